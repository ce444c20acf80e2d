"""What a standard demands, edition by edition: clauses, items, limits, and how sure we are of each."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from compliance.language.evaluate import exact
from compliance.language.lexicon import value_words
from compliance.language.words import STANDING_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Document, Standing
from compliance.model.condition import Call, Compare, Condition, Limit, children_of
from compliance.model.quantity import Measurement
from compliance.model.rule import LimitValue, Rule, Ruleset
from compliance.report.layout import WIDTH, Choice, Colour, Screen, colon, columns, hang, paint, say, title
from compliance.report.to_json import as_json, write
from compliance.report.wording import period_words

SCHEMA = "compliance-standards/1"

_STATISTICS = {
    "each": Bilingual("每个样品", "each specimen"),
    "mean": Bilingual("平均值", "mean"),
    "minimum": Bilingual("最小值", "least"),
    "maximum": Bilingual("最大值", "greatest"),
}
_SIGNS = {"<": "<", "<=": "≤", ">": ">", ">=": "≥", "==": "=", "!=": "≠"}


def documents_of(ruleset: Ruleset, number: str) -> list[Document]:
    """Give the editions whose number starts with what somebody wrote, blanks and case aside: `gb2626` finds `GB 2626-2006`."""
    wanted = _plain(number)
    return [
        document for document in ruleset.documents.values() if document.number is not None and _plain(document.number).startswith(wanted)
    ]


def render_text(documents: Sequence[Document], ruleset: Ruleset, language: Choice, colour: bool, width: int = WIDTH) -> str:
    """Render editions as tables."""
    screen = Screen(language, width, colour)
    lines: list[str] = []
    for document in documents:
        heading = hang(f"{document.number}  ", title(document.title, screen), screen)
        lines += [*(paint(line, Colour.BOLD, screen) for line in heading)]
        rules = _rules_of(document, ruleset)
        lines += [
            f"  {say(period_words(period), screen)}" for period in dict.fromkeys(rule.period for rule in rules if rule.governing_date)
        ]
        rows = [_row(rule, ruleset, screen) for rule in rules]
        lines += [*columns(rows, screen)] if rows else [f"  {say(Bilingual('没有规则引用', 'no rule cites it'), screen)}"]
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
                    "items": [_entry(rule, ruleset) for rule in _rules_of(document, ruleset)],
                }
                for document in documents
            ],
        }
    )


def _rules_of(document: Document, ruleset: Ruleset) -> list[Rule]:
    return [rule for rule in ruleset.rules.values() if rule.citation.document == document.id]


def _row(rule: Rule, ruleset: Ruleset, screen: Screen) -> tuple[str, ...]:
    limits = [say(words, screen) for words, _ in _limits_of(rule.requires, ruleset)]
    standing = say(STANDING_WORDS[_standing(rule, ruleset)], screen)
    demand = f"{colon(screen)}{', '.join(limits)}" if limits else ""
    return (rule.id, rule.citation.item, standing, f"{title(rule.title, screen)}{demand}")


def _entry(rule: Rule, ruleset: Ruleset) -> dict[str, object]:
    return {
        "rule": rule.id,
        "clause": rule.citation.item,
        "title": as_json(rule.title),
        "from": rule.period.start.isoformat(),
        "until": None if rule.period.end is None else rule.period.end.isoformat(),
        "standing": _standing(rule, ruleset).value,
        "limits": [as_json(words) for words, _ in _limits_of(rule.requires, ruleset)],
    }


def _standing(rule: Rule, ruleset: Ruleset) -> Standing:
    """Give the least sure of the standings of a rule and of what it reads."""
    met = {rule.standing, *(value.standing for _, value in _limits_of(rule.requires, ruleset))}
    return next(each for each in reversed(Standing) if each in met)


def _limits_of(node: Condition, ruleset: Ruleset) -> Iterator[tuple[Bilingual, LimitValue]]:
    """Give what is compared with limits, in signs: `each specimen ≥ 95 %`."""
    match node:
        case Compare(operator, left, Limit(name, None)) if ruleset.parameters[name].values:
            value = ruleset.parameters[name].values[-1]
            statistic = _STATISTICS.get(left.function, Bilingual("", "")) if isinstance(left, Call) else Bilingual("", "")
            shown = _shown(value.value, ruleset.parameters[name].unit)
            sign = _SIGNS[operator]
            yield Bilingual(f"{statistic.zh} {sign} {shown.zh}".strip(), f"{statistic.en} {sign} {shown.en}".strip()), value
        case _:
            for child in children_of(node):
                yield from _limits_of(child, ruleset)


def _shown(value: object, unit: str | None) -> Bilingual:
    given = value if isinstance(value, Decimal) else None
    words = value_words(exact(value) if isinstance(value, Decimal) else value, given, None, shows_sensitive=True)
    return words if unit is None or isinstance(value, Measurement) else Bilingual(f"{words.zh} {unit}", f"{words.en} {unit}")


def _plain(number: str) -> str:
    return "".join(number.split()).casefold()
