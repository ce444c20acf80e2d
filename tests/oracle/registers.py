"""What rule files register besides rules: places and what is known of them, and dated limits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from tests.oracle.measured import quantity_of
from tests.oracle.record_values import Unknown, day_of
from tests.oracle.results import Classes, Result, Several


@dataclass(frozen=True, slots=True)
class Period:
    """From a day, included, until another, excluded."""

    first: date
    end: date | None

    def holds_on(self, day: date) -> bool:
        """Say whether a day lies in it."""
        return self.first <= day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class Entry:
    """A value that holds for a period at a place."""

    period: Period
    place: str
    value: Result
    is_draft: bool


def the_day(text: str) -> date:
    """Read a day of a rule file."""
    day = day_of(text)
    if day is None:
        raise ValueError(f"{text} is no day")
    return day


def period_of(content: Mapping[str, Any]) -> Period:
    """Read `{from: …, until: …}`."""
    return Period(the_day(content["from"]), the_day(content["until"]) if "until" in content else None)


def _value(content: Any, kind: str, limit: str) -> Result:
    if isinstance(content, list):
        return Several(limit, tuple(_value(one, kind, limit) for one in content))
    if isinstance(content, dict):
        return Classes(limit, {name: _value(one, kind, f"{limit}[{name}]") for name, one in content.items()})
    match kind:
        case "number" | "integer":
            return Fraction(content)
        case "text":
            return str(content)
        case "yes_no":
            return {"yes": True, "no": False}[content]
        case "date":
            return the_day(content)
    quantity = quantity_of(content)
    if quantity is None:
        raise ValueError(f"{content} is no quantity")
    return quantity


@dataclass(frozen=True, slots=True)
class Register:
    """Named, dated values; of an inner place before the one that it lies in."""

    entries: Mapping[str, Sequence[Entry]]
    prefix: str

    def value(self, name: str, day: date, district: str, places: "Places") -> Entry | None:
        """Give the entry that holds on a day, for the innermost place around a district.

        There is none where a place within the district has a value of its own: the enterprise may lie there.
        """
        holding = [entry for entry in self.entries[name] if entry.period.holds_on(day)]
        if any(entry.place != district and district in places.chain(entry.place) for entry in holding):
            return None
        return next((entry for place in places.chain(district) for entry in holding if entry.place == place), None)

    def nothing(self, name: str) -> Unknown:
        """Say that a name has no value."""
        return Unknown(frozenset({f"{self.prefix}.{name}"}))


def limits_of(parameters: Mapping[str, Mapping[str, Any]]) -> Register:
    """Read the limits."""
    return Register(
        {
            name: [
                Entry(
                    period_of(one),
                    one["place"],
                    _value(one["value"], parameter.get("type", "number"), f"limits.{name}"),
                    one["standing"] == "draft",
                )
                for one in parameter["values"]
            ]
            for name, parameter in parameters.items()
        },
        "limits",
    )


@dataclass(frozen=True, slots=True)
class Places:
    """The tree of places, with what is known of each."""

    within: Mapping[str, str | None]
    facts: Register

    def chain(self, place: str) -> list[str]:
        """Give a place and those that it lies in, from inside to outside."""
        found: list[str] = []
        around: str | None = place
        while around is not None:
            found.append(around)
            around = self.within[around]
        return found


def places_of(places: Mapping[str, Mapping[str, Any]], kinds: Sequence[str]) -> Places:
    """Read the places and what is known of them."""
    facts = {
        kind: [
            Entry(period_of(one), name, one["value"], False)
            for name, place in places.items()
            for one in place.get("facts", {}).get(kind, [])
        ]
        for kind in kinds
    }
    return Places({name: place.get("within") for name, place in places.items()}, Register(facts, "place"))
