"""Kleene's three truth values, and what the connectives do to them."""

from collections.abc import Iterable
from enum import Enum


class Truth(Enum):
    """Whether a condition holds, does not hold, or cannot be told."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


def truth_of(value: bool) -> Truth:
    """Give the truth of a two-valued answer."""
    return Truth.TRUE if value else Truth.FALSE


def negation(operand: Truth) -> Truth:
    """Say whether the opposite holds; what cannot be told stays so."""
    if operand is Truth.UNKNOWN:
        return operand
    return Truth.FALSE if operand is Truth.TRUE else Truth.TRUE


def conjunction(operands: Iterable[Truth]) -> Truth:
    """Say whether all hold: one FALSE decides, else one UNKNOWN leaves it open. All of nothing is TRUE."""
    met = set(operands)
    if Truth.FALSE in met:
        return Truth.FALSE
    return Truth.UNKNOWN if Truth.UNKNOWN in met else Truth.TRUE


def disjunction(operands: Iterable[Truth]) -> Truth:
    """Say whether any holds: one TRUE decides, else one UNKNOWN leaves it open. Any of nothing is FALSE."""
    return negation(conjunction(negation(operand) for operand in operands))
