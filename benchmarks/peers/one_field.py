"""Rules about one field alone, as schemas and models can say them: a keyword and what it is compared with."""

from dataclasses import dataclass

from benchmarks.peers.peer import NotExpressedError
from benchmarks.peers.wording import number_of
from compliance.model.condition import Compare, Condition, Field, Limit, Literal, Member, Size, Values, Variable
from compliance.model.rule import Rule, Ruleset

_KEYWORDS = {">=": "minimum", "<=": "maximum", ">": "exclusiveMinimum", "<": "exclusiveMaximum"}


@dataclass(frozen=True, slots=True)
class OneField:
    """What a rule asks of a field, in the keywords of JSON Schema; `when` is a field of the same entry and the text that it must have."""

    names: tuple[str, ...]
    keyword: str
    value: object
    when: tuple[str, str] | None


def one_field_of(ruleset: Ruleset, rule: Rule) -> OneField:
    """Give what a rule asks of its field; raises `NotExpressedError` for one about several."""
    names, keyword, value = _asked(ruleset, rule.requires)
    match rule.applies:
        case None:
            when = None
        case Compare("==", Field(_, name), Literal(str() as text)):
            when = (name, text)
        case _:
            raise NotExpressedError
    return OneField(names[1:] if rule.for_each else names, keyword, value, when)


def _asked(ruleset: Ruleset, node: Condition) -> tuple[tuple[str, ...], str, object]:
    match node:
        case Variable() | Field():
            return _names(node), "const", True
        case Compare(">=", Size(operand), Literal(value)):
            return _names(operand), "minItems", number_of(value)
        case Compare(operator, Variable() | Field() as field, Literal(value)) if operator in _KEYWORDS:
            return _names(field), _KEYWORDS[operator], number_of(value)
        case Compare(operator, Variable() | Field() as field, Limit(name, None)) if operator in _KEYWORDS:
            (first, *_) = ruleset.parameters[name].values
            return _names(field), _KEYWORDS[operator], number_of(first.value)
        case Member(Variable() | Field() as field, Values(items)):
            return _names(field), "enum", [each.value for each in items if isinstance(each, Literal)]
    raise NotExpressedError


def _names(node: Condition) -> tuple[str, ...]:
    match node:
        case Variable(name):
            return (name,)
        case Field(operand, name):
            return (*_names(operand), name)
    raise NotExpressedError
