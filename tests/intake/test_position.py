"""Where values stand: exact with escapes, characters of several bytes and nested lists, whatever the layout."""

import json
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.intake.position import find_bracket_beyond, find_repeated_key, find_spans, is_one_value, locate, places_at
from compliance.model.record import escape_pointer

_TEXT = '{"é😀": [1, {"x/y": "中", "b\\u0041": [[],[7]]}],\r\n "q\\"\\\\": {"a" : "]}"}, "~": null}'.encode()


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        ("", (1, 1)),
        ("/é😀", (1, 8)),
        ("/é😀/0", (1, 9)),
        ("/é😀/1", (1, 12)),
        ("/é😀/1/x~1y", (1, 20)),
        ("/é😀/1/bA/1/0", (1, 41)),
        ('/q"\\', (2, 11)),
        ('/q"\\/a', (2, 18)),
        ("/~0", (2, 30)),
    ],
)
def test_a_value_is_found_where_it_stands(pointer: str, place: tuple[int, int]) -> None:
    assert locate(_TEXT, pointer) == place


@pytest.mark.parametrize("pointer", ["/nope", "/é😀/2", "/é😀/00", "/é😀/-", "/é😀/0/x", "x", '/q"\\/a/b'])
def test_what_is_not_there_is_not_found(pointer: str) -> None:
    assert locate(_TEXT, pointer) is None


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=20,
)


def _pointers(value: object, pointer: str = "") -> Iterator[tuple[str, object]]:
    yield pointer, value
    if isinstance(value, dict):
        for name, each in value.items():
            yield from _pointers(each, f"{pointer}/{escape_pointer(name)}")
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from _pointers(each, f"{pointer}/{number}")


@given(_JSON, st.booleans(), st.sampled_from([None, 0, 2]), st.sampled_from(["\n", "\r\n"]))
def test_every_value_is_found_again_by_its_pointer(value: object, is_ascii: bool, indent: int | None, ending: str) -> None:
    text = json.dumps(value, ensure_ascii=is_ascii, indent=indent).encode("utf-8", "surrogatepass").replace(b"\n", ending.encode())
    every = dict(_pointers(value))
    spans = find_spans(text, every)
    assert spans.keys() == every.keys()
    lines = text.split(b"\n")
    for pointer, expected in every.items():
        span = spans[pointer]
        assert json.loads(text[span.start : span.end]) == expected
        place = locate(text, pointer)
        assert place is not None
        line, column = place
        before = lines[line - 1].decode("utf-8", "surrogatepass")[: column - 1].encode("utf-8", "surrogatepass")
        assert sum(len(each) + 1 for each in lines[: line - 1]) + len(before) == span.start


@given(st.binary(max_size=200), st.sampled_from(["", "/a", "/0", "/0/a"]))
def test_no_bytes_break_the_scanner(text: bytes, pointer: str) -> None:
    place = locate(text, pointer)
    assert place is None or place >= (1, 1)
    find_repeated_key(text, str)
    is_one_value(text)


@pytest.mark.parametrize(
    ("text", "pointer"),
    [
        (b'"' + b'\\"' * 1_000_000, "/a"),
        (b"[" * 200_000, "/0/0"),
        (b'{"a":' * 100_000, "/a/b"),
        (b"[" + b"[]," * 100_000 + b"[]]", "/100000"),
    ],
)
def test_time_grows_with_the_text_and_no_faster(text: bytes, pointer: str) -> None:
    started = time.perf_counter()
    locate(text, pointer)
    assert time.perf_counter() - started < 10


def test_a_key_that_is_no_json_hides_no_other() -> None:
    assert locate(b'{"\\x":1,"\xff":2,"a":3}', "/a") == (1, 19)


def test_a_key_of_a_member_is_known_beside_its_value() -> None:
    span = find_spans(b'{ "a" : [ "x" , 2 ] }', ("/a", "/a/0"))
    assert (span["/a"].key, span["/a"].start, span["/a"].end) == (2, 8, 19)
    assert (span["/a/0"].key, span["/a/0"].start, span["/a/0"].end) == (10, 10, 13)


def test_places_within_a_character_are_those_of_the_character() -> None:
    text = "é\n中x".encode()
    assert places_at(text, (0, 1, 2, 3, 4, 6)) == {0: (1, 1), 1: (1, 1), 2: (1, 2), 3: (2, 1), 4: (2, 1), 6: (2, 2)}


def test_a_repeated_key_is_found_in_its_own_object_only() -> None:
    found = find_repeated_key(b'{"a":{"b":1},"b":[{"a":"a"},{"a":2}],"\\u0061":3}', str)
    assert found is not None
    assert (found.name, found.first, found.second) == ("a", 1, 37)
    assert find_repeated_key(b'{"a":"a","b":["b","b"],"c":{"a":1,"b":2}}', str) is None


def test_brackets_are_counted_outside_of_texts_only() -> None:
    assert find_bracket_beyond(b'{"[[[":[[1]]}', 2) == 8
    assert find_bracket_beyond(b'{"[[[":[[1]]}', 3) is None
    assert [is_one_value(text) for text in (b"{}", b"1", b'{"a":"}"} ', b"{}{}", b"1 2", b"[1", b"}{", b"")] == [True] * 3 + [False] * 5
