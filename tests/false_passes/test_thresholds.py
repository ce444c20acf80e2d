"""C28 to C37: thresholds that arithmetic blurs, averages that hide, and texts that are matched loosely."""

from typing import get_args

import pytest

from compliance import assess, decode
from compliance.language.functions import FUNCTIONS, ValueType
from compliance.model.outcome import Outcome
from compliance.model.record import State
from tests.false_passes.demand import FAILS, PASSES, Demand, Mention, comes_to, unknown
from tests.false_passes.doors import loaded
from tests.false_passes.rule_folder import CASES, LIMITS, changed, folder, rule, rules_of, waiver
from tests.false_passes.submission import CODE, spelt

RATE = rule("quality.qualified_rate >= 0.9")
POOLED = rule("quality.passed_lots / quality.lots >= 0.9")
ISSUER = rule('certificate.issuer == "CNAS"')

#: A fault of form, a type that does not fit, an unknown name, what the language leaves out.
_NOT_OF_THE_LANGUAGE = ("R201", "R202", "R203", "R204")
_RATE, _ISSUER, _CODE = "/quality/qualified_rate", "/certificate/issuer", "/enterprise/credit_code"


def test_c28_a_value_a_hair_below_the_limit_fails(demand: Demand) -> None:
    demand(RATE, {_RATE: "0.89999999999999999"}, FAILS)
    demand(RATE, {_RATE: "0.8999999999999999999999999999999999999999999999999999999999"}, FAILS)
    demand(RATE, {_RATE: "0.90000000000000000"}, PASSES)


def test_c28_a_limit_a_hair_above_the_value_is_not_met(demand: Demand) -> None:
    demand(rule("quality.qualified_rate >= 0.90000000000000000001"), {_RATE: "0.9"}, FAILS)


def test_c29_tenths_add_up_exactly(demand: Demand) -> None:
    nine = " + ".join(f"quality.shares[{number}]" for number in range(9))
    demand(rule(f"{nine} >= 0.9"), {"/quality/shares": f"[{', '.join(['0.1'] * 9)}]"}, PASSES)
    demand(rule("quality.shares[0] + quality.shares[1] >= 0.9"), {"/quality/shares": "[0.7, 0.2]"}, PASSES)
    demand(rule("quality.shares[0] + quality.shares[1] == 0.3"), {"/quality/shares": "[0.1, 0.2]"}, PASSES)


def test_c30_a_ratio_is_compared_before_it_is_rounded(demand: Demand) -> None:
    lots = {"/quality/passed_lots": "899", "/quality/lots": "999"}
    demand(POOLED, lots, FAILS)
    demand(POOLED, {"/quality/passed_lots": "900", "/quality/lots": "1000"}, PASSES)
    (record,) = assess(loaded(demand.rules(folder(POOLED))), decode(spelt(lots).encode(), "record.json")).records
    (finding,) = record.findings
    assert finding.explanation is not None
    assert "899/999" in finding.explanation.paragraph.en
    assert "899/999" in finding.explanation.paragraph.zh


@pytest.mark.parametrize(
    ("operator", "outcomes"),
    [
        ("<", (Outcome.PASS, Outcome.FAIL, Outcome.FAIL)),
        ("<=", (Outcome.PASS, Outcome.PASS, Outcome.FAIL)),
        (">", (Outcome.FAIL, Outcome.FAIL, Outcome.PASS)),
        (">=", (Outcome.FAIL, Outcome.PASS, Outcome.PASS)),
        ("==", (Outcome.FAIL, Outcome.PASS, Outcome.FAIL)),
        ("!=", (Outcome.PASS, Outcome.FAIL, Outcome.PASS)),
    ],
)
def test_c31_the_limit_itself_is_in_or_out_as_the_operator_says(demand: Demand, operator: str, outcomes: tuple[Outcome, ...]) -> None:
    for value, outcome in zip(("0.89", "0.90", "0.91"), outcomes, strict=True):
        demand(rule(f"quality.qualified_rate {operator} 0.9"), {_RATE: value}, comes_to(outcome))


def test_c32_nothing_is_rounded(demand: Demand) -> None:
    lots = {"/quality/passed_lots": "4995", "/quality/lots": "1000"}
    demand(rule("quality.passed_lots / quality.lots >= 5"), lots, FAILS)
    demand(rule("quality.passed_lots / quality.lots == 4.995"), lots, PASSES)
    demand(rule("quality.lots / 3 * 3 == quality.lots"), lots, PASSES)


@pytest.mark.parametrize("call", ["round(quality.qualified_rate)", "math.round(quality.qualified_rate)", "int(quality.qualified_rate)"])
def test_c32_no_rule_can_round(demand: Demand, call: str) -> None:
    demand.refused(folder(rule(f"{call} >= 1")), _NOT_OF_THE_LANGUAGE)


@pytest.mark.parametrize(
    "aggregate",
    [
        "sum(quality.shares)",
        "avg(quality.shares)",
        "quality.shares.sum()",
        "quality.shares.map(s, s)[0]",
        "quality.shares.filter(s, s > 0)[0]",
        "mean(quality.shares)",
        "minimum(quality.shares)",
        "max(quality.shares)",
        "reduce(quality.shares)",
    ],
)
def test_c33_no_rule_can_average_ratios(demand: Demand, aggregate: str) -> None:
    """A rate of all is a sum by a sum, which a rule can only write as two fields; `mean` is of the samples of one measurement."""
    demand.refused(folder(rule(f"{aggregate} >= 0.9")), _NOT_OF_THE_LANGUAGE)


