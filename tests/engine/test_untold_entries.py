"""Entries of a list that cannot be told apart: how it is explained, what is to be done, and what generated code says of them."""

import pytest

from compliance.engine.actions import actions_of
from compliance.engine.circumstances import circumstances_of
from compliance.engine.generated import engine_of, judge_by_python, judge_by_reference
from compliance.engine.judge import judge
from compliance.engine.plain_functions import entries, related, sure
from compliance.engine.plan import plan
from compliance.engine.propose import answers_of, case_of
from compliance.model.outcome import Outcome
from compliance.model.plain import ABSENT
from tests.engine.small_ruleset import DAY, explained, record_of, rule_of, ruleset_of, submitted

_UNTOLD: list[dict[str, object]] = [{"id": "E1", "readings": [36]}, {}, {"id": None}]
_CONTENT = submitted(employees=_UNTOLD)


def _answers(requires: str, content: dict[str, object]) -> tuple[dict[Outcome, object], list[str], list[str]]:
    """Give what is proposed for a rule, and the list of what is to be done in both languages."""
    ruleset, record = ruleset_of(rule_of("A.1", requires)), record_of(content)
    chosen = plan(ruleset)
    (finding,) = judge(chosen, record, circumstances_of(ruleset, record, DAY))
    case = case_of(chosen, record, DAY)
    answers = answers_of(case, finding)
    actions = actions_of(case, [finding], {(finding.rule, finding.subject): answers})
    return dict(answers), [each.text.en for each in actions], [each.text.zh for each in actions]


def test_what_is_not_known_is_named_with_how_many_entries_there_may_be() -> None:
    ((finding, explanation),) = explained(rule_of("A.1", "size(employees) >= 3"), _CONTENT)
    assert finding.outcome is Outcome.UNKNOWN
    assert explanation.message.en == (
        "cannot be told: “employee number” (/employees/1/id) is missing; “employee number” (/employees/2/id) is null; "
        "so of 3 entries in “employees” (/employees) from 1 to 3 are different ones"
    )
    assert explanation.message.zh == (
        "无法判定：员工编号（/employees/1/id）未填写；员工编号（/employees/2/id）为空值；"
        "因此“员工”（/employees）所填 3 条中，不同的有 1 至 3 条"
    )
    assert explanation.paragraph.en.endswith(". So of 3 entries in “employees” (/employees) from 1 to 3 are different ones.")
    assert explanation.paragraph.zh.endswith("须由企业补正。因此“员工”（/employees）所填 3 条中，不同的有 1 至 3 条。")
    assert explanation.tree.children[-1].text.en == "it requires that the number of entries in “employees” (from 1 to 3) is at least 3"
    assert explanation.tree.children[-1].text.zh == "要求：“员工”的条数（1 至 3 条）不少于 3"
    assert [(each.pointer, each.label.en, each.value) for each in explanation.evidence] == [
        ("/employees/1/id", "Employee number", None),
        ("/employees/2/id", "Employee number", None),
        ("/employees", "Employees", "3 entries"),
    ]


def test_it_is_told_of_a_premise_and_of_a_list_within_too() -> None:
    ((_, explanation),) = explained(rule_of("A.1", "inspected", "size(employees) >= 3"), _CONTENT)
    assert explanation.message.en.endswith("so of 3 entries in “employees” (/employees) from 1 to 3 are different ones")
    ((_, explanation),) = explained(rule_of("A.1", "employees.exists(e, size(e.readings) > 1 && size(employees) > 2)"), _CONTENT)
    assert explanation.message.en.count("are different ones") == 1


@pytest.mark.parametrize(
    ("requires", "en", "zh"),
    [
        ("size(employees) >= 1", "“employees” is not empty (3 entries)", "“员工”不为空（共 3 条）"),
        ("0 != size(employees)", "0 is not the number of entries in “employees” (from 1 to 3)", "0 不等于“员工”的条数（1 至 3 条）"),
        ("size(employees) < 4", "the number of entries in “employees” (from 1 to 3) is less than 4", "“员工”的条数（1 至 3 条）少于 4"),
    ],
)
def test_what_is_decided_all_the_same_is_told_as_it_was(requires: str, en: str, zh: str) -> None:
    ((finding, explanation),) = explained(rule_of("A.1", requires), _CONTENT)
    assert finding.outcome is Outcome.PASS
    assert (explanation.message.en, explanation.message.zh) == (en, zh)


