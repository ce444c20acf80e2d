"""An assessment as SARIF 2.1.0, the form in which programs that check programs report, for the viewers and services that read it.

One run; a result for each finding that is shown. What is not proven is `open` and never a pass; what could not be judged at all is
a result too, so that no viewer shows an empty success.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from compliance.language.words import OUTCOME_WORDS, VERDICT_WORDS
from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Explanation, Finding
from compliance.model.outcome import Outcome, Verdict
from compliance.model.record import State
from compliance.model.rule import Ruleset
from compliance.report.artifact_uri import uri_of
from compliance.report.brief_words import Brief, brief_explanation, briefs_of
from compliance.report.finding_words import outcome_message
from compliance.report.layout import Choice
from compliance.report.sarif_place import (
    Placed,
    place_in_file,
    place_of_diagnostic,
    place_of_finding,
    place_of_record,
    places_of_evidence,
)
from compliance.report.sarif_rule import LEVELS, judged_rules, rule_descriptor, unsaid_descriptor
from compliance.report.sarif_text import Json, message, told
from compliance.report.to_json import finding_of, origin_of, record_of, verdicts_of, write_compact
from compliance.report.unsaid import MENTIONED_FILES, UNSAID_TITLES, Unsaid, unsaid_of
from compliance.report.wording import waiver_words

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

_KINDS: Mapping[Outcome, str] = {
    Outcome.FAIL: "fail",
    Outcome.ERROR: "open",
    Outcome.UNKNOWN: "open",
    Outcome.NOT_CHECKED: "open",
    Outcome.WAIVED: "fail",
    Outcome.PASS: "pass",
    Outcome.NOT_APPLICABLE: "notApplicable",
    Outcome.NOT_IN_FORCE: "notApplicable",
    Outcome.INFORMATIONAL: "informational",
}
_LANGUAGES: Mapping[Choice, str] = {"zh": "zh-CN", "en": "en", "both": "zh-CN"}


@dataclass(frozen=True, slots=True)
class _Report:
    """What results are made from: the rules by their number in the list, and the files by theirs."""

    ruleset: Ruleset
    language: Choice
    rules: Mapping[str, int]
    files: Mapping[str, int]
    codes: Mapping[str, int]


def render(assessment: Assessment, ruleset: Ruleset, language: Choice) -> str:
    """Render an assessment as SARIF; findings without an explanation are counted and give no result; brief ones give one together."""
    rules = judged_rules(assessment, ruleset)
    met = {_unsaid(record) for record in assessment.records} if assessment.records else {Unsaid.NO_RECORD}
    descriptors = [
        *(rule_descriptor(rule, ruleset, language) for rule in rules),
        *(unsaid_descriptor(unsaid, language) for unsaid in Unsaid if unsaid in met),
    ]
    files = list(dict.fromkeys([*(each.source for each in assessment.records), *(each.source for each in assessment.diagnostics)]))
    diagnostics = [*assessment.diagnostics, *(each for record in assessment.records for each in record.diagnostics)]
    codes = sorted({each.code for each in diagnostics})
    report = _Report(
        ruleset,
        language,
        {str(each["id"]): number for number, each in enumerate(descriptors)},
        {source: number for number, source in enumerate(files)},
        {code: number for number, code in enumerate(codes)},
    )
    driver = {
        "name": "compliance",
        "version": assessment.engine_version,
        "rules": descriptors,
        "notifications": [{"id": code} for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"compliance/{assessment.ruleset_id}/"},
        "language": _LANGUAGES[language],
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(assessment, report)],
        "artifacts": [_artifact(source, assessment.records) for source in files],
        "results": list(_results(assessment, report)),
        "properties": {
            **origin_of(assessment),
            "verdicts": verdicts_of(assessment),
            "records": [_without(record_of(replace(record, findings=()), ruleset), "findings") for record in assessment.records],
        },
    }
    return write_compact({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _unsaid(record: RecordAssessment) -> Unsaid | None:
    return unsaid_of(record, [each for each in record.findings if each.explanation is not None or each.is_brief])


def _without(said: Mapping[str, object], *names: str) -> Json:
    return {name: value for name, value in said.items() if name not in names}


def _artifact(source: str, records: Sequence[RecordAssessment]) -> Json:
    """Describe a file; the digest of a record is that of the file only where the file is the record."""
    digests = [record.digest for record in records if record.source == source and record.line is None]
    hashes = {"hashes": {"sha-256": digests[0].removeprefix("sha256:")}} if digests else {}
    return {"location": {"uri": uri_of(source)}, "roles": ["analysisTarget"], "mimeType": "application/json", **hashes}


def _results(assessment: Assessment, report: _Report) -> Iterator[Json]:
    if not assessment.records:
        places = [place_in_file(source, number) for source, number in report.files.items()]
        yield _unsaid_result(Unsaid.NO_RECORD, None, places[:1], "", report)
    for number, record in enumerate(assessment.records, start=1):
        unsaid = _unsaid(record)
        if unsaid is not None:
            yield {**_record_result(unsaid, record, report), "properties": {"record": number, "verdict": record.verdict.value}}
        for finding in record.findings:
            if finding.explanation is not None:
                yield _result(finding, finding.explanation, record, number, report)
        for brief in briefs_of(record.findings, report.ruleset):
            yield _brief_result(brief, record, number, report)


def _record_result(unsaid: Unsaid, record: RecordAssessment, report: _Report) -> Json:
    placed = Placed(record, report.files[record.source], report.ruleset, report.language)
    if unsaid is Unsaid.REJECTED and record.diagnostics:
        fault = record.diagnostics[0]
        said, place = Bilingual(fault.message, fault.message), place_of_diagnostic(fault, placed)
    else:
        said, place = VERDICT_WORDS[record.verdict], place_of_record(placed)
    return _unsaid_result(unsaid, said, [place], _identity(record), report)


def _unsaid_result(unsaid: Unsaid, said: Bilingual | None, places: list[Json], identity: str, report: _Report) -> Json:
    title = UNSAID_TITLES[unsaid]
    text = title if said is None else Bilingual(f"{title.zh}：{said.zh}", f"{title.en}: {said.en}")
    kind = {"kind": "open"} if unsaid is Unsaid.NOT_PROVEN else {"kind": "fail", "level": "error"}
    return {
        "ruleId": unsaid.value,
        "ruleIndex": report.rules[unsaid.value],
        **kind,
        "message": message(text, report.language),
        "locations": places,
        "partialFingerprints": {"complianceFinding/v1": _fingerprint(unsaid.value, identity)},
    }


def _result(finding: Finding, explanation: Explanation, record: RecordAssessment, number: int, report: _Report) -> Json:
    kind = _kind(finding)
    level = {"level": LEVELS[report.ruleset.rules[finding.rule].severity]} if kind == "fail" else {}
    placed = Placed(record, report.files[record.source], report.ruleset, report.language)
    related = places_of_evidence(explanation, placed)
    said = finding_of(finding, explanation, record, report.ruleset)
    told_message = explanation.message if kind == "fail" else outcome_message(finding.outcome, explanation.message)
    return {
        "ruleId": finding.rule,
        "ruleIndex": report.rules[finding.rule],
        "kind": kind,
        **level,
        "message": message(told_message, report.language),
        "locations": [place_of_finding(finding, explanation, placed)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {"complianceFinding/v1": _fingerprint(finding.rule, _identity(record), finding.subject.pointer)},
        **_suppressions(finding, report),
        "properties": {"record": number, **_without(said, "rule", "explanation", "citation", "remedy")},
    }


def _brief_result(brief: Brief, record: RecordAssessment, number: int, report: _Report) -> Json:
    """Give one result for findings that are alike and not explained; it says how many they are, and names them all."""
    result = _result(brief.first, brief_explanation(brief, report.ruleset), record, number, report)
    of_all = {"complianceFinding/v1": _fingerprint(brief.first.rule, _identity(record), *brief.subjects)}
    return {**result, "occurrenceCount": brief.count, "partialFingerprints": of_all}


def _kind(finding: Finding) -> str:
    """Give the kind of a result; what only waits for a person to look is for review."""
    states = {unknown.state for unknown in finding.unknowns}
    if finding.outcome is Outcome.UNKNOWN and states == {State.NOT_ATTESTED}:
        return "review"
    return _KINDS[finding.outcome]


def _suppressions(finding: Finding, report: _Report) -> Json:
    if finding.outcome is not Outcome.WAIVED:
        return {}
    reasons = [waiver_words(each) for each in report.ruleset.waivers if each.id == finding.waiver]
    justification = told(reasons[0], report.language) if reasons else str(finding.waiver)
    return {"suppressions": [{"kind": "external", "status": "accepted", "justification": justification}]}


def _identity(record: RecordAssessment) -> str:
    """Say which record this is, in this run and the next: who submitted it, else where it came from."""
    return record.id if record.id is not None else f"{record.source}:{record.line or ''}"


def _fingerprint(*parts: str) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _invocation(assessment: Assessment, report: _Report) -> Json:
    notifications = list(_notifications(assessment, report))
    return {
        "executionSuccessful": all(each["level"] != "error" for each in notifications),
        "toolExecutionNotifications": notifications,
    }


def _notifications(assessment: Assessment, report: _Report) -> Iterator[Json]:
    """Tell every diagnostic, and each rule that failed inside the engine; an error among them says that the run was no success."""
    for each in assessment.diagnostics:
        place = place_in_file(each.source, report.files[each.source], each.line, each.column)
        yield _notification(each, "note" if each.code in MENTIONED_FILES else "error", place, report)
    if not assessment.records:
        yield {"level": "error", "message": message(UNSAID_TITLES[Unsaid.NO_RECORD], report.language)}
    for record in assessment.records:
        placed = Placed(record, report.files[record.source], report.ruleset, report.language)
        level = "error" if record.verdict is Verdict.REJECTED else "warning"
        for each in record.diagnostics:
            yield _notification(each, level, place_of_diagnostic(each, placed), report)
        if record.verdict is Verdict.REJECTED and not record.diagnostics:
            yield {
                "level": "error",
                "message": message(UNSAID_TITLES[Unsaid.REJECTED], report.language),
                "locations": [place_of_record(placed)],
            }
        for finding in record.findings:
            if finding.outcome is Outcome.ERROR:
                yield _engine_error(finding, placed, report)


def _engine_error(finding: Finding, placed: Placed, report: _Report) -> Json:
    word, fault = OUTCOME_WORDS[Outcome.ERROR], finding.fault or ""
    return {
        "level": "error",
        "message": message(Bilingual(f"{word.zh}：{finding.rule}：{fault}", f"{word.en}: {finding.rule}: {fault}"), report.language),
        "associatedRule": {"id": finding.rule, "index": report.rules[finding.rule]},
        "locations": [place_of_record(placed)],
    }


def _notification(diagnostic: Diagnostic, level: str, place: Json, report: _Report) -> Json:
    text = diagnostic.message if diagnostic.hint is None else f"{diagnostic.message} ({diagnostic.hint})"
    return {
        "descriptor": {"id": diagnostic.code, "index": report.codes[diagnostic.code]},
        "level": level,
        "message": message(Bilingual(text, text), report.language),
        "locations": [place],
        "properties": {"message": diagnostic.message, "hint": diagnostic.hint, "pointer": diagnostic.pointer},
    }
