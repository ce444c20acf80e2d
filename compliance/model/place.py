"""Where a rule holds: the tree of places and the dated facts about them."""

from collections.abc import Mapping
from dataclasses import dataclass

from compliance.model.bilingual import Bilingual
from compliance.model.period import Period


@dataclass(frozen=True, slots=True)
class PlaceFact:
    """What was true of a place for a period, such as its level of risk."""

    period: Period
    value: str
    citation: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A place, the place it lies in, and what is known of it; facts of an inner place go before those of an outer one."""

    id: str
    title: Bilingual
    within: str | None
    facts: Mapping[str, tuple[PlaceFact, ...]]


@dataclass(frozen=True, slots=True)
class PlaceFactDefinition:
    """A kind of fact about places, with the values it may have."""

    name: str
    title: Bilingual
    choices: Mapping[str, Bilingual]


def lineage(places: Mapping[str, Place], place: str) -> tuple[str, ...]:
    """Give a place and all that it lies in, innermost first."""
    line: list[str] = []
    current: str | None = place
    while current is not None:
        line.append(current)
        current = places[current].within
    return tuple(line)


def lies_in(places: Mapping[str, Place], inner: str, outer: str) -> bool:
    """Say whether one place is another or lies in it."""
    return outer in lineage(places, inner)
