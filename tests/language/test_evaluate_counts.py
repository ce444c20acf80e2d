"""How many entries a list has, where not all of them can be told apart."""

import operator
from fractions import Fraction

import pytest

from compliance.language.evaluate import truth_of_evaluation
from compliance.model.entry_count import EntryCount, entry_count, identifiers_not_known, telling_counts, unsure_count
from compliance.model.record import Fields, Items, Known, RecordNode, State, Unknown
from compliance.model.truth import Truth
from tests.small_record import evaluated

_ONE_TO_THREE = [{"id": "E1"}, {}, {"id": None}]
_TWO_TO_FOUR = [{"id": "E1"}, {}, {"id": "E2"}, {}]
_LOST = ["/employees/1/id", "/employees/2/id"]
_OPERATORS = {"==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


@pytest.mark.parametrize(
    ("operator", "truths"),
    [
        # Compared with 0, 1, 2, 3 and 4.
        ("==", "false unknown unknown unknown false"),
        ("!=", "true unknown unknown unknown true"),
        ("<", "false false unknown unknown true"),
        ("<=", "false unknown unknown true true"),
        (">", "true unknown unknown false false"),
        (">=", "true true unknown unknown false"),
    ],
)
def test_a_count_from_one_to_three_decides_where_all_three_say_the_same(operator: str, truths: str) -> None:
    turned = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}.get(operator, operator)
    for number, truth in enumerate(truths.split()):
        for text in (f"size(employees) {operator} {number}", f"{number} {turned} size(employees)"):
            evaluation = evaluated(text, {"employees": _ONE_TO_THREE})
            assert truth_of_evaluation(evaluation) is Truth(truth), text
            assert [each.pointer for each in evaluation.unknowns] == (_LOST if truth == "unknown" else []), text


@pytest.mark.parametrize("number", ["0", "1", "1.5", "2", "2.5", "3", "3.5", "4", "4.5", "5", "-1"])
@pytest.mark.parametrize("operator", _OPERATORS)
def test_a_count_decides_as_every_number_in_it_does(operator: str, number: str) -> None:
    evaluation = evaluated(f"size(employees) {operator} {number}", {"employees": _TWO_TO_FOUR})
    said = {_OPERATORS[operator](each, Fraction(number)) for each in (2, 3, 4)}
    assert {evaluation.value} == (said if len(said) == 1 else {None})


@pytest.mark.parametrize(
    ("employees", "number"),
    [
        ([], 0),
        ([{}], 1),
        ([{"id": None}], 1),
        ([{"id": "E1"}, {"id": "E2"}], 2),
    ],
)
def test_a_count_is_sure_where_nothing_can_be_one_and_the_same(employees: list[object], number: int) -> None:
    assert evaluated(f"size(employees) + 0 == {number}", {"employees": employees}).value is True


@pytest.mark.parametrize(
    "text",
    [
        "size(employees) + 0 > 0",
        "-size(employees) < 0",
        "size(employees) in [7]",
        "(inspected ? size(employees) : 3) > 0",
        "employees[size(employees)].isolated",
        "size(employees) == size(employees)",
    ],
)
def test_anywhere_else_a_count_that_is_not_sure_is_unknown(text: str) -> None:
    evaluation = evaluated(text, {"employees": _ONE_TO_THREE, "inspected": True})
    assert [(each.state, each.pointer) for each in evaluation.unknowns] == [(State.MISSING, _LOST[0]), (State.NULL, _LOST[1])]


@pytest.mark.parametrize(
    ("text", "pointers"),
    [
        ("size(employees) > headcount", [*_LOST, "/headcount"]),
        ("headcount < size(employees)", ["/headcount", *_LOST]),
        ("size(employees) > limits.stock_days", None),
        ("size(employees) > size(employee.areas)", [*_LOST, "/employees/0/areas"]),
        ("size(employees) < size(limits.key_areas) * 2", None),
    ],
)
def test_a_count_is_compared_with_whatever_is_a_known_number(text: str, pointers: list[str] | None) -> None:
    evaluation = evaluated(text, {"employees": _ONE_TO_THREE})
    assert (evaluation.unknowns == ()) is (pointers is None)
    assert [each.pointer for each in evaluation.unknowns] == (pointers or [])


