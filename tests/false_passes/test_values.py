"""C01 to C27: values that are no number, no choice or no such field, and must not be taken for one."""

import pytest

from compliance.model.outcome import Outcome
from compliance.model.record import State
from tests.false_passes.demand import FAILS, PASSES, Demand, Mention, comes_to, rejected, unknown
from tests.false_passes.rule_folder import RECORD, changed, folder, rule, rules_of, waiver
from tests.false_passes.submission import CODE

_EACH = ["employee in employees"]
RATE = rule("quality.qualified_rate >= 0.9")
PERCENT = rule('quality.qualified_percent >= quantity("90 %")')
HEADS = rule("enterprise.headcount >= 1")
COVER = rule("health.examined / enterprise.headcount >= 0.95")
TRAINED = rule("employee.trained", 'employee.lodging == "dormitory"', for_each=_EACH)

_RATE, _PERCENT, _HEADS, _LODGING = "/quality/qualified_rate", "/quality/qualified_percent", "/enterprise/headcount", "/employees/0/lodging"
#: Of the two employees the first is not known, and the second does not live in a dormitory.
_FIRST_UNKNOWN = (Outcome.UNKNOWN, Outcome.NOT_APPLICABLE)


@pytest.mark.parametrize("rules", [RATE, PERCENT, HEADS, COVER])
def test_the_submission_that_every_case_changes_passes(demand: Demand, rules: str) -> None:
    demand(rules, {}, PASSES)


def test_the_submission_that_every_case_changes_can_fail(demand: Demand) -> None:
    demand(RATE, {_RATE: "0.5"}, FAILS)
    demand(RATE, {_RATE: "0.9"}, PASSES)


def test_c01_number_given_as_text(demand: Demand) -> None:
    demand(RATE, {_RATE: '"0.95"'}, unknown(State.WRONG_TYPE, _RATE, Mention("I201", '"0.95"', "without quotes")))


@pytest.mark.parametrize("spelling", ['"95%"', '"95 %"', '"0.95 "'])
def test_c02_number_given_with_its_unit_as_text(demand: Demand, spelling: str) -> None:
    demand(RATE, {_RATE: spelling}, unknown(State.WRONG_TYPE, _RATE, Mention("I201", spelling, "must be a number")))


@pytest.mark.parametrize("spelling", ["95", "95.0", "1.0000000000000000001"])
def test_c03_number_on_another_scale(demand: Demand, spelling: str) -> None:
    """Never divided by a hundred, since nobody said so."""
    demand(RATE, {_RATE: spelling}, unknown(State.OUT_OF_DOMAIN, _RATE, Mention("I202", spelling, "between 0 and 1")))


@pytest.mark.parametrize("spelling", ["0.95", "95", '{"value": 95}', '{"value": 95, "unit": ""}', '{"value": 95, "unit": "mg/L"}'])
def test_c04_a_percentage_says_its_unit(demand: Demand, spelling: str) -> None:
    state = State.UNKNOWN_UNIT if spelling.startswith("{") else State.WRONG_TYPE
    demand(PERCENT, {_PERCENT: spelling}, unknown(state, _PERCENT))


def test_c04_a_fraction_given_as_a_percentage_fails(demand: Demand) -> None:
    """The unit is said, so 0.95 % is what was measured: never taken for 95."""
    demand(PERCENT, {_PERCENT: '{"value": 0.95, "unit": "%"}'}, FAILS)


_THREE_WAYS = ["quality.qualified_rate >= 0.9", "!(quality.qualified_rate < 0.9)", "quality.qualified_rate != 0.5"]


@pytest.mark.parametrize("left_out", [_RATE, "/quality"])
def test_c05_field_missing(demand: Demand, left_out: str) -> None:
    demand(rules_of(*_THREE_WAYS), {left_out: None}, unknown(State.MISSING, _RATE, among=(Outcome.UNKNOWN,) * 3))


@pytest.mark.parametrize("null", [_RATE, "/quality"])
def test_c06_null_is_told_apart_from_missing(demand: Demand, null: str) -> None:
    demand(rules_of(*_THREE_WAYS), {null: "null"}, unknown(State.NULL, null, among=(Outcome.UNKNOWN,) * 3))


