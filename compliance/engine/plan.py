"""Which rules are judged, and by which engine."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from compliance.language.evaluate import evaluate, truth_of_evaluation
from compliance.language.scope import Scope
from compliance.model.condition import limits_of
from compliance.model.record import Unknown
from compliance.model.rule import Requirement, Rule, Ruleset
from compliance.model.truth import Truth


@dataclass(frozen=True, slots=True)
class Decision:
    """What the conditions of a rule come to for one subject, and what kept them from being decided: nothing where they are."""

    applies: Truth
    requires: Truth
    unknowns: tuple[Unknown, ...] = ()


Decider = Callable[[Rule, Scope], Decision]


@dataclass(frozen=True, slots=True)
class Plan:
    """The rules to judge, in the order of the rule files, and the engine that decides their conditions.

    A faster engine is another `decide`: it must agree with the reference on every decision. `limits` are those that the conditions of a
    rule read, which is found out when it is first judged.
    """

    ruleset: Ruleset
    requirements: tuple[Requirement, ...]
    rules: tuple[Rule, ...]
    decide: Decider
    limits: dict[str, frozenset[str]] = field(default_factory=dict, init=False, compare=False, repr=False)


def limits_read(plan: Plan, rule: Rule) -> frozenset[str]:
    """Give the names of the limits that the conditions of a rule read."""
    if rule.id not in plan.limits:
        plan.limits[rule.id] = limits_of(rule.requires) | (limits_of(rule.applies) if rule.applies is not None else frozenset())
    return plan.limits[rule.id]


def plan(ruleset: Ruleset, requirements: Sequence[str] = ()) -> Plan:
    """Choose the rules of some requirements, or of all where none is named.

    Raises `KeyError` for a requirement that the ruleset does not have.
    """
    unknown = [name for name in requirements if name not in ruleset.requirements]
    if unknown:
        raise KeyError(unknown[0])
    chosen = tuple(each for each in ruleset.requirements.values() if not requirements or each.id in requirements)
    return Plan(ruleset, chosen, tuple(rule for requirement in chosen for rule in requirement.rules), decide_by_reference)


def decide_by_reference(rule: Rule, scope: Scope) -> Decision:
    """Decide a rule's conditions by the reference evaluator; what does not apply is not asked what it requires."""
    applies: Truth = Truth.TRUE
    unknowns: tuple[Unknown, ...] = ()
    if rule.applies is not None:
        evaluation = evaluate(rule.applies, scope)
        applies, unknowns = truth_of_evaluation(evaluation), evaluation.unknowns
    if applies is Truth.FALSE:
        return Decision(applies, Truth.UNKNOWN)
    required = evaluate(rule.requires, scope)
    return Decision(applies, truth_of_evaluation(required), tuple(dict.fromkeys((*unknowns, *required.unknowns))))
