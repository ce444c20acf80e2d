"""A diagnostic is shown with its place first, a caret under the character that is to blame, and the likely fix last."""

import unicodedata

import pytest

from compliance.model.diagnostic import Diagnostic
from compliance.report.to_diagnostics import render_diagnostic


def shown(excerpt: str, column: int, hint: str | None = None) -> list[str]:
    return render_diagnostic(Diagnostic("a.yaml", 3, column, "R203", "undefined", hint, excerpt)).split("\n")


def width(text: str) -> int:
    """The columns of a terminal, counted another way."""
    plain = [each for each in text if unicodedata.combining(each) == 0]
    return len(plain) + sum(unicodedata.east_asian_width(each) in ("W", "F") for each in plain)


def test_place_code_message_line_caret_and_hint() -> None:
    diagnostic = Diagnostic(
        "rules/a.yaml", 14, 15, "R203", "undefined field `stock.mask`", "did you mean `stock.masks`?", "    requires: stock.mask > 0"
    )
    assert render_diagnostic(diagnostic) == (
        "rules/a.yaml:14:15: R203: undefined field `stock.mask`\n"
        " |     requires: stock.mask > 0\n"
        " | ..............^\n"
        "hint: did you mean `stock.masks`?"
    )


@pytest.mark.parametrize(
    ("diagnostic", "line"),
    [
        (Diagnostic("a", None, None, "R101", "said"), "a: R101: said"),
        (Diagnostic("a", 4, None, "R101", "said"), "a:4: R101: said"),
        (Diagnostic("a", 4, None, "R101", "said", excerpt="never shown without a column"), "a:4: R101: said"),
        (Diagnostic("a", 4, 2, "I201", "said", pointer="/stock/masks"), "a:4:2: I201: said at /stock/masks"),
        (Diagnostic("a", 1, 1, "I113", "said", pointer=""), "a:1:1: I113: said"),
    ],
)
def test_what_there_is_not_is_left_out(diagnostic: Diagnostic, line: str) -> None:
    assert render_diagnostic(diagnostic) == line


@pytest.mark.parametrize(
    "before",
    ["requires: ", "标题：", "ｗｉｄｅ ", "口罩 mask 储备", "e\u0301 ", "€ — … ", "😷 ", "한국 "],
)
def test_caret_stands_under_its_character(before: str) -> None:
    _, excerpt, caret = shown(f"{before}x rest", len(before) + 1)
    assert excerpt == f" | {before}x rest"
    assert caret == f" | {'.' * width(before)}^"


def test_what_commands_a_terminal_is_spelt_out_and_counted() -> None:
    _, excerpt, caret = shown("\t\x1b[31m\u202ex", 8)
    assert excerpt == " | \\t\\x1b[31m\\u202ex"
    assert caret == f" | {'.' * 16}^"
    diagnostic = Diagnostic("a\x1b", 1, 1, "R104", "unknown key `\n`", "did\x07", pointer="/\u202e")
    assert render_diagnostic(diagnostic) == "a\\x1b:1:1: R104: unknown key `\\n` at /\\u202e\nhint: did\\x07"


def test_place_after_the_last_character_has_its_caret() -> None:
    assert shown("ab", 3)[2] == " | ..^"
    assert shown("", 1)[1:] == [" | ", " | ^"]


@pytest.mark.parametrize("column", [1, 2, 100, 140, 141, 142, 500, 4999, 5000, 5001])
def test_long_line_is_cut_around_its_fault(column: int) -> None:
    line = "".join(chr(ord("a") + number % 26) for number in range(5000))
    _, excerpt, caret = shown(line, column)
    assert len(excerpt) <= 203
    at = caret.index("^")
    assert excerpt[at : at + 1] == line[column - 1 : column]
    assert (excerpt[3] == "…") is (column > 141)
    assert excerpt.endswith("…") is (column < 4941)


def test_line_that_is_not_long_is_shown_whole() -> None:
    line = "a" * 140 + "b" * 60
    assert shown(line, 141)[1] == f" | {line}"
    assert shown(line, 1)[1] == f" | {line}"
    assert shown(line + "c", 1)[1].endswith("b…")
