"""Every row of every table of a standard has its scenarios in both languages: around its limit, at it, and where nobody can tell."""

from decimal import Decimal
from pathlib import Path

import pytest

from compliance.model.outcome import Outcome
from compliance.model.rule import Ruleset
from compliance.scenarios.feature_file import ENDINGS
from tests.products.row_scenarios import Pin, Row, missing_of, pins_of, tables_of

REPOSITORY = Path(__file__).parent.parent.parent
TABLES = list(tables_of(REPOSITORY / "rules"))
FEATURES = REPOSITORY / "features"


@pytest.mark.parametrize(("path", "rows"), TABLES, ids=[path.stem for path, _ in TABLES])
def test_every_row_has_its_scenarios_in_both_languages(ruleset: Ruleset, path: Path, rows: list[Row]) -> None:
    missing = []
    for language, ending in ENDINGS.items():
        pins = pins_of(FEATURES / "products" / f"{path.stem}{ending}", ruleset, FEATURES)
        missing += [f"{language}: {row.rule}: {each}" for row in rows for each in missing_of(row, pins)]
    assert missing == []


def test_there_are_tables() -> None:
    assert len(TABLES) > 100
    assert sum(len(rows) for _, rows in TABLES) > 280


def _pin(judged: Outcome, *, is_explained: bool = False, **result: object) -> Pin:
    return Pin(judged, {"item": "i", **result}, 100, is_explained)


def _value(amount: str, unit: str = "%") -> dict[str, object]:
    return {"value": Decimal(amount), "unit": unit}


_OF_A_LIMIT = {
    "just below the limit": _pin(Outcome.FAIL, value=_value("94.9"), is_explained=True),
    "exactly at the limit": _pin(Outcome.PASS, value=_value("95")),
    "just above the limit": _pin(Outcome.PASS, value=_value("95.1")),
    "missing": _pin(Outcome.UNKNOWN),
    "a unit of another kind": _pin(Outcome.UNKNOWN, value=_value("95", "Pa")),
    "a bound that does not decide": _pin(Outcome.UNKNOWN, value={"more_than": Decimal(90), "unit": "%"}),
}
_OF_A_RANGE = {
    "just below the lower limit": _pin(Outcome.FAIL, value=_value("3.9", "pH"), is_explained=True),
    "exactly at the lower limit": _pin(Outcome.PASS, value=_value("4", "pH")),
    "just above the lower limit": _pin(Outcome.PASS, value=_value("4.1", "pH")),
    "just below the upper limit": _pin(Outcome.PASS, value=_value("8.4", "pH")),
    "exactly at the upper limit": _pin(Outcome.PASS, value=_value("8.5", "pH")),
    "just above the upper limit": _pin(Outcome.FAIL, value=_value("8.6", "pH")),
    "missing": _pin(Outcome.UNKNOWN),
    "a unit of another kind": _pin(Outcome.UNKNOWN, value=_value("4", "psi")),
    "a bound that does not decide": _pin(Outcome.UNKNOWN, value={"at_most": Decimal(9), "unit": "pH"}),
}
_OF_A_COUNT = {
    "as many failures as may be": _pin(Outcome.PASS, tested=32, failed=3),
    "one failure less": _pin(Outcome.PASS, tested=33, failed=2),
    "one failure too many": _pin(Outcome.FAIL, tested=32, failed=4, is_explained=True),
    "one specimen too few": _pin(Outcome.FAIL, tested=31, failed=0),
    "failures missing": _pin(Outcome.UNKNOWN, tested=32),
    "specimens missing": _pin(Outcome.UNKNOWN, failed=0),
}
_OF_A_LOT = {
    "as many failures as may be": _pin(Outcome.PASS, tested=100, failed=0),
    "one failure too many": _pin(Outcome.FAIL, tested=100, failed=1, is_explained=True),
    "one specimen too few": _pin(Outcome.FAIL, tested=99, failed=0),
    "failures missing": _pin(Outcome.UNKNOWN, tested=100),
    "specimens missing": _pin(Outcome.UNKNOWN, failed=0),
}
_OF_A_FINDING = {
    "detected no": _pin(Outcome.PASS, detected=False),
    "the opposite": _pin(Outcome.FAIL, detected=True, is_explained=True),
    "missing": _pin(Outcome.UNKNOWN),
}
_OF_SPECIMENS = {
    "one too few": _pin(Outcome.FAIL, specimens=2, is_explained=True),
    "just enough": _pin(Outcome.PASS, value={"samples": [1, 2, 3], "unit": "%"}),
    "one more": _pin(Outcome.PASS, tested=4),
    "not told": _pin(Outcome.UNKNOWN, value=_value("3")),
}


@pytest.mark.parametrize(
    ("key", "text", "pins"),
    [
        ("each", "at least 95 %", _OF_A_LIMIT),
        ("mean", "between 4.0 and 8.5 pH", _OF_A_RANGE),
        ("failures", "at most 3 of 32", _OF_A_COUNT),
        ("failures", "at most 0 of all", _OF_A_LOT),
        ("detected", "no", _OF_A_FINDING),
    ],
)
def test_each_scenario_that_is_missing_is_missed(key: str, text: str, pins: dict[str, Pin]) -> None:
    row = Row("R", "i", key, text, None)
    assert missing_of(row, {"R": list(pins.values())}) == []
    for said, pin in pins.items():
        others = [each for each in pins.values() if each is not pin]
        unexplained = ["what is said of a failure"] if pin.is_explained else []
        one_side = said.removesuffix(" the limit") if said.startswith("just") else said
        assert missing_of(row, {"R": others}) == [one_side, *unexplained]


def test_scenarios_of_specimens_are_missed_too() -> None:
    row, of_row = Row("R", "i", "detected", "no", 3), list(_OF_A_FINDING.values())
    assert missing_of(row, {"R": of_row, "R-specimens": list(_OF_SPECIMENS.values())}) == []
    for said, pin in _OF_SPECIMENS.items():
        others = [each for each in _OF_SPECIMENS.values() if each is not pin]
        unexplained = ["specimens: what is said of a failure"] if pin.is_explained else []
        assert missing_of(row, {"R": of_row, "R-specimens": others}) == [f"specimens: {said}", *unexplained]
