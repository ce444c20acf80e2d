"""What a record is judged in: the day, the place, the limits and facts that hold there, attestations and waivers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from compliance.engine.circumstances import circumstances_of, scope_of
from compliance.model.citation import Standing
from compliance.model.outcome import Outcome
from compliance.model.period import Period
from compliance.model.record import FieldType, Known, State, Unknown
from compliance.model.rule import LimitValue, Parameter
from compliance.model.waiver import Attestation, Waiver
from tests.engine.small_ruleset import (
    CITED,
    CODE,
    DAY,
    EACH_EMPLOYEE,
    attestation_of,
    findings_of,
    outcomes_of,
    record_of,
    rule_of,
    ruleset_of,
    submitted,
    waiver_of,
)
from tests.small_record import PARAMETERS, named

OTHER = "91440704MA00000026"
ATTESTED = rule_of("A.1", "attested()")


# The day and the place


def test_the_callers_day_goes_before_the_records_own() -> None:
    rules = ruleset_of(rule_of("A.1", "headcount == 2"))
    record = record_of(submitted())
    assert circumstances_of(rules, record, date(2020, 3, 1)).assessed_on == Known(date(2020, 3, 1), "assessed_on")
    assert circumstances_of(rules, record, None).assessed_on == Known(DAY, "/submitted_on")


def test_a_place_that_the_rules_do_not_know_is_out_of_domain() -> None:
    rules = ruleset_of(rule_of("A.1", "headcount == 2"))
    assert circumstances_of(rules, record_of(submitted(district="jianghai ")), None).place == Unknown(State.OUT_OF_DOMAIN, "/district")
    assert circumstances_of(rules, record_of(submitted()), None).place == Known("jianghai", "/district")


# Limits


def _limit(place: str, value: int, period: Period) -> LimitValue:
    return LimitValue(period, place, Decimal(value), Standing.DOCUMENTED, CITED)


_FEBRUARY, _MARCH, _BOTH = Period(date(2020, 2, 1), date(2020, 3, 1)), Period(date(2020, 3, 1)), Period(date(2020, 2, 1))
_PLACED = Parameter(
    "stock_days",
    named("储备天数", "Days of stock"),
    FieldType.NUMBER,
    "day",
    (_limit("china", 1, _BOTH), _limit("jianghai", 3, _FEBRUARY), _limit("jiangmen", 2, _BOTH), _limit("pengjiang", 9, _BOTH)),
)


@pytest.mark.parametrize(
    ("district", "day", "limit"),
    [
        ("jianghai", "2020-02-14", 3),
        ("jianghai", "2020-02-29", 3),
        ("jianghai", "2020-03-01", 2),
        ("pengjiang", "2020-02-14", 9),
    ],
)
def test_the_limit_of_the_innermost_place_holds(district: str, day: str, limit: int) -> None:
    rule = rule_of("A.1", "headcount == limits.stock_days", place="china")
    rules = ruleset_of(rule, parameters={**PARAMETERS, "stock_days": _PLACED})
    for headcount in range(10):
        outcome = Outcome.PASS if headcount == limit else Outcome.FAIL
        assert outcomes_of(rules, submitted(district=district, headcount=headcount), as_of=date.fromisoformat(day)) == [outcome]


@pytest.mark.parametrize("district", ["jiangmen", "china"])
def test_an_enterprise_that_names_a_place_around_others_has_no_limit_that_differs_further_in(district: str) -> None:
    rule = rule_of("A.1", "headcount == limits.stock_days", place="china")
    rules = ruleset_of(rule, parameters={**PARAMETERS, "stock_days": _PLACED})
    assert outcomes_of(rules, submitted(district=district), as_of=date(2020, 2, 14)) == [Outcome.UNKNOWN]


@pytest.mark.parametrize(("district", "state"), [("jiangmen", State.NO_LIMIT), ("china", State.NO_LIMIT)])
def test_where_a_place_further_in_has_a_limit_of_its_own_the_one_around_it_does_not_hold(district: str, state: State) -> None:
    rules = ruleset_of(rule_of("A.1", "headcount == limits.stock_days", place="china"), parameters={**PARAMETERS, "stock_days": _PLACED})
    (finding,) = findings_of(rules, submitted(district=district))
    assert finding.unknowns == (Unknown(state, "limits.stock_days"),)


def test_where_a_place_further_in_has_a_fact_of_its_own_the_one_around_it_is_not_known() -> None:
    rule = rule_of("A.1", "place.risk_level == 'high'", place="china")
    (finding,) = findings_of(rule, submitted(district="jiangmen"))
    assert finding.unknowns == (Unknown(State.NO_LIMIT, "place.risk_level"),)
    assert outcomes_of(rule, submitted(district="jiangmen"), as_of=date(2020, 2, 20)) == [Outcome.PASS]


@pytest.mark.parametrize(
    ("district", "day", "risk"),
    [
        ("jianghai", "2020-02-09", "high"),
        ("jianghai", "2020-02-10", "low"),
        ("jianghai", "2020-02-19", "low"),
        ("jianghai", "2020-02-20", "high"),
        ("pengjiang", "2020-02-14", "high"),
    ],
)
def test_a_fact_of_the_innermost_place_holds_for_its_period(district: str, day: str, risk: str) -> None:
    rule = rule_of("A.1", f"place.risk_level == '{risk}'", place="china")
    assert outcomes_of(rule, submitted(district=district), as_of=date.fromisoformat(day)) == [Outcome.PASS]


def test_a_fact_that_nobody_recorded_leaves_the_rule_open() -> None:
    rule = rule_of("A.1", "place.risk_level == 'low'", period=Period(date(2020, 1, 1)))
    (finding,) = findings_of(rule, submitted(), as_of=date(2020, 1, 31))
    assert finding.unknowns == (Unknown(State.NO_LIMIT, "place.risk_level"),)


# Attestations


@pytest.mark.parametrize(
    ("attestations", "outcome"),
    [
        ([], Outcome.UNKNOWN),
        ([attestation_of("A.1", True)], Outcome.PASS),
        ([attestation_of("A.1", False)], Outcome.FAIL),
        ([attestation_of("A.1", False, day="2020-02-10"), attestation_of("A.1", True, day="2020-02-12")], Outcome.PASS),
        ([attestation_of("A.1", True, day="2020-02-12"), attestation_of("A.1", False, day="2020-02-13")], Outcome.FAIL),
        ([attestation_of("A.1", True), attestation_of("A.1", True)], Outcome.PASS),
        ([attestation_of("A.1", True, day="2020-02-14")], Outcome.PASS),
        ([attestation_of("A.1", True, day="2020-02-15")], Outcome.UNKNOWN),
        ([attestation_of("A.1", False, day="2020-02-14"), attestation_of("A.1", True, day="2020-02-15")], Outcome.FAIL),
        ([attestation_of("A.1", True), attestation_of("A.1", False)], Outcome.UNKNOWN),
        ([attestation_of("A.1", True, day="2020-02-12"), attestation_of("A.1", True), attestation_of("A.1", False)], Outcome.UNKNOWN),
        ([attestation_of("A.1", True, enterprise=OTHER)], Outcome.UNKNOWN),
        ([attestation_of("A.1", True, item="/employees/0")], Outcome.UNKNOWN),
        ([attestation_of("A.10", True)], Outcome.UNKNOWN),
        ([attestation_of("A", True)], Outcome.UNKNOWN),
    ],
)
def test_c46_c61_the_latest_finding_of_an_inspector_counts(attestations: Sequence[Attestation], outcome: Outcome) -> None:
    assert outcomes_of(ATTESTED, submitted(), attestations=attestations) == [outcome]


@pytest.mark.parametrize("code", [..., None, 91330100799655058])
def test_an_attestation_is_of_nobody_where_the_enterprise_is_unknown(code: object) -> None:
    assert outcomes_of(ATTESTED, submitted(code=code), attestations=[attestation_of("A.1", True)]) == [Outcome.UNKNOWN]


def test_an_attestation_is_of_no_use_where_the_day_is_unknown() -> None:
    """The rule picks its own day, yet nobody knows whether the inspector came before or after."""
    rule = replace(ATTESTED, governing_date="employee.left_on", for_each=EACH_EMPLOYEE)
    content = submitted(submitted_on=None, employees=[{"left_on": "2020-02-12"}])
    attestations = [attestation_of("A.1", True, "/employees/0")]
    assert outcomes_of(rule, content, attestations=attestations) == [Outcome.PASS]
    assert outcomes_of(rule, content, attestations=attestations, as_of=None) == [Outcome.UNKNOWN]


# Waivers

FAILING = rule_of("A.1", "headcount == 3")


@pytest.mark.parametrize(
    ("waiver", "is_waived"),
    [
        (waiver_of("A.1"), True),
        (waiver_of("A.1", ""), True),
        (waiver_of("A.1", until="2020-02-15"), True),
        (waiver_of("A.1", until="2020-02-14"), False),
        (replace(waiver_of("A.1"), period=Period(date(2020, 2, 15), date(2020, 3, 1))), False),
        (waiver_of("A.1", enterprise=OTHER), False),
        (waiver_of("A.1", enterprise=CODE[:-1]), False),
        (waiver_of("A.1", "/employees/0"), False),
        (waiver_of("A.10"), False),
        (waiver_of("A"), False),
        (waiver_of("A."), False),
    ],
)
def test_c64_c65_a_waiver_excuses_exactly_what_it_names(waiver: Waiver, is_waived: bool) -> None:
    rules = ruleset_of(FAILING, rule_of("A.10", "headcount == 2"), waivers=[waiver])
    finding, other = findings_of(rules, submitted())
    assert (finding.outcome, finding.waiver) == ((Outcome.WAIVED, "W-1") if is_waived else (Outcome.FAIL, None))
    assert (finding.judged, other.outcome) == (Outcome.FAIL, Outcome.PASS)


@pytest.mark.parametrize("order", [("W-1", "W-2"), ("W-2", "W-1")])
def test_of_two_waivers_the_same_is_named_in_whatever_order_they_stand(order: tuple[str, str]) -> None:
    waivers = [replace(waiver_of("A.1"), id=each) for each in order]
    (finding,) = findings_of(ruleset_of(FAILING, waivers=waivers), submitted())
    assert (finding.outcome, finding.waiver) == (Outcome.WAIVED, "W-1")


def test_c65_a_waiver_of_one_member_leaves_the_others_failing() -> None:
    rule = rule_of("A.1", "employee.temperature < 30", for_each=EACH_EMPLOYEE)
    assert outcomes_of(ruleset_of(rule, waivers=[waiver_of("A.1", "/employees/1")]), submitted()) == [Outcome.FAIL, Outcome.WAIVED]
    assert outcomes_of(ruleset_of(rule, waivers=[waiver_of("A.1", "/employees")]), submitted()) == [Outcome.FAIL, Outcome.FAIL]


@pytest.mark.parametrize(
    ("text", "more", "outcome"),
    [
        ("inspected", {}, Outcome.UNKNOWN),
        ("headcount == 2", {}, Outcome.PASS),
        ("headcount == 2", {"disabled": named("停用", "disabled")}, Outcome.NOT_CHECKED),
        ("headcount == 3", {"standing": Standing.DRAFT}, Outcome.INFORMATIONAL),
        ("headcount == 3", {"place": "pengjiang"}, Outcome.NOT_APPLICABLE),
        ("headcount >= limits.draft_days", {}, Outcome.UNKNOWN),
    ],
)
def test_c68_a_waiver_excuses_a_failure_and_nothing_else(text: str, more: dict[str, object], outcome: Outcome) -> None:
    rules = ruleset_of(rule_of("A.1", text, None, **more), waivers=[waiver_of("A.1")])
    assert outcomes_of(rules, submitted(inspected=None)) == [outcome]


@pytest.mark.parametrize("content", [submitted(code=None), submitted(code=...)])
def test_a_waiver_excuses_nobody_where_the_enterprise_is_unknown(content: object) -> None:
    assert outcomes_of(ruleset_of(FAILING, waivers=[waiver_of("A.1")]), content) == [Outcome.FAIL]


def test_a_waiver_excuses_nothing_where_the_day_is_unknown() -> None:
    rule = rule_of("A.1", "employee.temperature < 30", for_each=EACH_EMPLOYEE, governing_date="employee.left_on")
    rules = ruleset_of(rule, waivers=[waiver_of("A.1")])
    content = submitted(submitted_on=None, employees=[{"left_on": "2020-02-12", "temperature": 36}])
    assert outcomes_of(rules, content) == [Outcome.WAIVED]
    assert outcomes_of(rules, content, as_of=None) == [Outcome.FAIL]


def test_the_limits_of_a_day_are_those_that_have_a_value_then() -> None:
    rules = ruleset_of(rule_of("A.1", "headcount == limits.stock_days", place="china"), parameters={**PARAMETERS, "stock_days": _PLACED})
    limits = scope_of(rules, circumstances_of(rules, record_of(submitted()), DAY), {}, DAY, None, trusts_drafts=True).limits
    assert "stock_days" in set(limits)
    assert "missing_days" not in set(limits)
    assert len(limits) == len(set(limits))
    assert limits.get("nothing of the kind") is None
