"""Every sentence, in both languages: it can hold and it can fail, and then says what was found."""

from itertools import pairwise
from pathlib import Path

import pytest

from compliance.model.bilingual import Language
from compliance.scenarios.expression import show_form
from compliance.scenarios.feature_file import Step
from compliance.scenarios.steps import SENTENCES, arguments_of, find_sentence
from tests.scenarios.small_rules import run_steps, run_text

START = {"zh": '假如 一份"compliant"申报', "en": 'Given the submission "compliant"'}
DAY = {"zh": "当 按申报日期评估", "en": "When it is assessed on its own day"}

#: For each sentence by its number: a sentence that holds or does what it says, one that does not, and what the failure says. A Given is
#: followed by what shows its effect.
CASES: tuple[tuple[int, Language, tuple[str, ...], tuple[str, ...], str], ...] = (
    (1, "zh", ('那么 规则"R-1"的结果为"通过"',), ('假如 一份"complaint"申报',), "是否应为`compliant`"),
    (1, "en", ('Then rule "R-1" is "pass"',), ('Given the submission "complaint"',), "did you mean `compliant`?"),
    (2, "zh", ('假如 "口罩库存"为"49"', '那么 规则"R-1"的结果为"不通过"'), ('假如 "口罩库存"为"很多"',), "`很多`不是数"),
    (2, "en", ('Given "Masks in stock" is "49"', 'Then rule "R-1" is "fail"'), ('Given "Mask in stock" is "49"',), "`Masks in stock`?"),
    (3, "zh", ('假如 没有填写"口罩库存"', '那么 规则"R-1"的结果为"无法判断"'), ('假如 没有填写"员工 1 / 离岗日期"',), "本来就没有"),
    (
        3,
        "en",
        ('Given "Masks in stock" is not given', 'Then rule "R-1" is "unknown"', 'And the explanation says "missing"'),
        ('Given "/employees/2" is not given',),
        "has 2 entries",
    ),
    (
        4,
        "zh",
        ('假如 "口罩库存"为空值', '那么 规则"R-1"的结果为"无法判断"', '而且 证据"/stock/masks"的状态为"为空值"'),
        ('假如 "员工 9 / 体温"为空值',),
        "只有 2 条",
    ),
    (
        4,
        "en",
        ('Given "Masks in stock" is null', 'Then rule "R-1" is "unknown"', 'And the evidence at "/stock/masks" is "null"'),
        ('Given "Readings" is null',),
        "say in which entry",
    ),
    (
        5,
        "zh",
        ('假如 "口罩库存"误填为文字"200"', '那么 规则"R-1"的结果为"无法判断"', '而且 证据"/stock/masks"的状态为"类型不对"'),
        ('假如 "口罩"误填为文字"200"',),
        "没有字段`口罩`",
    ),
    (
        5,
        "en",
        ('Given "/stock/masks" is wrongly the text "200"', 'Then rule "R-1" is "unknown"'),
        ('Given "/headcount/x" is wrongly the text "1"',),
        "neither an object nor a list",
    ),
    (6, "zh", ('假如 "员工"为空列表', '那么 规则"R-2"的结果为"无法判断"'), ('假如 "口罩库存"为空列表',), "不是列表"),
    (6, "en", ('Given "Employees" is an empty list', 'Then rule "R-2" is "unknown"'), ('Given "Stocks" is an empty list',), "is no list"),
    (
        7,
        "zh",
        ('假如 "员工"再加一条，与第2条相同', '那么 规则"R-2"的结果为"无法判断"', '而且 证据位于"/employees/2/id"'),
        ('假如 "员工"再加一条，与第3条相同',),
        "只有 2 条",
    ),
    (
        7,
        "en",
        (
            'Given "Employees" has one more entry, the same as entry 1',
            'Then rule "R-2" is "unknown"',
            'And the evidence at "/employees/2/id" is "the same as that of another entry"',
        ),
        ('Given "Employees" has one more entry, the same as entry 3',),
        "has 2 entries",
    ),
    (
        8,
        "zh",
        ('假如 检查员认定规则"R-3"为"不符合"', '那么 规则"R-3"的结果为"不通过"'),
        ('假如 检查员认定规则"R-3"为"通过"',),
        "没有认定`通过`",
    ),
    (
        8,
        "en",
        ('Given an inspector found rule "R-3" "met"', 'Then rule "R-3" is "pass"'),
        ('Given an inspector found rule "R-33" "met"',),
        "there is no rule `R-33`",
    ),
    (
        9,
        "zh",
        (
            '假如 检查员认定规则"R-8"的"/employees/0"为"符合"',
            '假如 检查员认定规则"R-8"的"/employees/1"为"符合"',
            '那么 规则"R-8"的结果为"通过"',
        ),
        ('假如 检查员认定规则"R-0"的"/employees/0"为"符合"',),
        "没有规则`R-0`",
    ),
    (
        9,
        "en",
        ('Given an inspector found rule "R-8" at "/employees/1" "not met"', 'Then rule "R-8" is "fail"'),
        ('Given an inspector found rule "R-3" at "/employees/0" "bad"',),
        "`bad`",
    ),
    (10, "zh", ('当 按"2020-01-31"评估', '那么 规则"R-1"的结果为"不在有效期"'), ('当 按"2020-02-30"评估',), "不是日期"),
    (
        10,
        "en",
        ('When it is assessed as of "2020-01-31"', 'Then rule "R-1" is "not in force"'),
        ('When it is assessed as of "today"',),
        "no day",
    ),
    (
        11,
        "zh",
        ('假如 没有填写"申报日期"', "当 按申报日期评估", '那么 规则"R-1"的结果为"无法判断"'),
        ('那么 规则"R-1"的结果为"无法判断"',),
        "“通过”",
    ),
    (
        11,
        "en",
        ('Given "Day of submission" is "2020-01-31"', "When it is assessed on its own day", 'Then rule "R-1" is "not in force"'),
        ('Then rule "R-1" is "not in force"',),
        '"pass"',
    ),
    (
        12,
        "zh",
        ('那么 规则"R-4"的结果为"仅供参考"',),
        ('那么 规则"R-1"的结果为"不通过"',),
        "规则 R-1 的结果是“通过”，不是“不通过”：口罩库存（200 只）",
    ),
    (12, "en", ('Then rule "R-4" is "informational"',), ('Then rule "R-1" is "good"',), "`good`"),
    (13, "zh", ('那么 规则"R-5"的判断为"通过"', '而且 规则"R-5"的结果为"无法判断"'), ('那么 规则"R-4"的判断为"仅供参考"',), "判断是“通过”"),
    (13, "en", ('Then rule "R-4" is judged "pass"',), ('Then rule "R-5" is judged "unknown"',), 'rule R-5 is judged "pass"'),
    (
        14,
        "zh",
        ('那么 规则"R-1"的结果为"通过"', '而且 说明包含"口罩库存（200 只）"'),
        ('那么 规则"R-1"的结果为"通过"', '而且 说明包含"口罩库存（20 只）"'),
        "口罩库存（200 只）",
    ),
    (
        14,
        "en",
        ('Then rule "R-1" is "pass"', 'And the explanation says "Masks in stock: 200 pieces"'),
        ('Then the explanation says "x"',),
        "no rule has been named",
    ),
    (
        15,
        "zh",
        ('那么 规则"R-1"的结果为"通过"', '而且 证据位于"储备天数"'),
        ('那么 规则"R-1"的结果为"通过"', '而且 证据位于"/stock"'),
        "证据位于：/stock/masks",
    ),
    (
        15,
        "en",
        ('Then rule "R-1" is "pass"', 'And the evidence is at "/stock/masks"'),
        ('Then rule "R-1" is "pass"', 'And the evidence is at "/masks"'),
        "it is at: /stock/masks",
    ),
    (
        16,
        "zh",
        ('那么 规则"R-3"的结果为"无法判断"', '而且 证据"现场检查认定"的状态为"尚无结论"'),
        ('那么 规则"R-1"的结果为"通过"', '而且 证据"/stock/masks"的状态为"未填写"'),
        "是“已填写”",
    ),
    (
        16,
        "en",
        ('Then rule "R-1" is "pass"', 'And the evidence at "/stock/masks" is "given"'),
        ('Then rule "R-1" is "pass"', 'And the evidence at "/stock/masks" is "null"'),
        'is "given"',
    ),
    (
        17,
        "zh",
        ('那么 规则"R-1"的结果为"通过"', '而且 依据为"notice"的"item-R-1"'),
        ('那么 规则"R-1"的结果为"通过"', '而且 依据为"item-R-1"的"notice"'),
        "“notice”的“item-R-1”",
    ),
    (
        17,
        "en",
        ('Then rule "R-1" is "pass"', 'And the citation is "item-R-1" of "notice"'),
        ('Then rule "R-1" is "pass"', 'And the citation is "item-R-2" of "notice"'),
        '"item-R-1" of "notice"',
    ),
    (18, "zh", ('那么 要求"R"的结论为"无法确定"',), ('那么 要求"R"的结论为"合规"',), "“无法确定”"),
    (18, "en", ('Then requirement "R" is "undetermined"',), ('Then requirement "Q" is "undetermined"',), "there is no requirement `Q`"),
    (
        19,
        "zh",
        ('假如 "口罩库存"为"1"', '那么 整份申报的结论为"不合规"'),
        ('那么 整份申报的结论为"不合规"',),
        "“无法确定”，不是“不合规”：R",
    ),
    (19, "en", ('Then the submission is "undetermined"',), ('Then the submission is "compliant"',), '"undetermined", not "compliant": R'),
    (20, "zh", ('假如 "口罩库存"为"1"', '那么 后续措施包含"CQ-1"'), ('那么 后续措施包含"CQ-1"',), "有：无"),
    (
        20,
        "en",
        ('Given "Masks in stock" is "1"', 'Then the consequences include "CQ-1"'),
        ('Then the consequences include "CQ-7"',),
        "there is no consequence `CQ-7`",
    ),
    (
        21,
        "zh",
        ('假如 "员工 1 / 体温"为"38.2"', '那么 后续措施"CQ-3"针对"/employees/0"'),
        ('假如 "员工 1 / 体温"为"38.2"', '那么 后续措施"CQ-3"针对"/employees/1"'),
        "后续措施 CQ-3 不针对 /employees/1；针对：/employees/0",
    ),
    (
        21,
        "en",
        ('Given "/employees/1/temperature" is "38.2"', 'Then the consequence "CQ-3" is about "/employees/1"'),
        ('Then the consequence "CQ-3" is about "/employees/0"',),
        "it is about: nothing",
    ),
    (
        22,
        "zh",
        ('假如 "员工 1 / 体温"为"38.2"', '那么 后续措施"CQ-3"不针对"/employees/1"'),
        ('假如 "员工 1 / 体温"为"38.2"', '那么 后续措施"CQ-3"不针对"/employees/0"'),
        "后续措施 CQ-3 针对 /employees/0",
    ),
    (
        22,
        "en",
        ('Then the consequence "CQ-3" is not about "/employees/0"',),
        ('Then the consequence "CQ-9" is not about "/employees/0"',),
        "there is no consequence `CQ-9`",
    ),
)


