"""Nothing is true of nothing by accident: quantifiers over a list that may be empty."""

from collections.abc import Callable
from decimal import Decimal

from compliance.errors import ConditionError
from compliance.model.condition import And, Compare, Condition, Every, Literal, Not, Or, Size, Some, children_of

_EMPTY = (("==", Decimal(0)), ("<", Decimal(1)), ("<=", Decimal(0)))


def check_vacuity(node: Condition, text: str) -> None:
    """Refuse `all`, and `!exists`, over a list whose emptiness nothing beside it speaks of.

    `size(list) > 0 &&` beside it demands a member; `size(list) == 0 ||` beside it says that an empty list is well. Raises
    `ConditionError` (R301).
    """
    _check(node, text, (), is_positive=True)


def _check(node: Condition, text: str, guarded: tuple[Condition, ...], *, is_positive: bool) -> None:
    match node:
        case Every(_, collection, _) if is_positive and collection not in guarded:
            _refuse("all", text)
        case Some(_, collection, _) if not is_positive and collection not in guarded:
            _refuse("exists", text)
        case Not(operand):
            _check(operand, text, guarded, is_positive=not is_positive)
            return
        case And(operands) | Or(operands):
            speaks = _demands_a_member if isinstance(node, And) else _allows_none
            guarded = (*guarded, *(each for operand in operands if (each := _sized(operand, speaks)) is not None))
    for child in children_of(node):
        _check(child, text, guarded, is_positive=is_positive)


def _sized(node: Condition, speaks: Callable[[str, Decimal], bool]) -> Condition | None:
    match node:
        case Compare(operator, Size(collection), Literal(Decimal() as size)) if speaks(operator, size):
            return collection
    return None


def _demands_a_member(operator: str, size: Decimal) -> bool:
    return (operator == ">" and size >= 0) or (operator in (">=", "==") and size > 0) or (operator == "!=" and size == 0)


def _allows_none(operator: str, size: Decimal) -> bool:
    return (operator, size) in _EMPTY


def _refuse(quantifier: str, text: str) -> None:
    offset = max(text.find(f".{quantifier}("), 0)
    hint = "write `size(list) > 0 &&` beside it, or `size(list) == 0 ||` if an empty list is well"
    raise ConditionError("R301", f"an empty list would satisfy this `{quantifier}` unnoticed", offset, hint)
