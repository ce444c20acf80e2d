"""Conditions in words, in both languages."""

from dataclasses import replace
from fractions import Fraction

import pytest

from compliance.language import to_words
from compliance.language.from_cel import read_condition
from compliance.language.lexicon import Lexicon, number_text
from compliance.language.term import unevaluated
from compliance.language.to_words import say
from compliance.language.tree import to_tree
from compliance.language.vocabulary import variables_of, vocabulary_of
from compliance.model.bilingual import Bilingual
from compliance.model.condition import Compare, Literal, Some, Variable
from compliance.model.finding import Evaluation
from compliance.model.quantity import Measurement, point
from compliance.model.record import FieldDefinition, FieldType
from tests.small_record import BINDINGS, DEFINITION, FACTS, PARAMETERS, SHARED, VOCABULARY, evaluated

_LEXICON = Lexicon(DEFINITION, PARAMETERS, FACTS, variables_of(DEFINITION, BINDINGS))
_RECORD: dict[str, object] = {
    "submitted_on": "2020-02-14",
    "headcount": 300,
    "inspected": True,
    "stock": {"masks": 3000, "chlorine": "500 mg/L"},
    "employees": [{"id": "E1", "temperature": 37.5, "isolated": False, "coughs": True, "lodging": "home", "readings": [36.4]}],
}

_CASES = [
    (
        "stock.masks >= limits.stock_days * headcount",
        "口罩库存（3000 只）不少于 3000 只（储备天数 10 天 × 员工总数 300 人）",
        "the number of masks in stock (3000) is at least 3000 (days of stock 10 days × headcount 300 persons)",
    ),
    (
        "stock.masks / (headcount - 1) > 1 && true",
        "3000/299 ≈ 10.0334（口罩库存 3000 只 ÷ （员工总数 300 人 - 1））大于 1，且总是成立",
        "3000/299 ≈ 10.0334 (masks in stock 3000 pieces ÷ (headcount 300 persons - 1)) is more than 1 and it always holds",
    ),
    ("inspected", "“已检查”填“是”", "“inspected” is answered yes"),
    ("!inspected", "“已检查”填“否”（实填“是”）", "“inspected” is answered no (the answer is yes)"),
    (
        "employee.isolated == true || false",
        "“正在隔离”填“是”（实填“否”），或总不成立",
        "“in isolation” is answered yes (the answer is no) or it never holds",
    ),
    ("employee.isolated != true", "“正在隔离”填“否”", "“in isolation” is answered no"),
    ("!employee.coughs", "“咳嗽”填“否”", "“coughs” is answered no"),
    ("employee.lodging == 'home'", "住宿为“住家”", "the lodging is “home”"),
    ("employee.lodging == 'dormitory'", "住宿为“宿舍”（实为“住家”）", "the lodging is “dormitory” (it is “home”)"),
    ("employee.lodging != 'dormitory'", "住宿不是“宿舍”", "the lodging is not “dormitory”"),
    ("employee.lodging != 'home'", "住宿不是“住家”（实为“住家”）", "the lodging is not “home” (it is “home”)"),
    ("employee.lodging in ['home', 'dormitory']", "住宿（住家）属于“住家”、“宿舍”", "the lodging (home) is one of “home”, “dormitory”"),
    (
        "employee.id in limits.key_areas",
        "员工编号（E1）属于重点地区（hubei、wenzhou）",
        "the employee number (E1) is one of the key areas (hubei, wenzhou)",
    ),
    (
        "employee.temperature < limits.stock_days",
        "体温（*** °C）少于储备天数（10 天）",
        "the body temperature (*** °C) is less than the number of days of stock (10)",
    ),
    ("employee.temperature < 37.3", "体温（*** °C）低于 37.3 °C", "the body temperature (*** °C) is less than 37.3 °C"),
    ("employee.temperature + 1 < 37.3", "体温 *** °C + 1 小于 37.3", "body temperature *** °C + 1 is less than 37.3"),
    ("!(employee.temperature < 37.3)", "体温（*** °C）不低于 37.3 °C", "the body temperature (*** °C) is at least 37.3 °C"),
    (
        "submitted_on <= assessed_on",
        "申报日期（2020-02-14）不晚于评估日（2020-02-14）",
        "the day of submission (2020-02-14) is no later than the day of assessment (2020-02-14)",
    ),
    (
        "assessed_on < limits.until",
        "评估日（2020-02-14）早于截止日（2020-03-01）",
        "the day of assessment (2020-02-14) is before the last day (2020-03-01)",
    ),
    (
        "limits.until > assessed_on",
        "截止日（2020-03-01）晚于评估日（2020-02-14）",
        "the last day (2020-03-01) is after the day of assessment (2020-02-14)",
    ),
    (
        "days_between(submitted_on, assessed_on) <= 14",
        "申报日期（2020-02-14）至评估日（2020-02-14）的天数（0 天）不超过 14 天",
        "the number of days from the day of submission (2020-02-14) to the day of assessment (2020-02-14) (0) is at most 14",
    ),
    (
        "!has(employee.left_on) || employee.left_on > assessed_on",
        "未填写离岗日期，或离岗日期（未填写）晚于评估日（2020-02-14）",
        "the last day at work is not given or the last day at work (missing) is after the day of assessment (2020-02-14)",
    ),
    ("has(employee.left_on)", "已填写离岗日期", "the last day at work is given"),
    (
        "size(employees) > 0 && employees.all(e, e.readings.exists(r, r > 36))",
        "“员工”不为空（共 1 条），且每个员工都满足：至少一个读数满足：读数多于 36",
        "“employees” is not empty (1 entry) and every employee meets this: at least one reading meets this: the reading is more than 36",
    ),
    (
        "!employee.readings.exists(r, r > 36) || size(employee.readings) == 0",
        "没有一个读数满足：读数多于 36，或“体温记录”为空（共 1 条）",
        "no reading meets this: the reading is more than 36 or “readings” is empty (1 entry)",
    ),
    ("has_fever(employee) && !is_big()", "发热，且并非“大型企业”", "has a fever and not “is big”"),
    ("place.risk_level == 'low'", "风险等级为“低”", "the level of risk is “low”"),
    (
        "valid_credit_code(code)",
        "信用代码（未填写）是有效的统一社会信用代码",
        "the credit code (missing) is a valid unified social credit code",
    ),
    (
        "each(stock.chlorine) >= limits.chlorine",
        "有效氯（500 mg/L）的每个样品不低于有效氯下限（500 mg/L）",
        "each sample of the chlorine (500 mg/L) is at least the least chlorine (500 mg/L)",
    ),
    ("attested()", "现场检查认定符合", "an inspector found it met on the spot"),
    (
        "inspected ? headcount > 1 : headcount < 1",
        "如果“已检查”填“是”，则员工总数多于 1 人；否则员工总数少于 1 人",
        "if “inspected” is answered yes, then the headcount is more than 1 person, otherwise the headcount is less than 1 person",
    ),
    ("employees[0].id == 'E2'", "员工编号为“E2”（实为“E1”）", "the employee number is “E2” (it is “E1”)"),
    ("code == 'E2'", "信用代码（未填写）为“E2”", "the credit code (missing) is “E2”"),
    (
        "inspected && (headcount > 1 || headcount < 0)",
        "“已检查”填“是”，且（员工总数（300 人）多于 1 人，或员工总数（300 人）少于 0 人）",
        (
            "“inspected” is answered yes and "
            "(the headcount (300 persons) is more than 1 person or the headcount (300 persons) is less than 0 persons)"
        ),
    ),
    ("-headcount < 0", "-员工总数 300 人小于 0", "-headcount 300 persons is less than 0"),
    (
        "stock.masks >= limits.missing_days",
        "口罩库存（3000 只）不少于未规定天数（在当日当地没有规定值）",
        "the number of masks in stock (3000) is at least the number of days not set (without a value for that day and place)",
    ),
]


