"""The values of a record that a finding rests on, with their places: those that the rule's conditions read at the subject.

For each rule a function is generated that gives them, since a batch asks for them again and again.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from compliance.engine.plain_functions import known, measurement_of
from compliance.language.lexicon import value_words
from compliance.language.vocabulary import definition_of, variables_of
from compliance.model.condition import Condition, Field, Has, Limit, Named, Variable, children_of
from compliance.model.plain import ABSENT, attribute_of
from compliance.model.quantity import Measurement
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition, pointer_of_path
from compliance.model.rule import Rule

_NO_VALUES = (FieldType.LIST, FieldType.OBJECT)
_WRITTEN_AS_THEY_ARE = (FieldType.TEXT, FieldType.CHOICE, FieldType.NUMBER, FieldType.INTEGER, FieldType.YES_NO)

Evidence = Callable[[Any, str], list[dict[str, object]]]


@dataclass(frozen=True, slots=True)
class Read:
    """A field that a rule reads: the list entry where it starts from, or the record; the names from there; whether it is masked.

    Its value `is_plain` where it is written as it is read.
    """

    variable: str | None
    names: tuple[str, ...]
    is_sensitive: bool
    is_plain: bool


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


def evidence_by(reads: tuple[Read, ...], rule: Rule) -> Evidence:
    """Make the function that gives what a rule read at a subject: of one that its pointer does not reach, it looks step by step."""
    owners: dict[str | None, tuple[str, str]] = {None: ("plain", "")}
    steps = 1
    lines: list[str] = []
    for number, binding in enumerate(rule.for_each):
        first, *names = binding.path.split(".")
        owner, place = owners.get(first, owners[None])
        path = names if first in owners else [first, *names]
        entry = f"e{number}"
        steps += len(path) + 1
        lines.append(f"{entry} = {'.'.join([owner, *map(attribute_of, path)])}[int(steps[{steps - 1}])]")
        owners[binding.variable] = (entry, f"{place}{pointer_of_path('.'.join(path))}/{{steps[{steps - 1}]}}")
    places = [f"{owners[each.variable][1]}{pointer_of_path('.'.join(each.names))}" for each in reads]
    values = [_value(each, owners[each.variable][0]) for each in reads]
    items = [f'{{"pointer": f"{place}", "value": {value}}}' for place, value in zip(places, values, strict=True)]
    body = [f"return [{', '.join(items)}]"]
    if rule.for_each:
        unread = " or ".join(f"{each} is None" for each, _ in owners.values() if each != "plain")
        given = ['steps = pointer.split("/")', f"if len(steps) != {steps}: return step_by_step(plain, pointer)", *lines]
        body = [*given, f"if {unread}: return step_by_step(plain, pointer)", *body]
    scope: dict[str, Any] = {
        "told": _told_of,
        "masked": _masked,
        "at": _at,
        "ABSENT": ABSENT,
        "step_by_step": partial(evidence_of, reads, rule),
    }
    text = "\n".join(["def evidence(plain, pointer):", *(f"    {line}" for line in body)])
    exec(compile(text, f"<evidence of {rule.id}>", "exec"), scope)  # noqa: S102  # of names in the record definition
    found: Evidence = scope["evidence"]
    return found


def _value(read: Read, owner: str) -> str:
    names = tuple(map(attribute_of, read.names))
    text = f"{owner}.{names[0]}" if len(names) == 1 else f"at({owner}, {names!r})"
    if len(names) == 2:
        section = f"{owner}.{names[0]}"
        text = f"(None if {section} is None or {section} is ABSENT else {section}.{names[1]})"
    return f"masked({text})" if read.is_sensitive else text if read.is_plain else f"told({text})"


def _at(value: Any, names: tuple[str, ...]) -> object:
    for name in names:
        value = None if value is None or value is ABSENT else getattr(value, name)
    return value


def _masked(value: object) -> object:
    return None if known(value) is None else "***"


def _told_of(value: object) -> object:
    return _told(known(value))


def evidence_of(reads: tuple[Read, ...], rule: Rule, plain: Any, pointer: str) -> list[dict[str, object]]:
    """Give what a rule read at a subject: the place and the value of each field, None for what is not known; health data is masked."""
    owners = {None: ("", plain)} | dict(_entries(rule, plain, pointer))
    found: list[dict[str, object]] = []
    for read in reads:
        if read.variable in owners:
            place, value = owners[read.variable]
            for name in read.names:
                value = None if known(value) is None else getattr(value, attribute_of(name))
            told = _masked if read.is_sensitive else _told_of
            found.append({"pointer": f"{place}{pointer_of_path('.'.join(read.names))}", "value": told(value)})
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
    own = definition_of(path, variables)
    is_sensitive, is_plain = False, own is not None and own.type in _WRITTEN_AS_THEY_ARE
    node: Condition = path
    while True:
        definition = definition_of(node, variables)
        if definition is None or (node is path and definition.type in _NO_VALUES):
            return None
        is_sensitive = is_sensitive or definition.is_sensitive
        is_plain = is_plain and not definition.absence_is_answer
        if isinstance(node, Variable):
            first = node.name
            break
        if not isinstance(node, Field):
            return None
        names.insert(0, node.name)
        node = node.operand
    if first in bound:
        return Read(first, tuple(names), is_sensitive, is_plain)
    return Read(None, (first, *names), is_sensitive, is_plain)


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
    return _measured_text(value) or value_words(measurement_of(value), None, None, shows_sensitive=True).en


def _measured_text(measured: Any) -> str | None:
    """Write a measurement that was read fast as `value_words` does; None for one that is left to it."""
    if isinstance(measured, Measurement):
        return None
    numbers = measured.samples if measured.samples is not None else [measured.value]
    written = [repr(number).removesuffix(".0") for number in numbers]
    is_plain = all(text[0] in "123456789" and "e" not in text for text in written)
    return f"{', '.join(written)} {measured.unit}" if is_plain else None
