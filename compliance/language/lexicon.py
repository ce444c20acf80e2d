"""The labels that words are made from: of fields, of limits, of facts, and of the values they have."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from compliance.language.label import singular
from compliance.language.vocabulary import VariableDefinitions
from compliance.model.bilingual import Bilingual
from compliance.model.finding import Evaluation
from compliance.model.place import PlaceFactDefinition
from compliance.model.quantity import Interval, Measurement
from compliance.model.record import FieldDefinition, Fields, Items, RecordDefinition, State
from compliance.model.rule import Parameter

#: What stands in the place of a value about a person's health.
MASK = "***"

STATE_WORDS: Mapping[State, Bilingual] = {
    State.READ: Bilingual("已填写", "given"),
    State.MISSING: Bilingual("未填写", "missing"),
    State.NULL: Bilingual("为空值", "null"),
    State.WRONG_TYPE: Bilingual("类型不对", "of the wrong type"),
    State.OUT_OF_DOMAIN: Bilingual("超出允许的取值", "outside the values allowed"),
    State.UNKNOWN_UNIT: Bilingual("单位不明或不符", "in an unknown unit or one of another kind"),
    State.UNDECIDED_BOUND: Bilingual("只报告了界限，不足以判定", "only a bound, which does not decide"),
    State.NO_LIMIT: Bilingual("在当日当地没有规定值", "without a value for that day and place"),
    State.LIMIT_NOT_VERIFIED: Bilingual("是未经核实的限值", "a limit that nobody has verified"),
    State.ZERO_DENOMINATOR: Bilingual("作为除数为零", "a divisor of zero"),
    State.REPEATED_IDENTIFIER: Bilingual("与另一条重复", "the same as that of another entry"),
    State.UNRECOGNIZED_FIELD: Bilingual("无法识别，可能是写错的字段名", "not recognized, perhaps a misspelt field"),
    State.NOT_ATTESTED: Bilingual("尚无结论", "without a result yet"),
    State.NOT_SPECIFIC: Bilingual("不够具体", "not specific enough"),
}

_YES, _NO = Bilingual("是", "yes"), Bilingual("否", "no")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What names are called in words: `variables` are the definitions behind the names that a condition starts from.

    `is_brief` says only what a calculation comes to, and leaves out what it was made from. `said` keeps what was said of each evaluation,
    since a part is said again in all that it is a part of; it holds the evaluation, so that no later one can be taken for it.
    """

    definition: RecordDefinition
    parameters: Mapping[str, Parameter]
    facts: Mapping[str, PlaceFactDefinition]
    variables: VariableDefinitions
    shows_sensitive: bool = False
    is_brief: bool = False
    said: dict[int, tuple[Evaluation, Bilingual]] = field(default_factory=dict, init=False, repr=False, compare=False)


def with_item(lexicon: Lexicon, variable: str, item: FieldDefinition | None) -> Lexicon:
    """Give the same lexicon with one more variable, which stands for a list member."""
    return lexicon if item is None else replace(lexicon, variables={**lexicon.variables, variable: item})


def brief(lexicon: Lexicon) -> Lexicon:
    """Give the same lexicon, which says of a calculation only what it comes to."""
    return replace(lexicon, is_brief=True)


def unit_words(definition: RecordDefinition, unit: str | None, amount: object = None) -> Bilingual | None:
    """Give the words of a unit, or the unit itself where it has none of its own; of an amount of 1, in the singular."""
    if unit is None:
        return None
    words = definition.units.get(unit, Bilingual(unit, unit))
    return Bilingual(words.zh, singular(words.en)) if amount in (1, "1") else words


def value_words(value: object, given: Decimal | None, field: FieldDefinition | None, *, shows_sensitive: bool) -> Bilingual:
    """Give a value in words: a choice by its label, a number exactly, a sensitive value masked.

    `given` is the number as it was written. Of an object only that it is there is said, of a list how long it is.
    """
    if field is not None and field.is_sensitive and not shows_sensitive:
        return Bilingual(MASK, MASK)
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, str):
        return (field.choices or {}).get(value, Bilingual(value, value)) if field is not None else Bilingual(f"“{value}”", f'"{value}"')
    if isinstance(value, Fraction):
        text = number_text(value, given)
    elif isinstance(value, date):
        text = value.isoformat()
    elif isinstance(value, Measurement):
        text = ", ".join(_interval_text(sample) for sample in value.samples) + f" {value.unit}"
    elif isinstance(value, Items):
        return entries_words(len(value.members))
    elif isinstance(value, Fields):
        return Bilingual("已填写", "given")
    elif isinstance(value, tuple | Mapping):
        parts = [value_words(each, None, field, shows_sensitive=shows_sensitive) for each in value]
        return Bilingual("、".join(part.zh for part in parts), ", ".join(part.en for part in parts))
    else:
        text = str(value)
    return Bilingual(text, text)


def entries_words(count: int) -> Bilingual:
    """Say how long a list is."""
    return Bilingual(f"{count} 条", f"{count} {'entry' if count == 1 else 'entries'}")


def number_text(value: Fraction, given: Decimal | None = None) -> str:
    """Write a number exactly: as it was given, as a finite decimal, or as a quotient with its first digits."""
    if given is not None:
        return format(given, "f")
    denominator, twos, fives = value.denominator, 0, 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    if denominator != 1:
        return f"{_digits(value.numerator)}/{_digits(value.denominator)} ≈ {_rounded(value)}"
    places = max(twos, fives)
    if places == 0:
        return _digits(value.numerator)
    digits = _digits(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    return f"{'-' if value < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def _digits(number: int) -> str:
    """Write a whole number of any length; Python itself writes none of more than 4,300 digits."""
    return format(Decimal(number), "f")


def _rounded(value: Fraction) -> str:
    try:
        return f"{float(value):.6g}"
    except OverflowError:
        return f"{Decimal(value.numerator) / Decimal(value.denominator):.6g}"


def _interval_text(interval: Interval) -> str:
    if interval.low is not None and interval.low == interval.high:
        return number_text(interval.low)
    low = "" if interval.low is None else f"{'≥' if interval.low_included else '>'} {number_text(interval.low)}"
    high = "" if interval.high is None else f"{'≤' if interval.high_included else '<'} {number_text(interval.high)}"
    return " ".join(part for part in (low, high) if part)
