"""Whatever text comes in, no report lets it do anything, and every report that shows it gives it back."""

import csv
import inspect
import json
import os
import pkgutil
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from importlib import import_module
from io import BytesIO, StringIO
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

import compliance.report
from compliance.model.assessment import Assessment
from compliance.model.record import escape_pointer
from compliance.model.rule import Ruleset
from compliance.report.visible import make_visible
from tests.report.hostile_assessment import number_of, whole, with_other_texts
from tests.report.hostile_strings import HOSTILE, LONG
from tests.report.readers import (
    html_of_markdown,
    json_of,
    page_of,
    read_visible,
    texts_of_csv,
    texts_of_html,
    texts_of_json,
    texts_of_xlsx,
    texts_of_xml,
)

_SUITES = Path(os.environ.get("COMPLIANCE_SUITES", Path(__file__).parents[2].parent / "shared" / "suites"))
_NAUGHTY = _SUITES / "naughty-strings" / "blns.json"

#: On a screen as wide as this no line is broken, so that texts can be found again.
_WIDE = 1_000_000
#: What a screen as wide as this draws across itself, which would only be searched for texts again and again.
_RULE = re.compile("={10000,}")
_OUR_COLOURS = re.compile(r"\x1b\[(?:1;31|32|33|1;35|1|2|0)m")
_COMMANDING = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_FORMULA_STARTS = ("=", "+", "-", "@")
_ACTIVE = {
    "script",
    "iframe",
    "object",
    "embed",
    "form",
    "link",
    "meta",
    "base",
    "img",
    "svg",
    "style",
    "video",
    "audio",
    "frame",
    "applet",
}


def _renderers() -> dict[str, ModuleType]:
    """Every module of reports that renders an assessment, those that are added later among them."""
    names = [each.name for each in pkgutil.iter_modules(compliance.report.__path__) if each.name.startswith("to_")]
    modules = {name: import_module(f"compliance.report.{name}") for name in names}
    return {name: each for name, each in modules.items() if _takes_an_assessment(each)}


def _takes_an_assessment(module: ModuleType) -> bool:
    function = getattr(module, "render", None)
    return function is not None and list(inspect.signature(function).parameters)[:2] == ["assessment", "ruleset"]


RENDERERS = _renderers()


def _render(name: str, assessment: Assessment, ruleset: Ruleset, language: str, *, colour: bool = False) -> str | bytes:
    offered = {"language": language, "colour": colour, "width": _WIDE}
    asked = inspect.signature(RENDERERS[name].render).parameters
    needed = {each for each, parameter in asked.items() if parameter.default is inspect.Parameter.empty} - {"assessment", "ruleset"}
    assert needed <= offered.keys(), f"{name} asks for {needed - offered.keys()}, which this test does not know to give"
    given_ = {each: value for each, value in offered.items() if each in asked}
    rendered: str | bytes = RENDERERS[name].render(assessment, ruleset, **given_)
    return rendered


# What each format is, how its texts are had back, and what would show that a text did something


@dataclass(frozen=True, slots=True)
class Form:
    """A format: the texts that it holds, and all that a program acts on; data must not change the second."""

    texts: Callable[[str | bytes], list[str]]
    structure: Callable[[str | bytes], object]
    keeps_blanks: bool = True


def _text_of(output: str | bytes) -> str:
    return output if isinstance(output, str) else output.decode("utf-8")


def _lines(output: str | bytes) -> list[str]:
    return [read_visible(line) for line in _RULE.sub("=", _text_of(output)).split("\n")]


def _of_screen(output: str | bytes) -> object:
    _assert_nothing_commands(_OUR_COLOURS.sub("", _RULE.sub("=", _text_of(output))), "\n")
    return None


def _assert_nothing_commands(text: str, allowed: Iterable[str]) -> None:
    found = {character for character in set(text) - set(allowed) if unicodedata.category(character) in _COMMANDING}
    assert not found, ascii(found)


def _of_json(output: str | bytes) -> object:
    def shape(value: object) -> object:
        if isinstance(value, dict):
            return [shape(each) for each in value.values()]
        return [shape(each) for each in value] if isinstance(value, list) else type(value).__name__

    text = _text_of(output)
    _assert_nothing_commands(text, {"\n"} | _FORMATS_OF_LETTERS)
    return shape(json_of(text))


#: Formats that only join or part letters, which a program that reads JSON wants as they are.
_TURNING = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_FORMATS_OF_LETTERS = {chr(number) for number in range(0x110000) if unicodedata.category(chr(number)) == "Cf"} - _TURNING


def _of_csv(output: str | bytes) -> object:
    text = _text_of(output)
    assert text.startswith("\ufeff")
    _assert_nothing_commands(text[1:], "\r\n")
    for separator in (",", ";", "\t", "|"):
        for row in csv.reader(StringIO(text[1:], newline=""), delimiter=separator):
            for cell in row:
                start = unicodedata.normalize("NFKC", cell.lstrip().lstrip('"').lstrip())
                assert not start.startswith(_FORMULA_STARTS), cell
    return [len(row) for row in csv.reader(StringIO(text[1:], newline=""))]


