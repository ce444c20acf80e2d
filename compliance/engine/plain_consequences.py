"""Consequences of what generated code said of a record: which follow, and what each is about; reasons and titles are for a report.

Only tags that a consequence rule asks for are minted, each as a number; what follows from a set of them is remembered.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from compliance.engine.consequences import Chaining
from compliance.engine.generated import Said
from compliance.engine.plain_conclusion import Conclusion, verdict_of_words, worst_by_rule
from compliance.engine.plain_functions import known
from compliance.engine.plan import Plan
from compliance.model.consequence import Tag
from compliance.model.outcome import Outcome, Verdict
from compliance.model.plain import attribute_of
from compliance.model.record import pointer_of_path

_TAGGED = {Outcome.FAIL: "failed", Outcome.PASS: "passed", Outcome.UNKNOWN: "unknown", Outcome.NOT_CHECKED: "not_checked"}
_TAGGED_VERDICTS = {Verdict.NON_COMPLIANT: "failed", Verdict.COMPLIANT: "passed", Verdict.UNDETERMINED: "unknown"}
_TOLD_BY_PASSES = ("passed", "verdict")
_DECIDED = {each.value for each in (Outcome.FAIL, Outcome.ERROR, Outcome.UNKNOWN, Outcome.NOT_CHECKED, Outcome.WAIVED)}
_MOST_REMEMBERED = 4096


@dataclass(frozen=True, slots=True)
class Follows:
    """A consequence by its id, and the list entry that it is about; an empty pointer is the record."""

    id: str
    pointer: str


@dataclass(frozen=True, slots=True)
class Following:
    """Consequence rules that are asked of the same, and the tags that they ask for, by what mints them.

    `of_rules` are the tags of a rule for each outcome, `of_requirements` those of a requirement for each verdict, and `of_values` those of
    a signal, or of a value that is given, with the names that lead to it from the entry or the record. `of_tags` numbers the tags, `places`
    are those of the consequence rules among all of them, and `of_list` the rules that are asked of the entries of its list.
    """

    chaining: Chaining
    tags: tuple[Tag, ...]
    of_rules: dict[int, dict[str, tuple[int, ...]]]
    passing: tuple[int, ...]
    of_requirements: dict[str, dict[str, int]]
    of_verdicts: dict[str, int]
    of_values: tuple[tuple[int, bool, tuple[str, ...], bool], ...]
    of_tags: dict[Tag, int]
    places: tuple[int, ...]
    of_list: frozenset[int]
    remembered: dict[frozenset[int], tuple[int, ...]] = field(default_factory=dict)


def followings_of(plan: Plan, chainings: Sequence[Chaining]) -> tuple[Following, ...]:
    """Prepare what follows from the rules of a plan."""
    return tuple(_following(plan, each) for each in chainings if each.rules)


def are_told_fast(chainings: Sequence[Chaining]) -> bool:
    """Say whether what consequence rules ask of list entries is told without the findings that pass."""
    return all(
        len(chaining.for_each) == 1
        and "." not in chaining.for_each[0].path
        and not any(tag.kind in _TOLD_BY_PASSES for rule in chaining.rules for tag in rule.when)
        for chaining in chainings
        if chaining.for_each
    )


def _following(plan: Plan, chaining: Chaining) -> Following:
    numbers = {tag: number for number, tag in enumerate(dict.fromkeys(tag for rule in chaining.rules for tag in rule.when))}
    named: dict[str, list[tuple[str, int]]] = {}
    for tag, number in numbers.items():
        named.setdefault(tag.name, []).append((tag.kind, number))
    of_rules: dict[int, dict[str, tuple[int, ...]]] = {}
    for number, rule in enumerate(plan.rules):
        asked = [*named.get(rule.id, ()), *named.get(rule.group or "", ())]
        minted = [(outcome.value, tag) for kind, tag in asked for outcome, word in _TAGGED.items() if kind == word]
        minted += [(Outcome.FAIL.value, tag) for kind, tag in named.get(rule.severity.value, ()) if kind == "failed_severity"]
        if minted:
            of_rules[number] = {word: tuple(tag for each, tag in minted if each == word) for word, _ in minted}
    of_requirements = {
        each.id: {verdict.value: tag for kind, tag in named.get(each.id, ()) for verdict, word in _TAGGED_VERDICTS.items() if kind == word}
        for each in plan.requirements
    }
    own = chaining.for_each[0].variable if chaining.for_each else None
    paths = {binding.path for binding in chaining.for_each}
    order = {rule.id: place for place, rule in reversed(list(enumerate(plan.ruleset.consequences)))}
    of_values = []
    for tag, number in numbers.items():
        if tag.kind in ("signal", "given"):
            first, *names = tag.name.split(".")
            path = tuple(map(attribute_of, names if first == own else (first, *names)))
            of_values.append((number, tag.kind == "given", path, first == own))
    return Following(
        chaining,
        tuple(numbers),
        of_rules,
        tuple(number for number, tags in of_rules.items() if Outcome.PASS.value in tags),
        {name: tags for name, tags in of_requirements.items() if tags},
        {tag.name: number for tag, number in numbers.items() if tag.kind == "verdict"},
        tuple(of_values),
        numbers,
        tuple(order[rule.id] for rule in chaining.rules),
        frozenset(number for number, rule in enumerate(plan.rules) if paths & {binding.path for binding in rule.for_each}),
    )


def follows_of(
    plan: Plan, followings: Sequence[Following], plain: Any, said: Sequence[Said], conclusion: Conclusion
) -> tuple[Follows, ...] | None:
    """Chain what follows for the entries of lists and for the record, in the order of the rule files.

    None where passes of an entry would have to be known.
    """
    found: list[tuple[int, Follows]] = []
    fired: set[Tag] = set()
    for following in followings:
        rules = following.chaining.rules
        if not following.chaining.for_each:
            tags = _of_record(following, plain, conclusion) | {following.of_tags[tag] for tag in fired if tag in following.of_tags}
            found += [(following.places[place], Follows(rules[place].id, "")) for place in _chained(following, frozenset(tags))]
            continue
        for pointer, entry, worst in _entries(following, plain, said):
            own = _of_requirements(plan, following, worst, conclusion)
            if own is None:
                return None
            tags = {*_of_rules(following, worst.items()), *own, *_of_values(following, plain, entry)}
            for place in _chained(following, frozenset(tags)):
                found.append((following.places[place], Follows(rules[place].id, pointer)))
                fired.add(rules[place].then)
    return tuple(dict.fromkeys(each for _, each in sorted(found, key=itemgetter(0))))


def _chained(following: Following, tags: frozenset[int]) -> tuple[int, ...]:
    known_places = following.remembered.get(tags)
    if known_places is None:
        if len(following.remembered) >= _MOST_REMEMBERED:
            following.remembered.clear()
        known_places = following.chaining.chain(frozenset(following.tags[number] for number in tags)).fired
        following.remembered[tags] = known_places
    return known_places


def _of_record(following: Following, plain: Any, conclusion: Conclusion) -> set[int]:
    tags = set(_of_rules(following, conclusion.outcomes.items()))
    for number in following.passing:
        if conclusion.passed[number]:
            tags.update(following.of_rules[number][Outcome.PASS.value])
    for name, numbers in following.of_requirements.items():
        tag = numbers.get(conclusion.verdicts.get(name, ""))
        if tag is not None:
            tags.add(tag)
    verdict = following.of_verdicts.get(conclusion.verdict.value)
    return tags | ({verdict} if verdict is not None else set()) | set(_of_values(following, plain, None))


def _of_rules(following: Following, outcomes: Iterable[tuple[int, str]]) -> Iterator[int]:
    for number, word in outcomes:
        tags = following.of_rules.get(number)
        if tags is not None:
            yield from tags.get(word, ())


def _of_values(following: Following, plain: Any, entry: object) -> Iterator[int]:
    """Give the tags of signals and of what is given."""
    for number, is_given, names, is_of_entry in following.of_values:
        value = entry if is_of_entry else plain
        for name in names:
            value = None if known(value) is None else getattr(value, name)
        if known(value) is not None and (is_given or value is True):
            yield number


# Entries of lists


def _entries(following: Following, plain: Any, said: Sequence[Said]) -> Iterator[tuple[str, object, dict[int, str]]]:
    """Give each entry of a list that can be read, with the worst that was said of it by rules that are asked of the list."""
    (binding,) = following.chaining.for_each
    entries: Any = known(getattr(plain, attribute_of(binding.path)))
    if not entries:
        return
    owner = pointer_of_path(binding.path)
    said_of: dict[str, list[Said]] = {}
    for each in said:
        if each[0] in following.of_list:
            steps = each[2].removeprefix(f"{owner}/").split("/") if each[2].startswith(f"{owner}/") else [""]
            said_of.setdefault(steps[0], []).append(each)
    for number, entry in enumerate(entries):
        if entry is not None:
            yield f"{owner}/{number}", entry, worst_by_rule((*said_of.get("", ()), *said_of.get(str(number), ())))


def _of_requirements(plan: Plan, following: Following, worst: dict[int, str], conclusion: Conclusion) -> list[int] | None:
    """Give the tags of what requirements of an entry add up to; None where that hangs on whether a rule passes for this very entry."""
    met: dict[str, set[str]] = {}
    for rule, outcome in worst.items():
        name = plan.rules[rule].requirement
        if name in following.of_requirements:
            met.setdefault(name, set()).add(outcome)
    tags = []
    for name, words in met.items():
        is_open = Outcome.INFORMATIONAL.value in words and not words & _DECIDED
        if is_open and any(conclusion.somewhere[number] for number, rule in enumerate(plan.rules) if rule.requirement == name):
            return None
        number = following.of_requirements[name].get(verdict_of_words(list(words)))
        tags += [] if number is None else [number]
    return tags
