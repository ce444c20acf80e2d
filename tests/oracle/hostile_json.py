"""Submissions that are no JSON, or JSON that two readers may read differently."""

import re
from collections.abc import Callable
from random import Random

_KEY = re.compile(r'"([a-z_]+)": ')
_NUMBER = re.compile(r"(?<=: )-?[0-9][0-9.eE+-]*")


def hostile(chance: Random, text: str) -> bytes:
    """Spoil the text of a submission so that it has to be refused; what only looks bad may come out as well."""
    return chance.choice(_WAYS)(chance, text)


def _repeated_key(chance: Random, text: str) -> bytes:
    key = chance.choice(_KEY.findall(text) or ["submitted_on"])
    return text.replace(f'"{key}": ', f'"{key}": 1, "{key}": ', 1).encode()


def _escaped_key(chance: Random, text: str) -> bytes:
    key = chance.choice(_KEY.findall(text) or ["submitted_on"])
    return text.replace(f'"{key}": ', f'"\\u{ord(key[0]):04x}{key[1:]}": 1, "{key}": ', 1).encode()


def _twin_keys(chance: Random, text: str) -> bytes:
    one, other = chance.choice((("é", "e\u0301"), ("x", "x\u200b"), ("Å", "\u212b"), ("\u200d", "\u200c")))
    return f'{{"{one}": 1, "{other}": 2, {text[1:]}'.encode()


def _number(chance: Random, text: str) -> bytes:
    bad = (*("NaN", "-Infinity", "Infinity") * 3, "1e401", "-1E-401", "0" * 2, "01", "1.", ".5", "+1", "9" * 65, "0x10", "1_000", "１")
    return _NUMBER.sub(chance.choice(bad), text, count=1).encode()


def _nested(chance: Random, text: str) -> bytes:
    depth = chance.choice((62, 63, 64, 65, 200, 20000))
    return f'{{"deep": {"[" * depth}{"]" * depth}, {text[1:]}'.encode()


def _torn(chance: Random, text: str) -> bytes:
    return text.encode()[: chance.randrange(len(text))]


def _surrounded(chance: Random, text: str) -> bytes:
    return chance.choice(
        (
            b"\xef\xbb\xbf" + text.encode(),
            text.encode("utf-16"),
            text.encode() + b"}",
            text.encode() + b" x",
            b"\xff" + text.encode(),
            text.encode()[:-1] + b",}",
            text.replace('"', "'", 2).encode(),
            b"/* note */" + text.encode(),
        )
    )


def _inside(chance: Random, text: str) -> bytes:
    bad = (
        rb'"\ud800"',
        rb'"\ud800\u0041"',
        rb'"\x41"',
        b'"\x01"',
        b'"\xc3\x28"',
        b"nul",
        b"True",
        b'"\n"',
        b'"\xed\xa0\x80"',
        rb'"\ud83d\ude00"',
    )
    return b'{"odd": ' + chance.choice(bad) + b", " + text[1:].encode()


def _another_value(chance: Random, text: str) -> bytes:
    return chance.choice((b"", b" \n", b"null", b"1", b'"text"', b"true", b"{", b"}"))


_WAYS: tuple[Callable[[Random, str], bytes], ...] = (
    *(_repeated_key, _escaped_key, _twin_keys, _number, _number, _number, _number),
    *(_nested, _torn, _torn, _surrounded, _inside, _another_value),
)
