"""A condition with other conditions in the place of its variables."""

from collections.abc import Mapping
from dataclasses import fields, replace
from itertools import count

from compliance.model.condition import Condition, Every, Some, Variable, nodes_of


def parts_of(node: Condition, replaced: Mapping[str, Condition]) -> int:
    """Say how many parts a condition has once conditions stand in the place of its variables."""
    sizes = {name: sum(1 for _ in nodes_of(each)) for name, each in replaced.items()}
    return sum(sizes.get(part.name, 1) if isinstance(part, Variable) else 1 for part in nodes_of(node))


def substitute(node: Condition, replaced: Mapping[str, Condition]) -> Condition:
    """Put conditions in the place of variables; a quantifier's own variable hides one of the same name.

    It takes another name where what is put into its body means something else by that name.
    """
    match node:
        case Variable(name):
            return replaced.get(name, node)
        case Every(variable, collection, body) | Some(variable, collection, body):
            inner = {name: each for name, each in replaced.items() if name != variable}
            meant = _variables_in(*inner.values())
            if variable in meant:
                taken = meant | _variables_in(body)
                renamed = next(name for number in count(2) if (name := f"{variable}_{number}") not in taken)
                inner[variable] = Variable(renamed)
                variable = renamed
            return replace(node, variable=variable, collection=substitute(collection, replaced), body=substitute(body, inner))
    parts = {field.name: _substituted(getattr(node, field.name), replaced) for field in fields(node)}
    return replace(node, **parts)  # type: ignore[arg-type]  # each part takes the place of the one that it was made from


def _variables_in(*nodes: Condition) -> set[str]:
    return {each.name for node in nodes for each in nodes_of(node) if isinstance(each, Variable)}


def _substituted(part: object, replaced: Mapping[str, Condition]) -> object:
    if isinstance(part, tuple):
        return tuple(_substituted(each, replaced) for each in part)
    return substitute(part, replaced) if isinstance(part, Condition) else part
