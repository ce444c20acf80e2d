"""Diagnostics as text: location first, the line with a caret under the fault, the likely fix as a hint."""

import unicodedata
from collections.abc import Iterator

from compliance.model.diagnostic import Diagnostic
from compliance.report.visible import make_visible

#: The most characters of a line that are shown before and after its fault.
_BEFORE, _AFTER = 140, 60


def render_diagnostic(diagnostic: Diagnostic) -> str:
    """Render one diagnostic, without a line break at its end."""
    return "\n".join(_lines(diagnostic))


def _lines(diagnostic: Diagnostic) -> Iterator[str]:
    places = [str(each) for each in (diagnostic.line, diagnostic.column) if each is not None]
    location = ":".join([make_visible(diagnostic.source), *places])
    pointer = f" at {make_visible(diagnostic.pointer)}" if diagnostic.pointer else ""
    yield f"{location}: {diagnostic.code}: {make_visible(diagnostic.message)}{pointer}"
    if diagnostic.excerpt is not None and diagnostic.column is not None:
        before, after = _cut(diagnostic.excerpt, diagnostic.column - 1)
        yield f" | {before}{after}"
        yield f" | {'.' * _width(before)}^"
    if diagnostic.hint is not None:
        yield f"hint: {make_visible(diagnostic.hint)}"


def _cut(line: str, at: int) -> tuple[str, str]:
    """Give what is shown of a line before and after a place in it; what is left out of a long line is an ellipsis."""
    before, after = make_visible(line[:at]), make_visible(line[at:])
    if len(before) > _BEFORE:
        before = "…" + before[1 - _BEFORE :]
    if len(after) > _AFTER and len(before) + len(after) > _BEFORE + _AFTER:
        after = after[: max(_AFTER, _BEFORE + _AFTER - len(before)) - 1] + "…"
    return before, after


def _width(text: str) -> int:
    """Count the columns that a text takes on a terminal, where Chinese characters take two and marks on a letter none."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
