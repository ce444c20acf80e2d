"""The names that conditions may use: what each stands for, and how the type checker is told of it."""

from dataclasses import replace

import pytest
from google.protobuf.descriptor_pb2 import FieldDescriptorProto as Described

from compliance.errors import ConditionError
from compliance.language.environment import bound_items, environment_of, message_paths
from compliance.language.from_cel import read_condition
from compliance.language.to_descriptor import message_name
from compliance.language.vocabulary import Vocabulary, definition_of, definition_of_path, variables_of, vocabulary_of
from compliance.model.binding import Binding
from compliance.model.condition import Field, Index, Limit, Literal, Variable
from compliance.model.record import FieldDefinition, FieldType
from tests.small_record import BINDINGS, DEFINITION, FACTS, PARAMETERS, SHARED

_MEMBERS = DEFINITION.root.members or {}
_EMPLOYEE = _MEMBERS["employees"].item
assert _EMPLOYEE is not None
_INNER = _EMPLOYEE.members or {}
_TYPES = Described.DESCRIPTOR.enum_types_by_name["Type"].values_by_number
_READING = (*BINDINGS, Binding("reading", "employee.readings"))


def _vocabulary() -> Vocabulary:
    """Make a new vocabulary: one that was used before remembers what the checker was told then."""
    return vocabulary_of(DEFINITION, PARAMETERS, FACTS)


# What a name stands for


def test_a_name_is_a_field_of_the_record_or_a_list_member() -> None:
    assert variables_of(DEFINITION) == dict(_MEMBERS)
    assert variables_of(DEFINITION, _READING) == {**_MEMBERS, "employee": _EMPLOYEE, "reading": _INNER["readings"].item}
    # What is bound to no list is left out, and what follows is read nevertheless.
    bindings = (Binding("x", "headcount"), Binding("y", "nothing.inner"), Binding("z", "x.more"), *BINDINGS)
    assert variables_of(DEFINITION, bindings) == {**_MEMBERS, "employee": _EMPLOYEE}
    assert variables_of(replace(DEFINITION, root=replace(DEFINITION.root, members=None))) == {}


def test_the_members_that_are_bound_are_those_of_lists() -> None:
    vocabulary = _vocabulary()
    assert (vocabulary.definition, vocabulary.parameters, vocabulary.facts) == (DEFINITION, PARAMETERS, FACTS)
    assert bound_items(vocabulary, _READING) == {"employee": _EMPLOYEE, "reading": _INNER["readings"].item}
    assert bound_items(vocabulary, (Binding("x", "headcount"), Binding("y", "nothing.inner.deeper"), Binding("z", "stock.nothing.x"))) == {}
    assert bound_items(vocabulary, (Binding("x", "headcount.inner"),)) == {}
    without = vocabulary_of(replace(DEFINITION, root=replace(DEFINITION.root, members=None)), {}, {})
    assert bound_items(without, BINDINGS) == {}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("headcount", _MEMBERS["headcount"]),
        ("stock.masks", (_MEMBERS["stock"].members or {})["masks"]),
        ("employee.id", _INNER["id"]),
        ("stock.nothing", None),
        ("headcount.inner", None),
        ("nothing", None),
        ("nothing.inner.deeper", None),
    ],
)
def test_a_path_reaches_a_field_or_nothing(path: str, found: FieldDefinition | None) -> None:
    assert definition_of_path(path, variables_of(DEFINITION, BINDINGS)) is found


@pytest.mark.parametrize(
    ("node", "found"),
    [
        (Variable("headcount"), _MEMBERS["headcount"]),
        (Variable("nobody"), None),
        (Field(Variable("employee"), "id"), _INNER["id"]),
        (Field(Variable("employee"), "nothing"), None),
        (Field(Variable("nobody"), "id"), None),
        (Field(Variable("headcount"), "id"), None),
        (Index(Variable("employees"), Literal("0")), _EMPLOYEE),
        (Field(Index(Variable("employees"), Literal("0")), "readings"), _INNER["readings"]),
        (Index(Variable("stock"), Literal("0")), None),
        (Index(Variable("nobody"), Literal("0")), None),
        (Limit("stock_days"), None),
    ],
)
def test_a_node_reads_a_field_or_none(node: Variable | Field | Index | Limit, found: FieldDefinition | None) -> None:
    assert definition_of(node, variables_of(DEFINITION, BINDINGS)) is found


# How the checker is told


def _described(name: str, vocabulary: Vocabulary | None = None) -> dict[str, tuple[int, str, bool]]:
    """Give each field of a message: its number, its type or the message that it holds, and whether it is a list."""
    message = (vocabulary or _vocabulary()).pool.FindMessageTypeByName(name)
    assert (message.file.name, message.file.package) == ("record.proto", "record")
    # A value of this form is never absent to the checker; whether it is there is asked of the record alone.
    assert not any(field.has_presence for field in message.fields if field.message_type is None)
    return {
        field.name: (
            field.number,
            field.message_type.full_name if field.message_type else _TYPES[field.type].name.removeprefix("TYPE_").lower(),
            field.is_repeated,
        )
        for field in message.fields
    }


