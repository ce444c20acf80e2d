"""False passes by values: what is no number, no choice, no such field; and by thresholds that arithmetic blurs."""

import time
from dataclasses import replace

import pytest

from compliance.errors import ConditionError
from compliance.model.condition import Compare, Literal, Not
from compliance.model.outcome import Outcome, Verdict
from compliance.model.record import State
from tests.engine.small_ruleset import EACH_EMPLOYEE, explained, rule_of, submitted
from tests.false_passes.whole_path import EACH_WELL, answer, is_unknown, of_temperature, spelt

_FIRST = "/employees/0/temperature"
_HOUSED = rule_of("A.1", "employee.lodging in ['home', 'dormitory']", for_each=EACH_EMPLOYEE)


def test_the_submission_that_every_case_changes_passes() -> None:
    found = answer(EACH_WELL, of_temperature("36.5"))
    assert (found.outcome, found.verdict, found.codes) == (Outcome.PASS, Verdict.COMPLIANT, ())


def test_c01_number_given_as_text() -> None:
    assert is_unknown(answer(EACH_WELL, of_temperature('"36.5"')), State.WRONG_TYPE, _FIRST)


@pytest.mark.parametrize("spelling", ['"95%"', '"36.5 °C"', '"36.5℃"'])
def test_c02_number_given_with_its_unit_as_text(spelling: str) -> None:
    assert is_unknown(answer(EACH_WELL, of_temperature(spelling)), State.WRONG_TYPE, _FIRST)


@pytest.mark.parametrize("spelling", ["365", "3.65", "97.9"])
def test_c03_number_on_another_scale(spelling: str) -> None:
    """Tenths of a degree, tens of degrees, Fahrenheit: never converted, since nobody said so."""
    assert is_unknown(answer(EACH_WELL, of_temperature(spelling)), State.OUT_OF_DOMAIN, _FIRST)


@pytest.mark.parametrize(
    ("spelling", "outcome"),
    [
        ('{"value": 500, "unit": "mg/L"}', Outcome.PASS),
        ('{"value": 0.5, "unit": "g/L"}', Outcome.PASS),
        ('{"value": 0.5, "unit": "mg/L"}', Outcome.FAIL),
        ('{"value": 500}', Outcome.UNKNOWN),
        ("500", Outcome.UNKNOWN),
        ('{"value": 500, "unit": "%"}', Outcome.UNKNOWN),
    ],
)
def test_c04_a_measured_value_says_its_unit(spelling: str, outcome: Outcome) -> None:
    assert answer("stock.chlorine >= limits.chlorine", spelt(stock=f'{{"chlorine": {spelling}}}')).outcome is outcome


def test_c05_field_missing() -> None:
    assert is_unknown(answer("headcount <= 100", submitted(headcount=...)), State.MISSING, "/headcount")
    assert is_unknown(answer("!(headcount > 100)", submitted(headcount=...)), State.MISSING, "/headcount")


def test_c06_null_is_told_apart_from_missing() -> None:
    assert is_unknown(answer("headcount <= 100", submitted(headcount=None)), State.NULL, "/headcount")
    assert is_unknown(answer("!(headcount > 100)", submitted(headcount=None)), State.NULL, "/headcount")


def test_c07_yes_given_for_a_number() -> None:
    assert is_unknown(answer("headcount >= 1", submitted(headcount=True)), State.WRONG_TYPE, "/headcount")


@pytest.mark.parametrize("spelling", ["NaN", "Infinity", "-Infinity", "nan"])
def test_c08_what_is_no_number_rejects_the_submission(spelling: str) -> None:
    assert answer(EACH_WELL, of_temperature(spelling)).is_rejected


def test_c09_a_number_beyond_floats_is_outside_its_domain() -> None:
    assert is_unknown(answer(EACH_WELL, of_temperature("1e400")), State.OUT_OF_DOMAIN, _FIRST)
    assert answer("headcount >= 100", spelt(headcount="1" + "0" * 60)).outcome is Outcome.PASS
    assert answer(EACH_WELL, of_temperature("-1e400")).outcome is Outcome.UNKNOWN


