"""The public YAML test suite: what is no YAML is refused with a place, and of what is read every scalar keeps its text.

The suite belongs to others and is not part of this repository: it is found beside it, in `../shared/suites/yaml-test-suite`, or in the
folder `yaml-test-suite` of what the environment variable `COMPLIANCE_SUITES` names. Without it these tests are skipped.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from _pytest.mark.structures import ParameterSet

from compliance.rulefile.source import Block, Node, Scalar, Sequence, read_source

_SUITES = Path(os.environ.get("COMPLIANCE_SUITES", Path(__file__).parents[2].parent / "shared" / "suites"))
_FOLDER = _SUITES / "yaml-test-suite"
_FILES = sorted(_FOLDER.glob("*.yaml")) if _FOLDER.is_dir() else []

pytestmark = pytest.mark.skipif(
    not _FILES, reason=f"the YAML test suite is not at {_FOLDER}; put it there, or name the folder of suites in COMPLIANCE_SUITES"
)

#: No YAML, and read all the same: each says what it seems to say, so nothing is lost by it.
_LENIENT = {
    "9C9N": "a list in brackets goes on at the start of a line",
    "QB6E": "a quoted text goes on at the start of a line",
    "9JBA": "a comment starts right behind a bracket",
    "CVW2": "a comment starts right behind a comma",
    "G5U8": "a dash in brackets is a text",
    "YJV2": "a dash in brackets is a text",
}

#: Read otherwise than the suite says, by the older version of YAML that PyYAML follows.
_OTHERWISE = {
    "652Z": ("foo", "bar", "bar", "42"),  # `?` before a key in braces is no part of it; as a key of a rule file it is unknown
    "JEF9-2": ("",),  # blanks at the end of a file are no line of a text
}

#: What the suite writes for characters that are hard to see.
_SPELT = {"␣": " ", "»": "\t", "↵": "", "∎\n": "", "←": "\r", "⇔": "\N{ZERO WIDTH NO-BREAK SPACE}"}
_ESCAPES = {"\\n": "\n", "\\t": "\t", "\\b": "\b", "\\r": "\r", "\\\\": "\\"}


@dataclass(frozen=True, slots=True)
class Case:
    """A text of the suite, whether it is no YAML, and the scalars that it has."""

    id: str
    text: str
    fails: bool
    scalars: tuple[str, ...]


def cases() -> Iterator[Case]:
    for path in _FILES:
        said: dict[str, object] = {}
        for number, each in enumerate(yaml.safe_load(path.read_text(encoding="utf-8"))):
            # What an entry leaves out is that of the one before it.
            said = {**said, "fail": False, **each}
            scalars = re.findall(r"^\s*=VAL (?:[&<].*? )*[:'\"|>](.*)$", str(said.get("tree", "")), re.MULTILINE)
            name = path.stem if number == 0 else f"{path.stem}-{number}"
            yield Case(name, spelt(str(said["yaml"])), bool(said["fail"]), tuple(map(unescaped, scalars)))


def spelt(text: str) -> str:
    text = re.sub("—*»", "\t", text)
    for shown, meant in _SPELT.items():
        text = text.replace(shown, meant)
    return text


def unescaped(text: str) -> str:
    return re.sub(r"\\[ntbr\\]", lambda found: _ESCAPES[found[0]], text.replace("␣", " "))


def scalars_of(node: Node) -> Iterator[str]:
    match node:
        case Scalar(text):
            yield text
        case Sequence(items):
            for item in items:
                yield from scalars_of(item)
        case Block(entries):
            for key, value in entries:
                yield key.text
                yield from scalars_of(value)


CASES = [pytest.param(case, id=case.id) for case in cases()]


def chosen(*, fails: bool) -> list[ParameterSet]:
    return [each for each in CASES if isinstance(each.values[0], Case) and each.values[0].fails is fails]


@pytest.mark.parametrize("case", chosen(fails=True))
def test_what_is_no_yaml_is_refused_with_a_place(case: Case) -> None:
    _, node, faults = read_source("file.yaml", case.text.encode())
    assert bool(faults) is (case.id not in _LENIENT)
    assert node is None or case.id in _LENIENT or {each.code for each in faults} == {"R103"}
    assert all(each.line is not None and each.column is not None for each in faults)


@pytest.mark.parametrize("case", chosen(fails=False))
def test_what_is_read_keeps_its_texts(case: Case) -> None:
    """More is refused than YAML refuses: tags, anchors, a second document; what is read is what the suite says."""
    _, node, faults = read_source("file.yaml", case.text.encode())
    assert {each.code for each in faults} <= {"R102", "R103"}
    assert (node is None) <= bool(faults)
    if node is not None and not faults:
        assert tuple(scalars_of(node)) == _OTHERWISE.get(case.id, case.scalars)


@pytest.mark.parametrize("case", CASES)
def test_part_of_a_file_raises_nothing(case: Case) -> None:
    for length in range(len(case.text)):
        read_source("file.yaml", case.text[:length].encode())


def test_enough_of_the_suite_is_read() -> None:
    """A reader that refused everything would pass all the others."""
    accepted = [case for case in cases() if not read_source("file.yaml", case.text.encode())[2]]
    assert len(accepted) >= 100