def scene(language: Language, lines: tuple[str, ...]) -> tuple[str, ...]:
    """Put the start before sentences, and the day between what is given and what is expected, where none is said."""
    given = [line for line in lines if line.startswith(("假如", "Given"))]
    when = [line for line in lines if line.startswith(("当", "When"))] or [DAY[language]]
    then = [line for line in lines if line not in (*given, *when)]
    return (START[language], *given, *when, *then)


@pytest.mark.parametrize(("number", "language", "holds"), [(number, language, holds) for number, language, holds, _, _ in CASES])
def test_sentence_holds(number: int, language: Language, holds: tuple[str, ...], tmp_path: Path) -> None:
    result = run_steps(tmp_path, language, *scene(language, holds))
    assert result.failure is None, result.failure


@pytest.mark.parametrize(
    ("number", "language", "fails", "said"), [(number, language, fails, said) for number, language, _, fails, said in CASES]
)
def test_sentence_fails_and_says_what_was_found(number: int, language: Language, fails: tuple[str, ...], said: str, tmp_path: Path) -> None:
    result = run_steps(tmp_path, language, *scene(language, fails))
    assert result.failure is not None
    assert said in result.failure.message
    assert result.failure.step == fails[-1].partition(" ")[2]


def test_cases_are_of_the_sentence_that_they_say() -> None:
    for number, language, holds, fails, _ in CASES:
        for lines in (holds, fails):
            texts = [line.partition(" ")[2] for line in (*lines, DAY[language], START[language])]
            assert any(arguments_of(SENTENCES[number - 1], text, language) is not None for text in texts), (number, language)


