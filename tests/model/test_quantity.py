"""Measurements: intervals, samples and units."""

from collections.abc import Callable
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.model.quantity import (
    UNITS,
    Interval,
    Measurement,
    compare,
    complement,
    is_comparable,
    is_point,
    maximum,
    mean,
    median,
    minimum,
    point,
    shifted,
)
from compliance.model.truth import Truth

_T, _F, _U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


def _at(*amounts: str, unit: str = "%", every: bool = False) -> Measurement:
    return Measurement(tuple(point(Fraction(amount)) for amount in amounts), unit, every)


def _above(amount: str, *, included: bool = False) -> Measurement:
    return Measurement((Interval(Fraction(amount), included, None, False),), "%")


def _below(amount: str, *, included: bool = False) -> Measurement:
    return Measurement((Interval(None, False, Fraction(amount), included),), "%")


@pytest.mark.parametrize(
    ("measured", "operator", "limit", "truth"),
    [
        (_at("95"), ">=", "95", _T),
        (_at("94.999"), ">=", "95", _F),
        (_at("95"), ">", "95", _F),
        (_at("95"), "<=", "95", _T),
        (_at("95"), "<", "95", _F),
        (_at("95"), "==", "95", _T),
        (_at("95"), "!=", "95", _F),
        (_at("94"), "==", "95", _F),
        (_above("219.9"), "<=", "200", _F),
        (_above("219.9"), "<=", "250", _U),
        (_above("95"), ">", "95", _T),
        (_above("95"), ">=", "95", _T),
        (_above("95", included=True), ">", "95", _U),
        (_above("95", included=True), ">=", "95", _T),
        (_above("95"), "<=", "95", _F),
        (_above("95"), "<", "95", _F),
        (_above("95"), "==", "95", _F),
        (_above("90"), "==", "95", _U),
        (_below("96", included=True), ">=", "95", _U),
        (_below("94", included=True), ">=", "95", _F),
        (_below("95"), ">=", "95", _F),
        (_below("95"), "<", "95", _T),
        (_below("95", included=True), "<=", "95", _T),
        (Measurement((Interval(None, False, None, False),), "%"), ">=", "95", _U),
    ],
)
def test_a_bound_decides_only_what_holds_throughout(measured: Measurement, operator: str, limit: str, truth: Truth) -> None:
    assert compare(operator, measured, _at(limit)) is truth


def test_samples_must_be_asked_for() -> None:
    samples = _at("97.64", "94.48")
    assert compare(">=", samples, _at("95")) is _U
    assert compare(">=", _at("97.64", "94.48", every=True), _at("95")) is _F
    assert compare(">=", mean(samples), _at("95")) is _T
    assert compare(">=", minimum(samples), _at("95")) is _F
    assert compare("<", maximum(samples), _at("97.64")) is _F
    assert compare(">=", Measurement((), "%"), _at("95")) is _U
    assert compare(">=", _at("95"), samples) is _U
    assert compare("<=", _at("95"), _at("97.64", "94.48", every=True)) is _F
    assert compare("<=", _at("95"), _at("97.64", "95.48", every=True)) is _T
    assert compare("<", _at("90", "91", every=True), _at("92", "93", every=True)) is _T
    assert compare("<", _at("90", "92", every=True), _at("92", "93", every=True)) is _F


def test_each_sample_is_asked_on_whichever_side_it_stands() -> None:
    samples = _at("97.64", "94.48", every=True)
    assert compare("<=", _at("95"), samples) is _F
    assert compare("<=", _at("94"), samples) is _T
    assert compare(">", samples, _at("93", "94", every=True)) is _T
    assert compare(">", samples, _at("93", "95", every=True)) is _F
    assert compare("==", _at("95"), _at("95", "95", every=True)) is _T


def test_the_statistics_of_bounds_are_bounds() -> None:
    mixed = Measurement((*_at("96").samples, *_above("90").samples), "%")
    assert mean(mixed).samples == (Interval(Fraction(93), False, None, False),)
    assert minimum(mixed).samples == (Interval(Fraction(90), False, Fraction(96), True),)
    assert maximum(mixed).samples == (Interval(Fraction(96), True, None, False),)
    assert minimum(_below("5")).samples == _below("5").samples
    assert mean(_below("5")).samples == _below("5").samples
    assert maximum(_below("5")).samples == _below("5").samples


def _between(low: str | None, high: str | None, *, included: bool = True) -> Interval:
    ends = (None if low is None else Fraction(low), None if high is None else Fraction(high))
    return Interval(ends[0], included and low is not None, ends[1], included and high is not None)