@pytest.mark.parametrize(("path", "name"), [((), "record.Object_"), (("a",), "record.Object_a"), (("a", "b_c"), "record.Object_a__b_c")])
def test_an_object_is_named_by_its_path(path: tuple[str, ...], name: str) -> None:
    assert message_name(path) == name


def test_the_record_is_described_field_by_field() -> None:
    assert _described("record.Object_") == {
        "submitted_on": (1, "google.protobuf.Timestamp", False),
        "code": (2, "string", False),
        "district": (3, "string", False),
        "headcount": (4, "double", False),
        "inspected": (5, "bool", False),
        "stock": (6, "record.Object_stock", False),
        "employees": (7, "record.Object_employees", True),
    }
    assert _described("record.Object_stock") == {"masks": (1, "double", False), "chlorine": (2, "record.Measurement", False)}
    assert _described("record.Object_employees") == {
        "id": (1, "string", False),
        "temperature": (2, "double", False),
        "left_on": (3, "google.protobuf.Timestamp", False),
        "isolated": (4, "bool", False),
        "coughs": (5, "bool", False),
        "lodging": (6, "string", False),
        "readings": (7, "double", True),
        "areas": (8, "string", True),
    }
    assert _described("record.Measurement") == {}


def test_limits_and_facts_are_described_too() -> None:
    assert _described("record.Limits") == {
        "stock_days": (1, "double", False),
        "draft_days": (2, "double", False),
        "missing_days": (3, "double", False),
        "efficiency": (4, "record.Limits.EfficiencyEntry", True),
        "key_areas": (5, "string", True),
        "chlorine": (6, "record.Measurement", False),
        "until": (7, "google.protobuf.Timestamp", False),
    }
    assert _described("record.Limits.EfficiencyEntry") == {"key": (1, "string", False), "value": (2, "double", False)}
    entry = _vocabulary().pool.FindMessageTypeByName("record.Limits.EfficiencyEntry")
    assert entry.GetOptions().map_entry
    assert _described("record.Place") == {"risk_level": (1, "string", False)}


def test_a_limit_by_class_with_a_long_name_is_a_map_all_the_same() -> None:
    keyed = replace(PARAMETERS["efficiency"], name="least_KN_efficiency")
    made = vocabulary_of(DEFINITION, {"a": PARAMETERS["until"], keyed.name: keyed, "b": PARAMETERS["until"]}, {})
    assert {name: each[:2] for name, each in _described("record.Limits", made).items()} == {
        "a": (1, "google.protobuf.Timestamp"),
        "least_KN_efficiency": (2, "record.Limits.LeastKNEfficiencyEntry"),
        "b": (3, "google.protobuf.Timestamp"),
    }
    assert read_condition("limits.least_KN_efficiency['KN90'] > 3", made)


def test_objects_in_lists_in_objects_have_messages_of_their_own() -> None:
    room = FieldDefinition("room", FieldType.OBJECT, DEFINITION.title, members={"beds": replace(_MEMBERS["headcount"], name="beds")})
    rooms = FieldDefinition("rooms", FieldType.LIST, DEFINITION.title, item=room)
    house = FieldDefinition("house", FieldType.OBJECT, DEFINITION.title, members={"rooms": rooms, "hall": replace(room, name="hall")})
    empty = FieldDefinition("empty", FieldType.OBJECT, DEFINITION.title)
    root = replace(DEFINITION.root, members={"house": house, "empty": empty})
    made = vocabulary_of(replace(DEFINITION, root=root), {}, {})
    assert _described("record.Object_house", made) == {
        "rooms": (1, "record.Object_house__rooms", True),
        "hall": (2, "record.Object_house__hall", False),
    }
    assert _described("record.Object_house__rooms", made) == {"beds": (1, "double", False)}
    assert _described("record.Object_empty", made) == {}
    assert message_paths(root) == {
        id(root): (),
        id(house): ("house",),
        id(room): ("house", "rooms"),
        id((house.members or {})["hall"]): ("house", "hall"),
        id((room.members or {})["beds"]): ("house", "hall", "beds"),
        id(empty): ("empty",),
    }
    bindings = (Binding("each", "house.rooms"),)
    assert read_condition("each.beds > 1 && house.hall.beds > 1 && house.rooms[0].beds > 1", made, bindings)


