"""Where what was rendered goes: the screen, or a file that is whole or not there at all."""

import contextlib
import errno
import io
import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

import click

from compliance.model.diagnostic import Diagnostic
from compliance.report.layout import WIDTH
from compliance.report.to_diagnostics import render_diagnostic

_NARROWEST, _WIDEST = 72, 140

#: How the name of a file ends that is being written. Who finds an old one sees what it is; no submission and no rule file is called so.
UNFINISHED = ".compliance-unfinished"
#: After this time, in seconds, nobody is writing it any more: it is made when everything is rendered, and lives for a moment.
_ABANDONED = 3600
#: What a system answers that has no way to put a folder on the disk.
_CANNOT_SYNC = {errno.EINVAL, errno.ENOTSUP}


def has_colour(output: Path | None = None) -> bool:
    """Say whether to write in colour: on a terminal only, unless NO_COLOR or FORCE_COLOR decide."""
    if output is not None or os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return _is_terminal() and os.environ.get("TERM") != "dumb"


def width_of_screen(output: Path | None = None) -> int:
    """Give the width of the terminal, and a fixed one where the text goes elsewhere, so that it is the same for everybody."""
    if output is not None or not _is_terminal():
        return WIDTH
    import shutil  # noqa: PLC0415  # of use on a terminal only

    return min(max(shutil.get_terminal_size((WIDTH, 24)).columns, _NARROWEST), _WIDEST)


def show(text: str, output: Path | None = None) -> None:
    """Write a text to the screen, or to a file; a reader that closes the pipe early is no fault."""
    if output is not None:
        write_whole(text, output)
        return
    if _standard_stream("stdout") is None:
        raise click.ClickException("standard output cannot be written: it is closed")
    try:
        click.echo(text, nl=False, color=True)
        sys.stdout.flush()
    except OSError as refusal:
        _let_go(sys.stdout)
        if not isinstance(refusal, BrokenPipeError):
            raise click.ClickException(f"standard output cannot be written: {reason_of(refusal)}") from None


def tell(text: str) -> None:
    """Write a line where errors go; that nobody is there to read it is no fault."""
    try:
        click.echo(text, err=True)
    except OSError as refusal:
        _let_go(sys.stderr)
        if not isinstance(refusal, BrokenPipeError):
            raise click.ClickException(f"standard error cannot be written: {reason_of(refusal)}") from None


def complain(diagnostics: Sequence[Diagnostic]) -> None:
    """Write diagnostics where errors go."""
    for diagnostic in diagnostics:
        tell(render_diagnostic(diagnostic))


def reason_of(refusal: OSError) -> str:
    """Say in a few words why the system did not do what it was asked."""
    return refusal.strerror or type(refusal).__name__


def let_go_of_unwritable() -> None:
    """Give up what a standard stream holds and cannot write: tried again at exit, it would end the program with another code."""
    for stream in filter(None, (_standard_stream("stdout"), _standard_stream("stderr"))):
        try:
            stream.flush()
        except OSError:
            _let_go(stream)


def write_whole(content: str | bytes, path: Path) -> None:
    """Write a file so that nobody ever sees half of it; what is no ordinary file, such as a device, is written to directly."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    try:
        there = _status_of(path)
        if there is None or stat.S_ISREG(there.st_mode):
            _refuse_shown(there)
            _replace(Path(os.path.realpath(path)), data, None if there is None else stat.S_IMODE(there.st_mode))
        else:
            path.write_bytes(data)
    except OSError as refusal:
        raise click.ClickException(f"`{path}` cannot be written: {reason_of(refusal)}") from None


def _status_of(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _refuse_shown(there: os.stat_result | None) -> None:
    """Refuse to take the place of the file that standard output goes to: what was shown would be in no file any more."""
    stream = _standard_stream("stdout")
    with contextlib.suppress(io.UnsupportedOperation):
        if there is not None and stream is not None and os.path.samestat(os.fstat(stream.fileno()), there):
            raise OSError(errno.EBUSY, "standard output goes to this file already")


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    """Write beside the target, and only what is on the disk takes its place; its name has to be on the disk as well.

    The standard library does it: `atomicwrites`, the package that was known for it, is archived and points to `os.replace`.
    """
    import tempfile  # noqa: PLC0415  # of use only where a file is written

    # While it is written nobody else may read it: what was submitted may be about persons' health.
    handle, name = tempfile.mkstemp(UNFINISHED, ".", target.parent)
    unfinished = Path(name)
    try:
        with open(handle, "wb") as file:  # noqa: PTH123  # it is open already
            file.write(data)
            file.flush()
            unfinished.chmod(_mode_of_new() if mode is None else mode)
            os.fsync(handle)
        unfinished.replace(target)
    finally:
        # There is none any more where all went well.
        with contextlib.suppress(OSError):
            unfinished.unlink()
    _sync_folder(target.parent)
    _remove_abandoned(target)


def _mode_of_new() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):
        return
    try:
        handle = os.open(folder, os.O_DIRECTORY)
    except PermissionError:
        return  # files may be made in it, but it may not be read, and so not be asked
    try:
        os.fsync(handle)
    except OSError as refusal:
        if refusal.errno not in _CANNOT_SYNC:
            raise
    finally:
        os.close(handle)


def _remove_abandoned(written: Path) -> None:
    """Remove what runs left behind that were cut off; by the clock of the disk, which may be another computer's."""
    with contextlib.suppress(OSError):
        now = written.stat().st_mtime
        for each in written.parent.glob(f".*{UNFINISHED}"):
            if now - each.lstat().st_mtime > _ABANDONED:
                each.unlink()


def _is_terminal() -> bool:
    stream = _standard_stream("stdout")
    return stream is not None and stream.isatty()


def _standard_stream(name: str) -> TextIO | None:
    """Give a standard stream; None where the program was started without it, which its type does not say."""
    stream: TextIO | None = getattr(sys, name)
    return stream


def _let_go(stream: TextIO) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