@pytest.mark.parametrize(
    ("samples", "middle"),
    [
        ((_between("9", "9"),), _between("9", "9")),
        ((_between("12", "12"), _between("1", "1"), _between("9", "9")), _between("9", "9")),
        ((_between("9", "9"), _between("8", "8"), _between("1", "1"), _between("12", "12")), _between("8.5", "8.5")),
        # Of three samples one above 20 does not move the middle one; one above 5 may be the middle one.
        ((_between("20", None), _between("8", "8"), _between("9", "9")), _between("9", "9")),
        ((_between("5", None), _between("8", "8"), _between("9", "9")), _between("8", "9")),
        ((_between(None, "1", included=False), _between("8", "8"), _between("9", "9")), _between("8", "8")),
        ((_between("5", None), _between("6", None), _between("9", "9")), _between("6", None)),
        # An end that only some samples reach is the end of the middle one if enough of them do.
        ((_between("8", "9", included=False), _between("8", "8"), _between("9", "9")), Interval(Fraction(8), False, Fraction(9), False)),
        ((_between("8", "9", included=False), _between("8", "8"), _between("8", "8")), _between("8", "8")),
        (
            (_between("8", None, included=False), _between("8", None, included=False), _between("8", "8")),
            _between("8", None, included=False),
        ),
        (
            (_between(None, "9", included=False), _between(None, "9", included=False), _between("9", "9")),
            _between(None, "9", included=False),
        ),
        ((_between("4", "6"), _between("8", None, included=False)), Interval(Fraction(6), False, None, False)),
        ((_between(None, "4"), _between("8", "9")), _between(None, "6.5")),
    ],
)
def test_the_median_of_bounds_is_as_sure_as_they_are(samples: tuple[Interval, ...], middle: Interval) -> None:
    assert median(Measurement(samples, "N")) == Measurement((middle,), "N")
    assert median(Measurement(samples[::-1], "N")) == Measurement((middle,), "N")


def test_a_sample_of_zero_has_its_place_among_the_others() -> None:
    samples = _at("0.5", "0", "-0.5")
    assert [each(samples) for each in (minimum, median, maximum)] == [_at("-0.5"), _at("0"), _at("0.5")]


def test_the_least_and_the_greatest_of_equal_bounds_are_as_sure_as_they_are() -> None:
    samples = Measurement((*_above("95").samples, *_at("95").samples), "%")
    assert maximum(samples).samples == _above("95").samples
    assert minimum(samples).samples == _at("95").samples
    assert compare(">", maximum(samples), _at("95")) is _T


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 2), st.booleans(), st.booleans()), min_size=1, max_size=4),
    st.sampled_from([median, minimum, maximum]),
)
def test_a_statistic_of_bounds_spans_that_of_all_the_values_within(
    given_ends: list[tuple[int, int, bool, bool]], statistic: Callable[[Measurement], Measurement]
) -> None:
    """Held against what the statistic is of every choice of values on a grid fine enough to come near each end."""
    step = Fraction(1, 2)
    intervals = [
        Interval(Fraction(low), width == 0 or low_included, Fraction(low + width), width == 0 or high_included)
        for low, width, low_included, high_included in given_ends
    ]
    within = [[low for low in _grid(each, step) if _holds(each, low)] for each in intervals]
    reached = [
        low for chosen in product(*within) if (low := statistic(Measurement(tuple(map(point, chosen)), "N")).samples[0].low) is not None
    ]
    (found,) = statistic(Measurement(tuple(intervals), "N")).samples
    assert all(_holds(found, amount) for amount in reached)
    for end, is_included, nearest in ((found.low, found.low_included, min(reached)), (found.high, found.high_included, max(reached))):
        assert end is not None
        assert abs(nearest - end) == 0 if is_included else 0 < abs(nearest - end) <= step


def _grid(interval: Interval, step: Fraction) -> list[Fraction]:
    assert interval.low is not None
    assert interval.high is not None
    return [interval.low + step * number for number in range(int((interval.high - interval.low) / step) + 1)]


def _holds(interval: Interval, amount: Fraction) -> bool:
    above = interval.low is None or interval.low < amount or (interval.low == amount and interval.low_included)
    return above and (interval.high is None or amount < interval.high or (amount == interval.high and interval.high_included))


def test_units_convert_exactly_within_their_kind() -> None:
    assert compare("<=", _at("0.4", unit="mbar"), _at("40", unit="Pa")) is _T
    assert compare("==", _at("1", unit="kPa"), _at("1000", unit="Pa")) is _T
    assert is_comparable(_at("1", unit="Pa"), _at("1", unit="mmH2O"))
    assert not is_comparable(_at("1", unit="Pa"), _at("1", unit="%"))
    assert not is_comparable(_at("1", unit="psi"), _at("1", unit="psi"))


