"""Results that grow in an unfinished file, and the journal beside it that says how much of them is whole."""

import base64
import json
import os
import stat
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from compliance.errors import EngineError
from compliance.runner.totals import Totals

#: Writes what is to be put in place, made of all that the batch wrote, into another file.
Complete = Callable[[IO[bytes], IO[bytes]], None]


class OtherBatchError(EngineError):
    """What is to be resumed was begun with other files, rules or settings, or was never begun."""


class Journal:
    """The results of a batch on their way to be whole: appended portion by portion, put in their place at the end.

    Each entry of the journal says of a portion how long the results are with it, what its records add up to, and who submitted them.
    Whoever resumes cuts off what lies behind the last entry that is whole, so that nothing is lost and nothing is there twice. A last entry
    says how long the file is that is put in place: where it is there already, nothing is left to do.
    """

    def __init__(self, results: Path, identity: Mapping[str, object], *, resume: bool) -> None:
        """Begin anew, or go on; raises `OtherBatchError` where there is nothing of the same batch to go on with."""
        self._results = results
        self._unfinished = results.with_name(f".{results.name}.unfinished")
        self._completed = results.with_name(f".{results.name}.completed")
        self._journal = results.with_name(f".{results.name}.journal")
        self.done, self.totals, self.enterprises = 0, Totals(), bytearray()
        self._length, self._whole = 0, -1
        if resume:
            self._read(identity)
        self.is_in_place = resume and not self._unfinished.is_file()
        # What was submitted may be about persons' health: until it is in its place nobody else may read it.
        self._entries = _open_own(self._journal, os.O_APPEND | (0 if resume else os.O_TRUNC))
        self._file = _open_own(Path(os.devnull) if self.is_in_place else self._unfinished, 0 if resume else os.O_TRUNC)
        if not self.is_in_place:
            self._file.truncate(self._length)
            self._file.seek(self._length)
        if resume:
            self._entries.truncate(self._end_of_entries())
        else:
            self._note(identity)

    def __enter__(self) -> Self:
        """Keep both files open."""
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        """Close both files, and leave them for whoever resumes."""
        self._file.close()
        self._entries.close()

    def write(self, content: bytes, totals: Totals, enterprises: bytes) -> None:
        """Append the results of the next portion, and say that they are whole only once they lie on the disk."""
        self._file.write(content)
        self._file.flush()
        os.fsync(self._file.fileno())
        self.done += 1
        self.totals.add(totals)
        self.enterprises += enterprises
        kept = base64.b64encode(enterprises).decode()
        self._note({"length": self._file.tell(), "totals": totals.as_json(), "enterprises": kept})

    def finish(self, complete: Complete | None) -> None:
        """Put the results in their place, where before there was nothing, or the results of an earlier batch.

        `complete` makes of what was written what is put there; None where that is the same.
        """
        if not self.is_in_place:
            source = self._unfinished
            if complete is not None:
                source = self._completed
                with _open_own(source, os.O_TRUNC) as target:
                    self._file.seek(0)
                    complete(self._file, target)
                    target.flush()
                    os.fsync(target.fileno())
            self._file.close()
            self._note({"whole": source.stat().st_size})
            source.chmod(_mode_of(self._results))
            source.replace(self._results)
            _put_on_disk(self._results.resolve().parent)
            self._unfinished.unlink(missing_ok=True)
        self._entries.close()
        self._journal.unlink()

    def _note(self, entry: Mapping[str, object]) -> None:
        self._entries.write(json.dumps(entry, sort_keys=True).encode() + b"\n")
        self._entries.flush()
        os.fsync(self._entries.fileno())

    def _read(self, identity: Mapping[str, object]) -> None:
        """Read how far the batch has come."""
        entries = self._whole_entries()
        first = next(entries, None)
        if first != json.loads(json.dumps(identity)):
            word = "was not begun" if first is None else "was begun with other files, rules or settings"
            raise OtherBatchError(f"`{self._results}` cannot be resumed: the batch {word}")
        for entry in entries:
            self._whole = entry.get("whole", -1)
            if "length" in entry:
                self.done += 1
                self._length = entry["length"]
                self.totals.add(Totals.from_json(entry["totals"]))
                self.enterprises += base64.b64decode(entry["enterprises"])
        is_in_place = self._results.is_file() and self._results.stat().st_size == self._whole
        if not self._unfinished.is_file() and not is_in_place:
            raise OtherBatchError(f"`{self._results}` cannot be resumed: `{self._unfinished.name}` is not beside it any more")

    def _whole_entries(self) -> Iterator[dict[str, Any]]:
        """Give the entries that are whole; the last one may have been cut off."""
        if not self._journal.is_file():
            return
        with self._journal.open("rb") as file:
            yield from (json.loads(line) for line in file if line.endswith(b"\n"))

    def _end_of_entries(self) -> int:
        with self._journal.open("rb") as file:
            return sum(len(line) for line in file if line.endswith(b"\n"))


def _open_own(path: Path, flags: int) -> IO[bytes]:
    """Open a file that nobody else may read, to read and to write."""
    mode = "a+b" if flags & os.O_APPEND else "r+b"
    handle = os.open(path, os.O_RDWR | os.O_CREAT | flags | getattr(os, "O_BINARY", 0), stat.S_IRUSR | stat.S_IWUSR)
    return os.fdopen(handle, mode)


def _mode_of(results: Path) -> int:
    """Give the mode that a file has that takes the place of others, or is new."""
    if results.is_file():
        return stat.S_IMODE(results.stat().st_mode)
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


def _put_on_disk(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
