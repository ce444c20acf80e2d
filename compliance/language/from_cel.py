"""Conditions as people write them, in a closed subset of CEL, read into our nodes.

CEL's own parser and type checker decide what is well formed; what they allow and we do not mean is refused here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

import re2

from compliance.errors import ConditionError
from compliance.language.checked_expression import read_checked_expression
from compliance.language.checker_words import nearest_hint, translated
from compliance.language.comment import check_comment
from compliance.language.environment import ARITHMETIC_OPERATORS, EQUALITY_OPERATORS, ORDER_OPERATORS, environment_of
from compliance.language.functions import FUNCTIONS, parse_date, parse_measurement
from compliance.language.substitute import parts_of, substitute
from compliance.language.vacuity import check_vacuity
from compliance.language.vocabulary import ASSESSED_ON, LIMITS, PLACE, RESERVED_NAMES, Vocabulary, definition_of, variables_of
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
    depth_of,
    nodes_of,
)
from compliance.model.quantity import Measurement
from compliance.model.record import FieldDefinition, FieldType
from compliance.model.rule import SharedCondition

#: Of a condition; the checker takes no more than 100,000.
MOST_CHARACTERS = 50_000
#: Of a number as it is written, with its sign.
MOST_NUMBER_CHARACTERS = 64
#: Of all that the shared conditions which one condition calls are made of, once they stand in the place of their calls.
MOST_SHARED_PARTS = 2_000
MOST_DEPTH = 100

_NUMBER = re2.compile(r"(-?\s*((?:0|[1-9][0-9]*)(?:\.[0-9]+)?))([0-9A-Za-z_.])?")
#: Of what kind written values are, and those of fields where that is not what their type is called.
_LITERALS = ((bool, "yes/no"), (str, "text"), (date, "date"), (Decimal, "number"), (Measurement, "measurement"))
_KINDS = {FieldType.INTEGER: "number", FieldType.CHOICE: "text", FieldType.YES_NO: "yes/no"}


@dataclass(frozen=True, slots=True)
class _Reader:
    text: str
    offsets: Mapping[int, int]
    vocabulary: Vocabulary
    variables: Mapping[str, FieldDefinition]
    shared: Mapping[str, SharedCondition]
    shared_parts: list[int] = field(default_factory=list)

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
    if len(text) > MOST_CHARACTERS:
        raise ConditionError("R209", f"the condition has more than {MOST_CHARACTERS:,} characters", MOST_CHARACTERS, "write several rules")
    half = next((offset for offset, character in enumerate(text) if "\ud800" <= character <= "\udfff"), None)
    if half is not None:
        raise ConditionError("R201", "half of a surrogate pair stands for no character", half, "take it away")
    variables = variables_of(vocabulary.definition, bindings)
    try:
        compiled = environment_of(vocabulary, bindings, named).compile(text)
    except RuntimeError as fault:
        raise translated(str(fault), text, vocabulary, variables, named) from None
    check_comment(text)
    expression, offsets = read_checked_expression(compiled.serialize())
    if compiled.return_type().name() != "BOOL":
        raise ConditionError("R202", "a condition must say yes or no", 0, "compare the value with something, such as `>= 10`")
    node = _read(expression, _Reader(text, offsets, vocabulary, variables, named))
    if depth_of(node) > MOST_DEPTH:
        raise ConditionError("R209", "with what it calls the condition is nested too deeply", 0, "write several rules")
    check_vacuity(node, text)
    return node


def _read(expression: Any, reader: _Reader) -> Condition:
    match _kind(expression):
        case "const":
            return _literal(expression, reader)
        case "ident":
            if expression.ident.name in (LIMITS, PLACE):
                raise reader.refusal("R204", f"`{expression.ident.name}` alone is no value", expression, "name one of its members")
            if expression.ident.name not in reader.variables and expression.ident.name != ASSESSED_ON:
                # CEL's own types have names, which a list of several types lets pass.
                raise reader.refusal("R204", f"`{expression.ident.name}` is no value", expression)
            return Variable(expression.ident.name)
        case "select":
            return _select(expression, reader)
        case "call":
            return _call(expression, reader)
        case "list":
            values = tuple(_read(element, reader) for element in expression.list.elements)
            _check_kinds(expression, values, reader)
            return Values(values)
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
    # No more of the text than tells that a number is too long, if only by its fraction: there may be as many numbers as the text is long.
    match = _NUMBER.match(reader.text[start : start + MOST_NUMBER_CHARACTERS + 2])
    if match is not None and len(match[1]) > MOST_NUMBER_CHARACTERS:
        raise reader.refusal("R209", f"a number is written with more than {MOST_NUMBER_CHARACTERS} characters", expression)
    if match is None or match[3]:
        raise reader.refusal("R204", "write a number as plain digits", expression, "for example `1000` or `0.5`")
    number = Decimal(match[2])
    return Literal(-number if reader.text[start] == "-" else number)


def _select(expression: Any, reader: _Reader) -> Condition:
    select = expression.select
    owner = select.operand.ident.name
    if owner in (LIMITS, PLACE):
        if select.test_only:
            raise reader.refusal("R205", f"`has` asks about the record, not about `{owner}`", expression)
        return Limit(select.field) if owner == LIMITS else Fact(select.field)
    field = Field(_place(_read(select.operand, reader), f"`{select.field}`", expression, reader), select.field)
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
            if isinstance(arguments[1], Values):
                # The others are like the first, which was seen when they were read.
                alike = next((item for item in arguments[1].items if _kind_of_value(item, reader) is not None), arguments[0])
                _check_kinds(expression, (arguments[0], alike), reader)
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
            return _shared(expression, arguments, reader)
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
            hint = nearest_hint(str(read_key.value), classes)
            raise reader.refusal("R206", f"`{read_key.value}` is no class of `limits.{name}`", key, hint)
        return Limit(name, read_key)
    return Index(_place(_read(operand, reader), "`[ ]`", expression, reader), _read(key, reader))


def _place(operand: Condition, part: str, expression: Any, reader: _Reader) -> Condition:
    """Refuse to read a part of what is no place of the record: values can be chosen, what they are read from cannot."""
    if not isinstance(operand, Variable | Field | Index):
        raise reader.refusal("R204", f"{part} is read from what is chosen or written here", expression, "choose between the values instead")
    return operand


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
    if made.iter_var in RESERVED_NAMES or made.iter_var in (reader.vocabulary.definition.root.members or {}):
        # A shared condition in the body may mean the field.
        raise reader.refusal("R406", f"the name `{made.iter_var}` is taken", expression, "choose another name for the member")
    inner = replace(reader, variables=variables)
    body = _read(step.args[1], inner)
    return Every(made.iter_var, collection, body) if is_all else Some(made.iter_var, collection, body)


def _shared(expression: Any, arguments: tuple[Condition, ...], reader: _Reader) -> Named:
    condition = reader.shared[expression.call.function]
    replaced = {binding.variable: arguments[place] for place, binding in enumerate(condition.parameters)}
    reader.shared_parts.append(parts_of(condition.body, replaced))
    if sum(reader.shared_parts) > MOST_SHARED_PARTS:
        # Shared conditions that call one another twice would grow without end.
        message = f"the shared conditions that are called here have more than {MOST_SHARED_PARTS:,} parts together"
        raise reader.refusal("R209", message, expression, "call fewer of them")
    body = substitute(condition.body, replaced)
    if any(isinstance(node, Field | Index) and not isinstance(node.operand, Variable | Field | Index) for node in nodes_of(body)):
        hint = "choose between the answers instead"
        raise reader.refusal("R204", f"`{condition.name}` is asked of what is chosen here", expression, hint)
    return Named(condition.name, condition.title, body)


def _check_kinds(expression: Any, values: tuple[Condition, ...], reader: _Reader) -> None:
    """Refuse what is never equal to its neighbours, which CEL lets pass in a list of several types: nobody would notice."""
    kinds = dict.fromkeys(kind for value in values if (kind := _kind_of_value(value, reader)) is not None)
    if len(kinds) > 1:
        raise reader.refusal("R202", f"{' and '.join(kinds)} stand in one list, and are never equal", expression)


def _kind_of_value(value: Condition, reader: _Reader) -> str | None:
    """Give the kind of value that is written or read, in the words of the language; None where something else is asked."""
    if isinstance(value, Literal):
        return next(name for kind, name in _LITERALS if isinstance(value.value, kind))
    definition = definition_of(value, reader.variables)
    return None if definition is None else _KINDS.get(definition.type, definition.type.value)


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
            raise reader.refusal("R206", f"`{value}` is none of the choices", expression, nearest_hint(value, choices))