def test_every_sentence_has_a_case_in_both_languages() -> None:
    assert {(number, language) for number, language, *_ in CASES} == {
        (number, language) for number in range(1, len(SENTENCES) + 1) for language in ("zh", "en")
    }


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_sentence_is_two_sentences(language: Language) -> None:
    for sentence in SENTENCES:
        text = show_form(sentence.form_in(language), language)
        assert [each for each in SENTENCES if arguments_of(each, text, language) is not None] == [sentence]


def test_forms_are_told_apart() -> None:
    for one, other in pairwise(sorted(SENTENCES, key=lambda each: each.zh)):
        assert one.zh != other.zh
    assert len({each.en for each in SENTENCES}) == len(SENTENCES)


def test_arguments_come_in_one_order() -> None:
    zh = find_sentence(Step("then", '依据为"notice"的"masks"', 1), "zh")
    en = find_sentence(Step("then", 'the citation is "masks" of "notice"', 1), "en")
    assert zh == en
    assert zh is not None
    assert zh[1] == ("notice", "masks")


def test_quotes_may_be_chinese_and_may_stand_in_an_argument() -> None:
    assert find_sentence(Step("then", "规则“R-1”的结果为“通过”", 1), "zh") == find_sentence(
        Step("then", '规则"R-1"的结果为"通过"', 1), "zh"
    )
    found = find_sentence(Step("then", r'the explanation says "is \"home\""', 1), "en")
    assert found is not None
    assert found[1] == ('is "home"',)


