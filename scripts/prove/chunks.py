"""A part of the proof run chunk by chunk, each in a process of its own; what was done is kept, so that a part can be resumed."""

import faulthandler
import hashlib
import json
import multiprocessing
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path

from environment import REPOSITORY
from prove.parts import Part
from tests.proof import Tally

STATE = REPOSITORY / ".proof"
#: What a result depends on: results of other sources are not gone on from.
_SOURCES = ("compliance/**/*.py", "rules/**/*.yaml", "features/records/*.json", "tests/**/*.py", "tests/**/*.yaml", "constraints.txt")
_NO_ANSWER = "the process of chunk {} ended without an answer, or had none after {:.0f} seconds"


@dataclass(frozen=True, slots=True)
class Chunk:
    """What one chunk of a part came to, and the seconds that it took."""

    seed: int
    seconds: float
    tally: Tally


@dataclass(frozen=True, slots=True)
class Result:
    """What a part came to so far: its tallies joined, the seconds that its chunks took, and whether all of them were run."""

    tally: Tally
    seconds: float
    is_complete: bool
    sources: str


def run_part(part: Part, share: float, seconds: float, processes: int) -> Result:
    """Run the chunks of a part that are not done yet, or a share of them, and begin none after some seconds."""
    sources = digest_of_sources()
    path = STATE / f"{part.name}.ndjson"
    done = _read(path, sources)
    STATE.mkdir(exist_ok=True)
    lines = [json.dumps({"sources": sources}), *(json.dumps(asdict(each), ensure_ascii=False) for each in done.values())]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    wanted = [seed for seed in range(max(1, round(part.chunks * share))) if seed not in done]
    with path.open("a", encoding="utf-8") as file:
        for chunk in _run(part, wanted, time.monotonic() + seconds, processes):
            file.write(json.dumps(asdict(chunk), ensure_ascii=False) + "\n")
            file.flush()
            done[chunk.seed] = chunk
    chunks = [done[seed] for seed in sorted(done)]
    return Result(joined([each.tally for each in chunks]), sum(each.seconds for each in chunks), len(done) >= part.chunks, sources)


def joined(tallies: Iterable[Tally]) -> Tally:
    """Give several tallies as one: numbers are added up, lists joined."""
    whole: Tally = {"tried": 0, "faults": []}
    for tally in tallies:
        for name, value in tally.items():
            before = whole.get(name, [] if isinstance(value, list) else 0)
            whole[name] = before + value  # type: ignore[operator]  # a name has numbers everywhere, or lists
    return whole


def digest_of_sources() -> str:
    """Give the digest of everything that a result depends on."""
    found = hashlib.sha256()
    for path in sorted({path for pattern in _SOURCES for path in REPOSITORY.glob(pattern)}):
        found.update(path.relative_to(REPOSITORY).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()[:12]


def _read(path: Path, sources: str) -> dict[int, Chunk]:
    """Give the chunks that were done with the same sources; a last line that was cut off is not done."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True) if path.is_file() else []
    whole = [json.loads(line) for line in lines if line.endswith("\n")]
    if not whole or whole[0]["sources"] != sources:
        return {}
    return {each["seed"]: Chunk(**each) for each in whole[1:]}


def _run(part: Part, seeds: Sequence[int], until: float, processes: int) -> Iterator[Chunk]:
    """Give the chunks as they end, each from a process that has done nothing else."""
    waiting = list(seeds)
    running: dict[Future[Chunk], int] = {}
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context, max_tasks_per_child=1) as pool:
        while running or waiting:
            while waiting and len(running) < processes and time.monotonic() < until:
                seed = waiting.pop(0)
                running[pool.submit(_run_chunk, part, seed)] = seed
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                seed = running.pop(future)
                try:
                    yield future.result()
                except BrokenProcessPool:
                    yield Chunk(seed, 0, {"tried": 0, "faults": [f"{part.name}: {_NO_ANSWER.format(seed, part.most_seconds)}"]})
                    return


def _run_chunk(part: Part, seed: int) -> Chunk:
    module, name = part.function.split(":")
    # Says where it hangs and ends the process, whatever it is about.
    faulthandler.dump_traceback_later(part.most_seconds, exit=True)
    began = time.monotonic()
    count = min(part.chunk, part.volume - seed * part.chunk)
    tally = getattr(import_module(module), name)(*part.arguments, seed, count)
    return Chunk(seed, round(time.monotonic() - began, 1), tally)