def _of_xlsx(output: str | bytes) -> object:
    assert isinstance(output, bytes)
    with ZipFile(BytesIO(output)) as archive:
        names = archive.namelist()
        assert not [name for name in names if "external" in name.lower() or "hyperlink" in name.lower()]
        for name in names:
            assert not re.search(rb"<f[ >]|<hyperlink|TargetMode", archive.read(name)), name
    book = load_workbook(BytesIO(output))
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert kinds <= {"s", "n", "d"}, kinds
    assert not [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.hyperlink is not None]
    for sheet in book:
        for row in sheet.iter_rows(values_only=True):
            for value in row:
                if isinstance(value, str):
                    _assert_nothing_commands(value, "\n")
    return [
        (sheet.title, sheet.max_row, sheet.max_column)
        for sheet in book.worksheets[1:]
        if "long" not in sheet.title and "长" not in sheet.title
    ]


def _of_markdown(output: str | bytes) -> object:
    text = _text_of(output)
    _assert_nothing_commands(text, "\n")
    # Our own links are the addresses of documents, in brackets at the end of a line; no other text may become one.
    page = page_of(html_of_markdown(re.sub(r" <https?://[^<>\s\\]+>$", "", text, flags=re.MULTILINE)))
    assert not [attributes for tag, attributes in page.elements if tag == "a"]
    return _of_html(html_of_markdown(text))


def _texts_of_markdown(output: str | bytes) -> list[str]:
    return texts_of_html(html_of_markdown(_text_of(output)))


def _of_html(output: str | bytes) -> object:
    """Give the elements of a page; a link counts only as what it leads to, since an address may be no link where it is no address."""
    page = page_of(_text_of(output))
    for tag, attributes in page.elements:
        for name in ("href", "src", "action", "formaction"):
            address = attributes.get(name)
            assert address is None or re.match(r"(?:https?://|#|data:image/)|[^:]*\Z", address), (tag, name, address)
            assert address is None or tag != "a" or address.startswith(("#", "http://", "https://")), address
    events = [name for _, attributes in page.elements for name in attributes if name.startswith("on")]
    return Counter(tag for tag, _ in page.elements if tag != "a"), Counter(events), len(page.others)


def _of_xml(output: str | bytes) -> object:
    return [(each.tag, sorted(each.attrib)) for each in ET.fromstring(_text_of(output)).iter()]  # noqa: S314  # made by what is tested


_FORMS: Mapping[str, Form] = {
    "screen": Form(_lines, _of_screen, keeps_blanks=False),
    "json": Form(lambda output: texts_of_json(_text_of(output)), _of_json),
    "csv": Form(lambda output: texts_of_csv(_text_of(output)), _of_csv),
    "xlsx": Form(lambda output: texts_of_xlsx(output if isinstance(output, bytes) else b""), _of_xlsx),
    "markdown": Form(_texts_of_markdown, _of_markdown),
    "html": Form(lambda output: texts_of_html(_text_of(output)), _of_html, keeps_blanks=False),
    "xml": Form(lambda output: texts_of_xml(_text_of(output)), _of_xml, keeps_blanks=False),
}
_NAMED = {"to_text": "screen", "to_markdown": "markdown"}


@cache
def _form(name: str) -> Form:
    """Say by what it starts with which format a renderer writes; one that is none of these needs a reader here."""
    if name in _NAMED:
        return _FORMS[_NAMED[name]]
    assessment, ruleset, _ = with_other_texts(whole(), _plain)
    output = _render(name, assessment, ruleset, "en")
    if isinstance(output, bytes) and output.startswith(b"PK"):
        return _FORMS["xlsx"]
    text = _text_of(output)
    starts = {"\ufeff": "csv", "{": "json", "[": "json", "<?xml": "xml", "<!doctype html": "html", "<html": "html", "<test": "xml"}
    found = next((form for start, form in starts.items() if text.lower().startswith(start)), None)
    assert found is not None, f"how is the output of {name} read? It starts with {text[:40]!r}"
    return _FORMS[found]


# Sites: each text that stands somewhere has a mark of its own, by which it is found again


#: The only text that is an address.
_ADDRESS = "https://example.org/notice-3"


def _plain(number: int) -> str:
    return f"Q{number}z"


def _plain_with_address(number: int) -> str:
    return f"https://example.org/{_plain(number)}" if number == number_of(_ADDRESS) else _plain(number)


@cache
def _plainly(name: str, language: str, *, has_address: bool) -> tuple[frozenset[int], object, int]:
    """Give the sites that a renderer shows, the structure of its output, and how many sites there are.

    What is an address of the web may be a link, and nothing else may: so harmless texts are tried with an address and without.
    """
    assessment, ruleset, count = with_other_texts(whole(), _plain_with_address if has_address else _plain)
    output = _render(name, assessment, ruleset, language)
    together = "\x00".join(_form(name).texts(output))
    shown = frozenset(number for number in range(count) if _plain(number) in together)
    assert len(shown) > 20, f"{name} shows next to nothing"
    return shown, _form(name).structure(output), count


