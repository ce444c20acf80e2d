"""What one rule of a standard demands, in short words: of which item, with which limits, under which condition, how sure that is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from compliance.language.evaluate import exact
from compliance.language.lexicon import Lexicon, unit_words, value_words
from compliance.language.term import unevaluated
from compliance.language.to_words import say
from compliance.language.vocabulary import definition_of, variables_of
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Standing
from compliance.model.condition import (
    And,
    Arithmetic,
    Call,
    Choose,
    Compare,
    Condition,
    Every,
    Field,
    Limit,
    Literal,
    Member,
    Not,
    Or,
    Some,
    Variable,
    children_of,
)
from compliance.model.quantity import Measurement
from compliance.model.record import FieldDefinition
from compliance.model.rule import LimitValue, Rule, Ruleset

_STATISTICS = {
    "each": Bilingual("每个样品", "each specimen"),
    "mean": Bilingual("平均值", "mean"),
    "median": Bilingual("中位数", "median"),
    "minimum": Bilingual("最小值", "least"),
    "maximum": Bilingual("最大值", "greatest"),
}
_SIGNS = {"<": "<", "<=": "≤", ">": ">", ">=": "≥", "==": "=", "!=": "≠"}
#: What every rule about a result asks before anything else; the class is in the title.
_ALWAYS_ASKED = {("product", each) for each in ("standard", "class", "lot")} | {
    ("report", "lot"),
    ("result", "item"),
    ("result", "verdict"),
}


@dataclass(frozen=True, slots=True)
class ComparedLimit:
    """A limit as a standard prints it, such as `each specimen ≥ 95 %`; `limit` is None where the number stands in the condition."""

    words: Bilingual
    operator: str
    limit: LimitValue | None = None


def limits_of(rule: Rule, ruleset: Ruleset) -> list[ComparedLimit]:
    """Give what a rule compares with limits; a limit that is asked of several fields is given once."""
    variables = variables_of(ruleset.definition, rule.for_each)
    return _each_once(_compared(rule.requires, ruleset, variables))


def alternatives_of(rule: Rule, ruleset: Ruleset) -> Bilingual:
    """Say the limits of a rule in one line; where it is kept in one of several ways, each of them."""
    ways = rule.requires.operands if isinstance(rule.requires, Or) else (rule.requires,)
    variables = variables_of(ruleset.definition, rule.for_each)
    said = [[each.words for each in _each_once(_compared(way, ruleset, variables))] for way in ways]
    lines = [Bilingual("，".join(each.zh for each in way), ", ".join(each.en for each in way)) for way in said if way]
    return Bilingual("；或者 ".join(each.zh for each in lines), "; or ".join(each.en for each in lines))


def standing_of(rule: Rule, ruleset: Ruleset) -> Standing:
    """Give the least sure of the standings of a rule and of the limits that it demands."""
    met = {rule.standing, *(each.limit.standing for each in limits_of(rule, ruleset) if each.limit is not None)}
    return next(each for each in reversed(Standing) if each in met)


def period_of(rule: Rule, ruleset: Ruleset) -> tuple[date | None, date | None]:
    """Give the days between which a rule asks that its edition bound."""
    days = {each.operator: each.limit.value for each in limits_of(rule, ruleset) if each.limit is not None}
    start, end = days.get(">="), days.get("<")
    return start if isinstance(start, date) else None, end if isinstance(end, date) else None


def asked_of(rule: Rule, variable: str, field: str, ruleset: Ruleset) -> Bilingual | None:
    """Name the values of a field that a rule asks about, such as the items of a test, or give None where it asks about none."""
    names = [name for node in _asked(rule) for name in _values_of(node, (variable, field))]
    return _labels(names, variable, field, rule, ruleset) if names else None


def choices_of(rule: Rule, field: str, ruleset: Ruleset) -> Bilingual | None:
    """Name the values of a field of the product that a rule demands, such as the classes of a standard."""
    names = list(_values_of(rule.requires, ("product", field)))
    return _labels(names, "product", field, rule, ruleset) if names else None


def condition_of(rule: Rule, ruleset: Ruleset) -> Bilingual | None:
    """Say on what else than standard, class, lot and item a rule depends, or give None where it depends on nothing else."""
    lexicon = Lexicon(ruleset.definition, ruleset.parameters, ruleset.facts, variables_of(ruleset.definition, rule.for_each))
    said = [say(unevaluated(node), lexicon) for node in _asked(rule) if not _read_by(node) <= _ALWAYS_ASKED]
    if not said:
        return None
    return Bilingual("，且".join(each.zh for each in said), " and ".join(each.en for each in said))


def _each_once(compared: Iterable[tuple[str, ComparedLimit]]) -> list[ComparedLimit]:
    found: dict[str, ComparedLimit] = {}
    for name, each in compared:
        found.setdefault(name, each)
    return list(found.values())


def _asked(rule: Rule) -> tuple[Condition, ...]:
    return rule.applies.operands if isinstance(rule.applies, And) else () if rule.applies is None else (rule.applies,)


def _read_by(node: Condition) -> set[tuple[str, ...]]:
    match node:
        case Field(Variable(variable), name):
            return {(variable, name)}
    return set().union(*map(_read_by, children_of(node)))


def _values_of(node: Condition, path: tuple[str, str]) -> Iterator[str]:
    match node:
        case Compare("==", Field(Variable(variable), name), Literal(str(value))) if (variable, name) == path:
            yield value
        case Member(Field(Variable(variable), name), values) if (variable, name) == path:
            yield from (str(each.value) for each in children_of(values) if isinstance(each, Literal))
        case _:
            for child in children_of(node):
                yield from _values_of(child, path)


def _labels(names: list[str], variable: str, field: str, rule: Rule, ruleset: Ruleset) -> Bilingual:
    variables = variables_of(ruleset.definition, rule.for_each)
    definition = definition_of(Field(Variable(variable), field), variables)
    known = (definition.choices if definition is not None else None) or {}
    said = [known.get(name, Bilingual(name, name)) for name in dict.fromkeys(names)]
    return Bilingual("、".join(each.zh for each in said), ", ".join(each.en for each in said))


def _compared(node: Condition, ruleset: Ruleset, variables: Mapping[str, FieldDefinition]) -> Iterator[tuple[str, ComparedLimit]]:
    match node:
        case Every() | Some():
            return
        case Choose(_, then, Not(otherwise)) if then == otherwise:
            # Whether two things agree is asked there, and no limit demanded.
            return
        case Compare(operator, left, Limit(name, None)) if ruleset.parameters[name].values:
            limit = ruleset.parameters[name].values[-1]
            shown = _shown(limit.value, ruleset.parameters[name].unit, ruleset)
            yield name, ComparedLimit(_relation(_measured(left, variables), operator, shown), operator, limit)
        case Compare(operator, left, Literal(Measurement() as value)):
            words = _relation(_measured(left, variables), operator, _shown(value, value.unit, ruleset))
            yield words.en, ComparedLimit(words, operator)
        case _:
            for child in children_of(node):
                yield from _compared(child, ruleset, variables)


def _measured(node: Condition, variables: Mapping[str, FieldDefinition]) -> Bilingual:
    if isinstance(node, Arithmetic):
        left, right = (_measured(each, variables) for each in (node.left, node.right))
        return Bilingual(f"{left.zh} {node.operator} {right.zh}", f"{left.en} {node.operator} {right.en}")
    if isinstance(node, Call):
        return _STATISTICS.get(node.function, Bilingual("", ""))
    definition = definition_of(node, variables)
    return Bilingual("", "") if definition is None else definition.title


def _relation(measured: Bilingual, operator: str, limit: Bilingual) -> Bilingual:
    sign = _SIGNS[operator]
    return Bilingual(f"{measured.zh} {sign} {limit.zh}".strip(), f"{measured.en} {sign} {limit.en}".strip())


def _shown(value: object, unit: str | None, ruleset: Ruleset) -> Bilingual:
    given = value if isinstance(value, Decimal) else None
    words = value_words(exact(value) if isinstance(value, Decimal) else value, given, None, shows_sensitive=True)
    units = unit_words(ruleset.definition, value.unit if isinstance(value, Measurement) else unit)
    if units is None:
        return words
    bare = f" {value.unit}" if isinstance(value, Measurement) else ""
    return Bilingual(f"{words.zh.removesuffix(bare)} {units.zh}", f"{words.en.removesuffix(bare)} {units.en}")