def test_c10_a_number_beyond_reason_is_rejected_at_once() -> None:
    started = time.process_time()
    assert answer(EACH_WELL, of_temperature("1e1000000")).is_rejected
    assert time.process_time() - started < 0.1


@pytest.mark.parametrize("lodging", ["dorm2", "unknown", "other"])
def test_c11_a_kind_that_is_none_selects_nothing_away(lodging: str) -> None:
    rule = rule_of("A.1", "employee.temperature > 45", "employee.lodging == 'dormitory'", for_each=EACH_EMPLOYEE)
    content = submitted(employees=[{"id": "E1", "temperature": 36, "lodging": lodging}])
    assert is_unknown(answer(rule, content), State.OUT_OF_DOMAIN, "/employees/0/lodging")


@pytest.mark.parametrize("lodging", ["Dormitory", "dormitory ", "ｄｏｒｍｉｔｏｒｙ", "dоrmitory", "dormi\u00adtory"])
def test_c12_a_kind_that_looks_like_one_is_none_and_is_told(lodging: str) -> None:
    rule = rule_of("A.1", "employee.temperature > 45", "employee.lodging == 'dormitory'", for_each=EACH_EMPLOYEE)
    found = answer(rule, submitted(employees=[{"id": "E1", "temperature": 36, "lodging": lodging}]))
    assert is_unknown(found, State.OUT_OF_DOMAIN, "/employees/0/lodging")
    assert "`dormitory`" in found.hints[0]


def test_c13_a_missing_kind_is_not_outside_a_list_of_kinds() -> None:
    rule = rule_of("A.1", "!(employee.lodging in ['dormitory'])", for_each=EACH_EMPLOYEE)
    assert is_unknown(answer(rule, submitted(employees=[{"id": "E1"}])), State.MISSING, "/employees/0/lodging")
    assert is_unknown(answer(rule, submitted(employees=[{"id": "E1", "lodging": None}])), State.NULL, "/employees/0/lodging")


def test_c14_a_misspelt_field_is_missing_and_is_told() -> None:
    found = answer(EACH_WELL, submitted(employees=[{"id": "E1", "temprature": 36}]))
    assert is_unknown(found, State.MISSING, _FIRST)
    assert found.hints == ("did you mean `temperature`?",)
    absent = rule_of("A.1", "!has(employee.left_on)", for_each=EACH_EMPLOYEE)
    assert is_unknown(
        answer(absent, submitted(employees=[{"id": "E1", "lefton": "2020-02-01"}])), State.UNRECOGNIZED_FIELD, "/employees/0/lefton"
    )


def test_c15_a_field_in_the_wrong_object_is_missing_and_is_told() -> None:
    found = answer("stock.masks >= 10", submitted(masks=3000, stock={}))
    assert is_unknown(found, State.MISSING, "/stock/masks")
    assert found.hints == ("`masks` belongs in `stock`",)


@pytest.mark.parametrize(("bad", "good"), [("38", "36"), ("36", "38")])
def test_c16_a_key_given_twice_rejects_the_submission(bad: str, good: str) -> None:
    assert answer(EACH_WELL, spelt(employees=f'[{{"temperature": {bad}, "temperature": {good}}}]')).is_rejected


@pytest.mark.parametrize("other", ["temperature\\u200b", 'temp\\u00e9rature": 1, "tempe\\u0301rature'])
def test_c17_keys_that_look_the_same_reject_the_submission(other: str) -> None:
    assert answer(EACH_WELL, spelt(employees=f'[{{"temperature": 36, "{other}": 38}}]')).is_rejected


@pytest.mark.parametrize("zero", ["-0", "0", "-0.0", "0.0", "-0e3"])
def test_c18_negative_zero_is_zero(zero: str) -> None:
    rule = rule_of("A.1", "employee.readings[0] == 0 && employee.readings[0] >= 0 && !(employee.readings[0] < 0)", for_each=EACH_EMPLOYEE)
    assert answer(rule, spelt(employees=f'[{{"id": "E1", "readings": [{zero}]}}]')).outcome is Outcome.PASS


