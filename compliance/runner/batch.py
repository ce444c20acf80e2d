"""A batch: files of many records judged by several processes, a result a record, in the order of the input."""

import errno
import gc
import multiprocessing
import os
import stat
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from compliance.engine.generated import Compiler, compiled_anew
from compliance.errors import EngineError
from compliance.intake.from_json import decode
from compliance.model.record import pointer_of_path
from compliance.model.rule import Ruleset
from compliance.model.waiver import Attestation
from compliance.runner.from_parquet import is_of_rows, row_portions_of
from compliance.runner.journal import Complete, Journal
from compliance.runner.portions import PORTION_BYTES, Portion, bytes_of, is_of_lines, portions_of
from compliance.runner.record_result import SCHEMA, RecordJudge, record_judge, rejected_result, result_of
from compliance.runner.result_lines import lines_of, told_of_one_another
from compliance.runner.result_table import require_arrow, table_of, write_parquet
from compliance.runner.rule_times import RuleTimer, RuleTimes, rule_timer, times_of
from compliance.runner.same_enterprise import Several, kept_of, several_of
from compliance.runner.totals import Totals
from compliance.version import VERSION

_BLANK = b" \t\r\n"
_WAITING_A_PROCESS = 3
_MUCH_GARBAGE = 100_000
#: What is told of a row in which there is no record.
NO_RECORD = "the row is null; a record is an object"

Progress = Callable[[Portion, int], None]


