"""Why it stays open whether a rule applies to an empty list: for the entries alone that are not there, or for something else, too."""

from collections.abc import Set as AbstractSet

from compliance.engine.plain_record import NotPlainError
from compliance.engine.python_expression import Reader, expression_of
from compliance.model.condition import (
    And,
    Compare,
    Condition,
    Every,
    Field,
    Has,
    Member,
    Named,
    Not,
    Or,
    Some,
    Values,
    Variable,
    nodes_of,
    owner_of,
)


def is_open_otherwise(node: Condition, absent: AbstractSet[str], reader: Reader) -> str:
    """Give an expression that says of what is not known whether that is for anything besides entries that are not there.

    `absent` are the names of the entries. Raises `NotPlainError` where it cannot be said so.
    """
    if isinstance(node, Values):
        return _any_of(node.items, absent, reader) or "False"
    if not any(isinstance(each, Variable) and each.name in absent for each in nodes_of(node)):
        said = expression_of(node, reader)
        return "False" if said.is_known else f"({said.text}) is None"
    match node:
        case Variable() | Field() if _is_of(node, absent):
            return "False"
        case Has(field) if _is_of(field, absent):
            return "False"
        case Every(_, collection) | Some(_, collection) if _is_of(collection, absent):
            return "False"
        case Not(operand) | Named(body=operand):
            return is_open_otherwise(operand, absent, reader)
        case Compare(_, left, right) | Member(left, right) if _is_of(left, absent) or _is_of(right, absent):
            return _any_of((left, right), absent, reader)
        case And(operands) | Or(operands):
            return f"({expression_of(node, reader).text}) is None and ({_any_of(operands, absent, reader)})"
    raise NotPlainError(f"no expression for what a {type(node).__name__} of no entry leaves open")


def _any_of(nodes: tuple[Condition, ...], absent: AbstractSet[str], reader: Reader) -> str:
    return " or ".join(f"({is_open_otherwise(node, absent, reader)})" for node in nodes)


def _is_of(node: Condition, absent: AbstractSet[str]) -> bool:
    """Say whether a node reads an entry that is not there, and nothing besides."""
    owner = owner_of(node)
    return isinstance(owner, Variable) and owner.name in absent
