"""A condition as a Python expression, which is what a faster engine runs: it comes to True, to False, or to None for unknown.

The expression reads plain values (`plain_record`), and looks at a second part only where the first does not decide, as Kleene's tables
allow. What it means is what `language/evaluate.py` says; a condition that cannot be said so has no expression: `NotPlainError`.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import count

from compliance.engine.plain_record import NotPlainError, plain_number, shape_of
from compliance.engine.python_marks import Marks
from compliance.language.functions import FUNCTIONS
from compliance.language.vocabulary import ASSESSED_ON, definition_of
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
    owner_of,
)
from compliance.model.plain import attribute_of
from compliance.model.quantity import Measurement
from compliance.model.record import FieldDefinition, FieldType, identifier_path
from compliance.model.rule import Parameter

#: How the name of a list entry begins that a rule is asked of, and that of a list member which only a part of an expression knows.
ENTRY, _MEMBER = "e", "v"
#: What compares each sample of a measurement with a limit.
_MET = {">=": "at_least", ">": "more_than", "<=": "at_most", "<": "less_than"}


@dataclass(slots=True)
class Constants:
    """The values that expressions name because they cannot be written, and the numbers of names that are free."""

    values: dict[str, object] = field(default_factory=dict)
    names: dict[Hashable, str] = field(default_factory=dict)
    nothings: dict[int, str] = field(default_factory=dict)
    free: "count[int]" = field(default_factory=count)

    def named(self, value: object) -> str:
        """Give the name of a value."""
        name = f"K{next(self.free)}"
        self.values[name] = value
        return name

    def named_once(self, value: Hashable) -> str:
        """Give the name of a value, the same one for the same value."""
        if value not in self.names:
            self.names[value] = self.named(value)
        return self.names[value]

    def nothing(self, definition: FieldDefinition) -> str:
        """Give the name of an object of which nothing is known."""
        if id(definition) not in self.nothings:
            self.nothings[id(definition)] = self.named(shape_of(definition).nothing)
        return self.nothings[id(definition)]


@dataclass(frozen=True, slots=True)
class Reader:
    """What the names of a condition are read from.

    `variables` are the definitions that its names stand for, and `names` the Python names of those that are list entries. `limits` gives
    the place of each limit and fact in the tuple named `limits_name`; `attested` is the expression for what inspectors found.
    """

    variables: Mapping[str, FieldDefinition]
    names: Mapping[str, str]
    parameters: Mapping[str, Parameter]
    limits: Mapping[str, int]
    limits_name: str
    attested: str
    constants: Constants
    marks: Marks | None = None

    def once(self, text: str, owner: str) -> str:
        """Give what stands for a text that is read from an owner, so that it is read once where it is needed twice."""
        return self.marks.mark(text, owner) if self.marks is not None and owner.startswith(("record", ENTRY)) else text

    def member(self, depth: int | None = None) -> str:
        """Give a name for the members of a list: one that nothing has yet, or the one of all lists so deep within others."""
        return f"{_MEMBER}{next(self.constants.free)}" if depth is None else f"{_MEMBER}_{depth}"

    def decided_once(self, text: str) -> str:
        """Give what stands for a condition, so that it is decided once where several rules ask it."""
        # The limits of another day are not known yet where a condition is named.
        return text if self.marks is None or self.limits_name != "LIMITS" else self.marks.mark(text, "")

    def temporary(self) -> str:
        """Give a name that nothing has yet."""
        return f"t{next(self.constants.free)}"


@dataclass(frozen=True, slots=True)
class Expression:
    """A Python expression; `is_exact` marks a fraction, `is_known` one that never comes to None."""

    text: str
    is_exact: bool = False
    is_known: bool = False


def expression_of(node: Condition, reader: Reader) -> Expression:
    """Say a condition, or a value in it, as an expression; raises `NotPlainError` where it cannot be said so."""
    match node:
        case Literal(value):
            return Expression(_literal(value, reader), is_known=True)
        case Variable() | Field() | Index():
            return _read(node, reader)
        case Limit(name, key):
            return _limit(name, key, reader)
        case Fact(name):
            return Expression(f"{reader.limits_name}[{reader.limits[f'place.{name}']}]")
        case Attested():
            return Expression(reader.attested)
        case Has(owned):
            return Expression(f"has({_object(owned.operand, reader)}.{attribute_of(owned.name)})")
        case Named(body=body):
            return expression_of(body, reader)
        case Not(operand):
            return _strict(reader, (operand,), "not {0}")
        case And(operands):
            return _connected(operands, reader, deciding="False", other="True")
        case Or(operands):
            return _connected(operands, reader, deciding="True", other="False")
        case Every(variable, collection, body) | Some(variable, collection, body):
            return _quantifier(type(node), variable, collection, body, reader)
        case Choose(condition, then, otherwise):
            return _choice(condition, then, otherwise, reader)
    return _calculated(node, reader)


def _calculated(node: Condition, reader: Reader) -> Expression:
    match node:
        case Compare(operator, left, right):
            if isinstance(left, Call) and left.function == "each" and operator in _MET:
                return Expression(f"{_MET[operator]}({_plain(left.arguments[0], reader)}, {_plain(right, reader)})")
            if _is_measurement(left, reader) or _is_measurement(right, reader):
                return Expression(f"compared({operator!r}, {_plain(left, reader)}, {_plain(right, reader)})")
            counted = [_told_apart(side, reader) for side in (left, right)]
            if any(counted):
                one, other = (each or expression_of(side, reader).text for each, side in zip(counted, (left, right), strict=True))
                return Expression(f"related({operator!r}, {one}, {other})")
            return _strict(reader, (left, right), f"{{0}} {operator} {{1}}")
        case Arithmetic("/", left, right):
            return _strict(reader, (left, right), "Fraction({0}) / {1}", unless="{1} == 0", is_exact=True, gives_number=True)
        case Arithmetic(operator, left, right):
            return _strict(reader, (left, right), f"{{0}} {operator} {{1}}", is_exact=True, gives_number=True)
        case Negate(operand):
            return _strict(reader, (operand,), "-{0}", gives_number=True)
        case Member(item, collection):
            return _membership(item, collection, reader)
        case Size():
            return _size(node, reader)
        case Call(function, arguments):
            return _called(function, arguments, reader)
    raise NotPlainError(f"no expression for a {type(node).__name__}")


def _literal(value: object, reader: Reader) -> str:
    if isinstance(value, Decimal):
        return repr(plain_number(value))
    return repr(value) if isinstance(value, bool | str) else reader.constants.named(value)


def _strict(
    reader: Reader,
    operands: Sequence[Condition],
    form: str,
    *,
    unless: str | None = None,
    is_exact: bool = False,
    gives_number: bool = False,
) -> Expression:
    """Say what needs all of its operands: unknown where one is. A fraction among them makes the others fractions, too."""
    said = [expression_of(operand, reader) for operand in operands]
    exact = is_exact or any(each.is_exact for each in said)
    texts = [f"exact({each.text})" if exact and not each.is_exact else each.text for each in said]
    unknown, names = [], []
    for each, text in zip(said, texts, strict=True):
        names.append(text if each.is_known else reader.temporary())
        unknown += [] if each.is_known else [f"({names[-1]} := {text}) is None"]
    unknown += [unless.format(*names)] if unless is not None else []
    result = form.format(*names)
    text = f"(None if {' or '.join(unknown)} else {result})" if unknown else f"({result})"
    return Expression(text, is_exact=exact and gives_number, is_known=not unknown)


def _connected(operands: Sequence[Condition], reader: Reader, *, deciding: str, other: str) -> Expression:
    said = [expression_of(operand, reader) for operand in operands]
    names = [reader.temporary() for _ in said]
    decided = " or ".join(f"({name} := {each.text}) is {deciding}" for name, each in zip(names, said, strict=True))
    unknown = " or ".join(f"{name} is None" for name, each in zip(names, said, strict=True) if not each.is_known)
    text = f"({deciding} if {decided} else None if {unknown} else {other})" if unknown else f"({deciding} if {decided} else {other})"
    return Expression(text, is_known=not unknown)


def _quantifier(kind: type, variable: str, collection: Condition, body: Condition, reader: Reader) -> Expression:
    owner = definition_of(collection, reader.variables)
    if owner is None or owner.item is None:
        raise NotPlainError("a quantifier over what is no list of the record")
    name = reader.member()
    inner = replace(reader, variables={**reader.variables, variable: owner.item}, names={**reader.names, variable: name})
    nothing = reader.constants.nothing(owner.item) if owner.item.type is FieldType.OBJECT else "None"
    asked = "every" if kind is Every else "some"
    return Expression(f"{asked}({list_expression(collection, reader)}, {nothing}, lambda {name}: {expression_of(body, inner).text})")


def _choice(condition: Condition, then: Condition, otherwise: Condition, reader: Reader) -> Expression:
    decided, one, two = (expression_of(each, reader) for each in (condition, then, otherwise))
    is_exact = one.is_exact or two.is_exact
    first, second = (f"exact({each.text})" if is_exact and not each.is_exact else each.text for each in (one, two))
    name = reader.temporary()
    return Expression(f"(None if ({name} := {decided.text}) is None else {first} if {name} else {second})", is_exact=is_exact)


# What is read


def _read(node: Condition, reader: Reader) -> Expression:
    if isinstance(node, Variable) and node.name == ASSESSED_ON:
        return Expression("assessed_on")
    definition = definition_of(node, reader.variables)
    if definition is None or definition.type in (FieldType.OBJECT, FieldType.LIST):
        raise NotPlainError("an object or a list is no value")
    text = read_text(node, reader)
    return Expression(f"known({text})" if definition.absence_is_answer else text)


def read_text(node: Condition, reader: Reader) -> str:
    """Give the expression that reads what a node names, as it stands in the plain record."""
    match node:
        case Variable(name):
            return reader.names.get(name) or reader.once(f"record.{attribute_of(name)}", "record")
        case Field(operand, name):
            return reader.once(f"{_object(operand, reader)}.{attribute_of(name)}", _owner(operand, reader))
        case Index(operand, index):
            return f"entry({list_expression(operand, reader)}, {_plain(index, reader)})"
    raise NotPlainError(f"nothing is read from a {type(node).__name__}")


def _owner(node: Condition, reader: Reader) -> str:
    """Give the name of what a node is read from: the record, or a list entry; an entry that is counted out is read anew each time."""
    owner = owner_of(node)
    return reader.names.get(owner.name, "record") if isinstance(owner, Variable) else _MEMBER


def _object(node: Condition, reader: Reader) -> str:
    """Give the expression of an object: where it is not known, one of which nothing is known."""
    definition = definition_of(node, reader.variables)
    if definition is None or definition.type is not FieldType.OBJECT:
        raise NotPlainError("a field of what is no object")
    text = read_text(node, reader)
    if isinstance(node, Variable) and node.name in reader.names:
        return text
    value = f"known({text})" if definition.absence_is_answer else text
    return reader.once(f"({value} or {reader.constants.nothing(definition)})", _owner(node, reader))


def list_expression(node: Condition, reader: Reader) -> str:
    """Say a list of the record; raises `NotPlainError` where a node is none."""
    definition = definition_of(node, reader.variables)
    if definition is None or definition.type is not FieldType.LIST:
        raise NotPlainError("entries of what is no list of the record")
    text = read_text(node, reader)
    return f"known({text})" if definition.absence_is_answer else text


def _plain(node: Condition, reader: Reader) -> str:
    said = expression_of(node, reader)
    if said.is_exact:
        raise NotPlainError("a calculated number where a plain one is read")
    return said.text


def _limit(name: str, key: Condition | None, reader: Reader) -> Expression:
    if any(_has_long_number(each.value) for each in reader.parameters[name].values):
        raise NotPlainError("a limit has more digits than a binary number tells apart")
    text = f"{reader.limits_name}[{reader.limits[f'limits.{name}']}]"
    text = reader.once(text, "record") if reader.limits_name == "LIMITS" else text
    return Expression(text if key is None else f"of_class({text}, {_plain(key, reader)})")


def _has_long_number(value: object) -> bool:
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, tuple) else (value,)
    try:
        for each in inner:
            if isinstance(each, Decimal):
                plain_number(each)
    except NotPlainError:
        return True
    return False


# What is calculated


def _membership(item: Condition, collection: Condition, reader: Reader) -> Expression:
    if isinstance(collection, Values):
        literals = [each.value for each in collection.items if isinstance(each, Literal)]
        if len(literals) < len(collection.items):
            listed = "".join(f"{_plain(each, reader)}, " for each in collection.items)
            return Expression(f"among({_plain(item, reader)}, ({listed}))")
        plain = frozenset(plain_number(each) if isinstance(each, Decimal) else each for each in literals)
        if expression_of(item, reader).is_exact:
            raise NotPlainError("a calculated number among plain ones")
        return _strict(reader, (item,), f"{{0}} in {reader.constants.named(plain)}")
    if isinstance(collection, Limit) and collection.key is None:
        return Expression(f"within({_plain(item, reader)}, {_limit(collection.name, None, reader).text})")
    return Expression(f"member({_plain(item, reader)}, {list_expression(collection, reader)})")


def _size(node: Size, reader: Reader) -> Expression:
    definition = definition_of(node.operand, reader.variables)
    if definition is None:
        raise NotPlainError("the size of what is no field")
    counted = _told_apart(node, reader)
    if counted is not None:
        return Expression(f"sure({counted})")
    if definition.type is FieldType.LIST:
        return Expression(f"size({list_expression(node.operand, reader)})")
    return _strict(reader, (node.operand,), "len({0})")


def _told_apart(node: Condition, reader: Reader) -> str | None:
    """Say the size of a list whose entries an identifier tells apart, which may be one of several numbers; None for anything else."""
    definition = definition_of(node.operand, reader.variables) if isinstance(node, Size) else None
    path = identifier_path(definition.item) if definition is not None and definition.item is not None else ()
    if not isinstance(node, Size) or not path:
        return None
    return f"entries({list_expression(node.operand, reader)}, {tuple(map(attribute_of, path))})"


def _called(function: str, arguments: Sequence[Condition], reader: Reader) -> Expression:
    if function not in FUNCTIONS:
        raise NotPlainError(f"no expression for `{function}`")
    if function == "days_between":
        return _strict(reader, arguments, "({1} - {0}).days")
    return Expression(f"{function}({', '.join(_plain(each, reader) for each in arguments)})")


def _is_measurement(node: Condition, reader: Reader) -> bool:
    match node:
        case Literal(value):
            return isinstance(value, Measurement)
        case Limit(name):
            return reader.parameters[name].type is FieldType.MEASUREMENT
        case Call(function):
            return FUNCTIONS[function].gives == "measurement"
        case Choose(_, then, _):
            return _is_measurement(then, reader)
    definition = definition_of(node, reader.variables)
    return definition is not None and definition.type is FieldType.MEASUREMENT
