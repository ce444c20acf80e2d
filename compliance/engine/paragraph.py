"""What a finding says at length, in both languages: what was required, what was found and where, why the rule applies, what decided.

A paragraph says what decided, and leaves the rest to the tree. Of many parts it says the first few, and how many more there are.
"""

from collections.abc import Iterable, Iterator, Sequence

from compliance.engine.account import Account, counts_of, is_of_empty_list, judged_requires, subject_words
from compliance.engine.message import staff_message
from compliance.engine.waiver_words import waiver_words
from compliance.language.citation import item_words, title_of
from compliance.language.label import lowered, quoted, thing
from compliance.language.lexicon import brief, entries_words
from compliance.language.term import label_of, unevaluated, value_of
from compliance.language.to_words import deny, say
from compliance.language.tree import Claim, deciding_claims, decisive_leaves, pruned
from compliance.language.unknown import supplier_of, unknown_words
from compliance.language.vocabulary import definition_of_path, variables_of
from compliance.model.bilingual import Bilingual
from compliance.model.condition import Field, Has, Limit, Not, Variable
from compliance.model.finding import Evaluation, Subject
from compliance.model.outcome import Outcome
from compliance.model.period import contains
from compliance.model.place import lies_in
from compliance.model.proposal import Party
from compliance.model.record import FieldType, Known, State, Unknown, definition_at

_MOST_VALUES = 4
_MOST_CLAIMS = 3
_MOST_UNKNOWNS = 3
#: A requirement that takes more letters than this is named by the title of its rule; its parts stand in the tree.
_LONGEST_REQUIREMENT = 260
_LONGEST_CLAIMS = 420

_IN_QUOTES = (FieldType.TEXT, FieldType.CHOICE)

_Sentences = Iterator[Bilingual]

#: What each party has to do about what is not known.
_DUTIES = {
    Party.ENTERPRISE: Bilingual("须由企业补正", "which the enterprise can supply"),
    Party.INSPECTOR: Bilingual("须由检查人员现场认定", "which an inspector has to establish on the spot"),
    Party.POLICY_STAFF: Bilingual("须由政策人员核实或补充", "which policy staff have to verify or supply"),
    Party.DEVELOPER: Bilingual("须由开发人员查明", "which a developer has to look into"),
}


def paragraph_of(account: Account) -> Bilingual:
    """Say at length why a finding is what it is, in two to seven sentences."""
    outcome = account.finding.outcome
    match outcome:
        case Outcome.ERROR:
            said = _failed_within(account)
        case Outcome.INFORMATIONAL:
            said = _informed(account)
        case _:
            said = _judged(account, Outcome.FAIL if outcome is Outcome.WAIVED else outcome)
    sentences = [_required(account), *said, *waiver_words(account)]
    return Bilingual("".join(f"{_bare(each.zh)}。" for each in sentences), " ".join(f"{_started(_bare(each.en))}." for each in sentences))


def _judged(account: Account, outcome: Outcome) -> _Sentences:
    match outcome:
        case Outcome.NOT_APPLICABLE:
            yield from _not_applicable(account)
        case Outcome.NOT_IN_FORCE | Outcome.NOT_CHECKED:
            yield from _not_judged(account)
        case Outcome.UNKNOWN:
            yield from _undecided(account)
        case _:
            yield from _decided(account, is_met=outcome is Outcome.PASS)


# What is required, and why it is asked


def _required(account: Account) -> Bilingual:
    rule, documents = account.rule, account.ruleset.documents
    title, document = title_of(documents, rule.citation.document), documents.get(rule.citation.document)
    number = document.number if document is not None else None
    zh = f"{title.zh}{f'（{number}）' if number else ''}条目“{item_words(rule.citation).zh}”"
    en = f"{title.en}{f' ({number})' if number else ''}, item {item_words(rule.citation).en},"
    claim = say(unevaluated(rule.requires), account.lexicon)
    if len(claim.en) > _LONGEST_REQUIREMENT:
        title = quoted(rule.title)
        return Bilingual(f"{zh}要求做到{title.zh}", f"{en} requires {title.en}")
    return Bilingual(f"{zh}要求：{claim.zh}", f"{en} requires that {claim.en}")


