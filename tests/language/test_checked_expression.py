"""The checked syntax tree, as the published protocol of CEL describes it."""

import pytest
from google.protobuf import any_pb2
from google.protobuf.descriptor_pb2 import FieldDescriptorProto as Described

from compliance.language.checked_expression import _message_class, read_checked_expression

#: Numbers and types of `cel/expr/checked.proto` and `cel/expr/syntax.proto`, of what conditions need; names are our own. A `*` is repeated.
_PUBLISHED = {
    "Checked": {4: ("expr", "Expr"), 5: ("source_info", "SourceInfo")},
    "SourceInfo": {4: ("positions", "Position*")},
    "Position": {1: ("key", "int64"), 2: ("value", "int32")},
    "Expr": {
        2: ("id", "int64"),
        3: ("const", "Constant"),
        4: ("ident", "Ident"),
        5: ("select", "Select"),
        6: ("call", "Call"),
        7: ("list", "List"),
        8: ("struct", "Struct"),
        9: ("comprehension", "Comprehension"),
    },
    "Constant": {
        1: ("null", "int64"),
        2: ("bool", "bool"),
        3: ("int", "int64"),
        4: ("uint", "uint64"),
        5: ("double", "double"),
        6: ("string", "string"),
        7: ("bytes", "bytes"),
    },
    "Ident": {1: ("name", "string")},
    "Select": {1: ("operand", "Expr"), 2: ("field", "string"), 3: ("test_only", "bool")},
    "Call": {1: ("target", "Expr"), 2: ("function", "string"), 3: ("args", "Expr*")},
    "List": {1: ("elements", "Expr*")},
    "Struct": {1: ("name", "string")},
    "Comprehension": {
        1: ("iter_var", "string"),
        2: ("iter_range", "Expr"),
        3: ("accu_var", "string"),
        4: ("accu_init", "Expr"),
        5: ("loop_condition", "Expr"),
        6: ("loop_step", "Expr"),
        7: ("result", "Expr"),
    },
}


@pytest.mark.parametrize("name", _PUBLISHED)
def test_every_message_has_the_numbers_and_types_that_are_published(name: str) -> None:
    file = _message_class().DESCRIPTOR.file
    message = file.message_types_by_name[name]
    described = Described.DESCRIPTOR.enum_types_by_name["Type"].values_by_number
    found = {
        field.number: (
            field.name,
            (field.message_type.name if field.message_type else described[field.type].name.removeprefix("TYPE_").lower())
            + ("*" if field.is_repeated else ""),
        )
        for field in message.fields
    }
    assert found == _PUBLISHED[name]
    assert (file.name, file.package, message.full_name) == ("checked.proto", "checked", f"checked.{name}")
    assert sorted(file.message_types_by_name) == sorted(_PUBLISHED)
    # Whether a part is there at all is asked of every one of them, also of what is false or empty.
    assert all(field.is_repeated or field.has_presence for field in message.fields)


def test_a_tree_is_read_with_the_place_of_each_node() -> None:
    """Written byte by byte: tag, length, content. `x` with the number 7 stands at offset 3."""
    expression = bytes([0x10, 7, 0x22, 3, 0x0A, 1, ord("x")])
    source = bytes([0x22, 4, 0x08, 7, 0x10, 3])
    checked = bytes([0x22, len(expression)]) + expression + bytes([0x2A, len(source)]) + source
    root, offsets = read_checked_expression(any_pb2.Any(value=checked).SerializeToString())
    assert (root.id, root.ident.name, root.HasField("ident"), root.HasField("call")) == (7, "x", True, False)
    assert offsets == {7: 3}
