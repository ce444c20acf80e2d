"""A condition in other words that mean the same: denied twice, turned by De Morgan, swapped, chained, in another order."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from compliance.model.condition import (
    And,
    Arithmetic,
    Attested,
    Call,
    Choose,
    Compare,
    Condition,
    Every,
    Has,
    Literal,
    Member,
    Named,
    Negate,
    Not,
    Or,
    Some,
    Values,
    nodes_of,
)

#: Says a node in other words; None where it cannot be said so.
Way = Callable[[Condition, Random], Condition | None]

_MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}
_OPPOSITE = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}
#: What is true or not, wherever it stands.
_CLAIMS = (Not, And, Or, Compare, Member, Every, Some, Has, Attested)


def rewritten(node: Condition, chance: Random, *, is_claim: bool = True) -> Condition:
    """Give a condition, or a part of one, with about half of its nodes in other words; `is_claim` says that the node is true or not."""
    inner = _inside(node, chance, is_claim=is_claim)
    if chance.random() < 0.5:
        return inner
    ways = (*OF_VALUES, *OF_CLAIMS) if is_claim or isinstance(node, _CLAIMS) else OF_VALUES
    found = [said for way in ways if (said := way(inner, chance)) is not None]
    return chance.choice(found) if found else inner


def _inside(node: Condition, chance: Random, *, is_claim: bool) -> Condition:
    def claim(part: Condition) -> Condition:
        return rewritten(part, chance)

    def part_of(part: Condition) -> Condition:
        return rewritten(part, chance, is_claim=is_claim)

    def value(part: Condition) -> Condition:
        return rewritten(part, chance, is_claim=False)

    match node:
        case And(operands) | Or(operands):
            return replace(node, operands=tuple(map(claim, operands)))
        case Not(operand):
            return Not(claim(operand))
        case Choose(condition, then, otherwise):
            return Choose(claim(condition), part_of(then), part_of(otherwise))
        case Every(body=body) | Some(body=body):
            return replace(node, body=claim(body))
        case Named(body=body):
            return replace(node, body=part_of(body))
        case Compare(_, left, right) | Arithmetic(_, left, right):
            return replace(node, left=value(left), right=value(right))
        case Negate(operand):
            return Negate(value(operand))
        case Member(item, collection):
            return Member(value(item), collection)
        case Call(function, arguments):
            return Call(function, tuple(map(value, arguments)))
    return node


# Of what is true or not


def denied_twice(node: Condition, _: Random) -> Condition:
    """Forbid that it is not so."""
    return Not(Not(node))


def answered(node: Condition, chance: Random) -> Condition:
    """Ask whether the answer is yes, or not no."""
    yes, no = Literal(value=True), Literal(value=False)
    ways: list[Condition] = [Compare("==", node, yes), Compare("!=", node, no), Not(Compare("==", node, no))]
    return chance.choice(ways)


def by_de_morgan(node: Condition, _: Random) -> Condition | None:
    """Say all as not any not, and any as not all not."""
    match node:
        case And(operands):
            return Not(Or(tuple(map(Not, operands))))
        case Or(operands):
            return Not(And(tuple(map(Not, operands))))
        case Every(variable, collection, body):
            return Not(Some(variable, collection, Not(body)))
        case Some(variable, collection, body):
            return Not(Every(variable, collection, Not(body)))
    return None


def reordered(node: Condition, chance: Random) -> Condition | None:
    """Say parts in another order, some of them together."""
    match node:
        case And(operands) | Or(operands):
            shuffled = tuple(chance.sample(operands, len(operands)))
            if len(operands) > 2 and chance.random() < 0.5:
                return replace(node, operands=(replace(node, operands=shuffled[:2]), *shuffled[2:]))
            return replace(node, operands=shuffled)
    return None


def denied_choice(node: Condition, _: Random) -> Condition | None:
    """Deny the choice of two denials."""
    match node:
        case Choose(condition, then, otherwise):
            return Not(Choose(condition, Not(then), Not(otherwise)))
    return None


def swapped(node: Condition, _: Random) -> Condition | None:
    """Compare the other way round."""
    match node:
        case Compare(operator, left, right):
            return Compare(_MIRRORED[operator], right, left)
    return None


def opposed(node: Condition, _: Random) -> Condition | None:
    """Deny the opposite relation; of each of several samples that would say something else."""
    match node:
        case Compare(operator, left, right) if not any(isinstance(each, Call) and each.function == "each" for each in nodes_of(node)):
            return Not(Compare(_OPPOSITE[operator], left, right))
    return None


def chained(node: Condition, chance: Random) -> Condition | None:
    """Say that a value is one of several as that it is the first, or the second, and so on."""
    match node:
        case Member(item, Values(values)) if all(isinstance(each, Literal) for each in values):
            links = tuple(Compare("==", item, each) for each in values)
            others = tuple(Compare("!=", item, each) for each in values)
            ways: list[Condition] = [Or(links), Not(And(others))] if len(values) > 1 else [links[0], Not(others[0])]
            return chance.choice(ways)
    return None


# Of any value


def turned_choice(node: Condition, _: Random) -> Condition | None:
    """Ask the opposite, and choose the other one."""
    match node:
        case Choose(condition, then, otherwise):
            return Choose(Not(condition), otherwise, then)
    return None


def written_out(node: Condition, _: Random) -> Condition | None:
    """Write a shared condition out."""
    return node.body if isinstance(node, Named) else None


def added(node: Condition, _: Random) -> Condition | None:
    """Add in the other order, and what is taken away as a negative number."""
    match node:
        case Arithmetic(("+" | "*") as operator, left, right):
            return Arithmetic(operator, right, left)
        case Arithmetic("-", left, right):
            return Arithmetic("+", left, Negate(right))
    return None


OF_CLAIMS: tuple[Way, ...] = (denied_twice, answered, by_de_morgan, reordered, denied_choice, swapped, opposed, chained)
OF_VALUES: tuple[Way, ...] = (turned_choice, written_out, added)