def test_a_sentence_stands_only_where_it_belongs() -> None:
    assert find_sentence(Step("then", '"口罩库存"为"1"', 1), "zh") is None
    assert find_sentence(Step(None, '"口罩库存"为"1"', 1), "zh") is None
    assert find_sentence(Step("given", '"口罩库存"为"1"', 1), "zh") is not None


def test_explanation_is_of_the_worst_finding(tmp_path: Path) -> None:
    """The other employee is fine, and nothing said of that one counts."""
    steps = (START["zh"], '假如 "员工 2 / 体温"为"37.3"', DAY["zh"], '那么 规则"R-2"的结果为"不通过"')
    assert run_steps(tmp_path, "zh", *steps, '而且 证据位于"/employees/1/temperature"').failure is None
    assert run_steps(tmp_path, "zh", *steps, '而且 证据位于"/employees/0/temperature"').failure is not None
    assert run_steps(tmp_path, "zh", *steps, '而且 说明包含"体温：37.3"').failure is None
    assert run_steps(tmp_path, "zh", *steps, '而且 说明包含"体温 36.5"').failure is not None


def test_explanation_is_in_the_language_of_the_feature(tmp_path: Path) -> None:
    steps = (START["en"], DAY["en"], 'Then rule "R-1" is "pass"')
    assert run_steps(tmp_path, "en", *steps, 'And the explanation says "口罩库存"').failure is not None


def test_what_is_given_after_an_assessment_counts(tmp_path: Path) -> None:
    steps = (START["en"], DAY["en"], 'Then rule "R-1" is "pass"', 'Given "Masks in stock" is "1"', 'Then rule "R-1" is "fail"')
    assert run_steps(tmp_path, "en", *steps).failure is None
    whole = (START["en"], DAY["en"], 'Then the submission is "undetermined"', 'Given "Masks in stock" is "1"')
    assert run_steps(tmp_path, "en", *whole, 'Then the submission is "non-compliant"').failure is None
    assert run_steps(tmp_path, "en", *whole, 'Then requirement "R" is "non-compliant"').failure is None


