"""Labels within a sentence: English ones lose the capital they start with, and are said as a thing, a number of things, or a quote.

Labels are written for forms (`Masks in stock`, `Has a health file`, `Health reported on`). What they become in a sentence is told from
their form alone, so that policy staff need not write each label twice.
"""

from compliance.model.bilingual import Bilingual

#: Words that keep their capital in the middle of a sentence, among the first words of labels.
_PROPER = frozenset({"Chinese", "English", "China", "Guangdong", "Jiangmen", "Jianghai", "Gregorian"})
_PREPOSITIONS = frozenset(
    {"in", "on", "at", "of", "for", "from", "to", "until", "since", "by", "between", "above", "a", "an", "the", "with", "that"}
)
#: What a label ends with that is only half a phrase: `Isolation began on`, `Valid until`.
_OPEN_ENDS = frozenset({"on", "since", "until", "from", "at", "by", "with"})
_QUESTIONS = frozenset({"who", "whom", "what", "which", "when", "where", "how", "is", "are", "has", "have", "does"})
_DETERMINED = frozenset({"a", "an", "the"})
_DEGREES = frozenset({"least", "greatest", "most"})


def lowered(text: str) -> str:
    """Give a text as it stands within a sentence: without the capital it starts with, unless that is a name's or an abbreviation's."""
    first = text.partition(" ")[0].rstrip(",;:")
    is_plain = first[1:].islower() or first == "A"
    return text[:1].lower() + text[1:] if is_plain and first not in _PROPER else text


def quoted(label: Bilingual) -> Bilingual:
    """Give a label in quotation marks, for what is no name of a thing: a whole statement, or half of one."""
    return Bilingual(f"“{inner(label.zh)}”", f"“{inner(lowered(label.en))}”")


def inner(text: str) -> str:
    """Give a text as it stands between quotation marks: marks of its own become the inner ones."""
    return text.replace("“", "‘").replace("”", "’")


def thing(label: Bilingual, *, is_number: bool = False) -> Bilingual:
    """Give a label as the subject of a sentence in the singular; a number of things is said as one."""
    words = lowered(label.en).split(" ")
    if words[-1] in _OPEN_ENDS or words[0].casefold() in _QUESTIONS:
        return Bilingual(label.zh, f"“{' '.join(words)}”")
    if is_number and is_of_things(label.en):
        return Bilingual(label.zh, f"the number of {' '.join(words)}")
    is_determined = words[0].casefold() in _DETERMINED or (len(words) > 1 and words[1].removeprefix("-").isdigit())
    return Bilingual(label.zh, " ".join(words) if is_determined else f"the {' '.join(words)}")


def is_of_things(label: str) -> bool:
    """Say whether an English label is of several things that are counted: its noun, which stands before any preposition, is a plural."""
    words = lowered(label).split(" ")
    if words[0] in _DEGREES or words[-1] in _OPEN_ENDS or words[0] in _QUESTIONS:
        return False
    # The noun of a label stands before its first preposition.
    ends = [number for number, word in enumerate(words) if word in _PREPOSITIONS]
    return any(
        word == "people" or (word.endswith("s") and not word.endswith(("ss", "us", "is"))) for word in words[: ends[0] if ends else None]
    )


def singular(words: str) -> str:
    """Give the words of a unit for one of it: `pieces a person a day` is `piece a person a day`; symbols stay."""
    first, blank, rest = words.partition(" ")
    is_plural = len(first) > 2 and first.isalpha() and first.islower() and first.endswith("s") and not first.endswith("ss")
    if not is_plural:
        return words
    if first.endswith("ies"):
        return f"{first[:-3]}y{blank}{rest}"
    return f"{first[: -2 if first.endswith(('xes', 'ches', 'shes', 'sses')) else -1]}{blank}{rest}"
