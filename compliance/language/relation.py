"""The relations between two values that are known: equal or not, and the order of numbers and of days."""

from datetime import date
from fractions import Fraction

from compliance.model.finding import Value

#: The relation that holds where one does not.
OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
#: The relation of the second value to the first.
TURNED = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


def relation(operator: str, left: Value | None, right: Value | None) -> bool:
    """Say whether two values stand in a relation; raises `TypeError` for values that have no such order."""
    if operator in ("==", "!="):
        return (left == right) is (operator == "==")
    if isinstance(left, date) and isinstance(right, date):
        return _order(operator, (left > right) - (left < right))
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        return _order(operator, (left > right) - (left < right))
    raise TypeError(f"no order between {type(left).__name__} and {type(right).__name__}")


def _order(operator: str, sign: int) -> bool:
    match operator:
        case "<":
            return sign < 0
        case "<=":
            return sign <= 0
        case ">":
            return sign > 0
        case ">=":
            return sign >= 0
    raise ValueError(f"no order `{operator}`")
