"""A condition with other conditions in the place of its variables."""

from collections.abc import Collection, Mapping
from dataclasses import fields, replace

from compliance.model.condition import Condition, Every, Some, Variable, children_of


def substitute(node: Condition, replaced: Mapping[str, Condition]) -> Condition:
    """Put conditions in the place of variables; a quantifier's own variable hides one of the same name, and takes nothing for its own."""
    match node:
        case Variable(name):
            return replaced.get(name, node)
        case Every(variable, collection, body) | Some(variable, collection, body):
            read = free_variables(body)
            inner = {name: each for name, each in replaced.items() if name != variable and name in read}
            brought = frozenset().union(*map(free_variables, inner.values()))
            own = unlike(variable, brought | (read - {variable}))
            return replace(
                node, variable=own, collection=substitute(collection, replaced), body=substitute(body, {**inner, variable: Variable(own)})
            )
    parts = {field.name: _substituted(getattr(node, field.name), replaced) for field in fields(node)}
    return replace(node, **parts)  # type: ignore[arg-type]  # each part takes the place of the one that it was made from


def _substituted(part: object, replaced: Mapping[str, Condition]) -> object:
    if isinstance(part, tuple):
        return tuple(_substituted(each, replaced) for each in part)
    return substitute(part, replaced) if isinstance(part, Condition) else part


def free_variables(node: Condition) -> frozenset[str]:
    """Give the names that a condition reads and that no quantifier in it stands for."""
    match node:
        case Variable(name):
            return frozenset({name})
        case Every(variable, collection, body) | Some(variable, collection, body):
            return free_variables(collection) | (free_variables(body) - {variable})
    return frozenset().union(*map(free_variables, children_of(node)))


def unlike(name: str, taken: Collection[str]) -> str:
    """Give a name, or one made from it that is not taken."""
    while name in taken:
        name += "_"
    return name
