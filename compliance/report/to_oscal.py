"""An assessment as OSCAL assessment results, for programs of those who keep security controls: requirements are its controls.

OSCAL knows two states only. What is not proven is `not-satisfied`, for a reason that is neither pass nor fail, and a property names the
outcome; what says nothing of satisfaction (a rule that does not apply, a draft) is an observation and no finding.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from compliance.language.words import OUTCOME_WORDS, VERDICT_WORDS
from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Evidence, Explanation, Finding
from compliance.model.outcome import Outcome
from compliance.model.rule import Ruleset
from compliance.model.waiver import Waiver
from compliance.report.artifact_uri import uri_of
from compliance.report.brief_words import brief_explanation, briefs_of
from compliance.report.finding_words import action_words, evidence_words, outcome_message, proposal_words
from compliance.report.layout import Choice
from compliance.report.oscal_matter import (
    back_matter_of,
    day_of,
    document_link,
    document_uuid,
    import_of,
    metadata_of,
    moment,
    record_uuid,
    seed_of,
    uuid_of,
)
from compliance.report.oscal_text import Json, line, paragraphs, prop, token_of
from compliance.report.to_json import write_compact
from compliance.report.unsaid import UNSAID_REASONS, UNSAID_TITLES, Unsaid, unsaid_of
from compliance.report.wording import citation_words, consequence_words

#: The first version that has all that is used, so that programs of that version read it too.
OSCAL_VERSION = "1.1.3"

#: State and reason of a target; an outcome that is not here says nothing of satisfaction.
_STATES: Mapping[Outcome, tuple[str, str]] = {
    Outcome.FAIL: ("not-satisfied", "fail"),
    Outcome.ERROR: ("not-satisfied", "other"),
    Outcome.UNKNOWN: ("not-satisfied", "other"),
    Outcome.NOT_CHECKED: ("not-satisfied", "other"),
    Outcome.WAIVED: ("not-satisfied", "other"),
    Outcome.PASS: ("satisfied", "pass"),
}
_REMEDIED = {Outcome.FAIL, Outcome.WAIVED}
_FILES = Bilingual("未成为申报的文件", "Files that gave no record")
_NO_CONTROL = Bilingual("没有评估任何要求。", "No requirement was assessed.")
#: OSCAL demands a control or all of them; this names none.
_NONE = "none"


@dataclass(frozen=True, slots=True)
class _Result:
    """What the parts of one result are made from: the record, its number, and the moment that all of it is of."""

    record: RecordAssessment
    number: int
    ruleset: Ruleset
    language: Choice
    seed: str
    start: str


def render(assessment: Assessment, ruleset: Ruleset, language: Choice) -> str:
    """Render an assessment as OSCAL, a result a record.

    Brief findings are told together, and others without an explanation are counted in a property.
    """
    seed, day = seed_of(assessment), day_of(assessment)
    results = [
        _result(_Result(record, number, ruleset, language, seed, moment(record.assessed_on, day)))
        for number, record in enumerate(assessment.records, start=1)
    ]
    if assessment.diagnostics or not results:
        results.append(_files_result(assessment, language, seed))
    document = {
        "uuid": uuid_of(seed, "assessment-results"),
        "metadata": metadata_of(assessment, ruleset, language, OSCAL_VERSION),
        "import-ap": import_of(seed, language),
        "results": results,
        "back-matter": back_matter_of(assessment, ruleset, seed, language),
    }
    return write_compact({"assessment-results": document})


def _result(result: _Result) -> Json:
    record, language = result.record, result.language
    shown = [(each, each.explanation) for each in record.findings if each.explanation is not None]
    shown += [(each.first, brief_explanation(each, result.ruleset)) for each in briefs_of(record.findings, result.ruleset)]
    observations = [_observation(finding, explanation, number, result) for number, (finding, explanation) in enumerate(shown)]
    findings = [_finding(finding, explanation, number, result) for number, (finding, explanation) in enumerate(shown) if _says(finding)]
    risks = [risk for number, (finding, explanation) in enumerate(shown) for risk in _risks(finding, explanation, number, result)]
    unsaid = unsaid_of(record, [finding for finding, _ in shown])
    if unsaid is not None:
        findings.append(_unsaid_finding(unsaid, result.seed, result.number, language))
    verdict = VERDICT_WORDS[record.verdict]
    name = Bilingual(record.source, record.source) if record.name is None else Bilingual(record.name, record.name)
    remarks = [*(action_words(each) for each in record.actions), *(consequence_words(each) for each in record.consequences)]
    return {
        "uuid": uuid_of(result.seed, "result", result.number),
        "title": line(name, language),
        "description": paragraphs(verdict, language=language),
        "start": result.start,
        "props": list(_result_props(record, language)),
        "reviewed-controls": _reviewed(record, language),
        **_log(record.diagnostics, uuid_of(result.seed, "log", result.number), result.start),
        **({"observations": observations} if observations else {}),
        **({"risks": risks} if risks else {}),
        **({"findings": findings} if findings else {}),
        **({"remarks": paragraphs(*remarks, language=language)} if remarks else {}),
    }


def _files_result(assessment: Assessment, language: Choice, seed: str) -> Json:
    """Give the result of what concerns no record, since OSCAL has no other place for it and demands at least one result."""
    start = moment(day_of(assessment))
    findings = [] if assessment.records else [_unsaid_finding(Unsaid.NO_RECORD, seed, 0, language)]
    return {
        "uuid": uuid_of(seed, "result", 0),
        "title": line(_FILES, language),
        "description": paragraphs(_FILES, language=language),
        "start": start,
        "reviewed-controls": {"control-selections": [_no_selection(language)]},
        **_log(assessment.diagnostics, uuid_of(seed, "log", 0), start),
        **({"findings": findings} if findings else {}),
    }


def _result_props(record: RecordAssessment, language: Choice) -> Iterator[Json]:
    yield prop("verdict", record.verdict.value)
    yield prop("source", record.source)
    yield prop("digest", record.digest)
    for name, value in (("line", record.line), ("enterprise", record.id), ("name", record.name), ("assessed-on", record.assessed_on)):
        if value is not None:
            yield prop(name, value)
    if record.place is not None:
        yield prop("place", record.place.en if language == "en" else record.place.zh)
    for outcome in Outcome:
        yield prop("finding-count", record.finding_counts.get(outcome, 0), **{"class": outcome.value})
    for upcoming in record.upcoming:
        yield prop("upcoming", upcoming)


def _reviewed(record: RecordAssessment, language: Choice) -> Json:
    """Give the requirements that were assessed, each with its verdict and, in a property, its id as it is."""
    selections = [
        {
            "description": paragraphs(each.title, language=language),
            "props": [prop("requirement", each.id), prop("verdict", each.verdict.value)],
            "include-controls": [{"control-id": token_of(each.id)}],
        }
        for each in record.requirements
    ]
    return {"control-selections": selections or [_no_selection(language)]}


def _no_selection(language: Choice) -> Json:
    return {"description": paragraphs(_NO_CONTROL, language=language), "include-controls": [{"control-id": _NONE}]}


def _log(diagnostics: tuple[Diagnostic, ...], seed: str, start: str) -> Json:
    entries = [
        {
            "uuid": uuid_of(seed, number),
            "title": line(Bilingual(each.code, each.code), "en"),
            "description": paragraphs(Bilingual(each.message, each.message), language="en"),
            "start": start,
            "props": [
                prop(name, value)
                for name, value in (
                    ("source", each.source),
                    ("line", each.line),
                    ("column", each.column),
                    ("pointer", each.pointer),
                    ("hint", each.hint),
                )
                if value is not None
            ],
        }
        for number, each in enumerate(diagnostics)
    ]
    return {"assessment-log": {"entries": entries}} if entries else {}


def _says(finding: Finding) -> bool:
    return finding.outcome in _STATES


def _observation(finding: Finding, explanation: Explanation, number: int, result: _Result) -> Json:
    rule, said = result.ruleset.rules[finding.rule], outcome_message(finding.outcome, explanation.message)
    subject = {
        "subject-uuid": record_uuid(result.seed, result.number),
        "type": "resource",
        "title": line(explanation.subject, result.language),
        "props": list(_place_props(finding.subject.pointer, result.record)),
    }
    evidence = [_evidence(each, result) for each in explanation.evidence]
    return {
        "uuid": uuid_of(result.seed, "observation", result.number, number),
        "title": line(Bilingual(f"{rule.id} {rule.title.zh}", f"{rule.id} {rule.title.en}"), result.language),
        "description": paragraphs(said, language=result.language),
        "props": list(_finding_props(finding, result.ruleset)),
        "methods": ["EXAMINE"],
        "types": ["finding" if _says(finding) else "control-objective"],
        "subjects": [subject],
        **({"relevant-evidence": evidence} if evidence else {}),
        "collected": result.start,
    }


def _place_props(pointer: str, record: RecordAssessment) -> Iterator[Json]:
    yield prop("pointer", pointer)
    if pointer in record.positions:
        place, column = record.positions[pointer]
        yield prop("line", place)
        yield prop("column", column)


def _evidence(evidence: Evidence, result: _Result) -> Json:
    """Give evidence; what is no value of the record, such as a limit, has no file to look it up in."""
    supplier = None if evidence.supplier is None else evidence.supplier.value
    details = (("value", evidence.value), ("unit", evidence.unit), ("supplier", supplier))
    return {
        **({} if evidence.pointer is None else {"href": uri_of(result.record.source)}),
        "description": paragraphs(evidence_words(evidence, result.ruleset), language=result.language),
        "props": [
            *([] if evidence.pointer is None else _place_props(evidence.pointer, result.record)),
            prop("state", evidence.state.value),
            *(prop(name, each) for name, each in details if each is not None),
        ],
    }


def _finding_props(finding: Finding, ruleset: Ruleset) -> Iterator[Json]:
    rule = ruleset.rules[finding.rule]
    yield prop("outcome", finding.outcome.value)
    yield prop("judged", finding.judged.value)
    yield prop("rule", finding.rule)
    yield prop("requirement", finding.requirement)
    yield prop("severity", rule.severity.value)
    yield prop("standing", rule.standing.value)
    if finding.governing_date is not None:
        yield prop("governing-date", finding.governing_date)
    if finding.fault is not None:
        yield prop("fault", finding.fault)


def _finding(finding: Finding, explanation: Explanation, number: int, result: _Result) -> Json:
    rule, language = result.ruleset.rules[finding.rule], result.language
    state, reason = _STATES[finding.outcome]
    document = result.ruleset.documents[rule.citation.document]
    basis = citation_words(rule.citation, result.ruleset)
    link = {"href": f"#{document_uuid(result.seed, document.id)}", "rel": "reference", "text": line(basis, language)}
    remarks = [basis, *([rule.remedy] if finding.outcome in _REMEDIED else []), *(proposal_words(each) for each in explanation.proposals)]
    risks = [{"risk-uuid": str(risk["uuid"])} for risk in _risks(finding, explanation, number, result)]
    return {
        "uuid": uuid_of(result.seed, "finding", result.number, number),
        "title": line(rule.title, language),
        "description": paragraphs(explanation.paragraph, language=language),
        "props": list(_finding_props(finding, result.ruleset)),
        **({} if document_link(document) is None else {"links": [link]}),
        "target": {
            "type": "objective-id",
            "target-id": token_of(rule.id),
            "title": line(rule.title, language),
            "status": {"state": state, "reason": reason, "remarks": paragraphs(OUTCOME_WORDS[finding.outcome], language=language)},
        },
        "related-observations": [{"observation-uuid": uuid_of(result.seed, "observation", result.number, number)}],
        **({"related-risks": risks} if risks else {}),
        "remarks": paragraphs(*remarks, language=language),
    }


def _risks(finding: Finding, explanation: Explanation, number: int, result: _Result) -> list[Json]:
    """Give the risk that a waiver accepts: a failure that OSCAL calls an approved deviation."""
    return [
        _risk(waiver, explanation, uuid_of(result.seed, "risk", result.number, number), result)
        for waiver in result.ruleset.waivers
        if waiver.id == finding.waiver
    ]


def _risk(waiver: Waiver, explanation: Explanation, uuid: str, result: _Result) -> Json:
    period = waiver.period
    return {
        "uuid": uuid,
        "title": line(Bilingual(waiver.id, waiver.id), result.language),
        "description": paragraphs(waiver.reason, language=result.language),
        "statement": paragraphs(explanation.message, language=result.language),
        "props": [
            prop("waiver", waiver.id),
            prop("approved-by", waiver.approved_by),
            prop("from", period.start),
            *([] if period.end is None else [prop("until", period.end)]),
        ],
        "status": "deviation-approved",
    }


def _unsaid_finding(unsaid: Unsaid, seed: str, number: int, language: Choice) -> Json:
    """Make the finding that no rule makes: why a record, or all that was given, is no success."""
    return {
        "uuid": uuid_of(seed, "unsaid", number),
        "title": line(UNSAID_TITLES[unsaid], language),
        "description": paragraphs(UNSAID_REASONS[unsaid], language=language),
        "target": {
            "type": "objective-id",
            "target-id": unsaid.value,
            "title": line(UNSAID_TITLES[unsaid], language),
            "status": {"state": "not-satisfied", "reason": "other"},
        },
    }
