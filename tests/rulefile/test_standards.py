"""Standards as data: editions and tables become ordinary documents, limits and rules, and their faults are shown where they stand."""

from datetime import date
from pathlib import Path

import pytest

from compliance.model.citation import Standing
from compliance.rulefile.load import load
from tests.rulefile.conftest import Rules

EDITION = """\
standards:
  S1-2006:
    number: S 1-2006
    title: {zh: 口罩, en: Masks}
    issuer: {zh: 标准机构, en: Standards body}
    place: china
    url: not found
    in_force: {from: 2006-12-01, until: 2021-07-01, ended_by: S1-2019}
    standing: documented
    kinds: [mask]
    classes: [N90, N95]
  S1-2019:
    number: S 1-2019
    title: {zh: 口罩, en: Masks}
    issuer: {zh: 标准机构, en: Standards body}
    place: china
    url: not found
    in_force: {from: 2020-01-01}
    standing: documented
    kinds: [mask]
    sourced: no
"""
TABLE = """\
table: S1-2006-5
standard: S1-2006
clause: "5"
title: {zh: 过滤效率, en: Efficiency}
item: efficiency
severity: critical
rows:
  N90: {each: at least 90 %, standing: documented}
  N95: {each: above 95.0 %, standing: draft}
  blood: {classes: any, item: blood, failures: at most 3 of 32, standing: documented}
  germs: {classes: any, item: germs, detected: no, standing: documented}
  ph: {classes: any, item: ph, mean: between 4.0 and 8.5 pH, standing: documented}
  ash: {classes: [N95], item: ash, maximum: below 1 %, standing: documented, applies_when: product.class == "N95"}
"""
SECTION = """\
section: products
units:
  "%": {zh: "%", en: "%"}
  pH: {zh: pH, en: pH}
field:
  title: {zh: 产品, en: Products}
  each:
    title: {zh: 产品, en: Product}
    fields:
      standard: {type: choice, choices: standards, title: {zh: 标准, en: Standard}}
      kind: {type: choice, choices: {mask: {zh: 口罩, en: mask}, suit: {zh: 防护服, en: suit}}, title: {zh: 种类, en: Kind}}
      class: {type: choice, choices: {N90: {zh: N90, en: N90}, N95: {zh: N95, en: N95}}, title: {zh: 级别, en: Class}}
      lot: {type: text, title: {zh: 批号, en: Lot}}
      made_on: {type: date, title: {zh: 生产日期, en: Made on}}
      reports:
        title: {zh: 报告, en: Reports}
        each:
          title: {zh: 报告, en: Report}
          fields:
            lot: {type: text, title: {zh: 批号, en: Lot}}
            results:
              title: {zh: 结果, en: Results}
              each:
                title: {zh: 结果, en: Result}
                fields:
                  item: {type: text, title: {zh: 项目, en: Item}}
                  value: {type: measurement, title: {zh: 实测值, en: Value}}
                  tested: {type: integer, title: {zh: 受检数, en: Tested}}
                  failed: {type: integer, title: {zh: 不合格数, en: Failed}}
                  detected: {type: yes_no, title: {zh: 检出, en: Detected}}
"""
VOUCHES = """\
definitions:
  vouches_for:
    title: {zh: 报告对应该批次, en: it is about this lot}
    for_each: [product in products, report in product.reports]
    condition: report.lot == product.lot
"""
EDITIONS, TABLES, PRODUCTS = "standards/s-1.yaml", "products/s-1.yaml", "records/products.yaml"


@pytest.fixture
def standards(rules: Rules) -> Rules:
    """Give a folder with an edition, a table and the section that they speak of."""
    rules.write(EDITIONS, EDITION).write(TABLES, TABLE).write(PRODUCTS, SECTION).write("definitions/products.yaml", VOUCHES)
    return rules.change("records/enterprise.yaml", "makes_products:", "makes_protective_products:").change(
        "products/1-products.yaml", "enterprise.makes_products", "enterprise.makes_protective_products"
    )


