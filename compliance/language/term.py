"""The parts of a condition that are values, in words: labels, numbers with their units, calculations."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import re2

from compliance.language.evaluate import exact
from compliance.language.functions import FUNCTIONS
from compliance.language.label import lowered, quoted, thing
from compliance.language.lexicon import STATE_WORDS, Lexicon, unit_words, value_words
from compliance.language.vocabulary import ASSESSED_ON, definition_of
from compliance.model.bilingual import Bilingual
from compliance.model.condition import (
    Arithmetic,
    Call,
    Condition,
    Fact,
    Field,
    Index,
    Limit,
    Literal,
    Negate,
    Size,
    Values,
    Variable,
    children_of,
)
from compliance.model.entry_count import unsure_count
from compliance.model.finding import Evaluation
from compliance.model.quantity import Measurement
from compliance.model.record import FieldDefinition, FieldType, State, definition_at

_NUMBERS = (FieldType.NUMBER, FieldType.INTEGER)
_TIGHT = re2.compile(r"([0-9A-Za-z])(\p{Han})")
_CALCULATIONS = {"+": "+", "-": "-", "*": "×", "/": "÷"}
#: Which calculations stand in brackets to the left and to the right of each.
_BRACKETED = {"+": ("", ""), "-": ("", "+-"), "*": ("+-", "+-"), "/": ("+-*/", "+-*/")}


def unevaluated(node: Condition) -> Evaluation:
    """Give a condition as it is before any record: no value, no unknowns."""
    return Evaluation(node, None, children=tuple(unevaluated(child) for child in children_of(node)))


def term(evaluation: Evaluation, lexicon: Lexicon, field: FieldDefinition | None = None, unit: str | None = None) -> Bilingual:
    """Say a part that is a value: its label, and its value with the unit where it has one.

    `field` is the definition that a value written in the condition is held against, which knows the labels of choices; `unit` is the
    unit that a number written there is in.
    """
    node, parts = evaluation.node, evaluation.children
    match node:
        case Literal(value):
            said = value_words(exact(value), value if isinstance(value, Decimal) else None, field, shows_sensitive=True)
            if isinstance(value, str):
                return said if field is None else Bilingual(f"“{said.zh}”", f"“{said.en}”")
            units = unit_words(lexicon.definition, unit, exact(value)) if isinstance(value, Decimal) else None
            return said if units is None else spaced(said, units)
        case Values(items):
            told = [term(part, lexicon, field) for part in (parts or tuple(unevaluated(item) for item in items))]
            return Bilingual("、".join(each.zh for each in told), ", ".join(each.en for each in told))
        case Arithmetic() | Negate():
            return _formula(evaluation, lexicon)
        case Size():
            return _sized(evaluation, lexicon)
        case Call(function):
            return called(function, parts, lexicon, value=evaluation)
        case Limit():
            # A limit is public, whatever is held against it.
            labels = None if field is None else replace(field, is_sensitive=False)
            return _valued(evaluation, lexicon, labels)
    return _valued(evaluation, lexicon, field_of(node, lexicon))


def value_of(evaluation: Evaluation, lexicon: Lexicon, field: FieldDefinition | None) -> Bilingual | None:
    """Give a value with its unit, or None where there is none."""
    if evaluation.value is None:
        return None
    if field is None and evaluation.pointer is not None:
        # Whatever the lexicon knows of a name: what stands in the record is masked by what its place says.
        field = definition_at(lexicon.definition, evaluation.pointer)
    if isinstance(evaluation.value, str) and field is None:
        return Bilingual(evaluation.value, evaluation.value)
    value = value_words(evaluation.value, evaluation.given, field, shows_sensitive=lexicon.shows_sensitive)
    is_plain = isinstance(evaluation.value, Fraction | tuple)
    units = unit_words(lexicon.definition, unit_of(evaluation.node, lexicon), value.en) if is_plain else None
    return value if units is None else spaced(value, units)


def called(function: str, parts: tuple[Evaluation, ...], lexicon: Lexicon, value: Evaluation | None = None) -> Bilingual:
    """Say a call of a function in the words of its phrase, with what it came to where that is a number."""
    phrase = FUNCTIONS[function].phrase
    said = [term(part, lexicon) for part in parts]
    zh, en = phrase.zh, phrase.en
    for place, argument in enumerate(said):
        zh, en = zh.replace(f"{{{place}}}", argument.zh), en.replace(f"{{{place}}}", argument.en)
    zh = str(_TIGHT.sub(r"\1 \2", zh))
    en = f"the number of {en}" if en.startswith("days ") else en
    if value is None or value.value is None or is_any_masked(value, lexicon) or not _is_calculated(function, parts, value):
        return Bilingual(zh, en)
    counted = value_words(value.value, None, None, shows_sensitive=True)
    units = unit_words(lexicon.definition, unit_of(value.node, lexicon))
    counted = counted if units is None else Bilingual(f"{counted.zh} {units.zh}", counted.en)
    return Bilingual(f"{zh}（{counted.zh}）", f"{en} ({counted.en})")


def _is_calculated(function: str, parts: tuple[Evaluation, ...], value: Evaluation) -> bool:
    """Say whether a call comes to something that is not read off its argument, as the median of several samples does."""
    result, given = value.value, parts[0].value
    if FUNCTIONS[function].gives == "measurement":
        return isinstance(result, Measurement) and isinstance(given, Measurement) and result.samples != given.samples
    return FUNCTIONS[function].gives == "number"


def label_of(node: Condition, lexicon: Lexicon) -> Bilingual:
    """Give the label of what is read; what has none of its own is a value."""
    match node:
        case Variable(name) if name == ASSESSED_ON:
            return Bilingual("评估日", "day of assessment")
        case Index(operand, Literal(place)):
            inner = label_of(operand, lexicon)
            number = str(int(str(place)) + 1) if str(place).isdigit() else str(place)
            return Bilingual(f"第 {number} 条{inner.zh}", f"entry {number} of “{lowered(inner.en)}”")
        case Limit(name):
            return lexicon.parameters[name].title
        case Fact(name):
            return lexicon.facts[name].title
    definition = definition_of(node, lexicon.variables)
    if definition is not None:
        return definition.title
    return Bilingual("一个值", "a value")


def field_of(node: Condition, lexicon: Lexicon) -> FieldDefinition | None:
    """Give the definition behind what is read, a fact about a place included."""
    return definition_of(node, lexicon.variables) or _fact_field(node, lexicon)


def unit_of(node: Condition, lexicon: Lexicon) -> str | None:
    """Give the unit that a number is in, where it is read or counted and not calculated."""
    if isinstance(node, Limit):
        return lexicon.parameters[node.name].unit
    if isinstance(node, Call) and node.function == "days_between" and "day" in lexicon.definition.units:
        return "day"
    definition = definition_of(node, lexicon.variables)
    return definition.unit if definition is not None and definition.type in _NUMBERS else None


def is_number(node: Condition, lexicon: Lexicon) -> bool:
    """Say whether a node reads a number that counts things: of what is measured, only the label sounds like many."""
    if isinstance(node, Limit):
        return lexicon.parameters[node.name].type in _NUMBERS
    definition = definition_of(node, lexicon.variables)
    return definition is not None and definition.type in _NUMBERS


def counts(node: Condition, lexicon: Lexicon) -> bool:
    """Say whether a node is a count of things or days, and not a measured amount."""
    if isinstance(node, Arithmetic):
        return node.operator != "/" and (counts(node.left, lexicon) or counts(node.right, lexicon))
    if isinstance(node, Size) or (isinstance(node, Call) and node.function in ("days_between", "samples")):
        return True
    definition = definition_of(node, lexicon.variables)
    is_whole = definition is not None and definition.type is FieldType.INTEGER
    return is_whole or (is_number(node, lexicon) and label_of(node, lexicon).zh.endswith("数"))


def is_read(node: Condition) -> bool:
    """Say whether a node is read from somewhere, and not calculated."""
    return isinstance(node, Variable | Field | Index | Limit | Fact)


def is_list_of_record(node: Condition, lexicon: Lexicon) -> bool:
    """Say whether a node reads a list of the record, which has entries; a text has letters."""
    definition = definition_of(node, lexicon.variables)
    return definition is not None and definition.type is FieldType.LIST


def is_any_masked(evaluation: Evaluation, lexicon: Lexicon) -> bool:
    """Say whether a condition reads, anywhere, a value about a person's health that is not to be shown."""
    field = definition_of(evaluation.node, lexicon.variables)
    is_masked = field is not None and field.is_sensitive and not lexicon.shows_sensitive
    return is_masked or any(is_any_masked(child, lexicon) for child in evaluation.children)


