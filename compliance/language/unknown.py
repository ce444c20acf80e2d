"""What is not known, in words: what it is, why it is not known, which known names are near it, and who could supply it."""

from difflib import get_close_matches
from functools import lru_cache
from itertools import accumulate
from unicodedata import normalize

from compliance.language.label import quoted
from compliance.language.lexicon import STATE_WORDS, Lexicon, entries_words
from compliance.language.vocabulary import ASSESSED_ON
from compliance.model.bilingual import Bilingual
from compliance.model.entry_count import unsure_count
from compliance.model.finding import Evaluation
from compliance.model.proposal import Party
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition, State, Unknown, definition_at

_MOST_NEAR = 2
_NEAR_ENOUGH = 0.6


def supplier_of(unknown: Unknown) -> Party:
    """Say who could supply what is not known: a value of the record, an attestation, or a limit or a fact of the rules."""
    if unknown.pointer.startswith("/"):
        return Party.ENTERPRISE
    return Party.INSPECTOR if unknown.pointer == "attested" else Party.POLICY_STAFF


def unknown_words(unknown: Unknown, lexicon: Lexicon) -> Bilingual:
    """Say what is not known and why, with the place where it should stand."""
    words = STATE_WORDS[unknown.state]
    name, _, member = unknown.pointer.partition(".")
    if unknown.pointer.startswith("/"):
        definition = definition_at(lexicon.definition, unknown.pointer)
        label = quoted(definition.title) if definition is not None else Bilingual("字段", "a field")
        zh = definition.title.zh if definition is not None else label.zh
        near = near_words(unknown, lexicon)
        return Bilingual(f"{zh}（{unknown.pointer}）{words.zh}{near.zh}", f"{label.en} ({unknown.pointer}) is {words.en}{near.en}")
    if name == "limits":
        bare, _, key = member.partition("[")
        label = lexicon.parameters[bare].title
        bare_key = key.removesuffix("]")
        of_class = Bilingual(f"（{bare_key}）", f" ({bare_key})") if key else Bilingual("", "")
        return Bilingual(f"{label.zh}{of_class.zh}{words.zh}", f"{quoted(label).en}{of_class.en} is {words.en}")
    if name == "place":
        label = lexicon.facts[member].title
        return Bilingual(f"{label.zh}在当日当地没有资料", f"{quoted(label).en} is not on record for that day and place")
    if name == "attested":
        return Bilingual(f"现场检查认定{words.zh}", f"an inspector's attestation is {words.en}")
    if name == ASSESSED_ON:
        return Bilingual(f"评估日{words.zh}", f"the day of assessment is {words.en}")
    return Bilingual(f"规则中的一个值{words.zh}", f"a value in the rule is {words.en}")


def count_words(counted: Evaluation, lexicon: Lexicon) -> Bilingual | None:
    """Say of the size of a list that not all of its entries can be told apart; None where they can."""
    count, pointer = unsure_count(counted), counted.children[0].pointer if counted.children else None
    definition = None if pointer is None else definition_at(lexicon.definition, pointer)
    if count is None or definition is None:
        return None
    label, given = quoted(definition.title), entries_words(count.most)
    return Bilingual(
        f"因此{label.zh}（{pointer}）所填 {given.zh}中，不同的有 {count.least} 至 {count.most} 条",
        f"so of {given.en} in {label.en} ({pointer}) from {count.least} to {count.most} are different ones",
    )


def near_words(unknown: Unknown, lexicon: Lexicon) -> Bilingual:
    """Say what was written in the place of a known name, and which known names are near it; nothing of what is about a person's health."""
    definition = definition_at(lexicon.definition, unknown.pointer)
    is_choice = unknown.state is State.OUT_OF_DOMAIN and definition is not None and definition.type is FieldType.CHOICE
    if not is_choice or definition is None or unknown.written is None or is_sensitive_at(lexicon.definition, unknown.pointer):
        return Bilingual("", "")
    codes = nearest(unknown.written, definition)
    labels = definition.choices or {}
    told = Bilingual(f"填的是“{unknown.written}”", f"it says “{unknown.written}”")
    if not codes:
        return Bilingual(f"（{told.zh}）", f" ({told.en})")
    zh = "、".join(f"“{code}”（{labels[code].zh}）" for code in codes)
    en = " and ".join(f"“{code}”" if code == labels[code].en else f"“{code}”, {labels[code].en}," for code in codes).removesuffix(",")
    return Bilingual(f"（{told.zh}，相近的有{zh}）", f" ({told.en}; near it {'is' if len(codes) == 1 else 'are'} {en})")


def nearest(written: str, definition: FieldDefinition) -> tuple[str, ...]:
    """Give the codes of a choice that are most like what was written, in whatever width, whether it is like a code or like a label."""
    names = [(name.casefold(), code) for code, label in (definition.choices or {}).items() for name in (code, label.zh, label.en)]
    return _nearest(normalize("NFKC", written).strip().casefold(), tuple(names))


@lru_cache(maxsize=1024)
def _nearest(written: str, names: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    codes = dict(reversed(names))
    found = get_close_matches(written, list(codes), n=2 * _MOST_NEAR, cutoff=_NEAR_ENOUGH)
    return tuple(dict.fromkeys(codes[name] for name in found))[:_MOST_NEAR]


def is_sensitive_at(definition: RecordDefinition, pointer: str) -> bool:
    """Say whether a field, or anything that it is in, is about a person's health."""
    above = (definition_at(definition, each) for each in accumulate(pointer.split("/"), "{}/{}".format))
    return any(each is not None and each.is_sensitive for each in above)
