"""Which values of a record a rule can read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from compliance.model.condition import Condition, Every, Field, Index, Some, Variable, children_of
from compliance.model.finding import Subject, without_numbers
from compliance.model.record import FieldType, definition_at, pointer_of_path
from compliance.model.rule import Rule, Ruleset


@dataclass(frozen=True, slots=True)
class Reads:
    """What a rule reads, each list entry as the first one: of the whole record, and of the entries alone that it is asked of.

    `reads_lists` says that it reads entries of lists, or whole lists, besides the entry that it is asked of.
    """

    of_record: frozenset[str]
    of_members: frozenset[str]
    reads_lists: bool


@dataclass(frozen=True, slots=True)
class _Named:
    """What a name stands for, and whether it is an entry that the rule is asked of."""

    path: str
    is_member: bool


def reads_of(ruleset: Ruleset, rule: Rule) -> Reads:
    """Give what a rule reads, what decides whether it applies included."""
    names: dict[str, _Named] = {}
    for binding in rule.for_each:
        first, *inner = binding.path.split(".")
        names[binding.variable] = _Named("/".join([_named(names, first).path, *inner, "0"]), is_member=True)
    # Whether an entry is there at all is read as well, whatever is read of it.
    section = ruleset.requirements[rule.requirement].applies
    found = {each for node in (rule.requires, rule.applies, section) if node is not None for each in _walk(node, names)}
    found |= set(names.values())
    found.add(_Named(pointer_of_path(ruleset.definition.place), is_member=False))
    found.add(_Named(pointer_of_path(ruleset.definition.submitted_on), is_member=False))
    if rule.governing_date is not None:
        first, *inner = rule.governing_date.split(".")
        owner = _named(names, first)
        found.add(_Named("/".join([owner.path, *inner]), owner.is_member))
    of_record = frozenset(each.path for each in found if not each.is_member)
    lists = [each for each in of_record if (definition := definition_at(ruleset.definition, each)) and definition.type is FieldType.LIST]
    reads_lists = bool(lists) or any("/0" in each for each in of_record)
    return Reads(of_record, frozenset(each.path for each in found if each.is_member), reads_lists)


def is_reached(reads: Reads, subject: Subject, pointer: str) -> bool:
    """Say whether a rule, asked of a subject, may read the value at a pointer, what holds it or what it holds."""
    plain = without_numbers(pointer)
    if any(_is_along(plain, each) for each in reads.of_record):
        return True
    owners = [bound for _, bound in subject.bindings] or [subject.pointer]
    return any(_is_along(pointer, owner) for owner in owners) and any(_is_along(plain, each) for each in reads.of_members)


def _is_along(one: str, other: str) -> bool:
    return one == other or one.startswith(f"{other}/") or other.startswith(f"{one}/")


def _named(names: Mapping[str, _Named], name: str) -> _Named:
    return names.get(name, _Named(pointer_of_path(name), is_member=False))


def _walk(node: Condition, names: Mapping[str, _Named]) -> Iterator[_Named]:
    """Give every path that a condition reads, the longest alone where one goes on from another."""
    path = _path(node, names)
    if path is not None:
        yield path
        return
    match node:
        case Every(variable, collection, body) | Some(variable, collection, body):
            owner = _path(collection, names)
            yield from _walk(collection, names)
            if owner is not None:
                yield from _walk(body, {**names, variable: _Named(f"{owner.path}/0", owner.is_member)})
        case _:
            for child in children_of(node):
                yield from _walk(child, names)


def _path(node: Condition, names: Mapping[str, _Named]) -> _Named | None:
    match node:
        case Variable(name):
            return _named(names, name)
        case Field(operand, name):
            owner = _path(operand, names)
            return None if owner is None else _Named(f"{owner.path}{pointer_of_path(name)}", owner.is_member)
        case Index(operand):
            owner = _path(operand, names)
            return None if owner is None else _Named(f"{owner.path}/0", owner.is_member)
    return None
