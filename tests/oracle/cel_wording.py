"""Random conditions as CEL itself understands them, with numbers of one type, days as moments, and no function of ours."""

import json
from decimal import Decimal
from random import Random

from tests.oracle.condition_writing import Term, joined, reads, same, terms_in

_MOST = Decimal(1000)
_RELATIONS = ("==", "!=", "<", "<=", ">", ">=")
_OPERATORS = (*_RELATIONS, "+", "-", "*", "/", "&&", "||", "in")


def exact_number(text: str) -> str:
    """Give a small multiple of a quarter near a number, on the same side of 0: binary arithmetic is exact with a few of them."""
    number = (Decimal(text) * 4).to_integral_value() / 4
    if number == 0 and Decimal(text) != 0:
        number = Decimal("0.25").copy_sign(Decimal(text))
    plain = f"{max(-_MOST, min(_MOST, number)):f}"
    # A number with a point is of another type to the checker than one without.
    return f"{plain}.0" if "." in text and "." not in plain else plain


def exact_term(term: Term, chance: Random) -> Term | None:
    """Give a condition in which binary arithmetic is exact, or None where nothing like it says anything that CEL can be asked."""
    if any(each.does == "call" and each.text != "days_between" for each in terms_in(term)):
        return None
    made = _exact(term, chance)
    is_plain = all(
        same(each.parts[0]) != same(each.parts[1]) for each in terms_in(made) if each.does in _OPERATORS and len(each.parts) == 2
    )
    # A number takes the place of every divisor, and of a comparison nothing may be left that is read.
    is_about_something = all(reads(each, "limit") for each in terms_in(made) if each.does in _RELATIONS)
    is_whole = all(joined(each.does, each.parts) == each for each in terms_in(made) if each.does in ("&&", "||"))
    return made if is_plain and is_about_something and is_whole else None


def _exact(term: Term, chance: Random) -> Term:
    parts = tuple(_exact(part, chance) for part in term.parts)
    if term.does == "number":
        return Term("number", text=exact_number(term.text))
    if term.does == "/":
        return Term("/", (parts[0], Term("number", text=chance.choice(("2", "4", "0.5", "0.25")))))
    flat = joined(term.does, parts) if term.does in ("&&", "||") else None
    return flat if flat is not None and flat.does == term.does else Term(term.does, parts, term.text)


def cel_text(term: Term) -> str:
    """Write a term for CEL."""
    parts = tuple(map(cel_text, term.parts))
    match term.does:
        case "path" | "fact" | "yes_no":
            return term.text
        case "number":
            return f"({term.text})" if "." in term.text else f"({term.text}.0)"
        case "text":
            return json.dumps(term.text, ensure_ascii=False)
        case "date":
            return f'timestamp("{term.text}T00:00:00Z")'
        case "limit":
            return f"limits.{term.text}[{parts[0]}]" if parts else f"limits.{term.text}"
        case "size":
            return f"double(size({parts[0]}))"
        case "has":
            return f"has({parts[0]})"
        case "call":
            return f"double(({parts[1]} - {parts[0]}).getHours() / 24)"
        case "!" | "negate":
            return f"({'!' if term.does == '!' else '-'}{parts[0]})"
        case "?:":
            return f"({parts[0]} ? {parts[1]} : {parts[2]})"
        case "[]":
            return f"[{', '.join(parts)}]"
        case "all" | "exists":
            return f"{parts[0]}.{term.does}({term.text}, {parts[1]})"
    if term.does not in _OPERATORS:
        raise ValueError(f"CEL has no `{term.does}`")
    return f"({f' {term.does} '.join(parts)})"
