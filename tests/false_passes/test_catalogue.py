"""Every case of the catalogue is a test, named by its id, and every door of the package is one that they go through."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from compliance.cli.commands import compliance
from tests.false_passes.doors import DOORS
from tests.false_passes.package_source import modules

_HERE = Path(__file__).parent
CASES = {f"C{number:02}" for number in range(1, 96)}

#: Commands that take submissions and are no door of their own.
ASIDE = {"cli.explain": "it explains one rule by the functions that every case asks through Python; `test_screens.py` asks it a few"}

#: What lies at the top of the package and lets no submission in.
INSIDE = {
    "assess",
    "cli",
    "engine",
    "errors",
    "inference",
    "intake",
    "kept",
    "language",
    "model",
    "report",
    "rulefile",
    "scenarios",
    "shipped",
    "version",
    "whole_file",
}


def _ids(source: str) -> Iterator[str]:
    for name in re.findall(r"^def (test_\w+)\(", source, re.MULTILINE):
        yield from (found.upper() for found in re.findall(r"_(c\d\d)(?=_)", name))


def test_every_case_is_a_test() -> None:
    tested = {each for path in _HERE.glob("test_*.py") for each in _ids(path.read_text(encoding="utf-8"))}
    assert tested == CASES


def test_names_are_read_case_by_case() -> None:
    source = "def test_c01_c02_two() -> None:\n    test_c03_is_called()\n\ndef test_c04_one(case: str) -> None:\n"
    assert list(_ids(source)) == ["C01", "C02", "C04"]


def test_every_command_that_takes_submissions_is_a_door() -> None:
    """A command that reads a file of submissions has an argument for it."""
    context = click.Context(compliance)
    commands = {name: compliance.get_command(context, name) for name in compliance.list_commands(context)}
    taking = {
        f"cli.{name}"
        for name, command in commands.items()
        if command is not None
        and {"file", "files"} & {parameter.name for parameter in command.params if isinstance(parameter, click.Argument)}
    }
    assert taking == {door for door in DOORS if door.startswith("cli.")} | ASIDE.keys()
    assert all(len(reason) > 20 for reason in ASIDE.values())


def test_every_other_way_in_is_a_door() -> None:
    """A service, a runner of batches or whatever comes next: it is in `DOORS`, or it is said here that it lets no submission in."""
    top = {name for name in modules() if "." not in name}
    assert top - INSIDE == {door for door in DOORS if not door.startswith("cli.")}


@pytest.mark.parametrize("door", DOORS)
def test_a_door_is_a_module_of_the_package(door: str) -> None:
    assert door in modules()
