"""A record's JSON is held against the record file: each value is known, or not known for a reason that stands at a place."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any
from unicodedata import category

from tests.oracle.measured import Interval, Quantity, in_first_unit, is_empty, kind_of, point
from tests.oracle.record_text import BLANK_LETTERS, Json, Pointed


@dataclass(frozen=True, slots=True)
class Unknown:
    """No value: `names` are the places and names that keep it from being known.

    `grows` is set where the very place is missing, so that a part of it would stand further down. `is_absent` is set where
    nothing stands at a place whose absence is an answer, so that `has` may take it for "there is none": unless `strays`, keys
    beside it that nobody knows, may be what was meant.
    """

    names: frozenset[str]
    grows: bool = False
    is_absent: bool = False
    strays: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Group:
    """An object of the record."""

    at: str
    parts: Mapping[str, "Value"]


@dataclass(frozen=True, slots=True)
class Entries:
    """A list of the record; `told_apart_by` is the way from an entry to its identifier, empty where entries have none."""

    at: str
    items: tuple["Value", ...]
    told_apart_by: tuple[str, ...] = ()


Scalar = bool | Fraction | str | date
Value = Scalar | Quantity | Group | Entries | Unknown

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FORMATS = {
    "credit_code": re.compile(r"[0-9A-HJ-NPQRTUWXY]{18}"),
    "pseudonym": re.compile(r"[A-Za-z0-9_-]{1,64}"),
    "single_line": re.compile(r"[^\n\r\t\u2028\u2029]+"),
}
_YEARS = range(1900, 3000)
# What nobody can excuse or attest for himself is left out, as if it were not there.
_IGNORED = frozenset({"waiver", "waivers", "attestation", "attestations"})
_LOWER = {"at_least": False, "more_than": True}  # the key of a bound -> whether the end is excluded
_UPPER = {"at_most": False, "less_than": True}

Definition = Mapping[str, Any]


def unknown(place: str) -> Unknown:
    """Say that what stands at a place cannot be used."""
    return Unknown(frozenset({place}))


def missing(place: str) -> Unknown:
    """Say that nothing stands at a place."""
    return Unknown(frozenset({place}), grows=True)


def pointed(key: str) -> str:
    """Write a key as a part of a JSON Pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def day_of(text: str) -> date | None:
    """Read a day of the calendar written `2020-02-10`."""
    if not _DATE.fullmatch(text):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.year in _YEARS else None


def is_readable(text: str) -> bool:
    """Say whether a text says anything, and nothing that nobody sees; line breaks and tabs are seen."""
    return bool(text.strip()) and not any(one in BLANK_LETTERS or (category(one) in ("Cc", "Cf") and one not in "\n\r\t") for one in text)


@dataclass(frozen=True, slots=True)
class RecordFile:
    """What a record looks like: its fields, and which codes stand for places and standards."""

    fields: Mapping[str, Definition]
    registers: Mapping[str, frozenset[str]]  # "places", "standards" -> the codes

    def values_of(self, record: Mapping[str, Json]) -> Group:
        """Hold a whole record against the fields."""
        return self._group(record, self.fields, "")

    def _group(self, members: Mapping[str, Json], fields: Mapping[str, Definition], at: str) -> Group:
        strays = frozenset(f"{at}/{pointed(key)}" for key in members if key not in fields and key.casefold() not in _IGNORED)
        parts: dict[str, Value] = {}
        for name, field in fields.items():
            place = f"{at}/{name}"
            if name in members:
                parts[name] = self._value(members[name], field, place)
            else:
                parts[name] = Unknown(frozenset({place}), grows=True, is_absent=field.get("absence") == "none", strays=strays)
        return Group(at, parts)

    def _value(self, value: Json, field: Definition, at: str) -> Value:
        if "fields" in field:
            return self._group(value, field["fields"], at) if isinstance(value, dict) else unknown(at)
        if "each" in field:
            return self._entries(value, field["each"], at) if isinstance(value, list) else unknown(at)
        found = self._scalar(value, field, at)
        return unknown(at) if found is None else found

    def _entries(self, items: list[Json], each: Definition, at: str) -> Entries:
        values = [self._value(item, each, f"{at}/{number}") for number, item in enumerate(items)]
        way = next(_identifiers(each), ())
        return Entries(at, tuple(_told_apart(values, way) if way else values), way)

    def _scalar(self, value: Json, field: Definition, at: str) -> Scalar | Quantity | None:
        match field["type"], value:
            case "yes_no", bool():
                return value
            case "number", Fraction():
                return Fraction(value) if _is_possible(value, field) else None
            case "integer", Fraction() if not isinstance(value, Pointed):
                return value if _is_possible(value, field) else None
            case "date", str():
                return day_of(value)
            case "text", str():
                form = _FORMATS[field["format"]] if "format" in field else None
                return value if is_readable(value) and (form is None or form.fullmatch(value)) else None
            case "choice", str():
                choices = field["choices"]
                return value if value in (self.registers[choices] if isinstance(choices, str) else choices) else None
            case "measurement", dict():
                return _measured(value, field, at)
        return None


