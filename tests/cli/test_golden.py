"""Whole runs of commands, kept in files: the command, what it printed, errors first, and its exit code.

`GOLDEN=write` in the environment writes them anew, to be read by whoever changed them. A new file needs its first line only.
"""

from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.report.golden import GOLDEN, assert_golden

RUNS = sorted((GOLDEN / "cli").glob("*.txt"))


@pytest.mark.parametrize("run", RUNS, ids=lambda run: run.stem)
def test_run(run: Path, command: Command) -> None:
    first = run.read_text(encoding="utf-8").split("\n", 1)[0]
    assert first.startswith("$ compliance ")
    answered = command(first.removeprefix("$ compliance "))
    assert_golden(f"cli/{run.name}", f"{first}\n{answered.err}{answered.out}[exit code {answered.code}]\n")


def test_there_are_runs_of_every_command() -> None:
    commands = {run.read_text(encoding="utf-8").split(" ", 3)[2] for run in RUNS}
    assert commands >= {"check", "explain", "rules", "rule", "lint", "schema"}