@pytest.mark.parametrize("spelling", ['"３６.５"', '"٣٦"', '"三十六"'])
def test_c19_digits_of_other_scripts_are_no_number(spelling: str) -> None:
    assert is_unknown(answer(EACH_WELL, of_temperature(spelling)), State.WRONG_TYPE, _FIRST)


@pytest.mark.parametrize("unit", ["％", "㎎/L", "mg／L"])
def test_c20_a_unit_in_full_width_is_none(unit: str) -> None:
    found = answer("stock.chlorine >= limits.chlorine", submitted(stock={"chlorine": {"value": 500, "unit": unit}}))
    assert is_unknown(found, State.UNKNOWN_UNIT, "/stock/chlorine")


def test_c21_two_negative_numbers_make_no_positive_ratio() -> None:
    found = answer("stock.masks / headcount >= 10", submitted(headcount=-10, stock={"masks": -100}))
    assert is_unknown(found, State.OUT_OF_DOMAIN, "/headcount")
    assert is_unknown(found, State.OUT_OF_DOMAIN, "/stock/masks")


def test_c22_a_part_that_is_more_than_the_whole_fails_a_declared_rule() -> None:
    """The list names more people than work there, so that coverage would be above all."""
    rule = "size(employees) <= headcount && size(employees) / headcount >= 0.95"
    assert answer(rule, submitted(headcount=1)).outcome is Outcome.FAIL
    assert answer(rule, submitted()).outcome is Outcome.PASS


def test_c23_nothing_divided_by_nothing_is_unknown() -> None:
    found = answer("stock.masks / headcount >= 10", submitted(headcount=0, stock={"masks": 0}))
    assert is_unknown(found, State.ZERO_DENOMINATOR, "/headcount")
    assert is_unknown(answer("!(stock.masks / headcount < 10)", submitted(headcount=0)), State.ZERO_DENOMINATOR, "/headcount")


@pytest.mark.parametrize("spelling", ["2.5", "2.0", "2e0"])
def test_c24_a_whole_number_is_written_as_one(spelling: str) -> None:
    assert is_unknown(answer("headcount == 2", spelt(headcount=spelling)), State.WRONG_TYPE, "/headcount")


def test_c25_an_identifier_is_never_a_number() -> None:
    assert is_unknown(answer("valid_credit_code(code)", spelt(code="913301007996550581")), State.WRONG_TYPE, "/code")


def test_c26_leading_zeros_tell_identifiers_apart() -> None:
    rule = rule_of("A.1", "employees.exists(e, e.id == '123')")
    assert answer(rule, submitted(employees=[{"id": "0123"}])).outcome is Outcome.FAIL
    assert answer(rule, submitted(employees=[{"id": "123"}, {"id": "0123"}])).outcome is Outcome.PASS
    assert answer(rule, submitted(employees=[{"id": 123}])).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize("count", ["１００人", "约100", "1,000", "1_000", "100 ", "0x64", ""])
def test_c27_a_count_in_words_is_no_number(count: str) -> None:
    assert is_unknown(answer("headcount >= 1", submitted(headcount=count)), State.WRONG_TYPE, "/headcount")


# Thresholds and arithmetic


def test_c28_a_value_a_hair_below_the_limit_fails() -> None:
    rule = rule_of("A.1", "employee.temperature >= 37.3", for_each=EACH_EMPLOYEE)
    assert answer(rule, of_temperature("37.29999999999999999999")).outcome is Outcome.FAIL
    assert answer(rule, of_temperature("37.30000000000000000000")).outcome is Outcome.PASS
    assert answer(EACH_WELL, of_temperature("37.29999999999999999999")).outcome is Outcome.PASS


def test_c29_tenths_add_up_exactly() -> None:
    rule = rule_of("A.1", "employee.readings[0] + employee.readings[1] >= 0.9", for_each=EACH_EMPLOYEE)
    assert answer(rule, spelt(employees='[{"id": "E1", "readings": [0.7, 0.2]}]')).outcome is Outcome.PASS
    assert answer(" + ".join(["0.1"] * 9) + " >= 0.9").outcome is Outcome.PASS


