"""What a finding says in one sentence, in both languages."""

from compliance.engine.account import Account, counts_of, is_of_empty_list, judged_requires
from compliance.language.citation import title_of
from compliance.language.evaluate import evaluate
from compliance.language.lexicon import Lexicon, value_words
from compliance.language.message import fill, placeholders_of, read_placeholder
from compliance.language.scope import Scope
from compliance.language.term import field_of
from compliance.language.to_words import say
from compliance.language.tree import pruned
from compliance.language.unknown import unknown_words
from compliance.model.bilingual import Bilingual
from compliance.model.outcome import Outcome
from compliance.model.period import contains
from compliance.model.place import lies_in
from compliance.model.record import Known, State
from compliance.model.rule import Rule


def message_of(account: Account) -> Bilingual:
    """Say what a finding says, as its outcome asks; staff's own sentence is for what was judged to fail."""
    finding = account.finding
    match finding.outcome:
        case Outcome.WAIVED:
            said = _failed(account)
            waiver = next(each for each in account.ruleset.waivers if each.id == finding.waiver)
            return Bilingual(
                f"{said.zh}；已豁免（{waiver.id}：{waiver.reason.zh}）", f"{said.en}; waived ({waiver.id}: {waiver.reason.en})"
            )
        case Outcome.INFORMATIONAL:
            said = _judged(account, finding.judged)
            return Bilingual(f"仅供参考，依据未经核实：{said.zh}", f"for information only, since the duty is not verified: {said.en}")
        case Outcome.ERROR:
            return Bilingual(
                f"引擎内部出错（{finding.fault}），本规则没有结论，其他规则不受影响",
                f"the engine failed on this rule ({finding.fault}); it has no result, and the other rules are not affected",
            )
    return _judged(account, finding.outcome)


def staff_message(rule: Rule, lexicon: Lexicon, scope: Scope) -> Bilingual | None:
    """Fill in the sentence of the rule file, or give None where a value it names is not known."""
    values: dict[str, Bilingual] = {}
    for path in {*placeholders_of(rule.message.zh), *placeholders_of(rule.message.en)}:
        node = read_placeholder(path)
        evaluation = evaluate(node, Scope(scope.variables, scope.assessed_on, scope.limits, scope.facts, scope.attested))
        if evaluation.unknowns:
            return None
        values[path] = value_words(evaluation.value, evaluation.given, field_of(node, lexicon), shows_sensitive=lexicon.shows_sensitive)
    zh = fill(rule.message.zh, {path: value.zh for path, value in values.items()})
    en = fill(rule.message.en, {path: value.en for path, value in values.items()})
    return Bilingual(zh, en)


def _judged(account: Account, outcome: Outcome) -> Bilingual:
    match outcome:
        case Outcome.PASS:
            return _passed(account)
        case Outcome.FAIL:
            return _failed(account)
        case Outcome.NOT_APPLICABLE:
            return _not_applicable(account)
        case Outcome.NOT_IN_FORCE | Outcome.NOT_CHECKED:
            return _not_judged(account)
    return _undecided(account)


def _passed(account: Account) -> Bilingual:
    if is_of_empty_list(account):
        return Bilingual("列表为空，按本规则视为符合", "the list is empty, which this rule takes as compliant")
    return say(pruned(judged_requires(account)), account.lexicon)


def _failed(account: Account) -> Bilingual:
    if is_of_empty_list(account):
        return Bilingual("列表为空，按本规则视为不符合", "the list is empty, which this rule takes as a failure")
    said = None if account.scope is None else staff_message(account.rule, account.lexicon, account.scope)
    if said is not None:
        return said
    claim = say(pruned(judged_requires(account)), account.lexicon)
    return Bilingual(f"不成立：{claim.zh}", f"it does not hold that {claim.en}")


def _undecided(account: Account) -> Bilingual:
    finding, lexicon = account.finding, account.lexicon
    named = [*(unknown_words(unknown, lexicon) for unknown in finding.unknowns), *counts_of(account)]
    zh, en = "；".join(each.zh for each in named), "; ".join(each.en for each in named)
    if is_of_empty_list(account):
        zh, en = "列表为空，不能证明符合", "the list is empty, which proves nothing"
    said = Bilingual(f"无法判定：{zh}", f"cannot be told: {en}")
    if finding.judged in (Outcome.PASS, Outcome.FAIL):
        judged = _judged(account, finding.judged)
        word = Bilingual("通过", "pass") if finding.judged is Outcome.PASS else Bilingual("不通过", "fail")
        return Bilingual(
            f"{said.zh}。按未经核实的限值本应为“{word.zh}”：{judged.zh}",
            f"{said.en}. By the unverified limit it would be a {word.en}: {judged.en}",
        )
    others = [each for each in judged_requires(account).unknowns if each not in finding.unknowns]
    is_by_limit = any(each.state is State.LIMIT_NOT_VERIFIED for each in finding.unknowns)
    if not others or not is_by_limit:
        return said
    told = [unknown_words(each, lexicon) for each in others]
    return Bilingual(
        f"{said.zh}。即使按未经核实的限值也无法判定：{'；'.join(each.zh for each in told)}",
        f"{said.en}. Even by the unverified limit it cannot be told: {'; '.join(each.en for each in told)}",
    )


def _not_applicable(account: Account) -> Bilingual:
    ruleset, rule, place = account.ruleset, account.rule, account.circumstances.place
    if isinstance(place, Known) and not lies_in(ruleset.places, str(place.value), rule.place):
        here, there = ruleset.places[str(place.value)].title, ruleset.places[rule.place].title
        return Bilingual(
            f"本规则只适用于{there.zh}，企业位于{here.zh}", f"the rule holds in {there.en} only; the enterprise is in {here.en}"
        )
    for part in (account.section, account.applies):
        if part is not None and part.value is False:
            claim = say(pruned(part), account.lexicon)
            return Bilingual(f"本规则的前提不成立：{claim.zh}", f"the rule applies only when {claim.en}, which does not hold")
    return Bilingual("没有本规则所针对的对象", "there is nothing that the rule is asked of")


def _not_judged(account: Account) -> Bilingual:
    rule, day = account.rule, account.finding.governing_date
    is_in_force = day is None or contains(rule.period, day)
    if is_in_force and rule.disabled is not None:
        return Bilingual(f"本规则已停用：{rule.disabled.zh}", f"the rule is disabled: {rule.disabled.en}")
    if day is not None and day < rule.period.start:
        return Bilingual(
            f"本规则自 {rule.period.start} 起施行，{day} 尚未生效", f"the rule is in force from {rule.period.start}; on {day} it is not yet"
        )
    if rule.ended_by is not None:
        title = title_of(account.ruleset.documents, rule.ended_by)
        return Bilingual(f"本规则自 {rule.period.end} 起不再施行，依据{title.zh}", f"the rule ended on {rule.period.end}, by {title.en}")
    if rule.succeeded_by is not None:
        return Bilingual(
            f"本规则自 {rule.period.end} 起由 {rule.succeeded_by} 取代",
            f"the rule was succeeded by {rule.succeeded_by} on {rule.period.end}",
        )
    return Bilingual(
        f"本规则于 {rule.period.end} 到期，没有接续的规则，{day} 无从检查",
        f"the rule expired on {rule.period.end} and nothing follows it; on {day} it is not checked",
    )