def test_an_edition_is_a_document_with_its_days_and_its_rules(standards: Rules) -> None:
    ruleset = standards.load()
    assert ruleset.documents["S1-2006"].number == "S 1-2006"
    assert [rule.id for rule in ruleset.requirements["S1-2006"].rules] == ["S1-2006-in-force", "S1-2006-kind", "S1-2006-class"]
    assert [rule.id for rule in ruleset.requirements["S1-2019"].rules] == ["S1-2019-in-force", "S1-2019-kind", "S1-2019-text"]
    assert ruleset.parameters["s1_n2006_until"].values[0].value == date(2021, 7, 1)
    assert set(ruleset.definition.root.members["products"].item.members["standard"].choices) == {"S1-2006", "S1-2019"}  # type: ignore[index, union-attr, arg-type]


def test_a_row_is_a_rule_with_a_limit_of_its_own_standing(standards: Rules) -> None:
    ruleset = standards.load()
    rules = {rule.id: rule for rule in ruleset.requirements["S1-2006-5"].rules}
    assert list(rules) == [*(f"S1-2006-5-{row}" for row in ("N90", "N95", "blood", "germs", "ph", "ash")), "S1-2006-5-evidence"]
    assert rules["S1-2006-5-N90"].requires_text == "each(result.value) >= limits.s1_n2006_n5_n90"
    assert rules["S1-2006-5-N95"].requires_text == "each(result.value) > limits.s1_n2006_n5_n95"
    assert rules["S1-2006-5-blood"].requires_text == (
        "result.tested >= limits.s1_n2006_n5_blood_tested && result.failed <= limits.s1_n2006_n5_blood"
    )
    assert ruleset.parameters["s1_n2006_n5_n95"].values[0].standing is Standing.DRAFT
    assert rules["S1-2006-5-N95"].position.line == 9
    assert (rules["S1-2006-5-N95"].governing_date, rules["S1-2006-5-N95"].ended_by) == ("product.made_on", "S1-2019")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("standard: S1-2006", "standard: S1-2016", "2:11: R402: unknown standard `S1-2016` | did you mean `S1-2019`?"),
        ("N90: {each", "N09: {each", "8:8: R410: `N09` is no class of S 1-2006 | did you mean `N95`?"),
        ("item: efficiency\n", "", "7:8: R410: the row `N90` does not say of which item | add `item` to the row or the table"),
        (
            "at least 90 %",
            "about 90 %",
            "8:15: R410: `about 90 %` is no limit | write it like `at least 95 %` or, for failures, `at most 3 of 32`",
        ),
        ("at least 90 %", "at least 90 %%", "8:8: R401: unknown unit `%%` | did you mean `%`?"),
        ("each: at least 90 %, ", "", "8:8: R410: the row has no limit"),
        ("each: at least 90 %", "each: at least 90 %, mean: at least 91 %", "8:8: R410: the row has `each` and `mean`"),
        ("detected: no", "detected: none", "11:48: R105: `none` must be `yes` or `no`"),
        ("failures: at most 3 of 32", "failures: at most 3 %", "10:48: R410: `at most 3 %` is no limit"),
    ],
)
def test_a_fault_in_a_table_is_shown_at_its_row(standards: Rules, old: str, new: str, fault: str) -> None:
    faults = standards.change(TABLES, old, new).faults()
    assert any(each.startswith(f"{TABLES}:{fault}") for each in faults), faults


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("ended_by: S1-2019", "ended_by: S1-2020", "8:63: R402: unknown edition `S1-2020` | did you mean `S1-2006`?"),
        ("place: china", "place: chin", "R402: unknown place `chin` | did you mean `china`?"),
        ("kinds: [mask]", "kinds: [masks]", "R206: `masks` is none of the choices | did you mean `mask`?"),
        ("until: 2021-07-01, ", "", "`ended_by` belongs to a period that ends"),
    ],
)
def test_a_fault_in_an_edition_is_shown_at_it(standards: Rules, old: str, new: str, fault: str) -> None:
    faults = standards.change(EDITIONS, old, new).faults()
    assert any(each.startswith(EDITIONS) and fault in each for each in faults), faults


def test_a_section_may_not_take_the_name_of_a_field(standards: Rules) -> None:
    assert (
        f"{PRODUCTS}:1:10: R404: the record has a field `stock` already"
        in standards.change(PRODUCTS, "section: products", "section: stock").faults()
    )


def test_shipped_editions_and_rows_have_rules() -> None:
    ruleset = load(Path(__file__).parent.parent.parent / "rules")
    assert {"GB2626-2006-5.3-KN95", "GB2626-2006-5.3-evidence", "GB2626-2006-in-force", "GB19083-2023-text"} <= ruleset.rules.keys()
