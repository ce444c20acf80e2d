"""A record's JSON is held against the record file: each value is known, or not known for a reason that stands at a place."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from tests.oracle.measured import Interval, Quantity, in_first_unit, kind_of, point
from tests.oracle.record_text import Json


@dataclass(frozen=True, slots=True)
class Unknown:
    """No value: `names` are the places and names that keep it from being known.

    `grows` is set where the very place is missing, so that a part of it would stand further down. `is_absent` is set where
    nothing stands at the place and everything around it is well, so that `has` may take it for "there is none".
    """

    names: frozenset[str]
    grows: bool = False
    is_absent: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """An object of the record."""

    at: str
    parts: Mapping[str, "Value"]


@dataclass(frozen=True, slots=True)
class Entries:
    """A list of the record."""

    at: str
    items: tuple["Value", ...]


Scalar = bool | Fraction | str | date
Value = Scalar | Quantity | Group | Entries | Unknown

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FORMATS = {
    "credit_code": re.compile(r"[0-9A-HJ-NPQRTUWXY]{18}"),
    "pseudonym": re.compile(r"[A-Za-z0-9_-]{1,64}"),
    "single_line": re.compile(r"[^\n\r\t]+"),
}
_LOWER = {"at_least": False, "more_than": True}  # the key of a bound -> whether the end is excluded
_UPPER = {"at_most": False, "less_than": True}

Definition = Mapping[str, Any]


def unknown(place: str) -> Unknown:
    """Say that what stands at a place cannot be used."""
    return Unknown(frozenset({place}))


def missing(place: str) -> Unknown:
    """Say that nothing stands at a place."""
    return Unknown(frozenset({place}), grows=True)


def day_of(text: str) -> date | None:
    """Read a day of the calendar written `2020-02-10`."""
    if not _DATE.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class RecordFile:
    """What a record looks like: its fields, and which codes stand for places and standards."""

    fields: Mapping[str, Definition]
    registers: Mapping[str, frozenset[str]]  # "places", "standards" -> the codes

    def values_of(self, record: Mapping[str, Json]) -> Group:
        """Hold a whole record against the fields."""
        return self._group(record, self.fields, "")

    def _group(self, members: Mapping[str, Json], fields: Mapping[str, Definition], at: str) -> Group:
        has_stray_keys = any(key not in fields for key in members)
        parts: dict[str, Value] = {}
        for name, field in fields.items():
            place = f"{at}/{name}"
            if name in members:
                parts[name] = self._value(members[name], field, place)
            else:
                answers = field.get("absence") == "none" and not has_stray_keys
                parts[name] = Unknown(frozenset({place}), grows=True, is_absent=answers)
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
        for name, field in each.get("fields", {}).items():
            if field.get("identifier") == "yes":
                values = _told_apart(values, name)
        return Entries(at, tuple(values))

    def _scalar(self, value: Json, field: Definition, at: str) -> Scalar | Quantity | None:
        match field["type"], value:
            case "yes_no", bool():
                return value
            case "number", Fraction():
                return value if _is_possible(value, field) else None
            case "integer", Fraction():
                return value if value.denominator == 1 and _is_possible(value, field) else None
            case "date", str():
                return day_of(value)
            case "text", str():
                form = _FORMATS[field["format"]] if "format" in field else None
                return value if value.strip() and (form is None or form.fullmatch(value)) else None
            case "choice", str():
                choices = field["choices"]
                return value if value in (self.registers[choices] if isinstance(choices, str) else choices) else None
            case "measurement", dict():
                return _measured(value, field, at)
        return None


def _told_apart(values: list[Value], name: str) -> list[Value]:
    """Of entries with one identifier nobody knows which is meant, so each of them is unknown."""
    told = Counter(entry.parts[name] for entry in values if isinstance(entry, Group) and isinstance(entry.parts[name], Scalar))
    return [unknown(f"{entry.at}/{name}") if isinstance(entry, Group) and told[entry.parts[name]] > 1 else entry for entry in values]


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
    intervals = _intervals({key: one for key, one in value.items() if key != "unit"}, unit)
    if intervals is None or not all(_lies_within(one, field) for one in intervals):
        return None
    return Quantity(kind, intervals, "samples" if "samples" in value else "one", frozenset({at}))


def _intervals(told: Mapping[str, Json], unit: str) -> tuple[Interval, ...] | None:
    if set(told) == {"samples"}:
        samples = told["samples"]
        if not isinstance(samples, list) or not samples:
            return None
        numbers = [one for one in samples if isinstance(one, Fraction)]
        return tuple(point(in_first_unit(one, unit)) for one in numbers) if len(numbers) == len(samples) else None
    numbers_told = {key: in_first_unit(one, unit) for key, one in told.items() if isinstance(one, Fraction)}
    if len(numbers_told) < len(told):
        return None
    if set(told) == {"value"}:
        return (point(numbers_told["value"]),)
    lower = [key for key in told if key in _LOWER]
    upper = [key for key in told if key in _UPPER]
    if not told or len(lower) + len(upper) < len(told) or len(lower) > 1 or len(upper) > 1:
        return None
    low, low_is_open = (numbers_told[lower[0]], _LOWER[lower[0]]) if lower else (None, False)
    high, high_is_open = (numbers_told[upper[0]], _UPPER[upper[0]]) if upper else (None, False)
    if low is not None and high is not None and (low > high or (low == high and (low_is_open or high_is_open))):
        return None
    return (Interval(low, high, low_is_open, high_is_open),)


def _lies_within(one: Interval, field: Definition) -> bool:
    """Say whether the ends that are told lie in the range of the field, which is written in the field's unit."""
    low, high = _range_of(field)
    unit = field.get("unit")
    ends = [end for end in (one.low, one.high) if end is not None]
    return all(
        (low is None or end >= (in_first_unit(low, unit) if unit else low))
        and (high is None or end <= (in_first_unit(high, unit) if unit else high))
        for end in ends
    )
