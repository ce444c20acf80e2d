"""The door: it needs nothing but the standard library, so that a program that cannot be read from the disk is told as such."""

import gc
import io
import os
import sys
from collections.abc import Sequence

from compliance.kept.methods import kept_methods

#: What `compliance.cli.exit_code` calls INTERNAL: that module, too, may be the one that cannot be read.
_INTERNAL = 70
#: A run that makes no more objects than this ends before a search for cycles among them would pay; of more, few are in cycles.
_FEW_OBJECTS = 1_000_000


def main() -> None:
    """Run the command that the arguments name, and end the program with its exit code."""
    gc.set_threshold(_FEW_OBJECTS, *gc.get_threshold()[1:])
    _say_all()
    with kept_methods():
        code = run(sys.argv[1:])
    # What is left is given up as a whole with the process: nobody has to look through it for cycles first.
    gc.freeze()
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run a command and give its exit code; a program that cannot be imported says so, and does not end as a verdict."""
    try:
        from compliance.cli.commands import run_command  # noqa: PLC0415  # what fails to import is told here
    except Exception as fault:  # noqa: BLE001  # whatever it is, nothing was read yet, and it must not end as non-compliant
        if os.environ.get("COMPLIANCE_DEBUG"):
            import traceback  # noqa: PLC0415  # seldom needed

            traceback.print_exc()
        _tell(f"the program cannot be started: {type(fault).__name__}: {fault}")
        return _INTERNAL
    return run_command(arguments)


def _tell(words: str) -> None:
    try:
        print(words, file=sys.stderr, flush=True)  # noqa: T201  # what else would print it may not be there
    except OSError:
        return


def _say_all() -> None:
    """Put a buffer before each stream that has none (PYTHONUNBUFFERED): what the system takes only half of would be lost without a word."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper) and isinstance(stream.buffer, io.RawIOBase):
            buffer = io.BufferedWriter(stream.buffer)
            setattr(sys, name, io.TextIOWrapper(buffer, stream.encoding, stream.errors, newline="\n", line_buffering=True))
