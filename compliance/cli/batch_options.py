"""What `compliance check` is asked about many records: where the results go, who judges, and how; `batch.py` does it."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any, Literal

import click

_OPTIONS = (
    click.option(
        "--results",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help="For many records: write the result of each to this file, and no report: lines of JSON, or of .parquet a table.  "
        "批量检查，逐份写出结果",
    ),
    click.option("--resume", is_flag=True, help="Go on with results that were interrupted.  接着上次中断处继续"),
    click.option("--processes", type=click.IntRange(min=1), metavar="N", help="How many processes judge; default: one a core.  进程数"),
    click.option(
        "--engine",
        type=click.Choice(["processes", "spark"]),
        help="Who judges: processes of this machine (the default), or Apache Spark, which writes a folder of tables.  由谁检查",
    ),
    click.option("--profile-rules", is_flag=True, help="Show at the end how long each rule takes and what it came to.  各规则用时"),
    click.option("--column", metavar="NAME", help="The column of a table that holds records; default: record.  申报所在的列"),
)


Profile = Literal["table", "json"]


@dataclass(frozen=True, slots=True)
class Many:
    """Where the results of many records go, whether they are gone on with, who judges, where tables hold records, how rules are timed."""

    results: Path
    resume: bool
    processes: int
    column: str
    on_spark: bool
    profile: Profile | None


def batch_options() -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Offer to write results instead of a report; a command is given them together, as `many`."""

    def offered(command: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(command)
        def given(*arguments: Any, **options: Any) -> Any:
            own = {name: options.pop(name) for name in ("results", "resume", "processes", "engine", "profile_rules", "column")}
            return command(*arguments, many=_many(own, as_json=options["format_"] == "json"), **options)

        for option in reversed(_OPTIONS):
            given = option(given)
        return given

    return offered


def _many(own: Mapping[str, Any], *, as_json: bool) -> Many | None:
    asked = [f"--{name.replace('_', '-')}" for name, value in own.items() if value not in (None, False)]
    if own["results"] is None:
        if asked:
            raise click.UsageError(f"{asked[0]} is of use with --results only")
        return None
    on_spark = own["engine"] == "spark"
    for name in ("--resume", "--processes", "--profile-rules"):
        if on_spark and name in asked:
            raise click.UsageError(f"{name} is of no use on Spark, which goes on and divides work by itself")
    if own["resume"] and own["profile_rules"]:
        raise click.UsageError("--profile-rules shows all of a batch, and --resume has only the rest to do")
    profile: Profile | None = None if not own["profile_rules"] else "json" if as_json else "table"
    processes = own["processes"] or os.cpu_count() or 1
    return Many(own["results"], own["resume"], processes, own["column"] or "record", on_spark, profile)
