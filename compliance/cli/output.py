"""Where what was rendered goes: the screen, or a file that is whole or not there at all."""

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from compliance.model.diagnostic import Diagnostic
from compliance.report.layout import WIDTH
from compliance.report.to_diagnostics import render_diagnostic

_NARROWEST, _WIDEST = 72, 140


def has_colour(output: Path | None = None) -> bool:
    """Say whether to write in colour: on a terminal only, unless NO_COLOR or FORCE_COLOR decide."""
    if output is not None or os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def width_of_screen(output: Path | None = None) -> int:
    """Give the width of the terminal, and a fixed one where the text goes elsewhere, so that it is the same for everybody."""
    if output is not None or not sys.stdout.isatty():
        return WIDTH
    return min(max(shutil.get_terminal_size((WIDTH, 24)).columns, _NARROWEST), _WIDEST)


def show(text: str, output: Path | None = None) -> None:
    """Write a text to the screen, or to a file; a reader that closes the pipe early is no fault."""
    if output is not None:
        write_whole(text, output)
        return
    try:
        click.echo(text, nl=False, color=True)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still buffered would be written at exit, and fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(diagnostics: Sequence[Diagnostic]) -> None:
    """Write diagnostics where errors go."""
    for diagnostic in diagnostics:
        click.echo(render_diagnostic(diagnostic), err=True)


def write_whole(content: str | bytes, path: Path) -> None:
    """Write a file so that nobody ever sees half of it; what is no ordinary file, such as a device, is written to directly."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    target = path.resolve()
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        _replace(target, data)
    except OSError as refusal:
        raise click.UsageError(f"`{path}` cannot be written: {refusal.strerror}") from None


def _replace(target: Path, data: bytes) -> None:
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.unfinished")
    try:
        with unfinished.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, unfinished)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
