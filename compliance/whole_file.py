"""A file read whole, or not at all."""

import errno
import os
import stat
from pathlib import Path


def read_whole(path: Path, most: int) -> bytes:
    """Read a file, or of one that has more bytes than somebody takes so many.

    Raises `OSError` where it cannot be read, and where somebody wrote to it meanwhile: what was read may be half of the old and half of the
    new, and half of a list of records, or of rules, looks as good as the whole.
    """
    with path.open("rb") as file:
        before = os.fstat(file.fileno())
        content = file.read(most)
        after = os.fstat(file.fileno())
    has_changed = (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns)
    if stat.S_ISREG(after.st_mode) and (has_changed or len(content) < min(after.st_size, most)):
        raise OSError(errno.EBUSY, "it changed while it was read", str(path))
    return content
