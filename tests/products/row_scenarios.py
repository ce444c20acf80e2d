"""What the scenarios of tables of standards pin of each row: read from the feature files, without assessing anything."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import re2
import yaml

from compliance.intake.leaf import read_leaf
from compliance.language.functions import parse_measurement
from compliance.language.words import OUTCOME_WORDS
from compliance.model.bilingual import Bilingual, Language
from compliance.model.outcome import Outcome
from compliance.model.quantity import UNITS, Measurement
from compliance.model.record import FieldDefinition, FieldType
from compliance.model.rule import Ruleset
from compliance.model.submission import JsonValue
from compliance.scenarios.answers import answers_by
from compliance.scenarios.feature_file import FeatureFile, Scenario, read_feature
from compliance.scenarios.run import run_step
from compliance.scenarios.steps import find_sentence
from compliance.scenarios.world import World

_VALUE = FieldDefinition("value", FieldType.MEASUREMENT, Bilingual("实测值", "Value"))
_LIMIT = re2.compile(r"(?:at least|at most|above|below) (\S+) (\S+)")
_RANGE = re2.compile(r"between (\S+) and (\S+) (\S+)")
_COUNTED = re2.compile(r"at most ([0-9]+) of (\S+)")
_STATISTICS = ("each", "mean", "median", "minimum", "maximum")
#: How near a value has to be to a limit to be just below or just above it: a tenth of it, or one of a whole number.
_NEAR = Fraction(1, 10)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its rule, its item, and what it says under which key."""

    rule: str
    item: str
    key: str
    text: str
    specimens: int | None


@dataclass(frozen=True, slots=True)
class Pin:
    """What a scenario gives as the result and pins of a rule: how it is judged, and whether it pins the explanation."""

    judged: Outcome
    result: Mapping[str, JsonValue]
    lot_size: JsonValue
    is_explained: bool


def tables_of(rules: Path) -> Iterator[tuple[Path, list[Row]]]:
    """Give each file of a table with its rows."""
    for path in sorted(rules.glob("products/*.yaml")):
        table = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506  # texts alone, which is safer still
        if "table" in table:
            yield path, [_row(table, key, row) for key, row in table["rows"].items()]


def pins_of(path: Path, ruleset: Ruleset, features: Path) -> dict[str, list[Pin]]:
    """Give what the scenarios of a feature file pin, by rule."""
    file = read_feature(path)
    assert isinstance(file, FeatureFile), file
    pins: dict[str, list[Pin]] = {}
    answers = answers_by(ruleset)
    for scenario in file.scenarios:
        world = World(answers, features / "records", file.language)
        for step in scenario.steps:
            if step.kind == "given":
                run_step(world, step)
        for rule, pin in _pins(scenario, world.content or {}, file.language):
            pins.setdefault(rule, []).append(pin)
    return pins


def missing_of(row: Row, pins: Mapping[str, list[Pin]]) -> list[str]:
    """Say what the scenarios of one language do not pin of a row."""
    of_row = [pin for pin in pins.get(row.rule, ()) if pin.result.get("item") == row.item]
    wanted = list(_wanted(row, of_row))
    if not any(pin.judged is Outcome.FAIL and pin.is_explained for pin in of_row):
        wanted.append("what is said of a failure")
    if row.specimens is not None:
        wanted += [f"specimens: {each}" for each in _wanted_specimens(row.specimens, pins.get(f"{row.rule}-specimens", []))]
    return wanted


def _row(table: Mapping[str, Any], key: str, row: Mapping[str, Any]) -> Row:
    said = next(each for each in (*_STATISTICS, "failures", "detected") if each in row)
    specimens = int(row["specimens"]) if "specimens" in row else None
    return Row(f"{table['table']}-{key}", row.get("item") or table["item"], said, row[said], specimens)


def _pins(scenario: Scenario, content: Mapping[str, Any], language: Language) -> Iterator[tuple[str, Pin]]:
    judged: dict[str, Outcome] = {}
    explained: set[str] = set()
    named = ""
    words = {said.text_in(language): outcome for outcome, said in OUTCOME_WORDS.items()}
    for step in scenario.steps:
        # What is given was looked for when it was run.
        found = None if step.kind == "given" else find_sentence(step, language)
        if found is None:
            continue
        name = found[0].perform.__name__
        if name in ("expect_outcome", "expect_judged"):
            named = found[1][0]
            outcome = words[found[1][1]]
            if name == "expect_judged" or named not in judged:
                judged[named] = outcome
        elif name == "expect_explanation":
            explained.add(named)
    products = content.get("products") or [{}]
    for rule, outcome in judged.items():
        for report in products[0].get("reports") or []:
            for result in report.get("results") or []:
                yield rule, Pin(outcome, result, products[0].get("lot_size"), rule in explained)


def _wanted(row: Row, pins: list[Pin]) -> Iterator[str]:
    if row.key == "detected":
        good, bad = (row.text == "yes"), (row.text != "yes")
        yield from _unless(pins, Outcome.PASS, f"detected {row.text}", lambda pin: pin.result.get("detected") is good)
        yield from _unless(pins, Outcome.FAIL, "the opposite", lambda pin: pin.result.get("detected") is bad)
        yield from _unless(pins, Outcome.UNKNOWN, "missing", lambda pin: pin.result.get("detected") is None)
        return
    if row.key == "failures":
        yield from _wanted_counts(row, pins)
        return
    found, ranged = _LIMIT.fullmatch(row.text), _RANGE.fullmatch(row.text)
    if ranged is None:
        assert found is not None, row.text
        yield from _wanted_sides(f"{found[1]} {found[2]}", pins, "")
    else:
        yield from _wanted_sides(f"{ranged[1]} {ranged[3]}", pins, " the lower limit")
        yield from _wanted_sides(f"{ranged[2]} {ranged[3]}", pins, " the upper limit")
    yield from _unless(pins, Outcome.UNKNOWN, "missing", lambda pin: "value" not in pin.result)
    unit = (ranged[3] if ranged is not None else found[2]) if found is not None or ranged is not None else ""
    yield from _unless(pins, Outcome.UNKNOWN, "a unit of another kind", lambda pin: _is_of_another_kind(pin, unit))
    yield from _unless(pins, Outcome.UNKNOWN, "a bound that does not decide", lambda pin: _is_bound(pin, unit))