def test_c30_a_ratio_is_compared_before_it_is_rounded() -> None:
    content = submitted(headcount=999, stock={"masks": 899})
    assert answer("stock.masks / headcount >= 0.9", content).outcome is Outcome.FAIL
    assert answer("stock.masks / headcount >= 0.9", submitted(headcount=10, stock={"masks": 9})).outcome is Outcome.PASS
    ((_, explanation),) = explained(rule_of("A.1", "stock.masks / headcount >= 0.9"), content)
    assert "899/999" in explanation.tree.children[0].text.en


@pytest.mark.parametrize(
    ("operator", "outcomes"),
    [
        ("<", (Outcome.PASS, Outcome.FAIL, Outcome.FAIL)),
        ("<=", (Outcome.PASS, Outcome.PASS, Outcome.FAIL)),
        (">", (Outcome.FAIL, Outcome.FAIL, Outcome.PASS)),
        (">=", (Outcome.FAIL, Outcome.PASS, Outcome.PASS)),
    ],
)
def test_c31_the_limit_itself_is_in_or_out_as_the_operator_says(operator: str, outcomes: tuple[Outcome, ...]) -> None:
    rule = rule_of("A.1", f"employee.temperature {operator} 37.3", for_each=EACH_EMPLOYEE)
    assert tuple(answer(rule, of_temperature(each)).outcome for each in ("37.2", "37.3", "37.4")) == outcomes


def test_c32_nothing_is_rounded() -> None:
    assert answer("stock.masks / headcount >= 5", submitted(headcount=1000, stock={"masks": 4995})).outcome is Outcome.FAIL
    assert answer("stock.masks / headcount == 4.995", submitted(headcount=1000, stock={"masks": 4995})).outcome is Outcome.PASS


@pytest.mark.parametrize("samples", [[600, None], [600, "500"], [600, True], []])
def test_c34_a_mean_leaves_no_sample_out(samples: list[object]) -> None:
    found = answer("mean(stock.chlorine) >= limits.chlorine", submitted(stock={"chlorine": {"samples": samples, "unit": "mg/L"}}))
    assert found.outcome is Outcome.UNKNOWN
    assert found.pointers == ("/stock/chlorine",)


def test_c35_texts_have_no_order() -> None:
    assert is_unknown(answer("headcount < 9", submitted(headcount="10")), State.WRONG_TYPE, "/headcount")
    for text in ("code < '9'", "code > 9", "code >= code"):
        with pytest.raises(ConditionError, match="cannot be applied"):
            rule_of("A.1", text)


@pytest.mark.parametrize("area", ["wuhan", "wuhan-fake", "xwuhan", "WUHAN", "wuhan\n"])
def test_c36_a_text_is_matched_whole(area: str) -> None:
    rule = rule_of("A.1", "'wuhan' in employee.areas", for_each=EACH_EMPLOYEE)
    outcome = answer(rule, submitted(employees=[{"id": "E1", "areas": [area]}])).outcome
    assert outcome is (Outcome.PASS if area == "wuhan" else Outcome.FAIL)
    with pytest.raises(ConditionError, match="matches"):
        rule_of("A.1", "code.matches('wuhan')")


@pytest.mark.parametrize("code", ["91330100799655058B\n", "91330100799655058B ", "\ufeff91330100799655058B"])
def test_c37_a_credit_code_is_matched_to_its_last_character(code: str) -> None:
    found = answer("valid_credit_code(code)", submitted(code=code))
    assert is_unknown(found, State.OUT_OF_DOMAIN, "/code")
    assert answer("valid_credit_code(code)").outcome is Outcome.PASS


def test_c77_what_cannot_be_told_stays_so_under_not() -> None:
    for text in ("!inspected", "!(headcount / 0 > 1)", "!(headcount > limits.missing_days)", "!attested()", "!(inspected && true)"):
        assert answer(text, submitted(inspected=None)).outcome is Outcome.UNKNOWN, text


def test_c76_a_fault_inside_is_an_error_and_no_answer() -> None:
    rule = replace(rule_of("A.1", "inspected"), requires=Not(Compare("<", Literal("a"), Literal("b"))))
    found = answer(rule)
    assert (found.outcome, found.verdict) == (Outcome.ERROR, Verdict.UNDETERMINED)
