"""Conditions in words, in Chinese and English, with the values they were evaluated on or without.

A condition is said as a claim (`the number of masks in stock (1500) is at least 3000`); whether the claim holds is the truth beside it.
"""

from decimal import Decimal
from fractions import Fraction

from compliance.language.functions import FUNCTIONS
from compliance.language.label import lowered, quoted, thing
from compliance.language.lexicon import STATE_WORDS, Lexicon, entries_words, number_text, unit_words, value_words, with_item
from compliance.language.relation import OPPOSITE
from compliance.language.term import (
    counts,
    field_of,
    is_any_masked,
    is_list_of_record,
    is_number,
    label_of,
    spaced,
    term,
    unevaluated,
    unit_of,
    value_of,
)
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
    Field,
    Has,
    Index,
    Limit,
    Literal,
    Member,
    Named,
    Not,
    Or,
    Size,
    Some,
    Variable,
)
from compliance.model.entry_count import unsure_count
from compliance.model.finding import Evaluation
from compliance.model.record import FieldDefinition, FieldType

_RELATIONS = {
    "==": Bilingual("等于", "is"),
    "!=": Bilingual("不等于", "is not"),
    "<": Bilingual("小于", "is less than"),
    "<=": Bilingual("不大于", "is at most"),
    ">": Bilingual("大于", "is more than"),
    ">=": Bilingual("不小于", "is at least"),
}
#: Chinese counts things, and reads levels such as a temperature, in words of their own.
_OF_COUNTS = {"<": "少于", "<=": "不超过", ">": "多于", ">=": "不少于"}
_OF_LEVELS = {"<": "低于", "<=": "不高于", ">": "高于", ">=": "不低于"}
_LENGTHS = ("m", "cm", "mm", "m²", "m²/person")
_DATE_RELATIONS = {
    "==": Bilingual("就是", "is"),
    "!=": Bilingual("不是", "is not"),
    "<": Bilingual("早于", "is before"),
    "<=": Bilingual("不晚于", "is no later than"),
    ">": Bilingual("晚于", "is after"),
    ">=": Bilingual("不早于", "is no earlier than"),
}
#: What a list is asked where its length is compared with one of these: whether it is empty, whether it has an entry.
_EMPTY = {("==", 0), ("<", 1), ("<=", 0)}
_FILLED = {(">", 0), (">=", 1), ("!=", 0)}


def say(evaluation: Evaluation, lexicon: Lexicon) -> Bilingual:
    """Say a condition, or a part of one, in words."""
    kept = lexicon.said.get(id(evaluation))
    if kept is None:
        kept = lexicon.said[id(evaluation)] = (evaluation, _said(evaluation, lexicon))
    return kept[1]


def _said(evaluation: Evaluation, lexicon: Lexicon) -> Bilingual:
    node, parts = evaluation.node, evaluation.children
    match node:
        case And() | Or():
            return _connected([_grouped(part, lexicon, node) for part in parts], is_all=isinstance(node, And))
        case Not():
            return _denied(parts[0], lexicon)
        case Compare(operator):
            return _compared(operator, parts, lexicon)
        case Member():
            field = field_of(parts[0].node, lexicon)
            item, collection = term(parts[0], lexicon), term(parts[1], lexicon, field)
            return spaced(item, Bilingual("属于", "is one of"), collection)
        case Has(field_read):
            label = label_of(field_read, lexicon)
            return Bilingual(f"已填写{label.zh}", f"{thing(label).en} is given")
        case Every() | Some():
            return _quantified(node, lexicon)
        case Named(_, title, _):
            return title
        case Attested():
            return Bilingual("现场检查认定符合", "an inspector found it met on the spot")
        case Choose():
            said = [say(part, lexicon) for part in unevaluated(node).children]
            return Bilingual(
                f"如果{said[0].zh}，则{said[1].zh}；否则{said[2].zh}", f"if {said[0].en}, then {said[1].en}, otherwise {said[2].en}"
            )
        case Literal(bool(value)):
            return Bilingual("总是成立", "it always holds") if value else Bilingual("总不成立", "it never holds")
        case Variable() | Field() | Index() if _is_yes_no(node, lexicon):
            return _answered(evaluation, lexicon, is_wanted=True)
    return term(evaluation, lexicon)


