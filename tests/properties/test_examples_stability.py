"""The shipped rules on the examples: taking a field away can leave a finding open, and never turns it round."""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from compliance.engine.circumstances import circumstances_of
from compliance.engine.judge import judge
from compliance.engine.plan import Plan, plan
from compliance.intake.from_json import decode
from compliance.intake.validate import validate
from compliance.model.outcome import Outcome
from compliance.model.record import Fields, Items, Record, RecordNode, State, Unknown, definition_at
from compliance.rulefile.load import load
from tests.engine.small_ruleset import record_of, submitted

_REPOSITORY = Path(__file__).parent.parent.parent
_RULES, _EXAMPLES = _REPOSITORY / "rules", sorted((_REPOSITORY / "examples").glob("*.json"))
_DECIDED = {Outcome.PASS, Outcome.FAIL}
Steps = tuple[str, ...]
Answers = dict[tuple[str, str], Outcome]


@cache
def _plan() -> Plan:
    return plan(load(_RULES))


def _answers(record: Record, chosen: Plan) -> Answers:
    """What is decided, by rule and subject."""
    found = judge(chosen, record, circumstances_of(chosen.ruleset, record, None))
    return {(each.rule, each.subject.pointer): each.outcome for each in found if each.outcome in _DECIDED}


def _records(path: Path) -> Iterator[Record]:
    for submission in decode(path.read_bytes(), path.name):
        if submission.content is not None:
            record = validate(submission, _plan().ruleset.definition)[0]
            root = shortened(record.root)
            assert isinstance(root, Fields)
            yield replace(record, root=root)


def sampled(count: int) -> list[int]:
    """The first, a middle and the last number of a list."""
    return sorted({0, count // 2, count - 1}) if count else []


def shortened(node: RecordNode) -> RecordNode:
    """The same with the middle of long lists left out: hundreds of members are judged alike, and each costs time for every field."""
    if isinstance(node, Fields):
        return replace(node, members={name: shortened(member) for name, member in node.members.items()})
    if isinstance(node, Items):
        count = len(node.members)
        kept = [each for number, each in enumerate(node.members) if number < 4 or abs(number - count // 2) < 2 or number >= count - 4]
        return replace(node, members=tuple(shortened(each) for each in kept))
    return node


def places(node: RecordNode, steps: Steps = ()) -> Iterator[Steps]:
    """The place of every field that is given; of a list, those in its first, a middle and its last member."""
    if isinstance(node, Fields):
        for name, member in node.members.items():
            if not (isinstance(member, Unknown) and member.state is State.MISSING):
                yield (*steps, name)
                yield from places(member, (*steps, name))
    if isinstance(node, Items):
        for number in sampled(len(node.members)):
            yield from places(node.members[number], (*steps, str(number)))


def without(node: RecordNode, steps: Steps) -> RecordNode:
    """The record as it is read where a field was not given."""
    step, *inner = steps
    if isinstance(node, Items):
        number = int(step)
        changed = without(node.members[number], tuple(inner))
        return replace(node, members=(*node.members[:number], changed, *node.members[number + 1 :]))
    assert isinstance(node, Fields)
    member = without(node.members[step], tuple(inner)) if inner else Unknown(State.MISSING, f"{node.pointer}/{step}")
    return replace(node, members={**node.members, step: member})


def _turned(record: Record) -> Iterator[str]:
    whole = _answers(record, _plan())
    # What the whole record does not decide cannot be turned round, and is not asked again for every field.
    decided = {rule for rule, _ in whole}
    chosen = replace(_plan(), rules=tuple(rule for rule in _plan().rules if rule.id in decided))
    for steps in places(record.root):
        definition = definition_at(_plan().ruleset.definition, "/" + "/".join(steps))
        if definition is None or definition.absence_is_answer:
            continue
        root = without(record.root, steps)
        assert isinstance(root, Fields)
        for key, outcome in _answers(replace(record, root=root), chosen).items():
            if whole.get(key, outcome) is not outcome:
                yield f"without /{'/'.join(steps)} {key} turns from {whole[key].value} to {outcome.value}"


@pytest.mark.skipif(not _RULES.is_dir(), reason="there is no folder `rules` to judge by")
@pytest.mark.parametrize(
    "path",
    _EXAMPLES or [pytest.param(None, marks=pytest.mark.skip("there is no folder `examples` to judge"))],
    ids=lambda path: path.name if path else "none",
)
def test_no_field_that_is_taken_away_turns_a_finding_round(path: Path) -> None:
    for record in _records(path):
        assert list(_turned(record)) == []


def test_the_record_without_a_field_is_what_is_read_without_it() -> None:
    """Taking a field from the record is quicker than taking it from the bytes, and must come to the same."""
    content = submitted()
    for steps in places(record_of(content).root):
        changed = json.loads(json.dumps(content))
        owner = changed
        for step in steps[:-1]:
            owner = owner[int(step)] if isinstance(owner, list) else owner[step]
        del owner[steps[-1]]
        assert without(record_of(content).root, steps) == record_of(changed).root


def test_of_a_list_three_members_are_looked_at() -> None:
    assert [sampled(count) for count in (0, 1, 2, 3, 300)] == [[], [0], [0, 1], [0, 1, 2], [0, 150, 299]]
