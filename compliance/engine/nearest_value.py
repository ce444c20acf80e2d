"""The number or the day nearest to the one that is there with which a claim holds."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import islice

from compliance.model.finding import Evaluation
from compliance.model.record import FieldDefinition, FieldType, Known, RecordNode, Scalar

_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2999, 12, 31)
#: How far from the value that is there is looked, in doublings of a step, and how often a range is halved.
_DOUBLINGS = 40
_HALVINGS = 80
_MOST_PLACES = 4
_MOST_VALUES = 6


def nearest_values(
    definition: FieldDefinition,
    held: RecordNode,
    holds: Callable[[Scalar], bool],
    evaluated: Callable[[Scalar], Evaluation],
    today: date | None,
) -> Iterator[Scalar]:
    """Give values of a field with which a claim holds, the nearest one to what is there, or to the limit, first.

    `holds` says whether the claim holds with a value and the field may have it; `evaluated` gives the evaluation of the claim with it.
    """
    is_day = definition.type is FieldType.DATE
    current = _position(held.value) if isinstance(held, Known) else None
    start = current if current is not None else _start(definition, today)
    limit = _limit(evaluated, start, is_day=is_day)
    step = Fraction(1) if definition.type is not FieldType.NUMBER else _step(start, limit)

    def fits(position: Fraction) -> bool:
        value = _value(position, is_day=is_day)
        return value is not None and holds(value)

    anchor = start if current is not None or limit is None else limit
    found = sorted(
        {each for each in _candidates(definition, anchor, limit, step, evaluated, is_day=is_day) if fits(each)}, key=_near(anchor)
    )
    if found and current is not None and not fits(anchor):
        found = [_refined(anchor, found[0], step, fits), *found]
    for position in islice(dict.fromkeys(found), _MOST_VALUES):
        value = _value(position, is_day=is_day)
        if value is not None:
            yield value


def step_of(definition: FieldDefinition, value: Scalar) -> Fraction:
    """Give the least difference between two values of a field that are written as finely as a value."""
    return Fraction(1) if definition.type is not FieldType.NUMBER else _step(_position(value) or Fraction(0), None)


def moved(value: Scalar, steps: Fraction) -> Scalar | None:
    """Give a number or a day some way up or down; None for what has no order, or where there is none."""
    position = _position(value)
    return None if position is None else _value(position + steps, is_day=isinstance(value, date))


def _candidates(
    definition: FieldDefinition,
    anchor: Fraction,
    limit: Fraction | None,
    step: Fraction,
    evaluated: Callable[[Scalar], Evaluation],
    *,
    is_day: bool,
) -> Iterator[Fraction]:
    yield anchor
    if limit is not None:
        below = limit // step * step
        yield from (below - step, below, below + step, below + 2 * step)
    yield from (Fraction(each) for each in (definition.least, definition.most) if each is not None)
    for doubling in range(_DOUBLINGS if limit is None else 0):
        yield from (anchor - step * 2**doubling, anchor + step * 2**doubling)
    value = _value(anchor, is_day=is_day)
    if value is not None:
        for side in evaluated(value).children:
            listed = side.value if isinstance(side.value, tuple) else ()
            yield from (position for each in listed if (position := _position(each)) is not None)


def _refined(anchor: Fraction, found: Fraction, step: Fraction, fits: Callable[[Fraction], bool]) -> Fraction:
    """Halve the way between a value that does not fit and one that does until they are neighbours."""
    outside, inside = anchor, found
    for _ in range(_HALVINGS):
        count = abs(inside - outside) // step
        if count <= 1:
            break
        middle = outside + (count // 2) * (step if inside > outside else -step)
        outside, inside = (outside, middle) if fits(middle) else (middle, inside)
    return inside


def _limit(evaluated: Callable[[Scalar], Evaluation], start: Fraction, *, is_day: bool) -> Fraction | None:
    """Give the value at which both sides of a comparison are equal, where they grow evenly with it."""
    here, there = (_difference(evaluated, each, is_day=is_day) for each in (start, start + 1))
    if here is None or there is None or here == there:
        return None
    return start - here / (there - here)


def _difference(evaluated: Callable[[Scalar], Evaluation], position: Fraction, *, is_day: bool) -> Fraction | None:
    value = _value(position, is_day=is_day)
    sides = () if value is None else evaluated(value).children
    if len(sides) != 2:
        return None
    left, right = (_position(side.value) for side in sides)
    return None if left is None or right is None else left - right


def _start(definition: FieldDefinition, today: date | None) -> Fraction:
    if definition.type is FieldType.DATE:
        return Fraction((today or _FIRST_DAY).toordinal())
    return Fraction(definition.least) if definition.least is not None else Fraction(1)


def _step(start: Fraction, limit: Fraction | None) -> Fraction:
    places = max(_places(each) for each in (start, limit) if each is not None)
    return Fraction(1, 10 ** max(1, places))


def _places(number: Fraction) -> int:
    return next((places for places in range(_MOST_PLACES) if (number * 10**places).denominator == 1), _MOST_PLACES)


def _position(value: object) -> Fraction | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, Decimal | Fraction):
        return Fraction(value)
    return Fraction(value.toordinal()) if isinstance(value, date) else None


def _value(position: Fraction, *, is_day: bool) -> Scalar | None:
    if is_day:
        is_day_of_calendar = position.denominator == 1 and _FIRST_DAY.toordinal() <= position <= _LAST_DAY.toordinal()
        return date.fromordinal(int(position)) if is_day_of_calendar else None
    scaled = position * 10 ** (2 * _MOST_PLACES)
    return Decimal(scaled.numerator).scaleb(-2 * _MOST_PLACES).normalize() if scaled.denominator == 1 else None


def _near(anchor: Fraction) -> Callable[[Fraction], tuple[Fraction, Fraction]]:
    return lambda position: (abs(position - anchor), position)
