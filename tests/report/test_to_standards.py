"""What the editions of a standard demand, as people and programs read it."""

import json

import pytest

from compliance import load_ruleset
from compliance.model.rule import Ruleset
from compliance.report.layout import Choice, cells
from compliance.report.to_standards import documents_of, render_json, render_text


@pytest.fixture(scope="module")
def ruleset() -> Ruleset:
    return load_ruleset()


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
                "Filter efficiency KN95: each specimen ≥ 95 %",
                "draft",
                "2 editions",
            ],
        ),
        ("zh", ["自 2006-12-01 起至 2021-07-01", "有明文依据", "过滤效率 KN95：每个样品 ≥ 95 %", "草案", "共 2 个版本"]),
    ],
)
def test_an_edition_is_told_with_period_clauses_limits_and_standing(ruleset: Ruleset, language: Choice, said: list[str]) -> None:
    text = render_text(documents_of(ruleset, "GB 2626"), ruleset, language, colour=False, width=140)
    assert [each for each in said if each not in text] == []
    assert max(cells(line) for line in text.splitlines()) <= 140


def test_a_count_and_a_finding_are_told_as_limits_too(ruleset: Ruleset) -> None:
    text = render_text(documents_of(ruleset, "ASTM F2100-19"), ruleset, "en", colour=False, width=140)
    assert "≤ 3 piece" in text
    assert "≥ 32 piece" in text
    assert "= no" in render_text(documents_of(ruleset, "GB 19083-2010"), ruleset, "en", colour=False)


def test_a_document_that_no_rule_cites_says_so(ruleset: Ruleset) -> None:
    assert "no rule cites it" in render_text(documents_of(ruleset, "联防联控机制发〔2020〕28号"), ruleset, "en", colour=False)


def test_json_says_the_same(ruleset: Ruleset) -> None:
    document = json.loads(render_json(documents_of(ruleset, "GB 2626-2006"), ruleset))
    (edition,) = document["editions"]
    item = next(each for each in edition["items"] if each["rule"] == "GB2626-2006-5.3-KN95")
    assert (item["clause"], item["standing"], item["limits"][0]["en"]) == ("5.3", "documented", "each specimen ≥ 95 %")
    assert (item["from"], item["until"]) == ("2006-12-01", "2021-07-01")
