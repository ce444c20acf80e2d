"""A program that cannot be read from the disk as a whole: it says so, and does not end as a verdict."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.conftest import DOOR
from tests.faults.file_calls import REPOSITORY


@pytest.mark.xfail(
    strict=True,
    reason="Python imports `compliance` with all that it needs before the first line of `main` runs, and ends with 1, which says"
    " non-compliant, where that fails; a door outside the package could say 70",
)
def test_a_module_that_cannot_be_read_does_not_end_as_non_compliant(place: Path, tmp_path: Path) -> None:
    (tmp_path / "jiter.py").write_text("raise OSError(5, 'Input/output error')\n", encoding="utf-8")
    ran = subprocess.run(
        [*DOOR, "check", "submissions", "--rules", "rules"],
        cwd=place,
        env={"PYTHONPATH": os.pathsep.join([str(tmp_path), str(REPOSITORY)])},
        capture_output=True,
        check=False,
    )
    assert b"Input/output error" in ran.stderr
    assert ran.returncode == 70


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