def test_a_list_with_an_entry_that_is_none_is_told_by_that_alone() -> None:
    ((_, explanation),) = explained(rule_of("A.1", "size(employees) >= 3"), submitted(employees=[{"id": "E1"}, None, {}]))
    assert explanation.message.en == "cannot be told: “employee” (/employees/1) is null"


@pytest.mark.parametrize("requires", ["size(employees) >= 3", "size(employees) == 2", "size(employees) + 0 > 2"])
def test_the_list_of_actions_asks_for_the_identifier_and_nothing_is_proposed(requires: str) -> None:
    answers, en, zh = _answers(requires, _CONTENT)
    assert answers == {}
    assert en == ["Employee number: say what it is"]
    assert zh == ["如实填写员工编号"]


def test_a_list_that_is_too_short_grows_by_entries_that_are_told_apart() -> None:
    answers, en, _ = _answers("size(employees) >= 4", submitted())
    assert answers == {
        Outcome.PASS: {
            f"/employees/{number}{inner}": value
            for number in (2, 3)
            for inner, value in (("", answers[Outcome.PASS]["/employees/2"]), ("/id", f"to-be-named-{number + 1}"))  # type: ignore[index]  # edits
        }
    }
    assert en == ["Employees: one more entry, with Employee number: given as it is (2 times)"]


def test_a_list_that_is_too_short_and_not_told_apart_is_left_to_the_remedy() -> None:
    answers, en, _ = _answers("size(employees) >= 4", _CONTENT)
    assert answers == {}
    assert len(en) == 1
    assert "entry" not in en[0]


# Generated code

_LISTS: tuple[list[dict[str, object]], ...] = (
    [],
    [{}],
    [{}, {}],
    [{"id": "E1"}, {}],
    _UNTOLD,
    [{"id": "E1"}, {"id": "E2"}, {}, {}],
    [{"id": "E1"}, {"id": "E2"}],
    [{"id": "E1"}, {"id": "E1"}, {}],
)


@pytest.mark.parametrize("content", _LISTS, ids=str)
@pytest.mark.parametrize("operator", ["==", "!=", "<", "<=", ">", ">="])
def test_generated_code_says_what_the_reference_says(operator: str, content: list[dict[str, object]]) -> None:
    others = ["0", "1", "2", "2.5", "3", "headcount", "headcount / 2", "limits.stock_days", "size(employees) * 1", "size(code)"]
    texts = [text for other in others for text in (f"size(employees) {operator} {other}", f"{other} {operator} size(employees)")]
    texts += [f"size(employees) + 1 {operator} 2", f"(inspected ? size(employees) : 2) {operator} 2"]
    rules = [rule_of(f"A.{number}", text) for number, text in enumerate(texts)]
    ruleset, record = ruleset_of(*rules), record_of(submitted(employees=content))
    engine, circumstances = engine_of(plan(ruleset)), circumstances_of(ruleset, record, DAY)
    assert judge_by_python(engine, record, circumstances) == judge_by_reference(engine.plan, record, circumstances)


class _Entry:
    def __init__(self, card: object) -> None:
        self.card = card


class _Card:
    def __init__(self, number: object) -> None:
        self.number = number


def test_an_identifier_is_read_where_it_lies_and_none_is_absent() -> None:
    given = [_Entry(each) for each in (_Card("N1"), _Card(None), _Card(ABSENT), None, ABSENT, _Card("N2"))]
    way = ("card", "number")
    assert entries(given, way) == range(2, 7)
    assert entries(given[1:3], way) == range(1, 3)
    assert (entries(given[1:2], way), entries([], way), entries(None, way), entries([None, *given], way)) == (1, 0, None, None)
    assert entries([given[0], given[5]], way) == 2


_RELATED: tuple[tuple[object, object, bool | None], ...] = (
    (range(1, 4), 1, True),
    (range(1, 4), 1.5, None),
    (range(2, 4), 0.5, True),
    (2, range(1, 3), True),
    (1, range(1, 3), None),
    (3, 2, True),
    (1, 2, False),
    (range(1, 4), range(1, 2), None),
    (None, range(1, 4), None),
    (range(1, 4), None, None),
)


@pytest.mark.parametrize(("left", "right", "truth"), _RELATED)
def test_numbers_and_counts_are_related(left: object, right: object, truth: bool | None) -> None:
    assert related(">=", left, right) is truth


def test_only_one_number_is_sure() -> None:
    assert (sure(2), sure(None), sure(range(1, 3))) == (2, None, None)
