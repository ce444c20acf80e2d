import json
from dataclasses import replace
from decimal import Decimal

import pytest

from compliance.model.bilingual import Bilingual, Language
from compliance.model.record import FieldDefinition, FieldType
from compliance.scenarios.content import put_value, read_value, repeat_member, take_away, write_json
from compliance.scenarios.failure import StepError
from compliance.scenarios.fields import find_defined_field, find_field
from tests.small_record import DEFINITION


@pytest.mark.parametrize(
    ("name", "language", "pointer"),
    [
        ("口罩库存", "zh", "/stock/masks"),
        ("Masks in stock", "en", "/stock/masks"),
        ("防疫物资 / 口罩库存", "zh", "/stock/masks"),
        ("防疫物资", "zh", "/stock"),
        ("员工", "zh", "/employees"),
        ("员工 1", "zh", "/employees/0"),
        ("员工 12 / 体温", "zh", "/employees/11/temperature"),
        ("Employee 2 / Body temperature", "en", "/employees/1/temperature"),
        ("Employees 2 / Body temperature", "en", "/employees/1/temperature"),
        ("员工 1 / 到过的地区 2", "zh", "/employees/0/areas/1"),
        ("/employees/3/areas/0", "en", "/employees/3/areas/0"),
    ],
)
def test_field_is_found_by_any_of_its_names(name: str, language: Language, pointer: str) -> None:
    assert find_defined_field(DEFINITION, name, language)[0] == pointer


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [
        ("口罩库", "zh", "是否应为`口罩库存`"),
        ("Masks in stock", "zh", "没有字段`Masks in stock`；可用的有："),
        ("体温", "zh", "例如`员工 1 / 体温`"),
        ("Employee", "en", "such as `Employees 1`"),
        ("员工 0", "zh", "没有字段`员工 0`"),
        ("口罩库存 1", "zh", "没有字段`口罩库存 1`"),
        ("员工 1 / 温度", "zh", "没有字段`温度`"),
        ("/stock/mask", "en", "did you mean `/stock/masks`?"),
        ("/employees/7/temprature", "en", "did you mean `/employees/7/temperature`?"),
    ],
)
def test_no_such_field_is_told_with_the_likely_one(name: str, language: Language, said: str) -> None:
    with pytest.raises(StepError) as refusal:
        find_defined_field(DEFINITION, name, language)
    assert said in refusal.value.message.text_in(language)


def object_of(name: str, title: str, *members: FieldDefinition) -> FieldDefinition:
    return FieldDefinition(name, FieldType.OBJECT, Bilingual(title, title), members={each.name: each for each in members})


def text_of(name: str, title: str) -> FieldDefinition:
    return FieldDefinition(name, FieldType.TEXT, Bilingual(title, title))


ALIKE = replace(
    DEFINITION,
    root=object_of(
        "root",
        "申报",
        object_of("canteen", "食堂", text_of("name", "名称"), object_of("cook", "厨师", text_of("name", "名称"))),
        object_of("ward", "宿舍", text_of("name", "名称"), text_of("kind", "食堂")),
    ),
)


@pytest.mark.parametrize(
    ("name", "pointer"),
    [
        ("宿舍 / 名称", "/ward/name"),
        ("食堂 / 名称", "/canteen/name"),
        ("食堂 / 厨师 / 名称", "/canteen/cook/name"),
        ("厨师 / 名称", "/canteen/cook/name"),
        ("宿舍 / 食堂", "/ward/kind"),
    ],
)
def test_labels_that_stand_more_than_once_are_told_apart_by_a_path(name: str, pointer: str) -> None:
    assert find_field(ALIKE, name, "zh").pointer == pointer


@pytest.mark.parametrize(("name", "ways"), [("名称", "/canteen/name、/ward/name、/canteen/cook/name"), ("食堂", "/canteen、/ward/kind")])
def test_a_label_that_stands_more_than_once_is_refused_with_its_places(name: str, ways: str) -> None:
    with pytest.raises(StepError) as refusal:
        find_field(ALIKE, name, "zh")
    assert f"`{name}`，请写明是哪一个：{ways}" in refusal.value.message.zh


def test_a_pointer_may_name_what_nobody_defined() -> None:
    found = find_field(DEFINITION, "/stock/mask", "en")
    assert (found.pointer, found.definition) == ("/stock/mask", None)


@pytest.mark.parametrize(
    ("field", "text", "language", "value"),
    [
        ("口罩库存", "3000", "zh", Decimal(3000)),
        ("员工 1 / 体温", "37.30", "zh", Decimal("37.30")),
        ("申报日期", "2020-02-30", "zh", "2020-02-30"),
        ("已检查", "是", "zh", True),
        ("Inspected", "no", "en", False),
        ("员工 1 / 住宿", "宿舍", "zh", "dormitory"),
        ("员工 1 / 住宿", "dormitory", "zh", "dormitory"),
        ("有效氯", "499.5 mg/L", "zh", {"value": Decimal("499.5"), "unit": "mg/L"}),
        ("有效氯", '{"more_than": 219.90, "unit": "mg/L"}', "zh", {"more_than": Decimal("219.90"), "unit": "mg/L"}),
        ("员工 1 / 体温记录", "[36.5, 36.60]", "zh", [Decimal("36.5"), Decimal("36.60")]),
        ("信用代码", "", "zh", ""),
    ],
)
def test_value_is_read_by_the_type_of_its_field(field: str, text: str, language: Language, value: object) -> None:
    definition = find_defined_field(DEFINITION, field, language)[1]
    read = read_value(definition, text, language)
    assert read == value
    assert isinstance(read, type(value))


@pytest.mark.parametrize(
    ("field", "text"),
    [("口罩库存", "01"), ("已检查", "yes"), ("员工 1 / 住宿", "酒店"), ("有效氯", "500"), ("员工 1 / 体温记录", "36.5"), ("防疫物资", "{")],
)
def test_what_is_no_such_value_is_refused(field: str, text: str) -> None:
    with pytest.raises(StepError) as refusal:
        read_value(find_defined_field(DEFINITION, field, "zh")[1], text, "zh")
    assert f"`{text}`" in refusal.value.message.zh


def test_numbers_are_written_with_their_digits() -> None:
    content = {"a": [Decimal("37.30"), Decimal("1E+3"), True, None, "“x”\n"], 'b"': {"c": Decimal("0.1000000000000000000001")}}
    text = write_json(content)
    assert json.loads(text, parse_float=Decimal, parse_int=Decimal) == content
    assert "37.30" in text
    assert "0.1000000000000000000001" in text


def test_content_is_changed_in_place() -> None:
    content: dict[str, object] = {"list": [{"a": 1}, {"a": 2}]}
    put_value(content, "/new/inner", 1)
    put_value(content, "/list/1/a", 3)
    put_value(content, "/list/0", {"a": 0})
    repeat_member(content, "/list", 2)
    take_away(content, "/list/0")
    take_away(content, "/new/inner")
    assert content == {"list": [{"a": 3}, {"a": 3}], "new": {}}
    put_value(content, "/list/0/a", 4)
    assert content["list"] == [{"a": 4}, {"a": 3}]


@pytest.mark.parametrize("pointer", ["/list/2", "/list/x", "/list/0/a/b", "/none/a", "/none"])
def test_what_is_not_there_cannot_be_taken_away(pointer: str) -> None:
    with pytest.raises(StepError):
        take_away({"list": [{"a": 1}]}, pointer)
