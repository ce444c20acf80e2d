"""Days in the wrong order: what lies in the future is fewer than any number of days old, and a rule has to say that it may not."""

from collections.abc import Iterator
from decimal import Decimal

from compliance.language.relation import OPPOSITE, TURNED
from compliance.model.condition import And, Call, Choose, Compare, Condition, Literal, Named, Not, Or, children_of

#: The first day and the second.
_Days = tuple[Condition, ...]


def is_met_by_wrong_order(condition: Condition) -> bool:
    """Say whether a condition wants few days between two, and nothing beside that says that the first is not after the second."""
    return any(_unordered(condition, frozenset(), is_wanted=True))


def _unordered(node: Condition, ordered: frozenset[_Days], *, is_wanted: bool) -> Iterator[_Days]:
    match node:
        case Not(operand):
            yield from _unordered(operand, ordered, is_wanted=not is_wanted)
            return
        case And(operands) if is_wanted:
            ordered |= {days for operand in operands for days in _ordered(operand, is_wanted=True)}
        case Or(operands) if not is_wanted:
            ordered |= {days for operand in operands for days in _ordered(operand, is_wanted=False)}
        case Choose(asked, then, otherwise):
            yield from _unordered(then, ordered | frozenset(_ordered(asked, is_wanted=True)), is_wanted=is_wanted)
            yield from _unordered(otherwise, ordered | frozenset(_ordered(asked, is_wanted=False)), is_wanted=is_wanted)
            return
    for operator, left, right in _relations(node, is_wanted=is_wanted):
        if operator in ("<", "<=") and not _is_below_zero(right):
            yield from (days for days in _counted(left) if days not in ordered)
    for child in children_of(node):
        yield from _unordered(child, ordered, is_wanted=is_wanted)


def _ordered(node: Condition, *, is_wanted: bool) -> Iterator[_Days]:
    """Give the pairs of days of which a condition says that the first is not after the second."""
    match node:
        case Not(operand):
            yield from _ordered(operand, is_wanted=not is_wanted)
        case Named(body=body):
            yield from _ordered(body, is_wanted=is_wanted)
        case And(operands) if is_wanted:
            yield from (days for operand in operands for days in _ordered(operand, is_wanted=True))
        case Or(operands) if not is_wanted:
            yield from (days for operand in operands for days in _ordered(operand, is_wanted=False))
    for operator, left, right in _relations(node, is_wanted=is_wanted):
        if operator in ("<", "<=", "=="):
            yield (left, right)
        if operator in (">", ">=", "==") and isinstance(right, Literal) and not _is_below_zero(right):
            yield from _counted(left)


def _relations(node: Condition, *, is_wanted: bool) -> Iterator[tuple[str, Condition, Condition]]:
    """Give a comparison as it reads from either side, and its opposite where that is what is wanted."""
    match node:
        case Compare(operator, left, right):
            wanted = operator if is_wanted else OPPOSITE[operator]
            yield wanted, left, right
            yield TURNED[wanted], right, left


def _counted(node: Condition) -> Iterator[_Days]:
    match node:
        case Call("days_between", days):
            yield days


def _is_below_zero(node: Condition) -> bool:
    match node:
        case Literal(Decimal() as number):
            return number < 0
    return False