def _applied(account: Account) -> Bilingual:
    """Say where and since when the rule holds, for which day it is asked, and which premises hold."""
    rule, place = account.rule, account.ruleset.places[account.rule.place].title
    day, on = _day(account), account.finding.governing_date
    zh, en = f"本规则自 {rule.period.start} 起在{place.zh}施行", f"the rule holds in {place.en} from {rule.period.start}"
    if rule.period.end is not None:
        zh, en = f"{zh}，至 {rule.period.end}（不含当日）为止", f"{en} until {rule.period.end} (that day excluded)"
    if on is not None:
        whom = _subject(account)
        zh, en = f"{zh}，{whom.zh}按{day.zh} {on} 判断", f"{en} and is asked{whom.en} for {on}, {day.en}"
    premises = [part for part in (account.section, account.applies) if part is not None and part.value is True]
    if premises:
        said = _claims(account, premises)
        zh, en = f"{zh}；适用的前提成立：{said.zh}", f"{en}; its premise holds: {said.en}"
    return Bilingual(zh, en)


def _limits(account: Account) -> _Sentences:
    """Quote the limits that decided, and the day that they are taken for."""
    found: dict[str, Bilingual] = {}
    for part in (judged_requires(account), *([account.applies] if account.applies is not None else [])):
        for leaf in decisive_leaves(part):
            value = value_of(leaf, account.lexicon, None) if isinstance(leaf.node, Limit) else None
            if value is not None:
                label = label_of(leaf.node, account.lexicon)
                found.setdefault(label.en, Bilingual(f"{label.zh} {value.zh}", f"{lowered(label.en)} {value.en}"))
    on = account.finding.governing_date
    if not found or on is None:
        return
    listed = _listed(tuple(found.values()), _MOST_VALUES, "、", ", ")
    is_open = any(each.state is State.LIMIT_NOT_VERIFIED for each in account.finding.unknowns)
    word = Bilingual("未经核实的限值", "the unverified limit") if is_open else Bilingual("限值", "the limit")
    en = f"{word.en} taken for {on} is" if len(found) == 1 else f"{word.en}s taken for {on} are"
    yield Bilingual(f"{word.zh}按 {on} 取：{listed.zh}", f"{en} {listed.en}")


def _day(account: Account) -> Bilingual:
    """Name the day that picks the rule and its limits."""
    path = account.rule.governing_date
    definition = None if path is None else definition_of_path(path, variables_of(account.lexicon.definition, account.rule.for_each))
    return Bilingual("评估日", "the day of assessment") if definition is None else thing(definition.title)


# What was found


def _decided(account: Account, *, is_met: bool) -> _Sentences:
    yield _applied(account)
    result = Bilingual("因此通过", "so the rule passes") if is_met else Bilingual("因此不通过", "so the rule fails")
    if is_of_empty_list(account):
        taken = Bilingual("视为符合", "takes as compliant") if is_met else Bilingual("视为不符合", "takes as a failure")
        name = _list(account)
        yield Bilingual(f"{name.zh}为空，本规则对此{taken.zh}，{result.zh}", f"{name.en} is empty, which this rule {taken.en}, {result.en}")
        return
    requires = judged_requires(account)
    yield from _limits(account)
    found = list(_found(account, requires))
    if found and all(_is_answer(claim) for claim in deciding_claims(requires, account.lexicon)):
        # What was answered is itself the claim, which need not be said twice.
        yield Bilingual(f"{found[0].zh}，{result.zh}", f"{found[0].en}, {result.en}")
        return
    yield from found
    claims = _claims(account, [requires], is_met=is_met)
    if len(claims.en) > _LONGEST_CLAIMS and not is_met and account.scope is not None:
        claims = staff_message(account.rule, account.lexicon, account.scope) or claims
    yield Bilingual(f"{claims.zh}，{result.zh}", f"{claims.en}, {result.en}")


