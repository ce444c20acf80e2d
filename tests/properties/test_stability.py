"""What changes nothing, or can only leave a question open: each property at a quick volume, and shown engines that have not got it."""

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from itertools import count, takewhile
from typing import Any

import pytest

from compliance.engine.subjects import subjects_of
from compliance.intake import validate as validating
from compliance.intake.validate import validate
from compliance.language import evaluate as evaluating
from compliance.language import to_text as writing
from compliance.model.outcome import record_verdict, requirement_verdict
from compliance.model.quantity import Measurement, compare, point
from compliance.model.submission import JsonValue, Submission
from compliance.rulefile.load import load
from tests.proof import Tally
from tests.properties import less_said, order
from tests.properties.cases import random_cases
from tests.properties.stability import TALLIES

#: How much is tried on every run: seeds and counts, by property.
_QUICK = {
    "deletions, random rules": [(1, 600)],
    "deletions, shipped rules": [(1, 15)],
    "disturbances, random rules": [(1, 300)],
    "disturbances, shipped rules": [(1, 15)],
    "conditions in other words, random rules": [(1, 2_500)],
    "conditions in other words, shipped rules": [(1, 1_000)],
    "another order, random rules": [(1, 5)],
    "another order, shipped rules": [(1, 5)],
    "written and read again, random rules": [(1, 400)],
    "written and read again, shipped rules": [(1, 300)],
}


@pytest.mark.parametrize(("name", "seed", "tries"), [(name, *each) for name, runs in _QUICK.items() for each in runs])
def test_it_holds(name: str, seed: int, tries: int) -> None:
    tally = _tried(name, seed, tries)
    assert tally["faults"] == []
    assert int(str(tally["tried"])) >= tries


@cache
def _tried(name: str, seed: int, tries: int) -> Tally:
    return TALLIES[name](seed, tries)


def test_the_same_seed_tries_the_same() -> None:
    name = "deletions, random rules"
    assert TALLIES[name](3, 60) == TALLIES[name](3, 60) != TALLIES[name](4, 60)


def test_what_is_taken_away_was_needed() -> None:
    """Answers of every kind stood before something was taken away, and many are open afterwards."""
    tally = _tried("deletions, random rules", *_QUICK["deletions, random rules"][0])
    for outcome in ("pass", "fail", "waived", "not_applicable", "not_in_force"):
        assert int(str(tally.get(f"{outcome} became unknown", 0))) > 20, (outcome, tally)


# Engines that have not got it

Patch = Callable[[pytest.MonkeyPatch], None]


def missing_is_false(patch: pytest.MonkeyPatch) -> None:
    """What a relation needs and does not have makes it false."""
    told = evaluating._comparison

    def broken(*given: Any) -> Any:
        found = told(*given)
        return replace(found, value=False, unknowns=()) if found.unknowns else found

    patch.setattr(evaluating, "_comparison", broken)


def keys_are_guessed(patch: pytest.MonkeyPatch) -> None:
    """A key in capitals is taken for the field."""

    def small(value: JsonValue) -> JsonValue:
        if isinstance(value, dict):
            return {name.lower(): small(each) for name, each in value.items()}
        return [small(each) for each in value] if isinstance(value, list) else value

    def broken(submission: Submission, definition: Any) -> Any:
        content = small(submission.content)
        return validate(replace(submission, content=content), definition)  # type: ignore[arg-type]  # an object stays one

    patch.setattr("tests.properties.cases.validate", broken)


def bounds_are_points(patch: pytest.MonkeyPatch) -> None:
    """A bound is taken for the value that it names."""

    def named(measured: Measurement) -> Measurement:
        ends = [each.high if each.low is None else each.low for each in measured.samples]
        return replace(measured, samples=tuple(point(each) for each in ends if each is not None))

    patch.setattr(evaluating, "compare", lambda operator, left, right: compare(operator, named(left), named(right)))


