"""A batch: files of many records judged by several processes, a result a record, in the order of the input."""

import gc
import multiprocessing
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

import msgspec

from compliance.engine.generated import Compiler, compiled_anew
from compliance.errors import EngineError
from compliance.intake.from_json import decode
from compliance.model.rule import Ruleset
from compliance.model.waiver import Attestation
from compliance.report.to_json import escape_commands
from compliance.runner.journal import Journal
from compliance.runner.portions import PORTION_BYTES, Portion, bytes_of, is_of_lines, portions_of
from compliance.runner.record_result import SCHEMA, RecordJudge, record_judge, rejected_result, result_of
from compliance.runner.totals import Totals
from compliance.version import VERSION

_BLANK = b" \t\r\n"
_WAITING_A_PROCESS = 3
_MUCH_GARBAGE = 100_000

Progress = Callable[[Portion, int], None]


@dataclass(frozen=True, slots=True)
class Settings:
    """What a batch is judged by: the rules, the day, the requirements, what inspectors found, and what compiles generated code."""

    ruleset: Ruleset
    as_of: date | None = None
    requirements: tuple[str, ...] = ()
    attestations: tuple[Attestation, ...] = ()
    compiled: Compiler = compiled_anew


def run_batch(
    files: Sequence[Path], results: Path, settings: Settings, *, resume: bool = False, processes: int = 1, progress: Progress | None = None
) -> Totals:
    """Judge the records of files and write a line for each, in their order; as many lines as records, whatever became of them.

    `progress` is told of each portion that is done, and how many records it had. Raises `OSError` where a file cannot be read or the
    results cannot be written, `InputError` where a file cannot be decompressed here, and `OtherBatchError` where another batch is to be
    resumed.
    """
    with Journal(results, _identity(files, settings), resume=resume) as journal:
        waiting = islice((portion for path in files for portion in portions_of(path)), journal.done, None)
        for portion, lines, totals in _judged(waiting, settings, processes):
            journal.write(lines, totals)
            if progress is not None:
                progress(portion, totals.records)
        journal.finish()
        return journal.totals


def _identity(files: Sequence[Path], settings: Settings) -> dict[str, object]:
    """Say what a batch is, so that only the same one is gone on with."""
    return {
        "schema": SCHEMA,
        "engine": VERSION,
        "ruleset": settings.ruleset.digest,
        "as_of": str(settings.as_of),
        "requirements": list(settings.requirements),
        "attestations": [repr(each) for each in settings.attestations],
        "portion_bytes": PORTION_BYTES,
        "files": [[path.as_posix(), path.stat().st_size, path.stat().st_mtime_ns] for path in files],
    }


# Judging, here or in other processes


def _judged(portions: Iterator[Portion], settings: Settings, processes: int) -> Iterator[tuple[Portion, bytes, Totals]]:
    """Judge portions in their order, no more of them at a time than there are processes for."""
    if processes == 1:
        by = _prepared(settings)
        yield from ((portion, *judge_portion(by, portion)) for portion in portions)
        return
    # A process that is forked has the rules already; where there is no fork, each loads what it is sent.
    method = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(processes, mp_context=context, initializer=_prepare, initargs=(settings,)) as pool:
        running: deque[tuple[Portion, Future[tuple[bytes, Totals]]]] = deque()
        for portion in portions:
            running.append((portion, pool.submit(_judge_in_process, portion)))
            if len(running) >= processes * _WAITING_A_PROCESS:
                yield _ended(*running.popleft())
        while running:
            yield _ended(*running.popleft())


def _ended(portion: Portion, future: "Future[tuple[bytes, Totals]]") -> tuple[Portion, bytes, Totals]:
    try:
        lines, totals = future.result()
    except BrokenProcessPool:
        raise EngineError(f"a process ended while it judged {portion.source} from line {portion.first_line} on; resume the batch") from None
    return portion, lines, totals


def _prepared(settings: Settings) -> RecordJudge:
    return record_judge(
        settings.ruleset,
        as_of=settings.as_of,
        requirements=settings.requirements,
        attestations=settings.attestations,
        compiled=settings.compiled,
    )


_of_process: list[RecordJudge] = []


def _prepare(settings: Settings) -> None:
    """Make ready a process: what it judges by stays as long as it lives, and is not looked through for garbage again and again."""
    _of_process[:] = [_prepared(settings)]
    gc.collect()
    gc.freeze()
    gc.set_threshold(_MUCH_GARBAGE)


def _judge_in_process(portion: Portion) -> tuple[bytes, Totals]:
    return judge_portion(_of_process[0], portion)


def judge_portion(by: RecordJudge, portion: Portion) -> tuple[bytes, Totals]:
    """Judge the records of a portion: their results, a line each, and what they add up to."""
    totals = Totals()
    written = [_written(result, totals) for result in _results(by, portion)]
    return b"".join(written), totals


def _results(by: RecordJudge, portion: Portion) -> Iterator[dict[str, object]]:
    data = bytes_of(portion)
    if not is_of_lines(Path(portion.source)):
        for submission in decode(data, portion.source, "json"):
            yield result_of(by, submission.text, portion.source, submission.first_line)
    else:
        for number, line in enumerate(data.split(b"\n"), start=portion.first_line):
            if line.strip(_BLANK):
                yield result_of(by, line.removesuffix(b"\r"), portion.source, number)
    if portion.fault is not None:
        yield rejected_result(portion.source, portion.first_line + data.count(b"\n"), portion.fault)


def _written(result: dict[str, object], totals: Totals) -> bytes:
    totals.records += 1
    totals.verdicts[str(result["verdict"])] += 1
    for finding in result.get("findings", ()):  # type: ignore[attr-defined]  # a list of findings
        totals.rules[f"{finding['rule']} {finding['outcome']}"] += 1
    return escape_commands(msgspec.json.encode(result).decode()).encode() + b"\n"
