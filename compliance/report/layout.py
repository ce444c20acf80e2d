"""Lines on a screen: how wide a text is, where it may be broken, and what colour it has.

Chinese characters take two cells, may be parted nearly everywhere, and some of their punctuation must not start or end a line.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import zip_longest
from typing import Literal

from compliance.model.bilingual import Bilingual
from compliance.report.visible import make_visible

Choice = Literal["zh", "en", "both"]

#: How wide a text is that goes to no terminal, so that it is the same for everybody.
WIDTH = 100

_NEVER_FIRST = set("，。；：！？、）》」』】〉”’…％%,.;:!?)]}")
_NEVER_LAST = set("（《「『【〈“‘([{")


class Colour(Enum):
    """A colour by its number on terminals."""

    RED = "1;31"
    GREEN = "32"
    YELLOW = "33"
    MAGENTA = "1;35"
    BOLD = "1"
    DIM = "2"


@dataclass(frozen=True, slots=True)
class Screen:
    """What a report is shown on: in which language, how wide, and whether in colour."""

    language: Choice
    width: int
    has_colour: bool


def paint(text: str, colour: Colour | None, screen: Screen) -> str:
    """Give a text its colour where the screen has any."""
    return f"\x1b[{colour.value}m{text}\x1b[0m" if screen.has_colour and colour is not None else text


def cells(text: str) -> int:
    """Say how many cells of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(map(_cells_of, text))


def pad(text: str, width: int) -> str:
    """Fill a text up with blanks to a number of cells."""
    return text + " " * (width - cells(text))


def say(text: Bilingual, screen: Screen, between: str = " ") -> str:
    """Give a short text in the language of the screen; in both, one after the other, and once where they are the same."""
    zh, en = make_visible(text.zh), make_visible(text.en)
    if screen.language == "both":
        return zh if zh == en else f"{zh}{between}{en}"
    return zh if screen.language == "zh" else en


def title(text: Bilingual, screen: Screen) -> str:
    """Give a title in the language of the screen; in both, with a stroke between them."""
    return say(text, screen, " / ")


def colon(screen: Screen) -> str:
    """Give the colon of the language, with the blank that follows it."""
    return "：" if screen.language == "zh" else ": "


def sentences(text: Bilingual, screen: Screen) -> tuple[str, ...]:
    """Give a long text in the language of the screen; in both, as two texts."""
    zh, en = make_visible(text.zh), make_visible(text.en)
    if screen.language == "both":
        return (zh,) if zh == en else (zh, en)
    return (zh if screen.language == "zh" else en,)


def hang(prefix: str, text: str, screen: Screen) -> Iterator[str]:
    """Write a text after a prefix, broken into lines that are indented as far as the first."""
    indent = cells(prefix)
    for number, line in enumerate(wrap(text, max(screen.width - indent, 20))):
        yield f"{prefix if number == 0 else ' ' * indent}{line}".rstrip()


def flow(prefix: str, items: Sequence[str], screen: Screen, between: str = ", ") -> Iterator[str]:
    """Write items after a prefix, none of them broken, in lines that are indented as far as the first."""
    width, line = screen.width - cells(prefix), ""
    head = prefix
    for number, item in enumerate(items):
        piece = item if number == len(items) - 1 else item + between
        if line and cells(line) + cells(piece.rstrip()) > width:
            yield f"{head}{line}".rstrip()
            head, line = " " * cells(prefix), ""
        line += piece
    yield f"{head}{line}".rstrip()


def wrap(text: str, width: int) -> list[str]:
    """Break a text into lines of at most so many cells."""
    lines: list[str] = []
    line, used = "", 0
    for piece in _pieces(text):
        if line and used + cells(piece.rstrip()) > width:
            lines.append(line.rstrip())
            line, used = "", 0
        while cells(piece.rstrip()) > width:
            head = _head(piece, width)
            lines.append(head)
            piece = piece[len(head) :]  # noqa: PLW2901  # what is left of a piece too long for any line goes on the next
        line, used = line + piece, used + cells(piece)
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def columns(rows: Sequence[Sequence[str]], screen: Screen, colours: Sequence[Colour | None] = (), painted: int = 0) -> Iterator[str]:
    """Align rows of cells in columns; the last column is broken where the screen ends.

    A row may have a colour, which is that of its cell number `painted`.
    """
    count = len(rows[0]) if rows else 0
    widths = [max(cells(row[number]) for row in rows) for number in range(count - 1)]
    margin = "  " * count + " " * sum(widths)
    for row, colour in zip_longest(rows, colours[: len(rows)]):
        aligned = [pad(cell, width) for cell, width in zip(row, widths, strict=False)]
        shown = [paint(cell, colour if number == painted else None, screen) for number, cell in enumerate(aligned)]
        for place, line in enumerate(wrap(row[-1], max(screen.width - cells(margin), 20))):
            yield f"{'  ' + '  '.join([*shown, '']) if place == 0 else margin}{line}".rstrip()


@lru_cache(maxsize=4096)
def _cells_of(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def _pieces(text: str) -> Iterator[str]:
    """Cut a text where a line may end: after blanks, and beside Chinese characters where punctuation allows it."""
    start = 0
    for place in range(1, len(text)):
        before, after = text[place - 1], text[place]
        if before == " ":
            may_break = after != " "
        else:
            is_beside_wide = _cells_of(before) == 2 or _cells_of(after) == 2
            may_break = is_beside_wide and after != " " and after not in _NEVER_FIRST and before not in _NEVER_LAST
        if may_break:
            yield text[start:place]
            start = place
    yield text[start:]


def _head(text: str, width: int) -> str:
    """Give as much of a text as fits, at least one character."""
    used = 0
    for place, character in enumerate(text):
        used += _cells_of(character)
        if used > width and place:
            return text[:place]
    return text
