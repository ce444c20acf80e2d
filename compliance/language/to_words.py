"""Conditions in words, in Chinese and English, with the values they were evaluated on or without.

A condition is said as a claim (`masks in stock 1500 is at least 3000`); whether the claim holds is the truth beside it.
"""

from dataclasses import replace
from decimal import Decimal

import re2

from compliance.language.evaluate import exact
from compliance.language.functions import FUNCTIONS
from compliance.language.lexicon import STATE_WORDS, Lexicon, unit_words, value_words, with_item
from compliance.language.vocabulary import ASSESSED_ON, definition_of
from compliance.model.bilingual import Bilingual
from compliance.model.condition import (
    And,
    Arithmetic,
    Attested,
    Call,
    Choose,
    Compare,
    Condition,
    Every,
    Fact,
    Field,
    Has,
    Index,
    Limit,
    Literal,
    Member,
    Named,
    Negate,
    Not,
    Or,
    Size,
    Some,
    Values,
    Variable,
    children_of,
)
from compliance.model.finding import Evaluation
from compliance.model.quantity import Measurement
from compliance.model.record import FieldDefinition, FieldType, State

_RELATIONS = {
    "==": Bilingual("等于", "is"),
    "!=": Bilingual("不是", "is not"),
    "<": Bilingual("小于", "is less than"),
    "<=": Bilingual("不超过", "is at most"),
    ">": Bilingual("大于", "is more than"),
    ">=": Bilingual("不少于", "is at least"),
}
_DATE_RELATIONS = {
    "==": Bilingual("就是", "is"),
    "!=": Bilingual("不是", "is not"),
    "<": Bilingual("早于", "is before"),
    "<=": Bilingual("不晚于", "is no later than"),
    ">": Bilingual("晚于", "is after"),
    ">=": Bilingual("不早于", "is no earlier than"),
}
_TIGHT = re2.compile(r"([0-9A-Za-z])(\p{Han})")
_CALCULATIONS = {"+": "+", "-": "-", "*": "×", "/": "÷"}
_OPPOSITES = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


def unevaluated(node: Condition) -> Evaluation:
    """Give a condition as it is before any record: no value, no unknowns."""
    return Evaluation(node, None, children=tuple(unevaluated(child) for child in children_of(node)))


def say(evaluation: Evaluation, lexicon: Lexicon) -> Bilingual:
    """Say a condition, or a part of one, in words."""
    node, parts = evaluation.node, evaluation.children
    match node:
        case And() | Or():
            return _connected([_grouped(part, lexicon, node) for part in parts], is_all=isinstance(node, And))
        case Not():
            return _denied(parts[0], lexicon)
        case Compare(operator):
            return _compared(operator, parts, lexicon)
        case Member():
            field = definition_of(parts[0].node, lexicon.variables) or _fact_field(parts[0].node, lexicon)
            item, collection = term(parts[0], lexicon), term(parts[1], lexicon, field)
            return _spaced(item, Bilingual("属于", "is one of"), collection)
        case Has(field_read):
            label = _label(field_read, lexicon)
            return Bilingual(f"填有{label.zh}", f"{label.en} is given")
        case Every() | Some():
            return _quantified(node, lexicon)
        case Named(_, title, _):
            return title
        case Attested():
            return Bilingual("现场检查认定符合", "an inspector found it met on the spot")
        case Choose():
            said = [say(part, lexicon) for part in (parts if len(parts) == 3 else unevaluated(node).children)]
            return Bilingual(
                f"如果{said[0].zh}，则{said[1].zh}；否则{said[2].zh}", f"if {said[0].en}, then {said[1].en}, otherwise {said[2].en}"
            )
        case Literal(bool(value)):
            return Bilingual("总是成立", "always holds") if value else Bilingual("总不成立", "never holds")
        case Variable() | Field() | Index() if _is_yes_no(node, lexicon):
            return _answered(evaluation, lexicon, is_wanted=True)
        case Call(function) if FUNCTIONS[function].gives == "yes_no":
            return _called(function, parts, lexicon)
    return term(evaluation, lexicon)


