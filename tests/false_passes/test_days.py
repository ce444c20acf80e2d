"""C53 to C63: days that the calendar lacks, times that are no days, and rules that have run out or not begun."""

from datetime import date

import pytest

from compliance.model.outcome import Outcome
from compliance.model.record import State
from tests.false_passes.demand import DAY, DOES_NOT_APPLY, FAILS, PASSES, Demand, Mention, comes_to, unknown
from tests.false_passes.rule_folder import CASES, LIMITS, changed, folder, rule

VALID = rule("certificate.valid_until >= assessed_on")
YEAR_OLD = rule(
    "days_between(report.issued_on, assessed_on) <= 365 && report.issued_on <= assessed_on",
    for_each=["product in products", "report in product.reports"],
)
PRESENT = rule(
    "employee.temperature < 37.3", "!has(employee.left_on) || employee.left_on > assessed_on", for_each=["employee in employees"]
)

_UNTIL, _ISSUED, _OWN = "/certificate/valid_until", "/products/0/reports/0/issued_on", "/submitted_on"


@pytest.mark.parametrize("day", ["2020-02-30", "2023-02-29", "2024-13-01", "2020-00-10", "2020-01-00", "2020-01-32", "1900-02-29"])
def test_c53_a_day_that_the_calendar_lacks_is_unknown(demand: Demand, day: str) -> None:
    demand(VALID, {_UNTIL: f'"{day}"'}, unknown(State.OUT_OF_DOMAIN, _UNTIL, Mention("I202", f'"{day}"', "no day of the calendar")))


def test_c53_a_day_that_the_calendar_has_every_four_years_is_one(demand: Demand) -> None:
    demand(VALID, {_UNTIL: '"2024-02-29"'}, PASSES)


@pytest.mark.parametrize(("day", "outcome"), [("2020-02-29", Outcome.PASS), ("2020-02-28", Outcome.FAIL), ("2020-03-01", Outcome.FAIL)])
def test_c54_days_are_counted_by_the_calendar_leap_days_too(demand: Demand, day: str, outcome: Outcome) -> None:
    """Twelve months after 29 February are no day, and the language has no months: a rule says how many days it means."""
    counted = rule('days_between(certificate.valid_until, date("2021-02-28")) == 365')
    demand(counted, {_UNTIL: f'"{day}"'}, comes_to(outcome))


@pytest.mark.parametrize("call", ["months_between(certificate.valid_until, assessed_on)", 'certificate.valid_until + duration("8760h")'])
def test_c54_no_rule_counts_in_months(demand: Demand, call: str) -> None:
    demand.refused(folder(rule(f"{call} <= 12")), ("R202", "R203", "R204"))


_TIMES = ["2020-12-31T10:00:00", "2020-12-31T10:00:00+08:00", "2020-12-31T00:00:00Z", "2020-12-31 10:00", "2020-12-31Z", "2020-12-31T"]


@pytest.mark.parametrize("time", _TIMES)
def test_c55_a_time_is_no_day(demand: Demand, time: str) -> None:
    """Days are civil days without a zone, so that there is nothing to shift: a time is of the wrong type, whatever its zone."""
    demand(VALID, {_UNTIL: f'"{time}"'}, unknown(State.WRONG_TYPE, _UNTIL, Mention("I201", f'"{time}"', "written `YYYY-MM-DD`")))


@pytest.mark.parametrize("time", ["2020-02-14T00:30:00+08:00", "2020-02-13T16:30:00Z"])
def test_c56_half_past_midnight_picks_no_rule_of_the_day_before(demand: Demand, time: str) -> None:
    old = rule("enterprise.headcount == 2", in_force={"from": "2019-06-01", "until": "2020-02-14", "ended_by": "repeal"})
    new = rule("enterprise.headcount == 3", id="CASE-2", in_force={"from": "2020-02-14"})
    expected = unknown(State.WRONG_TYPE, _OWN, Mention("I201"), among=(Outcome.UNKNOWN, Outcome.UNKNOWN))
    demand(folder(old, new), {_OWN: f'"{time}"'}, expected, as_of=None)
    demand(folder(old, new), {_OWN: '"2020-02-14"'}, comes_to(Outcome.NOT_IN_FORCE, Outcome.FAIL), as_of=None)


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        ("2020-02-09", Outcome.NOT_IN_FORCE),
        ("2020-02-10", Outcome.FAIL),
        ("2020-02-19", Outcome.FAIL),
        ("2020-02-20", Outcome.NOT_IN_FORCE),
    ],
)
def test_c57_the_first_day_is_in_and_the_day_of_the_end_is_out(demand: Demand, day: str, outcome: Outcome) -> None:
    ended = rule("enterprise.headcount == 3", in_force={"from": "2020-02-10", "until": "2020-02-20", "ended_by": "repeal"})
    demand(ended, {}, comes_to(outcome), as_of=date.fromisoformat(day))
    demand(ended, {_OWN: f'"{day}"'}, comes_to(outcome), as_of=None)


