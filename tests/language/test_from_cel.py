"""Conditions as people write them: what is read, and what is refused with which hint."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest

from compliance.errors import ConditionError
from compliance.language.from_cel import read_condition
from compliance.language.vocabulary import Vocabulary, vocabulary_of
from compliance.model.condition import (
    And,
    Compare,
    Condition,
    Field,
    Index,
    Limit,
    Literal,
    Member,
    Named,
    Not,
    Or,
    Values,
    Variable,
    limits_of,
)
from compliance.model.record import FieldDefinition, FieldType
from compliance.model.rule import SharedCondition
from tests.small_record import BINDINGS, DEFINITION, SHARED, VOCABULARY


def _refused(text: str) -> ConditionError:
    with pytest.raises(ConditionError) as caught:
        read_condition(text, VOCABULARY, BINDINGS, SHARED)
    return caught.value


_UNREAD = "what stands behind `//` would not be read"
_REMARK = "put the remark on a line of its own that starts with `#`, above the condition"
_BESIDE = "write `size(list) > 0 &&` beside it, or `size(list) == 0 ||` if an empty list is well"


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
        (
            "employees[0].zzz == 'x'",
            "R203",
            12,
            "undefined field `zzz`",
            "`employees` has `id`, `temperature`, `left_on`, `isolated`, `coughs`, `lodging`, `readings`, `areas`",
        ),
        ("submision == 1", "R203", 0, "undefined name `submision`", "did you mean `submitted_on`?"),
        ("valid_credt_code(code)", "R203", 0, "undefined name `valid_credt_code`", "did you mean `valid_credit_code`?"),
        ("code > 3", "R202", 5, "`>` cannot be applied to text and number", None),
        ("code < 'a'", "R202", 5, "`<` cannot be applied to text and text", None),
        ("stock.chlorine > 3", "R202", 15, "`>` cannot be applied to measurement and number", None),
        ("submitted_on > '2020-01-01'", "R202", 13, "`>` cannot be applied to date and text", None),
        (
            "employees == employees",
            "R202",
            10,
            "`==` cannot be applied to list(record.Object_employees) and list(record.Object_employees)",
            None,
        ),
        ("headcount", "R202", 0, "a condition must say yes or no", "compare the value with something, such as `>= 10`"),
        ("headcount = 3", "R201", 10, "the condition is not well formed here", "equality is written `==`"),
        ("headcount > 3 and true", "R201", 14, "the condition is not well formed here", "write `&&` for `and`"),
        ("headcount >", "R201", 11, "the condition is not well formed here", None),
        ("headcount > 3 ||", "R201", 16, "the condition is not well formed here", None),
        ("limits == limits", "R202", 7, "`==` cannot be applied to record.Limits and record.Limits", None),
        (
            "has(employee.id)",
            "R205",
            3,
            "the absence of `id` is no answer, so `has` cannot ask for it",
            "leave `has` away: a missing value is unknown by itself",
        ),
        ("has(limits.stock_days)", "R205", 3, "`has` asks about the record, not about `limits`", None),
        ("headcount > 010", "R204", 12, "write a number as plain digits", "for example `1000` or `0.5`"),
        ("headcount > 1e3", "R204", 12, "write a number as plain digits", "for example `1000` or `0.5`"),
        ("headcount > .5", "R204", 12, "write a number as plain digits", "for example `1000` or `0.5`"),
        ("headcount > 0x10", "R204", 12, "write a number as plain digits", "for example `1000` or `0.5`"),
        ("b'a' == b'a'", "R202", 5, "`==` cannot be applied to bytes and bytes", None),
        ("code.size() > 3", "R202", 9, "`size` is not called in this way", "write `size(…)` with the arguments that it takes"),
        ("has_fever()", "R202", 9, "`has_fever` is not called in this way", "write `has_fever(…)` with the arguments that it takes"),
        ("date(code) > assessed_on", "R204", 4, "`date` takes a text written in the condition", None),
        ("date('2020-02-30') > assessed_on", "R207", 5, '`2020-02-30` is not a day such as `date("2020-02-10")`', None),
        (
            "stock.chlorine > quantity('500 xyz')",
            "R207",
            26,
            '`500 xyz` is not a value with a known unit such as `quantity("500 mg/L")`',
            None,
        ),
        ("employee.lodging == 'dormitry'", "R206", 17, "`dormitry` is none of the choices", "did you mean `dormitory`?"),
        ("'dormitry' == employee.lodging", "R206", 11, "`dormitry` is none of the choices", "did you mean `dormitory`?"),
        ("employee.lodging in ['home', 'x']", "R206", 17, "`x` is none of the choices", "known are `dormitory`, `home`"),
        ("employee.lodging in limits.key_areas", "R206", 17, "`hubei` is none of the choices", "known are `dormitory`, `home`"),
        ("place.risk_level == 'lo'", "R206", 17, "`lo` is none of the choices", "did you mean `low`?"),
        ("limits.efficiency['KN91'] > 1", "R206", 18, "`KN91` is no class of `limits.efficiency`", "did you mean `KN95`?"),
        ("limits.stock_days['a'] > 1", "R202", 17, "`[ ]` cannot be applied to number and text", None),
        (
            "size(employees) > 0 && employees.exists_one(e, true)",
            "R202",
            43,
            "`_?_:_` cannot be applied to yes/no and number and number",
            None,
        ),
        ("{'a': 1}.a > 0", "R204", 0, "a struct is not part of the language", None),
        ("dyn(headcount) > 1", "R204", 3, "`dyn` is not part of the language", None),
        ("code.matches('a')", "R204", 12, "`matches` is not part of the language", None),
        ("code + 'a' == 'b'", "R202", 5, "`+` cannot be applied to text and text", None),
        ("headcount % 2 == 0", "R204", 10, "`%` is not part of the language", None),
        ("employees.all(e, e.isolated)", "R301", 9, "an empty list would satisfy this `all` unnoticed", _BESIDE),
        ("!employees.exists(e, e.isolated)", "R301", 10, "an empty list would satisfy this `exists` unnoticed", _BESIDE),
        ("size(employees) > 0 || employees.all(e, e.isolated)", "R301", 32, "an empty list would satisfy this `all` unnoticed", _BESIDE),
        ("size(employees) == 0 && employees.all(e, e.isolated)", "R301", 33, "an empty list would satisfy this `all` unnoticed", _BESIDE),
        (
            "size(employees) > 0 && employees.all(e, e.readings.all(r, r > 1))",
            "R301",
            32,
            "an empty list would satisfy this `all` unnoticed",
            _BESIDE,
        ),
        ("!!employees.all(e, e.isolated)", "R301", 11, "an empty list would satisfy this `all` unnoticed", _BESIDE),
        ("!(inspected && !employees.all(e, e.isolated))", "R301", 25, "an empty list would satisfy this `all` unnoticed", _BESIDE),
        ("employees. all(e, e.isolated)", "R301", 0, "an empty list would satisfy this `all` unnoticed", _BESIDE),
        ("size(employees) >= 0 && employees.all(e, e.isolated)", "R301", 33, "an empty list would satisfy this `all` unnoticed", _BESIDE),
        ("size(employees) != 1 && employees.all(e, e.isolated)", "R301", 33, "an empty list would satisfy this `all` unnoticed", _BESIDE),
        ("size(employees) <= 1 || employees.all(e, e.isolated)", "R301", 33, "an empty list would satisfy this `all` unnoticed", _BESIDE),
        ("size(employees) < 2 || employees.all(e, e.isolated)", "R301", 32, "an empty list would satisfy this `all` unnoticed", _BESIDE),
        ("stock.chlorine.value > 1", "R203", 0, "undefined field `stock.chlorine.value`", None),
        ("assesed_on > submitted_on", "R203", 0, "undefined name `assesed_on`", "did you mean `assessed_on`?"),
        ("limit.stock_days > 1", "R203", 0, "undefined name `limit.stock_days`", None),
        ("siz(code) > 1", "R203", 0, "undefined name `siz`", "did you mean `size`?"),
        ("haz(employee.id)", "R203", 0, "undefined name `haz`", "did you mean `has`?"),
        ("dat('2020-01-01') > submitted_on", "R203", 0, "undefined name `dat`", "did you mean `date`?"),
        ("quantty('1 N') > stock.chlorine", "R203", 0, "undefined name `quantty`", "did you mean `quantity`?"),
        ("atested()", "R203", 0, "undefined name `atested`", "did you mean `attested`?"),
        ("has_fevr(employee)", "R203", 0, "undefined name `has_fevr`", "did you mean `has_fever`?"),
        ("xyzzy > 1", "R203", 0, "undefined name `xyzzy`", None),
        ("code == 'submision' || submision == 1", "R203", 23, "undefined name `submision`", "did you mean `submitted_on`?"),
        ("submision == 1 || code == 'submision'", "R203", 0, "undefined name `submision`", "did you mean `submitted_on`?"),
        ("employees.exists(e,e.temperatur > 1)", "R203", 19, "undefined field `e.temperatur`", "did you mean `e.temperature`?"),
        ("employees.exists(e_,e_.temperatur > 1)", "R203", 20, "undefined field `e_.temperatur`", "did you mean `e_.temperature`?"),
        ("headcount > 0 &&\n  stock.mask > 0", "R203", 19, "undefined field `stock.mask`", "did you mean `stock.masks`?"),
        ("inspected &&\n  inspected &&\n  stock.mask > 0", "R203", 30, "undefined field `stock.mask`", "did you mean `stock.masks`?"),
        ("headcount == > 3", "R201", 13, "the condition is not well formed here", None),
        ("headcount > > = 3", "R201", 12, "the condition is not well formed here", None),
        ("= 3", "R201", 0, "the condition is not well formed here", "equality is written `==`"),
        ("headcount === 3", "R201", 12, "the condition is not well formed here", None),
        ("headcount > 3 or true", "R201", 14, "the condition is not well formed here", "write `||` for `or`"),
        ("not inspected", "R201", 4, "the condition is not well formed here", "write `!` for `not`"),
        ("true || size([limits]) > 0", "R204", 14, "`limits` alone is no value", "name one of its members"),
        ("true || size([place]) > 0", "R204", 14, "`place` alone is no value", "name one of its members"),
        ("has(place.risk_level)", "R205", 3, "`has` asks about the record, not about `place`", None),
        ("limits.stock_days", "R202", 0, "a condition must say yes or no", "compare the value with something, such as `>= 10`"),
        ("size(limits) > 1", "R202", 4, "`size` cannot be applied to record.Limits", None),
        ("employees.exists(limits, limits.isolated)", "R406", 16, "the name `limits` is taken", "choose another name for the member"),
        (
            "employees.exists(assessed_on, assessed_on.isolated)",
            "R406",
            16,
            "the name `assessed_on` is taken",
            "choose another name for the member",
        ),
        (
            "employees.exists(headcount, headcount.isolated && is_big())",
            "R406",
            16,
            "the name `headcount` is taken",
            "choose another name for the member",
        ),
        (
            "(inspected ? employees[0] : employees[1]).isolated",
            "R204",
            41,
            "`isolated` is read from what is chosen or written here",
            "choose between the values instead",
        ),
        (
            "(inspected ? employees : employees)[0].isolated",
            "R204",
            35,
            "`[ ]` is read from what is chosen or written here",
            "choose between the values instead",
        ),
        ("[headcount, 2][0] > 1", "R204", 14, "`[ ]` is read from what is chosen or written here", "choose between the values instead"),
        (
            "has_fever(inspected ? employees[0] : employees[1])",
            "R204",
            9,
            "`has_fever` is asked of what is chosen here",
            "choose between the answers instead",
        ),
        ('headcount in [1, "a"]', "R202", 13, "number and text stand in one list, and are never equal", None),
        ("headcount in [inspected, 3]", "R202", 13, "yes/no and number stand in one list, and are never equal", None),
        ("code in [1, 2.5]", "R202", 5, "text and number stand in one list, and are never equal", None),
        ('assessed_on in [date("2020-01-01"), 1]', "R202", 15, "date and number stand in one list, and are never equal", None),
        ("3 in [list, 1]", "R204", 6, "`list` is no value", None),
        ("headcount > 1 // the rest && inspected", "R204", 14, _UNREAD, _REMARK),
        ("headcount > 1 //\n && inspected", "R204", 14, _UNREAD, _REMARK),
        (r"""code == 'a//b' && code == "//" && code == r'\//' // c""", "R204", 49, _UNREAD, _REMARK),
        (r"""code == '\'//' && code == '''//'//''' && code == "\"//" //""", "R204", 56, _UNREAD, _REMARK),
        (r'''code == """//"//""" && code == "\\" //"''', "R204", 36, _UNREAD, _REMARK),
    ],
)
def test_what_is_not_meant_is_refused(text: str, code: str, at: int, message: str, hint: str | None) -> None:
    fault = _refused(text)
    assert (fault.code, fault.offset, fault.message, fault.hint) == (code, at, message, hint)


