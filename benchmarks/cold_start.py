"""What `compliance check` of one record takes from the shell, beside `python -c "import click"`, which is the floor.

Every run is a process of its own; the kinds of run take turns, so that a machine whose speed drifts drifts for all. Processor time is what
counts, since a machine that does other work as well makes everything wait; the time by the clock is told beside it.
"""

import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

REPOSITORY = Path(__file__).resolve().parent.parent
DOOR = "from compliance.cli.main import main; main()"
FLOOR = 'python -c "import click"'
EXAMPLES = ("fully-compliant", "after-2020-02-20", "small-workshop", "missing-evidence", "plant-300")
#: What a run is divided into, in the order in which it happens.
PARTS = """
import sys, time
marks = [("python", time.process_time())]
def mark(name): marks.append((name, time.process_time()))
import click
mark("click")
from compliance.cli import main
from compliance.kept.methods import kept_methods
with kept_methods():
    mark("kept methods")
    import compliance.cli.check as check
    import compliance.assess
    from compliance.cli import commands
    mark("modules")
    import gc
    gc.set_threshold(100_000)
    def timed(owner, name, said):
        function = getattr(owner, name)
        def run(*arguments, **options):
            began = time.process_time()
            try:
                return function(*arguments, **options)
            finally:
                spent[said] = spent.get(said, 0) + time.process_time() - began
        setattr(owner, name, run)
    spent = {}
    whole = sys.modules["compliance.assess"]
    for owner, name, said in [
        (check, "load_ruleset", "rules"), (check, "read_submissions", "reading"), (whole, "_validated", "validation"),
        (whole, "judge", "judging"), (whole, "answers_of", "proposals"), (whole, "_explained", "explanations"),
        (whole, "actions_of", "actions"), (whole, "consequences_of", "consequences"), (check.to_text, "render", "text"),
    ]:
        timed(owner, name, said)
    began = time.process_time()
    commands.run_command(sys.argv[1:])
    spent["all else of the command"] = time.process_time() - began - sum(spent.values())
before = 0.0
for name, at in marks:
    print(name, (at - before) * 1000, file=sys.stderr)
    before = at
for name, seconds in spent.items():
    print(name, seconds * 1000, file=sys.stderr)
"""


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds, the median of all runs: of the processor, the least and the most of them, and by the clock."""

    processor: float
    least: float
    most: float
    clock: float


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of run: a program with its arguments, the folder that results are kept in, and what is done before each run."""

    program: str
    arguments: tuple[str, ...] = ()
    kept: Path | None = None
    before: Callable[[], None] = lambda: None


def run(kind: Kind) -> tuple[float, float, str]:
    """Run a process, and give its processor time, its time by the clock, and what it said where errors go."""
    kind.before()
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
        "PYTHONPATH": str(REPOSITORY),
        "COMPLIANCE_CACHE": "off" if kind.kept is None else str(kind.kept),
    }
    spent, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", kind.program, *kind.arguments], cwd=REPOSITORY, env=environment, check=False, capture_output=True, text=True
    )
    clock, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1, 3):
        raise RuntimeError(done.stderr)
    return (after.ru_utime + after.ru_stime - spent.ru_utime - spent.ru_stime) * 1000, clock * 1000, done.stderr


def kinds_of(place: Path) -> dict[str, Kind]:
    """Give all kinds of run: the floor, runs that find all that was kept, and runs that miss some or all of it."""

    def forget(folder: Path, pattern: str) -> Callable[[], None]:
        def forgotten() -> None:
            for each in folder.glob(pattern):
                each.unlink()

        return forgotten

    def check(name: str) -> tuple[str, ...]:
        return ("check", f"examples/{name}.json")

    warm, tags, cold = place / "warm", place / "tags", place / "cold"
    first = EXAMPLES[1]
    return {
        "python -c pass": Kind("pass"),
        FLOOR: Kind("import click"),
        **{f"check {name}": Kind(DOOR, check(name), warm) for name in EXAMPLES},
        f"check {first}, its tags not kept": Kind(DOOR, check(first), tags, forget(tags, "chain-*")),
        f"check {first}, nothing kept": Kind(DOOR, check(first), cold, lambda: shutil.rmtree(cold, ignore_errors=True)),
        f"check {first}, COMPLIANCE_CACHE=off": Kind(DOOR, check(first)),
    }


def timings_of(kinds: Mapping[str, Kind], runs: int) -> dict[str, Timing]:
    """Time kinds of run in turn; the first turn makes what is kept and is not counted."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in kinds}
    for turn in range(runs + 1):
        for name, kind in kinds.items():
            processor, clock, _ = run(kind)
            if turn:
                taken[name].append((processor, clock))
    return {
        name: Timing(median(one for one, _ in each), min(each)[0], max(each)[0], median(other for _, other in each))
        for name, each in taken.items()
    }


def parts_of(kind: Kind, runs: int) -> dict[str, float]:
    """Give what the parts of a run take, in milliseconds of the processor, the median of all runs."""
    taken: dict[str, list[float]] = {}
    for _ in range(runs):
        for line in run(Kind(PARTS, kind.arguments, kind.kept))[2].splitlines():
            name, _, spent = line.rpartition(" ")
            taken.setdefault(name, []).append(float(spent))
    return {name: median(each) for name, each in taken.items()}


def table(runs: int = 9) -> str:
    """Measure every kind of run so many times, and what the parts of two of them take."""
    with TemporaryDirectory() as folder:
        kinds = kinds_of(Path(folder))
        timings = timings_of(kinds, runs)
        parts = {name: parts_of(kinds[f"check {name}"], runs) for name in EXAMPLES[1:3]}
    floor = timings[FLOOR]
    lines = ["| run | processor, ms | least to most | clock, ms | × the floor |", "|---|---|---|---|---|"]
    for name, each in timings.items():
        ratio = each.processor / floor.processor
        lines.append(f"| {name} | {each.processor:,.0f} | {each.least:,.0f} to {each.most:,.0f} | {each.clock:,.0f} | {ratio:.1f} |")
    for name, spent in parts.items():
        lines += ["", f"| part of `check {name}` | processor, ms |", "|---|---|"]
        lines += [f"| {part} | {milliseconds:,.1f} |" for part, milliseconds in spent.items()]
    return "\n".join(lines) + "\n"
