"""One finding as a clerk reads it: what, of whom, why, on what basis, and what to do."""

from collections.abc import Iterator, Sequence

from compliance.language.lexicon import STATE_WORDS
from compliance.language.words import OUTCOME_WORDS, SEVERITY_WORDS, STANDING_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.finding import Evidence, Explanation, Finding
from compliance.model.outcome import Outcome
from compliance.model.record import FieldDefinition, FieldType, State, definition_at
from compliance.model.rule import Ruleset
from compliance.model.waiver import Waiver
from compliance.report.fold import shorten
from compliance.report.layout import Screen, cells, colon, hang, pad, paint, say, sentences, title
from compliance.report.visible import make_visible
from compliance.report.wording import OUTCOME_COLOURS, citation_words, day_words, period_words, url_words

_SUBJECT = Bilingual("对象", "subject")
_MESSAGE = Bilingual("说明", "finding")
_JUDGED = Bilingual("原判", "judged")
_DAY = Bilingual("适用日", "on day")
_EVIDENCE = Bilingual("证据", "evidence")
_CITATION = Bilingual("依据", "basis")
_REMEDY = Bilingual("整改", "remedy")
_WAIVER = Bilingual("豁免", "waiver")
_LABELS = (_SUBJECT, _MESSAGE, _JUDGED, _DAY, _EVIDENCE, _CITATION, _REMEDY, _WAIVER)

_REMEDIED = {Outcome.FAIL, Outcome.WAIVED}
#: What was not judged at all: the sentence says why, and there is nothing to do.
_NEUTRAL = {Outcome.NOT_APPLICABLE, Outcome.NOT_IN_FORCE}
_ANSWERS = {"yes": Bilingual("是", "yes"), "no": Bilingual("否", "no")}


def finding_lines(finding: Finding, explanation: Explanation, others: Sequence[str], ruleset: Ruleset, screen: Screen) -> Iterator[str]:
    """Write a finding, with the places of all others that say the same."""
    rule = ruleset.rules[finding.rule]
    word = paint(say(OUTCOME_WORDS[finding.outcome], screen), OUTCOME_COLOURS[finding.outcome], screen)
    severity, standing = SEVERITY_WORDS[rule.severity], STANDING_WORDS[rule.standing]
    grade = f"（{severity.zh}，{standing.zh}）" if screen.language == "zh" else f" ({say(severity, screen)}, {say(standing, screen)})"
    id = make_visible(rule.id)  # noqa: A001  # the word of rule files
    plain = f"  {say(OUTCOME_WORDS[finding.outcome], screen)}  {id}  "
    for number, line in enumerate(hang(plain, f"{title(rule.title, screen)}{grade}", screen)):
        yield line.replace(plain, f"  {word}  {id}  ", 1) if number == 0 else line
    yield from _labelled(_SUBJECT, [_subject(finding, explanation, screen)], screen)
    if others:
        yield from _labelled(None, [_others(finding, others, ruleset, screen)], screen)
    yield from _labelled(_MESSAGE, sentences(explanation.message, screen), screen)
    if finding.judged is not finding.outcome:
        yield from _labelled(_JUDGED, [_judged(finding, screen)], screen)
    yield from _labelled(_EVIDENCE, [_evidence(each, ruleset, screen) for each in explanation.evidence], screen)
    if rule.governing_date is not None:
        yield from _labelled(_DAY, [say(day_words(finding.governing_date), screen)], screen)
    if finding.outcome in _NEUTRAL:
        return
    yield from _labelled(_WAIVER, _waiver(finding, ruleset, screen), screen)
    yield from _labelled(
        _CITATION, [*sentences(citation_words(rule.citation, ruleset), screen), say(url_words(rule.citation, ruleset), screen)], screen
    )
    if finding.outcome in _REMEDIED:
        yield from _labelled(_REMEDY, sentences(rule.remedy, screen), screen)


