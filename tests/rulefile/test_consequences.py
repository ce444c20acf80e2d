"""Consequences and waivers that could never follow, or never excuse, are refused."""

import pytest

from compliance.rulefile import consequences
from tests.rulefile.conftest import CONSEQUENCES, MASKS, WAIVERS, Rules


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        pytest.param(
            CONSEQUENCES,
            "failed(EO-1)",
            "failed(EO-11)",
            ["consequences/health.yaml:4:18: R407: `failed(EO-11)` is never made | did you mean `EO-1.1`?"],
            id="rule misspelt",
        ),
        pytest.param(
            CONSEQUENCES,
            "failed(EO-1)",
            "faild(EO-1)",
            ["consequences/health.yaml:4:18: R407: unknown kind of tag `faild` | did you mean `failed`?"],
            id="kind of tag misspelt",
        ),
        pytest.param(
            CONSEQUENCES,
            "failed(EO-1)",
            "failed EO-1",
            ["consequences/health.yaml:4:18: R407: `failed EO-1` is no tag | write it like `failed(EO-2)`"],
            id="no tag",
        ),
        pytest.param(
            CONSEQUENCES,
            "    when: {all: [failed(EO-1)]}",
            "    for_each: [one in employes]\n    when: {all: [failed(EO-1)]}",
            ["consequences/health.yaml:4:16: R203: undefined field `employes` | did you mean `employees`?"],
            id="asked of no list",
        ),
        pytest.param(
            CONSEQUENCES,
            "    when: {all: [failed(EO-1)]}",
            "    for_each: [one in employees]\n    when: {all: [given(one.lefton)]}",
            ["consequences/health.yaml:5:18: R407: `given(one.lefton)` is no field of the record | did you mean `one.left_on`?"],
            id="value of a member misspelt",
        ),
        pytest.param(
            CONSEQUENCES,
            "    when: {all: [failed(EO-1)]}",
            "    for_each: [one in employees]\n    when: {all: [disposition(rectify)]}",
            ["consequences/health.yaml:5:18: R407: `disposition(rectify)` is never made"],
            id="what follows for the record is not there for a member",
        ),
        pytest.param(
            CONSEQUENCES,
            "failed(EO-1)",
            "not_checked(EO-1)",
            ["consequences/health.yaml:4:18: R407: `not_checked(EO-1)` is never made | did you mean `EO-8.1`?"],
            id="requirement is never unchecked",
        ),
        pytest.param(
            CONSEQUENCES,
            "failed(EO-1)",
            "failed_severity(grave)",
            [("consequences/health.yaml:4:18: R407: `failed_severity(grave)` is never made | known are `critical`, `major`, `minor`")],
            id="severity",
        ),
        pytest.param(
            CONSEQUENCES,
            "verdict(non_compliant)",
            "verdict(noncompliant)",
            [("consequences/health.yaml:17:18: R407: `verdict(noncompliant)` is never made | did you mean `non_compliant`?")],
            id="verdict misspelt",
        ),
        pytest.param(
            CONSEQUENCES,
            "verdict(non_compliant)",
            "verdict(rejected)",
            [
                (
                    "consequences/health.yaml:17:18: R407: `verdict(rejected)` is never made | known are `non_compliant`, "
                    "`undetermined`, `compliant_with_waivers`, `compliant`"
                )
            ],
            id="verdict that is no verdict of a record",
        ),
        pytest.param(
            CONSEQUENCES,
            "failed(EO-1)",
            "signal(enterprise.headcount)",
            [
                (
                    "consequences/health.yaml:4:18: R407: `signal(enterprise.headcount)` is no yes/no field of the record "
                    "| did you mean `enterprise.filed_commitment`?"
                )
            ],
            id="signal that is no yes or no",
        ),
        pytest.param(
            CONSEQUENCES,
            "failed(EO-1)",
            "signal(enterprise.makes_product)",
            [
                (
                    "consequences/health.yaml:4:18: R407: `signal(enterprise.makes_product)` is no yes/no field of the "
                    "record | did you mean `enterprise.makes_products`?"
                )
            ],
            id="signal misspelt",
        ),
        pytest.param(
            CONSEQUENCES,
            "when: {all: [measure(suspend)]}",
            "when: {all: [measure(suspnd)]}",
            ["consequences/health.yaml:11:18: R407: `measure(suspnd)` is never made | did you mean `suspend`?"],
            id="measure that nothing makes",
        ),
        pytest.param(
            CONSEQUENCES,
            "when: {all: [failed(EO-1)]}",
            "when: {}",
            ["consequences/health.yaml:4:5: R407: `when` says either `all` or `any`"],
            id="neither all nor any",
        ),
        pytest.param(
            CONSEQUENCES,
            "when: {all: [failed(EO-1)]}",
            "when: {all: [failed(EO-1)], any: [failed(EO-3)]}",
            ["consequences/health.yaml:4:5: R407: `when` says either `all` or `any`"],
            id="all and any",
        ),
        pytest.param(
            CONSEQUENCES,
            "kind: measure",
            "kind: referral",
            ["consequences/health.yaml:5:11: R407: a referral leads to `referral(…)`, not to `measure(suspend)`"],
            id="another kind",
        ),
        pytest.param(
            CONSEQUENCES,
            "then: measure(suspend)",
            "then: failed(EO-1)",
            [
                "consequences/health.yaml:5:11: R407: a measure leads to `measure(…)`, not to `failed(EO-1)`",
                "consequences/health.yaml:11:18: R407: `measure(suspend)` is never made",
            ],
            id="then of no consequence",
        ),
        pytest.param(
            CONSEQUENCES,
            "    policy: yes\n",
            "",
            ["consequences/health.yaml:9:9: R407: `CQ-REPORT` needs either a `citation` or `policy: yes`"],
            id="neither citation nor policy",
        ),
        pytest.param(
            CONSEQUENCES,
            "    policy: yes\n",
            "    policy: yes\n    citation: {document: notice-3, item: x}\n",
            ["consequences/health.yaml:9:9: R407: `CQ-REPORT` needs either a `citation` or `policy: yes`"],
            id="citation and policy",
        ),
        pytest.param(
            WAIVERS,
            "rule: EO-3.1",
            "rule: EO-31",
            ["waivers/2020.yaml:4:11: R402: unknown rule `EO-31` | did you mean `EO-3.1`?"],
            id="waiver of no rule",
        ),
        pytest.param(
            WAIVERS,
            "rule: EO-3.1",
            "rule: EO-3",
            ["waivers/2020.yaml:4:11: R402: unknown rule `EO-3` | did you mean `EO-3.4`?"],
            id="waiver of a requirement",
        ),
        pytest.param(
            WAIVERS,
            "enterprise: 91440704MA00000026",
            "enterprise: 91440704MA00000027",
            ["waivers/2020.yaml:3:17: R405: `91440704MA00000027` is no valid unified social credit code"],
            id="waiver of no enterprise",
        ),
        pytest.param(
            WAIVERS,
            "until: 2020-03-01",
            "until: 2020-01-01",
            ["waivers/2020.yaml:7:12: R403: the period ends on 2020-01-01, not after its start on 2020-02-01"],
            id="waiver that ends before it starts",
        ),
        pytest.param(
            WAIVERS, "    until: 2020-03-01\n", "", ["waivers/2020.yaml:2:5: R104: `until` is missing"], id="waiver without an end"
        ),
        pytest.param(
            WAIVERS,
            "from: 2020-02-01\n    until: 2020-03-01",
            "from: 2020-01-01\n    until: 2020-02-01",
            ["waivers/2020.yaml:4:11: R403: `EO-3.1` is in force on none of the days of this waiver"],
            id="waiver before the rule",
        ),
        pytest.param(
            WAIVERS,
            "item: /employees/1",
            "item: /employees",
            ["waivers/2020.yaml:5:11: R405: `/employees` is no subject of `EO-3.1` | such as `/employees/0`"],
            id="waiver of no subject",
        ),
        pytest.param(
            WAIVERS,
            "item: /employees/1",
            "item: /products/1",
            ["waivers/2020.yaml:5:11: R405: `/products/1` is no subject of `EO-3.1` | such as `/employees/0`"],
            id="waiver of another list",
        ),
        pytest.param(
            WAIVERS,
            "rule: EO-3.1",
            "rule: EO-3.2",
            [
                (
                    "waivers/2020.yaml:5:11: R405: `/employees/1` is no subject of `EO-3.2` | leave `item` out: the rule "
                    "is asked of the record as a whole"
                )
            ],
            id="waiver of a subject of a rule about the record",
        ),
    ],
)
def test_fault_is_told(rules: Rules, file: str, old: str, new: str, said: list[str]) -> None:
    assert rules.change(file, old, new).faults() == said


