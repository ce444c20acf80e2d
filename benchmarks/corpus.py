"""Submissions as enterprises might write them, for the shipped rules: the examples varied by chance, the same ones for a seed.

Most enterprises are small and comply with most; some leave values out, a few write them in another type, and every eighth makes protective
products.
"""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.chance import code_of, day_of

REPOSITORY = Path(__file__).resolve().parent.parent
_EXAMPLES = ("examples/fully-compliant.json", "examples/another-district.json", "features/records/compliant.json")

_OTHER_YES_NO, _MISSING, _EMPTY_SECTION = 0.02, 0.015, 0.005
_MISSING_OF_ENTRY = 0.002
_ILL_TYPED = 0.005
_MAKERS = 0.125
_DISTRICTS = ("jianghai", "pengjiang", "xinhui", "taishan", "kaiping", "heshan", "enping")
_ORIGINS = ("江门市江海区", "江门市台山市", "江门市开平市", "广东省茂名市", "广东省湛江市", "广西玉林市", "湖南省衡阳市")
_PRODUCTS: tuple[dict[str, Any], ...] = (
    {
        "name": "折叠式颗粒物防护口罩",
        "kind": "respirator",
        "standard": "GB2626-2006",
        "class": "KN95",
        "facepiece": "disposable",
        "results": {
            "filter_efficiency_nacl": (97.0, 1.5, "%", 20),
            "inhalation_resistance": (180, 60, "Pa", 1),
            "exhalation_resistance": (130, 50, "Pa", 1),
            "leakage_exercises": (8.2, 1.5, "%", 1),
            "leakage_subjects": (6.1, 1.2, "%", 1),
        },
    },
    {
        "name": "医用外科口罩",
        "kind": "surgical_mask",
        "standard": "YY0469-2011",
        "results": {
            "bfe": (98.5, 1.5, "%", 3),
            "pfe": (60, 20, "%", 3),
            "pressure_difference": (38, 8, "Pa", 5),
            "nose_clip_length": (9.5, 0.8, "cm", 1),
            "strap_force": (14, 3, "N", 8),
            "burning_time": (1, 1, "s", 1),
            "eo_residue": (4, 3, "ug/g", 1),
        },
    },
    {
        "name": "日常防护口罩",
        "kind": "daily_mask",
        "standard": "GBT32610-2016",
        "class": "A",
        "filtration_grade": "II",
        "results": {
            "filter_efficiency_nacl": (96, 1.5, "%", 3),
            "inhalation_resistance": (150, 30, "Pa", 1),
            "strap_force": (25, 6, "N", 5),
        },
    },
)


def write_corpus(path: Path, count: int, seed: int = 1) -> None:
    """Write submissions, a line each."""
    with path.open("wb") as file:
        file.writelines(corpus_lines(count, seed))


def corpus_lines(count: int, seed: int = 1, employees: int | None = None) -> Iterator[bytes]:
    """Give the lines of submissions, with so many employees, or else as many as enterprises of a district have."""
    examples = [
        json.loads((REPOSITORY / "examples" / f"{name}.json").read_text("utf-8")) for name in ("fully-compliant", "another-district")
    ]
    examples.append(json.loads((REPOSITORY / "features" / "records" / "compliant.json").read_text("utf-8")))
    for number in range(count):
        chance = Random(f"{seed}/{number}")  # noqa: S311  # submissions that can be made again
        staff = min(500, max(3, round(chance.lognormvariate(3.2, 0.9)))) if employees is None else employees
        record = _submission(chance.choice(examples), chance, number, staff)
        yield json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _submission(example: dict[str, Any], chance: Random, number: int, staff: int) -> dict[str, Any]:
    day = date(2020, 2, 24) + timedelta(days=chance.randrange(40))
    record = {name: _copy(value) for name, value in example.items()}
    makes = chance.random() < _MAKERS
    record["submitted_on"] = day.isoformat()
    record["enterprise"] |= {
        "credit_code": code_of(number),
        "district": chance.choice(_DISTRICTS),
        "headcount": staff,
        "makes_protective_products": makes,
    }
    record["workforce"] = {"on_site": staff, "trained": staff}
    record["stock"] |= {"masks": staff * chance.randint(9, 60), "infrared_thermometers": chance.randint(1, 4)}
    record["employees"] = [_employee(example["employees"], chance, each, day) for each in range(staff)]
    # What an entry leaves out, a case cannot name.
    cases = [each for each in record["employees"] if any(reading["temperature"] >= 37.3 for reading in each.get("readings", ()))]
    record["fever_response"]["cases"] = [_case(each.get("id"), day) for each in cases]
    if makes:
        record["products"] = [_product(chance, each, day) for each in range(chance.randint(1, 6))]
    _vary(record, chance, _MISSING)
    if chance.random() < _ILL_TYPED:
        record["stock"] = {**record.get("stock", {}), "masks": f"{staff * 10} 只"}
    return record