@dataclass(frozen=True, slots=True)
class Settings:
    """What a batch is judged by: rules, day, requirements, attestations, where tables hold records, what is timed, what compiles."""

    ruleset: Ruleset
    as_of: date | None = None
    requirements: tuple[str, ...] = ()
    attestations: tuple[Attestation, ...] = ()
    column: str = "record"
    times_rules: bool = False
    compiled: Compiler = compiled_anew


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of the records of a portion: their results as they are written, their totals, who submitted them, how rules took."""

    content: bytes
    totals: Totals
    enterprises: bytes
    times: RuleTimes | None = None


@dataclass(frozen=True, slots=True)
class Ran:
    """What a batch came to; how many enterprises have several records in it, and how many those are; how long each rule took."""

    totals: Totals
    enterprises_with_several: int
    records_of_these: int
    times: RuleTimes | None = None


def run_batch(
    files: Sequence[Path], results: Path, settings: Settings, *, resume: bool = False, processes: int = 1, progress: Progress | None = None
) -> Ran:
    """Judge the records of files and write the result of each, in their order: as many as records, whatever became of them.

    Results are lines of JSON, or rows of a table where the name ends in `.parquet`. `progress` is told of each portion that is done, and
    how many records it had. Raises `OSError` where a file cannot be read or the results cannot be written, `InputError` where a file
    cannot be unpacked here or has no column of records, and `OtherBatchError` where another batch is to be resumed.
    """
    is_table = is_of_rows(results)
    if is_table:
        require_arrow(results.as_posix())
    times = RuleTimes() if settings.times_rules else None
    with Journal(results, _identity(files, settings), resume=resume) as journal:
        if not journal.is_in_place:
            waiting = islice((portion for path in files for portion in _portions_of(path, settings.column)), journal.done, None)
            for portion, judged in _judged(waiting, settings, processes, is_table=is_table):
                journal.write(judged.content, judged.totals, judged.enterprises)
                if times is not None and judged.times is not None:
                    times.add(judged.times)
                if progress is not None:
                    progress(portion, judged.totals.records)
        several = several_of(journal.enterprises)
        journal.finish(_completing(several, settings, is_table=is_table))
        return Ran(journal.totals, several.enterprises, several.records, times)


def _portions_of(path: Path, column: str) -> Iterator[Portion]:
    return row_portions_of(path, column) if is_of_rows(path) else portions_of(path)


def _completing(several: Several, settings: Settings, *, is_table: bool) -> Complete | None:
    """Give what makes whole results of what was written: lines already are, unless somebody is told of others."""
    pointer = pointer_of_path(settings.ruleset.definition.identifier)
    if is_table:
        return lambda streams, target: write_parquet(streams, target, several, pointer)
    return (lambda lines, target: told_of_one_another(lines, target, several, pointer)) if several.records else None


def _identity(files: Sequence[Path], settings: Settings) -> dict[str, object]:
    """Say what a batch is, so that only the same one is gone on with."""
    return {
        "schema": SCHEMA,
        "engine": VERSION,
        "ruleset": settings.ruleset.digest,
        "as_of": str(settings.as_of),
        "requirements": list(settings.requirements),
        "attestations": [repr(each) for each in settings.attestations],
        "column": settings.column,
        "portion_bytes": PORTION_BYTES,
        "files": [_identity_of(path) for path in files],
    }


def _identity_of(path: Path) -> list[object]:
    there = path.stat()
    if stat.S_ISDIR(there.st_mode):
        # It was no folder when it was asked for its files: of what a disk says otherwise the next time nothing is begun.
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path.as_posix())
    return [path.as_posix(), there.st_size, there.st_mtime_ns]


# Judging, here or in other processes


def _judged(portions: Iterator[Portion], settings: Settings, processes: int, *, is_table: bool) -> Iterator[tuple[Portion, Judged]]:
    """Judge portions in their order, no more of them at a time than there are processes for."""
    if processes == 1:
        by, timer = _prepared(settings)
        yield from ((portion, judge_portion(by, portion, is_table=is_table, timer=timer)) for portion in portions)
        return
    # A process that is forked has the rules already; where there is no fork, each loads what it is sent.
    method = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(processes, mp_context=context, initializer=_prepare, initargs=(settings, is_table)) as pool:
        running: deque[tuple[Portion, Future[Judged]]] = deque()
        for portion in portions:
            running.append((portion, pool.submit(_judge_in_process, portion)))
            if len(running) >= processes * _WAITING_A_PROCESS:
                yield _ended(*running.popleft())
        while running:
            yield _ended(*running.popleft())


def _ended(portion: Portion, future: "Future[Judged]") -> tuple[Portion, Judged]:
    try:
        return portion, future.result()
    except BrokenProcessPool:
        raise EngineError(f"a process ended while it judged {portion.source} from line {portion.first_line} on; resume the batch") from None


def _prepared(settings: Settings) -> tuple[RecordJudge, RuleTimer | None]:
    by = record_judge(
        settings.ruleset,
        as_of=settings.as_of,
        requirements=settings.requirements,
        attestations=settings.attestations,
        compiled=settings.compiled,
    )
    return by, rule_timer(by) if settings.times_rules else None


_of_process: list[tuple[RecordJudge, RuleTimer | None, bool]] = []


def _prepare(settings: Settings, is_table: bool) -> None:
    """Make ready a process: what it judges by stays as long as it lives, and is not looked through for garbage again and again."""
    _of_process[:] = [(*_prepared(settings), is_table)]
    gc.collect()
    gc.freeze()
    gc.set_threshold(_MUCH_GARBAGE)


def _judge_in_process(portion: Portion) -> Judged:
    by, timer, is_table = _of_process[0]
    return judge_portion(by, portion, is_table=is_table, timer=timer)


def judge_portion(by: RecordJudge, portion: Portion, *, is_table: bool = False, timer: RuleTimer | None = None) -> Judged:
    """Judge the records of a portion, and time each rule where there is a timer."""
    results = list(_results(by, portion))
    times = None if timer is None else times_of(timer, (text for _, text in _records_of(portion) if text is not None))
    totals = Totals()
    for result in results:
        totals.count(result)
    content = table_of(results, {each.id: each.requirement for each in by.plan.rules}) if is_table else lines_of(results)
    return Judged(content, totals, kept_of(results), times)


def record_of_line(line: bytes) -> bytes | None:
    """Give the record on a line; None where there is none because nothing is on it."""
    return line.removesuffix(b"\r") if line.strip(_BLANK) else None


def _results(by: RecordJudge, portion: Portion) -> Iterator[dict[str, object]]:
    # The name of a file may have bytes that are no text.
    source = portion.source.encode(errors="backslashreplace").decode()
    for line, text in _records_of(portion):
        yield rejected_result(source, line, NO_RECORD, "I113") if text is None else result_of(by, text, source, line)
    if portion.fault is not None:
        last = portion.end if portion.rows is not None else portion.first_line + bytes_of(portion).count(b"\n")
        yield rejected_result(source, last, portion.fault)


def _records_of(portion: Portion) -> Iterator[tuple[int, bytes | None]]:
    """Give the records of a portion with the lines where they begin, or the rows; None for a row in which there is none."""
    if portion.rows is not None:
        yield from enumerate(portion.rows, start=portion.first_line)
    elif not is_of_lines(Path(portion.source)):
        yield from ((each.first_line, each.text) for each in decode(bytes_of(portion), portion.source, "json"))
    else:
        for number, line in enumerate(bytes_of(portion).split(b"\n"), start=portion.first_line):
            record = record_of_line(line)
            if record is not None:
                yield number, record
