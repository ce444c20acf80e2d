"""Which findings of a record that has very many are explained: the others are told briefly, so that one record keeps nobody waiting.

Every finding counts all the same: only what is said of it at length, and what would make it pass, is left out.
"""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import replace

from compliance.model.finding import Finding, likeness_of
from compliance.model.outcome import Outcome

#: What asks nothing of anybody, and is explained only where somebody wants to see all.
UNREMARKABLE = frozenset({Outcome.PASS, Outcome.NOT_APPLICABLE})
#: Of one record: findings that ask something of somebody, for which it is also searched what would comply; and those that do not.
MOST_EXPLAINED = 500
MOST_UNREMARKABLE_EXPLAINED = 10_000


def with_brief_ones(findings: Sequence[Finding], outcomes: Collection[Outcome]) -> tuple[Finding, ...]:
    """Mark as brief what is more than is explained, of the findings with some outcomes.

    Explained is the first that each rule finds with each outcome, then the first for each other reason, then the second, and so on: so
    whoever floods one rule hides no other.
    """
    asked = [(number, each) for number, each in enumerate(findings) if each.outcome in outcomes]
    brief = {
        *_beyond(((number, each) for number, each in asked if each.outcome not in UNREMARKABLE), MOST_EXPLAINED),
        *_beyond(((number, each) for number, each in asked if each.outcome in UNREMARKABLE), MOST_UNREMARKABLE_EXPLAINED),
    }
    return tuple(replace(each, is_brief=True) if number in brief else each for number, each in enumerate(findings))


def _beyond(findings: Iterable[tuple[int, Finding]], most: int) -> set[int]:
    """Give the numbers of the findings that are not among the first, each reason in its turn."""
    numbered = list(findings)
    if len(numbered) <= most:
        return set()
    of_rule: Counter[Hashable] = Counter()
    of_reason: Counter[Hashable] = Counter()
    ranked: list[tuple[bool, int, int, int]] = []
    for number, finding in numbered:
        rule, reason = (finding.rule, finding.outcome), likeness_of(finding)
        ranked.append((of_rule[rule] > 0, of_reason[reason], of_rule[rule], number))
        of_rule[rule] += 1
        of_reason[reason] += 1
    return {number for *_, number in sorted(ranked)[most:]}
