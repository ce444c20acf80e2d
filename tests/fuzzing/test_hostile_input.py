"""Submissions and attestations that somebody made to keep the program busy, to fill its memory or to end it.

Each is read or refused with a code, and no record is lost: what is refused is a submission or a fault of its file.
"""

import gzip
import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from compliance.assess import assess
from compliance.errors import InputError
from compliance.intake import validate as validation
from compliance.intake.complaint import MOST_TOLD
from compliance.intake.from_attestations import read_attestations
from compliance.intake.from_json import MOST_BYTES, MOST_KEY_CHARACTERS, MOST_RECORDS, MOST_VALUES, decode
from compliance.intake.position import locate
from compliance.intake.validate import validate
from compliance.model.bilingual import Bilingual
from compliance.model.outcome import Verdict
from compliance.model.record import FieldDefinition, FieldType
from tests.engine.small_ruleset import rule_of, ruleset_of
from tests.fuzzing.confined import MEBIBYTES, RULES, Run, run_confined
from tests.fuzzing.cost import SECONDS, assert_in_proportion, seconds
from tests.small_record import DEFINITION

_MEBIBYTE = 1024 * 1024
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux says and limits what a process takes in this way")


def codes_of(data: bytes, source: str = "one.json") -> list[str]:
    """Decode and validate, and give for each record the code of what refuses it, or `read`."""
    codes = []
    for submission in decode(data, source):
        if submission.content is None:
            codes.append(submission.diagnostics[0].code)
            continue
        try:
            validate(submission, DEFINITION)
            codes.append("read")
        except InputError as refusal:
            codes.append(refusal.diagnostics[0].code)
    return codes


# Nesting


@pytest.mark.parametrize("depth", [64, 65, 66, 200, 1_000, 100_000, 1_000_000])
@pytest.mark.parametrize("opened", ["[", '{"a":', '[{"a":', '{"employees":[', '{"":[', '["', "[[],"])
def test_what_never_closes_is_refused(opened: str, depth: int) -> None:
    assert codes_of((opened * depth).encode())[0] in ("I101", "I102", "I111", "I112")


@pytest.mark.parametrize(("depth", "code"), [(64, "read"), (65, "I111"), (130, "I111"), (5_000, "I111")])
def test_depth_of_a_record_is_64(depth: int, code: str) -> None:
    assert codes_of(b'{"a":' * depth + b"1" + b"}" * depth) == [code]
    assert codes_of(b'{"a":' + b"[" * (depth - 1) + b"]" * (depth - 1) + b"}") == [code]


# Many and long


def _keys(count: int) -> bytes:
    return b"{" + b",".join(b'"k%d":1' % number for number in range(count)) + b"}"


def _items(item: bytes, count: int) -> bytes:
    return b'{"employees":[' + b",".join([item] * count) + b"]}"


