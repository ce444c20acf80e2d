"""`compliance lint`: is there anything wrong with these rule files?"""

from pathlib import Path

import click

from compliance.cli.exit_code import COMPLIANT, USAGE
from compliance.cli.options import rules_option
from compliance.cli.output import show
from compliance.errors import RuleFileError
from compliance.report.to_diagnostics import render_diagnostic
from compliance.shipped import load_ruleset


@click.command(short_help="Check rule files  检查规则文件")
@rules_option()
def command(folder: Path | None) -> int:
    """Check rule files, and show all that is wrong with them.

    检查规则文件，一次列出全部问题。

    \b
    Examples  示例:
      compliance lint --rules rules
      compliance lint --rules rules --features features
    """  # noqa: D301  # click reads \b as: keep these lines
    try:
        ruleset = load_ruleset(folder)
    except RuleFileError as refusal:
        count = len(refusal.diagnostics)
        show("\n".join([*map(render_diagnostic, refusal.diagnostics), f"{count} fault{'' if count == 1 else 's'}", ""]))
        return USAGE
    counted = f"{len(ruleset.rules)} rules of {len(ruleset.requirements)} requirements"
    show(f"{ruleset.id} {ruleset.version}: no fault found in {counted}\n{ruleset.digest}\n")
    return COMPLIANT
