"""What a record does not say can leave a question open; it never turns an answer round."""

import copy
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from random import Random

from hypothesis import event, given, settings
from hypothesis import strategies as st

from compliance.language.evaluate import evaluate, truth_of_evaluation
from compliance.language.scope import Scope
from compliance.model.condition import Condition
from compliance.model.outcome import Outcome
from compliance.model.period import Period
from compliance.model.record import Fields, Items, Known, RecordNode, State, Unknown
from compliance.model.rule import Ruleset, WhenEmpty
from compliance.model.truth import Truth
from tests.engine.small_ruleset import EACH_EMPLOYEE, findings_of, rule_of, ruleset_of
from tests.properties.random_conditions import CONDITIONS, RECORDS
from tests.small_record import DEFINITION, PARAMETERS, node_of

Content = dict[str, object]
Path = tuple[str | int, ...]
_DECIDED = {Outcome.PASS, Outcome.FAIL}
_ABSENCE_IS_ANSWER = {"left_on"}
#: Of each condition and submission every place is blanked, some thirty of them, so that there are ten thousand cases in all.
_SETTINGS = settings(max_examples=400, deadline=None, derandomize=True)
_FEWER = settings(max_examples=100, deadline=None, derandomize=True)


def truth_in(condition: Condition, content: Content) -> Truth:
    """Evaluate a condition on a submission, of which the first employee is the subject."""
    with_units = {**content, "stock": _with_unit(content.get("stock"))}
    root = node_of(DEFINITION.root, {name: value for name, value in with_units.items() if value is not ...})
    assert isinstance(root, Fields)
    people = root.members["employees"]
    first: RecordNode = Unknown(State.MISSING, "/employees/0")
    if isinstance(people, Unknown):
        first = people
    elif isinstance(people, Items) and people.members:
        first = people.members[0]
    limits = {name: each.values[0] for name, each in PARAMETERS.items() if each.values}
    day = root.members["submitted_on"]
    assert isinstance(day, Known | Unknown)
    scope = Scope({**root.members, "employee": first}, day, limits, {"risk_level": "low"}, attested=True, trusts_drafts=False)
    return truth_of_evaluation(evaluate(condition, scope))


def _with_unit(stock: object) -> object:
    if not isinstance(stock, dict) or stock.get("chlorine") is None:
        return ... if stock is None else stock
    return {**stock, "chlorine": f"{stock['chlorine']} mg/L"}


def places_of(value: object, path: Path = ()) -> Iterator[Path]:
    """Every place in a submission, objects and lists among them."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield (*path, step)
        yield from places_of(inner, (*path, step))


def _is_removable(path: Path) -> bool:
    """A member of a list is not a field: a list with one member fewer is another list, and no list that says less."""
    return isinstance(path[-1], str) and path[-1] not in _ABSENCE_IS_ANSWER


def blanked(content: Content, path: Path, *, to_null: bool) -> Content:
    """Give a submission with one place taken away, or null there; a place that is gone already stays gone."""
    changed = copy.deepcopy(content)
    owner: object = changed
    for step in path[:-1]:
        owner = owner[step] if isinstance(owner, list) else owner.get(step) if isinstance(owner, dict) else None  # type: ignore[index]
    if isinstance(owner, dict) and path[-1] in owner and not to_null:
        del owner[path[-1]]
    elif isinstance(owner, dict | list):
        owner[path[-1]] = None  # type: ignore[index]
    return changed


@_SETTINGS
@given(condition=CONDITIONS, content=RECORDS)
def test_what_is_blanked_never_turns_a_condition_round(condition: Condition, content: Content) -> None:
    whole = truth_in(condition, content)
    event(f"the whole record says {whole.value}")
    for path in places_of(content):
        for to_null in (True, False) if _is_removable(path) else (True,):
            assert truth_in(condition, blanked(content, path, to_null=to_null)) in (Truth.UNKNOWN, whole), (path, to_null)


@_SETTINGS
@given(condition=CONDITIONS, content=RECORDS, chance=st.randoms(use_true_random=False))
def test_what_is_filled_in_never_changes_a_condition_that_was_decided(condition: Condition, content: Content, chance: Random) -> None:
    """From nothing to the whole record, one place filled in after the other: once decided, a condition stays so."""
    paths = sorted(places_of(content), key=str)
    chance.shuffle(paths)
    steps = [content]
    for path in paths:
        steps.append(blanked(steps[-1], path, to_null=not _is_removable(path)))
    truths = [truth_in(condition, each) for each in reversed(steps)]
    for before, after in pairwise(truths):
        assert before in (Truth.UNKNOWN, after)


@_FEWER
@given(
    requires=CONDITIONS,
    applies=st.none() | CONDITIONS,
    content=RECORDS,
    when_empty=st.sampled_from(WhenEmpty),
    governing_date=st.sampled_from([None, None, "submitted_on", "employee.left_on"]),
    start=st.sampled_from([1, 12]),
)
def test_what_is_blanked_never_turns_a_finding_round(
    requires: Condition,
    applies: Condition | None,
    content: Content,
    when_empty: WhenEmpty,
    governing_date: str | None,
    start: int,
) -> None:
    rule = rule_of(
        "A.1",
        "true",
        for_each=EACH_EMPLOYEE,
        when_empty=when_empty,
        governing_date=governing_date,
        place="jiangmen",
        period=Period(date(2020, 2, start)),
    )
    rules = ruleset_of(replace(rule, requires=requires, applies=applies))
    whole = _decided(rules, content)
    event(f"decided {len(whole)}")
    for path in places_of(content):
        without = _decided(rules, blanked(content, path, to_null=not _is_removable(path)))
        assert {subject: outcome for subject, outcome in without.items() if subject in whole} == {
            subject: whole[subject] for subject in without if subject in whole
        }


def _decided(rules: Ruleset, content: Content) -> dict[str, Outcome]:
    stock = content.get("stock")
    with_unit = content
    if isinstance(stock, dict) and stock.get("chlorine") is not None:
        with_unit = {**content, "stock": {**stock, "chlorine": {"value": stock["chlorine"], "unit": "mg/L"}}}
    found = findings_of(rules, with_unit, as_of=None)
    return {each.subject.pointer: each.outcome for each in found if each.outcome in _DECIDED}
