"""The folder where results are kept: the user's own, in which nobody else's word is taken and what is damaged is as good as absent."""

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

#: A folder, or `off`.
VARIABLE = "COMPLIANCE_CACHE"

_MAGIC = b"compliance kept 1\n"
_MOST_BYTES = 64 * 1024 * 1024
_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH
#: Of one kind; the newest stay.
_MOST_FILES = {"rules": 8, "methods": 4, "chain": 500, "code": 2_000}
_UNFINISHED = ".unfinished"
#: After this time, in seconds, nobody is writing a file any more.
_ABANDONED = 3600


def kept_folder() -> Path | None:
    """Give the folder that this run keeps results in, or None where it keeps none."""
    if not hasattr(os, "geteuid"):
        return None  # a system on which it cannot be seen who owns a file
    named = os.environ.get(VARIABLE)
    if named is not None:
        return None if named in ("", "off") else Path(named)
    for above in (Path(os.environ.get("XDG_CACHE_HOME", "")), Path(os.environ.get("HOME", ""), ".cache")):
        if above.is_absolute():
            return above / "compliance"
    return None


def read_kept(folder: Path, name: str) -> bytes | None:
    """Give what is kept under a name; None where that is nothing, or not what was put there, or might be somebody else's."""
    try:
        if not _is_own(folder.lstat(), stat.S_ISDIR):
            return None
        handle = os.open(folder / name, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except (OSError, ValueError):
        return None
    try:
        there = os.fstat(handle)
        if not _is_own(there, stat.S_ISREG) or there.st_size > _MOST_BYTES:
            return None
        with open(handle, "rb", buffering=0, closefd=False) as file:  # it is open already
            content = file.read()
    except OSError:
        return None
    finally:
        with suppress(OSError):
            os.close(handle)
    start = len(_MAGIC) + 32
    body = content[start:]
    return body if content[:start] == _head(name, body) else None


def keep(folder: Path, name: str, content: bytes) -> None:
    """Keep something under a name whose first word says of what kind it is; where it cannot be kept, nothing happens."""
    import tempfile  # noqa: PLC0415  # seldom needed

    with suppress(OSError):
        folder.mkdir(0o700, parents=True, exist_ok=True)
        if not _is_own(folder.lstat(), stat.S_ISDIR):
            return
        handle, temporary = tempfile.mkstemp(_UNFINISHED, ".", folder)
        unfinished = Path(temporary)
        try:
            with open(handle, "wb") as file:  # noqa: PTH123  # it is open already
                file.write(_head(name, content))
                file.write(content)
            unfinished.replace(folder / name)
        finally:
            with suppress(OSError):
                unfinished.unlink()
        if name.endswith("0"):  # now and then: it looks at every file
            _remove_old(folder, name.partition("-")[0])


def _head(name: str, content: bytes) -> bytes:
    """Give what stands before a content: nothing that was kept under another name, or that changed, has the same."""
    digest = sha256(name.encode())
    digest.update(b"\0")
    digest.update(content)
    return _MAGIC + digest.digest()


def _is_own(there: os.stat_result, is_right_kind: Callable[[int], bool]) -> bool:
    return is_right_kind(there.st_mode) and there.st_uid == os.geteuid() and not there.st_mode & _OTHERS_MAY_WRITE


def _remove_old(folder: Path, kind: str) -> None:
    """Remove the oldest of a kind where there are many, and what runs left behind that were cut off."""
    files = sorted(((each.lstat().st_mtime, each) for each in folder.iterdir()), reverse=True)
    for changed, each in files:
        if each.name.endswith(_UNFINISHED) and files[0][0] - changed > _ABANDONED:
            each.unlink()
    for _, each in [file for file in files if file[1].name.startswith(f"{kind}-")][_MOST_FILES[kind] :]:
        each.unlink()
