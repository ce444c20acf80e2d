"""What an assessment says: of each record, and of all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from compliance.model.bilingual import Bilingual
from compliance.model.consequence import Consequence
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Finding
from compliance.model.outcome import Outcome, Verdict


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
    into force.
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
