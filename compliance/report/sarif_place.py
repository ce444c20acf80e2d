"""Where in a file a finding stands, as SARIF says it: line and column for people, JSON Pointer for programs."""

from collections.abc import Mapping
from dataclasses import dataclass

from compliance.model.assessment import RecordAssessment
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Explanation, Finding
from compliance.model.record import FieldType, definition_at
from compliance.model.rule import Ruleset
from compliance.report.artifact_uri import uri_of
from compliance.report.finding_words import evidence_words
from compliance.report.layout import Choice
from compliance.report.sarif_text import Json, message

#: What SARIF calls the parts of a JSON document.
_KINDS: Mapping[FieldType, str] = {FieldType.OBJECT: "object", FieldType.MEASUREMENT: "object", FieldType.LIST: "array"}


@dataclass(frozen=True, slots=True)
class Placed:
    """A record whose places are told: its file by its number in the list of files, and the words for what was found there."""

    record: RecordAssessment
    file: int
    ruleset: Ruleset
    language: Choice


def place_of_record(placed: Placed) -> Json:
    """Give the place of the record itself."""
    return _at("", placed)


def place_of_finding(finding: Finding, explanation: Explanation, placed: Placed) -> Json:
    """Give the place of a finding: of the list member that it is about, or, for a whole record, of the first value that decided."""
    if finding.subject.pointer:
        return _at(finding.subject.pointer, placed)
    return _at(next((each.pointer for each in explanation.evidence if each.pointer is not None), ""), placed)


def places_of_evidence(explanation: Explanation, placed: Placed) -> list[Json]:
    """Give the places of all evidence that stands in the record, each with what was found there."""
    standing = [(each.pointer, each) for each in explanation.evidence if each.pointer is not None]
    return [
        {"id": number, **_at(pointer, placed), "message": message(evidence_words(each, placed.ruleset), placed.language)}
        for number, (pointer, each) in enumerate(standing, start=1)
    ]


def place_of_diagnostic(diagnostic: Diagnostic, placed: Placed) -> Json:
    """Give the place that a diagnostic of a record names."""
    line = diagnostic.line or placed.record.line
    column = None if diagnostic.line is None else diagnostic.column
    logical = {} if diagnostic.pointer is None else {"logicalLocations": [_logical(diagnostic.pointer, placed.ruleset)]}
    return {**place_in_file(placed.record.source, placed.file, line, column), **logical}


def place_in_file(source: str, file: int, line: int | None = None, column: int | None = None) -> Json:
    """Give a file and the place where a value starts; where it ends is not known, and so not said."""
    start = {"startLine": line, "startColumn": column}
    region = {} if line is None else {"region": {name: number for name, number in start.items() if number is not None}}
    return {"physicalLocation": {"artifactLocation": {"uri": uri_of(source), "index": file}, **region}}


def _at(pointer: str, placed: Placed) -> Json:
    line, column = placed.record.positions.get(pointer, (placed.record.line, None))
    return {**place_in_file(placed.record.source, placed.file, line, column), "logicalLocations": [_logical(pointer, placed.ruleset)]}


def _logical(pointer: str, ruleset: Ruleset) -> Json:
    definition = definition_at(ruleset.definition, pointer)
    return {"fullyQualifiedName": pointer, "kind": "value" if definition is None else _KINDS.get(definition.type, "value")}
