"""pydantic: models whose fields have what the rules ask as constraints. They compare no two fields, and nothing that depends on another."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model

from benchmarks.peers.one_field import OneField, one_field_of
from benchmarks.peers.peer import NotExpressedError, Peer, Violation
from compliance.model.record import FieldDefinition, FieldType
from compliance.model.rule import Ruleset

_CONSTRAINTS = {
    "minimum": ("ge", "greater_than_equal"),
    "maximum": ("le", "less_than_equal"),
    "exclusiveMinimum": ("gt", "greater_than"),
    "exclusiveMaximum": ("lt", "less_than"),
}
_TYPES: dict[FieldType, Any] = {FieldType.YES_NO: bool, FieldType.NUMBER: float, FieldType.INTEGER: int}

Asked = dict[tuple[str, ...], list[tuple[str, OneField]]]


def peer(ruleset: Ruleset) -> Peer:
    """Make the models, and which rule each of their errors is."""
    asked: Asked = {}
    rules: dict[tuple[tuple[str, ...], str], tuple[str, int]] = {}
    for rule in ruleset.rules.values():
        try:
            found = one_field_of(ruleset, rule)
            # How long a list is, is not looked at where an entry of it has an error.
            if found.when is not None or found.keyword == "minItems":
                continue
        except NotExpressedError:
            continue
        path = (*(binding.path.split(".")[-1] for binding in rule.for_each), *found.names)
        asked.setdefault(path, []).append((rule.id, found))
        rules[path, _CONSTRAINTS.get(found.keyword, ("", "literal_error"))[1]] = (rule.id, 2 * len(rule.for_each))
    model = _model(ruleset.definition.root, (), asked)

    def judged(lines: Sequence[bytes]) -> list[set[Violation]]:
        return [_violations(model, line, rules) for line in lines]

    return Peer({name for name, _ in rules.values()}, judged, "binary numbers; of a missing value nothing is said")


def _violations(model: type[BaseModel], line: bytes, rules: dict[tuple[tuple[str, ...], str], tuple[str, int]]) -> set[Violation]:
    try:
        model.model_validate_json(line)
    except ValidationError as error:
        found = set()
        for each in error.errors(include_url=False, include_input=False, include_context=False):
            path = tuple(step for step in each["loc"] if isinstance(step, str))
            rule, depth = rules[path, each["type"]]
            found.add((rule, "".join(f"/{step}" for step in each["loc"][:depth])))
        return found
    return set()


def _model(definition: FieldDefinition, path: tuple[str, ...], asked: Asked) -> type[BaseModel]:
    fields: dict[str, Any] = {
        name: (_annotation(member, (*path, name), asked) | None, None) for name, member in (definition.members or {}).items()
    }
    model: type[BaseModel] = create_model("_".join(["record", *path]), __config__=ConfigDict(extra="forbid"), **fields)
    return model


def _annotation(definition: FieldDefinition, path: tuple[str, ...], asked: Asked) -> Any:
    if definition.type is FieldType.OBJECT:
        return _model(definition, path, asked)
    if definition.type is FieldType.LIST and definition.item is not None:
        return list[_model(definition.item, path, asked)]  # type: ignore[misc]  # a model that is made
    for _, each in asked.get(path, ()):
        if each.keyword == "const":
            return Literal[True]
        if each.keyword == "enum" and isinstance(each.value, list):
            return Literal[tuple(each.value)]
    constraints = dict(_constraint(each) for _, each in asked.get(path, ()))
    return Annotated[_TYPES.get(definition.type, str), Field(**constraints)]


def _constraint(asked: OneField) -> tuple[str, Any]:
    return _CONSTRAINTS[asked.keyword][0], asked.value
