"""Words that only pages need: who does what, days in full, places in the source, and changes of values."""

from collections.abc import Mapping
from datetime import date

from compliance.model.bilingual import Bilingual
from compliance.model.proposal import Change
from compliance.model.truth import Truth

TRUTH_WORDS: Mapping[Truth, Bilingual] = {
    Truth.TRUE: Bilingual("成立", "holds"),
    Truth.FALSE: Bilingual("不成立", "does not hold"),
    Truth.UNKNOWN: Bilingual("无法判断", "cannot be told"),
}

_DIGITS = "零一二三四五六七八九"

#: The standard library takes the names of months from the machine's language, and a letter must be the same on all.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def full_day_words(day: date | None) -> Bilingual:
    """Write a day as letters do, or that it is not known."""
    if day is None:
        return Bilingual("不明", "unknown")
    return Bilingual(f"{day.year}年{day.month}月{day.day}日", f"{day.day} {_MONTHS[day.month - 1]} {day.year}")


def position_words(line: int | None, column: int | None) -> Bilingual | None:
    """Say in which line and column of the source something stands, as far as that is known."""
    if line is None:
        return None
    if column is None:
        return Bilingual(f"第 {line} 行", f"line {line}")
    return Bilingual(f"第 {line} 行第 {column} 列", f"line {line}, column {column}")


def change_words(change: Change) -> Bilingual:
    """Say what a value has to become, and what it is now."""
    wanted = change.wanted
    if change.pointer.endswith("/-"):
        return Bilingual(f"新增一项：{wanted.zh}", f"add an entry: {wanted.en}")
    if change.found is None:
        return Bilingual(f"现未填写，应填写：{wanted.zh}", f"not given now; give {wanted.en}")
    return Bilingual(f"由“{change.found.zh}”改为“{wanted.zh}”", f"from “{change.found.en}” to “{wanted.en}”")


def joined(texts: list[Bilingual]) -> Bilingual:
    """Put short texts in a row, as each language does."""
    return Bilingual("、".join(each.zh for each in texts), ", ".join(each.en for each in texts))


def chinese_numeral(number: int) -> str:
    """Write a number from 1 to 999 as Chinese headings count."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    text = f"{_DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        # Eleven is 十一, and a hundred and eleven 一百一十一.
        text += "十" if tens == 1 and not hundreds else f"{_DIGITS[tens]}十"
    elif hundreds and ones:
        text += "零"
    return text + (_DIGITS[ones] if ones else "")
