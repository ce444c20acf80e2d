"""One record that is asked of one rule book, and small ones that are kept because an engine once differed there."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from tests.oracle.answer import Answer
from tests.oracle.rule_book import Content, RuleBook, from_yaml

CASES = Path(__file__).parent / "cases"
_REPOSITORY = Path(__file__).parent.parent.parent


@dataclass(frozen=True, slots=True)
class Trial:
    """A record that is asked of a rule book: its bytes, the day if a caller gives one, and what inspectors found."""

    book: RuleBook
    record: bytes
    as_of: date | None
    attestations: tuple[Mapping[str, str], ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A trial and what is right there; None where the record has to be refused."""

    name: str
    trial: Trial
    right: tuple[Answer, ...] | None


def write_case(trial: Trial, difference: str, right: tuple[Answer, ...] | None, name: str, folder: Path = CASES) -> str:
    """Write a trial, what differed there and what the oracle says; give where it was written."""
    text = trial.record.decode("utf-8", "replace")
    is_text = text.encode() == trial.record
    content: dict[str, Content] = {
        "difference": difference,
        "book": dict(trial.book.files),
        ("record" if is_text else "record_in_hexadecimal"): text if is_text else trial.record.hex(),
        "as_of": "" if trial.as_of is None else trial.as_of.isoformat(),
        "attestations": [dict(each) for each in trial.attestations],
        "right": "refused" if right is None else [_content_of(answer) for answer in right],
    }
    path = folder / f"{re.sub('[^a-z0-9]+', '-', name.lower()).strip('-')}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=1000), encoding="utf-8")
    return path.relative_to(_REPOSITORY).as_posix() if path.is_relative_to(_REPOSITORY) else path.name


def read_cases(folder: Path = CASES) -> Iterator[Case]:
    """Read the cases that are kept."""
    for path in sorted(folder.glob("*.yaml")):
        content = from_yaml(path.read_text(encoding="utf-8"))
        if not isinstance(content, dict):
            raise TypeError(f"{path.name} is no case")
        yield _case_of(path.stem, content)


def _case_of(name: str, content: Mapping[str, Content]) -> Case:
    book, attestations, answers = content["book"], content["attestations"], content["right"]
    if not isinstance(book, dict) or not isinstance(attestations, list):
        raise TypeError(f"{name} has no rule book or no attestations")
    found = tuple({key: str(value) for key, value in each.items()} for each in attestations if isinstance(each, dict))
    text, hexadecimal, day = (str(content.get(key, "")) for key in ("record", "record_in_hexadecimal", "as_of"))
    record = bytes.fromhex(hexadecimal) if "record_in_hexadecimal" in content else text.encode()
    right = tuple(_answer_of(each) for each in answers) if isinstance(answers, list) else None
    return Case(name, Trial(RuleBook(book), record, date.fromisoformat(day) if day else None, found), right)


def _content_of(answer: Answer) -> Content:
    said: dict[str, Content] = {key: getattr(answer, key) for key in ("rule", "subject", "outcome", "judged")}
    return said | ({"unknowns": list(answer.unknowns)} if answer.unknowns else {})


def _answer_of(content: Content) -> Answer:
    if not isinstance(content, dict):
        raise TypeError("an answer is a mapping")
    unknowns = content.get("unknowns", [])
    rule, subject, outcome, judged = (str(content[key]) for key in ("rule", "subject", "outcome", "judged"))
    return Answer(rule, subject, outcome, judged, tuple(str(each) for each in unknowns) if isinstance(unknowns, list) else ())
