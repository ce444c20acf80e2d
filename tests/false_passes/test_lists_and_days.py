"""False passes by lists that say less than they seem to, by days, and by how outcomes are added up."""

from dataclasses import replace
from datetime import date

import pytest

from compliance.engine.conclude import counted
from compliance.errors import ConditionError
from compliance.model.binding import Binding
from compliance.model.citation import Standing
from compliance.model.outcome import Outcome, Verdict
from compliance.model.period import Period
from compliance.model.record import State
from compliance.model.rule import Severity, WhenEmpty
from tests.engine.small_ruleset import EACH_EMPLOYEE, outcomes_of, rule_of, ruleset_of, submitted
from tests.false_passes.whole_path import EACH_WELL, answer, is_unknown
from tests.small_record import named

_ALL_WELL = "size(employees) > 0 && employees.all(e, e.temperature < 37.3)"
_EACH_READING = (*EACH_EMPLOYEE, Binding("reading", "employee.readings"))


def test_c41_an_empty_list_proves_only_what_the_rule_says() -> None:
    assert answer(EACH_WELL, submitted(employees=[])).outcome is Outcome.UNKNOWN
    assert answer(replace(EACH_WELL, when_empty=WhenEmpty.FAIL), submitted(employees=[])).outcome is Outcome.FAIL
    assert answer(_ALL_WELL, submitted(employees=[])).outcome is Outcome.FAIL
    with pytest.raises(ConditionError, match="an empty list would satisfy this `all` unnoticed"):
        rule_of("A.1", "employees.all(e, e.temperature < 37.3)")


def test_c42_a_missing_list_proves_nothing() -> None:
    passing = replace(EACH_WELL, when_empty=WhenEmpty.PASS)
    assert is_unknown(answer(passing, submitted(employees=...)), State.MISSING, "/employees")
    assert is_unknown(answer(_ALL_WELL, submitted(employees=...)), State.MISSING, "/employees")
    assert is_unknown(answer(passing, submitted(employees=None)), State.NULL, "/employees")


@pytest.mark.parametrize("employees", [{}, {"id": "E1", "temperature": 36}, "E1", 1, True])
def test_c43_what_is_no_list_proves_nothing(employees: object) -> None:
    for rule in (replace(EACH_WELL, when_empty=WhenEmpty.PASS), rule_of("A.1", _ALL_WELL)):
        assert is_unknown(answer(rule, submitted(employees=employees)), State.WRONG_TYPE, "/employees")


@pytest.mark.parametrize(
    ("item", "state"), [(None, State.NULL), ("E2", State.WRONG_TYPE), ([], State.WRONG_TYPE), (36.5, State.WRONG_TYPE)]
)
def test_c44_an_entry_that_is_none_is_named_by_its_number(item: object, state: State) -> None:
    employees = [{"id": "E1", "temperature": 36}, item]
    assert is_unknown(answer(EACH_WELL, submitted(employees=employees)), state, "/employees/1")
    assert answer(_ALL_WELL, submitted(employees=employees)).outcome is Outcome.UNKNOWN
    assert is_unknown(answer("size(employees) == 2", submitted(employees=employees)), state, "/employees/1")


@pytest.mark.parametrize("readings", [[36, 38], [38, 36], [36, 38, 36]])
def test_c45_one_result_that_fails_is_not_outdone_by_others_that_pass(readings: list[int]) -> None:
    rule = rule_of("A.1", "reading < 37.3", for_each=_EACH_READING)
    assert answer(rule, submitted(employees=[{"id": "E1", "readings": readings}])).outcome is Outcome.FAIL


def test_c46_two_entries_that_contradict_each_other_are_unknown() -> None:
    well, ill = {"id": "E1", "temperature": 36}, {"id": "E1", "temperature": 38}
    for employees in ([well, ill], [ill, well]):
        found = answer(EACH_WELL, submitted(employees=employees))
        assert is_unknown(found, State.REPEATED_IDENTIFIER, "/employees/0/id")
        assert is_unknown(found, State.REPEATED_IDENTIFIER, "/employees/1/id")


