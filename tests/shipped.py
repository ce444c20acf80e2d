"""The shipped rules, which take seconds to load: once in each process that runs tests."""

from functools import cache

from compliance.model.rule import Ruleset
from compliance.shipped import load_ruleset


@cache
def shipped_ruleset() -> Ruleset:
    """Load the shipped rules, from their files and from nothing that was kept."""
    return load_ruleset()
