"""Conditions as people write them, in a closed subset of CEL, read into our nodes.

CEL's own parser and type checker decide what is well formed; what they allow and we do not mean is refused here.
"""

import difflib
import string
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import re2

from compliance.errors import ConditionError
from compliance.language.checked_expression import read_checked_expression
from compliance.language.environment import ARITHMETIC_OPERATORS, EQUALITY_OPERATORS, EXCLUDED, ORDER_OPERATORS, environment_of
from compliance.language.functions import FUNCTIONS, parse_date, parse_measurement
from compliance.language.substitute import substitute
from compliance.language.to_descriptor import message_name
from compliance.language.vacuity import check_vacuity
from compliance.language.vocabulary import ASSESSED_ON, LIMITS, PLACE, Vocabulary, definition_of, variables_of
from compliance.model.binding import Binding
from compliance.model.condition import (
    And,
    Arithmetic,
    Attested,
    Call,
    Choose,
    Compare,
    Condition,
    Every,
    Fact,
    Field,
    Has,
    Index,
    Limit,
    Literal,
    Member,
    Named,
    Negate,
    Not,
    Or,
    Size,
    Some,
    Values,
    Variable,
)
from compliance.model.record import FieldDefinition, FieldType
from compliance.model.rule import SharedCondition

_NUMBER = re2.compile(r"-?\s*((?:0|[1-9][0-9]*)(?:\.[0-9]+)?)")
_NUMBER_END = re2.compile(r"[0-9A-Za-z_.]")
_FAULT = re2.compile(r"ERROR: <input>:(\d+):(\d+): (.*)")
_PATH_CHARACTERS = f"{string.ascii_letters}{string.digits}_."
_UNDEFINED_FIELD = re2.compile(r"undefined field '([^']*)' not found in struct '([^']*)'")
_UNDECLARED = re2.compile(r"undeclared reference to '([^']*)'")
_OVERLOAD = re2.compile(r"found no matching overload for '([^']*)' applied to '\((.*)\)'")
_OPERATOR_NAMES = {
    **ORDER_OPERATORS,
    **EQUALITY_OPERATORS,
    **ARITHMETIC_OPERATORS,
    "@in": "in",
    "_[_]": "[ ]",
    "-_": "-",
    "!_": "!",
    "_%_": "%",
}
_TYPE_NAMES = (
    ("google.protobuf.Timestamp", "date"),
    ("record.Measurement", "measurement"),
    ("string", "text"),
    ("double", "number"),
    ("int", "number"),
    ("bool", "yes/no"),
    ("list(", "list("),
)


@dataclass(frozen=True, slots=True)
class _Reader:
    text: str
    offsets: Mapping[int, int]
    vocabulary: Vocabulary
    variables: Mapping[str, FieldDefinition]
    shared: Mapping[str, SharedCondition]

    def refusal(self, code: str, message: str, expression: Any, hint: str | None = None) -> ConditionError:
        return ConditionError(code, message, self.offsets.get(expression.id, 0), hint)


def read_condition(
    text: str,
    vocabulary: Vocabulary,
    bindings: tuple[Binding, ...] = (),
    shared: Mapping[str, SharedCondition] | None = None,
) -> Condition:
    """Read a condition about the record and the list members that it is asked of.

    Raises `ConditionError`, with the place in the text and the likely fix, for a fault of form, an unknown name, a wrong type, what
    the language leaves out, and for a quantifier that an empty list would satisfy unnoticed.
    """
    named = shared or {}
    variables = variables_of(vocabulary.definition, bindings)
    try:
        compiled = environment_of(vocabulary, bindings, named).compile(text)
    except RuntimeError as fault:
        raise _translated(str(fault), text, vocabulary, variables, named) from None
    expression, offsets = read_checked_expression(compiled.serialize())
    if compiled.return_type().name() != "BOOL":
        raise ConditionError("R202", "a condition must say yes or no", 0, "compare the value with something, such as `>= 10`")
    node = _read(expression, _Reader(text, offsets, vocabulary, variables, named))
    check_vacuity(node, text)
    return node


