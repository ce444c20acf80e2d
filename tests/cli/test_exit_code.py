import itertools
from collections.abc import Iterable

import pytest

from compliance.cli.exit_code import FailOn, exit_code_of
from compliance.model.assessment import RecordAssessment
from compliance.model.outcome import Verdict
from tests.report.hand_made import assessment, counts, record

BY_VERDICT = {
    Verdict.COMPLIANT: 0,
    Verdict.COMPLIANT_WITH_WAIVERS: 0,
    Verdict.UNDETERMINED: 3,
    Verdict.NON_COMPLIANT: 1,
    Verdict.REJECTED: 4,
}
ORDER = [70, 2, 4, 1, 3, 0]


def code(records: Iterable[RecordAssessment], fail_on: FailOn = "undetermined", *, has_input_faults: bool = False) -> int:
    return exit_code_of(assessment(*records), fail_on, has_input_faults=has_input_faults)


@pytest.mark.parametrize("verdicts", [chosen for size in (1, 2, 3) for chosen in itertools.combinations(BY_VERDICT, size)])
def test_worst_decides(verdicts: tuple[Verdict, ...]) -> None:
    assert code(record(verdict=each) for each in verdicts) == min((BY_VERDICT[each] for each in verdicts), key=ORDER.index)


def test_no_record_and_faults_of_files_are_faults_of_input() -> None:
    assert code([]) == 4
    assert code([record(verdict=Verdict.NON_COMPLIANT)], has_input_faults=True) == 4
    assert code([], "never") == 4


def test_an_internal_error_goes_before_everything() -> None:
    failed = record(verdict=Verdict.UNDETERMINED, finding_counts=counts(error=1))
    assert code([failed, record(verdict=Verdict.REJECTED)], "never", has_input_faults=True) == 70


def test_no_rule_selected_is_a_mistake_in_use() -> None:
    assert code([record(verdict=Verdict.UNDETERMINED, rule_counts=counts())]) == 2
    assert code([record(verdict=Verdict.REJECTED, rule_counts=counts())]) == 4


@pytest.mark.parametrize(
    ("fail_on", "verdict", "expected"),
    [
        ("non_compliant", Verdict.UNDETERMINED, 0),
        ("non_compliant", Verdict.NON_COMPLIANT, 1),
        ("never", Verdict.UNDETERMINED, 0),
        ("never", Verdict.NON_COMPLIANT, 0),
        ("never", Verdict.REJECTED, 4),
        ("non_compliant", Verdict.REJECTED, 4),
    ],
)
def test_verdicts_can_be_relaxed_and_nothing_else(fail_on: FailOn, verdict: Verdict, expected: int) -> None:
    assert code([record(verdict=verdict)], fail_on) == expected
