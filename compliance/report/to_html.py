"""An assessment as one HTML page for a browser, a phone or a printer: self-contained, in both languages, and inert.

The page loads nothing. Its script only folds, filters and switches the language; without it everything can still be read.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.outcome import Outcome
from compliance.model.rule import Ruleset
from compliance.report.layout import Choice
from compliance.report.page_template import content_policy, fill_template
from compliance.report.page_values import Status
from compliance.report.record_values import (
    Counted,
    ShownRecord,
    counted_outcomes,
    counted_verdicts,
    counted_words,
    shown_diagnostics,
    shown_record,
)
from compliance.report.wording import source_words

_STYLE, _SCRIPT = "report.css", "report.js"

#: What asks nothing of anybody would dwarf the rest of a chart, and is counted beside it instead.
_UNDRAWN = {Outcome.NOT_APPLICABLE.value, Outcome.NOT_IN_FORCE.value}


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart: what it counts, and its length in hundredths of the longest."""

    status: Status
    count: int
    length: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of counts; `aside` are counts that are told and not drawn."""

    name: str
    title: Bilingual
    bars: tuple[Bar, ...]
    aside: tuple[Counted, ...]
    summary: Bilingual


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filter offers: only what there is to be found."""

    outcomes: tuple[Status, ...]
    requirements: tuple[tuple[str, Bilingual], ...]
    districts: tuple[Bilingual, ...]


def render(assessment: Assessment, ruleset: Ruleset, language: Choice) -> str:
    """Render an assessment as an HTML page that starts in a language; in both, it starts in Chinese."""
    records = tuple(shown_record(record, number, ruleset) for number, record in enumerate(assessment.records, start=1))
    return fill_template(
        "report.html",
        {
            "assessment": assessment,
            "ruleset": ruleset,
            "origin": source_words(assessment.ruleset_source),
            "language": language,
            "html_language": "en" if language == "en" else "zh-CN",
            "policy": content_policy(_STYLE, _SCRIPT),
            "records": records,
            "charts": _charts(assessment.records) if records else (),
            "choices": _choices(records, ruleset),
            "listed": sum(record.listed for record in records),
            "diagnostics": shown_diagnostics(assessment.diagnostics),
        },
    )


def _charts(records: Sequence[RecordAssessment]) -> tuple[Chart, ...]:
    verdicts = counted_verdicts(Counter(record.verdict for record in records))
    requirements = counted_verdicts(Counter(each.verdict for record in records for each in record.requirements))
    outcomes: Counter[Outcome] = Counter()
    for record in records:
        outcomes.update(record.rule_counts)
    rules = counted_outcomes(outcomes)
    return (
        _chart("verdicts", Bilingual("各份申报的结论", "Verdicts of records"), verdicts),
        _chart("requirements", Bilingual("各项要求的结论", "Verdicts of requirements"), requirements),
        _chart("rules", Bilingual("各条规则的结果", "Outcomes of rules"), rules),
    )


def _chart(name: str, title: Bilingual, counts: tuple[Counted, ...]) -> Chart:
    drawn = [each for each in counts if each.status.key not in _UNDRAWN]
    most = max((each.count for each in drawn), default=1)
    # What there is at all has to be seen, however small beside the rest.
    bars = tuple(Bar(each.status, each.count, f"{max(100 * each.count / most, 1):.1f}") for each in drawn)
    return Chart(name, title, bars, tuple(each for each in counts if each.status.key in _UNDRAWN), counted_words(counts))


def _choices(records: Sequence[ShownRecord], ruleset: Ruleset) -> Choices:
    found = {finding.status.key for record in records for group in record.groups for finding in group.findings}
    met = {group.id for record in records for group in record.groups}
    districts = {record.place.zh: record.place for record in records if record.place is not None}
    return Choices(
        tuple(each.status for each in counted_outcomes(Counter(Outcome(key) for key in found))),
        tuple((name, requirement.title) for name, requirement in ruleset.requirements.items() if name in met),
        tuple(districts[name] for name in sorted(districts)),
    )
