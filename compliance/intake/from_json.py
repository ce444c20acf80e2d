"""JSON as enterprises send it, decoded strictly: bytes in, one submission a record out.

What two readers could read differently is refused with its place: repeated keys, keys that look the same, numbers beyond reason, another
encoding. What is refused is still a submission, so that nothing is lost from the counts. No message repeats a submitted value.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Literal

import jiter
import re2

from compliance.errors import InputError
from compliance.intake.position import (
    STRING,
    compile_bytewise,
    find_bracket_beyond,
    find_key_beyond,
    find_repeated_key,
    find_spans,
    is_one_value,
    places_at,
)
from compliance.model.diagnostic import Diagnostic
from compliance.model.submission import JsonValue, Submission

Form = Literal["auto", "json", "ndjson"]

#: Of one document, or of one line of many records.
MOST_BYTES = 16 * 1024 * 1024
#: Of the same, counted by commas and opening brackets.
MOST_VALUES = 1_000_000
#: Of one list, which is read as a whole.
MOST_RECORDS = 20_000
#: Of one record; the list around many records is one more.
MOST_DEPTH = 64
MOST_NUMBER_CHARACTERS = 64
MOST_KEY_CHARACTERS = 1_000
MOST_EXPONENT = 400

# What is looked through at a time, in bytes.
_PIECE = 64 * 1024
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_BLANK = b" \t\r\n"
_SUSPECT_NUMBER = compile_bytewise(rb"[0-9.eE+-]{65}|[0-9.][eE][+-]?[0-9]{3}")
# One character more than is allowed is enough to know.
_STRING_OR_NUMBER = compile_bytewise(STRING + rb"|[+-]?[0-9][0-9.eE+-]{0,64}")
_FIFTY_MARKS = compile_bytewise(rb'(?:(?:[^",{\[]|' + STRING + rb")*[,{\[]){50}")
_EXPONENT = re2.compile(rb"[eE][+-]?([0-9]+)")
_NOT_A_NUMBER = re2.compile(rb"[+-]?(?i:nan|inf|infinity)")
_JITER_PLACE = re2.compile(r"(?s)(.*) at line ([0-9]+) column ([0-9]+)")
# Nobody sees them in a key; the last five are letters and symbols that look like blanks.
_INVISIBLE = re2.compile(r"[\p{Cc}\p{Cf}\x{115F}\x{1160}\x{2800}\x{3164}\x{FFA0}]+")
_UNSAFE_TO_SHOW = re2.compile(r"[\p{C}\p{Zl}\p{Zp}`]")
_TYPE_NAMES = {str: "a text", bool: "a yes or no", type(None): "null", list: "a list", dict: "an object"}
_WIDE = "the text is encoded as UTF-16 or UTF-32; JSON is UTF-8"
# What other values may stand in.
_NESTING = (dict, list)
_SAVE_AS_UTF_8 = "save the file as UTF-8"
_SEND_FEWER = "send fewer records at a time"


@dataclass(frozen=True, slots=True)
class _Text:
    """Raw bytes, and where they come from."""

    data: bytes
    source: str
    first_line: int


def decode(data: bytes, source: str, form: Form = "auto") -> Iterator[Submission]:
    """Decode the records of a file, one submission each; what cannot be read is a submission too, without content.

    A JSON object is one record, a list is one document of many, and in the form `ndjson` each line that is not blank is one. `auto` goes by
    the name of the source, else by whether its first line is a value of its own. A file of nothing but blanks has no record.
    """
    if not data.strip(_BLANK):
        return
    if _is_wide(data):
        yield _rejected(data, source, None, Diagnostic(source, 1, 1, "I108", _WIDE, _SAVE_AS_UTF_8))
    elif form == "ndjson" or (form == "auto" and _is_ndjson(data, source)):
        for line, text in _lines(data):
            yield decode_line(text, source, line)
    else:
        yield from _decode_document(data, source)


def read_json(data: bytes, source: str, first_line: int = 1) -> JsonValue:
    """Read one JSON document strictly; a list may be one level deeper than a record.

    Raises `InputError` with the one fault that was found first.
    """
    text = _Text(data, source, first_line)
    fault = _fault_of_length(text) or _fault_of_bytes(text) or _fault_of_number_of_values(text) or _fault_of_numbers(text)
    if fault is not None:
        raise InputError((fault,))
    try:
        content: JsonValue = jiter.from_json(data, catch_duplicate_keys=True, float_mode="decimal", allow_inf_nan=False)
    except ValueError as refusal:
        raise InputError((_fault_of_syntax(text, str(refusal)),)) from None
    fault = _fault_of_content(text, content)
    if fault is not None:
        raise InputError((fault,))
    return content


def find_excess(data: bytes, source: str) -> Diagnostic | None:
    """Say that bytes are more than is held in memory at a time, whatever their form, or give None."""
    text = _Text(data, source, 1)
    return _fault_of_length(text) or _fault_of_number_of_values(text)


def digest_of(data: bytes) -> str:
    """Give the digest by which raw bytes are known."""
    return f"sha256:{sha256(data).hexdigest()}"


def shown(name: str) -> str:
    """Write a key so that it can stand in a message: short, and with every invisible character spelt out."""
    visible: str = _UNSAFE_TO_SHOW.sub(lambda match: f"\\u{{{ord(match[0]):x}}}", name[:60])
    return visible + "…" if len(name) > 60 else visible


def type_name(value: JsonValue) -> str:
    """Say what kind of JSON value something is."""
    return _TYPE_NAMES.get(type(value), "a number")


# The forms of a file


def _is_ndjson(data: bytes, source: str) -> bool:
    name = source.lower()
    if name.endswith((".ndjson", ".jsonl", ".json")):
        return not name.endswith(".json")
    lines = _lines(data.removeprefix(_BYTE_ORDER_MARK))
    _, first = next(lines, (1, b""))
    return next(lines, None) is not None and is_one_value(first)


def _lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Give each line that is not blank with its number: only a line feed ends one."""
    start, number = 0, 0
    while start < len(data):
        end = data.find(b"\n", start)
        end = len(data) if end < 0 else end
        number += 1
        line = data[start:end].removesuffix(b"\r")
        start = end + 1
        if line.strip(_BLANK):
            yield number, line


