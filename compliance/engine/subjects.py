"""What a rule is asked of: the record, or the members of its lists."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from operator import is_

from compliance.model.binding import Binding
from compliance.model.finding import Subject
from compliance.model.record import Fields, Items, Record, RecordNode, State, Unknown, node_at, node_of_path
from compliance.model.rule import Rule


@dataclass(frozen=True, slots=True)
class Target:
    """One subject, and what the variables of the rule stand for there."""

    subject: Subject
    variables: Mapping[str, RecordNode]


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list, or a member of one, that cannot be read: the rule cannot be decided there."""

    subject: Subject
    variables: Mapping[str, RecordNode]
    unknown: Unknown


@dataclass(frozen=True, slots=True)
class EmptyList:
    """A list without members, of which each rule says what that means."""

    subject: Subject
    variables: Mapping[str, RecordNode]


def with_entries_told_apart(record: Record) -> Record:
    """Give the record in which each list entry whose identifier another one has too is itself unknown: nobody knows which is meant.

    A record of which that is known already is given back as it is.
    """
    if record.is_told_apart:
        return record
    return replace(record, root=_fields_told_apart(record.root), is_told_apart=True)


def subjects_of(rule: Rule, root: Fields, within: str = "") -> Iterator[Target | OpenList | EmptyList]:
    """Give every subject of a rule in the record's order; each list that has none is given too, so that nothing goes missing.

    `within` is a JSON Pointer, of which only what it names and what lies in that is given.
    """
    found = _expand(rule.for_each, dict(root.members), Subject(""), within)
    return (each for each in found if each.subject.pointer == within or each.subject.pointer.startswith(f"{within}/"))


def members_of(bindings: tuple[Binding, ...], root: Fields) -> Iterator[Target]:
    """Give the members of lists that can be read, and what the variables stand for there."""
    return (each for each in _expand(bindings, dict(root.members), Subject(""), "") if isinstance(each, Target))


def variables_at(root: Fields, subject: Subject) -> dict[str, RecordNode]:
    """Give what the variables of a rule stand for at one of its subjects."""
    return {**root.members, **{variable: node_at(root, pointer) for variable, pointer in subject.bindings}}


def _expand(
    bindings: tuple[Binding, ...], variables: dict[str, RecordNode], subject: Subject, within: str
) -> Iterator[Target | OpenList | EmptyList]:
    if not bindings:
        yield Target(subject, variables)
        return
    binding, *inner = bindings
    found = _list_at(binding, variables)
    if isinstance(found, Unknown):
        yield OpenList(Subject(found.pointer, subject.bindings), variables, found)
        return
    if not found.members:
        yield EmptyList(Subject(found.pointer, subject.bindings), variables)
    for number, member in _members_on_the_way(found, within):
        if isinstance(member, Unknown):
            yield OpenList(Subject(f"{found.pointer}/{number}", subject.bindings), variables, member)
            continue
        bound = Subject(member.pointer, (*subject.bindings, (binding.variable, member.pointer)))
        yield from _expand(tuple(inner), {**variables, binding.variable: member}, bound, within)


def _members_on_the_way(found: Items, within: str) -> Iterator[tuple[int, RecordNode]]:
    """Give the members of a list with their numbers; where a pointer leads into it, only the one that it leads to."""
    if not within.startswith(f"{found.pointer}/"):
        yield from enumerate(found.members)
        return
    number = int(within.removeprefix(f"{found.pointer}/").split("/")[0])
    if number < len(found.members):
        yield number, found.members[number]


def _list_at(binding: Binding, variables: Mapping[str, RecordNode]) -> Items | Unknown:
    found = node_of_path(variables, binding.path)
    return found if isinstance(found, Items | Unknown) else Unknown(State.WRONG_TYPE, found.pointer)


def _told_apart(node: RecordNode) -> RecordNode:
    match node:
        case Fields():
            return _fields_told_apart(node)
        case Items(entries):
            apart = tuple(_repeated(entry) or _told_apart(entry) for entry in entries)
            return node if all(map(is_, apart, entries)) else replace(node, members=apart)
    return node


def _fields_told_apart(node: Fields) -> Fields:
    members = {name: _told_apart(member) for name, member in node.members.items()}
    return node if all(map(is_, members.values(), node.members.values())) else replace(node, members=members)


def _repeated(entry: RecordNode) -> Unknown | None:
    """Give the identifier that an entry shares with another one; lists in an entry have entries of their own."""
    match entry:
        case Unknown(State.REPEATED_IDENTIFIER):
            return entry
        case Fields(members):
            return next((found for member in members.values() if (found := _repeated(member)) is not None), None)
    return None
