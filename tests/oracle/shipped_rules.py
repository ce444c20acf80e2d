"""Whether the engine says the same as the oracle of the shipped rules: of the shipped records, and of what they become by small changes."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from tests.oracle.answer import Answer
from tests.oracle.differential import Bench
from tests.oracle.engines import by_reference
from tests.oracle.oracle import Oracle
from tests.oracle.rule_book import Content, from_folder
from tests.proof import Tally
from tests.shipped import shipped_ruleset

ROOT = Path(__file__).parents[2]
RECORDS = (*sorted((ROOT / "features" / "records").glob("*.json")), *sorted((ROOT / "examples").glob("*.json")))
SMALL = 20_000  # bytes: larger records take their time and show no more
_LIMIT = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?) (\S+)$")
_ODD: tuple[Any, ...] = (
    None,
    "",
    " ",
    "是",
    "x\u200b",
    True,
    False,
    0,
    1,
    -1,
    10**9,
    [],
    {},
    [None],
    "2020-02-30",
    "1899-12-31",
    "2020-02-14",
    "jiangmen",
    "china",
)


@dataclass(frozen=True, slots=True)
class Material:
    """What changes are made of: codes and days that the rule files name, numbers that they limit, and items with what limits them."""

    days: tuple[date, ...]
    numbers: tuple[Decimal, ...]
    standards: tuple[str, ...]
    classes: tuple[str, ...]
    choices: tuple[str, ...]
    measured: tuple[tuple[str, str, str], ...]  # an item, a number and a unit


@cache
def bench() -> Bench:
    """Load the shipped rules by the engine and read them by the oracle, once."""
    book = from_folder(ROOT / "rules")
    return Bench(book, shipped_ruleset(), Oracle(book))


@cache
def material() -> Material:
    """Gather what the rule files name."""
    days: set[date] = set()
    numbers: set[Decimal] = set()
    choices: set[str] = set()
    measured: set[tuple[str, str, str]] = set()
    for content in bench().book.files.values():
        for text in _scalars(content):
            if re.fullmatch(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}", text):
                days.add(date.fromisoformat(text))
            elif re.fullmatch(r"[0-9]{1,6}(\.[0-9]+)?", text):
                numbers.add(Decimal(text))
            choices.update(re.findall(r'"([a-zA-Z0-9_-]+)"', text))
        if isinstance(content, dict) and "table" in content:
            measured.update(_measured(content))
    classes = {code for edition in _editions().values() for code in edition.get("classes", [])}
    return Material(
        tuple(sorted(days)),
        tuple(sorted(numbers)),
        tuple(_editions()),
        tuple(sorted(classes)),
        tuple(sorted(choices)),
        tuple(sorted(measured)),
    )


@cache
def _editions() -> dict[str, dict[str, Any]]:
    found: dict[str, Any] = {}
    for content in bench().book.files.values():
        registered = content.get("standards") if isinstance(content, dict) else None
        found |= registered if isinstance(registered, dict) else {}
    return found


def _scalars(content: Content) -> Iterator[str]:
    match content:
        case str():
            yield content
        case dict():
            for each in content.values():
                yield from _scalars(each)
        case list():
            for each in content:
                yield from _scalars(each)


def _measured(table: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for row in table["rows"].values():
        item = row.get("item", table.get("item"))
        found = [match for key in ("each", "mean", "median", "minimum", "maximum") if key in row and (match := _LIMIT.search(row[key]))]
        yield from ((item, match[1], match[2]) for match in found)
        yield from ((item, number, "") for number in [*re.findall("[0-9]+", row.get("failures", "")), row.get("specimens", "0")])


def disagreements(record: bytes, as_of: date | None) -> tuple[list[Answer], list[str]]:
    """Give what the oracle says of a record, and in words where the engine says something else."""
    here = bench()
    right, said = here.oracle.answers(record, as_of), by_reference(here.ruleset, record, as_of, ())
    if right is None or said is None:
        return [], [] if right is said else ["only one of the two refuses the record"]
    ours, theirs = ({(each.rule, each.subject): _without_names_of_limits(each) for each in answers} for answers in (right, said))
    differing = [key for key in sorted(ours.keys() | theirs.keys()) if ours.get(key) != theirs.get(key)]
    return list(right), [f"the engine says {theirs.get(key)}, the oracle {ours.get(key)}" for key in differing]


def _without_names_of_limits(answer: Answer) -> Answer:
    """Leave out how limits are called: those of the tables of standards have names that each of the two makes for itself."""
    unknowns = {name.partition(".")[0] if name.startswith("limits.") else name for name in answer.unknowns}
    return Answer(answer.rule, answer.subject, answer.outcome, answer.judged, tuple(sorted(unknowns)))


def changed(chance: Random, record: dict[str, Any]) -> dict[str, Any]:
    """Change a record in a few places."""
    record = deepcopy(record)
    if record.get("products") and chance.random() < 0.8:
        _change_product(chance, record["products"][0])
    for _ in range(chance.choice((0, 1, 1, 2, 3))):
        _change(chance, record)
    return record


def _change_product(chance: Random, product: dict[str, Any]) -> None:
    known = material()
    standard = chance.choice(known.standards)
    product["standard"] = standard
    edition = _editions()[standard]
    product["kind"] = chance.choice([*edition["kinds"], "respirator"])
    product["class"] = chance.choice([*edition.get("classes", []), chance.choice(known.classes)])
    product["facepiece"] = chance.choice(["disposable", "disposable_valve", "half", "full"])
    product["made_on"] = _near(
        chance, date.fromisoformat(edition["in_force"].get(chance.choice(["from", "until"]), "2020-03-10"))
    ).isoformat()
    product["lot_size"] = max(1, int(chance.choice(known.numbers)) + chance.choice((-1, 0, 1)))
    product["is_sterile"] = chance.random() < 0.5
    items = [each for each in known.measured if each[0] in _items_of(standard)] or known.measured
    product["reports"][0]["results"] = [_result(chance, *chance.choice(items)) for _ in range(chance.randint(1, 4))]


@cache
def _items_of(standard: str) -> frozenset[str]:
    tables = (content for content in bench().book.files.values() if isinstance(content, dict) and content.get("standard") == standard)
    return frozenset(item for table in tables for item, _, _ in _measured(table))


def _near(chance: Random, day: date) -> date:
    return day + timedelta(days=chance.choice((-400, -1, 0, 0, 1, 400)))


def _result(chance: Random, item: str, number: str, unit: str) -> dict[str, Any]:
    result: dict[str, Any] = {"item": item}
    amount = Decimal(number) + Decimal(chance.choice(("0", "0", "0.01", "-0.01", "1", "-1")))
    if unit:
        other = float(amount + Decimal(chance.choice(("0", "0.5", "-0.5"))))
        told = chance.choice(("value", "value", "samples", "at_least", "at_most", "more_than", "less_than"))
        several = [float(amount)] * chance.choice((1, 2, 9, 20, 47)) + [other]
        result["value"] = {told: several if told == "samples" else float(amount), "unit": chance.choice((unit, unit, unit, unit, "Pa"))}
    for key, values in (
        ("tested", (int(amount), 500)),
        ("failed", (0, int(amount))),
        ("specimens", (int(amount),)),
        ("detected", (True, False)),
        ("verdict", ("pass", "fail", "not_applicable")),
    ):
        if chance.random() < 0.5:
            result[key] = chance.choice(values)
    return result


def _places(value: Any, owner: Any = None, key: Any = None) -> Iterator[tuple[Any, Any]]:
    if owner is not None:
        yield owner, key
    for inner, each in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from _places(each, value, inner)


def _change(chance: Random, record: dict[str, Any]) -> None:
    places = list(_places(record))
    owner, key = chance.choice(places)
    value = owner[key]
    match chance.choice(("away", "odd", "near", "near", "near", "stray", "again", "elsewhere")):
        case "away":
            del owner[key]
        case "odd":
            owner[key] = deepcopy(chance.choice(_ODD))
        case "near":
            owner[key] = _near_value(chance, value)
        case "stray" if isinstance(value, dict):
            value[chance.choice(("keper", "waivers", "Attestation", "lefton"))] = 1
        case "again" if isinstance(owner, list):
            owner.append(deepcopy(value))
        case "elsewhere":
            other, name = chance.choice(places)
            owner[key] = deepcopy(other[name])


def _near_value(chance: Random, value: Any) -> Any:
    known = material()
    match value:
        case bool():
            return not value
        case int() | float():
            number = chance.choice(known.numbers) + Decimal(chance.choice(("0", "0", "0.1", "-0.1", "1", "-1")))
            return int(number) if isinstance(value, int) and number == int(number) else float(number)
        case str() if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            return _near(chance, chance.choice(known.days)).isoformat()
        case str():
            return chance.choice(known.choices)
    return value


def _days(chance: Random) -> date | None:
    return chance.choice((None, None, _near(chance, chance.choice(material().days))))


def tally(seed: int, count: int) -> Tally:
    """Compare the engine with the oracle on so many changed records of the shipped rules."""
    chance = Random(f"shipped rules {seed}")  # noqa: S311
    records: Sequence[dict[str, Any]] = [json.loads(path.read_bytes()) for path in RECORDS if path.stat().st_size < SMALL]
    with_products = [record for record in records if record.get("products")]
    met: Counter[str] = Counter()
    faults: list[str] = []
    for number in range(count):
        record = changed(chance, chance.choice(with_products if number % 2 else records))
        as_of = _days(chance)
        right, differing = disagreements(json.dumps(record, ensure_ascii=False).encode(), as_of)
        met.update(f"outcome {each.outcome}" for each in right)
        faults += [f"seed {seed}, record {number}, as of {as_of}: {each}" for each in differing[:1]]
    return {"tried": count, "comparisons": met.total(), **dict(sorted(met.items())), "faults": faults}
