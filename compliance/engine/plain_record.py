"""A record as plain Python values, which generated code reads without asking: a value that is not known is None.

Numbers are whole or binary ones of at most fifteen digits, so that two of them are in the order of what was written, and equal only where
that was. Each object has an attribute for every field, `ABSENT` where a field is left out whose absence is an answer.
"""

from dataclasses import dataclass
from decimal import Decimal

from compliance.errors import ComplianceError
from compliance.model.plain import ABSENT, attribute_of
from compliance.model.record import FieldDefinition, Fields, FieldType, Items, Known, RecordNode, State, Unknown

_MOST_DIGITS = 15


class NotPlainError(ComplianceError):
    """A record that plain values cannot stand for: a number of more digits than a binary one tells apart."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of a plain object: the field that it holds, the shape of its object or of its list's items, and what absence says."""

    field: str
    name: str
    shape: "Shape | None"
    absence_is_answer: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """The class that the objects of a definition become, and one of them of which nothing is known."""

    make: type
    nothing: object
    attributes: tuple[Attribute, ...]


def shape_of(definition: FieldDefinition) -> Shape:
    """Make the classes of an object and of all that lies in it."""
    attributes = tuple(
        Attribute(name, attribute_of(name), _inner_shape(member), member.absence_is_answer)
        for name, member in (definition.members or {}).items()
    )
    made = type("Plain", (), {"__slots__": tuple(each.name for each in attributes)})
    nothing = made()
    for each in attributes:
        setattr(nothing, each.name, None)
    return Shape(made, nothing, attributes)


def to_plain(root: Fields, shape: Shape) -> object:
    """Give the plain form of a record whose entries are told apart; raises `NotPlainError` where it has none."""
    made = shape.make()
    for each in shape.attributes:
        setattr(made, each.name, _plain(root.members[each.field], each, root))
    return made


def plain_number(number: Decimal) -> int | float:
    """Give a number as a whole or a binary one that no other number of as many digits shares; raises `NotPlainError` where it has more."""
    _, digits, exponent = number.as_tuple()
    if not isinstance(exponent, int) or len(digits) > _MOST_DIGITS or not -_MOST_DIGITS <= exponent <= 0:
        raise NotPlainError("a number has more digits than a binary one tells apart")
    whole = int(number)
    return whole if whole == number else float(number)


def _inner_shape(definition: FieldDefinition) -> Shape | None:
    if definition.type is FieldType.OBJECT:
        return shape_of(definition)
    if definition.type is FieldType.LIST and definition.item is not None:
        return _inner_shape(definition.item)
    return None


def _plain(node: RecordNode, attribute: Attribute, owner: Fields) -> object:
    match node:
        case Unknown(State.MISSING) if attribute.absence_is_answer and not owner.unrecognized:
            # A misspelt key looks just like an absent one, so that beside one nothing is absent.
            return ABSENT
    return _value(node, attribute.shape)


def _value(node: RecordNode, shape: Shape | None) -> object:
    match node:
        case Known(Decimal() as number):
            return plain_number(number)
        case Known(value):
            return value
        case Fields() if shape is not None:
            return to_plain(node, shape)
        case Items(members):
            return [_value(member, shape) for member in members]
    return None
