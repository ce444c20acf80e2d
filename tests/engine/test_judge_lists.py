"""Judging the members of lists: every member has a finding, and so has every list that cannot be read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from compliance.engine.subjects import OpenList, Target, members_of, subjects_of, variables_at, with_entries_told_apart
from compliance.model.binding import Binding
from compliance.model.finding import Subject
from compliance.model.outcome import Outcome
from compliance.model.period import Period
from compliance.model.record import Fields, Items, Known, Record, RecordNode, State, Unknown
from compliance.model.rule import WhenEmpty
from tests.engine.small_ruleset import CODE, DAY, EACH_EMPLOYEE, attestation_of, findings_of, outcomes_of, record_of, rule_of, submitted

NO_FEVER = "employee.temperature < 37.3"
EACH_READING = (*EACH_EMPLOYEE, Binding("reading", "employee.readings"))
Found = list[tuple[str, Outcome, tuple[Unknown, ...]]]


def _found(employees: object, requires: str = NO_FEVER, applies: str | None = None, **more: object) -> Found:
    rule = rule_of("A.1", requires, applies, **{"for_each": EACH_EMPLOYEE, **more})
    return [(each.subject.pointer, each.outcome, each.unknowns) for each in findings_of(rule, submitted(employees=employees))]


def test_each_member_has_a_finding_in_the_order_of_the_record() -> None:
    found = _found([{"temperature": 36}, {"temperature": 38}, {}, {"temperature": "36"}])
    assert found == [
        ("/employees/0", Outcome.PASS, ()),
        ("/employees/1", Outcome.FAIL, ()),
        ("/employees/2", Outcome.UNKNOWN, (Unknown(State.MISSING, "/employees/2/temperature"),)),
        ("/employees/3", Outcome.UNKNOWN, (Unknown(State.WRONG_TYPE, "/employees/3/temperature"),)),
    ]


@pytest.mark.parametrize(
    ("employees", "state"),
    [(..., State.MISSING), (None, State.NULL), ({}, State.WRONG_TYPE), ({"temperature": 36}, State.WRONG_TYPE), ("none", State.WRONG_TYPE)],
)
@pytest.mark.parametrize("when_empty", list(WhenEmpty))
def test_c42_c43_a_list_that_cannot_be_read_is_one_unknown_at_the_list(employees: object, state: State, when_empty: WhenEmpty) -> None:
    assert _found(employees, when_empty=when_empty) == [("/employees", Outcome.UNKNOWN, (Unknown(state, "/employees"),))]


def test_c44_a_member_that_is_none_is_unknown_at_its_number_and_the_others_are_judged() -> None:
    assert _found([None, {"temperature": 36}, "E3", [], 7]) == [
        ("/employees/0", Outcome.UNKNOWN, (Unknown(State.NULL, "/employees/0"),)),
        ("/employees/1", Outcome.PASS, ()),
        ("/employees/2", Outcome.UNKNOWN, (Unknown(State.WRONG_TYPE, "/employees/2"),)),
        ("/employees/3", Outcome.UNKNOWN, (Unknown(State.WRONG_TYPE, "/employees/3"),)),
        ("/employees/4", Outcome.UNKNOWN, (Unknown(State.WRONG_TYPE, "/employees/4"),)),
    ]


@pytest.mark.parametrize(
    ("when_empty", "outcome"),
    [
        (WhenEmpty.PASS, Outcome.PASS),
        (WhenEmpty.FAIL, Outcome.FAIL),
        (WhenEmpty.UNKNOWN, Outcome.UNKNOWN),
        (WhenEmpty.NOT_APPLICABLE, Outcome.NOT_APPLICABLE),
        (None, Outcome.UNKNOWN),
    ],
)
def test_c41_a_rule_says_itself_what_an_empty_list_means(when_empty: WhenEmpty | None, outcome: Outcome) -> None:
    unknowns = (Unknown(State.MISSING, "/employees"),) if outcome is Outcome.UNKNOWN else ()
    assert _found([], when_empty=when_empty) == [("/employees", outcome, unknowns)]


@pytest.mark.parametrize(
    ("applies", "outcome"),
    [
        ("headcount == 3", Outcome.NOT_APPLICABLE),
        ("headcount == 2", Outcome.FAIL),
        ("employee.isolated", Outcome.FAIL),
        ("headcount == 2 && employee.isolated", Outcome.FAIL),
        ("headcount == 3 && employee.isolated", Outcome.NOT_APPLICABLE),
        ("stock.masks == 1", Outcome.UNKNOWN),
        ("stock.masks == 1 && employee.isolated", Outcome.UNKNOWN),
    ],
)
def test_an_empty_list_means_nothing_to_a_rule_that_does_not_apply_whoever_were_in_it(applies: str, outcome: Outcome) -> None:
    rule = rule_of("A.1", NO_FEVER, applies, for_each=EACH_EMPLOYEE, when_empty=WhenEmpty.FAIL)
    (finding,) = findings_of(rule, submitted(employees=[], stock={}))
    assert finding.outcome is outcome
    assert finding.unknowns == ((Unknown(State.MISSING, "/stock/masks"),) if outcome is Outcome.UNKNOWN else ())


def test_a_number_before_the_first_entry_is_no_entry_that_is_still_to_come() -> None:
    rule = rule_of("A.1", NO_FEVER, "employees[-1].isolated", for_each=EACH_EMPLOYEE, when_empty=WhenEmpty.PASS)
    (finding,) = findings_of(rule, submitted(employees=[]))
    assert (finding.outcome, finding.unknowns) == (Outcome.UNKNOWN, (Unknown(State.MISSING, "/employees/-1/isolated"),))


def test_a_draft_limit_is_trusted_where_it_is_judged_what_an_empty_list_means() -> None:
    for applies, judged in (("headcount < limits.draft_days", Outcome.PASS), ("headcount > limits.draft_days", Outcome.NOT_APPLICABLE)):
        rule = rule_of("A.1", NO_FEVER, applies, for_each=EACH_EMPLOYEE, when_empty=WhenEmpty.PASS)
        (finding,) = findings_of(rule, submitted(employees=[], headcount=2))
        assert (finding.outcome, finding.judged) == (Outcome.UNKNOWN, judged)
        assert finding.unknowns == (Unknown(State.LIMIT_NOT_VERIFIED, "limits.draft_days"),)


def test_lists_in_lists_are_read_to_the_innermost() -> None:
    employees = [
        {"id": "E1", "readings": [36.5, 38]},
        {"id": "E2", "readings": []},
        {"id": "E3"},
        None,
        {"id": "E5", "readings": [None]},
    ]
    rule = rule_of("A.1", "reading < 37.3", for_each=EACH_READING, when_empty=WhenEmpty.FAIL)
    found = findings_of(rule, submitted(employees=employees))
    first = ("employee", "/employees/0")
    assert [(each.subject, each.outcome) for each in found] == [
        (Subject("/employees/0/readings/0", (first, ("reading", "/employees/0/readings/0"))), Outcome.PASS),
        (Subject("/employees/0/readings/1", (first, ("reading", "/employees/0/readings/1"))), Outcome.FAIL),
        (Subject("/employees/1/readings", (("employee", "/employees/1"),)), Outcome.FAIL),
        (Subject("/employees/2/readings", (("employee", "/employees/2"),)), Outcome.UNKNOWN),
        (Subject("/employees/3"), Outcome.UNKNOWN),
        (Subject("/employees/4/readings/0", (("employee", "/employees/4"),)), Outcome.UNKNOWN),
    ]


def test_c49_no_member_is_left_out_however_long_the_list() -> None:
    employees = [{"temperature": 36}] * 2999 + [{"temperature": 38}]
    found = _found(employees)
    assert len(found) == 3000
    assert [outcome for _, outcome, _ in found].count(Outcome.PASS) == 2999
    assert found[-1][1] is Outcome.FAIL


def test_a_member_that_cannot_be_read_has_no_day_of_its_own() -> None:
    (finding,) = findings_of(
        rule_of("A.1", "reading < 37.3", for_each=EACH_READING, governing_date="employee.left_on"), submitted(employees=[None])
    )
    assert (finding.outcome, finding.unknowns) == (Outcome.UNKNOWN, (Unknown(State.NULL, "/employees/0"),))
    assert finding.governing_date is None


def test_what_is_bound_to_no_list_is_open_where_it_stands() -> None:
    rule = rule_of("A.1", "headcount == 2", for_each=(Binding("number", "headcount"),))
    (found,) = subjects_of(rule, record_of(submitted()).root)
    assert isinstance(found, OpenList)
    assert (found.subject, found.unknown) == (Subject("/headcount"), Unknown(State.WRONG_TYPE, "/headcount"))


def test_the_members_of_lists_are_those_that_can_be_read() -> None:
    root = record_of(submitted(employees=[{"readings": [36, 37]}, None, {"readings": []}, {"readings": [38]}])).root
    found = list(members_of(EACH_READING, root))
    assert [each.subject.pointer for each in found] == ["/employees/0/readings/0", "/employees/0/readings/1", "/employees/3/readings/0"]
    assert list(members_of((), root)) == [Target(Subject(""), dict(root.members))]
    for each in found:
        assert each.subject.bindings == (("employee", each.subject.pointer[:12]), ("reading", each.subject.pointer))
        assert each.variables == variables_at(root, each.subject)
        assert each.variables["reading"].pointer == each.subject.pointer
        assert each.variables["headcount"] is root.members["headcount"]


# Entries that nobody can tell apart


def test_c48_two_entries_with_one_identifier_are_both_unknown() -> None:
    same = {"id": "E1", "temperature": 36}
    assert _found([same, {"id": "E2", "temperature": 36}, same]) == [
        ("/employees/0", Outcome.UNKNOWN, (Unknown(State.REPEATED_IDENTIFIER, "/employees/0/id"),)),
        ("/employees/1", Outcome.PASS, ()),
        ("/employees/2", Outcome.UNKNOWN, (Unknown(State.REPEATED_IDENTIFIER, "/employees/2/id"),)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "size(employees) >= 2",
        "size(employees) > 0 && employees.all(e, e.temperature < 37.3)",
        "employees.exists(e, e.lodging == 'home')",
        "employees[0].temperature < 37.3",
    ],
)
def test_c48_two_entries_with_one_identifier_prove_nothing_of_their_list(text: str) -> None:
    same = {"id": "E1", "temperature": 36, "lodging": "home"}
    rule = rule_of("A.1", text)
    assert outcomes_of(rule, submitted(employees=[same, {**same, "id": "E2"}])) == [Outcome.PASS]
    assert outcomes_of(rule, submitted(employees=[same, same])) == [Outcome.UNKNOWN]


def test_a_record_without_repeated_identifiers_is_left_as_it_is() -> None:
    record = record_of(submitted())
    assert with_entries_told_apart(record).root is record.root
    once = with_entries_told_apart(record_of(submitted(employees=[{"id": "E1"}, {"id": "E1"}])))
    assert once is not record
    assert with_entries_told_apart(once) is once


@pytest.mark.parametrize(
    "build",
    [
        lambda node: Fields({"list": node}, ""),
        lambda node: Fields({"site": Fields({"list": node}, "/site")}, ""),
        lambda node: Fields({"sites": Items((Fields({"list": node}, "/sites/0"),), "/sites")}, ""),
        lambda node: Fields({"sites": Items((Fields({"site": Fields({"list": node}, "/s")}, "/sites/0"),), "/sites")}, ""),
    ],
)
def test_entries_that_share_an_identifier_are_found_in_lists_and_objects_of_any_depth(build: Callable[[RecordNode], Fields]) -> None:
    same = Unknown(State.REPEATED_IDENTIFIER, "/x/id")
    entries = (
        Fields({"id": same, "size": Known("a", "/x/size")}, "/x"),
        Fields({"id": Known("b", "/y/id")}, "/y"),
        Fields({"who": Fields({"id": same}, "/z/who")}, "/z"),
    )
    record = Record(build(Items(entries, "/list")), "one.json", None, "sha256:0")
    apart = build(Items((same, entries[1], same), "/list"))
    assert with_entries_told_apart(record) == replace(record, root=apart, is_told_apart=True)


# The governing date


def test_the_date_of_the_record_picks_the_rule() -> None:
    rule = rule_of(
        "A.1", "headcount == 2", governing_date="submitted_on", period=Period(date(2020, 2, 10), date(2020, 2, 15)), ended_by="notice"
    )
    (finding,) = findings_of(rule, submitted(), as_of=date(2020, 6, 1))
    assert (finding.outcome, finding.governing_date) == (Outcome.PASS, DAY)
    assert outcomes_of(rule, submitted(submitted_on="2020-02-15")) == [Outcome.NOT_IN_FORCE]
    assert outcomes_of(rule, submitted(submitted_on="2020-02-09")) == [Outcome.NOT_IN_FORCE]
    (finding,) = findings_of(rule, submitted(submitted_on="15/02/2020"))
    assert (finding.outcome, finding.unknowns) == (Outcome.UNKNOWN, (Unknown(State.WRONG_TYPE, "/submitted_on"),))


def test_a_governing_date_that_is_no_value_is_unknown() -> None:
    (finding,) = findings_of(rule_of("A.1", "headcount == 2", governing_date="stock"), submitted())
    assert finding.unknowns == (Unknown(State.WRONG_TYPE, "/stock"),)


def test_the_date_of_a_member_picks_the_rule_for_it_alone() -> None:
    found = _found(
        [{"left_on": "2020-02-09", "temperature": 36}, {"left_on": "2020-02-12", "temperature": 36}, {"temperature": 36}],
        governing_date="employee.left_on",
        period=Period(date(2020, 2, 10)),
    )
    assert [outcome for _, outcome, _ in found] == [Outcome.NOT_IN_FORCE, Outcome.PASS, Outcome.UNKNOWN]
    assert found[2][2] == (Unknown(State.MISSING, "/employees/2/left_on"),)


@pytest.mark.parametrize(
    ("left_on", "otherwise"), [("2020-02-09", Outcome.NOT_IN_FORCE), ("2020-02-12", Outcome.PASS), (None, Outcome.UNKNOWN)]
)
def test_a_member_that_an_inspector_found_to_be_none_of_them_is_not_asked_whatever_its_date(
    left_on: str | None, otherwise: Outcome
) -> None:
    rule = rule_of(
        "A.1", NO_FEVER, "!attested()", for_each=EACH_EMPLOYEE, governing_date="employee.left_on", period=Period(date(2020, 2, 10))
    )
    record = submitted(employees=[{"left_on": left_on, "temperature": 36}])
    for result, outcome in ((True, Outcome.NOT_APPLICABLE), (False, otherwise)):
        (finding,) = findings_of(rule, record, attestations=(attestation_of("A.1", result, "/employees/0"),))
        assert finding.outcome is outcome


def test_the_limits_are_those_of_the_governing_date() -> None:
    rule = rule_of("A.1", "headcount < limits.stock_days", governing_date="submitted_on", period=Period(date(2020, 1, 1)))
    assert outcomes_of(rule, submitted(submitted_on="2020-02-01")) == [Outcome.PASS]
    assert outcomes_of(rule, submitted(submitted_on="2020-01-31")) == [Outcome.UNKNOWN]


@pytest.mark.parametrize("employees", [[], ..., None])
def test_without_members_a_rule_dated_by_them_is_asked_of_the_list(employees: object) -> None:
    rule = rule_of("A.1", NO_FEVER, for_each=EACH_EMPLOYEE, governing_date="employee.left_on", when_empty=WhenEmpty.FAIL)
    (finding,) = findings_of(rule, submitted(employees=employees, submitted_on=None), as_of=None)
    assert finding.outcome is (Outcome.FAIL if employees == [] else Outcome.UNKNOWN)
    assert finding.governing_date is None


@pytest.mark.parametrize(
    ("left_on", "outcome"), [("2020-02-09", Outcome.NOT_IN_FORCE), ("2020-02-10", Outcome.FAIL), (None, Outcome.UNKNOWN)]
)
def test_an_empty_list_in_a_member_is_dated_by_the_member(left_on: str | None, outcome: Outcome) -> None:
    rule = rule_of(
        "A.1",
        "reading < 37.3",
        for_each=EACH_READING,
        when_empty=WhenEmpty.FAIL,
        governing_date="employee.left_on",
        period=Period(date(2020, 2, 10)),
    )
    assert outcomes_of(rule, submitted(employees=[{"left_on": left_on, "readings": []}])) == [outcome]


def test_a_list_of_which_neither_day_nor_members_are_known_names_both() -> None:
    rule = rule_of("A.1", "reading < 37.3", for_each=EACH_READING, governing_date="employee.left_on")
    (finding,) = findings_of(rule, submitted(employees=[{}]))
    assert [unknown.pointer for unknown in finding.unknowns] == ["/employees/0/readings", "/employees/0/left_on"]


def test_attestations_are_about_one_subject() -> None:
    rule = rule_of("A.1", "attested()", for_each=EACH_EMPLOYEE)
    found = findings_of(rule, submitted(), attestations=[attestation_of("A.1", True, "/employees/1", enterprise=CODE)])
    assert [each.outcome for each in found] == [Outcome.UNKNOWN, Outcome.PASS]
    assert found[0].unknowns == (Unknown(State.NOT_ATTESTED, "attested"),)