@pytest.mark.parametrize(("day", "masks", "outcome"), [("2020-02-29", "19", Outcome.FAIL), ("2020-03-01", "19", Outcome.PASS)])
def test_c57_a_limit_changes_on_the_day_that_it_says(demand: Demand, day: str, masks: str, outcome: Outcome) -> None:
    stock = rule("stock.masks >= limits.mask_stock_days * enterprise.headcount")
    demand(stock, {"/stock/masks": masks}, comes_to(outcome), as_of=date.fromisoformat(day))


def test_c58_a_rule_that_ran_out_with_nothing_after_it_is_a_gap(demand: Demand) -> None:
    """It is told of each record that falls into the gap; a rule may end before anybody knows what follows, so that it can be loaded."""
    gap = rule("enterprise.headcount == 2", in_force={"from": "2019-06-01", "until": "2020-02-14"})
    demand(folder(gap, rule("enterprise.headcount == 2", id="CASE-2")), {}, comes_to(Outcome.NOT_CHECKED, Outcome.PASS))
    demand(gap, {}, PASSES, as_of=date(2020, 2, 13))


def test_c58_a_limit_that_runs_out_before_its_rule_is_refused(demand: Demand) -> None:
    files = changed(folder(rule("stock.masks >= limits.mask_stock_days")), LIMITS, "from: 2020-03-01, place", "from: 2020-03-02, place")
    demand.refused(files, "R409", words="2020-03-01")


def test_c59_two_values_of_a_limit_on_one_day_are_refused(demand: Demand) -> None:
    files = folder(rule("stock.masks >= limits.mask_stock_days"))
    demand.refused(changed(files, LIMITS, "until: 2020-03-01", "until: 2020-03-02"), "R404", words="on one day")
    demand.refused(changed(files, LIMITS, "until: 2020-03-01, ", ""), "R404", words="on one day")


def test_c59_two_versions_of_a_rule_on_one_day_are_refused(demand: Demand) -> None:
    old = rule("enterprise.headcount >= 1", in_force={"from": "2019-06-01", "until": "2020-02-20", "succeeded_by": "CASE-2"})
    new = rule("enterprise.headcount >= 3", id="CASE-2", in_force={"from": "2020-02-19"})
    demand.refused(folder(old, new), "R404", words="both in force")


def test_c59_both_of_two_rules_are_asked_where_neither_follows_the_other(demand: Demand) -> None:
    loose, strict = rule("enterprise.headcount >= 1"), rule("enterprise.headcount >= 3", id="CASE-2")
    demand(folder(loose, strict), {}, comes_to(Outcome.PASS, Outcome.FAIL))
    demand(folder(strict, loose), {}, comes_to(Outcome.FAIL, Outcome.PASS))


@pytest.mark.parametrize(("as_of", "outcome"), [(date(2020, 12, 31), Outcome.PASS), (date(2021, 1, 1), Outcome.FAIL)])
def test_c60_the_day_of_assessment_decides_what_is_still_valid(demand: Demand, as_of: date, outcome: Outcome) -> None:
    mention = Mention("I210", None, f"assessed as of `{as_of}`, though the record says that it was submitted on `2020-02-14`")
    demand(VALID, {}, comes_to(outcome, mentions=(mention,)), as_of=as_of)


def test_c60_without_a_day_of_its_own_a_record_is_unknown_and_no_clock_is_asked(demand: Demand) -> None:
    demand(VALID, {_OWN: None}, unknown(State.MISSING, _OWN), as_of=None)
    demand(VALID, {_OWN: None}, PASSES, as_of=DAY)


@pytest.mark.parametrize("day", ["2099-01-01", "2020-02-15"])
def test_c61_a_report_of_a_day_to_come_is_not_a_recent_one(demand: Demand, day: str) -> None:
    demand(YEAR_OLD, {}, PASSES)
    demand(YEAR_OLD, {_ISSUED: '"2020-02-14"'}, PASSES)
    demand(YEAR_OLD, {_ISSUED: '"2019-02-13"'}, FAILS)
    demand(YEAR_OLD, {_ISSUED: f'"{day}"'}, FAILS)


_RECENT = "days_between(report.issued_on, assessed_on)"