def decode_line(text: bytes, source: str, line: int) -> Submission:
    """Decode the record on one line of a file of many."""
    try:
        content = read_json(text, source, line)
    except InputError as error:
        return _rejected(text, source, line, error.diagnostics[0])
    return _submission(text, source, line, content, (line, 1))


def _decode_document(data: bytes, source: str) -> Iterator[Submission]:
    try:
        content = read_json(data, source)
    except InputError as error:
        fault = error.diagnostics[0]
        if data.removeprefix(_BYTE_ORDER_MARK).lstrip(_BLANK)[:1] == b"[":
            fault = replace(fault, message=f"{fault.message}; a list of records is one document, so none of them is read")
        yield _rejected(data, source, None, fault)
        return
    if isinstance(content, list) and len(content) > MOST_RECORDS:
        message = f"the list has more than {MOST_RECORDS:,} records; it is one document, so none of them is read"
        yield _rejected(data, source, None, Diagnostic(source, 1, 1, "I112", message, _SEND_FEWER))
        return
    if not isinstance(content, list):
        start = len(data) - len(data.lstrip(_BLANK))
        yield _submission(data, source, None, content, (1, 1), places_at(data, (start,))[start])
        return
    spans = find_spans(data, (f"/{number}" for number in range(len(content))))
    places = places_at(data, (span.start for span in spans.values()))
    for number, element in enumerate(content):
        span = spans[f"/{number}"]
        place = places[span.start]
        yield _submission(data[span.start : span.end], source, place[0], element, place)