def test_an_inspector_finds_on_the_day_of_assessment(tmp_path: Path) -> None:
    """Before the day of submission, what is found on that day would not count yet."""
    found = 'Given an inspector found rule "R-3" "met"'
    steps = (START["en"], found, 'When it is assessed as of "2020-02-10"', 'Then rule "R-3" is "pass"')
    assert run_steps(tmp_path, "en", *steps).failure is None
    undated = (START["en"], found, 'Given "Day of submission" is not given', DAY["en"], 'Then rule "R-3" is "unknown"')
    assert run_steps(tmp_path, "en", *undated).failure is None


def test_what_was_asked_of_another_day_or_inspection_is_asked_anew(tmp_path: Path) -> None:
    inspected = (DAY["en"], 'Then rule "R-3" is "unknown"', 'Given an inspector found rule "R-3" "met"', 'Then rule "R-3" is "pass"')
    assert run_steps(tmp_path, "en", START["en"], *inspected).failure is None
    earlier = (DAY["en"], 'Then rule "R-1" is "pass"', 'When it is assessed as of "2019-01-01"', 'Then rule "R-1" is "not in force"')
    assert run_steps(tmp_path, "en", START["en"], *earlier).failure is None


def test_what_one_scenario_asked_is_no_answer_to_another(tmp_path: Path) -> None:
    head, day = f"Feature: some\n  Background:\n    {START['en']}\n", DAY["en"]
    few = f'  Scenario: few\n    Given "Masks in stock" is "1"\n    {day}\n    Then rule "R-1" is "fail"\n'
    enough = f'  Scenario: enough\n    {day}\n    Then rule "R-1" is "pass"\n'
    assert [result.failure for result in run_text(tmp_path, "en", head + few + enough + few.replace("few", "again"))] == [None] * 3


def test_nothing_is_assessed_before_it_is_said(tmp_path: Path) -> None:
    unassessed = run_steps(tmp_path, "en", START["en"], 'Then rule "R-1" is "pass"').failure
    assert unassessed is not None
    assert "nothing has been assessed yet" in unassessed.message
    nothing = run_steps(tmp_path, "zh", DAY["zh"], '那么 规则"R-1"的结果为"通过"').failure
    assert nothing is not None
    assert "还没有申报" in nothing.message


@pytest.mark.parametrize("name", ["broken", "many"])
def test_a_submission_that_cannot_be_used_is_told(name: str, tmp_path: Path) -> None:
    run_steps(tmp_path, "en", START["en"], DAY["en"])
    (tmp_path / "records" / "broken.json").write_text("{", encoding="utf-8")
    (tmp_path / "records" / "many.json").write_text("[]", encoding="utf-8")
    failure = run_steps(tmp_path, "en", f'Given the submission "{name}"').failure
    assert failure is not None
    assert f"`{name}`" in failure.message


def test_a_submission_too_deep_is_rejected_and_told(tmp_path: Path) -> None:
    pointer = "/stock" + "/x" * 70
    failure = run_steps(
        tmp_path, "en", START["en"], f'Given "{pointer}" is wrongly the text "y"', DAY["en"], 'Then rule "R-1" is "pass"'
    ).failure
    assert failure is not None
    assert "rejected" in failure.message
    assert (
        run_steps(
            tmp_path, "en", START["en"], f'Given "{pointer}" is wrongly the text "y"', DAY["en"], 'Then the submission is "rejected"'
        ).failure
        is None
    )


@pytest.mark.parametrize(
    "sentence", ['the explanation says "x"', 'the evidence is at "/stock"', 'the citation is "1.1" of "some document"'], ids=str
)
def test_nothing_is_said_of_a_rule_whose_submission_is_rejected_afterwards(sentence: str, tmp_path: Path) -> None:
    pointer = "/stock" + "/x" * 70
    named = 'Then rule "R-1" is "pass"'
    failure = run_steps(
        tmp_path, "en", START["en"], DAY["en"], named, f'Given "{pointer}" is wrongly the text "y"', f"Then {sentence}"
    ).failure
    assert failure is not None
    assert failure.message == "the submission was rejected"
