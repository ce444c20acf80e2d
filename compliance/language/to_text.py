"""A condition as people write it: read again, the text gives the same nodes.

A shared condition is written out, since a node no longer knows what it was called with; brackets stand only where they are needed.
"""

import json
from datetime import date
from decimal import Decimal, localcontext

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
from compliance.model.quantity import Measurement

# How strongly the parts of a text hold together, the weakest first.
_CHOICE, _OR, _AND, _RELATION, _SUM, _PRODUCT, _SIGN, _WHOLE = range(8)
#: More digits than a written measurement can have.
_DIGITS = 100


def to_text(node: Condition) -> str:
    """Write a condition, or a part of one, so that it can be read again."""
    return _written(node, _CHOICE)


def _written(node: Condition, least: int) -> str:
    """Write a node, in brackets where what it stands in holds its parts together more strongly than the node does."""
    text, strength = _text(node)
    return text if strength >= least else f"({text})"


def _text(node: Condition) -> tuple[str, int]:
    match node:
        case Named(body=body):
            return _text(body)
        case Choose(condition, then, otherwise):
            return f"{_written(condition, _OR)} ? {_written(then, _OR)} : {_written(otherwise, _CHOICE)}", _CHOICE
        case Or(operands):
            return " || ".join(_written(each, _AND) for each in operands), _OR
        case And(operands):
            return " && ".join(_written(each, _RELATION) for each in operands), _AND
        case Compare(operator, left, right):
            return f"{_written(left, _RELATION)} {operator} {_written(right, _SUM)}", _RELATION
        case Member(item, collection):
            return f"{_written(item, _RELATION)} in {_written(collection, _SUM)}", _RELATION
        case Arithmetic(("+" | "-") as operator, left, right):
            return f"{_written(left, _SUM)} {operator} {_written(right, _PRODUCT)}", _SUM
        case Arithmetic(operator, left, right):
            return f"{_written(left, _PRODUCT)} {operator} {_written(right, _SIGN)}", _PRODUCT
        case Not(operand):
            return f"!{_written(operand, _WHOLE)}", _SIGN
        case Negate(Literal(value)):
            # Without brackets the sign would be read as part of the number.
            return f"-({_literal(value)})", _SIGN
        case Negate(operand):
            return f"-{_written(operand, _WHOLE)}", _SIGN
    return _whole(node), _WHOLE


def _whole(node: Condition) -> str:
    """Write what holds together by itself."""
    match node:
        case Literal(value):
            return _literal(value)
        case Variable(name):
            return name
        case Field(operand, name):
            return f"{_written(operand, _WHOLE)}.{name}"
        case Index(operand, index):
            return f"{_written(operand, _WHOLE)}[{to_text(index)}]"
        case Limit(name, key):
            return f"limits.{name}" if key is None else f"limits.{name}[{to_text(key)}]"
        case Fact(name):
            return f"place.{name}"
        case Attested():
            return "attested()"
        case Has(field):
            return f"has({to_text(field)})"
        case Size(operand):
            return f"size({to_text(operand)})"
        case Call(function, arguments):
            return f"{function}({', '.join(map(to_text, arguments))})"
        case Values(items):
            return f"[{', '.join(map(to_text, items))}]"
        case Every(variable, collection, body):
            return f"{_written(collection, _WHOLE)}.all({variable}, {to_text(body)})"
        case Some(variable, collection, body):
            return f"{_written(collection, _WHOLE)}.exists({variable}, {to_text(body)})"
    raise TypeError(f"no text of a {type(node).__name__}")


def _literal(value: bool | Decimal | str | date | Measurement) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case Decimal():
            return format(value, "f")
        case str():
            return json.dumps(value, ensure_ascii=False)
        case date():
            return f'date("{value.isoformat()}")'
        case Measurement((sample,), unit, False) if sample.low is not None and sample.low == sample.high:
            with localcontext(prec=_DIGITS):
                amount = Decimal(sample.low.numerator) / Decimal(sample.low.denominator)
            return f'quantity("{amount:f} {unit}")'
    raise TypeError("no text of a measurement that was not written in a condition")