def test_c47_too_few_samples_fail() -> None:
    rule = rule_of(
        "A.1", "size(employee.readings) > 0 && size(employee.readings) >= 3 && employee.readings.all(r, r < 37.3)", for_each=EACH_EMPLOYEE
    )
    assert answer(rule, submitted(employees=[{"id": "E1", "readings": [36, 36]}])).outcome is Outcome.FAIL
    assert answer(rule, submitted(employees=[{"id": "E1", "readings": [36, 36, 36]}])).outcome is Outcome.PASS


def test_c48_one_entry_given_three_times_is_not_three() -> None:
    same = {"id": "E1", "temperature": 36}
    assert answer("size(employees) >= 3", submitted(employees=[same] * 3)).outcome is Outcome.UNKNOWN
    assert answer("size(employees) >= 3", submitted(employees=[{**same, "id": f"E{n}"} for n in range(3)])).outcome is Outcome.PASS
    assert answer(EACH_WELL, submitted(employees=[same] * 3)).outcome is Outcome.UNKNOWN


def test_c49_the_last_of_many_entries_counts() -> None:
    employees = [{"id": f"E{number}", "temperature": 36} for number in range(5000)]
    assert answer(EACH_WELL, submitted(employees=employees)).outcome is Outcome.PASS
    employees[-1]["temperature"] = 38
    assert answer(EACH_WELL, submitted(employees=employees)).outcome is Outcome.FAIL
    assert answer(_ALL_WELL, submitted(employees=employees)).outcome is Outcome.FAIL


def test_c50_what_belongs_to_another_entry_proves_nothing() -> None:
    rule = rule_of("A.1", "employee.readings.exists(r, r < 37.3)", for_each=EACH_EMPLOYEE)
    content = submitted(employees=[{"id": "E1", "readings": [38]}, {"id": "E2", "readings": [36]}])
    assert outcomes_of(rule, content) == [Outcome.FAIL, Outcome.PASS]
    nested = rule_of("A.1", "reading < 37.3 && employee.isolated", for_each=_EACH_READING)
    content = submitted(employees=[{"id": "E1", "readings": [36], "isolated": False}, {"id": "E2", "readings": [36], "isolated": True}])
    assert outcomes_of(nested, content) == [Outcome.FAIL, Outcome.PASS]


def test_c51_an_entry_that_may_be_meant_is_not_filtered_out() -> None:
    rule = rule_of("A.1", "employee.temperature < 37.3", "employee.lodging == 'dormitory'", for_each=EACH_EMPLOYEE)
    assert is_unknown(answer(rule, submitted(employees=[{"id": "E1", "temperature": 38}])), State.MISSING, "/employees/0/lodging")
    text = "size(employees) > 0 && !employees.exists(e, e.lodging == 'dormitory' && e.temperature >= 37.3)"
    assert is_unknown(answer(text, submitted(employees=[{"id": "E1", "temperature": 38}])), State.MISSING, "/employees/0/lodging")


def test_c52_no_violation_in_a_missing_list_is_no_proof() -> None:
    text = "size(employees) == 0 || !employees.exists(e, e.temperature >= 37.3)"
    assert is_unknown(answer(text, submitted(employees=...)), State.MISSING, "/employees")
    with pytest.raises(ConditionError, match="an empty list would satisfy this `exists` unnoticed"):
        rule_of("A.1", "!employees.exists(e, e.temperature >= 37.3)")


# Days, and the life of rules

_LEFT = rule_of("A.1", "employee.left_on < date('2020-03-01')", for_each=EACH_EMPLOYEE)


def _left(day: object) -> dict[str, object]:
    return submitted(employees=[{"id": "E1", "left_on": day}])


@pytest.mark.parametrize("day", ["2020-02-30", "2019-02-29", "2020-13-01", "2020-00-10", "0000-01-01"])
def test_c53_a_day_that_the_calendar_lacks_is_unknown(day: str) -> None:
    assert is_unknown(answer(_LEFT, _left(day)), State.OUT_OF_DOMAIN, "/employees/0/left_on")


def test_c54_days_are_counted_by_the_calendar_leap_days_too() -> None:
    rule = rule_of("A.1", "days_between(employee.left_on, date('2021-02-28')) == 365", for_each=EACH_EMPLOYEE)
    assert answer(rule, _left("2020-02-29")).outcome is Outcome.PASS
    assert answer(rule, _left("2020-02-28")).outcome is Outcome.FAIL


