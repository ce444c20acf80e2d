"""Conditions that their comparisons decide, and those that look alike and hang on the record."""

import pytest

from compliance.language.from_cel import read_condition
from compliance.language.vocabulary import variables_of
from compliance.rulefile.contradiction import decided
from tests.small_record import BINDINGS, DEFINITION, VOCABULARY


def _decided(text: str) -> bool | None:
    return decided(read_condition(text, VOCABULARY, BINDINGS), variables_of(DEFINITION, BINDINGS))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("headcount > 5 || headcount <= 5", True),
        ("headcount > 5 && headcount < 5", False),
        ("headcount > 5 && headcount < 6", False),
        ("headcount >= 5 && headcount < 6", None),
        ("headcount > 5 || headcount < 5", None),
        ("headcount != 5 || headcount == 5", True),
        ("!(headcount > 5) && headcount > 6", False),
        ("!(headcount > 6) && headcount > 5", None),
        ("headcount < 1 && headcount > -1 && headcount != 0", False),
        ("headcount < 0 || headcount > -1", True),
        ("headcount - headcount >= 0", True),
        ("headcount + 1 > headcount", True),
        ("headcount - 1 > headcount", False),
        ("headcount > 5 || 5 >= headcount", True),
        ("-headcount < -5 && headcount <= 5", False),
        ("headcount * 2 > 5 || headcount * 2 <= 5", True),
        ("headcount * 2 > 5 || headcount <= 2", None),
        ("size(employees) < 1 && size(employees) > 0", False),
        ("size(employees) < 2 && size(employees) > 0", None),
        ("inspected || headcount > 5 || headcount <= 5", True),
        ("inspected && (headcount > 5 || headcount <= 5)", None),
        ("headcount > limits.stock_days && headcount <= limits.stock_days", False),
        ("headcount > limits.stock_days && size(employees) <= limits.stock_days", None),
        ("code == 'a' || code != 'a'", None),
        ("inspected", None),
    ],
)
def test_only_what_no_record_can_change_is_decided(text: str, said: bool | None) -> None:
    assert _decided(text) is said


def test_a_number_that_is_not_counted_may_lie_between_two_whole_ones() -> None:
    assert _decided("employee.temperature > 36 && employee.temperature < 37") is None


def test_what_would_take_too_long_is_not_asked() -> None:
    told = ("inspected", "code == 'a'", *(f"code == 'a{number}'" for number in range(12)))
    assert _decided(" || ".join((*told[:2], "headcount > 5", "headcount <= 5"))) is True
    assert _decided(" || ".join((*told, "headcount > 5", "headcount <= 5"))) is None
