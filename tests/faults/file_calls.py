"""The calls that a run makes on files: counted, and one of them made to fail, to do half of its work, or to be the last thing the run does.

The calls are met in the C library, by a small library of ours that is preloaded (`file_calls.c`), and not in Python: that way nothing
is replaced that is to be proved. Python's own buffers, its repetition of interrupted calls and its reading of folders are those of every
run, a short write really writes half, and a SIGKILL really strikes between two calls. Patching `os` and `io` sees none of that; `strace`
injects errors too, but its short writes write nothing, and it cannot steer a forked child; `libfiu` fails calls by chance or by place in
the code, never the k-th. The price is a C compiler, which the project needs on Python 3.11 and 3.12 in any case.
"""

import ctypes
import errno
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from pathlib import Path

from tests.proof import Tally

REPOSITORY = Path(__file__).parent.parent.parent
_SOURCE = Path(__file__).with_suffix(".c")
_LIBRARY = "FILE_CALLS_LIBRARY"
_COMPILER = os.environ.get("CC", "cc").split()[0]

#: Whether calls can be disturbed on this machine; tests say that they are skipped where not.
CAN_DISTURB = sys.platform == "linux" and shutil.which(_COMPILER) is not None


class Deed(IntEnum):
    """What is done to a call."""

    NOTHING = 0
    FAIL = 1
    SHORTEN = 2
    KILL_BEFORE = 3
    KILL_AFTER = 4
    KILL_MIDWAY = 5


@dataclass(frozen=True, slots=True)
class Call:
    """A call on a file that a run made: what kind of call, and on which file."""

    kind: str
    place: str


@dataclass(frozen=True, slots=True)
class Disturbance:
    """What is done to which call, the first being 1; `goes_on` where all later calls of its kind fail as well."""

    number: int = 0
    deed: Deed = Deed.NOTHING
    error: int = 0
    goes_on: bool = False

    def __str__(self) -> str:
        """Say it in one word after the other, for the description of a case."""
        error = f" {errno.errorcode[self.error]}" if self.error else ""
        return f"{self.deed.name.lower()}{error} at call {self.number}{' and all after it' if self.goes_on else ''}"


UNDISTURBED = Disturbance()


def disturb(disturbance: Disturbance) -> None:
    """Count the calls of this process from now on, and disturb one of them."""
    _library().disturb(disturbance.number, int(disturbance.deed), disturbance.error, int(disturbance.goes_on))


def calls_met() -> list[Call]:
    """Count no more, and give the calls that were met."""
    library = _library()
    return [
        Call(library.kind_of_call(each).decode(), os.fsdecode(library.place_of_call(each))) for each in range(1, library.undisturbed() + 1)
    ]


def environment_of(disturbance: Disturbance) -> Mapping[str, str]:
    """Give the environment in which a new process, started from a preloaded one, is disturbed from its first instruction."""
    words = f"{disturbance.number} {int(disturbance.deed)} {disturbance.error} {int(disturbance.goes_on)}"
    return {"LD_PRELOAD": os.environ[_LIBRARY], "FILE_CALLS_DISTURB": words}


def in_preloaded_process(work: Callable[[int, int], Tally], seed: int, count: int) -> Tally:
    """Do a piece of work here if the library is preloaded, else in a new process where it is."""
    if _LIBRARY in os.environ:
        return work(seed, count)
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder, "file_calls.so")
        subprocess.run([_COMPILER, "-O1", "-shared", "-fPIC", "-o", library, _SOURCE, "-ldl"], check=True)
        program = f"import json; from {work.__module__} import {work.__name__}; print(json.dumps({work.__name__}({seed}, {count})))"
        ran = subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "LD_PRELOAD": str(library), _LIBRARY: str(library), "PYTHONPATH": str(REPOSITORY)},
            cwd=REPOSITORY,
            stdout=subprocess.PIPE,
            check=True,
        )
    answer: Tally = json.loads(ran.stdout)
    return answer


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(os.environ[_LIBRARY])
    library.disturb.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int, ctypes.c_int]
    library.undisturbed.restype = ctypes.c_long
    for name in ("kind_of_call", "place_of_call"):
        getattr(library, name).argtypes = [ctypes.c_long]
        getattr(library, name).restype = ctypes.c_char_p
    return library