@pytest.mark.parametrize("day", ["2020-02-10T10:00:00", "2020-02-10T10:00:00+08:00", "2020-02-10 10:00", "2020-02-10Z"])
def test_c55_a_time_is_no_day(day: str) -> None:
    assert is_unknown(answer(_LEFT, _left(day)), State.WRONG_TYPE, "/employees/0/left_on")


def test_c56_half_past_midnight_picks_no_rule_of_the_day_before() -> None:
    old = rule_of("A.1", "headcount == 2", period=Period(date(2020, 1, 1), date(2020, 2, 14)), ended_by="notice")
    new = rule_of("A.2", "headcount == 3", period=Period(date(2020, 2, 14)))
    found = answer(ruleset_of(old, new), submitted(submitted_on="2020-02-14T00:30:00+08:00"), as_of=None)
    assert is_unknown(found, State.WRONG_TYPE, "/submitted_on")
    assert answer(ruleset_of(old, new), submitted(), as_of=None).outcome is Outcome.FAIL


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        ("2020-02-09", Outcome.NOT_IN_FORCE),
        ("2020-02-10", Outcome.FAIL),
        ("2020-02-19", Outcome.FAIL),
        ("2020-02-20", Outcome.NOT_IN_FORCE),
    ],
)
def test_c57_the_first_day_is_in_and_the_day_of_the_end_is_out(day: str, outcome: Outcome) -> None:
    rule = rule_of("A.1", "headcount == 3", period=Period(date(2020, 2, 10), date(2020, 2, 20)), ended_by="notice")
    assert answer(rule, as_of=date.fromisoformat(day)).outcome is outcome


def test_c58_a_rule_that_ran_out_with_nothing_after_it_is_a_gap() -> None:
    gap = rule_of("A.1", "headcount == 3", period=Period(date(2020, 2, 1), date(2020, 2, 14)))
    found = answer(ruleset_of(gap, rule_of("A.2", "headcount == 2")))
    assert (found.outcome, found.verdict) == (Outcome.NOT_CHECKED, Verdict.UNDETERMINED)


@pytest.mark.parametrize(("as_of", "outcome"), [("2020-02-12", Outcome.PASS), ("2020-02-14", Outcome.FAIL)])
def test_c60_the_day_of_assessment_decides_what_is_still_valid(as_of: str, outcome: Outcome) -> None:
    rule = rule_of("A.1", "employee.left_on >= assessed_on", for_each=EACH_EMPLOYEE)
    assert answer(rule, _left("2020-02-13"), as_of=date.fromisoformat(as_of)).outcome is outcome


# How it adds up


def test_c79_no_rule_and_no_known_place_prove_nothing() -> None:
    assert answer(ruleset_of()).verdict is Verdict.UNDETERMINED
    assert answer(rule_of("A.1", "headcount == 2", place="pengjiang")).verdict is Verdict.UNDETERMINED
    assert is_unknown(answer("headcount == 2", submitted(district="jianghaii")), State.OUT_OF_DOMAIN, "/district")


@pytest.mark.parametrize("severity", list(Severity))
def test_c80_how_grave_a_failure_is_never_makes_it_a_pass(severity: Severity) -> None:
    failing = rule_of("A.1", "headcount == 3", severity=severity)
    assert answer(ruleset_of(failing, rule_of("A.2", "headcount == 2"))).verdict is Verdict.NON_COMPLIANT
    draft = rule_of("A.1", "headcount == 2", standing=Standing.DRAFT, severity=severity)
    assert answer(draft).verdict is Verdict.UNDETERMINED


def test_c81_what_is_unknown_or_not_checked_stays_in_the_count() -> None:
    rules = [
        rule_of("A.1", "headcount == 2"),
        rule_of("A.2", "inspected"),
        rule_of("A.3", "headcount == 2", disabled=named("停用", "disabled")),
    ]
    counts = counted(outcomes_of(ruleset_of(*rules), submitted(inspected=None)))
    assert (counts[Outcome.PASS], counts[Outcome.UNKNOWN], counts[Outcome.NOT_CHECKED], sum(counts.values())) == (1, 1, 1, 3)
    assert answer(ruleset_of(*rules), submitted(inspected=None)).verdict is Verdict.UNDETERMINED
