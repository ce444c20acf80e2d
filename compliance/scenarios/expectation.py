"""What scenarios expect: each function holds one sentence against what was found, and says what was found instead."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from compliance.language.lexicon import STATE_WORDS
from compliance.language.words import OUTCOME_WORDS, VERDICT_WORDS
from compliance.model.bilingual import Bilingual, Language
from compliance.model.finding import Evidence, Finding, VerdictTree
from compliance.model.outcome import worst_outcome
from compliance.scenarios.failure import StepError, unknown_name
from compliance.scenarios.world import World, assessment_of, findings_of, pinned, pinned_findings

_Word = TypeVar("_Word")


def expect_outcome(world: World, rule: str, word: str) -> None:
    """Expect the worst outcome of a rule."""
    findings = findings_of(world, rule)
    world.named = (rule, "outcome")
    found, expected = worst_outcome(each.outcome for each in findings), meaning_of(word, OUTCOME_WORDS, world.language)
    if found is not expected:
        said, why = OUTCOME_WORDS[found], _reasons(world)
        raise StepError(f"规则 {rule} 的结果是“{said.zh}”，不是“{word}”：{why.zh}", f'rule {rule} is "{said.en}", not "{word}": {why.en}')


def expect_judged(world: World, rule: str, word: str) -> None:
    """Expect the worst of what a rule's condition says, whatever its standing and waivers make of it."""
    findings = findings_of(world, rule)
    world.named = (rule, "judged")
    found, expected = worst_outcome(each.judged for each in findings), meaning_of(word, OUTCOME_WORDS, world.language)
    if found is not expected:
        said, why = OUTCOME_WORDS[found], _reasons(world)
        raise StepError(
            f"规则 {rule} 的判断是“{said.zh}”，不是“{word}”：{why.zh}", f'rule {rule} is judged "{said.en}", not "{word}": {why.en}'
        )


def expect_explanation(world: World, text: str) -> None:
    """Expect a text in the message of a pinned finding, or in its tree."""
    said = [list(_texts(each, world.language)) for each in pinned_findings(world)]
    if not any(text in each for texts in said for each in texts):
        found = "\n".join(f"  {each}" for texts in said[:3] for each in texts)
        raise StepError(f"说明中没有“{text}”；说明为：\n{found}", f'the explanation does not say "{text}"; it says:\n{found}')


def expect_evidence(world: World, name: str) -> None:
    """Expect a place among the evidence of a pinned finding."""
    _evidence(world, name)


def expect_evidence_state(world: World, name: str, word: str) -> None:
    """Expect how the value of a piece of evidence was found."""
    expected = meaning_of(word, STATE_WORDS, world.language)
    states = [STATE_WORDS[each.state] for each in _evidence(world, name)]
    if STATE_WORDS[expected] not in states:
        zh, en = "、".join(f"“{each.zh}”" for each in states), ", ".join(f'"{each.en}"' for each in states)
        raise StepError(f"证据 {name} 的状态是{zh}，不是“{word}”", f'the evidence at {name} is {en}, not "{word}"')


def expect_citation(world: World, document: str, passage: str) -> None:
    """Expect the passage that the rule named last rests on."""
    rule, _ = pinned(world)
    cited = world.ruleset.rules[rule].citation
    if (cited.document, cited.item) != (document, passage):
        raise StepError(
            f"规则 {rule} 的依据是“{cited.document}”的“{cited.item}”，不是“{document}”的“{passage}”",
            f'the citation of rule {rule} is "{cited.item}" of "{cited.document}", not "{passage}" of "{document}"',
        )


def expect_verdict(world: World, requirement: str, word: str) -> None:
    """Expect the verdict of a requirement."""
    record, expected = assessment_of(world, requirement), meaning_of(word, VERDICT_WORDS, world.language)
    found = next((each.verdict for each in record.requirements), record.verdict)
    if found is not expected:
        said = VERDICT_WORDS[found]
        raise StepError(f"要求 {requirement} 的结论是“{said.zh}”，不是“{word}”", f'requirement {requirement} is "{said.en}", not "{word}"')


