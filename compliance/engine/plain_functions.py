"""What the expressions of generated code call: each takes and gives plain values, and None where something is not known."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from operator import eq, ge, gt, le, lt, ne
from typing import Any

from compliance.engine.plain_record import NotPlainError, plain_number
from compliance.language import functions
from compliance.model import quantity
from compliance.model.entry_count import telling_counts
from compliance.model.plain import ABSENT
from compliance.model.quantity import Interval, Measurement
from compliance.model.truth import Truth

Truths = bool | None

_RELATIONS: Mapping[str, Callable[[Any, Any], bool]] = {"==": eq, "!=": ne, "<": lt, "<=": le, ">": gt, ">=": ge}
_TRUTHS: Mapping[Truth, Truths] = {Truth.TRUE: True, Truth.FALSE: False, Truth.UNKNOWN: None}


def known(value: object) -> object:
    """Give a value; what is absent is not known, unless it is asked whether it is there."""
    return None if value is ABSENT else value


def has(value: object) -> Truths:
    """Say whether a field is there whose absence is an answer."""
    return None if value is None else value is not ABSENT


def exact(number: float | Fraction | None) -> Fraction | int | None:
    """Give the number that was written, which a binary one of few digits tells."""
    return Fraction(repr(number)) if isinstance(number, float) else number


def every(members: Sequence[object] | None, nothing: object, holds: Callable[[object], Truths]) -> Truths:
    """Say whether something holds of all members of a list."""
    if members is None:
        return None
    truths = {holds(nothing if member is None else member) for member in members}
    return False if False in truths else None if None in truths else True


def some(members: Sequence[object] | None, nothing: object, holds: Callable[[object], Truths]) -> Truths:
    """Say whether something holds of a member of a list."""
    if members is None:
        return None
    truths = {holds(nothing if member is None else member) for member in members}
    return True if True in truths else None if None in truths else False


def entry(members: Sequence[object] | None, place: object) -> object:
    """Give the member of a list at a place, counted from 0."""
    if members is None or not isinstance(place, int | float) or place != int(place) or not 0 <= place < len(members):
        return None
    return members[int(place)]


def size(members: Sequence[object] | None) -> int | None:
    """Count the members of a list, all of which must be readable."""
    # What is not nothing is there; only of the others it has to be asked.
    return None if members is None or not (all(members) or all(member is not None for member in members)) else len(members)


def entries(members: Sequence[object] | None, identifier: tuple[str, ...]) -> int | range | None:
    """Count the members of a list that an attribute tells apart; where some do not have it, there are as many as one of several numbers."""
    most = size(members)
    if members is None or most is None or most < 2:
        return most
    found = list(members)
    for name in identifier:
        found = [None if each is None or each is ABSENT else getattr(each, name) for each in found]
    least = max(most - found.count(None) - found.count(ABSENT), 1)
    return most if least == most else range(least, most + 1)


def sure(count: int | range | None) -> int | None:
    """Give a count that is one number."""
    return None if isinstance(count, range) else count


def related(operator: str, left: Any, right: Any) -> Truths:
    """Say whether two numbers stand in a relation, of which one may be a count that is one of several."""
    if left is None or right is None or (isinstance(left, range) and isinstance(right, range)):
        return None
    meets = _RELATIONS[operator]
    if isinstance(left, range):
        said = {meets(each, right) for each in telling_counts(left[0], left[-1], right)}
    elif isinstance(right, range):
        said = {meets(left, each) for each in telling_counts(right[0], right[-1], left)}
    else:
        return meets(left, right)
    return said.pop() if len(said) == 1 else None


def member(item: object, members: Sequence[object] | None) -> Truths:
    """Say whether a value is one of those in a list of the record."""
    if item is None or members is None:
        return None
    if item in members:
        return True
    return None if any(each is None for each in members) else False


def among(item: object, values: tuple[object, ...]) -> Truths:
    """Say whether a value is one of several, all of which must be known."""
    return None if item is None or any(value is None for value in values) else item in values


def within(item: object, values: tuple[object, ...] | Mapping[str, object] | None) -> Truths:
    """Say whether a value is one of a limit's values or classes."""
    return None if item is None or values is None else item in values


def of_class(limit: object, name: object) -> object:
    """Give what a limit is for a class."""
    if name is None:
        return None
    return limit.get(name) if isinstance(limit, dict) else limit