@pytest.mark.parametrize(("text", "zh", "en"), _CASES, ids=[case[0] for case in _CASES])
def test_a_condition_is_said_with_its_values(text: str, zh: str, en: str) -> None:
    assert say(evaluated(text, _RECORD, attested=True), _LEXICON) == Bilingual(zh, en)


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        (
            "median(stock.chlorine) >= limits.chlorine",
            "有效氯（400, 600, 800, 500 mg/L）的中位数（550 mg/L）不低于有效氯下限（500 mg/L）",
            "the median of the chlorine (400, 600, 800, 500 mg/L) (550 mg/L) is at least the least chlorine (500 mg/L)",
        ),
        (
            "mean(stock.chlorine) >= limits.chlorine",
            "有效氯（400, 600, 800, 500 mg/L）的平均值（575 mg/L）不低于有效氯下限（500 mg/L）",
            None,
        ),
        ("each(stock.chlorine) >= limits.chlorine", "有效氯（400, 600, 800, 500 mg/L）的每个样品不低于有效氯下限（500 mg/L）", None),
    ],
)
def test_what_a_statistic_of_several_samples_comes_to_is_said(text: str, zh: str, en: str | None) -> None:
    samples = Measurement(tuple(point(Fraction(amount)) for amount in (400, 600, 800, 500)), "mg/L")
    said = say(evaluated(text, {"stock": {"chlorine": samples}}), _LEXICON)
    assert said.zh == zh
    assert en is None or said.en == en


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("a + b + c", "甲 + 乙 + 丙", "a + b + c"),
        ("a - b - c", "甲 - 乙 - 丙", "a - b - c"),
        ("a - (b - c)", "甲 - （乙 - 丙）", "a - (b - c)"),
        ("a - (b + c)", "甲 - （乙 + 丙）", "a - (b + c)"),
        ("a + (b - c)", "甲 + 乙 - 丙", "a + b - c"),
        ("a - b * c", "甲 - 乙 × 丙", "a - b × c"),
        ("(a - b) * c", "（甲 - 乙） × 丙", "(a - b) × c"),
        ("a * (b + c)", "甲 × （乙 + 丙）", "a × (b + c)"),
        ("a * b * c", "甲 × 乙 × 丙", "a × b × c"),
        ("a / (b / c)", "甲 ÷ （乙 ÷ 丙）", "a ÷ (b ÷ c)"),
        ("a / (b * c)", "甲 ÷ （乙 × 丙）", "a ÷ (b × c)"),
        ("a / (b - c)", "甲 ÷ （乙 - 丙）", "a ÷ (b - c)"),
        ("a * (b / c)", "甲 × 乙 ÷ 丙", "a × b ÷ c"),
        ("-a", "-甲", "-a"),
        ("-(a + b)", "-（甲 + 乙）", "-(a + b)"),
        ("-(a - b) * c", "-（甲 - 乙） × 丙", "-(a - b) × c"),
        ("a - -b", "甲 - -乙", "a - -b"),
    ],
)
def test_a_calculation_is_said_with_the_brackets_that_it_means(text: str, zh: str, en: str) -> None:
    fields = {name: FieldDefinition(name, FieldType.NUMBER, Bilingual(word, name)) for name, word in zip("abc", "甲乙丙", strict=True)}
    definition = replace(DEFINITION, root=replace(DEFINITION.root, members=fields))
    node = read_condition(f"{text} > 0", vocabulary_of(definition, {}, {}))
    lexicon = Lexicon(definition, {}, {}, fields)
    assert say(unevaluated(node), lexicon) == Bilingual(f"{zh}大于 0", f"{en} is more than 0")