def test_a_list_that_is_filtered_is_refused_in_the_words_of_the_checker() -> None:
    fault = _refused("size(employees.filter(e, e.isolated)) > 0")
    assert (fault.code, fault.offset, fault.hint) == ("R202", 21, None)


def test_the_offset_counts_characters_and_not_bytes() -> None:
    assert _refused("code == '口罩' && stock.mask > 0").offset == 16


def test_whole_objects_cannot_be_named_alone() -> None:
    assert _refused("[limits] == [limits]").code == "R202"


def _number(name: str) -> FieldDefinition:
    return FieldDefinition(name, FieldType.NUMBER, DEFINITION.title)


def _vocabulary_of(**members: FieldDefinition) -> Vocabulary:
    return vocabulary_of(replace(DEFINITION, root=replace(DEFINITION.root, members=members)), {}, {})


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("house.hall.bed > 1", "house.hall.bed", "did you mean `house.hall.beds`?"),
        ("house.rooms[0].bed > 1", "bed", "did you mean `beds`?"),
        ("house.rooms[0].zzz > 1", "zzz", "`house.rooms` has `beds`"),
        ("house.hall.zzz > 1", "house.hall.zzz", "`house.hall` has `beds`"),
        ("house.zzz > 1", "house.zzz", "`house` has `rooms`, `hall`"),
        ("empty.zzz > 1", "empty.zzz", None),
        ("many.zzz > 1", "many.zzz", "`many` has " + ", ".join(f"`n{number}`" for number in range(8))),
    ],
)
def test_a_misspelt_field_of_an_object_in_an_object_is_told_what_is_there(text: str, message: str, hint: str | None) -> None:
    room = FieldDefinition("room", FieldType.OBJECT, DEFINITION.title, members={"beds": _number("beds")})
    rooms = FieldDefinition("rooms", FieldType.LIST, DEFINITION.title, item=room)
    house = FieldDefinition("house", FieldType.OBJECT, DEFINITION.title, members={"rooms": rooms, "hall": room})
    many = FieldDefinition("many", FieldType.OBJECT, DEFINITION.title, members={f"n{number}": _number(f"n{number}") for number in range(9)})
    empty = FieldDefinition("empty", FieldType.OBJECT, DEFINITION.title)
    with pytest.raises(ConditionError) as caught:
        read_condition(text, _vocabulary_of(house=house, many=many, empty=empty))
    assert (caught.value.message, caught.value.hint) == (f"undefined field `{message}`", hint)