def spaced(*parts: Bilingual) -> Bilingual:
    """Put parts of a sentence together, with a blank between them wherever the language has one."""
    zh = parts[0].zh
    for part in parts[1:]:
        is_tight = bool(zh and part.zh) and not (zh[-1].isascii() or part.zh[0].isascii())
        zh += part.zh if is_tight else f" {part.zh}"
    return Bilingual(zh, " ".join(part.en for part in parts))


def _valued(evaluation: Evaluation, lexicon: Lexicon, field: FieldDefinition | None) -> Bilingual:
    node = evaluation.node
    label = label_of(node, lexicon)
    is_answer = field is not None and field.type is FieldType.YES_NO
    name = quoted(label) if is_answer else thing(label, is_number=is_number(node, lexicon))
    own = [unknown for unknown in evaluation.unknowns if unknown.state is not State.READ]
    if own and not any(child.unknowns for child in evaluation.children):
        words = STATE_WORDS[own[0].state]
        return Bilingual(f"{name.zh}（{words.zh}）", f"{name.en} ({words.en})")
    value = value_of(evaluation, lexicon, field)
    if value is None:
        return name
    # A number that is said to be one of things needs no unit after it; a text or a measurement would lose a part of itself.
    is_bare = isinstance(evaluation.value, Fraction) and name.en.startswith("the number of ")
    said = value.en.partition(" ")[0] if is_bare else value.en
    return Bilingual(f"{name.zh}（{value.zh}）", f"{name.en} ({said})")


