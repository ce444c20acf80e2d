"""Measurements as laboratories report them, and their units."""

from collections.abc import Mapping
from dataclasses import dataclass
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


def _unit(kind: str, factor: str) -> Unit:
    return Unit(kind, Fraction(factor))


#: The closed table of units; a unit that is not here is unknown, and so is whatever is measured in it.
UNITS: Mapping[str, Unit] = {
    "%": _unit("share", "1"),
    "Pa": _unit("pressure", "1"),
    "kPa": _unit("pressure", "1000"),
    "mbar": _unit("pressure", "100"),
    "mmH2O": _unit("pressure", "9.80665"),
    "cmH2O": _unit("pressure", "98.0665"),
    "mmHg": _unit("pressure", "133.322387415"),
    "Pa/cm2": _unit("pressure over an area", "1"),
    "mmH2O/cm2": _unit("pressure over an area", "9.80665"),
    "mg/L": _unit("concentration", "1"),
    "g/L": _unit("concentration", "1000"),
    "mg/kg": _unit("share of mass", "1"),
    "ug/g": _unit("share of mass", "1"),
    "mg/piece": _unit("mass a piece", "1"),
    "CFU/g": _unit("microbes in a mass", "1"),
    "mL/min": _unit("flow", "1"),
    "L/min": _unit("flow", "1000"),
    "g/(m2.d)": _unit("passage of moisture", "1"),
    "uC/piece": _unit("charge a piece", "1"),
    "N": _unit("force", "1"),
    "mm": _unit("length", "1/1000"),
    "cm": _unit("length", "1/100"),
    "m": _unit("length", "1"),
    "s": _unit("time", "1"),
    "min": _unit("time", "60"),
    "h": _unit("time", "3600"),
    "°C": _unit("temperature", "1"),
    "deg": _unit("angle", "1"),
    "D": _unit("refractive power", "1"),
    "grade": _unit("grade", "1"),
    "class": _unit("class", "1"),
    "log": _unit("decimal reduction", "1"),
    "pH": _unit("acidity", "1"),
    "bend": _unit("bends", "1"),
    "index": _unit("index", "1"),
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
    asked for by `each` or by one of their statistics are UNKNOWN, since a rule must say which it means.
    """
    if any(not side.samples or (len(side.samples) > 1 and not side.every) for side in (left, right)):
        return Truth.UNKNOWN
    factor, other = UNITS[left.unit].factor, UNITS[right.unit].factor
    against = tuple(_scaled(sample, other) for sample in right.samples)
    return conjunction(_relation(operator, _scaled(sample, factor), each) for sample in left.samples for each in against)


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
    count = len(measured.samples)
    lows = [sample.low for sample in measured.samples]
    highs = [sample.high for sample in measured.samples]
    low = None if None in lows else sum((each for each in lows if each is not None), Fraction(0)) / count
    high = None if None in highs else sum((each for each in highs if each is not None), Fraction(0)) / count
    interval = Interval(
        low,
        low is not None and all(sample.low_included for sample in measured.samples),
        high,
        high is not None and all(sample.high_included for sample in measured.samples),
    )
    return Measurement((interval,), measured.unit)


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


def _scaled(interval: Interval, factor: Fraction) -> Interval:
    low = None if interval.low is None else interval.low * factor
    high = None if interval.high is None else interval.high * factor
    return Interval(low, interval.low_included, high, interval.high_included)


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
