"""The evidence behind a finding: which values, where they stand, in which state, and what is masked."""

from dataclasses import replace
from datetime import date

import pytest

from compliance.model.period import Period
from compliance.model.record import State
from compliance.model.rule import Rule
from tests.engine.small_ruleset import EACH_EMPLOYEE, attestation_of, explained, rule_of, ruleset_of, submitted
from tests.small_record import DEFINITION, named

Line = tuple[str | None, str, str | None, str | None, State]


def _evidence(rule: Rule, content: dict[str, object] | None = None) -> list[Line]:
    _, explanation = explained(rule, submitted() if content is None else content, attestations=[attestation_of("A.1", False)])[0]
    return [(each.pointer, each.label.en, each.value, each.unit, each.state) for each in explanation.evidence]


def _each(requires: str, **more: object) -> Rule:
    return rule_of("A.1", requires, None, for_each=EACH_EMPLOYEE, **more)


_HEADCOUNT: Line = ("/headcount", "Headcount", "2", "person", State.READ)
_MASKS: Line = ("/stock/masks", "Masks in stock", "3000", "piece", State.READ)


@pytest.mark.parametrize(
    ("rule", "lines"),
    [
        (rule_of("A.1", "headcount == 2 && stock.masks == 3000"), [_HEADCOUNT, _MASKS]),
        (rule_of("A.1", "headcount == 3 && stock.masks == 3000"), [_HEADCOUNT]),
        (rule_of("A.1", "headcount == 2 || stock.masks == 1"), [_HEADCOUNT]),
        (rule_of("A.1", "headcount == 2 && headcount < 3"), [_HEADCOUNT]),
        (rule_of("A.1", "headcount < limits.stock_days"), [_HEADCOUNT, (None, "Days of stock", "10", "day", State.READ)]),
        (rule_of("A.1", "place.risk_level == 'low'"), [(None, "Level of risk", "low", None, State.READ)]),
        (rule_of("A.1", "attested()"), [(None, "an inspector's attestation", "no", None, State.READ)]),
        (rule_of("A.1", "assessed_on > date('2020-01-01')"), [(None, "day of assessment", "2020-02-14", None, State.READ)]),
        (rule_of("A.1", "size(employees) == 2"), [("/employees", "Employees", "2 entries", None, State.READ)]),
        (
            rule_of("A.1", "stock.chlorine >= limits.chlorine"),
            [("/stock/chlorine", "Chlorine", "500", "mg/L", State.READ), (None, "Least chlorine", "500", "mg/L", State.READ)],
        ),
        (_each("has(employee.left_on)"), [("/employees/0/left_on", "Last day at work", None, None, State.MISSING)]),
        (_each("employee.isolated"), [("/employees/0/isolated", "In isolation", "no", None, State.READ)]),
        (_each("employee.lodging == 'dormitory'"), [("/employees/0/lodging", "Lodging", "home", None, State.READ)]),
        (rule_of("A.1", "employees[1].lodging == 'home'"), [("/employees/1/lodging", "Lodging", "dormitory", None, State.READ)]),
        (rule_of("A.1", "headcount == 3", "stock.masks == 3000"), [_HEADCOUNT, _MASKS]),
        (rule_of("A.1", "headcount >= limits.draft_days"), [(None, "Unverified days", None, "day", State.LIMIT_NOT_VERIFIED), _HEADCOUNT]),
    ],
    ids=lambda each: each.requires_text if isinstance(each, Rule) else "",
)
def test_the_evidence_is_what_decided(rule: Rule, lines: list[Line]) -> None:
    assert _evidence(rule) == lines


@pytest.mark.parametrize(
    ("changed", "requires", "line"),
    [
        ({"headcount": ...}, "headcount == 2", ("/headcount", "Headcount", None, "person", State.MISSING)),
        ({"headcount": "2"}, "headcount == 2", ("/headcount", "Headcount", None, "person", State.WRONG_TYPE)),
        ({"stock": None}, "stock.masks == 2", ("/stock", "Stocks", None, None, State.NULL)),
        ({}, "headcount > limits.missing_days", (None, "Days not set", None, "day", State.NO_LIMIT)),
        ({"district": "x"}, "headcount == 2", ("/district", "District", None, None, State.OUT_OF_DOMAIN)),
        ({"headcount": 0}, "1 / headcount > 1", ("/headcount", "Headcount", "0", "person", State.ZERO_DENOMINATOR)),
        ({}, "1 / (limits.stock_days - 10) > 1", ("", "Submission", None, None, State.ZERO_DENOMINATOR)),
        ({}, "1 / days_between(assessed_on, assessed_on) > 1", (None, "day of assessment", None, None, State.ZERO_DENOMINATOR)),
    ],
)
def test_the_evidence_names_what_is_missing_first(changed: dict[str, object], requires: str, line: Line) -> None:
    assert _evidence(rule_of("A.1", requires), submitted(**changed))[0] == line


