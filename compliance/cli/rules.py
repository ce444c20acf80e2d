"""`compliance rules`: which rules are there?"""

from datetime import date
from pathlib import Path

import click

from compliance.cli.exit_code import COMPLIANT
from compliance.cli.options import Day, format_option, language_option, require_known, rules_option
from compliance.cli.output import has_colour, show, width_of_screen
from compliance.kept.ruleset import load_ruleset
from compliance.model.period import contains
from compliance.model.place import lies_in
from compliance.model.rule import Ruleset
from compliance.report import to_catalogue, to_standards
from compliance.report.layout import Choice


@click.command(short_help="List the rules  列出规则")
@rules_option()
@click.option("--requirement", "requirements", multiple=True, metavar="ID", help="Only of this requirement; may be repeated.  只列这项要求")
@click.option("--place", metavar="PLACE", help="Only what an enterprise in this place has to follow.  只列该地企业须遵守的")
@click.option("--on", "day", type=Day(), metavar="DATE", help="Only what is in force on this day.  只列该日施行的")
@click.option("--standard", metavar="NUMBER", help="What the editions of this standard demand, such as `GB 2626`.  列出该标准各版本的要求")
@language_option()
@format_option()
def command(
    folder: Path | None,
    requirements: tuple[str, ...],
    place: str | None,
    day: date | None,
    standard: str | None,
    language: Choice,
    format_: str,
) -> int:
    """List the rules.

    列出规则。

    \b
    Examples  示例:
      compliance rules
      compliance rules --requirement EO-3 --lang zh
      compliance rules --place jianghai --on 2020-02-20
      compliance rules --standard "GB 2626"
    """  # noqa: D301  # click reads \b as: keep these lines
    ruleset = load_ruleset(folder)
    for requirement in requirements:
        require_known("requirement", requirement, ruleset.requirements)
    if place is not None:
        require_known("place", place, ruleset.places)
    if standard is not None:
        return _show_standard(ruleset, standard, language, format_)
    rules = [
        rule
        for rule in ruleset.rules.values()
        if (not requirements or rule.requirement in requirements)
        and (place is None or lies_in(ruleset.places, place, rule.place))
        and (day is None or contains(rule.period, day))
    ]
    if format_ == "json":
        show(to_catalogue.render_json(rules, ruleset))
    else:
        show(to_catalogue.render_text(rules, ruleset, language, has_colour(), width_of_screen()))
    return COMPLIANT


def _show_standard(ruleset: Ruleset, number: str, language: Choice, format_: str) -> int:
    documents = to_standards.documents_of(ruleset, number)
    if not documents:
        near = to_standards.numbers_like(ruleset, number)
        hint = f"did you mean {', '.join(f'`{each}`' for each in near)}?" if near else "`compliance schema record` lists what there is"
        raise click.UsageError(f"there is no standard `{number}`; {hint}")
    if format_ == "json":
        show(to_standards.render_json(documents, ruleset))
    else:
        show(to_standards.render_text(documents, ruleset, language, has_colour(), width_of_screen()))
    return COMPLIANT