def say_read(evaluation: Evaluation, lexicon: Lexicon) -> Bilingual:
    """Say a value that was read on a line of its own, after its label: `Masks in stock: 45 pieces`."""
    label = label_of(evaluation.node, lexicon)
    if isinstance(evaluation.node, Has | Attested):
        return say(evaluation, lexicon)
    own = None if any(child.unknowns for child in evaluation.children) else next(iter(evaluation.unknowns), None)
    if own is not None:
        words = STATE_WORDS[own.state]
        return Bilingual(f"{label.zh}：{words.zh}", f"{label.en}: {words.en}")
    value = value_of(evaluation, lexicon, field_of(evaluation.node, lexicon))
    return label if value is None else Bilingual(f"{label.zh}：{value.zh}", f"{label.en}: {value.en}")


def _compared(operator: str, parts: tuple[Evaluation, ...], lexicon: Lexicon) -> Bilingual:
    left, right = parts
    if isinstance(right.node, Literal) and isinstance(right.node.value, bool) and _is_yes_no(left.node, lexicon):
        return _answered(left, lexicon, is_wanted=right.node.value is (operator == "=="))
    counted = _counted(operator, left, right, lexicon)
    if counted is not None:
        return counted
    left_field, right_field = field_of(left.node, lexicon), field_of(right.node, lexicon)
    is_date = _is_date(left.node, left_field, lexicon) or _is_date(right.node, right_field, lexicon)
    relation = _DATE_RELATIONS[operator] if is_date else _relation(operator, left.node, right.node, lexicon)
    if operator in ("==", "!=") and left_field is not None and left_field.type in (FieldType.CHOICE, FieldType.TEXT):
        relation = Bilingual("为", "is") if operator == "==" else Bilingual("不是", "is not")
        if isinstance(right.node, Literal):
            return _expected(left, left_field, relation, term(right, lexicon, left_field), lexicon)
        sides = term(left, lexicon), term(right, lexicon, left_field)
        same = Bilingual("相同", "the same as") if operator == "==" else Bilingual("不同", "another than")
        return Bilingual(f"{sides[0].zh}与{sides[1].zh}{same.zh}", f"{sides[0].en} is {same.en} {sides[1].en}")
    return spaced(_totalled(left, right, lexicon, right_field), relation, _totalled(right, left, lexicon))


def _relation(operator: str, left: Condition, right: Condition, lexicon: Lexicon) -> Bilingual:
    relation, sides = _RELATIONS[operator], [side for side in (left, right) if not isinstance(side, Literal)]
    if any(counts(side, lexicon) for side in sides):
        return Bilingual(_OF_COUNTS.get(operator, relation.zh), relation.en)
    if any(_is_level(side, lexicon) for side in sides):
        return Bilingual(_OF_LEVELS.get(operator, relation.zh), relation.en)
    return relation


def _is_level(node: Condition, lexicon: Lexicon) -> bool:
    if isinstance(node, Call) and FUNCTIONS[node.function].gives == "measurement":
        return _is_level(node.arguments[0], lexicon)
    definition = definition_of(node, lexicon.variables)
    unit = definition.unit if definition is not None else unit_of(node, lexicon)
    return unit is not None and unit not in _LENGTHS


def _counted(operator: str, left: Evaluation, right: Evaluation, lexicon: Lexicon) -> Bilingual | None:
    """Say of a list that it is empty, or that it has an entry, where that is what its length is asked for."""
    is_list = isinstance(left.node, Size) and is_list_of_record(left.node.operand, lexicon)
    count = unsure_count(left)
    if not is_list or not isinstance(right.node, Literal) or (left.unknowns and count is None):
        return None
    asked = (operator, right.node.value)
    if asked not in _EMPTY | _FILLED:
        return None
    name = quoted(label_of(left.children[0].node, lexicon))
    claim = (
        Bilingual(f"{name.zh}为空", f"{name.en} is empty") if asked in _EMPTY else Bilingual(f"{name.zh}不为空", f"{name.en} is not empty")
    )
    given = left.value if count is None else Fraction(count.most)
    if not isinstance(given, Fraction):
        return claim
    found = entries_words(int(given))
    return Bilingual(f"{claim.zh}（共 {found.zh}）", f"{claim.en} ({found.en})")


def _expected(left: Evaluation, field: FieldDefinition, relation: Bilingual, wanted: Bilingual, lexicon: Lexicon) -> Bilingual:
    label = thing(label_of(left.node, lexicon)) if not left.unknowns else term(left, lexicon)
    claim = spaced(label, relation, wanted)
    if left.value is None:
        return claim
    actual = value_words(left.value, None, field, shows_sensitive=lexicon.shows_sensitive)
    holds = (f"“{actual.zh}”" == wanted.zh) is (relation.en == "is")
    return claim if holds else Bilingual(f"{claim.zh}（实为“{actual.zh}”）", f"{claim.en} (it is “{actual.en}”)")


