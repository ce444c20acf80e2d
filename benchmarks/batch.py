"""A batch of very many records: how long it takes with one process and with two, and how much memory a process has at most."""

import json
import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.chance import code_of
from benchmarks.workload.records import RULES, lines_of
from compliance import load_ruleset
from compliance.runner.batch import Settings, run_batch

RECORDS = 1_000_000
#: In how many processes, and the name of the results, which says their form.
_RUNS = ((1, "results.jsonl"), (2, "results.jsonl"), (2, "results.parquet"))
_FORMS = {".jsonl": "lines of JSON", ".parquet": "a Parquet table"}
#: So many records differ in more than the enterprise.
_DIFFERENT = 10_000
_RUN = "import sys; from benchmarks.batch import print_figures; print_figures(*sys.argv[1:])"


@dataclass(frozen=True, slots=True)
class Figures:
    """What a run came to: records, seconds by the clock, and of the processor, and the most memory of a process in MiB."""

    records: int
    seconds: float
    processor: float
    memory: float


def table(records: int = RECORDS) -> str:
    """Measure a file of so many records of the workload, each of another enterprise."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "records.ndjson")
        with file.open("wb") as written:
            written.writelines(islice(_lines(), records))
        size = file.stat().st_size / 2**20
        found = [batch_of(file, Path(folder, name), processes) for processes, name in _RUNS]
    rows = []
    for (processes, name), each in zip(_RUNS, found, strict=True):
        clock, processor = (seconds / each.records * 1e6 for seconds in (each.seconds, each.processor))
        told = f"{each.records:,} | {each.seconds:,.0f} | {clock:,.1f} | {processor:,.1f} | {each.memory:,.0f}"
        rows.append(f"| {processes} | {_FORMS[Path(name).suffix]} | {told} |")
    names = "processes | results | records | seconds | µs a record | processor µs a record | most MiB of a process"
    head = [f"| {names} |", "|---|---|---|---|---|---|---|"]
    ratio = found[0].seconds / found[1].seconds
    told = f"{size:,.0f} MiB of records; two processes are {ratio:.2f} times as fast as one. Load when it ended: {os.getloadavg()[0]:.1f}."
    return "\n".join([*head, *rows, "", told]) + "\n"


def _lines() -> Iterator[bytes]:
    shapes = []
    for number, line in enumerate(lines_of(_DIFFERENT)):
        before, _, after = line.partition(code_of(number).encode())
        if not after:
            raise ValueError(f"record {number} does not have the code of its enterprise")
        shapes.append((before, after))
    for number, (before, after) in enumerate(cycle(shapes)):
        yield b"".join((before, code_of(number).encode(), after))


def batch_of(file: Path, results: Path, processes: int = 1) -> Figures:
    """Run a batch by the rules of the workload, from the start of a process on."""
    command = [sys.executable, "-c", _RUN, str(file), str(results), str(processes)]
    ran = subprocess.run(command, stdout=subprocess.PIPE, check=True, cwd=RULES.parent.parent.parent)  # this Python
    return Figures(**json.loads(ran.stdout))


def print_figures(file: str, results: str, processes: str) -> None:
    """Run a batch in this process, and print what it came to."""
    begun, clock = _processor(), time.monotonic()
    records = run_batch([Path(file)], Path(results), Settings(load_ruleset(RULES)), processes=int(processes)).totals.records
    seconds, processor = time.monotonic() - clock, _processor() - begun
    # What the system's accounting gives of this process would hold the peak of the one that started it, too.
    own = re.search(r"VmHWM:\s+([0-9]+)", Path("/proc/self/status").read_text(encoding="utf-8"))
    memory = max(int(own[1]) if own is not None else 0, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024
    print(json.dumps({"records": records, "seconds": seconds, "processor": processor, "memory": memory}))


def _processor() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system
