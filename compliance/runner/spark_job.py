"""Files of records checked on Apache Spark: read, judged, written as a folder of tables, and counted."""

import os
import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.errors import EngineError, InputError
from compliance.model.diagnostic import Diagnostic
from compliance.runner.batch import Ran, Settings
from compliance.runner.from_parquet import is_of_rows
from compliance.runner.on_spark import check_frame
from compliance.runner.result_table import FINDING, RECORD, require_arrow
from compliance.runner.totals import Totals

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

#: What counts as an empty line: the end of the text is meant, and no line end of another alphabet before it.
_EMPTY = r"^[ \t\r]*\z"
#: Of the records that Spark hands to Python at a time, all are in memory.
_ROWS_AT_A_TIME = "500"
#: Refusals whose words are names of files and columns.
_NAMES_ONLY = ("PATH_", "UNRESOLVED_COLUMN", "DATATYPE_MISMATCH")


class SparkError(EngineError):
    """Spark could not be started, or could not do what it was told."""


def check_on_spark(files: Sequence[str], results: str, settings: Settings) -> Ran:
    """Judge the records of files, and write the rows of their results as a folder that is not there yet.

    Raises `SparkError` where Spark cannot be started, does not end the job, or has not as many results as records, and `InputError`
    where its library is missing.
    """
    require_arrow(results)
    try:
        from pyspark.errors import PySparkException  # noqa: PLC0415  # an extra, which only this needs
    except ModuleNotFoundError:
        message, hint = "to run on Spark the library `pyspark` is needed", 'install it with pip install "compliance[spark]"'
        raise InputError((Diagnostic(results, None, None, "I401", message, hint),)) from None
    try:
        session = _session()
        read = [_lines(session, files, settings), _tables(session, files, settings)]
        frames = [frame for frame, _ in filter(None, read)]
        whole = frames[0] if len(frames) == 1 else frames[0].unionByName(frames[1])
        whole.write.parquet(results)
        ran = _counted(session.read.parquet(results))
        count = sum(count for _, count in filter(None, read))
    except PySparkException as refusal:
        raise SparkError(_reason_of(str(refusal), refusal.getCondition() or type(refusal).__name__)) from None
    if ran.totals.records != count:
        raise SparkError(f"`{results}` has {ran.totals.records:,} results of {count:,} records: it must not be used")
    return ran


def _session() -> "SparkSession":
    from pyspark.sql import SparkSession  # noqa: PLC0415  # the same

    # Without a word from whoever started Spark, its Pythons are this one.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    settings = SparkSession.builder.appName("compliance").config("spark.sql.execution.arrow.maxRecordsPerBatch", _ROWS_AT_A_TIME)
    return settings.config("spark.log.level", "ERROR").getOrCreate()


def _lines(session: "SparkSession", files: Sequence[str], settings: Settings) -> "tuple[DataFrame, int] | None":
    """Give the results of the records on lines, and how many records there are."""
    from pyspark.sql.functions import col  # noqa: PLC0415  # the same

    names = [name for name in files if not is_of_rows(Path(name))]
    if not names:
        return None
    lines = session.read.text(names, lineSep="\n").select("value", col("_metadata.file_path").alias("file"))
    results = check_frame(lines, replace(settings, column="value"), keep=["file"], are_lines=True)
    return results, lines.filter(~col("value").rlike(_EMPTY)).count()


def _tables(session: "SparkSession", files: Sequence[str], settings: Settings) -> "tuple[DataFrame, int] | None":
    """Give the results of the records in tables, and how many records there are."""
    from pyspark.sql.functions import col  # noqa: PLC0415  # the same

    names = [name for name in files if is_of_rows(Path(name))]
    if not names:
        return None
    column = col(f"`{settings.column.replace('`', '``')}`").cast("binary").alias("value")
    rows = session.read.parquet(*names).select(column, col("_metadata.file_path").alias("file"))
    return check_frame(rows, replace(settings, column="value"), keep=["file"]), rows.count()


def _counted(results: "DataFrame") -> Ran:
    """Count what was written, as it was written."""
    from pyspark.sql.functions import col  # noqa: PLC0415  # the same

    totals = Totals()
    for kind, verdict, rule, outcome, count in results.groupBy("kind", "verdict", "rule", "outcome").count().collect():
        if kind == RECORD:
            totals.records += count
            totals.verdicts[verdict] += count
        elif kind == FINDING:
            totals.rules[f"{rule} {outcome}"] += count
    named = results.filter(col("kind") == RECORD).filter(col("enterprise").isNotNull())
    shared = named.groupBy("enterprise").count().filter(col("count") > 1)
    enterprises, several = shared.selectExpr("count(*)", "coalesce(sum(count), 0)").collect()[0]
    return Ran(totals, enterprises, several)


def _reason_of(words: str, condition: str) -> str:
    """Say why Spark refused; of most faults only the kind, since its words may repeat what was submitted."""
    own = re.search(r"EngineError: (.*)", words)
    if own is not None:
        return own[1]
    if condition.startswith(_NAMES_ONLY):
        return f"Spark: {words.splitlines()[0]}"
    java = "; it needs Java 17 or later" if condition.startswith("JAVA") else ""
    return f"Spark could not do it: {condition}{java}"
