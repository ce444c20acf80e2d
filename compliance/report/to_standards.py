"""What a standard demands, edition by edition: clauses, items, limits, conditions, and how sure we are of each."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from itertools import groupby

import re2

from compliance.language.citation import item_words
from compliance.language.words import STANDING_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Document
from compliance.model.period import Period
from compliance.model.rule import Rule, Ruleset
from compliance.report.layout import WIDTH, Choice, Colour, Screen, colon, columns, hang, paint, say, sentences, title
from compliance.report.standard_words import alternatives_of, asked_of, choices_of, condition_of, limits_of, period_of, standing_of
from compliance.report.to_json import as_json, write
from compliance.report.wording import period_words

SCHEMA = "compliance-standards/1"

#: The rules of an edition itself; what they say heads its table.
_OF_EDITION = ("in-force", "kind", "class", "text")
_KINDS, _CLASSES, _NOTE = Bilingual("适用于", "speaks of"), Bilingual("级别", "classes"), Bilingual("说明", "note")
_WITHOUT_NUMBERS = Bilingual(
    "本版的数值尚未取得：由持有文本的人判定，未经判定的产品不能证明符合",
    "nobody has the numbers of this edition: whoever holds the text judges, and without that no product is proven to comply",
)
_NO_RULE = Bilingual("没有规则引用", "no rule cites it")
_NUMBER = re2.compile(r"[0-9]+")


def documents_of(ruleset: Ruleset, number: str) -> list[Document]:
    """Give the editions whose number starts with what somebody wrote, blanks and case aside: `gb2626` finds `GB 2626-2006`.

    Where no number does, the title is asked: `手消毒剂` finds the standards of hand disinfectants.
    """
    wanted, numbered = _plain(number), [document for document in ruleset.documents.values() if document.number is not None]
    if not wanted:
        return []
    found = [each for each in numbered if any(_plain(name).startswith(wanted) for name in (each.number or "", each.id))]
    return found or [each for each in numbered if any(wanted in _plain(text) for text in (each.title.zh, each.title.en))]


def numbers_like(ruleset: Ruleset, number: str) -> list[str]:
    """Give the numbers of the editions that are most like one that is not known, at most three."""
    known = {_plain(document.number): document.number for document in ruleset.documents.values() if document.number is not None}
    return [known[each] for each in get_close_matches(_plain(number), known, n=3, cutoff=0.6)]


def render_text(documents: Sequence[Document], ruleset: Ruleset, language: Choice, colour: bool, width: int = WIDTH) -> str:
    """Render editions as tables."""
    screen, narrower = Screen(language, width, colour), Screen(language, width - 2, colour)
    lines: list[str] = []
    for document in documents:
        lines += [*_heading(document, ruleset, screen)]
        rules = [rule for rule in _rules_of(document, ruleset) if rule not in _of_edition(document, ruleset).values()]
        for passage, of_passage in groupby(rules, lambda rule: item_words(rule.citation)):
            lines.append(f"  {say(_passage(passage), screen)}")
            lines += [f"  {line}" for line in columns([_row(rule, ruleset, screen) for rule in of_passage], narrower)]
        if not rules and not _of_edition(document, ruleset):
            lines.append(f"  {say(_NO_RULE, screen)}")
        lines.append("")
    total = Bilingual(f"共 {len(documents)} 个版本", f"{len(documents)} edition{'' if len(documents) == 1 else 's'}")
    return "\n".join([*lines, say(total, screen)]) + "\n"


def render_json(documents: Sequence[Document], ruleset: Ruleset) -> str:
    """Render editions as JSON, for programs."""
    return write(
        {
            "schema": SCHEMA,
            "ruleset": {"id": ruleset.id, "version": ruleset.version, "digest": ruleset.digest, "source": ruleset.source},
            "editions": [
                {
                    "id": document.id,
                    "number": document.number,
                    "title": as_json(document.title),
                    "url": document.url,
                    "numbers_are_known": "text" not in _of_edition(document, ruleset),
                    "items": [_entry(rule, ruleset) for rule in _rules_of(document, ruleset)],
                }
                for document in documents
            ],
        }
    )


def _heading(document: Document, ruleset: Ruleset, screen: Screen) -> Iterator[str]:
    for line in hang(f"{document.number}  ", title(document.title, screen), screen):
        yield paint(line, Colour.BOLD, screen)
    own = _of_edition(document, ruleset)
    if "in-force" in own:
        start, end = period_of(own["in-force"], ruleset)
        standing = STANDING_WORDS[standing_of(own["in-force"], ruleset)]
        if start is not None:
            days, after = period_words(Period(start, end)), _successor(document, ruleset)
            yield from hang(
                "  ", say(Bilingual(f"{days.zh}（{standing.zh}）{after.zh}", f"{days.en} ({standing.en}){after.en}"), screen), screen
            )
    for label, key, field in ((_KINDS, "kind", "kind"), (_CLASSES, "class", "class")):
        choices = choices_of(own[key], field, ruleset) if key in own else None
        if choices is not None:
            yield from hang(f"  {say(label, screen)}{colon(screen)}", title(choices, screen), screen)
    for number, text in enumerate(sentences(document.note, screen) if document.note is not None else ()):
        yield from hang(f"  {say(_NOTE, screen)}{colon(screen)}" if number == 0 else "    ", text, screen)
    if "text" in own:
        for text in sentences(_WITHOUT_NUMBERS, screen):
            yield from hang("  ", text, screen)


def _successor(document: Document, ruleset: Ruleset) -> Bilingual:
    """Name the edition that took the place of another one, where its rules say so."""
    ended_by = next((rule.ended_by for rule in _rules_of(document, ruleset) if rule.ended_by is not None), None)
    if ended_by is None:
        return Bilingual("", "")
    number = ruleset.documents[ended_by].number or ended_by
    return Bilingual(f"，由 {number} 代替", f", replaced by {number}")


def _of_edition(document: Document, ruleset: Ruleset) -> dict[str, Rule]:
    named = {key: ruleset.rules.get(f"{document.id}-{key}") for key in _OF_EDITION}
    return {key: rule for key, rule in named.items() if rule is not None and rule.requirement == document.id}


def _rules_of(document: Document, ruleset: Ruleset) -> list[Rule]:
    found = [rule for rule in ruleset.rules.values() if rule.citation.document == document.id]
    return sorted(found, key=lambda rule: _order(rule.citation.item))


def _order(clause: str) -> tuple[bool, list[int], str]:
    """Order clauses as a standard prints them, 5.3 before 5.10, and parts without a number after them."""
    numbers = [int(each) for each in _NUMBER.findall(clause)]
    return not clause[:1].isdigit(), numbers, clause


def _row(rule: Rule, ruleset: Ruleset, screen: Screen) -> tuple[str, ...]:
    standing = say(STANDING_WORDS[standing_of(rule, ruleset)], screen)
    return (rule.id, standing, title(_demand(rule, ruleset), screen))


def _passage(item: Bilingual) -> Bilingual:
    """Head the rules of a passage: of a clause with its number, of another part with its name."""
    return Bilingual(f"第 {item.zh} 条", f"clause {item.en}") if item.zh[:1].isdigit() else item


def _demand(rule: Rule, ruleset: Ruleset) -> Bilingual:
    """Say what a rule is about, of which class and item where the title does not say that, its limits, and on what it depends."""
    limits, condition = alternatives_of(rule, ruleset), condition_of(rule, ruleset)
    zh, en = rule.title.zh, rule.title.en
    if not limits.en:
        return rule.title
    for variable, field in (("product", "class"), ("result", "item")):
        asked = asked_of(rule, variable, field, ruleset)
        if asked is not None:
            zh += "" if asked.zh in zh else f" [{asked.zh}]"
            en += "" if asked.en.casefold() in en.casefold() else f" [{asked.en}]"
    zh, en = f"{zh}：{limits.zh}", f"{en}: {limits.en}"
    if condition is not None:
        zh, en = f"{zh}；条件：{condition.zh}", f"{en}; where {condition.en}"
    return Bilingual(zh, en)


def _entry(rule: Rule, ruleset: Ruleset) -> dict[str, object]:
    items, condition = asked_of(rule, "result", "item", ruleset), condition_of(rule, ruleset)
    return {
        "rule": rule.id,
        "clause": rule.citation.item,
        "part": None if rule.citation.part is None else as_json(rule.citation.part),
        "title": as_json(rule.title),
        "item": None if items is None else as_json(items),
        "from": rule.period.start.isoformat(),
        "until": None if rule.period.end is None else rule.period.end.isoformat(),
        "standing": standing_of(rule, ruleset).value,
        "limits": [as_json(each.words) for each in limits_of(rule, ruleset)],
        "condition": None if condition is None else as_json(condition),
    }


def _plain(number: str) -> str:
    return "".join(each for each in number if each.isalnum()).casefold()