@pytest.mark.parametrize("count", [1, 7, 8, 9])
def test_up_to_eight_choices_are_named_where_none_is_near(count: int) -> None:
    choices = {f"{number}{number}": DEFINITION.title for number in range(count)}
    field = FieldDefinition("kind", FieldType.CHOICE, DEFINITION.title, choices=choices)
    with pytest.raises(ConditionError) as caught:
        read_condition("kind == 'x'", _vocabulary_of(kind=field))
    named = f"known are {', '.join(f'`{each}`' for each in choices)}"
    assert caught.value.hint == (named if count <= 8 else None)


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
    assert read_condition("inspected && (inspected && (inspected && inspected))", VOCABULARY) == And((Variable("inspected"),) * 4)


def test_a_key_and_a_number_are_read_wherever_they_stand() -> None:
    for text in (
        "limits.efficiency[employees[0].id] > 1",
        "employees[0].readings[1] > 1",
        "employees.exists(e, limits.efficiency[e.id] > 1 && e.readings[0] > 37.5)",
        "limits.efficiency[inspected ? 'KN90' : 'KN95'] > 1",
    ):
        read_condition(text, VOCABULARY, BINDINGS)
    left = read_condition("employees[0].readings[1] > 1", VOCABULARY).left  # type: ignore[union-attr]
    zero, one = Literal(Decimal(0)), Literal(Decimal(1))
    assert left == Index(Field(Index(Variable("employees"), zero), "readings"), one)


