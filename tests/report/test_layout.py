from hypothesis import given
from hypothesis import strategies as st

from compliance.model.bilingual import Bilingual
from compliance.report.layout import Colour, Screen, cells, columns, flow, hang, pad, paint, say, sentences, title, wrap

ZH = Screen("zh", 40, has_colour=False)
TEXT = st.text(alphabet="ab 口罩，。（）《》10、-/é", max_size=60)


def test_chinese_characters_take_two_cells_and_marks_on_letters_none() -> None:
    assert cells("ab") == 2
    assert cells("口罩，") == 6
    assert cells("e\u0301") == 1
    assert pad("口罩", 6) == "口罩  "


def test_chinese_is_broken_anywhere_but_before_closing_and_after_opening_punctuation() -> None:
    assert wrap("口罩库存不足，", 12) == ["口罩库存不", "足，"]
    assert wrap("依据《通告》", 6) == ["依据", "《通", "告》"]


def test_words_and_numbers_are_not_broken_where_a_line_can_end_before_them() -> None:
    assert wrap("库存 1500 只", 9) == ["库存 1500", "只"]
    assert wrap("buy more masks", 8) == ["buy more", "masks"]


def test_what_is_too_long_for_any_line_is_cut_and_nothing_of_it_is_lost() -> None:
    assert wrap("/employees/123/temperature", 10) == ["/employees", "/123/tempe", "rature"]


@given(TEXT, st.integers(2, 30))
def test_wrapping_loses_blanks_only_and_no_line_is_too_wide(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(cells(line) <= width for line in lines)


def test_following_lines_hang_below_the_first() -> None:
    assert list(hang("  说明  ", "甲" * 20, Screen("zh", 30, has_colour=False))) == ["  说明  " + "甲" * 11, "        " + "甲" * 9]


def test_items_are_not_broken() -> None:
    assert list(flow("n: ", ["not in force 1", "unknown 2"], Screen("en", 20, has_colour=False))) == ["n: not in force 1,", "   unknown 2"]


def test_columns_are_aligned_by_cells_and_painted_without_moving() -> None:
    rows = [("EO-1", "合规", "甲"), ("EO-10", "不合规", "乙" * 15)]
    plain = list(columns(rows, ZH))
    assert plain == ["  EO-1   合规    甲", "  EO-10  不合规  " + "乙" * 11, "                 乙乙乙乙"]
    painted = list(columns(rows, Screen("zh", 40, has_colour=True), [Colour.GREEN, None], painted=1))
    assert painted[0] == "  EO-1   \x1b[32m合规  \x1b[0m  甲"
    assert painted[1:] == plain[1:]
    assert list(columns([], ZH)) == []


def test_colour_is_only_where_the_screen_has_any() -> None:
    assert paint("x", Colour.RED, ZH) == "x"
    assert paint("x", Colour.RED, Screen("zh", 40, has_colour=True)) == "\x1b[1;31mx\x1b[0m"
    assert paint("x", None, Screen("zh", 40, has_colour=True)) == "x"


def test_each_language_and_both() -> None:
    text = Bilingual("口罩", "masks")
    both = Screen("both", 40, has_colour=False)
    assert (say(text, ZH), say(text, Screen("en", 40, has_colour=False)), say(text, both)) == ("口罩", "masks", "口罩 masks")
    assert title(text, both) == "口罩 / masks"
    assert sentences(text, both) == ("口罩", "masks")
    assert sentences(text, ZH) == ("口罩",)
    assert say(Bilingual("KN95", "KN95"), both) == "KN95"
    assert sentences(Bilingual("KN95", "KN95"), both) == ("KN95",)


def test_whatever_is_said_is_made_visible() -> None:
    assert say(Bilingual("a\x1b[2J", "b"), ZH) == "a\\x1b[2J"
    assert sentences(Bilingual("a\u202eb", "b"), ZH) == ("a\\u202eb",)
