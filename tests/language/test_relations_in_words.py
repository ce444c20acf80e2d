"""What a comparison and its opposite are called: of counts, of levels, of days, of answers, of choices and of lists."""

from dataclasses import replace
from datetime import date

import pytest

from compliance.language.evaluate import evaluate
from compliance.language.from_cel import read_condition
from compliance.language.lexicon import Lexicon, brief
from compliance.language.term import unevaluated
from compliance.language.to_words import deny, say, say_read
from compliance.language.vocabulary import variables_of, vocabulary_of
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Citation, Standing
from compliance.model.condition import And, Every, Field, Has, Literal, Not, Or, Variable
from compliance.model.period import Period
from compliance.model.record import FieldDefinition, FieldType
from compliance.model.rule import LimitValue, Parameter
from tests.small_record import BINDINGS, DEFINITION, FACTS, PARAMETERS, SHARED, VOCABULARY, evaluated, named, scope_of

_LEXICON = Lexicon(DEFINITION, PARAMETERS, FACTS, variables_of(DEFINITION, BINDINGS))
_RECORD: dict[str, object] = {
    "submitted_on": "2020-02-14",
    "headcount": 300,
    "inspected": True,
    "stock": {"masks": 3000, "chlorine": "500 mg/L"},
    "employees": [{"id": "E1", "temperature": 37.5, "isolated": False, "coughs": True, "lodging": "home", "readings": [36.4]}],
}
_LODGING = (_LEXICON.variables["employee"].members or {})["lodging"]
_OPPOSITES = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}

#: Of each kind of thing: a comparison, and how each operator is said.
_RELATIONS = [
    (
        "headcount {} 300",
        ("员工总数{} 300 人", "the headcount {} 300 persons"),
        {
            "==": ("等于", "is"),
            "!=": ("不等于", "is not"),
            "<": ("少于", "is less than"),
            "<=": ("不超过", "is at most"),
            ">": ("多于", "is more than"),
            ">=": ("不少于", "is at least"),
        },
    ),
    (
        "employee.temperature {} 37.3",
        ("体温{} 37.3 °C", "the body temperature {} 37.3 °C"),
        {
            "==": ("等于", "is"),
            "!=": ("不等于", "is not"),
            "<": ("低于", "is less than"),
            "<=": ("不高于", "is at most"),
            ">": ("高于", "is more than"),
            ">=": ("不低于", "is at least"),
        },
    ),
    (
        "registration_year(code) {} 2015",
        ("信用代码的首次注册年份{} 2015", "the year of first registration in the credit code {} 2015"),
        {
            "==": ("等于", "is"),
            "!=": ("不等于", "is not"),
            "<": ("小于", "is less than"),
            "<=": ("不大于", "is at most"),
            ">": ("大于", "is more than"),
            ">=": ("不小于", "is at least"),
        },
    ),
    (
        "submitted_on {} date('2020-02-01')",
        ("申报日期{} 2020-02-01", "the day of submission {} 2020-02-01"),
        {
            "==": ("就是", "is"),
            "!=": ("不是", "is not"),
            "<": ("早于", "is before"),
            "<=": ("不晚于", "is no later than"),
            ">": ("晚于", "is after"),
            ">=": ("不早于", "is no earlier than"),
        },
    ),
    (
        "code {} employee.id",
        ("信用代码与员工编号{}", "the credit code is {} the employee number"),
        {"==": ("相同", "the same as"), "!=": ("不同", "another than")},
    ),
    (
        "employee.lodging {} 'home'",
        ("住宿{}“住家”", "the lodging {} “home”"),
        {"==": ("为", "is"), "!=": ("不是", "is not")},
    ),
    (
        "inspected {} true",
        ("“已检查”填“{}”", "“inspected” is answered {}"),
        {"==": ("是", "yes"), "!=": ("否", "no")},
    ),
    (
        "inspected {} false",
        ("“已检查”填“{}”", "“inspected” is answered {}"),
        {"==": ("否", "no"), "!=": ("是", "yes")},
    ),
]
_CASES = [
    pytest.param(text.format(operator), frame, said[operator], said[_OPPOSITES[operator]], id=text.format(operator))
    for text, frame, said in _RELATIONS
    for operator in said
]