def _wanted_sides(limit: str, pins: list[Pin], which: str) -> Iterator[str]:
    at = parse_measurement(limit)
    assert at is not None, limit
    exactly = _amount(at)
    assert exactly is not None
    sides = {f"just below{which}": -1, f"exactly at{which or ' the limit'}": 0, f"just above{which}": 1}
    for said, sign in sides.items():
        amounts = [amount for pin in pins if pin.judged in (Outcome.PASS, Outcome.FAIL) and (amount := _single(pin, at.unit)) is not None]
        if not any(_side(amount, exactly, UNITS[at.unit].factor) == sign for amount in amounts):
            yield said


def _wanted_counts(row: Row, pins: list[Pin]) -> Iterator[str]:
    counted = _COUNTED.fullmatch(row.text)
    assert counted is not None, row.text
    most = int(counted[1])
    least = [None if counted[2] == "all" else int(counted[2])]

    def enough(pin: Pin) -> bool:
        return _whole(pin.result.get("tested")) >= (least[0] if least[0] is not None else _whole(pin.lot_size))

    def one_less(pin: Pin) -> bool:
        return _whole(pin.result.get("tested")) == (least[0] if least[0] is not None else _whole(pin.lot_size)) - 1

    yield from _unless(pins, Outcome.PASS, "as many failures as may be", lambda pin: pin.result.get("failed") == most and enough(pin))
    if most:
        yield from _unless(pins, Outcome.PASS, "one failure less", lambda pin: pin.result.get("failed") == most - 1)
    yield from _unless(pins, Outcome.FAIL, "one failure too many", lambda pin: pin.result.get("failed") == most + 1)
    if least[0] != 1:
        yield from _unless(pins, Outcome.FAIL, "one specimen too few", one_less)
    yield from _unless(pins, Outcome.UNKNOWN, "failures missing", lambda pin: "failed" not in pin.result)
    yield from _unless(pins, Outcome.UNKNOWN, "specimens missing", lambda pin: "tested" not in pin.result)


def _wanted_specimens(least: int, pins: list[Pin]) -> Iterator[str]:
    yield from _unless(pins, Outcome.FAIL, "one too few", lambda pin: _told(pin) == least - 1)
    yield from _unless(pins, Outcome.PASS, "just enough", lambda pin: _told(pin) == least)
    yield from _unless(pins, Outcome.PASS, "one more", lambda pin: _told(pin) == least + 1)
    yield from _unless(pins, Outcome.UNKNOWN, "not told", lambda pin: _told(pin) is None)
    if not any(pin.judged is Outcome.FAIL and pin.is_explained for pin in pins):
        yield "what is said of a failure"


def _unless(pins: list[Pin], judged: Outcome, said: str, is_it: Any) -> Iterator[str]:
    if not any(pin.judged is judged and is_it(pin) for pin in pins):
        yield said


def _told(pin: Pin) -> int | None:
    """Give how many specimens a result says that it rests on."""
    value = pin.result.get("value")
    samples = value.get("samples") if isinstance(value, dict) else None
    if "specimens" in pin.result:
        return _whole(pin.result["specimens"])
    if isinstance(samples, list) and len(samples) > 1:
        return len(samples)
    return _whole(pin.result["tested"]) if "tested" in pin.result else None


def _whole(value: object) -> int:
    return int(value) if isinstance(value, int | Decimal) else -1


def _measured(pin: Pin) -> Measurement | None:
    found = read_leaf(_VALUE, pin.result.get("value"))
    return found if isinstance(found, Measurement) else None


def _single(pin: Pin, unit: str) -> Fraction | None:
    measured = _measured(pin)
    if measured is None or UNITS[measured.unit].kind != UNITS[unit].kind:
        return None
    return _amount(measured)


def _amount(measured: Measurement) -> Fraction | None:
    (*_, sample) = measured.samples
    is_point = len(measured.samples) == 1 and sample.low is not None and sample.low == sample.high
    return sample.low * UNITS[measured.unit].factor if is_point and sample.low is not None else None


def _side(amount: Fraction, limit: Fraction, factor: Fraction) -> int | None:
    away = abs(amount - limit)
    is_near = away <= abs(limit) * _NEAR or away <= factor
    return (amount > limit) - (amount < limit) if is_near else None


def _is_of_another_kind(pin: Pin, unit: str) -> bool:
    value = pin.result.get("value")
    given = value.get("unit") if isinstance(value, dict) else None
    return isinstance(given, str) and (given not in UNITS or UNITS[given].kind != UNITS[unit].kind)


def _is_bound(pin: Pin, unit: str) -> bool:
    measured = _measured(pin)
    if measured is None or UNITS[measured.unit].kind != UNITS[unit].kind:
        return False
    return any(sample.low is None or sample.low != sample.high for sample in measured.samples)
