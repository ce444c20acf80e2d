"""Random conditions before they are text, and how they are written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

_ORDER = ("==", "!=", "<", "<=", ">", ">=")
#: How tightly each operator binds; what stands by itself binds most.
_LEVELS = {
    "?:": 0,
    "||": 1,
    "&&": 2,
    **dict.fromkeys((*_ORDER, "in"), 3),
    "+": 4,
    "-": 4,
    "*": 5,
    "/": 5,
    "!": 6,
    "negate": 6,
}
_ALONE = 7
_READING = ("path", "fact", "attested", "named")


@dataclass(frozen=True, slots=True)
class Term:
    """A part of a condition: what it does to its parts; `text` is the name or the value of what has one."""

    does: str
    parts: tuple["Term", ...] = ()
    text: str = ""


def joined(operator: str, operands: Sequence[Term]) -> Term:
    """Connect claims by `&&` or `||`; one that says the opposite of another is left away, since the loader refuses that."""
    kept: list[Term] = []
    for term in _flat(operator, operands):
        opposite = same(term.parts[0]) if term.does == "!" else None
        refused = {same(each.parts[0]) for each in kept if each.does == "!"}
        if same(term) not in refused and opposite not in {same(each) for each in kept}:
            kept.append(term)
    return kept[0] if len(kept) == 1 else Term(operator, tuple(kept))


def _flat(operator: str, operands: Sequence[Term]) -> Iterator[Term]:
    for operand in operands:
        if operand.does == operator:
            yield from _flat(operator, operand.parts)
        else:
            yield operand


def same(term: Term) -> object:
    """Give a value that is the same for two terms that the loader may take for one; a shared condition may not use what it is given."""
    if term.does == "named":
        return (term.does, term.text)
    text = term.text.rstrip("0").rstrip(".") if term.does == "number" and "." in term.text else term.text
    return (term.does, text, tuple(map(same, term.parts)))


def terms_in(term: Term) -> Iterator[Term]:
    """Give a term and all that it is made of."""
    yield term
    for part in term.parts:
        yield from terms_in(part)


def reads(term: Term, *more: str) -> bool:
    """Say whether a term reads anything of a record or of its place, or what else is named."""
    return any(each.does in (*_READING, *more) for each in terms_in(term))


def written(term: Term, chance: Random) -> str:
    """Write a term as text; brackets that are not needed stand here and there."""
    return _written(term, chance, 0)


def _written(term: Term, chance: Random, least: int) -> str:
    text = _plain(term, chance)
    needs = _LEVELS.get(term.does, _ALONE) < least
    return f"({text})" if needs or (term.parts and chance.random() < 0.06) else text


def _plain(term: Term, chance: Random) -> str:
    level = _LEVELS.get(term.does, _ALONE)
    match term.does, term.parts:
        case (("path" | "number" | "fact" | "attested" | "yes_no"), _):
            return term.text
        case "text", _:
            return _quoted(term.text, chance)
        case (("date" | "quantity"), _):
            return f"{term.does}({_quoted(term.text, chance)})"
        case "limit", ():
            return f"limits.{term.text}"
        case "limit", (key,):
            return f"limits.{term.text}[{written(key, chance)}]"
        case "!", (operand,):
            return f"!{_written(operand, chance, level)}"
        case "negate", (operand,):
            # A minus before digits is the number itself, and two minus signs need brackets to be read.
            return f"-({written(operand, chance)})" if operand.does in ("number", "negate") else f"-{_written(operand, chance, level)}"
        case "?:", (condition, then, otherwise):
            return f"{_written(condition, chance, 1)} ? {_written(then, chance, 1)} : {_written(otherwise, chance, 0)}"
        case "[]", items:
            return f"[{', '.join(written(item, chance) for item in items)}]"
        case (("all" | "exists"), (collection, body)):
            return f"{_written(collection, chance, _ALONE)}.{term.does}({term.text}, {written(body, chance)})"
        case (("call" | "named" | "size" | "has"), arguments):
            name = term.text if term.does in ("call", "named") else term.does
            # `has` takes a field as it stands: brackets around it are refused.
            inner = [each.text if term.does == "has" else written(each, chance) for each in arguments]
            return f"{name}({', '.join(inner)})"
        case operator, (first, *others):
            blank = " " if operator in ("-", "in") or chance.random() < 0.9 else chance.choice(("", "  ", "\n "))
            rest = [_written(each, chance, level + 1) for each in others]
            return f"{blank}{operator}{blank or ' '}".join([_written(first, chance, level), *rest])
    raise ValueError(f"nothing is written for `{term.does}`")


def _quoted(text: str, chance: Random) -> str:
    mark = chance.choice(('"', '"', '"', "'"))
    escaped = text.replace("\\", "\\\\").replace(mark, f"\\{mark}")
    return f"{mark}{escaped}{mark}"
