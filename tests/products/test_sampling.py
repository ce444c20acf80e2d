"""Acceptance of lots by sampling, held against the tables of GB/T 2828.1 (ISO 2859-1): normal inspection, single sampling, level I."""

import pytest

from compliance.model.outcome import Outcome
from compliance.model.rule import Ruleset
from tests.products.submission import judged, submission_of

#: The last lot of each line of the table of code letters, and its letter at general inspection level I.
_LOTS = {
    8: "A",
    15: "A",
    25: "B",
    50: "C",
    90: "C",
    150: "D",
    280: "E",
    500: "F",
    1200: "G",
    3200: "H",
    10000: "J",
    35000: "K",
    150000: "L",
    500000: "M",
    1_000_000: "N",
}
_SIZES = {"A": 2, "B": 3, "C": 5, "D": 8, "E": 13, "F": 20, "G": 32, "H": 50, "J": 80, "K": 125, "L": 200, "M": 315, "N": 500}
#: By the acceptance quality limit, how many may fail at each letter; an arrow leads to the plan above or below, with its sample.
_PLANS: dict[str, dict[str, int | str]] = {
    "1.5": dict(zip(_SIZES, ("down", "down", "down", 0, "up", "down", 1, 2, 3, 5, 7, 10, 14), strict=True)),
    "2.5": dict(zip(_SIZES, ("down", "down", 0, "up", "down", 1, 2, 3, 5, 7, 10, 14, 21), strict=True)),
}
_STANDARDS = {
    "EN455-1-2020": ("EN455-1-2020-holes", "1.5", "exam_gloves", None),
    "GB7543-2006": ("GB7543-2006-6.2", "1.5", "surgical_gloves", "latex"),
    "GBT7543-2020": ("GBT7543-2020-6.2", "1.5", "surgical_gloves", "latex"),
    "GB10213-2006": ("GB10213-2006-6.2", "2.5", "exam_gloves", None),
}
_DAYS = {"GBT7543-2020": "2021-07-02"}


def plan_of(lot: int, limit: str) -> tuple[int, int]:
    """Give how many are tested of a lot, and how many of them may fail; of a lot that is no greater than its sample, all of it."""
    letters = list(_SIZES)
    place = letters.index(next(letter for last, letter in _LOTS.items() if lot <= last))
    while isinstance(plan := _PLANS[limit][letters[place]], str):
        place += 1 if plan == "down" else -1
    return min(_SIZES[letters[place]], lot), plan


def lots_at_the_borders() -> list[int]:
    """Give the first and the last lot of each line, and the smallest ones, which are tested whole."""
    return sorted({1, 2, 4, 5, 7, 9, *_LOTS, *(last + 1 for last in list(_LOTS)[:-1])})


def test_the_tables_are_read_as_they_are_printed() -> None:
    assert plan_of(20000, "1.5") == (125, 5)
    assert plan_of(200, "1.5") == (8, 0)
    assert plan_of(200, "2.5") == (20, 1)
    assert plan_of(100, "2.5") == (5, 0)
    assert plan_of(3, "1.5") == (3, 0)


@pytest.mark.parametrize("lot", lots_at_the_borders())
@pytest.mark.parametrize("standard", _STANDARDS)
def test_each_lot_has_the_plan_of_the_table(ruleset: Ruleset, standard: str, lot: int) -> None:
    table, limit, kind, class_ = _STANDARDS[standard]
    tested, most = plan_of(lot, limit)
    expected = {(tested, most): Outcome.PASS, (tested, most + 1): Outcome.FAIL, (tested - 1, 0): Outcome.FAIL}
    for (counted, failed), outcome in expected.items():
        product = {"kind": kind, "standard": standard, "class": class_, "lot_size": lot, "made_on": _DAYS.get(standard, "2020-03-10")}
        submission = submission_of(product, [{"item": "water_leak", "tested": counted, "failed": failed, "verdict": "pass"}])
        rules = [rule.id for rule in ruleset.requirements[table].rules if "-lots-" in rule.id]
        found = {judged(ruleset, rule, submission) for rule in rules if _is_of(rule, lot)}
        assert found == {outcome}, (counted, failed)


def _is_of(rule: str, lot: int) -> bool:
    """Say whether a row is of a lot, by its name: `lots-281-1200`, `lots-below-8`, `lots-from-500001`."""
    first, last = rule.rpartition("-lots-")[2].split("-")
    if first == "below":
        return lot < int(last)
    return lot >= int(last) if first == "from" else int(first) <= lot <= int(last)


@pytest.mark.parametrize("lot", lots_at_the_borders())
def test_gloves_of_whatever_standard_are_accepted_by_the_table(ruleset: Ruleset, lot: int) -> None:
    tested, most = plan_of(lot, "1.5")
    for counted, failed, size, number in (
        (tested, most, Outcome.PASS, Outcome.PASS),
        (tested, most + 1, Outcome.PASS, Outcome.FAIL),
        (tested - 1, most, Outcome.FAIL, Outcome.PASS),
    ):
        results = [{"item": "water_leak", "tested": counted, "failed": failed, "verdict": "pass"}]
        submission = submission_of({"kind": "exam_gloves", "standard": "EN455-1-2020", "class": None, "lot_size": lot}, results)
        assert [judged(ruleset, rule, submission) for rule in ("PQ-7.1", "PQ-7.2")] == [size, number], (counted, failed)


def test_the_rows_of_one_table_leave_no_lot_out_and_share_none(ruleset: Ruleset) -> None:
    for table, *_ in _STANDARDS.values():
        rows = [rule.id for rule in ruleset.requirements[table].rules if "-lots-" in rule.id]
        assert all(len([row for row in rows if _is_of(row, lot)]) == 1 for lot in lots_at_the_borders())
