"""Conditions that cannot be read, or say the same of every record, are refused at the character that is to blame."""

import pytest

from tests.rulefile.conftest import CARE, Rules

REQUIRES = "requires: enterprise.headcount <= 100"


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        pytest.param(
            "enterprise.headcout <= 100",
            "22:15: R203: undefined field `enterprise.headcout` | did you mean `enterprise.headcount`?",
            id="path misspelt",
        ),
        pytest.param(
            "enterprize.headcount <= 100",
            "22:15: R203: undefined name `enterprize.headcount` | did you mean `enterprise`?",
            id="name misspelt",
        ),
        pytest.param(
            "enterprise.headcount <= limits.mask_stok_days",
            "22:39: R203: undefined field `limits.mask_stok_days` | did you mean `limits.mask_stock_days`?",
            id="limit misspelt",
        ),
        pytest.param(
            "enterprise.headcount <= 100 && place.risk_level == 'low'",
            "22:46: R203: undefined field `place.risk_level`",
            id="fact of no kind",
        ),
        pytest.param(
            "days_betwen(submitted_on, assessed_on) < 3",
            "22:15: R203: undefined name `days_betwen` | did you mean `days_between`?",
            id="function misspelt",
        ),
        pytest.param(
            "enterprise.zzz <= 100",
            (
                "22:15: R203: undefined field `enterprise.zzz` | `enterprise` has `credit_code`, `district`, "
                "`headcount`, `makes_products`, `filed_commitment`"
            ),
            id="nothing like it",
        ),
        pytest.param(
            "enterprise.headcount <=", "22:38: R201: the condition is not well formed here | equality is written `==`", id="not well formed"
        ),
        pytest.param(
            "enterprise.headcount = 100",
            "22:36: R201: the condition is not well formed here | equality is written `==`",
            id="equality with one sign",
        ),
        pytest.param(
            "enterprise.filed_commitment and enterprise.makes_products",
            "22:43: R201: the condition is not well formed here | write `&&` for `and`",
            id="word for an operator",
        ),
        pytest.param(
            "enterprise.district == 3", "22:35: R202: `==` cannot be applied to text and number", id="text compared with a number"
        ),
        pytest.param('enterprise.district < "jianghai"', "22:35: R202: `<` cannot be applied to text and text", id="order of texts"),
        pytest.param(
            "enterprise.headcount",
            "22:15: R202: a condition must say yes or no | compare the value with something, such as `>= 10`",
            id="number for a condition",
        ),
        pytest.param(
            'enterprise.district.startsWith("j")', "22:45: R204: `startsWith` is not part of the language", id="left out of the language"
        ),
        pytest.param("enterprise.headcount % 2 == 0", "22:36: R204: `%` is not part of the language", id="remainder"),
        pytest.param(
            "employees.exists_one(e, e.trained)",
            "22:35: R202: `_?_:_` cannot be applied to yes/no and number and number",
            id="other quantifier",
        ),
        pytest.param("limits == limits", "22:22: R202: `==` cannot be applied to record.Limits and record.Limits", id="limits alone"),
        pytest.param(
            "enterprise.headcount <= 010", "22:39: R204: write a number as plain digits | for example `1000` or `0.5`", id="number 010"
        ),
        pytest.param(
            "enterprise.headcount <= 0x1f", "22:39: R204: write a number as plain digits | for example `1000` or `0.5`", id="number 0x1f"
        ),
        pytest.param(
            "enterprise.headcount <= 1e1", "22:39: R204: write a number as plain digits | for example `1000` or `0.5`", id="number 1e1"
        ),
        pytest.param("enterprise.headcount <= 1_0", "22:40: R201: the condition is not well formed here", id="number 1_0"),
        pytest.param(
            "enterprise.headcount <= .5", "22:39: R204: write a number as plain digits | for example `1000` or `0.5`", id="number .5"
        ),
        pytest.param("enterprise.headcount <= 1u", "22:36: R202: `<=` cannot be applied to number and unumber", id="number 1u"),
        pytest.param("enterprise.headcount <= 5.", "22:41: R201: the condition is not well formed here", id="number 5."),
        pytest.param(
            "has(stock.masks)",
            (
                "22:18: R205: the absence of `masks` is no answer, so `has` cannot ask for it | leave `has` away: a "
                "missing value is unknown by itself"
            ),
            id="has of what is no answer",
        ),
        pytest.param(
            'enterprise.district == "jiangha"',
            "22:35: R206: `jiangha` is none of the choices | did you mean `jianghai`?",
            id="choice that there is not",
        ),
        pytest.param(
            'enterprise.district in ["jianghai", "pengjian"]',
            "22:35: R206: `pengjian` is none of the choices | did you mean `pengjiang`?",
            id="choice that there is not in a list",
        ),
        pytest.param(
            'submitted_on < date("2020-02-30")',
            '22:35: R207: `2020-02-30` is not a day such as `date("2020-02-10")`',
            id="day that there is not",
        ),
        pytest.param(
            'submitted_on < date("20200230")',
            '22:35: R207: `20200230` is not a day such as `date("2020-02-10")`',
            id="day written otherwise",
        ),
        pytest.param(
            "employees.all(e, e.trained)",
            (
                "22:24: R301: an empty list would satisfy this `all` unnoticed | write `size(list) > 0 &&` beside it, "
                "or `size(list) == 0 ||` if an empty list is well"
            ),
            id="all over a list that may be empty",
        ),
        pytest.param(
            '"!employees.exists(e, e.trained)"',
            (
                "22:26: R301: an empty list would satisfy this `exists` unnoticed | write `size(list) > 0 &&` beside "
                "it, or `size(list) == 0 ||` if an empty list is well"
            ),
            id="exists refused",
        ),
        pytest.param("true", "22:15: R406: the condition reads nothing of the record, so it says the same of every one", id="always true"),
        pytest.param(
            "limits.mask_stock_days > 0",
            "22:15: R406: the condition reads nothing of the record, so it says the same of every one",
            id="limits only",
        ),
        pytest.param(
            "enterprise.filed_commitment || 1 < 2",
            (
                "22:15: R302: a part of the condition reads nothing, so it says the same of every record | take it "
                "away, or compare something that the record says"
            ),
            id="part that is always true",
        ),
        pytest.param(
            "enterprise.filed_commitment && false",
            (
                "22:15: R302: a part of the condition reads nothing, so it says the same of every record | take it "
                "away, or compare something that the record says"
            ),
            id="part that is never true",
        ),
        pytest.param(
            "size(employees) > 0 && employees.all(e, true)",
            (
                "22:15: R302: a part of the condition reads nothing, so it says the same of every record | take it "
                "away, or compare something that the record says"
            ),
            id="member condition that is always true",
        ),
        pytest.param(
            '"1 < 2 ? enterprise.filed_commitment : enterprise.makes_products"',
            (
                "22:15: R302: a part of the condition reads nothing, so it says the same of every record | take it "
                "away, or compare something that the record says"
            ),
            id="choice by nothing",
        ),
        pytest.param(
            "enterprise.headcount <= enterprise.headcount",
            ("22:15: R302: a value is compared with itself | take it away, or compare something that the record says"),
            id="value compared with itself",
        ),
        pytest.param(
            '"enterprise.filed_commitment || !enterprise.filed_commitment"',
            (
                "22:15: R302: a part of the condition stands beside its opposite, so the whole always holds | take it "
                "away, or compare something that the record says"
            ),
            id="a truth and its opposite",
        ),
        pytest.param(
            '"enterprise.filed_commitment && !enterprise.filed_commitment"',
            (
                "22:15: R302: a part of the condition stands beside its opposite, so the whole never holds | take it "
                "away, or compare something that the record says"
            ),
            id="never both",
        ),
        pytest.param(
            "enterprise.headcount >= 0",
            (
                "22:15: R302: `headcount >= 0` always holds: `headcount` is never less than 0 | take it away, or "
                "compare something that the record says"
            ),
            id="below what is possible",
        ),
        pytest.param(
            "0 <= enterprise.headcount",
            (
                "22:15: R302: `headcount >= 0` always holds: `headcount` is never less than 0 | take it away, or "
                "compare something that the record says"
            ),
            id="below what is possible, turned",
        ),
        pytest.param(
            "enterprise.headcount < 0",
            (
                "22:15: R302: `headcount < 0` never holds: `headcount` is never less than 0 | take it away, or "
                "compare something that the record says"
            ),
            id="never below",
        ),
        pytest.param(
            "size(employees) > 0 && employees.all(e, e.temperature <= 45)",
            (
                "22:15: R302: `temperature <= 45` always holds: `temperature` is never less than 30 and never more "
                "than 45 | take it away, or compare something that the record says"
            ),
            id="beyond the range of a member",
        ),
        pytest.param(
            "enterprise.headcount == -1",
            (
                "22:15: R302: `headcount == -1` never holds: `headcount` is never less than 0 | take it away, or "
                "compare something that the record says"
            ),
            id="equal to what is out of range",
        ),
        pytest.param(
            "enterprise.headcount != -1",
            (
                "22:15: R302: `headcount != -1` always holds: `headcount` is never less than 0 | take it away, or "
                "compare something that the record says"
            ),
            id="unequal to what is out of range",
        ),
    ],
)
def test_fault_of_a_condition_is_told(rules: Rules, condition: str, said: str) -> None:
    assert rules.change(CARE, REQUIRES, f"requires: {condition}").faults() == [f"{CARE}:{said}"]
