"""C41 to C52: lists that are empty, missing, no lists, filtered, cut or contradictory."""

import json

import pytest

from compliance import assess, decode
from compliance.model.outcome import Outcome, Verdict
from compliance.model.record import State
from tests.false_passes.demand import DAY, DOES_NOT_APPLY, FAILS, PASSES, Demand, Mention, comes_to, unknown
from tests.false_passes.doors import DOORS, loaded
from tests.false_passes.question import Question
from tests.false_passes.rule_folder import CASES, changed, folder, rule, rules_of
from tests.false_passes.submission import spelt

_EMPLOYEE, _PRODUCT, _REPORT = "employee in employees", "product in products", "report in product.reports"
_LIST = "/employees"

WELL = rule("employee.temperature < 37.3", for_each=[_EMPLOYEE])
_ALL_WELL = "size(employees) > 0 && employees.all(e, e.temperature < 37.3)"
_NONE_ILL = "size(employees) == 0 || !employees.exists(e, e.temperature >= 37.3)"
ALL_WELL, NONE_ILL = rule(_ALL_WELL), rule(_NONE_ILL)
REPORTED = rule("product.reports.exists(r, r.passed && r.accredited)", for_each=[_PRODUCT])
PASSED = rule("report.passed", for_each=[_PRODUCT, _REPORT])


def _product(code: str, *reports: str) -> str:
    return f'{{"code": "{code}", "kind": "respirator", "reports": [{", ".join(reports)}]}}'


def _report(number: str, *, passed: bool = True, product: str = "P1", **more: object) -> str:
    return json.dumps({"number": number, "product": product, "issued_on": "2020-01-10", "passed": passed, "accredited": True, **more})


def _employees(*temperatures: object) -> str:
    return json.dumps([{"id": f"E{number}", "temperature": each} for number, each in enumerate(temperatures)])


@pytest.mark.parametrize(
    ("when_empty", "outcome"),
    [
        ("unknown", Outcome.UNKNOWN),
        ("fail", Outcome.FAIL),
        ("pass", Outcome.PASS),
        ("not_applicable", Outcome.NOT_APPLICABLE),
    ],
)
def test_c41_an_empty_list_proves_what_the_rule_says_and_nothing_else(demand: Demand, when_empty: str, outcome: Outcome) -> None:
    demand(rule("employee.temperature < 37.3", for_each=[_EMPLOYEE], when_empty=when_empty), {_LIST: "[]"}, comes_to(outcome))


def test_c41_an_empty_list_within_an_entry_is_asked_about_too(demand: Demand) -> None:
    """Its product is in the list, so a rule about reports has not run out of things to ask."""
    demand(PASSED, {"/products/0/reports": "[]"}, unknown(State.MISSING, "/products/0/reports"))
    demand(REPORTED, {"/products/0/reports": "[]"}, FAILS)


def test_c41_a_rule_that_does_not_say_what_an_empty_list_means_is_refused(demand: Demand) -> None:
    files = changed(folder(WELL), CASES, "    when_empty: unknown\n", "")
    demand.refused(files, "R406", (CASES, "for_each"), "empty list")


@pytest.mark.parametrize(
    "condition",
    [
        "employees.all(e, e.temperature < 37.3)",
        "!employees.exists(e, e.temperature >= 37.3)",
        "enterprise.inspected && employees.all(e, e.temperature < 37.3)",
        "size(products) > 0 && employees.all(e, e.temperature < 37.3)",
    ],
)
def test_c41_c52_nothing_is_true_of_nothing_by_accident(demand: Demand, condition: str) -> None:
    demand.refused(folder(rule(condition)), "R301", words="an empty list would satisfy this")


def test_c41_the_size_beside_it_decides(demand: Demand) -> None:
    demand(ALL_WELL, {_LIST: "[]"}, FAILS)
    demand(NONE_ILL, {_LIST: "[]"}, PASSES)


