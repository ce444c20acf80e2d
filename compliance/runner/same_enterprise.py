"""Enterprises that have several records in one batch: found at its end, and told to each of these records (I209).

Of each record 17 bytes are kept: a digest of who submitted it, and its verdict. The digest has 128 bits: no two codes are known that share
one. With 64 bits some pair among thousands of millions would, and one enterprise would be told of the records of another.
"""

import hashlib
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from compliance.intake.same_enterprise import MOST_NAMED, fault_of_several
from compliance.model.diagnostic import Diagnostic
from compliance.model.outcome import Verdict, record_verdict

_VERDICTS = tuple(Verdict)
_DIGEST_BYTES = 16
_ENTRY_BYTES = _DIGEST_BYTES + 1
_NOBODY = bytes(_DIGEST_BYTES)
#: So many records are put in order at a time: what that takes is bounded, however many there are.
_TOGETHER = 100_000


@dataclass(frozen=True, slots=True)
class Several:
    """The enterprises that have several records: the numbers of the records one enterprise after the other, and the worst of each.

    `group_of` gives for each record the number of its enterprise, counted from 1, and 0 where it is alone; `starts` says where the records
    of an enterprise begin in `numbers`, which counts records from 1.
    """

    group_of: Sequence[int]
    numbers: Sequence[int]
    starts: Sequence[int]
    worst: Sequence[int]

    @property
    def records(self) -> int:
        """How many records are told of others."""
        return len(self.numbers)

    @property
    def enterprises(self) -> int:
        """How many enterprises have several records."""
        return len(self.worst)

    def fault(self, number: int, source: str, line: int | None, pointer: str) -> Diagnostic | None:
        """Give what a record is told of others of its enterprise, if there are any; records are counted from 1."""
        group = self.group_of[number - 1]
        if not group:
            return None
        start, end = self.starts[group - 1], self.starts[group]
        named = self.numbers[start : min(end, start + MOST_NAMED)]
        return fault_of_several(source, (line, None), pointer, named, end - start, _VERDICTS[self.worst[group - 1]])


def kept_of(results: Iterable[Mapping[str, Any]]) -> bytes:
    """Give what is kept of results to find others of their enterprises; of one that names nobody, that it names nobody."""
    return b"".join(_entry(result.get("id"), result["verdict"]) for result in results)


def _entry(enterprise: str | None, verdict: str) -> bytes:
    digest = _NOBODY if enterprise is None else hashlib.blake2b(enterprise.encode(), digest_size=_DIGEST_BYTES).digest()
    return digest + bytes([_VERDICTS.index(Verdict(verdict))])


def several_of(kept: bytes | bytearray) -> Several:
    """Find the enterprises that have several of the records of which this was kept."""
    count = len(kept) // _ENTRY_BYTES
    group_of, numbers, starts, worst = array("I", bytes(4 * count)), array("I"), array("I", [0]), bytearray()
    for same in _of_one_enterprise(kept, count):
        worst.append(_VERDICTS.index(record_verdict(_VERDICTS[kept[each * _ENTRY_BYTES + _DIGEST_BYTES]] for each in same)))
        for each in same:
            group_of[each] = len(worst)
            numbers.append(each + 1)
        starts.append(len(numbers))
    return Several(group_of, numbers, starts, worst)


def _of_one_enterprise(kept: bytes | bytearray, count: int) -> Iterator[list[int]]:
    """Give the records of each enterprise that has several, those with like digests put in order at a time."""
    parts = count // _TOGETHER + 1

    def digest(number: int) -> bytes:
        return bytes(kept[number * _ENTRY_BYTES : number * _ENTRY_BYTES + _DIGEST_BYTES])

    for part in range(parts):
        those = [each for each in range(count) if (kept[each * _ENTRY_BYTES] << 8 | kept[each * _ENTRY_BYTES + 1]) % parts == part]
        those.sort(key=digest)
        for key, same in groupby(those, key=digest):
            numbers = list(same)
            if len(numbers) > 1 and key != _NOBODY:
                yield numbers
