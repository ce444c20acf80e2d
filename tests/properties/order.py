"""What is said in another order says the same: the keys and list entries of a record, the records of a batch, the rules and their files."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import TypeVar

from compliance import assess, decode
from compliance.engine.plan import plan
from compliance.model.assessment import RecordAssessment
from compliance.model.condition import Condition, Index, nodes_of
from compliance.model.record import escape_pointer
from compliance.model.submission import JsonValue, Submission
from compliance.report import to_json
from tests.oracle.asking import loaded
from tests.oracle.rule_book import Content as YamlContent
from tests.oracle.rule_book import RuleBook
from tests.proof import Tally
from tests.properties.cases import Case, random_cases, shipped_cases
from tests.properties.edits import edited_content, spoiled
from tests.properties.json_text import to_json_bytes
from tests.properties.less_said import cluttered, places_in

#: Puts something of a case in another order, and gives what differs then.
Shuffle = Callable[[Case, Random], Iterator[str]]

_Each = TypeVar("_Each")
#: With so many, neither is explained what passes, nor is searched for what would comply: it takes seconds a record.
_MANY_RULES = 200


def order_tally(seed: int, count: int) -> Tally:
    """Put random records and rules in another order: `tried` are the assessments compared."""
    return tally_of(seed, count, random_cases, SHUFFLES)


def shipped_order_tally(seed: int, count: int) -> Tally:
    """Put the shipped records and rules in another order: `tried` are the assessments compared."""
    return tally_of(seed, count, shipped_cases, SHUFFLES)


def tally_of(seed: int, count: int, cases: Callable[[Random], Iterator[Case]], shuffles: Sequence[Shuffle]) -> Tally:
    """Put many cases in another order in some ways."""
    chance = Random(seed)  # noqa: S311  # chance, and nothing secret
    counts, faults = Counter({"tried": 0}), list[str]()
    for case, shuffle in ((case, shuffle) for case in cases(chance) for shuffle in shuffles):
        counts["tried"] += 1
        counts[shuffle.__name__] += 1
        faults += [f"seed {seed}, {case.name}, day {case.as_of}, {shuffle.__name__}: {each}" for each in shuffle(case, chance)]
        if counts["tried"] >= count:
            return {**counts, "faults": faults}
    raise AssertionError("there is always another case")


# The keys of a record


def keys(case: Case, chance: Random) -> Iterator[str]:
    """Write the keys of each object in another order: the report is the same but for the lines and columns it names, and the digest."""
    places = places_in(case)
    content = edited_content(case.content, {**cluttered(places, chance), **cluttered(places, chance)})
    before, after = (_report(case, to_json_bytes(each)) for each in (content, _with_shuffled_keys(content, chance)))
    yield from differences(_without_places(before), _without_places(after))


def _with_shuffled_keys(value: JsonValue, chance: Random) -> JsonValue:
    if isinstance(value, dict):
        return {name: _with_shuffled_keys(value[name], chance) for name in chance.sample(list(value), len(value))}
    return [_with_shuffled_keys(each, chance) for each in value] if isinstance(value, list) else value


def _report(case: Case, data: bytes) -> JsonValue:
    """Render the assessment of one record as JSON, with everything explained and proposed, and read it."""
    ruleset = case.plan.ruleset
    submissions, is_small = decode(data, "case.json", "json"), len(ruleset.rules) < _MANY_RULES
    assessment = assess(ruleset, submissions, as_of=case.as_of, attestations=case.attestations, show_all=is_small, propose=is_small)
    report: JsonValue = json.loads(to_json.render(assessment, ruleset))
    return report


def _without_places(report: JsonValue) -> JsonValue:
    if isinstance(report, dict):
        kept = {name: _without_places(each) for name, each in report.items() if name not in ("line", "column", "digest")}
        # Diagnostics come in the order of the text.
        told = kept.get("diagnostics")
        return {**kept, "diagnostics": sorted(told, key=json.dumps)} if isinstance(told, list) else kept
    return [_without_places(each) for each in report] if isinstance(report, list) else report


def differences(before: JsonValue, after: JsonValue, pointer: str = "") -> Iterator[str]:
    """Give where two documents differ."""
    if isinstance(before, dict) and isinstance(after, dict) and list(before) == list(after):
        for name, each in before.items():
            yield from differences(each, after[name], f"{pointer}/{name}")
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for number, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from differences(one, other, f"{pointer}/{number}")
    elif before != after:
        yield f"{pointer} is {str(before)[:300]} and then {str(after)[:300]}"


# The entries of its lists


def entries(case: Case, chance: Random) -> Iterator[str]:
    """Put the entries of each list in another order: whatever is found of one is found of it in its new place."""
    orders: dict[str, Sequence[int]] = {}
    content = _with_shuffled_lists(case.content, chance, "", orders)
    assert isinstance(content, dict)

    def moved(pointer: str) -> str:
        return _moved(pointer, orders)

    unmoved = _without_indexed_rules(case)
    waivers = tuple(replace(each, item=None if each.item is None else moved(each.item)) for each in unmoved.plan.ruleset.waivers)
    attestations = tuple(replace(each, item=moved(each.item)) for each in unmoved.attestations)
    ruleset = replace(unmoved.plan.ruleset, waivers=waivers)
    there = replace(unmoved, plan=replace(unmoved.plan, ruleset=ruleset), content=content, attestations=attestations)
    yield from differences(_summary(_assessed(unmoved), moved), _summary(_assessed(there), str))


def _with_shuffled_lists(value: JsonValue, chance: Random, pointer: str, orders: dict[str, Sequence[int]]) -> JsonValue:
    if isinstance(value, dict):
        return {name: _with_shuffled_lists(each, chance, f"{pointer}/{escape_pointer(name)}", orders) for name, each in value.items()}
    if isinstance(value, list):
        orders[pointer] = chance.sample(range(len(value)), len(value))
        return [_with_shuffled_lists(value[number], chance, f"{pointer}/{number}", orders) for number in orders[pointer]]
    return value


def _moved(pointer: str, orders: Mapping[str, Sequence[int]]) -> str:
    """Say where what stood at a pointer stands once the lists are in another order; what is no pointer is no place of the record."""
    if not pointer.startswith("/"):
        return pointer
    old, new = "", ""
    for step in pointer.split("/")[1:]:
        order = orders.get(old, ())
        new += f"/{order.index(int(step))}" if step.isdigit() and int(step) < len(order) else f"/{step}"
        old += f"/{step}"
    return new


def _without_indexed_rules(case: Case) -> Case:
    """Leave out the rules that ask for an entry by its place, and so say that its place matters."""
    ruleset = case.plan.ruleset
    requirements = {
        name: replace(each, rules=tuple(rule for rule in each.rules if not _reads_by_place(rule.requires, rule.applies)))
        for name, each in ruleset.requirements.items()
        if not _reads_by_place(each.applies)
    }
    kept = {name: each for name, each in requirements.items() if each.rules}
    rules = {rule.id: rule for each in kept.values() for rule in each.rules}
    return replace(case, plan=plan(replace(ruleset, requirements=kept, rules=rules)))


def _reads_by_place(*conditions: Condition | None) -> bool:
    return any(isinstance(node, Index) for each in conditions if each is not None for node in nodes_of(each))


def _assessed(case: Case) -> RecordAssessment:
    (submission,) = decode(to_json_bytes(case.content), "case.json", "json")
    show_all = len(case.plan.rules) < _MANY_RULES
    found = assess(case.plan.ruleset, (submission,), as_of=case.as_of, attestations=case.attestations, show_all=show_all, propose=False)
    return found.records[0]


def _summary(record: RecordAssessment, moved: Callable[[str], str]) -> JsonValue:
    """Say all that is said of a record in an order of its own, with what stands at each pointer in its new place."""
    findings = {}
    for each in record.findings:
        evidence = () if each.explanation is None else each.explanation.evidence
        bound = [f"{variable}: {moved(pointer)}" for variable, pointer in each.subject.bindings]
        findings[f"{each.rule} {moved(each.subject.pointer)} {bound}"] = {
            "outcome": (each.outcome, each.judged, each.governing_date, each.waiver, each.fault),
            "unknown": sorted((unknown.state.value, moved(unknown.pointer)) for unknown in each.unknowns),
            # Samples are shown in the order in which they were given.
            "evidence": sorted(f"{moved(seen.pointer or '')} {sorted((seen.value or '').split(', '))} {seen.state}" for seen in evidence),
        }
    consequences = sorted((each.id, moved(each.pointer), each.then, sorted(map(moved, each.because))) for each in record.consequences)
    return {
        "verdicts": (record.verdict, {each.id: each.verdict for each in record.requirements}, record.rule_counts, record.finding_counts),
        "about": (record.id, record.name, record.place, record.assessed_on, sorted(record.upcoming)),
        "findings": dict(sorted(findings.items())),
        "consequences": consequences,
    }


# The rules and their files


def rules(case: Case, chance: Random) -> Iterator[str]:
    """Put requirements, rules, waivers and consequences in another order: the report says the same in another order."""
    ruleset = case.plan.ruleset
    requirements = {
        name: replace(ruleset.requirements[name], rules=_shuffled(ruleset.requirements[name].rules, chance))
        for name in _shuffled(tuple(ruleset.requirements), chance)
    }
    other = replace(
        ruleset,
        requirements=requirements,
        rules={rule.id: rule for each in requirements.values() for rule in each.rules},
        waivers=_shuffled(ruleset.waivers, chance),
        consequences=_shuffled(ruleset.consequences, chance),
    )
    data = to_json_bytes(case.content)
    before, after = (_report(each, data) for each in (case, replace(case, plan=plan(other))))
    yield from differences(_in_order(before), _in_order(after))


def files(case: Case, chance: Random) -> Iterator[str]:
    """Put whatever rule files say in another order, in files of other names: what is found is the same."""
    other = plan(replace(loaded(shuffled_book(case.book, chance)), waivers=case.plan.ruleset.waivers))
    yield from differences(_summary(_assessed(case), str), _summary(_assessed(replace(case, plan=other)), str))


def shuffled_book(book: RuleBook, chance: Random) -> RuleBook:
    """Give the same rule files with their entries in another order, and under other names in other folders."""
    contents = chance.sample(list(book.files.values()), len(book.files))
    return RuleBook(
        {f"{chance.choice('abc')}/{number}.yaml": _with_shuffled_entries(each, chance, ()) for number, each in enumerate(contents)}
    )


def _with_shuffled_entries(content: YamlContent, chance: Random, path: tuple[str, ...]) -> YamlContent:
    if isinstance(content, dict):
        # The first key of a file says of what kind it is.
        first, rest = ([next(iter(content))], list(content)[1:]) if not path else ([], list(content))
        names = [*first, *chance.sample(rest, len(rest))]
        return {name: _with_shuffled_entries(content[name], chance, (*path, name)) for name in names}
    if isinstance(content, list):
        entries_ = [_with_shuffled_entries(each, chance, (*path, "")) for each in content]
        return chance.sample(entries_, len(entries_)) if path[-1] in _WITHOUT_ORDER else entries_
    return content


#: The lists of rule files whose order says nothing; that of `for_each` does.
_WITHOUT_ORDER = ("rules", "values", "waivers", "consequences", "all", "any", "facts", "kinds", "classes")


def _shuffled(values: tuple[_Each, ...], chance: Random) -> tuple[_Each, ...]:
    return tuple(chance.sample(values, len(values)))


def _in_order(report: JsonValue) -> JsonValue:
    """Sort what a report lists in the order of the rules."""
    if isinstance(report, dict):
        inner = {name: _in_order(each) for name, each in report.items()}
        return {name: sorted(each, key=json.dumps) if name in _LISTED and isinstance(each, list) else each for name, each in inner.items()}
    return [_in_order(each) for each in report] if isinstance(report, list) else report


_LISTED = ("requirements", "findings", "consequences", "because", "actions", "rules", "upcoming")


# The records of a batch


def batch(case: Case, chance: Random) -> Iterator[str]:
    """Assess records together, in another order and alone: of each the same is said, but that others of its enterprise stand beside it."""
    root = case.plan.ruleset.definition.root
    spoilt = to_json_bytes(spoiled(case.content, root, chance))
    sent = chance.sample([to_json_bytes(case.content), spoilt, spoilt, b"[1]", b'{"a": 1, "a": 2}'], 5)
    submissions = [each for number, data in enumerate(sent) for each in decode(data, f"{number}.json", "json")]
    together = _assessments(case, submissions)
    reversed_ = _assessments(case, submissions[::-1])[::-1]
    alone = [found for each in submissions for found in _assessments(case, [each])]
    if not len(together) == len(submissions) == len(reversed_) == len(alone):
        yield f"of {len(submissions)} records {len(together)} were assessed together, and {len(alone)} alone"
    for one, other, third in zip(together, reversed_, alone, strict=False):
        first, second, lonely = map(_without_neighbours, (one, other, third))
        if first != second or first != lonely:
            yield f"{one.source} is another one in another order" if first != second else f"{one.source} is another one alone"


def _without_neighbours(record: RecordAssessment) -> RecordAssessment:
    return replace(record, diagnostics=tuple(each for each in record.diagnostics if each.code != "I209"))


def _assessments(case: Case, submissions: Sequence[Submission]) -> tuple[RecordAssessment, ...]:
    return assess(case.plan.ruleset, submissions, as_of=case.as_of, attestations=case.attestations, propose=False).records


SHUFFLES: tuple[Shuffle, ...] = (keys, entries, rules, batch, files)
