"""Validation: every field becomes known or unknown for a reason with a place, and nothing that is wrong is taken for right."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.errors import EngineError, InputError
from compliance.intake import validate as validating
from compliance.intake.from_json import decode
from compliance.intake.leaf import Refusal
from compliance.intake.validate import validate
from compliance.model.bilingual import Bilingual
from compliance.model.diagnostic import Diagnostic
from compliance.model.quantity import Interval, Measurement, point
from compliance.model.record import FieldDefinition, Fields, FieldType, Items, Known, Record, RecordDefinition, State, Unknown, node_at
from compliance.model.submission import JsonValue
from tests.intake.record_model import faults_by_model, record_model


def field_of(name: str, kind: FieldType, **more: object) -> FieldDefinition:
    return FieldDefinition(name, kind, Bilingual(name, name), **more)  # type: ignore[arg-type]


def _object_of(name: str, *members: FieldDefinition) -> FieldDefinition:
    return field_of(name, FieldType.OBJECT, members={each.name: each for each in members})


_KINDS = {"dormitory": Bilingual("宿舍", "dormitory"), "home": Bilingual("住家", "home")}
_REPORT = _object_of("report", field_of("number", FieldType.TEXT, is_identifier=True), field_of("rate", FieldType.NUMBER))
_EMPLOYEE = _object_of(
    "employee",
    field_of("id", FieldType.TEXT, is_identifier=True, format="pseudonym"),
    field_of("temperature", FieldType.NUMBER, least=Decimal(30), most=Decimal(45), is_sensitive=True),
    field_of("illness", FieldType.CHOICE, choices=_KINDS, is_sensitive=True),
    field_of("lodging", FieldType.CHOICE, choices=_KINDS),
    field_of("left_on", FieldType.DATE, absence_is_answer=True),
    field_of("badge", FieldType.OBJECT, members={"serial": field_of("serial", FieldType.INTEGER, is_identifier=True)}),
    field_of("reports", FieldType.LIST, item=_REPORT),
)
_ROOT = _object_of(
    "record",
    field_of("submitted_on", FieldType.DATE),
    field_of("code", FieldType.TEXT, is_identifier=True, format="credit_code"),
    field_of("name", FieldType.TEXT),
    field_of("line", FieldType.TEXT, format="single_line"),
    field_of("place", FieldType.CHOICE, choices=_KINDS),
    field_of("nowhere", FieldType.CHOICE, absence_is_answer=True),
    field_of("copy", FieldType.TEXT),
    field_of("json", FieldType.NUMBER),
    field_of("rate", FieldType.NUMBER, least=Decimal(0), most=Decimal(1)),
    field_of("count", FieldType.INTEGER, least=Decimal(0)),
    field_of("most", FieldType.INTEGER, most=Decimal(9)),
    field_of("open", FieldType.YES_NO),
    _object_of("stock", field_of("masks", FieldType.INTEGER), field_of("gloves", FieldType.INTEGER)),
    field_of("chlorine", FieldType.MEASUREMENT, unit="mg/L", least=Decimal(0), most=Decimal(2000)),
    field_of("efficiency", FieldType.MEASUREMENT, unit="%"),
    field_of("any", FieldType.MEASUREMENT),
    field_of("employees", FieldType.LIST, item=_EMPLOYEE),
    field_of("readings", FieldType.LIST, is_sensitive=True, item=field_of("reading", FieldType.CHOICE, choices=_KINDS)),
    field_of("seals", FieldType.LIST, item=field_of("seal", FieldType.TEXT, is_identifier=True)),
)
DEFINITION = RecordDefinition("record", Bilingual("申报", "Record"), _ROOT, "code", "submitted_on", "place", {})


def validated(text: str) -> tuple[Record, tuple[Diagnostic, ...]]:
    (submission,) = decode(text.encode(), "one.json")
    return validate(submission, DEFINITION)


def given_as(name: str, text: str) -> tuple[object, tuple[str, ...]]:
    """Give the node of a field that was submitted as some JSON, and the codes of what is said about it."""
    record, diagnostics = validated(f'{{"{name}":{text}}}')
    return record.root.members[name], tuple(each.code for each in diagnostics)


def wrong(name: str, state: State, code: str) -> tuple[Unknown, tuple[str, ...]]:
    return Unknown(state, f"/{name}"), (code,)


# The record


def test_a_record_has_every_field_with_its_place() -> None:
    text = """{"submitted_on": "2020-02-14", "stock": {"masks": 3000}, "open": false, "rate": 0.50,
      "employees": [{"id": "E-1", "temperature": 36.5, "reports": []}], "copy": "a", "json": 1}"""
    record, diagnostics = validated(text)
    assert diagnostics == ()
    assert (record.source, record.line, record.root.pointer) == ("one.json", None, "")
    assert tuple(record.root.members) == tuple(_ROOT.members or {})
    assert record.root.members["submitted_on"] == Known(date(2020, 2, 14), "/submitted_on")
    assert record.root.members["open"] == Known(value=False, pointer="/open")
    assert record.root.members["copy"] == Known("a", "/copy")
    assert record.root.members["json"] == Known(Decimal(1), "/json")
    assert str(node_at(record.root, "/rate")) == str(Known(Decimal("0.50"), "/rate"))
    assert node_at(record.root, "/stock/masks") == Known(Decimal(3000), "/stock/masks")
    assert type(getattr(node_at(record.root, "/stock/masks"), "value", None)) is Decimal
    assert node_at(record.root, "/employees/0/temperature") == Known(Decimal("36.5"), "/employees/0/temperature")
    assert node_at(record.root, "/employees/0/reports") == Items((), "/employees/0/reports", ("number",))


def test_c05_a_missing_object_is_missing_itself_and_so_is_each_field_in_one_that_is_there() -> None:
    record, diagnostics = validated('{"employees":[{}]}')
    assert diagnostics == ()
    assert record.root.members["stock"] == Unknown(State.MISSING, "/stock")
    assert node_at(record.root, "/stock/masks") == Unknown(State.MISSING, "/stock/masks")
    assert node_at(record.root, "/employees/0/left_on") == Unknown(State.MISSING, "/employees/0/left_on")
    assert node_at(validated("{}")[0].root, "/employees") == Unknown(State.MISSING, "/employees")


@pytest.mark.parametrize("name", list(_ROOT.members or {}))
def test_c06_null_is_null_and_no_diagnostic(name: str) -> None:
    assert given_as(name, "null") == (Unknown(State.NULL, f"/{name}"), ())


# Values and types


@pytest.mark.parametrize(
    "text",
    ['"0.95"', '"95%"', "true", "false", '"９５"', '"٩٥"', '"９５％"', '"１００人"', '"约100"', '"1,000"', '"1_000"', "[]", "{}", '""'],
)
def test_c01_c02_c07_c19_c20_c27_what_is_no_number_is_of_the_wrong_type(text: str) -> None:
    for name in ("rate", "count"):
        assert given_as(name, text) == wrong(name, State.WRONG_TYPE, "I201")


@pytest.mark.parametrize("text", ["95", "1e400", "-0.1", "1.0000000000000000000000000001", "-1"])
def test_c03_c09_c21_a_number_outside_its_domain_is_out_of_domain(text: str) -> None:
    assert given_as("rate", text) == wrong("rate", State.OUT_OF_DOMAIN, "I202")


@pytest.mark.parametrize("text", ["0", "1", "0.0", "1.000", "-0", "-0.0", "0.99999999999999999999999999999999999"])
def test_c18_c31_the_ends_of_a_domain_are_in_it_and_negative_zero_is_zero(text: str) -> None:
    assert given_as("rate", text) == (Known(Decimal(text), "/rate"), ())


def test_a_domain_may_have_one_end() -> None:
    assert given_as("count", "-10") == wrong("count", State.OUT_OF_DOMAIN, "I202")
    assert given_as("most", "10") == wrong("most", State.OUT_OF_DOMAIN, "I202")
    assert validated('{"count":-1}')[1][0].message == "`/count` must be at least 0"
    assert validated('{"most":10}')[1][0].message == "`/most` must be at most 9"
    assert validated('{"rate":2}')[1][0].message == "`/rate` must lie between 0 and 1"


@pytest.mark.parametrize("text", ["95.5", "95.0", "1e2", "9.5e1"])
def test_c24_a_whole_number_is_written_as_one(text: str) -> None:
    assert given_as("count", text) == wrong("count", State.WRONG_TYPE, "I201")


def test_c25_c26_identifiers_are_text_to_the_character() -> None:
    assert given_as("name", "9007199254740993") == wrong("name", State.WRONG_TYPE, "I201")
    assert given_as("name", '"0123"') == (Known("0123", "/name"), ())
    big = 2**53 + 1
    assert given_as("count", str(big)) == (Known(Decimal(big), "/count"), ())


@pytest.mark.parametrize("text", ["1", "0", '"true"', '"yes"', "[]"])
def test_yes_and_no_are_true_and_false_only(text: str) -> None:
    assert given_as("open", text) == wrong("open", State.WRONG_TYPE, "I201")


@pytest.mark.parametrize(
    "text", ['""', '"  "', '"\\u3000\\t\\n"', '"\\u200b"', '"a\\u200bb"', '"a\\u202eb"', '"a\\u0000"', '"a\\u001b[31m"', '"\\u007f"']
)
def test_a_text_that_is_blank_or_hides_something_is_out_of_domain(text: str) -> None:
    assert given_as("name", text) == wrong("name", State.OUT_OF_DOMAIN, "I202")


@pytest.mark.parametrize("text", ["\u3164", "\u2800 \u115f", "\u00ad", "\ufeff", "x\u0085"])
def test_a_text_that_only_looks_blank_is_out_of_domain(text: str) -> None:
    assert given_as("name", json.dumps(text)) == wrong("name", State.OUT_OF_DOMAIN, "I202")


def test_c85_a_text_keeps_its_lines_unless_it_must_be_one() -> None:
    for text in ("一\n二\t三", "a\u2028b", " é中😀 "):
        assert given_as("name", json.dumps(text)) == (Known(text, "/name"), ())
    for text in ("一\n二", "a\tb", "a\u2028b"):
        assert given_as("line", json.dumps(text)) == wrong("line", State.OUT_OF_DOMAIN, "I202")
    assert given_as("line", '"一 二"') == (Known("一 二", "/line"), ())


@pytest.mark.parametrize(
    "text", ["91330100799655058B\\n", "91330100799655058b", "9133010079965505", "９1330100799655058B", "9133010079965505IB"]
)
def test_c37_c82_a_credit_code_of_another_form_is_out_of_domain(text: str) -> None:
    assert given_as("code", f'"{text}"') == wrong("code", State.OUT_OF_DOMAIN, "I202")


def test_c82_a_wrong_check_character_is_told_and_left_to_the_rules() -> None:
    assert given_as("code", '"91330100799655058B"') == (Known("91330100799655058B", "/code"), ())
    assert given_as("code", '"91330100799655058C"') == (Known("91330100799655058C", "/code"), ("I207",))


@pytest.mark.parametrize("text", ["a b", "中", "x" * 65, "a\\n", "a.b", "é"])
def test_a_pseudonym_has_no_room_for_a_name(text: str) -> None:
    record, diagnostics = validated(f'{{"employees":[{{"id":"{text}"}}]}}')
    assert node_at(record.root, "/employees/0/id") == Unknown(State.OUT_OF_DOMAIN, "/employees/0/id")
    assert [each.code for each in diagnostics] == ["I202"]


# Choices


@pytest.mark.parametrize("text", ["Dormitory", "dormitory ", "ｄormitory", "dоrmitory", "dorm", "宿舍"])
def test_c11_c12_a_choice_is_one_of_its_codes_to_the_character(text: str) -> None:
    record, (diagnostic,) = validated(f'{{"employees":[{{"lodging":"{text}"}}]}}')
    found = node_at(record.root, "/employees/0/lodging")
    assert found == Unknown(State.OUT_OF_DOMAIN, "/employees/0/lodging")
    # What was written is kept, so that the explanation can say what is near it.
    assert isinstance(found, Unknown)
    assert found.written == text
    assert diagnostic.hint in ("did you mean `dormitory`?", "the codes are `dormitory`, `home`")


def test_c12_what_was_meant_is_suggested_but_never_for_what_is_sensitive() -> None:
    _, (plain, hidden, listed) = validated('{"employees":[{"lodging":"dormitry","illness":"dormitry"}],"readings":["dormitry"]}')
    assert plain.hint == "did you mean `dormitory`?"
    assert hidden.hint == listed.hint == "the codes are `dormitory`, `home`"


def test_a_choice_without_choices_takes_nothing() -> None:
    assert given_as("nowhere", '"jianghai"') == wrong("nowhere", State.OUT_OF_DOMAIN, "I202")
    assert given_as("nowhere", "5") == wrong("nowhere", State.WRONG_TYPE, "I201")


# Dates


@pytest.mark.parametrize("text", ["2020-02-30", "2023-02-29", "2024-13-01", "0000-01-01", "1899-12-31", "3000-01-01"])
def test_c53_c63_a_day_that_the_calendar_lacks_is_out_of_domain(text: str) -> None:
    assert given_as("submitted_on", f'"{text}"') == wrong("submitted_on", State.OUT_OF_DOMAIN, "I202")


@pytest.mark.parametrize(
    "text",
    [
        *(
            '"01/02/2024"',
            '"20240105"',
            '"2024-1-5"',
            "1580000000",
            '"2024-W01-1"',
            '"10000-01-01"',
            '"２０20-02-10"',
            '"2020-02-10\\n"',
            '""',
        ),
        *('"2020-02-10T00:00:00"', '"2025-01-01T00:30+08:00"', '"2020-02-10 23:59:60"', '" 2020-02-10"', '"2020.02.10"', "20200210", "[]"),
    ],
)
def test_c55_c62_c63_a_day_has_one_form(text: str) -> None:
    assert given_as("submitted_on", text) == wrong("submitted_on", State.WRONG_TYPE, "I201")


def test_c54_a_leap_day_is_a_day() -> None:
    assert given_as("submitted_on", '"2024-02-29"') == (Known(date(2024, 2, 29), "/submitted_on"), ())


# Measurements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"value":500,"unit":"mg/L"}', (point(Fraction(500)),)),
        ('{"unit":"mg/L","value":0.5}', (point(Fraction(1, 2)),)),
        ('{"samples":[500,510.5],"unit":"mg/L"}', (point(Fraction(500)), point(Fraction(1021, 2)))),
        ('{"more_than":5,"unit":"mg/L"}', (Interval(Fraction(5), False, None, False),)),
        ('{"at_least":5,"unit":"mg/L"}', (Interval(Fraction(5), True, None, False),)),
        ('{"less_than":5,"unit":"mg/L"}', (Interval(None, False, Fraction(5), False),)),
        ('{"at_most":5,"unit":"mg/L"}', (Interval(None, False, Fraction(5), True),)),
        ('{"at_most":9,"at_least":5,"unit":"mg/L"}', (Interval(Fraction(5), True, Fraction(9), True),)),
        ('{"at_most":5,"at_least":5,"unit":"mg/L"}', (point(Fraction(5)),)),
        ('{"more_than":5,"at_most":6,"unit":"mg/L"}', (Interval(Fraction(5), False, Fraction(6), True),)),
    ],
)
def test_a_measurement_is_a_value_samples_or_a_bound(text: str, expected: tuple[Interval, ...]) -> None:
    assert given_as("chlorine", text) == (Known(Measurement(expected, "mg/L"), "/chlorine"), ())


@pytest.mark.parametrize(
    ("name", "text", "state", "code"),
    [
        *(
            ("chlorine", text, State.WRONG_TYPE, "I201")
            for text in (
                "500",
                '"500 mg/L"',
                '{"unit":"mg/L"}',
                "{}",
                '{"value":"500","unit":"mg/L"}',
                '{"value":true,"unit":"mg/L"}',
                '{"value":null,"unit":"mg/L"}',
                '{"value":5,"samples":[5],"unit":"mg/L"}',
                '{"value":5,"at_most":6,"unit":"mg/L"}',
                '{"at_least":5,"more_than":5,"unit":"mg/L"}',
                '{"samples":5,"unit":"mg/L"}',
                '{"samples":[5,"6"],"unit":"mg/L"}',
                '{"samples":[5,null],"unit":"mg/L"}',
                '{"valu":5,"unit":"mg/L"}',
                '{"value":5,"unit":"mg/L","note":1}',
            )
        ),
        *(
            ("chlorine", f'{{"value":5{unit}}}', State.UNKNOWN_UNIT, "I203")
            for unit in ("", ',"unit":null', ',"unit":5', ',"unit":"mg/l"', ',"unit":"毫克/升"', ',"unit":"mmHg"', ',"unit":"ｍg/L"')
        ),
        ("chlorine", '{"samples":[],"unit":"mg/L"}', State.OUT_OF_DOMAIN, "I202"),
        ("chlorine", '{"at_least":6,"at_most":5,"unit":"mg/L"}', State.OUT_OF_DOMAIN, "I202"),
        ("chlorine", '{"more_than":5,"at_most":5,"unit":"mg/L"}', State.OUT_OF_DOMAIN, "I202"),
        ("efficiency", '{"more_than":100,"unit":"%"}', State.OUT_OF_DOMAIN, "I202"),
        ("efficiency", '{"less_than":0,"unit":"%"}', State.OUT_OF_DOMAIN, "I202"),
        ("chlorine", '{"less_than":0,"unit":"mg/L"}', State.OUT_OF_DOMAIN, "I202"),
        ("chlorine", '{"more_than":2,"unit":"g/L"}', State.OUT_OF_DOMAIN, "I202"),
        ("chlorine", '{"value":-1,"unit":"mg/L"}', State.OUT_OF_DOMAIN, "I202"),
        ("chlorine", '{"value":2.001,"unit":"g/L"}', State.OUT_OF_DOMAIN, "I202"),
        ("efficiency", '{"value":100.01,"unit":"%"}', State.OUT_OF_DOMAIN, "I202"),
        ("efficiency", '{"samples":[95,-1],"unit":"%"}', State.OUT_OF_DOMAIN, "I202"),
        ("any", '{"at_most":101,"unit":"%"}', State.OUT_OF_DOMAIN, "I202"),
        ("any", '{"value":18.7,"unit":"㎜Hg"}', State.UNKNOWN_UNIT, "I203"),
    ],
)
def test_c38_c40_a_measurement_without_a_fitting_unit_is_no_measurement(name: str, text: str, state: State, code: str) -> None:
    assert given_as(name, text) == wrong(name, state, code)


def test_c38_units_of_one_kind_are_taken_as_they_are_written() -> None:
    assert given_as("chlorine", '{"value":2,"unit":"g/L"}') == (Known(Measurement((point(Fraction(2)),), "g/L"), "/chlorine"), ())
    assert given_as("any", '{"value":18.7,"unit":"kPa"}') == (Known(Measurement((point(Fraction("18.7")),), "kPa"), "/any"), ())


# Lists


@pytest.mark.parametrize("text", ["{}", '{"id":"a"}', '"a"', "5", "true"])
def test_c43_a_list_that_is_none_is_of_the_wrong_type(text: str) -> None:
    assert given_as("employees", text) == wrong("employees", State.WRONG_TYPE, "I201")


def test_c41_an_empty_list_is_a_list() -> None:
    assert given_as("employees", "[]") == (Items((), "/employees", ("id",)), ())


def test_c44_an_item_that_is_no_object_is_unknown_at_its_number() -> None:
    record, diagnostics = validated('{"employees":[{"id":"a"},null,"b",[]],"stock":[]}')
    assert node_at(record.root, "/employees/1") == Unknown(State.NULL, "/employees/1")
    assert node_at(record.root, "/employees/2") == Unknown(State.WRONG_TYPE, "/employees/2")
    assert node_at(record.root, "/stock/masks") == Unknown(State.WRONG_TYPE, "/stock")
    assert [(each.code, each.pointer) for each in diagnostics] == [("I201", "/employees/2"), ("I201", "/employees/3"), ("I201", "/stock")]


def test_c48_an_identifier_that_its_list_has_twice_is_unknown_in_each_place() -> None:
    record, diagnostics = validated(
        """{"employees":[{"id":"a","badge":{"serial":1},"reports":[{"number":"R"},{"number":"S"},{"number":"R"}]},
        {"id":"b","badge":{"serial":1},"reports":[{"number":"R"}]},{"id":"a","badge":{"serial":2}},{"id":5},{"id":5},{}],"seals":["x","y","x"]}"""
    )
    repeated = {each.pointer for each in diagnostics if each.code == "I205"}
    assert repeated == {
        *("/employees/0/id", "/employees/2/id", "/employees/0/badge/serial", "/employees/1/badge/serial"),
        *("/employees/0/reports/0/number", "/employees/0/reports/2/number", "/seals/0", "/seals/2"),
    }
    assert all(node_at(record.root, str(each)) == Unknown(State.REPEATED_IDENTIFIER, str(each)) for each in repeated)
    assert node_at(record.root, "/employees/1/id") == Known("b", "/employees/1/id")
    assert node_at(record.root, "/employees/1/reports/0/number") == Known("R", "/employees/1/reports/0/number")
    assert [each.pointer for each in diagnostics if each.code == "I201"] == ["/employees/3/id", "/employees/4/id"]


def test_c49_the_last_of_thirty_thousand_items_counts() -> None:
    items = ",".join(f'{{"id":"E{number}","temperature":36.5}}' for number in range(29_999))
    started = time.perf_counter()
    record, diagnostics = validated(f'{{"employees":[{items},{{"id":"E0","temperature":"x"}}]}}')
    assert time.perf_counter() - started < 30
    assert [each.pointer for each in diagnostics] == ["/employees/0/id", "/employees/29999/id", "/employees/29999/temperature"]
    assert isinstance(record.root.members["employees"], Items)
    assert len(record.root.members["employees"].members) == 30_000


def test_c49_a_hundred_thousand_items_are_refused_together() -> None:
    items = ",".join(f'{{"id":"E{number}","temperature":36.5}}' for number in range(100_000))
    with pytest.raises(InputError) as refused:
        validated(f'{{"employees":[{items}]}}')
    assert [(each.code, each.pointer) for each in refused.value.diagnostics] == [("I112", "")]


# Keys


def test_c14_an_unknown_field_is_told_with_what_was_meant() -> None:
    record, (diagnostic,) = validated('{"stock":{"maskss":5}}')
    assert (diagnostic.code, diagnostic.line, diagnostic.column) == ("I204", 1, 11)
    assert diagnostic.message == "the field `maskss` is not known"
    assert diagnostic.hint == "did you mean `masks`?"
    assert diagnostic.pointer == "/stock/maskss"
    stock = record.root.members["stock"]
    assert isinstance(stock, Fields)
    assert stock.unrecognized == ("maskss",)
    assert stock.members["masks"] == Unknown(State.MISSING, "/stock/masks")
    assert validated('{"zzzzz":5}')[1][0].hint is None


@pytest.mark.parametrize("key", ["MASKS", "masks ", "ma\u200bsks"])
def test_c12_c14_a_key_is_its_field_to_the_character(key: str) -> None:
    record, (diagnostic,) = validated(json.dumps({"stock": {key: 5}}))
    assert node_at(record.root, "/stock/masks") == Unknown(State.MISSING, "/stock/masks")
    assert diagnostic.hint == "did you mean `masks`?"
    assert diagnostic.message.isprintable()


def test_c15_a_field_in_the_wrong_place_is_told_where_it_belongs() -> None:
    record, diagnostics = validated('{"masks":5,"stock":{"code":"x","temperature":36}}')
    assert [each.hint for each in diagnostics] == [
        "`masks` belongs in `stock`",
        "`code` belongs in the record itself",
        "`temperature` belongs in `employees`",
    ]
    assert record.root.unrecognized == ("masks",)


def test_unknown_fields_are_kept_in_an_order_of_their_own() -> None:
    for text in ('{"b":1,"a":2,"stock":{"z":1,"y":2}}', '{"stock":{"y":1,"z":2},"a":1,"b":2}'):
        record, _ = validated(text)
        stock = record.root.members["stock"]
        assert isinstance(stock, Fields)
        assert (record.root.unrecognized, stock.unrecognized) == (("a", "b"), ("y", "z"))


@pytest.mark.parametrize("key", ["attestations", "waivers", "waiver", "Attestation", "WAIVERS"])
def test_c67_attestations_and_waivers_in_a_submission_are_ignored_and_told(key: str) -> None:
    record, diagnostics = validated(json.dumps({key: [], "stock": {key: {"rule": "EO-1"}}}))
    assert [each.code for each in diagnostics] == ["I206", "I206"]
    assert record.root.unrecognized == ()
    assert diagnostics[0].message == f"`{key}` in a submission is ignored"


def test_an_unknown_key_keeps_its_pointer_when_it_needs_escaping() -> None:
    _, (diagnostic,) = validated('{"a/b~":1}')
    assert (diagnostic.pointer, diagnostic.column) == ("/a~1b~0", 2)


# Diagnostics


def test_places_are_those_of_the_whole_source() -> None:
    lines = list(decode('{"count":1}\r\n{"name":"中", "count":"1"}'.encode(), "many.ndjson"))
    (found,) = validate(lines[1], DEFINITION)[1]
    assert (found.source, found.line, found.column) == ("many.ndjson", 2, 22)
    items = list(decode('[{}, {"name":"中", "count":"1"},\n {"open":0,\n "count":"1"}]'.encode(), "many.json"))
    assert [(each.line, each.column) for each in validate(items[1], DEFINITION)[1]] == [(1, 27)]
    assert [(each.line, each.column) for each in validate(items[2], DEFINITION)[1]] == [(2, 10), (3, 10)]


def test_without_the_text_there_is_no_column() -> None:
    (submission,) = decode(b'{"count":"1"}', "one.json")
    (found,) = validate(replace(submission, text=b"", line=4), DEFINITION)[1]
    assert (found.line, found.column, found.code) == (4, None, "I201")


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ('{"count":"5"}', "`/count` must be a whole number, not a text", "write the number alone and without quotes"),
        ('{"count":{"value":5}}', "`/count` must be a whole number, not an object", "write the number alone; the definition says its unit"),
        ('{"count":5.0}', "`/count` must be a whole number, not a decimal", "write it without a decimal point"),
        ('{"rate":[]}', "`/rate` must be a number, not a list", None),
        ('{"open":"yes"}', "`/open` must be `true` or `false`, not a text", "write it without quotes"),
        ('{"name":5}', "`/name` must be a text, not a number", "write it in quotes"),
        ('{"submitted_on":5}', "`/submitted_on` must be a date written `YYYY-MM-DD`, not a number", 'such as "2020-02-10"'),
        ('{"chlorine":5}', "`/chlorine` must be a measurement with its unit, not a number", 'such as {"value": 500, "unit": "mg/L"}'),
        ('{"chlorine":{"value":5}}', "`/chlorine` has no unit", "the units are `mg/L`, `g/L`"),
        ('{"chlorine":{"value":5,"unit":"Pa"}}', "`/chlorine` has a unit of another kind than mg/L", "the units are `mg/L`, `g/L`"),
        ('{"employees":{}}', "`/employees` must be a list", "write `[` and `]` around it, even where there is only one"),
        ('{"stock":5}', "`/stock` must be an object", None),
    ],
)
def test_a_diagnostic_says_what_must_be_and_how(text: str, message: str, hint: str | None) -> None:
    (found,) = validated(text)[1]
    assert (found.message, found.hint, found.excerpt) == (message, hint, None)


_CANARY = "Canary7391"


def _filled(definition: FieldDefinition, value: object) -> object:
    """Give a record in which every leaf is the same."""
    if definition.members is not None:
        return {name: _filled(member, value) for name, member in definition.members.items()}
    if definition.item is not None:
        return [_filled(definition.item, value)] * 2
    return value


@pytest.mark.parametrize(
    "value",
    [
        _CANARY,
        f"{_CANARY}\n",
        -7391,
        7391.5,
        {"value": 7391, "unit": _CANARY},
        {_CANARY: 7391},
        [_CANARY, 7391],
        {"value": 7391, "unit": "%"},
    ],
)
def test_b18_c18_no_diagnostic_repeats_a_value(value: object) -> None:
    record, diagnostics = validated(json.dumps(_filled(_ROOT, value)))
    assert len(diagnostics) > 10
    assert "7391" not in repr(diagnostics)
    assert record.root.members


def test_b18_the_model_itself_is_silent_about_values() -> None:
    with pytest.raises(pydantic.ValidationError) as raised:
        record_model(DEFINITION).model_validate({"name": 7391, "employees": [{"temperature": "7391"}]})
    assert "7391" not in str(raised.value)


def test_many_strange_keys_are_told_without_comparing_each_with_all() -> None:
    text = json.dumps({f"strange_{number}": 1 for number in range(20_000)} | {"x" * 1_000: 1})
    started = time.perf_counter()
    diagnostics = validated(text)[1]
    assert time.perf_counter() - started < 10
    assert [each.code for each in diagnostics] == ["I204"] * 1_000 + ["I208"]


# The model, which pydantic makes: a second opinion

_VALUES: st.SearchStrategy[JsonValue] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 99)
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.sampled_from(["", "a", "home", "2020-02-14", "2020-02-30", "91440700MA4W0XKL2X", "\u200b"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "rate", "unit", "value", "x/y", "~"]), inner),
    max_leaves=5,
)


def _like(definition: FieldDefinition) -> st.SearchStrategy[JsonValue]:
    """Give values that have the form of a field as far as objects and lists go, and now and then another one."""
    if definition.type is FieldType.OBJECT:
        members = {name: _like(each) for name, each in (definition.members or {}).items()}
        return st.fixed_dictionaries({}, optional={**members, "strange": _VALUES}) | _VALUES
    if definition.item is not None:
        return st.lists(_like(definition.item), max_size=3) | _VALUES
    return _VALUES


@given(_like(_ROOT))
def test_what_is_unusable_is_what_the_model_refuses(content: JsonValue) -> None:
    faults: dict[str, Refusal] = {}
    strangers = validating._add_faults(_ROOT, content, "", faults)
    assert (faults, len(faults) + strangers) == faults_by_model(DEFINITION, content)


def test_the_model_has_the_fields_of_the_record_whatever_they_are_called() -> None:
    model = record_model(DEFINITION)
    assert [each.alias for each in model.model_fields.values()] == list(_ROOT.members or {})
    content = _complete(_ROOT)
    del content["nowhere"]
    found = model.model_validate(content)
    assert getattr(found, "copy_", None) == "a"
    assert getattr(found, "submitted_on", None) == date(2020, 2, 14)


def test_the_model_takes_no_field_by_its_other_name() -> None:
    with pytest.raises(pydantic.ValidationError, match="copy_"):
        record_model(DEFINITION).model_validate({**_complete(_ROOT), "copy_": "a"})


def _complete(definition: FieldDefinition) -> dict[str, object]:
    values: dict[FieldType, object] = {
        FieldType.TEXT: "a",
        FieldType.NUMBER: 1,
        FieldType.INTEGER: 1,
        FieldType.YES_NO: True,
        FieldType.DATE: "2020-02-14",
        FieldType.MEASUREMENT: {"value": 1, "unit": "%"},
        FieldType.LIST: [],
    }
    special: dict[str, object] = {"code": "91330100799655058B", "chlorine": {"value": 1, "unit": "mg/L"}, "place": "home"}
    members = (definition.members or {}).items()
    return {name: _complete(each) if each.members else special.get(name, values.get(each.type)) for name, each in members}


def test_many_threads_validate_by_many_definitions() -> None:
    definitions = [replace(DEFINITION, id=f"record{number}") for number in range(20)]
    (submission,) = decode(b'{"count":1}', "one.json")
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda definition: validate(submission, definition)[0].root.members["count"], definitions * 5))
    assert found == [Known(Decimal(1), "/count")] * 100


def test_a_definition_is_never_taken_for_another() -> None:
    (submission,) = decode(b'{"count":"1"}', "one.json")
    text_instead = replace(_ROOT, members={"count": field_of("count", FieldType.TEXT)})
    for _ in range(20):
        other = replace(DEFINITION, root=text_instead)
        assert validate(submission, other)[0].root.members["count"] == Known("1", "/count")
        assert validate(submission, DEFINITION)[0].root.members["count"] == Unknown(State.WRONG_TYPE, "/count")
        del other


def test_a_rejected_submission_has_no_record() -> None:
    (submission,) = decode(b"5", "one.json")
    with pytest.raises(EngineError):
        validate(submission, DEFINITION)


def test_a_value_that_is_refused_on_a_second_reading_is_a_fault_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter((Measurement((point(Fraction(1)),), "%"), Refusal(State.OUT_OF_DOMAIN, "")))
    monkeypatch.setattr(validating, "read_leaf", lambda definition, value: next(answers))
    with pytest.raises(EngineError):
        validated('{"any":{}}')


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.decimals(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*(_ROOT.members or {}), "id", "unit", "value"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(list(_ROOT.members or {})) | st.text(max_size=5), _ANYTHING))
def test_nothing_submitted_raises_and_every_field_has_its_place(content: dict[str, object]) -> None:
    text = json.dumps(content, default=float).encode()
    for submission in decode(text, "one.json"):
        if submission.content is None:
            continue
        record, diagnostics = validate(submission, DEFINITION)
        assert record.root.members.keys() == (_ROOT.members or {}).keys()
        for name, node in record.root.members.items():
            assert node.pointer == f"/{name}"
            if name not in content:
                assert node == Unknown(State.MISSING, f"/{name}")
        assert all(each.line is not None and each.column is not None for each in diagnostics)


@pytest.mark.parametrize("text", [f'"{"x" * 65}"', "1", "true"])
def test_what_is_no_short_text_is_not_kept(text: str) -> None:
    record, _ = validated(f'{{"employees":[{{"lodging":{text}}}]}}')
    found = node_at(record.root, "/employees/0/lodging")
    assert isinstance(found, Unknown)
    assert found.written is None
