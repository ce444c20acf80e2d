"""`compliance schema`: what do a record, a rule file and a report look like, for programs?"""

import json
from importlib.resources import files
from pathlib import Path

import click

from compliance.cli.exit_code import COMPLIANT
from compliance.cli.options import rules_option
from compliance.cli.output import show
from compliance.report.to_json import write
from compliance.rulefile.to_jsonschema import record_schema, rules_schema
from compliance.shipped import load_ruleset

_REPORTS = {"report": "assessment.schema.json", "report-lines": "assessment-lines.schema.json"}


@click.command(short_help="Print a JSON Schema  输出 JSON Schema")
@click.argument("of", type=click.Choice(["record", "rules", *_REPORTS]))
@rules_option()
def command(of: str, folder: Path | None) -> int:
    """Print a JSON Schema: of a submission, of a rule file, of the JSON report, or of a line of it.

    输出 JSON Schema：申报、规则文件、JSON 报告，或按行 JSON 报告中的一行。

    \b
    Examples  示例:
      compliance schema record > submission.schema.json
      compliance schema rules
      compliance schema report
      compliance schema report-lines
    """  # noqa: D301  # click reads \b as: keep these lines
    if of == "record":
        schema = record_schema(load_ruleset(folder).definition)
    elif of == "rules":
        schema = rules_schema()
    else:
        schema = json.loads(files("compliance.report").joinpath(_REPORTS[of]).read_text(encoding="utf-8"))
    show(write(schema))
    return COMPLIANT
