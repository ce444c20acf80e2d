r"""Findings as CSV for a spreadsheet: every finding is a row, and no text in it can become a formula.

A text that a spreadsheet would take for a formula or a number gets a backslash before the character that makes it one. The rule that gives
every text back is that of many programming languages: `\\` is a backslash, `\n`, `\r`, `\t`, `\x1b`, `\u202e` and `\U000e0041` are the
characters that they spell, and any other backslash is dropped.
"""

import csv
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from compliance.model.assessment import Assessment
from compliance.model.outcome import Outcome, Verdict
from compliance.model.rule import Ruleset
from compliance.report.finding_rows import finding_table
from compliance.report.layout import Choice
from compliance.report.table import Value, fixed_words, in_language
from compliance.report.visible import spell

#: Excel takes a file for UTF-8 only where it starts so.
_MARK_OF_UTF8 = "\ufeff"
#: What starts a formula, in all its widths, and the apostrophe, which some spreadsheets drop.
_STARTS = "-=+@'＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−⩴⩵⩶"
#: A reader that splits at another separator than the comma sees a cell begin inside a text; quotes and blanks before it are skipped.
_FORMULA = re.compile(rf'((?:^|[,;|])[\s"]*)([{_STARTS}])')
#: What Excel would show as a number, a day or a time, and so lose the digits of a long one and the zeros before a short one.
_NUMBER = re.compile(r"(\s*)([\d.(+\-$￥¥€£％%][\d.,:/()+\-$￥¥€£％%eE\s]*)")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _Lines:
    """Where `csv` writes to."""

    write: Callable[[str], object]


def render(assessment: Assessment, ruleset: Ruleset, language: Choice) -> str:
    """Render the findings of an assessment as CSV, with a mark at the start that says it is UTF-8."""
    table = finding_table(assessment, ruleset)
    lines = [_MARK_OF_UTF8]
    writer = csv.writer(_Lines(lines.append), quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([in_language(each.title, language) for each in table.columns])
    writer.writerows([_cell(each, language) for each in row] for row in table.rows)
    return "".join(lines)


def _cell(value: Value, language: Choice) -> str | int:
    match value:
        case None:
            return ""
        case int():
            return value
        case date():
            return value.isoformat()
        case Outcome() | Verdict():
            return in_language(fixed_words(value), language)
        case tuple():
            return _inert("; ".join(in_language(each, language) for each in value))
    return _inert(in_language(value, language))


def _inert(text: str) -> str:
    """Write a text so that it stays one wherever the file is opened, and can be had back."""
    spelt = spell(text.replace("\\", "\\\\"))
    if _DIGIT.search(spelt) and (number := _NUMBER.fullmatch(spelt)):
        return f"{number[1]}\\{number[2]}"
    return _FORMULA.sub(r"\1\\\2", spelt)
