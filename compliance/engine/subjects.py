"""What a rule is asked of: the record, or the members of its lists."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from compliance.model.finding import Subject
from compliance.model.record import Fields, Items, RecordNode, State, Unknown, node_of_path
from compliance.model.rule import Binding, Rule


@dataclass(frozen=True, slots=True)
class Target:
    """One subject, and what the variables of the rule stand for there."""

    subject: Subject
    variables: Mapping[str, RecordNode]


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list, or a member of one, that cannot be read: the rule cannot be decided there."""

    unknown: Unknown
    bindings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class EmptyList:
    """A list without members, of which each rule says what that means."""

    pointer: str
    bindings: tuple[tuple[str, str], ...] = ()


def subjects_of(rule: Rule, root: Fields) -> Iterator[Target | OpenList | EmptyList]:
    """Give every subject of a rule in the record's order; each list that has none is given too, so that nothing goes missing."""
    return _expand(rule.for_each, dict(root.members), Subject(""))


def variables_at(rule: Rule, root: Fields, subject: Subject) -> dict[str, RecordNode]:
    """Give what the variables of a rule stand for at one of its subjects."""
    wanted = dict(subject.bindings)
    variables: dict[str, RecordNode] = dict(root.members)
    for binding in rule.for_each:
        if binding.variable not in wanted:
            break
        members = _list_at(binding, variables)
        if isinstance(members, Items):
            found = next((each for each in members.members if each.pointer == wanted[binding.variable]), None)
            if found is not None:
                variables[binding.variable] = found
    return variables


def _expand(bindings: tuple[Binding, ...], variables: dict[str, RecordNode], subject: Subject) -> Iterator[Target | OpenList | EmptyList]:
    if not bindings:
        yield Target(subject, variables)
        return
    binding, *inner = bindings
    found = _list_at(binding, variables)
    if isinstance(found, Unknown):
        yield OpenList(found, subject.bindings)
        return
    if not found.members:
        yield EmptyList(found.pointer, subject.bindings)
    for member in found.members:
        if isinstance(member, Unknown):
            yield OpenList(member, subject.bindings)
            continue
        bound = Subject(member.pointer, (*subject.bindings, (binding.variable, member.pointer)))
        yield from _expand(tuple(inner), {**variables, binding.variable: member}, bound)


def _list_at(binding: Binding, variables: Mapping[str, RecordNode]) -> Items | Unknown:
    found = node_of_path(variables, binding.path)
    return found if isinstance(found, Items | Unknown) else Unknown(State.WRONG_TYPE, found.pointer)
