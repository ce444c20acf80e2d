"""What is certain of a condition is what it comes to, at its limit and where parts of it are not known, too."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from compliance.engine.circumstances import circumstances_of
from compliance.engine.generated import engine_of, judge_by_python, judge_by_reference
from compliance.engine.plan import plan
from tests.engine.small_ruleset import DAY, EACH_EMPLOYEE, record_of, rule_of, ruleset_of, submitted

#: Conditions that calculate, of which each has a limit where binary numbers are wrong.
CALCULATED = (
    "employee.temperature >= 0.1 * headcount",
    "employee.temperature - 0.1 <= 0.2 * headcount",
    "employee.temperature * 3 > 0.1 * headcount",
    "!(employee.temperature / headcount < 0.1)",
    "headcount - 3 * employee.temperature >= 0",
    "-employee.temperature <= 0.3 - headcount * 0.1",
)
WRITTEN = some.integers(min_value=300, max_value=450).map(lambda tenths: Decimal(tenths) / 10)


def said_by_both(conditions: tuple[str, ...], content: dict[str, object]) -> tuple[object, object]:
    rules = tuple(rule_of(f"A.{number}", each, for_each=EACH_EMPLOYEE) for number, each in enumerate(conditions))
    chosen = plan(ruleset_of(*rules))
    record = record_of(content)
    circumstances = circumstances_of(chosen.ruleset, record, DAY)
    return judge_by_python(engine_of(chosen), record, circumstances), judge_by_reference(chosen, record, circumstances)


@settings(max_examples=200, derandomize=True)
@given(temperature=WRITTEN, headcount=some.integers(min_value=0, max_value=900))
def test_what_is_calculated_is_exact_near_its_limit(temperature: Decimal, headcount: int) -> None:
    found, right = said_by_both(CALCULATED, submitted(headcount=headcount, employees=[{"id": "E1", "temperature": float(temperature)}]))
    assert found == right


@pytest.mark.parametrize("headcount", [300, 360, 366, 373, 447])
def test_a_limit_is_met_exactly(headcount: int) -> None:
    # Half of these products of binary numbers are a little greater than the number that is written.
    temperature = float(Fraction(headcount, 10))
    content = submitted(headcount=headcount, employees=[{"id": "E1", "temperature": temperature}])
    found, right = said_by_both(("employee.temperature >= 0.1 * headcount", "employee.temperature <= 0.1 * headcount"), content)
    assert found == right
    assert found.said == ()  # type: ignore[attr-defined]  # what was said of the record


#: Entries of which one part is not known, or another one is not read at all.
ENTRIES: tuple[dict[str, object], ...] = (
    {},
    {"temperature": 37.5},
    {"temperature": None},
    {"isolated": True},
    {"isolated": None, "coughs": False},
    {"lodging": None},
    {"lodging": "tent"},
    {"readings": None},
    {"readings": [36.5, None, 37.9]},
    {"areas": None},
    {"id": None},
    {"id": "E1"},
)
CONDITIONS = (
    "employee.isolated || employee.temperature < 37.3",
    "!(employee.isolated && employee.coughs)",
    'employee.lodging == "home" || employee.isolated',
    'employee.lodging != "dormitory"',
    'employee.lodging in ["home"]',
    '!(employee.lodging in ["home"])',
    "employees.exists(other, other.temperature > employee.temperature)",
    "size(employees) > 0 && employees.all(other, other.id != employee.id || other.isolated)",
    "size(employee.readings) >= 1",
)


@pytest.mark.parametrize("applies", [None, "employee.temperature >= 36", 'employee.lodging == "dormitory"', "!employee.isolated"])
def test_entries_of_which_parts_are_not_known_are_judged_as_the_reference_does(applies: str | None) -> None:
    for changes in ENTRIES:
        one = {"id": "E1", "temperature": 36.5, "isolated": False, "coughs": False, "lodging": "home", "readings": [36.4], "areas": []}
        other = {**one, "id": "E2", **changes}
        rules = tuple(rule_of(f"A.{number}", each, applies, for_each=EACH_EMPLOYEE) for number, each in enumerate(CONDITIONS))
        chosen = plan(ruleset_of(*rules))
        record = record_of(submitted(employees=[one, other, one | {"id": "E3"}]))
        circumstances = circumstances_of(chosen.ruleset, record, DAY)
        assert judge_by_python(engine_of(chosen), record, circumstances) == judge_by_reference(chosen, record, circumstances), changes
