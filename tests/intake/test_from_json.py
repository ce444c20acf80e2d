"""Decoding: what two readers could read differently is refused with its place; nothing is lost, nothing raised, no value repeated."""

import time
from decimal import Decimal
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.errors import InputError
from compliance.intake import from_json
from compliance.intake.from_json import Form, decode, read_json, shown, type_name
from compliance.model.diagnostic import Diagnostic
from compliance.model.submission import Submission


def decoded(data: bytes, source: str = "-", form: Form = "auto") -> list[Submission]:
    return list(decode(data, source, form))


def fault_of(data: bytes, source: str = "one.json") -> Diagnostic:
    (submission,) = decoded(data, source)
    assert submission.content is None
    (diagnostic,) = submission.diagnostics
    return diagnostic


def place_of(data: bytes) -> tuple[str, int | None, int | None]:
    fault = fault_of(data)
    return fault.code, fault.line, fault.column


# Forms


def test_an_object_is_one_record_with_the_digest_of_its_bytes() -> None:
    data = b' {"a": 1.50}\n'
    (submission,) = decoded(data, "one.json")
    assert submission.content == {"a": Decimal("1.50")}
    assert (submission.line, submission.first_line, submission.first_column) == (None, 1, 1)
    assert submission.digest == f"sha256:{sha256(data).hexdigest()}"
    assert submission.text == data


def test_a_list_is_a_document_of_many_records() -> None:
    one, two, three = decoded('[{"名": 1},\n  7, {"b": 2} ]'.encode(), "many.json")
    assert (one.content, one.line, one.first_line, one.first_column) == ({"名": 1}, 1, 1, 2)
    assert two.content is None
    assert [(each.code, each.line, each.column) for each in two.diagnostics] == [("I113", 2, 3)]
    assert (three.content, three.line, three.first_line, three.first_column) == ({"b": 2}, 2, 2, 6)
    assert three.text == b'{"b": 2}'
    assert three.digest == f"sha256:{sha256(three.text).hexdigest()}"


def test_a_fault_in_a_list_rejects_it_whole_and_says_so() -> None:
    fault = fault_of(b'[{"a":1},{"a":2,"a":3}]')
    assert (fault.code, fault.line, fault.column) == ("I103", 1, 17)
    assert fault.message.endswith("; a list of records is one document, so none of them is read")
    assert "none of them" not in fault_of(b'{"a":1,"a":2}').message


def test_c84_a_broken_line_is_one_rejected_record_and_the_others_go_on() -> None:
    found = decoded(b'{"a":1}\n{"a":\n\n  \t\n{"a":3}\n5', "many.ndjson")
    assert [each.line for each in found] == [1, 2, 5, 6]
    assert [each.content for each in found] == [{"a": 1}, None, {"a": 3}, None]
    assert [each.diagnostics[0].code for each in found if each.diagnostics] == ["I102", "I113"]
    assert [each.diagnostics[0].line for each in found if each.diagnostics] == [2, 6]


def test_c85_torn_tail_line_endings_and_line_separators_lose_nothing() -> None:
    found = decoded('{"a":"一\u2028二\u2029"}\r\n\r\n{"a":2}\r\n{"a":'.encode(), "many.jsonl")
    assert [each.content for each in found] == [{"a": "一\u2028二\u2029"}, {"a": 2}, None]
    assert found[1].text == b'{"a":2}'
    assert (found[2].diagnostics[0].code, found[2].diagnostics[0].line) == ("I102", 4)
    assert [each.content for each in decoded(b'{"a":1}\n{"a":2}', "many.ndjson")] == [{"a": 1}, {"a": 2}]


def test_c83_records_of_one_enterprise_are_all_kept() -> None:
    assert len(decoded(b'{"code":"X"}\n{"code":"X"}')) == 2