def _found(account: Account, part: Evaluation) -> _Sentences:
    """Say the values of the record that decided, each with where it stands."""
    found: dict[str, Bilingual] = {}
    for leaf in decisive_leaves(part):
        if leaf.pointer is not None and leaf.pointer.startswith("/") and not leaf.unknowns:
            found.setdefault(leaf.pointer, _leaf(account, leaf))
    if not found:
        return
    listed = _listed(tuple(found.values()), _MOST_VALUES, "、", ", ")
    yield Bilingual(f"申报所填：{listed.zh}", f"the record says: {listed.en}")


def _subject(account: Account) -> Bilingual:
    """Say of which list entry a rule is asked; of the record itself nothing need be said."""
    subject = account.finding.subject
    if not subject.pointer.rpartition("/")[2].isdigit():
        return Bilingual("", "")
    name = subject_words(account.lexicon, account.record, subject)
    return Bilingual(f"对{name.zh}", f" of {lowered(name.en)}")


def _leaf(account: Account, leaf: Evaluation) -> Bilingual:
    definition = definition_at(account.lexicon.definition, leaf.pointer or "")
    label = label_of(leaf.node, account.lexicon) if definition is None else definition.title
    is_answer = definition is not None and definition.type is FieldType.YES_NO
    name = thing(label).en.removeprefix("the ") if not is_answer else quoted(label).en
    if isinstance(leaf.node, Has):
        state = Bilingual("已填写", "given") if leaf.value else Bilingual("未填写", "not given")
        return Bilingual(f"{label.zh}{state.zh}（{leaf.pointer}）", f"{name} {state.en} ({leaf.pointer})")
    value = value_of(leaf, account.lexicon, definition) or Bilingual("", "")
    if is_answer:
        return Bilingual(f"{quoted(label).zh}填“{value.zh}”（{leaf.pointer}）", f"{name}: {value.en} ({leaf.pointer})")
    is_text = definition is not None and definition.type in _IN_QUOTES
    zh, en = (f"“{value.zh}”", f"“{value.en}”") if is_text else (f" {value.zh}", value.en)
    return Bilingual(f"{label.zh}{zh}（{leaf.pointer}）", f"{name} {en} ({leaf.pointer})")


def _is_answer(claim: Claim) -> bool:
    """Say whether a claim is no more than what was answered, or given, in one place of the record."""
    node = claim.evaluation.node
    while isinstance(node, Not):
        node = node.operand
    return claim.entry is None and isinstance(node, Variable | Field | Has)


def _claims(account: Account, parts: Iterable[Evaluation], *, is_met: bool = True) -> Bilingual:
    """Say the claims that decided, or their opposites, the first few of many, each with the list entry that it is about."""
    said: dict[str, Bilingual] = {}
    for part in parts:
        for claim in deciding_claims(part, brief(account.lexicon)):
            words = (say if is_met else deny)(claim.evaluation, claim.lexicon)
            if claim.entry is not None:
                name = subject_words(account.lexicon, account.record, Subject(claim.entry))
                words = Bilingual(f"{name.zh}：{words.zh}", f"{words.en} ({lowered(name.en)})")
            said.setdefault(f"{claim.entry} {words.en}", words)
    return _listed(tuple(said.values()), _MOST_CLAIMS, "，且", " and ")


# What is not known


