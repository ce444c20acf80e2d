"""What a rule says of a subject, and what that adds up to."""

from collections.abc import Iterable
from enum import Enum

from compliance.model.truth import Truth


class Outcome(Enum):
    """What one rule says of one subject, worst first: the order of the members is the order of combination."""

    FAIL = "fail"
    ERROR = "error"
    UNKNOWN = "unknown"
    NOT_CHECKED = "not_checked"
    WAIVED = "waived"
    PASS = "pass"  # noqa: S105  # an answer, no secret
    NOT_APPLICABLE = "not_applicable"
    NOT_IN_FORCE = "not_in_force"
    INFORMATIONAL = "informational"


class Verdict(Enum):
    """What the findings add up to, for a requirement or for a record, worst first."""

    REJECTED = "rejected"
    NON_COMPLIANT = "non_compliant"
    UNDETERMINED = "undetermined"
    COMPLIANT_WITH_WAIVERS = "compliant_with_waivers"
    COMPLIANT = "compliant"
    NOT_APPLICABLE = "not_applicable"


_OUTCOME_RANK = {outcome: rank for rank, outcome in enumerate(Outcome)}
_VERDICT_RANK = {verdict: rank for rank, verdict in enumerate(Verdict)}


def outcome_of(applies: Truth, requires: Truth) -> Outcome:
    """Combine whether a rule applies with whether what it requires holds."""
    if applies is Truth.FALSE:
        return Outcome.NOT_APPLICABLE
    if applies is Truth.UNKNOWN or requires is Truth.UNKNOWN:
        return Outcome.UNKNOWN
    return Outcome.PASS if requires is Truth.TRUE else Outcome.FAIL


def worst_outcome(outcomes: Iterable[Outcome]) -> Outcome:
    """Give the worst of several outcomes; raises `ValueError` for none, since nothing was judged."""
    return min(outcomes, key=_OUTCOME_RANK.__getitem__)


def requirement_verdict(outcomes: Iterable[Outcome]) -> Verdict:
    """Say what the outcomes of a requirement's rules add up to; only proof of compliance is compliant."""
    met = set(outcomes)
    if Outcome.FAIL in met:
        return Verdict.NON_COMPLIANT
    if met & {Outcome.ERROR, Outcome.UNKNOWN, Outcome.NOT_CHECKED}:
        return Verdict.UNDETERMINED
    if Outcome.WAIVED in met:
        return Verdict.COMPLIANT_WITH_WAIVERS
    if Outcome.PASS in met:
        return Verdict.COMPLIANT
    return Verdict.UNDETERMINED if Outcome.INFORMATIONAL in met else Verdict.NOT_APPLICABLE


def record_verdict(verdicts: Iterable[Verdict]) -> Verdict:
    """Give the worst verdict of a record's requirements; nothing proven is undetermined, never compliant."""
    proven = [verdict for verdict in verdicts if verdict is not Verdict.NOT_APPLICABLE]
    return min(proven, key=_VERDICT_RANK.__getitem__, default=Verdict.UNDETERMINED)
