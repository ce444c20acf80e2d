"""`compliance check`: which requirements do these records prove, and which not?"""

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import click

from compliance.assess import assess
from compliance.cli.batch_options import Many, batch_options
from compliance.cli.exit_code import FailOn, exit_code_of
from compliance.cli.options import (
    as_of_option,
    attestations_option,
    format_option,
    input_format_option,
    language_option,
    require_known,
    rules_option,
    sensitive_option,
)
from compliance.cli.output import has_colour, show, tell, width_of_screen
from compliance.cli.reports import ReportTarget, refuse_twice, report_option, write_reports
from compliance.cli.sources import Form, Reading, has_faults, read_attestations_of, read_submissions
from compliance.kept.chains import kept_chain_of
from compliance.kept.ruleset import load_ruleset
from compliance.model.assessment import Assessment
from compliance.model.rule import Ruleset
from compliance.report import to_text
from compliance.report.layout import Choice


@click.command(short_help="Check submissions  检查申报")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@rules_option()
@as_of_option()
@click.option("--requirement", "requirements", multiple=True, metavar="ID", help="Only this requirement; may be repeated.  只检查这项要求")
@attestations_option()
@language_option()
@format_option()
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write to this file.  写入文件")
@report_option()
@click.option("--all", "show_all", is_flag=True, help="List findings that pass or do not apply as well.  列出全部判定")
@click.option(
    "--view",
    type=click.Choice(["full", "concise"]),
    default="full",
    show_default=True,
    help="Of the text: each finding with its reasons, or on one line.  文本详略",
)
@sensitive_option()
@click.option(
    "--fail-on",
    type=click.Choice(["undetermined", "non_compliant", "never"]),
    default="undetermined",
    show_default=True,
    help="From which verdict on the exit code is not 0; faults of files and rules always count.  从哪种结论起退出码不为 0",
)
@batch_options()
@input_format_option()
def command(
    files: tuple[str, ...],
    folder: Path | None,
    as_of: date | None,
    requirements: tuple[str, ...],
    attestations: str | None,
    language: Choice,
    format_: str,
    output: Path | None,
    reports: tuple[ReportTarget, ...],
    show_all: bool,
    view: str,
    show_sensitive: bool,
    fail_on: FailOn,
    many: Many | None,
    form: Form,
) -> int:
    """Check submissions.

    检查申报，逐项给出结论和理由。

    FILE is a JSON file (one record or a list), an NDJSON file (a record a line), a folder of such files, or - for standard input.

    \b
    Examples  示例:
      compliance check submission.json
      compliance check submissions/ --lang zh
      compliance check submission.json --requirement EO-1 --requirement EO-3
      compliance check submission.json --as-of 2020-02-20 --format json --output report.json
      compliance check submissions/ --view concise --report html=report.html --report xlsx=report.xlsx
      compliance check million.ndjson.gz --results results.jsonl
      compliance check - < submission.json
    """  # noqa: D301  # click reads \b as: keep these lines
    ruleset = load_ruleset(folder)
    _require_all(requirements, ruleset)
    attested, strangers = read_attestations_of(attestations, ruleset)
    if many is not None:
        from compliance.cli.batch import check_batch  # noqa: PLC0415  # one record needs nothing of what judges many
        from compliance.kept.generated_code import compiled  # noqa: PLC0415
        from compliance.runner.batch import Settings  # noqa: PLC0415

        return check_batch(files, many, Settings(ruleset, as_of, requirements, attested, compiled=compiled), language, fail_on)
    reading = read_submissions(files, form)
    _refuse_overwriting(output, reports, reading, attestations, folder)
    shown = partial(assess, show_all=show_all, show_sensitive=show_sensitive, chained_by=kept_chain_of)
    assessed = shown(ruleset, reading.submissions, as_of=as_of, requirements=requirements, attestations=attested)
    assessment = replace(assessed, diagnostics=(*reading.diagnostics, *strangers))
    _show(assessment, ruleset, format_, language, output, is_concise=view == "concise")
    write_reports(reports, assessment, ruleset, language)
    return exit_code_of(assessment, fail_on, has_input_faults=has_faults(reading))


def _require_all(requirements: Sequence[str], ruleset: Ruleset) -> None:
    for requirement in requirements:
        require_known("requirement", requirement, ruleset.requirements)


def _show(assessment: Assessment, ruleset: Ruleset, format_: str, language: Choice, output: Path | None, *, is_concise: bool) -> None:
    if format_ == "json":
        from compliance.report import to_json  # noqa: PLC0415  # a text needs nothing of it

        show(to_json.render(assessment, ruleset), output)
    else:
        colour, width = has_colour(output), width_of_screen(output)
        show(to_text.render(assessment, ruleset, language, colour, width, is_concise=is_concise), output)
    if output is not None:
        tell(f"{output}: {to_text.render_summary(assessment, language)}")


def _refuse_overwriting(
    output: Path | None, reports: Sequence[ReportTarget], reading: Reading, attestations: str | None, rules: Path | None
) -> None:
    refuse_twice(reports, output)
    read = {each.source for each in reading.submissions} | {each.source for each in reading.diagnostics}
    if attestations is not None:
        read.add(attestations)
    read_files = set(map(os.path.realpath, read))
    for path in (*([output] if output is not None else []), *(each.path for each in reports)):
        if os.path.realpath(path) in read_files:
            raise click.UsageError(f"`{path}` is one of the files that were read; the report would replace it")
        if rules is not None and Path(os.path.realpath(path)).is_relative_to(os.path.realpath(rules)):
            raise click.UsageError(f"`{path}` is in the folder of rules, where everything is read as a rule file")
