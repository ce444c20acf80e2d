"""The parts of a condition that are values, in words: what is read, what is written in the rule, what is called and calculated."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from compliance.language.from_cel import read_condition
from compliance.language.lexicon import Lexicon
from compliance.language.term import (
    counts,
    field_of,
    is_any_masked,
    is_list_of_record,
    is_number,
    is_read,
    label_of,
    spaced,
    term,
    unevaluated,
    unit_of,
    value_of,
)
from compliance.language.vocabulary import variables_of
from compliance.model.bilingual import Bilingual
from compliance.model.condition import Call, Compare, Condition, Fact, Field, Index, Limit, Literal, Negate, Size, Values, Variable
from compliance.model.finding import Evaluation
from compliance.model.quantity import Measurement, point
from compliance.model.record import FieldDefinition, FieldType
from tests.small_record import BINDINGS, DEFINITION, FACTS, PARAMETERS, VOCABULARY, evaluated, named

_LEXICON = Lexicon(DEFINITION, PARAMETERS, FACTS, variables_of(DEFINITION, BINDINGS))
_RECORD: dict[str, object] = {
    "submitted_on": "2020-02-10",
    "code": "X1",
    "headcount": 300,
    "inspected": True,
    "stock": {"masks": 3000, "chlorine": "500 mg/L"},
    "employees": [{"id": "E1", "temperature": 37.5, "isolated": False, "lodging": "home", "readings": [36.4]}],
}
_SAMPLES = Measurement(tuple(point(Fraction(amount)) for amount in (400, 600)), "mg/L")


def _left(text: str, **changed: object) -> Evaluation:
    return evaluated(text, {**_RECORD, **changed}).children[0]


def _node(text: str) -> Condition:
    node = read_condition(text, VOCABULARY, BINDINGS)
    assert isinstance(node, Compare)
    return node.left


@pytest.mark.parametrize(
    ("text", "changed", "zh", "en"),
    [
        ("headcount > 1", {}, "员工总数（300 人）", "the headcount (300 persons)"),
        ("headcount > 1", {"headcount": 1}, "员工总数（1 人）", "the headcount (1 person)"),
        ("headcount > 1", {"headcount": None}, "员工总数（为空值）", "the headcount (null)"),
        ("stock.masks > 1", {}, "口罩库存（3000 只）", "the number of masks in stock (3000)"),
        ("inspected == true", {}, "“已检查”（是）", "“inspected” (yes)"),
        ("inspected == true", {"inspected": None}, "“已检查”（为空值）", "“inspected” (null)"),
        ("employee.lodging == 'home'", {}, "住宿（住家）", "the lodging (home)"),
        ("code == 'a'", {}, "信用代码（X1）", "the credit code (X1)"),
        ("employee.temperature > 1", {}, "体温（*** °C）", "the body temperature (*** °C)"),
        ("place.risk_level == 'low'", {}, "风险等级（低）", "the level of risk (low)"),
        ("assessed_on > submitted_on", {}, "评估日（2020-02-14）", "the day of assessment (2020-02-14)"),
        ("limits.stock_days > 1", {}, "储备天数（10 天）", "the number of days of stock (10)"),
        ("limits.chlorine > stock.chlorine", {}, "有效氯下限（500 mg/L）", "the least chlorine (500 mg/L)"),
        ("limits.efficiency[employee.id] > 1", {"employees": [{}]}, "过滤效率", "the efficiency"),
        ("employee.readings[0] > 1", {}, "第 1 条体温记录（36.4）", "entry 1 of “readings” (36.4)"),
        ("employee.readings[size(employee.areas)] > 1", {}, "读数", "the reading"),
        ("size(employees) > 1", {}, "“员工”的条数（1 条）", "the number of entries in “employees” (1)"),
        ("size(employees) > 1", {"employees": None}, "“员工”的条数（为空值）", "the number of entries in “employees” (null)"),
        ("size(code) > 1", {}, "“信用代码”的字数（2）", "the number of letters in “credit code” (2)"),
        ("size(limits.key_areas) > 1", {}, "“重点地区”的值的个数（2）", "the number of values of “key areas” (2)"),
        ("size(['a']) > 1", {}, "“一个值”的值的个数（1）", "the number of values of “a value” (1)"),
        ("headcount + 1 > 1", {}, "员工总数 300 人 + 1", "headcount 300 persons + 1"),
        ("headcount + 1 > 1", {"headcount": None}, "员工总数（为空值） + 1", "the headcount (null) + 1"),
        ("-headcount > 1", {}, "-员工总数 300 人", "-headcount 300 persons"),
        ("size(employees) + 1 > 1", {}, "“员工”的条数（1 条） + 1", "the number of entries in “employees” (1) + 1"),
        ("1 + 2 > 1", {}, "1 + 2", "1 + 2"),
        (
            "days_between(submitted_on, assessed_on) > 1",
            {},
            "申报日期（2020-02-10）至评估日（2020-02-14）的天数（4 天）",
            "the number of days from the day of submission (2020-02-10) to the day of assessment (2020-02-14) (4)",
        ),
        (
            "days_between(submitted_on, date('2020-02-11')) > 1",
            {},
            "申报日期（2020-02-10）至2020-02-11 的天数（1 天）",
            "the number of days from the day of submission (2020-02-10) to 2020-02-11 (1)",
        ),
        (
            "days_between(submitted_on, assessed_on) > 1",
            {"submitted_on": None},
            "申报日期（为空值）至评估日（2020-02-14）的天数",
            "the number of days from the day of submission (null) to the day of assessment (2020-02-14)",
        ),
        ("samples(stock.chlorine) > 1", {}, "有效氯（500 mg/L）的样品数（1）", "the number of samples of the chlorine (500 mg/L) (1)"),
        (
            "registration_class(code) > 1",
            {"code": "粤械注准20202140001"},
            "信用代码（粤械注准20202140001）的管理类别（2）",
            "the management class in the credit code (粤械注准20202140001) (2)",
        ),
        ("mean(stock.chlorine) > quantity('1 mg/L')", {}, "有效氯（500 mg/L）的平均值", "the mean of the chlorine (500 mg/L)"),
        (
            "mean(stock.chlorine) > quantity('1 mg/L')",
            {"stock": {"chlorine": _SAMPLES}},
            "有效氯（400, 600 mg/L）的平均值（500 mg/L）",
            "the mean of the chlorine (400, 600 mg/L) (500 mg/L)",
        ),
        (
            "each(stock.chlorine) > quantity('1 mg/L')",
            {"stock": {"chlorine": _SAMPLES}},
            "有效氯（400, 600 mg/L）的每个样品",
            "each sample of the chlorine (400, 600 mg/L)",
        ),
        (
            "complement(stock.chlorine) > quantity('1 %')",
            {"stock": {"chlorine": "5 %"}},
            "100% 减去有效氯（5 %）（95 %）",
            "100 % less the chlorine (5 %) (95 %)",
        ),
        (
            "complement(stock.chlorine) > quantity('1 %')",
            {"stock": {}},
            "100% 减去有效氯（未填写）",
            "100 % less the chlorine (missing)",
        ),
    ],
)
def test_a_value_is_said_with_its_label(text: str, changed: dict[str, object], zh: str, en: str) -> None:
    assert term(_left(text, **changed), _LEXICON) == Bilingual(zh, en)


@pytest.mark.parametrize(
    ("node", "unit", "zh", "en"),
    [
        (Literal(Decimal("1.50")), None, "1.50", "1.50"),
        (Literal(Decimal(3)), "piece", "3 只", "3 pieces"),
        (Literal(Decimal(1)), "piece", "1 只", "1 piece"),
        (Literal(Decimal(3)), "°C", "3 °C", "3 °C"),
        (Literal("a"), None, "“a”", '"a"'),
        (Literal("a"), "piece", "“a”", '"a"'),
        (Literal(True), "piece", "是", "yes"),
        (Values((Literal("a"), Literal("b"))), None, "“a”、“b”", '"a", "b"'),
        (Values((Literal(Decimal(1)), Literal(Decimal(2)))), None, "1、2", "1, 2"),
    ],
)
def test_a_value_written_in_the_rule_is_said_in_the_unit_of_the_other_side(node: Condition, unit: str | None, zh: str, en: str) -> None:
    assert term(unevaluated(node), _LEXICON, None, unit) == Bilingual(zh, en)


def test_a_choice_written_in_the_rule_is_said_by_its_label() -> None:
    lodging = field_of(Field(Variable("employee"), "lodging"), _LEXICON)
    assert term(unevaluated(Literal("home")), _LEXICON, lodging) == Bilingual("“住家”", "“home”")
    both = Values((Literal("home"), Literal("tent")))
    assert term(unevaluated(both), _LEXICON, lodging) == Bilingual("“住家”、“tent”", "“home”, “tent”")
    assert term(Evaluation(both, None), _LEXICON, lodging) == Bilingual("“住家”、“tent”", "“home”, “tent”")


def test_only_of_a_number_of_things_the_unit_is_left_away() -> None:
    """What is said to be a number of things has its unit in its name; a text, a measurement and a list of values have none to lose."""
    named_so = dict((DEFINITION.root.members or {}).items())
    lot = FieldDefinition("lot", FieldType.TEXT, named("批号", "Number of the lot"))
    germs = FieldDefinition("germs", FieldType.MEASUREMENT, named("菌落数", "Number of germs"), unit="CFU/g")
    lexicon = replace(_LEXICON, variables={**named_so, "lot": lot, "germs": germs})
    assert term(Evaluation(Variable("lot"), "KN95 lot 7"), lexicon) == Bilingual("批号（KN95 lot 7）", "the number of the lot (KN95 lot 7)")
    measured = Evaluation(Variable("germs"), Measurement((point(Fraction(5)),), "CFU/g"))
    assert term(measured, lexicon) == Bilingual("菌落数（5 CFU/g）", "the number of germs (5 CFU/g)")
    allowed = Evaluation(Limit("stock_days"), (Fraction(7), Fraction(14)))
    assert term(allowed, lexicon) == Bilingual("储备天数（7、14 天）", "the number of days of stock (7, 14 days)")
    each = replace(lexicon, definition=replace(DEFINITION, units={"piece": named("只/人", "pieces a person")}))
    assert term(_left("stock.masks > 1"), each) == Bilingual("口罩库存（3000 只/人）", "the number of masks in stock (3000)")


def test_a_value_of_the_record_is_said_as_it_was_written() -> None:
    evaluation = _left("employee.readings[0] > 1", employees=[{"readings": [Decimal("36.50")]}])
    assert value_of(evaluation, _LEXICON, None) == Bilingual("36.50", "36.50")
    assert term(evaluation, _LEXICON) == Bilingual("第 1 条体温记录（36.50）", "entry 1 of “readings” (36.50)")


def test_a_text_that_nothing_defines_is_said_as_it_is_and_the_classes_of_a_limit_have_no_unit() -> None:
    assert value_of(Evaluation(Limit("stock_days"), "甲 a"), _LEXICON, None) == Bilingual("甲 a", "甲 a")
    classes = Evaluation(Limit("stock_days"), {"KN90": Decimal(90), "KN95": Decimal(95)})
    assert value_of(classes, _LEXICON, None) == Bilingual("“KN90”、“KN95”", '"KN90", "KN95"')


def test_a_number_about_health_is_masked_in_a_calculation_even_where_nobody_tells_its_place() -> None:
    read = Evaluation(Field(Variable("employee"), "temperature"), Fraction("38.5"))
    assert term(Evaluation(Negate(read.node), Fraction("-38.5"), children=(read,)), _LEXICON) == Bilingual(
        "-体温 *** °C", "-body temperature *** °C"
    )


def test_a_limit_is_public_whatever_is_held_against_it() -> None:
    temperature = field_of(Field(Variable("employee"), "temperature"), _LEXICON)
    assert temperature is not None
    assert temperature.is_sensitive
    found = _left("limits.stock_days > employee.temperature")
    assert term(found, _LEXICON, temperature) == Bilingual("储备天数（10 天）", "the number of days of stock (10)")


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("headcount > 1", "员工总数", "the headcount"),
        ("stock.masks > 1", "口罩库存", "the number of masks in stock"),
        ("inspected == true", "“已检查”", "“inspected”"),
        ("size(employees) > 1", "“员工”的条数", "the number of entries in “employees”"),
        ("headcount * 2 > 1", "员工总数 × 2", "headcount × 2"),
        ("employee.readings[0] > 1", "第 1 条体温记录", "entry 1 of “readings”"),
        (
            "days_between(submitted_on, assessed_on) > 1",
            "申报日期至评估日的天数",
            "the number of days from the day of submission to the day of assessment",
        ),
    ],
)
def test_before_any_record_a_value_is_its_label(text: str, zh: str, en: str) -> None:
    assert term(unevaluated(_node(text)), _LEXICON) == Bilingual(zh, en)


def test_nothing_is_known_of_what_was_not_evaluated() -> None:
    node = read_condition("headcount * 2 > 1", VOCABULARY)
    found = unevaluated(node)
    assert (found.node, found.value, found.unknowns) == (node, None, ())
    assert [child.node for child in found.children[0].children] == [Variable("headcount"), Literal(Decimal(2))]


def test_what_a_call_on_a_persons_health_comes_to_is_not_told() -> None:
    """The class of a registration number would tell as much as the number itself."""
    fields = dict((DEFINITION.root.members or {}).items())
    fields["code"] = replace(fields["code"], is_sensitive=True)
    lexicon = replace(_LEXICON, variables=fields)
    found = _left("registration_class(code) > 1", code="粤械注准20202140001")
    assert term(found, lexicon) == Bilingual("信用代码（***）的管理类别", "the management class in the credit code (***)")
    assert is_any_masked(found, lexicon)
    assert not is_any_masked(found, replace(lexicon, shows_sensitive=True))
    assert not is_any_masked(found, _LEXICON)


@pytest.mark.parametrize(
    ("text", "changed", "zh", "en"),
    [
        ("headcount > 1", {}, "300 人", "300 persons"),
        ("headcount > 1", {"headcount": 1}, "1 人", "1 person"),
        ("code == 'a'", {}, "X1", "X1"),
        ("employee.lodging == 'home'", {}, "住家", "home"),
        ("inspected == true", {}, "是", "yes"),
        ("submitted_on > assessed_on", {}, "2020-02-10", "2020-02-10"),
        ("stock.chlorine > limits.chlorine", {}, "500 mg/L", "500 mg/L"),
        ("limits.stock_days > 1", {}, "10 天", "10 days"),
    ],
)
def test_a_value_alone_has_its_unit(text: str, changed: dict[str, object], zh: str, en: str) -> None:
    evaluation = _left(text, **changed)
    assert value_of(evaluation, _LEXICON, field_of(evaluation.node, _LEXICON)) == Bilingual(zh, en)
    assert value_of(evaluation, _LEXICON, None) == Bilingual(zh, en)
    assert value_of(unevaluated(evaluation.node), _LEXICON, None) is None


@pytest.mark.parametrize(
    ("node", "zh", "en"),
    [
        (Variable("assessed_on"), "评估日", "day of assessment"),
        (Variable("headcount"), "员工总数", "Headcount"),
        (Field(Variable("stock"), "masks"), "口罩库存", "Masks in stock"),
        (Index(Variable("employees"), Literal(Decimal(0))), "第 1 条员工", "entry 1 of “employees”"),
        (Index(Variable("employees"), Literal(Decimal(11))), "第 12 条员工", "entry 12 of “employees”"),
        (Index(Variable("employees"), Literal(Decimal(-1))), "第 -1 条员工", "entry -1 of “employees”"),
        (Index(Variable("employees"), Variable("headcount")), "员工", "Employee"),
        (Limit("stock_days"), "储备天数", "Days of stock"),
        (Limit("efficiency", Literal("KN95")), "过滤效率", "Efficiency"),
        (Fact("risk_level"), "风险等级", "Level of risk"),
        (Variable("nobody"), "一个值", "a value"),
        (Negate(Variable("headcount")), "一个值", "a value"),
    ],
)
def test_what_is_read_has_a_label(node: Condition, zh: str, en: str) -> None:
    assert label_of(node, _LEXICON) == Bilingual(zh, en)


@pytest.mark.parametrize(
    ("text", "unit", "is_a_number", "is_counted", "is_a_list"),
    [
        ("headcount > 1", "person", True, True, False),
        ("stock.masks > 1", "piece", True, True, False),
        ("employee.temperature > 1", "°C", True, False, False),
        ("employee.readings[0] > 1", None, True, False, False),
        ("limits.stock_days > 1", "day", True, True, False),
        ("limits.efficiency['KN95'] > 1", None, True, False, False),
        ("limits.chlorine > stock.chlorine", None, False, False, False),
        ("stock.chlorine > limits.chlorine", None, False, False, False),
        ("code == 'a'", None, False, False, False),
        ("inspected == true", None, False, False, False),
        ("days_between(submitted_on, assessed_on) > 1", "day", False, True, False),
        ("samples(stock.chlorine) > 1", None, False, True, False),
        ("registration_year(code) > 1", None, False, False, False),
        ("size(employees) > 1", None, False, True, False),
        ("headcount * 2 > 1", None, False, True, False),
        ("2 * headcount > 1", None, False, True, False),
        ("employee.temperature * 2 > 1", None, False, False, False),
        ("headcount / 2 > 1", None, False, False, False),
        ("'a' in employee.areas", None, False, False, False),
    ],
)
def test_what_is_counted_is_told_from_what_is_measured(
    text: str, unit: str | None, is_a_number: bool, is_counted: bool, is_a_list: bool
) -> None:
    node = read_condition(text, VOCABULARY, BINDINGS)
    left = node.left if isinstance(node, Compare) else node.item  # type: ignore[union-attr]
    found = (unit_of(left, _LEXICON), is_number(left, _LEXICON), counts(left, _LEXICON), is_list_of_record(left, _LEXICON))
    assert found == (unit, is_a_number, is_counted, is_a_list)


def test_a_list_of_the_record_has_entries() -> None:
    assert is_list_of_record(Variable("employees"), _LEXICON)
    assert is_list_of_record(Field(Variable("employee"), "readings"), _LEXICON)
    assert not is_list_of_record(Limit("key_areas"), _LEXICON)


def test_days_are_in_days_where_the_record_names_that_unit() -> None:
    node = Call("days_between", (Variable("submitted_on"), Variable("assessed_on")))
    without = replace(_LEXICON, definition=replace(DEFINITION, units={"piece": named("只", "pieces")}))
    assert (unit_of(node, _LEXICON), unit_of(node, without)) == ("day", None)


@pytest.mark.parametrize(
    ("node", "is_it"),
    [
        (Variable("x"), True),
        (Field(Variable("x"), "y"), True),
        (Index(Variable("x"), Literal(Decimal(0))), True),
        (Limit("x"), True),
        (Fact("x"), True),
        (Size(Variable("x")), False),
        (Literal(Decimal(1)), False),
        (Call("each", (Variable("x"),)), False),
    ],
)
def test_what_is_read_is_told_from_what_is_calculated(node: Condition, is_it: bool) -> None:
    assert is_read(node) is is_it


def test_a_fact_has_the_choices_of_its_definition() -> None:
    field = field_of(Fact("risk_level"), _LEXICON)
    assert field is not None
    assert (field.name, field.type, field.title, field.choices) == (
        "risk_level",
        FieldType.CHOICE,
        FACTS["risk_level"].title,
        FACTS["risk_level"].choices,
    )
    assert field_of(Limit("stock_days"), _LEXICON) is None
    assert field_of(Variable("headcount"), _LEXICON) is (DEFINITION.root.members or {})["headcount"]


@pytest.mark.parametrize(
    ("parts", "zh"),
    [
        (("甲", "乙"), "甲乙"),
        (("甲", "1"), "甲 1"),
        (("1", "乙"), "1 乙"),
        (("a", "b"), "a b"),
        (("甲", ""), "甲 "),
        (("", "乙"), " 乙"),
        (("甲", "1", "乙"), "甲 1 乙"),
    ],
)
def test_between_chinese_characters_stands_no_blank(parts: tuple[str, ...], zh: str) -> None:
    assert spaced(*(Bilingual(part, part) for part in parts)) == Bilingual(zh, " ".join(parts))