def term(evaluation: Evaluation, lexicon: Lexicon, field: FieldDefinition | None = None) -> Bilingual:
    """Say a part that is a value: its label, and its value with the unit where it has one.

    `field` is the definition that a value written in the condition is held against, which knows the labels of choices.
    """
    node, parts = evaluation.node, evaluation.children
    match node:
        case Literal(value):
            return value_words(exact(value), value if isinstance(value, Decimal) else None, field, shows_sensitive=True)
        case Values(items):
            said = [term(part, lexicon, field) for part in (parts or tuple(unevaluated(item) for item in items))]
            return Bilingual("、".join(each.zh for each in said), ", ".join(each.en for each in said))
        case Arithmetic(operator):
            left, right = (_bracketed(part, lexicon, node) for part in parts)
            sign = _CALCULATIONS[operator]
            return Bilingual(f"{left.zh} {sign} {right.zh}", f"{left.en} {sign} {right.en}")
        case Negate():
            inner = term(parts[0], lexicon)
            return Bilingual(f"-{inner.zh}", f"-{inner.en}")
        case Size():
            inner = _label(parts[0].node, lexicon)
            return _valued(evaluation, Bilingual(f"{inner.zh}数", f"number of {_lowered(inner.en)}"), None, lexicon)
        case Call(function):
            return _called(function, parts, lexicon, value=evaluation)
        case Limit(name):
            parameter = lexicon.parameters[name]
            # A limit is public, whatever is held against it.
            labels = None if field is None else replace(field, is_sensitive=False)
            return _valued(evaluation, parameter.title, parameter.unit, lexicon, labels)
        case Fact(name):
            fact = lexicon.facts[name]
            return _valued(evaluation, fact.title, None, lexicon, _fact_field(node, lexicon))
    definition = definition_of(node, lexicon.variables)
    return _valued(evaluation, _label(node, lexicon), definition.unit if definition is not None else None, lexicon, definition)


def _valued(
    evaluation: Evaluation, label: Bilingual, unit: str | None, lexicon: Lexicon, field: FieldDefinition | None = None
) -> Bilingual:
    own = [unknown for unknown in evaluation.unknowns if unknown.state is not State.READ]
    if own and not any(child.unknowns for child in evaluation.children):
        words = STATE_WORDS[own[0].state]
        return Bilingual(f"{label.zh}（{words.zh}）", f"{label.en} ({words.en})")
    if evaluation.value is None:
        return label
    value = value_words(evaluation.value, evaluation.given, field, shows_sensitive=lexicon.shows_sensitive)
    if isinstance(evaluation.value, str) and field is None:
        value = Bilingual(evaluation.value, evaluation.value)
    units = None if isinstance(evaluation.value, Measurement) else unit_words(lexicon.definition, unit)
    return _spaced(label, value) if units is None else _spaced(label, value, units)


def _compared(operator: str, parts: tuple[Evaluation, ...], lexicon: Lexicon) -> Bilingual:
    left, right = parts
    if isinstance(right.node, Literal) and isinstance(right.node.value, bool) and _is_yes_no(left.node, lexicon):
        return _answered(left, lexicon, is_wanted=right.node.value is (operator == "=="))
    left_field = definition_of(left.node, lexicon.variables) or _fact_field(left.node, lexicon)
    right_field = definition_of(right.node, lexicon.variables) or _fact_field(right.node, lexicon)
    is_date = _is_date(left.node, left_field, lexicon) or _is_date(right.node, right_field, lexicon)
    relation = (_DATE_RELATIONS if is_date else _RELATIONS)[operator]
    if operator in ("==", "!=") and left_field is not None and left_field.type in (FieldType.CHOICE, FieldType.TEXT):
        relation = Bilingual("为", "is") if operator == "==" else Bilingual("不是", "is not")
        if isinstance(right.node, Literal):
            return _expected(left, left_field, relation, term(right, lexicon, left_field), lexicon)
    return _spaced(_totalled(left, lexicon, right_field), relation, _totalled(right, lexicon, left_field))


