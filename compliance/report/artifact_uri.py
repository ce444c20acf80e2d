"""The name of a file as a URI reference, for formats in which other programs look for it."""

import re
from pathlib import PureWindowsPath
from urllib.parse import quote

#: Bytes of a file name that are no UTF-8 come as these halves of surrogate pairs, and are the bytes again in the URI.
_STRAY_BYTES = re.compile("[\udc80-\udcff]")


def uri_of(source: str) -> str:
    """Give the URI reference of a source: relative as it was named, `file:` where it was named from the root."""
    path = PureWindowsPath(source)
    if path.drive and path.root:
        return f"file:///{path.drive}{_quoted(path.as_posix().removeprefix(path.drive))}"
    quoted = _quoted(source)
    return f"file://{quoted}" if source.startswith("/") else quoted


def _quoted(text: str) -> str:
    """Quote all but what a path may hold, the colon too, which would make a scheme of a first step."""
    errors = "surrogateescape" if set(re.findall("[\ud800-\udfff]", text)) == set(_STRAY_BYTES.findall(text)) else "surrogatepass"
    return quote(text.encode("utf-8", errors), safe="/")


def link_of(url: str) -> str:
    """Give the address of a document with every character quoted that an address cannot hold."""
    return quote(url.encode("utf-8", "surrogatepass"), safe=":/?#[]@!$&'()*+,;=%~")
