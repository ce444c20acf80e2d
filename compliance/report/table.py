"""What a table shows: its columns, and rows of values that each format writes in its own way."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from compliance.language.words import OUTCOME_WORDS, VERDICT_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.outcome import Outcome, Verdict
from compliance.report.layout import Choice


@dataclass(frozen=True, slots=True)
class Placed:
    """Words about a value, and the JSON Pointer where it stands."""

    text: Bilingual
    pointer: str


#: A text that came in, or words in both languages.
Words = str | Bilingual | Placed
#: What a cell may hold: words, several of them, an outcome or a verdict with its colour, a number, a day, or nothing.
Value = Words | tuple[Words, ...] | Outcome | Verdict | int | date | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what stands above it, and how many characters wide it is on a sheet."""

    title: Bilingual
    width: int = 12


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under their columns; every row has a value for each column."""

    name: Bilingual
    columns: Sequence[Column]
    rows: Iterable[Sequence[Value]]


def in_language(text: Words, language: Choice) -> str:
    """Give words in the language of a report as they are, not yet made safe for any format; in both, once where they are the same."""
    match text:
        case str():
            return text
        case Placed(words, pointer):
            return f"{in_language(words, language)}  {pointer}"
    if language == "both":
        return text.zh if text.zh == text.en else f"{text.zh} / {text.en}"
    return text.zh if language == "zh" else text.en


def texts_in(text: Bilingual, language: Choice) -> tuple[str, ...]:
    """Give a long text in the language of a report as it is; in both, as two texts, and as one where they are the same."""
    if language == "both":
        return (text.zh,) if text.zh == text.en else (text.zh, text.en)
    return (text.text_in(language),)


def fixed_words(value: Outcome | Verdict) -> Bilingual:
    """Give the word of an outcome or of a verdict."""
    return OUTCOME_WORDS[value] if isinstance(value, Outcome) else VERDICT_WORDS[value]
