"""Runs that are killed: after each, every report is the older one, or none, or the new one, whole; and the next run cleans up.

Where the clock decides, a kill comes at any moment of a run. Most moments are spent on reading rules and rendering, so other kills are
aimed: at a call on a file, before it, after it, or in the middle of what it writes.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.faults.file_calls import REPOSITORY, UNDISTURBED, Deed, Disturbance, environment_of, in_preloaded_process
from tests.faults.runs import (
    COMMANDS,
    MEMORY,
    REPORTS,
    Command,
    Ran,
    ended,
    is_older,
    is_unfinished,
    lay,
    lay_reports,
    reports_in,
    resumed,
    start,
    warm_up,
)
from tests.proof import Tally

#: Calls that change what is on the disk; between two of these a kill can do harm.
_CHANGES = {"create", "write", "chmod", "fsync", "close", "rename", "unlink"}
_KILLS = (Deed.KILL_BEFORE, Deed.KILL_AFTER, Deed.KILL_MIDWAY)
_FRESH_SECONDS = 1.5
_DOOR = "from compliance.cli.main import main; main()"


@dataclass(frozen=True, slots=True)
class _Measured:
    """What an undisturbed run of a command does: how long it takes, the calls it makes, and the reports that are to come of it."""

    command: Command
    seconds: float
    ran: Ran
    reports: Mapping[str, bytes]

    @property
    def writing(self) -> range:
        """The numbers of the calls from the first file that is made to the last call of all."""
        first = next(number for number, call in enumerate(self.ran.calls, 1) if call.kind == "create" and REPORTS in call.place)
        return range(first, len(self.ran.calls) + 1)


@dataclass(frozen=True, slots=True)
class _Kill:
    """When a run is killed: at a moment, or at a call."""

    seconds: float | None = None
    disturbance: Disturbance = UNDISTURBED
    is_fresh: bool = False

    def __str__(self) -> str:
        """Say when in a few words."""
        moment = str(self.disturbance) if self.seconds is None else f"after {self.seconds:.4f} s"
        return f"{moment}{' of a fresh process' if self.is_fresh else ''}"


def kill_tally(seed: int, count: int) -> Tally:
    """Kill that many runs, each at a place that the seed decides."""
    return in_preloaded_process(_kill, seed, count)


def _kill(seed: int, count: int) -> Tally:
    faults: list[str] = []
    counters = dict.fromkeys(
        ("by_the_clock", "of_fresh_processes", "at_a_call", "in_the_writing", "midway_in_a_write", "left_unfinished"), 0
    )
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        scratch, place = Path(folder), Path(folder, "place")
        lay(place)
        measured = [_measure(command, place, scratch) for command in COMMANDS.values() if command.reports]
        for number in range(count):
            chosen = measured[number // 10 % len(measured)]
            kill = _kill_of(chosen, random.Random(f"{seed}/{number}"), number)  # noqa: S311  # chance that can be repeated
            lay_reports(place, chosen.command.reports)
            _killed(chosen.command, kill, place, scratch)
            left = [name for name in reports_in(place) if is_unfinished(name)]
            _count(counters, chosen, kill, left)
            found = [*_faults_of(chosen, place)]
            if left or number % 10 == 0:
                found += _next_faults(chosen, place, scratch)
            faults += [f"seed {seed}, kill {number} ({kill}): {fault}" for fault in found]
    return {"tried": count, "faults": faults, **counters}


def _measure(command: Command, place: Path, scratch: Path) -> _Measured:
    warm_up(command, place)
    seconds, rans, reports = [], [], []
    for _ in range(3):
        lay_reports(place, command.reports)
        began = time.monotonic()
        rans.append(ended(start(command, place, scratch), scratch))
        seconds.append(time.monotonic() - began)
        reports.append(reports_in(place))
    if reports[0] != reports[1] or set(reports[0]) != set(command.reports):
        raise AssertionError("two undisturbed runs do not write the same")
    return _Measured(command, min(seconds), rans[0], reports[0])


def _kill_of(measured: _Measured, chance: random.Random, number: int) -> _Kill:
    if number % 50 == 49:
        return _Kill(seconds=chance.uniform(0, _FRESH_SECONDS), is_fresh=True)
    if number % 2:
        return _Kill(seconds=chance.uniform(0, measured.seconds))
    every = range(1, len(measured.ran.calls) + 1)
    changing = [each for each in measured.writing if measured.ran.calls[each - 1].kind in _CHANGES]
    if number % 10 == 4:
        writes = [each for each in changing if measured.ran.calls[each - 1].kind == "write"]
        return _Kill(disturbance=Disturbance(chance.choice(writes), Deed.KILL_MIDWAY))
    at = chance.choice(changing if number % 10 else every)
    is_write = measured.ran.calls[at - 1].kind == "write"
    return _Kill(disturbance=Disturbance(at, chance.choice(_KILLS if is_write else _KILLS[:2])))


def _killed(command: Command, kill: _Kill, place: Path, scratch: Path) -> None:
    """Start a run and kill it."""
    if kill.is_fresh:
        with subprocess.Popen(
            [sys.executable, "-c", _DOOR, *command.arguments],
            cwd=place,
            env={**os.environ, **environment_of(UNDISTURBED), "PYTHONPATH": str(REPOSITORY)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            time.sleep(kill.seconds or 0)
            process.kill()
        return
    child = start(command, place, scratch, kill.disturbance)
    if kill.seconds is not None:
        time.sleep(kill.seconds)
        os.kill(child, signal.SIGKILL)
    ran = ended(child, scratch)
    if kill.seconds is None and ran.code != -signal.SIGKILL:
        raise AssertionError(f"not killed {kill}, but ended with {ran.code}")


def _count(counters: dict[str, int], measured: _Measured, kill: _Kill, left: Sequence[str]) -> None:
    """Count what is the same in every run with the same seed: where the clock strikes is not."""
    counters["of_fresh_processes"] += kill.is_fresh
    if kill.seconds is not None:
        counters["by_the_clock"] += 1
        return
    counters["at_a_call"] += 1
    counters["in_the_writing"] += kill.disturbance.number in measured.writing
    counters["midway_in_a_write"] += kill.disturbance.deed is Deed.KILL_MIDWAY
    counters["left_unfinished"] += len(left)


def _faults_of(measured: _Measured, place: Path) -> Iterator[str]:
    """Say which reports are neither the older ones nor the new ones, and what lies there besides."""
    found, names = reports_in(place), measured.command.reports
    for name in names:
        if found.get(name) != measured.reports[name] and not is_older(name, found.get(name), names):
            yield f"{name} is neither the older report nor the new one"
    for name in set(found) - set(names):
        if not is_unfinished(name):
            yield f"{name} was left, and its name does not say what it is"
        elif (place / REPORTS / name).stat().st_mode & 0o077 and found[name] not in measured.reports.values():
            yield f"{name} was left half written, and others may read it"


def _next_faults(measured: _Measured, place: Path, scratch: Path) -> Iterator[str]:
    """Say what is wrong after the next run, which nothing disturbs, if it comes when nobody can still be writing what was left."""
    for name in filter(is_unfinished, reports_in(place)):
        os.utime(place / REPORTS / name, (0, 0))
    ran = resumed(measured.command, place, scratch)
    if (ran.code, ran.out) != (measured.ran.code, measured.ran.out):
        yield f"the next run ended with {ran.code}"
    found = reports_in(place)
    wrong = sorted(name for name in {*found, *measured.reports} if found.get(name) != measured.reports.get(name))
    if wrong:
        yield f"after the next run these are not as they should be: {wrong}"
