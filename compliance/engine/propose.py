"""The fewest changes of a record with which a rule would say something else, each judged before it is proposed."""

import heapq
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from itertools import count

from compliance.engine.change_words import changes_of
from compliance.engine.circumstances import Circumstances, attested, circumstances_of, scope_of
from compliance.engine.edits import Edits, Structure, edited
from compliance.engine.effort import Effort, SearchGivenUpError
from compliance.engine.judge import governing_day, judge_at, section_truth
from compliance.engine.plan import Plan
from compliance.engine.reach import Reads, is_reached, reads_of
from compliance.engine.subjects import variables_at, with_entries_told_apart
from compliance.engine.ways import Place, Search, together, ways
from compliance.language.scope import Scope
from compliance.model.condition import Condition, Limit, Literal, nodes_of
from compliance.model.finding import Finding, Subject
from compliance.model.outcome import Outcome, worst_outcome
from compliance.model.proposal import Proposal
from compliance.model.quantity import Measurement, complement, shifted
from compliance.model.record import (
    FieldDefinition,
    Fields,
    FieldType,
    Items,
    Known,
    Record,
    RecordNode,
    Scalar,
    State,
    Unknown,
    definition_at,
    member_of,
    node_at,
    pointer_of_path,
    unescape_pointer,
)
from compliance.model.rule import Rule
from compliance.model.truth import Truth
from compliance.model.waiver import Attestation

#: How many changed records are judged for one answer, and how many steps one answer may take.
_MOST_JUDGED = 60
_MOST_STEPS = 6
#: How many changed records are remembered: each has its own copy of a list that was changed, which may be long.
_MOST_ROOTS = 64
#: How many nodes of conditions are evaluated for one answer.
_MOST_NODES = 400_000

#: How far results are tried beside a limit.
_FINELY = Fraction(1, 100)

_Editable = Callable[[Edits, str], bool]


@dataclass(frozen=True, slots=True)
class Case:
    """A record as it was submitted, and all that is needed to judge what it might be.

    `kept` are values that may not be changed, by their pointers, besides those whose definition says so.
    """

    plan: Plan
    record: Record
    as_of: date | None
    attestations: tuple[Attestation, ...] = ()
    kept: frozenset[str] = frozenset()
    roots: dict[tuple[tuple[str, Scalar | Structure], ...], Fields] = field(default_factory=dict)
    reads: dict[str, Reads] = field(default_factory=dict)


def case_of(plan: Plan, record: Record, as_of: date | None, attestations: Sequence[Attestation] = ()) -> Case:
    """Make a case of a record."""
    return Case(plan, with_entries_told_apart(record), as_of, tuple(attestations))


Answers = Mapping[Outcome, Edits]


def answers_of(case: Case, finding: Finding) -> Answers:
    """Find the fewest changes with which a rule passes; where it cannot be told, also those with which it fails or does not apply.

    An answer to what cannot be told fills in what is not known; it changes a known value only to pass, and only where no answer would do.
    What only a person can judge, or nobody has verified, has none. While nobody knows where the enterprise is or on which day it is
    assessed, every rule waits for that, and is not answered; of a requirement of which it is open whether it applies, only that is asked.
    """
    if finding.outcome is Outcome.FAIL:
        return _found({Outcome.PASS: _find(case, finding, Outcome.PASS, _changeable(case))})
    if finding.outcome is not Outcome.UNKNOWN:
        return {}
    if _lacks_circumstances(case, finding):
        return {}
    wanted = [Outcome.NOT_APPLICABLE] if _is_section_open(case, finding) else [Outcome.PASS, Outcome.FAIL, Outcome.NOT_APPLICABLE]
    answers = _found({outcome: _find(case, finding, outcome, _answerable(case)) for outcome in wanted})
    if Outcome.PASS in answers or Outcome.NOT_APPLICABLE in answers or len(wanted) == 1:
        return answers
    return {**_found({Outcome.PASS: _find(case, finding, Outcome.PASS, _changeable(case))}), **answers}


def _lacks_circumstances(case: Case, finding: Finding) -> bool:
    definition = case.plan.ruleset.definition
    asked = {pointer_of_path(definition.place), pointer_of_path(definition.submitted_on)}
    return not finding.subject.bindings and any(unknown.pointer in asked for unknown in finding.unknowns)