def evidence_value(evidence: Evidence, ruleset: Ruleset) -> Bilingual | None:
    """Give the value of evidence as people say it: a choice by its label, with the unit in words."""
    if evidence.value is None:
        return None
    definition = None if evidence.pointer is None else definition_at(ruleset.definition, evidence.pointer)
    value = _said(evidence, definition, ruleset)
    if evidence.unit is None:
        return value
    unit = ruleset.definition.units.get(evidence.unit, Bilingual(evidence.unit, evidence.unit))
    return Bilingual(f"{value.zh} {unit.zh}", f"{value.en} {unit.en}")


def _said(evidence: Evidence, definition: FieldDefinition | None, ruleset: Ruleset) -> Bilingual:
    value = evidence.value or ""
    if value in _ANSWERS and (definition is None or definition.type is FieldType.YES_NO):
        return _ANSWERS[value]
    if definition is not None and definition.type is FieldType.LIST and value.endswith(" entries"):
        return Bilingual(f"{value.removesuffix(' entries')} 项", value)
    known = definition.choices if definition is not None else _choices_of_fact(evidence, ruleset)
    return (known or {}).get(value, Bilingual(value, value))


def _choices_of_fact(evidence: Evidence, ruleset: Ruleset) -> dict[str, Bilingual]:
    return next((dict(fact.choices) for fact in ruleset.facts.values() if fact.title == evidence.label), {})


def _labelled(label: Bilingual | None, texts: Sequence[str], screen: Screen) -> Iterator[str]:
    width = max(cells(say(each, screen)) for each in _LABELS)
    for number, text in enumerate(texts):
        word = say(label, screen) if label is not None and number == 0 else ""
        yield from hang(f"    {pad(word, width)}  ", text, screen)


def _subject(finding: Finding, explanation: Explanation, screen: Screen) -> str:
    name = title(explanation.subject, screen)
    return f"{name}  {make_visible(finding.subject.pointer)}" if finding.subject.pointer else name


def _others(finding: Finding, others: Sequence[str], ruleset: Ruleset, screen: Screen) -> str:
    definition = definition_at(ruleset.definition, finding.subject.pointer)
    name = definition.title if definition is not None else Bilingual("对象", "subjects")
    count = len(others)
    said = Bilingual(f"另有 {count} 处（{name.zh}）情况相同", f"and {count} more ({name.en}) of which the same is found")
    return f"{say(said, screen, ' / ')}{colon(screen)}{make_visible(', '.join(shorten(others)))}"


def _judged(finding: Finding, screen: Screen) -> str:
    word = OUTCOME_WORDS[finding.judged]
    return say(Bilingual(f"单看条件为“{word.zh}”", f"{word.en}, by the condition alone"), screen, " / ")


def _evidence(evidence: Evidence, ruleset: Ruleset, screen: Screen) -> str:
    text = say(evidence_words(evidence, ruleset), screen, " / ")
    return text if evidence.pointer is None else f"{text}  {make_visible(evidence.pointer)}"


def evidence_words(evidence: Evidence, ruleset: Ruleset) -> Bilingual:
    """Say what a value is called and what it is, or why it is not known."""
    value = evidence_value(evidence, ruleset)
    parts = value if value is not None else STATE_WORDS[evidence.state]
    if value is not None and evidence.state is not State.READ:
        state = STATE_WORDS[evidence.state]
        parts = Bilingual(f"{value.zh}（{state.zh}）", f"{value.en} ({state.en})")
    return Bilingual(f"{evidence.label.zh}：{parts.zh}", f"{evidence.label.en}: {parts.en}")


def waiver_words(waiver: Waiver) -> Bilingual:
    """Say who excuses a failure, for how long, and why."""
    period = period_words(waiver.period)
    return Bilingual(
        f"{waiver.id}，{period.zh}，由{waiver.approved_by}批准：{waiver.reason.zh}",
        f"{waiver.id}, {period.en}, approved by {waiver.approved_by}: {waiver.reason.en}",
    )


def _waiver(finding: Finding, ruleset: Ruleset, screen: Screen) -> list[str]:
    found = next((each for each in ruleset.waivers if each.id == finding.waiver), None)
    return [] if found is None else list(sentences(waiver_words(found), screen))
