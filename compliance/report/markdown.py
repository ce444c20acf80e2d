"""Text made safe for Markdown: whatever it says, it stays a text, and the rendered page gives it back."""

import re
from collections.abc import Iterator, Sequence

from compliance.report.visible import make_visible

#: What can start or end an element anywhere in a text, and what templates and formulas are marked with.
_MARKS = re.compile(r"[\\`*_\[\]<>&#~${}^@!]|:(?=\S)|\.(?=\w)(?!\.?[0-9])|\|")
#: What starts a list, a quotation or an underlined heading at the beginning of a line.
_START = re.compile(r"^([-+=]|[0-9]{1,9}(?=[.)]))")
# Blanks are looked at from the first of them on alone, since a text may have very many that stand at neither end.
_BLANKS = re.compile(r"^\s+|(?<!\s)\s+$")
_ADDRESS = re.compile(r"https?://[A-Za-z0-9._~/?#@!$&'()*+,;=%:\-]+")


def escape(text: str) -> str:
    """Write a text on one line so that Markdown shows it as it is.

    Every character that could mark something is escaped; a stroke, and blanks at the ends, are written by their numbers, since tables and
    lines would take them.
    """
    shown = _MARKS.sub(lambda found: "&#124;" if found[0] == "|" else f"\\{found[0]}", make_visible(text))
    return _BLANKS.sub(lambda found: "".join(f"&#{ord(each)};" for each in found[0]), _without_start(shown))


def _without_start(text: str) -> str:
    found = _START.match(text)
    if found is None:
        return text
    at = found.end() if found[0].isdigit() else 0
    return f"{text[:at]}\\{text[at:]}"


def address(url: str) -> str:
    """Write an address as a link if it is an ordinary one of the web, and as a text if not."""
    return f"<{url}>" if _ADDRESS.fullmatch(url) else escape(url)


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Write a table of cells that are escaped already."""
    yield f"| {' | '.join(header)} |"
    yield f"|{'---|' * len(header)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""
