"""What a part of a condition can come to."""

from collections.abc import Mapping
from dataclasses import dataclass

from tests.oracle.record_values import Unknown, Value


@dataclass(frozen=True, slots=True)
class Classes:
    """A limit with a value for each class."""

    name: str
    values: Mapping[str, "Result"]


@dataclass(frozen=True, slots=True)
class Several:
    """Several values: those of a limit, or those that a condition lists."""

    name: str
    items: tuple["Result", ...]


Result = Value | Classes | Several

# Nothing stands where a known value leads: a divisor of zero, a class without a value, an entry beyond the end of a list.
OUT_OF_REACH = Unknown(frozenset(), is_absent=True)


class MeaninglessError(TypeError):
    """A condition joins what does not go together; the loader refuses such rules, so the oracle was asked what it cannot answer."""