@pytest.mark.parametrize(
    ("data", "source", "contents"),
    [
        (b'{"a":1}\n{"b":2}', "-", [{"a": 1}, {"b": 2}]),
        (b'\n{"a":1}\n\n', "-", [{"a": 1}]),
        (b'{"a":\n1}', "-", [{"a": 1}]),
        (b'[{"a":1},\n{"b":2}]', "-", [{"a": 1}, {"b": 2}]),
        (b'{"a":1,"a":2}\n{"b":2}', "-", [None, {"b": 2}]),
        (b'{"a":NaN}\n{"b":2}', "-", [None, {"b": 2}]),
        (b'\xef\xbb\xbf{"a":1}\n{"b":2}', "-", [None, {"b": 2}]),
        (b'{"a":"\xff"}\n{"b":2}', "-", [None, {"b": 2}]),
        (b'{"a":1}\n{"b":2}', "x.JSON", [None]),
        (b'{"a":1}', "x.NDJSON", [{"a": 1}]),
        (b'{"a":\n1}', "x.jsonl", [None, None]),
    ],
)
def test_the_form_goes_by_the_name_else_by_the_first_line(data: bytes, source: str, contents: list[object]) -> None:
    assert [each.content for each in decoded(data, source)] == contents


def test_the_form_that_is_asked_for_is_taken() -> None:
    assert [each.content for each in decoded(b'{"a":\n1}', "x.ndjson", "json")] == [{"a": 1}]
    assert [each.content for each in decoded(b'{"a":1}\n{"b":2}', "x.json", "ndjson")] == [{"a": 1}, {"b": 2}]


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"[]", b" [ ] "])
@pytest.mark.parametrize("source", ["x.json", "-"])
def test_nothing_is_no_record(data: bytes, source: str) -> None:
    assert decoded(data, source) == []


# What is refused


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"a":1,\n "a":2}', ("I103", 2, 2)),
        (b'{"a":{"b":1},"c":[{"b":1,"\\u0062":2}]}', ("I103", 1, 26)),
    ],
)
def test_c16_duplicate_key_is_refused_with_both_positions(data: bytes, expected: tuple[str, int, int]) -> None:
    assert place_of(data) == expected
    assert "first at line 1, column " in fault_of(data).message


def test_c16_the_first_position_counts_lines_of_the_whole_file() -> None:
    found = decoded(b'{"a":1}\n{"a":1,"a":2}', "many.ndjson")[1]
    assert found.diagnostics[0].message == "the key `a` stands twice in one object, first at line 2, column 2"


@pytest.mark.parametrize(
    "data",
    [
        '{"é":1,"e\u0301":2}'.encode(),
        '{"é":1,"a\u200b":2,"a":3}'.encode(),
        '{"x":{"a":1,"\ufeffa":2}}'.encode(),
        b'[{"a":1,"\\u202ea":2}]',
        '{"e\u200b\u0301":1,"é":2}'.encode(),
        b'[{"a":1,"a\\u0001":2}]',
        '{"é":1,"a":2,"a\u3164":3}'.encode(),
    ],
)
def test_c17_keys_that_look_the_same_are_refused(data: bytes) -> None:
    assert fault_of(data).code == "I104"
    assert fault_of(data).column != 1
    assert fault_of(data).message.isprintable()


def test_c17_keys_that_look_the_same_in_different_objects_are_two() -> None:
    assert decoded('{"é":{"e\u0301":1}}'.encode(), "x.json")[0].content is not None


@pytest.mark.parametrize(("word", "column"), [("NaN", 6), ("Infinity", 6), ("nan", 6), ("-Infinity", 7), ("inf", 6)])
def test_c08_what_is_no_number_is_refused(word: str, column: int) -> None:
    assert place_of(f'{{"a":{word}}}'.encode()) == ("I105", 1, column)


@pytest.mark.parametrize(
    "number",
    ["1e1000000", "1E+401", "-1e-401", "1e00000000401", "0.1e99999999999999999999", "9" * 10_000_000, "1." + "9" * 63, "-" + "1" * 64],
)
def test_c10_numbers_beyond_reason_are_refused_before_they_are_converted(number: str) -> None:
    data = f'{{"a":{number}}}'.encode()
    started = time.perf_counter()
    assert place_of(data) == ("I110", 1, 6)
    assert time.perf_counter() - started < 1


def test_c10_a_huge_exponent_takes_less_than_a_millisecond() -> None:
    best = 1.0
    for _ in range(20):
        started = time.perf_counter()
        decoded(b'{"a":1e1000000}', "x.json")
        best = min(best, time.perf_counter() - started)
    assert best < 0.001


