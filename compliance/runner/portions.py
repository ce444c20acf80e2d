"""Files of many records as portions: runs of whole lines, none of which is longer than a reader takes.

An ordinary file is not kept here: a portion says from where to where, and whoever judges it reads it. What is compressed is read once,
from its beginning, and its portions carry their bytes.
"""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from compliance.errors import InputError
from compliance.intake.from_json import MOST_BYTES
from compliance.model.diagnostic import Diagnostic

#: Of a file once it is decompressed; a portion ends with the line in which this is reached.
PORTION_BYTES = 1024 * 1024
LINES = (".ndjson", ".jsonl")
COMPRESSED = (".gz", ".zst")

_GZIP = 16 + zlib.MAX_WBITS
_COMPRESSED_BYTES = 64 * 1024
# Four bytes can stand for 128 KiB, and all that a piece stands for comes at once.
_ZSTANDARD_BYTES = 512


@dataclass(frozen=True, slots=True)
class Portion:
    """Whole lines of a file: from an offset to another, and the number of the first line, counted from 1.

    `read` is how much of the file as it lies on the disk was read for it. `data` are the bytes themselves where they cannot be read again
    in their place, and `rows` the records of a table, None where a row has none; `fault` says why a file could not be read to its end,
    which is the last that is known of it.
    """

    source: str
    start: int
    end: int
    first_line: int
    read: int
    data: bytes | None = None
    fault: str | None = None
    rows: tuple[bytes | None, ...] | None = None


def is_of_lines(path: Path) -> bool:
    """Say whether a file has a record on each line, by its name; any other is one document."""
    names = path.suffixes[:-1] if path.suffix in COMPRESSED else path.suffixes
    return bool(names) and names[-1] in LINES


def portions_of(path: Path) -> Iterator[Portion]:
    """Give the portions of a file in their order.

    Raises `OSError` where it cannot be read, `InputError` where the library that decompresses it is missing.
    """
    source, is_compressed = path.as_posix(), path.suffix in COMPRESSED
    if not is_of_lines(path) and not is_compressed:
        size = path.stat().st_size
        yield Portion(source, 0, size, 1, size)
        return
    with open_to_read(path) as raw:
        stream = _Stream(_PIECES.get(path.suffix, _plain)(raw))
        line = 1
        while True:
            start = stream.place
            data, is_cut = stream.run()
            fault = stream.fault if not data or stream.is_at_end else None
            if not data and fault is None:
                return
            kept = data if is_compressed or is_cut else None
            yield Portion(source, start, stream.place, line, raw.tell(), kept, fault)
            if fault is not None:
                return
            line += max(data.count(b"\n"), int(is_cut))


@contextmanager
def open_to_read(path: Path) -> Iterator[IO[bytes]]:
    """Open a file that is only read: where it cannot be closed nothing is lost, and a portion that nobody asks for has nobody to tell."""
    file = path.open("rb")
    try:
        yield file
    finally:
        with suppress(OSError):
            file.close()


def bytes_of(portion: Portion) -> bytes:
    """Give the bytes of a portion; raises `OSError` where its file cannot be read any more, or has become shorter."""
    if portion.data is not None:
        return portion.data
    with Path(portion.source).open("rb") as file:
        file.seek(portion.start)
        data = file.read(portion.end - portion.start)
    if len(data) < portion.end - portion.start:
        raise OSError(0, "the file became shorter while it was read", portion.source)
    return data


class _Stream:
    """What a file says once it is decompressed, taken in runs of whole lines."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._kept = b""
        self.place = 0
        self.fault: str | None = None
        self.is_at_end = False

    def run(self) -> tuple[bytes, bool]:
        """Take a run of whole lines; of a line that is longer than is read only the beginning, and the rest is left out."""
        while len(self._kept) < PORTION_BYTES and self._more():
            pass
        end = self._kept.find(b"\n", PORTION_BYTES - 1)
        while end < 0 and len(self._kept) <= MOST_BYTES and self._more():
            end = self._kept.find(b"\n", PORTION_BYTES - 1)
        if end >= 0 or len(self._kept) <= MOST_BYTES:
            return self._take(len(self._kept) if end < 0 else end + 1), False
        return self._cut()

    def _cut(self) -> tuple[bytes, bool]:
        whole = self._kept.rfind(b"\n", 0, MOST_BYTES)
        if whole >= 0:
            return self._take(whole + 1), False
        data = self._take(MOST_BYTES + 1)
        while (end := self._kept.find(b"\n")) < 0:
            self._take(len(self._kept))
            if not self._more():
                return data, True
        self._take(end + 1)
        return data, True

    def _more(self) -> bool:
        try:
            piece = next(self._pieces, b"")
        except (EOFError, zlib.error) as broken:
            self.fault = f"cannot be decompressed to its end: {broken}"
            piece = b""
        self._kept += piece
        self.is_at_end = not piece
        return bool(piece)

    def _take(self, size: int) -> bytes:
        taken, self._kept = self._kept[:size], self._kept[size:]
        self.place += len(taken)
        return taken


def _plain(raw: IO[bytes]) -> Iterator[bytes]:
    while piece := raw.read(PORTION_BYTES):
        yield piece


def _gzipped(raw: IO[bytes]) -> Iterator[bytes]:
    """Give what a gzip file holds, piece by piece, up to where it breaks off; several of them behind one another are one."""
    member = zlib.decompressobj(_GZIP)
    is_begun = False
    while piece := raw.read(_COMPRESSED_BYTES):
        while piece:
            if member.eof:
                member = zlib.decompressobj(_GZIP)
            if given := member.decompress(piece, PORTION_BYTES):
                yield given
            is_begun = True
            piece = member.unconsumed_tail or member.unused_data
    if is_begun and not member.eof:
        raise EOFError("it was cut off")


def _zstandard(raw: IO[bytes]) -> Iterator[bytes]:
    try:
        import zstandard  # noqa: PLC0415  # an extra, which only files of this kind need
    except ModuleNotFoundError:
        message, hint = "to read it the library `zstandard` is needed", 'install it with pip install "compliance[batch]"'
        raise InputError((Diagnostic(raw.name, None, None, "I401", message, hint),)) from None
    frame = zstandard.ZstdDecompressor().decompressobj()
    is_begun = False
    while piece := raw.read(_ZSTANDARD_BYTES):
        while piece:
            if frame.eof:
                frame = zstandard.ZstdDecompressor().decompressobj()
            try:
                given = frame.decompress(piece)
            except zstandard.ZstdError as broken:
                raise EOFError(str(broken)) from None
            if given:
                yield given
            is_begun = True
            piece = frame.unused_data
    if is_begun and not frame.eof:
        raise EOFError("it was cut off")


_PIECES = {".gz": _gzipped, ".zst": _zstandard}
