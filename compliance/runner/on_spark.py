"""The same rules on Apache Spark: a column of records in, the rows of their results out.

What becomes of a row depends on that row and on the rules alone, so that Spark may do a part again, or twice at once: of each part one
result is kept, as its committer has it. Each Python that Spark starts loads the rules itself, those of the installed package or files that
are sent along, and refuses to judge by rules with another digest than it was told.
"""

import gc
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast

from compliance.errors import EngineError
from compliance.model.rule import SHIPPED, Ruleset
from compliance.model.waiver import Attestation
from compliance.rulefile.folder import contents_of
from compliance.runner.batch import NO_RECORD, Settings, record_of_line
from compliance.runner.from_parquet import texts_of
from compliance.runner.record_result import RecordJudge, record_judge, rejected_result, result_of
from compliance.runner.result_table import COLUMNS, batch_of, rows_of
from compliance.shipped import load_ruleset
from compliance.version import VERSION

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame

#: Of a row of Spark nobody knows the number, nor which file it came from, unless a column says so that is kept.
_LEFT_OUT = ("record", "source", "line")
_NAMES = tuple(name for name, _, _ in COLUMNS if name not in _LEFT_OUT)
_IN_SPARK = {"int64": "bigint", "date32": "date", "list<": "array<"}
#: So many records are judged before their rows are handed on.
_RECORDS_TOGETHER = 100


@dataclass(frozen=True, slots=True)
class Sent:
    """What each Python is sent: by what it is to judge, and which columns it is given.

    `files` are the rule files with their places in the folder, None where the package has them.
    """

    files: tuple[tuple[str, bytes], ...] | None
    digest: str
    engine: str
    as_of: date | None
    requirements: tuple[str, ...]
    attestations: tuple[Attestation, ...]
    column: str
    keep: tuple[str, ...]
    are_lines: bool


def check_frame(frame: "DataFrame", settings: Settings, *, keep: Sequence[str] = (), are_lines: bool = False) -> "DataFrame":
    """Give the rows of the results of a frame's records: one for each row, and one for each of its findings and diagnostics.

    The records are the texts, or bytes, of the column that the settings name. `keep` are columns that every row of a result has as well,
    such as a key. With `are_lines` they are lines of a file: an empty one is no record. Raises `ValueError` where a kept column is called
    as one of the results. Rule files that are not those any more that the ruleset was loaded from are refused where Spark judges.
    """
    from pyspark.sql.types import StructType  # noqa: PLC0415  # an extra, which only Spark needs

    kept = [frame.schema[name] for name in keep]
    doubled = [name for name in keep if name in _NAMES]
    if doubled:
        raise ValueError(f"a column `{doubled[0]}` is among those of the results; rename it before")
    sent = _sent(settings, tuple(keep), are_lines=are_lines)
    made = ", ".join(f"{name} {_kind_in_spark(kind)}" for name, kind, _ in COLUMNS if name in _NAMES)
    schema = StructType([*kept, *cast("StructType", StructType.fromDDL(made)).fields])
    return frame.select(settings.column, *keep).mapInArrow(partial(_judged, sent), schema)


def _kind_in_spark(kind: str) -> str:
    for word, own in _IN_SPARK.items():
        kind = kind.replace(word, own)
    return kind


def _sent(settings: Settings, keep: tuple[str, ...], *, are_lines: bool) -> Sent:
    ruleset = settings.ruleset
    return Sent(
        None if ruleset.source == SHIPPED else tuple(contents_of(Path(ruleset.source)).files.items()),
        ruleset.digest,
        VERSION,
        settings.as_of,
        settings.requirements,
        settings.attestations,
        settings.column,
        keep,
        are_lines,
    )


# In the Python that Spark starts


def _judged(sent: Sent, batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
    by = _judge_of(sent)
    requirement_of = {each.id: each.requirement for each in by.plan.rules}
    for batch in batches:
        for start in range(0, batch.num_rows, _RECORDS_TOGETHER):
            yield _rows_of(by, sent, batch.slice(start, _RECORDS_TOGETHER), requirement_of)


def _rows_of(by: RecordJudge, sent: Sent, batch: "pa.RecordBatch", requirement_of: Mapping[str, str]) -> "pa.RecordBatch":
    import pyarrow as pa  # noqa: PLC0415  # an extra, which only Spark and tables need

    rows: list[dict[str, object]] = []
    origins: list[int] = []
    for number, text in enumerate(texts_of(batch.column(0))):
        record = record_of_line(text) if sent.are_lines and text is not None else text
        if record is None and text is not None:
            continue
        result = rejected_result("", 1, NO_RECORD, "I113") if record is None else result_of(by, record, "", 1)
        rows += rows_of(number, result, requirement_of)
        origins += [number] * (len(rows) - len(origins))
    made = batch_of(rows, _NAMES)
    places = pa.array(origins, pa.int64())
    kept = [batch.column(name).take(places) for name in sent.keep]
    fields = [batch.schema.field(name) for name in sent.keep]
    return pa.RecordBatch.from_arrays([*kept, *made.columns], schema=pa.schema([*fields, *made.schema]))


@cache
def _judge_of(sent: Sent) -> RecordJudge:
    """Load the rules, and make them ready; once for all that a Python is given to judge by them."""
    if sent.engine != VERSION:
        raise EngineError(f"version {VERSION} of compliance is installed where Spark judges, and {sent.engine} where it was told to")
    ruleset = _ruleset_of(sent.files)
    if ruleset.digest != sent.digest:
        raise EngineError(f"where Spark judges the rules have the digest {ruleset.digest}, and {sent.digest} was told")
    by = record_judge(ruleset, as_of=sent.as_of, requirements=sent.requirements, attestations=sent.attestations)
    gc.collect()
    gc.freeze()
    return by


def _ruleset_of(files: tuple[tuple[str, bytes], ...] | None) -> Ruleset:
    if files is None:
        return load_ruleset()
    with TemporaryDirectory() as folder:
        for name, content in files:
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return load_ruleset(Path(folder))
