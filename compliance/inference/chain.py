"""What chaining means: the least set of tags that holds what is given and is closed under the rules.

Rules are positive, so there is exactly one such set, whatever the order of rules. Every other engine must agree with this one.
"""

from collections.abc import Sequence

from compliance.model.consequence import Chain, ConsequenceRule, Tag


def chain(rules: Sequence[ConsequenceRule], tags: frozenset[Tag]) -> Chain:
    """Chain consequences from the tags of a record: fire every rule whose tags stand, until none adds a tag."""
    standing = set(tags)
    while not standing.issuperset(following := {rule.then for rule in rules if standing.issuperset(rule.when)}):
        standing |= following
    fired = tuple(position for position, rule in enumerate(rules) if standing.issuperset(rule.when))
    return Chain(fired, frozenset(standing), "reference")
