"""The nodes of a condition: what every engine evaluates, and nothing else.

A condition is data. Each engine is one module that matches on these nodes; `language/evaluate.py` says what they mean.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from compliance.model.bilingual import Bilingual
from compliance.model.quantity import Measurement


@dataclass(frozen=True, slots=True)
class Literal:
    """A value written in the condition."""

    value: bool | Decimal | str | date | Measurement


@dataclass(frozen=True, slots=True)
class Variable:
    """A name that the condition starts from: a field of the record, a member of a list, or the day of assessment."""

    name: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an object."""

    operand: "Condition"
    name: str


@dataclass(frozen=True, slots=True)
class Limit:
    """A dated parameter on the governing day, of a class where it has classes."""

    name: str
    key: "Condition | None" = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A dated fact about the place of the enterprise."""

    name: str


@dataclass(frozen=True, slots=True)
class Attested:
    """Whether an inspector found on the spot that the rule is met."""


@dataclass(frozen=True, slots=True)
class Has:
    """Whether a field is there whose absence is an answer."""

    field: Field


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    operand: "Condition"


@dataclass(frozen=True, slots=True)
class And:
    """All of several; there are at least two."""

    operands: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of several; there are at least two."""

    operands: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Choose:
    """One of two, as a condition says."""

    condition: "Condition"
    then: "Condition"
    otherwise: "Condition"


@dataclass(frozen=True, slots=True)
class Compare:
    """A relation between two values: `operator` is one of `== != < <= > >=`."""

    operator: str
    left: "Condition"
    right: "Condition"


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """An exact calculation: `operator` is one of `+ - * /`."""

    operator: str
    left: "Condition"
    right: "Condition"


@dataclass(frozen=True, slots=True)
class Negate:
    """A number with the opposite sign."""

    operand: "Condition"


@dataclass(frozen=True, slots=True)
class Member:
    """Whether a value is one of a list of values, or one of the classes of a limit."""

    item: "Condition"
    collection: "Condition"


@dataclass(frozen=True, slots=True)
class Values:
    """A list of values written in the condition."""

    items: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Index:
    """One member of a list, counted from 0."""

    operand: "Condition"
    index: "Condition"


@dataclass(frozen=True, slots=True)
class Size:
    """How many members a list has, or characters a text."""

    operand: "Condition"


@dataclass(frozen=True, slots=True)
class Every:
    """Whether a condition holds for every member of a list."""

    variable: str
    collection: "Condition"
    body: "Condition"


@dataclass(frozen=True, slots=True)
class Some:
    """Whether a condition holds for at least one member of a list."""

    variable: str
    collection: "Condition"
    body: "Condition"


@dataclass(frozen=True, slots=True)
class Call:
    """One of our functions (`language/functions.py`)."""

    function: str
    arguments: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A condition that rules share, with its name and title kept for explanations."""

    name: str
    title: Bilingual
    body: "Condition"


Condition = (
    Literal
    | Variable
    | Field
    | Limit
    | Fact
    | Attested
    | Has
    | Not
    | And
    | Or
    | Choose
    | Compare
    | Arithmetic
    | Negate
    | Member
    | Values
    | Index
    | Size
    | Every
    | Some
    | Call
    | Named
)


def children_of(node: Condition) -> tuple[Condition, ...]:
    """Give the conditions that a node is made of, in the order of the text."""
    match node:
        case Literal() | Variable() | Fact() | Attested():
            return ()
        case Limit(_, key):
            return () if key is None else (key,)
        case Field(operand) | Not(operand) | Negate(operand) | Size(operand) | Named(body=operand) | Has(operand):
            return (operand,)
        case And(operands) | Or(operands) | Values(operands) | Call(_, operands):
            return operands
        case Choose(condition, then, otherwise):
            return (condition, then, otherwise)
        case Compare(_, left, right) | Arithmetic(_, left, right) | Member(left, right) | Index(left, right):
            return (left, right)
        case Every(_, collection, body) | Some(_, collection, body):
            return (collection, body)


def nodes_of(node: Condition) -> Iterator[Condition]:
    """Give a condition and all that it is made of."""
    yield node
    for child in children_of(node):
        yield from nodes_of(child)


def owner_of(node: Condition) -> Condition:
    """Give what a path of fields starts at: a variable, or whatever else its first field is read from."""
    while isinstance(node, Field):
        node = node.operand
    return node


def depth_of(node: Condition) -> int:
    """Say how many conditions stand within one another, the condition itself included."""
    return 1 + max((depth_of(child) for child in children_of(node)), default=0)


def limits_of(node: Condition) -> frozenset[str]:
    """Give the names of the limits that a condition reads."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Limit):
            found.add(each.name)
        waiting += children_of(each)
    return frozenset(found)
