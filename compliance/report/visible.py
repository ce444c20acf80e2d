"""Text from outside made safe to show: what would command a terminal, or hide, is spelt out."""

import unicodedata

#: Controls, invisible formats such as marks of writing direction, halves of surrogate pairs, and separators that end a line.
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def make_visible(text: str) -> str:
    r"""Write a text on one line, every character that commands or hides spelt out as in `\x1b` or `\u202e`."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_spelt(character) if unicodedata.category(character) in _HIDDEN else character for character in text)


def _spelt(character: str) -> str:
    known = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
    if character in known:
        return known[character]
    number = ord(character)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