@pytest.mark.parametrize("spelling", ["true", "false", "[]", "[0.95]", '{"value": 0.95}', '""'])
def test_c07_what_is_no_number_given_for_one(demand: Demand, spelling: str) -> None:
    demand(RATE, {_RATE: spelling}, unknown(State.WRONG_TYPE, _RATE, Mention("I201", f'_rate": |{spelling}')))


@pytest.mark.parametrize("spelling", ["1", '"true"', '"yes"', "[true]"])
def test_c07_what_is_no_yes_given_for_one(demand: Demand, spelling: str) -> None:
    at = "/enterprise/inspected"
    rules = rules_of("enterprise.inspected", "!enterprise.inspected")
    demand(rules, {at: spelling}, unknown(State.WRONG_TYPE, at, among=(Outcome.UNKNOWN,) * 2))


@pytest.mark.parametrize("spelling", ["NaN", "Infinity", "-Infinity"])
def test_c08_what_is_no_number_rejects_the_record(demand: Demand, spelling: str) -> None:
    demand(RATE, {_RATE: spelling}, rejected("I105", spelling.removeprefix("-")))


@pytest.mark.parametrize("spelling", ["nan", "inf", "0x1", ".95", "1.", "+1", "01"])
def test_c08_what_other_readers_take_for_a_number_rejects_the_record(demand: Demand, spelling: str) -> None:
    demand(RATE, {_RATE: spelling}, rejected("I105" if spelling in ("nan", "inf") else "I101"))


@pytest.mark.parametrize("spelling", ["1e400", "1E+400", "-1e400", "1e39"])
def test_c09_a_huge_number_is_exact_and_outside_its_range(demand: Demand, spelling: str) -> None:
    demand(RATE, {_RATE: spelling}, unknown(State.OUT_OF_DOMAIN, _RATE, Mention("I202", spelling)))


def test_c09_a_huge_number_is_not_infinite(demand: Demand) -> None:
    finite = "quality.defects * 10 > quality.defects && quality.defects + quality.lots > quality.defects"
    demand(rule(finite), {"/quality/defects": "1e400"}, PASSES)


@pytest.mark.parametrize("spelling", ["1e1000000", "1e-1000000", "0e999999999", "1e401"])
def test_c10_an_absurd_exponent_rejects_the_record(demand: Demand, spelling: str) -> None:
    """Before anything converts it, which takes a minute for the first of these."""
    demand(RATE, {_RATE: spelling}, rejected("I110", spelling, "exponent"))


def test_c10_an_endless_number_rejects_the_record(demand: Demand) -> None:
    demand(RATE, {_RATE: f"0.{'9' * 100_000}"}, rejected("I110", "0.999", "64 characters"))


@pytest.mark.parametrize("kind", ["RADIAL2", "unknown", "other", "none"])
def test_c11_a_kind_that_is_none_is_not_outside_all_rules(demand: Demand, kind: str) -> None:
    demand(TRAINED, {_LODGING: f'"{kind}"'}, unknown(State.OUT_OF_DOMAIN, _LODGING, Mention("I202", f'"{kind}"'), among=_FIRST_UNKNOWN))


@pytest.mark.parametrize("kind", ["Dormitory", "dormitory ", "ｄｏｒｍｉｔｏｒｙ", "dоrmitory", "dormi\\u00adtory", "宿舍"])
def test_c12_a_kind_that_looks_like_one_is_none_and_is_told(demand: Demand, kind: str) -> None:
    mention = Mention("I202", f'"{kind}"', "did you mean `dormitory`?")
    demand(TRAINED, {_LODGING: f'"{kind}"'}, unknown(State.OUT_OF_DOMAIN, _LODGING, mention, among=_FIRST_UNKNOWN))


@pytest.mark.parametrize(("spelling", "state"), [(None, State.MISSING), ("null", State.NULL)])
def test_c13_a_missing_kind_is_not_outside_a_list_of_kinds(demand: Demand, spelling: str | None, state: State) -> None:
    """Neither where that is asked for, nor where it is the premise."""
    rules = folder(
        rule('!(employee.lodging in ["dormitory"])', for_each=_EACH),
        rule("employee.trained", 'employee.lodging in ["dormitory"]', id="CASE-2", for_each=_EACH),
        rule("employee.trained", '!(employee.lodging in ["home"])', id="CASE-3", for_each=_EACH),
    )
    among = (Outcome.UNKNOWN, Outcome.PASS, *_FIRST_UNKNOWN, *_FIRST_UNKNOWN)
    demand(rules, {_LODGING: spelling}, unknown(state, _LODGING, among=among))


