"""What lies in a folder of records: the files that are read, and of everything else why it is not."""

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from compliance.cli.output import reason_of
from compliance.model.diagnostic import Diagnostic

#: The code of what should be read and cannot be, and of a file that is no file of records: the first is a fault.
UNREADABLE = "I401"
OTHER_FILE = "I402"


def files_in(folder: str, endings: Sequence[str]) -> Iterator[Path | Diagnostic]:
    """Give the files whose names end as files of records do, in the order of their names, the files of a folder before its folders.

    What has another name is told, and so is what may be records for all that is known: links to folders, and what cannot be read.
    """
    refused: list[OSError] = []
    for place, folders, files in os.walk(folder, onerror=refused.append):
        folders.sort()
        for path in (Path(place, each) for each in folders):
            if path.is_symlink():
                hint = "name the folder itself"
                yield Diagnostic(path.as_posix(), None, None, UNREADABLE, "this link to a folder is not followed", hint)
        for path in (Path(place, each) for each in sorted(files)):
            yield _fault_of(path, endings) or path
    yield from (unreadable(Path(str(fault.filename)).as_posix(), fault) for fault in refused)


def unreadable(name: str, fault: OSError) -> Diagnostic:
    """Say that something cannot be read, and why."""
    return Diagnostic(name, None, None, UNREADABLE, f"cannot be read: {reason_of(fault)}")


def _fault_of(path: Path, endings: Sequence[str]) -> Diagnostic | None:
    name = path.as_posix()
    try:
        is_file = stat.S_ISREG(path.stat().st_mode)
    except OSError as fault:
        # It may be a folder of records.
        return unreadable(name, fault)
    if not name.lower().endswith(tuple(endings)):
        return Diagnostic(name, None, None, OTHER_FILE, f"not read: no {', '.join(endings[:-1])} or {endings[-1]} file")
    return None if is_file else Diagnostic(name, None, None, UNREADABLE, "cannot be read: this is no file")
