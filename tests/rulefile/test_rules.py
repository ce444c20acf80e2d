"""What a rule says besides its condition fits the record, and its sentences can be filled in."""

import pytest

from tests.rulefile.conftest import CARE, MASKS, PRODUCTS, TEMPERATURES, Rules


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        pytest.param(
            CARE,
            "    requires: enterprise.headcount <= 100",
            "    applies_when: 1 > 2\n    requires: enterprise.headcount <= 100",
            [("eight-ones/8-care.yaml:22:19: R406: the condition reads nothing of the record, so it says the same of every one")],
            id="applies to nothing",
        ),
        pytest.param(
            PRODUCTS,
            "applies_when: enterprise.makes_products",
            "applies_when: 1 > 2",
            [("products/1-products.yaml:4:15: R406: the condition reads nothing of the record, so it says the same of every one")],
            id="requirement applies to nothing",
        ),
        pytest.param(
            TEMPERATURES,
            "employee.temperature < limits.fever_temperature",
            "employee.temperature < limits.fever_temperature && employee.temperature > 29.9",
            [
                (
                    "eight-ones/1-take-temperatures.yaml:15:15: R302: `temperature > 29.9` always holds: `temperature` is "
                    "never less than 30 and never more than 45 | take it away, or compare something that the record says"
                )
            ],
            id="beyond the range of what a rule is asked of",
        ),
        pytest.param(
            TEMPERATURES,
            "    when_empty: unknown\n",
            "",
            [
                (
                    "eight-ones/1-take-temperatures.yaml:12:5: R406: `EO-1.1` does not say what an empty list means | add "
                    "`when_empty: unknown`, or pass, fail, not_applicable"
                )
            ],
            id="no when_empty",
        ),
        pytest.param(
            CARE,
            "    severity: minor\n",
            "    severity: minor\n    when_empty: pass\n",
            ["eight-ones/8-care.yaml:9:5: R406: `when_empty` belongs to a rule with `for_each`"],
            id="when_empty without a list",
        ),
        pytest.param(
            TEMPERATURES,
            "employee in employees",
            "employee in employes",
            [("eight-ones/1-take-temperatures.yaml:12:16: R203: undefined field `employes` | did you mean `employees`?")],
            id="binding to no field",
        ),
        pytest.param(
            TEMPERATURES,
            "employee in employees",
            "employee in enterprise",
            ["eight-ones/1-take-temperatures.yaml:12:16: R203: `enterprise` is no list"],
            id="binding to no list",
        ),
        pytest.param(
            TEMPERATURES,
            "employee in employees",
            "enterprise in employees",
            [("eight-ones/1-take-temperatures.yaml:12:16: R406: the name `enterprise` is taken | choose another name for the member")],
            id="binding of a taken name",
        ),
        pytest.param(
            TEMPERATURES,
            "employee in employees",
            "limits in employees",
            [("eight-ones/1-take-temperatures.yaml:12:16: R406: the name `limits` is taken | choose another name for the member")],
            id="binding of a word of conditions",
        ),
        pytest.param(
            PRODUCTS,
            "applies_when: enterprise.makes_products",
            "applies_when: attested()",
            ["products/1-products.yaml:4:15: R406: an attestation is about one rule, not about a whole requirement"],
            id="attestation of a requirement",
        ),
        pytest.param(
            CARE,
            "    requires: enterprise.headcount <= 100",
            "    governing_date: enterprise.headcount\n    requires: enterprise.headcount <= 100",
            [("eight-ones/8-care.yaml:22:21: R203: `enterprise.headcount` is no date of the record | name a field of the type `date`")],
            id="governing date that is no date",
        ),
        pytest.param(
            CARE,
            "    requires: enterprise.headcount <= 100",
            "    governing_date: submited_on\n    requires: enterprise.headcount <= 100",
            [("eight-ones/8-care.yaml:22:21: R203: `submited_on` is no date of the record | name a field of the type `date`")],
            id="governing date misspelt",
        ),
        pytest.param(
            CARE,
            "员工 {enterprise.headcount} 人",
            "员工 {enterprise.headcout} 人",
            [
                (
                    "eight-ones/8-care.yaml:23:23: R208: `{enterprise.headcout}` is no value that the rule can read | did "
                    "you mean `enterprise.headcount`?"
                )
            ],
            id="message names no field",
        ),
        pytest.param(
            MASKS,
            "少于全员 {limits.mask_stock_days}",
            "少于全员 {limits.mask_stock_day}",
            [
                (
                    "eight-ones/3-wear-masks.yaml:26:37: R208: `{limits.mask_stock_day}` is no value that the rule can "
                    "read | did you mean `limits.mask_stock_days`?"
                )
            ],
            id="message names no limit",
        ),
        pytest.param(
            CARE,
            "员工 {enterprise.headcount} 人",
            "员工 {employees} 人",
            ["eight-ones/8-care.yaml:23:23: R208: `{employees}` is no value that the rule can read"],
            id="message names a list",
        ),
        pytest.param(
            MASKS,
            "the employee was not trained to wear masks",
            '"{employee.temprature} was not trained"',
            [
                (
                    "eight-ones/3-wear-masks.yaml:15:38: R208: `{employee.temprature}` is no value that the rule can read "
                    "| did you mean `employee.temperature`?"
                )
            ],
            id="message names a field of another member",
        ),
        pytest.param(
            CARE,
            "员工 {enterprise.headcount} 人",
            "员工 {enterprise.headcount * 2} 人",
            [("eight-ones/8-care.yaml:23:23: R208: a brace that holds no path of a value | name one value, such as `{stock.masks}`")],
            id="message calculates",
        ),
        pytest.param(
            CARE,
            "员工 {enterprise.headcount} 人",
            "员工 {{enterprise.headcount}} 人",
            [("eight-ones/8-care.yaml:23:23: R208: a brace that holds no path of a value | name one value, such as `{stock.masks}`")],
            id="message with a brace too many",
        ),
        pytest.param(
            CARE,
            "员工 {enterprise.headcount} 人",
            "员工} 人",
            [("eight-ones/8-care.yaml:23:22: R208: a brace that holds no path of a value | name one value, such as `{stock.masks}`")],
            id="message with a closing brace",
        ),
        pytest.param(
            CARE,
            "remedy: {zh: 分批复工,",
            "remedy: {zh: '分批 {enterprise.headcount}',",
            [("eight-ones/8-care.yaml:24:22: R208: a brace that holds no path of a value | only the message of a rule is filled in")],
            id="remedy with a value",
        ),
    ],
)
def test_fault_is_told(rules: Rules, file: str, old: str, new: str, said: list[str]) -> None:
    assert rules.change(file, old, new).faults() == said
