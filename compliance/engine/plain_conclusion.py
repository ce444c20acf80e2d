"""What was said of a record adds up to: the outcome of each rule, the verdict of each requirement, and that of the record."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress

from compliance.engine.generated import Said
from compliance.engine.plan import Plan
from compliance.model.outcome import Outcome, Verdict, record_verdict, requirement_verdict

_RANKS = {outcome.value: rank for rank, outcome in enumerate(Outcome)}
_BITS = {outcome.value: 1 << rank for rank, outcome in enumerate(Outcome)}
_PASS = Outcome.PASS.value
_PASS_RANK, _PASS_BIT = _RANKS[_PASS], _BITS[_PASS]
_NOT_APPLICABLE = Outcome.NOT_APPLICABLE.value
_VERDICTS = {verdict.value: verdict for verdict in Verdict}


@dataclass(frozen=True, slots=True)
class Sections:
    """The requirements of a plan in their order, and for each rule the place of its own among them."""

    requirements: tuple[str, ...]
    of_rules: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What a record comes to: a byte for each rule that passes, the worst outcome of each other one that has any, and the verdicts.

    A rule that passes `somewhere` may come to something worse elsewhere in the record.
    """

    somewhere: bytearray
    passed: bytearray
    outcomes: Mapping[int, str]
    verdicts: Mapping[str, str]
    verdict: Verdict


def sections_of(plan: Plan) -> Sections:
    """Give the requirements of a plan, and which of them each rule is of."""
    names = tuple(each.id for each in plan.requirements)
    places = {name: place for place, name in enumerate(names)}
    return Sections(names, tuple(places[rule.requirement] for rule in plan.rules))


def concluded(sections: Sections, said: Sequence[Said], somewhere: bytearray) -> Conclusion:
    """Conclude from what was said of a record, and from which rules passed somewhere in it."""
    outcomes = worst_by_rule(said)
    passed = somewhere[:]
    for number in [each for each in outcomes if passed[each]]:
        if _RANKS[outcomes[number]] < _PASS_RANK:
            passed[number] = 0
        else:
            del outcomes[number]
    of_rules = sections.of_rules
    met = dict.fromkeys({*compress(of_rules, passed)}, _PASS_BIT)
    for number, word in outcomes.items():
        place = of_rules[number]
        met[place] = met.get(place, 0) | _BITS[word]
    verdicts = {}
    for place in sorted(met):
        bits = met[place]
        verdict = _verdicts.get(bits) or _verdict_of(bits)
        if verdict != _NOT_APPLICABLE:
            verdicts[sections.requirements[place]] = verdict
    return Conclusion(somewhere, passed, outcomes, verdicts, _record_verdict(frozenset(verdicts.values())))


def worst_by_rule(said: Iterable[Said]) -> dict[int, str]:
    """Give the worst outcome that was said of each rule."""
    outcomes: dict[int, str] = {}
    for number, word, _ in said:
        known = outcomes.get(number)
        if known is None or (known != word and _RANKS[word] < _RANKS[known]):
            outcomes[number] = word
    return outcomes


@cache
def _record_verdict(words: frozenset[str]) -> Verdict:
    return record_verdict(_VERDICTS[word] for word in words)


_verdicts: dict[int, str] = {}


def _verdict_of(bits: int) -> str:
    _verdicts[bits] = verdict_of_words([word for word, bit in _BITS.items() if bits & bit])
    return _verdicts[bits]


def verdict_of_words(words: Sequence[str]) -> str:
    """Say what outcomes of a requirement's rules add up to."""
    return requirement_verdict(Outcome(word) for word in words).value


def counts_of(conclusion: Conclusion, rules: int) -> dict[str, int]:
    """Count the rules that came to each outcome; of one that nothing was said of, it does not apply."""
    counts = dict.fromkeys(_RANKS, 0)
    counts[_PASS] = conclusion.passed.count(1)
    for word in conclusion.outcomes.values():
        counts[word] += 1
    counts[_NOT_APPLICABLE] += rules - sum(counts.values())
    return counts
