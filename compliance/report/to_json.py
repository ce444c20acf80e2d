"""An assessment as JSON, in the shape that `assessment.schema.json` describes: same bytes in, same bytes out."""

import json
import re
from collections import Counter
from collections.abc import Mapping

from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Citation
from compliance.model.consequence import Consequence, tag_text
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Evidence, Explanation, Finding, VerdictTree
from compliance.model.outcome import Outcome, Verdict
from compliance.model.rule import Ruleset
from compliance.model.waiver import Waiver

SCHEMA = "compliance-assessment/1"

Json = Mapping[str, object] | list[object] | str | int | bool | None

#: What would command a terminal or turn its direction of writing, and halves of surrogate pairs, for which UTF-8 has no bytes.
_ESCAPED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")

#: What an enterprise can set right; of what is not known, the evidence says what is missing.
_REMEDIED = {Outcome.FAIL, Outcome.WAIVED}


def render(assessment: Assessment, ruleset: Ruleset) -> str:
    """Render an assessment as JSON; findings without an explanation are counted and not listed."""
    verdicts = Counter(record.verdict for record in assessment.records)
    return write(
        {
            "schema": SCHEMA,
            "engine": assessment.engine_version,
            "chained_by": assessment.chained_by,
            "ruleset": {
                "id": assessment.ruleset_id,
                "version": assessment.ruleset_version,
                "digest": assessment.ruleset_digest,
                "source": assessment.ruleset_source,
            },
            "as_of": None if assessment.as_of is None else assessment.as_of.isoformat(),
            "records": [_record(record, ruleset) for record in assessment.records],
            "summary": {
                "records": len(assessment.records),
                "verdicts": {verdict.value: verdicts[verdict] for verdict in Verdict if verdict is not Verdict.NOT_APPLICABLE},
            },
            "diagnostics": [{"source": each.source, **_diagnostic(each)} for each in assessment.diagnostics],
        }
    )


def write(document: Json) -> str:
    """Write JSON as every command does: text as it is, but what a terminal would obey, or UTF-8 cannot hold, as JSON's own escapes."""
    text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


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


def _record(record: RecordAssessment, ruleset: Ruleset) -> dict[str, object]:
    return {
        "source": record.source,
        "line": record.line,
        "id": record.id,
        "digest": record.digest,
        "assessed_on": None if record.assessed_on is None else record.assessed_on.isoformat(),
        "verdict": record.verdict.value,
        "diagnostics": [_diagnostic(each) for each in record.diagnostics],
        "counts": {"rules": _counts(record.rule_counts), "findings": _counts(record.finding_counts)},
        "requirements": [{"id": each.id, "title": as_json(each.title), "verdict": each.verdict.value} for each in record.requirements],
        "findings": [_finding(each, each.explanation, ruleset) for each in record.findings if each.explanation is not None],
        "consequences": [_consequence(each, ruleset) for each in record.consequences],
        "upcoming": [{"rule": rule, "from": ruleset.rules[rule].period.start.isoformat()} for rule in record.upcoming],
    }


def _diagnostic(diagnostic: Diagnostic) -> dict[str, object]:
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


def _finding(finding: Finding, explanation: Explanation, ruleset: Ruleset) -> dict[str, object]:
    rule = ruleset.rules[finding.rule]
    return {
        "rule": finding.rule,
        "requirement": finding.requirement,
        "outcome": finding.outcome.value,
        "judged": finding.judged.value,
        "severity": rule.severity.value,
        "standing": rule.standing.value,
        "subject": {"path": finding.subject.pointer, "label": as_json(explanation.subject)},
        "governing_date": None if finding.governing_date is None else finding.governing_date.isoformat(),
        "evidence": [_evidence(each) for each in explanation.evidence],
        "message": as_json(explanation.message),
        "explanation": _node(explanation.tree),
        "remedy": as_json(rule.remedy) if finding.outcome in _REMEDIED else None,
        "citation": citation_of(rule.citation, ruleset),
        "waiver": _waiver(finding.waiver, ruleset.waivers),
    }


def _evidence(evidence: Evidence) -> dict[str, object]:
    return {
        "path": evidence.pointer,
        "label": as_json(evidence.label),
        "value": evidence.value,
        "unit": evidence.unit,
        "state": evidence.state.value,
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
    }


def as_json(text: Bilingual) -> dict[str, str]:
    """Give a text in both languages as JSON does."""
    return {"zh": text.zh, "en": text.en}