def _is_section_open(case: Case, finding: Finding) -> bool:
    rule = case.plan.ruleset.rules[finding.rule]
    return section_truth(case.plan, case.record, circumstances_with(case, case.record), rule) is Truth.UNKNOWN


def proposals_of(case: Case, finding: Finding, answers: Answers, *, show_sensitive: bool = False) -> tuple[Proposal, ...]:
    """Put what was found for a finding into words."""
    return tuple(_proposal(case, finding, outcome, edits, show_sensitive=show_sensitive) for outcome, edits in answers.items())


def _found(edits: Mapping[Outcome, Edits | None]) -> Answers:
    return {outcome: each for outcome, each in edits.items() if each is not None}


def _proposal(case: Case, finding: Finding, outcome: Outcome, edits: Edits, *, show_sensitive: bool) -> Proposal:
    judge = _judge_of(case, finding)

    def still_holds(other: Edits) -> bool:
        return judge(other) is outcome

    return Proposal(outcome, changes_of(case.plan.ruleset, case.record, edits, still_holds, show_sensitive=show_sensitive))


def case_after(case: Case, edits: Edits) -> Case:
    """Give the case of the record with some values changed, which are not to be changed again."""
    return Case(case.plan, record_with(case, edits), case.as_of, case.attestations, case.kept | edits.keys(), reads=case.reads)


def touches(case: Case, finding: Finding, edits: Edits) -> bool:
    """Say whether the rule of a finding may read any of some changed values."""
    reads = _reads(case, finding)
    return any(is_reached(reads, finding.subject, pointer) for pointer in edits)


def reads_whole_lists(case: Case, finding: Finding) -> bool:
    """Say whether the rule of a finding reads entries of lists besides the one that it is asked of."""
    return _reads(case, finding).reads_lists


def _reads(case: Case, finding: Finding) -> Reads:
    if finding.rule not in case.reads:
        case.reads[finding.rule] = reads_of(case.plan.ruleset, case.plan.ruleset.rules[finding.rule])
    return case.reads[finding.rule]


def outcome_with(case: Case, finding: Finding, edits: Edits) -> Outcome:
    """Say what the rule of a finding says of the same subject once some values are changed."""
    return _judge_of(case, finding)(edits)


def record_with(case: Case, edits: Edits) -> Record:
    """Give the record with some values changed."""
    return replace(case.record, root=_root(case, edits))


def _judge_of(case: Case, finding: Finding) -> Callable[[Edits], Outcome]:
    rule = case.plan.ruleset.rules[finding.rule]

    def judged(edits: Edits) -> Outcome:
        record = record_with(case, edits)
        if _repeats_identifier(case, record, edits):
            return Outcome.UNKNOWN
        found = judge_at(case.plan, record, circumstances_with(case, record), rule, finding.subject.pointer)
        return worst_outcome(each.outcome for each in found) if found else Outcome.NOT_APPLICABLE

    return judged


def circumstances_with(case: Case, record: Record) -> Circumstances:
    """Give what a changed record is judged in."""
    return circumstances_of(case.plan.ruleset, record, case.as_of, case.attestations)


def _repeats_identifier(case: Case, record: Record, edits: Edits) -> bool:
    """Say whether a changed identifier is that of another entry of its list, so that nobody would know which is meant."""
    for pointer, value in edits.items():
        definition = definition_at(case.plan.ruleset.definition, pointer)
        if definition is None or not definition.is_identifier:
            continue
        steps = pointer.split("/")
        place = max((number for number, step in enumerate(steps) if step.isdigit()), default=0)
        entries = node_at(record.root, "/".join(steps[:place]))
        others = range(len(entries.members)) if isinstance(entries, Items) else ()
        twins = ("/".join([*steps[:place], str(number), *steps[place + 1 :]]) for number in others if str(number) != steps[place])
        if any(isinstance(held := node_at(record.root, twin), Known) and held.value == value for twin in twins):
            return True
    return False


def _root(case: Case, edits: Edits) -> Fields:
    key = tuple(sorted(edits.items(), key=lambda item: item[0]))
    if key not in case.roots:
        if len(case.roots) >= _MOST_ROOTS:
            case.roots.clear()
        case.roots[key] = edited(case.record.root, case.plan.ruleset.definition.root, edits)
    return case.roots[key]


