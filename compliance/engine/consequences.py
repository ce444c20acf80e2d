"""Findings to tags, and the tags that were chained to what follows: for the record as a whole, and for single members of its lists."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from compliance.engine.account import subject_words
from compliance.engine.subjects import members_of
from compliance.language.lexicon import Lexicon
from compliance.language.vocabulary import variables_of
from compliance.model.assessment import RequirementVerdict
from compliance.model.bilingual import Bilingual
from compliance.model.binding import Binding
from compliance.model.consequence import Chain, Consequence, ConsequenceRule, Tag
from compliance.model.finding import Finding, Subject
from compliance.model.outcome import Outcome, Verdict, record_verdict, requirement_verdict, worst_outcome
from compliance.model.record import Known, Record, RecordNode, node_of_path
from compliance.model.rule import Ruleset

_TAGGED = {Outcome.FAIL: "failed", Outcome.PASS: "passed", Outcome.UNKNOWN: "unknown", Outcome.NOT_CHECKED: "not_checked"}
_TAGGED_VERDICTS = {Verdict.NON_COMPLIANT: "failed", Verdict.COMPLIANT: "passed", Verdict.UNDETERMINED: "unknown"}

Chainer = Callable[[frozenset[Tag]], Chain]


@dataclass(frozen=True, slots=True)
class Chaining:
    """Consequence rules that are asked of the same members, or of the record where `for_each` is empty, and what chains them."""

    for_each: tuple[Binding, ...]
    rules: tuple[ConsequenceRule, ...]
    chain: Chainer


@dataclass(frozen=True, slots=True)
class _Ground:
    """What was found of the record, or of one member of a list, and what its variables stand for."""

    outcomes: Mapping[str, Outcome]
    requirements: Sequence[RequirementVerdict]
    verdict: Verdict
    variables: Mapping[str, RecordNode]
    subject: Subject


def chainings_of(rules: Sequence[ConsequenceRule], chainer_of: Callable[[Sequence[ConsequenceRule]], Chainer]) -> tuple[Chaining, ...]:
    """Part consequence rules by what they are asked of; those of the record come last, since they may follow from the others."""
    members = dict.fromkeys(rule.for_each for rule in rules if rule.for_each)
    parted = [(each, tuple(rule for rule in rules if rule.for_each == each)) for each in (*members, ())]
    return tuple(Chaining(each, asked, chainer_of(asked)) for each, asked in parted)


def consequences_of(
    ruleset: Ruleset,
    record: Record,
    findings: Sequence[Finding],
    requirements: Sequence[RequirementVerdict],
    chainings: Sequence[Chaining],
    *,
    show_sensitive: bool = False,
) -> tuple[Consequence, ...]:
    """Chain what follows and give each consequence once for the record or the member it is about, in the order of the rule files."""
    found: list[Consequence] = []
    fired: list[ConsequenceRule] = []
    for chaining in chainings:
        for ground in _grounds(ruleset, record, findings, requirements, chaining.for_each):
            tags = tags_of(ruleset, chaining.rules, ground) | {rule.then for rule in fired if not chaining.for_each}
            own = [chaining.rules[position] for position in chaining.chain(tags).fired]
            reasoned = own if chaining.for_each else [*fired, *own]
            named = _named(ruleset, record, chaining.for_each, ground.subject, show_sensitive=show_sensitive)
            found += _consequences(ruleset, own, reasoned, ground, named)
            fired += own if chaining.for_each else []
    order = {rule.id: place for place, rule in reversed(list(enumerate(ruleset.consequences)))}
    return tuple(sorted(found, key=lambda each: order[each.id]))


def tags_of(ruleset: Ruleset, rules: Sequence[ConsequenceRule], ground: _Ground) -> frozenset[Tag]:
    """Mint tags: what failed, passed or is unknown, how gravely, the verdict, and what the record signals or gives."""
    tags = {Tag("verdict", ground.verdict.value)}
    for rule, outcome in ground.outcomes.items():
        group = ruleset.rules[rule].group
        if outcome in _TAGGED:
            tags |= {Tag(_TAGGED[outcome], name) for name in (rule, group) if name is not None}
        if outcome is Outcome.FAIL:
            tags.add(Tag("failed_severity", ruleset.rules[rule].severity.value))
    tags |= {Tag(_TAGGED_VERDICTS[each.verdict], each.id) for each in ground.requirements if each.verdict in _TAGGED_VERDICTS}
    return frozenset(tags | {tag for rule in rules for tag in rule.when if _is_said(tag, ground.variables)})


def _is_said(tag: Tag, variables: Mapping[str, RecordNode]) -> bool:
    """Say whether a record gives a signal (a yes), or gives a value at all."""
    if tag.kind not in ("signal", "given"):
        return False
    found = node_of_path(variables, tag.name)
    return isinstance(found, Known) and (tag.kind == "given" or found.value is True)


def _grounds(
    ruleset: Ruleset,
    record: Record,
    findings: Sequence[Finding],
    requirements: Sequence[RequirementVerdict],
    for_each: tuple[Binding, ...],
) -> Iterator[_Ground]:
    if not for_each:
        verdict = record_verdict(each.verdict for each in requirements)
        yield _Ground(_worst(findings), requirements, verdict, record.root.members, Subject(""))
        return
    titles = {each.id: each.title for each in requirements}
    concerned = _by_member(ruleset, findings, for_each)
    for target in members_of(for_each, record.root):
        pointers = (None, *(pointer for _, pointer in target.subject.bindings))
        outcomes = _worst([finding for pointer in pointers for finding in concerned.get(pointer, ())])
        met: dict[str, list[Outcome]] = {}
        for rule, outcome in outcomes.items():
            met.setdefault(ruleset.rules[rule].requirement, []).append(outcome)
        own = [RequirementVerdict(name, titles[name], requirement_verdict(each)) for name, each in met.items()]
        yield _Ground(outcomes, own, record_verdict(each.verdict for each in own), target.variables, target.subject)


def _by_member(ruleset: Ruleset, findings: Sequence[Finding], for_each: tuple[Binding, ...]) -> dict[str | None, list[Finding]]:
    """Sort findings by the member that they or their parts are about; under None those about the whole of a rule asked of every member."""
    paths = {binding.path for binding in for_each}
    sorted_: dict[str | None, list[Finding]] = {}
    for finding in findings:
        asked = [binding.variable for binding in ruleset.rules[finding.rule].for_each if binding.path in paths]
        if asked:
            bound = [pointer for variable, pointer in finding.subject.bindings if variable in asked]
            sorted_.setdefault(bound[-1] if bound else None, []).append(finding)
    return sorted_


def _worst(findings: Sequence[Finding]) -> dict[str, Outcome]:
    met: dict[str, list[Outcome]] = {}
    for finding in findings:
        met.setdefault(finding.rule, []).append(finding.outcome)
    return {rule: worst_outcome(outcomes) for rule, outcomes in met.items()}


def _named(ruleset: Ruleset, record: Record, for_each: tuple[Binding, ...], subject: Subject, *, show_sensitive: bool) -> Bilingual | None:
    if not for_each:
        return None
    variables = variables_of(ruleset.definition, for_each)
    lexicon = Lexicon(ruleset.definition, ruleset.parameters, ruleset.facts, variables, shows_sensitive=show_sensitive)
    return subject_words(lexicon, record, subject)


def _consequences(
    ruleset: Ruleset, own: Sequence[ConsequenceRule], reasoned: Sequence[ConsequenceRule], ground: _Ground, named: Bilingual | None
) -> Iterator[Consequence]:
    because: dict[str, dict[str, None]] = {}
    for rule in own:
        reasons = because.setdefault(rule.id, {})
        for tag in rule.when:
            reasons |= dict.fromkeys(_reasons(ruleset, tag, reasoned, ground))
    first = {rule.id: rule for rule in reversed(own)}
    for name, reasons in because.items():
        rule = first[name]
        yield Consequence(
            rule.id,
            rule.kind,
            rule.then,
            rule.title,
            rule.within_days,
            rule.citation,
            rule.policy,
            tuple(reasons),
            ground.subject.pointer,
            named,
        )


def _reasons(ruleset: Ruleset, tag: Tag, fired: Sequence[ConsequenceRule], ground: _Ground) -> list[str]:
    outcomes = ground.outcomes
    match tag.kind:
        case "verdict":
            return [each.id for each in ground.requirements if each.verdict.value == tag.name]
        case "failed_severity":
            failed = [rule for rule, outcome in outcomes.items() if outcome is Outcome.FAIL]
            return [rule for rule in failed if ruleset.rules[rule].severity.value == tag.name]
        case "failed" | "passed" | "unknown" | "not_checked":
            grouped = [rule for rule in outcomes if ruleset.rules[rule].group == tag.name and _TAGGED.get(outcomes[rule]) == tag.kind]
            return grouped or [tag.name]
        case "signal" | "given":
            first, *names = tag.name.split(".")
            owner = dict(ground.subject.bindings).get(first, f"/{first}")
            return ["/".join([owner, *names])]
    return list(dict.fromkeys(rule.id for rule in fired if rule.then == tag))
