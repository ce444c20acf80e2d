"""What a finding says in one sentence, in both languages."""

from dataclasses import dataclass

from compliance.engine.circumstances import Circumstances
from compliance.language.evaluate import evaluate
from compliance.language.lexicon import MASK, STATE_WORDS, Lexicon, value_words
from compliance.language.message import fill, placeholders_of, read_placeholder
from compliance.language.scope import Scope
from compliance.language.to_words import say
from compliance.language.vocabulary import ASSESSED_ON, definition_of
from compliance.model.bilingual import Bilingual
from compliance.model.condition import Fact
from compliance.model.finding import Evaluation, Finding, Subject
from compliance.model.outcome import Outcome
from compliance.model.period import contains
from compliance.model.place import lies_in
from compliance.model.record import FieldDefinition, Fields, FieldType, Items, Known, Record, State, Unknown, definition_at, node_at
from compliance.model.rule import Rule, Ruleset

_Parts = tuple[Evaluation | None, Evaluation | None, Evaluation]


@dataclass(frozen=True, slots=True)
class _Case:
    """A finding with all that can be said of it; `scope` is None where no conditions were asked."""

    ruleset: Ruleset
    rule: Rule
    finding: Finding
    lexicon: Lexicon
    circumstances: Circumstances
    scope: Scope | None
    parts: _Parts
    is_of_empty_list: bool


def message_of(
    ruleset: Ruleset,
    rule: Rule,
    finding: Finding,
    record: Record,
    lexicon: Lexicon,
    circumstances: Circumstances,
    scope: Scope | None,
    parts: _Parts,
) -> Bilingual:
    """Say what a finding says, as its outcome asks; staff's own sentence is for what was judged to fail."""
    case = _Case(ruleset, rule, finding, lexicon, circumstances, scope, parts, _is_of_empty_list(rule, finding, record))
    match finding.outcome:
        case Outcome.WAIVED:
            said = _failed(case)
            waiver = next(each for each in ruleset.waivers if each.id == finding.waiver)
            return Bilingual(
                f"{said.zh}；已豁免（{waiver.id}：{waiver.reason.zh}）", f"{said.en}; waived ({waiver.id}: {waiver.reason.en})"
            )
        case Outcome.INFORMATIONAL:
            said = _judged(case, finding.judged)
            return Bilingual(f"仅供参考，依据未经核实：{said.zh}", f"for information only, since the duty is not verified: {said.en}")
        case Outcome.ERROR:
            return Bilingual(
                f"引擎内部出错（{finding.fault}），本规则没有结论，其他规则不受影响",
                f"the engine failed on this rule ({finding.fault}); it has no result, and the other rules are not affected",
            )
    return _judged(case, finding.outcome)


def subject_words(lexicon: Lexicon, record: Record, subject: Subject) -> Bilingual:
    """Name a subject: the record, or a list member by its number and its identifier."""
    definition = definition_at(lexicon.definition, subject.pointer)
    if not subject.pointer or definition is None:
        return lexicon.definition.title
    step = subject.pointer.rpartition("/")[2]
    if not step.isdigit():
        return definition.title
    number = int(step) + 1
    named = _identifier(lexicon, record, subject.pointer, definition)
    return Bilingual(
        f"{definition.title.zh} {number}{f'（{named}）' if named else ''}",
        f"{definition.title.en} {number}{f' ({named})' if named else ''}",
    )


def _identifier(lexicon: Lexicon, record: Record, pointer: str, definition: FieldDefinition) -> str | None:
    node = node_at(record.root, pointer)
    if not isinstance(node, Fields):
        return None
    for name, member in (definition.members or {}).items():
        found = node.members.get(name)
        if member.is_identifier and isinstance(found, Known):
            return MASK if member.is_sensitive and not lexicon.shows_sensitive else str(found.value)
    return None


def _judged(case: _Case, outcome: Outcome) -> Bilingual:
    match outcome:
        case Outcome.PASS:
            return _passed(case)
        case Outcome.FAIL:
            return _failed(case)
        case Outcome.NOT_APPLICABLE:
            return _not_applicable(case)
        case Outcome.NOT_IN_FORCE | Outcome.NOT_CHECKED:
            return _not_judged(case)
    return _undecided(case)


def _passed(case: _Case) -> Bilingual:
    if case.is_of_empty_list:
        return Bilingual("列表为空，按本规则视为符合", "the list is empty, which this rule takes as compliant")
    return say(case.parts[2], case.lexicon)


def _failed(case: _Case) -> Bilingual:
    if case.is_of_empty_list:
        return Bilingual("列表为空，按本规则视为不符合", "the list is empty, which this rule takes as a failure")
    said = None if case.scope is None else _staff_message(case.rule, case.lexicon, case.scope)
    if said is not None:
        return said
    claim = say(case.parts[2], case.lexicon)
    return Bilingual(f"不成立：{claim.zh}", f"it does not hold that {claim.en}")


def _undecided(case: _Case) -> Bilingual:
    named = [_unknown_words(case.lexicon, unknown) for unknown in case.finding.unknowns]
    zh, en = "；".join(each.zh for each in named), "; ".join(each.en for each in named)
    if case.is_of_empty_list:
        zh, en = "列表为空，不能证明符合", "the list is empty, which proves nothing"
    said = Bilingual(f"无法判定：{zh}", f"cannot be told: {en}")
    if case.finding.judged not in (Outcome.PASS, Outcome.FAIL):
        return said
    judged = _judged(case, case.finding.judged)
    word = Bilingual("通过", "pass") if case.finding.judged is Outcome.PASS else Bilingual("不通过", "fail")
    return Bilingual(
        f"{said.zh}。按未经核实的限值本应为“{word.zh}”：{judged.zh}",
        f"{said.en}. by the unverified limit it would be a {word.en}: {judged.en}",
    )


