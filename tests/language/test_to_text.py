"""Conditions written back to text: the text gives the same nodes, with brackets where they are needed and nowhere else."""

from fractions import Fraction
from typing import cast

import pytest

from compliance.language.from_cel import read_condition
from compliance.language.to_text import to_text
from compliance.model.condition import Condition, Literal
from compliance.model.quantity import Interval, Measurement, point
from tests.small_record import BINDINGS, SHARED, VOCABULARY

#: Each is written as `to_text` writes it.
_TEXTS = [
    "inspected",
    "!inspected",
    "!(!inspected)",
    "!(inspected && employee.isolated)",
    "inspected && (employee.isolated || employee.coughs)",
    "inspected && employee.isolated || employee.coughs",
    "inspected ? employee.isolated : employee.coughs ? true : false",
    "(inspected ? true : false) ? (inspected ? true : false) : true",
    "(inspected || true ? true : false) && true",
    "headcount > 1 == (headcount > 2)",
    "inspected == !employee.isolated",
    "headcount != 0",
    "-5 < headcount",
    "-(5) < headcount",
    "-(-5) < headcount",
    "-headcount * 2 <= 1",
    "-(headcount * 2) <= 1",
    "-(-headcount) <= 1",
    "headcount - -5 > 1.50",
    "headcount - (1 - 2) > 1 - 2 - 3",
    "(headcount - 1) * 2 > 3 - 4 * 5",
    "headcount > 0.0000001",
    "headcount / (2 / 3) > 1 * 2 + 3",
    "(headcount + 1) * 2 >= stock.masks",
    "-5 * -headcount > 0",
    'code == "a\\"b\\\\c\\n一\\u0001\'"',
    'employee.lodging in ["dormitory", "home"]',
    "headcount in [1, -2.5] == true",
    '"hubei" in limits.key_areas',
    '"hubei" in employee.areas',
    "limits.efficiency[employee.id] > limits.stock_days",
    'limits.efficiency["KN95"] > 90',
    'place.risk_level == "low"',
    "attested()",
    "has(employee.left_on)",
    "has(employees[1].left_on)",
    "employees[1].readings[0] > size(employee.readings)",
    'employee.left_on < date("2020-02-10")',
    "days_between(submitted_on, assessed_on) <= 14",
    'each(stock.chlorine) >= quantity("500.5 mg/L")',
    'complement(quantity("-0.000000000000000000000000000001 %")) >= quantity("123456789012345678901234567890.5 %")',
    'size(employees) > 0 && employees.all(e, e.isolated || e.areas.exists(a, a == "hubei"))',
    "employees.exists(e, (e.isolated ? e.coughs : true) && e.temperature > 37)",
]


def _read(text: str) -> Condition:
    return read_condition(text, VOCABULARY, BINDINGS, SHARED)


@pytest.mark.parametrize("text", _TEXTS)
def test_a_condition_is_written_as_it_was_read(text: str) -> None:
    assert to_text(_read(text)) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("((inspected)) && ((headcount) > (1))", "inspected && headcount > 1"),
        ("inspected && (employee.isolated && true)", "inspected && employee.isolated && true"),
        ("has_fever(employees[1]) && !is_big()", "employees[1].temperature >= 37.3 && !(headcount >= 300)"),
        ("quantity('0500.50 mg/L') < stock.chlorine", 'quantity("500.5 mg/L") < stock.chlorine'),
    ],
)
def test_what_can_be_written_in_several_ways_is_written_in_one(text: str, written: str) -> None:
    assert to_text(_read(text)) == written


@pytest.mark.parametrize(
    "measured",
    [
        Measurement((point(Fraction(1)), point(Fraction(2))), "%"),
        Measurement((Interval(Fraction(1), True, None, False),), "%"),
        Measurement((Interval(None, False, Fraction(1), True),), "%"),
        Measurement((point(Fraction(1)),), "%", every=True),
    ],
)
def test_what_no_condition_can_say_is_not_written(measured: Measurement) -> None:
    with pytest.raises(TypeError, match=r"^no text of a measurement that was not written in a condition$"):
        to_text(Literal(measured))


def test_what_is_no_node_is_not_written() -> None:
    with pytest.raises(TypeError, match="no text of a object"):
        to_text(cast("Condition", object()))