@pytest.mark.parametrize(
    "condition",
    [
        f"{_RECENT} <= 365",
        f"{_RECENT} < 366",
        f"365 >= {_RECENT}",
        f"!({_RECENT} > 365)",
        f"report.passed && {_RECENT} <= 365",
        f"report.issued_on <= assessed_on || {_RECENT} <= 365",
        f"assessed_on <= report.issued_on && {_RECENT} <= 365",
        f"report.accredited ? {_RECENT} <= 365 : report.passed",
        f"{_RECENT} <= limits.mask_stock_days",
        "product.reports.exists(r, days_between(r.issued_on, assessed_on) <= 365)",
    ],
)
def test_c61_a_rule_that_days_to_come_would_satisfy_is_refused(demand: Demand, condition: str) -> None:
    files = folder(rule(condition, for_each=["product in products", "report in product.reports"]))
    demand.refused(files, "R303", words="days in the wrong order would satisfy this")


@pytest.mark.parametrize(
    "condition",
    [
        f"{_RECENT} >= 0 && {_RECENT} <= 365",
        f"{_RECENT} <= 365 && 0 <= {_RECENT}",
        f"{_RECENT} <= 365 && report.issued_on < assessed_on",
        f"report.passed && assessed_on >= report.issued_on && {_RECENT} <= 365",
        f"{_RECENT} >= 10",
        f"{_RECENT} == 35",
        f"!({_RECENT} < 10)",
    ],
)
def test_c61_a_rule_that_says_the_order_of_the_days_is_taken(demand: Demand, condition: str) -> None:
    demand(rule(condition, for_each=["product in products", "report in product.reports"]), {_ISSUED: '"2020-01-10"'}, PASSES)


@pytest.mark.parametrize(
    "day", ["01/02/2024", "20240105", "2024-1-5", "2024/01/05", "5 January 2024", "2024年1月5日", "２０２４-01-05", "24-01-05"]
)
def test_c62_a_day_in_another_form_is_unknown(demand: Demand, day: str) -> None:
    demand(VALID, {_UNTIL: f'"{day}"'}, unknown(State.WRONG_TYPE, _UNTIL, Mention("I201", f'"{day}"')))


@pytest.mark.parametrize("number", ["1704412800", "20240105", "45296", "2024"])
def test_c62_a_number_is_no_day(demand: Demand, number: str) -> None:
    demand(VALID, {_UNTIL: number}, unknown(State.WRONG_TYPE, _UNTIL, Mention("I201", f'valid_until": |{number}')))


@pytest.mark.parametrize("time", ["2020-12-31T23:59:60", "2020-12-31T24:00:00", "10000-01-01", "+02020-12-31", "-2020-12-31"])
def test_c63_a_time_or_year_beyond_the_calendar_is_unknown(demand: Demand, time: str) -> None:
    demand(VALID, {_UNTIL: f'"{time}"'}, unknown(State.WRONG_TYPE, _UNTIL))


@pytest.mark.parametrize("day", ["0000-01-01", "0001-01-01", "1899-12-31", "3000-01-01", "9999-12-31"])
def test_c63_a_year_that_nobody_means_is_unknown(demand: Demand, day: str) -> None:
    """Which also leaves no certificate valid for ever."""
    demand(VALID, {_UNTIL: f'"{day}"'}, unknown(State.OUT_OF_DOMAIN, _UNTIL, Mention("I202", f'"{day}"')))


def test_a_day_of_absence_is_an_answer_only_where_it_is_a_day(demand: Demand) -> None:
    at = "/employees/0/left_on"
    both = (Outcome.UNKNOWN, Outcome.PASS)
    demand(PRESENT, {at: '"2020-02-01"'}, comes_to(Outcome.NOT_APPLICABLE, Outcome.PASS))
    demand(PRESENT, {at: '"2020-02-30"'}, unknown(State.OUT_OF_DOMAIN, at, among=both))
    demand(PRESENT, {at: "null"}, unknown(State.NULL, at, among=both))
    only = '[{"id": "E1", "temperature": 36, "left_on": "2020-02-01"}]'
    demand(PRESENT, {"/employees": only}, DOES_NOT_APPLY)


@pytest.mark.parametrize("day", ["2020-2-1", "2020-02-30", "01/02/2020", "20200201", "2020-02-01T00:00:00"])
def test_c62_a_day_of_a_rule_that_could_be_read_two_ways_is_refused(demand: Demand, day: str) -> None:
    demand.refused(changed(folder(VALID), CASES, "from: 2019-06-01", f'from: "{day}"'), "R105", words=day)
    demand.refused(folder(rule(f'certificate.valid_until >= date("{day}")')), "R207", words=day)
