"""Requirements, rules and the conditions that they share, from their rule files."""

import graphlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import re2

from compliance.errors import ConditionError
from compliance.language.from_cel import read_condition
from compliance.language.message import placeholders_of
from compliance.language.vocabulary import ASSESSED_ON, LIMITS, PLACE, Vocabulary, variables_of
from compliance.model.binding import Binding
from compliance.model.citation import Document, Standing
from compliance.model.condition import Attested, Condition, nodes_of
from compliance.model.diagnostic import Diagnostic
from compliance.model.period import Period
from compliance.model.place import Place
from compliance.model.record import FieldDefinition, FieldType
from compliance.model.rule import Requirement, Rule, Severity, SharedCondition
from compliance.rulefile.bindings import read_bindings
from compliance.rulefile.constant import find_constant
from compliance.rulefile.day_order import is_met_by_wrong_order
from compliance.rulefile.misfit import Path, nearest
from compliance.rulefile.record_definition import WORDS_TAKEN, words
from compliance.rulefile.register import citation_faults, citation_of, period_faults, place_faults
from compliance.rulefile.rule_file import RuleFile, condition_fault, fault_at, fault_within, position_of
from compliance.rulefile.shape import DefinitionShape, RequirementShape, RuleShape, Words

#: Of a ruleset; the checker is told of them anew for each.
MOST_DEFINITIONS = 200

_CALLED = re2.compile(r"\b([a-z][a-z0-9_]*)\(")
_NO_VALUES = (FieldType.LIST, FieldType.OBJECT)


@dataclass(frozen=True, slots=True)
class Reading:
    """What conditions and rules are read against, and the faults met on the way.

    `unread` is how limits and shared conditions with faults of their own are written: what reads them is asked once they are mended.
    `nameable` are the paths of the values that a sentence may name, by the list members that it speaks of.
    """

    vocabulary: Vocabulary
    documents: Mapping[str, Document]
    places: Mapping[str, Place]
    shared: dict[str, SharedCondition] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)
    faults: list[Diagnostic] = field(default_factory=list)
    nameable: dict[tuple[Binding, ...], Mapping[str, None]] = field(default_factory=dict)

    def condition(self, file: RuleFile, path: Path, text: str, bindings: tuple[Binding, ...]) -> Condition | None:
        """Read a condition, or note why it cannot be."""
        try:
            condition = read_condition(text, self.vocabulary, bindings, self.shared)
        except ConditionError as error:
            if not any(each in text for each in self.unread):
                self.faults.append(condition_fault(file, path, error))
            return None
        constant = find_constant(condition, variables_of(self.vocabulary.definition, bindings))
        if constant is not None:
            self.faults.append(fault_at(file, path, *constant))
        return condition if constant is None else None


def read_definitions(reading: Reading, files: Sequence[tuple[RuleFile, Mapping[str, DefinitionShape]]]) -> None:
    """Read the conditions that rules share; one may call others, in any order of files, but not itself."""
    where: dict[str, tuple[RuleFile, DefinitionShape]] = {}
    for file, definitions in files:
        for name, shape in definitions.items():
            if name in where:
                hint = f"it stands in {where[name][0].source.name} already"
                reading.faults.append(fault_at(file, ("definitions", name), "R404", f"`{name}` is defined twice", hint, of_key=True))
            elif name in WORDS_TAKEN or name in reading.vocabulary.parameters:
                reading.unread.add(f"{name}(")
                reading.faults.append(
                    fault_at(file, ("definitions", name), "R401", f"the name `{name}` is taken", "choose another name", of_key=True)
                )
            else:
                where[name] = (file, shape)
    if len(where) > MOST_DEFINITIONS:
        name, (file, _) = list(where.items())[MOST_DEFINITIONS]
        message, hint = f"there are more than {MOST_DEFINITIONS} shared conditions", "write into the rules what few of them share"
        reading.faults.append(fault_at(file, ("definitions", name), "R106", message, hint, of_key=True))
        reading.unread.update(f"{each}(" for each in where)
        return
    calls = {name: {called for called in _CALLED.findall(shape.condition) if called in where} for name, (_, shape) in where.items()}
    try:
        order = list(graphlib.TopologicalSorter(calls).static_order())
    except graphlib.CycleError as cycle:
        name = min(cycle.args[1])
        reading.faults.append(fault_at(where[name][0], ("definitions", name, "condition"), "R404", f"`{name}` is defined by itself"))
        reading.unread.update(f"{each}(" for each in where)
        return
    reading.unread.update(f"{each}(" for each in where)
    for name in order:
        file, shape = where[name]
        path: Path = ("definitions", name)
        bindings = read_bindings(reading.vocabulary.definition, file, (*path, "for_each"), shape.for_each, reading.faults)
        body = None if bindings is None else reading.condition(file, (*path, "condition"), shape.condition, bindings)
        if bindings is not None and body is not None:
            position = position_of(file, (*path, "condition"))
            reading.shared[name] = SharedCondition(name, words(shape.title), bindings, body, shape.condition, position)
            reading.unread.remove(f"{name}(")


def read_requirement(reading: Reading, file: RuleFile, shape: RequirementShape) -> Requirement:
    """Read a requirement and its rules; a rule that cannot be read is left out, and its faults say why."""
    reading.faults.extend(citation_faults(file, ("citation",), shape.citation, reading.documents))
    applies = None
    if shape.applies_when is not None:
        applies = reading.condition(file, ("applies_when",), shape.applies_when, ())
        if applies is not None and any(isinstance(node, Attested) for node in nodes_of(applies)):
            reading.faults.append(
                fault_at(file, ("applies_when",), "R406", "an attestation is about one rule, not about a whole requirement")
            )
    rules = tuple(
        rule
        for number, each in enumerate(shape.rules)
        if (rule := _rule(reading, file, ("rules", number), each, shape.requirement)) is not None
    )
    position = position_of(file, ("requirement",))
    return Requirement(shape.requirement, words(shape.title), citation_of(shape.citation), position, rules, applies, shape.applies_when)


