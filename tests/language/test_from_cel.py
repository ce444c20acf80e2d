"""Conditions as people write them: what is read, and what is refused with which hint."""

import pytest

from compliance.errors import ConditionError
from compliance.language.from_cel import read_condition
from compliance.model.condition import And, Compare, Field, Limit, Literal, Member, Named, Or, Values, Variable, limits_of
from tests.small_record import BINDINGS, SHARED, VOCABULARY


def _refused(text: str) -> ConditionError:
    with pytest.raises(ConditionError) as caught:
        read_condition(text, VOCABULARY, BINDINGS, SHARED)
    return caught.value


@pytest.mark.parametrize(
    ("text", "code", "at", "message", "hint"),
    [
        ("stock.mask >= 1", "R203", 0, "undefined field `stock.mask`", "did you mean `stock.masks`?"),
        ("limits.stockdays > 1", "R203", 0, "undefined field `limits.stockdays`", "did you mean `limits.stock_days`?"),
        ("place.risk == 'low'", "R203", 0, "undefined field `place.risk`", "`place` has `risk_level`"),
        (
            "headcount > 0 && employee.temprature > 37",
            "R203",
            17,
            "undefined field `employee.temprature`",
            "did you mean `employee.temperature`?",
        ),
        ("employees[0].zzz == 'x'", "R203", 12, "undefined field `zzz`", None),
        ("submision == 1", "R203", 0, "undefined name `submision`", None),
        ("valid_credt_code(code)", "R203", 0, "undefined name `valid_credt_code`", "did you mean `valid_credit_code`?"),
        ("code > 3", "R202", 5, "`>` cannot be applied to text and number", None),
        ("code < 'a'", "R202", 5, "`<` cannot be applied to text and text", None),
        ("stock.chlorine > 3", "R202", 15, "`>` cannot be applied to measurement and number", None),
        ("submitted_on > '2020-01-01'", "R202", 13, "`>` cannot be applied to date and text", None),
        ("employees == employees", "R202", 10, None, None),
        ("headcount", "R202", 0, "a condition must say yes or no", "compare the value with something, such as `>= 10`"),
        ("headcount = 3", "R201", 10, "the condition is not well formed here", "equality is written `==`"),
        ("headcount > 3 and true", "R201", 14, "the condition is not well formed here", "write `&&` for `and`"),
        ("headcount >", "R201", 11, "the condition is not well formed here", None),
        ("headcount > 3 ||", "R201", 16, "the condition is not well formed here", None),
        ("limits == limits", "R202", 7, None, None),
        ("has(employee.id)", "R205", None, "the absence of `id` is no answer, so `has` cannot ask for it", None),
        ("has(limits.stock_days)", "R205", None, "`has` asks about the record, not about `limits`", None),
        ("headcount > 010", "R204", 12, "write a number as plain digits", "for example `1000` or `0.5`"),
        ("headcount > 1e3", "R204", 12, "write a number as plain digits", None),
        ("headcount > .5", "R204", 12, "write a number as plain digits", None),
        ("headcount > 0x10", "R204", 12, "write a number as plain digits", None),
        ("b'a' == b'a'", "R202", None, None, None),
        ("code.size() > 3", "R203", None, None, None),
        ("date(code) > assessed_on", "R204", None, "`date` takes a text written in the condition", None),
        ("date('2020-02-30') > assessed_on", "R207", 5, None, None),
        ("stock.chlorine > quantity('500 xyz')", "R207", None, None, None),
        ("employee.lodging == 'dormitry'", "R206", 17, "`dormitry` is none of the choices", "did you mean `dormitory`?"),
        ("'dormitry' == employee.lodging", "R206", 11, "`dormitry` is none of the choices", None),
        ("employee.lodging in ['home', 'x']", "R206", 17, "`x` is none of the choices", "known are `dormitory`, `home`"),
        ("employee.lodging in limits.key_areas", "R206", 17, "`hubei` is none of the choices", None),
        ("place.risk_level == 'lo'", "R206", 17, "`lo` is none of the choices", "did you mean `low`?"),
        ("limits.efficiency['KN91'] > 1", "R206", 18, "`KN91` is no class of `limits.efficiency`", None),
        ("limits.stock_days['a'] > 1", "R202", None, None, None),
        ("size(employees) > 0 && employees.exists_one(e, true)", "R202", None, None, None),
        ("{'a': 1}.a > 0", "R204", None, None, None),
        ("dyn(headcount) > 1", "R204", None, None, None),
        ("code.matches('a')", "R204", None, "`matches` is not part of the language", None),
        ("code + 'a' == 'b'", "R202", None, None, None),
        ("size(employees.filter(e, e.isolated)) > 0", "R202", None, None, None),
        ("headcount % 2 == 0", "R204", 10, "`%` is not part of the language", None),
        ("employees.all(e, e.isolated)", "R301", 9, "an empty list would satisfy this `all` unnoticed", None),
        ("!employees.exists(e, e.isolated)", "R301", 10, "an empty list would satisfy this `exists` unnoticed", None),
        ("size(employees) > 0 || employees.all(e, e.isolated)", "R301", None, None, None),
        ("size(employees) == 0 && employees.all(e, e.isolated)", "R301", None, None, None),
        ("size(employees) > 0 && employees.all(e, e.readings.all(r, r > 1))", "R301", None, None, None),
        ("employees.exists(limits, limits.isolated)", "R406", None, "the name `limits` is taken", "choose another name for the member"),
        ("employees.exists(assessed_on, assessed_on.isolated)", "R406", None, "the name `assessed_on` is taken", None),
        ("employees.exists(headcount, headcount.isolated && is_big())", "R406", None, "the name `headcount` is taken", None),
        (
            "(inspected ? employees[0] : employees[1]).isolated",
            "R204",
            None,
            "`isolated` is read from what is chosen or written here",
            None,
        ),
        ("(inspected ? employees : employees)[0].isolated", "R204", None, "`[ ]` is read from what is chosen or written here", None),
        ("[headcount, 2][0] > 1", "R204", None, "`[ ]` is read from what is chosen or written here", "choose between the values instead"),
        ("has_fever(inspected ? employees[0] : employees[1])", "R204", None, "`has_fever` is asked of what is chosen here", None),
        ("limits.stock_days", "R202", None, None, None),
        (
            "headcount > 1 // the rest && inspected",
            "R204",
            14,
            "what stands behind `//` would not be read",
            "put the remark on a line of its own that starts with `#`, above the condition",
        ),
        ("headcount > 1 //\n && inspected", "R204", 14, None, None),
        (r"""code == 'a//b' && code == "//" && code == r'\//' // c""", "R204", 49, None, None),
        (r"""code == '\'//' && code == '''//'//''' && code == "\"//" //""", "R204", 56, None, None),
        (r'''code == """//"//""" && code == "\\" //"''', "R204", 36, None, None),
        ("size(limits) > 1", "R202", None, None, None),
    ],
)
def test_what_is_not_meant_is_refused(text: str, code: str, at: int | None, message: str | None, hint: str | None) -> None:
    fault = _refused(text)
    assert fault.code == code
    assert at is None or fault.offset == at
    assert message is None or fault.message == message
    assert hint is None or fault.hint == hint