# What may be changed


def _changeable(case: Case) -> _Editable:
    def may_edit(edits: Edits, pointer: str) -> bool:
        definition = _definition(case, edits, pointer)
        if definition is None:
            return False
        # Who or what an entry is about is not for the asking: another identifier is another entry.
        is_changeable = definition.changeable and not definition.is_identifier
        return is_changeable or _is_open(case, edits, pointer, definition)

    return may_edit


def _answerable(case: Case) -> _Editable:
    def may_edit(edits: Edits, pointer: str) -> bool:
        definition = _definition(case, edits, pointer)
        return definition is not None and _is_open(case, edits, pointer, definition)

    return may_edit


def _definition(case: Case, edits: Edits, pointer: str) -> FieldDefinition | None:
    """Give the definition of a value that there is a place for, and that need not stay as it is."""
    if pointer in case.kept:
        return None
    held: RecordNode = _root(case, edits)
    steps = pointer.split("/")[1:]
    for number, step in enumerate(steps):
        owner = definition_at(case.plan.ruleset.definition, "/".join(["", *steps[:number]]))
        is_last = number == len(steps) - 1
        if owner is not None and owner.type is FieldType.LIST:
            length = len(held.members) if isinstance(held, Items) else -1
            if int(step) >= length + is_last:
                return None
        held = member_of(held, unescape_pointer(step))
    return definition_at(case.plan.ruleset.definition, pointer)


def _is_open(case: Case, edits: Edits, pointer: str, definition: FieldDefinition) -> bool:
    """Say whether nobody has told a value; where absence is an answer, it was told, but for what is added here."""
    held = node_at(_root(case, edits), pointer)
    if not isinstance(held, Unknown) or held.state is State.REPEATED_IDENTIFIER:
        return False
    is_of_new_entry = any(pointer.startswith(f"{each}/") for each, value in edits.items() if value is Structure.ENTRY)
    return is_of_new_entry or held.state is not State.MISSING or not definition.absence_is_answer or _parent_is_open(case, edits, pointer)


def _parent_is_open(case: Case, edits: Edits, pointer: str) -> bool:
    above = pointer.rpartition("/")[0]
    return not isinstance(node_at(_root(case, edits), above), Fields)


# The search


def _find(case: Case, finding: Finding, goal: Outcome, may_edit: _Editable) -> Edits | None:
    """Judge changed records, those with the fewest changes first, until one has the outcome that is wanted."""
    judge, steps, effort = _judge_of(case, finding), count(), Effort(_MOST_NODES)
    waiting: list[tuple[int, int, int, Edits]] = [(0, next(steps), 0, {})]
    seen: set[tuple[tuple[str, Scalar | Structure], ...]] = set()
    while waiting and len(seen) < _MOST_JUDGED:
        _, _, depth, edits = heapq.heappop(waiting)
        key = tuple(sorted(edits.items(), key=lambda item: item[0]))
        if key in seen:
            continue
        seen.add(key)
        if edits and judge(edits) is goal:
            return edits
        if depth < _MOST_STEPS:
            try:
                following = list(_next(case, finding, edits, goal, may_edit, effort))
            except SearchGivenUpError:
                return None
            for more in following:
                if more and not edits.items() >= more.items():
                    merged = {**edits, **more}
                    heapq.heappush(waiting, (len(merged), next(steps), depth + 1, merged))
    return None


def _next(case: Case, finding: Finding, edits: Edits, goal: Outcome, may_edit: _Editable, effort: Effort) -> Iterator[Edits]:
    """Give what would have to change next: whatever keeps the rule from being asked, then what it asks."""
    ruleset, rule = case.plan.ruleset, case.plan.ruleset.rules[finding.rule]
    record = record_with(case, edits)
    circumstances = circumstances_with(case, record)
    for found in judge_at(case.plan, record, circumstances, rule, finding.subject.pointer)[:1]:
        search = _search(case, rule, found, may_edit, effort)
        section = ruleset.requirements[rule.requirement].applies
        if section is not None and section_truth(case.plan, record, circumstances, rule) is not Truth.TRUE:
            yield from ways(search, Place(edits, ()), section, goal=goal is not Outcome.NOT_APPLICABLE)
            return
        yield from _of_day(rule, found.subject, circumstances, record, edits, may_edit)
        if len(found.subject.bindings) < len(rule.for_each):
            yield from _of_list(case, found, edits, may_edit)
            continue
        place = Place(edits, found.subject.bindings)
        yield from _of_conditions(search, place, rule, goal)


