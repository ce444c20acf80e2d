"""When something is in force."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `start`, included, until `end`, excluded; without an end it goes on."""

    start: date
    end: date | None = None


def contains(period: Period, day: date) -> bool:
    """Say whether a day lies in a period."""
    return period.start <= day and (period.end is None or day < period.end)


def overlaps(one: Period, other: Period) -> bool:
    """Say whether two periods share a day."""
    return (one.end is None or other.start < one.end) and (other.end is None or one.start < other.end)


def first_uncovered_day(needed: Period, covering: tuple[Period, ...]) -> date | None:
    """Give the first day of a period that none of the others contains, or None if they cover it."""
    day = needed.start
    for period in sorted(covering, key=lambda each: each.start):
        if period.start > day:
            break
        if period.end is None:
            return None
        day = max(day, period.end)
    return None if needed.end is not None and day >= needed.end else day
