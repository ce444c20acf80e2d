"""Feature files that say less than they seem to: each fault with its file and line, before any scenario runs."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from compliance.language.lexicon import STATE_WORDS
from compliance.language.words import OUTCOME_WORDS, VERDICT_WORDS
from compliance.model.bilingual import Bilingual, Language
from compliance.model.diagnostic import Diagnostic
from compliance.scenarios.expression import parameters_in
from compliance.scenarios.feature_file import ENDINGS, FeatureFile, Scenario, ScenarioGroup, Step, language_of, read_feature
from compliance.scenarios.steps import MET, find_sentence, likely_form

#: Scenarios about the engine itself, which no rule file has.
ENGINE = "engine"
#: Tags that say the same in both languages.
BOUNDARY: dict[Language, str] = {"zh": "边界", "en": "boundary"}

_OTHER: dict[Language, Language] = {"zh": "en", "en": "zh"}
_MET_WORDS = [Bilingual(zh, en) for zh, en in zip(MET["zh"], MET["en"], strict=True)]
_WORDS: dict[str, list[Bilingual]] = {
    "outcome": list(OUTCOME_WORDS.values()),
    "verdict": list(VERDICT_WORDS.values()),
    "state": list(STATE_WORDS.values()),
    "finding": _MET_WORDS,
}
#: Arguments that are written alike in both languages.
_ALIKE = {"submission", "rule", "requirement", "item", "day", "document", "passage", "consequence", "int"}


def find_hollow(read: Mapping[Path, FeatureFile | tuple[Diagnostic, ...]], features: Path, rules: Path) -> list[Diagnostic]:
    """Find everything in feature files that would let a scenario pass without saying anything, or keep it from running.

    A feature file lies where its rule file does, and has a twin in the other language with the same scenarios in the same order.
    """
    faults: list[Diagnostic] = []
    for path, file in read.items():
        faults += _place_faults(path, features, rules)
        if isinstance(file, FeatureFile):
            faults += _feature_faults(file)
            twin = twin_of(path)
            if file.language == "zh" and twin is not None and twin.is_file():
                faults += _twin_faults(file, read.get(twin) or read_feature(twin))
        else:
            faults += file
    return faults


def twin_of(path: Path) -> Path | None:
    """Say where the same feature lies in the other language; a file of no language has no twin."""
    language = language_of(path)
    if language is None:
        return None
    return path.with_name(path.name.removesuffix(ENDINGS[language]) + ENDINGS[_OTHER[language]])


def _place_faults(path: Path, features: Path, rules: Path) -> Iterator[Diagnostic]:
    language = language_of(path)
    if language is None:
        return
    try:
        place = path.resolve().relative_to(features.resolve())
    except ValueError:
        message = f"the file is not in the folder of features, `{features.as_posix()}`"
        yield Diagnostic(path.as_posix(), None, None, "S104", message, "name the folder with `--features`")
        return
    mirrored = place.as_posix().removesuffix(ENDINGS[language]) + ".yaml"
    if place.parts[0] != ENGINE and not (rules / mirrored).is_file():
        yield Diagnostic(
            path.as_posix(), None, None, "S104", f"there is no rule file `{mirrored}`", "a feature file lies and is named as its rule file"
        )
    twin = twin_of(path)
    if twin is not None and not twin.is_file():
        yield Diagnostic(path.as_posix(), None, None, "S110", f"there is no twin `{twin.name}` in the other language")


def _feature_faults(file: FeatureFile) -> Iterator[Diagnostic]:
    if not file.groups:
        yield Diagnostic(file.source, 1, None, "S105", "the feature has no scenario", "write one, or remove the file")
    met: dict[str, int] = {}
    for group in file.groups:
        if group.name in met:
            message = f"the scenario `{group.name}` has the name of the one at line {met[group.name]}"
            yield Diagnostic(file.source, group.line, None, "S112", message, "give each scenario of a file its own name")
        met.setdefault(group.name, group.line)
        for line in group.empty_lines:
            yield Diagnostic(file.source, line, None, "S106", "the outline has no example row here, so that nothing runs")
        if not group.is_outline and not any(scenario.steps for scenario in group.scenarios):
            yield Diagnostic(file.source, group.line, None, "S106", "the scenario has no sentence, so that nothing runs")
        yield from dict.fromkeys(fault for scenario in group.scenarios for fault in _scenario_faults(file, group, scenario))


def _scenario_faults(file: FeatureFile, group: ScenarioGroup, scenario: Scenario) -> Iterator[Diagnostic]:
    kinds = [step.kind for step in scenario.steps]
    if "then" not in kinds:
        yield Diagnostic(
            file.source, group.line, None, "S107", "the scenario expects nothing", "end it with a sentence after `那么` or `Then`"
        )
    if "when" not in kinds or ("then" in kinds and kinds.index("then") < kinds.index("when")):
        hint = "say on which day before you say what is expected: `当 按申报日期评估`, `When it is assessed on its own day`"
        yield Diagnostic(file.source, group.line, None, "S108", "the scenario assesses nothing before it expects something", hint)
    for step in scenario.steps:
        yield from _step_faults(file, group, step)


def _step_faults(file: FeatureFile, group: ScenarioGroup, step: Step) -> Iterator[Diagnostic]:
    if step.has_argument:
        yield Diagnostic(file.source, step.line, None, "S114", "a table or a text below a sentence is not read", "say it in sentences")
    if find_sentence(step, file.language) is None:
        yield Diagnostic(
            file.source, step.line, None, "S109", f"there is no such sentence: `{step.text}`", likely_form(step, file.language)
        )
    elif group.is_outline and "<" in step.text and ">" in step.text.partition("<")[2]:
        name = step.text.partition("<")[2].partition(">")[0]
        yield Diagnostic(file.source, step.line, None, "S113", f"no column of the examples is called `{name}`")


# Twins: the same scenarios in both languages


def _twin_faults(file: FeatureFile, twin: FeatureFile | tuple[Diagnostic, ...]) -> Iterator[Diagnostic]:
    if not isinstance(twin, FeatureFile):
        return
    name, hint = Path(twin.source).name, "both languages have the same scenarios in the same order"
    if len(file.groups) != len(twin.groups):
        yield Diagnostic(file.source, None, None, "S111", f"{len(file.groups)} scenarios here, {len(twin.groups)} in `{name}`", hint)
        return
    for one, other in zip(file.groups, twin.groups, strict=True):
        difference = _difference(one, other)
        if difference is not None:
            message = f"the scenario `{one.name}` is not its twin at {name}:{other.line}: {difference}"
            yield Diagnostic(file.source, one.line, None, "S111", message, hint)


def _difference(one: ScenarioGroup, twin: ScenarioGroup) -> str | None:
    if len(one.scenarios) != len(twin.scenarios):
        return f"{len(one.scenarios)} example rows, not {len(twin.scenarios)}"
    for zh, en in zip(one.scenarios, twin.scenarios, strict=True):
        if {_tag_in_english(tag) for tag in zh.tags} != set(en.tags):
            return f"the tags are {_listed(zh.tags)}, not {_listed(en.tags)}"
        if len(zh.steps) != len(en.steps):
            return f"{len(zh.steps)} sentences, not {len(en.steps)}"
        for step, its_twin in zip(zh.steps, en.steps, strict=True):
            if not _says_the_same(step, its_twin):
                return f"`{step.text}` (line {step.line}) does not say `{its_twin.text}` (line {its_twin.line})"
    return None


def _says_the_same(zh: Step, en: Step) -> bool:
    """Compare what can be compared without the record definition: the sentence, the words of reports, ids, days and numbers."""
    one, other = find_sentence(zh, "zh"), find_sentence(en, "en")
    if one is None or other is None:
        return True
    if one[0] is not other[0]:
        return False
    return all(_is_alike(*each) for each in zip(parameters_in(one[0].zh), one[1], other[1], strict=True))


def _is_alike(parameter: str, zh: str, en: str) -> bool:
    if parameter in _WORDS:
        return any(word.zh == zh and word.en == en for word in _WORDS[parameter])
    return zh == en or (parameter not in _ALIKE and not (zh.startswith("/") and en.startswith("/")))


def _tag_in_english(tag: str) -> str:
    return BOUNDARY["en"] if tag == BOUNDARY["zh"] else tag


def _listed(tags: Sequence[str]) -> str:
    return " ".join(f"@{tag}" for tag in tags) or "none"
