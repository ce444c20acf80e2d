"""`compliance rule`: everything about one rule."""

from datetime import date
from importlib import import_module
from pathlib import Path

import click

from compliance.cli.exit_code import COMPLIANT, USAGE
from compliance.cli.options import Day, language_option, require_known, rules_option
from compliance.cli.output import complain, has_colour, show, width_of_screen
from compliance.kept.ruleset import load_ruleset
from compliance.model.diagnostic import Diagnostic
from compliance.report import to_rule_page
from compliance.report.layout import Choice
from compliance.scenarios.folder import shipped_features


@click.command(short_help="Show everything about one rule  一条规则的全部内容")
@click.argument("rule", metavar="ID")
@rules_option()
@click.option("--on", "day", type=Day(), metavar="DATE", help="Show the limits of this day only.  只列该日的限值")
@click.option(
    "--features",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="DIR",
    help="Folder of scenarios, to list those that pin the rule.  情景文件夹",
)
@language_option()
def command(rule: str, folder: Path | None, day: date | None, features: Path | None, language: Choice) -> int:
    """Show everything about one rule: text, basis, period, limits, scenarios.

    列出一条规则的全部内容：条件、依据、期间、限值、情景。

    \b
    Examples  示例:
      compliance rule EO-3.2
      compliance rule EO-3.2 --on 2020-02-20 --lang zh
      compliance rule EO-3.2 --features features
    """  # noqa: D301  # click reads \b as: keep these lines
    ruleset = load_ruleset(folder)
    require_known("rule", rule, ruleset.rules)
    found = ruleset.rules[rule]
    shipped = shipped_features() if folder is None else None
    pinned, faults = _scenarios_of(rule, features or (shipped if shipped is not None and shipped.is_dir() else None))
    show(to_rule_page.render(found, ruleset, language, has_colour(), day=day, scenarios=pinned, width=width_of_screen()))
    complain(faults)
    return USAGE if faults else COMPLIANT


def _scenarios_of(rule: str, features: Path | None) -> tuple[list[str] | None, list[Diagnostic]]:
    """Name the scenarios that pin a rule, and what cannot be read; None where there are none, or nothing to read them with."""
    if features is None:
        return None, []
    try:
        coverage = import_module("compliance.scenarios.coverage")
    except ModuleNotFoundError as missing:
        if missing.name is None or missing.name.split(".")[0] == "compliance":
            raise
        return None, []
    found, faults = coverage.scenarios_of(rule, features)
    return [f"{path.as_posix()}:{line}  {name}" for path, line, name in found], faults
