"""A small record definition, with limits, facts and shared conditions, that tests of the language and the engine speak of."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from compliance.language.evaluate import evaluate
from compliance.language.from_cel import read_condition
from compliance.language.functions import parse_measurement
from compliance.language.scope import Scope
from compliance.language.vocabulary import vocabulary_of
from compliance.model.bilingual import Bilingual
from compliance.model.binding import Binding
from compliance.model.citation import Citation, Standing
from compliance.model.finding import Evaluation
from compliance.model.period import Period
from compliance.model.place import PlaceFactDefinition
from compliance.model.quantity import Measurement
from compliance.model.record import (
    FieldDefinition,
    Fields,
    FieldType,
    Items,
    Known,
    RecordDefinition,
    RecordNode,
    State,
    Unknown,
    identifier_path,
)
from compliance.model.rule import LimitValue, Parameter, SharedCondition, SourcePosition


def named(zh: str, en: str) -> Bilingual:
    """Give a text in both languages."""
    return Bilingual(zh, en)


def _field(name: str, kind: FieldType, zh: str, en: str, **more: object) -> FieldDefinition:
    return FieldDefinition(name, kind, Bilingual(zh, en), **more)  # type: ignore[arg-type]


_LODGINGS = {"dormitory": named("宿舍", "dormitory"), "home": named("住家", "home")}

_EMPLOYEE = _field(
    "employee",
    FieldType.OBJECT,
    "员工",
    "Employee",
    members={
        "id": _field("id", FieldType.TEXT, "员工编号", "Employee number", is_identifier=True),
        "temperature": _field("temperature", FieldType.NUMBER, "体温", "Body temperature", unit="°C", is_sensitive=True),
        "left_on": _field("left_on", FieldType.DATE, "离岗日期", "Last day at work", absence_is_answer=True),
        "isolated": _field("isolated", FieldType.YES_NO, "正在隔离", "In isolation"),
        "coughs": _field("coughs", FieldType.YES_NO, "咳嗽", "Coughs", is_sensitive=True),
        "lodging": _field("lodging", FieldType.CHOICE, "住宿", "Lodging", choices=_LODGINGS),
        "readings": _field("readings", FieldType.LIST, "体温记录", "Readings", item=_field("reading", FieldType.NUMBER, "读数", "Reading")),
        "areas": _field("areas", FieldType.LIST, "到过的地区", "Areas visited", item=_field("area", FieldType.TEXT, "地区", "Area")),
    },
)

_ROOT = _field(
    "enterprise-submission",
    FieldType.OBJECT,
    "企业申报",
    "Submission",
    members={
        "submitted_on": _field("submitted_on", FieldType.DATE, "申报日期", "Day of submission"),
        "code": _field("code", FieldType.TEXT, "信用代码", "Credit code", is_identifier=True),
        "district": _field("district", FieldType.TEXT, "所在区", "District"),
        "headcount": _field("headcount", FieldType.INTEGER, "员工总数", "Headcount", unit="person"),
        "inspected": _field("inspected", FieldType.YES_NO, "已检查", "Inspected"),
        "stock": _field(
            "stock",
            FieldType.OBJECT,
            "防疫物资",
            "Stocks",
            members={
                "masks": _field("masks", FieldType.INTEGER, "口罩库存", "Masks in stock", unit="piece"),
                "chlorine": _field("chlorine", FieldType.MEASUREMENT, "有效氯", "Chlorine", unit="mg/L"),
            },
        ),
        "employees": _field("employees", FieldType.LIST, "员工", "Employees", item=_EMPLOYEE),
    },
)

DEFINITION = RecordDefinition(
    "enterprise-submission",
    named("企业申报", "Submission"),
    _ROOT,
    "code",
    "submitted_on",
    "district",
    {"piece": named("只", "pieces"), "person": named("人", "persons"), "day": named("天", "days")},
)

_CITED = Citation("notice", "1")


def _value(value: object, standing: Standing = Standing.DOCUMENTED) -> LimitValue:
    return LimitValue(Period(date(2020, 2, 1)), "china", value, standing, _CITED)  # type: ignore[arg-type]


def _parameter(name: str, zh: str, en: str, kind: FieldType, unit: str | None, *values: LimitValue, is_keyed: bool = False) -> Parameter:
    return Parameter(name, Bilingual(zh, en), kind, unit, values, is_keyed)


PARAMETERS: Mapping[str, Parameter] = {
    each.name: each
    for each in (
        _parameter("stock_days", "储备天数", "Days of stock", FieldType.NUMBER, "day", _value(Decimal(10))),
        _parameter("draft_days", "待核实天数", "Unverified days", FieldType.NUMBER, "day", _value(Decimal(3), Standing.DRAFT)),
        _parameter("missing_days", "未规定天数", "Days not set", FieldType.NUMBER, "day"),
        _parameter(
            "efficiency",
            "过滤效率",
            "Efficiency",
            FieldType.NUMBER,
            None,
            _value({"KN90": Decimal(90), "KN95": Decimal(95)}),
            is_keyed=True,
        ),
        _parameter("key_areas", "重点地区", "Key areas", FieldType.TEXT, None, _value(("hubei", "wenzhou"))),
        _parameter("chlorine", "有效氯下限", "Least chlorine", FieldType.MEASUREMENT, None, _value(parse_measurement("500 mg/L"))),
        _parameter("until", "截止日", "Last day", FieldType.DATE, None, _value(date(2020, 3, 1))),
    )
}

FACTS = {
    "risk_level": PlaceFactDefinition(
        "risk_level", named("风险等级", "Level of risk"), {"low": named("低", "low"), "high": named("高", "high")}
    )
}

VOCABULARY = vocabulary_of(DEFINITION, PARAMETERS, FACTS)
BINDINGS = (Binding("employee", "employees"),)
_HERE = SourcePosition("definitions.yaml", 1, 1)

SHARED = {
    "has_fever": SharedCondition(
        "has_fever", named("发热", "has a fever"), BINDINGS, read_condition("employee.temperature >= 37.3", VOCABULARY, BINDINGS), "", _HERE
    ),
    "is_big": SharedCondition("is_big", named("大型企业", "is big"), (), read_condition("headcount >= 300", VOCABULARY), "", _HERE),
}


def node_of(definition: FieldDefinition, value: object, pointer: str = "") -> RecordNode:
    """Give the record node of a plain value, absent members as missing; `None` is null, an `Unknown` stands for itself."""
    match value:
        case None:
            return Unknown(State.NULL, pointer)
        case Unknown(state):
            return Unknown(state, pointer)
        case dict():
            members = definition.members or {}
            known = {name: node_of(member, value[name], f"{pointer}/{name}") for name, member in members.items() if name in value}
            missing: dict[str, RecordNode] = {name: Unknown(State.MISSING, f"{pointer}/{name}") for name in members if name not in value}
            return Fields({**known, **missing}, pointer, tuple(name for name in value if name not in members))
        case list():
            item = definition.item or definition
            entries = tuple(node_of(item, each, f"{pointer}/{number}") for number, each in enumerate(value))
            return Items(entries, pointer, identifier_path(item))
    return Known(_typed(definition, value), pointer)


def _typed(definition: FieldDefinition, value: object) -> Any:
    if definition.type is FieldType.DATE:
        return date.fromisoformat(str(value))
    if definition.type is FieldType.MEASUREMENT:
        return value if isinstance(value, Measurement) else parse_measurement(str(value))
    return Decimal(str(value)) if isinstance(value, int | float) and not isinstance(value, bool) else value


def scope_of(record: dict[str, object], *, day: str | None = "2020-02-14", risk: str | None = "low", **more: object) -> Scope:
    """Give the scope of a small record; `employee` is its first one, where it has any."""
    root = node_of(_ROOT, record)
    assert isinstance(root, Fields)
    variables = dict(root.members)
    employees = variables["employees"]
    if isinstance(employees, Items) and employees.members:
        variables["employee"] = employees.members[0]
    limits = {name: parameter.values[0] for name, parameter in PARAMETERS.items() if parameter.values}
    assessed_on = Known(date.fromisoformat(day), "assessed_on") if day is not None else Unknown(State.MISSING, "/submitted_on")
    return Scope(variables, assessed_on, limits, {} if risk is None else {"risk_level": risk}, **more)  # type: ignore[arg-type]


def evaluated(text: str, record: dict[str, object], **more: object) -> Evaluation:
    """Read a condition and evaluate it on a small record."""
    return evaluate(read_condition(text, VOCABULARY, BINDINGS, SHARED), scope_of(record, **more))  # type: ignore[arg-type]