def _undecided(account: Account) -> _Sentences:
    finding = account.finding
    if finding.governing_date is not None:
        yield _applied(account)
    if is_of_empty_list(account):
        name, duty = _list(account), _DUTIES[Party.ENTERPRISE]
        yield Bilingual(
            f"{name.zh}为空，不能证明符合，{duty.zh}", f"{name.en} is empty, which proves nothing, and {duty.en.removeprefix('which ')}"
        )
        return
    yield from _limits(account)
    yield from _missing(account, finding.unknowns)
    yield from counts_of(account)
    requires = judged_requires(account)
    if finding.judged in (Outcome.PASS, Outcome.FAIL):
        claims = _claims(account, [requires], is_met=finding.judged is Outcome.PASS)
        if finding.judged is Outcome.PASS:
            yield Bilingual(f"按未经核实的限值本应通过：{claims.zh}", f"by the unverified limit the rule would pass, since {claims.en}")
        else:
            yield Bilingual(
                f"按未经核实的限值本应不通过：{claims.zh}",
                f"by the unverified limit the rule would fail, since {claims.en}",
            )
    elif any(each.state is State.LIMIT_NOT_VERIFIED for each in finding.unknowns):
        yield from _missing(account, [each for each in requires.unknowns if each not in finding.unknowns], is_more=True)


def _missing(account: Account, unknowns: Sequence[Unknown], *, is_more: bool = False) -> _Sentences:
    """Say what is not known, party by party of those who could supply it."""
    by_party: dict[Party, list[Unknown]] = {}
    for unknown in dict.fromkeys(unknowns):
        by_party.setdefault(supplier_of(unknown), []).append(unknown)
    for party, those in by_party.items():
        said = _listed([unknown_words(each, account.lexicon) for each in those], _MOST_UNKNOWNS, "，", " and ")
        duty = _DUTIES[party]
        start = (
            Bilingual("即使按此限值也不能判定，因为", "even by this limit it cannot be told, since ")
            if is_more
            else Bilingual("不能判定，因为", "it cannot be told, since ")
        )
        if by_party and party is not next(iter(by_party)):
            start = Bilingual("同时，", "besides, ")
        yield Bilingual(f"{start.zh}{said.zh}，{duty.zh}", f"{start.en}{said.en}, {duty.en}")


# Why it was not judged


def _not_applicable(account: Account) -> _Sentences:
    ruleset, place = account.ruleset, account.circumstances.place
    if isinstance(place, Known) and not lies_in(ruleset.places, str(place.value), account.rule.place):
        here, there = ruleset.places[str(place.value)].title, ruleset.places[account.rule.place].title
        field = definition_at(account.lexicon.definition, place.pointer)
        label = field.title if field is not None else Bilingual("所在地", "Place")
        yield Bilingual(
            f"本规则只适用于{there.zh}；申报的{label.zh}（{place.pointer}）为{here.zh}，不在其内，因此不适用",
            f"the rule holds in {there.en} only; the record names {here.en} ({place.pointer}), so it does not apply",
        )
        yield Bilingual(f"只有位于{there.zh}的企业才适用", f"it would apply to an enterprise in {there.en}")
        return
    for part, whose in (
        (account.section, Bilingual("本项要求", "the whole requirement")),
        (account.applies, Bilingual("本规则", "the rule")),
    ):
        if part is not None and part.value is False:
            yield from _found(account, part)
            claims, whom = say(pruned(part), brief(account.lexicon)), _subject(account)
            yield Bilingual(
                f"{whose.zh}只在以下前提成立时适用，而{whom.zh or '此处'}不成立：{claims.zh}",
                f"{whose.en} applies only where this holds, which it does not{whom.en}: {claims.en}",
            )
            return
    name = _list(account)
    yield Bilingual(
        f"{name.zh}为空，没有本规则要检查的对象，因此不适用", f"{name.en} is empty, so there is nothing that the rule could be asked of"
    )
    yield Bilingual("其中有了记录，本规则才适用", "it applies once there is an entry")


