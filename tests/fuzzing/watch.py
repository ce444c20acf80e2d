"""What is a fault of an answer to one input: what was raised, how long it took, how much memory, and whether it is the same again."""

import os
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zlib import crc32

SECONDS = 1.0
MEBIBYTES = 256

_AGAIN = 3
#: One of so many inputs is answered twice.
_TWICE = 16


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong: its kind, which is the same for faults with one cause, and what else there is to say."""

    kind: str
    more: str = ""


def fault_of(target: Callable[[bytes], object], data: bytes) -> Fault | None:
    """Give an input to a target, and say what is wrong with how it is answered."""
    room, began = _most_room(), time.process_time()
    try:
        answer = target(data)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as fault:  # noqa: BLE001  # whatever is raised here is what is looked for
        return Fault(_kind_of(fault), str(fault)[:80])
    taken, room = time.process_time() - began, _most_room() - room
    if taken > SECONDS and (best := min(_seconds(target, data) for _ in range(_AGAIN))) > SECONDS:
        return Fault("slow", f"{best:.2f} s")
    if room > MEBIBYTES * 1024 * 1024:
        return Fault("large", f"{room // 1024 // 1024} MiB")
    if crc32(data) % _TWICE == 1 and repr(target(data)) != repr(answer):
        return Fault("differs")
    return None


def _seconds(target: Callable[[bytes], object], data: bytes) -> float:
    began = time.process_time()
    target(data)
    return time.process_time() - began


def _most_room() -> int:
    """Give the most bytes of memory that this process has had, or 0 where the system does not say.

    What `resource` says would count what the process had that started this one.
    """
    if sys.platform != "linux":
        return 0
    status = os.pread(_status(), 4096, 0)
    start = status.index(b"VmHWM:") + len(b"VmHWM:")
    return int(status[start : status.index(b"kB", start)]) * 1024


@cache
def _status() -> int:
    return os.open("/proc/self/status", os.O_RDONLY)


def _kind_of(fault: BaseException) -> str:
    """Name an exception by its type and the innermost places of the program that it comes from."""
    frames = [frame for frame in traceback.extract_tb(fault.__traceback__) if "compliance" in Path(frame.filename).parts]
    places = " < ".join(f"{Path(frame.filename).name}:{frame.name}" for frame in frames[-1:-4:-1])
    return f"{type(fault).__name__} in {places}" if places else type(fault).__name__
