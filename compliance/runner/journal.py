"""Results that grow in an unfinished file, and the journal beside it that says how much of them is whole."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from compliance.errors import EngineError
from compliance.runner.totals import Totals


class OtherBatchError(EngineError):
    """What is to be resumed was begun with other files, rules or settings, or was never begun."""


class Journal:
    """The results of a batch on their way to be whole: appended portion by portion, put in their place at the end.

    Each entry of the journal says of a portion how long the results are with it, and what its records add up to. Whoever resumes cuts off
    what lies behind the last entry that is whole, so that nothing is lost and nothing is there twice.
    """

    def __init__(self, results: Path, identity: Mapping[str, object], *, resume: bool) -> None:
        """Begin anew, or go on; raises `OtherBatchError` where there is nothing of the same batch to go on with."""
        self._results = results
        self._unfinished = results.with_name(f".{results.name}.unfinished")
        self._journal = results.with_name(f".{results.name}.journal")
        self.done, self.totals = 0, Totals()
        length = 0
        if resume:
            self.done, length, self.totals = self._last(identity)
        self._file: IO[bytes] = self._unfinished.open("r+b" if resume else "wb")
        self._file.truncate(length)
        self._file.seek(length)
        self._entries: IO[bytes] = self._journal.open("ab" if resume else "wb")
        if resume:
            self._cut_off_entry()
        else:
            self._note(identity)

    def __enter__(self) -> Self:
        """Keep both files open."""
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        """Close both files, and leave them for whoever resumes."""
        self._file.close()
        self._entries.close()

    def write(self, lines: bytes, totals: Totals) -> None:
        """Append the results of the next portion, and say that they are whole only once they lie on the disk."""
        self._file.write(lines)
        self._file.flush()
        os.fsync(self._file.fileno())
        self.done += 1
        self.totals.add(totals)
        self._note({"length": self._file.tell(), "totals": totals.as_json()})

    def finish(self) -> None:
        """Put the results in their place, where before there was nothing, or the results of an earlier batch."""
        self._file.close()
        self._unfinished.replace(self._results)
        folder = os.open(self._results.resolve().parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
        self._entries.close()
        self._journal.unlink()

    def _note(self, entry: Mapping[str, object]) -> None:
        self._entries.write(json.dumps(entry, ensure_ascii=False, sort_keys=True).encode() + b"\n")
        self._entries.flush()
        os.fsync(self._entries.fileno())

    def _last(self, identity: Mapping[str, object]) -> tuple[int, int, Totals]:
        entries = self._whole_entries()
        if not entries or entries[0] != json.loads(json.dumps(identity)):
            word = "was begun with other files, rules or settings" if entries else "was not begun"
            raise OtherBatchError(f"`{self._results}` cannot be resumed: the batch {word}")
        totals = Totals()
        for entry in entries[1:]:
            totals.add(Totals.from_json(entry["totals"]))
        return len(entries) - 1, entries[-1]["length"] if len(entries) > 1 else 0, totals

    def _whole_entries(self) -> list[dict[str, Any]]:
        """Give the entries that are whole; the last one may have been cut off."""
        text = self._journal.read_bytes() if self._journal.is_file() and self._unfinished.is_file() else b""
        return [json.loads(line) for line in text[: text.rfind(b"\n") + 1].splitlines()]

    def _cut_off_entry(self) -> None:
        text = self._journal.read_bytes()
        self._entries.truncate(text.rfind(b"\n") + 1)
