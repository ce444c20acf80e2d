"""Decoded JSON back to bytes, exactly: a decimal keeps the digits that it was decoded with."""

import json
from decimal import Decimal

from compliance.model.submission import JsonValue


def to_json_bytes(value: JsonValue) -> bytes:
    """Write decoded JSON so that decoding it again gives the same."""
    return _text(value).encode()


def _text(value: JsonValue) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(name)}: {_text(each)}" for name, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_text, value)) + "]"
    return str(value) if isinstance(value, Decimal) else json.dumps(value)
