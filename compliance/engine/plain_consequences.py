"""Consequences of what generated code said of a record: which follow, and what each is about; reasons and titles are for a report."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from compliance.engine.consequences import Chaining
from compliance.engine.generated import Judging, Said
from compliance.engine.plain_functions import known
from compliance.engine.plan import Plan
from compliance.model.consequence import Tag
from compliance.model.outcome import Outcome, Verdict, requirement_verdict, worst_outcome
from compliance.model.plain import attribute_of
from compliance.model.record import pointer_of_path

_TAGGED = {Outcome.FAIL: "failed", Outcome.PASS: "passed", Outcome.UNKNOWN: "unknown", Outcome.NOT_CHECKED: "not_checked"}
_TAGGED_VERDICTS = {Verdict.NON_COMPLIANT: "failed", Verdict.COMPLIANT: "passed", Verdict.UNDETERMINED: "unknown"}
_TOLD_BY_PASSES = ("passed", "verdict")
_DECIDED = {Outcome.FAIL, Outcome.ERROR, Outcome.UNKNOWN, Outcome.NOT_CHECKED}


@dataclass(frozen=True, slots=True)
class Follows:
    """A consequence by its id, and the list entry that it is about; an empty pointer is the record."""

    id: str
    pointer: str


def are_told_fast(chainings: Sequence[Chaining]) -> bool:
    """Say whether what consequence rules ask of list entries is told without the findings that pass."""
    return all(
        len(chaining.for_each) == 1
        and "." not in chaining.for_each[0].path
        and not any(tag.kind in _TOLD_BY_PASSES for rule in chaining.rules for tag in rule.when)
        for chaining in chainings
        if chaining.for_each
    )


def follows_of(
    plan: Plan,
    chainings: Sequence[Chaining],
    plain: Any,
    judging: Judging,
    worst: Mapping[int, Outcome],
    verdicts: Mapping[str, Verdict],
    verdict: Verdict,
) -> tuple[Follows, ...] | None:
    """Chain what follows for the entries of lists and for the record, in the order of the rule files.

    `worst` are the outcomes of the rules that have one. None where passes of an entry would have to be known.
    """
    found: list[Follows] = []
    fired: set[Tag] = set()
    for chaining in chainings:
        if not chaining.for_each:
            tags = _tags(plan, worst, verdicts) | {Tag("verdict", verdict.value), *fired, *_signals(chaining, plain, None)}
            found += [Follows(chaining.rules[place].id, "") for place in chaining.chain(frozenset(tags)).fired]
            continue
        for pointer, entry, said in _entries(plan, chaining, plain, judging):
            own = _verdicts(plan, said, judging)
            if own is None:
                return None
            tags = _tags(plan, said, own) | set(_signals(chaining, plain, entry))
            for place in chaining.chain(frozenset(tags)).fired:
                found.append(Follows(chaining.rules[place].id, pointer))
                fired.add(chaining.rules[place].then)
    order = {rule.id: place for place, rule in reversed(list(enumerate(plan.ruleset.consequences)))}
    return tuple(sorted(dict.fromkeys(found), key=lambda each: order[each.id]))


def _entries(plan: Plan, chaining: Chaining, plain: Any, judging: Judging) -> Iterator[tuple[str, object, dict[int, Outcome]]]:
    """Give each entry of a list that can be read, with the worst that was said of it by rules that are asked of the list."""
    (binding,) = chaining.for_each
    owner = pointer_of_path(binding.path)
    said: dict[str, list[Said]] = {}
    for each in judging.said:
        if any(bound.path == binding.path for bound in plan.rules[each[0]].for_each):
            steps = each[2].removeprefix(f"{owner}/").split("/") if each[2].startswith(f"{owner}/") else [""]
            said.setdefault(steps[0], []).append(each)
    entries: Any = known(getattr(plain, attribute_of(binding.path)))
    for number, entry in enumerate(entries or ()):
        if entry is not None:
            met: dict[int, list[Outcome]] = {}
            for rule, outcome, _ in (*said.get("", ()), *said.get(str(number), ())):
                met.setdefault(rule, []).append(Outcome(outcome))
            yield f"{owner}/{number}", entry, {rule: worst_outcome(outcomes) for rule, outcomes in met.items()}


def _verdicts(plan: Plan, said: Mapping[int, Outcome], judging: Judging) -> dict[str, Verdict] | None:
    """Give what the requirements of an entry add up to; None where that hangs on whether a rule passes for this very entry."""
    met: dict[str, set[Outcome]] = {}
    for rule, outcome in said.items():
        met.setdefault(plan.rules[rule].requirement, set()).add(outcome)
    open_ = {name for name, outcomes in met.items() if Outcome.INFORMATIONAL in outcomes and not outcomes & {*_DECIDED, Outcome.WAIVED}}
    if any(plan.rules[rule].requirement in open_ for rule in judging.passed):
        return None
    return {name: requirement_verdict(outcomes) for name, outcomes in met.items()}


def _tags(plan: Plan, worst: Mapping[int, Outcome], verdicts: Mapping[str, Verdict]) -> set[Tag]:
    tags = {Tag(_TAGGED_VERDICTS[verdict], name) for name, verdict in verdicts.items() if verdict in _TAGGED_VERDICTS}
    for number, outcome in worst.items():
        rule = plan.rules[number]
        if outcome in _TAGGED:
            tags |= {Tag(_TAGGED[outcome], name) for name in (rule.id, rule.group) if name is not None}
        if outcome is Outcome.FAIL:
            tags.add(Tag("failed_severity", rule.severity.value))
    return tags


def _signals(chaining: Chaining, plain: Any, entry: object) -> Iterator[Tag]:
    for tag in {tag for rule in chaining.rules for tag in rule.when if tag.kind in ("signal", "given")}:
        first, *names = tag.name.split(".")
        value = entry if chaining.for_each and first == chaining.for_each[0].variable else getattr(plain, attribute_of(first))
        for name in names:
            value = None if known(value) is None else getattr(value, attribute_of(name))
        if known(value) is not None and (tag.kind == "given" or value is True):
            yield tag
