"""What each step takes for a record, beside floors that nothing can be under: a JSON parser that does nothing else."""

from collections.abc import Callable, Sequence
from functools import partial

import jiter
import msgspec
import orjson

from benchmarks.corpus import corpus_lines
from benchmarks.measure import rows_of, through, time_in_turn
from benchmarks.workload.records import RULES, lines_of
from compliance import load_ruleset
from compliance.engine.generated import judge_plain
from compliance.engine.subjects import with_entries_told_apart
from compliance.intake.from_json import decode_line
from compliance.intake.from_line import read_line
from compliance.intake.validate import validate
from compliance.model.record import Record
from compliance.model.rule import Ruleset
from compliance.runner.record_result import RecordJudge, circumstances_of_plain, record_judge, result_of

FLOOR = "`orjson.loads`, nothing else"


def table(records: int = 300) -> str:
    """Measure the workload of a hundred rules, and all shipped rules."""
    parts = [
        _section("A hundred rules, records of 7 KB (`benchmarks/workload/`)", load_ruleset(RULES), list(lines_of(records))),
        _section("All shipped rules, submissions of enterprises", load_ruleset(), list(corpus_lines(records))),
    ]
    return "\n\n".join(parts) + "\n"


def _section(title: str, ruleset: Ruleset, lines: Sequence[bytes]) -> str:
    lines = [line.rstrip(b"\n") for line in lines]
    by = record_judge(ruleset)
    results = [result_of(by, line, "", 1) for line in lines]
    told = sum(len(found) for each in results if isinstance(found := each.get("findings"), list)) / len(lines)
    timings = time_in_turn(_steps(by, lines), len(lines))
    size = sum(map(len, lines)) / len(lines)
    return "\n".join(
        [
            f"**{title}**: {len(ruleset.rules):,} rules, {len(lines):,} records of {size:,.0f} bytes, {told:.1f} findings each.",
            "",
            "| step | µs a record | least to most | × the floor |",
            "|---|---|---|---|",
            *rows_of(timings, FLOOR),
        ]
    )


def _steps(by: RecordJudge, lines: Sequence[bytes]) -> dict[str, Callable[[], object]]:
    reader = by.reader
    if reader is None:
        raise ValueError("no reader of lines can be made of this record definition")
    judged = [(plain, circumstances_of_plain(by, plain), line) for line in lines if (plain := read_line(reader, line)) is not None]
    fast = [line for _, _, line in judged]
    encode, nulls = msgspec.json.Encoder().encode, reader.reads_null_objects

    return {
        FLOOR: through(orjson.loads, lines),
        "`jiter`, strict: duplicates refused, exact decimals": through(
            partial(jiter.from_json, catch_duplicate_keys=True, float_mode="decimal", allow_inf_nan=False), lines
        ),
        "decode into objects of the record's types": through(reader.decode, fast),
        "decode, and prove that nothing else was written": through(partial(read_line, reader), fast),
        "judge": through(
            lambda known: judge_plain(by.engine, known[0], known[1], partial(_strictly, by, known[2]), has_nulls=nulls), judged
        ),
        "full path: a line to its result, a line of JSON": through(lambda line: encode(result_of(by, line, "", 1)), lines),
    }


def _strictly(by: RecordJudge, line: bytes) -> Record:
    return with_entries_told_apart(validate(decode_line(line, "", 1), by.plan.ruleset.definition)[0])
