"""Traps that checkers of product quality fall into, one test a trap: through the shipped rules and the whole path."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from compliance import load_ruleset
from compliance.model.outcome import Outcome, Verdict
from compliance.model.record import State
from compliance.model.rule import Ruleset
from compliance.report.to_standards import documents_of, render_text
from tests.products.submission import assessed, findings_of, judged, outcome, said, submission_of, value_of

REPOSITORY = Path(__file__).parent.parent.parent
KN95 = "GB2626-2006-5.3-KN95"
RESPIRATOR = {"kind": "respirator", "standard": "GB2626-2006", "class": "KN95"}
EFFICIENCY, PENETRATION = "filter_efficiency_nacl", "filter_penetration_nacl"
PROTECTIVE_MASK = {"kind": "medical_protective_mask", "standard": "GB19083-2010", "class": "level-1"}
SURGICAL_MASK = {"kind": "surgical_mask", "standard": "EN14683-2019", "class": "type-IIR"}


def test_the_least_specimen_decides_and_not_the_mean(ruleset: Ruleset) -> None:
    """The mean is 96.06 % and the worst 94.48 %, against 95 %."""
    samples = [96.95, 96.75, 94.48]
    assert round(sum(samples) / len(samples), 2) == 96.06
    lot = submission_of(RESPIRATOR, [{"item": EFFICIENCY, "value": {"samples": samples, "unit": "%"}, "verdict": "pass"}])
    assert outcome(ruleset, KN95, lot) is Outcome.FAIL
    zh, en = said(ruleset, KN95, lot)
    assert "94.48" in zh
    assert "each specimen is at least 95.0 %" in en


def test_27_of_30_specimens_that_pass_are_not_enough(ruleset: Ruleset) -> None:
    samples = [96.5] * 27 + [94.9, 94.7, 94.51]
    lot = submission_of(RESPIRATOR, [{"item": EFFICIENCY, "value": {"samples": samples, "unit": "%"}, "verdict": "pass"}])
    assert outcome(ruleset, KN95, lot) is Outcome.FAIL
    assert judged(ruleset, f"{KN95}-specimens", lot) is Outcome.PASS


@pytest.mark.parametrize(
    ("tested", "failed", "expected"),
    [(32, 25, Outcome.FAIL), (32, 7, Outcome.FAIL), (32, 4, Outcome.FAIL), (32, 3, Outcome.PASS), (31, 3, Outcome.FAIL)],
)
def test_29_of_32_masks_withstand_the_blood(ruleset: Ruleset, tested: int, failed: int, expected: Outcome) -> None:
    """Whether 25 are penetrated or 25 are not: either is too many."""
    lot = submission_of(SURGICAL_MASK, [{"item": "synthetic_blood", "tested": tested, "failed": failed, "verdict": "pass"}])
    assert outcome(ruleset, "EN14683-2019-5.2.4-penetration", lot) is expected


def test_more_than_219_9_colonies_fail_against_200(ruleset: Ruleset) -> None:
    bound = {"item": "total_bacteria", "value": {"more_than": 219.9, "unit": "CFU/g"}, "verdict": "fail"}
    lot = submission_of(PROTECTIVE_MASK, [bound])
    assert outcome(ruleset, "GB19083-2010-4.8-bacteria", lot) is Outcome.FAIL


def test_more_than_219_9_colonies_are_unknown_against_250(tmp_path: Path) -> None:
    """With the shipped rules, but for the one number."""
    folder = Path(shutil.copytree(REPOSITORY / "rules", tmp_path / "rules"))
    table = folder / "products" / "gb-19083-2010-4.8-microbes.yaml"
    table.write_text(table.read_text(encoding="utf-8").replace("at most 200 CFU/g", "at most 250 CFU/g"), encoding="utf-8")
    bound = {"item": "total_bacteria", "value": {"more_than": 219.9, "unit": "CFU/g"}, "verdict": "fail"}
    (finding,) = findings_of(load_ruleset(folder), "GB19083-2010-4.8-bacteria", submission_of(PROTECTIVE_MASK, [bound]))
    assert finding.outcome is Outcome.UNKNOWN
    assert [unknown.state for unknown in finding.unknowns] == [State.UNDECIDED_BOUND]


@pytest.mark.parametrize(
    ("amount", "unit", "expected"),
    [("0.4", "mbar", Outcome.PASS), ("3.5", "mbar", Outcome.PASS), ("3.51", "mbar", Outcome.FAIL), ("0.351", "kPa", Outcome.FAIL)],
)
def test_millibars_are_held_against_pascals(ruleset: Ruleset, amount: str, unit: str, expected: Outcome) -> None:
    lot = submission_of(RESPIRATOR, [{"item": "inhalation_resistance", "value": value_of(amount, unit), "verdict": "pass"}])
    assert outcome(ruleset, "GB2626-2006-5.5-inhalation", lot) is expected


def test_a_penetration_is_no_efficiency(ruleset: Ruleset) -> None:
    """A filter with a penetration of 3 % is a good one; 3 % told as its efficiency is a bad one, and neither is taken for the other."""
    told_right = submission_of(RESPIRATOR, [{"item": PENETRATION, "value": value_of("3", "%"), "verdict": "pass"}])
    assert outcome(ruleset, KN95, told_right) is Outcome.NOT_APPLICABLE
    assert outcome(ruleset, "GB2626-2006-5.3-evidence", told_right) is Outcome.FAIL
    told_wrong = submission_of(RESPIRATOR, [{"item": EFFICIENCY, "value": value_of("3", "%"), "verdict": "pass"}])
    assert outcome(ruleset, KN95, told_wrong) is Outcome.FAIL
    assert outcome(ruleset, "GB2626-2006-5.3-verdict", told_wrong) is Outcome.FAIL
    half_mask = {"kind": "respirator", "standard": "EN149-2009", "class": "FFP2"}
    turned = submission_of(half_mask, [{"item": PENETRATION, "value": value_of("97", "%"), "verdict": "pass"}])
    assert outcome(ruleset, "EN149-2009-7.9.2-FFP2", turned) is Outcome.FAIL


@pytest.mark.parametrize(("amount", "expected"), [("59.99", Outcome.PASS), ("60", Outcome.FAIL), ("60.01", Outcome.FAIL)])
def test_the_differential_pressure_of_en_14683_lies_strictly_below_its_limit(ruleset: Ruleset, amount: str, expected: Outcome) -> None:
    lot = submission_of(SURGICAL_MASK, [{"item": "pressure_difference", "value": value_of(amount, "Pa/cm2"), "verdict": "pass"}])
    assert outcome(ruleset, "EN14683-2019-5.2.3-type-IIR", lot) is expected


@pytest.mark.parametrize(
    ("amount", "expected"), [("6.51", Outcome.FAIL), ("6.5", Outcome.PASS), ("4.5", Outcome.PASS), ("4.49", Outcome.FAIL)]
)
def test_a_disinfectant_above_its_declared_range_fails_as_one_below(ruleset: Ruleset, amount: str, expected: Outcome) -> None:
    declared = {"declared_least": value_of("4.5", "%"), "declared_most": value_of("6.5", "%")}
    product = {"kind": "chlorine_disinfectant", "standard": "GBT36758-2018", "class": "liquid", **declared}
    lot = submission_of(product, [{"item": "available_chlorine", "value": value_of(amount, "%"), "verdict": "pass"}])
    assert outcome(ruleset, "PQ-8.1", lot) is expected


@pytest.mark.parametrize(
    ("amount", "unit", "state"),
    [
        ("-96.8", "%", State.OUT_OF_DOMAIN),
        ("105", "%", State.OUT_OF_DOMAIN),
        ("96.8", "percent", State.UNKNOWN_UNIT),
        ("96.8", "Pa", State.UNKNOWN_UNIT),
    ],
)
def test_what_no_efficiency_can_be_is_unknown_and_says_why(ruleset: Ruleset, amount: str, unit: str, state: State) -> None:
    lot = submission_of(RESPIRATOR, [{"item": EFFICIENCY, "value": value_of(amount, unit), "verdict": "pass"}])
    (finding,) = findings_of(ruleset, KN95, lot)
    assert finding.outcome is Outcome.UNKNOWN
    assert [(unknown.state, unknown.pointer) for unknown in finding.unknowns] == [(state, "/products/0/reports/0/results/0/value")]
    assert assessed(ruleset, lot).verdict is not Verdict.COMPLIANT


@pytest.mark.parametrize(
    ("made_on", "edition", "expected"),
    [
        ("2019-12-30", "GB2626-2006", Outcome.PASS),
        ("2019-12-30", "GB2626-2019", Outcome.FAIL),
        ("2019-12-31", "GB2626-2019", Outcome.PASS),
        ("2020-07-01", "GB2626-2006", Outcome.PASS),
        ("2020-07-01", "GB2626-2019", Outcome.PASS),
        ("2021-06-30", "GB2626-2006", Outcome.PASS),
        ("2021-06-30", "GB2626-2019", Outcome.PASS),
        ("2021-07-01", "GB2626-2006", Outcome.FAIL),
        ("2021-07-01", "GB2626-2019", Outcome.PASS),
    ],
)
def test_until_30_june_2021_a_maker_may_follow_either_edition_of_gb_2626(
    ruleset: Ruleset, made_on: str, edition: str, expected: Outcome
) -> None:
    lot = submission_of({**RESPIRATOR, "standard": edition, "made_on": made_on})
    assert outcome(ruleset, f"{edition}-in-force", lot, date(2021, 8, 1)) is expected


def test_an_edition_of_2023_whose_numbers_nobody_has_is_unknown_and_says_so(ruleset: Ruleset) -> None:
    lot = submission_of({**PROTECTIVE_MASK, "standard": "GB19083-2023", "class": None, "made_on": "2026-01-10", "expires_on": "2028-01-09"})
    day = date(2026, 2, 1)
    (finding,) = findings_of(ruleset, "GB19083-2023-text", lot, day)
    assert finding.outcome is Outcome.UNKNOWN
    assert [unknown.state for unknown in finding.unknowns] == [State.NOT_ATTESTED]
    assert ruleset.rules["GB19083-2023-text"].title.zh == "由持有 GB 19083-2023 文本的人判定"
    record = assessed(ruleset, lot, day)
    assert [each.verdict for each in record.requirements if each.id == "GB19083-2023"] == [Verdict.UNDETERMINED]
    assert record.verdict is not Verdict.COMPLIANT
    assert "nobody has the numbers" in render_text(documents_of(ruleset, "GB 19083-2023"), ruleset, "en", colour=False)


def test_of_two_reports_that_differ_one_that_fails_decides(ruleset: Ruleset) -> None:
    good = {"item": EFFICIENCY, "value": value_of("96", "%"), "verdict": "pass"}
    bad = {"item": EFFICIENCY, "value": value_of("94", "%"), "verdict": "pass"}
    report = {"laboratory": "L", "is_accredited": True, "dated_on": "2020-03-18", "lot": "20200310"}
    first, second = {**report, "number": "R-1", "results": [good]}, {**report, "number": "R-2", "results": [bad]}
    for reports in ([first, second], [second, first]):
        assert outcome(ruleset, KN95, submission_of({**RESPIRATOR, "reports": reports})) is Outcome.FAIL
    same = submission_of({**RESPIRATOR, "reports": [first, {**second, "number": "R-1"}]})
    assert outcome(ruleset, KN95, same) is Outcome.UNKNOWN
    assert {unknown.state for each in findings_of(ruleset, KN95, same) for unknown in each.unknowns} == {State.REPEATED_IDENTIFIER}


@pytest.mark.parametrize(
    ("verdict", "amount", "expected"),
    [
        ("pass", "94.9", Outcome.FAIL),
        ("fail", "96", Outcome.FAIL),
        ("pass", "96", Outcome.PASS),
        ("fail", "94.9", Outcome.PASS),
        ("not_requested", "94.9", Outcome.NOT_APPLICABLE),
        (None, "94.9", Outcome.NOT_APPLICABLE),
    ],
)
def test_a_verdict_that_contradicts_its_number_is_a_finding(ruleset: Ruleset, verdict: str | None, amount: str, expected: Outcome) -> None:
    told = {} if verdict is None else {"verdict": verdict}
    lot = submission_of(RESPIRATOR, [{"item": EFFICIENCY, "value": value_of(amount, "%"), **told}])
    assert outcome(ruleset, "GB2626-2006-5.3-verdict", lot) is expected
    if expected is Outcome.FAIL:
        zh, en = said(ruleset, "GB2626-2006-5.3-verdict", lot)
        assert f"与其数据（{amount} %）相反（GB 2626-2006 第 5.3 条）" in zh
        assert f"contrary to its data ({amount} %) (GB 2626-2006, clause 5.3)" in en
