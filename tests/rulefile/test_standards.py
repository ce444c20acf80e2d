"""Standards as data: editions and tables become ordinary documents, limits and rules, and their faults are shown where they stand."""

from datetime import date
from decimal import Decimal

import pytest

from compliance.model.bilingual import Bilingual
from compliance.model.citation import Standing
from compliance.report.wording import citation_words
from tests.rulefile.conftest import Rules
from tests.shipped import shipped_ruleset

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
  force: {classes: any, item: force, median: at least 9 N, standing: documented, specimens: 13, specimens_standing: draft}
  spores: {classes: any, item: spores, detected: no, standing: documented, specimens: 3}
  leaks: {classes: any, item: leaks, failures: at most 0 of all, standing: documented}
"""
SECTION = """\
section: products
units:
  "%": {zh: "%", en: "%"}
  pH: {zh: pH, en: pH}
  N: {zh: 牛, en: N}
field:
  title: {zh: 产品, en: Products}
  each:
    title: {zh: 产品, en: Product}
    fields:
      standard: {type: choice, choices: standards, title: {zh: 标准, en: Standard}}
      kind: {type: choice, choices: {mask: {zh: 口罩, en: mask}, suit: {zh: 防护服, en: suit}}, title: {zh: 种类, en: Kind}}
      class: {type: choice, choices: {N90: {zh: N90, en: N90}, N95: {zh: N95, en: N95}}, title: {zh: 级别, en: Class}}
      lot: {type: text, title: {zh: 批号, en: Lot}}
      lot_size: {type: integer, title: {zh: 批量, en: Size of the lot}}
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
                  specimens: {type: integer, absence: none, title: {zh: 样品数, en: Specimens}}
                  detected: {type: yes_no, title: {zh: 检出, en: Detected}}
                  verdict:
                    type: choice
                    absence: none
                    choices: {pass: {zh: 合格, en: pass}, fail: {zh: 不合格, en: fail}}
                    title: {zh: 结论, en: Verdict}
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
    rows = ("N90", "N95", "blood", "germs", "ph", "ash", "force", "force-specimens", "spores", "spores-specimens", "leaks")
    assert list(rules) == [*(f"S1-2006-5-{row}" for row in rows), "S1-2006-5-verdict", "S1-2006-5-evidence"]
    assert rules["S1-2006-5-N90"].requires_text == "each(result.value) >= limits.s1_n2006_n5_n90"
    assert rules["S1-2006-5-N95"].requires_text == "each(result.value) > limits.s1_n2006_n5_n95"
    assert rules["S1-2006-5-blood"].requires_text == (
        "result.tested >= limits.s1_n2006_n5_blood_tested && result.failed <= limits.s1_n2006_n5_blood"
    )
    assert ruleset.parameters["s1_n2006_n5_n95"].values[0].standing is Standing.DRAFT
    assert rules["S1-2006-5-N95"].position.line == 9
    assert (rules["S1-2006-5-N95"].governing_date, rules["S1-2006-5-N95"].ended_by) == ("product.made_on", "S1-2019")


def test_a_row_may_say_on_how_many_specimens_a_result_rests(standards: Rules) -> None:
    ruleset = standards.load()
    limit = "limits.s1_n2006_n5_force_specimens"
    assert ruleset.rules["S1-2006-5-force"].requires_text == "median(result.value) >= limits.s1_n2006_n5_force"
    assert ruleset.rules["S1-2006-5-force-specimens"].requires_text == (
        f"has(result.specimens) ? result.specimens >= {limit} : "
        f"(samples(result.value) > 1 ? samples(result.value) >= {limit} : result.tested >= {limit})"
    )
    assert ruleset.rules["S1-2006-5-force-specimens"].position.line == 14
    assert "结果至少以 13 个样品（或读数）为依据" in ruleset.rules["S1-2006-5-force-specimens"].message.zh
    (value,) = ruleset.parameters["s1_n2006_n5_force_specimens"].values
    assert (value.value, value.standing) == (Decimal(13), Standing.DRAFT)
    assert ruleset.parameters["s1_n2006_n5_spores_specimens"].values[0].standing is Standing.DOCUMENTED
    assert "samples(" not in ruleset.rules["S1-2006-5-spores-specimens"].requires_text


def test_a_whole_lot_may_have_to_be_tested(standards: Rules) -> None:
    assert standards.load().rules["S1-2006-5-leaks"].requires_text == (
        "product.lot_size - result.tested <= limits.s1_n2006_n5_leaks_untested && result.failed <= limits.s1_n2006_n5_leaks"
    )