def expect_record_verdict(world: World, word: str) -> None:
    """Expect the verdict of the whole submission."""
    record, expected = assessment_of(world), meaning_of(word, VERDICT_WORDS, world.language)
    if record.verdict is not expected:
        said = VERDICT_WORDS[record.verdict]
        because = [each.id for each in record.requirements if each.verdict is record.verdict]
        why = Bilingual("", "") if not because else Bilingual(f"：{'、'.join(because)}", f": {', '.join(because)}")
        raise StepError(f"整份申报的结论是“{said.zh}”，不是“{word}”{why.zh}", f'the submission is "{said.en}", not "{word}"{why.en}')


def expect_consequence(world: World, name: str) -> None:
    """Expect a consequence to follow."""
    if name not in {each.id for each in world.ruleset.consequences}:
        raise unknown_name("后续措施", "consequence", name, [each.id for each in world.ruleset.consequences])
    found = [each.id for each in assessment_of(world).consequences]
    if name not in found:
        raise StepError(
            f"后续措施中没有 {name}；有：{'、'.join(found) or '无'}",
            f"the consequences do not include {name}; there are: {', '.join(found) or 'none'}",
        )


def expect_consequence_about(world: World, name: str, item: str) -> None:
    """Expect a consequence to follow for one member of a list."""
    found = _consequences_about(world, name)
    if item not in found:
        raise StepError(
            f"后续措施 {name} 不针对 {item}；针对：{'、'.join(found) or '无'}",
            f"the consequence {name} is not about {item}; it is about: {', '.join(found) or 'nothing'}",
        )


def expect_no_consequence_about(world: World, name: str, item: str) -> None:
    """Expect a consequence not to follow for one member of a list."""
    if item in _consequences_about(world, name):
        raise StepError(f"后续措施 {name} 针对 {item}", f"the consequence {name} is about {item}")


def _consequences_about(world: World, name: str) -> list[str]:
    if name not in {each.id for each in world.ruleset.consequences}:
        raise unknown_name("后续措施", "consequence", name, [each.id for each in world.ruleset.consequences])
    return [each.pointer for each in assessment_of(world).consequences if each.id == name]


def meaning_of(word: str, words: Mapping[_Word, Bilingual], language: Language) -> _Word:
    """Give what a word of a report means in a language.

    Raises `StepError` for any other word.
    """
    known = {said.text_in(language): meaning for meaning, said in words.items()}
    if word not in known:
        raise unknown_name("这样的说法", "such word as", word, known)
    return known[word]


def _evidence(world: World, name: str) -> list[Evidence]:
    """Give the pinned evidence at a JSON Pointer; what is not part of the record, such as a limit, is named by its label."""
    shown = [each for finding in pinned_findings(world) for each in _evidence_of(finding)]
    found = [each for each in shown if name == (each.label.text_in(world.language) if each.pointer is None else each.pointer)]
    if not found:
        places = dict.fromkeys(each.label.text_in(world.language) if each.pointer is None else each.pointer for each in shown)
        raise StepError(
            f"证据不在 {name}；证据位于：{'、'.join(places) or '无'}",
            f"the evidence is not at {name}; it is at: {', '.join(places) or 'none'}",
        )
    return found


def _evidence_of(finding: Finding) -> tuple[Evidence, ...]:
    return finding.explanation.evidence if finding.explanation is not None else ()


def _texts(finding: Finding, language: Language) -> Iterator[str]:
    if finding.explanation is not None:
        yield finding.explanation.message.text_in(language)
        yield from _tree_texts(finding.explanation.tree, language)


def _tree_texts(tree: VerdictTree, language: Language) -> Iterator[str]:
    yield tree.text.text_in(language)
    for child in tree.children:
        yield from _tree_texts(child, language)


def _reasons(world: World) -> Bilingual:
    """Say in the words of the explanation why the rule named last is what it is."""
    finding = pinned_findings(world)[0]
    if finding.explanation is None:
        return Bilingual("没有说明", "no explanation")
    place = f" ({finding.subject.pointer})" if finding.subject.pointer else ""
    said = finding.explanation.message
    return Bilingual(said.zh + place, said.en + place)