def test_a_relation_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(ValueError, match="no relation"):
        compare("~", _at("1"), _at("1"))


def test_what_is_left_to_a_hundred_percent_turns_bounds_round() -> None:
    open_below = Measurement((Interval(None, False, Fraction(6), True), point(Fraction(1))), "%")
    assert complement(open_below) == Measurement((Interval(Fraction(94), True, None, False), point(Fraction(99))), "%")
    assert complement(complement(open_below) or open_below) == open_below
    assert complement(_at("5", unit="Pa")) is None


def test_what_is_left_of_each_sample_is_asked_of_each() -> None:
    rest = complement(_at("2.36", "5.52", every=True))
    assert rest is not None
    assert compare(">=", rest, _at("95")) is _F
    assert compare(">=", rest, _at("94")) is _T


def test_a_shift_moves_every_sample_and_every_bound_and_changes_nothing_else() -> None:
    bounds = Measurement(
        (Interval(None, False, Fraction(6), True), Interval(Fraction(1), False, None, False), point(Fraction(2))), "N", True
    )
    moved = (Interval(None, False, Fraction(9, 2), True), Interval(Fraction(-1, 2), False, None, False), point(Fraction(1, 2)))
    assert shifted(bounds, Fraction(-3, 2)) == Measurement(moved, "N", True)
    assert shifted(_at("5", unit="Pa"), Fraction(1)) == _at("6", unit="Pa")


#: What each unit is of the first one of its kind. A millimetre of water weighs 1000 kg/m3 times a millimetre times the standard gravity of
#: 9.80665 m/s2, one of mercury 13595.1 kg/m3 times the same; everything else follows from the prefixes of the SI.
_KINDS: list[dict[str, str]] = [
    {"%": "1"},
    {"Pa": "1", "kPa": "1000", "mbar": "100", "mmH2O": "9.80665", "cmH2O": "98.0665", "mmHg": "133.322387415"},
    {"Pa/cm2": "1", "mmH2O/cm2": "9.80665"},
    {"mg/L": "1", "g/L": "1000"},
    {"mg/kg": "1", "ug/g": "1"},
    {"mg/piece": "1"},
    {"CFU/g": "1"},
    {"mL/min": "1", "L/min": "1000"},
    {"g/(m2.d)": "1"},
    {"uC/piece": "1"},
    {"N": "1"},
    {"m": "1", "cm": "0.01", "mm": "0.001"},
    {"s": "1", "min": "60", "h": "3600"},
    *({unit: "1"} for unit in ("°C", "deg", "D", "grade", "class", "log", "pH", "bend", "index")),
]


def test_every_unit_is_exactly_what_it_is_of_the_others_of_its_kind_and_of_no_other() -> None:
    assert sorted(UNITS) == sorted(unit for kind in _KINDS for unit in kind)
    for (number, kind), (place, other) in product(enumerate(_KINDS), enumerate(_KINDS)):
        for unit, against in product(kind, other):
            assert is_comparable(_at("1", unit=unit), _at("1", unit=against)) is (number == place), (unit, against)
            if number == place:
                same = Measurement((point(Fraction(kind[unit]) / Fraction(other[against])),), against)
                assert compare("==", _at("1", unit=unit), same) is _T, (unit, against)


@pytest.mark.parametrize(
    ("amount", "unit", "same", "other"),
    [
        ("35", "mmH2O", "343.23275", "Pa"),
        ("120", "mmHg", "15.9986864898", "kPa"),
        ("17", "cmH2O", "1.6671305", "kPa"),
        ("5", "mmH2O/cm2", "49.03325", "Pa/cm2"),
        ("10", "ug/g", "10", "mg/kg"),
    ],
)
def test_laboratories_units_convert_exactly(amount: str, unit: str, same: str, other: str) -> None:
    assert compare("==", _at(amount, unit=unit), _at(same, unit=other)) is _T


@pytest.mark.parametrize(
    ("measured", "said"),
    [
        (_at("5"), True),
        (_at("0"), True),
        (_at("5", "5"), False),
        (_above("5"), False),
        (_below("5", included=True), False),
        (Measurement((Interval(None, False, None, False),), "%"), False),
        (Measurement((), "%"), False),
        (Fraction(5), False),
        (None, False),
    ],
)
def test_only_one_known_value_is_a_point(measured: object, said: bool) -> None:
    assert is_point(measured) is said


@pytest.mark.parametrize("operator", ["==", "!=", "<", "<=", ">", ">="])
def test_nothing_is_true_of_no_samples(operator: str) -> None:
    nothing = Measurement((), "%", every=True)
    assert (compare(operator, nothing, _at("5")), compare(operator, _at("5"), nothing)) == (_U, _U)
