"""JSON Schemas: of a submission, from the record definition, and of each kind of rule file, from its shape."""

from collections.abc import Mapping

from compliance.model.bilingual import Bilingual
from compliance.model.quantity import UNITS
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition
from compliance.rulefile.shape import SHAPES

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TYPES: Mapping[FieldType, str] = {
    FieldType.TEXT: "string",
    FieldType.CHOICE: "string",
    FieldType.DATE: "string",
    FieldType.NUMBER: "number",
    FieldType.INTEGER: "integer",
    FieldType.YES_NO: "boolean",
}
_PATTERNS = {"credit_code": "^[0-9A-HJ-NPQRTUWXY]{18}$", "pseudonym": "^[A-Za-z0-9_-]{1,64}$", "single_line": "^[^\\n\\r\\t]+$"}

Schema = dict[str, object]


def record_schema(definition: RecordDefinition) -> Schema:
    """Describe what a submission looks like; a field that is not there is no fault of form, so none is required."""
    return {"$schema": _DIALECT, "$id": f"{definition.id}.schema.json", **_field_schema(definition.root)}


def rules_schema() -> Schema:
    """Describe every kind of rule file, each told by its first key."""
    kinds: list[Schema] = []
    definitions: dict[str, object] = {}
    for kind, shape in SHAPES.items():
        schema = shape.model_json_schema(ref_template="#/$defs/{model}")
        definitions |= schema.pop("$defs", {})
        definitions[shape.__name__] = {**schema, "required": sorted({kind, *schema.get("required", ())})}
        kinds.append({"$ref": f"#/$defs/{shape.__name__}"})
    return {"$schema": _DIALECT, "$id": "rules.schema.json", "oneOf": kinds, "$defs": definitions}


def _field_schema(field: FieldDefinition) -> Schema:
    schema: Schema = {"title": _said(field.title), "description": _description(field)}
    match field.type:
        case FieldType.OBJECT:
            members = {name: _field_schema(member) for name, member in (field.members or {}).items()}
            return schema | {"type": "object", "additionalProperties": False, "properties": members}
        case FieldType.LIST:
            return schema | {"type": "array", "items": _field_schema(field.item) if field.item is not None else {}}
        case FieldType.MEASUREMENT:
            return schema | _measurement_schema()
    schema["type"] = _TYPES[field.type]
    if field.type is FieldType.DATE:
        schema["format"] = "date"
    if field.choices is not None:
        schema["oneOf"] = [{"const": code, "title": _said(label)} for code, label in field.choices.items()]
    if field.type is FieldType.TEXT:
        schema["minLength"] = 1
    if field.format is not None:
        schema["pattern"] = _PATTERNS[field.format]
    if field.least is not None:
        schema["minimum"] = _plain_number(str(field.least))
    if field.most is not None:
        schema["maximum"] = _plain_number(str(field.most))
    return schema


def _measurement_schema() -> Schema:
    number: Schema = {"type": "number"}
    names = ("value", "at_least", "more_than", "at_most", "less_than")
    properties: Schema = {
        "unit": {"enum": list(UNITS)},
        "samples": {"type": "array", "items": number, "minItems": 1},
        **dict.fromkeys(names, number),
    }
    return {"type": "object", "additionalProperties": False, "properties": properties, "required": ["unit"]}


def _description(field: FieldDefinition) -> str:
    said = [f"单位 unit: {field.unit}"] if field.unit is not None else []
    said += ["缺省表示“无” absence means none" if field.absence_is_answer else "缺省表示未知 absence means not known"]
    said += ["敏感信息 sensitive"] if field.is_sensitive else []
    said += ["标识 identifier"] if field.is_identifier else []
    return "; ".join(said)


def _said(label: Bilingual) -> str:
    return f"{label.zh} / {label.en}"


def _plain_number(text: str) -> int | float:
    return float(text) if "." in text else int(text)