def _expected(left: Evaluation, field: FieldDefinition, relation: Bilingual, wanted: Bilingual, lexicon: Lexicon) -> Bilingual:
    label = _label(left.node, lexicon) if not left.unknowns else term(left, lexicon)
    claim = _spaced(label, relation, wanted)
    if left.value is None:
        return claim
    actual = value_words(left.value, left.given, field, shows_sensitive=lexicon.shows_sensitive)
    holds = (actual == wanted) is (relation.en == "is")
    return claim if holds else Bilingual(f"{claim.zh}（实为{actual.zh}）", f"{claim.en} (it is {actual.en})")


def _totalled(evaluation: Evaluation, lexicon: Lexicon, field: FieldDefinition | None) -> Bilingual:
    said = term(evaluation, lexicon, field)
    if isinstance(evaluation.node, Arithmetic) and evaluation.value is not None:
        if _is_any_masked(evaluation, lexicon):
            return said
        total = value_words(evaluation.value, None, None, shows_sensitive=True)
        return Bilingual(f"{said.zh}（= {total.zh}）", f"{said.en} (= {total.en})")
    return said


def _is_any_masked(evaluation: Evaluation, lexicon: Lexicon) -> bool:
    field = definition_of(evaluation.node, lexicon.variables)
    is_masked = field is not None and field.is_sensitive and not lexicon.shows_sensitive
    return is_masked or any(_is_any_masked(child, lexicon) for child in evaluation.children)


def _answered(evaluation: Evaluation, lexicon: Lexicon, *, is_wanted: bool) -> Bilingual:
    label = _label(evaluation.node, lexicon)
    field = definition_of(evaluation.node, lexicon.variables)
    if evaluation.unknowns:
        return term(evaluation, lexicon)
    claim = Bilingual(f"{label.zh}为“{'是' if is_wanted else '否'}”", f'{label.en} is "{"yes" if is_wanted else "no"}"')
    if (
        evaluation.value is None
        or evaluation.value is is_wanted
        or (field is not None and field.is_sensitive and not lexicon.shows_sensitive)
    ):
        return claim
    return Bilingual(f"{claim.zh}（实为“{'否' if is_wanted else '是'}”）", f'{claim.en} (it is "{"no" if is_wanted else "yes"}")')


def _denied(part: Evaluation, lexicon: Lexicon) -> Bilingual:
    match part.node:
        case Variable() | Field() | Index() if _is_yes_no(part.node, lexicon):
            return _answered(part, lexicon, is_wanted=False)
        case Compare(operator):
            return _compared(_OPPOSITES[operator], part.children, lexicon)
        case Has(field_read):
            label = _label(field_read, lexicon)
            return Bilingual(f"未填{label.zh}", f"{label.en} is not given")
        case Some():
            body = _quantified(part.node, lexicon)
            return Bilingual(f"并非{body.zh}", f"it is not so that {_lowered(body.en)}")
    inner = say(part, lexicon)
    return Bilingual(f"并非“{inner.zh}”", f'not "{inner.en}"')


def _quantified(node: Every | Some, lexicon: Lexicon) -> Bilingual:
    owner = definition_of(node.collection, lexicon.variables)
    item = owner.item if owner is not None else None
    label = item.title if item is not None else _label(node.collection, lexicon)
    body = say(unevaluated(node.body), with_item(lexicon, node.variable, item))
    if isinstance(node, Every):
        return Bilingual(f"每个{label.zh}都有：{body.zh}", f"for every {_lowered(label.en)}: {body.en}")
    return Bilingual(f"至少有一个{label.zh}：{body.zh}", f"for at least one {_lowered(label.en)}: {body.en}")


