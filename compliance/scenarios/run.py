"""Feature files run without a test framework: each scenario with what became of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from compliance.model.bilingual import Bilingual, Language
from compliance.model.rule import Ruleset
from compliance.scenarios.answers import Answers, answers_by
from compliance.scenarios.failure import StepError
from compliance.scenarios.feature_file import FeatureFile, Scenario, Step
from compliance.scenarios.steps import find_sentence, likely_form
from compliance.scenarios.world import World

#: The folder, beside the features, of the submissions that scenarios start from.
SUBMISSIONS = "records"
_EXPECTS_NOTHING = Bilingual("情景没有“那么”，什么也没有检查", "the scenario has no `Then`, so that it expects nothing")


@dataclass(frozen=True, slots=True)
class ScenarioFailure:
    """The sentence at which a scenario stopped, and what was found instead of what it says."""

    step: str
    line: int
    message: str


@dataclass(frozen=True, slots=True)
class ScenarioResult:
    """A scenario that was run; it passed where `failure` is None."""

    source: str
    line: int
    name: str
    language: Language
    failure: ScenarioFailure | None


def run_features(ruleset: Ruleset, files: Iterable[FeatureFile], features: Path) -> tuple[ScenarioResult, ...]:
    """Run every scenario of feature files; in the folder `features` lie the submissions that they start from."""
    answers = answers_by(ruleset)
    return tuple(result for file in files for result in _run_feature(answers, file, features))


def _run_feature(answers: Answers, file: FeatureFile, features: Path) -> Iterator[ScenarioResult]:
    for scenario in file.scenarios:
        failure = _run(World(answers, features / SUBMISSIONS, file.language), scenario)
        yield ScenarioResult(file.source, scenario.line, scenario.name, file.language, failure)


def _run(world: World, scenario: Scenario) -> ScenarioFailure | None:
    for step in scenario.steps:
        try:
            run_step(world, step)
        except StepError as failure:
            return ScenarioFailure(step.text, step.line, failure.message.text_in(world.language))
    if all(step.kind != "then" for step in scenario.steps):
        return ScenarioFailure(scenario.name, scenario.line, _EXPECTS_NOTHING.text_in(world.language))
    return None


def run_step(world: World, step: Step) -> None:
    """Run one sentence.

    Raises `StepError` where it does not hold, or is no sentence at all.
    """
    found = find_sentence(step, world.language)
    if found is None:
        hint = likely_form(step, world.language)
        raise StepError(f"没有这样的句子：{step.text}（{hint}）", f"there is no such sentence: {step.text} ({hint})")
    sentence, arguments = found
    sentence.perform(world, *arguments)
