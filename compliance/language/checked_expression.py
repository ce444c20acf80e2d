"""The checked syntax tree that CEL's front end serializes, read by protobuf.

Only the parts that conditions need are described; field numbers are those of `cel.expr.CheckedExpr`, whose wire format is stable.
"""

from typing import Any

from google.protobuf import any_pb2, message_factory
from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto, FileDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message import DecodeError

from compliance.errors import ConditionError

_PACKAGE = "checked"

# message -> (field, number, type or message name); a trailing `*` marks a repeated field
_MESSAGES = {
    "Checked": (("expr", 4, "Expr"), ("source_info", 5, "SourceInfo")),
    "SourceInfo": (("positions", 4, "Position*"),),
    "Position": (("key", 1, "int64"), ("value", 2, "int32")),
    "Expr": (
        ("id", 2, "int64"),
        ("const", 3, "Constant"),
        ("ident", 4, "Ident"),
        ("select", 5, "Select"),
        ("call", 6, "Call"),
        ("list", 7, "List"),
        ("struct", 8, "Struct"),
        ("comprehension", 9, "Comprehension"),
    ),
    "Constant": (
        ("null", 1, "int64"),
        ("bool", 2, "bool"),
        ("int", 3, "int64"),
        ("uint", 4, "uint64"),
        ("double", 5, "double"),
        ("string", 6, "string"),
        ("bytes", 7, "bytes"),
    ),
    "Ident": (("name", 1, "string"),),
    "Select": (("operand", 1, "Expr"), ("field", 2, "string"), ("test_only", 3, "bool")),
    "Call": (("target", 1, "Expr"), ("function", 2, "string"), ("args", 3, "Expr*")),
    "List": (("elements", 1, "Expr*"),),
    "Struct": (("name", 1, "string"),),
    "Comprehension": (
        ("iter_var", 1, "string"),
        ("iter_range", 2, "Expr"),
        ("accu_var", 3, "string"),
        ("accu_init", 4, "Expr"),
        ("loop_condition", 5, "Expr"),
        ("loop_step", 6, "Expr"),
        ("result", 7, "Expr"),
    ),
}

_TYPES = {
    "int64": FieldDescriptorProto.TYPE_INT64,
    "int32": FieldDescriptorProto.TYPE_INT32,
    "uint64": FieldDescriptorProto.TYPE_UINT64,
    "bool": FieldDescriptorProto.TYPE_BOOL,
    "double": FieldDescriptorProto.TYPE_DOUBLE,
    "string": FieldDescriptorProto.TYPE_STRING,
    "bytes": FieldDescriptorProto.TYPE_BYTES,
}


def _message_class() -> Any:
    described = FileDescriptorProto(name="checked.proto", package=_PACKAGE)
    for name, fields in _MESSAGES.items():
        message = described.message_type.add(name=name)
        for field_name, number, kind in fields:
            _add_field(message, field_name, number, kind)
    pool = DescriptorPool()
    pool.AddSerializedFile(described.SerializeToString())
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(f"{_PACKAGE}.Checked"))


def _add_field(message: DescriptorProto, name: str, number: int, kind: str) -> None:
    label = FieldDescriptorProto.LABEL_REPEATED if kind.endswith("*") else FieldDescriptorProto.LABEL_OPTIONAL
    field = message.field.add(name=name, number=number, label=label)
    plain = kind.removesuffix("*")
    field.type = _TYPES.get(plain, FieldDescriptorProto.TYPE_MESSAGE)
    if plain not in _TYPES:
        field.type_name = f".{_PACKAGE}.{plain}"


_CHECKED = _message_class()


def read_checked_expression(serialized: bytes) -> tuple[Any, dict[int, int]]:
    """Read a serialized checked expression: its root, and the offset in code points of each node by its id.

    Raises `ConditionError` for one that is nested deeper than protobuf reads, which CEL itself would still take.
    """
    wrapped = any_pb2.Any.FromString(serialized)
    try:
        checked = _CHECKED.FromString(wrapped.value)
    except DecodeError:
        raise nested_too_deeply() from None
    return checked.expr, {position.key: position.value for position in checked.source_info.positions}


def nested_too_deeply() -> ConditionError:
    """Refuse a condition in which more lies within more than one of its readers goes down; none of them names a place."""
    return ConditionError("R209", "the condition is nested too deeply", 0, "write several rules")
