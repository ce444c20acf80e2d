"""Submissions spelt in JSON: one that is all well, and others that differ from it in a value or two."""

import json
from collections.abc import Mapping
from copy import deepcopy

from compliance.language.functions import is_valid_credit_code

CODE = "91440704MA00000013"

_WELL: Mapping[str, object] = {
    "submitted_on": "2020-02-14",
    "enterprise": {"credit_code": CODE, "district": "jianghai", "headcount": 2, "inspected": True},
    "quality": {
        "qualified_rate": 0.95,
        "qualified_percent": {"value": 95, "unit": "%"},
        "lots": 100,
        "passed_lots": 95,
        "defects": 0,
        "shares": [0.95, 0.97],
    },
    "health": {"examined": 2},
    "stock": {"masks": 3000, "chlorine": {"value": 500, "unit": "mg/L"}},
    "certificate": {"issuer": "CNAS", "valid_until": "2020-12-31"},
    "employees": [
        {"id": "E1", "systolic": {"value": 120, "unit": "mmHg"}, "temperature": 36.5, "lodging": "dormitory", "trained": True},
        {"id": "E2", "systolic": {"value": 110, "unit": "mmHg"}, "temperature": 36.6, "lodging": "home", "trained": True},
    ],
    "examinations": [{"employee": "E1"}, {"employee": "E2"}],
    "products": [
        {
            "code": "P1",
            "kind": "respirator",
            "reports": [
                {
                    "number": "R1",
                    "product": "P1",
                    "issued_on": "2020-01-10",
                    "passed": True,
                    "accredited": True,
                    "specimens": [{"id": "S1"}, {"id": "S2"}, {"id": "S3"}],
                }
            ],
        }
    ],
}


def spelt(changes: Mapping[str, str | None] | None = None, *, code: str = CODE) -> str:
    """Spell the submission that is all well on one line, with the values at some JSON Pointers spelt otherwise, None for left out."""
    content = deepcopy(dict(_WELL))
    enterprise = content["enterprise"]
    assert isinstance(enterprise, dict)
    enterprise["credit_code"] = code
    marks: dict[str, str] = {}
    for number, (pointer, text) in enumerate((changes or {}).items()):
        *above, last = pointer.split("/")[1:]
        owner: object = content
        for step in above:
            owner = owner[int(step)] if isinstance(owner, list) else owner[step]  # type: ignore[index]  # objects and lists only
        assert isinstance(owner, dict | list)
        name = int(last) if isinstance(owner, list) else last
        if text is None:
            del owner[name]  # type: ignore[arg-type]  # a number for a list, a name for an object
        else:
            mark = f"@{number}@"
            owner[name] = mark  # type: ignore[index]  # the same
            marks[json.dumps(mark)] = text
    spelling = json.dumps(content, ensure_ascii=False)
    for mark, text in marks.items():
        spelling = spelling.replace(mark, text)
    return spelling


def with_right_check_character(start: str) -> str:
    """Complete the first 17 characters of a credit code."""
    return next(start + last for last in "0123456789ABCDEFGHJKLMNPQRTUWXY" if is_valid_credit_code(start + last))


#: Who else submits, where a file has many records.
NEIGHBOUR = with_right_check_character("91440704MA0000008")
NEIGHBOURS = (NEIGHBOUR, with_right_check_character("91440704MA0000009"))
