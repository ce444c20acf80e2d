"""A submission with one product, changed as a test needs it, and what the shipped rules say of it."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from compliance import assess, decode, explain
from compliance.model.assessment import RecordAssessment
from compliance.model.finding import Finding
from compliance.model.outcome import Outcome, worst_outcome
from compliance.model.rule import Ruleset
from compliance.model.submission import Submission

SUBMISSION = Path(__file__).parent.parent.parent / "features" / "records" / "products.json"


def submission_of(product: Mapping[str, Any], results: Sequence[Mapping[str, Any]] | None = None) -> Submission:
    """Give the submission of the scenarios with a product changed: `None` takes a field away. Results replace those of its report."""
    content = json.loads(SUBMISSION.read_text(encoding="utf-8"), parse_float=Decimal)
    (lot,) = content["products"]
    for name, value in product.items():
        if value is None:
            lot.pop(name, None)
        else:
            lot[name] = value
    if results is not None:
        lot["reports"][0]["results"] = list(results)
    written = json.dumps(content, ensure_ascii=False, default=lambda number: json.loads(str(number)))
    (submission,) = decode(written.encode(), "submission.json")
    return submission


def value_of(amount: str, unit: str) -> dict[str, object]:
    """Write a value as a laboratory reports it."""
    return {"value": Decimal(amount), "unit": unit}


def findings_of(ruleset: Ruleset, rule: str, submission: Submission, day: date | None = None) -> tuple[Finding, ...]:
    """Explain a rule on a submission, without a search for what would comply."""
    return explain(ruleset, submission, rule, as_of=day, propose=False)


def judged(ruleset: Ruleset, rule: str, submission: Submission, day: date | None = None) -> Outcome:
    """Say how a rule judges a submission at worst."""
    return worst_outcome(finding.judged for finding in findings_of(ruleset, rule, submission, day))


def outcome(ruleset: Ruleset, rule: str, submission: Submission, day: date | None = None) -> Outcome:
    """Say what a rule comes to at worst."""
    return worst_outcome(finding.outcome for finding in findings_of(ruleset, rule, submission, day))


def said(ruleset: Ruleset, rule: str, submission: Submission, day: date | None = None) -> tuple[str, str]:
    """Give what is said of the worst finding, in Chinese and in English."""
    found = findings_of(ruleset, rule, submission, day)
    worst = worst_outcome(finding.outcome for finding in found)
    explanation = next(finding.explanation for finding in found if finding.outcome is worst)
    assert explanation is not None
    return explanation.message.zh, explanation.message.en


def assessed(ruleset: Ruleset, submission: Submission, day: date | None = None) -> RecordAssessment:
    """Assess a submission by all rules."""
    (record,) = assess(ruleset, (submission,), as_of=day, propose=False).records
    return record
