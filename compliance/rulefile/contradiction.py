"""Comparisons that decide a condition between them, whatever the record says: `headcount > 5 || headcount <= 5`.

Comparisons of the same numbers or days are tried with every order in which their values can stand; whatever else a condition asks may be
true or false. A condition that comes out the same each time asks nothing.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise, product
from math import ceil, floor, prod

from compliance.language.relation import TURNED, relation
from compliance.language.vocabulary import ASSESSED_ON, definition_of
from compliance.model.condition import And, Arithmetic, Call, Compare, Condition, Limit, Literal, Negate, Not, Or, Size, Variable
from compliance.model.record import FieldDefinition, FieldType

#: Conditions that would take more trials than this are not asked: they are far from what anybody writes.
MOST_TRIALS = 4_096

#: What is added up, each with its factor.
_Sum = tuple[tuple[Condition, Fraction], ...]
_Variables = Mapping[str, FieldDefinition]


@dataclass(frozen=True, slots=True)
class _Bound:
    """A sum compared with a number; the first factor of the sum is 1, and a sum of nothing is 0."""

    sum: _Sum
    operator: str
    number: Fraction


def decided(condition: Condition, variables: _Variables) -> bool | None:
    """Say what a condition comes to for every record alike, by its comparisons; None where that hangs on the record, or is not known."""
    atoms = {atom: _bound(atom, variables) for atom in _atoms(condition)}
    bounds = [bound for bound in atoms.values() if bound is not None]
    sums = {bound.sum for bound in bounds}
    if len(sums) == len(bounds) and all(sums):
        # Nothing is compared twice; a truth beside its own opposite is found elsewhere.
        return None
    truths = [atom for atom, bound in atoms.items() if bound is None]
    values = {each: _values({bound.number for bound in bounds if bound.sum == each}, each, variables) for each in sums}
    if prod(map(len, values.values())) * 2 ** len(truths) > MOST_TRIALS:
        return None
    outcomes: set[bool] = set()
    for numbers in product(*values.values()):
        standing = dict(zip(values, numbers, strict=True))
        compared = {atom: relation(bound.operator, standing[bound.sum], bound.number) for atom, bound in atoms.items() if bound is not None}
        for chosen in product((True, False), repeat=len(truths)):
            outcomes.add(_truth(condition, compared | dict(zip(truths, chosen, strict=True))))
        if len(outcomes) > 1:
            return None
    return outcomes.pop()


def _atoms(condition: Condition) -> Iterator[Condition]:
    match condition:
        case Not(operand):
            yield from _atoms(operand)
        case And(operands) | Or(operands):
            for operand in operands:
                yield from _atoms(operand)
        case _:
            yield condition


def _truth(condition: Condition, atoms: Mapping[Condition, bool]) -> bool:
    match condition:
        case Not(operand):
            return not _truth(operand, atoms)
        case And(operands):
            return all(_truth(operand, atoms) for operand in operands)
        case Or(operands):
            return any(_truth(operand, atoms) for operand in operands)
    return atoms[condition]


def _bound(atom: Condition, variables: _Variables) -> _Bound | None:
    """Read a comparison as one of a sum with a number, or give None where it is none, or is about more than one value at once."""
    if not isinstance(atom, Compare):
        return None
    left, right = _sum(atom.left, variables), _sum(atom.right, variables)
    if left is None or right is None:
        return None
    factors, number = _added(left, right, Fraction(-1))
    operator, first = atom.operator, next(iter(factors.values()), Fraction(1))
    if first < 0:
        operator = TURNED[operator]
    return _Bound(tuple((each, factor / first) for each, factor in factors.items()), operator, -number / first)


def _sum(node: Condition, variables: _Variables) -> tuple[dict[Condition, Fraction], Fraction] | None:
    """Give what is added up in a node, and a number beside it; None where it is no number or day, or may be several at once."""
    match node:
        case Literal(Decimal() as number):
            return {}, Fraction(number)
        case Negate(operand):
            inner = _sum(operand, variables)
            return None if inner is None else _added(({}, Fraction(0)), inner, Fraction(-1))
        case Arithmetic("+" | "-" as operator, left, right):
            one, other = _sum(left, variables), _sum(right, variables)
            return None if one is None or other is None else _added(one, other, Fraction(1 if operator == "+" else -1))
        case Size() | Limit() | Call("days_between") | Arithmetic():
            return {node: Fraction(1)}, Fraction(0)
    definition = definition_of(node, variables)
    is_one = node == Variable(ASSESSED_ON) or (
        definition is not None and definition.type in (FieldType.NUMBER, FieldType.INTEGER, FieldType.DATE)
    )
    return ({node: Fraction(1)}, Fraction(0)) if is_one else None


def _added(
    one: tuple[dict[Condition, Fraction], Fraction], other: tuple[dict[Condition, Fraction], Fraction], factor: Fraction
) -> tuple[dict[Condition, Fraction], Fraction]:
    parts = dict(one[0])
    for part, times in other[0].items():
        parts[part] = parts.get(part, Fraction(0)) + times * factor
    ordered = sorted(((part, times) for part, times in parts.items() if times), key=lambda each: repr(each[0]))
    return dict(ordered), one[1] + other[1] * factor


def _values(numbers: Iterable[Fraction], of: _Sum, variables: _Variables) -> list[Fraction]:
    """Give a value of a sum for each place where it can stand among numbers: at each, between two, below and above all."""
    if not of:
        return [Fraction(0)]
    told = sorted(numbers)
    between = [(low + high) / 2 for low, high in pairwise(told)]
    found = {*told, *between, told[0] - 1, told[-1] + 1}
    if len(of) > 1:
        return sorted(found)
    ((part, _),) = of
    definition = definition_of(part, variables)
    if isinstance(part, Size) or (definition is not None and definition.type is FieldType.INTEGER):
        found = {Fraction(whole) for each in found for whole in (floor(each), ceil(each), floor(each) - 1, ceil(each) + 1)}
    least = (
        Fraction(0) if isinstance(part, Size) else None if definition is None or definition.least is None else Fraction(definition.least)
    )
    most = None if definition is None or definition.most is None else Fraction(definition.most)
    found |= {each for each in (least, most) if each is not None}
    return sorted(each for each in found if (least is None or each >= least) and (most is None or each <= most))
