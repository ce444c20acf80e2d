"""What the exit code says: the worst that happened, in the order 70, 2, 4, 1, 3, 0."""

from typing import Literal

from compliance.model.assessment import Assessment
from compliance.model.outcome import Outcome, Verdict

COMPLIANT = 0
NON_COMPLIANT = 1
USAGE = 2
UNDETERMINED = 3
INPUT = 4
INTERNAL = 70
INTERRUPTED = 130

FailOn = Literal["undetermined", "non_compliant", "never"]


def exit_code_of(assessment: Assessment, fail_on: FailOn, *, has_input_faults: bool) -> int:
    """Give the exit code of an assessment; `fail_on` relaxes what is said of verdicts, and of nothing else."""
    verdicts = {record.verdict for record in assessment.records}
    judged = [record for record in assessment.records if record.verdict is not Verdict.REJECTED]
    if any(record.finding_counts.get(Outcome.ERROR, 0) for record in judged):
        return INTERNAL
    if any(sum(record.rule_counts.values()) == 0 for record in judged):
        return USAGE
    if has_input_faults or not verdicts or Verdict.REJECTED in verdicts:
        return INPUT
    if Verdict.NON_COMPLIANT in verdicts and fail_on != "never":
        return NON_COMPLIANT
    return UNDETERMINED if Verdict.UNDETERMINED in verdicts and fail_on == "undetermined" else COMPLIANT
