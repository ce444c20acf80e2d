"""Findings to verdicts and counts."""

from collections import Counter
from collections.abc import Mapping, Sequence

from compliance.engine.plan import Plan
from compliance.model.assessment import RequirementVerdict
from compliance.model.finding import Finding
from compliance.model.outcome import Outcome, requirement_verdict, worst_outcome


def rule_outcomes(plan: Plan, findings: Sequence[Finding]) -> dict[str, Outcome]:
    """Give the worst outcome of each rule of a plan; a rule without a finding would be a fault, and raises `ValueError`."""
    met: dict[str, list[Outcome]] = {rule.id: [] for rule in plan.rules}
    for finding in findings:
        met[finding.rule].append(finding.outcome)
    return {rule: worst_outcome(outcomes) for rule, outcomes in met.items()}


def requirement_verdicts(plan: Plan, outcomes: Mapping[str, Outcome]) -> tuple[RequirementVerdict, ...]:
    """Give the verdict of each requirement of a plan."""
    return tuple(
        RequirementVerdict(each.id, each.title, requirement_verdict(outcomes[rule.id] for rule in each.rules)) for each in plan.requirements
    )


def counted(outcomes: Sequence[Outcome]) -> dict[Outcome, int]:
    """Count outcomes, each kind in its order, also those that did not occur."""
    found = Counter(outcomes)
    return {outcome: found[outcome] for outcome in Outcome}