def _submission(
    text: bytes, source: str, line: int | None, content: JsonValue, first: tuple[int, int], value: tuple[int, int] | None = None
) -> Submission:
    if isinstance(content, dict):
        return Submission(source, line, digest_of(text), content, text, *first)
    message = f"a record must be an object, not {type_name(content)}"
    at = value or (first[0], first[1] + len(text) - len(text.lstrip(_BLANK)))
    return _rejected(
        text, source, line, Diagnostic(source, *at, "I113", message, "a record starts with `{` and ends with `}`", pointer=""), first
    )


def _rejected(text: bytes, source: str, line: int | None, fault: Diagnostic, first: tuple[int, int] | None = None) -> Submission:
    return Submission(source, line, digest_of(text), None, text, *(first or (line or 1, 1)), (fault,))


# What is refused, in the order in which it is looked for


def _is_wide(data: bytes) -> bool:
    """Say whether the bytes are those of UTF-16 or UTF-32; no JSON in UTF-8 has a zero byte among its first two."""
    return data.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")) or (len(data) % 2 == 0 and b"\0" in data[:2])


def _fault_of_length(text: _Text) -> Diagnostic | None:
    is_long = len(text.data) > MOST_BYTES
    return _at(text, 0, "I112", f"the text has more than {MOST_BYTES // 1024 // 1024} MiB", _SEND_FEWER) if is_long else None


def _fault_of_bytes(text: _Text) -> Diagnostic | None:
    data = text.data
    if data.startswith(_BYTE_ORDER_MARK):
        return _at(text, 0, "I107", "the text starts with a byte order mark", "save the file as UTF-8 without a byte order mark")
    if _is_wide(data):
        return _at(text, 0, "I108", _WIDE, _SAVE_AS_UTF_8)
    wrong = _find_wrong_utf_8(data)
    return None if wrong is None else _at(text, wrong, "I106", "the text is not UTF-8", _SAVE_AS_UTF_8)


def _find_wrong_utf_8(data: bytes) -> int | None:
    """Find the first byte that is no part of a character, piece by piece: a text as a whole may take four times the room of its bytes."""
    start = 0
    while start < len(data):
        piece = data[start : start + _PIECE]
        try:
            piece.decode("utf-8")
        except UnicodeDecodeError as error:
            is_cut = start + len(piece) < len(data) and error.start > len(piece) - 4 and error.reason == "unexpected end of data"
            if not is_cut:
                return start + error.start
            piece = piece[: error.start]
        start += len(piece)
    return None


