"""The content of a submission while a scenario writes it: values put in and taken away, and all of it written as JSON."""

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from json.encoder import encode_basestring_ascii

from compliance.errors import InputError
from compliance.intake.from_json import MOST_DEPTH, read_json
from compliance.language.functions import parse_measurement
from compliance.language.lexicon import number_text
from compliance.model.bilingual import Language
from compliance.model.record import FieldDefinition, FieldType, entry_number, unescape_pointer
from compliance.model.submission import JsonValue
from compliance.scenarios.failure import StepError, unknown_name

_ANSWERS: dict[Language, dict[str, bool]] = {"zh": {"是": True, "否": False}, "en": {"yes": True, "no": False}}
#: Deeper than a submission may be, so that scenarios can say that such a one is rejected.
_MOST_DEPTH = 2 * MOST_DEPTH
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]{1,6})?")


def read_value(definition: FieldDefinition, text: str, language: Language) -> JsonValue:
    """Read a value as the type of its field asks: a choice by its code or its label, a measurement as `500 mg/L`.

    Lists, objects and measurements that are more than a value may be written as JSON. Raises `StepError` for what is no such value.
    """
    match definition.type:
        case FieldType.YES_NO:
            return _chosen(text, _ANSWERS[language])
        case FieldType.CHOICE:
            choices = definition.choices or {}
            return _chosen(text, {label.text_in(language): code for code, label in choices.items()} | {code: code for code in choices})
        case FieldType.NUMBER | FieldType.INTEGER:
            return _number(text)
        case FieldType.MEASUREMENT if not text.startswith("{"):
            return _measurement(text)
        case FieldType.LIST:
            return _json(text, list)
        case FieldType.OBJECT | FieldType.MEASUREMENT:
            return _json(text, dict)
    return text


def put_value(content: JsonValue, pointer: str, value: JsonValue) -> None:
    """Put a value where a JSON Pointer says; objects on the way that are not there yet are made, members of lists are not.

    Raises `StepError` where the way is barred.
    """
    *way, last = [unescape_pointer(step) for step in pointer.split("/")[1:]]
    if len(way) >= _MOST_DEPTH:
        raise StepError(f"{pointer} 的层次超过 {_MOST_DEPTH} 层", f"{pointer} lies more than {_MOST_DEPTH} deep")
    owner = content
    for step in way:
        owner = owner.setdefault(step, {}) if isinstance(owner, dict) else _members(owner, step, pointer)[int(step)]
    if isinstance(owner, dict):
        owner[last] = value
    else:
        _members(owner, last, pointer)[int(last)] = value


def take_away(content: JsonValue, pointer: str) -> None:
    """Take away what stands at a JSON Pointer, the key with it.

    Raises `StepError` where nothing stands there, since the sentence would then change nothing.
    """
    *way, last = [unescape_pointer(step) for step in pointer.split("/")[1:]]
    owner = content
    for step in way:
        owner = owner.get(step) if isinstance(owner, dict) else _members(owner, step, pointer)[int(step)]
    if isinstance(owner, dict):
        if last not in owner:
            raise StepError(f"申报中本来就没有 {pointer}", f"there is nothing at {pointer} to take away")
        del owner[last]
    else:
        del _members(owner, last, pointer)[int(last)]


def repeat_member(content: JsonValue, pointer: str, number: int) -> None:
    """Add one more member to a list, the same as one that it has, counted from 1."""
    owner = content
    for step in pointer.split("/")[1:]:
        name = unescape_pointer(step)
        owner = owner.get(name) if isinstance(owner, dict) else _members(owner, name, pointer)[int(name)]
    members = _members(owner, str(number - 1), pointer)
    members.append(copy_of(members[number - 1]))


def write_json(value: JsonValue) -> str:
    """Write decoded JSON again, each number with the digits that it was given."""
    match value:
        case str():
            return encode_basestring_ascii(value)
        case Decimal():
            return str(value)
        case dict():
            return "{" + ",".join(f"{encode_basestring_ascii(key)}:{write_json(each)}" for key, each in value.items()) + "}"
        case list():
            return "[" + ",".join(write_json(each) for each in value) + "]"
        case True:
            return "true"
        case False:
            return "false"
        case None:
            return "null"
    return json.dumps(value)


def copy_of(value: JsonValue) -> JsonValue:
    """Copy decoded JSON, so that to change the copy changes nothing else."""
    if isinstance(value, dict):
        return {key: copy_of(each) if isinstance(each, dict | list) else each for key, each in value.items()}
    return [copy_of(each) for each in value] if isinstance(value, list) else value


def _members(owner: JsonValue, step: str, pointer: str) -> list[JsonValue]:
    if not isinstance(owner, list):
        raise StepError(f"{pointer} 的上级不是对象或列表", f"what {pointer} would stand in is neither an object nor a list")
    number = entry_number(step)
    if number is None or number >= len(owner):
        raise StepError(f"{pointer} 所在的列表只有 {len(owner)} 条", f"the list of {pointer} has {len(owner)} entries")
    return owner


def _chosen(text: str, known: Mapping[str, JsonValue]) -> JsonValue:
    if text not in known:
        raise unknown_name("取值", "value", text, known)
    return known[text]


def _number(text: str) -> JsonValue:
    if _NUMBER.fullmatch(text) is None:
        zh, en = f"`{text}`不是数；要写错误的类型，请用“误填为文字”", f"`{text}` is no number; for a wrong type say `is wrongly the text`"
        raise StepError(zh, en)
    return Decimal(text)


def _measurement(text: str) -> JsonValue:
    measured = parse_measurement(text)
    if measured is None:
        form = '`500 mg/L`, `{"more_than": 219.9, "unit": "%"}`'
        zh, en = f"`{text}`不是带单位的测量值；可写为 {form}", f"`{text}` is no measurement with a known unit; write it as in {form}"
        raise StepError(zh, en)
    (amount,) = [number_text(sample.low) for sample in measured.samples if sample.low is not None]
    return {"value": Decimal(amount), "unit": measured.unit}


def _json(text: str, kind: type) -> JsonValue:
    try:
        value = read_json(text.encode(), "")
    except InputError as fault:
        raise StepError(f"`{text}`不是 JSON", f"`{text}` is not JSON: {fault.diagnostics[0].message}") from None
    if not isinstance(value, kind):
        raise StepError(
            f"`{text}`不是这个字段的 JSON", f"`{text}` is no JSON of this field, which starts with `{'[' if kind is list else '{'}`"
        )
    return value
