"""A folder of rule files as names and bytes, before anything reads what they say: nothing in it is passed over."""

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from compliance.model.diagnostic import Diagnostic
from compliance.whole_file import read_whole

#: Of one rule file.
MOST_BYTES = 256 * 1024

_IGNORED = {"README.md", ".gitkeep", ".DS_Store"}
_ENDINGS = {".yaml", ".yml"}


@dataclass(slots=True)
class Contents:
    """The bytes of each rule file by its name in the folder, in the order of the names, and what else is there.

    `is_whole` is False where a file, or a folder in it, could not be read.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    faults: list[Diagnostic] = field(default_factory=list)
    is_whole: bool = True


def contents_of(folder: Path) -> Contents:
    """Read the files of a folder; what cannot be read, or would not be taken for a rule file, is a fault."""
    read = Contents()
    folded: dict[str, str] = {}
    for name in sorted(_names_in(folder, read), key=lambda name: name.split("/")):
        other = folded.setdefault(name.casefold(), name)
        if other != name:
            message = f"this name differs from `{other}` only in case: some computers keep one of the two files"
            read.faults.append(Diagnostic(name, None, None, "R101", message, "rename one of the two"))
        try:
            read.files[name] = read_whole(folder / name, MOST_BYTES + 1)
        except OSError as fault:
            read.faults.append(_unreadable(name, fault))
            read.is_whole = False
    return read


def digest_of(files: Mapping[str, bytes]) -> str:
    """Give the digest by which a folder of rule files is known: over every name and every byte."""
    digest = hashlib.sha256()
    for name, content in files.items():
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return f"sha256:{digest.hexdigest()}"


def _names_in(folder: Path, read: Contents) -> Iterator[str]:
    """Give the names of the rule files of a folder; what else is there is a fault, so that nothing is passed over."""
    faults = read.faults
    if not folder.is_dir():
        faults.append(Diagnostic("", None, None, "R101", "this is no folder", "give the folder of rules"))
        return
    errors: list[OSError] = []
    for above, folders, files in os.walk(folder, onerror=errors.append):
        inside = Path(above).relative_to(folder).as_posix()
        prefix = "" if inside == "." else f"{inside}/"
        for each in folders:
            name = prefix + each
            if Path(above, each).is_symlink():
                faults.append(Diagnostic(name, None, None, "R101", "this link to a folder is not followed", "put the folder itself here"))
            elif Path(each).suffix.lower() in _ENDINGS:
                faults.append(Diagnostic(name, None, None, "R101", "this is a folder, and is named like a file", "rename it"))
        for each in files:
            if each not in _IGNORED:
                name = prefix + each
                fault = _name_fault(Path(above, each), name)
                if fault is None:
                    yield name
                else:
                    faults.append(fault)
    for error in errors:
        faults.append(_unreadable(Path(error.filename).relative_to(folder).as_posix(), error))
        read.is_whole = False


def _name_fault(path: Path, name: str) -> Diagnostic | None:
    if not name.isascii() and any(0xD800 <= ord(each) < 0xE000 for each in name):
        # Bytes that are no text stand in such a name as halves of surrogate pairs.
        return Diagnostic(
            name.encode("ascii", "backslashreplace").decode(), None, None, "R101", "the name of this file is not UTF-8", "rename it"
        )
    if path.suffix != ".yaml" or any(part.startswith(".") for part in name.split("/")):
        hint = "end its name in `.yaml`" if path.suffix.lower() in _ENDINGS and path.suffix != ".yaml" else "move it elsewhere"
        return Diagnostic(name, None, None, "R101", "this file would not be read as a rule file", hint)
    if not path.is_file():
        return Diagnostic(name, None, None, "R101", "this is no file that can be read", "put the file itself here")
    return None


def _unreadable(name: str, fault: OSError) -> Diagnostic:
    hint = "look at its permissions" if isinstance(fault, PermissionError) else None
    return Diagnostic(name, None, None, "R101", f"cannot be read: {fault.strerror or type(fault).__name__}", hint)
