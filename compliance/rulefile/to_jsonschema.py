"""JSON Schemas: of a submission, from the record definition, and of each kind of rule file, from its shape."""

from collections.abc import Mapping
from typing import Any

from compliance.model.bilingual import Bilingual
from compliance.model.quantity import UNITS
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition
from compliance.rulefile.kinds import SHAPES

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
    """Describe every kind of rule file, each told by the key that it has first.

    The loader reads every scalar as the text that stands in the file. An editor that checks against this schema has read YAML already:
    to it `1.10` is a number, and `yes` is true in YAML 1.1 and a text in YAML 1.2. So the schema takes a number where a text may stand,
    true and false for `yes` and `no`, and a number in quotes; days must stay texts, as they are in the values of JSON. Such a reader
    can no longer see `010` or `1_0`: those only the loader refuses, as it does names that nothing has.
    """
    definitions: dict[str, object] = {}
    for kind, shape in SHAPES.items():
        schema = shape.model_json_schema(ref_template="#/$defs/{model}")
        definitions |= schema.pop("$defs", {})
        definitions[shape.__name__] = {**schema, "required": sorted({kind, *schema.get("required", ())})}
    told = [{"if": {"required": [kind]}, "then": {"$ref": f"#/$defs/{shape.__name__}"}} for kind, shape in SHAPES.items()]
    of_a_kind = [{"required": [kind]} for kind in SHAPES]
    whole = {"$schema": _DIALECT, "$id": "rules.schema.json", "type": "object", "anyOf": of_a_kind, "allOf": told, "$defs": definitions}
    return {key: _without_null(value) for key, value in whole.items()}


def _without_null(schema: Any) -> Any:
    """Leave out that a key may be null: to leave something out of a rule file is to leave out its key."""
    if isinstance(schema, list):
        return [_without_null(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {key: _without_null(value) for key, value in schema.items() if not (key == "default" and value in (None, {}, []))}
    branches = [each for each in kept.get("anyOf", ()) if each != {"type": "null"}]
    if len(branches) == len(kept.get("anyOf", ())):
        return kept
    rest = {key: value for key, value in kept.items() if key != "anyOf"}
    return {**branches[0], **rest} if len(branches) == 1 else {**rest, "anyOf": branches}


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
