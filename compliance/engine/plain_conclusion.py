"""What was said of a record adds up to: the outcome of each rule, the verdict of each requirement, and that of the record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from compliance.engine.generated import Said
from compliance.engine.plan import Plan
from compliance.model.outcome import Outcome, Verdict, record_verdict, requirement_verdict

_RANKS = {outcome.value: rank for rank, outcome in enumerate(Outcome)}
_BITS = {outcome.value: 1 << rank for rank, outcome in enumerate(Outcome)}
_PASS = Outcome.PASS.value


@dataclass(frozen=True, slots=True)
class Section:
    """A requirement, and the numbers of its rules, which stand beside one another in a plan: from the first to before the last."""

    requirement: str
    first: int
    last: int


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


def sections_of(plan: Plan) -> tuple[Section, ...]:
    """Give the requirements of a plan with the numbers of their rules."""
    found, first = [], 0
    for requirement in plan.requirements:
        found.append(Section(requirement.id, first, first + len(requirement.rules)))
        first += len(requirement.rules)
    return tuple(found)


def concluded(sections: Sequence[Section], said: Sequence[Said], somewhere: bytearray) -> Conclusion:
    """Conclude from what was said of a record, and from which rules passed somewhere in it."""
    outcomes: dict[int, str] = {}
    for number, word, _ in said:
        known = outcomes.get(number)
        if known is None or _RANKS[word] < _RANKS[known]:
            outcomes[number] = word
    passed = somewhere[:]
    for number, word in list(outcomes.items()):
        if passed[number]:
            if _RANKS[word] < _RANKS[_PASS]:
                passed[number] = 0
            else:
                del outcomes[number]
    verdicts = {}
    met = sorted(outcomes.items())
    place = 0
    for section in sections:
        bits = _BITS[_PASS] if passed.find(1, section.first, section.last) >= 0 else 0
        while place < len(met) and met[place][0] < section.last:
            bits |= _BITS[met[place][1]]
            place += 1
        if bits and (verdict := _verdict_of(bits)) != Verdict.NOT_APPLICABLE.value:
            verdicts[section.requirement] = verdict
    return Conclusion(somewhere, passed, outcomes, verdicts, record_verdict(_VERDICTS[word] for word in set(verdicts.values())))


_VERDICTS = {verdict.value: verdict for verdict in Verdict}
_verdicts: dict[int, str] = {}


def _verdict_of(bits: int) -> str:
    if bits not in _verdicts:
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
    counts[Outcome.NOT_APPLICABLE.value] += rules - sum(counts.values())
    return counts