def test_c33_no_function_takes_a_list() -> None:
    """One that does has to come with tests of what it makes of an empty list, of an unknown entry, and of rates of unequal lots."""
    taken = {kind for function in FUNCTIONS.values() for kind in (*function.takes, function.gives)}
    assert taken == set(get_args(ValueType)) == {"number", "text", "yes_no", "date", "measurement"}


def test_c33_a_rate_of_all_shows_what_it_was_made_from(demand: Demand) -> None:
    (record,) = assess(loaded(demand.rules(folder(POOLED))), decode(spelt().encode(), "record.json"), show_all=True).records
    (finding,) = record.findings
    assert finding.explanation is not None
    assert {each.pointer for each in finding.explanation.evidence} == {"/quality/passed_lots", "/quality/lots"}


@pytest.mark.parametrize("samples", ["[600, null]", '[600, "500"]', "[600, true]", "[]", "[600, {}]", "null"])
def test_c34_a_mean_leaves_no_sample_out(demand: Demand, samples: str) -> None:
    at, text = "/stock/chlorine", f'{{"samples": {samples}, "unit": "mg/L"}}'
    state = State.OUT_OF_DOMAIN if samples == "[]" else State.WRONG_TYPE
    statistics = ("mean", "median", "minimum", "maximum", "each")
    rules = rules_of(*(f'{each}(stock.chlorine) >= quantity("500 mg/L")' for each in statistics))
    demand(rules, {at: text}, unknown(state, at, among=(Outcome.UNKNOWN,) * 5))


@pytest.mark.parametrize("text", ['"10"', '"9"', '"1"', '"100"'])
def test_c35_a_number_in_quotes_has_no_order(demand: Demand, text: str) -> None:
    at = "/enterprise/headcount"
    rules = rules_of("enterprise.headcount < 9", "enterprise.headcount > 9")
    demand(rules, {at: text}, unknown(State.WRONG_TYPE, at, among=(Outcome.UNKNOWN,) * 2))


@pytest.mark.parametrize(
    "condition",
    ['certificate.issuer < "9"', "certificate.issuer > 9", "certificate.issuer >= certificate.issuer", 'enterprise.headcount == "2"'],
)
def test_c35_no_rule_can_compare_texts_by_their_order(demand: Demand, condition: str) -> None:
    demand.refused(folder(rule(condition)), "R202", words="cannot be applied to")


@pytest.mark.parametrize("issuer", ["CNAS-fake", "xCNAS", "cnas", "ＣＮＡＳ", "CNAS ", "CNА\u0053"])
def test_c36_a_text_is_matched_whole(demand: Demand, issuer: str) -> None:
    rules = rules_of('certificate.issuer == "CNAS"', 'certificate.issuer in ["CNAS", "CMA"]')
    demand(rules, {_ISSUER: f'"{issuer}"'}, comes_to(Outcome.FAIL, Outcome.FAIL))


@pytest.mark.parametrize("call", ["startsWith", "contains", "endsWith", "matches", "indexOf"])
def test_c36_c37_no_rule_can_match_a_part_of_a_text(demand: Demand, call: str) -> None:
    """There is no regular expression in a rule, so that none can be unanchored, or end before a line feed."""
    demand.refused(folder(rule(f'certificate.issuer.{call}("CNAS")')), _NOT_OF_THE_LANGUAGE)
    assert not {"matches", "starts", "contains"} & set(FUNCTIONS)


@pytest.mark.parametrize("more", ["\\n", "\\r\\n", " ", "\\u2028", "\\u0000", "\\ufeff"])
def test_c37_a_form_is_matched_to_its_last_character(demand: Demand, more: str) -> None:
    for condition, at, text in (
        ("valid_credit_code(enterprise.credit_code)", _CODE, CODE),
        ('employees.exists(e, e.id == "E1")', "/employees/0/id", "E1"),
    ):
        demand(rule(condition), {at: f'"{text}{more}"'}, unknown(State.OUT_OF_DOMAIN, at, Mention("I202", f'"{text}{more}"')))
    day = "/certificate/valid_until"
    demand(rule("certificate.valid_until >= assessed_on"), {day: f'"2020-12-31{more}"'}, unknown(State.WRONG_TYPE, day))


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (CASES, "from: 2019-06-01", 'from: "2019-06-01\\n"'),
        (LIMITS, "value: 140 mmHg", 'value: "140 mmHg\\n"'),
        ("waivers/2020.yaml", f"enterprise: {CODE}", f'enterprise: "{CODE}\\n"'),
        (CASES, "CNAS", 'CNAS\\" && enterprise.inspected == \\"'),
    ],
)
def test_c37_a_form_in_a_rule_file_is_matched_to_its_last_character(demand: Demand, name: str, old: str, new: str) -> None:
    files = folder(ISSUER, waivers__2020=f"waivers:\n{waiver()}")
    demand(files, {}, PASSES)
    demand.refused(changed(files, name, old, new), ("R105", "R202", "R405"))