@pytest.mark.parametrize("when_empty", ["pass", "not_applicable", "fail"])
@pytest.mark.parametrize(("spelling", "state"), [(None, State.MISSING), ("null", State.NULL)])
def test_c42_a_missing_list_is_not_an_empty_one(demand: Demand, when_empty: str, spelling: str | None, state: State) -> None:
    each = rule("employee.temperature < 37.3", for_each=[_EMPLOYEE], when_empty=when_empty)
    demand(each, {_LIST: spelling}, unknown(state, _LIST))


@pytest.mark.parametrize("rules", [ALL_WELL, NONE_ILL, rule("size(employees) == 0"), rule("size(employees) >= 0 || enterprise.inspected")])
def test_c42_a_missing_list_has_no_size(demand: Demand, rules: str) -> None:
    expected = PASSES if "inspected" in rules else unknown(State.MISSING, _LIST)
    demand(rules, {_LIST: None}, expected)


@pytest.mark.parametrize("spelling", ["{}", '{"id": "E1", "temperature": 36}', '{"0": {"temperature": 36}}', '"E1"', "1", "true"])
def test_c43_what_is_no_list_proves_nothing(demand: Demand, spelling: str) -> None:
    mention = Mention("I201", f'"employees": |{spelling}', "must be a list")
    each = rule("employee.temperature < 37.3", id="CASE-3", for_each=[_EMPLOYEE], when_empty="pass")
    rules = rules_of(_ALL_WELL, _NONE_ILL) + each
    demand(rules, {_LIST: spelling}, unknown(State.WRONG_TYPE, _LIST, mention, among=(Outcome.UNKNOWN,) * 3))


@pytest.mark.parametrize(
    ("entry", "state"), [("null", State.NULL), ('"E2"', State.WRONG_TYPE), ("[]", State.WRONG_TYPE), ("36.5", State.WRONG_TYPE)]
)
def test_c44_an_entry_that_is_none_is_named_by_its_number(demand: Demand, entry: str, state: State) -> None:
    text = f'[{{"id": "E1", "temperature": 36}}, {entry}]'
    demand(WELL, {_LIST: text}, unknown(state, "/employees/1", among=(Outcome.PASS, Outcome.UNKNOWN)))
    rules = rules_of(_ALL_WELL, _NONE_ILL, "size(employees) == 2")
    demand(rules, {_LIST: text}, unknown(state, "/employees/1", among=(Outcome.UNKNOWN,) * 3))


@pytest.mark.parametrize("passed", [(True, False), (False, True), (True, False, True)])
def test_c45_one_report_that_failed_is_not_outdone_by_others(demand: Demand, passed: tuple[bool, ...]) -> None:
    product = _product("P1", *(_report(f"R{number}", passed=each) for number, each in enumerate(passed)))
    demand(PASSED, {"/products": f"[{product}]"}, comes_to(*(Outcome.PASS if each else Outcome.FAIL for each in passed)))
    every = rule("size(product.reports) > 0 && product.reports.all(r, r.passed)", for_each=[_PRODUCT])
    demand(every, {"/products": f"[{product}]"}, FAILS)


@pytest.mark.parametrize("first", [True, False])
def test_c46_two_reports_of_one_number_contradict_each_other(demand: Demand, first: bool) -> None:
    product = _product("P1", _report("R1", passed=first), _report("R1", passed=not first))
    at = "/products/0/reports/0/number"
    mention = Mention("I205", None, "stands in another item of its list too")
    demand(PASSED, {"/products": f"[{product}]"}, unknown(State.REPEATED_IDENTIFIER, at, mention, among=(Outcome.UNKNOWN, Outcome.UNKNOWN)))
    demand(REPORTED, {"/products": f"[{product}]"}, unknown(State.REPEATED_IDENTIFIER, at))


