"""What a finding says in one sentence, in both languages."""

from compliance.engine.circumstances import Circumstances
from compliance.language.evaluate import evaluate
from compliance.language.lexicon import MASK, STATE_WORDS, Lexicon, value_words
from compliance.language.message import fill, placeholders_of, read_placeholder
from compliance.language.scope import Scope
from compliance.language.to_words import say
from compliance.language.vocabulary import definition_of
from compliance.model.bilingual import Bilingual
from compliance.model.condition import Fact
from compliance.model.finding import Evaluation, Finding, Subject
from compliance.model.outcome import Outcome
from compliance.model.period import contains
from compliance.model.place import lies_in
from compliance.model.record import FieldDefinition, FieldType, Fields, Known, Record, State, Unknown, definition_at, node_at
from compliance.model.rule import Rule, Ruleset

_Parts = tuple[Evaluation | None, Evaluation | None, Evaluation]


def message_of(
    ruleset: Ruleset, rule: Rule, finding: Finding, lexicon: Lexicon, circumstances: Circumstances, scope: Scope | None, parts: _Parts
) -> Bilingual:
    """Say what a finding says, as its outcome asks; staff's own sentence is for what was judged to fail."""
    match finding.outcome:
        case Outcome.PASS:
            return _passed(rule, finding, lexicon, parts)
        case Outcome.FAIL:
            return _failed(rule, finding, lexicon, scope, parts)
        case Outcome.WAIVED:
            said = _failed(rule, finding, lexicon, scope, parts)
            waiver = next(each for each in ruleset.waivers if each.id == finding.waiver)
            return Bilingual(f"{said.zh}；已豁免（{waiver.id}：{waiver.reason.zh}）", f"{said.en}; waived ({waiver.id}: {waiver.reason.en})")
        case Outcome.UNKNOWN:
            return _undecided(rule, finding, lexicon, scope, parts)
        case Outcome.NOT_APPLICABLE:
            return _not_applicable(ruleset, rule, lexicon, circumstances, parts)
        case Outcome.NOT_IN_FORCE | Outcome.NOT_CHECKED:
            return _not_judged(ruleset, rule, finding)
        case Outcome.INFORMATIONAL:
            said = _judged(rule, finding, lexicon, scope, parts)
            return Bilingual(f"仅供参考，依据未经核实：{said.zh}", f"for information only, since the duty is not verified: {said.en}")
        case Outcome.ERROR:
            return Bilingual(
                f"引擎内部出错（{finding.fault}），本规则没有结论，其他规则不受影响",
                f"the engine failed on this rule ({finding.fault}); it has no result, and the other rules are not affected",
            )


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
    return Bilingual(f"{definition.title.zh} {number}{f'（{named}）' if named else ''}", f"{definition.title.en} {number}{f' ({named})' if named else ''}")


def _identifier(lexicon: Lexicon, record: Record, pointer: str, definition: FieldDefinition) -> str | None:
    node = node_at(record.root, pointer)
    if not isinstance(node, Fields):
        return None
    for name, member in (definition.members or {}).items():
        found = node.members.get(name)
        if member.is_identifier and isinstance(found, Known):
            return MASK if member.is_sensitive and not lexicon.shows_sensitive else str(found.value)
    return None


def _passed(rule: Rule, finding: Finding, lexicon: Lexicon, parts: _Parts) -> Bilingual:
    if _is_empty_list(rule, finding):
        return Bilingual("列表为空，按本规则视为符合", "the list is empty, which this rule takes as compliant")
    return say(parts[2], lexicon)


def _failed(rule: Rule, finding: Finding, lexicon: Lexicon, scope: Scope | None, parts: _Parts) -> Bilingual:
    if _is_empty_list(rule, finding):
        return Bilingual("列表为空，按本规则视为不符合", "the list is empty, which this rule takes as a failure")
    said = _staff_message(rule, lexicon, scope)
    if said is not None:
        return said
    claim = say(parts[2], lexicon)
    return Bilingual(f"不成立：{claim.zh}", f"it does not hold that {claim.en}")


