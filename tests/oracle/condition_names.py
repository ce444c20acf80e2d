"""What a random condition may name where it stands."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from tests.oracle.condition_writing import Term
from tests.oracle.random_fields import Readable, item_of, of_kind, readables
from tests.oracle.random_registers import PLACES, LimitSketch
from tests.oracle.rule_book import Content

ORDER = ("<", "<=", ">", ">=", "==", "!=")
ASSESSED_ON = Readable("assessed_on", {"type": "date"})


@dataclass(frozen=True, slots=True)
class DefinitionSketch:
    """A shared condition as others need to know it: its name, and what it is asked of."""

    name: str
    items: tuple[Mapping[str, Content], ...]


@dataclass(frozen=True, slots=True)
class Names:
    """What a condition may name where it stands; `depth` is how many quantifiers are around it.

    `sign` is 1 where the condition has to hold, -1 where it must not, 0 where that is not known.
    """

    found: tuple[Readable, ...]
    indexed: tuple[Readable, ...]
    limits: tuple[LimitSketch, ...]
    definitions: tuple[DefinitionSketch, ...] = ()
    may_be_attested: bool = False
    sign: int = 1
    depth: int = 0


def names_of(fields: Mapping[str, Content], chance: Random, limits: Sequence[LimitSketch]) -> Names:
    """Give what a condition about a record may name."""
    found = tuple(readables("", {"fields": dict(fields)}))[1:]
    return Names((*found, ASSESSED_ON), _indexed(found, chance), tuple(limits))


def with_member(names: Names, variable: str, item: Mapping[str, Content], chance: Random) -> Names:
    """Give the names where a variable stands for a member of a list; it hides what had its name."""
    inner = tuple(readables(variable, item))
    kept = [
        tuple(each for each in group if first_name(each.path) != variable and f"({variable}" not in each.path)
        for group in (names.found, names.indexed)
    ]
    # What the variable stands for is more often meant than anything else.
    return replace(names, found=(*kept[0], *inner, *inner), indexed=(*kept[1], *_indexed(inner, chance)))


def first_name(path: str) -> str:
    """Give the name that a path starts with."""
    return re.split(r"[.\[]", path, maxsplit=1)[0]


def _indexed(found: Sequence[Readable], chance: Random) -> tuple[Readable, ...]:
    members: list[Readable] = []
    for each in of_kind(found, "list"):
        lists = [other.path for other in of_kind(found, "list", "text") if other is not each]
        index = f"size({chance.choice(lists)})" if lists and chance.random() < 0.1 else chance.choice("00001012")
        members += readables(f"{each.path}[{index}]", item_of(each.field))
    return tuple(members)


def some_readable(chance: Random, names: Names, *kinds: str) -> Readable | None:
    """Give something of some types that can be read, now and then below a numbered member of a list, or None where there is none."""
    found = of_kind(names.indexed, *kinds) if chance.random() < 0.12 else []
    found = found or of_kind(names.found, *kinds) or of_kind(names.indexed, *kinds)
    return chance.choice(found) if found else None


def bounds_of(field: Mapping[str, Content]) -> tuple[Decimal | None, Decimal | None]:
    """Give the least and the greatest number that a field takes."""
    between = field.get("between")
    if isinstance(between, list):
        return Decimal(str(between[0])), Decimal(str(between[1]))
    least, most = (field.get(key) for key in ("at_least", "at_most"))
    return None if least is None else Decimal(str(least)), None if most is None else Decimal(str(most))


def choices_of(found: Readable) -> tuple[str, ...]:
    """Give the codes that a choice has; what is no choice has none."""
    choices = found.field.get("choices")
    if choices == "places":
        return tuple(PLACES)
    return tuple(choices) if isinstance(choices, dict) else ()


def within_range(field: Mapping[str, Content], written: Sequence[str]) -> list[str]:
    """Give the numbers that lie within the range of a field, and not at its ends."""
    least, most = bounds_of(field)
    return [each for each in written if (least is None or least < Decimal(each)) and (most is None or Decimal(each) < most)]


def read(readable: Readable) -> Term:
    """Write what is read of a record."""
    return Term("path", text=readable.path)


def limit_read(chance: Random, names: Names, limit: LimitSketch) -> Term:
    """Write a limit, of one with classes that of a class that the record names, or of one that is written."""
    if limit.form != "classes":
        return Term("limit", text=limit.name)
    keys = of_kind(names.found, "choice", "text")
    if keys and chance.random() < 0.7:
        return Term("limit", (read(chance.choice(keys)),), limit.name)
    return Term("limit", (Term("text", text=chance.choice(limit.classes)),), limit.name)
