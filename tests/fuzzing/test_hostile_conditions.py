"""Conditions that somebody wrote to keep the program busy: each is read or refused with a code, in time that grows with its length."""

from collections.abc import Iterator

import pytest

from compliance.errors import ConditionError
from compliance.language.from_cel import MOST_CHARACTERS, MOST_NUMBER_CHARACTERS, MOST_SHARED_PARTS, read_condition
from compliance.model.bilingual import Bilingual
from compliance.model.condition import nodes_of
from compliance.model.rule import SharedCondition, SourcePosition
from tests.fuzzing.cost import SECONDS, assert_in_proportion, seconds
from tests.small_record import BINDINGS, SHARED, VOCABULARY

_DEPTHS = (10, 24, 25, 31, 32, 33, 49, 50, 51, 99, 100, 101, 250, 1000)


def code_of(text: str, shared: dict[str, SharedCondition] | None = None) -> str:
    """Read a condition and give the code of its refusal, or `read`."""
    try:
        read_condition(text, VOCABULARY, BINDINGS, SHARED if shared is None else shared)
    except ConditionError as refusal:
        return refusal.code if 0 <= refusal.offset <= len(text) else "beyond its end"
    return "read"


def nested(depth: int) -> Iterator[str]:
    """Give conditions of each form that can hold another one, nested to a depth."""
    yield "headcount <= " + " + ".join(["1"] * depth)
    yield "(" * depth + "inspected" + ")" * depth
    yield "!" * depth + "inspected"
    yield "!(" * depth + "inspected" + ")" * depth
    yield "inspected ? " * depth + "true" + " : false" * depth
    yield "headcount > " + "-(" * depth + "1" + ")" * depth
    yield "headcount in " + "[" * depth + "1" + "]" * depth
    yield "employees" + "[0]" * depth + '.id == "a"'
    yield "".join(f"employees.exists(e{number}, " for number in range(depth)) + "inspected" + ")" * depth
    yield "".join(f"size(employees) > 0 && employees.all(e{number}, " for number in range(depth)) + "inspected" + ")" * depth
    yield "(inspected || coughs && " * depth + "inspected" + ")" * depth
    yield "has(" * depth + "employee.left_on" + ")" * depth
    yield "headcount" + ".a" * depth + " > 1"


@pytest.mark.parametrize("depth", _DEPTHS)
def test_deep_nesting_is_read_or_refused(depth: int) -> None:
    codes = {code_of(text) for text in nested(depth)}
    assert codes <= {"read", "R201", "R202", "R203", "R204", "R205", "R209"}
    assert "read" in codes or depth > 31


def test_nesting_beyond_what_the_tree_of_the_checker_holds_is_refused() -> None:
    text = "".join(f"employees.exists(e{number}, " for number in range(25)) + "inspected" + ")" * 25
    with pytest.raises(ConditionError, match="nested too deeply") as caught:
        read_condition(text, VOCABULARY, BINDINGS)
    assert (caught.value.code, caught.value.offset) == ("R209", 0)


def test_half_of_a_surrogate_pair_is_refused_where_it_stands() -> None:
    with pytest.raises(ConditionError, match="half of a surrogate pair") as caught:
        read_condition('code == "\ud800"', VOCABULARY, BINDINGS)
    assert (caught.value.code, caught.value.offset) == ("R201", 9)


@pytest.mark.parametrize("before", ["", '"😀" == code || ', '"中文" == code || '])
def test_number_is_that_of_the_text_whatever_stands_before_it(before: str) -> None:
    node = read_condition(f"{before}headcount > 1234.5", VOCABULARY, BINDINGS)
    assert "1234.5" in [str(each.value) for each in nodes_of(node) if hasattr(each, "value")]


@pytest.mark.parametrize(
    "number", ["9" * 65, "0." + "9" * 63, "0." + "9" * 5_000, "9" * 300 + ".5", "1" + "0" * 99_000, "1e1000000", "1e-1000000"]
)
def test_number_beyond_reason_is_refused(number: str) -> None:
    assert code_of(f"headcount <= {number}") in ("R201", "R202", "R204", "R209")


def test_number_of_the_greatest_length_is_read() -> None:
    assert code_of("headcount <= 0." + "9" * (MOST_NUMBER_CHARACTERS - 2)) == "read"


_LONG = {
    "numbers": "headcount in [" + ",".join(["1"] * 24_900) + "]",
    "texts": "code in [" + ",".join(["'a'"] * 12_400) + "]",
    "text": "code == '" + "a" * 49_900 + "'",
    "and": " && ".join(["inspected"] * 3_800),
    "name": "a" * 49_900,
    "field": "stock." + "a" * 49_900 + " > 1",
    "blanks": "inspected" + " " * 49_900,
    "comments": "inspected" + "// and\n" * 7_000,
    "lines": "inspected" + "\n" * 49_900 + "&",
    "quotes": "'" * 49_900,
    "opened": "(" * 49_900,
    "not": "!" * 49_900 + "inspected",
    "escapes": "code == '" + "\\n" * 24_900 + "'",
}


@pytest.mark.parametrize("name", _LONG)
def test_condition_of_the_greatest_length_takes_less_than_a_second(name: str) -> None:
    assert len(_LONG[name]) <= MOST_CHARACTERS
    assert seconds(lambda: code_of(_LONG[name])) < SECONDS


@pytest.mark.parametrize("text", ["code == '" + "a" * 100_000 + "'", "headcount in [" + ",".join(["1"] * 50_000) + "]", "(" * 10_000_000])
def test_condition_of_100_kilobytes_or_more_is_refused_at_once(text: str) -> None:
    assert code_of(text) == "R209"
    assert seconds(lambda: code_of(text)) < SECONDS / 10


def test_time_of_a_long_list_grows_with_its_length() -> None:
    assert_in_proportion(lambda size: "headcount in [" + ",".join(["1"] * size) + "]", code_of, 4_000)


def laughs(count: int) -> dict[str, SharedCondition]:
    """Read shared conditions of which each calls the one before it twice, as far as they are read."""
    shared: dict[str, SharedCondition] = {}
    text = "employee.temperature > 37"
    for number in range(count):
        body = read_condition(text, VOCABULARY, BINDINGS, shared)
        name = f"laugh{number}"
        shared[name] = SharedCondition(name, Bilingual(name, name), BINDINGS, body, text, SourcePosition("laughs.yaml", 1, 1))
        text = f"{name}(employee) || inspected && {name}(employee)"
    return shared


def test_shared_conditions_that_call_one_another_twice_come_to_an_end() -> None:
    with pytest.raises(ConditionError, match="parts") as caught:
        laughs(60)
    assert caught.value.code == "R209"


def test_many_calls_of_a_long_shared_condition_come_to_an_end() -> None:
    shared = laughs(6)
    name = list(shared)[-1]
    assert code_of(" || ".join([f"{name}(employee)"] * 3_000), shared) == "R209"
    assert sum(1 for _ in nodes_of(shared[name].body)) < MOST_SHARED_PARTS