def _not_judged(account: Account) -> _Sentences:
    rule, on, day = account.rule, account.finding.governing_date, _day(account)
    start, end = rule.period.start, rule.period.end
    if (on is None or contains(rule.period, on)) and rule.disabled is not None:
        yield Bilingual(
            f"本规则已停用，没有检查，原因：{rule.disabled.zh}",
            f"the rule is disabled and was not checked, for this reason: {rule.disabled.en}",
        )
        yield Bilingual("是否恢复由政策人员决定", "it is for policy staff to say when it is checked again")
    elif on is not None and on < start:
        yield Bilingual(
            f"本规则自 {start} 起施行，{day.zh}为 {on}，其时尚未生效，因此不作判断",
            f"the rule comes into force on {start}; {day.en} is {on}, which is before that, so it was not judged",
        )
        if rule.governing_date is None:
            yield Bilingual(f"{start} 起须符合上述要求", f"from {start} on it will be asked")
    elif rule.ended_by is not None:
        title = title_of(account.ruleset.documents, rule.ended_by)
        yield Bilingual(
            f"依据{title.zh}，本规则自 {end} 起不再施行；{day.zh}为 {on}，因此不作判断",
            f"by {title.en} the rule ended on {end}; {day.en} is {on}, so it was not judged",
        )
    elif rule.succeeded_by is not None:
        next_rule = account.ruleset.rules.get(rule.succeeded_by)
        title = Bilingual("", "") if next_rule is None else quoted(next_rule.title)
        zh, en = title.zh, f" {title.en}" if title.en else ""
        yield Bilingual(
            f"自 {end} 起本规则由 {rule.succeeded_by}{zh}取代；{day.zh}为 {on}，因此不作判断",
            f"on {end} the rule was succeeded by {rule.succeeded_by}{en}; {day.en} is {on}, so it was not judged",
        )
    else:
        yield Bilingual(
            f"本规则于 {end} 到期，规则文件没有写明由什么接续；{day.zh}为 {on}，无从检查",
            f"the rule expired on {end}, and the rule files do not say what follows it; {day.en} is {on}, so it was not checked",
        )
        yield Bilingual("须由政策人员补明", "policy staff have to say what holds since then")


def _list(account: Account) -> Bilingual:
    pointer = account.finding.subject.pointer
    definition = definition_at(account.lexicon.definition, pointer)
    label = quoted(definition.title if definition is not None else Bilingual("列表", "List"))
    none = entries_words(0)
    return Bilingual(f"{label.zh}（{pointer}，{none.zh}）", f"the list {label.en} ({pointer}, {none.en})")


# What counts otherwise


def _informed(account: Account) -> _Sentences:
    yield from _judged(account, account.finding.judged)
    yield Bilingual(
        "本规则的依据未经核实，以上仅供参考，不计入结论，须由政策人员核实",
        "nobody has verified the text behind this rule, so this is for information and counts for nothing until policy staff verify it",
    )


def _failed_within(account: Account) -> _Sentences:
    yield Bilingual(
        f"判断本规则时引擎内部出错（{account.finding.fault}），没有结论；这不表示申报不符合要求",
        f"the engine failed on this rule ({account.finding.fault}), so there is no result: nothing is said against the record",
    )
    yield Bilingual(
        "其他规则不受影响，原因须由开发人员查明", "the other rules are not affected, and a developer has to look into the cause"
    )


def _listed(items: Sequence[Bilingual], most: int, zh: str, en: str) -> Bilingual:
    """List the first few of some items, and say how many more there are."""
    shown = items[:most]
    more = len(items) - len(shown)
    listed = Bilingual(zh.join(each.zh for each in shown), en.join(each.en for each in shown))
    return listed if not more else Bilingual(f"{listed.zh}，另有 {more} 项", f"{listed.en}, and {more} more")


def _bare(text: str) -> str:
    return text.rstrip(" 。.；;，,")


def _started(text: str) -> str:
    return text[:1].upper() + text[1:]