def compared(operator: str, measured: Any, limit: Any) -> Truths:
    """Say whether a measurement stands in a relation to another one."""
    if measured is None or limit is None:
        return None
    one, other = measurement_of(measured), measurement_of(limit)
    if not quantity.is_comparable(one, other):
        return None
    return _TRUTHS[quantity.compare(operator, one, other)]


def _met(operator: str, meets: Callable[[Any, Any], bool], *, of_least: bool) -> Callable[[Any, Any], Truths]:
    """Make the comparison of each sample with a limit: of one value, or of samples, in the limit's own unit it is one of two numbers."""
    decisive = min if of_least else max

    def is_met(measured: Any, limit: Any) -> Truths:
        if type(limit) is PlainLimit:
            if type(measured) is not Measurement and measured is not None and measured.unit == limit.unit:
                if measured.value is not None:
                    return meets(measured.value, limit.value)
                if measured.samples is not None:
                    return meets(decisive(measured.samples), limit.value)
            limit = limit.measurement
        return compared(operator, each(measured), limit)

    return is_met


def each(given: Any) -> Measurement | None:
    """Give a measurement of which a comparison asks each sample."""
    if given is None:
        return None
    found = measurement_of(given)
    return Measurement(found.samples, found.unit, every=True)


@dataclass(frozen=True, slots=True)
class PlainLimit:
    """A limit of measurements that is one number in one unit."""

    measurement: Measurement
    unit: str
    value: float


def plain_limit(limit: Measurement) -> Measurement | PlainLimit:
    """Give a limit in the form that is compared fast, where it is one number of few digits."""
    (first, *others) = limit.samples
    if others or first.low is None or first.low != first.high:
        return limit
    number = Decimal(first.low.numerator) / Decimal(first.low.denominator)
    try:
        value = plain_number(number)
    except NotPlainError:
        return limit
    return PlainLimit(limit, limit.unit, value) if Fraction(number) == first.low else limit


def measurement_of(given: Any) -> Measurement:
    """Give a measurement as the model has it, from one that was read fast: its numbers are what was written."""
    if isinstance(given, Measurement):
        return given
    if isinstance(given, PlainLimit):
        return given.measurement
    if given.samples is not None:
        return Measurement(tuple(quantity.point(_fraction(sample)) for sample in given.samples), given.unit)
    if given.value is not None:
        return Measurement((quantity.point(_fraction(given.value)),), given.unit)
    low = given.at_least if given.at_least is not None else given.more_than
    high = given.at_most if given.at_most is not None else given.less_than
    ends = (
        None if low is None else _fraction(low),
        given.at_least is not None,
        None if high is None else _fraction(high),
        given.at_most is not None,
    )
    return Measurement((Interval(*ends),), given.unit)


def _fraction(number: float) -> Fraction:
    return Fraction(repr(number))


def _of_measurement(apply: Callable[[Measurement], object]) -> Callable[[Any], object]:
    return lambda given: None if given is None else apply(measurement_of(given))


def samples(given: Any) -> int | None:
    """Count the samples of a measurement."""
    if given is None:
        return None
    if isinstance(given, Measurement | PlainLimit):
        return len(measurement_of(given).samples)
    return 1 if given.samples is None else len(given.samples)


def _of_text(apply: Callable[[str], object]) -> Callable[[str | None], object]:
    return lambda text: None if text is None else apply(text)


def _registration(place: int) -> Callable[[str], int | None]:
    def read(text: str) -> int | None:
        parts = functions.parse_registration_number(text)
        return None if parts is None else parts[place]

    return read


#: By the names that expressions have for them.
FUNCTIONS: Mapping[str, object] = {
    **{
        each.__name__: each
        for each in (known, has, exact, every, some, entry, size, entries, sure, related, member, among, within, of_class, compared)
    },
    "Fraction": Fraction,
    "valid_credit_code": _of_text(functions.is_valid_credit_code),
    "valid_registration_number": _of_text(lambda text: functions.parse_registration_number(text) is not None),
    "registration_year": _of_text(_registration(0)),
    "registration_class": _of_text(_registration(1)),
    "samples": samples,
    "complement": _of_measurement(quantity.complement),
    "each": each,
    "at_least": _met(">=", ge, of_least=True),
    "more_than": _met(">", gt, of_least=True),
    "at_most": _met("<=", le, of_least=False),
    "less_than": _met("<", lt, of_least=False),
    "mean": _of_measurement(quantity.mean),
    "median": _of_measurement(quantity.median),
    "minimum": _of_measurement(quantity.minimum),
    "maximum": _of_measurement(quantity.maximum),
}
