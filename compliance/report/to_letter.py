"""The decision in a letter to each enterprise, in formal Chinese, in formal English, or in one after the other.

Who issues and signs it, and when, is left for a pen. What nobody could read is answered, too: why, and how to mend it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from compliance.model.assessment import Assessment
from compliance.model.bilingual import Bilingual, Language
from compliance.model.consequence import ConsequenceKind
from compliance.model.outcome import Outcome, Verdict
from compliance.model.rule import Ruleset
from compliance.report.layout import Choice
from compliance.report.page_template import content_policy, fill_template
from compliance.report.page_values import Group, ShownFinding
from compliance.report.page_words import chinese_numeral, full_day_words
from compliance.report.record_values import ShownConsequence, ShownRecord, ShownRequirement, shown_record

_STYLE = "letter.css"
_MET = {Verdict.COMPLIANT.value, Verdict.COMPLIANT_WITH_WAIVERS.value}
_OPEN = {Outcome.UNKNOWN.value, Outcome.NOT_CHECKED.value, Outcome.ERROR.value}
#: What the enterprise is told to do; the other kinds are done by somebody else, and it is told of them.
_FOR_THE_ENTERPRISE = {ConsequenceKind.DISPOSITION, ConsequenceKind.MEASURE}
_DECIDED = frozenset({Outcome.FAIL, Outcome.WAIVED, Outcome.UNKNOWN, Outcome.NOT_CHECKED, Outcome.ERROR})


@dataclass(frozen=True, slots=True)
class Step:
    """Something that follows, and the time for it in words."""

    title: Bilingual
    time: Bilingual | None


@dataclass(frozen=True, slots=True)
class Letter:
    """What one letter says; its sections are left out where they have nothing to say."""

    record: ShownRecord
    day: Bilingual
    decision: Bilingual
    unmet: tuple[Group, ...]
    undecided: tuple[Group, ...]
    waived: tuple[Group, ...]
    steps: tuple[Step, ...]
    others: tuple[Step, ...]
    met: tuple[ShownRequirement, ...]


def render(assessment: Assessment, ruleset: Ruleset, language: Choice) -> str:
    """Render one file with a letter for each record, each on a page of its own; in both languages, the Chinese letter comes first."""
    letters = [_letter(shown_record(record, number, ruleset, _DECIDED)) for number, record in enumerate(assessment.records, start=1)]
    languages: tuple[Language, ...] = ("zh", "en") if language == "both" else (language,)
    return fill_template(
        "letter.html",
        {
            "assessment": assessment,
            "ruleset": ruleset,
            "html_language": "en" if language == "en" else "zh-CN",
            "languages": languages,
            "policy": content_policy(_STYLE),
            "letters": letters,
            "numeral": chinese_numeral,
        },
    )


def _letter(record: ShownRecord) -> Letter:
    return Letter(
        record=record,
        day=full_day_words(record.assessed_on),
        decision=_decision(record),
        unmet=_only(record.groups, {Outcome.FAIL.value}),
        undecided=_only(record.groups, _OPEN),
        waived=_only(record.groups, {Outcome.WAIVED.value}),
        steps=tuple(_step(each) for each in record.consequences if each.kind in _FOR_THE_ENTERPRISE),
        others=tuple(_step(each) for each in record.consequences if each.kind not in _FOR_THE_ENTERPRISE),
        met=tuple(each for each in record.requirements if each.status.key in _MET),
    )


def _only(groups: Sequence[Group], outcomes: set[str]) -> tuple[Group, ...]:
    chosen: list[Group] = []
    for group in groups:
        findings: tuple[ShownFinding, ...] = tuple(each for each in group.findings if each.status.key in outcomes)
        if findings:
            chosen.append(Group(group.id, group.title, group.status, findings))
    return tuple(chosen)


def _decision(record: ShownRecord) -> Bilingual:
    """Say the verdict in a sentence, with how many requirements came to what; of what could not be read, nothing more."""
    verdict = _VERDICTS[record.verdict]
    if record.verdict is Verdict.REJECTED:
        return verdict
    applied = len(record.requirements)
    counted = [each for each in record.requirement_counts if each.status.key != Verdict.NOT_APPLICABLE.value]
    zh = "，".join(f"{each.count} 项{each.status.text.zh}" for each in counted)
    en = ", ".join(f"{each.count} {each.status.text.en}" for each in counted)
    told = (
        Bilingual(f"适用于你单位的要求共 {applied} 项，其中 {zh}。", f"Requirements that apply to you: {applied}, of which {en}.")
        if applied
        else Bilingual("没有适用于你单位的要求。", "No requirement applies to you.")
    )
    return Bilingual(f"{verdict.zh}{told.zh}", f"{verdict.en} {told.en}")


def _step(consequence: ShownConsequence) -> Step:
    within, until = consequence.within, consequence.until
    if within is None or until is None:
        return Step(consequence.title, within)
    day = full_day_words(until)
    return Step(
        consequence.title,
        Bilingual(f"{within.zh}（自评估日起算，至{day.zh}）", f"{within.en} (counted from the day of assessment: by {day.en})"),
    )


_VERDICTS = {
    Verdict.REJECTED: Bilingual(
        "你单位的申报文件无法读取，未予评估。本函不涉及你单位是否符合要求。",
        "Your submission could not be read and was not assessed. This letter does not say whether you comply.",
    ),
    Verdict.NON_COMPLIANT: Bilingual("经评估，你单位不符合要求。", "On assessment, you do not comply with the requirements."),
    Verdict.UNDETERMINED: Bilingual(
        "经评估，没有发现不符合要求的事项，但现有材料不足以证明你单位符合要求。",
        "On assessment, nothing was found that fails, but what was submitted does not prove that you comply.",
    ),
    Verdict.COMPLIANT_WITH_WAIVERS: Bilingual(
        "经评估，你单位符合要求，其中部分事项经批准豁免。",
        "On assessment, you comply with the requirements; some failures are excused by waivers.",
    ),
    Verdict.COMPLIANT: Bilingual("经评估，你单位符合要求。", "On assessment, you comply with the requirements."),
    Verdict.NOT_APPLICABLE: Bilingual("经评估，没有适用的要求。", "On assessment, no requirement applies."),
}
