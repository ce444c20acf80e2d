"""Numbers, days, and yes and no have one form each: what could be read in two ways is refused."""

import pytest

from tests.rulefile.conftest import CARE, CONSEQUENCES, RECORD, Rules


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: 010, unit: piece",
            ["records/enterprise.yaml:24:40: R105: `010` must be a number in plain digits, such as `10` or `0.5`"],
            id="number 010",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: 0o10, unit: piece",
            ["records/enterprise.yaml:24:40: R105: `0o10` must be a number in plain digits, such as `10` or `0.5`"],
            id="number 0o10",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: 0x1f, unit: piece",
            ["records/enterprise.yaml:24:40: R105: `0x1f` must be a number in plain digits, such as `10` or `0.5`"],
            id="number 0x1f",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: 1_0, unit: piece",
            ["records/enterprise.yaml:24:40: R105: `1_0` must be a number in plain digits, such as `10` or `0.5`"],
            id="number 1_0",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: 1:30, unit: piece",
            ["records/enterprise.yaml:24:40: R105: `1:30` must be a number in plain digits, such as `10` or `0.5`"],
            id="number 1:30",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: NO, unit: piece",
            ["records/enterprise.yaml:24:40: R105: `NO` must be a number in plain digits, such as `10` or `0.5`"],
            id="number NO",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: 1e-1, unit: piece",
            ["records/enterprise.yaml:24:40: R105: `1e-1` must be a number in plain digits, such as `10` or `0.5`"],
            id="number 1e-1",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: .5, unit: piece",
            ["records/enterprise.yaml:24:40: R105: `.5` must be a number in plain digits, such as `10` or `0.5`"],
            id="number .5",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: 1., unit: piece",
            ["records/enterprise.yaml:24:40: R105: `1.` must be a number in plain digits, such as `10` or `0.5`"],
            id="number 1.",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: +1, unit: piece",
            ["records/enterprise.yaml:24:40: R105: `+1` must be a number in plain digits, such as `10` or `0.5`"],
            id="number +1",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: １０, unit: piece",
            ["records/enterprise.yaml:24:40: R105: `１０` must be a number in plain digits, such as `10` or `0.5`"],
            id="number １０",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            'at_least: "1 0", unit: piece',
            ["records/enterprise.yaml:24:40: R105: `1 0` must be a number in plain digits, such as `10` or `0.5`"],
            id='number "1 0"',
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: 1 000, unit: piece",
            ["records/enterprise.yaml:24:40: R105: `1 000` must be a number in plain digits, such as `10` or `0.5`"],
            id="number 1 000",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: Infinity, unit: piece",
            [("records/enterprise.yaml:24:40: R105: `Infinity` must be a number in plain digits, such as `10` or `0.5`")],
            id="number Infinity",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: a, unit: piece",
            ["records/enterprise.yaml:24:40: R105: `a` must be a number in plain digits, such as `10` or `0.5`"],
            id="number a",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: 1,5, unit: piece",
            [
                (
                    "records/enterprise.yaml:24:42: R103: `5` has no value | write one, or take the key away; a text with "
                    "a comma in it needs quotes here"
                )
            ],
            id="number in braces that is two",
        ),
        pytest.param(
            RECORD,
            "sensitive: yes",
            "sensitive: NO",
            ["records/enterprise.yaml:31:77: R105: `NO` must be `yes` or `no`"],
            id="yes or no NO",
        ),
        pytest.param(
            RECORD,
            "sensitive: yes",
            "sensitive: Yes",
            ["records/enterprise.yaml:31:77: R105: `Yes` must be `yes` or `no`"],
            id="yes or no Yes",
        ),
        pytest.param(
            RECORD,
            "sensitive: yes",
            "sensitive: true",
            ["records/enterprise.yaml:31:77: R105: `true` must be `yes` or `no`"],
            id="yes or no true",
        ),
        pytest.param(
            RECORD,
            "sensitive: yes",
            "sensitive: on",
            ["records/enterprise.yaml:31:77: R105: `on` must be `yes` or `no`"],
            id="yes or no on",
        ),
        pytest.param(
            RECORD, "sensitive: yes", "sensitive: y", ["records/enterprise.yaml:31:77: R105: `y` must be `yes` or `no`"], id="yes or no y"
        ),
        pytest.param(
            RECORD, "sensitive: yes", "sensitive: 1", ["records/enterprise.yaml:31:77: R105: `1` must be `yes` or `no`"], id="yes or no 1"
        ),
        pytest.param(
            RECORD,
            "sensitive: yes",
            "sensitive: 是",
            ["records/enterprise.yaml:31:77: R105: `是` must be `yes` or `no`"],
            id="yes or no 是",
        ),
        pytest.param(
            CARE,
            "from: 2020-02-01",
            "from: 2020-2-1",
            ["eight-ones/8-care.yaml:10:22: R105: `2020-2-1` must be a day of the calendar, such as `2020-02-10`"],
            id="day 2020-2-1",
        ),
        pytest.param(
            CARE,
            "from: 2020-02-01",
            "from: 2020-02-30",
            ["eight-ones/8-care.yaml:10:22: R105: `2020-02-30` must be a day of the calendar, such as `2020-02-10`"],
            id="day 2020-02-30",
        ),
        pytest.param(
            CARE,
            "from: 2020-02-01",
            "from: 20200201",
            ["eight-ones/8-care.yaml:10:22: R105: `20200201` must be a day of the calendar, such as `2020-02-10`"],
            id="day 20200201",
        ),
        pytest.param(
            CARE,
            "from: 2020-02-01",
            "from: 01/02/2020",
            ["eight-ones/8-care.yaml:10:22: R105: `01/02/2020` must be a day of the calendar, such as `2020-02-10`"],
            id="day 01/02/2020",
        ),
        pytest.param(
            CARE,
            "from: 2020-02-01",
            "from: 2020-02-01T00:00:00Z",
            [("eight-ones/8-care.yaml:10:22: R105: `2020-02-01T00:00:00Z` must be a day of the calendar, such as `2020-02-10`")],
            id="day 2020-02-01T00:00:00Z",
        ),
        pytest.param(
            CARE,
            "from: 2020-02-01",
            "from: 1899-12-31",
            ["eight-ones/8-care.yaml:10:22: R105: `1899-12-31` must be a day of the calendar, such as `2020-02-10`"],
            id="day 1899-12-31",
        ),
        pytest.param(
            CARE,
            "from: 2020-02-01",
            "from: 3000-01-01",
            ["eight-ones/8-care.yaml:10:22: R105: `3000-01-01` must be a day of the calendar, such as `2020-02-10`"],
            id="day 3000-01-01",
        ),
        pytest.param(
            CARE,
            "from: 2020-02-01",
            "from: ２０２０-02-01",
            ["eight-ones/8-care.yaml:10:22: R105: `２０２０-02-01` must be a day of the calendar, such as `2020-02-10`"],
            id="day ２０２０-02-01",
        ),
        pytest.param(
            CARE,
            "from: 2020-02-01",
            "from: tomorrow",
            ["eight-ones/8-care.yaml:10:22: R105: `tomorrow` must be a day of the calendar, such as `2020-02-10`"],
            id="day tomorrow",
        ),
        pytest.param(
            CONSEQUENCES,
            "within: 3 day",
            "within: 3",
            ["consequences/health.yaml:19:13: R105: `3` must be a number of days, such as `3 day`"],
            id="days 3",
        ),
        pytest.param(
            CONSEQUENCES,
            "within: 3 day",
            "within: three days",
            ["consequences/health.yaml:19:13: R105: `three days` must be a number of days, such as `3 day`"],
            id="days three days",
        ),
        pytest.param(
            CONSEQUENCES,
            "within: 3 day",
            "within: 3 hours",
            ["consequences/health.yaml:19:13: R105: `3 hours` must be a number of days, such as `3 day`"],
            id="days 3 hours",
        ),
        pytest.param(
            CONSEQUENCES,
            "within: 3 day",
            "within: 03 days",
            ["consequences/health.yaml:19:13: R105: `03 days` must be a number of days, such as `3 day`"],
            id="days 03 days",
        ),
        pytest.param(
            CONSEQUENCES,
            "within: 3 day",
            "within: -1 day",
            ["consequences/health.yaml:19:13: R105: `-1 day` must be a number of days, such as `3 day`"],
            id="days -1 day",
        ),
        pytest.param(
            CONSEQUENCES,
            "within: 3 day",
            "within: 99999 days",
            ["consequences/health.yaml:19:13: R105: `99999 days` must be a number of days, such as `3 day`"],
            id="days 99999 days",
        ),
    ],
)
def test_fault_is_told(rules: Rules, file: str, old: str, new: str, said: list[str]) -> None:
    assert rules.change(file, old, new).faults() == said