def _read(text: str) -> tuple[Bilingual, Bilingual]:
    node = unevaluated(read_condition(text, VOCABULARY, BINDINGS, SHARED))
    return say(node, _LEXICON), deny(node, _LEXICON)


@pytest.mark.parametrize(("text", "frame", "relation", "opposite"), _CASES)
def test_each_relation_has_words_of_its_own_and_those_of_its_opposite(
    text: str, frame: tuple[str, str], relation: tuple[str, str], opposite: tuple[str, str]
) -> None:
    said, denied = _read(text)
    assert said == Bilingual(frame[0].format(relation[0]), frame[1].format(relation[1]))
    assert denied == Bilingual(frame[0].format(opposite[0]), frame[1].format(opposite[1]))


@pytest.mark.parametrize("text", ["size(employees) == 0", "size(employees) < 1", "size(employees) <= 0"])
def test_a_list_without_entries_is_empty(text: str) -> None:
    empty, filled = Bilingual("“员工”为空", "“employees” is empty"), Bilingual("“员工”不为空", "“employees” is not empty")
    assert _read(text) == (empty, filled)
    opposite = {"==": "!= 0", "<": ">= 1", "<=": "> 0"}[text.split()[1]]
    assert _read(f"size(employees) {opposite}") == (filled, empty)
    assert say(evaluated(text, _RECORD), _LEXICON) == Bilingual("“员工”为空（共 1 条）", "“employees” is empty (1 entry)")
    assert say(evaluated(text, {"employees": [{}, {}]}), _LEXICON).en == "“employees” is empty (2 entries)"
    unknown = say(evaluated(text, {}), _LEXICON)
    assert unknown.zh.startswith("“员工”的条数（未填写）")
    assert unknown.en.startswith("the number of entries in “employees” (missing) is ")


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("has(employee.left_on)", "未填写离岗日期", "the last day at work is not given"),
        ("attested()", "并非“现场检查认定符合”", "not “an inspector found it met on the spot”"),
        ("has_fever(employee)", "并非“发热”", "not “has a fever”"),
        ("employees.exists(e, e.isolated)", "没有一个员工满足：“正在隔离”填“是”", "no employee meets this: “in isolation” is answered yes"),
        (
            "each(stock.chlorine) > quantity('1 mg/L')",
            "并非“有效氯的每个样品高于 1 mg/L”",
            "not “each sample of the chlorine is more than 1 mg/L”",
        ),
        (
            "complement(each(stock.chlorine)) > quantity('1 mg/L')",
            "并非“100% 减去有效氯的每个样品高于 1 mg/L”",
            "not “100 % less each sample of the chlorine is more than 1 mg/L”",
        ),
        ("minimum(stock.chlorine) < quantity('1 mg/L')", "有效氯的最小值不低于 1 mg/L", "the least of the chlorine is at least 1 mg/L"),
        (
            "inspected && headcount > 1",
            "并非““已检查”填“是”，且员工总数多于 1 人”",
            "it is not so that “inspected” is answered yes and the headcount is more than 1 person",
        ),
        (
            "inspected || headcount > 1",
            "并非““已检查”填“是”，或员工总数多于 1 人”",
            "it is not so that “inspected” is answered yes or the headcount is more than 1 person",
        ),
        ("headcount in [1, 2]", "并非“员工总数属于 1、2”", "not “the headcount is one of 1, 2”"),
        ("employee.isolated", "“正在隔离”填“否”", "“in isolation” is answered no"),
        ("employees[0].isolated", "“正在隔离”填“否”", "“in isolation” is answered no"),
    ],
)
def test_what_has_no_opposite_of_its_own_is_denied(text: str, zh: str, en: str) -> None:
    assert _read(text)[1] == Bilingual(zh, en)
    assert say(unevaluated(Not(read_condition(text, VOCABULARY, BINDINGS, SHARED))), _LEXICON) == Bilingual(zh, en)


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("headcount == 1", "员工总数（300 人）等于 1 人", "the headcount (300 persons) is 1 person"),
        ("1 < headcount", "1 人少于员工总数（300 人）", "1 person is less than the headcount (300 persons)"),
        ("1 < headcount * 2", "1 少于 600（员工总数 300 人 × 2）", "1 is less than 600 (headcount 300 persons × 2)"),
        (
            "headcount * 2 == stock.masks",
            "600 只（员工总数 300 人 × 2）等于口罩库存（3000 只）",
            "600 (headcount 300 persons × 2) is the number of masks in stock (3000)",
        ),
        (
            "headcount * 2 == headcount",
            "600 人（员工总数 300 人 × 2）等于员工总数（300 人）",
            "600 persons (headcount 300 persons × 2) is the headcount (300 persons)",
        ),
        ("headcount / 2 * 3 > 1", "450（员工总数 300 人 ÷ 2 × 3）大于 1", "450 (headcount 300 persons ÷ 2 × 3) is more than 1"),
        ("2 * headcount > 1", "600（2 × 员工总数 300 人）多于 1", "600 (2 × headcount 300 persons) is more than 1"),
        ("employee.temperature * 2 > 1", "体温 *** °C × 2 大于 1", "body temperature *** °C × 2 is more than 1"),
        ("limits.stock_days > 5", "储备天数（10 天）多于 5 天", "the number of days of stock (10) is more than 5"),
        ("limits.efficiency['KN95'] > 90", "过滤效率（95）大于 90", "the efficiency (95) is more than 90"),
        (
            "samples(stock.chlorine) >= 3",
            "有效氯（500 mg/L）的样品数（1）不少于 3",
            "the number of samples of the chlorine (500 mg/L) (1) is at least 3",
        ),
        (
            "size([1, 2]) > headcount",
            "“一个值”的值的个数（2）多于员工总数（300 人）",
            "the number of values of “a value” (2) is more than the headcount (300 persons)",
        ),
        ("headcount in [1, 2]", "员工总数（300 人）属于 1、2", "the headcount (300 persons) is one of 1, 2"),
        ("employee.temperature > 37", "体温（*** °C）高于 37 °C", "the body temperature (*** °C) is more than 37 °C"),
        ("employee.coughs", "“咳嗽”填“是”", "“coughs” is answered yes"),
        ("!employee.isolated", "“正在隔离”填“否”", "“in isolation” is answered no"),
        ("inspected == employee.isolated", "“已检查”（是）等于“正在隔离”（否）", "“inspected” (yes) is “in isolation” (no)"),
        (
            "date('2020-02-01') < submitted_on",
            "2020-02-01 早于申报日期（2020-02-14）",
            "2020-02-01 is before the day of submission (2020-02-14)",
        ),
        ("date('2020-02-01') < limits.until", "2020-02-01 早于截止日（2020-03-01）", "2020-02-01 is before the last day (2020-03-01)"),
        ("limits.until > date('2020-02-01')", "截止日（2020-03-01）晚于 2020-02-01", "the last day (2020-03-01) is after 2020-02-01"),
        ("'home' == employee.lodging", "“住家”等于住宿（住家）", "“home” is the lodging (home)"),
        (
            "assessed_on > date('2020-01-01')",
            "评估日（2020-02-14）晚于 2020-01-01",
            "the day of assessment (2020-02-14) is after 2020-01-01",
        ),
        (
            "date('2020-01-01') == assessed_on",
            "2020-01-01 就是评估日（2020-02-14）",
            "2020-01-01 is the day of assessment (2020-02-14)",
        ),
        (
            "size(employees) * 2 > size(employees)",
            "2（“员工”的条数（1 条） × 2）多于“员工”的条数（1 条）",
            "2 (the number of entries in “employees” (1) × 2) is more than the number of entries in “employees” (1)",
        ),
    ],
)
def test_a_comparison_is_said_with_what_it_was_asked_of(text: str, zh: str, en: str) -> None:
    assert say(evaluated(text, _RECORD), _LEXICON) == Bilingual(zh, en)