def test_the_offset_counts_characters_and_not_bytes() -> None:
    assert _refused("code == '口罩' && stock.mask > 0").offset == 16


def test_the_offset_counts_from_the_start_of_all_lines() -> None:
    assert _refused("headcount > 0 &&\n  stock.mask > 0").offset == 19


def test_whole_objects_cannot_be_named_alone() -> None:
    assert _refused("[limits] == [limits]").code == "R202"
    assert _refused("true || size([limits]) > 0").code == "R204"


def test_a_literal_keeps_the_digits_that_were_written() -> None:
    node = read_condition("headcount >= 94.99999999999999999", VOCABULARY)
    assert isinstance(node, Compare)
    assert isinstance(node.right, Literal)
    assert str(node.right.value) == "94.99999999999999999"


def test_two_strokes_in_a_text_are_no_comment() -> None:
    texts = ["//", "a//b", '"//', "'//", "\\//", "\\"]
    written = r"""["//", 'a//b', '"//', "'//", r'\//', "\\"]"""
    condition = read_condition(f"code in {written}", VOCABULARY)
    assert isinstance(condition, Member)
    assert condition.collection == Values(tuple(map(Literal, texts)))


def test_connectives_are_flat() -> None:
    node = read_condition("inspected && inspected && (inspected || inspected || true)", VOCABULARY)
    assert isinstance(node, And)
    assert len(node.operands) == 3
    assert isinstance(node.operands[2], Or)
    assert len(node.operands[2].operands) == 3


def test_a_shared_condition_is_put_in_place_with_its_name() -> None:
    node = read_condition("employees.exists(e, has_fever(e))", VOCABULARY, (), SHARED)
    inner = node.body  # type: ignore[union-attr]
    assert isinstance(inner, Named)
    assert inner.body == Compare(">=", Field(Variable("e"), "temperature"), inner.body.right)  # type: ignore[union-attr]


def test_a_negated_quantifier_over_a_guarded_list_is_read() -> None:
    for text in (
        "size(employees) >= 1 && !employees.exists(e, e.isolated)",
        "size(employees) != 0 && !employees.exists(e, e.isolated)",
        "size(employees) < 1 || !employees.exists(e, e.isolated)",
        "!(size(employees) > 0 && employees.exists(e, e.isolated))",
        "size(employees) >= 3 && employees.all(e, e.isolated)",
        "!employees.all(e, e.isolated)",
    ):
        read_condition(text, VOCABULARY)


def test_the_limits_of_a_condition_are_found_wherever_they_stand() -> None:
    text = "has_fever(employee) || (inspected ? headcount > limits.stock_days : limits.efficiency['KN95'] > size(limits.key_areas))"
    node = read_condition(text, VOCABULARY, BINDINGS, SHARED)
    assert limits_of(node) == {"stock_days", "efficiency", "key_areas"}
    assert limits_of(Limit("efficiency", Limit("stock_days"))) == {"efficiency", "stock_days"}
