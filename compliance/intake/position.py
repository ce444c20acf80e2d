"""Where a value stands in the text of a submission, found on demand from its JSON Pointer.

One pass over the tokens finds any number of values, and whatever nobody asks about is skipped bracket by
bracket. Columns count code points.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import re2

from compliance.model.record import unescape_pointer
from compliance.model.submission import Submission

#: A string of JSON. An unterminated one goes up to the end of the text, so that no text makes a scan start over.
STRING = rb'"(?:[^"\\]|\\(?s:.))*"?'


def compile_bytewise(pattern: bytes) -> Any:
    """Compile a pattern that reads byte by byte, and so reads on over bytes that are no UTF-8."""
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    return re2.compile(pattern, options=options)


# A key and its colon are one token; commas are none, since a list counts the values that it closes.
_TOKEN = compile_bytewise(STRING + rb'[ \t\r\n]*:?|[{}\[\]]|[^ \t\r\n"{}\[\]:,]+')
_UP_TO_BRACKET = compile_bytewise(rb'(?:[^"{}\[\]]|' + STRING + rb")*[{}\[\]]")


@dataclass(frozen=True, slots=True)
class Span:
    """Where a value stands, in bytes; `key` is where its key starts, or the value itself where it has none."""

    key: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RepeatedKey:
    """A key that an object has twice: where each starts, in bytes."""

    name: str
    first: int
    second: int


@dataclass(slots=True)
class _Step:
    """A step towards values that are wanted, or one of these."""

    pointer: str | None = None
    below: dict[str, "_Step"] = field(default_factory=dict)


@dataclass(slots=True)
class _Opened:
    """An object or a list that is being read; `index` is the item of a list, None in an object."""

    step: _Step
    key: int
    start: int
    index: int | None


def locate(text: bytes, pointer: str) -> tuple[int, int] | None:
    """Give the line and the column where the value at a JSON Pointer starts, or None where there is none."""
    span = find_spans(text, (pointer,)).get(pointer)
    return None if span is None else places_at(text, (span.start,))[span.start]


def positions_of(submission: Submission, pointers: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Give the line and the column in its source of each value of a submission that was decoded.

    What is missing is where the innermost object or list stands that should hold it.
    """
    ways = {pointer: _way_to(pointer) for pointer in pointers}
    spans = find_spans(submission.text, {step for way in ways.values() for step in way})
    starts = {pointer: next(spans[step].start for step in way if step in spans) for pointer, way in ways.items() if spans}
    places = places_at(submission.text, starts.values())
    return {pointer: in_source(submission, places[start]) for pointer, start in starts.items()}


def _way_to(pointer: str) -> list[str]:
    """Give a pointer and those of all that it lies in, the innermost first and the record, whose pointer is empty, last."""
    steps = pointer.split("/")
    return ["/".join(steps[:count]) for count in range(len(steps), 0, -1)]


def in_source(submission: Submission, place: tuple[int, int]) -> tuple[int, int]:
    """Give the line and column in its source of a place in the text of a submission, which may start further down."""
    line, column = place
    return line + submission.first_line - 1, column + (submission.first_column - 1 if line == 1 else 0)


def find_spans(text: bytes, pointers: Iterable[str]) -> dict[str, Span]:
    """Find the values that JSON Pointers name in a well-formed text; those that it lacks are left out."""
    found: dict[str, Span] = {}
    opened: list[_Opened] = []
    step: _Step | None = _steps(pointers)
    key: int | None = None
    tokens = _TOKEN.finditer(text)
    while (token := next(tokens, None)) is not None:
        start, end = token.span()
        first = text[start : start + 1]
        inside = opened[-1] if opened else None
        if first in b"}]":
            if inside is None:
                break
            opened.pop()
            _note(found, inside.step, Span(inside.key, inside.start, end))
        elif inside is not None and inside.index is None and text[end - 1 : end] == b":":
            key, step = start, inside.step.below.get(_name(token.group()))
            continue
        else:
            if inside is not None and inside.index is not None:
                key, step = start, inside.step.below.get(str(inside.index))
                inside.index += 1
            if step is not None and step.below and first in b"{[":
                opened.append(_Opened(step, start if key is None else key, start, 0 if first == b"[" else None))
                continue
            if first in b"{[":
                end = _end_of(text, start)
                tokens = _TOKEN.finditer(text, end)
            elif first == b'"':
                end = start + len(token.group().rstrip())
            _note(found, step, Span(start if key is None else key, start, end))
        if not opened:
            break
    return found