def _read(expression: Any, reader: _Reader) -> Condition:
    match _kind(expression):
        case "const":
            return _literal(expression, reader)
        case "ident":
            if expression.ident.name in (LIMITS, PLACE):
                raise reader.refusal("R204", f"`{expression.ident.name}` alone is no value", expression, "name one of its members")
            return Variable(expression.ident.name)
        case "select":
            return _select(expression, reader)
        case "call":
            return _call(expression, reader)
        case "list":
            return Values(tuple(_read(element, reader) for element in expression.list.elements))
        case "comprehension":
            return _quantifier(expression, reader)
        case kind:
            raise reader.refusal("R204", f"a {kind} is not part of the language", expression)


def _kind(expression: Any) -> str:
    present = ("const", "ident", "select", "call", "list", "struct", "comprehension")
    return next((name for name in present if expression.HasField(name)), "blank expression")


def _literal(expression: Any, reader: _Reader) -> Literal:
    constant = expression.const
    if constant.HasField("bool"):
        return Literal(constant.bool)
    if constant.HasField("string"):
        return Literal(constant.string)
    if not (constant.HasField("int") or constant.HasField("double")):
        raise reader.refusal("R204", "only numbers, texts and yes/no values can be written here", expression)
    # The checker keeps numbers in binary; the exact one is in the text.
    start = reader.offsets.get(expression.id, 0)
    match = _NUMBER.match(reader.text[start:])
    if match is None or _NUMBER_END.match(reader.text[start + match.end() :]):
        raise reader.refusal("R204", "write a number as plain digits", expression, "for example `1000` or `0.5`")
    number = Decimal(match[1])
    return Literal(-number if reader.text[start] == "-" else number)


def _select(expression: Any, reader: _Reader) -> Condition:
    select = expression.select
    owner = select.operand.ident.name
    if owner in (LIMITS, PLACE):
        if select.test_only:
            raise reader.refusal("R205", f"`has` asks about the record, not about `{owner}`", expression)
        return Limit(select.field) if owner == LIMITS else Fact(select.field)
    field = Field(_read(select.operand, reader), select.field)
    if not select.test_only:
        return field
    definition = definition_of(field, reader.variables)
    if definition is None or not definition.absence_is_answer or definition.type is FieldType.LIST:
        hint = "leave `has` away: a missing value is unknown by itself"
        raise reader.refusal("R205", f"the absence of `{select.field}` is no answer, so `has` cannot ask for it", expression, hint)
    return Has(field)


def _call(expression: Any, reader: _Reader) -> Condition:
    call = expression.call
    if call.HasField("target"):
        raise reader.refusal("R204", f"`{call.function}` cannot be called on a value", expression)
    match call.function:
        case "_&&_":
            return And(tuple(_flattened(expression, "_&&_", reader)))
        case "_||_":
            return Or(tuple(_flattened(expression, "_||_", reader)))
        case "date" | "quantity":
            return _written_value(expression, reader)
        case "_[_]":
            return _index(expression, reader)
    arguments = tuple(_read(argument, reader) for argument in call.args)
    match call.function:
        case "!_":
            return Not(arguments[0])
        case "_?_:_":
            return Choose(*arguments)
        case "-_":
            return Negate(arguments[0])
        case "size":
            return Size(arguments[0])
        case "attested":
            return Attested()
        case "@in":
            _check_choices(expression, arguments[0], arguments[1], reader)
            return Member(arguments[0], arguments[1])
        case operator if operator in ARITHMETIC_OPERATORS:
            return Arithmetic(ARITHMETIC_OPERATORS[operator], arguments[0], arguments[1])
        case operator if operator in EQUALITY_OPERATORS:
            _check_choices(expression, arguments[0], arguments[1], reader)
            _check_choices(expression, arguments[1], arguments[0], reader)
            return Compare(EQUALITY_OPERATORS[operator], arguments[0], arguments[1])
        case operator if operator in ORDER_OPERATORS:
            return Compare(ORDER_OPERATORS[operator], arguments[0], arguments[1])
        case name if name in reader.shared:
            return _shared(reader.shared[name], arguments)
        case name if name in FUNCTIONS:
            return Call(name, arguments)
        case name:
            raise reader.refusal("R204", f"`{name}` is not part of the language", expression)


