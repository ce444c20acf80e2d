"""What one field may hold: a decoded JSON value is read as what its definition says, or refused with the reason.

No reason repeats the value, which may be about a person's health.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

import re2

from compliance.language.functions import has_date_form, parse_date
from compliance.model.quantity import UNITS, Interval, Measurement, Unit, point
from compliance.model.record import FieldDefinition, FieldType, Scalar, State
from compliance.model.submission import JsonValue


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a value is unusable; `reason` completes the sentence that starts with the place."""

    state: State
    reason: str


_TYPE_WORDS: Mapping[FieldType, str] = {
    FieldType.TEXT: "a text",
    FieldType.NUMBER: "a number",
    FieldType.INTEGER: "a whole number",
    FieldType.YES_NO: "`true` or `false`",
    FieldType.DATE: "a date written `YYYY-MM-DD`",
    FieldType.CHOICE: "the code of a choice, as text",
    FieldType.MEASUREMENT: "a measurement with its unit",
}
_GIVEN_WORDS = {
    str: "a text",
    bool: "`true` or `false`",
    type(None): "null",
    list: "a list",
    dict: "an object",
    Decimal: "a decimal",
}

# Line breaks and tabs are text; other controls, and what is invisible or turns the direction of writing, are not. The last five are
# letters and symbols that look like blanks.
_UNREADABLE = re2.compile(r"[^\P{Cc}\n\r\t]|\p{Cf}|[\x{115F}\x{1160}\x{2800}\x{3164}\x{FFA0}]")
_LINE_BREAK = re2.compile(r"[\n\r\t\p{Zl}\p{Zp}]")
_PSEUDONYM = re2.compile(r"[A-Za-z0-9_-]{1,64}")
_CREDIT_CODE = re2.compile(r"[0-9A-HJ-NPQRTUWXY]{18}")

_LOWER = {"at_least": True, "more_than": False}
_UPPER = {"at_most": True, "less_than": False}


def read_leaf(definition: FieldDefinition, value: JsonValue) -> Scalar | Refusal:
    """Read the value of a field that is neither an object nor a list; nothing is converted that is not written as its type."""
    match definition.type, value:
        case _, None:
            return Refusal(State.NULL, "is null")
        case FieldType.TEXT, str():
            return _text(definition, value)
        case FieldType.CHOICE, str():
            return value if value in (definition.choices or {}) else Refusal(State.OUT_OF_DOMAIN, "is none of the codes allowed")
        case FieldType.DATE, str():
            return _date(value)
        case FieldType.YES_NO, bool():
            return value
        case FieldType.NUMBER, Decimal():
            return _within(definition, value)
        case ((FieldType.NUMBER | FieldType.INTEGER), int()) if not isinstance(value, bool):
            return _within(definition, Decimal(value))
        case FieldType.MEASUREMENT, dict():
            return _measurement(definition, value)
    return _wrong_type(definition, value)


def is_readable(text: str) -> bool:
    """Say whether a text says anything, and nothing that cannot be seen."""
    is_plain = text.isascii() and text.isprintable()
    return bool(text.strip()) and (is_plain or _UNREADABLE.search(text) is None)


def _wrong_type(definition: FieldDefinition, value: JsonValue) -> Refusal:
    return Refusal(State.WRONG_TYPE, f"must be {_TYPE_WORDS[definition.type]}, not {_GIVEN_WORDS.get(type(value), 'a number')}")


def _text(definition: FieldDefinition, text: str) -> str | Refusal:
    if not text.strip():
        return Refusal(State.OUT_OF_DOMAIN, "is blank")
    if not is_readable(text):
        return Refusal(State.OUT_OF_DOMAIN, "has control characters or characters that cannot be seen")
    # What breaks a line is not printable, and the search costs more than to ask so.
    if definition.format == "single_line" and not text.isprintable() and _LINE_BREAK.search(text) is not None:
        return Refusal(State.OUT_OF_DOMAIN, "must be one line")
    if definition.format == "pseudonym" and _PSEUDONYM.fullmatch(text) is None:
        return Refusal(State.OUT_OF_DOMAIN, "must be up to 64 letters, digits, `-` and `_`")
    if definition.format == "credit_code" and _CREDIT_CODE.fullmatch(text) is None:
        return Refusal(State.OUT_OF_DOMAIN, "must be 18 digits and capital letters without I, O, S, V and Z")
    return text


def _date(text: str) -> date | Refusal:
    day = parse_date(text)
    if day is not None:
        return day
    if not has_date_form(text):
        return Refusal(State.WRONG_TYPE, "must be a date written `YYYY-MM-DD`, not a text of another form")
    return Refusal(State.OUT_OF_DOMAIN, "is no day of the calendar between the years 1900 and 2999")


