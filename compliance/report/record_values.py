"""What pages show of one record beside its findings: who, what it came to, what follows, what was wrong with the data."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from compliance.model.assessment import RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.consequence import Consequence, ConsequenceKind
from compliance.model.diagnostic import Diagnostic
from compliance.model.outcome import Outcome, Verdict
from compliance.model.rule import Ruleset
from compliance.report.brief_words import Brief, brief_words, briefs_of
from compliance.report.diagnostic_words import FAULT_WORDS, FaultWords
from compliance.report.fold import shorten
from compliance.report.page_values import (
    Group,
    ShownAction,
    ShownCitation,
    Spot,
    Status,
    groups_of,
    outcome_status,
    shown_action,
    shown_citation,
    verdict_status,
)
from compliance.report.page_words import position_words
from compliance.report.wording import KIND_WORDS, consequence_words, within_words

_NUMBER = re.compile("[0-9]+")


@dataclass(frozen=True, slots=True)
class ShownRequirement:
    """A requirement and its verdict."""

    id: str
    title: Bilingual
    status: Status


@dataclass(frozen=True, slots=True)
class Counted:
    """How many there are of an outcome or a verdict."""

    status: Status
    count: int


@dataclass(frozen=True, slots=True)
class ShownBrief:
    """Findings that are alike and not explained, since there are very many."""

    rule: str
    status: Status
    text: Bilingual


@dataclass(frozen=True, slots=True)
class ShownConsequence:
    """Something that follows: `within` is the time allowed, `until` the last day of it, counted from the day of assessment."""

    id: str
    kind: ConsequenceKind
    kind_text: Bilingual
    title: Bilingual
    pointer: str
    within: Bilingual | None
    until: date | None
    because: tuple[str, ...]
    citation: ShownCitation | None


@dataclass(frozen=True, slots=True)
class Upcoming:
    """A rule that comes into force later."""

    id: str
    title: Bilingual
    start: date


@dataclass(frozen=True, slots=True)
class ShownDiagnostic:
    """A fault of the data, with the number and the places of all others that differ in their place only.

    `words` say in both languages what the message says in English, for faults of submissions.
    """

    code: str
    source: str
    message: str
    hint: str | None
    words: FaultWords | None
    position: Bilingual | None
    spot: Spot | None
    more: int
    others: str


@dataclass(frozen=True, slots=True)
class ShownRecord:
    """One record as pages show it.

    `number` counts from 1 in the order of the assessment; `listed` counts the findings in `groups`, those put together one by one;
    `briefs` are those that are not explained.
    """

    number: int
    name: str | None
    identifier: str | None
    place: Bilingual | None
    source: str
    line: Bilingual | None
    digest: str
    assessed_on: date | None
    verdict: Verdict
    status: Status
    requirements: tuple[ShownRequirement, ...]
    not_applicable: tuple[ShownRequirement, ...]
    requirement_counts: tuple[Counted, ...]
    rule_counts: tuple[Counted, ...]
    actions: tuple[ShownAction, ...]
    groups: tuple[Group, ...]
    listed: int
    briefs: tuple[ShownBrief, ...]
    unlisted: tuple[Counted, ...]
    consequences: tuple[ShownConsequence, ...]
    upcoming: tuple[Upcoming, ...]
    diagnostics: tuple[ShownDiagnostic, ...]


def shown_record(record: RecordAssessment, number: int, ruleset: Ruleset, outcomes: frozenset[Outcome] = frozenset(Outcome)) -> ShownRecord:
    """Put a record into words, with its findings of some outcomes."""
    requirements = [ShownRequirement(each.id, each.title, verdict_status(each.verdict)) for each in record.requirements]
    unasked = {each.id for each in record.requirements if each.verdict is Verdict.NOT_APPLICABLE}
    unlisted = Counter(each.outcome for each in record.findings if each.explanation is None and not each.is_brief)
    groups = groups_of(record, ruleset, outcomes)
    return ShownRecord(
        number=number,
        name=record.name,
        identifier=record.id,
        place=record.place,
        source=record.source,
        line=position_words(record.line, None),
        digest=record.digest,
        assessed_on=record.assessed_on,
        verdict=record.verdict,
        status=verdict_status(record.verdict),
        requirements=tuple(each for each in requirements if each.id not in unasked),
        not_applicable=tuple(each for each in requirements if each.id in unasked),
        requirement_counts=counted_verdicts(Counter(each.verdict for each in record.requirements)),
        rule_counts=counted_outcomes(record.rule_counts),
        actions=tuple(shown_action(each, record.positions) for each in record.actions),
        groups=groups,
        listed=sum(finding.count for group in groups for finding in group.findings),
        briefs=tuple(_shown_brief(each, ruleset) for each in briefs_of(record.findings, ruleset) if each.first.outcome in outcomes),
        unlisted=counted_outcomes(unlisted),
        consequences=tuple(_consequence(each, record, ruleset) for each in record.consequences),
        upcoming=tuple(Upcoming(each, ruleset.rules[each].title, ruleset.rules[each].period.start) for each in record.upcoming),
        diagnostics=shown_diagnostics(record.diagnostics),
    )


def _shown_brief(brief: Brief, ruleset: Ruleset) -> ShownBrief:
    return ShownBrief(brief.first.rule, outcome_status(brief.first.outcome), brief_words(brief, ruleset))


def counted_outcomes(counts: Mapping[Outcome, int]) -> tuple[Counted, ...]:
    """Give the outcomes that there are, the worst first."""
    return tuple(Counted(outcome_status(each), counts[each]) for each in Outcome if counts.get(each))


def counted_verdicts(counts: Mapping[Verdict, int]) -> tuple[Counted, ...]:
    """Give the verdicts that there are, the worst first."""
    return tuple(Counted(verdict_status(each), counts[each]) for each in Verdict if counts.get(each))


def counted_words(counts: Sequence[Counted]) -> Bilingual:
    """Put counts in a row: what, and how many."""
    return Bilingual(
        "，".join(f"{each.status.text.zh} {each.count}" for each in counts),
        ", ".join(f"{each.status.text.en} {each.count}" for each in counts),
    )


def shown_diagnostics(diagnostics: Sequence[Diagnostic]) -> tuple[ShownDiagnostic, ...]:
    """Put faults together that differ in their place only, in the order of the first of each."""
    alike: dict[object, list[Diagnostic]] = {}
    for each in diagnostics:
        message = each.message if each.pointer is None else each.message.replace(each.pointer, "")
        pointer = None if each.pointer is None else _NUMBER.sub("0", each.pointer)
        alike.setdefault((each.source, each.code, message, each.hint, pointer), []).append(each)
    return tuple(_diagnostic(group) for group in alike.values())


def _diagnostic(group: Sequence[Diagnostic]) -> ShownDiagnostic:
    first = group[0]
    return ShownDiagnostic(
        code=first.code,
        source=first.source,
        message=first.message,
        hint=first.hint,
        words=FAULT_WORDS.get(first.code),
        position=position_words(first.line, first.column),
        spot=Spot(first.pointer, None) if first.pointer else None,
        more=len(group) - 1,
        others=", ".join(shorten([each.pointer for each in group[1:] if each.pointer is not None])),
    )


def _consequence(consequence: Consequence, record: RecordAssessment, ruleset: Ruleset) -> ShownConsequence:
    days, start = consequence.within_days, record.assessed_on
    return ShownConsequence(
        id=consequence.id,
        kind=consequence.kind,
        kind_text=KIND_WORDS[consequence.kind],
        title=consequence_words(consequence),
        pointer=consequence.pointer,
        within=within_words(days),
        until=start + timedelta(days=days) if days and start is not None else None,
        because=consequence.because,
        citation=None if consequence.citation is None else shown_citation(consequence.citation, ruleset),
    )