def _flattened(expression: Any, function: str, reader: _Reader) -> Iterable[Condition]:
    for argument in expression.call.args:
        if argument.HasField("call") and argument.call.function == function:
            yield from _flattened(argument, function, reader)
        else:
            yield _read(argument, reader)


def _written_value(expression: Any, reader: _Reader) -> Literal:
    function, argument = expression.call.function, expression.call.args[0]
    text = argument.const.string if argument.HasField("const") else None
    if text is None:
        raise reader.refusal("R204", f"`{function}` takes a text written in the condition", expression)
    value = parse_date(text) if function == "date" else parse_measurement(text)
    if value is None:
        form = 'a day such as `date("2020-02-10")`' if function == "date" else 'a value with a known unit such as `quantity("500 mg/L")`'
        raise reader.refusal("R207", f"`{text}` is not {form}", argument)
    return Literal(value)


def _index(expression: Any, reader: _Reader) -> Condition:
    operand, key = expression.call.args
    if operand.HasField("select") and operand.select.operand.HasField("ident") and operand.select.operand.ident.name == LIMITS:
        name = operand.select.field
        parameter = reader.vocabulary.parameters[name]
        if not parameter.is_keyed:
            raise reader.refusal("R204", f"`limits.{name}` has no classes", expression)
        read_key = _read(key, reader)
        classes = sorted({each for value in parameter.values if isinstance(value.value, Mapping) for each in value.value})
        if isinstance(read_key, Literal) and read_key.value not in classes:
            raise reader.refusal("R206", f"`{read_key.value}` is no class of `limits.{name}`", key, _nearest(str(read_key.value), classes))
        return Limit(name, read_key)
    return Index(_read(operand, reader), _read(key, reader))


def _quantifier(expression: Any, reader: _Reader) -> Condition:
    made = expression.comprehension
    step = made.loop_step.call
    is_all = made.accu_init.HasField("const") and made.accu_init.const.HasField("bool") and made.accu_init.const.bool
    if step.function not in ("_&&_", "_||_") or is_all != (step.function == "_&&_"):
        raise reader.refusal("R204", "of the quantifiers the language has `all` and `exists`", expression)
    collection = _read(made.iter_range, reader)
    owner = definition_of(collection, reader.variables)
    if owner is None or owner.item is None:
        hint = "for values written in the rule, use `in`"
        raise reader.refusal("R204", "`all` and `exists` go through a list of the record", made.iter_range, hint)
    variables = dict(reader.variables)
    variables[made.iter_var] = owner.item
    inner = _Reader(reader.text, reader.offsets, reader.vocabulary, variables, reader.shared)
    body = _read(step.args[1], inner)
    return Every(made.iter_var, collection, body) if is_all else Some(made.iter_var, collection, body)


def _shared(condition: SharedCondition, arguments: tuple[Condition, ...]) -> Named:
    replaced = {binding.variable: arguments[place] for place, binding in enumerate(condition.parameters)}
    return Named(condition.name, condition.title, substitute(condition.body, replaced))


def _check_choices(expression: Any, field: Condition, other: Condition, reader: _Reader) -> None:
    """Refuse a value that a choice cannot have: such a comparison would never hold, and nobody would notice."""
    definition = definition_of(field, reader.variables)
    if isinstance(field, Fact):
        choices = list(reader.vocabulary.facts[field.name].choices)
    elif definition is not None and definition.choices is not None:
        choices = list(definition.choices)
    else:
        return
    match other:
        case Literal():
            written: list[object] = [other.value]
        case Values(items):
            written = [item.value for item in items if isinstance(item, Literal)]
        case Limit(name, None):
            values = reader.vocabulary.parameters[name].values
            written = [each for value in values if isinstance(value.value, tuple) for each in value.value]
        case _:
            return
    for value in written:
        if isinstance(value, str) and value not in choices:
            raise reader.refusal("R206", f"`{value}` is none of the choices", expression, _nearest(value, choices))