_TOO_MUCH: dict[str, Callable[[], bytes]] = {
    "a million keys": lambda: _keys(MOST_VALUES + 1),
    "a million keys that are not ASCII": lambda: _keys(MOST_VALUES + 1).replace(b"k", "é".encode()),
    "a million list items": lambda: _items(b"1", MOST_VALUES + 1),
    "a million nulls": lambda: _items(b"null", MOST_VALUES + 1),
    "half a million objects": lambda: _items(b"{}", MOST_VALUES // 2),
    "half a million lists": lambda: _items(b"[]", MOST_VALUES // 2),
    "more fields than are looked at": lambda: _keys(validation.MOST_PLACES + 1),
    "more missing fields than are looked at": lambda: _items(b"{}", validation.MOST_PLACES // 4),
    "more faults than are looked at": lambda: _items(b"1", validation.MOST_ERRORS + 1),
    "more records than a list may have": lambda: b"[" + b",".join([b"{}"] * (MOST_RECORDS + 1)) + b"]",
    "a list of a million numbers": lambda: b"[" + b",".join([b"1"] * (MOST_VALUES - 2)) + b"]",
    "17 MiB of one text": lambda: b'{"code":"' + b"a" * 17 * _MEBIBYTE + b'"}',
    "17 MiB of one key": lambda: b'{"' + b"a" * 17 * _MEBIBYTE + b'":1}',
    "17 MiB of one number": lambda: b'{"headcount":' + b"9" * 17 * _MEBIBYTE + b"}",
    "a long key": lambda: b'{"' + b"a" * (MOST_KEY_CHARACTERS + 1) + b'":1}',
    "a long key with escapes": lambda: b'{"' + b"\\u00e9" * (MOST_KEY_CHARACTERS + 1) + b'":1}',
    "17 MiB of blanks": lambda: b" " * 17 * _MEBIBYTE + b"{}",
    "17 MiB of line ends": lambda: b"\n" * 17 * _MEBIBYTE + b"{]",
    "17 MiB of brackets": lambda: b"[" * 17 * _MEBIBYTE,
    "17 MiB of quotes": lambda: b'"' * 17 * _MEBIBYTE,
}


@pytest.mark.parametrize("name", _TOO_MUCH)
def test_what_is_too_much_is_refused_as_one_record(name: str) -> None:
    data = _TOO_MUCH[name]()
    assert codes_of(data) == ["I112"]
    assert seconds(lambda: codes_of(data)) < 5 * SECONDS


def test_record_that_is_too_much_is_rejected_by_the_assessment() -> None:
    """It counts as a record, beside another one that is assessed."""
    ruleset = ruleset_of(rule_of("R.1", "headcount > 1"))
    (much,) = decode(_keys(validation.MOST_PLACES + 1), "much.json")
    (other,) = decode(b'{"headcount": 2}', "other.json")
    first, second = assess(ruleset, [much, other]).records
    assert (first.verdict, [each.code for each in first.diagnostics], first.findings) == (Verdict.REJECTED, ["I112"], ())
    assert (first.digest, first.source) == (much.digest, "much.json")
    assert second.verdict is not Verdict.REJECTED


def test_faults_beyond_those_that_are_told_are_unknown_all_the_same() -> None:
    (submission,) = decode(_items(b"1", MOST_TOLD + 5), "one.json")
    record, diagnostics = validate(submission, DEFINITION)
    assert [each.code for each in diagnostics] == ["I201"] * MOST_TOLD + ["I208"]
    employees = record.root.members["employees"]
    assert {type(each).__name__ for each in employees.members} == {"Unknown"}  # type: ignore[union-attr]
    assert len(employees.members) == MOST_TOLD + 5  # type: ignore[union-attr]


@pytest.mark.parametrize("line", [b"{}", b"x", b"[]", b"{", b'{"a":1,"a":1}', b"1e1000000", b"\xff"], ids=ascii)
def test_file_of_very_many_records_loses_none(line: bytes) -> None:
    count = MOST_RECORDS + 1
    assert sum(1 for _ in decode((line + b"\n") * count, "many.ndjson")) == count


# Archives


@pytest.mark.parametrize("name", ["one.json", "one.json.gz", "one.ndjson", "one.zip"])
def test_archive_is_no_text(name: str) -> None:
    """What is packed is never unpacked, however much it would become."""
    for data in (
        gzip.compress(b" " * 100 * _MEBIBYTE),
        b"PK\x03\x04" + b"\0" * 100,
        b"\x28\xb5\x2f\xfd" + b"\0" * 100,
        b"BZh9" + b"\xff" * 100,
    ):
        assert set(codes_of(data, name)) <= {"I101", "I106", "I108"}


def test_only_the_batch_unpacks() -> None:
    package = Path(__file__).parent.parent.parent / "compliance"
    unpackers = re.compile(r"^\s*(?:import|from) (?:gzip|zipfile|tarfile|zlib|bz2|lzma|zstandard|openpyxl)\b", re.MULTILINE)
    assert [path.name for path in package.rglob("*.py") if unpackers.search(path.read_text(encoding="utf-8"))] == ["portions.py"]


@needs_linux
def test_line_that_unpacks_to_more_than_memory_may_hold_is_one_rejected_record(tmp_path: Path) -> None:
    path = tmp_path / "bomb.ndjson.gz"
    with gzip.open(path, "wb", compresslevel=1) as stream:
        stream.write(b'{"id": "a"}\n')
        for _ in range(512):
            stream.write(b"a" * _MEBIBYTE)
        stream.write(b'\n{"id": "b"}\n')
    found = _check(str(path), "--results", str(tmp_path / "results.ndjson"))
    lines = (tmp_path / "results.ndjson").read_text(encoding="utf-8").splitlines()
    verdicts = [verdict for line in lines if (verdict := json.loads(line).get("verdict")) is not None]
    assert [verdict == "rejected" for verdict in verdicts] == [False, True, False]
    assert found.code == 4


# Collisions


def test_keys_with_one_hash_take_no_longer() -> None:
    """Whole numbers have hashes that anybody can compute; keys are texts, whose hashes nobody can."""
    collide = [b'"%d":1' % (number * (2**61 - 1)) for number in range(5_000)]
    differ = [b'"%d":1' % (number * (2**61 + 5)) for number in range(5_000)]
    apart, alike = (seconds(lambda given=given: codes_of(b"{" + b",".join(given) + b"}")) for given in (differ, collide))  # type: ignore[misc]
    assert alike < apart * 3 + 0.1


def test_identifiers_that_are_numbers_with_one_hash_take_no_longer() -> None:
    title = Bilingual("编号", "Number")
    serial = FieldDefinition("serial", FieldType.INTEGER, title, is_identifier=True)
    item = FieldDefinition("device", FieldType.OBJECT, title, members={"serial": serial})
    devices = FieldDefinition("devices", FieldType.LIST, title, item=item)
    definition = replace(DEFINITION, root=replace(DEFINITION.root, members={"devices": devices}))

    def time_of(step: int) -> float:
        data = b'{"devices":[' + b",".join(b'{"serial":%d}' % (number * step) for number in range(6_000)) + b"]}"
        (submission,) = decode(data, "one.json")
        return seconds(lambda: validate(submission, definition))

    assert time_of(2**61 - 1) < time_of(2**61 + 5) * 3 + 0.1


def test_identifiers_that_are_equal_numbers_are_one() -> None:
    title = Bilingual("编号", "Number")
    numbers = FieldDefinition("numbers", FieldType.LIST, title, item=FieldDefinition("number", FieldType.NUMBER, title, is_identifier=True))
    definition = replace(DEFINITION, root=replace(DEFINITION.root, members={"numbers": numbers}))
    (submission,) = decode(b'{"numbers":[1,1.0,2,1e0,0.2,2e-1,3]}', "one.json")
    assert [each.pointer for each in validate(submission, definition)[1]] == [f"/numbers/{place}" for place in (0, 1, 3, 4, 5)]


# Growth


_GROWING: dict[str, Callable[[int], bytes]] = {
    "keys": _keys,
    "keys that are not ASCII": lambda size: _keys(size).replace(b"k", "é".encode()),
    "keys twice": lambda size: b'{"a":1,' + _keys(size)[1:-1] + b',"k0":1}',
    "keys that look the same": lambda size: b'{"' + "e\u0301".encode() + b'":1,' + _keys(size)[1:-1] + ',"é":1}'.encode(),
    "empty objects": lambda size: _items(b"{}", size // 10),
    "wrong values": lambda size: _items(b"1", size),
    "unknown keys": lambda size: _items(b'{"x":1}', size // 10),
    "records": lambda size: b"[" + b",".join([b"{}"] * (size // 5)) + b"]",
    "lines": lambda size: b"{}\n" * (size // 2),
    "text": lambda size: b'{"code":"' + b"a" * size * 20 + b'"}',
    "escapes": lambda size: b'{"code":"' + b"\\u00e9" * size * 5 + b'"}',
    "line ends": lambda size: b"\n" * size * 20 + b"{]",
    "blanks": lambda size: b" " * size * 20 + b"{}",
    "open strings": lambda size: b'{"a' * size,
    "backslashes": lambda size: b'{"a":"' + b"\\" * size * 20,
    "numbers": lambda size: b"[" + b"1.5," * size + b"1]",
    "strange numbers": lambda size: b"[" + b"1e-+." * size + b"1]",
}


@pytest.mark.parametrize("name", _GROWING)
def test_time_grows_with_length(name: str) -> None:
    source = "one.ndjson" if name == "lines" else "one.json"
    assert_in_proportion(_GROWING[name], lambda data: codes_of(data, source), 2_000)


def test_time_to_find_places_grows_with_length() -> None:
    assert_in_proportion(lambda size: _items(b'{"id":1}', size), lambda data: locate(data, "/employees/0/id"), 4_000)


# Attestations


def _attestation(**changed: str) -> bytes:
    given = {"enterprise": "E", "rule": "R.1", "item": "", "result": "pass", "inspector": "I", "day": "2020-02-10"} | changed
    return b"{" + b",".join(f'"{key}":"{value}"'.encode() for key, value in given.items()) + b"}"


_ATTESTATIONS: dict[str, Callable[[], bytes]] = {
    "numbers": lambda: b"[" + b",".join([b"1"] * 20_000) + b"]",
    "empty objects": lambda: b"[" + b",".join([b"{}"] * 20_000) + b"]",
    "unknown keys": lambda: b"[" + _keys(20_000) + b"]",
    "long item": lambda: b"[" + _attestation(item="/" * 1_000_000) + b"]",
    "long number in an item": lambda: b"[" + _attestation(item="/employees/" + "9" * 100_000) + b"]",
    "wrong results": lambda: b"[" + b",".join([_attestation(result="x" * 1_000)] * 3_000) + b"]",
    "deep": lambda: b"[" * 100_000,
    "no list": lambda: b"{}",
    "nothing": lambda: b"",
    "one line end": lambda: b"\n",
}


@pytest.mark.parametrize("name", _ATTESTATIONS)
def test_attestations_are_refused_or_read_in_time(name: str) -> None:
    data = _ATTESTATIONS[name]()

    def read() -> list[str]:
        try:
            return [each.rule for each in read_attestations(data, "found.json")]
        except InputError as refusal:
            return [each.code for each in refusal.diagnostics]

    assert seconds(read) < SECONDS
    assert 0 < len(read()) <= MOST_TOLD + 1


def test_many_attestations_of_one_thing_take_time_in_proportion() -> None:
    ruleset = ruleset_of(rule_of("R.1", "attested()"))
    submissions = list(decode(b'{"code":"E","submitted_on":"2020-02-14","district":"jianghai"}', "one.json"))

    def check(data: bytes) -> None:
        assess(ruleset, submissions, attestations=read_attestations(data, "found.json"), propose=False)

    assert_in_proportion(lambda size: b"[" + b",".join([_attestation()] * size) + b"]", check, 1_000)


# The whole program, with 256 MiB more than it needs when idle


def _check(*arguments: str, given: Iterator[bytes] | tuple[bytes, ...] = ()) -> Run:
    found = run_confined(["check", *arguments, "--rules", str(RULES)], given)
    print(f"{found.seconds:.2f} s, {found.mebibytes} MiB more than when idle, exit code {found.code}")  # noqa: T201  # for whoever looks
    assert found.mebibytes < MEBIBYTES
    return found


@needs_linux
@pytest.mark.parametrize("piece", [b"a", b"[", b"{}\n", "口".encode()], ids=ascii)
def test_gigabyte_without_end_is_refused(piece: bytes) -> None:
    """It is written as long as somebody reads it, up to a gigabyte."""
    mebibyte = piece * (_MEBIBYTE // len(piece))
    found = _check("-", given=(mebibyte for _ in range(1024)))
    assert (found.code, "I112" in found.output) == (4, True)
    assert found.seconds < 5 * SECONDS


@needs_linux
@pytest.mark.parametrize("name", ["one.json", "one.ndjson"])
def test_file_of_a_gigabyte_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(1024 * _MEBIBYTE)
    found = _check(str(path))
    assert (found.code, "I112" in found.output) == (4, True)
    attested = _check(str(RULES.parent / "submissions" / "compliant.json"), "--attestations", str(path))
    assert (attested.code, "I112" in attested.output) == (4, True)


@needs_linux
@pytest.mark.parametrize(
    ("count", "said"), [(1_000_000, "1,000,000 values"), (MOST_RECORDS + 1, "20,000 records, so none of them is read")]
)
def test_million_records_are_refused_and_said_to_be(tmp_path: Path, count: int, said: str) -> None:
    path = tmp_path / "many.ndjson"
    path.write_bytes(b"{}\n" * count)
    found = _check(str(path))
    assert (found.code, said in found.output) == (4, True)


#: What fills most memory and is still read; of what takes long a tenth is enough to tell.
_FULL: dict[str, tuple[int, Callable[[], bytes]]] = {
    "a wide text": (1, lambda: b'{"note":"' + b"a" * (MOST_BYTES - 100) + "😀".encode() + b'"}'),
    "wide keys": (2, lambda: _wide_keys(MOST_BYTES // 2_000)),
    "unknown keys": (10, lambda: _keys(validation.MOST_ERRORS // 10)),
    "decimals": (1, lambda: b'{"employees":[{"readings":[' + b",".join([b"1.5"] * (validation.MOST_PLACES - 100)) + b"]}]}"),
    "decimals where none belong": (1, lambda: b'{"x":[' + b",".join([b"1.5"] * (MOST_VALUES - 100)) + b"]}"),
    "rejected lines": (10, lambda: b"x\n" * (MOST_RECORDS // 10)),
}


def _wide_keys(count: int) -> bytes:
    return b"{" + b",".join(b'"%05d' % number + b"a" * 980 + '😀":1'.encode() for number in range(count)) + b"}"


@needs_linux
@pytest.mark.parametrize("name", _FULL)
def test_most_that_is_read_takes_less_than_256_mebibytes(tmp_path: Path, name: str) -> None:
    share, made = _FULL[name]
    path = tmp_path / ("full.ndjson" if name == "rejected lines" else "full.json")
    path.write_bytes(made())
    found = _check(str(path))
    assert found.code in (1, 3, 4)
    assert found.mebibytes * share < MEBIBYTES