def _check(name: str, language: str, texts: Callable[[int], str], *, is_marked: bool = True) -> None:
    has_address = texts(number_of(_ADDRESS)).startswith(("http://", "https://"))
    shown, structure, _ = _plainly(name, language, has_address=has_address)
    assessment, ruleset, _ = with_other_texts(whole(), texts)
    output, form = _render(name, assessment, ruleset, language), _form(name)
    found = form.structure(output)
    if is_marked:
        assert found == structure, name
    blanks = (lambda text: text) if form.keeps_blanks else (lambda text: " ".join(text.split()))
    # A text is read in several ways, which most often give the same: once is enough to search.
    together = "\x00".join(dict.fromkeys(blanks(each) for each in form.texts(output)))
    for number in shown:
        forms = {each for text in (texts(number), escape_pointer(texts(number))) for each in (text, make_visible(text))}
        assert any(blanks(each) in together for each in forms), f"{name} {language}: lost {number} {ascii(texts(number))[:200]}"


def _rotated(strings: tuple[str, ...], turn: int) -> Callable[[int], str]:
    """Give each site another string in each turn, at the start of its text or at its end."""

    def text_at(number: int) -> str:
        hostile, mark = strings[(number + turn) % len(strings)], f"Q{number}z"
        return f"{hostile}{mark}" if (number + turn // 2) % 2 else f"{mark}{hostile}"

    return text_at


def _turns(name: str, strings: tuple[str, ...], most: int) -> Iterator[int]:
    """Workbooks take long to write and to read, so they make fewer turns; each string still stands in many sites."""
    step = max(len(strings) // (most // 4 if _form(name) is _FORMS["xlsx"] else most), 1)
    yield from range(0, len(strings), step)


@pytest.mark.parametrize("name", RENDERERS)
def test_hostile_strings_are_inert_and_kept(name: str) -> None:
    for turn in _turns(name, HOSTILE, 12):
        _check(name, ("zh", "en", "both")[turn % 3], _rotated(HOSTILE, turn))


@pytest.mark.parametrize("name", RENDERERS)
def test_hostile_strings_alone_are_inert_and_kept(name: str) -> None:
    """A text that is nothing but hostile; two sites may say the same then, so that only what they say is compared."""
    for turn in _turns(name, HOSTILE, 12):
        _check(name, ("en", "both", "zh")[turn % 3], partial(_alone, turn), is_marked=False)


def _alone(turn: int, number: int) -> str:
    return HOSTILE[(number + turn) % len(HOSTILE)]


@pytest.mark.parametrize("name", RENDERERS)
@pytest.mark.parametrize("text", LONG, ids=("chinese", "emoji", "formula"))
def test_long_texts_are_kept(name: str, text: str) -> None:
    _check(name, "en", lambda number: f"{text}Q{number}z" if number % 37 == 0 else f"Q{number}z")


@pytest.mark.skipif(not _NAUGHTY.is_file(), reason=f"the naughty strings are not at {_NAUGHTY}; COMPLIANCE_SUITES may name the folder")
@pytest.mark.parametrize("name", RENDERERS)
def test_naughty_strings_are_inert_and_kept(name: str) -> None:
    strings = tuple(each for each in json.loads(_NAUGHTY.read_text(encoding="utf-8")) if each)
    for turn in _turns(name, strings, 8):
        _check(name, ("zh", "en", "both")[turn % 3], _rotated(strings, turn))


@pytest.mark.parametrize("name", RENDERERS)
def test_any_text_is_inert_and_kept(name: str) -> None:
    anything = st.text(alphabet=st.characters(codec=None) | st.sampled_from("\\|`*_<>&[]()#=+-@'\"\x1b\x9b\u202e\r\n\t ;,")).map(str)

    @settings(max_examples=5 if _form(name) is _FORMS["xlsx"] else 20, suppress_health_check=list(HealthCheck))
    @given(st.lists(anything, min_size=3, max_size=12), st.sampled_from(["zh", "en", "both"]))
    @example(["\\", "\\\\", "\\x1b"], "both")
    @example(["", "", "\\{0"], "zh")
    def holds(texts: list[str], language: str) -> None:
        _check(name, language, _rotated(tuple(texts), 1))

    holds()


def test_colour_is_the_only_command_on_a_screen() -> None:
    for turn in _turns("to_text", HOSTILE, 12):
        assessment, ruleset, _ = with_other_texts(whole(), _rotated(HOSTILE, turn))
        text = _render("to_text", assessment, ruleset, "both", colour=True)
        assert "\x1b[1;31m" in _text_of(text)
        _of_screen(text)


def test_every_renderer_has_a_reader() -> None:
    assert RENDERERS.keys() >= {"to_text", "to_json", "to_csv", "to_xlsx", "to_markdown"}
    assert all(_form(name) for name in RENDERERS)
