"""Rulesets of a few random rules over the employees of a small record, and submissions with values taken away."""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from compliance.model.condition import Condition
from compliance.model.rule import Ruleset, Severity, WhenEmpty
from tests.engine.small_ruleset import EACH_EMPLOYEE, rule_of, ruleset_of
from tests.properties.random_conditions import CONDITIONS, RECORDS

Content = dict[str, object]
_Path = tuple[str | int, ...]
_MOST_BLANKED = 3


def _ruleset(conditions: Sequence[tuple[Condition, Condition | None]], when_empty: WhenEmpty) -> Ruleset:
    rules = []
    for number, (requires, applies) in enumerate(conditions):
        rule = rule_of(f"A.{number}", "true", for_each=EACH_EMPLOYEE, when_empty=when_empty, severity=list(Severity)[number % 3])
        rules.append(replace(rule, place="jiangmen", requires=requires, applies=applies))
    return ruleset_of(*rules)


def _submission(content: Content, chance: Random, count: int) -> Content:
    stock = content["stock"]
    assert isinstance(stock, dict)
    changed: Content = {**content, "stock": {**stock, "chlorine": {"value": stock["chlorine"], "unit": "mg/L"}}}
    for path in chance.sample(sorted(_places_of(changed), key=str), count):
        changed = _blanked(changed, path, to_null=isinstance(path[-1], int) or chance.random() < 0.3)
    return changed


def _places_of(value: object, path: _Path = ()) -> Iterator[_Path]:
    """Every place in a submission, objects and lists among them."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield (*path, step)
        yield from _places_of(inner, (*path, step))


def _blanked(content: Content, path: _Path, *, to_null: bool) -> Content:
    """Give a submission with one place taken away, or null there; a place that is gone already stays gone."""
    changed = copy.deepcopy(content)
    owner: object = changed
    for step in path[:-1]:
        owner = owner[step] if isinstance(owner, list) else owner.get(step) if isinstance(owner, dict) else None  # type: ignore[index]
    if isinstance(owner, dict) and path[-1] in owner and not to_null:
        del owner[path[-1]]
    elif isinstance(owner, dict | list):
        owner[path[-1]] = None  # type: ignore[index]
    return changed


RULESETS: SearchStrategy[Ruleset] = st.builds(
    _ruleset, st.lists(st.tuples(CONDITIONS, st.none() | st.none() | CONDITIONS), min_size=1, max_size=3), st.sampled_from(WhenEmpty)
)
SUBMISSIONS: SearchStrategy[Content] = st.builds(
    _submission, RECORDS, st.randoms(use_true_random=False), st.sampled_from([0, 0, 0, 1, 2, _MOST_BLANKED])
)
