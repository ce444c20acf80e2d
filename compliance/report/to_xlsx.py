"""An assessment as a workbook: a summary, and a sheet each for records, requirements, findings, to-do list, consequences and faults.

A text is written as a text and never as a formula, a link or a number. What is too long for a cell or a sheet goes on elsewhere, and both
the place and the summary say so.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from math import ceil

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from compliance.model.assessment import Assessment
from compliance.model.bilingual import Bilingual
from compliance.model.outcome import Outcome, Verdict
from compliance.model.rule import Ruleset
from compliance.report.layout import Choice, Colour
from compliance.report.sheets import tables_of
from compliance.report.table import Column, Table, Value, Words, fixed_words, in_language
from compliance.report.visible import make_visible
from compliance.report.wording import OUTCOME_COLOURS, VERDICT_COLOURS, source_words

#: What Excel holds: rows on a sheet, the header among them, and UTF-16 code units in a cell.
MOST_ROWS, MOST_UNITS = 1_048_576, 32_767

#: Everything stays in memory, so that no temporary file holds what was submitted.
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_UNDATED = date(2020, 1, 1)
_A4 = 9
#: How many characters of the usual size stand beside one another on a page in landscape.
_PAGE_WIDTH = 200
#: How high a line of text is in points, and the highest row that Excel allows.
_LINE, _HIGHEST = 15, 409
#: Ink and paper of each colour; the word stands there as well, so that nothing depends on seeing colours.
_PAINTS: Mapping[Colour, tuple[str, str]] = {
    Colour.RED: ("#9C0006", "#FFC7CE"),
    Colour.MAGENTA: ("#6A1B6A", "#F2D7F2"),
    Colour.YELLOW: ("#7F4F00", "#FFEB9C"),
    Colour.GREEN: ("#006100", "#C6EFCE"),
    Colour.DIM: ("#595959", "#F2F2F2"),
    Colour.BOLD: ("#000000", "#FFFFFF"),
}

#: Excel reads `_x0041_` as A. The library escapes one such trap; where two share their underscore, and where other programs take away
#: every `x005F_`, it has to be spelt out.
_TRAPS = re.compile(r"(?<=x005F)_|(?<=_x[0-9A-Fa-f]{4})_(?=x[0-9A-Fa-f]{4}_)")

_SUMMARY = Bilingual("概要", "summary")
_LONG_TEXTS = Table(
    Bilingual("长文本", "long texts"),
    (
        Column(Bilingual("编号", "number"), 8),
        Column(Bilingual("工作表", "sheet"), 18),
        Column(Bilingual("单元格", "cell"), 10),
        Column(Bilingual("第几段", "part"), 8),
        Column(Bilingual("共几段", "of"), 8),
        Column(Bilingual("文本", "text"), 120),
    ),
    (),
)
_HOW_TO_READ = (
    Bilingual(
        "一份申报的结论取各项要求中最差的；未填写的一律算“无法判断”，不算通过。",
        "The verdict of a record is the worst of its requirements'; what is missing is unknown, and never a pass.",
    ),
    Bilingual(
        "“结果”是计入结论的；“单看条件”是条件本身的判定，豁免和未经核实的依据不影响它。",
        "The outcome is what counts; “judged” is what the condition says by itself, whatever waivers and unverified texts make of it.",
    ),
    Bilingual(
        r"看不见的字符和控制字符写成 \n、\x1b、\u202e 这样的形式；可能与之混淆的反斜杠写两遍。",
        r"Characters that hide or command are spelt out as in \n, \x1b or \u202e; a backslash that could be taken for one is doubled.",
    ),
)


class _Piece(str):
    """A piece of a text that was made visible before it was cut."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class _Total:
    """How many rows a table has, and on which sheets they stand."""

    name: str
    rows: int
    sheets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Book:
    """A workbook while it is written; `long_texts` grows by the rows of the sheet that holds what no cell does."""

    workbook: Workbook
    language: Choice
    formats: Mapping[str | Colour, Format]
    most_rows: int
    most_units: int
    long_texts: list[tuple[int, str, str, int, int, str]]


