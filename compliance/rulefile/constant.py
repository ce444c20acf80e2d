"""Conditions, or parts of them, that say the same of every record: they would pass, fail or never apply, and nobody would notice."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from compliance.language.relation import TURNED
from compliance.language.vocabulary import definition_of
from compliance.model.condition import (
    And,
    Attested,
    Choose,
    Compare,
    Condition,
    Every,
    Fact,
    Limit,
    Literal,
    Named,
    Not,
    Or,
    Some,
    Variable,
    children_of,
    nodes_of,
)
from compliance.model.record import FieldDefinition
from compliance.rulefile.contradiction import decided

_READING = (Variable, Attested, Fact)
_HINT = "take it away, or compare something that the record says"

#: The code, the message and the hint of a diagnostic.
Constant = tuple[str, str, str | None]


def find_constant(condition: Condition, variables: Mapping[str, FieldDefinition]) -> Constant | None:
    """Say that a condition, or a part of it, is the same for every record, or give None where it is not."""
    if not _reads(condition):
        return "R406", "the condition reads nothing of the record, so it says the same of every one", None
    return next(_constants(condition, variables), None)


def _constants(node: Condition, variables: Mapping[str, FieldDefinition]) -> Iterator[Constant]:
    for part in _truths_in(node):
        if not any(isinstance(each, (*_READING, Limit)) for each in nodes_of(part)):
            yield "R302", "a part of the condition reads nothing, so it says the same of every record", _HINT
    match node:
        case Named():
            # It is told where it is defined.
            return
        case And(operands) | Or(operands):
            yield from _opposites(operands, "never" if isinstance(node, And) else "always")
            yield from _contradictions(node, variables)
        case Compare(operator, left, right):
            if left == right:
                yield "R302", "a value is compared with itself", _HINT
            else:
                yield from _contradictions(node, variables)
            yield from _beyond_bounds(operator, left, right, variables)
            yield from _beyond_bounds(TURNED[operator], right, left, variables)
        case Every(variable, collection, _) | Some(variable, collection, _):
            owner = definition_of(collection, variables)
            variables = {name: each for name, each in variables.items() if name != variable}
            variables |= {variable: owner.item} if owner is not None and owner.item is not None else {}
    for child in children_of(node):
        yield from _constants(child, variables)


def _reads(condition: Condition) -> bool:
    return any(isinstance(node, _READING) for node in nodes_of(condition))


def _truths_in(node: Condition) -> tuple[Condition, ...]:
    """Give the parts of a node that are conditions of their own."""
    match node:
        case And(operands) | Or(operands):
            return operands
        case Not(operand) | Every(_, _, operand) | Some(_, _, operand) | Choose(operand, _, _):
            return (operand,)
    return ()


def _opposites(operands: tuple[Condition, ...], said: str) -> Iterator[Constant]:
    """Find a truth beside its own opposite; other operands may be numbers, and are not asked."""
    refused = {operand.operand for operand in operands if isinstance(operand, Not)}
    if any(operand in refused for operand in operands):
        yield "R302", f"a part of the condition stands beside its opposite, so the whole {said} holds", _HINT


def _contradictions(node: Condition, variables: Mapping[str, FieldDefinition]) -> Iterator[Constant]:
    """Find comparisons that leave nothing to ask between them."""
    said = decided(node, variables)
    if said is not None:
        yield "R302", f"a part of the condition {'always' if said else 'never'} holds, whatever the values compared in it are", _HINT


def _beyond_bounds(operator: str, field: Condition, other: Condition, variables: Mapping[str, FieldDefinition]) -> Iterator[Constant]:
    """Find a comparison with a written number that the range of a field decides already."""
    definition = definition_of(field, variables)
    if definition is None or not isinstance(other, Literal) or not isinstance(other.value, Decimal):
        return
    least, most, number = definition.least, definition.most, other.value
    always = {
        "<": most is not None and most < number,
        "<=": most is not None and most <= number,
        ">": least is not None and least > number,
        ">=": least is not None and least >= number,
    }
    never = {"<": always[">="], "<=": always[">"], ">": always["<="], ">=": always["<"]}
    outside = (least is not None and number < least) or (most is not None and number > most)
    said = (
        "always"
        if always.get(operator, operator == "!=" and outside)
        else "never"
        if never.get(operator, operator == "==" and outside)
        else None
    )
    if said is not None:
        bounds = [f"never less than {least}"] if least is not None else []
        bounds += [f"never more than {most}"] if most is not None else []
        yield "R302", f"`{definition.name} {operator} {number}` {said} holds: `{definition.name}` is {' and '.join(bounds)}", _HINT
