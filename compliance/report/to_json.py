"""An assessment as JSON, in the shape that `assessment.schema.json` describes: same bytes in, same bytes out."""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal

from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Citation
from compliance.model.consequence import Consequence, tag_text
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Evidence, Explanation, Finding, VerdictTree
from compliance.model.outcome import Outcome, Verdict
from compliance.model.proposal import Action, Change, Proposal
from compliance.model.rule import Ruleset
from compliance.model.waiver import Waiver
from compliance.report.brief_words import Brief, briefs_of

SCHEMA = "compliance-assessment/1"

Json = Mapping[str, object] | Sequence[object] | str | int | float | bool | None

#: What would command a terminal or turn its direction of writing, and halves of surrogate pairs, for which UTF-8 has no bytes.
_ESCAPED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")

#: What an enterprise can set right; of what is not known, the evidence says what is missing.
_REMEDIED = {Outcome.FAIL, Outcome.WAIVED}


def render(assessment: Assessment, ruleset: Ruleset) -> str:
    """Render an assessment as JSON; findings without an explanation are counted and not listed."""
    return write(
        {
            "schema": SCHEMA,
            **origin_of(assessment),
            "records": [record_of(record, ruleset) for record in assessment.records],
            "summary": {"records": len(assessment.records), "verdicts": verdicts_of(assessment)},
            "diagnostics": [{"source": each.source, **diagnostic_of(each)} for each in assessment.diagnostics],
        }
    )


def write(document: Json) -> str:
    """Write JSON as every command does, in indented lines."""
    return escape_commands(json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)) + "\n"


def write_compact(document: Json) -> str:
    """Write JSON on one line, without a blank: several times faster, and a third shorter."""
    return escape_commands(json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)) + "\n"


def escape_commands(text: str) -> str:
    """Escape in JSON what a terminal would obey, and half of a surrogate pair, as file names can have it: UTF-8 has no bytes for it."""
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def origin_of(assessment: Assessment) -> dict[str, object]:
    """Say what assessed, by which rules, and for which day."""
    return {
        "engine": assessment.engine_version,
        "chained_by": assessment.chained_by,
        "ruleset": {
            "id": assessment.ruleset_id,
            "version": assessment.ruleset_version,
            "digest": assessment.ruleset_digest,
            "source": assessment.ruleset_source,
        },
        "as_of": None if assessment.as_of is None else assessment.as_of.isoformat(),
    }


def verdicts_of(assessment: Assessment) -> dict[str, int]:
    """Count the verdicts of all records, naming those that none has too."""
    verdicts = Counter(record.verdict for record in assessment.records)
    return {verdict.value: verdicts[verdict] for verdict in Verdict if verdict is not Verdict.NOT_APPLICABLE}


def citation_of(citation: Citation, ruleset: Ruleset) -> dict[str, object]:
    """Give a citation with what the register says of its document."""
    document = ruleset.documents[citation.document]
    return {
        "document": document.id,
        "title": as_json(document.title),
        "number": document.number,
        "issuer": as_json(document.issuer),
        "item": citation.item,
        "url": document.url,
    }


def record_of(record: RecordAssessment, ruleset: Ruleset) -> dict[str, object]:
    """Say what is said of one record, with the findings that are shown; those that are brief are there only where there are any."""
    briefs = briefs_of(record.findings, ruleset)
    return {
        "source": record.source,
        "line": record.line,
        "id": record.id,
        "name": record.name,
        "place": None if record.place is None else as_json(record.place),
        "digest": record.digest,
        "assessed_on": None if record.assessed_on is None else record.assessed_on.isoformat(),
        "verdict": record.verdict.value,
        "diagnostics": [diagnostic_of(each) for each in record.diagnostics],
        "counts": {"rules": _counts(record.rule_counts), "findings": _counts(record.finding_counts)},
        "requirements": [{"id": each.id, "title": as_json(each.title), "verdict": each.verdict.value} for each in record.requirements],
        "findings": [finding_of(each, each.explanation, record, ruleset) for each in record.findings if each.explanation is not None],
        **({"brief": [_brief(each) for each in briefs]} if briefs else {}),
        "consequences": [_consequence(each, ruleset) for each in record.consequences],
        "actions": [_action(each, record) for each in record.actions],
        "upcoming": [{"rule": rule, "from": ruleset.rules[rule].period.start.isoformat()} for rule in record.upcoming],
    }


def _brief(brief: Brief) -> dict[str, object]:
    unknown = [{"state": state.value, "places": list(places)} for state, places in brief.unknown]
    return {**_kind_of(brief.first), "count": brief.count, "subjects": list(brief.subjects), "unknown": unknown}


def brief_finding_of(finding: Finding) -> dict[str, object]:
    """Give a finding that is not explained: what it is, of whom, and what is not known."""
    unknown = [{"state": each.state.value, "place": each.pointer} for each in finding.unknowns]
    return {**_kind_of(finding), "subject": finding.subject.pointer, "unknown": unknown}


def _kind_of(finding: Finding) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "requirement": finding.requirement,
        "outcome": finding.outcome.value,
        "judged": finding.judged.value,
        "governing_date": None if finding.governing_date is None else finding.governing_date.isoformat(),
        "waiver": finding.waiver,
    }