def test_a_shared_condition_is_put_in_place_with_its_name() -> None:
    node = read_condition("employees.exists(e, has_fever(e))", VOCABULARY, (), SHARED)
    inner = node.body  # type: ignore[union-attr]
    assert isinstance(inner, Named)
    assert (inner.name, inner.title) == ("has_fever", SHARED["has_fever"].title)
    assert inner.body == Compare(">=", Field(Variable("e"), "temperature"), inner.body.right)  # type: ignore[union-attr]


def test_a_negated_quantifier_over_a_guarded_list_is_read() -> None:
    for text in (
        "size(employees) >= 1 && !employees.exists(e, e.isolated)",
        "size(employees) != 0 && !employees.exists(e, e.isolated)",
        "size(employees) < 1 || !employees.exists(e, e.isolated)",
        "!(size(employees) > 0 && employees.exists(e, e.isolated))",
        "size(employees) >= 3 && employees.all(e, e.isolated)",
        "size(employees) == 3 && employees.all(e, e.isolated)",
        "size(employees) > 1 && employees.all(e, e.isolated)",
        "size(employees) <= 0 || employees.all(e, e.isolated)",
        "!employees.all(e, e.isolated)",
    ):
        read_condition(text, VOCABULARY)


def test_the_limits_of_a_condition_are_found_wherever_they_stand() -> None:
    text = "has_fever(employee) || (inspected ? headcount > limits.stock_days : limits.efficiency['KN95'] > size(limits.key_areas))"
    node = read_condition(text, VOCABULARY, BINDINGS, SHARED)
    assert limits_of(node) == {"stock_days", "efficiency", "key_areas"}
    assert limits_of(Limit("efficiency", Limit("stock_days"))) == {"efficiency", "stock_days"}


