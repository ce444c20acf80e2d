"""The decision letter, read by a parser: its form in both languages, what it says and asks, and that nothing in it does anything."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from compliance.model.bilingual import Bilingual
from compliance.model.diagnostic import Diagnostic
from compliance.model.outcome import Outcome, Verdict
from compliance.model.proposal import Action, Change, Party, Proposal
from compliance.model.record import State, Unknown
from compliance.model.rule import Severity
from compliance.report.diagnostic_words import FAULT_WORDS
from compliance.report.page_words import chinese_numeral, full_day_words
from compliance.report.to_letter import render
from tests.report.elements import Element, parse
from tests.report.hand_made import CONSEQUENCES, REJECTED, RULESET, SHORT, assessment, record, rich_record, untested, untrained
from tests.report.hostile import hostile_assessment
from tests.report.test_to_html import HOSTILE

DIAGNOSTICS = Path(__file__).parent.parent.parent / "docs" / "diagnostics" / "README.md"
CHANGE = Change(
    "/stock/masks", Bilingual("口罩库存", "Masks in stock"), Bilingual("45 只", "45 pieces"), Bilingual("60 只", "60 pieces"), 60
)
ACTION = Action(Party.ENTERPRISE, Severity.CRITICAL, Bilingual("补足口罩", "Buy masks"), ("EO-3.2", "EO-3.1"), (CHANGE,))


def letters(*records: object, language: str = "zh") -> list[Element]:
    return parse(render(assessment(*records), RULESET, language)).all("article", "letter")  # type: ignore[arg-type]


def rich_letter(language: str) -> Element:
    (letter,) = letters(replace(rich_record(), name="示范厂", actions=(ACTION,)), language=language)
    return letter


def sections(letter: Element) -> dict[str, str]:
    """The text below each heading, by the heading."""
    found: dict[str, str] = {}
    heading = ""
    for part in letter.children:
        if part.tag == "h2":
            heading = part.text
            found[heading] = ""
        else:
            found[heading] = found.get(heading, "") + part.text
    return found


def test_there_is_a_letter_for_each_record_and_for_each_language() -> None:
    records = (rich_record(), REJECTED)
    assert [each.attributes["lang"] for each in letters(*records, language="both")] == ["zh-CN", "en", "zh-CN", "en"]
    assert [each.attributes["lang"] for each in letters(*records, language="en")] == ["en", "en"]
    assert "没有申报" in parse(render(assessment(), RULESET, "zh")).text
    assert "There is no record" in parse(render(assessment(), RULESET, "en")).text


@pytest.mark.parametrize(("language", "html"), [("zh", "zh-CN"), ("en", "en"), ("both", "zh-CN")])
def test_file_names_its_language_and_allows_its_style_alone(language: str, html: str) -> None:
    root = parse(render(assessment(rich_record()), RULESET, language))  # type: ignore[arg-type]
    assert root.find("html").attributes["lang"] == html
    assert not root.all("script")
    (policy,) = [each.attributes["content"] for each in root.all("meta") if "http-equiv" in each.attributes]
    assert "script-src 'none'" in policy
    assert "default-src 'none'" in policy
    assert ".letter + .letter { break-before: page; }" in root.find("style").raw


def test_chinese_letter_has_the_form_of_a_notice() -> None:
    letter = rich_letter("zh")
    assert letter.find("h1").text == "企业申报评估结果告知书"
    assert letter.find("p", "addressee").text == "示范厂（统一社会信用代码：91440704MA4W000000）："
    assert [each.text for each in letter.all("p", "subject")] == [
        "事由：依照《复工复产防控要求》对你单位申报的评估结果",
        "评估日：2020年2月14日",
    ]
    assert [heading for heading in sections(letter) if heading] == [
        "一、评估结论",
        "二、申报数据的问题",
        "三、不符合要求的事项",
        "四、无法确定的事项和需要补充的材料",
        "五、经批准豁免的事项",
        "六、要求和期限",
        "七、同时进行的事项",
        "八、结果的核验",
    ]
    assert [each.text for each in letter.all("h3")] == ["（一）一戴口罩（EO-3）", "（一）一戴口罩（EO-3）", "（二）一测体温（EO-1）"]
    assert "特此告知。" in letter.text


def test_english_letter_has_the_form_of_a_letter() -> None:
    letter = rich_letter("en")
    assert letter.find("p", "addressee").text == "To: 示范厂\nUnified social credit code: 91440704MA4W000000"
    assert [heading for heading in sections(letter) if heading] == [
        "1. Decision",
        "2. Problems with the data submitted",
        "3. What is not met",
        "4. What could not be determined, and what has to be supplied",
        "5. What is excused by a waiver",
        "6. What is to be done, and until when",
        "7. What is done besides",
        "8. How this decision can be checked",
    ]
    assert "Dear Sir or Madam," in letter.text
    assert "Yours faithfully," in letter.text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_authority_signature_and_date_are_left_for_a_pen(language: str) -> None:
    signature = rich_letter(language).find("div", "signature")
    lines = [each.text.strip() for each in signature.all("p")]
    assert lines == (
        ["发文机关（盖章）：", "经办人（签名）：", "日期：年月日"] if language == "zh" else ["Issuing authority:", "Signature:", "Date:"]
    )
    assert all(each.find("span", "blank").text == "" for each in signature.all("p"))


def test_decision_is_a_sentence_with_the_counts() -> None:
    said = sections(rich_letter("zh"))["一、评估结论"].strip()
    assert said == "经评估，你单位不符合要求。适用于你单位的要求共 2 项，其中 1 项不合规，1 项无法确定。"
    said = sections(rich_letter("en"))["1. Decision"].strip()
    assert said.startswith("On assessment, you do not comply with the requirements. ")
    assert said.endswith("Requirements that apply to you: 2, of which 1 non-compliant, 1 undetermined.")


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        (Verdict.COMPLIANT, "你单位符合要求。"),
        (Verdict.COMPLIANT_WITH_WAIVERS, "部分事项经批准豁免"),
        (Verdict.UNDETERMINED, "不足以证明"),
        (Verdict.NON_COMPLIANT, "不符合要求"),
    ],
)
def test_each_verdict_has_its_sentence(verdict: Verdict, said: str) -> None:
    (letter,) = letters(record(verdict=verdict))
    assert said in sections(letter)["一、评估结论"]


def test_what_is_not_met_has_what_was_found_its_basis_and_its_remedy() -> None:
    explanation = SHORT.explanation
    assert explanation is not None
    proposed = replace(SHORT, explanation=replace(explanation, proposals=(Proposal(Outcome.PASS, (CHANGE,)),)))
    (letter,) = letters(record(proposed, untrained(0), positions={"/employees/0": (30, 5)}))
    text = sections(letter)["二、不符合要求的事项"]
    for said in (
        "口罩储备（EO-3.2，较重，对应条文）",
        "查明情况：口罩库存 1500 只，少于 10 天用量。",
        "对象为员工 1（/employees/0，第 30 行第 5 列）",
        "依据：《关于企业复工复产疫情防控工作的通告》（第3号），条目：masks，https://example.org/notice-3",
        "整改要求：补足口罩，保证全员十天用量",
        "作如下改动，结果为“通过”：口罩库存，由“45 只”改为“60 只”（/stock/masks）",
    ):
        assert said in text


def test_what_is_undetermined_says_what_is_missing_and_who_supplies_it() -> None:
    made = untested(0)
    explanation = made.explanation
    assert explanation is not None
    given = replace(explanation.evidence[0], pointer="/employees/0/left_on", label=Bilingual("离岗日期", "Last day at work"))
    evidence = (replace(explanation.evidence[0], supplier=Party.INSPECTOR), given)
    asked = replace(
        made, explanation=replace(explanation, evidence=evidence), unknowns=(Unknown(State.MISSING, "/employees/0/temperature"),)
    )
    (letter,) = letters(record(asked, positions={"/employees/0/temperature": (30, 9)}), language="en")
    text = sections(letter)["2. What could not be determined, and what has to be supplied"]
    assert "To be supplied: Body temperature, which is missing, by an inspector (/employees/0/temperature, line 30, column 9)." in text
    assert "Last day at work" not in text


def test_same_finding_of_many_is_told_once() -> None:
    text = sections(rich_letter("zh"))["四、无法确定的事项和需要补充的材料"]
    assert text.count("每日测温") == 1
    assert "另有 28 处（员工）情况相同：/employees/3-29, /employees/41" in text


def test_waived_failure_names_its_waiver_and_is_no_failure() -> None:
    found = sections(rich_letter("zh"))
    assert "由江海区工业和信息化局批准：口罩紧缺" in found["五、经批准豁免的事项"]
    assert "员工 2" not in found["三、不符合要求的事项"]


def test_steps_have_their_days_and_what_others_do_stands_apart() -> None:
    found = sections(rich_letter("zh"))
    assert "补足口罩：3 天内（自评估日起算，至2020年2月17日）。" in found["六、要求和期限"]
    assert "暂停复工：立即。" in found["六、要求和期限"]
    assert "报告驻企干部。" in found["七、同时进行的事项"]
    english = sections(rich_letter("en"))["6. What is to be done, and until when"]
    assert "Buy masks: within 3 days (counted from the day of assessment: by 17 February 2020)." in english
    (undated,) = letters(record(consequences=CONSEQUENCES, assessed_on=None))
    assert "补足口罩：3 天内。" in undated.text
    assert "评估日：不明" in undated.text


def test_actions_say_who_does_what_to_which_value() -> None:
    assert (
        "补足口罩（严重，由企业办理；EO-3.2、EO-3.1）。口罩库存：由“45 只”改为“60 只”（/stock/masks）。"
        in sections(rich_letter("zh"))["六、要求和期限"]
    )


def test_requirements_that_are_met_are_one_line() -> None:
    met = tuple(replace(each, verdict=Verdict.COMPLIANT) for each in rich_record().requirements)
    (letter,) = letters(record(requirements=met, verdict=Verdict.COMPLIANT))
    assert sections(letter)["二、符合要求的事项"].strip() == "一测体温（EO-1）、一戴口罩（EO-3）。"


def test_decision_can_be_replayed_from_what_the_letter_names() -> None:
    text = sections(rich_letter("zh"))["八、结果的核验"]
    for said in (
        "return-to-work-2020 1.0",
        RULESET.digest,
        rich_record().digest,
        "small-workshop.json",
        "compliance 0.1.0",
        "durable-rules",
    ):
        assert said in text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_rejected_submission_is_told_why_and_how_to_mend_it(language: str) -> None:
    (letter,) = letters(REJECTED, language=language)
    text = letter.text
    expected = {
        "zh": (
            "未予评估",
            "同一对象中一个键出现两次（I103，第 7 行第 12 列，/a）。保留正确的一个。",
            "broken.ndjson，第 7 行",
            "请更正后重新提交。",
        ),
        "en": (
            "was not assessed",
            "an object has the key `a` twice (I103, line 7, column 12, /a). Keep the one that is right.",
            "submit it again",
        ),
    }
    assert [said for said in expected[language] if said not in text] == []
    assert "适用于" not in text
    assert "apply to you" not in text
    assert len(letter.find("p", "addressee").all("span", "blank")) == 2


def test_fault_without_words_of_its_own_is_told_in_its_message() -> None:
    strange = replace(REJECTED, diagnostics=(Diagnostic("x", None, None, "I999", "something new"),))
    assert "something new（I999）" in letters(strange)[0].text


def test_words_of_faults_are_those_of_their_pages() -> None:
    index = re.findall(
        r"^\| \[(I[12][0-9]{2})\]\(\1\.md\) \| (.*?) \| (.*?) \|$", DIAGNOSTICS.read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    assert {code: (words.title.en, words.title.zh) for code, words in FAULT_WORDS.items()} == {code: (en, zh) for code, en, zh in index}


@pytest.mark.parametrize("hostile", HOSTILE, ids=ascii)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_hostile_text_in_any_place_does_nothing(hostile: str, language: str) -> None:
    def letter_of(text: str) -> Element:
        made, ruleset, _ = hostile_assessment(text)
        html = render(made, ruleset, language)  # type: ignore[arg-type]
        html.encode("utf-8")
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]", html)
        return parse(html)

    shown = letter_of(hostile)
    assert shown.shape == letter_of("/".join("x" for _ in hostile.split("/"))).shape
    assert not shown.all("script")


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "一"),
        (10, "十"),
        (11, "十一"),
        (20, "二十"),
        (99, "九十九"),
        (100, "一百"),
        (101, "一百零一"),
        (110, "一百一十"),
        (205, "二百零五"),
    ],
)
def test_chinese_numerals(number: int, text: str) -> None:
    assert chinese_numeral(number) == text


def test_days_in_full() -> None:
    assert full_day_words(date(2020, 12, 1)) == Bilingual("2020年12月1日", "1 December 2020")


def test_same_assessment_gives_the_same_bytes() -> None:
    assert render(assessment(rich_record()), RULESET, "both") == render(assessment(rich_record()), RULESET, "both")
