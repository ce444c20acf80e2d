"""A program that cannot be read from the disk as a whole: it says so, and does not end as a verdict."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.conftest import DOOR
from tests.faults.file_calls import REPOSITORY


@pytest.mark.parametrize("module", ["jiter", "re2", "click", "fractions"])
def test_a_module_that_cannot_be_read_does_not_end_as_non_compliant(place: Path, tmp_path: Path, module: str) -> None:
    (tmp_path / f"{module}.py").write_text("raise OSError(5, 'Input/output error')\n", encoding="utf-8")
    ran = subprocess.run(
        [*DOOR, "check", "submissions", "--rules", "rules"],
        cwd=place,
        env={"PYTHONPATH": os.pathsep.join([str(tmp_path), str(REPOSITORY)])},
        capture_output=True,
        check=False,
    )
    assert b"Input/output error" in ran.stderr
    assert b"Traceback" not in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
    assert ran.stdout == b""
    assert ran.returncode == 70


@pytest.mark.parametrize("source", ["def", "import nowhere", "raise KeyError('x')", "\0"])
@pytest.mark.parametrize("module", ["cli/commands.py", "cli/check.py", "engine/judge.py", "model/record.py", "errors.py"])
def test_a_module_of_the_program_that_is_broken_does_not_end_as_non_compliant(
    place: Path, tmp_path: Path, module: str, source: str
) -> None:
    copy = tmp_path / "program" / "compliance"
    shutil.copytree(REPOSITORY / "compliance", copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / module).write_text(source, encoding="utf-8")
    ran = subprocess.run(
        [*DOOR, "check", "submissions", "--rules", "rules"],
        cwd=place,
        env={"PYTHONPATH": str(copy.parent), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        check=False,
    )
    assert ran.returncode in ((70, 2) if source == "import nowhere" else (70,))
    assert b"Traceback" not in ran.stderr
    assert ran.stderr


def test_a_format_that_cannot_be_read_from_the_disk_is_told(place: Path) -> None:
    """What is imported when it is asked for is told like everything that the system refuses."""
    program = (
        "import importlib, sys\n"
        "from compliance.cli import main, reports\n"
        "def refuse(name): raise OSError(5, 'Input/output error', name)\n"
        "reports.import_module = refuse\n"
        "main.main()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, "check", "submissions", "--rules", "rules", "--report", "html=reports/html"],
        cwd=place,
        env={"PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=False,
    )
    said = "`compliance.report.to_html`: the system refused what was needed: Input/output error\n"
    assert (ran.returncode, ran.stdout, ran.stderr) == (70, "", said)
    assert list((place / "reports").iterdir()) == []