def _shared_of(body: Condition) -> dict[str, SharedCondition]:
    return {"has_fever": replace(SHARED["has_fever"], body=body)}


def _told(text: str, shared: Mapping[str, SharedCondition] = SHARED) -> tuple[object, ...]:
    with pytest.raises(ConditionError) as raised:
        read_condition(text, VOCABULARY, BINDINGS, shared)
    fault = raised.value
    return fault.code, fault.offset, fault.message, fault.hint


def _nested(times: int) -> Condition:
    body: Condition = Variable("inspected")
    for _ in range(times):
        body = Not(body)
    return body


def test_what_is_nested_too_deeply_only_with_what_it_calls_is_refused() -> None:
    assert read_condition("has_fever(employee)", VOCABULARY, BINDINGS, _shared_of(_nested(98)))
    told = _told("has_fever(employee)", _shared_of(_nested(99)))
    assert told == ("R209", 0, "with what it calls the condition is nested too deeply", "write several rules")


def test_what_is_nested_more_deeply_than_the_tree_of_the_checker_holds_is_refused() -> None:
    text = "".join(f"employees.exists(e{number}, " for number in range(25)) + "inspected" + ")" * 25
    assert _told(text) == ("R209", 0, "the condition is nested too deeply", "write several rules")


@pytest.mark.parametrize("depth", [40, 2_000])
def test_what_is_nested_more_deeply_than_the_parser_goes_is_refused_in_the_same_words(depth: int) -> None:
    assert _told("!(" * depth + "inspected" + ")" * depth) == ("R209", 0, "the condition is nested too deeply", "write several rules")


@pytest.mark.parametrize(
    "text", ["headcount in [size(employees) + 1]", "headcount in [stock.masks, 3]", "headcount in [size(employees), 3]"]
)
def test_what_is_worked_out_may_stand_in_a_list_of_values(text: str) -> None:
    assert isinstance(read_condition(text, VOCABULARY), Member)


def test_shared_conditions_that_grow_too_much_together_are_refused() -> None:
    shared = _shared_of(Or((*[Variable("inspected")] * 998, Field(Variable("employee"), "isolated"))))
    twice = "has_fever(employee) && has_fever(employee)"
    message = "the shared conditions that are called here have more than 2,000 parts together"
    assert _told(twice, shared) == ("R209", 32, message, "call fewer of them")
    exact = _shared_of(Or(tuple([Variable("inspected")] * 999)))
    assert isinstance(read_condition(twice, VOCABULARY, BINDINGS, exact), And)


def test_a_condition_as_long_as_may_be_is_read_and_a_longer_one_refused() -> None:
    text = "headcount > 1".ljust(50_000)
    assert read_condition(text, VOCABULARY, BINDINGS)
    assert _told(f"{text} ") == ("R209", 50_000, "the condition has more than 50,000 characters", "write several rules")


@pytest.mark.parametrize("half", [0xD800, 0xDBFF, 0xDC00, 0xDFFF])
def test_half_of_a_pair_is_no_character(half: int) -> None:
    assert _told(f"code == '{chr(half)}'") == ("R201", 9, "half of a surrogate pair stands for no character", "take it away")


@pytest.mark.parametrize("character", [0xD7FF, 0xE000, 0x58, 0x1F637])
def test_what_stands_beside_the_pairs_is_a_character(character: int) -> None:
    assert read_condition(f"code == '{chr(character)}'", VOCABULARY) == Compare("==", Variable("code"), Literal(chr(character)))


def test_a_number_as_long_as_may_be_is_read_and_a_longer_one_refused() -> None:
    number = f"0.{'1' * 62}"
    assert read_condition(f"headcount > {number}", VOCABULARY) == Compare(">", Variable("headcount"), Literal(Decimal(number)))
    for longer in (f"{number}1", f"{'1' * 64}.5", f"-{'1' * 63}.5"):
        assert _told(f"headcount > {longer}") == ("R209", 12, "a number is written with more than 64 characters", None)
