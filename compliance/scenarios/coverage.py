"""Which rules scenarios pin, and what is left open: a rule that no scenario holds may change its meaning without notice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from compliance.language.words import OUTCOME_WORDS
from compliance.model.bilingual import Language
from compliance.model.citation import Standing
from compliance.model.condition import Attested, Compare, Condition, Limit, Literal, Size, Variable, children_of, limits_of
from compliance.model.diagnostic import Diagnostic
from compliance.model.outcome import Outcome
from compliance.model.quantity import Measurement
from compliance.model.rule import Rule, Ruleset
from compliance.scenarios.feature_file import FeatureFile, Scenario, find_feature_files, read_features
from compliance.scenarios.hollow import BOUNDARY
from compliance.scenarios.steps import find_sentence

_LANGUAGES: tuple[Language, ...] = ("zh", "en")
_LANGUAGE_NAMES: dict[Language, str] = {"zh": "Chinese", "en": "English"}
_DECIDED = (Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN)
_ORDERED = {"<", "<=", ">", ">="}
_ASSESSED_ON = "assessed_on"


@dataclass(slots=True)
class Pins:
    """What the scenarios of one language pin of one rule; `explanations` has one set a scenario: explanation, evidence, citation."""

    outcomes: set[Outcome] = field(default_factory=set)
    judged: set[Outcome] = field(default_factory=set)
    has_boundary: bool = False
    explanations: list[set[str]] = field(default_factory=list)


def find_uncovered(ruleset: Ruleset, files: Sequence[FeatureFile], rules: Path) -> list[Diagnostic]:
    """Find every rule that the scenarios of either language do not pin as a rule has to be, at its place in the folder of rules."""
    pins = {language: _pins_of([file for file in files if file.language == language]) for language in _LANGUAGES}
    return [fault for rule in ruleset.rules.values() for fault in _rule_faults(ruleset, rule, pins, rules)]


def scenarios_of(rule: str, features: Path) -> tuple[list[tuple[Path, int, str]], list[Diagnostic]]:
    """Give the scenarios of a folder that say what a rule comes to, with file, line and name; and why other files cannot be read."""
    read = read_features(find_feature_files(features))
    found = [
        (path, scenario.line, scenario.name)
        for path, file in read.items()
        if isinstance(file, FeatureFile)
        for scenario in file.scenarios
        if any(named == rule for named, _, _ in _statements(scenario, file.language))
    ]
    return found, [fault for file in read.values() if not isinstance(file, FeatureFile) for fault in file]


def compares_with_limit(rule: Rule) -> bool:
    """Say whether a rule has a limit at which its outcome turns; whether a list is empty is no limit."""
    if isinstance(rule.requires, Attested):
        return False
    return any(_is_limited(node) for condition in _conditions(rule) for node in _nodes(condition))


def _rule_faults(ruleset: Ruleset, rule: Rule, pins: dict[Language, dict[str, Pins]], rules: Path) -> Iterator[Diagnostic]:
    if all(rule.id not in pins[language] for language in _LANGUAGES):
        yield _fault(rule, rules, "S201", f"no scenario pins rule `{rule.id}`")
        return
    for language in _LANGUAGES:
        missing = list(_missing(ruleset, rule, pins[language].get(rule.id, Pins())))
        for code, what in missing:
            yield _fault(rule, rules, code, f"no scenario in {_LANGUAGE_NAMES[language]} pins of rule `{rule.id}` {what}")


def _missing(ruleset: Ruleset, rule: Rule, pins: Pins) -> Iterator[tuple[str, str]]:
    """Say what has to be pinned of a rule and is not."""
    if rule.disabled is not None:
        needed_outcomes, needed_judged = {Outcome.NOT_CHECKED}, set[Outcome]()
    elif rule.standing is not Standing.DRAFT and not _reads_only_drafts(ruleset, rule):
        needed_outcomes, needed_judged = set(_DECIDED), set()
    else:
        needed_outcomes, needed_judged = {Outcome.UNKNOWN}, set(_DECIDED)
    if rule.standing is Standing.DRAFT:
        needed_outcomes = {Outcome.INFORMATIONAL}
    for outcome in OUTCOME_WORDS:
        if outcome in needed_outcomes - pins.outcomes:
            yield "S202", f"the outcome `{OUTCOME_WORDS[outcome].en}`"
        if outcome in needed_judged - pins.judged:
            yield "S202", f"that it is judged `{OUTCOME_WORDS[outcome].en}`"
    if rule.disabled is None and compares_with_limit(rule) and not pins.has_boundary:
        yield "S203", f"outcome and judgement exactly at its limit, tagged `@{BOUNDARY['zh']}` or `@{BOUNDARY['en']}`"
    needed = {"explanation", "citation"} | ({"evidence"} if rule.disabled is None and _reads_the_record(rule) else set())
    if not any(needed <= each for each in pins.explanations):
        yield "S204", f"its {', '.join(sorted(needed, reverse=True))} in one scenario"


def _fault(rule: Rule, rules: Path, code: str, message: str) -> Diagnostic:
    return Diagnostic((rules / rule.position.source).as_posix(), rule.position.line, rule.position.column, code, message)


# What scenarios pin


def _pins_of(files: Sequence[FeatureFile]) -> dict[str, Pins]:
    pins: dict[str, Pins] = {}
    for file in files:
        for scenario in file.scenarios:
            _add_pins(pins, scenario, file.language)
    return pins


def _add_pins(pins: dict[str, Pins], scenario: Scenario, language: Language) -> None:
    explained: dict[str, set[str]] = {}
    at_limit: dict[str, set[str]] = {}
    words = {said.text_in(language): outcome for outcome, said in OUTCOME_WORDS.items()}
    for rule, what, word in _statements(scenario, language):
        pinned = pins.setdefault(rule, Pins())
        if what in ("outcome", "judged"):
            at_limit.setdefault(rule, set()).add(what)
            if word in words:
                (pinned.outcomes if what == "outcome" else pinned.judged).add(words[word])
        else:
            explained.setdefault(rule, set()).add(what)
    for rule, said in explained.items():
        pins[rule].explanations.append(said)
    if BOUNDARY[language] in scenario.tags:
        for rule, said in at_limit.items():
            pins[rule].has_boundary = pins[rule].has_boundary or said == {"outcome", "judged"}


_STATEMENTS = {
    "expect_outcome": "outcome",
    "expect_judged": "judged",
    "expect_explanation": "explanation",
    "expect_evidence": "evidence",
    "expect_citation": "citation",
}


def _statements(scenario: Scenario, language: Language) -> Iterator[tuple[str, str, str]]:
    """Give what a scenario says of rules: the rule, what of it, and the word for its outcome."""
    named: str | None = None
    for step in scenario.steps:
        found = find_sentence(step, language)
        what = _STATEMENTS.get(found[0].perform.__name__) if found is not None else None
        if found is None or what is None:
            continue
        if what in ("outcome", "judged"):
            named = found[1][0]
        if named is not None:
            yield named, what, found[1][-1]


# What a rule asks


def _conditions(rule: Rule) -> tuple[Condition, ...]:
    return (rule.requires,) if rule.applies is None else (rule.applies, rule.requires)


def _nodes(condition: Condition) -> Iterator[Condition]:
    yield condition
    for child in children_of(condition):
        yield from _nodes(child)


def _is_limited(node: Condition) -> bool:
    if not isinstance(node, Compare) or node.operator not in _ORDERED:
        return False
    sides = (node.left, node.right)
    if any(isinstance(side, Size) for side in sides) and any(isinstance(side, Literal) and side.value in (0, 1) for side in sides):
        return False
    return any(_is_limit(each) for side in sides for each in _nodes(side))


def _is_limit(node: Condition) -> bool:
    is_number = isinstance(node, Literal) and not isinstance(node.value, bool) and isinstance(node.value, Decimal | date | Measurement)
    return isinstance(node, Limit) or is_number


def _reads_the_record(rule: Rule) -> bool:
    nodes = (node for condition in _conditions(rule) for node in _nodes(condition))
    return any(isinstance(node, Variable) and node.name != _ASSESSED_ON for node in nodes)


def _reads_only_drafts(ruleset: Ruleset, rule: Rule) -> bool:
    """Say whether a rule reads a limit that was never verified, so that nothing proves it."""
    names = {name for condition in _conditions(rule) for name in limits_of(condition)}
    return any(all(value.standing is Standing.DRAFT for value in ruleset.parameters[name].values) for name in names)
