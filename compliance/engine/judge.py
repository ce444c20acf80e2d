"""Ruleset and record to findings."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import TypeVar

from compliance.engine.circumstances import Circumstances, attested, holding_on, leaf_of_path, place_truth, unknown_place
from compliance.engine.plan import Decision, Plan, limits_read
from compliance.engine.subjects import EmptyList, OpenList, Target, subjects_of, with_entries_told_apart
from compliance.language.evaluate import evaluate, truth_of_evaluation
from compliance.language.scope import Scope
from compliance.model.citation import Standing
from compliance.model.finding import Finding, Subject
from compliance.model.outcome import Outcome, outcome_of
from compliance.model.period import contains
from compliance.model.record import Known, Record, RecordNode, State, Unknown
from compliance.model.rule import LimitValue, Rule, Ruleset
from compliance.model.truth import Truth
from compliance.model.waiver import Waiver

_RECORD = Subject("")
_Asked = TypeVar("_Asked")
_DRAFT_OUTCOMES = {Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN, Outcome.NOT_CHECKED}


@dataclass(frozen=True, slots=True)
class _Bench:
    """What all rules of one record share: what holds on a day, and whether a requirement applies, is found out once.

    Requirements that apply to the same records share a condition, which is known by its identity: the plan holds it.
    """

    plan: Plan
    record: Record
    circumstances: Circumstances
    held: dict[date | None, tuple[Mapping[str, LimitValue], Mapping[str, str]]] = field(default_factory=dict)
    places: dict[str, Truth] = field(default_factory=dict)
    sections: dict[int, tuple[Truth, tuple[Unknown, ...]]] = field(default_factory=dict)

    def scope(self, variables: Mapping[str, RecordNode], day: date | None, found: bool | None, *, trusts_drafts: bool) -> Scope:
        if day not in self.held:
            self.held[day] = holding_on(self.plan.ruleset, self.circumstances, day)
        limits, facts = self.held[day]
        return Scope(variables, self.circumstances.assessed_on, limits, facts, found, trusts_drafts)


@dataclass(frozen=True, slots=True)
class Broken:
    """What failed inside, by its kind alone: its words may repeat what was submitted about a person's health."""

    kind: str


def judge(plan: Plan, record: Record, circumstances: Circumstances) -> tuple[Finding, ...]:
    """Judge a record by the rules of a plan: at least one finding for each rule, in the order of the rules and of the record."""
    bench = _Bench(plan, with_entries_told_apart(record), circumstances)
    return tuple(_waived(bench, finding) for rule in plan.rules for finding in _judge_rule(bench, rule))


def judge_at(plan: Plan, record: Record, circumstances: Circumstances, rule: Rule, pointer: str) -> tuple[Finding, ...]:
    """Judge a record by one rule at one subject, and at what lies in it; entries of lists are taken to be told apart already."""
    bench = _Bench(plan, record, circumstances)
    return tuple(_judge_rule(bench, rule, pointer))


def section_truth(plan: Plan, record: Record, circumstances: Circumstances, rule: Rule) -> Truth:
    """Say whether the requirement of a rule applies to a record at all."""
    return _section(_Bench(plan, record, circumstances), rule)[0]


def _judge_rule(bench: _Bench, rule: Rule, within: str = "") -> Iterator[Finding]:
    whole = _guarded(rule, _RECORD, lambda: _judge_whole(bench, rule))
    if whole is not None:
        yield whole
        return
    for target in subjects_of(rule, bench.record.root, within):
        yield _guarded(rule, target.subject, partial(_judge_target, bench, rule, target))


def attempted(ask: Callable[[], _Asked]) -> _Asked | Broken:
    """Ask something of rules; what fails inside is an answer too, which never passes for another one and ends nothing else."""
    try:
        return ask()
    except Exception as fault:  # noqa: BLE001  # whatever fails inside one rule is that rule's ERROR, and the others still answer
        return Broken(type(fault).__name__)


def _guarded(rule: Rule, subject: Subject, ask: Callable[[], _Asked]) -> _Asked | Finding:
    answer = attempted(ask)
    if isinstance(answer, Broken):
        return _finding(rule, Outcome.ERROR, Outcome.ERROR, subject, None, fault=answer.kind)
    return answer