def test_the_verdict_of_a_laboratory_is_held_against_each_row(standards: Rules) -> None:
    verdict = standards.load().rules["S1-2006-5-verdict"]
    assert verdict.applies_text is not None
    assert '(product.class in ["N90", "N95"] && result.item == "efficiency")' in verdict.applies_text
    assert verdict.applies_text.endswith('has(result.verdict) && result.verdict in ["pass", "fail"]')
    condition = "each(result.value) >= limits.s1_n2006_n5_n90"
    assert verdict.requires_text.startswith(
        f'(!(product.class == "N90" && result.item == "efficiency") || (result.verdict == "pass" ? ({condition}) : !({condition})))'
    )


def test_a_clause_without_a_number_is_a_part_with_a_name(standards: Rules) -> None:
    standards.change(TABLES, 'clause: "5"', "part: {zh: 性能, en: Performance}")
    ruleset = standards.load()
    rule = ruleset.rules["S1-2006-5-N90"]
    assert rule.message.zh == "过滤效率实测 {result.value}；S 1-2006（性能）要求每个样品不小于 90 %"
    assert rule.message.en == "Efficiency measured {result.value}; S 1-2006 (performance) demands that each specimen is at least 90 %"
    assert ruleset.rules["S1-2006-5-evidence"].message.zh.endswith("（S 1-2006：性能）")
    assert (rule.citation.item, rule.citation.part) == ("5", Bilingual("性能", "Performance"))
    assert ruleset.requirements["S1-2006-5"].title == Bilingual("S 1-2006（性能）：过滤效率", "S 1-2006 (performance): Efficiency")
    assert "，条目：性能" in citation_words(rule.citation, ruleset).zh


def test_a_part_that_is_the_title_is_not_said_twice(standards: Rules) -> None:
    standards.change(TABLES, 'clause: "5"', "part: {zh: 过滤效率, en: Efficiency}")
    assert standards.load().requirements["S1-2006-5"].title == Bilingual("S 1-2006：过滤效率", "S 1-2006: Efficiency")


def test_a_report_of_a_class_without_a_row_proves_nothing(standards: Rules) -> None:
    rows = TABLE[TABLE.index("  blood:") :]
    standards.change(TABLES, rows, "").change(TABLES, "  N95: {each: above 95.0 %, standing: draft}\n", "")
    assert standards.load().rules["S1-2006-5-evidence"].applies_text == 'product.standard == "S1-2006" && product.class == "N90"'


def test_what_an_edition_demands_is_asked_only_where_a_product_declares_it(standards: Rules) -> None:
    ruleset = standards.load()
    asked = 'enterprise.makes_protective_products && products.exists(product, product.standard == "S1-2006")'
    assert {ruleset.requirements[name].applies_text for name in ("S1-2006", "S1-2006-5")} == {asked}


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (
            'clause: "5"',
            'clause: "5"\npart: {zh: 性能, en: Performance}',
            "1:1: R410: the table has both `clause` and `part` | give the number of the clause, or where nobody knows it the name of the ",
        ),
        ('clause: "5"\n', "", "1:1: R410: the table has neither `clause` nor `part`"),
        ("specimens: 13", "specimens: many", "14:93: R410: `many` is no number of specimens | such as `20`"),
        (", specimens: 13", "", "14:82: R410: `specimens_standing` says how sure a number is that the row does not give | add `specimens`"),
        ("at most 0 of all", "at most 0 of all, specimens: 3", "16:66: R410: the row says in `failures` how many are tested"),
        ("standard: S1-2006", "standard: S1-2016", "2:11: R402: unknown standard `S1-2016` | did you mean `S1-2019`?"),
        ("N90: {each", "N09: {each", "8:8: R410: `N09` is no class of S 1-2006 | did you mean `N95`?"),
        ("item: efficiency\n", "", "7:8: R410: the row `N90` does not say of which item | add `item` to the row or the table"),
        (
            "at least 90 %",
            "about 90 %",
            "8:15: R410: `about 90 %` is no limit | write it like `at least 95 %` or, for failures, `at most 3 of 32` or `at most 0 of",
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
    ruleset = shipped_ruleset()
    assert {"GB2626-2006-5.3-KN95", "GB2626-2006-5.3-evidence", "GB2626-2006-in-force", "GB19083-2023-text"} <= ruleset.rules.keys()
