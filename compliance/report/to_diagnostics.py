"""Diagnostics as text: location first, the line with a caret under the fault, the likely fix as a hint."""

import unicodedata
from collections.abc import Iterator

from compliance.model.diagnostic import Diagnostic
from compliance.report.visible import make_visible


def render_diagnostic(diagnostic: Diagnostic) -> str:
    """Render one diagnostic, without a line break at its end."""
    return "\n".join(_lines(diagnostic))


def _lines(diagnostic: Diagnostic) -> Iterator[str]:
    places = [str(each) for each in (diagnostic.line, diagnostic.column) if each is not None]
    location = ":".join([make_visible(diagnostic.source), *places])
    pointer = f" at {make_visible(diagnostic.pointer)}" if diagnostic.pointer else ""
    yield f"{location}: {diagnostic.code}: {make_visible(diagnostic.message)}{pointer}"
    if diagnostic.excerpt is not None and diagnostic.column is not None:
        yield f" | {make_visible(diagnostic.excerpt)}"
        yield f" | {'.' * _width(diagnostic.excerpt[: diagnostic.column - 1])}^"
    if diagnostic.hint is not None:
        yield f"hint: {make_visible(diagnostic.hint)}"


def _width(text: str) -> int:
    """Count the columns that a text takes on a terminal, where Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in make_visible(text))
