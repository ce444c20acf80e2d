"""What a submission looks like, and what one says once it has been read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum

from compliance.model.bilingual import Bilingual
from compliance.model.quantity import Measurement

# No list has as many entries as a number of more digits, which would take long to read.
_ENTRY = re.compile("0|[1-9][0-9]{0,17}")


class FieldType(Enum):
    """What kind of value a field holds."""

    TEXT = "text"
    NUMBER = "number"
    INTEGER = "integer"
    YES_NO = "yes_no"
    DATE = "date"
    CHOICE = "choice"
    MEASUREMENT = "measurement"
    LIST = "list"
    OBJECT = "object"


@dataclass(frozen=True, slots=True)
class FieldDefinition:
    """A field of a record: its labels, its type, what it may hold, and what its absence means.

    `members` are the fields of an object; `item` is what each member of a list is. `absence_is_answer` marks fields whose
    absence says "none" (`absence: none`); for all others absence says that nobody told us. `least` and `most` include their
    ends. `format` names a form that a text must have. `changeable` is False for what an enterprise cannot set right, such as a
    day that has passed.
    """

    name: str
    type: FieldType
    title: Bilingual
    unit: str | None = None
    least: Decimal | None = None
    most: Decimal | None = None
    choices: Mapping[str, Bilingual] | None = None
    format: str | None = None
    absence_is_answer: bool = False
    is_sensitive: bool = False
    is_identifier: bool = False
    changeable: bool = True
    members: Mapping[str, "FieldDefinition"] | None = None
    item: "FieldDefinition | None" = None


@dataclass(frozen=True, slots=True)
class RecordDefinition:
    """What a submission looks like; the only place that names a field.

    `identifier`, `submitted_on` and `place` are paths (`enterprise.credit_code`) to the fields that say who submitted, when
    and where the enterprise is; `name` is the path of what it is called, None where no field says so. `root` is an object; `units` are the
    labels of the units that fields and limits name.
    """

    id: str
    title: Bilingual
    root: FieldDefinition
    identifier: str
    submitted_on: str
    place: str
    units: Mapping[str, Bilingual]
    name: str | None = None


class State(Enum):
    """How a value was found, or why it is not known."""

    READ = "read"
    MISSING = "missing"
    NULL = "null"
    WRONG_TYPE = "wrong_type"
    OUT_OF_DOMAIN = "out_of_domain"
    UNKNOWN_UNIT = "unknown_unit"
    UNDECIDED_BOUND = "undecided_bound"
    NO_LIMIT = "no_limit"
    LIMIT_NOT_VERIFIED = "limit_not_verified"
    ZERO_DENOMINATOR = "zero_denominator"
    REPEATED_IDENTIFIER = "repeated_identifier"
    UNRECOGNIZED_FIELD = "unrecognized_field"
    NOT_ATTESTED = "not_attested"
    NOT_SPECIFIC = "not_specific"


Scalar = str | bool | Decimal | date | Measurement


@dataclass(frozen=True, slots=True)
class Known:
    """A value that a submission gives, as it was written, and the JSON Pointer where it stands."""

    value: Scalar
    pointer: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that is not known in a usable form, why, and the JSON Pointer where it should stand.

    What is not part of the record is named instead: `limits.mask_stock_days`, `place.risk_level`, `attested`. `written` is what stands in
    the place of a choice and is none of its codes, where it is short; two unknowns that differ in nothing else are the same.
    """

    state: State
    pointer: str
    written: str | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Fields:
    """An object of a submission: every defined field is here, known or not; `unrecognized` are keys without a definition."""

    members: Mapping[str, "RecordNode"]
    pointer: str
    unrecognized: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list of a submission, in its order.

    `identifier` are the names that lead from an entry to what tells it apart from the others; there are none where nothing does.
    """

    members: tuple["RecordNode", ...]
    pointer: str
    identifier: tuple[str, ...] = ()


RecordNode = Known | Unknown | Fields | Items


@dataclass(frozen=True, slots=True)
class Record:
    """A submission once validated: where it came from, what its bytes were, and what it says.

    `digest` is `sha256:` and the hexadecimal digest of its raw bytes; `line` counts from 1 in a file of many records. `is_told_apart` says
    that list entries which share an identifier are unknown already, so that nobody has to look again.
    """

    root: Fields
    source: str
    line: int | None
    digest: str
    is_told_apart: bool = False


def escape_pointer(name: str) -> str:
    """Write a name as one step of a JSON Pointer (RFC 6901)."""
    return name.replace("~", "~0").replace("/", "~1")


def unescape_pointer(step: str) -> str:
    """Read a name from one step of a JSON Pointer (RFC 6901)."""
    return step.replace("~1", "/").replace("~0", "~")


def definition_at(definition: RecordDefinition, pointer: str) -> FieldDefinition | None:
    """Give the definition of the field that a JSON Pointer into a record names, or None if there is none."""
    current: FieldDefinition | None = definition.root
    for step in pointer.split("/")[1:]:
        if current is None:
            return None
        current = current.item if current.type is FieldType.LIST else (current.members or {}).get(unescape_pointer(step))
    return current


def identifier_path(item: FieldDefinition) -> tuple[str, ...]:
    """Give the names that lead from an entry of a list to its identifier; none where it has none, or is a value itself."""
    for name, member in (item.members or {}).items() if item.type is FieldType.OBJECT else ():
        inner = identifier_path(member)
        if member.is_identifier or inner:
            return (name, *inner)
    return ()


def entry_number(step: str) -> int | None:
    """Read the number of a list entry, counted from 0, from one step of a JSON Pointer; None for what is none."""
    return int(step) if _ENTRY.fullmatch(step) is not None else None


def member_of(owner: RecordNode, name: str) -> RecordNode:
    """Give a member of an object by its name, or of a list by its number counted from 0.

    What lies below an unusable value is unknown for the same reason; below what is missing everything is missing, and its own
    place is what has to be filled in.
    """
    match owner:
        case Fields(members) if name in members:
            return members[name]
        case Items(members):
            number = entry_number(name)
            if number is not None and number < len(members):
                return members[number]
        case Unknown(state) if state is not State.MISSING:
            return owner
    return Unknown(State.MISSING, f"{owner.pointer}/{escape_pointer(name)}")


def node_at(root: RecordNode, pointer: str) -> RecordNode:
    """Give what stands at a JSON Pointer of a record."""
    current = root
    for step in pointer.split("/")[1:]:
        current = member_of(current, unescape_pointer(step))
    return current


def node_of_path(variables: Mapping[str, RecordNode], path: str) -> RecordNode:
    """Give what a path of names (`product.reports`) reaches from variables, of which it must start with one."""
    first, *names = path.split(".")
    current = variables[first]
    for name in names:
        current = member_of(current, name)
    return current


def pointer_of_path(path: str) -> str:
    """Write a path of names (`enterprise.credit_code`) as a JSON Pointer."""
    return "".join(f"/{escape_pointer(name)}" for name in path.split("."))