def render(
    assessment: Assessment, ruleset: Ruleset, language: Choice, *, most_rows: int = MOST_ROWS, most_units: int = MOST_UNITS
) -> bytes:
    """Render an assessment as a workbook; the limits are those of Excel, and smaller ones make it go on elsewhere sooner."""
    file = BytesIO()
    workbook = Workbook(file, _OPTIONS)
    days = [record.assessed_on for record in assessment.records if record.assessed_on is not None]
    created = datetime.combine(assessment.as_of or max(days, default=_UNDATED), time())
    workbook.set_properties({"title": make_visible(in_language(ruleset.title, language))[:255], "created": created})
    book = _Book(workbook, language, _formats(workbook), most_rows, most_units, [])
    summary = workbook.add_worksheet(_say(_SUMMARY, book))
    totals = [_write_table(table, book) for table in tables_of(assessment, ruleset)]
    row = _write_summary(summary, 0, _overview(assessment, ruleset, language), book)
    if book.long_texts:
        totals.append(_write_table(Table(_LONG_TEXTS.name, _LONG_TEXTS.columns, book.long_texts), book))
    _write_summary(summary, row, _contents(totals, book), book)
    workbook.close()
    return file.getvalue()


def _formats(workbook: Workbook) -> Mapping[str | Colour, Format]:
    # With a quote prefix a text stays one when somebody edits its cell.
    text = {"valign": "top", "text_wrap": True, "quote_prefix": True}
    formats: dict[str | Colour, Format] = {
        "text": workbook.add_format(text),
        "number": workbook.add_format({"valign": "top", "align": "left"}),
        "date": workbook.add_format({"valign": "top", "num_format": "yyyy-mm-dd", "align": "left"}),
        "header": workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#DDEBF7", "bottom": 1}),
    }
    for colour, (ink, paper) in _PAINTS.items():
        formats[colour] = workbook.add_format({**text, "font_color": ink, "bg_color": paper})
    return formats


def _say(text: Bilingual, book: _Book) -> str:
    """Name a sheet, whose name may not hold a stroke."""
    return f"{text.zh} {text.en}" if book.language == "both" else text.text_in(book.language)


# The summary


def _overview(assessment: Assessment, ruleset: Ruleset, language: Choice) -> Iterator[tuple[Value, Value]]:
    verdicts = Counter(record.verdict for record in assessment.records)
    own = Bilingual("各份申报自己的申报日期", "each record's own day of submission")
    yield Bilingual("规则集", "ruleset"), ruleset.title
    yield Bilingual("编号和版本", "id and version"), f"{assessment.ruleset_id} {assessment.ruleset_version}"
    yield Bilingual("指纹", "digest"), assessment.ruleset_digest
    yield Bilingual("规则来源", "rules from"), source_words(assessment.ruleset_source)
    yield Bilingual("引擎", "engine"), f"compliance {assessment.engine_version}"
    yield Bilingual("后续措施推导", "consequences chained by"), assessment.chained_by
    yield Bilingual("评估日", "day of assessment"), own if assessment.as_of is None else assessment.as_of
    yield Bilingual("申报份数", "records"), len(assessment.records)
    yield from ((verdict, verdicts[verdict]) for verdict in Verdict if verdict is not Verdict.NOT_APPLICABLE)
    # These sentences are ours, and show what is spelt out as it is.
    for number, each in enumerate(_HOW_TO_READ):
        yield Bilingual("怎样阅读", "how to read") if number == 0 else None, _Piece(in_language(each, language))


def _contents(totals: Sequence[_Total], book: _Book) -> Iterator[tuple[Value, Value]]:
    """Say how many rows each table has and where it goes on, so that nobody takes a part for the whole."""
    for total in totals:
        said = Bilingual(f"共 {total.rows} 行", f"{total.rows} rows")
        if len(total.sheets) > 1:
            names = total.sheets
            said = Bilingual(
                f"{said.zh}，一张表放不下，分在：{'、'.join(names)}", f"{said.en}, too many for a sheet, on: {', '.join(names)}"
            )
        yield Bilingual(f"工作表“{total.name}”", f"sheet “{total.name}”"), said
    count, name = _long_count(book), _say(_LONG_TEXTS.name, book)
    whole = Bilingual("没有因过长而放不下的文本", "no text is too long for its cell")
    cut = Bilingual(f"{count} 处文本过长，全文在“{name}”表", f"{count} are too long for a cell; they are whole on the sheet “{name}”")
    yield Bilingual("过长的文本", "long texts"), cut if count else whole


def _write_summary(sheet: Worksheet, row: int, pairs: Iterable[tuple[Value, Value]], book: _Book) -> int:
    """Write what is said of the whole, and give the next row."""
    widths = 40, 100
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    for pair in pairs:
        texts = [_write_cell(sheet, row, column, value, book) for column, value in enumerate(pair)]
        sheet.set_row(row, max(_lines(text, width) for text, width in zip(texts, widths, strict=True)) * _LINE)
        row += 1
    return row


# Tables