@pytest.mark.parametrize(
    ("text", "changed", "zh", "en"),
    [
        ("inspected", {"inspected": None}, "“已检查”（为空值）", "“inspected” (null)"),
        (
            "headcount * 1 == headcount",
            {"headcount": 1},
            "1 人（员工总数 1 人 × 1）等于员工总数（1 人）",
            "1 person (headcount 1 person × 1) is the headcount (1 person)",
        ),
    ],
)
def test_one_and_nothing_are_said_as_such(text: str, changed: dict[str, object], zh: str, en: str) -> None:
    assert say(evaluated(text, {**_RECORD, **changed}), _LEXICON) == Bilingual(zh, en)


def test_a_unit_of_several_words_is_left_out_whole_after_a_number_of_things() -> None:
    units = {**DEFINITION.units, "piece": named("只每天", "pieces a day")}
    said = say(evaluated("stock.masks >= 3", _RECORD), replace(_LEXICON, definition=replace(DEFINITION, units=units)))
    assert said == Bilingual("口罩库存（3000 只每天）不少于 3 只每天", "the number of masks in stock (3000) is at least 3")


def test_a_limit_of_a_level_is_a_level() -> None:
    fever = Parameter("fever", named("发热界限", "Fever"), FieldType.NUMBER, "°C", ())
    parameters = {**PARAMETERS, "fever": fever}
    node = read_condition("limits.fever > 37", vocabulary_of(DEFINITION, parameters, FACTS))
    said = say(unevaluated(node), replace(_LEXICON, parameters=parameters))
    assert said == Bilingual("发热界限高于 37 °C", "the fever is more than 37 °C")