def the_last_entry_is_forgotten(patch: pytest.MonkeyPatch) -> None:
    """Of several subjects the last one is not judged."""

    def broken(*given: Any) -> Any:
        found = list(subjects_of(*given))
        return iter(found[:-1] or found)

    patch.setattr("compliance.engine.judge.subjects_of", broken)


def keys_have_an_order(patch: pytest.MonkeyPatch) -> None:
    """What stands behind a key that nobody knows is not read."""
    read = validating._object

    def broken(walk: Any, definition: Any, value: Any, pointer: str) -> Any:
        return read(walk, definition, dict(takewhile(lambda item: item[0] in definition.members, value.items())), pointer)

    patch.setattr(validating, "_object", broken)


def the_first_rule_decides(patch: pytest.MonkeyPatch) -> None:
    """A requirement is what its first rule says."""
    patch.setattr("compliance.engine.conclude.requirement_verdict", lambda outcomes: requirement_verdict([next(iter(outcomes))]))


def records_are_remembered(patch: pytest.MonkeyPatch) -> None:
    """A record is no better than the one before it."""
    seen = []

    def broken(verdicts: Any) -> Any:
        seen.append(record_verdict(verdicts))
        return record_verdict(seen[-2:])

    # The function of the same name hides the module.
    patch.setattr(sys.modules["compliance.assess"], "record_verdict", broken)


def brackets_are_lost(patch: pytest.MonkeyPatch) -> None:
    """A condition is written without brackets."""
    patch.setattr(writing, "_written", lambda node, _: writing._text(node)[0])


def bytes_are_content(patch: pytest.MonkeyPatch) -> None:
    """How long a rule file is says something."""

    def broken(folder: Any) -> Any:
        return replace(load(folder), version=str(sum(len(each.read_bytes()) for each in folder.rglob("*.yaml"))))

    patch.setattr("tests.properties.reloading.load", broken)


def reports_are_numbered(patch: pytest.MonkeyPatch) -> None:
    """No report is like the one before it."""
    numbers = count()
    patch.setattr("compliance.report.to_json.verdicts_of", lambda _: {"number": next(numbers)})


def _less_said(disturb: less_said.Disturbance) -> Callable[[int], Tally]:
    return lambda tries: less_said.tally_of(4, tries, random_cases, disturb)


def _shuffled(shuffle: order.Shuffle) -> Callable[[int], Tally]:
    return lambda tries: order.tally_of(1, tries, random_cases, (shuffle,))


_SAME, _AGAIN = (partial(TALLIES[name], 1) for name in ("conditions in other words, random rules", "written and read again, random rules"))


@pytest.mark.parametrize(
    ("broken", "tally", "tries"),
    [
        pytest.param(broken, tally, tries, id=f"{broken.__name__}, {name}")
        for broken, name, tally, tries in (
            (missing_is_false, "deleted", _less_said(less_said.deleted), 50),
            (missing_is_false, "blanked", _less_said(less_said.blanked), 30),
            (keys_are_guessed, "cluttered", _less_said(less_said.cluttered), 150),
            (bounds_are_points, "widened", _less_said(less_said.widened), 250),
            (missing_is_false, "other words", _SAME, 400),
            (keys_have_an_order, "keys", _shuffled(order.keys), 3),
            (the_last_entry_is_forgotten, "entries", _shuffled(order.entries), 5),
            (the_first_rule_decides, "rules", _shuffled(order.rules), 3),
            (the_first_rule_decides, "files", _shuffled(order.files), 3),
            (records_are_remembered, "batch", _shuffled(order.batch), 4),
            (brackets_are_lost, "conditions", _AGAIN, 50),
            (bytes_are_content, "rule files", _AGAIN, 1),
            (reports_are_numbered, "reports", _AGAIN, 400),
        )
    ],
)
def test_an_engine_that_has_not_got_it_is_seen(
    monkeypatch: pytest.MonkeyPatch, broken: Patch, tally: Callable[[int], Tally], tries: int
) -> None:
    broken(monkeypatch)
    assert tally(tries)["faults"] != []
