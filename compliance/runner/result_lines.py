"""Results as lines of JSON, one for each record."""

from collections.abc import Iterable, Mapping
from typing import IO, Any

import msgspec

from compliance.report.to_json import escape_commands
from compliance.runner.record_result import diagnostic_of
from compliance.runner.same_enterprise import Several

#: How a line ends: what a record is told of comes last.
_END = b"]}\n"


class _Place(msgspec.Struct):
    """Where a record stands, read of its result."""

    source: str
    line: int | None


def lines_of(results: Iterable[Mapping[str, Any]]) -> bytes:
    """Write results, a line each."""
    return b"".join(_encoded(each) + b"\n" for each in results)


def told_of_one_another(lines: IO[bytes], target: IO[bytes], several: Several, pointer: str) -> None:
    """Copy results, and tell those of an enterprise that has several of one another."""
    place = msgspec.json.Decoder(_Place)
    for number, line in enumerate(lines, 1):
        where = place.decode(line) if several.group_of[number - 1] else None
        fault = several.fault(number, where.source, where.line, pointer) if where is not None else None
        if fault is None:
            target.write(line)
            continue
        begun = line.removesuffix(_END)
        target.write(begun + (b"" if begun.endswith(b"[") else b",") + _encoded(diagnostic_of(fault)) + _END)


def _encoded(value: object) -> bytes:
    return escape_commands(msgspec.json.encode(value).decode()).encode()