def test_a_limit_that_is_a_choice_is_said_by_its_label() -> None:
    value = LimitValue(Period(date(2020, 2, 1)), "china", "home", Standing.DOCUMENTED, Citation("notice", "1"))
    parameters = {**PARAMETERS, "where": Parameter("where", named("住处", "Where"), FieldType.TEXT, None, (value,))}
    node = read_condition("employee.lodging == limits.where", vocabulary_of(DEFINITION, parameters, FACTS), BINDINGS)
    scope = scope_of({"employees": [{"lodging": "home"}]})
    evaluation = evaluate(node, replace(scope, limits={"where": value}))
    titled = replace(_LODGING, choices={"home": named("住家", "at home")})
    members = {**(_LEXICON.variables["employee"].members or {}), "lodging": titled}
    variables = {**_LEXICON.variables, "employee": replace(_LEXICON.variables["employee"], members=members)}
    said = say(evaluation, replace(_LEXICON, parameters=parameters, variables=variables))
    assert said == Bilingual("住宿（住家）与住处（住家）相同", "the lodging (at home) is the same as “where” (at home)")


def test_an_answer_about_health_is_told_to_whoever_may_see_it() -> None:
    members = dict(_LEXICON.variables["employee"].members or {})
    members["lodging"] = replace(members["lodging"], is_sensitive=True)
    lexicon = replace(_LEXICON, variables={**_LEXICON.variables, "employee": replace(_LEXICON.variables["employee"], members=members)})
    said = evaluated("employee.lodging == 'dormitory'", _RECORD)
    assert say(said, lexicon).en == "the lodging is “dormitory” (it is “***”)"
    assert say(said, replace(lexicon, shows_sensitive=True)).en == "the lodging is “dormitory” (it is “home”)"


def test_what_cannot_be_written_is_said_nevertheless() -> None:
    one, other, third = Variable("inspected"), Has(Field(Variable("employee"), "left_on")), Literal(False)
    # What was left of a condition may be all of several, of which one was itself all of several.
    assert say(unevaluated(And((And((one, other)), third))), _LEXICON).en == (
        "“inspected” is answered yes and the last day at work is given and it never holds"
    )
    assert say(unevaluated(And((Or((one, other)), third))), _LEXICON).en == (
        "(“inspected” is answered yes or the last day at work is given) and it never holds"
    )
    assert say(unevaluated(Variable("code")), _LEXICON) == Bilingual("信用代码", "the credit code")
    assert say(unevaluated(Every("x", Variable("nobody"), Literal(True))), _LEXICON) == Bilingual(
        "每个一个值都满足：总是成立", "every a value meets this: it always holds"
    )


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("headcount * 2 > 1", "600 多于 1", "600 is more than 1"),
        ("headcount * 2 == stock.masks", "600 只等于口罩库存（3000 只）", "600 is the number of masks in stock (3000)"),
        ("headcount * 2 == headcount", "600 人等于员工总数（300 人）", "600 persons is the headcount (300 persons)"),
        ("headcount > 1", "员工总数（300 人）多于 1 人", "the headcount (300 persons) is more than 1 person"),
    ],
)
def test_in_brief_a_calculation_is_what_it_comes_to(text: str, zh: str, en: str) -> None:
    assert say(evaluated(text, _RECORD), brief(_LEXICON)) == Bilingual(zh, en)


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("employee.temperature > 37", "体温（37.5 °C）高于 37 °C", "the body temperature (37.5 °C) is more than 37 °C"),
        (
            "employee.temperature * 2 > 1",
            "75（体温 37.5 °C × 2）大于 1",
            "75 (body temperature 37.5 °C × 2) is more than 1",
        ),
        ("!employee.coughs", "“咳嗽”填“否”（实填“是”）", "“coughs” is answered no (the answer is yes)"),
    ],
)
def test_whoever_may_see_what_is_about_health_is_told_it(text: str, zh: str, en: str) -> None:
    assert say(evaluated(text, _RECORD), replace(_LEXICON, shows_sensitive=True)) == Bilingual(zh, en)


