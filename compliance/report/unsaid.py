"""What no finding says, and a program that counts findings must be told all the same: else what was never judged looks like a success."""

from collections.abc import Iterable, Mapping
from enum import Enum

from compliance.model.assessment import RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.finding import Finding
from compliance.model.outcome import Outcome, Verdict


class Unsaid(Enum):
    """A reason why a record, or all that was given, is no success, though no finding says so."""

    REJECTED = "record-rejected"
    NOT_PROVEN = "nothing-proven"
    NO_RECORD = "no-record"


UNSAID_TITLES: Mapping[Unsaid, Bilingual] = {
    Unsaid.REJECTED: Bilingual("申报被拒收", "the record was rejected"),
    Unsaid.NOT_PROVEN: Bilingual("没有证明合规", "compliance is not proven"),
    Unsaid.NO_RECORD: Bilingual("没有任何申报", "there is no record"),
}
UNSAID_REASONS: Mapping[Unsaid, Bilingual] = {
    Unsaid.REJECTED: Bilingual(
        "提交的内容不是一份申报，没有用任何规则判定。", "What was submitted is no record, and was judged by no rule."
    ),
    Unsaid.NOT_PROVEN: Bilingual(
        "没有规则判定为不通过，但也没有规则证明合规。", "No rule was found to fail, and none was found to prove compliance."
    ),
    Unsaid.NO_RECORD: Bilingual("没有读到任何申报，没有可以判定的内容。", "No record was read, so that there was nothing to judge."),
}

#: Files that are only mentioned, as against files that gave no record.
MENTIONED_FILES = frozenset({"I402", "I404"})

_PROVEN = {Verdict.COMPLIANT, Verdict.COMPLIANT_WITH_WAIVERS}
_SAYING_SO = {Outcome.FAIL, Outcome.ERROR, Outcome.UNKNOWN, Outcome.NOT_CHECKED}


def unsaid_of(record: RecordAssessment, listed: Iterable[Finding]) -> Unsaid | None:
    """Say why a record is no success, if none of the findings that a report lists says so."""
    if record.verdict is Verdict.REJECTED:
        return Unsaid.REJECTED
    if record.verdict in _PROVEN or any(each.outcome in _SAYING_SO for each in listed):
        return None
    return Unsaid.NOT_PROVEN