def test_c47_too_few_samples_fail(demand: Demand) -> None:
    sampled = rule("size(report.specimens) >= 3 && report.passed", for_each=[_PRODUCT, _REPORT])
    demand(sampled, {}, PASSES)
    demand(sampled, {"/products/0/reports/0/specimens": '[{"id": "S1"}, {"id": "S2"}]'}, FAILS)
    measured = rule('samples(stock.chlorine) >= 3 && each(stock.chlorine) >= quantity("500 mg/L")')
    demand(measured, {"/stock/chlorine": '{"samples": [500, 501, 502], "unit": "mg/L"}'}, PASSES)
    demand(measured, {"/stock/chlorine": '{"samples": [500, 501], "unit": "mg/L"}'}, FAILS)
    demand(measured, {"/stock/chlorine": '{"value": 500, "unit": "mg/L"}'}, FAILS)


def test_c48_one_sample_given_three_times_is_not_three(demand: Demand) -> None:
    sampled = rule("size(report.specimens) >= 3", for_each=[_PRODUCT, _REPORT])
    at, text = "/products/0/reports/0/specimens", '[{"id": "S1"}, {"id": "S1"}, {"id": "S1"}]'
    demand(sampled, {at: text}, unknown(State.REPEATED_IDENTIFIER, f"{at}/0/id"))


@pytest.mark.parametrize(
    ("left_out", "state"),
    [("{}", State.MISSING), ('{"id": null}', State.NULL), ('{"id": 1}', State.WRONG_TYPE), ('{"id": ""}', State.OUT_OF_DOMAIN)],
)
def test_c48_samples_that_are_not_told_apart_are_not_three(demand: Demand, left_out: str, state: State) -> None:
    """Whoever gives one sample three times is found out by its identifier, and could leave that out."""
    at = "/products/0/reports/0/specimens"
    three, two, none = (rule(f"size(report.specimens) {claim}", for_each=[_PRODUCT, _REPORT]) for claim in (">= 3", ">= 2", "> 0"))
    for given in (f'[{{"id": "S1"}}, {left_out}, {left_out}]', f'[{{"id": "S1"}}, {left_out}, {{"id": "S2"}}]'):
        demand(three, {at: given}, unknown(state, f"{at}/1/id"))
        demand(none, {at: given}, PASSES)
    demand(two, {at: f'[{{"id": "S1"}}, {left_out}, {{"id": "S2"}}]'}, PASSES)
    demand(three, {at: f"[{left_out}, {left_out}]"}, FAILS)
    demand(
        rule("size(report.specimens) + 0 >= 1", for_each=[_PRODUCT, _REPORT]),
        {at: f"[{left_out}, {left_out}]"},
        unknown(state, f"{at}/0/id"),
    )


def test_c48_a_rule_can_ask_for_the_identifier(demand: Demand) -> None:
    told_apart = rule("size(report.specimens) >= 3 && report.specimens.all(s, s.id in [s.id])", for_each=[_PRODUCT, _REPORT])
    at = "/products/0/reports/0/specimens"
    demand(told_apart, {at: '[{"id": "S1"}, {}, {}]'}, unknown(State.MISSING, f"{at}/1/id"))


def test_c48_a_report_of_another_product_fails_where_reports_say_their_product(demand: Demand) -> None:
    own = rule("product.reports.exists(r, r.product == product.code && r.passed)", for_each=[_PRODUCT])
    text = f"[{_product('P1', _report('R1'))}, {_product('P2', _report('R1'))}]"
    demand(own, {"/products": text}, comes_to(Outcome.PASS, Outcome.FAIL))


@pytest.mark.parametrize("worst", [0, 39])
def test_c49_every_one_of_many_entries_counts(demand: Demand, worst: int) -> None:
    temperatures = [36.0] * 40
    temperatures[worst] = 38.0
    demand(ALL_WELL, {_LIST: _employees(*temperatures)}, FAILS)
    outcomes = [Outcome.PASS] * 40
    outcomes[worst] = Outcome.FAIL
    demand(WELL, {_LIST: _employees(*temperatures)}, comes_to(*outcomes))


