"""Records of the workload: 7 KB each, with eighty values, up to fifty employees and five products of eight tests, the same for a seed."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.chance import code_of, day_of
from compliance import load_ruleset
from compliance.model.record import FieldDefinition, FieldType

RULES = Path(__file__).parent / "rules"
DAY = date(2020, 3, 2)

# How often a flag is not true, a value is left out, a number is beyond its limit, and a code is one that is not allowed.
_UNTRUE, _MISSING, _BEYOND, _OTHER = 0.18, 0.045, 0.15, 0.18
_MISSING_OF_EMPLOYEES = 0.001

#: What a number usually is where a rule asks for at least or at most so much, and what it is where it does not comply.
_NUMBERS: dict[str, tuple[tuple[int, int], tuple[int, int]]] = {
    "control.drills": ((2, 9), (0, 1)),
    "control.inspections": ((4, 30), (0, 3)),
    "control.responsible": ((1, 9), (0, 0)),
    "control.hours": ((8, 24), (1, 7)),
    "supplies.masks": ((5000, 90000), (0, 499)),
    "supplies.gloves": ((1000, 9000), (0, 99)),
    "supplies.disinfectant": ((50, 400), (0, 11)),
    "supplies.thermometers": ((2, 20), (0, 1)),
    "supplies.soap": ((20, 900), (0, 19)),
    "site.area": ((2000, 9000), (20, 119)),
    "site.airings": ((3, 9), (0, 2)),
    "site.minutes": ((30, 90), (5, 29)),
    "site.spacing": ((2, 9), (0, 1)),
    "site.chlorine": ((250, 900), (0, 249)),
    "staff.headcount": ((200, 300), (200, 300)),
    "staff.on_site": ((100, 199), (601, 900)),
    "staff.trained": ((270, 300), (20, 150)),
    "staff.visitors": ((0, 40), (41, 90)),
    "staff.night_shift": ((0, 200), (201, 300)),
    "records.pages": ((10, 90), (0, 9)),
    "records.gaps": ((0, 2), (3, 9)),
    "records.corrections": ((0, 5), (6, 9)),
    "records.readings": ((50, 900), (0, 49)),
    "transport.buses": ((8, 12), (13, 30)),
    "transport.seats": ((50, 60), (10, 29)),
    "transport.riders": ((50, 180), (401, 600)),
    "transport.minutes": ((10, 90), (91, 200)),
}
_ALLOWED = {"level": 2, "mode": 2, "source": 3, "grade": 3, "lodging": 2, "shift": 2, "medium": 2, "heating": 2}
#: Days before the submission.
_AGES = {
    "control.adopted_on": (30, 40),
    "supplies.counted_on": (1, 14),
    "supplies.delivered_on": (14, 30),
    "site.cleaned_on": (2, 7),
    "site.inspected_on": (0, 2),
    "staff.trained_on": (1, 28),
    "records.closed_on": (1, 31),
    "transport.disinfected_on": (0, 3),
}


def write_workload(path: Path, count: int, seed: int = 1) -> None:
    """Write records, a line each."""
    with path.open("wb") as file:
        file.writelines(lines_of(count, seed))


def lines_of(count: int, seed: int = 1, employees: int | None = None) -> Iterator[bytes]:
    """Give the lines of records, with so many employees, or else up to fifty of them."""
    definition = load_ruleset(RULES).definition
    for number in range(count):
        chance = Random(f"{seed}/{number}")  # noqa: S311  # records that can be made again
        record = _record(definition.root, chance, number, chance.randint(20, 50) if employees is None else employees)
        yield json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _record(root: FieldDefinition, chance: Random, number: int, employees: int) -> dict[str, Any]:
    sections = {name: each for name, each in (root.members or {}).items() if each.type is FieldType.OBJECT and name != "enterprise"}
    return {
        "submitted_on": DAY.isoformat(),
        "enterprise": {
            "credit_code": code_of(number),
            "owner_code": code_of(chance.randrange(10**6)) if chance.random() > _OTHER else "no code",
            "name": f"示范企业{number}号",
            "district": chance.choice(("north", "south")),
        },
        **{name: _section(name, each, chance) for name, each in sections.items()},
        "employees": [_employee(chance, each) for each in range(employees)],
        "products": [_product(chance, each) for each in range(5)],
    }


def _section(name: str, section: FieldDefinition, chance: Random) -> dict[str, Any]:
    members = section.members or {}
    return {each: _value(f"{name}.{each}", member, chance) for each, member in members.items() if chance.random() > _MISSING}


def _value(path: str, definition: FieldDefinition, chance: Random) -> object:
    match definition.type:
        case FieldType.YES_NO:
            return chance.random() > _UNTRUE
        case FieldType.CHOICE:
            codes, allowed = list(definition.choices or {}), _ALLOWED.get(definition.name, 3)
            return chance.choice(codes[allowed:] if chance.random() < _OTHER else codes[:allowed])
        case FieldType.DATE:
            least, most = _AGES[path]
            return _day(chance, -most - 20, -most - 1) if chance.random() < _OTHER else _day(chance, -most, -least)
        case FieldType.TEXT:
            return chance.choice(("总经理", "生产副总", "行政主管", "安全主管"))
    usual, beyond = _NUMBERS[path]
    number = chance.randint(*(beyond if chance.random() < _BEYOND else usual))
    return number if definition.type is FieldType.INTEGER else number + chance.randrange(10) / 10


def _employee(chance: Random, number: int) -> dict[str, Any]:
    employee = {
        "id": f"E{number + 1:03}",
        "temperature": 35.6 + chance.randrange(13) / 10 + (1.8 if chance.random() < 0.03 else 0),
        "checks": chance.choice((3, 4, 4, 4, 6)) if chance.random() > 0.03 else 1,
        "mask": chance.random() > 0.03,
        "role": chance.choice(("line", "line", "line", "office", "guard")) if chance.random() > 0.03 else "agency",
    }
    employee["temperature"] = round(employee["temperature"], 1)  # type: ignore[call-overload]  # a number
    return {name: value for name, value in employee.items() if chance.random() > _MISSING_OF_EMPLOYEES}


def _product(chance: Random, number: int) -> dict[str, Any]:
    made = chance.randint(-90, -1)
    return {
        "id": f"P{number + 1}",
        "kind": chance.choice(("mask", "gown")) if chance.random() > 0.05 else "gloves",
        "made_on": _day(chance, made, made),
        "expires_on": _day(chance, made + 700, made + 800) if chance.random() > 0.05 else _day(chance, made + 30, made + 200),
        "tests": [_test(chance) for _ in range(8 if chance.random() > 0.05 else 7)],
    }


def _test(chance: Random) -> dict[str, Any]:
    item = chance.choice(("filter", "leak", "force"))
    limit = chance.randint(20, 99) + 0.5
    sign = -1 if (item == "leak") != (chance.random() < 0.03) else 1
    return {
        "item": item,
        "value": round(limit + sign * chance.randrange(100) / 20, 2),
        "limit": limit,
        "specimens": chance.randint(5, 50) if chance.random() > 0.03 else 3,
    }


def _day(chance: Random, first: int, last: int) -> str:
    return day_of(DAY, chance.randint(first, last))
