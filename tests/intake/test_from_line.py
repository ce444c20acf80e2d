"""The fast reader says nothing, or what the strict reader says, of every line."""

import json
import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path
from random import Random

import pytest

from compliance import decode
from compliance.engine.plain_functions import measurement_of
from compliance.engine.plain_record import NotPlainError, shape_of, to_plain
from compliance.engine.subjects import with_entries_told_apart
from compliance.intake import from_json, from_line
from compliance.intake.from_line import LineReader, line_reader, read_line
from compliance.intake.validate import MOST_PLACES, places_of, validate
from compliance.model.plain import ABSENT, attribute_of
from compliance.model.quantity import Measurement
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition
from compliance.model.submission import JsonValue
from tests.shipped import shipped_ruleset

REPOSITORY = Path(__file__).parent.parent.parent
EXAMPLES = sorted([*(REPOSITORY / "examples").glob("*.json"), *(REPOSITORY / "features" / "records").glob("*.json")])
Values = tuple[object, ...]


@cache
def definition() -> RecordDefinition:
    return shipped_ruleset().definition


@cache
def reader() -> LineReader:
    made = line_reader(definition())
    assert made is not None
    return made


def values_of(plain: object, field: FieldDefinition) -> object:
    """Give what a plain value says, the same for each way in which it was read."""
    if plain is None or plain is ABSENT:
        return "absent" if plain is ABSENT else None
    if field.type is FieldType.OBJECT:
        return {name: values_of(getattr(plain, attribute_of(name)), member) for name, member in (field.members or {}).items()}
    if field.type is FieldType.LIST and field.item is not None:
        assert isinstance(plain, list)
        return [values_of(each, field.item) for each in plain]
    if field.type is FieldType.MEASUREMENT:
        found = measurement_of(plain)
        return Measurement(found.samples, found.unit)
    return Fraction(repr(plain)) if isinstance(plain, int | float) and not isinstance(plain, bool) else plain


def by_strict_reader(line: bytes) -> object:
    """What the strict reader says; None where it has anything to complain about, or more digits than plain numbers have."""
    (submission,) = decode(line, "line.ndjson", "ndjson")
    if submission.content is None:
        return None
    record, diagnostics = validate(submission, definition())
    if diagnostics:
        return None
    try:
        return values_of(to_plain(with_entries_told_apart(record).root, shape_of(definition().root)), definition().root)
    except NotPlainError:
        return None


def by_fast_reader(line: bytes) -> object:
    found = read_line(reader(), line)
    return None if found is None else values_of(found, definition().root)


def compact(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def contents() -> Iterator[dict[str, object]]:
    for path in EXAMPLES:
        content = json.loads(path.read_bytes())
        yield from content if isinstance(content, list) else [content]


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.name for path in EXAMPLES])
def test_what_the_strict_reader_has_nothing_against_is_read_fast(path: Path) -> None:
    content = json.loads(path.read_bytes())
    for each in content if isinstance(content, list) else [content]:
        line = compact(each)
        right = by_strict_reader(line)
        if right is not None and b":null" not in line:
            assert by_fast_reader(line) == right


@cache
def compliant() -> bytes:
    return compact(json.loads((REPOSITORY / "features" / "records" / "compliant.json").read_bytes()))


#: What is put in the place of a text that stands in the compliant record, and would be read wrongly by a reader that is only fast.
DOUBTS = {
    "a key twice": (b'"submitted_on":', b'"submitted_on":"2020-02-20","submitted_on":'),
    "a key twice, once with an escape": (b'"submitted_on":', b'"submitted_o\\u006e":"2020-02-20","submitted_on":'),
    "a key twice, made up for by quotation marks": (b'{"', b'{"submitted_on":"2020-02-20","x\\u0022y":1,"'),
    "a key nobody knows": (b'{"', b'{"unheard_of":1,"'),
    "a misspelt key": (b'"submitted_on"', b'"submitted_0n"'),
    "an explicit null": (b'"submitted_on":"2020-03-02"', b'"submitted_on":null'),
    "a number as text": (b'"headcount":4', b'"headcount":"4"'),
    "yes for a number": (b'"headcount":4', b'"headcount":true'),
    "a whole number with a fraction": (b'"headcount":4', b'"headcount":4.0'),
    "many digits": (b'"headcount":4', b'"headcount":40000000000000000000'),
    "a day that is none": (b"2020-03-02", b"2020-02-30"),
    "a day before our time": (b"2020-03-02", b"1020-02-14"),
    "a day with a time": (b"2020-03-02", b"2020-03-02T00:00:00Z"),
    "an absurd exponent": (b'"headcount":4', b'"headcount":0e999999999'),
    "a byte order mark": (b'{"', b'\xef\xbb\xbf{"'),
    "what cannot be seen": (b'"submitted_on"', b'"submitted_on\xe2\x80\x8b"'),
    "bytes that are no text": (b"2020-03-02", b"2020-03-0\xff"),
    "more behind the record": (b'{"submitted_on"', b'{} {"submitted_on"'),
}


