"""What a scenario has said so far, and what is found when it asks."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from compliance.language.functions import parse_date
from compliance.model.assessment import RecordAssessment
from compliance.model.bilingual import Language
from compliance.model.finding import Finding
from compliance.model.outcome import worst_outcome
from compliance.model.rule import Ruleset
from compliance.model.submission import JsonValue
from compliance.model.waiver import Attestation
from compliance.scenarios.answers import Answers, Question
from compliance.scenarios.content import write_json
from compliance.scenarios.failure import StepError, unknown_name

_INSPECTOR = "scenario"


@dataclass(frozen=True, slots=True)
class Inspection:
    """What an inspector found, before it is known on which day."""

    rule: str
    item: str
    holds: bool


@dataclass(slots=True)
class World:
    """One scenario under way: the submission that it writes, how it is assessed, and what was found.

    `named` is the rule that a sentence named last, and whether by what counts or by what its condition says. `submissions` is the folder of
    the submissions that scenarios start from. `asked` is what was asked since the submission was last changed.
    """

    answers: Answers
    submissions: Path
    language: Language
    content: dict[str, JsonValue] | None = None
    inspections: list[Inspection] = field(default_factory=list)
    day: date | None = None
    is_assessed: bool = False
    named: tuple[str, Literal["outcome", "judged"]] | None = None
    asked: Question | None = None

    @property
    def ruleset(self) -> Ruleset:
        """The rules that the submission is judged by."""
        return self.answers.ruleset


def content_of(world: World) -> dict[str, JsonValue]:
    """Give the submission that the scenario writes, to be changed: what was asked before no longer counts."""
    if world.content is None:
        raise StepError(
            '还没有申报；请先写：假如 一份"compliant"申报', 'there is no submission yet; first say: Given the submission "compliant"'
        )
    world.asked = None
    return world.content


def findings_of(world: World, rule: str) -> tuple[Finding, ...]:
    """Give the findings of a rule on the submission, judged from its bytes as those of a user are; nothing is explained yet."""
    if rule not in world.ruleset.rules:
        raise unknown_name("规则", "rule", rule, world.ruleset.rules)
    found = world.answers.findings_of(_question(world), rule)
    if not found:
        raise StepError("这份申报被拒收", "the submission was rejected")
    return found


def assessment_of(world: World, requirement: str | None = None) -> RecordAssessment:
    """Give the assessment of the submission, by one requirement or by all."""
    if requirement is not None and requirement not in world.ruleset.requirements:
        raise unknown_name("要求", "requirement", requirement, world.ruleset.requirements)
    return world.answers.assessment_of(_question(world), requirement)


def pinned_findings(world: World) -> tuple[Finding, ...]:
    """Give the explained findings that sentences about an explanation speak of: the worst ones of the rule named last."""
    rule, by = pinned(world)
    findings = world.answers.explained_of(_question(world), rule)
    worst = worst_outcome(getattr(each, by) for each in findings)
    return tuple(each for each in findings if getattr(each, by) is worst)


def pinned(world: World) -> tuple[str, Literal["outcome", "judged"]]:
    """Give the rule named last, which has findings, and whether they are told by what counts or by what its condition says."""
    if world.named is None:
        raise StepError("还没有提到规则；请先写明规则的结果", "no rule has been named yet; first say what it is")
    findings_of(world, world.named[0])
    return world.named


def _question(world: World) -> Question:
    if world.content is None or not world.is_assessed:
        raise StepError(
            "还没有评估；请先写：当 按申报日期评估", "nothing has been assessed yet; first say: When it is assessed on its own day"
        )
    if world.asked is None:
        world.asked = Question(write_json(world.content).encode(), world.day, _attestations(world, world.content))
    return world.asked


def _attestations(world: World, content: JsonValue) -> tuple[Attestation, ...]:
    definition = world.ruleset.definition
    enterprise = _at_path(content, definition.identifier)
    day = world.day or parse_date(str(_at_path(content, definition.submitted_on)))
    if day is None:
        return ()
    return tuple(Attestation(str(enterprise), each.rule, each.item, each.holds, _INSPECTOR, day) for each in world.inspections)


def _at_path(content: JsonValue, path: str) -> JsonValue:
    found = content
    for name in path.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found