def diagnostic_of(diagnostic: Diagnostic) -> dict[str, object]:
    """Give a diagnostic without its source, which its record names."""
    return {
        "code": diagnostic.code,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "line": diagnostic.line,
        "column": diagnostic.column,
        "pointer": diagnostic.pointer,
    }


def _counts(counts: Mapping[Outcome, int]) -> dict[str, int]:
    return {outcome.value: counts.get(outcome, 0) for outcome in Outcome}


def finding_of(finding: Finding, explanation: Explanation, record: RecordAssessment, ruleset: Ruleset) -> dict[str, object]:
    """Give a finding that is shown, with its rule's remedy, citation and waiver."""
    rule = ruleset.rules[finding.rule]
    return {
        "rule": finding.rule,
        "requirement": finding.requirement,
        "outcome": finding.outcome.value,
        "judged": finding.judged.value,
        "severity": rule.severity.value,
        "standing": rule.standing.value,
        "subject": {**_place(finding.subject.pointer, record), "label": as_json(explanation.subject)},
        "governing_date": None if finding.governing_date is None else finding.governing_date.isoformat(),
        "evidence": [_evidence(each, record) for each in explanation.evidence],
        "message": as_json(explanation.message),
        "paragraph": as_json(explanation.paragraph),
        "explanation": _node(explanation.tree),
        "remedy": as_json(rule.remedy) if finding.outcome in _REMEDIED else None,
        "citation": citation_of(rule.citation, ruleset),
        "waiver": _waiver(finding.waiver, ruleset.waivers),
        "proposals": [_proposal(each, record) for each in explanation.proposals],
    }


def _place(pointer: str | None, record: RecordAssessment) -> dict[str, object]:
    """Give a JSON Pointer, and the line and column of the source where what it names stands."""
    line, column = record.positions.get(pointer, (None, None)) if pointer is not None else (None, None)
    return {"path": pointer, "line": line, "column": column}


def _evidence(evidence: Evidence, record: RecordAssessment) -> dict[str, object]:
    return {
        **_place(evidence.pointer, record),
        "label": as_json(evidence.label),
        "value": evidence.value,
        "unit": evidence.unit,
        "state": evidence.state.value,
        "supplier": None if evidence.supplier is None else evidence.supplier.value,
    }


def _proposal(proposal: Proposal, record: RecordAssessment) -> dict[str, object]:
    return {"outcome": proposal.outcome.value, "changes": [change_of(each, record) for each in proposal.changes]}


def change_of(change: Change, record: RecordAssessment) -> dict[str, object]:
    """Give a change with its place in the source."""
    return {
        **_place(change.pointer, record),
        "label": as_json(change.label),
        "found": None if change.found is None else as_json(change.found),
        "wanted": as_json(change.wanted),
        "value": plain_value(change.value),
    }


def plain_value(value: object) -> Json:
    """Give a value of a record as JSON writes it; a number that no double holds exactly is given as text."""
    if isinstance(value, Decimal):
        if value == value.to_integral_value():
            return int(value)
        return float(value) if Decimal(repr(float(value))) == value else format(value, "f")
    if isinstance(value, Mapping):
        return {str(name): plain_value(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain_value(each) for each in value]
    if value is None or isinstance(value, bool | int | str):
        return value
    raise TypeError(f"a change has a value that JSON has not: {type(value).__name__}")


def _action(action: Action, record: RecordAssessment) -> dict[str, object]:
    return {
        "party": action.party.value,
        "severity": action.severity.value,
        "text": as_json(action.text),
        "rules": list(action.rules),
        "changes": [change_of(each, record) for each in action.changes],
    }


def _node(tree: VerdictTree) -> dict[str, object]:
    truth = None if tree.truth is None else tree.truth.value
    return {
        "operator": tree.operator,
        "truth": truth if tree.is_evaluated else "not_evaluated",
        "text": as_json(tree.text),
        "value": tree.value,
        "unit": tree.unit,
        "path": tree.pointer,
        "state": None if tree.state is None else tree.state.value,
        "children": [_node(child) for child in tree.children],
    }


def _waiver(id: str | None, waivers: tuple[Waiver, ...]) -> dict[str, object] | None:  # noqa: A002  # the word of rule files
    for waiver in waivers:
        if waiver.id == id:
            end = waiver.period.end
            return {
                "id": waiver.id,
                "from": waiver.period.start.isoformat(),
                "until": None if end is None else end.isoformat(),
                "reason": as_json(waiver.reason),
                "approved_by": waiver.approved_by,
            }
    return None


def _consequence(consequence: Consequence, ruleset: Ruleset) -> dict[str, object]:
    return {
        "id": consequence.id,
        "kind": consequence.kind.value,
        "title": as_json(consequence.title),
        "because": list(consequence.because),
        "then": tag_text(consequence.then),
        "within_days": consequence.within_days,
        "citation": None if consequence.citation is None else citation_of(consequence.citation, ruleset),
        "policy": consequence.policy,
        "subject": None if consequence.subject is None else {"path": consequence.pointer, "label": as_json(consequence.subject)},
    }


def as_json(text: Bilingual) -> dict[str, str]:
    """Give a text in both languages as JSON does."""
    return {"zh": text.zh, "en": text.en}
