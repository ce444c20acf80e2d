"""Truth, outcomes, and how they combine."""

from itertools import permutations, product

import pytest

from compliance.model.outcome import Outcome, Verdict, outcome_of, record_verdict, requirement_verdict, worst_outcome
from compliance.model.truth import Truth, conjunction, disjunction, negation, truth_of

_T, _F, _U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


def test_kleene_conjunction() -> None:
    table = {(_T, _T): _T, (_T, _F): _F, (_T, _U): _U, (_F, _F): _F, (_F, _U): _F, (_U, _U): _U}
    for (one, other), expected in table.items():
        assert conjunction((one, other)) is conjunction((other, one)) is expected
    assert conjunction(()) is _T


def test_kleene_disjunction() -> None:
    table = {(_T, _T): _T, (_T, _F): _T, (_T, _U): _T, (_F, _F): _F, (_F, _U): _U, (_U, _U): _U}
    for (one, other), expected in table.items():
        assert disjunction((one, other)) is disjunction((other, one)) is expected
    assert disjunction(()) is _F


def test_negation() -> None:
    assert [negation(each) for each in (_T, _F, _U)] == [_F, _T, _U]
    assert [truth_of(each) for each in (True, False)] == [_T, _F]


def test_the_outcome_table() -> None:
    table = {
        (_F, _F): Outcome.NOT_APPLICABLE,
        (_F, _U): Outcome.NOT_APPLICABLE,
        (_F, _T): Outcome.NOT_APPLICABLE,
        (_U, _F): Outcome.UNKNOWN,
        (_U, _U): Outcome.UNKNOWN,
        (_U, _T): Outcome.UNKNOWN,
        (_T, _F): Outcome.FAIL,
        (_T, _U): Outcome.UNKNOWN,
        (_T, _T): Outcome.PASS,
    }
    assert {pair: outcome_of(*pair) for pair in product(Truth, Truth)} == table


def test_outcomes_combine_by_one_order() -> None:
    order = ["fail", "error", "unknown", "not_checked", "waived", "pass", "not_applicable", "not_in_force", "informational"]
    assert [outcome.value for outcome in Outcome] == order
    for pair in permutations(Outcome, 2):
        assert worst_outcome(pair) is min(pair, key=list(Outcome).index)
    with pytest.raises(ValueError, match="empty"):
        worst_outcome(())


_NEUTRAL = (Outcome.NOT_APPLICABLE, Outcome.NOT_IN_FORCE)


@pytest.mark.parametrize(
    ("outcomes", "verdict"),
    [
        ((), Verdict.NOT_APPLICABLE),
        (_NEUTRAL, Verdict.NOT_APPLICABLE),
        ((Outcome.PASS, *_NEUTRAL), Verdict.COMPLIANT),
        ((Outcome.PASS, Outcome.WAIVED), Verdict.COMPLIANT_WITH_WAIVERS),
        ((Outcome.PASS, Outcome.INFORMATIONAL), Verdict.COMPLIANT),
        ((Outcome.INFORMATIONAL,), Verdict.UNDETERMINED),
        ((Outcome.INFORMATIONAL, Outcome.NOT_APPLICABLE), Verdict.UNDETERMINED),
        ((Outcome.PASS, Outcome.UNKNOWN), Verdict.UNDETERMINED),
        ((Outcome.PASS, Outcome.ERROR), Verdict.UNDETERMINED),
        ((Outcome.PASS, Outcome.NOT_CHECKED), Verdict.UNDETERMINED),
        ((Outcome.FAIL, Outcome.ERROR, Outcome.UNKNOWN), Verdict.NON_COMPLIANT),
    ],
)
def test_c80_a_requirement_is_compliant_only_by_proof(outcomes: tuple[Outcome, ...], verdict: Verdict) -> None:
    assert requirement_verdict(outcomes) is verdict


def test_a_record_has_the_worst_of_its_requirements() -> None:
    order = [Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.COMPLIANT_WITH_WAIVERS, Verdict.COMPLIANT]
    for pair in permutations(order, 2):
        assert record_verdict(pair) is min(pair, key=order.index)
    assert record_verdict((Verdict.NOT_APPLICABLE, Verdict.COMPLIANT)) is Verdict.COMPLIANT


def test_c79_nothing_applied_is_never_compliant() -> None:
    assert record_verdict(()) is Verdict.UNDETERMINED
    assert record_verdict((Verdict.NOT_APPLICABLE,)) is Verdict.UNDETERMINED