def _called(function: str, parts: tuple[Evaluation, ...], lexicon: Lexicon, value: Evaluation | None = None) -> Bilingual:
    phrase = FUNCTIONS[function].phrase
    said = [term(part, lexicon) for part in parts]
    zh, en = phrase.zh, phrase.en
    for place, argument in enumerate(said):
        zh, en = zh.replace(f"{{{place}}}", argument.zh), en.replace(f"{{{place}}}", argument.en)
    zh = str(_TIGHT.sub(r"\1 \2", zh))
    if value is None or value.value is None or _is_any_masked(value, lexicon) or not _is_calculated(function, parts, value):
        return Bilingual(zh, en)
    result = value_words(value.value, None, None, shows_sensitive=True)
    return Bilingual(f"{zh}（= {result.zh}）", f"{en} (= {result.en})")


def _is_calculated(function: str, parts: tuple[Evaluation, ...], value: Evaluation) -> bool:
    """Say whether a call comes to something that is not read off its argument, as the median of several samples does."""
    if FUNCTIONS[function].gives == "measurement":
        return (
            isinstance(value.value, Measurement)
            and isinstance(parts[0].value, Measurement)
            and value.value.samples != parts[0].value.samples
        )
    return FUNCTIONS[function].gives == "number"


def _label(node: Condition, lexicon: Lexicon) -> Bilingual:
    match node:
        case Variable(name) if name == ASSESSED_ON:
            return Bilingual("评估日", "day of assessment")
        case Index(operand, Literal(place)):
            inner = _label(operand, lexicon)
            number = str(int(str(place)) + 1) if str(place).isdigit() else str(place)
            return Bilingual(f"第{number}个{inner.zh}", f"{inner.en} {number}")
        case Limit(name):
            return lexicon.parameters[name].title
        case Fact(name):
            return lexicon.facts[name].title
        case Size(operand):
            inner = _label(operand, lexicon)
            return Bilingual(f"{inner.zh}数", f"number of {_lowered(inner.en)}")
    definition = definition_of(node, lexicon.variables)
    if definition is not None:
        return definition.title
    name = node.name if isinstance(node, Variable | Field) else "?"
    return Bilingual(name, name)


def _grouped(part: Evaluation, lexicon: Lexicon, outer: And | Or) -> Bilingual:
    said = say(part, lexicon)
    is_mixed = isinstance(part.node, And | Or) and type(part.node) is not type(outer)
    return Bilingual(f"（{said.zh}）", f"({said.en})") if is_mixed else said


def _bracketed(part: Evaluation, lexicon: Lexicon, outer: Arithmetic) -> Bilingual:
    said = term(part, lexicon)
    needs = isinstance(part.node, Arithmetic) and (outer.operator in "*/" and (part.node.operator in "+-" or outer.operator == "/"))
    return Bilingual(f"（{said.zh}）", f"({said.en})") if needs else said


def _connected(said: list[Bilingual], *, is_all: bool) -> Bilingual:
    return Bilingual(
        ("，且" if is_all else "，或").join(each.zh for each in said), (" and " if is_all else " or ").join(each.en for each in said)
    )


def _is_yes_no(node: Condition, lexicon: Lexicon) -> bool:
    definition = definition_of(node, lexicon.variables)
    return definition is not None and definition.type is FieldType.YES_NO


def _is_date(node: Condition, field: FieldDefinition | None, lexicon: Lexicon) -> bool:
    if isinstance(node, Limit):
        return lexicon.parameters[node.name].type is FieldType.DATE
    return (field is not None and field.type is FieldType.DATE) or node == Variable(ASSESSED_ON)


def _fact_field(node: Condition, lexicon: Lexicon) -> FieldDefinition | None:
    if not isinstance(node, Fact):
        return None
    fact = lexicon.facts[node.name]
    return FieldDefinition(fact.name, FieldType.CHOICE, fact.title, choices=fact.choices)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def _spaced(*parts: Bilingual) -> Bilingual:
    zh = parts[0].zh
    for part in parts[1:]:
        is_tight = bool(zh and part.zh) and not (zh[-1].isascii() or part.zh[0].isascii())
        zh += part.zh if is_tight else f" {part.zh}"
    return Bilingual(zh, " ".join(part.en for part in parts))
