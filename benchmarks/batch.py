"""A batch of very many records: how long it takes with one process and with two, and how much memory a process has at most.

    python benchmarks/batch.py [--records 1000000] [--file CORPUS.ndjson] [--results results.jsonl]

Each run is a process of its own. A machine that does something else meanwhile has no two processors to give: the load is printed.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from benchmarks.corpus import write_corpus  # noqa: E402
from compliance import load_ruleset  # noqa: E402  # this repository's, whatever is installed
from compliance.runner.batch import Settings, run_batch  # noqa: E402

_PROCESSES = (1, 2)
_MOST_MIB = 300
_LEAST_RATIO = 1.8


@dataclass(frozen=True, slots=True)
class Figures:
    """What a run came to: records, seconds by the clock, and of the processor, and the most memory of a process in MiB."""

    records: int
    seconds: float
    processor: float
    memory: float


def main() -> int:
    """Measure, print a table, and give 1 where a bar is missed."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--records", type=int, default=1_000_000)
    asked.add_argument("--file", type=Path, help="a file of records; else one is made")
    asked.add_argument("--results", default="results.jsonl", help="the name of the results, which says their form")
    asked.add_argument("--processes", type=int, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.processes:
        print(json.dumps(_run(given.file, Path(given.results), given.processes)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        file = given.file or Path(folder, "corpus.ndjson")
        if given.file is None:
            write_corpus(file, given.records, 1)
        found = {processes: _measured(file, Path(folder, given.results), processes) for processes in _PROCESSES}
        print(f"{file.stat().st_size / 2**20:,.0f} MiB; {os.cpu_count()} processors; load {os.getloadavg()[0]:.1f}\n")
    print("| processes | records | us a record | processor us a record | most MiB of a process |\n|---|---|---|---|---|")
    for processes, each in found.items():
        clock, processor = (seconds / each.records * 1e6 for seconds in (each.seconds, each.processor))
        print(f"| {processes} | {each.records:,} | {clock:,.1f} | {processor:,.1f} | {each.memory:,.0f} |")
    ratio = found[1].seconds / found[2].seconds
    memory = max(each.memory for each in found.values())
    print(f"\ntwo processes are {ratio:.2f} times as fast as one (bar {_LEAST_RATIO}); memory {memory:,.0f} MiB (bar {_MOST_MIB})")
    return int(ratio < _LEAST_RATIO or memory > _MOST_MIB)


def _measured(file: Path, results: Path, processes: int) -> Figures:
    command = [sys.executable, __file__, "--file", str(file), "--results", str(results), "--processes", str(processes)]
    ran = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return Figures(**json.loads(ran.stdout))


def _run(file: Path, results: Path, processes: int) -> dict[str, float]:
    settings = Settings(load_ruleset())
    begun, clock = _processor(), time.monotonic()
    records = run_batch([file], results, settings, processes=processes).totals.records
    seconds, processor = time.monotonic() - clock, _processor() - begun
    memory = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    return {"records": records, "seconds": seconds, "processor": processor, "memory": memory}


def _processor() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


if __name__ == "__main__":
    sys.exit(main())
