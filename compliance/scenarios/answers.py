"""What the engine says of the submissions that scenarios write, each asked once: a scenario in the other language asks the same."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from compliance.assess import assess, explain
from compliance.intake.from_json import decode
from compliance.model.assessment import RecordAssessment
from compliance.model.finding import Finding
from compliance.model.rule import Ruleset
from compliance.model.submission import Submission
from compliance.model.waiver import Attestation

_SOURCE = "scenario.json"
#: As many as the scenarios of a large feature ask, so that those of the other language find them still there.
_REMEMBERED = 1000


@dataclass(frozen=True, slots=True)
class Question:
    """The bytes of a submission, the day that it is assessed as of where one is given, and what inspectors found."""

    submission: bytes
    as_of: date | None
    attestations: tuple[Attestation, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """A ruleset, and what it says: the explained findings of one rule, and the assessment by one requirement or by all."""

    ruleset: Ruleset
    findings_of: Callable[[Question, str], tuple[Finding, ...]]
    assessment_of: Callable[[Question, str | None], RecordAssessment]


def answers_by(ruleset: Ruleset) -> Answers:
    """Ask a ruleset, from the bytes of a submission as those of a user are read; what was asked last is remembered."""

    @lru_cache(_REMEMBERED)
    def submission_of(submission: bytes) -> Submission:
        (decoded,) = decode(submission, _SOURCE, "json")
        return decoded

    @lru_cache(_REMEMBERED)
    def findings_of(question: Question, rule: str) -> tuple[Finding, ...]:
        submission, attestations = submission_of(question.submission), question.attestations
        return explain(ruleset, submission, rule, as_of=question.as_of, attestations=attestations, show_sensitive=True, propose=False)

    @lru_cache(_REMEMBERED)
    def assessment_of(question: Question, requirement: str | None) -> RecordAssessment:
        assessment = assess(
            ruleset,
            (submission_of(question.submission),),
            as_of=question.as_of,
            requirements=() if requirement is None else (requirement,),
            attestations=question.attestations,
            show_sensitive=True,
            propose=False,
        )
        return assessment.records[0]

    return Answers(ruleset, findings_of, assessment_of)
