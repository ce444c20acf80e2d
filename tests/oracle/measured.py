"""What laboratories measure: intervals of exact numbers in units, and what comparing them decides."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product

# unit -> (kind of quantity, how many of the kind's first unit it is)
_UNITS: dict[str, tuple[str, Fraction]] = {
    "%": ("share", Fraction(1)),
    "Pa": ("pressure", Fraction(1)),
    "kPa": ("pressure", Fraction(1000)),
    "mbar": ("pressure", Fraction(100)),
    "mmH2O": ("pressure", Fraction("9.80665")),
    "cmH2O": ("pressure", Fraction("98.0665")),
    "mmHg": ("pressure", Fraction("133.322387415")),
    "Pa/cm2": ("pressure of an area", Fraction(1)),
    "mmH2O/cm2": ("pressure of an area", Fraction("9.80665")),
    "mg/L": ("content of a volume", Fraction(1)),
    "g/L": ("content of a volume", Fraction(1000)),
    "mg/kg": ("content of a mass", Fraction(1)),
    "ug/g": ("content of a mass", Fraction(1)),
    "mL/min": ("flow", Fraction(1)),
    "L/min": ("flow", Fraction(1000)),
    "mm": ("length", Fraction(1)),
    "cm": ("length", Fraction(10)),
    "m": ("length", Fraction(1000)),
    "s": ("time", Fraction(1)),
    "min": ("time", Fraction(60)),
    "h": ("time", Fraction(3600)),
} | {
    alone: (alone, Fraction(1))
    for alone in ("mg/piece", "CFU/g", "g/(m2.d)", "uC/piece", "N", "°C", "deg", "D", "grade", "class", "log", "pH", "bend", "index")
}
_QUANTITY = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?) (\S+)")


@dataclass(frozen=True, slots=True)
class Interval:
    """What is known of one value: it lies between `low` and `high`; None is without an end, open means that the end itself is excluded."""

    low: Fraction | None
    high: Fraction | None
    low_is_open: bool = False
    high_is_open: bool = False


@dataclass(frozen=True, slots=True)
class Quantity:
    """Values of one kind of quantity, in its first unit.

    `form` says how they were asked for: `one` value, several `samples` of which nobody said yet how they count, or `each` of them.
    `source` is where it was read, to be named where it does not decide.
    """

    kind: str
    intervals: tuple[Interval, ...]
    form: str
    source: frozenset[str] = frozenset()


def kind_of(unit: str) -> str | None:
    """Give the kind of quantity of a unit, None for a unit that nobody knows."""
    return _UNITS[unit][0] if unit in _UNITS else None


def in_first_unit(one: Interval, unit: str) -> Interval:
    """Convert exactly to the first unit of the kind."""
    size = _UNITS[unit][1]
    low, high = (None if end is None else end * size for end in (one.low, one.high))
    return replace(one, low=low, high=high)


def is_empty(one: Interval) -> bool:
    """Say whether no number at all lies in an interval."""
    if one.low is None or one.high is None:
        return False
    return one.low > one.high or (one.low == one.high and (one.low_is_open or one.high_is_open))


def point(number: Fraction) -> Interval:
    """Give the interval that holds one number alone."""
    return Interval(number, number)


def quantity_of(text: str) -> Quantity | None:
    """Read `500 mg/L`; None where it is no quantity."""
    match = _QUANTITY.fullmatch(text)
    if match is None or match[2] not in _UNITS:
        return None
    kind, size = _UNITS[match[2]]
    return Quantity(kind, (point(Fraction(match[1]) * size),), "one")


def is_one_number(quantity: Quantity) -> bool:
    """Say whether all that there is is one number."""
    return len(quantity.intervals) == 1 and quantity.intervals[0].low == quantity.intervals[0].high is not None


def all_of(truths: list[bool | None]) -> bool | None:
    """Kleene's "and"; None is unknown."""
    if False in truths:
        return False
    return None if None in truths else True


def _less(left: Interval, right: Interval) -> bool | None:
    """Say whether every value of `left` is less than every one of `right`: yes, none is, or undecided."""
    if (
        left.high is not None
        and right.low is not None
        and (left.high < right.low or (left.high == right.low and (left.high_is_open or right.low_is_open)))
    ):
        return True
    if left.low is not None and right.high is not None and left.low >= right.high:
        return False
    return None


def _equal(left: Interval, right: Interval) -> bool | None:
    if _less(left, right) is True or _less(right, left) is True:
        return False
    # Two points that neither precedes are one number; anything wider may or may not meet the other.
    return True if left.low == left.high == right.low == right.high and left.low is not None else None


def _refused(truth: bool | None) -> bool | None:
    return None if truth is None else not truth


def compare(sign: str, left: Quantity, right: Quantity) -> bool | None:
    """Compare each value of the one with each value of the other; None where that is not decided."""
    if left.kind != right.kind or "samples" in (left.form, right.form):
        return None
    return all_of([_compare(sign, one, other) for one, other in product(left.intervals, right.intervals)])


def _compare(sign: str, left: Interval, right: Interval) -> bool | None:
    match sign:
        case "<":
            return _less(left, right)
        case ">":
            return _less(right, left)
        case "<=":
            return _refused(_less(right, left))
        case ">=":
            return _refused(_less(left, right))
        case "==":
            return _equal(left, right)
        case _:
            return _refused(_equal(left, right))


def each(quantity: Quantity) -> Quantity:
    """Ask for every one of the values."""
    return replace(quantity, form="each")


def _alone(quantity: Quantity, interval: Interval) -> Quantity:
    return replace(quantity, intervals=(interval,), form="one")


def _numbers(quantity: Quantity) -> list[Fraction]:
    """Give the samples in their order; samples are numbers, never bounds."""
    return sorted(one.low for one in quantity.intervals if one.low is not None)


def aggregate(name: str, quantity: Quantity) -> Quantity:
    """Give the mean, median, minimum or maximum; a single value or bound is taken for the aggregate itself, as laboratories report it."""
    if len(quantity.intervals) == 1:
        return _alone(quantity, quantity.intervals[0])
    numbers = _numbers(quantity)
    half = len(numbers) // 2
    answers = {
        "mean": sum(numbers, Fraction(0)) / len(numbers),
        "median": numbers[half] if len(numbers) % 2 else (numbers[half - 1] + numbers[half]) / 2,
        "minimum": numbers[0],
        "maximum": numbers[-1],
    }
    return _alone(quantity, point(answers[name]))


def complement(quantity: Quantity) -> Quantity | None:
    """Give what is left to 100 %; None for what is no share."""
    if quantity.kind != "share":
        return None

    def turned(one: Interval) -> Interval:
        low = None if one.high is None else 100 - one.high
        high = None if one.low is None else 100 - one.low
        return Interval(low, high, one.high_is_open, one.low_is_open)

    return replace(quantity, intervals=tuple(turned(one) for one in quantity.intervals))
