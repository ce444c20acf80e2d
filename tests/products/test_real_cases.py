"""Published findings about products, put to the shipped rules: what authorities and laboratories found, we find."""

import csv
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from compliance import decode, explain
from compliance.model.outcome import Outcome
from compliance.model.rule import Ruleset
from tests.shipped import shipped_ruleset

REPOSITORY = Path(__file__).parent.parent.parent
CASES = REPOSITORY.parent / "shared" / "real-cases"
SUBMISSION = REPOSITORY / "features" / "records" / "products.json"
_BOUNDS = {"<": "less_than", "<=": "at_most", ">": "more_than", ">=": "at_least"}
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_UNITS = {"CFU/g": "CFU/g", "%": "%"}

Put = dict[str, Any]


def put_cases() -> Iterator[tuple[str, str, Put, Outcome]]:
    """Each case with its file, how it is put, and what has to be said of it."""
    given = yaml.safe_load(Path(__file__).with_name("real-cases.yaml").read_text(encoding="utf-8"))
    for file, puts in given.items():
        for put in puts if isinstance(puts, list) else [puts]:
            for outcome in (Outcome.PASS, Outcome.FAIL):
                yield from ((file, case, put, outcome) for case in put.get(outcome.value, ()))


@pytest.fixture(scope="module")
def ruleset() -> Ruleset:
    return shipped_ruleset()


@pytest.fixture(scope="module")
def published() -> dict[tuple[str, str], dict[str, str]]:
    if not CASES.is_dir():
        pytest.skip("the published cases are not here: they lie in a folder beside the repository and are not part of it")
    read = {path.name: csv.DictReader(path.read_text(encoding="utf-8").splitlines()) for path in CASES.glob("*.csv")}
    return {(name, row["case_id"]): row for name, rows in read.items() for row in rows if "case_id" in row}


def result_of(row: dict[str, str], put: Put) -> dict[str, Any]:
    """Write what was measured as a laboratory reports it."""
    if put.get("as") == "failures":
        return {"item": put["item"], "tested": int(row["n_samples"]), "failed": int(row["measured"])}
    unit, measured, operator = _UNITS[row["unit"]], Decimal(row["measured"]), row["op"]
    if put.get("as") == "complement":
        measured, operator = 100 - measured, _TURNED.get(operator, operator)
    if row["measured_high"]:
        value: dict[str, object] = {"at_least": measured, "at_most": Decimal(row["measured_high"])}
    else:
        value = {_BOUNDS.get(operator, "value"): measured}
    return {"item": put["item"], "value": {**value, "unit": unit}}


@pytest.mark.parametrize(("file", "case", "put", "outcome"), [pytest.param(*each, id=each[1]) for each in put_cases()])
def test_a_published_finding_is_ours(
    ruleset: Ruleset, published: dict[tuple[str, str], dict[str, str]], file: str, case: str, put: Put, outcome: Outcome
) -> None:
    submission = json.loads(SUBMISSION.read_text(encoding="utf-8"))
    (product,) = submission["products"]
    product |= put["product"]
    product["reports"][0]["results"] = [result_of(published[file, case], put)]
    data = json.dumps(submission, ensure_ascii=False, default=lambda number: json.loads(str(number)))
    (decoded,) = decode(data.encode(), "case.json")
    found = {finding.judged for finding in explain(ruleset, decoded, put["rule"])}
    assert found == {outcome}
    is_passed = published[file, case]["official_outcome"].strip().startswith("pass")
    assert is_passed is (outcome is Outcome.PASS) or case in put["differs"]


def test_every_number_published_is_put_or_left_out_for_a_reason(published: dict[tuple[str, str], dict[str, str]]) -> None:
    """What is left out: sums over batches, results without a class, whose limit nobody knows, and kill tests of disinfectants."""
    left_out = {"CNA-02", "CNA-08", "CNA-09", "DS-07", "DS-08", "LR-02", "SG-020", "SG-021", "SG-022", "SG-025a", "SG-025b", "SG-028"}
    assert {case for (_, case), row in published.items() if row["measured"]} == {case for _, case, _, _ in put_cases()} | left_out