@pytest.mark.parametrize("name", DOUBTS)
def test_of_a_doubtful_line_nothing_is_said(name: str) -> None:
    old, new = DOUBTS[name]
    assert by_fast_reader(compliant()) is not None
    assert old in compliant(), "the record that is changed has the text"
    line = compliant().replace(old, new, 1)
    assert by_fast_reader(line) in (None, by_strict_reader(line))
    assert by_strict_reader(line) is None or by_fast_reader(line) is None


def test_what_cannot_be_seen_is_found_in_a_line_of_ascii_too() -> None:
    plain = json.dumps(json.loads(compliant()), separators=(",", ":")).encode()
    line = re.sub(rb"(\\u[0-9a-f]{4})+", b"x", plain)
    assert line.isascii()
    assert by_fast_reader(line) == by_strict_reader(line) is not None
    unseen = line.replace(b'"english_name":"', b'"english_name":"\x7f', 1)
    assert by_strict_reader(unseen) is by_fast_reader(unseen) is None


@pytest.mark.parametrize("seed", range(25))
def test_bytes_changed_at_random_are_read_the_same_or_not_at_all(seed: int) -> None:
    chance = Random(seed)  # noqa: S311  # a test has to be repeatable, not secret
    lines = [compact(each) for each in contents()]
    pieces = [
        b'"',
        b",",
        b":",
        b"0",
        b"9",
        b".",
        b"e",
        b"-",
        b"[",
        b"]",
        b"{",
        b"}",
        b" ",
        b"\\",
        b"null",
        b"true",
        b"\t",
        b"\xef\xbb\xbf",
        b"1e400",
    ]
    pieces += [
        b'"" ',
        b'"a"',
        b"\xe3\x80\x80",
        "毫".encode(),
        b"\x7f",
        b"0.1000000000000000055",
        b"1900-01-01",
        b"2999-12-31",
        b'"unit":"kPa"',
        b"NaN",
    ]
    for _ in range(40):
        line = chance.choice(lines)
        start = chance.randrange(len(line))
        changed = line[:start] + chance.choice(pieces) + line[start + chance.choice([0, 0, 1, 2]) :]
        fast = by_fast_reader(changed)
        if fast is not None:
            assert fast == by_strict_reader(changed), changed[max(0, start - 40) : start + 40]


def values_in(content: object) -> Iterator[tuple[dict[str, object] | list[object], str | int]]:
    steps = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for step, inner in list(steps):
        yield content, step  # type: ignore[misc]  # a step is of an object or of a list
        yield from values_in(inner)


OTHERS: tuple[object, ...] = (
    None, True, 0, -1, 1.5, 95.0, 1e15, 10**14, 10**15, 10**16, 0.1234567890123456, 1e-7, "", " ", "　", "a", "2020-02-29", "1899-12-31",
    "3000-01-01", "E1", "a b", "ｘ", "\u3164", "\u200b", "𠀀", [], {}, [None], {"value": 5, "unit": "%"}, {"value": 101, "unit": "%"},
    {"samples": [], "unit": "Pa"}, {"samples": [1, 2.5], "unit": "Pa"}, {"more_than": 5, "unit": "kPa"},
    {"at_least": 1, "at_most": 0, "unit": "Pa"},
    {"value": 5}, {"value": "5", "unit": "Pa"}, {"value": 1, "samples": [1], "unit": "Pa"},
)  # fmt: skip


