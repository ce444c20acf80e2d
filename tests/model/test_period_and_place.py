"""Periods and places."""

from datetime import date

import pytest

from compliance.model.bilingual import Bilingual
from compliance.model.period import Period, contains, first_uncovered_day, overlaps
from compliance.model.place import Place, lies_in, lineage


def _day(number: int) -> date:
    return date(2020, 2, number)


def _period(start: int, end: int | None = None) -> Period:
    return Period(_day(start), None if end is None else _day(end))


def test_c57_the_first_day_is_in_and_the_last_named_is_out() -> None:
    period = _period(10, 20)
    assert [contains(period, _day(day)) for day in (9, 10, 19, 20)] == [False, True, True, False]
    assert contains(_period(10), date(2999, 1, 1))


@pytest.mark.parametrize(
    ("one", "other", "do"),
    [((1, 5), (5, 9), False), ((1, 5), (4, 9), True), ((1, None), (9, None), True), ((1, 5), (1, 5), True), ((5, None), (1, 5), False)],
)
def test_c59_periods_overlap_when_they_share_a_day(one: tuple[int, int | None], other: tuple[int, int | None], do: bool) -> None:
    assert overlaps(_period(*one), _period(*other)) is overlaps(_period(*other), _period(*one)) is do


@pytest.mark.parametrize(
    ("needed", "covering", "first"),
    [
        ((1, 9), [(1, 9)], None),
        ((1, 9), [(5, 9), (1, 5)], None),
        ((1, 9), [(1, 4), (5, 9)], 4),
        ((3, None), [(1, 9)], 9),
        ((3, None), [(1, None)], None),
        ((3, 9), [], 3),
        ((3, 9), [(4, None)], 3),
        ((3, 9), [(1, 2), (1, 5), (2, 9)], None),
    ],
)
def test_c58_a_gap_is_found_on_its_first_day(
    needed: tuple[int, int | None], covering: list[tuple[int, int | None]], first: int | None
) -> None:
    found = first_uncovered_day(_period(*needed), tuple(_period(*each) for each in covering))
    assert found == (None if first is None else _day(first))


def test_a_place_lies_in_all_that_is_around_it() -> None:
    title = Bilingual("地", "place")
    places = {
        name: Place(name, title, within, {})
        for name, within in (("china", None), ("guangdong", "china"), ("jiangmen", "guangdong"), ("dongguan", "guangdong"))
    }
    assert lineage(places, "jiangmen") == ("jiangmen", "guangdong", "china")
    assert lies_in(places, "jiangmen", "jiangmen")
    assert lies_in(places, "jiangmen", "china")
    assert not lies_in(places, "jiangmen", "dongguan")
    assert not lies_in(places, "guangdong", "jiangmen")
    assert title.text_in("zh") == "地"
    assert title.text_in("en") == "place"
