"""Which findings are told together: those that a rule decides alike and for the same reason, wherever in their lists they stand."""

from dataclasses import replace
from datetime import date

import pytest

from compliance.model.finding import Finding, Subject, likeness_of, without_numbers
from compliance.model.outcome import Outcome
from compliance.model.record import State, Unknown

_FINDING = Finding(
    "A.1",
    "A",
    Outcome.UNKNOWN,
    Outcome.PASS,
    Subject("/employees/3/readings/1"),
    date(2020, 2, 14),
    (Unknown(State.MISSING, "/employees/3/id"), Unknown(State.NULL, "/headcount")),
)


@pytest.mark.parametrize(
    ("pointer", "plain"),
    [
        ("", ""),
        ("/headcount", "/headcount"),
        ("/employees/12", "/employees/0"),
        ("/employees/12/readings/3", "/employees/0/readings/0"),
        ("/readings/3/4", "/readings/0/0"),
        ("/area2/3b/x4", "/area2/3b/x4"),
        ("limits.days", "limits.days"),
    ],
)
def test_every_entry_is_written_as_the_first_one(pointer: str, plain: str) -> None:
    assert without_numbers(pointer) == plain


@pytest.mark.parametrize(
    "other",
    [
        replace(_FINDING, subject=Subject("/employees/70/readings/0", (("employee", "/employees/70"),))),
        replace(_FINDING, unknowns=(Unknown(State.MISSING, "/employees/5/id"), Unknown(State.NULL, "/headcount"))),
        replace(_FINDING, unknowns=(*_FINDING.unknowns, Unknown(State.MISSING, "/employees/4/id"))),
        replace(_FINDING, requirement="B", is_brief=True),
    ],
)
def test_findings_that_differ_only_in_the_entry_are_alike(other: Finding) -> None:
    assert likeness_of(other) == likeness_of(_FINDING)


@pytest.mark.parametrize(
    "other",
    [
        replace(_FINDING, rule="A.2"),
        replace(_FINDING, outcome=Outcome.FAIL),
        replace(_FINDING, judged=Outcome.FAIL),
        replace(_FINDING, waiver="W.1"),
        replace(_FINDING, fault="KeyError"),
        replace(_FINDING, governing_date=None),
        replace(_FINDING, subject=Subject("/employees/3")),
        replace(_FINDING, unknowns=_FINDING.unknowns[:1]),
        replace(_FINDING, unknowns=(Unknown(State.NULL, "/employees/3/id"), Unknown(State.NULL, "/headcount"))),
        replace(_FINDING, unknowns=(Unknown(State.MISSING, "/employees/3/name"), Unknown(State.NULL, "/headcount"))),
    ],
)
def test_findings_that_differ_in_what_decided_are_not_alike(other: Finding) -> None:
    assert likeness_of(other) != likeness_of(_FINDING)
