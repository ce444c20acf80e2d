import pytest

from compliance.model.outcome import Outcome, Verdict
from compliance.report.unsaid import UNSAID_REASONS, UNSAID_TITLES, Unsaid, unsaid_of
from tests.report.hand_made import REJECTED, finding, record


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_finding_that_is_bad_or_undecided_says_that_a_record_is_no_success(outcome: Outcome) -> None:
    says_so = outcome in (Outcome.FAIL, Outcome.ERROR, Outcome.UNKNOWN, Outcome.NOT_CHECKED)
    found = finding("EO-3.2", outcome, None)
    assert unsaid_of(record(found, verdict=Verdict.UNDETERMINED), [found]) is (None if says_so else Unsaid.NOT_PROVEN)


@pytest.mark.parametrize("verdict", [Verdict.NON_COMPLIANT, Verdict.UNDETERMINED])
def test_a_verdict_that_no_listed_finding_tells_is_left_unsaid(verdict: Verdict) -> None:
    assert unsaid_of(record(finding("EO-3.2", Outcome.FAIL, None), verdict=verdict), []) is Unsaid.NOT_PROVEN


@pytest.mark.parametrize("verdict", [Verdict.COMPLIANT, Verdict.COMPLIANT_WITH_WAIVERS])
def test_a_record_that_is_proven_leaves_nothing_unsaid(verdict: Verdict) -> None:
    assert unsaid_of(record(verdict=verdict), []) is None


def test_a_rejected_record_is_always_left_unsaid() -> None:
    assert unsaid_of(REJECTED, []) is Unsaid.REJECTED


def test_each_reason_has_its_words() -> None:
    assert UNSAID_TITLES.keys() == UNSAID_REASONS.keys() == set(Unsaid)
