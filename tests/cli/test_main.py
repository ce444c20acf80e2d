import subprocess
import sys
from pathlib import Path

import click
import pytest

from compliance.cli.commands import compliance
from compliance.errors import EngineError
from tests.cli.conftest import HERE, Command

REPOSITORY = HERE.parent.parent
DOOR = [sys.executable, "-c", "from compliance.cli.main import main; main()"]


def test_a_fault_of_the_program_is_told_by_its_kind_only(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object, **options: object) -> None:
        raise EngineError("a temperature of 38.25")

    monkeypatch.setattr("compliance.cli.check.assess", fail)
    ran = command("check submissions/missing.json --rules rules")
    assert ran.code == 70
    assert ran.err.startswith("internal error: EngineError ")
    assert len(ran.err.splitlines()) == 1
    assert "38.25" not in ran.err
    monkeypatch.setenv("COMPLIANCE_DEBUG", "1")
    ran = command("check submissions/missing.json --rules rules")
    assert ran.code == 70
    assert "Traceback" in ran.err


def test_interruption_is_no_fault(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*arguments: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("compliance.cli.check.assess", interrupt)
    ran = command("check submissions/missing.json --rules rules")
    assert ran.code == 130
    assert ran.err.strip() == "interrupted"


@pytest.mark.parametrize("line", ["", "chek", "check --rule x", "rule", "schema x", "explain x"])
def test_wrong_use_ends_in_2_without_a_traceback(line: str, command: Command) -> None:
    ran = command(line)
    assert ran.code == 2
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("name", [name for name in compliance.list_commands(click.Context(compliance)) if name != "test"])
def test_help_has_examples_and_both_languages(name: str, command: Command) -> None:
    ran = command(f"{name} --help")
    assert ran.code == 0
    assert f"  compliance {name}" in ran.out
    assert "示例" in ran.out


def test_help_names_every_command_and_every_exit_code(command: Command) -> None:
    said = command("--help").out
    for word in ("check", "explain", "rules", "rule", "lint", "schema", "0 ", "1 ", "2 ", "3 ", "4 ", "70 "):
        assert word in said
    assert command("--version").out == "compliance, version 0.1.0\n"


def test_a_command_that_needs_what_is_not_installed_says_so(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def lack(name: str) -> None:
        raise ModuleNotFoundError(name="gherkin")

    monkeypatch.setattr("compliance.cli.commands.import_module", lack)
    ran = command("test features")
    assert ran.code == 2
    assert "`gherkin` is not installed" in ran.err
    assert "compliance[scenarios]" in ran.err


def test_a_module_of_our_own_that_is_missing_is_a_fault(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def lack(name: str) -> None:
        raise ModuleNotFoundError(name="compliance.engine")

    monkeypatch.setattr("compliance.cli.commands.import_module", lack)
    assert command("check x").code == 70


def test_a_reader_that_closes_the_pipe_sees_no_traceback() -> None:
    line = ["check", "submissions", "--rules", "rules", "--all", "--format", "json"]
    process = subprocess.Popen(
        [*DOOR, *line], cwd=HERE, env={"PYTHONPATH": str(REPOSITORY)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline() == b"{\n"
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=60) == 4


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "gbk"])
def test_output_is_utf8_wherever_it_goes(encoding: str, tmp_path: Path) -> None:
    environment = {"PYTHONPATH": str(REPOSITORY), "PYTHONIOENCODING": encoding, "LC_ALL": "C"}
    ran = subprocess.run([*DOOR, "rules", "--rules", "rules", "--lang", "zh"], cwd=HERE, env=environment, capture_output=True, check=True)
    assert "一戴口罩" in ran.stdout.decode("utf-8")
    assert b"\r" not in ran.stdout


def test_main_ends_the_program_with_the_exit_code() -> None:
    ran = subprocess.run(
        [*DOOR, "check", "submissions/missing.json", "--rules", "rules"],
        cwd=HERE,
        env={"PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 3