def _totalled(evaluation: Evaluation, other: Evaluation, lexicon: Lexicon, field: FieldDefinition | None = None) -> Bilingual:
    """Say one side of a comparison; of a calculation first what it comes to, in the unit of the other side."""
    unit = unit_of(other.node, lexicon)
    name = thing(label_of(other.node, lexicon), is_number=is_number(other.node, lexicon))
    total = evaluation.value
    if not isinstance(evaluation.node, Arithmetic) or not isinstance(total, Fraction) or is_any_masked(evaluation, lexicon):
        said = term(evaluation, lexicon, field, unit)
        is_counted = name.en.startswith("the number of ") or (isinstance(other.node, Call) and other.node.function == "days_between")
        is_bare = isinstance(evaluation.node, Literal) and isinstance(evaluation.node.value, Decimal) and is_counted
        return Bilingual(said.zh, said.en.partition(" ")[0]) if is_bare else said
    text, units = number_text(total), unit_words(lexicon.definition, unit, total)
    is_bare = units is None or name.en.startswith("the number of ")
    said = Bilingual(text if units is None else f"{text} {units.zh}", text if is_bare or units is None else f"{text} {units.en}")
    if lexicon.is_brief:
        return said
    made = term(evaluation, lexicon)
    return Bilingual(f"{said.zh}（{made.zh}）", f"{said.en} ({made.en})")


def _answered(evaluation: Evaluation, lexicon: Lexicon, *, is_wanted: bool) -> Bilingual:
    label = quoted(label_of(evaluation.node, lexicon))
    field = definition_of(evaluation.node, lexicon.variables)
    if evaluation.unknowns:
        return term(evaluation, lexicon)
    claim = Bilingual(f"{label.zh}填“{'是' if is_wanted else '否'}”", f"{label.en} is answered {'yes' if is_wanted else 'no'}")
    is_masked = field is not None and field.is_sensitive and not lexicon.shows_sensitive
    if evaluation.value is None or evaluation.value is is_wanted or is_masked:
        return claim
    return Bilingual(f"{claim.zh}（实填“{'否' if is_wanted else '是'}”）", f"{claim.en} (the answer is {'no' if is_wanted else 'yes'})")


def _denied(part: Evaluation, lexicon: Lexicon) -> Bilingual:
    match part.node:
        case Variable() | Field() | Index() if _is_yes_no(part.node, lexicon):
            return _answered(part, lexicon, is_wanted=False)
        case Compare(operator, left) if not _is_of_samples(left):
            return _compared(OPPOSITE[operator], part.children, lexicon)
        case Has(field_read):
            label = label_of(field_read, lexicon)
            return Bilingual(f"未填写{label.zh}", f"{thing(label).en} is not given")
        case Some():
            return _quantified(part.node, lexicon, is_denied=True)
    inner = say(part, lexicon)
    return Bilingual(f"并非“{inner.zh}”", f"it is not so that {inner.en}" if isinstance(part.node, And | Or) else f"not “{inner.en}”")


def deny(evaluation: Evaluation, lexicon: Lexicon) -> Bilingual:
    """Say the opposite of a condition."""
    return _denied(evaluation, lexicon)


def _is_of_samples(node: Condition) -> bool:
    """Say whether a comparison asks each of several samples: that not all are so does not say that none is."""
    return isinstance(node, Call) and (node.function == "each" or any(_is_of_samples(each) for each in node.arguments))


def _quantified(node: Every | Some, lexicon: Lexicon, *, is_denied: bool = False) -> Bilingual:
    owner = definition_of(node.collection, lexicon.variables)
    item = owner.item if owner is not None else None
    label = item.title if item is not None else label_of(node.collection, lexicon)
    body = say(unevaluated(node.body), with_item(lexicon, node.variable, item))
    if isinstance(node, Every):
        return Bilingual(f"每个{label.zh}都满足：{body.zh}", f"every {lowered(label.en)} meets this: {body.en}")
    if is_denied:
        return Bilingual(f"没有一个{label.zh}满足：{body.zh}", f"no {lowered(label.en)} meets this: {body.en}")
    return Bilingual(f"至少一个{label.zh}满足：{body.zh}", f"at least one {lowered(label.en)} meets this: {body.en}")


def _grouped(part: Evaluation, lexicon: Lexicon, outer: And | Or) -> Bilingual:
    said = say(part, lexicon)
    is_mixed = isinstance(part.node, And | Or) and type(part.node) is not type(outer)
    return Bilingual(f"（{said.zh}）", f"({said.en})") if is_mixed else said


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
