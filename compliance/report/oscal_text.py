"""Texts as OSCAL asks for them: Markdown in sentences, plain values in properties, and tokens for ids."""

import re
import unicodedata
from functools import lru_cache
from hashlib import sha256

from compliance.model.bilingual import Bilingual
from compliance.report.layout import Choice
from compliance.report.table import in_language, texts_in
from compliance.report.visible import make_visible

Json = dict[str, object]

#: Our names of properties stand in a namespace of their own, since OSCAL reserves those without one. It has the form of an address, which
#: some readers ask for, at a name that nobody can own.
NAMESPACE = "https://compliance.invalid/ns/oscal"

#: What stands for a text without a character, which OSCAL forbids.
_NOTHING = '""'

_MARKS = re.compile(r"([\\`*_\[\]{}<>~^\"&|#])")
_BLOCK = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))")
_OUTER_BLANK = re.compile(r"^\s|\s$")


def line(text: Bilingual, language: Choice) -> str:
    """Give a text on one line of Markdown, in the language chosen, both with a stroke between them."""
    return escape_markdown(in_language(text, language))


def paragraphs(*texts: Bilingual, language: Choice) -> str:
    """Give texts as paragraphs of Markdown, in both languages one after the other."""
    return "\n\n".join(escape_markdown(part) for text in texts for part in texts_in(text, language))


@lru_cache(maxsize=4096)
def escape_markdown(text: str) -> str:
    """Write a text so that Markdown shows it as it is, on one line: no link, no tag, no inserted parameter comes of it."""
    escaped = _MARKS.sub(r"\\\1", make_visible(text) or _NOTHING)
    return _BLOCK.sub(lambda found: f"{found[1]}{found[2]}\\" if found[2].isdigit() else f"{found[1]}\\{found[2]}", escaped)


def prop(name: str, value: object, **more: str) -> Json:
    """Make a property; a value is on one line, and the blanks that OSCAL forbids at its ends are spelt out."""
    return {"name": name, "ns": NAMESPACE, "value": _value(str(value)), **more}


def token_of(id: str) -> str:  # noqa: A002  # OSCAL's word
    """Give the token for an id: the id itself where it is one, else its letters and digits and a mark that no other id gets."""
    kept = "".join(character if _may_stand(character) else "_" for character in id)
    token = kept if kept[:1] == "_" or (kept and _is_letter(kept[0])) else f"_{kept}"
    return token if token == id else f"{token}.{sha256(id.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def _value(text: str) -> str:
    shown = _OUTER_BLANK.sub(lambda found: f"\\u{ord(found[0]):04x}", make_visible(text))
    return shown or _NOTHING


def _may_stand(character: str) -> bool:
    return _is_letter(character) or unicodedata.category(character).startswith("N") or character in "._-"


def _is_letter(character: str) -> bool:
    return unicodedata.category(character).startswith("L")
