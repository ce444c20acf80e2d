"""The fewest changes with which a rule says something else, and how they are told."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from compliance.engine.circumstances import circumstances_of
from compliance.engine.effort import Effort, SearchGivenUpError
from compliance.engine.judge import judge
from compliance.engine.plan import plan
from compliance.engine.propose import answers_of, case_of, proposals_of
from compliance.model.binding import Binding
from compliance.model.citation import Standing
from compliance.model.condition import Not, Variable
from compliance.model.finding import Evaluation
from compliance.model.outcome import Outcome
from compliance.model.period import Period
from compliance.model.proposal import Proposal
from compliance.model.record import FieldDefinition, RecordDefinition
from compliance.model.rule import Rule, Ruleset, WhenEmpty
from tests.engine.small_ruleset import DAY, EACH_EMPLOYEE, record_of, rule_of, ruleset_of, submitted
from tests.small_record import DEFINITION


def proposed(rules: Rule | Ruleset, content: object = None, *, as_of: object = DAY, show_sensitive: bool = False) -> list[list[Proposal]]:
    """Give what is proposed for each finding that is not well."""
    ruleset = ruleset_of(rules) if isinstance(rules, Rule) else rules
    record = record_of(submitted() if content is None else content)
    chosen = plan(ruleset)
    found = judge(chosen, record, circumstances_of(ruleset, record, as_of))  # type: ignore[arg-type]  # a day or None
    case = case_of(chosen, record, as_of)  # type: ignore[arg-type]  # a day or None
    return [
        list(proposals_of(case, each, answers_of(case, each), show_sensitive=show_sensitive))
        for each in found
        if each.outcome in (Outcome.FAIL, Outcome.UNKNOWN)
    ]


def wanted(requires: str, applies: str | None = None, content: object = None, **more: Any) -> dict[str, list[tuple[str, str, object]]]:
    """Give the proposals for one rule: pointer, words and value of each change, by outcome."""
    (found,) = proposed(rule_of("A.1", requires, applies, **more), content)
    return {each.outcome.value: [(change.pointer, change.wanted.en, change.value) for change in each.changes] for each in found}


@pytest.mark.parametrize(
    ("requires", "change"),
    [
        ("stock.masks >= 60", ("/stock/masks", "at least 60 pieces", 60)),
        ("stock.masks > 60", ("/stock/masks", "at least 61 pieces", 61)),
        ("stock.masks * 3 >= 100", ("/stock/masks", "at least 34 pieces", 34)),
        ("headcount < 2", ("/headcount", "at most 1 person", 1)),
        ("headcount == 5", ("/headcount", "5 persons", 5)),
        ("headcount != 2", ("/headcount", "at most 1 person", 1)),
        ("12 / headcount <= 4", ("/headcount", "at least 3 persons", 3)),
        ("headcount * headcount >= 10", ("/headcount", "at least 4 persons", 4)),
        ("stock.masks >= limits.stock_days * headcount + 1", None),
        ('date("2020-02-20") <= submitted_on', ("/submitted_on", "2020-02-20 or later", "2020-02-20")),
        ("days_between(submitted_on, assessed_on) > 14", ("/submitted_on", "2020-01-30 or earlier", "2020-01-30")),
        ("!inspected", ("/inspected", "no", False)),
        ('each(stock.chlorine) >= quantity("600 mg/L")', ("/stock/chlorine", "at least 600 mg/L", {"value": 600, "unit": "mg/L"})),
        (
            'each(stock.chlorine) < quantity("400 mg/L")',
            ("/stock/chlorine", "at most 399.99 mg/L", {"value": Decimal("399.99"), "unit": "mg/L"}),
        ),
        ("size(employees) >= 3", ("/employees/-", "one more entry, with Employee number: given as it is", {"id": "to-be-named-3"})),
        ("inspected && headcount >= 3", ("/headcount", "at least 3 persons", 3)),
        ("headcount >= 3 || stock.masks >= 1000 && !inspected", ("/headcount", "at least 3 persons", 3)),
        ("headcount >= 3 ? true : stock.masks >= 1000 && !inspected", ("/headcount", "at least 3 persons", 3)),
    ],
)
def test_a_failing_rule_needs_one_value_the_nearest_that_does(requires: str, change: tuple[str, str, object] | None) -> None:
    content = submitted(stock={"masks": 20, "chlorine": {"value": 500, "unit": "mg/L"}}, headcount=2, inspected=True)
    found = wanted(requires, content=content)["pass"]
    assert len(found) == 1
    assert change is None or found == [change]


@pytest.mark.parametrize(
    ("requires", "changes"),
    [
        ("inspected && stock.masks >= 60", [("/inspected", "yes", True), ("/stock/masks", "at least 60 pieces", 60)]),
        ("headcount >= 5 && headcount <= 7", [("/headcount", "at least 5 persons", 5)]),
        ("headcount > 3 && headcount != 4", [("/headcount", "at least 5 persons", 5)]),
        ("employees.exists(e, e.temperature > 38.0)", [("/employees/0/temperature", "at least 38.1 °C", Decimal("38.1"))]),
        (
            "size(employees) > 0 && employees.all(e, e.lodging == 'home' && e.isolated)",
            [("/employees/0/isolated", "yes", True), ("/employees/1/isolated", "yes", True), ("/employees/1/lodging", "home", "home")],
        ),
        ("headcount in [4, 9]", [("/headcount", "4 persons", 4)]),
        ("employees[1].temperature >= 37.0", [("/employees/1/temperature", "at least 37 °C", 37)]),
        ('"hubei" in employees[0].areas', [("/employees/0/areas/-", "given as it is", "hubei")]),
        ("limits.efficiency[employees[0].id] >= 95", None),
    ],
)
def test_a_failing_rule_needs_no_more_changes_than_it_must(requires: str, changes: list[tuple[str, str, object]] | None) -> None:
    content = submitted(stock={"masks": 20, "chlorine": {"value": 500, "unit": "mg/L"}}, inspected=False)
    found = wanted(requires.replace("'", '"'), content=content)
    # Another identifier would be another employee, so that one cannot be helped.
    assert found.get("pass") == changes


@pytest.mark.parametrize(
    ("requires", "change"),
    [
        ("has(employee.left_on)", ("/employees/0/left_on", "such as 2020-02-14", "2020-02-14")),
        (
            'has(employee.left_on) && employee.left_on <= date("2020-02-12")',
            ("/employees/0/left_on", "2020-02-12 or earlier", "2020-02-12"),
        ),
        ('employee.lodging == "dormitory"', ("/employees/0/lodging", "dormitory", "dormitory")),
        ("size(employee.readings) == 2", None),
        ("employee.temperature < limits.missing_days || employee.isolated", ("/employees/0/isolated", "yes", True)),
    ],
)
def test_changes_are_made_where_the_rule_is_asked(requires: str, change: tuple[str, str, object] | None) -> None:
    first: list[dict[str, object]] = submitted()["employees"]  # type: ignore[assignment]  # a list in the compliant submission
    found = wanted(requires, content=submitted(employees=first[:1]), for_each=EACH_EMPLOYEE)
    assert found.get("pass") == (None if change is None else [change])


def test_what_stands_there_is_told_and_what_is_about_health_is_masked() -> None:
    rule = rule_of("A.1", "employee.temperature >= 38.0", for_each=EACH_EMPLOYEE)
    (first, _) = proposed(rule)
    (shown, _) = proposed(rule, show_sensitive=True)
    assert [each.found and each.found.en for each in (first[0].changes[0], shown[0].changes[0])] == ["***", "36.5 °C"]
    assert (first[0].changes[0].label.zh, first[0].changes[0].wanted.zh) == ("体温", "不少于 38 °C")


def _unchangeable(definition: FieldDefinition, name: str) -> FieldDefinition:
    members = {key: replace(each, changeable=key != name) for key, each in (definition.members or {}).items()}
    return replace(definition, members=members)


def test_what_cannot_be_changed_stays_and_the_other_way_is_proposed() -> None:
    fixed: RecordDefinition = replace(DEFINITION, root=_unchangeable(DEFINITION.root, "headcount"))
    rules = ruleset_of(rule_of("A.1", "headcount >= 3 || stock.masks >= 5000"))
    assert [each.changes[0].pointer for each in proposed(rules)[0]] == ["/headcount"]
    assert [each.changes[0].pointer for each in proposed(replace(rules, definition=fixed))[0]] == ["/stock/masks"]
    only = ruleset_of(rule_of("A.1", "headcount >= 3"))
    assert proposed(replace(only, definition=fixed)) == [[]]


def test_what_cannot_be_changed_can_be_told_where_nobody_has() -> None:
    fixed = replace(DEFINITION, root=_unchangeable(DEFINITION.root, "headcount"))
    rules = replace(ruleset_of(rule_of("A.1", "headcount >= 3")), definition=fixed)
    (found,) = proposed(rules, submitted(headcount=...))
    assert [(each.outcome.value, each.changes[0].wanted.en) for each in found] == [
        ("pass", "at least 3 persons"),
        ("fail", "at most 2 persons"),
    ]
    assert found[0].changes[0].found is None


@pytest.mark.parametrize(
    ("applies", "content", "answers"),
    [
        (None, {"headcount": ...}, {"pass": "/headcount", "fail": "/headcount"}),
        ("inspected", {"inspected": ...}, {"fail": "/inspected", "not_applicable": "/inspected"}),
        (None, {"headcount": None}, {"pass": "/headcount", "fail": "/headcount"}),
        (None, {"headcount": "three"}, {"pass": "/headcount", "fail": "/headcount"}),
    ],
)
def test_what_cannot_be_told_has_an_answer_for_each_outcome(
    applies: str | None, content: dict[str, object], answers: dict[str, str]
) -> None:
    found = wanted("headcount >= 3", applies, submitted(**content))
    assert {outcome: changes[0][0] for outcome, changes in found.items()} == answers
    assert all(len(changes) == 1 for changes in found.values())


def test_an_answer_changes_nothing_that_is_known() -> None:
    """Whether the rule passes is open; that it would with another headcount answers no question."""
    found = wanted("stock.masks >= 10 && headcount >= 3", "inspected", submitted(inspected=..., stock={"masks": 5}))
    assert {outcome: {pointer for pointer, *_ in changes} for outcome, changes in found.items()} == {
        "fail": {"/inspected"},
        "not_applicable": {"/inspected"},
    }


def test_several_values_that_nobody_told_are_answered_together() -> None:
    found = wanted("stock.masks >= 3 * headcount", content=submitted(headcount=..., stock=...))
    assert [pointer for pointer, *_ in found["pass"]] == ["/headcount", "/stock/masks"]


def test_without_a_day_or_a_place_no_rule_is_answered() -> None:
    """Every rule waits for the same answer, which the list of actions asks for."""
    rule = rule_of("A.1", "headcount >= 3", period=Period(DAY))
    assert proposed(rule, submitted(submitted_on=...), as_of=None) == [[]]
    assert proposed(rule, submitted(district=...)) == [[]]


def test_whether_a_requirement_applies_is_asked_before_what_it_requires() -> None:
    rules = ruleset_of(rule_of("A.1", "headcount >= 3"), sections={"A": "inspected"})
    (found,) = proposed(rules, submitted(inspected=...))
    assert [(each.outcome.value, [change.pointer for change in each.changes]) for each in found] == [("not_applicable", ["/inspected"])]


@pytest.mark.parametrize(
    ("when_empty", "content", "found"),
    [
        (WhenEmpty.FAIL, [], {"pass": [("/employees/-", "one more entry, with Lodging: home", {"lodging": "home"})]}),
        (
            WhenEmpty.PASS,
            ...,
            {
                "pass": [("/employees", "an empty list, which says that there is none", [])],
                "fail": [("/employees", "one entry, with Lodging: dormitory", [{"lodging": "dormitory"}])],
            },
        ),
    ],
)
def test_a_list_that_is_empty_or_not_there_is_filled(when_empty: WhenEmpty, content: object, found: dict[str, object]) -> None:
    assert (
        wanted('employee.lodging == "home"', content=submitted(employees=content), for_each=EACH_EMPLOYEE, when_empty=when_empty) == found
    )


@pytest.mark.parametrize(
    ("when_empty", "readings", "found"),
    [
        (WhenEmpty.FAIL, [], {}),
        (WhenEmpty.UNKNOWN, [], {}),
        (WhenEmpty.PASS, ..., {"pass": [("/employees/0/readings", "an empty list, which says that there is none", [])]}),
    ],
)
def test_an_entry_that_is_a_single_value_is_not_made_up(when_empty: WhenEmpty, readings: object, found: dict[str, object]) -> None:
    person = {name: each for name, each in {"id": "E1", "readings": readings}.items() if each is not ...}
    bindings = (*EACH_EMPLOYEE, Binding("reading", "employee.readings"))
    assert wanted("reading + 1 < 39", content=submitted(employees=[person]), for_each=bindings, when_empty=when_empty) == found


@pytest.mark.parametrize(
    "requires", ["attested()", "headcount <= limits.draft_days - 2", "headcount <= limits.missing_days", "valid_credit_code(code) && false"]
)
def test_what_no_enterprise_can_change_has_no_proposal(requires: str) -> None:
    assert proposed(rule_of("A.1", requires)) == [[]]


def test_what_is_well_or_not_judged_has_no_proposal() -> None:
    passes, draft = rule_of("A.1", "headcount == 2"), rule_of("A.2", "headcount == 3", standing=Standing.DRAFT)
    record = record_of(submitted())
    for rules in (ruleset_of(passes), ruleset_of(draft)):
        chosen = plan(rules)
        (finding,) = judge(chosen, record, circumstances_of(rules, record, DAY))
        assert answers_of(case_of(chosen, record, DAY), finding) == {}


def test_a_search_that_would_evaluate_too_much_gives_up_and_moves_no_outcome(monkeypatch: pytest.MonkeyPatch) -> None:
    few = submitted(stock={"masks": 45})
    nested = "employees.all(a, employees.all(b, employees.all(c, a.temperature + b.temperature < c.temperature)))"
    asked = f"(size(employees) == 0 || {nested}) && stock.masks >= 60"
    assert wanted("stock.masks >= 60", content=few) == {"pass": [("/stock/masks", "at least 60 pieces", 60)]}
    monkeypatch.setattr("compliance.engine.propose._MOST_NODES", 33)
    assert wanted("stock.masks >= 60", content=few) == {}
    spent: list[int] = []
    spend = Effort.spend

    def counted(effort: Effort, evaluation: Evaluation) -> None:
        spent.append(1)
        spend(effort, evaluation)

    monkeypatch.setattr(Effort, "spend", counted)
    monkeypatch.setattr("compliance.engine.propose._MOST_NODES", 2_000)
    assert wanted(asked, content={**few, "employees": [{"id": f"E{number}", "temperature": 36} for number in range(6)]}) == {}
    assert len(spent) < 2_000 / 30 + 1


def test_effort_is_counted_in_nodes() -> None:
    leaf = Evaluation(Variable("headcount"), Fraction(1))
    effort = Effort(100)
    effort.spend(Evaluation(Not(leaf.node), value=True, children=(leaf, leaf)))
    assert effort.left == 100 - 30 - 3
    with pytest.raises(SearchGivenUpError):
        Effort(31).spend(leaf)
