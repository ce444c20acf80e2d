"""A record with some of its values changed, so that a rule can be judged of what might be."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from compliance.model.quantity import Measurement
from compliance.model.record import (
    FieldDefinition,
    Fields,
    FieldType,
    Items,
    Known,
    RecordNode,
    Scalar,
    State,
    Unknown,
    escape_pointer,
    identifier_path,
    unescape_pointer,
)


class Structure(Enum):
    """What is put in the place of a value where it is no value itself."""

    ABSENT = "absent"
    NO_ENTRIES = "no entries"
    ENTRY = "entry"


#: What to put where, by JSON Pointer; an entry is added to a list by the pointer just behind its last one.
Edits = Mapping[str, Scalar | Structure]


def edited(root: Fields, definition: FieldDefinition, edits: Edits) -> Fields:
    """Give a record with some values changed; what lies above a new value and is missing or unusable is made anew."""
    changed: RecordNode = root
    # What holds others comes before what it holds.
    for pointer in sorted(edits, key=lambda each: [_step(step) for step in each.split("/")]):
        changed = _put(changed, definition, "", pointer.split("/")[1:], edits[pointer])
    return changed if isinstance(changed, Fields) else root


def to_json_value(value: Scalar | Structure) -> object:
    """Give a value as a submission writes it; numbers are `int` or `Decimal`."""
    match value:
        case Structure.ABSENT:
            return None
        case Structure.NO_ENTRIES:
            return []
        case Structure.ENTRY:
            return {}
        case Decimal():
            return int(value) if value == value.to_integral_value() else value
        case bool() | str():
            return value
        case date():
            return value.isoformat()
        case Measurement():
            amounts = [_number(sample.low) for sample in value.samples if sample.low is not None]
            return {"value": amounts[0], "unit": value.unit} if len(amounts) == 1 else {"samples": amounts, "unit": value.unit}
    raise TypeError(f"no JSON for a {type(value).__name__}")


def lies_within(definition: FieldDefinition, value: Scalar) -> bool:
    """Say whether a field may hold a value that is of its type."""
    if definition.choices is not None:
        return value in definition.choices
    if isinstance(value, Decimal):
        is_whole = definition.type is not FieldType.INTEGER or value == value.to_integral_value()
        return is_whole and _is_between(definition, value)
    if isinstance(value, Measurement):
        ends = [sample.low for sample in value.samples if sample.low is not None]
        return all(end >= 0 for end in ends) and (value.unit != "%" or all(end <= 100 for end in ends))
    return True


def _is_between(definition: FieldDefinition, value: Decimal) -> bool:
    return (definition.least is None or value >= definition.least) and (definition.most is None or value <= definition.most)


def _number(amount: Fraction) -> int | Decimal:
    return amount.numerator if amount.denominator == 1 else Decimal(amount.numerator) / Decimal(amount.denominator)


def _step(step: str) -> tuple[int, str]:
    return (int(step), "") if step.isdigit() else (-1, step)


def _put(node: RecordNode, definition: FieldDefinition, pointer: str, steps: list[str], value: Scalar | Structure) -> RecordNode:
    if not steps:
        return _made(value, pointer)
    step, *inner = steps
    below = f"{pointer}/{step}"
    if definition.type is FieldType.LIST and definition.item is not None:
        members = list(node.members) if isinstance(node, Items) else []
        place = min(int(step), len(members))
        held = members[place] if place < len(members) else Unknown(State.MISSING, below)
        members[place : place + 1] = [_put(held, definition.item, below, inner, value)]
        return Items(tuple(members), pointer, identifier_path(definition.item))
    name = unescape_pointer(step)
    fields = node if isinstance(node, Fields) else Fields({}, pointer)
    member = (definition.members or {})[name]
    held = fields.members.get(name, Unknown(State.MISSING, f"{pointer}/{escape_pointer(name)}"))
    return replace(fields, members={**fields.members, name: _put(held, member, below, inner, value)})


def _made(value: Scalar | Structure, pointer: str) -> RecordNode:
    match value:
        case Structure.ABSENT:
            return Unknown(State.MISSING, pointer)
        case Structure.NO_ENTRIES:
            return Items((), pointer)
        case Structure.ENTRY:
            return Fields({}, pointer)
    return Known(value, pointer)
