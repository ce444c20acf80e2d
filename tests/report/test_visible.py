import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.report.visible import make_visible
from tests.report.readers import read_visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
        ("\x9b2J", "\\x9b2J"),
        ("a\nb\r\tc", "a\\nb\\r\\tc"),
        ("\x00\x7f", "\\x00\\x7f"),
        ("abc\u202efdp.exe", "abc\\u202efdp.exe"),
        ("\u2066x\u2069", "\\u2066x\\u2069"),
        ("line\u2028end\u2029", "line\\u2028end\\u2029"),
        ("zero\u200bwidth\ufeff", "zero\\u200bwidth\\ufeff"),
        ("\U000e0041tag", "\\U000e0041tag"),
        ("file\udcff.json", "file\\udcff.json"),
        ("口罩 1500 只，é", "口罩 1500 只，é"),
        ("plain", "plain"),
    ],
    ids=ascii,
)
def test_what_commands_or_hides_is_spelt_out(text: str, shown: str) -> None:
    assert make_visible(text) == shown


@given(st.text())
def test_nothing_that_is_shown_commands_or_hides(text: str) -> None:
    shown = make_visible(text)
    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert len(shown.splitlines()) <= 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\\x1b", "\\\\x1b"),
        ("C:\\new.json", "C:\\\\new.json"),
        ("C:\\examples\\a.json", "C:\\examples\\a.json"),
        ("\\\\server\\share", "\\\\\\server\\share"),
        ("\\\x1b", "\\\\\\x1b"),
        ("folder\\", "folder\\\\"),
        ("\ufffe\U0001ffff", "\\ufffe\\U0001ffff"),
    ],
    ids=ascii,
)
def test_a_backslash_is_doubled_where_it_misleads(text: str, shown: str) -> None:
    assert make_visible(text) == shown
    assert read_visible(shown) == text


@given(st.text() | st.text(alphabet="\\nrtxuU0f\x1b\u202e"))
def test_what_is_shown_gives_the_text_back(text: str) -> None:
    assert read_visible(make_visible(text)) == text
