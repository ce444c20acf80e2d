"""The pydantic model of a record: a second opinion of what `compliance.intake.validate` finds wrong in one."""

from collections.abc import Callable
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, ValidationError, create_model
from pydantic_core import PydanticCustomError

from compliance.intake.leaf import Refusal, read_leaf
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition, Scalar, State, escape_pointer
from compliance.model.submission import JsonValue

_CONFIGURATION = ConfigDict(strict=True, extra="forbid", hide_input_in_errors=True, protected_namespaces=(), frozen=True)

#: What pydantic calls a value that is not the object or the list that it should be.
_CONTAINERS = {"model_type": "must be an object", "list_type": "must be a list"}


def record_model(definition: RecordDefinition) -> type[BaseModel]:
    """Build the pydantic model of a record: strict, closed, and silent about values. A field is named as in the record."""
    return _object_model(definition.root, definition.id)


def _object_model(definition: FieldDefinition, name: str) -> type[BaseModel]:
    fields: dict[str, Any] = {}
    for member in (definition.members or {}).values():
        attribute = member.name
        while hasattr(BaseModel, attribute) or attribute in fields:
            attribute += "_"
        # What is missing is no fault of form: the walk finds it, and a fault of each field of a great many objects would fill the memory.
        fields[attribute] = (_annotation(member, f"{name}.{member.name}"), Field(None, alias=member.name, title=member.title.en))
    model: type[BaseModel] = create_model(name, __config__=_CONFIGURATION, **fields)
    return model


def _annotation(definition: FieldDefinition, name: str) -> Any:
    if definition.type is FieldType.OBJECT:
        return _object_model(definition, name)
    if definition.type is FieldType.LIST and definition.item is not None:
        return list[_annotation(definition.item, f"{name}[]")]  # type: ignore[misc]
    return Annotated[Any, PlainValidator(_checker(definition))]


def _checker(definition: FieldDefinition) -> Callable[[Any], Scalar]:
    def check(value: Any) -> Scalar:
        found = read_leaf(definition, value)
        if isinstance(found, Refusal):
            raise PydanticCustomError(found.state.value, "{reason}", {"reason": found.reason})
        return found

    return check


def faults_by_model(definition: RecordDefinition, content: JsonValue) -> tuple[dict[str, Refusal], int]:
    """Give what the model refuses, by JSON Pointer, and how many faults it has, unknown keys among them."""
    try:
        record_model(definition).model_validate(content)
    except ValidationError as error:
        found = error.errors(include_input=False, include_url=False, include_context=False)
    else:
        return {}, 0
    faults: dict[str, Refusal] = {}
    for each in found:
        kind, pointer = each["type"], "".join(f"/{escape_pointer(str(step))}" for step in each["loc"])
        if kind in _CONTAINERS:
            faults[pointer] = Refusal(State.WRONG_TYPE, _CONTAINERS[kind])
        elif kind != "extra_forbidden":
            faults[pointer] = Refusal(State(kind), each["msg"])
    return faults, len(found)
