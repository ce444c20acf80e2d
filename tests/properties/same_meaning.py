"""Rules whose conditions are said in other words that mean the same: outcomes and what kept them open are the same."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random

from compliance.engine.plan import Plan
from compliance.language.to_text import to_text
from compliance.model.finding import Finding
from compliance.model.rule import Rule
from tests.proof import Tally
from tests.properties.cases import Case, judged, random_cases, shipped_cases
from tests.properties.rewritten import rewritten

_WORDINGS_A_CASE = 4


def same_meaning_tally(seed: int, count: int) -> Tally:
    """Say the conditions of random rules in other words: `tried` are the answers compared, of one rule on one subject."""
    return _tally(seed, count, random_cases)


def shipped_same_meaning_tally(seed: int, count: int) -> Tally:
    """Say the conditions of the shipped rules in other words: `tried` are the answers compared, of one rule on one subject."""
    return _tally(seed, count, shipped_cases)


def _tally(seed: int, count: int, cases: Callable[[Random], Iterator[Case]]) -> Tally:
    chance = Random(seed)  # noqa: S311  # chance, and nothing secret
    counts, faults = Counter({"tried": 0}), list[str]()
    for case in cases(chance):
        before = judged(case, case.content).findings
        for _ in range(_WORDINGS_A_CASE):
            other = replace(case, plan=in_other_words(case.plan, chance))
            after = judged(other, case.content).findings
            where = f"seed {seed}, {case.name}, day {case.as_of}"
            faults += [f"{where}: {key[0]} {key[1].pointer} is there once" for key in before.keys() ^ after.keys()]
            for key in before.keys() & after.keys():
                counts["tried"] += 1
                counts[before[key].judged.value] += 1
                if _said(before[key]) != _said(after[key]):
                    rule = other.plan.ruleset.rules[key[0]]
                    texts = " applies to ".join(to_text(each) for each in (rule.requires, rule.applies) if each is not None)
                    faults.append(f"{where}: {key[0]} {key[1].pointer} is {_said(before[key])}, and {_said(after[key])} as {texts}")
            if counts["tried"] >= count:
                return {**counts, "faults": faults}
    raise AssertionError("there is always another case")


def in_other_words(plan: Plan, chance: Random) -> Plan:
    """Give the same rules and requirements with every condition in other words."""
    rules = {rule.id: _reworded(rule, chance) for rule in plan.rules}
    requirements = {
        name: replace(
            each,
            applies=None if each.applies is None else rewritten(each.applies, chance),
            rules=tuple(rules[rule.id] for rule in each.rules),
        )
        for name, each in plan.ruleset.requirements.items()
    }
    ruleset = replace(plan.ruleset, rules=rules, requirements=requirements)
    return replace(plan, ruleset=ruleset, requirements=tuple(requirements.values()), rules=tuple(rules.values()))


def _reworded(rule: Rule, chance: Random) -> Rule:
    applies = None if rule.applies is None else rewritten(rule.applies, chance)
    return replace(rule, applies=applies, requires=rewritten(rule.requires, chance))


def _said(finding: Finding) -> tuple[object, ...]:
    open_ = sorted({(each.state.value, each.pointer) for each in finding.unknowns})
    return finding.outcome.value, finding.judged.value, finding.waiver, open_
