"""The command line run in this process, in the folder of these tests."""

import shlex
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from compliance.cli.main import run

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command answered."""

    code: int
    out: str
    err: str


Command = Callable[..., Ran]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Command:
    """Give a function that runs a command line and returns what it answered."""
    monkeypatch.chdir(HERE)
    for name in ("NO_COLOR", "FORCE_COLOR", "COMPLIANCE_DEBUG"):
        monkeypatch.delenv(name, raising=False)

    def runs(line: str, *more: str) -> Ran:
        capfdbinary.readouterr()
        code = run([*shlex.split(line), *more])
        said = capfdbinary.readouterr()
        return Ran(code, said.out.decode("utf-8"), said.err.decode("utf-8"))

    return runs