def _within(definition: FieldDefinition, number: Decimal) -> Decimal | Refusal:
    least, most = definition.least, definition.most
    if (least is None or number >= least) and (most is None or number <= most):
        return number
    return Refusal(State.OUT_OF_DOMAIN, f"must {_range_words(least, most)}")


def _range_words(least: Decimal | None, most: Decimal | None) -> str:
    if least is not None and most is not None:
        return f"lie between {least} and {most}"
    return f"be at least {least}" if least is not None else f"be at most {most}"


def _measurement(definition: FieldDefinition, given: Mapping[str, JsonValue]) -> Measurement | Refusal:
    bounds = {name: value for name, value in given.items() if name != "unit"}
    intervals = _intervals(bounds)
    if isinstance(intervals, Refusal):
        return intervals
    unit = given.get("unit")
    if not isinstance(unit, str) or unit not in UNITS:
        return Refusal(State.UNKNOWN_UNIT, "has no unit" if unit is None else "has a unit that is not known")
    declared = UNITS.get(definition.unit or unit)
    if declared is None or declared.kind != UNITS[unit].kind:
        return Refusal(State.UNKNOWN_UNIT, f"has a unit of another kind than {definition.unit}")
    ends = tuple(end for interval in intervals for end in (interval.low, interval.high) if end is not None)
    if UNITS[unit].kind == "share" and any(not 0 <= end <= 100 for end in ends):
        return Refusal(State.OUT_OF_DOMAIN, "must lie between 0 and 100 %")
    if any(_is_outside(definition, end * UNITS[unit].factor, declared) for end in ends):
        return Refusal(State.OUT_OF_DOMAIN, f"must {_range_words(definition.least, definition.most)} {definition.unit or unit}")
    least, most = (
        None if end is None else Fraction(end) * declared.factor / UNITS[unit].factor for end in (definition.least, definition.most)
    )
    is_share = UNITS[unit].kind == "share"
    if any(_is_beyond(interval, least, most) or (is_share and _is_beyond(interval, Fraction(0), Fraction(100))) for interval in intervals):
        return Refusal(State.OUT_OF_DOMAIN, "has a bound beyond which no value is possible")
    return Measurement(intervals, unit)


def _is_beyond(interval: Interval, least: Fraction | None, most: Fraction | None) -> bool:
    """Say whether a bound leaves no possible value, though its end is possible: less than the least one, more than the greatest."""
    is_below = least is not None and interval.high == least and not interval.high_included
    return is_below or (most is not None and interval.low == most and not interval.low_included)


def _is_outside(definition: FieldDefinition, amount: Fraction, declared: Unit) -> bool:
    least, most = definition.least, definition.most
    is_below = least is not None and amount < Fraction(least) * declared.factor
    return is_below or (most is not None and amount > Fraction(most) * declared.factor)


def _intervals(bounds: Mapping[str, JsonValue]) -> tuple[Interval, ...] | Refusal:
    """Read what was measured: one value, samples, or a bound from below, from above or both."""
    names = tuple(bounds)
    samples = bounds.get("samples")
    if names == ("samples",) and isinstance(samples, list):
        amounts = tuple(_amounts(samples))
        if len(amounts) < len(samples):
            return Refusal(State.WRONG_TYPE, "has a sample that is no number")
        return tuple(point(amount) for amount in amounts) or Refusal(State.OUT_OF_DOMAIN, "has no sample")
    lower, upper = [name for name in names if name in _LOWER], [name for name in names if name in _UPPER]
    is_bound = len(lower) <= 1 and len(upper) <= 1 and len(lower) + len(upper) == len(names) > 0
    amounts = tuple(_amounts(bounds.values()))
    if len(amounts) < len(names) or not (is_bound or names == ("value",)):
        return Refusal(State.WRONG_TYPE, "must give numbers: `value`, `samples`, or a bound such as `more_than`, with `unit`")
    if not is_bound:
        return (point(amounts[0]),)
    amount_of = dict(zip(names, amounts, strict=True))
    low, high = (amount_of[side[0]] if side else None for side in (lower, upper))
    low_included, high_included = bool(lower) and _LOWER[lower[0]], bool(upper) and _UPPER[upper[0]]
    if low is not None and high is not None and (low > high or (low == high and not (low_included and high_included))):
        return Refusal(State.OUT_OF_DOMAIN, "has bounds that no value lies between")
    return (Interval(low, low_included, high, high_included),)


def _amounts(values: Iterable[JsonValue]) -> Iterator[Fraction]:
    for value in values:
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            yield Fraction(value)
