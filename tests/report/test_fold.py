from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from compliance.model.outcome import Outcome
from compliance.report.fold import fold, shorten
from tests.report.hand_made import SHORT, untested, untrained


def test_findings_that_differ_in_their_employee_only_are_told_once() -> None:
    folds = fold([untested(0), SHORT, untested(4), untested(41)])
    assert [(each.first, each.others) for each in folds] == [(untested(0), ("/employees/4", "/employees/41")), (SHORT, ())]


def test_findings_with_another_value_outcome_or_day_are_told_apart() -> None:
    one, other = untrained(0), untrained(1)
    assert other.explanation is not None
    evidence = replace(other.explanation.evidence[0], value="yes")
    differing = replace(other, explanation=replace(other.explanation, evidence=(evidence, *other.explanation.evidence[1:])))
    assert len(fold([one, other])) == 1
    assert len(fold([one, differing])) == 2
    assert len(fold([one, replace(other, outcome=Outcome.WAIVED, waiver="W-1")])) == 2
    assert len(fold([one, replace(other, governing_date=None)])) == 2


def test_trees_are_compared_where_they_are_shown() -> None:
    one, other = untrained(0), untrained(1)
    assert other.explanation is not None
    leaf = replace(other.explanation.tree, value="else")
    differing = replace(other, explanation=replace(other.explanation, tree=leaf))
    assert len(fold([one, other], compares_trees=True)) == 1
    assert len(fold([one, differing])) == 1
    assert len(fold([one, differing], compares_trees=True)) == 2


def test_findings_of_the_record_itself_are_never_folded_with_those_of_members() -> None:
    assert len(fold([untrained(0), replace(untrained(0), subject=SHORT.subject)])) == 2


def test_an_employee_whose_number_starts_with_another_s_is_another() -> None:
    """`/employees/4` is written in `/employees/41`, and is not the same place."""
    first = untested(4)
    assert first.explanation is not None
    strange = replace(
        untested(5), explanation=replace(first.explanation, message=replace(first.explanation.message, en="see /employees/51"))
    )
    plain = replace(first, explanation=replace(first.explanation, message=replace(first.explanation.message, en="see /employees/41")))
    assert len(fold([plain, strange])) == 2


def test_pointers_that_follow_one_another_are_written_as_a_run() -> None:
    pointers = ["/employees/3", "/employees/4", "/employees/5", "/employees/9", "/stock", "/products/0/reports/1", "/products/0/reports/2"]
    assert shorten(pointers) == ("/employees/3-5", "/employees/9", "/stock", "/products/0/reports/1-2")
    assert shorten(["/a/1/x", "/a/2/x", "/a/3/y"]) == ("/a/1-2/x", "/a/3/y")
    assert shorten(["/a/01", "/a/2"]) == ("/a/01", "/a/2")
    assert shorten([]) == ()


@given(st.lists(st.integers(0, 60), unique=True))
def test_no_pointer_is_left_out(numbers: list[int]) -> None:
    written = shorten([f"/employees/{number}" for number in numbers])
    named: list[int] = []
    for each in written:
        first, _, last = each.removeprefix("/employees/").partition("-")
        named += range(int(first), int(last or first) + 1)
    assert named == numbers