def test_c09_numbers_within_reason_are_exact_and_look_alikes_in_texts_are_texts() -> None:
    long = "1" * 200
    data = f'{{"a":1e400,"b":-1E-400,"c":{"9" * 64},"d":"1e1000000","e":"\\"{long}","f":0.1,"1e999":1}}'.encode()
    content = decoded(data, "x.json")[0].content
    assert content is not None
    assert content["a"] == Decimal("1e400")
    assert content["b"] == Decimal("-1e-400")
    assert content["c"] == int("9" * 64)
    assert content["e"] == f'"{long}'
    assert str(content["f"]) == "0.1"


def test_c18_negative_zero_is_zero() -> None:
    assert decoded(b'{"a":-0,"b":-0.0}', "x.json")[0].content == {"a": 0, "b": 0}


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"a":1', ("I102", 1, 7)),
        (b'{"a":1,\n', ("I102", 1, 8)),
        (b'{"a":"x', ("I102", 1, 8)),
        (b'{"a":[', ("I102", 1, 7)),
        (b'{"a":tr', ("I102", 1, 8)),
        (b'{"a":1} x', ("I101", 1, 9)),
        (b'{"a":1,}', ("I101", 1, 8)),
        (b"{a:1}", ("I101", 1, 2)),
        (b'{"a":01}', ("I101", 1, 7)),
        (b'{"a":"\\x"}', ("I101", 1, 8)),
        ('{"é😀":x}'.encode(), ("I101", 1, 7)),
        (b'{"a":\n\n  x}', ("I101", 3, 3)),
        (b'{"a":"\xff"}', ("I106", 1, 7)),
        ('{"é":"'.encode() + b'\xed\xa0\x80"}', ("I106", 1, 7)),
        (b'{"a":\n"\xc3"}', ("I106", 2, 2)),
        (b'\xef\xbb\xbf{"a":1}', ("I107", 1, 1)),
        (b"\xef\xbb\xbf", ("I107", 1, 1)),
        ('{"a":1}'.encode("utf-16"), ("I108", 1, 1)),
        ('{"a":1}'.encode("utf-16-le"), ("I108", 1, 1)),
        ('{"a":1}'.encode("utf-16-be"), ("I108", 1, 1)),
        ('{"a":1}'.encode("utf-32"), ("I108", 1, 1)),
        (b'{"a":"\\ud800"}', ("I109", 1, 13)),
        (b'{"a":"\\udc00"}', ("I109", 1, 12)),
        (b'{"a":"\\ud800\\u0041"}', ("I109", 1, 18)),
        (b"5", ("I113", 1, 1)),
        (b'\n  "text"', ("I113", 2, 3)),
        (b"null", ("I113", 1, 1)),
    ],
)
def test_what_is_broken_is_refused_where_it_is_broken(data: bytes, expected: tuple[str, int, int]) -> None:
    assert place_of(data) == expected


def test_utf_16_lines_are_one_rejected_record() -> None:
    assert [each.diagnostics[0].code for each in decoded('{"a":1}\n{"b":2}'.encode("utf-16"), "many.ndjson")] == ["I108"]


def test_b06_depth_is_limited_alike_for_a_record_alone_and_among_others() -> None:
    at_limit = b'{"a":' + b"[" * 63 + b"]" * 63 + b"}"
    beyond = b'{"a":' + b"[" * 64 + b"]" * 64 + b"}"
    assert decoded(at_limit, "x.json")[0].content is not None
    assert decoded(b"[" + at_limit + b"]", "x.json")[0].content is not None
    assert place_of(beyond) == ("I111", 1, 69)
    assert place_of(b"[" + beyond + b"]") == ("I111", 1, 70)
    assert place_of(b"[" * 999_999)[0] == "I111"
    assert place_of(b'{"a":' * 300)[0] == "I111"


