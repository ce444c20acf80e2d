"""Attestations: taken whole or not at all, with every fault in its place."""

import json
from datetime import date

import pytest

from compliance.errors import InputError
from compliance.intake.from_attestations import read_attestations
from compliance.model.diagnostic import Diagnostic
from compliance.model.waiver import Attestation

_ONE = {
    "enterprise": "91330100799655058B",
    "rule": "EO-1.1",
    "item": "",
    "result": "pass",
    "inspector": "江海区卫健局 3",
    "day": "2020-02-14",
}


def faults_of(data: bytes) -> tuple[Diagnostic, ...]:
    with pytest.raises(InputError) as raised:
        read_attestations(data, "a.json")
    return raised.value.diagnostics


def test_attestations_are_read() -> None:
    data = json.dumps([_ONE, {**_ONE, "item": "/employees/3", "result": "fail"}]).encode()
    assert read_attestations(data, "a.json") == (
        Attestation("91330100799655058B", "EO-1.1", "", True, "江海区卫健局 3", date(2020, 2, 14)),
        Attestation("91330100799655058B", "EO-1.1", "/employees/3", False, "江海区卫健局 3", date(2020, 2, 14)),
    )
    assert read_attestations(b"[]", "a.json") == ()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "I102"),
        (b'[{"rule":"a","rule":"b"}]', "I103"),
        (b"[NaN]", "I105"),
        (b"\xef\xbb\xbf[]", "I107"),
        (b"[\0]\0", "I108"),
        (b"{}", "I301"),
        (b"5", "I301"),
    ],
)
def test_c69_what_is_no_list_of_attestations_is_refused(data: bytes, code: str) -> None:
    (fault,) = faults_of(data)
    assert fault.code == code
    assert fault.source == "a.json"


def test_every_fault_is_told_with_its_place() -> None:
    data = '[{"enterprise":"中","rule":"r","item":"","result":"pass","inspector":"i","day":"2020-02-14","résult":1},\n 5, {"rule":"r"}]'
    found = faults_of(data.encode())
    assert [(each.code, each.line, each.column, each.pointer) for each in found] == [
        ("I303", 1, data.index('"résult"') + 1, "/0/résult"),
        ("I302", 2, 2, "/1"),
        *[("I304", 2, 5, "/2")] * 5,
    ]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("day", day) for day in ("2020-02-30", "20200214", "2020-02-14T00:00:00", "", 20200214, None)),
        *(("result", result) for result in ("PASS", "ok", "", True, None)),
        *(("item", item) for item in ("employees/3", " ", 3, None, "/employees/\u200b3")),
        *(("inspector", name) for name in ("", "  ", "a\u202eb", 5)),
        *(("enterprise", code) for code in ("", 91330100799655058, None)),
        *(("rule", rule) for rule in ("", "\x1b", 5)),
    ],
)
def test_c53_c62_a_value_that_is_none_of_its_key_is_refused(key: str, value: object) -> None:
    (fault,) = faults_of(json.dumps([{**_ONE, key: value}]).encode())
    assert (fault.code, fault.pointer) == ("I305", f"/0/{key}")
    assert f"`{key}` must be" in fault.message


@pytest.mark.parametrize("key", list(_ONE))
def test_every_key_must_be_there(key: str) -> None:
    (fault,) = faults_of(json.dumps([{name: value for name, value in _ONE.items() if name != key}]).encode())
    assert (fault.code, fault.message, fault.pointer) == ("I304", f"the key `{key}` is missing", "/0")
