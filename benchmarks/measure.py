"""Processor time of functions that do the same work, one after the other in turn, so that a machine whose speed drifts drifts for all."""

import gc
import platform
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import log
from pathlib import Path
from statistics import median
from typing import Any

#: At least five, so that a median means something.
TURNS = 7


@dataclass(frozen=True, slots=True)
class Timing:
    """What a function takes for a record: microseconds of processor time, the median of all turns, and the least and the most."""

    median: float
    least: float
    most: float


def time_in_turn(functions: Mapping[str, Callable[[], object]], records: int, turns: int = TURNS) -> dict[str, Timing]:
    """Time functions that each go through so many records; the first turn warms up and is not counted."""
    seconds: dict[str, list[float]] = {name: [] for name in functions}
    gc.collect()
    gc.freeze()
    for turn in range(turns + 1):
        for name, function in functions.items():
            began = time.process_time()
            function()
            if turn:
                seconds[name].append((time.process_time() - began) / records * 1e6)
    gc.unfreeze()
    return {name: Timing(median(each), min(each), max(each)) for name, each in seconds.items()}


def through(function: Callable[[Any], object], given: Sequence[Any]) -> Callable[[], None]:
    """Make a function that goes through all that is given, and keeps nothing."""

    def gone_through() -> None:
        for each in given:
            function(each)

    return gone_through


def rows_of(timings: Mapping[str, Timing], floor: str, notes: Mapping[str, str] | None = None) -> list[str]:
    """Give the rows of a table: microseconds, their spread, and how many times the floor that is."""
    told = notes or {}
    return [
        f"| {name} | {each.median:,.1f} | {each.least:,.1f} to {each.most:,.1f} | {each.median / timings[floor].median:.2f} |"
        + (f" {told.get(name, '')} |" if notes is not None else "")
        for name, each in timings.items()
    ]


def slope_of(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """Give the exponent of growth: the slope of the straight line through the logarithms, 1 for what grows in proportion."""
    xs, ys = [log(each) for each in sizes], [log(each) for each in costs]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum((a - x) ** 2 for a in xs)


def machine() -> str:
    """Say what the figures were measured on."""
    try:
        processors = [line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines() if "model name" in line]
    except OSError:
        processors = []
    name = f"{len(processors)} × {processors[0]}" if processors else platform.processor() or platform.machine()
    return f"{name}, {platform.system()}, {platform.python_implementation()} {platform.python_version()}"
