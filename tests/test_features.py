"""Every feature under `features/`, run by pytest-bdd with the sentences of `compliance.scenarios.steps`.

Whoever adds a feature file has it run here, and touches no Python. pytest-bdd passes over outlines without rows, scenarios that expect
nothing and features that nobody binds; the tests at the end do not.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, scenarios, then, when
from pytest_bdd.parsers import StepParser
from pytest_bdd.scenario import get_step_function, scenario_wrapper_template_registry
from pytest_bdd.steps import StepFunctionContext

from compliance.model.diagnostic import Diagnostic
from compliance.report.to_diagnostics import render_diagnostic
from compliance.scenarios.answers import Answers, answers_by
from compliance.scenarios.coverage import find_uncovered
from compliance.scenarios.failure import StepError
from compliance.scenarios.feature_file import FeatureFile, Kind, Step, find_feature_files, language_of, read_features
from compliance.scenarios.folder import shipped_features
from compliance.scenarios.hollow import find_hollow
from compliance.scenarios.run import SUBMISSIONS, run_step
from compliance.scenarios.world import World
from compliance.shipped import shipped_rules
from tests.shipped import shipped_ruleset

FEATURES = shipped_features()
FILES = find_feature_files(FEATURES)


class _AnySentence(StepParser):
    """Whatever a step of one kind says: pytest-bdd looks through all definitions at each step, and `run_step` tells what is no sentence."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(kind)
        self._kind = kind

    def is_matching(self, name: str) -> bool:  # noqa: ARG002  # whatever it is
        """Say that a step is a sentence."""
        return True

    def parse_arguments(self, name: str) -> dict[str, Step]:
        """Give the whole step, under the name that `_perform` asks for."""
        return {"sentence": Step(self._kind, name, line=0)}


@given(_AnySentence("given"))
@when(_AnySentence("when"))
@then(_AnySentence("then"))
def _perform(world: World, sentence: Step) -> None:
    try:
        run_step(world, sentence)
    except StepError as failure:
        said = failure.message.text_in(world.language)
    else:
        return
    pytest.fail(said, pytrace=False)


@cache
def answers() -> Answers:
    return answers_by(shipped_ruleset())


@cache
def written() -> Mapping[Path, FeatureFile | tuple[Diagnostic, ...]]:
    return read_features(FILES)


@pytest.fixture(scope="module", autouse=True)
def _definitions_are_looked_up_once() -> Iterator[None]:
    """pytest-bdd looks at each step through all fixtures of all tests for its definition: there is one for each kind of step."""
    found: dict[str, StepFunctionContext | None] = {}

    def definition_of(request: pytest.FixtureRequest, step: Any) -> StepFunctionContext | None:
        if step.type not in found:
            found[step.type] = get_step_function(request, step)
        return found[step.type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(import_module("pytest_bdd.scenario"), "get_step_function", definition_of)
        yield


@pytest.fixture
def world(request: pytest.FixtureRequest) -> World:
    """Give a scenario a world of its own, which speaks the language of its feature."""
    feature = scenario_wrapper_template_registry[request.function].feature
    language = language_of(Path(feature.filename))
    assert language is not None, feature.filename
    return World(answers(), FEATURES / SUBMISSIONS, language)


if FILES:
    scenarios(str(FEATURES))


def test_every_scenario_is_run_here_as_often_as_it_is_written() -> None:
    """What Gherkin's own parser reads and what pytest-bdd binds are the same."""
    bound: Counter[str] = Counter()
    for value in list(globals().values()):
        template = scenario_wrapper_template_registry.get(value) if callable(value) else None
        if template is not None:
            rows = sum(len(table.examples) for table in template.examples)
            bound[str(Path(template.feature.filename))] += rows if template.examples else 1
    assert dict(bound) == {str(path): len(file.scenarios) for path, file in written().items() if isinstance(file, FeatureFile)}


def test_no_feature_says_less_than_it_seems_to() -> None:
    assert listed(find_hollow(written(), FEATURES, shipped_rules())) == ""


def test_every_rule_is_pinned_by_scenarios() -> None:
    files = [file for file in written().values() if isinstance(file, FeatureFile)]
    assert listed(find_uncovered(shipped_ruleset(), files, shipped_rules())) == ""


def listed(faults: list[Diagnostic]) -> str:
    return "\n".join(map(render_diagnostic, faults))