def test_c14_a_misspelt_field_is_missing_and_is_told(demand: Demand) -> None:
    text = '{"qualifed_rate": 0.95}'
    mention = Mention("I204", '"qualifed_rate"', "did you mean `qualified_rate`?")
    demand(RATE, {"/quality": text}, unknown(State.MISSING, _RATE, mention))


def test_c14_a_misspelt_field_is_no_absence(demand: Demand) -> None:
    at, text = "/certificate/withdrawnon", '{"issuer": "CNAS", "valid_until": "2020-12-31", "withdrawnon": "2020-01-01"}'
    mention = Mention("I204", '"withdrawnon"', "did you mean `withdrawn_on`?")
    demand(rule("!has(certificate.withdrawn_on)"), {}, PASSES)
    demand(rule("!has(certificate.withdrawn_on)"), {"/certificate": text}, unknown(State.UNRECOGNIZED_FIELD, at, mention))


@pytest.mark.parametrize("place", ["/qualified_rate", "/enterprise/qualified_rate", "/employees/0/qualified_rate"])
def test_c15_a_field_in_the_wrong_object_is_missing_and_is_told(demand: Demand, place: str) -> None:
    demand(RATE, {_RATE: None, place: "0.95"}, unknown(State.MISSING, _RATE, Mention("I204", '"qualified_rate"', "belongs in `quality`")))


@pytest.mark.parametrize(("first", "second"), [("0.5", "0.99"), ("0.99", "0.5"), ("0.99", "0.99")])
def test_c16_a_key_given_twice_rejects_the_record(demand: Demand, first: str, second: str) -> None:
    text = f'{{"qualified_rate": {first},  "qualified_rate": {second}}}'
    demand(RATE, {"/quality": text}, rejected("I103", f'"qualified_rate": {second}}}', "first at line"))


@pytest.mark.parametrize("twin", ["qualified_rate\\u200b", "quali\\u00adfied_rate", "\\ufeffqualified_rate"])
def test_c17_a_key_that_looks_like_another_rejects_the_record(demand: Demand, twin: str) -> None:
    demand(RATE, {"/quality": f'{{"qualified_rate": 0.99, "{twin}": 0.5}}'}, rejected("I104", f'"{twin}"', "looks the same"))


def test_c17_two_ways_to_compose_a_key_reject_the_record(demand: Demand) -> None:
    demand(RATE, {"/quality": '{"qualified_rate": 0.99, "caf\\u00e9": 1, "cafe\\u0301": 1}'}, rejected("I104", '"cafe\\u0301"'))


def test_c17_one_key_with_an_invisible_character_is_another_field(demand: Demand) -> None:
    mention = Mention("I204", None, "qualified_rate\\u{200b}")
    demand(RATE, {"/quality": '{"qualified_rate\\u200b": 0.99}'}, unknown(State.MISSING, _RATE, mention))


@pytest.mark.parametrize("zero", ["-0", "0", "-0.0", "0.0", "-0e3", "0E-10"])
def test_c18_negative_zero_is_zero(demand: Demand, zero: str) -> None:
    at = "/quality/defects"
    rules = rules_of("quality.defects == 0 && quality.defects >= 0 && !(quality.defects < 0)", "1 / quality.defects > 0")
    demand(rules, {at: zero}, unknown(State.ZERO_DENOMINATOR, at, among=(Outcome.PASS, Outcome.UNKNOWN)))


@pytest.mark.parametrize("digits", ["０.９５", "٠٫٩٥", "零点九五", "Ⅸ", "०.९५"])
def test_c19_digits_of_other_scripts_are_no_number(demand: Demand, digits: str) -> None:
    demand(RATE, {_RATE: f'"{digits}"'}, unknown(State.WRONG_TYPE, _RATE))
    demand(RATE, {_RATE: digits}, rejected("I101"))


@pytest.mark.parametrize("unit", ["％", "٪", "percent", "%%"])
def test_c20_a_percent_sign_of_another_width_is_no_unit(demand: Demand, unit: str) -> None:
    demand(PERCENT, {_PERCENT: f'{{"value": 95, "unit": "{unit}"}}'}, unknown(State.UNKNOWN_UNIT, _PERCENT, Mention("I203")))
    demand(RATE, {_RATE: f'"95{unit}"'}, unknown(State.WRONG_TYPE, _RATE))