def _unknown_words(lexicon: Lexicon, unknown: Unknown) -> Bilingual:
    words = STATE_WORDS[unknown.state]
    name, _, member = unknown.pointer.partition(".")
    if unknown.pointer.startswith("/"):
        definition = definition_at(lexicon.definition, unknown.pointer)
        label = definition.title if definition is not None else Bilingual("字段", "field")
        return Bilingual(f"{label.zh}（{unknown.pointer}）{words.zh}", f"{label.en} ({unknown.pointer}) is {words.en}")
    if name == "limits":
        bare, _, key = member.partition("[")
        label = lexicon.parameters[bare].title
        of_class = Bilingual(f"（{key.rstrip(']')}）", f" ({key.rstrip(']')})") if key else Bilingual("", "")
        return Bilingual(f"{label.zh}{of_class.zh}{words.zh}", f"{label.en}{of_class.en} is {words.en}")
    if name == "place":
        label = lexicon.facts[member].title
        return Bilingual(f"{label.zh}在当日当地没有资料", f"{label.en} is not on record for that day and place")
    if name == "attested":
        return Bilingual(f"现场检查认定{words.zh}", f"an inspector's attestation is {words.en}")
    if name == ASSESSED_ON:
        return Bilingual(f"评估日{words.zh}", f"the day of assessment is {words.en}")
    return Bilingual(f"规则中的一个值{words.zh}", f"a value in the rule is {words.en}")


def _not_applicable(case: _Case) -> Bilingual:
    ruleset, rule, place = case.ruleset, case.rule, case.circumstances.place
    if isinstance(place, Known) and not lies_in(ruleset.places, str(place.value), rule.place):
        here, there = ruleset.places[str(place.value)].title, ruleset.places[rule.place].title
        return Bilingual(
            f"本规则只适用于{there.zh}，企业位于{here.zh}", f"the rule holds in {there.en} only; the enterprise is in {here.en}"
        )
    for part in case.parts[:2]:
        if part is not None and part.value is False:
            claim = say(part, case.lexicon)
            return Bilingual(f"本规则的前提不成立：{claim.zh}", f"the rule applies only when {claim.en}, which does not hold")
    return Bilingual("没有本规则所针对的对象", "there is nothing that the rule is asked of")


def _not_judged(case: _Case) -> Bilingual:
    ruleset, rule, day = case.ruleset, case.rule, case.finding.governing_date
    is_in_force = day is None or contains(rule.period, day)
    if is_in_force and rule.disabled is not None:
        return Bilingual(f"本规则已停用：{rule.disabled.zh}", f"the rule is disabled: {rule.disabled.en}")
    if day is not None and day < rule.period.start:
        return Bilingual(
            f"本规则自 {rule.period.start} 起施行，{day} 尚未生效", f"the rule is in force from {rule.period.start}; on {day} it is not yet"
        )
    if rule.ended_by is not None:
        document = ruleset.documents.get(rule.ended_by)
        title = document.title if document is not None else Bilingual(rule.ended_by, rule.ended_by)
        return Bilingual(
            f"本规则自 {rule.period.end} 起不再施行，依据《{title.zh}》", f"the rule ended on {rule.period.end}, by “{title.en}”"
        )
    if rule.succeeded_by is not None:
        return Bilingual(
            f"本规则自 {rule.period.end} 起由 {rule.succeeded_by} 取代",
            f"the rule was succeeded by {rule.succeeded_by} on {rule.period.end}",
        )
    return Bilingual(
        f"本规则于 {rule.period.end} 到期，没有接续的规则，{day} 无从检查",
        f"the rule expired on {rule.period.end} and nothing follows it; on {day} it is not checked",
    )


def _staff_message(rule: Rule, lexicon: Lexicon, scope: Scope) -> Bilingual | None:
    """Fill in the sentence of the rule file, or give None where a value it names is not known."""
    values: dict[str, Bilingual] = {}
    for path in {*placeholders_of(rule.message.zh), *placeholders_of(rule.message.en)}:
        node = read_placeholder(path)
        evaluation = evaluate(node, Scope(scope.variables, scope.assessed_on, scope.limits, scope.facts, scope.attested))
        if evaluation.unknowns:
            return None
        values[path] = value_words(evaluation.value, evaluation.given, _field(node, lexicon), shows_sensitive=lexicon.shows_sensitive)
    zh = fill(rule.message.zh, {path: value.zh for path, value in values.items()})
    en = fill(rule.message.en, {path: value.en for path, value in values.items()})
    return Bilingual(zh, en)


def _field(node: object, lexicon: Lexicon) -> FieldDefinition | None:
    if isinstance(node, Fact):
        fact = lexicon.facts[node.name]
        return FieldDefinition(fact.name, FieldType.CHOICE, fact.title, choices=fact.choices)
    return definition_of(node, lexicon.variables)  # type: ignore[arg-type]  # a placeholder is a condition node


def _is_of_empty_list(rule: Rule, finding: Finding, record: Record) -> bool:
    """Say whether a finding is what a rule says of a list without members, and neither of a list that is not there nor of its premises."""
    if len(finding.subject.bindings) == len(rule.for_each) or not finding.subject.pointer:
        return False
    node, expected = node_at(record.root, finding.subject.pointer), Unknown(State.MISSING, finding.subject.pointer)
    return isinstance(node, Items) and not node.members and finding.unknowns in ((), (expected,))
