"""A product whose kind, standard, edition, class or unit the rules do not know is never a pass, and the nearest known names are told."""

import json
from typing import Any

import pytest

from compliance import decode
from compliance.model.outcome import Outcome, Verdict
from compliance.model.record import State
from compliance.model.rule import Ruleset
from compliance.model.submission import Submission
from tests.products.submission import SUBMISSION, assessed, findings_of, outcome, submission_of

_VALUE = "/products/0/reports/0/results/0/value"
_CASES: dict[str, tuple[dict[str, Any], str, str, State, str]] = {
    "kind": ({"kind": "respirater"}, "GB2626-2006-kind", "/products/0/kind", State.OUT_OF_DOMAIN, "did you mean `respirator`?"),
    "standard": (
        {"standard": "GB9999-2000"},
        "GB2626-2006-in-force",
        "/products/0/standard",
        State.OUT_OF_DOMAIN,
        "did you mean `GB27950-2020`, `GB19083-2010` or `GB19082-2009`?",
    ),
    "edition": (
        {"standard": "GB2626-2012"},
        "GB2626-2006-in-force",
        "/products/0/standard",
        State.OUT_OF_DOMAIN,
        "did you mean `GB2626-2019`, `GB2626-2006` or `GB32166.1-2016`?",
    ),
    "class": ({"class": "KN97"}, "GB2626-2006-class", "/products/0/class", State.OUT_OF_DOMAIN, "did you mean `KN95` or `KN90`?"),
    "unit": ({}, "GB2626-2006-5.3-KN95", _VALUE, State.UNKNOWN_UNIT, "did you mean `%`?"),
}


def submission_with(case: str) -> Submission:
    """Give the submission of the scenarios with one name that is not known."""
    product = _CASES[case][0]
    if case != "unit":
        return submission_of(product)
    (lot,) = json.loads(SUBMISSION.read_text(encoding="utf-8"))["products"]
    first, *others = lot["reports"][0]["results"]
    first["value"]["unit"] = "％％"
    return submission_of({}, [first, *others])


@pytest.mark.parametrize("case", _CASES)
def test_what_is_not_known_by_name_is_never_a_pass(ruleset: Ruleset, case: str) -> None:
    _, rule, pointer, state, _ = _CASES[case]
    submission = submission_with(case)
    found = [each for each in findings_of(ruleset, rule, submission) if each.outcome is not Outcome.NOT_APPLICABLE]
    assert {finding.outcome for finding in found} == {Outcome.UNKNOWN}
    assert {(unknown.state, unknown.pointer) for finding in found for unknown in finding.unknowns} == {(state, pointer)}
    explanations = [finding.explanation for finding in found if finding.explanation is not None]
    assert len(explanations) == len(found)
    assert all(pointer in each.message.zh and pointer in each.message.en for each in explanations)
    evidence = [each for explanation in explanations for each in explanation.evidence if each.pointer == pointer]
    assert {each.state for each in evidence} == {state}


@pytest.mark.parametrize("case", _CASES)
def test_the_record_is_undetermined_and_none_of_its_product_requirements_complies_by_it(ruleset: Ruleset, case: str) -> None:
    record = assessed(ruleset, submission_with(case))
    assert record.verdict is Verdict.UNDETERMINED
    of_standard = [
        each for each in record.requirements if each.id.startswith(("GB", "YY", "EN", "ASTM", "KF", "NHC", "TAJ", "T", "42", "AS"))
    ]
    complying = [each.id for each in of_standard if each.verdict is Verdict.COMPLIANT]
    # What stands beside the name is known: the other items of the report, and the days of the edition.
    assert not complying if case in ("standard", "edition") else "GB2626-2006-5.3" not in complying
    assert any(each.verdict is Verdict.UNDETERMINED for each in of_standard)


@pytest.mark.parametrize("case", _CASES)
def test_the_diagnostic_names_what_is_like_it(ruleset: Ruleset, case: str) -> None:
    _, _, pointer, _, hint = _CASES[case]
    record = assessed(ruleset, submission_with(case))
    assert [(each.pointer, each.hint) for each in record.diagnostics if each.code != "I211"] == [(pointer, hint)]


@pytest.mark.parametrize(
    ("field", "written", "hint"),
    [
        ("kind", "医用外科口罩", "did you mean `surgical_mask`"),
        ("kind", "Surgical mask", "did you mean `surgical_mask`"),
        ("standard", "GB 2626-2006", "did you mean `GB2626-2006`"),
        ("kind", "submarine", "the codes are `respirator`, `medical_protective_mask`"),
    ],
)
def test_a_name_is_known_again_by_its_label_in_either_language(ruleset: Ruleset, field: str, written: str, hint: str) -> None:
    record = assessed(ruleset, submission_of({field: written}))
    assert [str(each.hint).startswith(hint) for each in record.diagnostics if each.code != "I211"] == [True]


@pytest.mark.parametrize(
    ("unit", "hint"),
    [
        ("kPA", "did you mean `kPa` or `Pa`?"),
        ("Pa/cm²", "did you mean `Pa/cm2`"),
        ("mmH₂O", "did you mean `mmH2O`"),
        ("hogsheads", "the units are `%`, `Pa`"),
        (7, "the units are `%`, `Pa`"),
    ],
)
def test_a_unit_is_known_again_by_its_form(ruleset: Ruleset, unit: object, hint: str) -> None:
    lot = submission_of({}, [{"item": "inhalation_resistance", "value": {"value": 180, "unit": unit}, "verdict": "pass"}])
    record = assessed(ruleset, lot)
    assert [str(each.hint).startswith(hint) for each in record.diagnostics if each.code != "I211"] == [True]


def test_a_product_that_is_left_out_is_no_pass_either(ruleset: Ruleset) -> None:
    """Nor is one of an enterprise that does not say whether it makes any; what is asked of the whole record is explained all the same."""
    content = json.loads(SUBMISSION.read_text(encoding="utf-8"))
    del content["enterprise"]["makes_protective_products"]
    (submission,) = decode(json.dumps(content).encode(), "submission.json")
    assert outcome(ruleset, "GB2626-2006-5.3-KN95", submission) is Outcome.UNKNOWN
    assert assessed(ruleset, submission).verdict is Verdict.UNDETERMINED
