"""A decoded submission is held against the record definition: every field becomes known, or unknown for a reason with a place.

One walk over the submission finds what is wrong, strictly and with no key that is not defined; a second one builds the record. Nothing
here raises on a submission, and no message repeats a submitted value.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction

from compliance.errors import EngineError, InputError
from compliance.intake.complaint import NOT_OF_A_RECORD, Complaint, diagnose
from compliance.intake.leaf import Refusal, read_leaf
from compliance.language.functions import is_valid_credit_code
from compliance.model.diagnostic import Diagnostic
from compliance.model.record import (
    FieldDefinition,
    Fields,
    FieldType,
    Items,
    Known,
    Record,
    RecordDefinition,
    RecordNode,
    Scalar,
    State,
    Unknown,
    escape_pointer,
    identifier_path,
)
from compliance.model.submission import JsonValue, Submission

#: Of one record: its values and what is missing beside them; and those that are not what they should be.
MOST_PLACES = 250_000
MOST_ERRORS = 100_000

_LONGEST_WRITTEN = 64

_NO_OBJECT = Refusal(State.WRONG_TYPE, "must be an object")
_NO_LIST = Refusal(State.WRONG_TYPE, "must be a list")
_REPEATED = Refusal(State.REPEATED_IDENTIFIER, "stands in another item of its list too")


@dataclass(slots=True)
class _Walk:
    """A walk over one submission: what was found unusable, and what there is to say about it."""

    faults: dict[str, Refusal]
    complaints: list[Complaint] = field(default_factory=list)


def validate(submission: Submission, definition: RecordDefinition) -> tuple[Record, tuple[Diagnostic, ...]]:
    """Hold a submission that was decoded against the definition: the record, and what is wrong with what was submitted.

    Missing and null values are part of the record and no diagnostics. Raises `EngineError` for a submission that was rejected, and
    `InputError` for one that is too much to be looked at, which is to be rejected as well.
    """
    if submission.content is None:
        raise EngineError("a submission that was rejected has nothing to validate")
    if places_of(definition.root, submission.content) > MOST_PLACES:
        raise _too_much(submission, f"the record has more than {MOST_PLACES:,} fields, given or missing")
    walk = _Walk(_faults(definition.root, submission))
    walk.faults.update(_repeated_identifiers(definition.root, submission.content, "", walk.faults))
    root = _object(walk, definition.root, submission.content, "")
    record = Record(root, submission.source, submission.line, submission.digest)
    return record, diagnose(submission, definition, walk.complaints)


def places_of(definition: FieldDefinition, value: JsonValue) -> int:
    """Count the places that a record will have: what was submitted, and what is missing beside it."""
    if definition.type is FieldType.OBJECT and isinstance(value, dict):
        members = definition.members or {}
        inner = sum(places_of(member, value[name]) for name, member in members.items() if name in value)
        return 1 + inner + sum(1 for name in members if name not in value) + sum(1 for name in value if name not in members)
    if definition.type is FieldType.LIST and isinstance(value, list) and definition.item is not None:
        return 1 + sum(places_of(definition.item, each) for each in value)
    return 1


def _too_much(submission: Submission, message: str) -> InputError:
    line, column = submission.first_line, submission.first_column
    return InputError((Diagnostic(submission.source, line, column, "I112", message, "was a list repeated?", pointer=""),))


def _faults(definition: FieldDefinition, submission: Submission) -> dict[str, Refusal]:
    """Give what is unusable, by JSON Pointer. Unknown keys are told by the walk, which knows their objects; here they only count."""
    faults: dict[str, Refusal] = {}
    strangers = _add_faults(definition, submission.content, "", faults)
    if len(faults) + strangers > MOST_ERRORS:
        raise _too_much(submission, f"more than {MOST_ERRORS:,} fields of the record are unknown or unusable")
    return faults


def _add_faults(definition: FieldDefinition, value: JsonValue, pointer: str, faults: dict[str, Refusal]) -> int:
    """Note what is unusable in a value, and give how many unknown keys there are."""
    strangers = 0
    if definition.type is FieldType.OBJECT:
        if not isinstance(value, dict):
            faults[pointer] = _NO_OBJECT
            return 0
        members = definition.members or {}
        for name, each in value.items():
            member = members.get(name)
            if member is None:
                strangers += 1
            else:
                strangers += _add_faults(member, each, f"{pointer}/{name}", faults)
    elif definition.type is FieldType.LIST and definition.item is not None:
        if not isinstance(value, list):
            faults[pointer] = _NO_LIST
            return 0
        for number, each in enumerate(value):
            strangers += _add_faults(definition.item, each, f"{pointer}/{number}", faults)
    else:
        found = read_leaf(definition, value)
        if isinstance(found, Refusal):
            faults[pointer] = found
    return strangers


# Identifiers that a list has twice


def _repeated_identifiers(definition: FieldDefinition, value: JsonValue, pointer: str, faults: Mapping[str, Refusal]) -> dict[str, Refusal]:
    """Give every identifier that another item of its list has too: of two items nobody knows which is meant."""
    repeated: dict[str, Refusal] = {}
    if definition.type is FieldType.OBJECT and isinstance(value, dict):
        for name, member in (definition.members or {}).items():
            if name in value and member.type in (FieldType.OBJECT, FieldType.LIST):
                repeated |= _repeated_identifiers(member, value[name], f"{pointer}/{name}", faults)
    elif definition.type is FieldType.LIST and isinstance(value, list) and definition.item is not None:
        item = definition.item
        holders: dict[tuple[str, JsonValue], list[str]] = {}
        for number, each in enumerate(value):
            here = f"{pointer}/{number}"
            if item.type in (FieldType.OBJECT, FieldType.LIST):
                repeated |= _repeated_identifiers(item, each, here, faults)
            for path, identifier in _identifiers(item, each, ""):
                if f"{here}{path}" not in faults:
                    holders.setdefault((path, identifier), []).append(f"{here}{path}")
        for pointers in holders.values():
            repeated |= dict.fromkeys(pointers if len(pointers) > 1 else (), _REPEATED)
    return repeated


def _identifiers(definition: FieldDefinition, value: JsonValue, path: str) -> Iterator[tuple[str, JsonValue]]:
    if definition.is_identifier and isinstance(value, str):
        yield path, value
    elif definition.is_identifier and isinstance(value, int | Decimal):
        # As a text, since anybody can compute numbers with one hash, which would be compared with one another.
        yield path, f"number {Fraction(value)}"
    if definition.type is FieldType.OBJECT and isinstance(value, dict):
        for name, member in (definition.members or {}).items():
            if name in value:
                yield from _identifiers(member, value[name], f"{path}/{name}")


# The walk


def _node(walk: _Walk, definition: FieldDefinition, value: JsonValue, pointer: str) -> RecordNode:
    if value is None:
        return Unknown(State.NULL, pointer)
    fault = walk.faults.get(pointer)
    if fault is not None:
        walk.complaints.append(Complaint(pointer, fault.state, fault.reason, definition, value))
        return Unknown(fault.state, pointer, _written(definition, fault, value))
    if definition.type is FieldType.OBJECT and isinstance(value, dict):
        return _object(walk, definition, value, pointer)
    if definition.type is FieldType.LIST and isinstance(value, list) and definition.item is not None:
        item = definition.item
        members = tuple(_node(walk, item, each, f"{pointer}/{number}") for number, each in enumerate(value))
        return Items(members, pointer, identifier_path(item))
    if definition.format == "credit_code" and not is_valid_credit_code(str(value)):
        walk.complaints.append(Complaint(pointer, State.READ, "has a wrong check character", definition))
    return Known(_known(definition, value), pointer)


def _written(definition: FieldDefinition, fault: Refusal, value: JsonValue) -> str | None:
    """Give what stands in the place of a code, so that the explanation can say which codes are like it."""
    is_code = fault.state is State.OUT_OF_DOMAIN and definition.type is FieldType.CHOICE
    return value if is_code and isinstance(value, str) and len(value) <= _LONGEST_WRITTEN else None


def _object(walk: _Walk, definition: FieldDefinition, value: Mapping[str, JsonValue], pointer: str) -> Fields:
    defined = definition.members or {}
    members: dict[str, RecordNode] = {}
    for name, member in defined.items():
        here = f"{pointer}/{name}"
        members[name] = _node(walk, member, value[name], here) if name in value else Unknown(State.MISSING, here)
    strangers = [name for name in value if name not in defined]
    for name in strangers:
        walk.complaints.append(Complaint(f"{pointer}/{escape_pointer(name)}", State.UNRECOGNIZED_FIELD, "", definition, None))
    # The order of keys says nothing, so what is told of them has another one.
    return Fields(members, pointer, tuple(sorted(name for name in strangers if name.casefold() not in NOT_OF_A_RECORD)))


def _known(definition: FieldDefinition, value: JsonValue) -> Scalar:
    """Give a value that was found right as what it means; only measurements take more than a change of type."""
    if definition.type is FieldType.DATE:
        return date.fromisoformat(str(value))
    if isinstance(value, str | bool):
        return value
    if isinstance(value, int | Decimal):
        return Decimal(value)
    found = read_leaf(definition, value)
    if isinstance(found, Refusal):
        raise EngineError("a value was taken that is refused on a second reading")
    return found
