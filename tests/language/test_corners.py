"""The corners of the language: what can hardly be written, and what each module does with it nevertheless."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

import pytest

from compliance.errors import ConditionError
from compliance.language import checker_words, from_cel
from compliance.language import evaluate as evaluating
from compliance.language.checked_expression import _CHECKED
from compliance.language.evaluate import evaluate
from compliance.language.from_cel import read_condition
from compliance.language.lexicon import STATE_WORDS, Lexicon, value_words
from compliance.language.substitute import parts_of, substitute
from compliance.language.term import term, unevaluated
from compliance.language.to_words import say
from compliance.language.vocabulary import variables_of, vocabulary_of
from compliance.language.words import OUTCOME_WORDS, SEVERITY_WORDS, STANDING_WORDS, VERDICT_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.binding import Binding
from compliance.model.citation import Citation, Standing
from compliance.model.condition import And, Compare, Condition, Every, Field, Literal, Not, Or, Size, Variable
from compliance.model.outcome import Outcome, Verdict
from compliance.model.period import Period
from compliance.model.quantity import Interval, Measurement
from compliance.model.record import FieldDefinition, Fields, FieldType, State
from compliance.model.rule import LimitValue, Parameter, Severity, SharedCondition, SourcePosition
from tests.small_record import BINDINGS, DEFINITION, FACTS, PARAMETERS, SHARED, VOCABULARY, evaluated, named, scope_of

_LEXICON = Lexicon(DEFINITION, PARAMETERS, FACTS, variables_of(DEFINITION, BINDINGS))


# What is read


def test_a_binding_to_what_is_no_list_names_nothing() -> None:
    bindings = (Binding("x", "headcount"), Binding("y", "nothing.inner.deeper"))
    read_condition("headcount > 1", VOCABULARY, bindings)
    for text in ("x > 1", "y > 1"):
        with pytest.raises(ConditionError, match="undefined name"):
            read_condition(text, VOCABULARY, bindings)


def test_a_measurement_may_stand_in_the_record_itself() -> None:
    members = {**(DEFINITION.root.members or {}), "air": FieldDefinition("air", FieldType.MEASUREMENT, named("空气", "Air"), unit="mg/L")}
    vocabulary = vocabulary_of(replace(DEFINITION, root=replace(DEFINITION.root, members=members)), PARAMETERS, FACTS)
    assert isinstance(read_condition("air >= limits.chlorine", vocabulary), Compare)


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("size([null]) > 0", "R204", "only numbers, texts and yes/no values can be written here"),
        ("size([b'a']) > 0", "R204", "only numbers, texts and yes/no values can be written here"),
        ("limits.key_areas[0] == 'hubei'", "R204", "`limits.key_areas` has no classes"),
    ],
)
def test_what_the_checker_lets_through_and_is_not_meant_is_refused(text: str, code: str, message: str) -> None:
    with pytest.raises(ConditionError) as caught:
        read_condition(text, VOCABULARY, BINDINGS, SHARED)
    assert (caught.value.code, caught.value.message) == (code, message)


def test_a_choice_may_be_compared_with_another_field() -> None:
    node = read_condition("employee.lodging == employees[1].lodging", VOCABULARY, BINDINGS)
    assert isinstance(node, Compare)


def _reader() -> from_cel._Reader:
    return from_cel._Reader("text", {}, VOCABULARY, {}, {})


def _told(expression: object) -> tuple[str, str, int]:
    with pytest.raises(ConditionError) as caught:
        from_cel._read(expression, _reader())
    return caught.value.code, caught.value.message, caught.value.offset


def test_a_function_of_cel_that_nobody_knows_is_refused() -> None:
    checked = _CHECKED()
    checked.expr.call.function = "later"
    assert _told(checked.expr) == ("R204", "`later` is not part of the language", 0)
    checked.expr.call.target.ident.name = "code"
    assert _told(checked.expr) == ("R204", "`later` cannot be called on a value", 0)


def test_a_part_of_a_tree_that_is_nothing_is_refused() -> None:
    assert _told(_CHECKED().expr) == ("R204", "a blank expression is not part of the language", 0)


def test_a_number_whose_place_nobody_tells_is_read_at_the_start() -> None:
    checked = _CHECKED()
    checked.expr.const.int = 5
    reader = replace(_reader(), text="5 > 3")
    assert from_cel._read(checked.expr, reader) == Literal(Decimal(5))


@pytest.mark.parametrize(("function", "starts_true"), [("_+_", True), ("_&&_", False), ("_||_", True)])
def test_a_quantifier_of_cel_that_nobody_knows_is_refused(function: str, starts_true: bool) -> None:
    checked = _CHECKED()
    made = checked.expr.comprehension
    made.accu_init.const.bool = starts_true
    made.loop_step.call.function = function
    assert _told(checked.expr) == ("R204", "of the quantifiers the language has `all` and `exists`", 0)


@pytest.mark.parametrize(
    ("fault", "code", "message", "offset"),
    [
        ("the checker gave up", "R201", "the condition cannot be read", 0),
        ("ERROR: <input>:1:3: Something that nobody foresaw", "R202", "something that nobody foresaw", 2),
    ],
)
def test_a_fault_in_other_words_is_told_nevertheless(fault: str, code: str, message: str, offset: int) -> None:
    told = checker_words.translated(fault, "code", VOCABULARY, {}, {})
    assert (told.code, told.message, told.offset, told.hint) == (code, message, offset, None)


# What is evaluated


def test_a_node_without_a_meaning_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(TypeError, match="no meaning for a object"):
        evaluate(object(), scope_of({}))  # type: ignore[arg-type]
    monkeypatch.setattr(evaluating, "_parts", lambda node: ())
    with pytest.raises(TypeError, match="no meaning for a object"):
        evaluate(object(), scope_of({}))  # type: ignore[arg-type]


_X, _Y, _Z = Variable("x"), Variable("y"), Variable("z")


@pytest.mark.parametrize(
    ("node", "replaced"),
    [
        (_X, _Y),
        (_Z, _Z),
        (Field(_X, "x"), Field(_Y, "x")),
        (And((_X, Not(_X), _Z)), And((_Y, Not(_Y), _Z))),
        (Every("x", _X, _X), Every("x", _Y, _X)),
        (Every("z", _X, Or((_X, _Z))), Every("z", _Y, Or((_Y, _Z)))),
        (Literal("x"), Literal("x")),
    ],
)
def test_variables_are_replaced_wherever_they_stand_for_the_same(node: Condition, replaced: Condition) -> None:
    assert substitute(node, {"x": _Y}) == replaced


@pytest.mark.parametrize(
    ("body", "meant", "name"),
    [
        (And((_X, _Y)), _Y, "y_2"),
        (And((_X, _Y, Variable("y_2"))), _Y, "y_3"),
        (And((_X, _Y)), Or((_Y, Variable("y_2"))), "y_3"),
        (And((_X, _Y, Variable("y_2"))), Or((_Y, Variable("y_3"))), "y_4"),
    ],
)
def test_a_variable_whose_name_means_something_else_takes_one_that_means_nothing(body: And, meant: Condition, name: str) -> None:
    renamed: dict[Condition, Condition] = {_X: meant, _Y: Variable(name)}
    expected = And(tuple(renamed.get(each, each) for each in body.operands))
    assert substitute(Every("y", _Z, body), {"x": meant}) == Every(name, _Z, expected)


def _shared_condition(text: str, *parameters: Binding) -> SharedCondition:
    body = read_condition(text, VOCABULARY, parameters)
    return SharedCondition("meant", named("所指", "meant"), parameters, body, text, SourcePosition("definitions.yaml", 1, 1))


@pytest.mark.parametrize("variable", ["e", "other", "employee"])
def test_a_shared_condition_means_the_same_whatever_the_variables_around_it_are_called(variable: str) -> None:
    employee = Binding("employee", "employees")
    shares_lodging = _shared_condition("employees.exists(e, e.lodging == employee.lodging && e.id != employee.id)", employee)
    is_big = _shared_condition("headcount >= 300 && stock.masks >= 1 && size(employees) == 2 && employee.lodging == 'home'", employee)
    people = [{"id": "E1", "lodging": "home"}, {"id": "E2", "lodging": "dormitory"}]
    record: dict[str, object] = {"headcount": 300, "stock": {"masks": 1}, "employees": people}
    cases: list[tuple[SharedCondition, dict[str, object], bool]] = [
        (shares_lodging, record, False),
        (shares_lodging, {"employees": [{"id": "E1", "lodging": "home"}, {"id": "E2", "lodging": "home"}]}, True),
        (is_big, record, True),
        (is_big, {**record, "headcount": 299}, False),
        (is_big, {**record, "stock": {"masks": 0}}, False),
    ]
    for condition, record_of_it, value in cases:
        node = read_condition(f"employees.exists({variable}, meant({variable}))", VOCABULARY, (), {"meant": condition})
        assert evaluate(node, scope_of(record_of_it)).value is value


@pytest.mark.parametrize("variable", ["limits", "place", "assessed_on", "headcount", "employees", "stock"])
def test_a_member_of_a_list_has_no_name_with_a_meaning_of_its_own(variable: str) -> None:
    with pytest.raises(ConditionError) as caught:
        read_condition(f"employees.exists({variable}, {variable}.isolated)", VOCABULARY)
    assert (caught.value.code, caught.value.message) == ("R406", f"the name `{variable}` is taken")


# What is said


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (Interval(Fraction(5), True, None, False), "≥ 5 %"),
        (Interval(Fraction(5), False, None, False), "> 5 %"),
        (Interval(None, False, Fraction(1, 2), True), "≤ 0.5 %"),
        (Interval(None, False, Fraction(1, 2), False), "< 0.5 %"),
        (Interval(Fraction(1), True, Fraction(2), False), "≥ 1 < 2 %"),
        (Interval(Fraction(1), True, Fraction(1), True), "1 %"),
    ],
)
def test_a_bound_is_written_as_one(interval: Interval, text: str) -> None:
    assert value_words(Measurement((interval,), "%"), None, None, shows_sensitive=False) == Bilingual(text, text)


def test_of_an_object_only_that_it_is_there_is_said() -> None:
    assert value_words(Fields({}, ""), None, None, shows_sensitive=False) == Bilingual("已填写", "given")


def _said(text: str, **changed: object) -> Bilingual:
    record: dict[str, object] = {"code": "X", "employees": [{"readings": [36.4], "lodging": "home"}], **changed}
    return say(evaluated(text, record), _LEXICON)


@pytest.mark.parametrize(
    ("text", "zh"),
    [
        ("employee.readings[0] > 36", "第 1 条体温记录（36.4）大于 36"),
        ("employee.readings[-1] > 36", "第 -1 条体温记录（未填写）"),
        ("size(limits.key_areas) == 2", "“重点地区”的值的个数（2）等于 2"),
        ("size(place.risk_level) == 3", "“风险等级”的字数（3）等于 3"),
        ("size(['a']) == 1", "“一个值”的值的个数（1）等于 1"),
        ("employee.lodging == employees[0].lodging", "住宿（住家）与住宿（住家）相同"),
    ],
)
def test_what_has_no_label_of_its_own_is_said_by_its_place(text: str, zh: str) -> None:
    assert zh in _said(text).zh


@pytest.mark.parametrize("text", ["[1, 2].exists(x, x > 3)", "['a', 'b'].all(x, x == code)", "limits.key_areas.exists(area, area == code)"])
def test_a_quantifier_goes_through_a_list_of_the_record_only(text: str) -> None:
    with pytest.raises(ConditionError) as refusal:
        read_condition(text, VOCABULARY)
    assert (refusal.value.code, refusal.value.hint) == ("R204", "for values written in the rule, use `in`")
    assert refusal.value.message == "`all` and `exists` go through a list of the record"


def test_a_size_is_labelled_by_what_it_counts() -> None:
    assert term(unevaluated(Size(Variable("employees"))), _LEXICON) == Bilingual("“员工”的条数", "the number of entries in “employees”")


def test_a_size_that_is_not_known_says_why() -> None:
    said = _said("size(employee.areas) == 2")
    assert said == Bilingual("“到过的地区”的条数（未填写）等于 2", "the number of entries in “areas visited” (missing) is 2")
    assert _said("size(employee.readings) == 2").zh == "“体温记录”的条数（1 条）等于 2"


def test_a_limit_that_is_a_text_is_said_without_quotes() -> None:
    value = LimitValue(Period(date(2020, 2, 1)), "china", "cnas", Standing.DOCUMENTED, Citation("notice", "1"))
    parameters: Mapping[str, Parameter] = {"body": Parameter("body", named("机构", "Body"), FieldType.TEXT, None, (value,))}
    vocabulary = vocabulary_of(DEFINITION, parameters, FACTS)
    scope = replace(scope_of({}), limits={"body": value})
    evaluation = evaluate(read_condition("'cnas' == limits.body", vocabulary), scope)
    assert say(evaluation, replace(_LEXICON, parameters=parameters)).en.endswith("is the body (cnas)")


def test_a_number_of_a_list_member_that_was_never_read_is_said_as_it_was_written() -> None:
    node = read_condition("employee.readings[0] > 36", VOCABULARY, BINDINGS)
    assert "36.4" not in say(unevaluated(node), _LEXICON).en
    assert value_words(Decimal("1.50"), None, None, shows_sensitive=False).en == "1.50"


@pytest.mark.parametrize(
    ("kind", "words"),
    [(Outcome, OUTCOME_WORDS), (Verdict, VERDICT_WORDS), (Severity, SEVERITY_WORDS), (Standing, STANDING_WORDS), (State, STATE_WORDS)],
)
def test_everything_that_is_said_has_words_of_its_own_in_both_languages(kind: type[Enum], words: Mapping[Enum, Bilingual]) -> None:
    assert set(words) == set(kind)
    assert len({each.zh for each in words.values()}) == len({each.en for each in words.values()}) == len(words)


@pytest.mark.parametrize(
    ("node", "replaced", "parts"),
    [
        (_X, {}, 1),
        (_X, {"x": _Y}, 1),
        (_X, {"x": Not(Not(_Y))}, 3),
        (And((_X, _X, _Y)), {"x": Not(_Y)}, 6),
        (And((_X, _Y)), {"y": Not(_X), "x": Not(Not(_X))}, 6),
    ],
)
def test_a_condition_has_as_many_parts_as_once_it_is_replaced(node: Condition, replaced: dict[str, Condition], parts: int) -> None:
    assert parts_of(node, replaced) == parts
