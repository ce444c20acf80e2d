"""What the engine says of the submissions that scenarios write, each asked once: a scenario in the other language asks the same."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TypeVar

from compliance.assess import JudgedRule, assess, explained_findings, judge_rule
from compliance.intake.from_json import decode
from compliance.model.assessment import RecordAssessment
from compliance.model.finding import Finding
from compliance.model.rule import Ruleset
from compliance.model.submission import Submission
from compliance.model.waiver import Attestation

_Of = TypeVar("_Of")
_Answer = TypeVar("_Answer")
_SOURCE = "scenario.json"
#: As many as the scenarios of a large feature ask, so that those of the other language find them still there.
_REMEMBERED = 256
#: In bytes; what is said of a larger submission may be long, and is not kept.
_LARGEST = 32_768


@dataclass(frozen=True, slots=True)
class Question:
    """The bytes of a submission, the day that it is assessed as of where one is given, and what inspectors found."""

    submission: bytes
    as_of: date | None
    attestations: tuple[Attestation, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """A ruleset, and what it says: the findings of one rule, the same explained, and the assessment by one requirement or by all."""

    ruleset: Ruleset
    findings_of: Callable[[Question, str], tuple[Finding, ...]]
    explained_of: Callable[[Question, str], tuple[Finding, ...]]
    assessment_of: Callable[[Question, str | None], RecordAssessment]


def answers_by(ruleset: Ruleset) -> Answers:
    """Ask a ruleset, from the bytes of a submission as those of a user are read; what was asked last is remembered."""

    @lru_cache(maxsize=1)
    def judged(question: Question, rule: str) -> JudgedRule | None:
        return judge_rule(ruleset, _submission(question), rule, as_of=question.as_of, attestations=question.attestations)

    def findings_of(question: Question, rule: str) -> tuple[Finding, ...]:
        found = judged(question, rule)
        return () if found is None else found.findings

    def explained_of(question: Question, rule: str) -> tuple[Finding, ...]:
        found = judged(question, rule)
        return () if found is None else explained_findings(found, show_sensitive=True, propose=False)

    def assessment_of(question: Question, requirement: str | None) -> RecordAssessment:
        assessment = assess(
            ruleset,
            (_submission(question),),
            as_of=question.as_of,
            requirements=() if requirement is None else (requirement,),
            attestations=question.attestations,
            show_sensitive=True,
            propose=False,
        )
        return assessment.records[0]

    return Answers(ruleset, _remembered(findings_of), _remembered(explained_of), _remembered(assessment_of))


def _submission(question: Question) -> Submission:
    (decoded,) = decode(question.submission, _SOURCE, "json")
    return decoded


def _remembered(ask: Callable[[Question, _Of], _Answer]) -> Callable[[Question, _Of], _Answer]:
    remembered = lru_cache(_REMEMBERED)(ask)
    return lambda question, of: (ask if len(question.submission) > _LARGEST else remembered)(question, of)
