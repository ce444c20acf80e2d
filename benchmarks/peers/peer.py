"""What a peer is: an engine that says of a record which rules it violates, and where."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

#: A rule, and the JSON Pointer of what violates it.
Violation = tuple[str, str]


class NotExpressedError(Exception):
    """A rule that the language of a peer has no words for."""


@dataclass(frozen=True, slots=True)
class Peer:
    """An engine, the rules it could be given, and how it judges lines: a set of violations a line.

    `note` says what it gives, besides or instead of a place.
    """

    rules: AbstractSet[str]
    judge: Callable[[Sequence[bytes]], list[set[Violation]]]
    note: str = ""
