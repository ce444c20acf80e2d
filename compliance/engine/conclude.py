"""Findings to verdicts, counts, and the tags that consequences are chained over."""

from collections import Counter
from collections.abc import Mapping, Sequence

from compliance.engine.plan import Plan
from compliance.model.assessment import RequirementVerdict
from compliance.model.consequence import Chain, Consequence, ConsequenceRule, Tag
from compliance.model.finding import Finding
from compliance.model.outcome import Outcome, Verdict, requirement_verdict, worst_outcome
from compliance.model.record import Known, Record, node_of_path
from compliance.model.rule import Ruleset

_TAGGED = {Outcome.FAIL: "failed", Outcome.PASS: "passed", Outcome.UNKNOWN: "unknown", Outcome.NOT_CHECKED: "not_checked"}
_TAGGED_VERDICTS = {Verdict.NON_COMPLIANT: "failed", Verdict.COMPLIANT: "passed", Verdict.UNDETERMINED: "unknown"}


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


def tags_of(
    ruleset: Ruleset, record: Record, outcomes: Mapping[str, Outcome], requirements: Sequence[RequirementVerdict], verdict: Verdict
) -> frozenset[Tag]:
    """Mint the tags of a record: what failed, passed or is unknown, how gravely, the verdict, and the signals that it gives."""
    tags = {Tag("verdict", verdict.value)}
    tags |= {Tag(_TAGGED[outcome], rule) for rule, outcome in outcomes.items() if outcome in _TAGGED}
    tags |= {Tag(_TAGGED_VERDICTS[each.verdict], each.id) for each in requirements if each.verdict in _TAGGED_VERDICTS}
    tags |= {Tag("failed_severity", ruleset.rules[rule].severity.value) for rule, outcome in outcomes.items() if outcome is Outcome.FAIL}
    asked = {tag for rule in ruleset.consequences for tag in rule.when if tag.kind == "signal"}
    return frozenset(tags | {tag for tag in asked if _is_signalled(record, tag.name)})


def consequences_of(
    ruleset: Ruleset, chain: Chain, outcomes: Mapping[str, Outcome], requirements: Sequence[RequirementVerdict]
) -> tuple[Consequence, ...]:
    """Give each consequence once, in the order of the rule files, with what it follows from."""
    fired = [ruleset.consequences[position] for position in chain.fired]
    because: dict[str, dict[str, None]] = {}
    for rule in fired:
        reasons = because.setdefault(rule.id, {})
        for tag in rule.when:
            reasons |= dict.fromkeys(_reasons(ruleset, tag, fired, outcomes, requirements))
    first = {rule.id: rule for rule in reversed(fired)}
    return tuple(
        Consequence(rule.id, rule.kind, rule.then, rule.title, rule.within_days, rule.citation, rule.policy, tuple(because[rule.id]))
        for rule in (first[name] for name in dict.fromkeys(rule.id for rule in fired))
    )


def _is_signalled(record: Record, path: str) -> bool:
    found = node_of_path(record.root.members, path)
    return isinstance(found, Known) and found.value is True


def _reasons(
    ruleset: Ruleset,
    tag: Tag,
    fired: Sequence[ConsequenceRule],
    outcomes: Mapping[str, Outcome],
    requirements: Sequence[RequirementVerdict],
) -> list[str]:
    match tag.kind:
        case "verdict":
            return [each.id for each in requirements if each.verdict.value == tag.name]
        case "failed_severity":
            failed = [rule for rule, outcome in outcomes.items() if outcome is Outcome.FAIL]
            return [rule for rule in failed if ruleset.rules[rule].severity.value == tag.name]
        case "failed" | "passed" | "unknown" | "not_checked":
            return [tag.name]
        case "signal":
            return ["/" + tag.name.replace(".", "/")]
    return list(dict.fromkeys(rule.id for rule in fired if rule.then == tag))