def test_what_is_missing_beside_the_record_is_named() -> None:
    _, explanation = explained(rule_of("A.1", "attested()"), submitted())[0]
    assert [(each.label.en, each.state) for each in explanation.evidence] == [("an inspector's attestation", State.NOT_ATTESTED)]
    rule = rule_of("A.1", "place.risk_level == 'low'", period=Period(date(2020, 1, 1)))
    _, explanation = explained(rule, submitted(submitted_on="2020-01-31"), as_of=None)[0]
    assert [(each.label.en, each.state) for each in explanation.evidence] == [("Level of risk", State.NO_LIMIT)]


def test_a_key_that_is_not_known_is_its_own_label() -> None:
    lines = _evidence(_each("has(employee.left_on)"), submitted(employees=[{"lefton": "2020-02-10"}]))
    assert lines == [("/employees/0/lefton", "/employees/0/lefton", None, None, State.UNRECOGNIZED_FIELD)]


def test_an_answer_of_no_is_given_and_not_missing_even_where_its_absence_would_be_one() -> None:
    """`has` alone asks whether a value is there."""
    rules = ruleset_of(rule_of("A.1", "inspected"))
    members = DEFINITION.root.members or {}
    optional = replace(DEFINITION.root, members={**members, "inspected": replace(members["inspected"], absence_is_answer=True)})
    ((_, explanation),) = explained(replace(rules, definition=replace(DEFINITION, root=optional)), submitted(inspected=False))
    assert [(each.pointer, each.value, each.state) for each in explanation.evidence] == [("/inspected", "no", State.READ)]


# What is about a person's health


def test_values_about_health_leave_only_where_they_are_asked_for() -> None:
    rule = _each("employee.temperature + 1 < 36.999", message=named("体温 {employee.temperature}", "it is {employee.temperature}"))
    _, masked = explained(rule, submitted())[0]
    assert "36.5" not in repr(masked)
    assert "37.5" not in repr(masked)
    assert (masked.message.en, masked.evidence[0].value, masked.evidence[0].is_sensitive) == ("it is ***", "***", True)
    _, shown = explained(rule, submitted(), show_sensitive=True)[0]
    assert (shown.message.en, shown.evidence[0].value, shown.evidence[0].is_sensitive) == ("it is 36.5", "36.5", True)
    assert (masked.evidence[0].pointer, shown.evidence[0].unit) == ("/employees/0/temperature", "°C")


def test_a_missing_value_about_health_is_told_to_be_missing() -> None:
    _, explanation = explained(_each("employee.coughs"), submitted(employees=[{}]))[0]
    assert [(each.value, each.state, each.is_sensitive) for each in explanation.evidence] == [(None, State.MISSING, True)]


# Whom it is about


@pytest.mark.parametrize(
    ("employees", "number", "zh", "en"),
    [
        ([{"id": "E7"}], 0, "员工 1（E7）", "Employee 1 (E7)"),
        ([{}, {}], 1, "员工 2", "Employee 2"),
        ([None], 0, "员工 1", "Employee 1"),
        ([], 0, "员工", "Employees"),
        (..., 0, "员工", "Employees"),
    ],
)
def test_a_subject_is_named_by_its_number_and_identifier(employees: object, number: int, zh: str, en: str) -> None:
    _, explanation = explained(_each("employee.coughs"), submitted(employees=employees))[number]
    assert (explanation.subject.zh, explanation.subject.en) == (zh, en)


def test_the_record_is_named_by_its_title() -> None:
    _, explanation = explained(rule_of("A.1", "headcount == 2"), submitted())[0]
    assert explanation.subject.en == "Submission"