def _rule(reading: Reading, file: RuleFile, path: Path, shape: RuleShape, requirement: str) -> Rule | None:
    period = Period(shape.in_force.start, shape.in_force.until)
    reading.faults.extend(_reference_faults(reading, file, path, shape, period))
    bindings = read_bindings(reading.vocabulary.definition, file, (*path, "for_each"), shape.for_each, reading.faults)
    if bindings is None:
        return None
    applies = None
    if shape.applies_when is not None:
        applies = reading.condition(file, (*path, "applies_when"), shape.applies_when, bindings)
    requires = reading.condition(file, (*path, "requires"), shape.requires, bindings)
    if requires is not None and is_met_by_wrong_order(requires):
        hint = "say beside it that the first day is not after the second, such as `report.issued_on <= assessed_on &&`"
        message = "days in the wrong order would satisfy this unnoticed: `days_between` is less than 0 then"
        at = max(shape.requires.find("days_between("), 0)
        reading.faults.append(fault_within(file, (*path, "requires"), at, "R303", message, hint))
    for language in ("zh", "en"):
        for key in ("message", "remedy"):
            text: Words = getattr(shape, key)
            reading.faults.extend(
                _sentence_faults(reading, file, (*path, key, language), getattr(text, language), bindings, is_filled=key == "message")
            )
    if requires is None or (shape.applies_when is not None and applies is None):
        return None
    return Rule(
        id=shape.id,
        requirement=requirement,
        title=words(shape.title),
        standing=Standing(shape.standing),
        severity=Severity(shape.severity),
        citation=citation_of(shape.citation),
        period=period,
        place=shape.place,
        requires=requires,
        requires_text=shape.requires,
        message=words(shape.message),
        remedy=words(shape.remedy),
        position=position_of(file, (*path, "id")),
        applies=applies,
        applies_text=shape.applies_when,
        for_each=bindings,
        when_empty=shape.when_empty,
        governing_date=shape.governing_date,
        ended_by=shape.in_force.ended_by,
        succeeded_by=shape.in_force.succeeded_by,
        disabled=None if shape.disabled is None else words(shape.disabled),
        group=shape.group,
    )


def _reference_faults(reading: Reading, file: RuleFile, path: Path, shape: RuleShape, period: Period) -> Iterator[Diagnostic]:
    in_force = (*path, "in_force")
    yield from citation_faults(file, (*path, "citation"), shape.citation, reading.documents)
    yield from place_faults(file, (*path, "place"), shape.place, reading.places)
    yield from period_faults(file, in_force, period)
    ended_by = shape.in_force.ended_by
    if ended_by is not None and ended_by not in reading.documents:
        yield fault_at(file, (*in_force, "ended_by"), "R402", f"unknown document `{ended_by}`", nearest(ended_by, reading.documents))
    ending = next((key for key in ("ended_by", "succeeded_by") if getattr(shape.in_force, key) is not None), None)
    if ending is not None and period.end is None:
        yield fault_at(file, (*in_force, ending), "R403", f"`{ending}` belongs to a period that ends", "say when with `until`", of_key=True)
    if shape.for_each and shape.when_empty is None:
        hint = "add `when_empty: unknown`, or pass, fail, not_applicable"
        yield fault_at(file, (*path, "for_each"), "R406", f"`{shape.id}` does not say what an empty list means", hint, of_key=True)
    if shape.when_empty is not None and not shape.for_each:
        yield fault_at(file, (*path, "when_empty"), "R406", "`when_empty` belongs to a rule with `for_each`", of_key=True)


def _sentence_faults(
    reading: Reading, file: RuleFile, path: Path, text: str, bindings: tuple[Binding, ...], *, is_filled: bool
) -> Iterator[Diagnostic]:
    """Report the values in braces that a sentence cannot be given."""
    paths = placeholders_of(text) if is_filled else ()
    rest = text
    for each in paths:
        rest = rest.replace(f"{{{each}}}", " " * (len(each) + 2))
    if "{" in rest or "}" in rest:
        at = min(rest.find(brace) % (len(rest) + 1) for brace in "{}")
        hint = "name one value, such as `{stock.masks}`" if is_filled else "only the message of a rule is filled in"
        yield fault_within(file, path, at, "R208", "a brace that holds no path of a value", hint)
    if not paths:
        return
    if bindings not in reading.nameable:
        reading.nameable[bindings] = dict.fromkeys(_nameable(reading.vocabulary, bindings))
    known = reading.nameable[bindings]
    for each in paths:
        if each not in known and each not in reading.unread:
            message = f"`{{{each}}}` is no value that the rule can read"
            yield fault_within(file, path, text.index(f"{{{each}}}"), "R208", message, nearest(each, known))


def _nameable(vocabulary: Vocabulary, bindings: tuple[Binding, ...]) -> list[str]:
    """Give the paths of all values that a sentence may name."""
    variables = variables_of(vocabulary.definition, bindings)
    limits = [f"{LIMITS}.{name}" for name, limit in vocabulary.parameters.items() if not limit.is_keyed]
    return [ASSESSED_ON, *_values_of(variables, ""), *limits, *(f"{PLACE}.{name}" for name in vocabulary.facts)]


def _values_of(fields: Mapping[str, FieldDefinition], above: str) -> Iterator[str]:
    for name, definition in fields.items():
        if definition.type not in _NO_VALUES:
            yield above + name
        yield from _values_of(definition.members or {}, f"{above}{name}.")
