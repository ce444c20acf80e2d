"""The record definition as a protobuf descriptor, so that CEL's own checker types conditions.

The descriptor types conditions only, never values: every number is a `double` to the checker and an exact decimal to the engine.
"""

from collections.abc import Mapping

from google.protobuf import timestamp_pb2
from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto, FileDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool

from compliance.model.place import PlaceFactDefinition
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition
from compliance.model.rule import Parameter

PACKAGE = "record"
MEASUREMENT = f"{PACKAGE}.Measurement"
LIMITS_MESSAGE = f"{PACKAGE}.Limits"
PLACE_MESSAGE = f"{PACKAGE}.Place"
TIMESTAMP = "google.protobuf.Timestamp"

_SCALARS = {
    FieldType.TEXT: FieldDescriptorProto.TYPE_STRING,
    FieldType.CHOICE: FieldDescriptorProto.TYPE_STRING,
    FieldType.NUMBER: FieldDescriptorProto.TYPE_DOUBLE,
    FieldType.INTEGER: FieldDescriptorProto.TYPE_DOUBLE,
    FieldType.YES_NO: FieldDescriptorProto.TYPE_BOOL,
}


def message_name(path: tuple[str, ...]) -> str:
    """Give the name of the message of the object at a path; names stay apart because steps are joined by `__`."""
    return PACKAGE + ".Object_" + "__".join(path)


def to_pool(definition: RecordDefinition, parameters: Mapping[str, Parameter], facts: Mapping[str, PlaceFactDefinition]) -> DescriptorPool:
    """Describe a record, its limits and its facts about places to the type checker."""
    described = FileDescriptorProto(name="record.proto", package=PACKAGE, syntax="proto3", dependency=["google/protobuf/timestamp.proto"])
    described.message_type.add(name="Measurement")
    _describe_object(described, definition.root, ())
    _describe_limits(described.message_type.add(name="Limits"), parameters)
    place = described.message_type.add(name="Place")
    for name in facts:
        _add_field(place, name, FieldType.CHOICE)
    pool = DescriptorPool()
    pool.AddSerializedFile(timestamp_pb2.DESCRIPTOR.serialized_pb)
    pool.AddSerializedFile(described.SerializeToString())
    return pool


def _describe_object(described: FileDescriptorProto, definition: FieldDefinition, path: tuple[str, ...]) -> None:
    message = described.message_type.add(name=message_name(path).removeprefix(f"{PACKAGE}."))
    for name, member in (definition.members or {}).items():
        inner = member.item or member
        _add_field(message, name, inner.type, message_name((*path, name)), is_repeated=member.item is not None)
        if inner.type is FieldType.OBJECT:
            _describe_object(described, inner, (*path, name))


def _describe_limits(message: DescriptorProto, parameters: Mapping[str, Parameter]) -> None:
    for name, parameter in parameters.items():
        if not parameter.is_keyed:
            is_list = any(isinstance(value.value, tuple) for value in parameter.values)
            _add_field(message, name, parameter.type, is_repeated=is_list)
            continue
        # The checker knows a map by the entry message nested in its owner, whose name is made from the field's.
        entry_name = "".join(part[:1].upper() + part[1:] for part in name.split("_")) + "Entry"
        entry = message.nested_type.add(name=entry_name)
        entry.options.map_entry = True
        _add_field(entry, "key", FieldType.TEXT)
        _add_field(entry, "value", parameter.type)
        field = message.field.add(name=name, number=len(message.field) + 1, label=FieldDescriptorProto.LABEL_REPEATED)
        field.type = FieldDescriptorProto.TYPE_MESSAGE
        field.type_name = f".{LIMITS_MESSAGE}.{entry_name}"


def _add_field(message: DescriptorProto, name: str, kind: FieldType, object_name: str | None = None, *, is_repeated: bool = False) -> None:
    label = FieldDescriptorProto.LABEL_REPEATED if is_repeated else FieldDescriptorProto.LABEL_OPTIONAL
    field = message.field.add(name=name, number=len(message.field) + 1, label=label)
    if kind in _SCALARS:
        field.type = _SCALARS[kind]
        return
    field.type = FieldDescriptorProto.TYPE_MESSAGE
    named = {FieldType.DATE: TIMESTAMP, FieldType.MEASUREMENT: MEASUREMENT}.get(kind, object_name)
    field.type_name = f".{named}"
