"""What the editions of a standard demand, as people and programs read it."""

import json

import pytest

from compliance.model.rule import Ruleset
from compliance.report.layout import Choice, cells
from compliance.report.to_standards import documents_of, numbers_like, render_json, render_text
from tests.shipped import shipped_ruleset


@pytest.fixture(scope="module")
def ruleset() -> Ruleset:
    return shipped_ruleset()


@pytest.mark.parametrize("number", ["GB 2626", "gb2626", "GB2626-"])
def test_editions_are_found_by_how_people_write_their_number(ruleset: Ruleset, number: str) -> None:
    assert [document.id for document in documents_of(ruleset, number)] == ["GB2626-2006", "GB2626-2019"]
    assert documents_of(ruleset, "GB 9999") == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            [
                "from 2006-12-01 until 2021-07-01",
                "5.3",
                "documented",
                "Filter efficiency KN95 [filter efficiency against salt particles]: each",
                "specimen ≥ 95 %",
                "draft",
                "2 editions",
            ],
        ),
        (
            "zh",
            ["自 2006-12-01 起至 2021-07-01", "有明文依据", "过滤效率 KN95 [盐性颗粒物过滤效率]：每个样品 ≥ 95 %", "草案", "共 2 个版本"],
        ),
    ],
)
def test_an_edition_is_told_with_period_clauses_limits_and_standing(ruleset: Ruleset, language: Choice, said: list[str]) -> None:
    text = render_text(documents_of(ruleset, "GB 2626"), ruleset, language, colour=False, width=140)
    assert [each for each in said if each not in text] == []
    assert max(cells(line) for line in text.splitlines()) <= 140


def test_a_count_and_a_finding_are_told_as_limits_too(ruleset: Ruleset) -> None:
    text = render_text(documents_of(ruleset, "ASTM F2100-19"), ruleset, "en", colour=False, width=140)
    assert "Specimens tested ≥ 32 pieces, Specimens that failed ≤ 3 pieces" in text
    assert "= no" in render_text(documents_of(ruleset, "GB 19083-2010"), ruleset, "en", colour=False)


def test_a_document_that_no_rule_cites_says_so(ruleset: Ruleset) -> None:
    assert "no rule cites it" in render_text(documents_of(ruleset, "联防联控机制发〔2020〕28号"), ruleset, "en", colour=False)


def test_json_says_the_same(ruleset: Ruleset) -> None:
    document = json.loads(render_json(documents_of(ruleset, "GB 2626-2006"), ruleset))
    (edition,) = document["editions"]
    item = next(each for each in edition["items"] if each["rule"] == "GB2626-2006-5.3-KN95")
    assert (item["clause"], item["standing"], item["limits"][0]["en"]) == ("5.3", "documented", "each specimen ≥ 95 %")
    assert (item["from"], item["until"]) == ("2006-12-01", "2021-07-01")


#: What people ask for by name, with how many editions answer.
_ASKED = {
    "GB 2626": 2,
    "YY 0469": 2,
    "YY/T 0969": 1,
    "GB 19083": 2,
    "GB 19082": 2,
    "GB/T 32610": 1,
    "GB/T 38880": 1,
    "T/CNTAC 55": 1,
    "GB 14866": 2,
    "GB 32166.1": 1,
    "GB 10213": 1,
    "GB 7543": 1,
    "GB/T 7543": 1,
    "消毒剂使用指南": 1,
    "GB 26373": 1,
    "GB/T 26373": 1,
    "GB/T 36758": 1,
    "GB 27950": 2,
    "手消毒剂": 2,
    "GB/T 21417.1": 1,
    "GB/T 30923": 2,
    "FZ/T 64078": 1,
    "T/JSFZXH 001": 1,
    "TAJ 1001": 1,
    "EN 14683": 1,
    "EN 149": 1,
    "EN 455": 4,
    "EN 166": 1,
    "EN 14126": 1,
    "ASTM F2100": 2,
    "42 CFR 84": 1,
    "KF": 1,
    "AS/NZS 1716": 1,
}
_WORDS: dict[Choice, tuple[str, str, str]] = {
    "zh": ("  自 ", "  适用于：", "  本版的数值尚未取得"),
    "en": ("  from ", "  speaks of: ", "  nobody has the numbers of this edition"),
}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("number", "editions"), _ASKED.items())
def test_every_standard_answers_with_its_editions_days_kinds_and_limits(
    ruleset: Ruleset, number: str, editions: int, language: Choice
) -> None:
    documents = documents_of(ruleset, number)
    since, kinds, without = _WORDS[language]
    assert len(documents) == editions
    for document in documents:
        text = render_text([document], ruleset, language, colour=False, width=160)
        assert [text.count(f"\n{each}") for each in (since, kinds)] == [1, 1]
        has_limit = any(sign in text for sign in "≥≤<>") or "检出 = 否" in text or "claimed is five years" in text or "不超过五年" in text
        assert has_limit or without in text
        assert max(cells(line) for line in text.splitlines()) <= 160


def test_an_edition_without_numbers_says_so(ruleset: Ruleset) -> None:
    text = render_text(documents_of(ruleset, "GB 19083-2023"), ruleset, "en", colour=False)
    assert "nobody has the numbers of this edition: whoever holds the text judges" in text
    (edition,) = json.loads(render_json(documents_of(ruleset, "GB 19083-2023"), ruleset))["editions"]
    assert edition["numbers_are_known"] is False


def test_samples_conditions_and_successors_are_told(ruleset: Ruleset) -> None:
    text = render_text(documents_of(ruleset, "GB 2626"), ruleset, "zh", colour=False, width=400)
    assert "，由 GB 2626-2019 代替" in text
    assert "过滤效率的样品数 KN95 [盐性颗粒物过滤效率]：结果所依据的样品数 ≥ 20 只" in text
    assert "吸气阻力 KN90、KP90：每个样品 ≤ 170 Pa；条件：面罩类型为“随弃式（无阀）”" in text
    assert text.index("GB2626-2006-5.9-full") < text.index("GB2626-2006-5.10-full")
    gloves = render_text(documents_of(ruleset, "EN 455"), ruleset, "en", colour=False, width=400)
    assert "Median length: median ≥ 240 mm" in gloves
    assert (
        "Size of the lot - Specimens tested ≤ 0 pieces, Specimens that failed ≤ 0 pieces; where the size of the lot is less than 8 pieces"
        in gloves
    )


def test_the_verdict_of_a_laboratory_demands_no_limit_of_its_own(ruleset: Ruleset) -> None:
    text = render_text(documents_of(ruleset, "GB 19082-2009"), ruleset, "en", colour=False, width=400)
    line = next(line for line in text.splitlines() if "GB19082-2009-4.7-verdict" in line)
    assert line.endswith("Filter efficiency: the laboratory's verdict goes with its data")


def test_ways_to_keep_a_limit_are_told_one_after_the_other(ruleset: Ruleset) -> None:
    text = render_text(documents_of(ruleset, "消毒剂使用指南"), ruleset, "zh", colour=False, width=400)
    assert "每个样品 ≥ 18 克/升，每个样品 ≤ 22 克/升；或者 每个样品 ≥ 2 克/升，每个样品 ≤ 10 克/升" in text


def test_numbers_like_one_that_is_not_known_are_named(ruleset: Ruleset) -> None:
    assert numbers_like(ruleset, "GB 2627") == ["GB 2626-2019", "GB 2626-2006"]
    assert numbers_like(ruleset, "YY/T 0968") == ["YY/T 0969-2013"]
    assert numbers_like(ruleset, "nothing at all like it") == []
    assert documents_of(ruleset, "  ") == []