@pytest.mark.parametrize(
    ("unit", "zh"),
    [("m", "大于"), ("cm", "大于"), ("mm", "大于"), ("m²", "大于"), ("m²/person", "大于"), ("Pa", "高于"), (None, "大于")],
)
def test_a_length_is_no_level(unit: str | None, zh: str) -> None:
    field = FieldDefinition("gap", FieldType.NUMBER, named("间距", "Gap"), unit=unit)
    definition = replace(DEFINITION, root=replace(DEFINITION.root, members={"gap": field}))
    node = unevaluated(read_condition("gap > 1", vocabulary_of(definition, {}, {})))
    unit_after = "" if unit is None else f" {unit}"
    said = say(node, Lexicon(definition, {}, {}, {"gap": field}))
    assert said == Bilingual(f"间距{zh} 1{unit_after}", f"the gap is more than 1{unit_after}")


@pytest.mark.parametrize(
    ("text", "changed", "zh", "en"),
    [
        ("headcount > 1", {}, "员工总数：300 人", "Headcount: 300 persons"),
        ("headcount > 1", {"headcount": 1}, "员工总数：1 人", "Headcount: 1 person"),
        ("headcount > 1", {"headcount": None}, "员工总数：为空值", "Headcount: null"),
        ("submitted_on > assessed_on", {}, "申报日期：2020-02-14", "Day of submission: 2020-02-14"),
        ("assessed_on > submitted_on", {}, "评估日：2020-02-14", "day of assessment: 2020-02-14"),
        ("employee.lodging == 'home'", {}, "住宿：住家", "Lodging: home"),
        ("employee.id == 'E1'", {}, "员工编号：E1", "Employee number: E1"),
        ("employee.temperature > 1", {}, "体温：*** °C", "Body temperature: *** °C"),
        ("inspected == true", {}, "已检查：是", "Inspected: yes"),
        ("place.risk_level == 'low'", {}, "风险等级：低", "Level of risk: low"),
        ("limits.stock_days > 1", {}, "储备天数：10 天", "Days of stock: 10 days"),
        ("limits.missing_days > 1", {}, "未规定天数：在当日当地没有规定值", "Days not set: without a value for that day and place"),
        ("limits.efficiency[employee.id] > 1", {}, "过滤效率：在当日当地没有规定值", "Efficiency: without a value for that day and place"),
        ("limits.efficiency[employee.id] > 1", {"employees": [{}]}, "过滤效率", "Efficiency"),
        ("employee.readings[0] > 1", {}, "第 1 条体温记录：36.4", "entry 1 of “readings”: 36.4"),
        ("stock.chlorine > limits.chlorine", {}, "有效氯：500 mg/L", "Chlorine: 500 mg/L"),
    ],
)
def test_what_was_read_is_said_after_its_label(text: str, changed: dict[str, object], zh: str, en: str) -> None:
    evaluation = evaluated(text, {**_RECORD, **changed}).children[0]
    assert say_read(evaluation, _LEXICON) == Bilingual(zh, en)


@pytest.mark.parametrize("text", ["has(employee.left_on)", "attested()"])
def test_what_is_asked_and_not_read_is_said_as_a_claim(text: str) -> None:
    evaluation = evaluated(text, _RECORD, attested=False)
    assert say_read(evaluation, _LEXICON) == say(evaluation, _LEXICON)


def test_what_was_never_read_is_its_label_alone() -> None:
    node = read_condition("headcount > 1", VOCABULARY)
    assert say_read(unevaluated(node).children[0], _LEXICON) == Bilingual("员工总数", "Headcount")