@pytest.mark.parametrize(
    ("text", "code", "zh", "en"),
    [
        ("size(code) == 3", "abc", "“信用代码”的字数（3）等于 3", "the number of letters in “credit code” (3) is 3"),
        ("size(code) > 0", "", "“信用代码”的字数（0）多于 0", "the number of letters in “credit code” (0) is more than 0"),
        ("size(code) == 3", None, "“信用代码”的字数（为空值）等于 3", "the number of letters in “credit code” (null) is 3"),
    ],
)
def test_a_text_has_letters_and_no_entries(text: str, code: object, zh: str, en: str) -> None:
    assert say(evaluated(text, {"code": code}), _LEXICON) == Bilingual(zh, en)


def test_of_a_quantifier_through_what_has_no_entries_the_collection_is_named() -> None:
    node = Some("x", Variable("code"), Variable("inspected"))
    assert say(unevaluated(node), _LEXICON) == Bilingual(
        "至少一个信用代码满足：“已检查”填“是”", "at least one credit code meets this: “inspected” is answered yes"
    )


def test_a_measurement_is_said_with_its_unit_even_where_its_label_tells_of_a_number() -> None:
    germs = FieldDefinition("germs", FieldType.MEASUREMENT, Bilingual("菌落数", "Number of germs"), unit="mg/L")
    node = Compare("<", Variable("germs"), Literal(Measurement((point(Fraction(5)),), "mg/L")))
    said = say(unevaluated(node), replace(_LEXICON, variables={"germs": germs}))
    assert said == Bilingual("菌落数低于 5 mg/L", "the number of germs is less than 5 mg/L")


@pytest.mark.parametrize("text", [case[0] for case in _CASES])
def test_a_condition_can_be_said_before_any_record(text: str) -> None:
    said = say(unevaluated(read_condition(text, VOCABULARY, BINDINGS, SHARED)), _LEXICON)
    assert said.zh
    assert said.en
    assert "3000" not in said.zh


@pytest.mark.parametrize(
    ("value", "text"),
    [("1/3", "1/3 ≈ 0.333333"), ("1/8", "0.125"), ("-1/20", "-0.05"), ("300", "300"), ("94.99999", "94.99999"), ("-7/2", "-3.5")],
)
def test_a_number_is_written_exactly(value: str, text: str) -> None:
    assert number_text(Fraction(value)) == text


def test_nothing_said_is_taken_for_what_is_said_of_another() -> None:
    """Evaluations that nobody holds any more leave their place in memory to later ones."""
    said = {say(unevaluated(read_condition(f"headcount > {number}", VOCABULARY)), _LEXICON).en for number in range(1000)}
    assert len(said) == 1000


def test_a_part_of_a_condition_is_put_into_words_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Though it is said again in all that it is a part of."""
    asked = []
    plain = to_words._said

    def counted(evaluation: Evaluation, lexicon: Lexicon) -> Bilingual:
        asked.append(evaluation)
        return plain(evaluation, lexicon)

    monkeypatch.setattr(to_words, "_said", counted)
    to_tree(evaluated("inspected && (headcount > 1 || (headcount > 2 && !(headcount > 3)))", _RECORD), replace(_LEXICON))
    assert len(asked) > 5
    assert len({id(each) for each in asked}) == len(asked)
