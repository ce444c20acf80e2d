"""The values of a record that a finding rests on, with their places: those that the rule's conditions read at the subject."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from compliance.engine.plain_functions import known, measurement_of
from compliance.language.lexicon import value_words
from compliance.language.vocabulary import definition_of, variables_of
from compliance.model.condition import Condition, Field, Has, Limit, Named, Variable, children_of
from compliance.model.plain import attribute_of
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition, pointer_of_path
from compliance.model.rule import Rule

_NO_VALUES = (FieldType.LIST, FieldType.OBJECT)


@dataclass(frozen=True, slots=True)
class Read:
    """A field that a rule reads: the list entry where it starts from, or the record; the names from there; whether it is masked."""

    variable: str | None
    names: tuple[str, ...]
    is_sensitive: bool


def reads_of(definition: RecordDefinition, rule: Rule) -> tuple[Read, ...]:
    """Give the fields that a rule reads of the record and of the entries it is asked of, in the order of its conditions."""
    variables = variables_of(definition, rule.for_each)
    bound = {binding.variable for binding in rule.for_each}
    found: dict[Read, None] = {}
    for condition in (rule.applies, rule.requires):
        for path in _paths(condition) if condition is not None else ():
            read = _read(path, variables, bound)
            if read is not None:
                found[read] = None
    return tuple(found)


def evidence_of(reads: tuple[Read, ...], rule: Rule, plain: Any, pointer: str) -> list[dict[str, object]]:
    """Give what a rule read at a subject: the place and the value of each field, None for what is not known; health data is masked."""
    owners = {None: ("", plain)} | dict(_entries(rule, plain, pointer))
    found: list[dict[str, object]] = []
    for read in reads:
        if read.variable in owners:
            place, value = owners[read.variable]
            for name in read.names:
                value = None if known(value) is None else getattr(value, attribute_of(name))
            told = "***" if read.is_sensitive and known(value) is not None else _told(known(value))
            found.append({"pointer": f"{place}{pointer_of_path('.'.join(read.names))}", "value": told})
    return found


def _paths(node: Condition) -> Iterator[Field | Variable]:
    """Give every path of names that a condition reads, whole ones only."""
    match node:
        case Field() | Variable():
            yield node
        case Has(field):
            yield field
        case Named(body=body):
            yield from _paths(body)
        case Limit(key=key):
            yield from _paths(key) if key is not None else ()
        case _:
            for child in children_of(node):
                yield from _paths(child)


def _read(path: Field | Variable, variables: dict[str, FieldDefinition], bound: set[str]) -> Read | None:
    names: list[str] = []
    is_sensitive = False
    node: Condition = path
    while True:
        definition = definition_of(node, variables)
        if definition is None or (node is path and definition.type in _NO_VALUES):
            return None
        is_sensitive = is_sensitive or definition.is_sensitive
        if isinstance(node, Variable):
            first = node.name
            break
        if not isinstance(node, Field):
            return None
        names.insert(0, node.name)
        node = node.operand
    return Read(first, tuple(names), is_sensitive) if first in bound else Read(None, (first, *names), is_sensitive)


def _entries(rule: Rule, plain: Any, pointer: str) -> Iterator[tuple[str, tuple[str, Any]]]:
    """Give the list entries that a subject stands for, as far as its pointer reaches."""
    steps = pointer.split("/")[1:]
    value, place, number = plain, "", 0
    for binding in rule.for_each:
        length = len(binding.path.split(".")) - (binding.path.split(".")[0] in {each.variable for each in rule.for_each}) + 1
        own = steps[number : number + length]
        if len(own) < length:
            return
        for step in own:
            value = value[int(step)] if isinstance(value, list) else getattr(value, attribute_of(step))
        number += length
        place = f"{place}/{'/'.join(own)}"
        if value is None:
            return
        yield binding.variable, (place, value)


def _told(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, str | bool | int | float):
        return value
    return value_words(measurement_of(value), None, None, shows_sensitive=True).en