def _write_table(table: Table, book: _Book) -> _Total:
    """Write a table, on as many sheets as it needs."""
    name, count, sheets = _say(table.name, book), 0, []
    sheet = _add_sheet(name, table.columns, book)
    sheets.append(sheet)
    row = 1
    for values in table.rows:
        if row == book.most_rows:
            _close_sheet(sheet, row, table.columns)
            sheet, row = _add_sheet(f"{name} {len(sheets) + 1}", table.columns, book), 1
            sheets.append(sheet)
        texts = [_write_cell(sheet, row, column, value, book) for column, value in enumerate(values)]
        lines = max(_lines(text, column.width) for text, column in zip(texts, table.columns, strict=True))
        sheet.set_row(row, min(lines * _LINE, _HIGHEST))
        row, count = row + 1, count + 1
    _close_sheet(sheet, row, table.columns)
    return _Total(name, count, tuple(each.get_name() for each in sheets))


def _add_sheet(name: str, columns: Sequence[Column], book: _Book) -> Worksheet:
    sheet = book.workbook.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    titles = [in_language(column.title, book.language) for column in columns]
    sheet.set_row(0, max(_lines(title, column.width - 2) for title, column in zip(titles, columns, strict=True)) * _LINE)
    for number, column in enumerate(columns):
        sheet.set_column(number, number, column.width)
        sheet.write_string(0, number, titles[number], book.formats["header"])
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.repeat_rows(0)
    sheet.repeat_columns(0)
    sheet.fit_to_pages(ceil(sum(column.width for column in columns) / _PAGE_WIDTH), 0)
    sheet.set_footer("&L&A&R&P / &N")
    return sheet


def _close_sheet(sheet: Worksheet, rows: int, columns: Sequence[Column]) -> None:
    sheet.autofilter(0, 0, rows - 1, len(columns) - 1)


def _write_cell(sheet: Worksheet, row: int, column: int, value: Value, book: _Book) -> str:
    """Write a value as what it is, and give the text that stands in the cell."""
    match value:
        case None | ():
            return ""
        case int():
            sheet.write_number(row, column, value, book.formats["number"])
            return str(value)
        case date():
            sheet.write_datetime(row, column, value, book.formats["date"])
            return value.isoformat()
        case Outcome() | Verdict():
            colour = OUTCOME_COLOURS[value] if isinstance(value, Outcome) else VERDICT_COLOURS[value]
            text = in_language(fixed_words(value), book.language)
            sheet.write_string(row, column, text, book.formats[colour])
            return text
        case _Piece():
            sheet.write_string(row, column, value, book.formats["text"])
            return value
    return _write_text(sheet, row, column, _text(value, book), book)


def _lines(text: str, width: int) -> int:
    """Guess how many lines a text takes in a column; what UTF-8 writes in three bytes is about two cells wide.

    Not every program finds the heights of rows by itself.
    """
    if len(text) * 2 <= width and "\n" not in text:
        return 1
    return sum(max(ceil((len(line) + len(line.encode())) / 2 / width), 1) for line in text.split("\n"))


def _text(value: Words | tuple[Words, ...], book: _Book) -> str:
    """Write words; only what separates several of them is a line break."""
    several = value if isinstance(value, tuple) else (value,)
    return _TRAPS.sub(r"\\x5f", "\n".join(make_visible(in_language(each, book.language)) for each in several))


def _write_text(sheet: Worksheet, row: int, column: int, text: str, book: _Book) -> str:
    units = _units(text) if 2 * len(text) > book.most_units else 0
    if units > book.most_units:
        number = _long_count(book) + 1
        parts = tuple(_cut(text, book.most_units))
        cell = xl_rowcol_to_cell(row, column)
        for part, piece in enumerate(parts, start=1):
            book.long_texts.append((number, sheet.get_name(), cell, part, len(parts), _Piece(piece)))
        words = Bilingual(
            f"……【共 {units} 字，单元格放不下；全文见“{_say(_LONG_TEXTS.name, book)}”表第 {number} 号】",
            f"… [{units} characters, too many for a cell; the whole text is number {number} on the sheet “{_say(_LONG_TEXTS.name, book)}”]",
        )
        mark = in_language(words, book.language)
        text = next(_cut(text, max(book.most_units - _units(mark), 1))) + mark
    sheet.write_string(row, column, text, book.formats["text"])
    return text


def _long_count(book: _Book) -> int:
    return book.long_texts[-1][0] if book.long_texts else 0


def _units(text: str) -> int:
    """Count as Excel does: characters beyond the first 65,536 are two."""
    return len(text) + sum(character > "\uffff" for character in text)


def _cut(text: str, units: int) -> Iterator[str]:
    """Cut a text into pieces of at most so many units, no character of which is cut in two."""
    start = used = 0
    for place, character in enumerate(text):
        more = 2 if character > "\uffff" else 1
        if used + more > units and place > start:
            yield text[start:place]
            start, used = place, 0
        used += more
    yield text[start:]