def test_an_entry_that_is_none_comes_before_what_tells_the_others_apart() -> None:
    evaluation = evaluated("size(employees) > 0", {"employees": [None, {}, {}]})
    assert [each.pointer for each in evaluation.unknowns] == ["/employees/0"]


def test_quantifiers_ask_every_entry() -> None:
    employees = [{"id": "E1", "isolated": True}, {"isolated": True}, {"isolated": False}]
    assert evaluated("size(employees) > 0 && employees.all(e, e.isolated)", {"employees": employees}).value is False
    assert evaluated("employees.exists(e, !e.isolated)", {"employees": employees}).value is True


def test_entries_without_a_declared_identifier_are_all_counted() -> None:
    assert evaluated("size(employee.readings) == 2", {"employees": [{"id": "E1", "readings": [36, 36]}]}).value is True


# Identifiers that lie deeper


def _entry(place: int, number: RecordNode | None, card: RecordNode | None = None) -> Fields:
    held = card or Fields({} if number is None else {"number": number}, f"/list/{place}/card")
    return Fields({"card": held}, f"/list/{place}")


def test_what_stands_in_the_place_of_the_object_is_what_is_not_known() -> None:
    entries = (
        _entry(0, Known("N1", "/list/0/card/number")),
        _entry(1, None),
        _entry(2, None, Unknown(State.WRONG_TYPE, "/list/2/card")),
        _entry(3, None, Unknown(State.MISSING, "/list/3/card")),
    )
    lost = (
        Unknown(State.MISSING, "/list/1/card/number"),
        Unknown(State.WRONG_TYPE, "/list/2/card"),
        Unknown(State.MISSING, "/list/3/card/number"),
    )
    items = Items(entries, "/list", ("card", "number"))
    assert identifiers_not_known(items) == lost
    assert entry_count(items) == EntryCount(1, 4, lost)
    assert entry_count(Items(entries[:1], "/list", ("card", "number"))) == EntryCount(1, 1)
    assert entry_count(Items(entries[1:2], "/list", ("card", "number"))) == EntryCount(1, 1)
    assert entry_count(Items(entries, "/list")) == EntryCount(4, 4)
    assert entry_count(Items((Unknown(State.NULL, "/list/0"),), "/list")) is None
    assert identifiers_not_known(Items((Unknown(State.NULL, "/list/0"),), "/list")) == ()
    assert entry_count(Items((), "/list", ("card", "number"))) == EntryCount(0, 0)
    assert entry_count(Items((*entries, Unknown(State.NULL, "/list/4")), "/list", ("card", "number"))) is None


@pytest.mark.parametrize(("number", "telling"), [(0, 2), (2, 2), (3, 3), (3.5, 3), (Fraction(9, 2), 4), (9, 5), (-1.5, 2)])
def test_the_count_nearest_to_a_number_tells_what_those_between_do(number: Fraction | float, telling: int) -> None:
    assert telling_counts(2, 5, number) == (2, telling, 5)


def test_only_the_size_of_a_list_is_a_count() -> None:
    compared = evaluated("size(employees) > 2", {"employees": _ONE_TO_THREE})
    assert unsure_count(compared) is None
    assert unsure_count(compared.children[0]) == EntryCount(1, 3, compared.unknowns)
    assert unsure_count(evaluated("employees.exists(e, e.isolated)", {"employees": _ONE_TO_THREE})) is None
    assert unsure_count(evaluated("size(code) > 2", {"code": "abc"}).children[0]) is None
    assert unsure_count(evaluated("size(employees) > 2", {"employees": None}).children[0]) is None
    assert unsure_count(evaluated("size(employees) > 2", {"employees": [{"id": "E1"}]}).children[0]) is None
