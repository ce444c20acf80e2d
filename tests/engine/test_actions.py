"""What is to be done about a record: one list, without contradictions, the gravest first."""

from datetime import date

import pytest

from compliance.engine.actions import actions_of
from compliance.engine.circumstances import circumstances_of
from compliance.engine.judge import judge
from compliance.engine.plan import plan
from compliance.engine.propose import answers_of, case_of
from compliance.model.period import Period
from compliance.model.proposal import Action, Party
from compliance.model.rule import Rule, Severity
from tests.engine.small_ruleset import DAY, EACH_EMPLOYEE, record_of, rule_of, ruleset_of, submitted
from tests.small_record import named

Content = dict[str, object]


def actions(*rules: Rule, content: Content | None = None, as_of: date | None = DAY) -> tuple[Action, ...]:
    ruleset = ruleset_of(*rules)
    record = record_of(submitted() if content is None else content)
    chosen = plan(ruleset)
    findings = judge(chosen, record, circumstances_of(ruleset, record, as_of))
    case = case_of(chosen, record, as_of)
    return actions_of(case, findings, {(each.rule, each.subject): answers_of(case, each) for each in findings})


def told(found: tuple[Action, ...]) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.text.en, each.rules) for each in found]


def people(*changed: Content) -> Content:
    given: list[Content] = submitted()["employees"]  # type: ignore[assignment]  # a list in the compliant submission
    return submitted(employees=[{**given[0], "id": f"E{number}", **each} for number, each in enumerate(changed)])


def test_a_record_of_which_all_is_well_has_nothing_to_do() -> None:
    assert actions(rule_of("A.1", "headcount == 2"), rule_of("A.2", "headcount == 3", place="pengjiang")) == ()


def test_two_rules_about_one_value_are_served_by_one_change() -> None:
    found = actions(
        rule_of("A.1", "stock.masks >= 4000", severity=Severity.MINOR), rule_of("B.1", "stock.masks >= 5000", severity=Severity.CRITICAL)
    )
    assert told(found) == [("Masks in stock: at least 5000 pieces (now 3000 pieces)", ("B.1", "A.1"))]
    assert (found[0].severity, found[0].party) == (Severity.CRITICAL, Party.ENTERPRISE)


def test_the_gravest_comes_first() -> None:
    found = actions(
        rule_of("A.1", "headcount >= 3", severity=Severity.MINOR),
        rule_of("A.2", "!inspected", severity=Severity.MAJOR),
        rule_of("A.3", "stock.masks >= 4000", severity=Severity.CRITICAL),
    )
    assert [each.rules for each in found] == [("A.3",), ("A.2",), ("A.1",)]


def test_the_order_of_the_rules_does_not_say_which_of_two_contradicting_changes_is_on_the_list() -> None:
    more, fewer = rule_of("A.1", "headcount >= 3"), rule_of("A.2", "headcount <= 1")
    assert actions(more, fewer) == actions(fewer, more)


def test_changes_that_contradict_one_another_are_not_both_on_the_list() -> None:
    found = actions(
        rule_of("A.1", "headcount >= 5", severity=Severity.CRITICAL),
        rule_of("A.2", "headcount <= 1", remedy=named("说明人数", "Say how many there are")),
    )
    assert told(found) == [("Headcount: at least 5 persons (now 2 persons)", ("A.1",)), ("Say how many there are", ("A.2",))]
    assert found[1].changes == ()


def test_where_one_way_contradicts_the_other_way_is_taken() -> None:
    found = actions(rule_of("A.1", "headcount >= 5", severity=Severity.CRITICAL), rule_of("A.2", "headcount <= 1 || stock.masks >= 4000"))
    assert [each.rules for each in found] == [("A.1",), ("A.2",)]
    assert [change.pointer for each in found for change in each.changes] == ["/headcount", "/stock/masks"]


def test_no_change_is_wanted_that_another_rule_suffers_from() -> None:
    """More masks would do for one rule; but then another one, which holds now, would fail."""
    found = actions(
        rule_of("A.1", "stock.masks >= 4000", remedy=named("再想办法", "Find another way")), rule_of("A.2", "stock.masks <= 3500")
    )
    assert told(found) == [("Find another way", ("A.1",))]


def test_the_same_change_of_many_entries_is_one_line() -> None:
    content = people({"isolated": True}, {"isolated": False}, {"isolated": True})
    (found,) = actions(rule_of("A.1", "!employee.isolated", for_each=EACH_EMPLOYEE), content=content)
    assert found.text.en == "In isolation: no (now yes) (2 places)"
    assert found.text.zh == "正在隔离应为否（现在：是）（共 2 处）"
    assert [change.pointer for change in found.changes] == ["/employees/0/isolated", "/employees/2/isolated"]


def test_what_nobody_told_is_to_be_told_as_it_is() -> None:
    found = actions(rule_of("A.1", "headcount >= 3"), rule_of("A.2", "headcount >= 2"), content=submitted(headcount=...))
    assert told(found) == [("Headcount: say what it is; at least 3 persons complies", ("A.1", "A.2"))]
    (listed,) = actions(rule_of("A.1", "employee.isolated", for_each=EACH_EMPLOYEE), content=submitted(employees=...))
    assert listed.text.en == "Employees: list them as they are; an empty list says that there are none"


@pytest.mark.parametrize(
    ("requires", "party", "said"),
    [
        ("attested()", Party.INSPECTOR, "Inspect on the spot: rule A.1"),
        ("headcount <= limits.draft_days", Party.POLICY_STAFF, "Verify 1 limits by their text: Unverified days"),
        ("headcount <= limits.missing_days", Party.POLICY_STAFF, "Verify 1 limits by their text: Days not set"),
        ("stock.masks >= 4000 && headcount == limits.missing_days", Party.ENTERPRISE, "do it"),
    ],
)
def test_what_no_change_settles_is_for_somebody(requires: str, party: Party, said: str) -> None:
    (found,) = actions(rule_of("A.1", requires, remedy=named("照办", "do it")))
    assert (found.party, found.text.en, found.changes) == (party, said, ())


def test_a_rule_that_is_not_checked_is_for_policy_staff() -> None:
    (found,) = actions(rule_of("A.1", "headcount == 2", disabled=named("停用", "disabled")))
    assert (found.party, found.text.en) == (Party.POLICY_STAFF, "Bring rule A.1 up to date: rule A.1")


def test_a_fact_about_the_place_that_is_not_on_record_is_for_policy_staff() -> None:
    rule = rule_of("A.1", 'place.risk_level == "low"', period=Period(date(2020, 1, 1)))
    (found,) = actions(rule, as_of=date(2020, 1, 15))
    assert found.party is Party.POLICY_STAFF
    assert "Level of risk" in found.text.en
