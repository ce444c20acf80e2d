"""Measurements as laboratories report them, and their units."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from compliance.model.truth import Truth, conjunction, negation, truth_of


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of one kind of quantity: `factor` of it make one reference unit of that kind."""

    kind: str
    factor: Fraction


@dataclass(frozen=True, slots=True)
class Interval:
    """What is known of one measured value: a point where both ends are equal, else a bound; None is without end."""

    low: Fraction | None
    low_included: bool
    high: Fraction | None
    high_included: bool


@dataclass(frozen=True, slots=True)
class Measurement:
    """What a laboratory reported, in one unit: one interval for a value or a bound, several for samples.

    `every` says that a comparison asks for each sample; without it, only a single value can be compared.
    """

    samples: tuple[Interval, ...]
    unit: str
    every: bool = False


#: The closed table of units; a unit that is not here is unknown, and so is whatever is measured in it.
UNITS: Mapping[str, Unit] = {
    "%": Unit("share", Fraction(1)),
    "Pa": Unit("pressure", Fraction(1)),
    "kPa": Unit("pressure", Fraction(1000)),
    "mbar": Unit("pressure", Fraction(100)),
    "mmH2O": Unit("pressure", Fraction("9.80665")),
    "cmH2O": Unit("pressure", Fraction("98.0665")),
    "mmHg": Unit("pressure", Fraction("133.322387415")),
    "Pa/cm2": Unit("pressure over an area", Fraction(1)),
    "mmH2O/cm2": Unit("pressure over an area", Fraction("9.80665")),
    "mg/L": Unit("concentration", Fraction(1)),
    "g/L": Unit("concentration", Fraction(1000)),
    "mg/kg": Unit("share of mass", Fraction(1)),
    "ug/g": Unit("share of mass", Fraction(1)),
    "mg/piece": Unit("mass a piece", Fraction(1)),
    "CFU/g": Unit("microbes in a mass", Fraction(1)),
    "mL/min": Unit("flow", Fraction(1)),
    "L/min": Unit("flow", Fraction(1000)),
    "g/(m2.d)": Unit("passage of moisture", Fraction(1)),
    "uC/piece": Unit("charge a piece", Fraction(1)),
    "N": Unit("force", Fraction(1)),
    "mm": Unit("length", Fraction(1, 1000)),
    "cm": Unit("length", Fraction(1, 100)),
    "m": Unit("length", Fraction(1)),
    "s": Unit("time", Fraction(1)),
    "min": Unit("time", Fraction(60)),
    "h": Unit("time", Fraction(3600)),
    "°C": Unit("temperature", Fraction(1)),
    "deg": Unit("angle", Fraction(1)),
    "D": Unit("refractive power", Fraction(1)),
    "grade": Unit("grade", Fraction(1)),
    "class": Unit("class", Fraction(1)),
    "log": Unit("decimal reduction", Fraction(1)),
    "pH": Unit("acidity", Fraction(1)),
    "bend": Unit("bends", Fraction(1)),
    "index": Unit("index", Fraction(1)),
}


def point(amount: Fraction) -> Interval:
    """Give the interval of a value that is known."""
    return Interval(amount, True, amount, True)


def is_point(measured: object) -> bool:
    """Say whether a measurement is one value that is known, and neither a bound nor several samples."""
    return isinstance(measured, Measurement) and [sample.low == sample.high is not None for sample in measured.samples] == [True]


def is_comparable(one: Measurement, other: Measurement) -> bool:
    """Say whether two measurements are of one kind, in units that are known."""
    left, right = UNITS.get(one.unit), UNITS.get(other.unit)
    return left is not None and right is not None and left.kind == right.kind


def compare(operator: str, left: Measurement, right: Measurement) -> Truth:
    """Say whether two measurements stand in a relation; both must be comparable.

    Bounds compare as intervals: only what holds for every value in the interval is TRUE. Several samples that were not
    asked for by `each` or by one of their statistics are UNKNOWN, since a rule must say which it means. It does not matter which of the
    two is the limit.
    """
    if not _is_asked_for(left) or not _is_asked_for(right):
        return Truth.UNKNOWN
    ones, others = _scaled(left), _scaled(right)
    return conjunction(_relation(operator, one, other) for one in ones for other in others)


def _is_asked_for(measured: Measurement) -> bool:
    return len(measured.samples) == 1 or (measured.every and measured.samples != ())


