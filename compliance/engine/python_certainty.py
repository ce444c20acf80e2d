"""A condition as a Python expression that is true only where the condition certainly holds, or certainly does not, in few steps.

Where it is not true nothing is said: the condition may hold still, and `python_expression` says what it comes to. Where it may raise, as
Python does where None is compared, nothing is said by that either.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from compliance.engine.plain_record import plain_number
from compliance.engine.python_expression import Reader, expression_of, list_expression, read_text
from compliance.language.relation import OPPOSITE
from compliance.language.vocabulary import ASSESSED_ON, definition_of
from compliance.model.condition import (
    And,
    Arithmetic,
    Call,
    Compare,
    Condition,
    Every,
    Field,
    Has,
    Limit,
    Literal,
    Member,
    Named,
    Negate,
    Not,
    Or,
    Some,
    Values,
    Variable,
    nodes_of,
    owner_of,
)
from compliance.model.record import FieldType

#: What Python raises where a value that is not known is used, and nothing asks for it first.
RAISED = "(TypeError, AttributeError, ArithmeticError)"

_ORDERED = (FieldType.NUMBER, FieldType.INTEGER, FieldType.DATE)
_TEXTS = (FieldType.TEXT, FieldType.CHOICE)
# Binary numbers calculate with an error that for so few steps is far below this share of what they are made of.
_SHARE_OF_ERROR = "1e-12"
_MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class Manner:
    """How certainty is asked for: whether something may be raised, and how deep within quantifiers.

    Outside of these what stands in several places is decided once, in none of them, so that it asks for None first.
    """

    may_raise: bool
    depth: int = 0


class _NotSimpleError(Exception):
    """A condition that is left to `python_expression`."""


def certainly(node: Condition, reader: Reader, manner: Manner, *, holds: bool = True) -> str:
    """Say by an expression that a condition certainly holds, or certainly does not; raises `NotPlainError` where it has no expression."""
    match node:
        case Named(body=body):
            return certainly(body, reader, manner, holds=holds)
        case Not(operand):
            return certainly(operand, reader, manner, holds=not holds)
        case And(operands) | Or(operands):
            said = [certainly(each, reader, manner, holds=holds) for each in operands]
            text = f"({(' and ' if isinstance(node, And) is holds else ' or ').join(said)})"
        case _:
            try:
                text = f"({_simply(node, reader, manner, holds=holds)})"
            except _NotSimpleError:
                return f"(({expression_of(node, reader).text}) is {holds})"
    return text if manner.depth else reader.decided_once(text)


def _simply(node: Condition, reader: Reader, manner: Manner, *, holds: bool) -> str:
    match node:
        case Variable() | Field():
            return f"{_read(node, reader, (FieldType.YES_NO,))} is {holds}"
        case Has(field):
            text = read_text(field, reader)
            return f"{text} is not None and {text} is not ABSENT" if holds else f"{text} is ABSENT"
        case Compare("==" | "!=" as operator, left, right):
            return _equal(left, right, reader, holds=(operator == "==") is holds)
        case Compare(operator, left, right):
            return _ordered(operator if holds else OPPOSITE[operator], left, right, reader, manner)
        case Member(item, Values(items)):
            return _among(item, items, reader, holds=holds)
        case Every(variable, collection, body) | Some(variable, collection, body) if manner.may_raise:
            return _quantified(variable, collection, body, reader, manner, holds=holds, asks_all=isinstance(node, Every) is holds)
    raise _NotSimpleError


def _read(node: Condition, reader: Reader, types: Sequence[FieldType]) -> str:
    definition = definition_of(node, reader.variables)
    if definition is None or definition.type not in types or not isinstance(node, Variable | Field):
        raise _NotSimpleError
    return read_text(node, reader)


def _known_text(node: Condition, reader: Reader) -> str:
    """Give a text of the record that is unknown where it is None, and never says that it is absent."""
    definition = definition_of(node, reader.variables)
    if definition is not None and definition.absence_is_answer:
        raise _NotSimpleError
    return _read(node, reader, _TEXTS)


def _equal(left: Condition, right: Condition, reader: Reader, *, holds: bool) -> str:
    texts, guards = [], []
    for each in (left, right):
        if isinstance(each, Literal) and isinstance(each.value, str):
            texts.append(repr(each.value))
        else:
            texts.append(_known_text(each, reader))
            guards.append(f"{texts[-1]} is not None")
    if holds and len(guards) < 2:
        return f"{texts[0]} == {texts[1]}"
    return " and ".join([*guards, f"{texts[0]} {'==' if holds else '!='} {texts[1]}"])


def _among(item: Condition, items: Sequence[Condition], reader: Reader, *, holds: bool) -> str:
    values = [each.value for each in items if isinstance(each, Literal) and isinstance(each.value, str)]
    if len(values) < len(items):
        raise _NotSimpleError
    text, named = _known_text(item, reader), reader.constants.named_once(frozenset(values))
    return f"{text} in {named}" if holds else f"{text} is not None and {text} not in {named}"


def _quantified(
    variable: str, collection: Condition, body: Condition, reader: Reader, manner: Manner, *, holds: bool, asks_all: bool
) -> str:
    """Say that a member of a list is certainly so, or that each of them is; reading a member that cannot be read raises."""
    owner = definition_of(collection, reader.variables)
    # To count out an entry may assign, which Python forbids where a comprehension gets its list.
    is_list = owner is not None and owner.type is FieldType.LIST and isinstance(owner_of(collection), Variable)
    if owner is None or owner.item is None or owner.item.type is not FieldType.OBJECT or not is_list:
        raise _NotSimpleError
    name = reader.member(manner.depth)
    inner = replace(reader, variables={**reader.variables, variable: owner.item}, names={**reader.names, variable: name})
    said = certainly(body, inner, replace(manner, depth=manner.depth + 1), holds=holds)
    listed = list_expression(collection, reader)
    return f"not [1 for {name} in {listed} if not {said}]" if asks_all else f"[1 for {name} in {listed} if {said}]"


# What is compared by its order


@dataclass(frozen=True, slots=True)
class _Number:
    """A value as an expression of binary numbers or of days; what has to hold for it to be one; how great it can be, for its error.

    One whose size is "" is exact: a day, or a whole number.
    """

    text: str
    guards: tuple[str, ...]
    size: str


def _ordered(operator: str, left: Condition, right: Condition, reader: Reader, manner: Manner) -> str:
    if len(list(nodes_of(left))) + len(list(nodes_of(right))) > _MOST_STEPS:
        raise _NotSimpleError
    one, other = _number(left, reader), _number(right, reader)
    guards = dict.fromkeys((*one.guards, *other.guards)) if not manner.depth else ()
    if not isinstance(left, Arithmetic | Negate) and not isinstance(right, Arithmetic | Negate):
        return " and ".join([*guards, f"{one.text} {operator} {other.text}"])
    if one.size == other.size == "":
        return " and ".join([*guards, f"{one.text} {operator} {other.text}"])
    apart = f"{one.text} - {other.text}" if operator.startswith(">") else f"{other.text} - {one.text}"
    sizes = " + ".join(each.size or f"abs({each.text})" for each in (one, other))
    return " and ".join([*guards, f"{apart} > {_SHARE_OF_ERROR} * ({sizes})"])


def _number(node: Condition, reader: Reader) -> _Number:
    match node:
        case Literal(Decimal() as value):
            number = plain_number(value)
            return _Number(repr(number) if number >= 0 else f"({number!r})", (), "" if isinstance(number, int) else repr(abs(number)))
        case Variable(name) if name == ASSESSED_ON:
            return _Number("assessed_on", ("assessed_on is not None",), "")
        case Variable() | Field():
            return _read_number(node, reader)
        case Limit(name, None):
            kind = reader.parameters[name].type
            if kind not in _ORDERED:
                raise _NotSimpleError
            text = expression_of(node, reader).text
            return _Number(text, (f"{text} is not None",), "" if kind is FieldType.DATE else f"abs({text})")
        case Call("days_between", (first, last)):
            days = [_number(each, reader) for each in (first, last)]
            return _Number(f"({days[1].text} - {days[0].text}).days", (*days[0].guards, *days[1].guards), "")
        case Arithmetic(operator, left, right):
            return _calculated(operator, _number(left, reader), _number(right, reader))
        case Negate(operand):
            inner = _number(operand, reader)
            return replace(inner, text=f"(-{inner.text})")
    raise _NotSimpleError


def _read_number(node: Condition, reader: Reader) -> _Number:
    text = _read(node, reader, _ORDERED)
    definition = definition_of(node, reader.variables)
    if definition is None:
        raise _NotSimpleError
    guards = (f"{text} is not None", *([f"{text} is not ABSENT"] if definition.absence_is_answer else []))
    is_positive = definition.least is not None and definition.least >= 0
    size = "" if definition.type is not FieldType.NUMBER else text if is_positive else f"abs({text})"
    return _Number(text, guards, size)


def _calculated(operator: str, left: _Number, right: _Number) -> _Number:
    guards = (*left.guards, *right.guards)
    text = f"({left.text} {operator} {right.text})"
    if operator == "/":
        if right.size not in ("", right.text, f"abs({right.text})") or right.text.startswith("("):
            # What is divided by has to be one value: a difference might be all error.
            raise _NotSimpleError
        return _Number(text, (*guards, f"{right.text} != 0"), f"{_size(left)} / {_size(right)}")
    if left.size == right.size == "":
        return _Number(text, guards, "")
    sign = "*" if operator == "*" else "+"
    return _Number(text, guards, f"({_size(left)} {sign} {_size(right)})")


def _size(number: _Number) -> str:
    return number.size or f"abs({number.text})"