def test_c49_the_last_of_thousands_counts(demand: Demand) -> None:
    ruleset = loaded(demand.rules(folder(WELL, ALL_WELL.replace("CASE-1", "CASE-2"))))
    text = spelt({_LIST: _employees(*[36.0] * 1999, 38.0)})
    (record,) = assess(ruleset, decode(text.encode(), "record.json"), propose=False).records
    assert (record.finding_counts[Outcome.PASS], record.finding_counts[Outcome.FAIL]) == (1999, 2)
    assert [each.subject.pointer for each in record.findings if each.outcome is Outcome.FAIL] == ["/employees/1999", ""]


def test_c49_a_list_beyond_the_limit_rejects_the_record_and_is_never_cut(demand: Demand) -> None:
    """Counted by commas before any of it takes room; a file of such lines is refused as a whole."""
    text = '{"employees": [' + "1," * 2_000_000 + "1]}"
    for ask in DOORS.values():
        told = ask(Question(demand.rules(folder(ALL_WELL)), text.encode(), "record.json", DAY))
        complaints = [*told.refusals, *told.others, *(each for record in told.records for each in record.diagnostics)]
        assert [each.code for each in complaints] == ["I112"]
        assert "more than 1,000,000 values" in complaints[0].message
        assert {record.verdict for record in told.records} <= {Verdict.REJECTED}


def test_c50_what_belongs_to_another_entry_proves_nothing(demand: Demand) -> None:
    text = f"[{_product('P1', _report('R1', accredited=False))}, {_product('P2', _report('R2'))}]"
    demand(REPORTED, {"/products": text}, comes_to(Outcome.FAIL, Outcome.PASS))
    nested = rule('report.passed && product.kind == "respirator"', for_each=[_PRODUCT, _REPORT])
    other = _product("P2", _report("R2")).replace("respirator", "surgical_mask")
    demand(nested, {"/products": f"[{_product('P1', _report('R1'))}, {other}]"}, comes_to(Outcome.PASS, Outcome.FAIL))


def test_c50_a_name_of_an_entry_is_not_known_outside_it(demand: Demand) -> None:
    demand.refused(
        folder(rule("products.exists(p, size(p.reports) > 0) && p.reports.exists(r, r.passed)")),
        "R203",
        (CASES, "p.reports.exists(r"),
        "`p.reports`",
    )


def test_c51_an_entry_that_may_be_meant_is_not_filtered_out(demand: Demand) -> None:
    at, text = "/employees/0/lodging", '[{"id": "E1", "temperature": 38}]'
    demand(
        rule("employee.temperature < 37.3", 'employee.lodging == "dormitory"', for_each=[_EMPLOYEE]),
        {_LIST: text},
        unknown(State.MISSING, at),
    )
    filtered = 'size(employees) > 0 && !employees.exists(e, e.lodging == "dormitory" && e.temperature >= 37.3)'
    demand(rule(filtered), {_LIST: text}, unknown(State.MISSING, at))
    demand(rule(filtered), {_LIST: '[{"id": "E1", "lodging": "home", "temperature": 38}]'}, PASSES)


def test_c51_a_filter_that_leaves_nobody_does_not_pass(demand: Demand) -> None:
    """No employee lives in a dormitory: nothing was asked, so nothing is proven, and the record is undetermined."""
    filtered = rule("employee.temperature < 37.3", 'employee.lodging == "dormitory"', for_each=[_EMPLOYEE])
    demand(filtered, {_LIST: '[{"id": "E1", "lodging": "home", "temperature": 36}]'}, DOES_NOT_APPLY)


@pytest.mark.parametrize(("spelling", "state"), [(None, State.MISSING), ("null", State.NULL), ("{}", State.WRONG_TYPE)])
def test_c52_no_violation_in_a_missing_list_is_no_proof(demand: Demand, spelling: str | None, state: State) -> None:
    demand(NONE_ILL, {_LIST: spelling}, unknown(state, _LIST))
    demand(rule("!(employees.exists(e, e.temperature >= 37.3) && size(employees) > 0)"), {_LIST: spelling}, unknown(state, _LIST))
