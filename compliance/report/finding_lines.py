"""One finding as a clerk reads it: what, of whom, why, on what basis, and what to do."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from compliance.language.lexicon import STATE_WORDS, entries_words, unit_words
from compliance.language.words import OUTCOME_WORDS, PARTY_WORDS, SEVERITY_WORDS, STANDING_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.finding import Evidence, Explanation, Finding
from compliance.model.outcome import Outcome
from compliance.model.proposal import Change, Proposal
from compliance.model.record import FieldDefinition, FieldType, State, definition_at
from compliance.model.rule import Ruleset
from compliance.report.fold import shorten
from compliance.report.layout import Screen, cells, colon, hang, pad, paint, say, sentences, title
from compliance.report.visible import make_visible
from compliance.report.wording import OUTCOME_COLOURS, citation_words, day_words, url_words, waiver_words

_SUBJECT = Bilingual("对象", "subject")
_MESSAGE = Bilingual("说明", "finding")
_JUDGED = Bilingual("原判", "judged")
_DAY = Bilingual("适用日", "on day")
_EVIDENCE = Bilingual("证据", "evidence")
_CITATION = Bilingual("依据", "basis")
_REMEDY = Bilingual("整改", "remedy")
_WAIVER = Bilingual("豁免", "waiver")
_PARAGRAPH = Bilingual("详述", "in full")
_PROPOSALS: Mapping[Outcome, Bilingual] = {
    Outcome.PASS: Bilingual("达标只需", "to comply"),
    Outcome.FAIL: Bilingual("不通过则", "fails if"),
    Outcome.NOT_APPLICABLE: Bilingual("不适用则", "exempt if"),
}
_LABELS = (_SUBJECT, _MESSAGE, _PARAGRAPH, _JUDGED, _DAY, _EVIDENCE, _CITATION, _REMEDY, _WAIVER, *_PROPOSALS.values())
#: The findings under which it is said what would comply.
_OPEN = {Outcome.FAIL, Outcome.UNKNOWN}

Positions = Mapping[str, tuple[int, int]]
NOWHERE: Positions = MappingProxyType({})

_REMEDIED = {Outcome.FAIL, Outcome.WAIVED}
#: What was not judged at all: the sentence says why, and there is nothing to do.
_NEUTRAL = {Outcome.NOT_APPLICABLE, Outcome.NOT_IN_FORCE}
_ANSWERS = {"yes": Bilingual("是", "yes"), "no": Bilingual("否", "no")}


def finding_lines(
    finding: Finding,
    explanation: Explanation,
    others: Sequence[str],
    ruleset: Ruleset,
    screen: Screen,
    *,
    positions: Positions = NOWHERE,
    is_at_length: bool = False,
) -> Iterator[str]:
    """Write a finding, with the places of all others that say the same.

    `positions` are the lines and columns of the values in their source. At length, the paragraph is there as well, and of what would
    change the outcome also what would not comply.
    """
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
    if is_at_length:
        yield from _labelled(_PARAGRAPH, sentences(explanation.paragraph, screen), screen)
    if finding.judged is not finding.outcome:
        yield from _labelled(_JUDGED, [_judged(finding, screen)], screen)
    yield from _labelled(_EVIDENCE, [_evidence(each, ruleset, positions, screen) for each in explanation.evidence], screen)
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
    if is_at_length or finding.outcome in _OPEN:
        for proposal in explanation.proposals:
            if is_at_length or proposal.outcome is Outcome.PASS:
                yield from _labelled(_PROPOSALS.get(proposal.outcome, OUTCOME_WORDS[proposal.outcome]), _proposal(proposal, screen), screen)


def change_words(change: Change) -> Bilingual:
    """Say which value would have to be another: where it stands, what it is now, and what would do; not yet made visible."""
    found, pointer = change.found or Bilingual("未填写", "not given"), change.pointer
    zh = f"{change.label.zh}（{pointer}）："
    if change.pointer.endswith("/-"):
        return Bilingual(f"{zh}{change.wanted.zh}", f"{change.label.en} ({pointer}): {change.wanted.en}")
    return Bilingual(
        f"{zh}现为 {found.zh} → {change.wanted.zh}" if change.found is not None else f"{zh}现{found.zh} → {change.wanted.zh}",
        f"{change.label.en} ({pointer}): now {found.en} -> {change.wanted.en}",
    )


def _proposal(proposal: Proposal, screen: Screen) -> list[str]:
    return [text for change in proposal.changes for text in sentences(change_words(change), screen)]


def evidence_value(evidence: Evidence, ruleset: Ruleset) -> Bilingual | None:
    """Give the value of evidence as people say it: a choice by its label, with the unit in words."""
    if evidence.value is None:
        return None
    definition = None if evidence.pointer is None else definition_at(ruleset.definition, evidence.pointer)
    value = _said(evidence, definition, ruleset)
    if evidence.unit is None:
        return value
    unit = unit_words(ruleset.definition, evidence.unit, evidence.value) or Bilingual("", "")
    return Bilingual(f"{value.zh} {unit.zh}", f"{value.en} {unit.en}")


def _said(evidence: Evidence, definition: FieldDefinition | None, ruleset: Ruleset) -> Bilingual:
    value = evidence.value or ""
    if value in _ANSWERS and (definition is None or definition.type is FieldType.YES_NO):
        return _ANSWERS[value]
    count, _, counted = value.partition(" ")
    if definition is not None and definition.type is FieldType.LIST and counted in ("entry", "entries"):
        return entries_words(int(count))
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


def value_or_state_words(evidence: Evidence, ruleset: Ruleset) -> Bilingual:
    """Say what a value is, in which way it is not known, or both where it was given and decides nothing."""
    value, state = evidence_value(evidence, ruleset), STATE_WORDS[evidence.state]
    if value is None:
        return state
    return value if evidence.state is State.READ else Bilingual(f"{value.zh}（{state.zh}）", f"{value.en} ({state.en})")


def found_words(evidence: Evidence, ruleset: Ruleset) -> Bilingual:
    """Say what a value is called and what it is, or why it is not known and who could supply it."""
    parts = value_or_state_words(evidence, ruleset)
    if evidence.supplier is not None:
        party = PARTY_WORDS[evidence.supplier]
        parts = Bilingual(f"{parts.zh}，由{party.zh}提供", f"{parts.en}, for {party.en} to supply")
    return Bilingual(f"{evidence.label.zh}：{parts.zh}", f"{evidence.label.en}: {parts.en}")


def _evidence(evidence: Evidence, ruleset: Ruleset, positions: Positions, screen: Screen) -> str:
    text = say(found_words(evidence, ruleset), screen, " / ")
    return text if not evidence.pointer else f"{text}  {make_visible(evidence.pointer)}{place_of(evidence.pointer, positions)}"


def place_of(pointer: str, positions: Positions) -> str:
    """Say in which line and column of the source a value stands, where that is known."""
    place = positions.get(pointer)
    return "" if place is None else f" ({place[0]}:{place[1]})"


def _waiver(finding: Finding, ruleset: Ruleset, screen: Screen) -> list[str]:
    for waiver in ruleset.waivers:
        if waiver.id == finding.waiver:
            return list(sentences(waiver_words(waiver), screen))
    return []
