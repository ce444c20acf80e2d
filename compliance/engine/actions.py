"""What is to be done about a record: one list without contradictions, the gravest first."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from compliance.engine.change_words import changes_of
from compliance.engine.edits import Edits
from compliance.engine.judge import judge
from compliance.engine.propose import Answers, Case, answers_of, case_after, circumstances_with, outcome_with, reads_whole_lists, touches
from compliance.model.bilingual import Bilingual
from compliance.model.finding import Finding, Subject
from compliance.model.outcome import Outcome
from compliance.model.proposal import Action, Change, Party
from compliance.model.record import FieldType, State, Unknown, definition_at, entry_number, node_at
from compliance.model.rule import Rule, Ruleset, Severity

_OPEN = {Outcome.FAIL, Outcome.ERROR, Outcome.UNKNOWN, Outcome.NOT_CHECKED}
_WELL = {Outcome.PASS, Outcome.NOT_APPLICABLE}
_SEVERITIES, _PARTIES = list(Severity), list(Party)
#: How often the whole list is judged anew, each time without the changes that another rule suffers from.
_MOST_ROUNDS = 4
_MOST_NAMED = 5

_Key = tuple[str, Subject]


@dataclass(slots=True)
class _Step:
    """Changes that are to be made together, and the findings that they settle."""

    edits: Edits
    findings: list[Finding] = field(default_factory=list)


@dataclass(slots=True)
class _Progress:
    """Steps that get on with one another, and the case of the record with all of them made.

    `by_entry` holds the steps of each outermost list entry, or of the record itself; `by_rule` the settled findings of each rule, by the
    entry that they are about.
    """

    case: Case
    steps: list[_Step] = field(default_factory=list)
    by_entry: dict[str, list[_Step]] = field(default_factory=dict)
    by_rule: dict[str, dict[str, list[Finding]]] = field(default_factory=dict)


def actions_of(
    case: Case, findings: Sequence[Finding], answers: Mapping[_Key, Answers], *, show_sensitive: bool = False
) -> tuple[Action, ...]:
    """List what is to be done so that every rule passes which changes can make pass, and who else has to do something.

    `answers` are what was found for each finding alone, by its rule and subject. The changes of the list are judged together: each of its
    rules passes with all of them made, and no other rule is worse for them.
    """
    ruleset = case.plan.ruleset
    severity = {rule.id: _SEVERITIES.index(rule.severity) for rule in ruleset.rules.values()}
    # Which changes get on depends on which are asked first, and that is not for the order of the rule files to say.
    waiting = sorted(
        (each for each in findings if each.outcome in _OPEN), key=lambda each: (severity[each.rule], each.outcome.value, each.rule)
    )
    progress, left = _joined(case, waiting, answers, findings)
    actions = [*_of_steps(case, progress, show_sensitive=show_sensitive), *_of_others(ruleset, left)]
    return tuple(sorted(actions, key=lambda each: (_SEVERITIES.index(each.severity), _PARTIES.index(each.party), not each.changes)))


# Changes that get on with one another


def _joined(
    case: Case, waiting: Sequence[Finding], answers: Mapping[_Key, Answers], findings: Sequence[Finding]
) -> tuple[_Progress, list[Finding]]:
    refused: set[_Key] = set()
    for _ in range(_MOST_ROUNDS):
        progress, left = _steps(case, waiting, answers, refused)
        worse = _worse(progress, findings) if progress.steps else []
        culprits = {_key(each) for step in progress.steps for each in step.findings if _is_to_blame(case, step, worse)}
        if not worse:
            return progress, left
        if not culprits:
            break
        refused |= culprits
    return _Progress(case), list(waiting)


def _steps(case: Case, waiting: Sequence[Finding], answers: Mapping[_Key, Answers], refused: set[_Key]) -> tuple[_Progress, list[Finding]]:
    progress = _Progress(case)
    left: list[Finding] = []
    for finding in waiting:
        edits = None if _key(finding) in refused else _best(answers.get(_key(finding), {}))
        if edits is None:
            left.append(finding)
            continue
        related = [step for step in _steps_near(progress, finding) if touches(case, finding, step.edits)]
        if related and outcome_with(progress.case, finding, {}) in _WELL:
            related[-1].findings.append(finding)
            _settle(progress, finding)
            continue
        if related:
            edits = _best(answers_of(progress.case, finding))
        if edits is None or not _get_on(progress, edits):
            left.append(finding)
            continue
        _add(progress, _Step(edits, [finding]))
    return progress, left


def _steps_near(progress: _Progress, finding: Finding) -> list[_Step]:
    """Give the steps whose changes a finding may have to do with."""
    if reads_whole_lists(progress.case, finding):
        return progress.steps
    entry = _entry_of(finding.subject.pointer)
    return [*progress.by_entry.get("", ()), *(progress.by_entry.get(entry, ()) if entry else ())]


def _get_on(progress: _Progress, edits: Edits) -> bool:
    """Say whether everything that was settled stays so where some more values are changed."""
    entries = {_entry_of(pointer) for pointer in edits}
    for settled in progress.by_rule.values():
        # What is changed in one entry concerns what was found of that entry, unless a rule looks at all entries.
        is_wide = "" in entries or reads_whole_lists(progress.case, next(iter(settled.values()))[0])
        for each in (each for entry in (settled if is_wide else entries) for each in settled.get(entry, ())):
            if touches(progress.case, each, edits) and outcome_with(progress.case, each, edits) not in _WELL:
                return False
    return True


def _add(progress: _Progress, step: _Step) -> None:
    progress.case = case_after(progress.case, step.edits)
    progress.steps.append(step)
    for entry in {_entry_of(pointer) for pointer in step.edits}:
        progress.by_entry.setdefault(entry, []).append(step)
    for finding in step.findings:
        _settle(progress, finding)


def _settle(progress: _Progress, finding: Finding) -> None:
    progress.by_rule.setdefault(finding.rule, {}).setdefault(_entry_of(finding.subject.pointer), []).append(finding)


def _entry_of(pointer: str) -> str:
    """Give the outermost list entry that a value lies in, or nothing for a value of the record itself."""
    steps = pointer.split("/")
    place = next((number for number, step in enumerate(steps) if entry_number(step) is not None), 0)
    return "/".join(steps[: place + 1]) if place > 1 else ""


def _best(answers: Answers) -> Edits | None:
    """Choose the changes that settle a finding: the fewest, and of as many those with which the rule passes."""
    found = [answers[outcome] for outcome in (Outcome.PASS, Outcome.NOT_APPLICABLE) if outcome in answers]
    return min(found, key=len, default=None)


def _worse(progress: _Progress, findings: Sequence[Finding]) -> list[Finding]:
    """Judge the whole record with all changes made, and give what is in a worse state than before, or not settled as it should be.

    Of an entry that was added it is enough that nothing fails: the rest of it nobody has told yet.
    """
    changed = progress.case
    well = {_key(each) for each in findings if each.outcome not in _OPEN} | {
        _key(each) for step in progress.steps for each in step.findings
    }
    known = {_key(each) for each in findings}
    after = judge(changed.plan, changed.record, circumstances_with(changed, changed.record))
    opened = [each for each in after if each.outcome in _OPEN]
    return [each for each in opened if _key(each) in well or (_key(each) not in known and each.outcome is not Outcome.UNKNOWN)]


def _is_to_blame(case: Case, step: _Step, worse: Sequence[Finding]) -> bool:
    return any(touches(case, each, step.edits) for each in worse)


def _key(finding: Finding) -> _Key:
    return finding.rule, finding.subject


# Words


def _of_steps(case: Case, progress: _Progress, *, show_sensitive: bool) -> Iterator[Action]:
    """Say each change once; the same change of many list entries for the same rules is one line."""
    ruleset = case.plan.ruleset
    alike: dict[object, tuple[list[Change], list[Finding]]] = {}
    for step in progress.steps:

        def still_holds(other: Edits, step: _Step = step) -> bool:
            return all(outcome_with(progress.case, each, other) in _WELL for each in step.findings)

        changes = changes_of(ruleset, case.record, step.edits, still_holds, show_sensitive=show_sensitive)
        rules = tuple(dict.fromkeys(each.rule for each in step.findings))
        held, settled = alike.setdefault((rules, tuple((each.label, each.wanted) for each in changes)), ([], []))
        held.extend(changes)
        settled += step.findings
    for together, findings in alike.values():
        rules = _by_severity(ruleset, (each.rule for each in findings))
        yield Action(Party.ENTERPRISE, ruleset.rules[rules[0]].severity, _words(case, together), rules, tuple(together))


def _words(case: Case, changes: Sequence[Change]) -> Bilingual:
    parts = list(dict.fromkeys(_words_of_change(case, each) for each in changes))
    zh, en = "；".join(each.zh for each in parts), "; ".join(each.en for each in parts)
    if all(each.pointer.endswith("/-") for each in changes):
        # Entries that are added to one list have one place.
        times = len(changes) // max(len(parts), 1)
        return Bilingual(zh, en) if times < 2 else Bilingual(f"{zh}（共 {times} 次）", f"{en} ({times} times)")
    places = len({each.pointer for each in changes}) // max(len(parts), 1)
    return Bilingual(zh, en) if places < 2 else Bilingual(f"{zh}（共 {places} 处）", f"{en} ({places} places)")


def _words_of_change(case: Case, change: Change) -> Bilingual:
    definition = definition_at(case.plan.ruleset.definition, change.pointer)
    label, wanted = change.label, change.wanted
    is_open = isinstance(node_at(case.record.root, change.pointer), Unknown)
    if change.pointer.endswith("/-") or definition is None:
        return Bilingual(f"{label.zh}：{wanted.zh}", f"{label.en}: {wanted.en}")
    if is_open and definition.type is FieldType.LIST:
        said = Bilingual("没有的填空列表", "an empty list says that there are none")
        return Bilingual(f"如实填写{label.zh}，{said.zh}", f"{label.en}: list them as they are; {said.en}")
    if is_open and (not definition.changeable or definition.format is not None):
        # A fact is told as it is, whatever would pass.
        return Bilingual(f"如实填写{label.zh}", f"{label.en}: say what it is")
    if is_open:
        return Bilingual(f"填写{label.zh}，{wanted.zh}即符合", f"{label.en}: say what it is; {wanted.en} complies")
    now = Bilingual("", "") if change.found is None else Bilingual(f"（现在：{change.found.zh}）", f" (now {change.found.en})")
    verb = "应" if wanted.zh.startswith("不") else "应为"
    return Bilingual(f"{label.zh}{verb}{wanted.zh}{now.zh}", f"{label.en}: {wanted.en}{now.en}")


def _of_others(ruleset: Ruleset, left: Sequence[Finding]) -> Iterator[Action]:
    """Say what changes cannot settle: what a person has to judge or verify, and failures that stay what they are."""
    grouped: dict[tuple[Party, Bilingual], list[str]] = {}
    limits: dict[str, list[str]] = {}
    brief: Counter[tuple[Party, Bilingual]] = Counter()
    for finding in left:
        rule = ruleset.rules[finding.rule]
        unverified = _limits_of(finding)
        for name in unverified:
            limits.setdefault(name, []).append(rule.id)
        others = dict.fromkeys(_others_of(ruleset, rule, finding)) or ({} if unverified else {_mend(rule): None})
        for party, text in others:
            grouped.setdefault((party, text), []).append(rule.id)
            brief[party, text] += finding.is_brief
    for (party, text), found in grouped.items():
        rules = _by_severity(ruleset, found)
        yield Action(party, ruleset.rules[rules[0]].severity, _with_brief_ones(text, brief[party, text]), rules)
    if limits:
        rules = _by_severity(ruleset, (rule for found in limits.values() for rule in found))
        yield Action(Party.POLICY_STAFF, ruleset.rules[rules[0]].severity, _limit_words(ruleset, list(limits)), rules)


def _with_brief_ones(text: Bilingual, count: int) -> Bilingual:
    if not count:
        return text
    return Bilingual(
        f"{text.zh}（其中 {count} 项判定未逐项查找怎样才符合）",
        f"{text.en} (of {count} findings among these it was not searched what would comply)",
    )


def _others_of(ruleset: Ruleset, rule: Rule, finding: Finding) -> Iterator[tuple[Party, Bilingual]]:
    match finding.outcome:
        case Outcome.ERROR:
            yield Party.DEVELOPER, Bilingual(f"查明规则 {rule.id} 的引擎错误", f"Find out why the engine failed on rule {rule.id}")
        case Outcome.NOT_CHECKED:
            yield _mend(rule)
        case Outcome.FAIL:
            yield Party.ENTERPRISE, rule.remedy
        case _:
            for unknown in finding.unknowns:
                yield from _of_unknown(ruleset, rule, unknown)


def _mend(rule: Rule) -> tuple[Party, Bilingual]:
    return Party.POLICY_STAFF, Bilingual(f"更新规则 {rule.id}：{rule.title.zh}", f"Bring rule {rule.id} up to date: {rule.title.en}")


def _of_unknown(ruleset: Ruleset, rule: Rule, unknown: Unknown) -> Iterator[tuple[Party, Bilingual]]:
    name, _, member = unknown.pointer.partition(".")
    if unknown.state is State.NOT_ATTESTED:
        yield Party.INSPECTOR, Bilingual(f"现场检查：{rule.title.zh}", f"Inspect on the spot: {rule.title.en}")
    elif name == "place":
        title = ruleset.facts[member].title
        yield Party.POLICY_STAFF, Bilingual(f"补充当日当地的{title.zh}", f"Record what is known for that day and place: {title.en}")
    elif unknown.pointer.startswith("/"):
        definition = definition_at(ruleset.definition, unknown.pointer)
        title = ruleset.definition.title if definition is None else definition.title
        yield Party.ENTERPRISE, Bilingual(f"如实填写{title.zh}", f"{title.en}: say what it is")


def _limits_of(finding: Finding) -> list[str]:
    named = [each.pointer.removeprefix("limits.").partition("[")[0] for each in finding.unknowns if each.pointer.startswith("limits.")]
    return list(dict.fromkeys(named)) if finding.outcome is Outcome.UNKNOWN else []


def _limit_words(ruleset: Ruleset, names: Sequence[str]) -> Bilingual:
    titles = list(dict.fromkeys(ruleset.parameters[name].title for name in names))
    zh, en = "、".join(each.zh for each in titles[:_MOST_NAMED]), ", ".join(each.en for each in titles[:_MOST_NAMED])
    more = len(titles) - _MOST_NAMED
    if more > 0:
        zh, en = f"{zh}等", f"{en} and {more} more"
    return Bilingual(f"对照原文核实 {len(names)} 个限值：{zh}", f"Verify {len(names)} limits by their text: {en}")


def _by_severity(ruleset: Ruleset, rules: Iterator[str] | Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(rules), key=lambda each: _SEVERITIES.index(ruleset.rules[each].severity)))