def _identifiers(group: Definition) -> Iterator[tuple[str, ...]]:
    """Give the way to what tells the entries of a list apart, which may lie in a group within the entry."""
    for name, field in group.get("fields", {}).items():
        if field.get("identifier") == "yes":
            yield (name,)
        yield from ((name, *way) for way in _identifiers(field))


def _told_apart(values: list[Value], way: tuple[str, ...]) -> list[Value]:
    """Of entries with one identifier nobody knows which is meant, so each of them is unknown."""
    identifiers = [_identifier(entry, way) for entry in values]
    times = Counter(each for each in identifiers if each is not None)
    place = "/".join(way)
    return [
        unknown(f"{entry.at}/{place}") if isinstance(entry, Group) and each is not None and times[each] > 1 else entry
        for entry, each in zip(values, identifiers, strict=True)
    ]


def _identifier(entry: Value, way: tuple[str, ...]) -> str | None:
    for name in way:
        entry = entry.parts[name] if isinstance(entry, Group) else unknown("")
    return entry if isinstance(entry, str) else None


def _range_of(field: Definition) -> tuple[Fraction | None, Fraction | None]:
    low, high = field.get("between", (field.get("at_least"), field.get("at_most")))
    return (None if low is None else Fraction(low), None if high is None else Fraction(high))


def _is_possible(number: Fraction, field: Definition) -> bool:
    low, high = _range_of(field)
    return (low is None or number >= low) and (high is None or number <= high)


def _measured(value: Mapping[str, Json], field: Definition, at: str) -> Quantity | None:
    unit = value.get("unit")
    kind = kind_of(unit) if isinstance(unit, str) else None
    if not isinstance(unit, str) or kind is None or ("unit" in field and kind_of(field["unit"]) != kind):
        return None
    intervals = _intervals({key: one for key, one in value.items() if key != "unit"})
    # The range of a field is written in its unit, or where it has none in whatever unit was measured.
    own = field.get("unit", unit)
    if intervals is None or not all(_may_lie_within(in_first_unit(one, unit), field, own) for one in intervals):
        return None
    form = "samples" if len(intervals) > 1 else "one"
    return Quantity(kind, tuple(in_first_unit(one, unit) for one in intervals), form, frozenset({at}))


def _intervals(told: Mapping[str, Json]) -> tuple[Interval, ...] | None:
    samples = told.get("samples")
    if isinstance(samples, list) and len(told) == 1:
        numbers = [one for one in samples if isinstance(one, Fraction)]
        return tuple(point(one) for one in numbers) if numbers and len(numbers) == len(samples) else None
    ends = {key: one for key, one in told.items() if isinstance(one, Fraction)}
    if len(ends) < len(told):
        return None
    if set(told) == {"value"}:
        return (point(ends["value"]),)
    lower, upper = ([key for key in told if key in kinds] for kinds in (_LOWER, _UPPER))
    if not told or len(lower) + len(upper) < len(told) or len(lower) > 1 or len(upper) > 1:
        return None
    low, low_is_open = (ends[lower[0]], _LOWER[lower[0]]) if lower else (None, False)
    high, high_is_open = (ends[upper[0]], _UPPER[upper[0]]) if upper else (None, False)
    interval = Interval(low, high, low_is_open, high_is_open)
    return None if is_empty(interval) else (interval,)


def _may_lie_within(one: Interval, field: Definition, unit: str) -> bool:
    """Say whether the ends that are told are possible, and some value between them too."""
    low, high = (None if end is None else in_first_unit(point(end), unit).low for end in _range_of(field))
    if kind_of(unit) == "share":
        low, high = max(low or Fraction(0), Fraction(0)), Fraction(100) if high is None else min(high, Fraction(100))
    ends = [end for end in (one.low, one.high) if end is not None]
    return all((low is None or end >= low) and (high is None or end <= high) for end in ends) and not is_empty(
        Interval(
            low if one.low is None else one.low,
            high if one.high is None else one.high,
            one.low_is_open,
            one.high_is_open,
        )
    )
