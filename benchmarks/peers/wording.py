"""Conditions in the words of another language, which says only how each part is written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from benchmarks.peers.peer import NotExpressedError
from compliance.language.vocabulary import definition_of, variables_of
from compliance.model.condition import (
    And,
    Arithmetic,
    Call,
    Compare,
    Condition,
    Field,
    Limit,
    Literal,
    Member,
    Not,
    Or,
    Size,
    Values,
    Variable,
    nodes_of,
)
from compliance.model.record import FieldDefinition, FieldType
from compliance.model.rule import Rule, Ruleset


@dataclass(frozen=True, slots=True)
class Read:
    """A value that a condition reads: of the record, or of the list entry that `owner` names, and its type."""

    owner: str | None
    names: tuple[str, ...]
    type: FieldType


class Words(Protocol):
    """How a language writes the parts of a condition; what it has no words for raises `NotExpressedError`."""

    def read(self, read: Read) -> str:
        """Write a value that is read."""

    def literal(self, value: object) -> str:
        """Write a value."""

    def both(self, parts: list[str]) -> str:
        """Write that all of some conditions hold."""

    def negated(self, part: str) -> str:
        """Write that a condition does not hold."""

    def compared(self, operator: str, left: str, right: str) -> str:
        """Write a comparison."""

    def among(self, item: str, values: list[str]) -> str:
        """Write that a value is one of some."""

    def days(self, first: str, last: str) -> str:
        """Write the days from one day to another."""

    def is_code(self, text: str) -> str:
        """Write that a text is a credit code with the right check character."""

    def size(self, read: Read) -> str:
        """Write how long a list is."""


def reads_of(ruleset: Ruleset, rule: Rule) -> list[Read]:
    """Give the values that a rule reads, each once."""
    variables = variables_of(ruleset.definition, rule.for_each)
    conditions = [each for each in (rule.applies, rule.requires) if each is not None]
    return list(dict.fromkeys(read for each in conditions for read in _reads(each, variables, rule)))


def _reads(node: Condition, variables: Mapping[str, FieldDefinition], rule: Rule) -> Iterator[Read]:
    # A field is a whole path only where nothing further is read of it.
    inner = {each.operand for each in nodes_of(node) if isinstance(each, Field)}
    for each in nodes_of(node):
        if isinstance(each, Field | Variable) and each not in inner:
            yield _read(each, variables, rule)


def _read(node: Condition, variables: Mapping[str, FieldDefinition], rule: Rule) -> Read:
    definition = definition_of(node, variables)
    names: list[str] = []
    while isinstance(node, Field):
        names.insert(0, node.name)
        node = node.operand
    if definition is None or not isinstance(node, Variable):
        raise NotExpressedError
    bound = {binding.variable for binding in rule.for_each}
    return Read(node.name if node.name in bound else None, tuple(names if node.name in bound else [node.name, *names]), definition.type)


def in_words(node: Condition, ruleset: Ruleset, rule: Rule, words: Words) -> str:
    """Write a condition in other words."""
    match node:
        case Literal(value):
            return words.literal(value)
        case Limit(name, None):
            (first, *_) = ruleset.parameters[name].values
            return words.literal(first.value)
        case Variable() | Field():
            return words.read(_read(node, variables_of(ruleset.definition, rule.for_each), rule))
        case And(operands):
            return words.both([in_words(each, ruleset, rule, words) for each in operands])
        case Or(operands):
            inner = [words.negated(in_words(each, ruleset, rule, words)) for each in operands]
            return words.negated(words.both(inner))
        case Not(operand):
            return words.negated(in_words(operand, ruleset, rule, words))
        case Compare(operator, left, right) | Arithmetic(operator, left, right):
            return words.compared(operator, in_words(left, ruleset, rule, words), in_words(right, ruleset, rule, words))
        case Member(item, Values(items)):
            return words.among(in_words(item, ruleset, rule, words), [in_words(each, ruleset, rule, words) for each in items])
        case Size(operand):
            return words.size(_read(operand, variables_of(ruleset.definition, rule.for_each), rule))
        case Call("days_between", (first, last)):
            return words.days(in_words(first, ruleset, rule, words), in_words(last, ruleset, rule, words))
        case Call("valid_credit_code", (text,)):
            return words.is_code(in_words(text, ruleset, rule, words))
    raise NotExpressedError


def number_of(value: object) -> float | int:
    """Give a number of a rule as the binary one that every peer calculates with."""
    if not isinstance(value, Decimal):
        raise NotExpressedError
    return int(value) if value == int(value) else float(value)
