"""Many records from the command line: which files, how it goes, and what it came to; `compliance check --results` is its door."""

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click

from compliance.cli.batch_options import Many
from compliance.cli.exit_code import COMPLIANT, INPUT, INTERNAL, NON_COMPLIANT, UNDETERMINED, USAGE, FailOn
from compliance.cli.output import complain, show
from compliance.cli.record_folder import OTHER_FILE, files_in
from compliance.errors import InputError
from compliance.language.words import VERDICT_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.diagnostic import Diagnostic
from compliance.model.outcome import Outcome, Verdict
from compliance.report.layout import Choice
from compliance.runner.batch import Progress, Ran, Settings, run_batch
from compliance.runner.from_parquet import is_of_rows
from compliance.runner.journal import OtherBatchError
from compliance.runner.portions import COMPRESSED, LINES, Portion, is_of_lines
from compliance.runner.rule_times import times_as_json, times_as_table
from compliance.runner.spark_job import SparkError, check_on_spark
from compliance.runner.totals import Totals

_RECORDS = (".json", ".parquet", *LINES, *(f"{lines}{packed}" for lines in LINES for packed in COMPRESSED))
_RECORDS_WORD = Bilingual("份申报", "records")


def check_batch(names: Sequence[str], many: Many, settings: Settings, language: Choice, fail_on: FailOn) -> int:
    """Judge the records of files into a file of results, and give the exit code."""
    results = many.results
    files = [path for name in names for path in _files_of(name)]
    if results.resolve() in {path.resolve() for path in files}:
        raise click.UsageError(f"`{results}` is one of the files that are read; the results would replace it")
    settings = replace(settings, column=many.column, times_rules=many.profile is not None)
    try:
        if many.on_spark:
            ran = check_on_spark(_files_for_spark(files, results), results.resolve().as_uri(), settings)
            return _told(ran, many, settings, language, fail_on)
        with _progress(sum(path.stat().st_size for path in files)) as progress:
            ran = run_batch(files, results, settings, resume=many.resume, processes=many.processes, progress=progress)
    except OtherBatchError as refusal:
        raise click.UsageError(f"{refusal}; leave --resume away to begin anew") from None
    except OSError as fault:
        raise click.ClickException(f"`{fault.filename or results}` cannot be read or written: {fault.strerror}; --resume goes on") from None
    except SparkError as refusal:
        raise click.ClickException(str(refusal)) from None
    return _told(ran, many, settings, language, fail_on)


def _told(ran: Ran, many: Many, settings: Settings, language: Choice, fail_on: FailOn) -> int:
    """Say what a batch came to, and give the exit code."""
    results = many.results
    click.echo(_summary(ran.totals, results, language), err=True)
    if ran.records_of_these:
        click.echo(_of_several(ran, language), err=True)
    if ran.times is not None:
        show(times_as_json(ran.times) if many.profile == "json" else times_as_table(ran.times))
    return _exit_code(ran.totals, settings, fail_on)


def _files_for_spark(files: Sequence[Path], results: Path) -> list[str]:
    """Give the names of files as Spark takes them; what it would pass over in silence, or does not read, is refused."""
    if results.exists():
        raise click.UsageError(f"`{results}` is there already; Spark writes a new folder")
    for path in files:
        if path.name.startswith((".", "_")):
            raise click.UsageError(f"`{path}` would be passed over by Spark, as all names that begin so; rename it")
        if path.suffix == ".zst" or not (is_of_lines(path) or is_of_rows(path)):
            raise click.UsageError(f"`{path}` is not read on Spark: name tables, or files with a record on each line, plain or .gz")
    return [path.resolve().as_uri() for path in files]


def _files_of(name: str) -> Iterator[Path]:
    if name == "-":
        raise click.UsageError("results of many records cannot be resumed from standard input; name a file")
    if not Path(name).exists():
        raise click.UsageError(f"`{name}` does not exist")
    if not Path(name).is_dir():
        yield Path(name)
        return
    found = list(files_in(name, _RECORDS))
    told = [each for each in found if isinstance(each, Diagnostic)]
    faults = [each for each in told if each.code != OTHER_FILE]
    if faults:
        # A file that is left out is many submissions that nobody checks.
        raise InputError(faults)
    complain(told)
    files = [each for each in found if isinstance(each, Path)]
    if not files:
        raise click.UsageError(f"`{name}` has no file of records: {', '.join(_RECORDS)}")
    yield from sorted(files)


@contextmanager
def _progress(size: int) -> Iterator[Progress | None]:
    """Show on a terminal how far it has come, how fast it goes and how long it will take; elsewhere nothing."""
    if not sys.stderr.isatty():
        yield None
        return
    began = time.monotonic()
    read: dict[str, int] = {}
    records = 0
    with click.progressbar(length=size, file=sys.stderr, show_eta=True, item_show_func=lambda rate: rate or "") as bar:

        def told(portion: Portion, count: int) -> None:
            nonlocal records
            records += count
            step = portion.read - read.get(portion.source, 0)
            read[portion.source] = portion.read
            bar.update(step, f"{records:,} ({records / max(time.monotonic() - began, 0.001):,.0f}/s)")

        yield told


def _summary(totals: Totals, results: Path, language: Choice) -> str:
    said = []
    for verdict in Verdict:
        if totals.verdicts[verdict.value]:
            words = VERDICT_WORDS[verdict]
            name = words.zh if language == "zh" else words.en if language == "en" else f"{words.zh} {words.en}"
            said.append(f"{name} {totals.verdicts[verdict.value]:,}")
    count = {"zh": f"{totals.records:,} 份申报", "en": f"{totals.records:,} records", "both": f"{totals.records:,} 份申报 records"}[
        language
    ]
    return f"{results}: {count}: {', '.join(said)}"


def _of_several(ran: Ran, language: Choice) -> str:
    zh = f"{ran.enterprises_with_several:,} 家企业在这一批中有多份申报，共 {ran.records_of_these:,} 份：见各份的 I209"
    en = f"{ran.enterprises_with_several:,} enterprises have several records here, {ran.records_of_these:,} in all: I209 tells each of them"
    return zh if language == "zh" else en if language == "en" else f"{zh}\n{en}"


def _exit_code(totals: Totals, settings: Settings, fail_on: FailOn) -> int:
    if any(name.endswith(f" {Outcome.ERROR.value}") for name in totals.rules):
        return INTERNAL
    if not settings.ruleset.rules:
        return USAGE
    if not totals.records or totals.verdicts[Verdict.REJECTED.value]:
        return INPUT
    if totals.verdicts[Verdict.NON_COMPLIANT.value] and fail_on != "never":
        return NON_COMPLIANT
    return UNDETERMINED if totals.verdicts[Verdict.UNDETERMINED.value] and fail_on == "undetermined" else COMPLIANT
