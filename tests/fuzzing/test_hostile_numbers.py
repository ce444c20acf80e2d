"""Numbers that somebody submits to keep the program busy or to end it: refused at once, or judged and said like any other."""

import json
import time
from fractions import Fraction

import pytest

from compliance.assess import assess
from compliance.intake.from_json import decode, read_json
from compliance.language.lexicon import number_text
from compliance.model.outcome import Outcome
from compliance.model.record import Fields, Items, State, Unknown, entry_number, node_at
from compliance.report import to_json, to_text
from tests.engine.small_ruleset import EACH_EMPLOYEE, record_of, rule_of, ruleset_of, submitted

#: What a decimal of the greatest exponent or length that is read may be.
_READ = ["1e400", "-1e400", "1e-400", "1E+400", "9" * 64, "-" + "9" * 63, "0." + "1" * 62, "1." + "0" * 58 + "e400"]

_RULES = {
    "quotient": "employee.temperature / 3 <= 10",
    "quotient of a product": "employee.temperature * 3 / 7 <= 10 * headcount",
    "long product": " * ".join(["employee.temperature"] * 11) + " <= 10",
    "sum": "employee.temperature + 1 - headcount / 7 <= 10",
    "difference": "37 - employee.temperature / headcount >= 10",
    "reading": "employee.readings.exists(reading, reading / 3 > headcount)",
    "measurement": 'mean(stock.chlorine) >= quantity("500 mg/L")',
}


@pytest.mark.parametrize("number", _READ)
@pytest.mark.parametrize("name", _RULES)
def test_number_at_the_edge_is_judged_and_said(name: str, number: str) -> None:
    text = json.dumps(submitted()).replace("36.5", number).replace("36.4", number).replace('"value": 500', f'"value": {number}')
    ruleset = ruleset_of(rule_of("R.1", _RULES[name], for_each=EACH_EMPLOYEE))
    assessment = assess(ruleset, decode(text.encode(), "one.json"), show_all=True, show_sensitive=True)
    (record,) = assessment.records
    assert not [each.fault for each in record.findings if each.outcome is Outcome.ERROR]
    assert to_text.render(assessment, ruleset, "both", False, 100)
    assert to_json.render(assessment, ruleset)


def test_number_beyond_a_float_is_said_with_its_first_digits() -> None:
    assert number_text(Fraction(2 * 10**400, 3)).endswith("/3 ≈ 6.66667e+399")


def test_number_of_more_digits_than_python_writes_is_written() -> None:
    assert number_text(Fraction(10**5000 + 7)) == "1" + "0" * 4999 + "7"
    assert number_text(Fraction(1, 10**5000)) == "0." + "0" * 4999 + "1"


_REFUSED = {
    "exponent": "1e1000000",
    "small exponent": "-1E-1000000",
    "exponent of many digits": "1e" + "9" * 100_000,
    "100,000 digits": "9" * 100_000,
    "100,000 places": "0." + "9" * 100_000,
    "many zeros": "0" * 100_000,
    "many signs": "-" * 100_000 + "1",
    "many points": "1" + "." * 100_000,
}


@pytest.mark.parametrize("name", _REFUSED)
def test_number_beyond_reason_is_refused_before_it_is_read(name: str) -> None:
    data = b'{"headcount": ' + _REFUSED[name].encode() + b"}"
    (submission,) = decode(data, "one.json")
    assert submission.content is None
    best = min(_seconds_to_decode(data) for _ in range(20))
    print(f"{name}: {best * 1000:.3f} ms")  # noqa: T201  # the figure is what somebody may want to see
    assert best < 0.05


def _seconds_to_decode(data: bytes) -> float:
    began = time.process_time()
    tuple(decode(data, "one.json"))
    return time.process_time() - began


def test_text_that_looks_like_a_number_is_a_text() -> None:
    assert read_json(b'{"a": "1e1000000", "b": "' + b"9" * 100_000 + b'"}', "one.json") == {"a": "1e1000000", "b": "9" * 100_000}


@pytest.mark.parametrize("step", ["9" * 5_000, "9" * 19, "01", "-1", "1.0", "²", "１", "", "-", "1e9"])
def test_step_that_is_no_number_of_an_entry_reaches_none(step: str) -> None:
    root = record_of({"employees": [{"id": "E1"}, {"id": "E2"}]}).root
    found = node_at(root, f"/employees/{step}")
    assert isinstance(found, Unknown)
    assert found.state is State.MISSING


def test_step_that_is_the_number_of_an_entry_reaches_it() -> None:
    root = record_of({"employees": [{"id": "E1"}, {"id": "E2"}]}).root
    employees = node_at(root, "/employees")
    assert isinstance(root, Fields)
    assert isinstance(employees, Items)
    assert [node_at(root, f"/employees/{step}") is employees.members[step] for step in (0, 1)] == [True, True]
    assert [entry_number(step) for step in ("0", "17", "9" * 18)] == [0, 17, int("9" * 18)]
