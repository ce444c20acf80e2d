"""The bytes of a record become JSON with exact numbers, or are refused."""

import json
import re
import unicodedata
from fractions import Fraction
from typing import NoReturn

Json = dict[str, "Json"] | list["Json"] | str | Fraction | bool | None

_MOST_BYTES = 64 * 1024 * 1024
_DEEPEST = 64
_LONGEST_NUMBER = 64
_LARGEST_EXPONENT = 400
_EXPONENT = re.compile(r"[eE]([+-]?[0-9]+)")
_SURROGATE = re.compile("[\ud800-\udfff]")


class RefusedError(ValueError):
    """The text is no record."""


def _number(text: str) -> Fraction:
    if len(text) > _LONGEST_NUMBER:
        raise RefusedError("a number is too long")
    exponent = _EXPONENT.search(text)
    if exponent is not None and abs(int(exponent[1])) > _LARGEST_EXPONENT:
        raise RefusedError("an exponent is too large")
    return Fraction(text)


def _no_number(text: str) -> NoReturn:
    raise RefusedError(f"{text} is no number")


def looks(key: str) -> str:
    """Give what a person sees of a key: without characters that nobody sees, in one way of writing."""
    composed = unicodedata.normalize("NFC", key)
    return unicodedata.normalize("NFC", "".join(one for one in composed if unicodedata.category(one) not in ("Cf", "Cc")))


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
        value: Json = json.loads(text, object_pairs_hook=_object, parse_float=_number, parse_int=_number, parse_constant=_no_number)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as fault:
        raise RefusedError(str(fault)) from fault
    _hold(value, 0)
    if not isinstance(value, dict):
        raise RefusedError("no object")
    return value
