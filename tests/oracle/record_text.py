"""The bytes of a record become JSON with exact numbers, or are refused."""

import json
import re
from fractions import Fraction
from typing import NoReturn
from unicodedata import category, normalize

Json = dict[str, "Json"] | list["Json"] | str | Fraction | bool | None

_MOST_BYTES = 64 * 1024 * 1024
_DEEPEST = 64
_LONGEST_NUMBER = 64
_LARGEST_EXPONENT = 400
# Letters and symbols that look like blanks.
BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_EXPONENT = re.compile(r"[eE]([+-]?[0-9]+)")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Pointed(Fraction):
    """A number that is written with a point or an exponent, and so is no whole number even where nothing follows the point."""


class RefusedError(ValueError):
    """The text is no record."""


def _number(text: str) -> Fraction:
    if len(text) > _LONGEST_NUMBER:
        raise RefusedError("a number is too long")
    exponent = _EXPONENT.search(text)
    if exponent is not None and abs(int(exponent[1])) > _LARGEST_EXPONENT:
        raise RefusedError("an exponent is too large")
    return Fraction(text)


def _pointed(text: str) -> Pointed:
    return Pointed(_number(text))


def _no_number(text: str) -> NoReturn:
    raise RefusedError(f"{text} is no number")


def looks(key: str) -> str:
    """Give what a person sees of a key: without characters that nobody sees, in one way of writing."""
    return normalize("NFC", "".join(one for one in key if one not in BLANK_LETTERS and category(one) not in ("Cc", "Cf")))


def _object(members: list[tuple[str, Json]]) -> Json:
    if len({looks(key) for key, _ in members}) < len(members):
        raise RefusedError("a key stands twice")
    return dict(members)


def _hold(value: Json, depth: int) -> None:
    """Refuse what is nested too deep, and halves of surrogate pairs."""
    match value:
        case str():
            if _SURROGATE.search(value):
                raise RefusedError("half of a surrogate pair")
        case dict() | list():
            if depth == _DEEPEST:
                raise RefusedError("nested too deep")
            if isinstance(value, dict):
                for key in value:
                    _hold(key, depth)
            for one in value.values() if isinstance(value, dict) else value:
                _hold(one, depth + 1)


def json_of(record: bytes) -> dict[str, Json]:
    """Read a record; raises `RefusedError`."""
    if len(record) > _MOST_BYTES:
        raise RefusedError("too long")
    try:
        text = record.decode("utf-8")
        value: Json = json.loads(text, object_pairs_hook=_object, parse_float=_pointed, parse_int=_number, parse_constant=_no_number)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as fault:
        raise RefusedError(str(fault)) from fault
    _hold(value, 0)
    if not isinstance(value, dict):
        raise RefusedError("no object")
    return value
