"""An assessment as lines of JSON, for programs that read no document whole: a finding a line, and a last line that says it is the last.

`assessment-lines.schema.json` describes a line. A reader that meets no last line, or whose counts differ from it, has half a file.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.rule import Ruleset
from compliance.report.layout import Choice
from compliance.report.to_json import brief_finding_of, diagnostic_of, finding_of, origin_of, record_of, verdicts_of, write_compact

SCHEMA = "compliance-assessment-lines/1"

#: What some readers take for the end of a line, though JSON does not escape it.
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")


def render(assessment: Assessment, ruleset: Ruleset, _language: Choice = "both") -> str:
    """Render an assessment as lines of JSON, in both languages whatever is asked for; the last line counts those before it."""
    lines = [_written(line) for line in _lines(assessment, ruleset)]
    findings = sum(each.explanation is not None for record in assessment.records for each in record.findings)
    brief = sum(each.is_brief for record in assessment.records for each in record.findings)
    end = {
        "kind": "end",
        "lines": len(lines) + 1,
        "diagnostics": len(assessment.diagnostics),
        "records": len(assessment.records),
        "findings": findings,
        **({"brief": brief} if brief else {}),
        "verdicts": verdicts_of(assessment),
    }
    return "".join([*lines, _written(end)])


def _lines(assessment: Assessment, ruleset: Ruleset) -> Iterator[Mapping[str, object]]:
    yield {"kind": "header", "schema": SCHEMA, **origin_of(assessment)}
    for diagnostic in assessment.diagnostics:
        yield {"kind": "diagnostic", "source": diagnostic.source, **diagnostic_of(diagnostic)}
    for number, record in enumerate(assessment.records, start=1):
        yield from _record_lines(number, record, ruleset)


def _record_lines(number: int, record: RecordAssessment, ruleset: Ruleset) -> Iterator[Mapping[str, object]]:
    said = record_of(replace(record, findings=()), ruleset)
    yield {"kind": "record", "record": number, **{name: value for name, value in said.items() if name != "findings"}}
    for finding in record.findings:
        if finding.is_brief:
            yield {"kind": "brief", "record": number, "source": record.source, "line": record.line, **brief_finding_of(finding)}
        elif finding.explanation is not None:
            told = finding_of(finding, finding.explanation, record, ruleset)
            yield {"kind": "finding", "record": number, "source": record.source, "line": record.line, **told}


def _written(line: Mapping[str, object]) -> str:
    return _LINE_ENDS.sub(lambda found: f"\\u{ord(found[0]):04x}", write_compact(line))