def complement(measured: Measurement) -> Measurement | None:
    """Give what is left to 100 %, such as the efficiency of a filter from its penetration; None for what is no share."""
    if measured.unit != "%":
        return None
    whole = Fraction(100)
    rest = tuple(
        Interval(
            None if sample.high is None else whole - sample.high,
            sample.high_included,
            None if sample.low is None else whole - sample.low,
            sample.low_included,
        )
        for sample in measured.samples
    )
    return Measurement(rest, measured.unit, measured.every)


def shifted(measured: Measurement, by: Fraction) -> Measurement:
    """Give a measurement with an amount, in its own unit, added to every sample and bound."""
    moved = tuple(
        Interval(
            None if sample.low is None else sample.low + by,
            sample.low_included,
            None if sample.high is None else sample.high + by,
            sample.high_included,
        )
        for sample in measured.samples
    )
    return Measurement(moved, measured.unit, measured.every)


def mean(measured: Measurement) -> Measurement:
    """Give the mean of the samples; of bounds, the bounds of the mean."""
    low, high = _mean_end([each.low for each in measured.samples]), _mean_end([each.high for each in measured.samples])
    interval = Interval(
        low,
        low is not None and all(sample.low_included for sample in measured.samples),
        high,
        high is not None and all(sample.high_included for sample in measured.samples),
    )
    return Measurement((interval,), measured.unit)


def _mean_end(ends: Sequence[Fraction | None]) -> Fraction | None:
    known = [each for each in ends if each is not None]
    return Fraction(sum(known)) / len(ends) if len(known) == len(ends) else None


def median(measured: Measurement) -> Measurement:
    """Give the middle one of the samples in their order, of an even number the mean of the middle two; of bounds, its bounds."""
    count = len(measured.samples)
    middle = (_ranked(measured, (count - 1) // 2), _ranked(measured, count // 2))
    return mean(Measurement(middle, measured.unit))


def minimum(measured: Measurement) -> Measurement:
    """Give the least of the samples, as far as their bounds tell."""
    return Measurement((_ranked(measured, 0),), measured.unit)


def maximum(measured: Measurement) -> Measurement:
    """Give the greatest of the samples, as far as their bounds tell."""
    return Measurement((_ranked(measured, len(measured.samples) - 1),), measured.unit)


def _ranked(measured: Measurement, rank: int) -> Interval:
    """Give the sample of a rank, the least having rank 0, as far as their bounds tell.

    The sample of a rank can be as low as the lower bound of that rank, and as high as the upper bound of that rank. It can reach a bound
    if enough samples can: of equal lower bounds those that are included come first, of equal upper bounds those that are not.
    """
    low = sorted(measured.samples, key=lambda each: (each.low is not None, each.low or Fraction(0), not each.low_included))[rank]
    high = sorted(measured.samples, key=lambda each: (each.high is None, each.high or Fraction(0), each.high_included))[rank]
    return Interval(low.low, low.low_included, high.high, high.high_included)


def _scaled(measured: Measurement) -> list[Interval]:
    """Give the samples in the reference unit of their kind."""
    factor = UNITS[measured.unit].factor
    return [
        replace(each, low=None if each.low is None else each.low * factor, high=None if each.high is None else each.high * factor)
        for each in measured.samples
    ]


def _relation(operator: str, one: Interval, other: Interval) -> Truth:
    match operator:
        case "<":
            return _is_below(one, other)
        case "<=":
            return negation(_is_below(other, one))
        case ">":
            return _is_below(other, one)
        case ">=":
            return negation(_is_below(one, other))
        case "==":
            return _is_equal(one, other)
        case "!=":
            return negation(_is_equal(one, other))
    raise ValueError(f"no relation `{operator}` between measurements")


def _is_below(one: Interval, other: Interval) -> Truth:
    if one.high is not None and other.low is not None:
        touches = one.high_included and other.low_included
        if one.high < other.low or (one.high == other.low and not touches):
            return Truth.TRUE
    if one.low is not None and other.high is not None and one.low >= other.high:
        return Truth.FALSE
    return Truth.UNKNOWN


def _is_equal(one: Interval, other: Interval) -> Truth:
    if Truth.TRUE in (_is_below(one, other), _is_below(other, one)):
        return Truth.FALSE
    is_point = one.low is not None and one.low == one.high and other.low is not None and other.low == other.high
    return truth_of(one.low == other.low) if is_point else Truth.UNKNOWN