def _fault_of_number_of_values(text: _Text) -> Diagnostic | None:
    """Find that there are too many values before any of them takes room; each stands after a comma or an opening bracket."""
    if sum(text.data.count(mark) for mark in (b",", b"{", b"[")) < MOST_VALUES:
        return None
    reached = 0
    for _ in range(MOST_VALUES // 50):
        match = _FIFTY_MARKS.match(text.data, reached)
        if match is None:
            return None
        reached = match.end()
    return _at(text, reached - 1, "I112", f"the text has more than {MOST_VALUES:,} values", _SEND_FEWER)


def _fault_of_numbers(text: _Text) -> Diagnostic | None:
    """Find a number that would take long to convert, before anything converts it."""
    if _SUSPECT_NUMBER.search(text.data) is None:
        return None
    for token in _STRING_OR_NUMBER.finditer(text.data):
        start, end = token.span()
        if text.data[start : start + 1] == b'"':
            continue
        if end - start > MOST_NUMBER_CHARACTERS:
            return _at(text, start, "I110", f"a number is written with more than {MOST_NUMBER_CHARACTERS} characters")
        exponent = _EXPONENT.search(token.group())
        if exponent is not None and int(exponent[1]) > MOST_EXPONENT:
            return _at(text, start, "I110", f"the exponent of a number is beyond {MOST_EXPONENT}")
    return None


def _fault_of_syntax(text: _Text, refusal: str) -> Diagnostic:
    match = _JITER_PLACE.fullmatch(refusal)
    if match is None:
        return _at(text, 0, "I101", "the text is not JSON")
    reason, offset = match[1], _start_of_line(text.data, int(match[2])) + max(int(match[3]), 1) - 1
    if reason.startswith("EOF"):
        return _at(text, len(text.data.rstrip(_BLANK)), "I102", "the text ends before its JSON does", "was the file sent whole?")
    if reason.startswith("Detected duplicate key"):
        return _repeated(text, offset)
    if reason.startswith("recursion limit"):
        return _too_deep(text)
    if "hex escape" in reason:
        return _at(text, offset, "I109", "an escape is half of a surrogate pair, which stands for no character")
    word = offset
    while word > max(0, offset - 10) and text.data[word - 1 : word].isalpha():
        word -= 1
    if _NOT_A_NUMBER.match(text.data, word) is not None:
        return _at(text, word, "I105", "NaN and Infinity are no JSON numbers", "leave the field out where nothing was measured")
    return _at(text, offset, "I101", f"the text is not JSON: {reason}")


def _fault_of_content(text: _Text, content: JsonValue) -> Diagnostic | None:
    """Look through what was decoded, without recursion, for what only shows there."""
    waiting: list[tuple[JsonValue, int]] = [(content, 0 if isinstance(content, list) else 1)]
    while waiting:
        value, depth = waiting.pop()
        if depth > MOST_DEPTH:
            return _too_deep(text)
        if isinstance(value, dict):
            if value and max(map(len, value)) > MOST_KEY_CHARACTERS:
                at = find_key_beyond(text.data, MOST_KEY_CHARACTERS) or 0
                return _at(text, at, "I112", f"a key has more than {MOST_KEY_CHARACTERS:,} characters")
            if _has_twins(value):
                return _twins(text)
            waiting.extend([(each, depth + 1) for each in value.values() if isinstance(each, _NESTING)])
        elif isinstance(value, list):
            waiting.extend([(each, depth + 1) for each in value if isinstance(each, _NESTING)])
    return None


def _has_twins(keys: dict[str, JsonValue]) -> bool:
    together = "".join(keys)
    return not (together.isascii() and together.isprintable()) and len({_folded(key) for key in keys}) < len(keys)


def _folded(key: str) -> str:
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", key))


def _repeated(text: _Text, offset: int) -> Diagnostic:
    found = find_repeated_key(text.data, str)
    if found is None:
        return _at(text, offset, "I103", "an object has a key twice")
    message = f"the key `{shown(found.name)}` stands twice in one object, first at {_place_words(text, found.first)}"
    return _at(text, found.second, "I103", message, "keep one of the two")


def _twins(text: _Text) -> Diagnostic:
    found = find_repeated_key(text.data, _folded)
    if found is None:
        return _at(text, 0, "I104", "two keys of one object look the same")
    message = f"the key `{shown(found.name)}` looks the same as the key of its object at {_place_words(text, found.first)}"
    return _at(text, found.second, "I104", message, "keep one of the two, written without invisible characters")


def _too_deep(text: _Text) -> Diagnostic:
    is_list = text.data.lstrip(_BLANK)[:1] == b"["
    bracket = find_bracket_beyond(text.data, MOST_DEPTH + is_list)
    return _at(text, bracket or 0, "I111", f"values are nested more than {MOST_DEPTH} deep")


def _at(text: _Text, offset: int, code: str, message: str, hint: str | None = None) -> Diagnostic:
    line, column = places_at(text.data, (offset,))[offset]
    return Diagnostic(text.source, line + text.first_line - 1, column, code, message, hint)


def _place_words(text: _Text, offset: int) -> str:
    line, column = places_at(text.data, (offset,))[offset]
    return f"line {line + text.first_line - 1}, column {column}"


def _start_of_line(data: bytes, line: int) -> int:
    start, before = 0, line - 1
    while (ends := data.count(b"\n", start, start + _PIECE)) < before and start < len(data):
        start, before = start + _PIECE, before - ends
    for _ in range(before):
        start = data.find(b"\n", start) + 1
    return start
