"""What a call costs in time: as the best of several, since others use the machine as well."""

import time
from collections.abc import Callable
from typing import TypeVar

#: What one input may take.
SECONDS = 1.0

_Input = TypeVar("_Input")
_SOON, _AGAIN = 0.3, 3
#: How much longer an input of twice the size may take, with a little besides for what the machine does.
_FACTOR, _NOISE = 2.5, 0.02


def seconds(call: Callable[[], object]) -> float:
    """Give the time of the processor that a call takes; one that seems to take long is made again, and the best counts."""
    best = float("inf")
    for _ in range(_AGAIN):
        began = time.process_time()
        call()
        best = min(best, time.process_time() - began)
        if best < _SOON:
            break
    return best


def assert_in_proportion(made: Callable[[int], _Input], read: Callable[[_Input], object], size: int) -> None:
    """Assert that an input of twice the size takes at most two and a half times as long."""
    short, long = made(size), made(size * 2)
    for _ in range(_AGAIN):
        time_of_short = min(_seconds_of(read, short) for _ in range(_AGAIN))
        time_of_long = min(_seconds_of(read, long) for _ in range(_AGAIN))
        if time_of_long <= time_of_short * _FACTOR + _NOISE:
            return
    raise AssertionError(f"twice the size took {time_of_long:.3f} s, once the size {time_of_short:.3f} s")


def _seconds_of(read: Callable[[_Input], object], given: _Input) -> float:
    began = time.process_time()
    read(given)
    return time.process_time() - began