def test_two_tags_with_one_fingerprint_are_told(rules: Rules, monkeypatch: pytest.MonkeyPatch) -> None:
    """None are known, so the search for them is replaced."""
    monkeypatch.setattr(consequences, "find_collision", lambda texts: tuple(texts)[:2])
    said = "R408: the tags `failed(EO-1)` and `measure(suspend)` have one fingerprint | rename one of the two"
    assert rules.faults() == [f"{CONSEQUENCES}:2:5: {said}"]


def test_any_of_several_tags_makes_a_consequence_of_each(rules: Rules) -> None:
    rules.change(CONSEQUENCES, "{all: [failed(EO-1)]}", "{any: [failed(EO-1), signal(enterprise.makes_products)]}")
    made = [each for each in rules.load().consequences if each.id == "CQ-STOP"]
    assert [[tag.name for tag in each.when] for each in made] == [["EO-1"], ["enterprise.makes_products"]]


def test_empty_list_that_fails_may_be_excused(rules: Rules) -> None:
    rules.change(MASKS, "when_empty: pass", "when_empty: fail").change(WAIVERS, "item: /employees/1", "item: /employees")
    assert rules.load().waivers[0].item == "/employees"


def test_waiver_of_every_subject_names_none(rules: Rules) -> None:
    assert rules.change(WAIVERS, "    item: /employees/1\n", "").load().waivers[0].item is None


def test_faults_of_one_consequence_do_not_hide_those_of_another(rules: Rules) -> None:
    rules.change(CONSEQUENCES, "then: measure(suspend)", "then: measure").change(CONSEQUENCES, "verdict(non_compliant)", "verdict")
    assert rules.faults() == [
        f"{CONSEQUENCES}:5:11: R407: `measure` is no tag | write it like `failed(EO-2)`",
        f"{CONSEQUENCES}:11:18: R407: `measure(suspend)` is never made",
        f"{CONSEQUENCES}:17:18: R407: `verdict` is no tag | write it like `failed(EO-2)`",
    ]