def _formula(evaluation: Evaluation, lexicon: Lexicon) -> Bilingual:
    """Say a calculation by its parts, each with its value after its label and in no brackets of its own."""
    node, parts = evaluation.node, evaluation.children
    if isinstance(node, Negate):
        inner = _operand(parts[0], lexicon, "+-*/")
        return Bilingual(f"-{inner.zh}", f"-{inner.en}")
    if not isinstance(node, Arithmetic):
        return _part(evaluation, lexicon)
    of_left, of_right = _BRACKETED[node.operator]
    left, right = _operand(parts[0], lexicon, of_left), _operand(parts[1], lexicon, of_right)
    sign = _CALCULATIONS[node.operator]
    return Bilingual(f"{left.zh} {sign} {right.zh}", f"{left.en} {sign} {right.en}")


def _part(evaluation: Evaluation, lexicon: Lexicon) -> Bilingual:
    if not is_read(evaluation.node):
        return term(evaluation, lexicon)
    label = label_of(evaluation.node, lexicon)
    value = None if evaluation.unknowns else value_of(evaluation, lexicon, field_of(evaluation.node, lexicon))
    if value is None:
        said = term(evaluation, lexicon)
        return said if evaluation.unknowns else Bilingual(label.zh, lowered(label.en))
    return spaced(Bilingual(label.zh, lowered(label.en)), value)


def _operand(part: Evaluation, lexicon: Lexicon, bracketed: str) -> Bilingual:
    said = _formula(part, lexicon)
    needs = isinstance(part.node, Arithmetic) and part.node.operator in bracketed
    return Bilingual(f"（{said.zh}）", f"({said.en})") if needs else said


def _sized(evaluation: Evaluation, lexicon: Lexicon) -> Bilingual:
    part = evaluation.children[0]
    label = label_of(part.node, lexicon)
    is_list = is_list_of_record(part.node, lexicon)
    name = (
        Bilingual(f"“{label.zh}”的条数", f"the number of entries in “{lowered(label.en)}”")
        if is_list
        else Bilingual(f"“{label.zh}”的值的个数", f"the number of values of “{lowered(label.en)}”")
        if isinstance(part.node, Limit | Values)
        else Bilingual(f"“{label.zh}”的字数", f"the number of letters in “{lowered(label.en)}”")
    )
    count = unsure_count(evaluation)
    if count is not None:
        return Bilingual(f"{name.zh}（{count.least} 至 {count.most} 条）", f"{name.en} (from {count.least} to {count.most})")
    if evaluation.unknowns:
        words = STATE_WORDS[evaluation.unknowns[0].state]
        return Bilingual(f"{name.zh}（{words.zh}）", f"{name.en} ({words.en})")
    if evaluation.value is None:
        return name
    value = value_words(evaluation.value, None, None, shows_sensitive=True)
    return Bilingual(f"{name.zh}（{value.zh} 条）" if is_list else f"{name.zh}（{value.zh}）", f"{name.en} ({value.en})")


def _fact_field(node: Condition, lexicon: Lexicon) -> FieldDefinition | None:
    if not isinstance(node, Fact):
        return None
    fact = lexicon.facts[node.name]
    return FieldDefinition(fact.name, FieldType.CHOICE, fact.title, choices=fact.choices)
