"""Records: pointers, and what lies below what is missing."""

from datetime import date
from decimal import Decimal

import pytest

from compliance.model.record import (
    FieldDefinition,
    FieldType,
    Items,
    Known,
    State,
    Unknown,
    definition_at,
    escape_pointer,
    identifier_path,
    member_of,
    node_at,
    node_of_path,
    pointer_of_path,
    unescape_pointer,
)
from tests.small_record import DEFINITION, named, node_of

_RECORD = node_of(
    DEFINITION.root,
    {"submitted_on": "2020-02-14", "stock": None, "employees": [{"id": "E1", "readings": [36.5]}, Unknown(State.WRONG_TYPE, "")]},
)


def test_pointers_are_written_as_rfc_6901_says() -> None:
    assert escape_pointer("a/b~c") == "a~1b~0c"
    assert unescape_pointer("a~1b~0c") == "a/b~c"
    assert pointer_of_path("enterprise.credit_code") == "/enterprise/credit_code"


def test_a_pointer_finds_its_definition() -> None:
    assert definition_at(DEFINITION, "") is DEFINITION.root
    found = definition_at(DEFINITION, "/employees/12/temperature")
    assert found is not None
    assert found.unit == "°C"
    assert definition_at(DEFINITION, "/employees/12/fever") is None
    assert definition_at(DEFINITION, "/employees/12/fever/x") is None
    assert definition_at(DEFINITION, "/headcount/x") is None


def test_a_pointer_finds_its_node() -> None:
    assert node_at(_RECORD, "/submitted_on") == Known(date(2020, 2, 14), "/submitted_on")
    assert node_at(_RECORD, "/employees/0/readings/0") == Known(Decimal("36.5"), "/employees/0/readings/0")
    assert node_at(_RECORD, "/employees/0/temperature") == Unknown(State.MISSING, "/employees/0/temperature")
    assert node_at(_RECORD, "/employees/7/temperature") == Unknown(State.MISSING, "/employees/7/temperature")
    assert node_at(_RECORD, "/stock/masks") == Unknown(State.NULL, "/stock")
    assert node_at(_RECORD, "/submitted_on/x") == Unknown(State.MISSING, "/submitted_on/x")
    assert node_at(_RECORD, "/employees/²") == Unknown(State.MISSING, "/employees/²")
    assert node_at(_RECORD, "/nowhere") == Unknown(State.MISSING, "/nowhere")


@pytest.mark.parametrize(
    ("number", "found"), [("0", None), ("1", State.WRONG_TYPE), ("2", State.MISSING), ("3", State.MISSING), ("-1", State.MISSING)]
)
def test_a_list_has_as_many_members_as_it_has(number: str, found: State | None) -> None:
    member = node_at(_RECORD, f"/employees/{number}")
    assert (member.state if isinstance(member, Unknown) else None) is found
    assert member.pointer == f"/employees/{number}"


def test_a_path_starts_from_a_variable() -> None:
    employees = member_of(_RECORD, "employees")
    assert isinstance(employees, Items)
    assert node_of_path({"employee": employees.members[0]}, "employee.id") == Known("E1", "/employees/0/id")


# Identifiers


def _field(name: str, kind: FieldType, *members: FieldDefinition, is_identifier: bool = False) -> FieldDefinition:
    inner = {each.name: each for each in members} if kind is FieldType.OBJECT else None
    return FieldDefinition(name, kind, named("值", "Value"), members=inner, is_identifier=is_identifier)


_NUMBER = _field("number", FieldType.TEXT, is_identifier=True)
_PLAIN = _field("plain", FieldType.TEXT)


def test_an_identifier_may_lie_in_an_object_within_the_entry_and_never_in_a_list() -> None:
    listed = FieldDefinition("parts", FieldType.LIST, named("部件", "Parts"), item=_field("part", FieldType.OBJECT, _NUMBER))
    card = _field("card", FieldType.OBJECT, _PLAIN, _NUMBER)
    assert identifier_path(_field("entry", FieldType.OBJECT, _PLAIN, listed, card)) == ("card", "number")
    assert identifier_path(_field("entry", FieldType.OBJECT, _PLAIN, listed)) == ()
    assert identifier_path(_field("entry", FieldType.OBJECT, card, _NUMBER)) == ("card", "number")
    assert identifier_path(_NUMBER) == ()
