"""Files of many records as portions: runs of whole lines, none of which is longer than a reader takes.

An ordinary file is not read here: a portion says from where to where, and whoever judges it reads it. What is compressed is read once,
from its beginning, and its portions carry their bytes.
"""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import IO

from compliance.intake.from_json import MOST_BYTES

#: Of an uncompressed file; a portion ends with the line in which it is reached.
PORTION_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Portion:
    """Whole lines of a file: from an offset to another, and the number of the first line, counted from 1.

    `data` are the bytes themselves where the file is compressed. `is_broken` says that the file could not be read to its end.
    """

    source: str
    start: int
    end: int
    first_line: int
    data: bytes | None = None
    fault: str | None = None


def portions_of(path: Path) -> Iterator[Portion]:
    """Give the portions of a file in their order; raises `OSError` where it cannot be opened."""
    source = path.as_posix()
    with _opened(path) as file:
        start, line = 0, 1
        for data, fault in _runs(file):
            end = start + len(data)
            is_plain = path.suffix not in _DECOMPRESSED
            yield Portion(source, start, end, line, None if is_plain else data, fault)
            start, line = end, line + data.count(b"\n")


def bytes_of(portion: Portion) -> bytes:
    """Give the bytes of a portion; raises `OSError` where its file cannot be read any more, and where it has become shorter."""
    if portion.data is not None:
        return portion.data
    with Path(portion.source).open("rb") as file:
        file.seek(portion.start)
        data = file.read(portion.end - portion.start)
    if len(data) != portion.end - portion.start:
        raise OSError(f"{portion.source} became shorter while it was read")
    return data