def _of_conditions(search: Search, place: Place, rule: Rule, goal: Outcome) -> list[Edits]:
    if goal is Outcome.NOT_APPLICABLE:
        return [] if rule.applies is None else ways(search, place, rule.applies, goal=False)
    applies = [[{}]] if rule.applies is None else [ways(search, place, rule.applies, goal=True)]
    return together([*applies, ways(search, place, rule.requires, goal=goal is Outcome.PASS)])


def _of_day(
    rule: Rule, subject: Subject, circumstances: Circumstances, record: Record, edits: Edits, may_edit: _Editable
) -> Iterator[Edits]:
    """Give the day that picks a rule and its limits, where it is not known."""
    day = governing_day(rule, variables_at(record.root, subject), circumstances)
    if not isinstance(day, Unknown) or not day.pointer.startswith("/") or not may_edit(edits, day.pointer):
        return
    today = circumstances.assessed_on
    known = [today.value] if isinstance(today, Known) and isinstance(today.value, date) else []
    for each in dict.fromkeys([*known, rule.period.start]):
        yield {day.pointer: each}


def _of_list(case: Case, found: Finding, edits: Edits, may_edit: _Editable) -> Iterator[Edits]:
    """Give a list that is not there, or one more entry where it has none."""
    pointer = found.subject.pointer
    definition = definition_at(case.plan.ruleset.definition, pointer)
    if definition is None or definition.item is None or not may_edit(edits, pointer):
        return
    none: Edits = {pointer: Structure.NO_ENTRIES} if isinstance(node_at(_root(case, edits), pointer), Unknown) else {}
    if none:
        yield none
    # What a single value would be, nobody but the enterprise can tell.
    if definition.item.type is FieldType.OBJECT:
        yield {**none, f"{pointer}/0": Structure.ENTRY}


def _search(case: Case, rule: Rule, found: Finding, may_edit: _Editable, effort: Effort) -> Search:
    ruleset = case.plan.ruleset

    def scope_at(edits: Edits, bindings: tuple[tuple[str, str], ...]) -> Scope:
        record = record_with(case, edits)
        circumstances = circumstances_with(case, record)
        day = governing_day(rule, variables_at(record.root, found.subject), circumstances)
        on = day.value if isinstance(day, Known) and isinstance(day.value, date) else None
        variables = variables_at(record.root, Subject("", bindings))
        return scope_of(ruleset, circumstances, variables, on, attested(circumstances, rule.id, found.subject.pointer), trusts_drafts=False)

    def node_in(edits: Edits, pointer: str) -> RecordNode:
        return node_at(_root(case, edits), pointer)

    today = circumstances_with(case, case.record).assessed_on
    return Search(
        scope_at=scope_at,
        node_at=node_in,
        may_edit=may_edit,
        definition_at=lambda pointer: definition_at(ruleset.definition, pointer),
        measurements=tuple(_measurements(rule, scope_at({}, found.subject.bindings))),
        assessed_on=today.value if isinstance(today, Known) and isinstance(today.value, date) else None,
        effort=effort,
    )


def _measurements(rule: Rule, scope: Scope) -> Iterator[Measurement]:
    """Give results that the limits of a rule speak of: at the limit, a little below and a little above, and what is left to the whole."""
    spoken_of = [each for node in nodes_of(rule.requires) for each in _values_in(node, scope)]
    limits = dict.fromkeys(each for each in spoken_of if isinstance(each, Measurement))
    for limit in limits:
        for by in (Fraction(0), -_FINELY, _FINELY):
            near = shifted(limit, by)
            rest = complement(near)
            yield from (near,) if rest is None else (near, rest)


def _values_in(node: Condition, scope: Scope) -> tuple[object, ...]:
    match node:
        case Literal(value):
            return (value,)
        case Limit(name) if name in scope.limits:
            limit = scope.limits[name].value
            if isinstance(limit, Mapping):
                return tuple(limit.values())
            return limit if isinstance(limit, tuple) else (limit,)
    return ()
