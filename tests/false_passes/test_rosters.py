"""C94: a share of the staff that is reached by counting those who left, those who were counted twice, or strangers."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from compliance.model.outcome import Outcome
from compliance.model.record import State
from compliance.shipped import shipped_rules
from tests.false_passes.demand import DAY, Demand, Mention, comes_to, unknown
from tests.false_passes.doors import DOORS
from tests.false_passes.question import Answer, Question
from tests.false_passes.rule_folder import folder, rule

#: Everybody who works here is in the list of examinations, and nobody in it is a stranger; counting alone would prove neither.
EVERYBODY = rule(
    "size(examinations) > 0 && examinations.exists(x, x.employee == employee.id)",
    "!has(employee.left_on) || employee.left_on > assessed_on",
    for_each=["employee in employees"],
)
NO_STRANGER = rule("employees.exists(e, e.id == examination.employee)", id="CASE-2", for_each=["examination in examinations"])
COUNTED = rule("size(examinations) / size(employees) >= 0.95")
ROSTER = folder(EVERYBODY, NO_STRANGER)

_EXAMINED = "/examinations"


def _examined(*names: object) -> str:
    return json.dumps([{"employee": name} for name in names])


def test_c94_everybody_examined_passes(demand: Demand) -> None:
    demand(ROSTER, {}, comes_to(*[Outcome.PASS] * 4))


def test_c94_who_was_examined_twice_does_not_stand_for_another(demand: Demand) -> None:
    at, mention = f"{_EXAMINED}/0/employee", Mention("I205", None, "stands in another item of its list too")
    demand(folder(COUNTED), {_EXAMINED: _examined("E1", "E1")}, unknown(State.REPEATED_IDENTIFIER, at, mention))
    unread = (Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN)
    demand(ROSTER, {_EXAMINED: _examined("E1", "E1")}, unknown(State.REPEATED_IDENTIFIER, at, among=unread))


def test_c94_who_stands_twice_on_the_roster_is_no_two_people(demand: Demand) -> None:
    people = '[{"id": "E1", "trained": true}, {"id": "E1", "trained": true}]'
    demand(folder(COUNTED), {"/employees": people}, unknown(State.REPEATED_IDENTIFIER, "/employees/0/id"))


def test_c94_who_left_does_not_stand_for_who_stayed(demand: Demand) -> None:
    """Two of three were examined, one of whom has left: of those who work here, half."""
    people = '[{"id": "E1"}, {"id": "E2"}, {"id": "E3", "left_on": "2020-02-01"}]'
    expected = comes_to(Outcome.PASS, Outcome.FAIL, Outcome.NOT_APPLICABLE, Outcome.PASS, Outcome.PASS)
    demand(ROSTER, {"/employees": people, _EXAMINED: _examined("E1", "E3")}, expected)


@pytest.mark.parametrize("stranger", ["E9", "e2", "E2 ", "Ｅ2"])
def test_c94_a_stranger_does_not_stand_for_anybody(demand: Demand, stranger: str) -> None:
    is_readable = stranger in ("E9", "e2")
    second = Outcome.FAIL if is_readable else Outcome.UNKNOWN
    demand(ROSTER, {_EXAMINED: _examined("E1", stranger)}, comes_to(Outcome.PASS, second, Outcome.PASS, second))


def test_c94_an_examination_of_nobody_leaves_it_open(demand: Demand) -> None:
    at = f"{_EXAMINED}/1/employee"
    among = (Outcome.PASS, Outcome.UNKNOWN, Outcome.PASS, Outcome.UNKNOWN)
    demand(ROSTER, {_EXAMINED: _examined("E1", None)}, unknown(State.NULL, at, among=among))


# The shipped rule that holds the roster against the people on site

_COMPLIANT = Path(__file__).parent.parent.parent / "features" / "records" / "compliant.json"


def _shipped(changes: Sequence[tuple[int, str, object]], *, on_site: int) -> Answer:
    record = json.loads(_COMPLIANT.read_text(encoding="utf-8"))
    record["workforce"]["on_site"] = on_site
    for number, name, value in changes:
        record["employees"][number][name] = value
    question = Question(shipped_rules(), json.dumps(record).encode(), "record.json", DAY, None, ("FP-2",))
    first, *others = (ask(question) for ask in DOORS.values())
    assert all(each.records == first.records for each in others)
    (answer,) = first.records
    return answer


def _outcome(answer: Answer) -> Outcome:
    (outcome,) = (outcome for rule, _, outcome in answer.outcomes if rule == "FP-2.1")
    return outcome


def test_c94_the_shipped_rule_counts_nobody_who_left_or_stands_there_twice() -> None:
    left = _shipped([(3, "left_on", "2020-02-01")], on_site=4)
    assert _outcome(left) is Outcome.UNKNOWN
    assert ("FP-2.1", State.NOT_ATTESTED, None) in left.reasons
    twice = _shipped([(3, "id", "E-001")], on_site=4)
    assert _outcome(twice) is Outcome.UNKNOWN
    assert any(each.code == "I205" for each in twice.diagnostics)
