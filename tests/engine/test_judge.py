"""Judging a record by one rule: what is looked at first, and what decides."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from compliance.engine.circumstances import circumstances_of
from compliance.engine.judge import judge
from compliance.engine.plan import Decision, plan
from compliance.language.scope import Scope
from compliance.model.citation import Standing
from compliance.model.condition import Compare, Literal
from compliance.model.outcome import Outcome
from compliance.model.period import Period
from compliance.model.record import State, Unknown
from compliance.model.rule import Rule
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


#: Each of these goes before all that follow it: a rule that has it and any later one is judged by it.
_STAGES: list[tuple[dict[str, object], Outcome]] = [
    ({"place": "pengjiang"}, Outcome.NOT_APPLICABLE),
    ({"requirement": "OFF"}, Outcome.NOT_APPLICABLE),
    ({"period": LATER}, Outcome.NOT_IN_FORCE),
    ({"disabled": named("停用", "disabled")}, Outcome.NOT_CHECKED),
    ({"requires": Literal(False)}, Outcome.FAIL),
]
_SECTIONS = {"OFF": "headcount == 3"}


@pytest.mark.parametrize(("first", "second"), list(pairwise(_STAGES)))
def test_what_is_looked_at_first_decides(first: tuple[dict[str, object], Outcome], second: tuple[dict[str, object], Outcome]) -> None:
    later: Rule = replace(rule_of("A.1", PASSES), **second[0])  # type: ignore[arg-type]
    both: Rule = replace(later, **first[0])  # type: ignore[arg-type]
    assert outcomes_of(ruleset_of(both, sections=_SECTIONS), submitted()) == [first[1]]
    assert outcomes_of(ruleset_of(later, sections=_SECTIONS), submitted()) == [second[1]]


@pytest.mark.parametrize(
    ("more", "outcome"),
    [
        ({"period": ENDED}, Outcome.NOT_CHECKED),
        ({"period": ENDED, "ended_by": "notice"}, Outcome.NOT_IN_FORCE),
        ({"period": ENDED, "succeeded_by": "A.2"}, Outcome.NOT_IN_FORCE),
        ({"period": LATER}, Outcome.NOT_IN_FORCE),
        ({"period": Period(DAY)}, Outcome.PASS),
        ({"period": Period(date(2020, 2, 1), DAY)}, Outcome.NOT_CHECKED),
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
    assert outcomes_of(rule, submitted(employees=[{"id": "E1", **employee}])) == [outcome]


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
    assert (finding.outcome, finding.governing_date) == (Outcome.UNKNOWN, None)
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
    assert [finding.fault for finding in found] == [None, "ZeroDivisionError", None]
    assert "health" not in repr(found)


def test_c76_a_requirement_whose_premise_fails_inside_is_an_error_for_its_rules_alone() -> None:
    rules = ruleset_of(rule_of("A.1", PASSES), rule_of("B.1", PASSES))
    broken = replace(rules.requirements["A"], applies=Compare("<", Literal("a"), Literal("b")))
    assert outcomes_of(replace(rules, requirements={**rules.requirements, "A": broken}), submitted()) == [Outcome.ERROR, Outcome.PASS]


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