def _copy(value: Any) -> Any:
    return json.loads(json.dumps(value))


def _employee(examples: list[dict[str, Any]], chance: Random, number: int, day: date) -> dict[str, Any]:
    employee: dict[str, Any] = dict(chance.choice(examples))
    employee.pop("isolation", None)
    employee |= {"id": f"E-{number + 1:03}", "origin": chance.choice(_ORIGINS), "is_isolated": False, "stayed_in_key_area": False}
    employee |= {"temperature_checks": chance.choice((2, 2, 2, 3)), "lodging": chance.choice(("home", "rented", "dormitory"))}
    employee["readings"] = [
        {"taken_on": day_of(day, -before), "temperature": round(36.1 + chance.randrange(9) / 10 + (chance.random() < 0.002) * 1.2, 1)}
        for before in (2, 1, 0)
    ]
    if chance.random() < 0.01:
        employee["has_health_file"] = False
    if chance.random() < 0.02:
        employee["wears_mask"] = False
    return _without_some(employee, chance, _MISSING_OF_ENTRY)


def _case(employee: str | None, day: date) -> dict[str, Any]:
    calls = [{"called": called, "made_on": day.isoformat()} for called in ("medical_institution", "disease_control")]
    named = {} if employee is None else {"employee": employee}
    return {**named, "found_on": day.isoformat(), "temperature": 37.6, "is_observed": True, "calls": calls}


def _product(chance: Random, number: int, day: date) -> dict[str, Any]:
    template = chance.choice(_PRODUCTS)
    made = day - timedelta(days=chance.randint(10, 30))
    lot = f"{made:%Y%m%d}"
    results = [{"item": item, "value": _measured(chance, *values), "verdict": "pass"} for item, values in template["results"].items()]
    product = {
        "id": f"M-{number + 1:02}/{lot}",
        **{name: value for name, value in template.items() if name != "results"},
        "model": f"M-{number + 1:02}",
        "lot": lot,
        "lot_size": chance.randint(10, 500) * 100,
        "made_on": made.isoformat(),
        "expires_on": day_of(made, 730),
        "released_on": day_of(made, 8),
        "is_sterile": False,
        "is_sterilized_with_ethylene_oxide": template["kind"] == "surgical_mask",
        "claims_flame_retardance": False,
        "is_dyed": False,
        "is_medical": template["kind"] == "surgical_mask",
        "destination": "domestic",
        "labels": {f"shows_{each}": True for each in ("standard_and_class", "maker", "registration_number", "lot_and_expiry")}
        | {"shows_emergency_mark": False},
        "reports": [
            {
                "number": f"JM2020-{chance.randrange(10**4):04}-{number}",
                "laboratory": "江门市质量检验机构",
                "is_accredited": chance.random() > 0.02,
                "dated_on": day_of(made, 6),
                "lot": lot,
                "results": [_without_some(each, chance, _MISSING_OF_ENTRY) for each in results],
            }
        ],
    }
    return _without_some(product, chance, 0.01)


def _measured(chance: Random, usual: float, spread: float, unit: str, count: int) -> dict[str, Any]:
    values = [round(usual + (chance.random() - 0.5) * spread, 1) for _ in range(count)]
    return {"value": values[0], "unit": unit} if count == 1 else {"samples": values, "unit": unit}


def _vary(record: dict[str, Any], chance: Random, missing: float) -> None:
    """Turn some answers of sections round, and leave out some of them, or a whole section."""
    for name, section in list(record.items()):
        if not isinstance(section, dict) or name == "enterprise":
            continue
        if chance.random() < _EMPTY_SECTION:
            del record[name]
            continue
        turned = {
            key: not value if isinstance(value, bool) and chance.random() < _OTHER_YES_NO else value for key, value in section.items()
        }
        record[name] = _without_some(turned, chance, missing)


def _turned(value: object, chance: Random) -> object:
    return not value if isinstance(value, bool) and chance.random() < _OTHER_YES_NO else value


def _without_some(values: dict[str, Any], chance: Random, missing: float) -> dict[str, Any]:
    return {name: value for name, value in values.items() if isinstance(value, list) or chance.random() > missing}