def places_at(text: bytes, offsets: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Give line and column, counted from 1, of offsets in bytes; an offset within a character is that of the character."""
    places: dict[int, tuple[int, int]] = {}
    line, column, reached = 1, 1, 0
    for offset in sorted(set(offsets)):
        here = offset
        while reached < here < len(text) and text[here] & 0xC0 == 0x80:
            here -= 1
        passed = text[reached:here]
        if b"\n" in passed:
            line, column = line + passed.count(b"\n"), 1
            passed = passed[passed.rfind(b"\n") + 1 :]
        column, reached = column + len(passed.decode("utf-8", "replace")), here
        places[offset] = (line, column)
    return places


def find_repeated_key(text: bytes, folded: Callable[[str], str]) -> RepeatedKey | None:
    """Find the first key that its object has already, where keys that fold to the same text count as the same."""
    opened: list[dict[str, int]] = []
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        first = text[start : start + 1]
        if first in b"{[":
            opened.append({})
        elif first in b"}]" and opened:
            opened.pop()
        elif opened and first == b'"' and text[end - 1 : end] == b":":
            name = folded(_name(token.group()))
            if name in opened[-1]:
                return RepeatedKey(_name(token.group()), opened[-1][name], start)
            opened[-1][name] = start
    return None


def find_key_beyond(text: bytes, length: int) -> int | None:
    """Find the first key of more than `length` characters."""
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        is_long_key = end - start > length and text[start : start + 1] == b'"' and text[end - 1 : end] == b":"
        if is_long_key and len(_name(token.group())) > length:
            return int(start)
    return None


def find_bracket_beyond(text: bytes, depth: int) -> int | None:
    """Find the first bracket that opens more than `depth` levels."""
    level = 0
    for token in _TOKEN.finditer(text):
        start: int = token.start()
        first = text[start : start + 1]
        level += (first in b"{[") - (first in b"}]")
        if level > depth:
            return start
    return None


def is_one_value(text: bytes) -> bool:
    """Say whether the brackets of a text open and close around exactly one value, whatever commas stand about."""
    depth = 0
    is_over = False
    for token in _TOKEN.finditer(text):
        if is_over:
            return False
        first = text[token.start() : token.start() + 1]
        depth += (first in b"{[") - (first in b"}]")
        is_over = depth <= 0
    return is_over and depth == 0


def _steps(pointers: Iterable[str]) -> _Step:
    root = _Step()
    for pointer in pointers:
        before, *names = pointer.split("/")
        if before:
            continue
        current = root
        for name in names:
            current = current.below.setdefault(unescape_pointer(name), _Step())
        current.pointer = pointer
    return root


def _note(found: dict[str, Span], step: _Step | None, span: Span) -> None:
    if step is not None and step.pointer is not None:
        found[step.pointer] = span


def _name(key: bytes) -> str:
    quoted = key[:-1].rstrip()
    if b"\\" not in quoted:
        return quoted[1:-1].decode("utf-8", "replace")
    try:
        return str(json.loads(quoted, strict=False))
    except ValueError:
        return quoted.decode("utf-8", "replace")


def _end_of(text: bytes, start: int) -> int:
    depth, reached = 0, start
    while (match := _UP_TO_BRACKET.match(text, reached)) is not None:
        reached = match.end()
        depth += 1 if text[reached - 1 : reached] in b"{[" else -1
        if depth == 0:
            return int(reached)
    return len(text)
