"""One line of JSON read fast, as a plain record, where it can be proven that the strict reader reads the same.

The proof is cheap. A record that is written again byte for byte has lost nothing, and each of its numbers is the shortest that stands for
its binary one: two of them are in the order of these. Of any other, a text without escapes has two quotation marks for each key and each
text in it, so that a record which is written again with as many has lost none to a repeated key, and numbers of more than fifteen digits,
which binary ones may not tell apart, are looked for. Types, choices and ranges are checked while reading. Wherever the proof fails nothing
is said, and `from_json` and `validate`, which are the meaning, read the line.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from math import ceil, floor
from string import ascii_letters, digits
from typing import Annotated, Any, Literal

import msgspec

from compliance.intake.from_json import find_excess
from compliance.intake.validate import MOST_PLACES
from compliance.language.functions import is_valid_credit_code
from compliance.model.plain import ABSENT, attribute_of
from compliance.model.quantity import UNITS
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition

# The shortest object with what parts it from the next one.
_SHORTEST_OBJECT = len(b"{},")
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2999, 12, 31)

# Bytes that stand in texts which everybody can read: printable ASCII, and those of Chinese characters.
_READABLE = bytes(range(0x20, 0x7F)) + bytes(range(0x80, 0xC0)) + bytes(range(0xE4, 0xEA)) + b"\t\r"
# The one character of ASCII besides those below the blank, which no reader takes, that cannot be seen.
_DELETE = b"\x7f"
# Letters and symbols that look like blanks; other characters that cannot be seen are none that can be printed.
_LIKE_BLANKS = "\u115f\u1160\u2800\u3164\uffa0"
_DIGITS = bytes.maketrans(b"0123456789.,[- \tE", b"00000000000:::::e")
_LONG = b"0" * 16
# An exponent that is negative, or has more than two digits.
_EXPONENTS = (b"0e:", b"0e000", b"0e+000")
_OF_PSEUDONYMS = f"{ascii_letters}{digits}_-".encode()
_LONGEST_PSEUDONYM = 64


@dataclass(frozen=True, slots=True)
class LineReader:
    """What reads the lines of a record definition: a decoder and an encoder, and what the decoder does not check itself.

    It `reads_null_objects` where an object that is null is told from one that was left out, and does not refuse it. No object of a record
    has more than `most_members`, and `extent` says how many places one has.
    """

    decode: Callable[[bytes], Any]
    encode: Callable[[Any], bytes]
    is_right: Callable[[Any], bool]
    reads_null_objects: bool
    most_members: int
    extent: "_Extent"


@dataclass(frozen=True, slots=True)
class _Extent:
    """How many places an object has beside the entries of its lists, and by their attributes the lists with the extent of an entry."""

    places: int
    lists: "tuple[tuple[tuple[str, ...], _Extent], ...]"


def line_reader(definition: RecordDefinition) -> LineReader | None:
    """Make the reader of a record definition; None for one of which the proof cannot be given."""
    if not _is_plain(definition.root):
        return None
    made = _struct(definition.root, definition.id)
    decode, encode = msgspec.json.Decoder(made).decode, msgspec.json.Encoder().encode
    root = definition.root
    return LineReader(decode, encode, _check_of(root), _has_absent_object(root), _most_members(root), _extent(root))


def read_line(reader: LineReader, line: bytes) -> object | None:
    """Read a record as plain values; None where the strict reader has to read it."""
    is_short = len(line) * (reader.most_members + 1) <= MOST_PLACES * _SHORTEST_OBJECT
    if b"\\" in line or not _is_readable(line) or not (is_short or find_excess(line, "") is None):
        return None
    try:
        found: object = reader.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    if not is_short and _most_places(reader.extent, found) > MOST_PLACES:
        return None
    written = reader.encode(found)
    # What is written again byte for byte has said nothing else, and its numbers are the shortest that are read so.
    if written != line and (_has_long_number(line) or line.count(b'"') != written.count(b'"')):
        return None
    return found if reader.is_right(found) else None


def _most_places(extent: _Extent, owner: Any) -> int:
    """Count the places of an object, those too that an entry or an object of it has only where it is not null."""
    places = extent.places
    for attributes, inner in extent.lists:
        entries: Any = owner
        for name in attributes:
            entries = None if entries is None or entries is ABSENT else getattr(entries, name)
        if entries is not None and entries is not ABSENT:
            given = (each for each in entries if each is not None) if inner.lists else ()
            places += inner.places * len(entries) + sum(_most_places(inner, each) - inner.places for each in given)
    return places


def _is_readable(line: bytes) -> bool:
    """Say whether all characters can be seen; the usual ones are told by their bytes."""
    if line.isascii():
        return _DELETE not in line
    if not line.translate(None, _READABLE):
        return True
    try:
        text = line.decode()
    except UnicodeDecodeError:
        return False
    return text.isprintable() and not any(mark in text for mark in _LIKE_BLANKS)


def _has_long_number(line: bytes) -> bool:
    """Say whether there may be a number of more than fifteen digits, or one with an exponent that the strict reader looks at."""
    shape = line.translate(_DIGITS)
    if _LONG in shape and b":" + _LONG in shape:
        return True
    return b"0e" in shape and any(mark in shape for mark in _EXPONENTS)


# The types


def _struct(definition: FieldDefinition, name: str) -> Any:
    fields: list[tuple[str, Any, Any]] = []
    names = {}
    for member in (definition.members or {}).values():
        attribute = attribute_of(member.name)
        names[attribute] = member.name
        fields.append((attribute, _type(member, f"{name}.{member.name}") | None, ABSENT if member.absence_is_answer else None))
    return msgspec.defstruct(
        name.replace(".", "_").replace("-", "_"), fields, rename=names, forbid_unknown_fields=True, omit_defaults=True, gc=False
    )


def _type(definition: FieldDefinition, name: str) -> Any:
    match definition.type:
        case FieldType.OBJECT:
            return _struct(definition, name)
        case FieldType.LIST if definition.item is not None:
            return list[_type(definition.item, name) | None]  # type: ignore[misc]
        case FieldType.NUMBER:
            return _ranged(int, definition) | _ranged(float, definition)
        case FieldType.INTEGER:
            return _ranged(int, definition)
        case FieldType.YES_NO:
            return bool
        case FieldType.DATE:
            return date
        case FieldType.CHOICE:
            return Literal[tuple(definition.choices or ("",))]
        case FieldType.MEASUREMENT:
            return _measurement(definition)
    longest = _LONGEST_PSEUDONYM if definition.format == "pseudonym" else None
    return Annotated[str, msgspec.Meta(min_length=1, max_length=longest)]


def _ranged(kind: type, definition: FieldDefinition) -> Any:
    least, most = definition.least, definition.most
    if least is None and most is None:
        return kind
    is_whole = kind is int
    lower = None if least is None else ceil(least) if is_whole else float(least)
    upper = None if most is None else floor(most) if is_whole else float(most)
    return Annotated[kind, msgspec.Meta(ge=lower, le=upper)]


def _measurement(definition: FieldDefinition) -> Any:
    declared = UNITS.get(definition.unit or "")
    units = tuple(name for name, unit in UNITS.items() if declared is None or unit.kind == declared.kind)
    number = int | float | None
    # In the order in which they are mostly written.
    fields: list[Any] = [(name, number, None) for name in ("value", "at_least", "more_than", "at_most", "less_than")]
    fields += [("samples", list[int | float] | None, None), ("unit", Literal[units])]
    return msgspec.defstruct("Measured", fields, forbid_unknown_fields=True, omit_defaults=True, gc=False, kw_only=True)


# What the types do not say


@dataclass(slots=True)
class _Names:
    """Names that are free in generated code, and the values that some stand for."""

    free: "count[int]"
    constants: dict[str, object]

    def new(self, kind: str) -> str:
        """Give a name that nothing has yet."""
        return f"{kind}{next(self.free)}"

    def constant(self, value: object) -> str:
        """Give the name of a value."""
        name = self.new("K")
        self.constants[name] = value
        return name


def _check_of(definition: FieldDefinition) -> Callable[[Any], bool]:
    """Make the function that says whether what the types do not say is right of a record, too."""
    known = {"ABSENT": ABSENT, "FIRST": _FIRST_DAY, "LAST": _LAST_DAY}
    names = _Names(count(), {**known, "is_valid_credit_code": is_valid_credit_code, "are_pseudonyms": _are_pseudonyms})
    text = "\n".join(["def is_right(record):", *_indented([*_object_lines(definition, "record", names, ()), "return True"])])
    exec(compile(text, f"<check of {definition.name or 'record'}>", "exec"), names.constants)  # noqa: S102  # of names in the record definition
    return names.constants["is_right"]  # type: ignore[return-value]  # the text defines it


def _indented(lines: Sequence[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _object_lines(definition: FieldDefinition, owner: str, names: _Names, done: Sequence[str]) -> list[str]:
    """Give the lines that return False where an object is not right; `done` are the fields that were seen to already."""
    lines: list[str] = []
    for member in (definition.members or {}).values():
        if member.name not in done:
            lines += _value_lines(member, f"{owner}.{attribute_of(member.name)}", names)
    return lines


def _value_lines(definition: FieldDefinition, text: str, names: _Names) -> list[str]:
    name = names.new("x")
    match definition.type:
        case FieldType.DATE:
            inner = [f"if not FIRST <= {name} <= LAST: return False"]
        case FieldType.MEASUREMENT:
            inner = _measured_lines(definition, name, names)
        case FieldType.TEXT if definition.format == "credit_code":
            inner = [f"if not is_valid_credit_code({name}): return False"]
        case FieldType.TEXT if definition.format == "pseudonym":
            inner = [f"if not are_pseudonyms([{name}]): return False"]
        case FieldType.TEXT:
            inner = [f"if {name}.isspace(): return False"]
        case FieldType.OBJECT:
            inner = _object_lines(definition, name, names, ())
        case FieldType.LIST if definition.item is not None:
            inner = _list_lines(definition.item, name, names)
        case _:
            inner = []
    given = f"if {name} is not None and {name} is not ABSENT:" if definition.absence_is_answer else f"if {name} is not None:"
    return [f"{name} = {text}", given, *_indented(inner)] if inner else []


def _list_lines(item: FieldDefinition, listed: str, names: _Names) -> list[str]:
    """Give the lines for a list: identifiers that tell its entries apart, and each entry."""
    entry = names.new("e")
    if item.type is not FieldType.OBJECT:
        inner = _value_lines(item, entry, names)
        lines = _told_apart(item, f"[{entry} for {entry} in {listed} if {entry} is not None]", names)
        return [*lines, *([f"for {entry} in {listed}:", *_indented(inner)] if inner else [])]
    lines, done = [], []
    for member in (item.members or {}).values():
        value = f"{entry}.{attribute_of(member.name)}"
        told = _told_apart(member, f"[{value} for {entry} in {listed} if {entry} is not None and {value} is not None]", names)
        lines += told
        done += [member.name] if told and member.format == "pseudonym" and not member.absence_is_answer else []
    inner = _object_lines(item, entry, names, done)
    return [*lines, *([f"for {entry} in {listed}:", f"    if {entry} is not None:", *_indented(_indented(inner))] if inner else [])]


def _told_apart(definition: FieldDefinition, values: str, names: _Names) -> list[str]:
    if not definition.is_identifier:
        return []
    name = names.new("n")
    lines = [f"{name} = {values}", f"if len(set({name})) < len({name}): return False"]
    if definition.format == "pseudonym":
        lines.append(f"if not are_pseudonyms({name}): return False")
    return lines


def _are_pseudonyms(texts: Sequence[str]) -> bool:
    """Say whether texts that are neither empty nor too long have the characters of pseudonyms."""
    joined = "".join(texts)
    return joined.isascii() and not joined.encode().translate(None, _OF_PSEUDONYMS)


def _measured_lines(definition: FieldDefinition, name: str, names: _Names) -> list[str]:
    check = f"if not {names.constant(_measured(definition))}({name}): return False"
    declared = UNITS.get(definition.unit or "")
    if declared is None or declared.kind == "share" or definition.least is not None or definition.most is not None:
        return [check]
    # One value, as most are, needs no more than that nothing stands beside it.
    others = " ".join(f"or {name}.{each} is not None" for each in ("samples", "at_least", "more_than", "at_most", "less_than"))
    return [f"if {name}.value is None {others}:", f"    {check}"]


def _measured(definition: FieldDefinition) -> Callable[[Any], bool]:
    """Make the function that says whether a measurement is one value, samples or one bound, in range and in the unit of its field."""
    least, most, unit = definition.least, definition.most, definition.unit

    is_ranged = least is not None or most is not None

    def is_right(given: Any) -> bool:
        bounds = [end for end in (given.at_least, given.more_than, given.at_most, given.less_than) if end is not None]
        ends = bounds if given.value is None else [*bounds, given.value]
        if given.samples is not None:
            return not ends and bool(given.samples) and is_within(given.unit, min(given.samples), max(given.samples))
        if bounds:
            # A bound at the edge of what is possible leaves no value, which the strict reader looks at.
            return len(ends) == 1 and not is_ranged and UNITS[given.unit].kind != "share"
        return len(ends) == 1 and is_within(given.unit, ends[0], ends[0])

    def is_within(given: str, low: float, high: float) -> bool:
        if UNITS[given].kind == "share" and not (low >= 0 and high <= 100):
            return False
        return not is_ranged or (given == unit and (least is None or low >= least) and (most is None or high <= most))

    return is_right


def _is_plain(definition: FieldDefinition) -> bool:
    """Say whether the proof can be given of records of a definition: of nested identifiers, and of bounds of many digits, it cannot."""
    is_short = all(bound is None or len(bound.as_tuple().digits) <= 15 for bound in (definition.least, definition.most))
    nested = definition.type is FieldType.LIST and definition.item is not None and _has_nested_identifier(definition.item)
    return is_short and not nested and all(_is_plain(each) for each in _parts_of(definition))


def _parts_of(definition: FieldDefinition) -> list[FieldDefinition]:
    """Give the members of an object, or what the entries of a list are."""
    return [*(definition.members or {}).values(), *([definition.item] if definition.item is not None else [])]


def _has_nested_identifier(item: FieldDefinition) -> bool:
    objects = [each for each in (item.members or {}).values() if each.type is FieldType.OBJECT]
    return any(any(each.is_identifier for each in (one.members or {}).values()) or _has_nested_identifier(one) for one in objects)


def _extent(definition: FieldDefinition) -> _Extent:
    """Give how many places a value of a definition has."""
    places, lists = 1, []
    for member in (definition.members or {}).values():
        name = attribute_of(member.name)
        inner = _extent(member)
        places += inner.places
        lists += [((name, *attributes), entry) for attributes, entry in inner.lists]
    if definition.type is FieldType.LIST and definition.item is not None:
        lists.append(((), _extent(definition.item)))
    return _Extent(places, tuple(lists))


def _most_members(definition: FieldDefinition) -> int:
    return max([len(definition.members or {}), *map(_most_members, _parts_of(definition))])


def _has_absent_object(definition: FieldDefinition) -> bool:
    """Say whether the absence of an object is an answer somewhere, so that it is told from null."""
    return any(_has_absent_object(each) or (each.type is FieldType.OBJECT and each.absence_is_answer) for each in _parts_of(definition))
