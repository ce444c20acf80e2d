import csv
import unicodedata
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.report.layout import Choice
from compliance.report.to_csv import _inert, render
from tests.report.hand_made import REJECTED, RULESET, SHORT, assessment, record, rich_record
from tests.report.hostile_assessment import whole
from tests.report.hostile_strings import HOSTILE
from tests.report.readers import read_cell, rows_of_csv


def dictionaries(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text[1:], newline="")))


@pytest.mark.parametrize(
    ("language", "first", "outcome"),
    [("zh", "申报序号", "结果"), ("en", "record", "outcome"), ("both", "申报序号 / record", "结果 / outcome")],
)
def test_header_is_in_the_language_asked_for(language: Choice, first: str, outcome: str) -> None:
    text = render(assessment(record(SHORT)), RULESET, language)
    assert text.startswith("\ufeff")
    assert text.endswith("\r\n")
    header = rows_of_csv(text)[0]
    assert (header[0], header[11], len(header), len(set(header))) == (first, outcome, 27, 27)


def test_every_finding_is_a_row() -> None:
    made = rich_record()
    rows = dictionaries(render(assessment(made, made), RULESET, "en"))
    assert [row["rule id"] for row in rows] == 2 * [each.rule for each in made.findings]
    unexplained = [row for row in rows if row["message"] == "(not explained; use --all)"]
    assert len(unexplained) == 2 * sum(each.explanation is None for each in made.findings) > 0
    assert {row["record"] for row in rows} == {"1", "2"}


def test_what_has_no_finding_is_a_row_all_the_same() -> None:
    rows = dictionaries(render(assessment(REJECTED, record(), diagnostics=whole().diagnostics), RULESET, "en"))
    assert [row["record verdict"] for row in rows] == ["rejected", "non-compliant", "", ""]
    assert rows[0]["message"] == "7:12 I103: an object has the key `a` twice /a (hint: keep one of the two)"
    assert (rows[0]["source"], rows[0]["line"], rows[1]["message"]) == ("broken.ndjson", "7", "(there is no finding)")
    assert [row["source"] for row in rows[2:]] == ["folder/gone.json", "other.json"]
    assert (rows[3]["source line"], rows[3]["source column"]) == ("4", "2")


def test_a_row_says_all_of_a_finding() -> None:
    rows = dictionaries(render(whole(), RULESET, "en"))
    failed = next(row for row in rows if row["rule id"] == "EO-3.2" and row["outcome"] == "fail")
    assert failed["evidence"].startswith("Masks in stock: 1500 pieces  /stock/masks; Days of mask stock: 10 days")
    assert failed["what would comply"] == (
        "Masks that are in stock (/stock/masks): now 45 pieces -> at least 60 pieces; An employee more (/employees/-): any employee"
    )
    assert failed["remedy"].startswith("buy masks")
    assert (failed["severity"], failed["standing"], failed["judged"]) == ("major", "mapped", "fail")
    assert (failed["source line"], failed["source column"]) == ("12", "5")
    assert failed["url"] == "https://example.org/notice-3"
    waived = next(row for row in rows if row["outcome"] == "waived")
    assert waived["waiver"].startswith("W-1, from 2020-02-01")
    assert (waived["judged"], waived["governing date"]) == ("fail", "2020-02-14")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "\\=1+1"),
        ("  -1 x", "  \\-1 x"),
        ("＝cmd", "\\＝cmd"),
        ("'x", "\\'x"),
        ("\t=1", "\\t=1"),
        ("a\r\n=1", "a\\r\\n=1"),
        ("a;=1", "a;\\=1"),
        ('a;"=1', 'a;"\\=1'),
        ("a, -b", "a, \\-b"),
        ("\\=1", "\\\\=1"),
        ("914407041234567890", "\\914407041234567890"),
        ("007", "\\007"),
        ("1E5", "\\1E5"),
        ("3/4", "\\3/4"),
        ("-5", "\\-5"),
        ("91440704MA0000005F", "91440704MA0000005F"),
        ("EO-3.2", "EO-3.2"),
        ("口罩 45 只，不够", "口罩 45 只，不够"),
        ("a - b = c", "a - b = c"),
    ],
    ids=ascii,
)
def test_only_what_a_spreadsheet_would_change_is_escaped(text: str, written: str) -> None:
    assert _inert(text) == written
    assert read_cell(written) == text


@given(st.text() | st.text(alphabet="=+-@'\\\"nrtxuU0,;| \t\r\n＝5E"))
def test_every_text_comes_back(text: str) -> None:
    assert read_cell(_inert(text)) == text


def test_every_width_of_a_formulas_start_is_known() -> None:
    """Whatever Unicode counts as the same as one of the four is taken for it."""
    same = [chr(number) for number in range(0x110000) if unicodedata.normalize("NFKC", chr(number))[:1] in {"=", "+", "-", "@"}]
    assert len(same) > 8
    assert [each for each in same if _inert(f"{each}1") != f"\\{each}1"] == []


@pytest.mark.parametrize("name", [text for text in HOSTILE if text], ids=ascii)
def test_a_name_comes_back_from_the_file(name: str) -> None:
    text = render(assessment(replace(record(SHORT), name=name)), RULESET, "zh")
    assert text.encode("utf-8")
    assert read_cell(rows_of_csv(text)[1][4]) == name


def test_same_assessment_gives_the_same_bytes() -> None:
    assert render(whole(), RULESET, "both") == render(whole(), RULESET, "both")