def test_c21_two_negative_numbers_make_no_ratio(demand: Demand) -> None:
    text = {"/health/examined": "-100", _HEADS: "-10"}
    reasons = ((State.OUT_OF_DOMAIN, "/health/examined"), (State.OUT_OF_DOMAIN, _HEADS))
    demand(COVER, text, comes_to(Outcome.UNKNOWN, reasons=reasons, mentions=(Mention("I202", "-100"), Mention("I202", "-10,"))))


def test_c22_a_part_that_is_more_than_the_whole_fails_where_a_rule_says_so(demand: Demand) -> None:
    """The record definition gives each field a range of its own, so that it is for a rule to hold two of them together."""
    declared = rule("health.examined <= enterprise.headcount && health.examined / enterprise.headcount >= 0.95")
    demand(declared, {}, PASSES)
    demand(declared, {"/health/examined": "3"}, FAILS)


def test_c23_nothing_divided_by_nothing_is_unknown(demand: Demand) -> None:
    nothing = {"/health/examined": "0", _HEADS: "0"}
    share = "health.examined / enterprise.headcount"
    rules = rules_of(f"{share} >= 0.95", f"!({share} < 0.95)", f"enterprise.headcount == 0 || {share} >= 0.95")
    among = (Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.PASS)
    demand(rules, nothing, unknown(State.ZERO_DENOMINATOR, _HEADS, among=among))


@pytest.mark.parametrize("spelling", ["2.5", "2.0", "2e0", "20e-1"])
def test_c24_a_whole_number_is_written_as_one(demand: Demand, spelling: str) -> None:
    demand(HEADS, {_HEADS: spelling}, unknown(State.WRONG_TYPE, _HEADS, Mention("I201", spelling, "without a decimal point")))


_CODE = "/enterprise/credit_code"


@pytest.mark.parametrize("number", ["9007199254740993", "914407040000000013", "1"])
def test_c25_an_identifier_is_never_a_number(demand: Demand, number: str) -> None:
    """Validation raises on nothing, so the record is kept, and whatever reads the identifier is unknown."""
    demand(
        rule("valid_credit_code(enterprise.credit_code)"),
        {_CODE: number},
        unknown(State.WRONG_TYPE, _CODE, Mention("I201", f'_code": |{number}')),
    )


def test_c25_a_number_is_nobody_whom_a_waiver_could_mean(demand: Demand) -> None:
    files = folder(RATE, waivers__2020=f"waivers:\n{waiver()}")
    demand(files, {_RATE: "0.5"}, comes_to(Outcome.WAIVED))
    demand(files, {_RATE: "0.5", _CODE: "914407040000000013"}, comes_to(Outcome.FAIL, mentions=(Mention("I201"),)))


def test_c26_leading_zeros_tell_identifiers_apart(demand: Demand) -> None:
    known = rule('employees.exists(e, e.id == "123")')
    others = '{"lodging": "home"}'
    demand(known, {"/employees": f'[{{"id": "0123"}}, {others[:-1]}, "id": "00123"}}]'}, FAILS)
    demand(known, {"/employees": '[{"id": "0123"}, {"id": "123"}]'}, PASSES)
    demand(known, {"/employees": '[{"id": 123}, {"id": "0123"}]'}, unknown(State.WRONG_TYPE, "/employees/0/id"))


def test_c26_no_rule_file_may_make_an_identifier_a_number(demand: Demand) -> None:
    text = "id: {type: text, format: pseudonym, identifier: yes, title: {zh: 员工编号"
    files = changed(folder(HEADS), RECORD, text, "id: {type: integer, identifier: yes, title: {zh: 员工编号")
    demand.refused(files, "R401", words="an identifier is of the type `text`")


@pytest.mark.parametrize("count", ["１００人", "约100", "1,000", "1_000", "100 ", "0x64", "", "100人"])
def test_c27_a_count_in_words_is_no_number(demand: Demand, count: str) -> None:
    demand(HEADS, {_HEADS: f'"{count}"'}, unknown(State.WRONG_TYPE, _HEADS, Mention("I201", f'headcount": |"{count}"')))


def test_the_code_of_every_case_is_the_one_that_is_waived() -> None:
    assert CODE in waiver()
