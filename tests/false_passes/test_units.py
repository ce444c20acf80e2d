"""C38 to C40: measurements whose unit is another one, or none that is known."""

import pytest

from compliance.model.outcome import Outcome
from compliance.model.quantity import UNITS
from compliance.model.record import State
from tests.false_passes.demand import FAILS, PASSES, Demand, Mention, comes_to, unknown
from tests.false_passes.rule_folder import LIMITS, changed, folder, rule

PRESSURE = rule("employee.systolic < limits.systolic", for_each=["employee in employees"])
CHLORINE = rule('stock.chlorine >= quantity("500 mg/L")')

_FIRST, _CHLORINE = "/employees/0/systolic", "/stock/chlorine"
_ONE_UNKNOWN = (Outcome.UNKNOWN, Outcome.PASS)


@pytest.mark.parametrize(
    ("spelling", "outcome"),
    [
        ('{"value": 18.7, "unit": "kPa"}', Outcome.FAIL),
        ('{"value": 18.66513, "unit": "kPa"}', Outcome.PASS),
        ('{"value": 18665.1342381, "unit": "Pa"}', Outcome.FAIL),
        ('{"value": 18665.1342380999999999, "unit": "Pa"}', Outcome.PASS),
        ('{"value": 139.999999999999999999, "unit": "mmHg"}', Outcome.PASS),
        ('{"value": 140, "unit": "mmHg"}', Outcome.FAIL),
        ('{"value": 140, "unit": "kPa"}', Outcome.FAIL),
    ],
)
def test_c38_a_pressure_in_another_unit_is_converted_exactly(demand: Demand, spelling: str, outcome: Outcome) -> None:
    demand(PRESSURE, {_FIRST: spelling}, comes_to(outcome, Outcome.PASS))


@pytest.mark.parametrize(
    ("spelling", "state"),
    [
        ("18.7", State.WRONG_TYPE),
        ('"18.7 kPa"', State.WRONG_TYPE),
        ('{"value": 18.7}', State.UNKNOWN_UNIT),
        ('{"value": 18.7, "unit": null}', State.UNKNOWN_UNIT),
        ('{"value": 18.7, "unit": ["kPa"]}', State.UNKNOWN_UNIT),
        ('{"value": "18.7", "unit": "kPa"}', State.WRONG_TYPE),
        ('{"value": 18.7, "unit": "kPa", "note": 1}', State.WRONG_TYPE),
    ],
)
def test_c38_a_pressure_without_its_unit_is_unknown(demand: Demand, spelling: str, state: State) -> None:
    demand(PRESSURE, {_FIRST: spelling}, unknown(state, _FIRST, among=_ONE_UNKNOWN))


def test_c38_a_bound_that_does_not_decide_is_unknown(demand: Demand) -> None:
    for bound in ("at_least", "more_than"):
        demand(PRESSURE, {_FIRST: f'{{"{bound}": 18, "unit": "kPa"}}'}, unknown(State.UNDECIDED_BOUND, _FIRST, among=_ONE_UNKNOWN))
    demand(PRESSURE, {_FIRST: '{"at_least": 19, "unit": "kPa"}'}, comes_to(Outcome.FAIL, Outcome.PASS))
    demand(PRESSURE, {_FIRST: '{"at_most": 18, "unit": "kPa"}'}, comes_to(Outcome.PASS, Outcome.PASS))


@pytest.mark.parametrize(
    "unit",
    [
        "dB",
        "dB(A)",
        "ug/L",
        "µg/L",
        "μmol/L",
        "mmol/L",
        "mg/m3",
        "ppm",
        "℃",
        "K",
        "kgf",
        "km/h",
        "bar",
        "psi",
        "mg",
        "L",
        "MG/L",
        "mg/l",
        "mg /L",
    ],
)
def test_c39_a_unit_that_is_not_in_the_table_is_unknown(demand: Demand, unit: str) -> None:
    assert unit not in UNITS
    text = f'{{"value": 500, "unit": "{unit}"}}'
    demand(CHLORINE, {_CHLORINE: text}, unknown(State.UNKNOWN_UNIT, _CHLORINE, Mention("I203", text)))


@pytest.mark.parametrize("unit", ["N", "°C", "%", "Pa", "s", "pH", "mg/kg"])
def test_c39_a_unit_of_another_kind_is_unknown(demand: Demand, unit: str) -> None:
    """Milligrams in a kilogram are nearly those in a litre of water, and are not taken for them."""
    assert UNITS[unit].kind != UNITS["mg/L"].kind
    mention = Mention("I203", None, "another kind than mg/L")
    demand(CHLORINE, {_CHLORINE: f'{{"value": 500, "unit": "{unit}"}}'}, unknown(State.UNKNOWN_UNIT, _CHLORINE, mention))


def test_c39_another_unit_of_the_kind_is_converted(demand: Demand) -> None:
    demand(CHLORINE, {_CHLORINE: '{"value": 0.5, "unit": "g/L"}'}, PASSES)
    demand(CHLORINE, {_CHLORINE: '{"value": 0.4999999999999999999, "unit": "g/L"}'}, FAILS)
    demand(CHLORINE, {_CHLORINE: '{"value": 500, "unit": "g/L"}'}, PASSES)


@pytest.mark.parametrize(("old", "new"), [("500 mg/L", "500"), ("500 mg/L", "500 ppm"), ("500 mg/L", "500mg/L"), ("500 mg/L", "5e2 mg/L")])
def test_c39_a_rule_cannot_ask_in_an_unknown_unit(demand: Demand, old: str, new: str) -> None:
    demand.refused(folder(CHLORINE.replace(old, new)), "R207", words=new)


def test_c39_a_rule_cannot_ask_for_a_bare_number(demand: Demand) -> None:
    demand.refused(folder(rule("stock.chlorine >= 500")), "R202", words="measurement and number")


@pytest.mark.parametrize("value", ["140", "140 mmhg", "140 mg/L"])
def test_c39_a_limit_cannot_be_in_an_unknown_unit(demand: Demand, value: str) -> None:
    demand.refused(changed(folder(PRESSURE), LIMITS, "value: 140 mmHg", f"value: {value}"), "R405")


@pytest.mark.parametrize("unit", ["mmhg", "MMHG", "㎜Hg", "ｍｍＨｇ", "mm Hg", "mmHg ", "mmНg"])
def test_c40_a_unit_spelt_otherwise_is_unknown_and_is_told(demand: Demand, unit: str) -> None:
    mention = Mention("I203", None, "did you mean `mmHg`")
    demand(PRESSURE, {_FIRST: f'{{"value": 120, "unit": "{unit}"}}'}, unknown(State.UNKNOWN_UNIT, _FIRST, mention, among=_ONE_UNKNOWN))


def test_c40_a_unit_in_chinese_is_unknown(demand: Demand) -> None:
    mention = Mention("I203", None, "the units are")
    demand(PRESSURE, {_FIRST: '{"value": 120, "unit": "毫米汞柱"}'}, unknown(State.UNKNOWN_UNIT, _FIRST, mention, among=_ONE_UNKNOWN))