def test_b06_size_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(from_json, "MOST_BYTES", 1024 * 1024)
    assert fault_of(b'{"a":"' + b"x" * 1024 * 1024 + b'"}').message == "the text has more than 1 MiB"
    found = decoded(b'{"a":1}\n{"a":"' + b"x" * 1024 * 1024 + b'"}\n{"a":3}', "many.ndjson")
    assert [each.content for each in found] == [{"a": 1}, None, {"a": 3}]
    assert found[1].diagnostics[0].line == 2


def test_b06_the_number_of_values_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(from_json, "MOST_VALUES", 100)
    assert fault_of(b'{"a":[' + b"1," * 100 + b"1]}").code == "I112"
    assert decoded(b'{"a":"' + b"1," * 100 + b'1"}', "x.json")[0].content is not None
    assert decoded(b'{"a":[' + b"1," * 90 + b"1]}", "x.json")[0].content is not None


_CANARY = "CANARY7391"


@pytest.mark.parametrize(
    "data",
    [
        f'{{"a":"{_CANARY}","a":"{_CANARY}"}}',
        f'{{"a":"{_CANARY}',
        f'{{"a":{_CANARY}}}',
        f'{{"a":"{_CANARY}" "{_CANARY}"}}',
        f'"{_CANARY}"',
        f'[{{}},"{_CANARY}"]',
        f'{{"a":"{_CANARY}\\ud800"}}',
        f'{{"a":"{_CANARY}\\x"}}',
        f'{{"a":"{_CANARY}\x01"}}',
        '{"a":7391e7391}',
    ],
)
def test_b18_no_diagnostic_repeats_a_value(data: str) -> None:
    found = [each for submission in decoded(data.encode(), "x.json") for each in submission.diagnostics]
    assert found
    assert "7391" not in repr(found)


@given(st.binary(max_size=300), st.sampled_from(["x.json", "x.ndjson", "-"]))
def test_no_bytes_raise_or_get_lost(data: bytes, source: str) -> None:
    for submission in decode(data, source):
        assert (submission.content is None) == bool(submission.diagnostics)
        assert all(each.line is not None and each.column is not None for each in submission.diagnostics)


@given(st.lists(st.sampled_from([b'{"a":1}', b"{", b"", b"  ", b"5", b'{"a":1,"a":1}', b"\xff"])), st.sampled_from([b"\n", b"\r\n"]))
def test_as_many_records_out_as_lines_in(lines: list[bytes], ending: bytes) -> None:
    found = decoded(ending.join(lines), "many.ndjson")
    assert [each.line for each in found] == [number for number, line in enumerate(lines, 1) if line.strip()]
    assert [each.text for each in found] == [line for line in lines if line.strip()]


def test_b06_a_hundred_thousand_lines_take_seconds() -> None:
    data = b"\n".join(b'{"id":"E%d","temperature":36.5}' % number for number in range(100_000))
    started = time.perf_counter()
    assert len(decoded(data, "many.ndjson")) == 100_000
    assert time.perf_counter() - started < 20


def test_a_document_is_read_or_its_fault_raised() -> None:
    assert read_json(b"[1, 2]", "x.json") == [1, 2]
    with pytest.raises(InputError) as raised:
        read_json(b"[1, 2", "x.json", 7)
    assert [(each.code, each.line, each.column) for each in raised.value.diagnostics] == [("I102", 7, 6)]


def test_words_of_the_parser_that_nobody_knows_are_still_a_fault_with_a_place() -> None:
    text = from_json._Text(b'{"a":1}', "x.json", 3)
    found = (from_json._fault_of_syntax(text, "out of order"), from_json._repeated(text, 1), from_json._twins(text))
    assert [(each.code, each.line, each.column) for each in found] == [("I101", 3, 1), ("I103", 3, 2), ("I104", 3, 1)]


def test_a_key_is_shown_without_what_a_terminal_would_obey() -> None:
    assert shown("a\x1b[31m`\u202e\u200b中") == "a\\u{1b}[31m\\u{60}\\u{202e}\\u{200b}中"
    assert shown("x" * 100) == "x" * 60 + "…"


def test_json_types_have_names() -> None:
    values: tuple[object, ...] = ("", True, None, [], {}, 1, Decimal(1))
    assert [type_name(each) for each in values] == ["a text", "a yes or no", "null", "a list", "an object", "a number", "a number"]
