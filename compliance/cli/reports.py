"""Reports that one run writes beside what it shows: which formats there are, and what renders each."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from compliance.cli.output import tell, write_whole
from compliance.model.assessment import Assessment
from compliance.model.rule import Ruleset
from compliance.report.layout import Choice

#: The modules that render a format; each is imported when it is asked for, since some need libraries that others do without.
RENDERERS: Mapping[str, str] = {
    "text": "to_text",
    "html": "to_html",
    "letter": "to_letter",
    "markdown": "to_markdown",
    "csv": "to_csv",
    "xlsx": "to_xlsx",
    "json": "to_json",
    "jsonl": "to_json_lines",
    "sarif": "to_sarif",
    "junit": "to_junit",
    "oscal": "to_oscal",
}
#: What some formats are called besides, as files of theirs end.
_ENDINGS = {"md": "markdown", "txt": "text", "xml": "junit", "ndjson": "jsonl"}


@dataclass(frozen=True, slots=True)
class ReportTarget:
    """A report that was asked for: its format, what renders it, and the file that it is written to."""

    format: str
    render: Callable[..., str | bytes]
    path: Path


class ReportChoice(click.ParamType):  # type: ignore[type-arg]  # older versions of click that are allowed have no argument here
    """A format and a file, written as in html=report.html."""

    name = "FORMAT=FILE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> ReportTarget:
        """Read a format and a file, and make sure that the format can be rendered here."""
        if isinstance(value, ReportTarget):
            return value
        word, separator, file = str(value).partition("=")
        name = _ENDINGS.get(word, word)
        if not separator or not file:
            self.fail(f"`{value}` names no file; write it as in html=report.html", param, ctx)
        if name not in RENDERERS:
            near = get_close_matches(word, RENDERERS, n=1)
            hint = f"did you mean `{near[0]}`?" if near else f"there are {', '.join(f'`{each}`' for each in RENDERERS)}"
            self.fail(f"there is no report `{word}`; {hint}", param, ctx)
        try:
            module = import_module(f"compliance.report.{RENDERERS[name]}")
        except ModuleNotFoundError as missing:
            if missing.name is None or missing.name.startswith("compliance"):
                raise
            message = f'the report `{name}` needs the library `{missing.name}`; install it with pip install "compliance[report]"'
            self.fail(message, param, ctx)
        return ReportTarget(name, module.render, Path(file))


def report_option() -> Callable[[Any], Any]:
    """Offer further reports, each written to a file of its own."""
    formats = " ".join(RENDERERS)
    words = f"Also write this report to a file; may be repeated. Formats: {formats}.  另写报告到文件，可多次使用"
    return click.option("--report", "reports", type=ReportChoice(), multiple=True, metavar="FORMAT=FILE", help=words)


def refuse_twice(reports: Sequence[ReportTarget], output: Path | None) -> None:
    """Refuse two reports of which one would replace the other."""
    paths = [os.path.realpath(each) for each in (*(each.path for each in reports), *([output] if output is not None else []))]
    twice = next((path for path in paths if paths.count(path) > 1), None)
    if twice is not None:
        raise click.UsageError(f"two reports would be written to `{Path(twice).name}`; give each a file of its own")


def write_reports(reports: Sequence[ReportTarget], assessment: Assessment, ruleset: Ruleset, language: Choice) -> None:
    """Render all reports, and only then write them, each whole or not at all."""
    rendered = [(each, _rendered(each, assessment, ruleset, language)) for each in reports]
    for target, content in rendered:
        write_whole(content, target.path)
        tell(f"{target.path}: {target.format}")


def _rendered(target: ReportTarget, assessment: Assessment, ruleset: Ruleset, language: Choice) -> str | bytes:
    if target.format == "json":
        return target.render(assessment, ruleset)
    if target.format == "text":
        return target.render(assessment, ruleset, language, False)  # no colours in a file
    return target.render(assessment, ruleset, language)
