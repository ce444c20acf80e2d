"""What an assessment says: of each record, and of all."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from compliance.model.bilingual import Bilingual
from compliance.model.consequence import Consequence
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Finding
from compliance.model.outcome import Outcome, Verdict
from compliance.model.proposal import Action


@dataclass(frozen=True, slots=True)
class RequirementVerdict:
    """What the findings of one requirement add up to."""

    id: str
    title: Bilingual
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class RecordAssessment:
    """What an assessment says of one record; a record that was rejected has diagnostics and nothing else.

    `rule_counts` has one worst outcome a selected rule; `finding_counts` counts findings. `upcoming` are the ids of rules that will come
    into force. `name` and `place` are those of who submitted it, where the record says so. `positions` say in which line and column of
    the source, counted from 1, a value that the findings speak of stands, by its JSON Pointer; what is missing stands where the object
    does that lacks it. `actions` are what is to be done, the gravest first.
    """

    source: str
    line: int | None
    id: str | None
    digest: str
    assessed_on: date | None
    verdict: Verdict
    diagnostics: tuple[Diagnostic, ...]
    rule_counts: Mapping[Outcome, int]
    finding_counts: Mapping[Outcome, int]
    requirements: tuple[RequirementVerdict, ...]
    findings: tuple[Finding, ...]
    consequences: tuple[Consequence, ...]
    upcoming: tuple[str, ...] = ()
    name: str | None = None
    place: Bilingual | None = None
    positions: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """What an assessment says of all records given: as many records out as in, and every diagnostic that concerns no record."""

    engine_version: str
    chained_by: str
    ruleset_id: str
    ruleset_version: str
    ruleset_digest: str
    ruleset_source: str
    as_of: date | None
    records: tuple[RecordAssessment, ...]
    diagnostics: tuple[Diagnostic, ...]
