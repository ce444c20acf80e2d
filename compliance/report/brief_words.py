"""Findings that are not explained because there are very many: those alike in one line, with how many they are and all their places."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compliance.language.lexicon import STATE_WORDS
from compliance.language.words import OUTCOME_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.finding import Explanation, Finding, VerdictTree, likeness_of, without_numbers
from compliance.model.record import State
from compliance.model.rule import Ruleset
from compliance.report.fold import shorten, worst_first
from compliance.report.layout import Screen, colon, hang, paint, say, sentences, title
from compliance.report.visible import make_visible
from compliance.report.wording import OUTCOME_COLOURS

BRIEF_TITLE = Bilingual(
    "判定过多，以下各项全部计入结论，只合并列出", "too many findings to explain each; these count as all do, and are told together"
)
BRIEF_MESSAGE = Bilingual("（判定过多，未逐项说明；见 I211）", "(not explained, since there are too many findings; see I211)")


@dataclass(frozen=True, slots=True)
class Brief:
    """Brief findings that are alike: the first of them, how many they are, their subjects, and the places that are not known, by why."""

    first: Finding
    count: int
    subjects: tuple[str, ...]
    unknown: tuple[tuple[State, tuple[str, ...]], ...]


def briefs_of(findings: Sequence[Finding], ruleset: Ruleset) -> tuple[Brief, ...]:
    """Put brief findings together that are alike, the worst first; pointers that follow one another are written as `shorten` does."""
    alike: dict[object, list[Finding]] = {}
    for finding in worst_first([each for each in findings if each.is_brief], ruleset):
        alike.setdefault(likeness_of(finding), []).append(finding)
    return tuple(_brief(group) for group in alike.values())


def _brief(group: Sequence[Finding]) -> Brief:
    subjects = shorten(list(dict.fromkeys(each.subject.pointer for each in group)))
    places: dict[tuple[State, str], dict[str, None]] = {}
    for unknown in (unknown for finding in group for unknown in finding.unknowns):
        places.setdefault((unknown.state, without_numbers(unknown.pointer)), {})[unknown.pointer] = None
    return Brief(
        group[0],
        len(group),
        tuple(each for each in subjects if each),
        tuple((state, shorten(list(found))) for (state, _), found in places.items()),
    )


def brief_words(brief: Brief, ruleset: Ruleset) -> Bilingual:
    """Say what was found by which rule, how often, of whom, and what is not known."""
    name, subjects = _counted(brief, ruleset), ", ".join(brief.subjects)
    unknown = [(STATE_WORDS[state], ", ".join(pointers)) for state, pointers in brief.unknown]
    zh = "".join(f"；{state.zh}：{pointers}" for state, pointers in unknown)
    en = "".join(f"; {state.en}: {pointers}" for state, pointers in unknown)
    return Bilingual(f"{name.zh}：{subjects}{zh}", f"{name.en}: {subjects}{en}") if subjects else Bilingual(name.zh + zh, name.en + en)


def brief_explanation(brief: Brief, ruleset: Ruleset) -> Explanation:
    """Say of findings together what a format asks of each that it lists, without evidence and without a tree."""
    said, rule = brief_words(brief, ruleset), ruleset.rules[brief.first.rule]
    subject = Bilingual(f"{brief.count} 项", f"{brief.count} findings")
    return Explanation(said, subject, (), VerdictTree("rule", None, rule.title, is_evaluated=False), said)


def brief_lines(findings: Sequence[Finding], ruleset: Ruleset, screen: Screen) -> Iterator[str]:
    """Write brief findings for a screen, those alike in one paragraph."""
    briefs = briefs_of(findings, ruleset)
    if briefs:
        yield ""
        for text in sentences(BRIEF_TITLE, screen):
            yield from hang("  ", text, screen)
    for each in briefs:
        word = say(OUTCOME_WORDS[each.first.outcome], screen)
        prefix = f"  {word}  {make_visible(each.first.rule)}  "
        # Places may be many, and are the same in both languages.
        parts = [title(_counted(each, ruleset), screen), *((", ".join(each.subjects),) if each.subjects else ())]
        said = [colon(screen).join(make_visible(part) if number else part for number, part in enumerate(parts))]
        said += [f"{title(STATE_WORDS[state], screen)}{colon(screen)}{make_visible(', '.join(found))}" for state, found in each.unknown]
        for number, line in enumerate(hang(prefix, "; ".join(said), screen)):
            yield line.replace(word, paint(word, OUTCOME_COLOURS[each.first.outcome], screen), 1) if number == 0 else line


def _counted(brief: Brief, ruleset: Ruleset) -> Bilingual:
    name = ruleset.rules[brief.first.rule].title
    return Bilingual(f"{name.zh}，{brief.count} 项", f"{name.en}, {brief.count} finding{'s' if brief.count > 1 else ''}")
