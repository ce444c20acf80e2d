"""Measurements: intervals, samples and units."""

from fractions import Fraction

import pytest

from compliance.model.quantity import Interval, Measurement, compare, complement, is_comparable, maximum, mean, minimum, point
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


def test_the_statistics_of_bounds_are_bounds() -> None:
    mixed = Measurement((*_at("96").samples, *_above("90").samples), "%")
    assert mean(mixed).samples == (Interval(Fraction(93), False, None, False),)
    assert minimum(mixed).samples == (Interval(Fraction(90), False, Fraction(96), True),)
    assert maximum(mixed).samples == (Interval(Fraction(96), True, None, False),)
    assert minimum(_below("5")).samples == _below("5").samples
    assert mean(_below("5")).samples == _below("5").samples
    assert maximum(_below("5")).samples == _below("5").samples


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
