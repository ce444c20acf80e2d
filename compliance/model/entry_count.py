"""How many entries a list has: those that cannot be told apart may be one and the same."""

from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from math import floor

from compliance.model.condition import Size
from compliance.model.finding import Evaluation
from compliance.model.record import Items, Unknown, member_of


@dataclass(frozen=True, slots=True)
class EntryCount:
    """The least and the most entries that there can be, and the identifiers that are not known, for which the two differ."""

    least: int
    most: int
    unknowns: tuple[Unknown, ...] = ()


def entry_count(items: Items) -> EntryCount | None:
    """Count the entries of a list; None where one of them is itself not known.

    Entries of different identifiers are different ones. One without may be any of the others, and is one where there is no other.
    """
    if any(isinstance(member, Unknown) for member in items.members):
        return None
    unknowns, most = identifiers_not_known(items), len(items.members)
    least = max(most - len(unknowns), min(most, 1))
    return EntryCount(least, most, unknowns if least < most else ())


def identifiers_not_known(items: Items) -> tuple[Unknown, ...]:
    """Give the identifiers that the entries of a list should have and that are not known."""
    found = [reduce(member_of, items.identifier, member) for member in items.members] if items.identifier else []
    return tuple(each for each in found if isinstance(each, Unknown))


def telling_counts(least: int, most: int, number: Fraction | float) -> tuple[int, int, int]:
    """Give the counts which, compared with a number, say all that those between them can say: both ends, and the nearest to it."""
    return least, min(max(floor(number), least), most), most


def unsure_count(evaluation: Evaluation) -> EntryCount | None:
    """Give the count that the size of a list came to, where it is not sure how many of its entries are different ones."""
    listed = evaluation.children[0].value if isinstance(evaluation.node, Size) and evaluation.children else None
    count = entry_count(listed) if isinstance(listed, Items) else None
    return count if count is not None and count.unknowns else None
