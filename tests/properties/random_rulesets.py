"""Rulesets of a few random rules over the employees of a small record, and submissions with values taken away."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from compliance.model.condition import Condition
from compliance.model.rule import Ruleset, Severity, WhenEmpty
from tests.engine.small_ruleset import EACH_EMPLOYEE, rule_of, ruleset_of
from tests.properties.random_conditions import CONDITIONS, RECORDS
from tests.properties.test_stability import blanked, places_of

Content = dict[str, object]
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
    for path in chance.sample(sorted(places_of(changed), key=str), count):
        changed = blanked(changed, path, to_null=isinstance(path[-1], int) or chance.random() < 0.3)
    return changed


RULESETS: SearchStrategy[Ruleset] = st.builds(
    _ruleset, st.lists(st.tuples(CONDITIONS, st.none() | st.none() | CONDITIONS), min_size=1, max_size=3), st.sampled_from(WhenEmpty)
)
SUBMISSIONS: SearchStrategy[Content] = st.builds(
    _submission, RECORDS, st.randoms(use_true_random=False), st.sampled_from([0, 0, 0, 1, 2, _MOST_BLANKED])
)