def _translated(
    fault: str, text: str, vocabulary: Vocabulary, variables: Mapping[str, FieldDefinition], shared: Mapping[str, SharedCondition]
) -> ConditionError:
    match = _FAULT.search(fault)
    if match is None:
        return ConditionError("R201", "the condition cannot be read", 0)
    lines = text.split("\n")
    offset = min(sum(len(line) + 1 for line in lines[: int(match[1]) - 1]) + int(match[2]) - 1, len(text))
    message = match[3].strip()
    if (found := _UNDEFINED_FIELD.search(message)) is not None:
        owner, names = _members_of_struct(found[2], vocabulary)
        written = _path_at(text, offset, found[1])
        nearest = difflib.get_close_matches(found[1], names)
        prefix = written.removesuffix(found[1])
        hint = f"did you mean `{prefix}{nearest[0]}`?" if nearest else _listed(owner, names)
        return ConditionError("R203", f"undefined field `{written}`", max(offset - len(prefix) + 1, 0) if prefix else offset, hint)
    if (found := _UNDECLARED.search(message)) is not None:
        functions = [*FUNCTIONS, *shared, "size", "has", "date", "quantity", "attested"]
        if found[1] in functions:
            hint = f"write `{found[1]}(…)` with the arguments that it takes"
            return ConditionError("R202", f"`{found[1]}` is not called in this way", offset, hint)
        if found[1] in EXCLUDED:
            return ConditionError("R204", f"`{_OPERATOR_NAMES.get(found[1], found[1])}` is not part of the language", offset)
        known = [*variables, LIMITS, PLACE, ASSESSED_ON, *functions]
        at = max(text[: offset + len(found[1])].rfind(found[1]), 0)
        return ConditionError("R203", f"undefined name `{found[1]}`", at, _nearest(found[1], known))
    if (found := _OVERLOAD.search(message)) is not None:
        operator = _OPERATOR_NAMES.get(found[1], found[1])
        return ConditionError("R202", f"`{operator}` cannot be applied to {_plain_types(found[2])}", offset)
    if message.startswith("Syntax error"):
        return ConditionError("R201", "the condition is not well formed here", offset, _syntax_hint(text, offset))
    return ConditionError("R202", message[:1].lower() + message[1:], offset)


def _path_at(text: str, offset: int, name: str) -> str:
    """Give the path that ends in a name whose dot stands at an offset."""
    start = len(text[:offset].rstrip(_PATH_CHARACTERS))
    return f"{text[start:offset]}.{name}" if start < offset else name


def _members_of_struct(struct: str, vocabulary: Vocabulary) -> tuple[str, list[str]]:
    if struct.endswith(".Limits"):
        return LIMITS, list(vocabulary.parameters)
    if struct.endswith(".Place"):
        return PLACE, list(vocabulary.facts)
    current: FieldDefinition | None = vocabulary.definition.root
    path = struct.removeprefix(message_name(()))
    for name in path.split("__"):
        current = None if current is None else (current.members or {}).get(name)
        current = current.item if current is not None and current.type is FieldType.LIST else current
    return path.replace("__", "."), list((current.members or {}) if current is not None else ())


def _listed(owner: str, names: list[str]) -> str | None:
    return f"`{owner}` has {', '.join(f'`{name}`' for name in names[:8])}" if names else None


def _nearest(name: str, names: Iterable[str]) -> str | None:
    known = list(names)
    nearest = difflib.get_close_matches(name, known)
    if nearest:
        return f"did you mean `{nearest[0]}`?"
    return f"known are {', '.join(f'`{each}`' for each in known)}" if len(known) <= 8 else None


def _plain_types(types: str) -> str:
    for name, plain in _TYPE_NAMES:
        types = types.replace(name, plain)
    return " and ".join(part.strip() for part in types.split(","))


def _syntax_hint(text: str, offset: int) -> str | None:
    around = text[max(offset - 1, 0) : offset + 2]
    if "=" in around and "==" not in around:
        return "equality is written `==`"
    for word, operator in ((" and ", "&&"), (" or ", "||"), (" not ", "!")):
        if word in f" {text} ":
            return f"write `{operator}` for `{word.strip()}`"
    return None
