"""What a plan finds out once about its rules."""

from dataclasses import replace

from compliance.engine.plan import limits_read, plan
from compliance.model.condition import Limit
from tests.engine.small_ruleset import rule_of, ruleset_of


def test_rules_that_take_the_place_of_others_are_known_by_the_limits_of_their_own() -> None:
    """A rule of the same name in a plan that was made from another one may read other limits."""
    rule = rule_of("A-1", "headcount == 2", "headcount == 3")
    chosen = plan(ruleset_of(rule))
    assert limits_read(chosen, rule) == limits_read(chosen, rule) == frozenset()
    for other in (replace(rule, requires=Limit("other")), replace(rule, applies=Limit("other"))):
        assert limits_read(replace(chosen, rules=(other,)), other) == {"other"}
    assert limits_read(chosen, rule) == frozenset()
