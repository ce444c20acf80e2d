"""Periods, successors, gaps and ids: rules fit together on every day."""

import pytest

from tests.rulefile.conftest import CARE, CONSEQUENCES, LIMITS, MASKS, WAIVERS, Rules


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        pytest.param(
            LIMITS,
            "until: 2020-03-01",
            "until: 2020-01-01",
            ["parameters/limits.yaml:11:35: R403: the period ends on 2020-01-01, not after its start on 2020-02-01"],
            id="period that ends before it starts",
        ),
        pytest.param(
            MASKS,
            "until: 2020-02-20",
            "until: 2020-02-01",
            [("eight-ones/3-wear-masks.yaml:34:41: R403: the period ends on 2020-02-01, not after its start on 2020-02-01")],
            id="period of no day",
        ),
        pytest.param(
            LIMITS,
            "until: 2020-03-01",
            "until: 2020-03-02",
            [
                (
                    "parameters/limits.yaml:12:9: R404: two values of `mask_stock_days` hold on one day in `jianghai` | "
                    "end the earlier one with `until`"
                )
            ],
            id="values that overlap",
        ),
        pytest.param(
            LIMITS,
            "from: 2020-02-01, until",
            "from: 2020-02-02, until",
            [
                (
                    "eight-ones/3-wear-masks.yaml:24:15: R409: `limits.mask_stock_days` has no value for `jianghai` on "
                    "2020-02-01, when `EO-3.2` is in force | add a value to the limit, or shorten the rule's period or "
                    "place"
                )
            ],
            id="gap before",
        ),
        pytest.param(
            LIMITS,
            "until: 2020-03-01",
            "until: 2020-02-29",
            [
                (
                    "eight-ones/3-wear-masks.yaml:24:15: R409: `limits.mask_stock_days` has no value for `jianghai` on "
                    "2020-02-29, when `EO-3.2` is in force | add a value to the limit, or shorten the rule's period or "
                    "place"
                )
            ],
            id="gap between",
        ),
        pytest.param(
            LIMITS,
            "from: 2020-03-01, place",
            "from: 2020-03-01, until: 2020-05-01, place",
            [
                (
                    "eight-ones/3-wear-masks.yaml:24:15: R409: `limits.mask_stock_days` has no value for `jianghai` on "
                    "2020-05-01, when `EO-3.2` is in force | add a value to the limit, or shorten the rule's period or "
                    "place"
                )
            ],
            id="gap after",
        ),
        pytest.param(
            LIMITS,
            "place: china, value: 37.3",
            "place: jianghai, value: 37.3",
            [
                (
                    "eight-ones/1-take-temperatures.yaml:15:15: R409: `limits.fever_temperature` has no value for "
                    "`jiangmen` on 2020-02-01, when `EO-1.1` is in force | add a value to the limit, or shorten the "
                    "rule's period or place"
                )
            ],
            id="gap elsewhere",
        ),
        pytest.param(
            MASKS,
            ", until: 2020-02-20",
            "",
            [("eight-ones/3-wear-masks.yaml:34:34: R403: `ended_by` belongs to a period that ends | say when with `until`")],
            id="end without a day",
        ),
        pytest.param(
            MASKS,
            "in_force: {from: 2020-02-01}",
            "in_force: {from: 2020-02-01, succeeded_by: EO-3.2}",
            [("eight-ones/3-wear-masks.yaml:10:34: R403: `succeeded_by` belongs to a period that ends | say when with `until`")],
            id="successor without a day",
        ),
        pytest.param(
            MASKS,
            "ended_by: notice-9",
            "succeeded_by: EO-33",
            ["eight-ones/3-wear-masks.yaml:34:67: R402: unknown rule `EO-33` | did you mean `EO-3.3`?"],
            id="successor misspelt",
        ),
        pytest.param(
            MASKS,
            "ended_by: notice-9",
            "succeeded_by: EO-3.2",
            [("eight-ones/3-wear-masks.yaml:34:67: R404: `EO-3.3` and its successor `EO-3.2` are both in force on one day")],
            id="successor on the same days",
        ),
        pytest.param(
            MASKS,
            "ended_by: notice-9",
            "succeeded_by: EO-3.4",
            [("eight-ones/3-wear-masks.yaml:34:67: R403: `EO-3.4` starts on 2020-04-07, not on 2020-02-20, when `EO-3.3` ends")],
            id="successor that does not follow",
        ),
        pytest.param(
            MASKS,
            "until: 2020-02-20, ended_by: notice-9}\n    place: jianghai",
            "until: 2020-04-07, succeeded_by: EO-3.4}\n    place: pengjiang",
            [
                (
                    "eight-ones/3-wear-masks.yaml:34:67: R403: `EO-3.4` holds in `jianghai`, which `pengjiang`, where "
                    "`EO-3.3` held, does not lie in"
                )
            ],
            id="successor elsewhere",
        ),
        pytest.param(
            MASKS,
            "id: EO-3.2",
            "id: EO-3.1",
            [
                (
                    "eight-ones/3-wear-masks.yaml:17:9: R404: the id `EO-3.1` is used twice | it stands in "
                    "eight-ones/3-wear-masks.yaml already"
                )
            ],
            id="rule twice",
        ),
        pytest.param(
            CARE,
            "id: EO-8.2",
            "id: EO-3.2",
            [("eight-ones/8-care.yaml:15:9: R404: the id `EO-3.2` is used twice | it stands in eight-ones/3-wear-masks.yaml already")],
            id="rule in two files",
        ),
        pytest.param(
            CARE,
            "requirement: EO-8",
            "requirement: EO-3",
            [("eight-ones/8-care.yaml:1:14: R404: the id `EO-3` is used twice | it stands in eight-ones/3-wear-masks.yaml already")],
            id="requirement in two files",
        ),
        pytest.param(
            CARE,
            "id: EO-8.2",
            "id: EO-3",
            [("eight-ones/8-care.yaml:15:9: R404: the id `EO-3` is used twice | it stands in eight-ones/3-wear-masks.yaml already")],
            id="rule called like a requirement",
        ),
        pytest.param(
            CARE,
            "id: EO-8.2",
            "id: eo-8.1",
            [
                (
                    "eight-ones/8-care.yaml:15:9: R404: the id `eo-8.1` differs from `EO-8.1` only in case | it stands in "
                    "eight-ones/8-care.yaml already"
                )
            ],
            id="rule that differs in case",
        ),
        pytest.param(
            CONSEQUENCES,
            "id: CQ-STOP",
            "id: EO-1.1",
            [
                (
                    "consequences/health.yaml:2:9: R404: the id `EO-1.1` is used twice | it stands in "
                    "eight-ones/1-take-temperatures.yaml already"
                )
            ],
            id="consequence called like a rule",
        ),
        pytest.param(
            CONSEQUENCES,
            "id: CQ-REPORT",
            "id: CQ-STOP",
            [("consequences/health.yaml:9:9: R404: the id `CQ-STOP` is used twice | it stands in consequences/health.yaml already")],
            id="consequence twice",
        ),
        pytest.param(
            WAIVERS,
            "id: W-1",
            "id: EO-3.1",
            [("waivers/2020.yaml:2:9: R404: the id `EO-3.1` is used twice | it stands in eight-ones/3-wear-masks.yaml already")],
            id="waiver called like a rule",
        ),
    ],
)
def test_fault_is_told(rules: Rules, file: str, old: str, new: str, said: list[str]) -> None:
    assert rules.change(file, old, new).faults() == said
