"""Judging a record by one rule: what is looked at first, and what decides."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from compliance.engine.circumstances import circumstances_of, scope_of
from compliance.engine.judge import judge, judge_at, section_truth
from compliance.engine.plan import Decision, decide_by_reference, plan
from compliance.language.scope import Scope
from compliance.model.binding import Binding
from compliance.model.citation import Standing
from compliance.model.condition import Compare, Literal
from compliance.model.finding import Subject
from compliance.model.outcome import Outcome
from compliance.model.period import Period
from compliance.model.record import State, Unknown
from compliance.model.rule import Rule, WhenEmpty
from compliance.model.truth import Truth
from tests.engine.small_ruleset import (
    DAY,
    EACH_EMPLOYEE,
    attestation_of,
    findings_of,
    outcomes_of,
    record_of,
    rule_of,
    ruleset_of,
    submitted,
)
from tests.small_record import named

ENDED = Period(date(2020, 2, 1), date(2020, 2, 10))
LATER = Period(date(2020, 3, 1))
PASSES, FAILS, OPEN = "headcount == 2", "headcount == 3", "headcount == 2 && inspected"
UNINSPECTED = submitted(inspected=None)


@pytest.mark.parametrize(
    ("applies", "requires", "outcome"),
    [
        (None, PASSES, Outcome.PASS),
        (None, FAILS, Outcome.FAIL),
        (None, OPEN, Outcome.UNKNOWN),
        (PASSES, PASSES, Outcome.PASS),
        (PASSES, FAILS, Outcome.FAIL),
        (PASSES, OPEN, Outcome.UNKNOWN),
        (FAILS, PASSES, Outcome.NOT_APPLICABLE),
        (FAILS, FAILS, Outcome.NOT_APPLICABLE),
        (FAILS, OPEN, Outcome.NOT_APPLICABLE),
        (OPEN, PASSES, Outcome.UNKNOWN),
        (OPEN, FAILS, Outcome.UNKNOWN),
        (OPEN, OPEN, Outcome.UNKNOWN),
    ],
)
def test_whether_a_rule_applies_goes_before_what_it_requires(applies: str | None, requires: str, outcome: Outcome) -> None:
    (finding,) = findings_of(rule_of("A.1", requires, applies), UNINSPECTED)
    assert (finding.outcome, finding.judged) == (outcome, outcome)
    assert finding.unknowns == ((Unknown(State.NULL, "/inspected"),) if outcome is Outcome.UNKNOWN else ())
    assert (finding.subject.pointer, finding.subject.bindings, finding.governing_date) == ("", (), DAY)
    assert (finding.rule, finding.requirement, finding.waiver, finding.fault) == ("A.1", "A", None, None)


#: Each of these goes before all that follow it: a rule that has it and any later one is judged by it.
#: What does not hold here at all has no day.
_STAGES: list[tuple[dict[str, object], Outcome, date | None]] = [
    ({"place": "pengjiang"}, Outcome.NOT_APPLICABLE, None),
    ({"requirement": "OFF"}, Outcome.NOT_APPLICABLE, None),
    ({"period": LATER}, Outcome.NOT_IN_FORCE, DAY),
    ({"disabled": named("停用", "disabled")}, Outcome.NOT_CHECKED, DAY),
    ({"requires": Literal(False)}, Outcome.FAIL, DAY),
]
_SECTIONS = {"OFF": "headcount == 3"}
Stage = tuple[dict[str, object], Outcome, date | None]


@pytest.mark.parametrize(("first", "second"), list(pairwise(_STAGES)))
def test_what_is_looked_at_first_decides(first: Stage, second: Stage) -> None:
    later: Rule = replace(rule_of("A.1", PASSES), **second[0])  # type: ignore[arg-type]
    both: Rule = replace(later, **first[0])  # type: ignore[arg-type]
    for rule, (_, outcome, day) in ((both, first), (later, second)):
        (finding,) = findings_of(ruleset_of(rule, sections=_SECTIONS), submitted())
        assert (finding.outcome, finding.judged, finding.governing_date) == (outcome, outcome, day)
        assert (finding.rule, finding.requirement, finding.subject) == ("A.1", rule.requirement, Subject(""))


@pytest.mark.parametrize(
    ("more", "outcome"),
    [
        ({"period": ENDED}, Outcome.NOT_CHECKED),
        ({"period": ENDED, "ended_by": "notice"}, Outcome.NOT_IN_FORCE),
        ({"period": ENDED, "succeeded_by": "A.2"}, Outcome.NOT_IN_FORCE),
        ({"period": LATER}, Outcome.NOT_IN_FORCE),
        ({"period": Period(DAY)}, Outcome.PASS),
        ({"period": Period(date(2020, 2, 1), DAY)}, Outcome.NOT_CHECKED),
        ({"period": Period(DAY, DAY)}, Outcome.NOT_CHECKED),
        ({"period": Period(date(2020, 2, 1), date(2020, 2, 15))}, Outcome.PASS),
    ],
)
def test_c57_c58_outside_its_period_a_rule_is_not_in_force_only_if_something_ended_it(more: dict[str, object], outcome: Outcome) -> None:
    (finding,) = findings_of(rule_of("A.1", PASSES, None, **more), submitted())
    assert (finding.outcome, finding.judged, finding.governing_date) == (outcome, outcome, DAY)


@pytest.mark.parametrize(
    ("employee", "outcome"),
    [
        ({"left_on": "2020-02-10", "isolated": True}, Outcome.NOT_IN_FORCE),
        ({"left_on": "2020-02-10"}, Outcome.NOT_IN_FORCE),
        ({"left_on": "2020-02-10", "isolated": False}, Outcome.NOT_APPLICABLE),
    ],
)
def test_of_a_subject_that_a_rule_never_speaks_of_its_period_says_nothing(employee: dict[str, object], outcome: Outcome) -> None:
    rule = rule_of("A.1", PASSES, "employee.isolated", for_each=EACH_EMPLOYEE, governing_date="employee.left_on", period=LATER)
    (finding,) = findings_of(rule, submitted(employees=[{"id": "E1", **employee}]))
    assert (finding.outcome, finding.judged, finding.governing_date) == (outcome, outcome, date(2020, 2, 10))
    assert finding.subject == Subject("/employees/0", (("employee", "/employees/0"),))


def test_of_a_subject_that_a_rule_never_speaks_of_its_unknown_day_says_nothing() -> None:
    rule = rule_of("A.1", PASSES, "employee.isolated", for_each=EACH_EMPLOYEE, governing_date="employee.left_on")
    found = findings_of(rule, submitted(employees=[{"isolated": isolated} for isolated in (False, True)]))
    assert [(each.outcome, each.judged) for each in found] == [(Outcome.NOT_APPLICABLE,) * 2, (Outcome.UNKNOWN,) * 2]
    assert [each.unknowns for each in found] == [(), (Unknown(State.MISSING, "/employees/1/left_on"),)]
    assert [each.subject.pointer for each in found] == ["/employees/0", "/employees/1"]
    assert {each.governing_date for each in found} == {None}


@pytest.mark.parametrize(
    ("applies", "outcome"),
    [
        ("headcount > limits.stock_days", Outcome.NOT_APPLICABLE),
        ("headcount < limits.stock_days", Outcome.NOT_IN_FORCE),
        # Nobody verified the limit, so nobody knows that the rule never speaks of it.
        ("headcount > limits.draft_days", Outcome.NOT_IN_FORCE),
    ],
)
def test_whether_a_rule_speaks_of_a_subject_outside_its_period_reads_the_limits_of_the_subjects_day(applies: str, outcome: Outcome) -> None:
    rule = rule_of("A.1", PASSES, applies, for_each=EACH_EMPLOYEE, governing_date="employee.left_on", period=LATER)
    assert outcomes_of(rule, submitted(employees=[{"left_on": "2020-02-10"}])) == [outcome]


@pytest.mark.parametrize(
    ("applies", "outcome", "judged", "unknowns"),
    [
        ("headcount > limits.stock_days", Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE, ()),
        ("headcount < limits.stock_days", Outcome.FAIL, Outcome.FAIL, ()),
        # What is judged trusts the limit that nobody verified.
        (
            "headcount > limits.draft_days",
            Outcome.UNKNOWN,
            Outcome.NOT_APPLICABLE,
            (Unknown(State.LIMIT_NOT_VERIFIED, "limits.draft_days"),),
        ),
    ],
)
def test_whether_a_rule_speaks_of_an_empty_list_reads_the_limits_of_its_day(
    applies: str, outcome: Outcome, judged: Outcome, unknowns: tuple[Unknown, ...]
) -> None:
    (finding,) = findings_of(
        rule_of("A.1", "employee.isolated", applies, for_each=EACH_EMPLOYEE, when_empty=WhenEmpty.FAIL), submitted(employees=[])
    )
    assert (finding.outcome, finding.judged, finding.unknowns, finding.governing_date) == (outcome, judged, unknowns, DAY)


def test_a_list_that_cannot_be_read_is_judged_on_the_day_all_the_same() -> None:
    (finding,) = findings_of(rule_of("A.1", "employee.isolated", for_each=EACH_EMPLOYEE), submitted(employees=None))
    assert (finding.outcome, finding.judged, finding.governing_date) == (Outcome.UNKNOWN, Outcome.UNKNOWN, DAY)


@pytest.mark.parametrize(("days", "outcome"), [(0, Outcome.PASS), (1, Outcome.FAIL)])
def test_a_rule_can_read_the_day_of_assessment(days: int, outcome: Outcome) -> None:
    assert outcomes_of(rule_of("A.1", f"days_between(submitted_on, assessed_on) == {days}"), submitted()) == [outcome]


# One rule at one subject

_BY_READING = (*EACH_EMPLOYEE, Binding("reading", "employee.readings"))
_READINGS = [{"readings": [36, 38]}, {"readings": [38, 36]}]


@pytest.mark.parametrize(
    ("pointer", "found"),
    [
        ("", [("/employees/0/readings/0", Outcome.PASS), ("/employees/0/readings/1", Outcome.FAIL)]),
        ("/employees/1", [("/employees/1/readings/0", Outcome.FAIL), ("/employees/1/readings/1", Outcome.PASS)]),
        ("/employees/1/readings/1", [("/employees/1/readings/1", Outcome.PASS)]),
        ("/employees/2", []),
    ],
)
def test_one_rule_is_judged_at_one_subject_and_at_what_lies_in_it(pointer: str, found: list[tuple[str, Outcome]]) -> None:
    rule, other = rule_of("A.1", "reading < 37.3", for_each=_BY_READING), rule_of("A.2", FAILS)
    rules, record = ruleset_of(rule, other), record_of(submitted(employees=_READINGS))
    judged = judge_at(plan(rules), record, circumstances_of(rules, record, DAY), rule, pointer)
    assert [(each.subject.pointer, each.outcome) for each in judged[:2]] == found
    assert len(judged) == (4 if pointer == "" else len(found))
    assert {each.rule for each in judged} <= {"A.1"}


@pytest.mark.parametrize(
    ("section", "truth"), [(None, Truth.TRUE), (PASSES, Truth.TRUE), (FAILS, Truth.FALSE), ("inspected", Truth.UNKNOWN)]
)
def test_whether_a_requirement_applies_is_asked_of_the_record(section: str | None, truth: Truth) -> None:
    rule = rule_of("A.1", PASSES)
    rules, record = ruleset_of(rule, sections={} if section is None else {"A": section}), record_of(UNINSPECTED)
    assert section_truth(plan(rules), record, circumstances_of(rules, record, DAY), rule) is truth


@pytest.mark.parametrize(
    ("applies", "requires", "decision"),
    [
        (None, PASSES, Decision(Truth.TRUE, Truth.TRUE)),
        (PASSES, FAILS, Decision(Truth.TRUE, Truth.FALSE)),
        # What does not apply is not asked what it requires.
        (FAILS, "inspected", Decision(Truth.FALSE, Truth.UNKNOWN)),
        ("inspected", PASSES, Decision(Truth.UNKNOWN, Truth.TRUE, (Unknown(State.NULL, "/inspected"),))),
        ("inspected", "inspected", Decision(Truth.UNKNOWN, Truth.UNKNOWN, (Unknown(State.NULL, "/inspected"),))),
    ],
)
def test_the_reference_decides_both_conditions_and_names_what_is_unknown_once(
    applies: str | None, requires: str, decision: Decision
) -> None:
    rule, record = rule_of("A.1", requires, applies), record_of(UNINSPECTED)
    rules = ruleset_of(rule)
    scope = scope_of(rules, circumstances_of(rules, record, DAY), record.root.members, DAY, None, trusts_drafts=True)
    assert decide_by_reference(rule, scope) == decision


@pytest.mark.parametrize("day", ["2020-02-10", None])
@pytest.mark.parametrize(("holds", "outcome"), [(False, Outcome.NOT_APPLICABLE), (True, None)])
def test_whether_a_rule_speaks_of_a_subject_may_be_attested(day: str | None, holds: bool, outcome: Outcome | None) -> None:
    rule = rule_of("A.1", PASSES, "attested()", for_each=EACH_EMPLOYEE, governing_date="employee.left_on", period=LATER)
    record = submitted(employees=[{"id": "E1", "left_on": day}])
    found = outcomes_of(rule, record, attestations=[attestation_of("A.1", holds, item="/employees/0")])
    assert found == [outcome or (Outcome.UNKNOWN if day is None else Outcome.NOT_IN_FORCE)]


def test_a_rule_holds_in_every_place_within_its_own() -> None:
    assert outcomes_of(rule_of("A.1", PASSES, place="china"), submitted()) == [Outcome.PASS]
    assert outcomes_of(rule_of("A.1", PASSES, place="jianghai"), submitted(district="pengjiang")) == [Outcome.NOT_APPLICABLE]


def test_an_enterprise_that_names_a_place_around_the_rules_own_may_lie_in_it() -> None:
    """Whoever writes the city for its district must not escape what holds in the district."""
    (finding,) = findings_of(rule_of("A.1", PASSES, place="jianghai"), submitted(district="jiangmen"))
    assert (finding.outcome, finding.unknowns) == (Outcome.UNKNOWN, (Unknown(State.NOT_SPECIFIC, "/district"),))
    assert (finding.subject, finding.governing_date) == (Subject(""), DAY)


@pytest.mark.parametrize(
    ("district", "state"), [(..., State.MISSING), (None, State.NULL), ("JIANGHAI", State.OUT_OF_DOMAIN), (3, State.WRONG_TYPE)]
)
def test_c79_an_unknown_place_leaves_every_rule_open(district: object, state: State) -> None:
    rules = ruleset_of(rule_of("A.1", PASSES), rule_of("A.2", FAILS, place="pengjiang"))
    found = findings_of(rules, submitted(district=district))
    assert [finding.outcome for finding in found] == [Outcome.UNKNOWN, Outcome.UNKNOWN]
    assert {finding.unknowns for finding in found} == {(Unknown(state, "/district"),)}


def test_an_unknown_day_leaves_every_rule_open() -> None:
    (finding,) = findings_of(rule_of("A.1", PASSES), submitted(submitted_on=...), as_of=None)
    assert (finding.outcome, finding.judged, finding.governing_date) == (Outcome.UNKNOWN, Outcome.UNKNOWN, None)
    assert finding.unknowns == (Unknown(State.MISSING, "/submitted_on"),)


def test_all_that_is_unknown_of_the_record_is_named_once() -> None:
    rules = ruleset_of(rule_of("A.1", PASSES), sections={"A": "district == 'x' && inspected"})
    (finding,) = findings_of(rules, submitted(district=None, inspected=None, submitted_on=None), as_of=None)
    assert [unknown.pointer for unknown in finding.unknowns] == ["/district", "/inspected", "/submitted_on"]


def test_a_disabled_rule_is_not_checked_even_where_place_and_day_are_unknown() -> None:
    rule = rule_of("A.1", PASSES, disabled=named("停用", "disabled"))
    assert outcomes_of(rule, submitted(district=None, submitted_on=None), as_of=None) == [Outcome.NOT_CHECKED]


@pytest.mark.parametrize(
    ("inspected", "outcome"), [(True, Outcome.PASS), (False, Outcome.NOT_APPLICABLE), (None, Outcome.UNKNOWN), ("yes", Outcome.UNKNOWN)]
)
def test_a_requirement_that_does_not_apply_needs_nothing_submitted(inspected: object, outcome: Outcome) -> None:
    """The answer is read before any list."""
    rules = ruleset_of(rule_of("A.1", PASSES), sections={"A": "inspected"})
    assert outcomes_of(rules, submitted(inspected=inspected, employees=...)) == [outcome]


def test_a_requirement_whose_premise_reads_an_unverified_limit_is_open() -> None:
    rules = ruleset_of(rule_of("A.1", PASSES), sections={"A": "headcount >= limits.draft_days"})
    (finding,) = findings_of(rules, submitted())
    assert finding.unknowns == (Unknown(State.LIMIT_NOT_VERIFIED, "limits.draft_days"),)


# Standing


@pytest.mark.parametrize(("masks", "judged"), [(3, Outcome.PASS), (2, Outcome.FAIL)])
def test_a_sourced_duty_with_an_unverified_limit_is_judged_and_stays_unknown(masks: int, judged: Outcome) -> None:
    (finding,) = findings_of(rule_of("A.1", "stock.masks >= limits.draft_days"), submitted(stock={"masks": masks}))
    assert (finding.outcome, finding.judged) == (Outcome.UNKNOWN, judged)
    assert finding.unknowns == (Unknown(State.LIMIT_NOT_VERIFIED, "limits.draft_days"),)


def test_what_an_inspector_found_counts_beside_an_unverified_limit() -> None:
    rule = rule_of("A.1", "attested() && stock.masks >= limits.draft_days")
    (finding,) = findings_of(rule, submitted(), attestations=[attestation_of("A.1", False)])
    assert (finding.outcome, finding.judged, finding.unknowns) == (Outcome.FAIL, Outcome.FAIL, ())


@pytest.mark.parametrize(
    ("text", "outcome"),
    [("headcount > 1 || headcount > limits.draft_days", Outcome.PASS), ("headcount > 2 && headcount > limits.draft_days", Outcome.FAIL)],
)
def test_an_unverified_limit_that_decides_nothing_changes_nothing(text: str, outcome: Outcome) -> None:
    (finding,) = findings_of(rule_of("A.1", text), submitted())
    assert (finding.outcome, finding.judged, finding.unknowns) == (outcome, outcome, ())


def test_an_unverified_limit_in_the_premise_leaves_open_whether_the_rule_applies() -> None:
    (finding,) = findings_of(rule_of("A.1", PASSES, "headcount >= limits.draft_days"), submitted())
    assert (finding.outcome, finding.judged) == (Outcome.UNKNOWN, Outcome.NOT_APPLICABLE)


@pytest.mark.parametrize(
    ("rule", "judged"),
    [
        (rule_of("A.1", PASSES), Outcome.PASS),
        (rule_of("A.1", FAILS), Outcome.FAIL),
        (rule_of("A.1", "inspected"), Outcome.UNKNOWN),
        (rule_of("A.1", "headcount >= limits.draft_days"), Outcome.FAIL),
        (rule_of("A.1", PASSES, disabled=named("停用", "disabled")), Outcome.NOT_CHECKED),
    ],
)
def test_a_draft_duty_is_for_information_whatever_it_says(rule: Rule, judged: Outcome) -> None:
    (finding,) = findings_of(replace(rule, standing=Standing.DRAFT), UNINSPECTED)
    assert (finding.outcome, finding.judged) == (Outcome.INFORMATIONAL, judged)


@pytest.mark.parametrize(("more", "outcome"), [({"place": "pengjiang"}, Outcome.NOT_APPLICABLE), ({"period": LATER}, Outcome.NOT_IN_FORCE)])
def test_a_draft_duty_that_says_nothing_is_what_any_other_is(more: dict[str, object], outcome: Outcome) -> None:
    (finding,) = findings_of(rule_of("A.1", PASSES, None, standing=Standing.DRAFT, **more), submitted())
    assert (finding.outcome, finding.judged) == (outcome, outcome)


def test_a_draft_duty_that_fails_inside_is_an_error_and_no_information() -> None:
    rule = replace(rule_of("A.1", PASSES), standing=Standing.DRAFT, requires=Compare("<", Literal("a"), Literal("b")))
    (finding,) = findings_of(rule, submitted())
    assert (finding.outcome, finding.judged, finding.fault) == (Outcome.ERROR, Outcome.ERROR, "TypeError")


def test_a_limit_without_a_value_for_the_day_leaves_the_rule_open() -> None:
    (finding,) = findings_of(
        rule_of("A.1", "stock.masks >= limits.stock_days", period=Period(date(2020, 1, 1))), submitted(), as_of=date(2020, 1, 31)
    )
    assert finding.unknowns == (Unknown(State.NO_LIMIT, "limits.stock_days"),)


# Faults


def test_c76_a_rule_that_fails_inside_is_an_error_for_it_alone() -> None:
    rules = ruleset_of(rule_of("A.1", PASSES), rule_of("A.2", PASSES), rule_of("A.3", FAILS))

    def decide(rule: Rule, scope: Scope) -> Decision:
        if rule.id == "A.2":
            raise ZeroDivisionError("a value about a person's health")
        return plan(rules).decide(rule, scope)

    record = record_of(submitted())
    found = judge(replace(plan(rules), decide=decide), record, circumstances_of(rules, record, DAY))
    assert [finding.outcome for finding in found] == [Outcome.PASS, Outcome.ERROR, Outcome.FAIL]
    assert [finding.judged for finding in found] == [Outcome.PASS, Outcome.ERROR, Outcome.FAIL]
    assert [finding.fault for finding in found] == [None, "ZeroDivisionError", None]
    assert "health" not in repr(found)


def test_c76_a_requirement_whose_premise_fails_inside_is_an_error_for_its_rules_alone() -> None:
    rules = ruleset_of(rule_of("A.1", PASSES), rule_of("B.1", PASSES))
    broken = replace(rules.requirements["A"], applies=Compare("<", Literal("a"), Literal("b")))
    found = findings_of(replace(rules, requirements={**rules.requirements, "A": broken}), submitted())
    assert [finding.outcome for finding in found] == [Outcome.ERROR, Outcome.PASS]
    assert [finding.subject for finding in found] == [Subject(""), Subject("")]


def test_a_member_that_fails_inside_leaves_the_others_their_answers() -> None:
    rules = ruleset_of(rule_of("A.1", "employee.temperature < 37.3", for_each=EACH_EMPLOYEE))
    record = record_of(submitted())

    def decide(rule: Rule, scope: Scope) -> Decision:
        if scope.variables["employee"].pointer == "/employees/0":
            raise KeyError("x")
        return Decision(Truth.TRUE, Truth.TRUE)

    found = judge(replace(plan(rules), decide=decide), record, circumstances_of(rules, record, DAY))
    assert [(finding.subject.pointer, finding.outcome) for finding in found] == [
        ("/employees/0", Outcome.ERROR),
        ("/employees/1", Outcome.PASS),
    ]


def test_every_rule_has_a_finding_in_the_order_of_the_rules() -> None:
    rules = [rule_of(f"{requirement}.{number}", PASSES) for requirement in "BA" for number in range(3)]
    assert [finding.rule for finding in findings_of(ruleset_of(*rules), submitted())] == [rule.id for rule in rules]