def _judge_whole(bench: _Bench, rule: Rule) -> Finding | None:
    """Judge what the whole record decides before any subject is looked at, or give None where it decides nothing."""
    if rule.place not in bench.places:
        bench.places[rule.place] = place_truth(bench.plan.ruleset, bench.circumstances, rule.place)
    inside = bench.places[rule.place]
    if inside is Truth.FALSE:
        return _finding(rule, Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE, _RECORD, None)
    section, section_unknowns = _section(bench, rule)
    if section is Truth.FALSE:
        return _finding(rule, Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE, _RECORD, None)
    day = governing_day(rule, bench.record.root.members, bench.circumstances)
    standing_out = _outside_period(rule, day)
    if standing_out is not None:
        return _finding(rule, standing_out, standing_out, _RECORD, day)
    if rule.disabled is not None:
        return _finding(rule, Outcome.NOT_CHECKED, Outcome.NOT_CHECKED, _RECORD, day)
    unknowns = [*section_unknowns]
    unknowns += [unknown_place(bench.circumstances)] if inside is Truth.UNKNOWN else []
    unknowns += [day] if isinstance(day, Unknown) else []
    if not unknowns:
        return None
    return _finding(rule, Outcome.UNKNOWN, Outcome.UNKNOWN, _RECORD, day, tuple(dict.fromkeys(unknowns)))


def _section(bench: _Bench, rule: Rule) -> tuple[Truth, tuple[Unknown, ...]]:
    """Say whether the whole requirement applies, which is asked of the record before any list."""
    condition = bench.plan.ruleset.requirements[rule.requirement].applies
    if condition is None:
        return Truth.TRUE, ()
    if id(condition) not in bench.sections:
        scope = bench.scope(bench.record.root.members, _day(bench.circumstances.assessed_on), None, trusts_drafts=False)
        evaluation = evaluate(condition, scope)
        bench.sections[id(condition)] = truth_of_evaluation(evaluation), evaluation.unknowns
    return bench.sections[id(condition)]


def _judge_target(bench: _Bench, rule: Rule, target: Target | OpenList | EmptyList) -> Finding:
    subject, variables = target.subject, target.variables
    day = governing_day(rule, variables, bench.circumstances)
    standing_out = _outside_period(rule, day)
    if (standing_out is not None or isinstance(day, Unknown)) and _is_never_asked(bench, rule, target, day):
        return _finding(rule, Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE, subject, day)
    if standing_out is not None:
        return _finding(rule, standing_out, standing_out, subject, day)
    unreadable = [target.unknown] if isinstance(target, OpenList) else []
    unreadable += [day] if isinstance(day, Unknown) else []
    if unreadable:
        return _finding(rule, Outcome.UNKNOWN, Outcome.UNKNOWN, subject, day, tuple(unreadable))
    if isinstance(target, EmptyList):
        judged, _ = _outcome_of_empty(bench, rule, target, day, trusts_drafts=True)
        outcome, unknowns = _outcome_of_empty(bench, rule, target, day, trusts_drafts=False)
        return _finding(rule, outcome, judged, subject, day, unknowns)
    found = attested(bench.circumstances, rule.id, subject.pointer)
    trusting = bench.scope(variables, _day(day), found, trusts_drafts=True)
    judged, unknowns = _outcome(bench.plan.decide(rule, trusting))
    outcome = judged
    if _reads_drafts(bench.plan, rule, trusting):
        outcome, unknowns = _outcome(bench.plan.decide(rule, bench.scope(variables, _day(day), found, trusts_drafts=False)))
    return _finding(rule, outcome, judged, subject, day, unknowns)


def _is_never_asked(bench: _Bench, rule: Rule, target: Target | OpenList | EmptyList, day: Known | Unknown | None) -> bool:
    """Say whether a rule does not speak of a subject whatever its day, so that neither its period nor an unknown day says anything."""
    if rule.applies is None or not isinstance(target, Target):
        return False
    found = attested(bench.circumstances, rule.id, target.subject.pointer)
    scope = bench.scope(target.variables, _day(day), found, trusts_drafts=False)
    return truth_of_evaluation(evaluate(rule.applies, scope)) is Truth.FALSE


