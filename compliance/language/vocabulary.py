"""The names that conditions may use, and what each stands for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compliance.model.binding import Binding
from compliance.model.condition import Condition, Field, Index, Variable
from compliance.model.place import PlaceFactDefinition
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition
from compliance.model.rule import Parameter

if TYPE_CHECKING:
    from google.protobuf.descriptor_pool import DescriptorPool

ASSESSED_ON = "assessed_on"
LIMITS = "limits"
PLACE = "place"

#: Names with a meaning of their own, which no field and no variable may take.
RESERVED_NAMES = frozenset({ASSESSED_ON, LIMITS, PLACE})

VariableDefinitions = Mapping[str, FieldDefinition]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names that conditions may use: the record's fields, the limits, the facts about places.

    `pool` describes them to the type checker. `environments` keeps what the checker was given before, since it is slow to make.
    """

    definition: RecordDefinition
    parameters: Mapping[str, Parameter]
    facts: Mapping[str, PlaceFactDefinition]
    pool: "DescriptorPool"
    environments: dict[object, object] = field(default_factory=dict, compare=False, repr=False)


def vocabulary_of(
    definition: RecordDefinition, parameters: Mapping[str, Parameter], facts: Mapping[str, PlaceFactDefinition]
) -> Vocabulary:
    """Make the vocabulary of a record definition, its limits and its facts about places."""
    from compliance.language.to_descriptor import to_pool  # noqa: PLC0415  # who judges by rules that were read before needs no protobuf

    return Vocabulary(definition, parameters, facts, to_pool(definition, parameters, facts))


def variables_of(definition: RecordDefinition, bindings: tuple[Binding, ...] = ()) -> dict[str, FieldDefinition]:
    """Give what each name at the start of a path stands for: the record's fields, then each binding's list member.

    A binding whose path is no list is left out.
    """
    variables = dict(definition.root.members or {})
    for binding in bindings:
        bound = definition_of_path(binding.path, variables)
        if bound is not None and bound.item is not None:
            variables[binding.variable] = bound.item
    return variables


def definition_of_path(path: str, variables: VariableDefinitions) -> FieldDefinition | None:
    """Give the definition of the field that a path of names (`product.reports`) reaches, or None if it reaches none."""
    first, *names = path.split(".")
    current = variables.get(first)
    for name in names:
        if current is None:
            return None
        current = (current.members or {}).get(name)
    return current


def definition_of(node: Condition, variables: VariableDefinitions) -> FieldDefinition | None:
    """Give the definition of the field that a node reads, or None if it reads no field."""
    match node:
        case Variable(name):
            return variables.get(name)
        case Field(operand, name):
            parent = definition_of(operand, variables)
            return None if parent is None else (parent.members or {}).get(name)
        case Index(operand, _):
            parent = definition_of(operand, variables)
            return None if parent is None or parent.type is not FieldType.LIST else parent.item
    return None