@pytest.mark.parametrize(
    "text",
    [
        *(f"{left} {operator} {right}" for left in ("headcount", "1", "1.5") for right in ("stock.masks", "2") for operator in ("<", "!=")),
        "submitted_on <= assessed_on",
        "submitted_on == date('2020-02-02')",
        "stock.chlorine >= quantity('1 mg/L')",
        "stock.chlorine != limits.chlorine",
        "code == district && code != 'a'",
        "inspected == true || inspected != employee.isolated",
        "headcount + 1 * 2 - 3 / 4.5 > -1 + -headcount",
        "headcount in [1, 2] && headcount in [1.5] && 1 in [headcount] && 1 in [2]",
        "code in ['a'] && submitted_on in [date('2020-02-02')] && inspected in [true]",
        "code in employee.areas && headcount in employee.readings && code in limits.key_areas && code in limits.efficiency",
        "size(code) == size(employees) && size(limits.key_areas) > size(employee.readings)",
        "has_fever(employee) && has_fever(employees[0]) && is_big()",
        "valid_credit_code(code) && valid_registration_number(code) && attested()",
        "registration_year(code) + registration_class(code) > days_between(submitted_on, assessed_on)",
        "mean(each(complement(minimum(maximum(median(stock.chlorine)))))) > stock.chlorine && samples(stock.chlorine) > 1",
        "limits.until > submitted_on && place.risk_level == 'low' && limits.efficiency['KN90'] > limits.stock_days",
    ],
)
def test_what_is_of_one_kind_can_be_compared_and_calculated(text: str) -> None:
    assert read_condition(text, _vocabulary(), BINDINGS, SHARED)


@pytest.mark.parametrize(
    "text",
    [
        "code < code",
        "inspected < inspected",
        "inspected == 1",
        "code == 1",
        "submitted_on == 'a'",
        "submitted_on == 1",
        "stock.chlorine == 1",
        "stock.chlorine == '1 mg/L'",
        "inspected + 1 > 1",
        "code + code == code",
        "submitted_on - submitted_on > 1",
        "stock.chlorine + stock.chlorine > stock.chlorine",
        "-code == code",
        "-inspected",
        "!headcount",
        "headcount && true",
        "headcount in ['a']",
        "code in [1]",
        "inspected in [1]",
        "headcount in limits.efficiency",
        "stock.chlorine in [stock.chlorine]",
        "size(headcount) > 1",
        "size(stock) > 1",
        "has_fever(stock)",
        "has_fever(1)",
        "has_fever()",
        "is_big(employee)",
        "attested(1)",
        "date(1) > assessed_on",
        "quantity(1) > stock.chlorine",
        "valid_credit_code(1)",
        "days_between(code, code) > 1",
        "mean(headcount) > 1",
        "samples(stock.chlorine) > stock.chlorine",
        "mean(stock.chlorine) > 1",
        "registration_year(code) == code",
        "limits.efficiency[1] > 1",
        "limits.until > 1",
        "place.risk_level > 1",
        "employees[0] == employees[0]",
        "employee.readings[0] == 'a'",
        "employee.areas[0] > 1",
        "employees[0].id > 1",
        "1 in employee.areas",
        "1 in limits.key_areas",
        "assessed_on == code",
    ],
)
def test_what_is_of_two_kinds_cannot(text: str) -> None:
    with pytest.raises(ConditionError) as caught:
        read_condition(text, _vocabulary(), BINDINGS, SHARED)
    assert caught.value.code == "R202"


@pytest.mark.parametrize(
    "text",
    [
        "headcount % 2 == 0",
        "int(headcount) > 1",
        "double(code) > 1.0",
        "string(headcount) == code",
        "bool(code)",
        "type(code) == type(code)",
        "duration('1h') > duration('1s')",
        "timestamp('2020-01-01T00:00:00Z') > assessed_on",
        "uint(1) > uint(2)",
        "code.startsWith('a')",
        "code.endsWith('a')",
        "code.contains('a')",
        "bytes(code) == b'a'",
        "dyn(code) == code",
        "matches(code, 'a')",
        *(
            f"submitted_on.get{part}() > 1"
            for part in ("Date", "DayOfMonth", "DayOfWeek", "DayOfYear", "FullYear", "Hours", "Milliseconds", "Minutes", "Month", "Seconds")
        ),
    ],
)
def test_what_cel_has_and_nobody_means_is_not_part_of_the_language(text: str) -> None:
    with pytest.raises(ConditionError, match="is not part of the language"):
        read_condition(text, _vocabulary(), BINDINGS, SHARED)


def test_an_environment_is_made_once_for_the_same_names() -> None:
    made = vocabulary_of(DEFINITION, PARAMETERS, FACTS)
    first = environment_of(made, BINDINGS, SHARED)
    assert environment_of(made, BINDINGS, SHARED) is first
    assert environment_of(made, (), SHARED) is not first
    assert environment_of(made, BINDINGS, {}) is not first
    assert len(made.environments) == 3