def _outcome_of_empty(
    bench: _Bench, rule: Rule, target: EmptyList, day: Known | Unknown | None, *, trusts_drafts: bool
) -> tuple[Outcome, tuple[Unknown, ...]]:
    """Say what a rule says of a list without members: that it does not apply, where no member could change that, else its own answer."""
    pointer = target.subject.pointer
    if rule.applies is not None:
        absent = f"{pointer}/-"
        unbound = {binding.variable for binding in rule.for_each} - dict(target.subject.bindings).keys()
        variables = {**target.variables, **dict.fromkeys(unbound, Unknown(State.MISSING, absent))}
        applies = evaluate(rule.applies, bench.scope(variables, _day(day), None, trusts_drafts=trusts_drafts))
        if truth_of_evaluation(applies) is Truth.FALSE:
            return Outcome.NOT_APPLICABLE, ()
        others = tuple(unknown for unknown in applies.unknowns if not f"{unknown.pointer}/".startswith(f"{absent}/"))
        if others:
            return Outcome.UNKNOWN, others
    outcome = Outcome((rule.when_empty or Outcome.UNKNOWN).value)
    return outcome, (Unknown(State.MISSING, pointer),) if outcome is Outcome.UNKNOWN else ()


def governing_day(rule: Rule, variables: Mapping[str, RecordNode], circumstances: Circumstances) -> Known | Unknown | None:
    """Give the day that picks a rule and its limits: the date that it names, else the day of assessment.

    There is none where the date is that of a list member that is not there yet.
    """
    if rule.governing_date is None:
        return circumstances.assessed_on
    if rule.governing_date.split(".")[0] not in variables:
        return None
    return leaf_of_path(variables, rule.governing_date)


def _outside_period(rule: Rule, day: Known | Unknown | None) -> Outcome | None:
    on = _day(day)
    if on is None or contains(rule.period, on):
        return None
    if on >= rule.period.start and rule.ended_by is None and rule.succeeded_by is None:
        return Outcome.NOT_CHECKED
    return Outcome.NOT_IN_FORCE


def _day(day: Known | Unknown | None) -> date | None:
    return day.value if isinstance(day, Known) and isinstance(day.value, date) else None


def _outcome(decision: Decision) -> tuple[Outcome, tuple[Unknown, ...]]:
    return outcome_of(decision.applies, decision.requires), decision.unknowns


def _reads_drafts(plan: Plan, rule: Rule, scope: Scope) -> bool:
    return any(name in scope.limits and scope.limits[name].standing is Standing.DRAFT for name in limits_read(plan, rule))


def _finding(
    rule: Rule,
    outcome: Outcome,
    judged: Outcome,
    subject: Subject,
    day: Known | Unknown | None,
    unknowns: tuple[Unknown, ...] = (),
    fault: str | None = None,
) -> Finding:
    if rule.standing is Standing.DRAFT and outcome in _DRAFT_OUTCOMES:
        outcome = Outcome.INFORMATIONAL
    return Finding(rule.id, rule.requirement, outcome, judged, subject, _day(day), unknowns, fault=fault)


def waiver_for(ruleset: Ruleset, circumstances: Circumstances, rule: str, pointer: str) -> Waiver | None:
    """Give the waiver that excuses a failure at a subject on the day of assessment, or None where none does.

    Of several it is the same one in whatever order they stand.
    """
    enterprise, today = circumstances.enterprise, _day(circumstances.assessed_on)
    if isinstance(enterprise, Unknown) or today is None:
        return None
    meant = [
        waiver
        for waiver in ruleset.waivers
        if waiver.enterprise == enterprise.value
        and waiver.rule == rule
        and waiver.item in (None, pointer)
        and contains(waiver.period, today)
    ]
    return min(meant, key=lambda waiver: waiver.id, default=None)


def _waived(bench: _Bench, finding: Finding) -> Finding:
    if finding.outcome is not Outcome.FAIL:
        return finding
    waiver = waiver_for(bench.plan.ruleset, bench.circumstances, finding.rule, finding.subject.pointer)
    return finding if waiver is None else replace(finding, outcome=Outcome.WAIVED, waiver=waiver.id)
