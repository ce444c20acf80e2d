"""Text from outside made safe to show: what would command a terminal, or hide, is spelt out."""

import re
import unicodedata

#: Controls, invisible formats such as marks of writing direction, halves of surrogate pairs, and separators that end a line.
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
#: What follows a backslash that would be taken for the start of something spelt out, or would lose its partner at the end of a text.
_MISLEADING = re.compile(r"[\\nrt]|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|\Z")


def make_visible(text: str) -> str:
    r"""Write a text on one line, every character that commands or hides spelt out as in `\x1b` or `\u202e`.

    A backslash is doubled where it could be taken for such a spelling, so that two texts never look the same and the text can be had back.
    """
    if text.isprintable() and "\\" not in text:
        return text
    return "".join(_shown(text, place) for place in range(len(text)))


def spell(text: str) -> str:
    """Spell out every character that commands or hides, and leave backslashes to a format that has its own rule for them."""
    if text.isprintable():
        return text
    return "".join(_spelt(character) if _is_hidden(character) else character for character in text)


def _shown(text: str, place: int) -> str:
    character = text[place]
    if character == "\\":
        after = text[place + 1 : place + 2]
        return "\\\\" if _MISLEADING.match(text, place + 1) or (after and _is_hidden(after)) else character
    return _spelt(character) if _is_hidden(character) else character


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in _HIDDEN or _is_no_character(ord(character))


def _is_no_character(number: int) -> bool:
    """Say whether Unicode promises that a number will never be a character; XML refuses some of them."""
    return number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF


def _spelt(character: str) -> str:
    known = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
    if character in known:
        return known[character]
    number = ord(character)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
