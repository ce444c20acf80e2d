"""What is asked at a door of the package, and what is told there: the same words whichever door it is."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from compliance.model.outcome import Outcome, Verdict
from compliance.model.record import State


@dataclass(frozen=True, slots=True)
class Question:
    """A folder of rules, one file of submissions, and how they are to be assessed."""

    rules: Path
    data: bytes
    name: str
    as_of: date | None = None
    attestations: bytes | None = None
    requirements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A diagnostic; `source` is the name of the file within its folder."""

    code: str
    source: str
    line: int | None
    column: int | None
    message: str
    hint: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a door says of one record."""

    line: int | None
    id: str | None
    verdict: Verdict
    outcomes: tuple[tuple[str, str, Outcome], ...]
    reasons: frozenset[tuple[str, State, str | None]]
    diagnostics: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What a door says of a question: something of each record, or why nothing was assessed.

    `others` are diagnostics of no single record. `code` is the exit code, None at a door that has none.
    """

    records: tuple[Answer, ...]
    refusals: tuple[Said, ...]
    others: tuple[Said, ...]
    code: int | None
