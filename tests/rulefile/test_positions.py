"""A fault in a condition is shown at its character, however the condition is written in YAML."""

import pytest

from tests.rulefile.conftest import CARE, Rules

REQUIRES = "requires: enterprise.headcount <= 100"


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        pytest.param("stock.mask > 0", "22:15: R203: undefined field `stock.mask` | did you mean `stock.masks`?", id="plain"),
        pytest.param(
            "enterprise.filed_commitment\n      && stock.mask > 0",
            "23:10: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="plain in two lines",
        ),
        pytest.param(
            'valid_credit_code("口罩") && stock.mask > 0',
            "22:42: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="plain, Chinese before",
        ),
        pytest.param(
            '"enterprise.filed_commitment && stock.mask > 0"',
            "22:47: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="double quotes",
        ),
        pytest.param(
            '"valid_credit_code(\\"\\u53e3\\x41\\U0001F637\\") && stock.mask > 0"',
            "22:63: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="double quotes with escapes",
        ),
        pytest.param(
            '"valid_credit_code(enterprise.credit_code)\\ \\ &&\\tstock.mask > 0"',
            "22:65: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="double quotes with an escaped blank",
        ),
        pytest.param(
            '"enterprise.filed_commitment\n      && stock.mask > 0"',
            "23:10: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="double quotes in two lines",
        ),
        pytest.param(
            '"enterprise.filed_commitment \\\n      && stock.mask > 0"',
            "23:10: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="double quotes with a line continued",
        ),
        pytest.param(
            "'enterprise.filed_commitment && stock.mask > 0'",
            "22:47: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="single quotes",
        ),
        pytest.param(
            "'valid_credit_code(''口罩'') && stock.mask > 0'",
            "22:45: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="single quotes doubled",
        ),
        pytest.param(
            "'enterprise.filed_commitment &&\n\n      stock.mask > 0'",
            "24:7: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="single quotes in two lines",
        ),
        pytest.param(
            "|\n      enterprise.filed_commitment\n        && stock.mask > 0",
            "24:12: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="literal block",
        ),
        pytest.param(
            "|2- # stocks\n      enterprise.filed_commitment &&\n      stock.mask > 0",
            "24:7: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="literal block with a header",
        ),
        pytest.param(
            ('>\n      enterprise.filed_commitment\n      && valid_credit_code("口罩")\n      && stock.mask > 0'),
            "25:10: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="folded block",
        ),
        pytest.param(
            ">-\n      enterprise.filed_commitment\n\n\n      && stock.mask > 0",
            "26:10: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="folded block with blank lines",
        ),
        pytest.param(
            ">\n      enterprise.filed_commitment &&\n         stock.mask > 0\n      && true",
            "24:10: R203: undefined field `stock.mask` | did you mean `stock.masks`?",
            id="folded block with deeper lines",
        ),
        pytest.param("enterprise.headcount >", "22:37: R201: the condition is not well formed here", id="end of a plain text"),
        pytest.param('"enterprise.headcount >"', "22:38: R201: the condition is not well formed here", id="end of a quoted text"),
        pytest.param(
            "|\n      enterprise.headcount\n        >\n", "24:10: R201: the condition is not well formed here", id="end of a block"
        ),
        pytest.param(
            ">-\n      enterprise.headcount >", "23:29: R201: the condition is not well formed here", id="end of the file's last text"
        ),
    ],
)
def test_fault_is_shown_at_its_character(rules: Rules, condition: str, said: str) -> None:
    assert rules.change(CARE, REQUIRES, f"requires: {condition}").faults() == [f"{CARE}:{said}"]


def test_fault_in_a_sentence_is_shown_at_its_brace(rules: Rules) -> None:
    said = "23:97: R208: `{enterprise.headcout}` is no value that the rule can read | did you mean `enterprise.headcount`?"
    old = 'en: "{enterprise.headcount} persons, more than 100"'
    rules.change(CARE, old, 'en: "\\u53e3 {enterprise.headcount} of {enterprise.headcout}"')
    assert rules.faults() == [f"{CARE}:{said}"]
