"""What was read is written and read again, and means the same: conditions, rule files, reports."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import yaml

from compliance import assess, decode
from compliance.engine.plan import plan
from compliance.errors import ConditionError
from compliance.language.from_cel import read_condition
from compliance.language.to_text import to_text
from compliance.language.vocabulary import Vocabulary, vocabulary_of
from compliance.model.binding import Binding
from compliance.model.condition import And, Condition, Named, Or
from compliance.model.rule import Ruleset, SourcePosition
from compliance.report import to_json
from compliance.rulefile.load import load
from tests.oracle.rule_book import RuleBook
from tests.proof import Tally
from tests.properties.cases import Case, judged, random_cases, shipped_cases
from tests.properties.json_text import to_json_bytes
from tests.properties.rewritten import rewritten

#: With so many rules, neither is explained what passes, nor is searched for what would comply: it takes seconds a record.
_MANY_RULES = 200
_REPORTED = 0.2
_NOWHERE = SourcePosition("", 1, 1)
#: Said in other words, a guard against an empty list may stand where the loader does not look for it.
REFUSED = "a guard against an empty list is missing"
#: Other words for the same may be nested more deeply than rules may.
TOO_DEEP = "it is nested too deeply"
_REFUSALS = {"R301": REFUSED, "R209": TOO_DEEP}


def reloading_tally(seed: int, count: int) -> Tally:
    """Write and read random conditions, rule files and reports: `tried` are the conditions."""
    return _tally(seed, count, random_cases)


def shipped_reloading_tally(seed: int, count: int) -> Tally:
    """Write and read the shipped conditions, as they are and in other words, rule files and reports: `tried` are the conditions."""
    return _tally(seed, count, shipped_cases)


def _tally(seed: int, count: int, cases: Callable[[Random], Iterator[Case]]) -> Tally:
    chance = Random(seed)  # noqa: S311  # chance, and nothing secret
    counts, faults = Counter({"tried": 0}), list[str]()
    book, vocabulary = None, None
    for case in cases(chance):
        where = f"seed {seed}, {case.name}, day {case.as_of}"
        ruleset = case.plan.ruleset
        if case.book is not book or vocabulary is None:
            book, vocabulary = case.book, vocabulary_of(ruleset.definition, ruleset.parameters, ruleset.facts)
            counts["rulesets"] += 1
            faults += [f"{where}: {each}" for each in unlike_when_reloaded(case, chance)]
        for name, condition, bindings in _conditions_of(ruleset):
            for each in (condition, rewritten(condition, chance)):
                found = unlike_when_read_again(each, bindings, vocabulary)
                refusals = (REFUSED,) if each is condition else (REFUSED, TOO_DEEP)
                counts[f"refused: {found}" if found in refusals else "tried"] += 1
                faults += [f"{where}, {name}: {found}"] if found is not None and found not in refusals else []
        if chance.random() < _REPORTED:
            counts["reports"] += 1
            faults += [] if _report(case) == _report(case) else [f"{where}: a second report is another one"]
        if counts["tried"] >= count:
            return {**counts, "faults": faults}
    raise AssertionError("there is always another case")


# Conditions


def _conditions_of(ruleset: Ruleset) -> Iterator[tuple[str, Condition, tuple[Binding, ...]]]:
    for rule in ruleset.rules.values():
        yield rule.id, rule.requires, rule.for_each
        if rule.applies is not None:
            yield rule.id, rule.applies, rule.for_each
    yield from ((each.id, each.applies, ()) for each in ruleset.requirements.values() if each.applies is not None)
    yield from ((each.name, each.body, each.parameters) for each in ruleset.shared.values())


def unlike_when_read_again(condition: Condition, bindings: tuple[Binding, ...], vocabulary: Vocabulary) -> str | None:
    """Say how a condition differs from what its text is read as; None where it does not."""
    text = to_text(condition)
    try:
        again = read_condition(text, vocabulary, bindings)
    except ConditionError as error:
        return _REFUSALS.get(error.code) or f"{text} cannot be read: {error.message}"
    # Nodes are told from one another by how they are written, since 2.50 and 2.5 are equal.
    return None if repr(plain(again)) == repr(plain(condition)) else f"{text} is read as {to_text(again)}"


def plain(node: Condition) -> Condition:
    """Give a condition as its text has it: shared conditions written out, and no `&&` directly in another one."""
    if isinstance(node, Named):
        return plain(node.body)
    parts = {field.name: _plain_part(getattr(node, field.name)) for field in fields(node)}
    inner: Condition = replace(node, **parts)  # type: ignore[arg-type]  # each part takes the place of the one that it was made from
    if isinstance(inner, And | Or):
        kind = type(inner)
        return kind(tuple(part for each in inner.operands for part in (each.operands if isinstance(each, kind) else (each,))))
    return inner


def _plain_part(part: object) -> object:
    if isinstance(part, tuple):
        return tuple(_plain_part(each) for each in part)
    return plain(part) if isinstance(part, Condition) else part


# Rule files


def unlike_when_reloaded(case: Case, chance: Random) -> Iterator[str]:
    """Write the rule files as YAML of another form, and give where the rules, or what they say of the record, differ."""
    with TemporaryDirectory() as folder:
        _write(case.book, Path(folder), chance)
        again = replace(load(Path(folder)), waivers=case.plan.ruleset.waivers)
    for name, was in _without_places(case.plan.ruleset).items():
        if _without_places(again)[name] != was:
            yield f"{name} is another one when it is loaded again"
    if judged(replace(case, plan=plan(again)), case.content) != judged(case, case.content):
        yield "the rules answer otherwise when they are loaded again"


def _write(book: RuleBook, folder: Path, chance: Random) -> None:
    for name, content in book.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        text = yaml.dump(
            content,
            Dumper=_Dumper,
            default_style=chance.choice([None, None, "'", '"']),
            default_flow_style=chance.choice([None, True, False]),
            indent=chance.choice([2, 4, 8]),
            width=chance.choice([40, 80, 1000]),
            allow_unicode=True,
            sort_keys=False,
        )
        (folder / name).write_text(text, encoding="utf-8")


class _Dumper(yaml.SafeDumper):
    """Writes a value each time it stands somewhere, as people do."""

    def ignore_aliases(self, _: object) -> bool:
        return True


def _without_places(ruleset: Ruleset) -> Mapping[str, object]:
    """Give the parts of a ruleset without what depends on the bytes of its files."""
    rules = {name: replace(each, position=_NOWHERE) for name, each in ruleset.rules.items()}
    parts: dict[str, object] = {field.name: getattr(ruleset, field.name) for field in fields(ruleset)}
    del parts["digest"], parts["source"]
    return parts | {
        "rules": rules,
        "requirements": {
            name: replace(each, position=_NOWHERE, rules=tuple(rules[rule.id] for rule in each.rules))
            for name, each in ruleset.requirements.items()
        },
        "shared": {name: replace(each, position=_NOWHERE) for name, each in ruleset.shared.items()},
    }


# Reports


def _report(case: Case) -> str:
    ruleset, data = case.plan.ruleset, to_json_bytes(case.content)
    submissions, is_small = decode(data, "case.json", "json"), len(case.plan.rules) < _MANY_RULES
    found = assess(ruleset, submissions, as_of=case.as_of, attestations=case.attestations, show_all=is_small, propose=is_small)
    return to_json.render(found, ruleset)
