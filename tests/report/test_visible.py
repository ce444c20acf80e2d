import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.report.visible import make_visible


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


@given(st.text())
def test_showing_twice_is_showing_once(text: str) -> None:
    assert make_visible(make_visible(text)) == make_visible(text)
