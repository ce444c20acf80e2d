"""What reports hold, read back as another program would read it: the texts of each format, and how each undoes its spelling."""

import re
from collections.abc import Iterator
from csv import reader
from functools import lru_cache
from html.parser import HTMLParser
from io import BytesIO, StringIO
from json import JSONDecodeError, loads
from urllib.parse import unquote, unquote_to_bytes
from xml.etree import ElementTree as ET

from markdown_it import MarkdownIt
from openpyxl import load_workbook

_SPELT = re.compile(r"\\(?:\\|([nrt])|x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))")
_SPELT_OR_DROPPED = re.compile(r"\\(?:([nrt])|x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))", re.DOTALL)
_OF_MARKDOWN = re.compile(r"\\([!-/:-@\[-`{-~])")
_LETTERS = {"n": "\n", "r": "\r", "t": "\t"}


def read_visible(shown: str) -> str:
    """Undo `make_visible`."""

    def character(found: re.Match[str]) -> str:
        letter, *numbers = found.groups()
        number = next((each for each in numbers if each is not None), None)
        return _LETTERS[letter] if letter is not None else "\\" if number is None else chr(int(number, 16))

    return _SPELT.sub(character, shown)


def read_cell(written: str) -> str:
    """Undo the escape of CSV: a backslash before anything that is not spelt out is dropped."""

    def character(found: re.Match[str]) -> str:
        letter, *numbers, other = found.groups()
        number = next((each for each in numbers if each is not None), None)
        return other if other is not None else _LETTERS[letter] if letter is not None else chr(int(str(number), 16))

    return _SPELT_OR_DROPPED.sub(character, written)


def rows_of_csv(text: str) -> list[list[str]]:
    """Give the cells of a CSV file as a spreadsheet shows them."""
    assert text.startswith("\ufeff")
    return list(reader(StringIO(text[1:], newline="")))


def texts_of_csv(text: str) -> list[str]:
    return [read_cell(cell) for row in rows_of_csv(text) for cell in row]


def texts_of_xlsx(data: bytes) -> list[str]:
    """Give the texts of a workbook; what was too long for its cell is put together again."""
    book = load_workbook(BytesIO(data))
    texts: list[str] = []
    for sheet in book:
        for row in sheet.iter_rows(values_only=True):
            texts += [read_visible(line) for cell in row if isinstance(cell, str) for line in cell.split("\n")]
    parts: dict[object, list[str]] = {}
    for sheet in book:
        if sheet.title.startswith(("长文本", "long texts")):
            for values in sheet.iter_rows(min_row=2, values_only=True):
                parts.setdefault(values[0], []).append(str(values[5] or ""))
    return texts + [read_visible(line) for each in parts.values() for line in "".join(each).split("\n")]


def json_of(text: str) -> list[object]:
    """Give the document that a text of JSON is, or those that its lines are."""
    try:
        return [loads(text)]
    except JSONDecodeError:
        return [loads(line) for line in text.split("\n") if line]


def texts_of_json(text: str) -> list[str]:
    """Give the texts of JSON; some hold Markdown or addresses, so that each is given as these are read as well."""
    documents = json_of(text)
    found = list(dict.fromkeys(_strings(documents)))
    plain = [_OF_MARKDOWN.sub(r"\1", each) for each in found]
    messages = [each.replace("{{", "{").replace("}}", "}") for each in (*found, *plain)]
    return _in_all_forms(list(dict.fromkeys([*found, *plain, *messages, *map(_unquoted, found)])))


def _unquoted(text: str) -> str:
    """Read the address of a file; halves of surrogate pairs stand in it as the bytes that they came from, or would be."""
    try:
        return unquote_to_bytes(text.encode("utf-8", "surrogatepass")).decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return unquote(text, errors="surrogateescape")


def _in_all_forms(texts: list[str]) -> list[str]:
    """Give texts as they stand, and with what may be spelt out in them read."""
    return [*texts, *map(read_visible, texts)]


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, member in value.items():
            yield key
            yield from _strings(member)
    elif isinstance(value, list):
        for member in value:
            yield from _strings(member)


@lru_cache(maxsize=4)
def html_of_markdown(text: str) -> str:
    """Render Markdown as a careless renderer would: with raw HTML, tables, and links made of whatever looks like one."""
    return str(MarkdownIt("gfm-like", {"html": True, "linkify": True}).render(text))


class Page(HTMLParser):
    """The elements, attributes and texts of an HTML page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.others: list[str] = []
        self._is_open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, dict(attrs)))
        self._is_open = self._is_open and tag in _INLINE

    def handle_endtag(self, tag: str) -> None:
        """Note that an element ends."""
        self._is_open = self._is_open and tag in _INLINE

    def handle_data(self, data: str) -> None:
        """Note a text; what inline elements part stays together."""
        if self._is_open:
            self.texts[-1] += data
        else:
            self.texts.append(data)
        self._is_open = True

    def handle_comment(self, data: str) -> None:
        """Note a comment."""
        self.others.append(data)

    def unknown_decl(self, data: str) -> None:
        """Note a section that HTML does not have."""
        self.others.append(data)

    def handle_pi(self, data: str) -> None:
        """Note an instruction."""
        self.others.append(data)


_INLINE = {"a", "strong", "em", "b", "i", "code", "span", "wbr", "bdi", "small", "mark", "input"}


@lru_cache(maxsize=4)
def page_of(html: str) -> Page:
    page = Page()
    page.feed(html)
    page.close()
    return page


def texts_of_html(html: str) -> list[str]:
    page = page_of(html)
    return _in_all_forms(page.texts + [value for _, attributes in page.elements for value in attributes.values() if value])


def texts_of_xml(text: str) -> list[str]:
    root = ET.fromstring(text)  # noqa: S314  # made by the renderer under test
    return _in_all_forms([found for each in root.iter() for found in (each.text, each.tail, *each.attrib.values()) if found])
