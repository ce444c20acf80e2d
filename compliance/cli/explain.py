"""`compliance explain`: why does one rule say what it says of one record?"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from compliance.assess import assess, explain
from compliance.cli.exit_code import COMPLIANT, INPUT, INTERNAL
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
from compliance.cli.output import complain, has_colour, show, width_of_screen
from compliance.cli.sources import Form, read_attestations_of, read_submissions
from compliance.intake.position import positions_of
from compliance.kept.ruleset import load_ruleset
from compliance.model.outcome import Outcome
from compliance.model.record import RecordDefinition
from compliance.model.rule import Ruleset
from compliance.model.submission import Submission
from compliance.model.waiver import Attestation
from compliance.report import to_explanation, to_json
from compliance.report.layout import Choice


@click.command(short_help="Explain one rule on one record  说明一条规则的判定")
@click.argument("file", metavar="FILE")
@click.argument("rule", metavar="RULE")
@click.option("--record", "chosen", metavar="N|CODE", help="Which record of the file: its number, or its credit code.  第几份或信用代码")
@rules_option()
@as_of_option()
@attestations_option()
@language_option()
@format_option()
@sensitive_option()
@input_format_option()
def command(
    file: str,
    rule: str,
    chosen: str | None,
    folder: Path | None,
    as_of: date | None,
    attestations: str | None,
    language: Choice,
    format_: str,
    show_sensitive: bool,
    form: Form,
) -> int:
    """Explain one rule on one record, whether it passes or not.

    说明一条规则对一份申报的判定，不论通过与否。

    Every part of the rule's conditions is shown with what it came to, its value, and where in the record it was read.

    \b
    Examples  示例:
      compliance explain submission.json EO-3.2
      compliance explain submissions.ndjson EO-3.2 --record 5 --lang zh
    """  # noqa: D301  # click reads \b as: keep these lines
    ruleset = load_ruleset(folder)
    require_known("rule", rule, ruleset.rules)
    attested, strangers = read_attestations_of(attestations, ruleset)
    reading = read_submissions((file,), form)
    complain((*strangers, *reading.diagnostics))
    if not reading.submissions:
        return INPUT
    submission = _choose(reading.submissions, chosen, ruleset.definition)
    if submission.content is None:
        complain(submission.diagnostics)
        return INPUT
    if format_ == "json":
        return _show_json(ruleset, rule, submission, as_of, attested, show_sensitive=show_sensitive)
    findings = explain(ruleset, submission, rule, as_of=as_of, attestations=attested, show_sensitive=show_sensitive)
    has_colours = has_colour()
    heading = to_explanation.render_heading(rule, ruleset, submission, language, has_colours)
    positions = positions_of(submission, to_explanation.pointers_of(findings))
    show(heading + to_explanation.render(findings, ruleset, language, has_colours, width_of_screen(), positions=positions))
    return INTERNAL if any(finding.outcome is Outcome.ERROR for finding in findings) else COMPLIANT


def _show_json(
    ruleset: Ruleset, rule: str, submission: Submission, as_of: date | None, attested: Sequence[Attestation], *, show_sensitive: bool
) -> int:
    """Write the assessment of the rule's requirement, of whose findings only those of the rule are explained and so listed."""
    chosen = (ruleset.rules[rule].requirement,)
    assessed = assess(
        ruleset, (submission,), as_of=as_of, requirements=chosen, attestations=attested, show_all=True, show_sensitive=show_sensitive
    )
    (record,) = assessed.records
    findings = tuple(each if each.rule == rule else replace(each, explanation=None, is_brief=False) for each in record.findings)
    show(to_json.render(replace(assessed, records=(replace(record, findings=findings),)), ruleset))
    return INTERNAL if any(each.rule == rule and each.outcome is Outcome.ERROR for each in findings) else COMPLIANT


def _choose(submissions: Sequence[Submission], chosen: str | None, definition: RecordDefinition) -> Submission:
    if chosen is None:
        if len(submissions) > 1:
            raise click.UsageError(f"there are {len(submissions)} records; say which with --record, by its number or its credit code")
        return submissions[0]
    found = [each for each in submissions if _identifier(each, definition) == chosen]
    if len(found) > 1:
        raise click.UsageError(f"{len(found)} records are of `{chosen}`; say which by its number, counted from 1")
    if not found and chosen.isascii() and chosen.isdigit() and 1 <= int(chosen) <= len(submissions):
        found = [submissions[int(chosen) - 1]]
    if not found:
        raise click.UsageError(f"there is no record `{chosen}`; there are {len(submissions)}, counted from 1")
    return found[0]


def _identifier(submission: Submission, definition: RecordDefinition) -> object:
    found: object = submission.content
    for name in definition.identifier.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found
