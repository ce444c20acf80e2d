"""What a record is told whose enterprise has several in one run: none goes before another, and the worst of them counts."""

from collections.abc import Sequence

from compliance.language.words import VERDICT_WORDS
from compliance.model.diagnostic import Diagnostic
from compliance.model.outcome import Verdict

#: So many records are named; of the others it is said how many there are.
MOST_NAMED = 5


def fault_of_several(
    source: str, place: tuple[int | None, int | None], pointer: str, named: Sequence[int], count: int, worst: Verdict
) -> Diagnostic:
    """Tell a record of all of its enterprise: the first of their numbers, counted from 1, how many there are, and the worst verdict."""
    shown = ", ".join(map(str, named[:MOST_NAMED]))
    more = f" and {count - MOST_NAMED} more" if count > MOST_NAMED else ""
    message = f"{count} records here are of this enterprise, numbers {shown}{more}; the worst of them is {VERDICT_WORDS[worst].en}"
    return Diagnostic(source, *place, "I209", message, "say which of them holds; until then the worst counts", None, pointer)
