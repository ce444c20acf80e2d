"""The real command, started as people start it, in a folder of its own."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.faults.file_calls import REPOSITORY
from tests.faults.runs import Ran, lay

DOOR = (sys.executable, "-c", "from compliance.cli.main import main; main()")
Command = Callable[..., Ran]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with rules, submissions, attestations and scenarios, and an empty one for reports."""
    folder = tmp_path / "place"
    lay(folder)
    return folder


@pytest.fixture
def command(place: Path) -> Command:
    """Give a function that runs a command line in that folder, by way of another program where one is given, and says what came of it."""

    def runs(line: str, *, by: Sequence[str] = (), is_unbuffered: bool = False, **options: Any) -> Ran:
        environment = {"PYTHONPATH": str(REPOSITORY), "PATH": os.environ["PATH"], **({"PYTHONUNBUFFERED": "1"} if is_unbuffered else {})}
        streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        ran = subprocess.run([*by, *DOOR, *line.split()], cwd=place, env=environment, check=False, timeout=120, **{**streams, **options})
        return Ran(ran.returncode, ran.stdout or b"", ran.stderr or b"")

    return runs