def _judged(rule: Rule, finding: Finding, lexicon: Lexicon, scope: Scope | None, parts: _Parts) -> Bilingual:
    match finding.judged:
        case Outcome.PASS:
            return _passed(rule, finding, lexicon, parts)
        case Outcome.FAIL:
            return _failed(rule, finding, lexicon, scope, parts)
    return _undecided(rule, finding, lexicon, scope, parts)


def _undecided(rule: Rule, finding: Finding, lexicon: Lexicon, scope: Scope | None, parts: _Parts) -> Bilingual:
    named = [_unknown_words(lexicon, unknown) for unknown in finding.unknowns]
    zh, en = "；".join(each.zh for each in named), "; ".join(each.en for each in named)
    if _is_empty_list(rule, finding):
        zh, en = "列表为空，不能证明符合", "the list is empty, which proves nothing"
    said = Bilingual(f"无法判定：{zh}", f"cannot be told: {en}")
    if finding.judged not in (Outcome.PASS, Outcome.FAIL):
        return said
    judged = _judged(rule, finding, lexicon, scope, parts)
    word = Bilingual("通过", "pass") if finding.judged is Outcome.PASS else Bilingual("不通过", "fail")
    return Bilingual(
        f"{said.zh}。按未经核实的限值本应为“{word.zh}”：{judged.zh}", f"{said.en}. by the unverified limit it would be a {word.en}: {judged.en}"
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
        return Bilingual(f"{label.zh}{words.zh}", f"{label.en} is {words.en}")
    return Bilingual(f"现场检查认定{words.zh}", f"an inspector's attestation is {words.en}")


def _not_applicable(ruleset: Ruleset, rule: Rule, lexicon: Lexicon, circumstances: Circumstances, parts: _Parts) -> Bilingual:
    place = circumstances.place
    if isinstance(place, Known) and not lies_in(ruleset.places, str(place.value), rule.place):
        here, there = ruleset.places[str(place.value)].title, ruleset.places[rule.place].title
        return Bilingual(f"本规则只适用于{there.zh}，企业位于{here.zh}", f"the rule holds in {there.en} only; the enterprise is in {here.en}")
    section, applies, _ = parts
    for part in (section, applies):
        if part is not None and part.value is False:
            claim = say(part, lexicon)
            return Bilingual(f"本规则的前提不成立：{claim.zh}", f"the rule applies only when {claim.en}, which does not hold")
    return Bilingual("没有本规则所针对的对象", "there is nothing that the rule is asked of")


def _not_judged(ruleset: Ruleset, rule: Rule, finding: Finding) -> Bilingual:
    day = finding.governing_date
    if finding.outcome is Outcome.NOT_CHECKED and rule.disabled is not None:
        return Bilingual(f"本规则已停用：{rule.disabled.zh}", f"the rule is disabled: {rule.disabled.en}")
    if day is not None and not contains(rule.period, day) and day < rule.period.start:
        return Bilingual(f"本规则自 {rule.period.start} 起施行，{day} 尚未生效", f"the rule is in force from {rule.period.start}; on {day} it is not yet")
    if rule.ended_by is not None:
        document = ruleset.documents.get(rule.ended_by)
        title = document.title if document is not None else Bilingual(rule.ended_by, rule.ended_by)
        return Bilingual(f"本规则自 {rule.period.end} 起不再施行，依据《{title.zh}》", f"the rule ended on {rule.period.end}, by “{title.en}”")
    if rule.succeeded_by is not None:
        return Bilingual(f"本规则自 {rule.period.end} 起由 {rule.succeeded_by} 取代", f"the rule was succeeded by {rule.succeeded_by} on {rule.period.end}")
    return Bilingual(
        f"本规则于 {rule.period.end} 到期，没有接续的规则，{day} 无从检查", f"the rule expired on {rule.period.end} and nothing follows it; on {day} it is not checked"
    )


def _staff_message(rule: Rule, lexicon: Lexicon, scope: Scope | None) -> Bilingual | None:
    """Fill in the sentence of the rule file, or give None where a value it names is not known."""
    if scope is None:
        return None
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


def _is_empty_list(rule: Rule, finding: Finding) -> bool:
    is_short = len(finding.subject.bindings) < len(rule.for_each)
    return is_short and bool(finding.subject.pointer) and (not finding.unknowns or finding.unknowns[0] == Unknown(State.MISSING, finding.subject.pointer))