def test_values_changed_at_random_are_read_the_same_or_not_at_all() -> None:
    chance = Random(5)  # noqa: S311  # a test has to be repeatable, not secret
    whole = list(contents())
    is_read = 0
    for _ in range(1500):
        content = json.loads(json.dumps(chance.choice(whole)))
        for owner, step in chance.sample(list(values_in(content)), chance.choice([1, 1, 2])):
            owner[step] = chance.choice(OTHERS)  # type: ignore[index]  # a step of its own
        line = compact(content)
        fast = by_fast_reader(line)
        is_read += fast is not None
        if fast is not None:
            assert fast == by_strict_reader(line)
    assert is_read > 20


def test_dates_at_the_ends_of_our_time_are_read() -> None:
    line = compliant().replace(b"2020-03-02", b"1900-01-01", 1)
    found = read_line(reader(), line)
    assert found is not None
    assert getattr(found, "submitted_on") == date(1900, 1, 1)  # noqa: B009  # its class was made from the rules


# Records that are too much


def records_of_many(count: int) -> bytes:
    return compact({**next(contents()), "employees": [{} for _ in range(count)]})


def test_a_record_with_more_missing_fields_than_are_looked_at_is_left_to_the_strict_reader() -> None:
    members = len((definition().root.members or {})["employees"].item.members or {})  # type: ignore[union-attr]  # it is a list of objects
    over = MOST_PLACES // (members + 1) + 1
    assert len(records_of_many(over)) < 1_000_000
    assert read_line(reader(), records_of_many(over)) is None
    assert read_line(reader(), records_of_many(over // 2)) is not None


def test_a_record_with_more_places_than_are_looked_at_is_left_to_the_strict_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """The count is that of the strict reader, or more where something is null or left out that would have places of its own."""
    products: list[JsonValue] = [{"reports": [{"results": [{}, None, {}]}, None, {"results": []}, {}]}, None, {"reports": []}, {}]
    tried = 0
    for content in (*contents(), {**next(contents()), "employees": [{}, None, {}], "products": products}):
        line = compact(content)
        monkeypatch.setattr(from_line, "MOST_PLACES", len(line) * 100)
        found = read_line(reader(), line)
        if found is None:
            continue
        tried += 1
        counted = from_line._most_places(reader().extent, found)
        (submission,) = decode(line, "line.ndjson", "ndjson")
        assert counted >= places_of(definition().root, submission.content)
        monkeypatch.setattr(from_line, "MOST_PLACES", counted)
        assert read_line(reader(), line) is not None
        monkeypatch.setattr(from_line, "MOST_PLACES", counted - 1)
        assert read_line(reader(), line) is None
    assert tried > 5
    assert found is not None, "the last one, with lists within lists"


def filled(field: FieldDefinition) -> JsonValue:
    """Give a value in which every object is given, and every list has two entries."""
    if field.type is FieldType.OBJECT:
        return {name: filled(member) for name, member in (field.members or {}).items()}
    return [filled(field.item), filled(field.item)] if field.type is FieldType.LIST and field.item is not None else None


def test_the_places_of_a_whole_record_are_counted_as_the_strict_reader_counts_them() -> None:
    whole = filled(definition().root)
    found = reader().decode(compact(whole))
    assert from_line._most_places(reader().extent, found) == places_of(definition().root, whole)


@pytest.mark.parametrize("most", ["MOST_BYTES", "MOST_VALUES"])
def test_a_line_that_the_strict_reader_refuses_for_its_size_is_left_to_it(monkeypatch: pytest.MonkeyPatch, most: str) -> None:
    line = records_of_many(3)
    monkeypatch.setattr(from_line, "MOST_PLACES", 100)
    monkeypatch.setattr(from_line, "_most_places", lambda extent, found: 0)
    assert read_line(reader(), line) is not None
    marks = sum(line.count(mark) for mark in (b",", b"{", b"["))
    monkeypatch.setattr(from_json, most, len(line) - 1 if most == "MOST_BYTES" else marks)
    assert read_line(reader(), line) is None
