from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from compliance.model.bilingual import Bilingual
from compliance.report.layout import Choice
from compliance.report.to_xlsx import _cut, _units, render
from tests.report.hand_made import RULESET, SHORT, assessment, record, rich_record
from tests.report.hostile_assessment import whole
from tests.report.readers import read_visible, texts_of_xlsx


def book_of(data: bytes) -> Workbook:
    return load_workbook(BytesIO(data))


def rows_of(data: bytes, name: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in book_of(data)[name].iter_rows(values_only=True)]


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("zh", ["概要", "申报", "要求", "判定", "待办", "后续措施", "问题"]),
        ("en", ["summary", "records", "requirements", "findings", "to do", "consequences", "diagnostics"]),
    ],
)
def test_sheets_are_in_the_language_asked_for(language: Choice, names: list[str]) -> None:
    assert book_of(render(whole(), RULESET, language)).sheetnames == names


def test_both_languages_stand_in_every_name() -> None:
    assert "待办 to do" in book_of(render(whole(), RULESET, "both")).sheetnames


def test_every_sheet_can_be_read_filtered_and_printed() -> None:
    for sheet in book_of(render(whole(), RULESET, "both")).worksheets[1:]:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.print_title_rows == "$1:$1"
        assert all(each.width >= 7 for each in sheet.column_dimensions.values())


def test_outcomes_have_a_word_and_a_colour() -> None:
    sheet = book_of(render(whole(), RULESET, "en"))["findings"]
    painted = {str(row[11].value): row[11].fill.fgColor.rgb for row in sheet.iter_rows(min_row=2)}
    assert painted["fail"] != painted["unknown"] != painted["waived"] != painted["fail"]


def test_numbers_days_and_texts_are_what_they_are() -> None:
    made = whole()
    findings = rows_of(render(made, RULESET, "en"), "findings")
    assert (findings[1][0], findings[1][2], findings[1][23]) == (1, 3, datetime(2020, 2, 14))  # noqa: DTZ001  # a day of the sheet
    records = rows_of(render(made, RULESET, "en"), "records")
    assert [row[6] for row in records[1:]] == ["non-compliant", "rejected"]
    book = book_of(render(made, RULESET, "en"))
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} == {"s", "n", "d"}


def test_what_is_to_be_done_has_a_row_for_each_change() -> None:
    rows = rows_of(render(whole(), RULESET, "en"), "to do")
    assert [(row[5], row[9], row[10], row[11], row[12], row[13]) for row in rows[1:]] == [
        ("the enterprise", "Masks that are in stock", "/stock/masks", "45 pieces", "at least 60 pieces", 12),
        ("the enterprise", "An employee more", "/employees/-", None, "any employee", None),
        ("an inspector", None, None, None, None, None),
    ]
    assert rows[1][8] == "EO-3.2\nEO-3.1"


@pytest.mark.parametrize(
    "text", ["_x0041_", "_x005F_x0041_", "_x005F_x005F_", "a_x000D_", "=1+1", "http://example.org", " lead", "1", "#N/A"]
)
def test_a_text_comes_back_as_it_was(text: str) -> None:
    data = render(assessment(replace(record(SHORT), name=text)), RULESET, "zh")
    cell = book_of(data)["申报"]["E2"]
    assert (read_visible(str(cell.value)), cell.data_type, cell.hyperlink) == (text, "s", None)
    assert cell.value == text or "x005F_" in text
    assert cell.quotePrefix


def test_what_is_too_long_for_a_cell_is_whole_on_another_sheet() -> None:
    name = "很长的名称😀" * 100
    data = render(assessment(replace(record(SHORT), name=name)), RULESET, "en", most_units=300)
    book = book_of(data)
    cell = str(book["records"]["E2"].value)
    assert _units(cell) <= 300
    assert cell.endswith("… [700 characters, too many for a cell; the whole text is number 1 on the sheet “long texts”]")
    parts = [row for row in book["long texts"].iter_rows(min_row=2, values_only=True) if row[0] == 1]
    assert [(row[1], row[2], row[3], row[4]) for row in parts] == [
        ("records", "E2", 1, 3),
        ("records", "E2", 2, 3),
        ("records", "E2", 3, 3),
    ]
    assert "".join(str(row[5]) for row in parts) == name
    summary = {str(row[0]): row[1] for row in rows_of(data, "summary")}
    count = max(int(str(row[0])) for row in book["long texts"].iter_rows(min_row=2, values_only=True))
    assert summary["long texts"] == f"{count} are too long for a cell; they are whole on the sheet “long texts”"
    assert name in texts_of_xlsx(data)


def test_a_text_as_long_as_a_cell_stays_in_it() -> None:
    """Excel counts code units: 32,767 characters fit, and of those beyond the first 65,536 only half as many."""
    for name, sheets in (("x" * 32_767, 7), ("x" * 32_768, 8), ("😀" * 16_383, 7), ("😀" * 16_384, 8)):
        data = render(assessment(replace(record(), name=name)), RULESET, "en")
        assert len(book_of(data).sheetnames) == sheets
        assert name in texts_of_xlsx(data)


def test_rows_too_many_for_a_sheet_go_on_on_the_next() -> None:
    made = rich_record()
    data = render(assessment(made), RULESET, "en", most_rows=11)
    book, count = book_of(data), len(made.findings)
    names = [name for name in book.sheetnames if name.startswith("findings")]
    assert names == ["findings", "findings 2", "findings 3", "findings 4"]
    assert count == 36 == sum(book[name].max_row - 1 for name in names)
    assert [book[name]["J2"].value is not None for name in names] == [True] * 4
    assert len({tuple(cell.value for cell in book[name][1]) for name in names}) == 1
    summary = {str(row[0]): row[1] for row in rows_of(data, "summary")}
    assert summary["sheet “findings”"] == "36 rows, too many for a sheet, on: findings, findings 2, findings 3, findings 4"
    assert summary["sheet “records”"] == "1 rows"


def test_summary_says_by_which_rules_and_how_many() -> None:
    rows = rows_of(render(replace(whole(), as_of=date(2020, 3, 1)), RULESET, "en"), "summary")
    said = {str(row[0]): row[1] for row in rows}
    assert said["digest"] == RULESET.digest
    assert (said["records"], said["rejected"], said["non-compliant"], said["compliant"]) == (2, 1, 1, 0)
    assert said["day of assessment"] == datetime(2020, 3, 1)  # noqa: DTZ001  # a day of the sheet


@pytest.mark.parametrize("units", [1, 2, 3, 7])
def test_pieces_are_whole_characters_and_make_the_whole(units: int) -> None:
    text = "a😀b很😀😀"
    pieces = list(_cut(text, units))
    assert "".join(pieces) == text
    assert all(_units(piece) <= max(units, 2) for piece in pieces)


def test_same_assessment_gives_the_same_bytes() -> None:
    data = render(whole(), RULESET, "both")
    assert data == render(whole(), RULESET, "both")
    assert book_of(data).properties.created == datetime(2020, 2, 14)  # noqa: DTZ001  # the day of assessment, at no time of day


def test_an_empty_assessment_is_a_workbook() -> None:
    assert book_of(render(assessment(), replace(RULESET, title=Bilingual("", "")), "zh"))["判定"].max_row == 1
