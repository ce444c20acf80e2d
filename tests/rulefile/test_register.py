"""Documents, places and limits: what is referred to exists, and values have one meaning."""

import pytest

from tests.rulefile.conftest import CARE, CONSEQUENCES, DOCUMENTS, LIMITS, MASKS, PLACES, Rules


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        pytest.param(
            CARE,
            "document: notice-3",
            "document: notice-4",
            ["eight-ones/8-care.yaml:3:22: R402: unknown document `notice-4` | did you mean `notice-9`?"],
            id="document misspelt",
        ),
        pytest.param(
            CARE,
            "    citation: {document: notice-3",
            "    citation: {document: notce-3",
            ["eight-ones/8-care.yaml:9:26: R402: unknown document `notce-3` | did you mean `notice-3`?"],
            id="document misspelt in a rule",
        ),
        pytest.param(
            CARE,
            "document: notice-3",
            "document: law",
            ["eight-ones/8-care.yaml:3:22: R402: unknown document `law`"],
            id="document unknown",
        ),
        pytest.param(
            LIMITS,
            "document: notice-3",
            "document: notice-4",
            ["parameters/limits.yaml:6:98: R402: unknown document `notice-4` | did you mean `notice-9`?"],
            id="document of a limit",
        ),
        pytest.param(
            MASKS,
            "ended_by: notice-9",
            "ended_by: notice-10",
            ["eight-ones/3-wear-masks.yaml:34:63: R402: unknown document `notice-10` | did you mean `notice-9`?"],
            id="document that ended a rule",
        ),
        pytest.param(
            CONSEQUENCES,
            "citation: {document: notice-3",
            "citation: {document: notice-33",
            ["consequences/health.yaml:8:26: R402: unknown document `notice-33` | did you mean `notice-3`?"],
            id="document of a consequence",
        ),
        pytest.param(
            CARE,
            "place: jianghai",
            "place: jianghi",
            ["eight-ones/8-care.yaml:11:12: R402: unknown place `jianghi` | did you mean `jianghai`?"],
            id="place of a rule",
        ),
        pytest.param(
            LIMITS,
            "place: jianghai",
            "place: jianghi",
            ["parameters/limits.yaml:11:54: R402: unknown place `jianghi` | did you mean `jianghai`?"],
            id="place of a limit",
        ),
        pytest.param(
            DOCUMENTS,
            "place: jianghai",
            "place: jianghi",
            ["documents/notices.yaml:5:12: R402: unknown place `jianghi` | did you mean `jianghai`?"],
            id="place of a document",
        ),
        pytest.param(
            PLACES,
            "within: jiangmen",
            "within: jiangmn",
            ["parameters/places.yaml:4:63: R402: unknown place `jiangmn` | did you mean `jiangmen`?"],
            id="place around a place",
        ),
        pytest.param(
            PLACES,
            "{title: {zh: 中国, en: China}}",
            "{title: {zh: 中国, en: China}, within: jianghai}",
            [
                "parameters/places.yaml:2:47: R402: `china` lies in itself",
                "parameters/places.yaml:3:54: R402: `jiangmen` lies in itself",
                "parameters/places.yaml:4:63: R402: `jianghai` lies in itself",
            ],
            id="place in itself",
        ),
        pytest.param(
            DOCUMENTS,
            "https://example.org/notice-3",
            "example.org/notice-3",
            [("documents/notices.yaml:8:10: R402: `example.org/notice-3` is no address | write `not found` where there is none")],
            id="address",
        ),
        pytest.param(
            LIMITS,
            "parameters:\n",
            (
                "parameters:\n  size: {title: {zh: 大, en: Size}, values: [{from: 2020-02-01, place: china, "
                "value: 1, standing: draft, citation: {document: notice-3, item: a}}]}\n"
            ),
            [("parameters/limits.yaml:2:3: R401: the name `size` has a meaning of its own in conditions | choose another name")],
            id="name of a limit with a meaning",
        ),
        pytest.param(
            LIMITS,
            "unit: day",
            "unit: days",
            ["parameters/limits.yaml:9:11: R401: unknown unit `days` | did you mean `day`?"],
            id="unit of a limit",
        ),
        pytest.param(
            LIMITS,
            "    unit: day\n",
            "    type: text\n    unit: day\n",
            ["parameters/limits.yaml:10:5: R401: a limit of the type `text` has no unit"],
            id="unit of a limit without numbers",
        ),
        pytest.param(
            LIMITS,
            "    unit: day\n",
            "    type: measurement\n    unit: day\n",
            ["parameters/limits.yaml:10:11: R401: a measurement needs a unit of measurement | such as `mg/L`, `kPa` or `%`"],
            id="limit of a measurement",
        ),
        pytest.param(
            LIMITS,
            "    unit: day\n",
            "    type: measurement\n",
            ["parameters/limits.yaml:8:5: R401: a measurement needs a unit of measurement | such as `mg/L`, `kPa` or `%`"],
            id="limit of a measurement without a unit",
        ),
        pytest.param(
            LIMITS,
            "value: 10",
            "value: [10]",
            [("parameters/limits.yaml:10:5: R405: a limit is one value, a list or a value a class, the same on all its days")],
            id="limit that is a list on some days",
        ),
        pytest.param(
            LIMITS,
            "value: 10",
            "value: {a: 10}",
            [("parameters/limits.yaml:10:5: R405: a limit is one value, a list or a value a class, the same on all its days")],
            id="limit that has classes on some days",
        ),
        pytest.param(
            LIMITS,
            (
                "value: 10, standing: documented, citation: {document: notice-3, item: masks}}\n      - "
                "{from: 2020-03-01, place: jianghai, value: 7"
            ),
            (
                "value: {a: 10, b: 10}, standing: documented, citation: {document: notice-3, item: masks}}\n "
                "     - {from: 2020-03-01, place: jianghai, value: {a: 7}"
            ),
            ["parameters/limits.yaml:12:52: R405: `b` of the other days has no value here"],
            id="classes on some days",
        ),
        pytest.param(
            LIMITS,
            "value: 37.3",
            "value: 010",
            ["parameters/limits.yaml:6:49: R405: `010` is not a number in plain digits"],
            id="limit 010",
        ),
        pytest.param(
            LIMITS,
            "value: 37.3",
            "value: 0o10",
            ["parameters/limits.yaml:6:49: R405: `0o10` is not a number in plain digits"],
            id="limit 0o10",
        ),
        pytest.param(
            LIMITS,
            "value: 37.3",
            "value: 1_0",
            ["parameters/limits.yaml:6:49: R405: `1_0` is not a number in plain digits"],
            id="limit 1_0",
        ),
        pytest.param(
            LIMITS,
            "value: 37.3",
            "value: 1:30",
            ["parameters/limits.yaml:6:49: R405: `1:30` is not a number in plain digits"],
            id="limit 1:30",
        ),
        pytest.param(
            LIMITS, "value: 37.3", "value: NO", ["parameters/limits.yaml:6:49: R405: `NO` is not a number in plain digits"], id="limit NO"
        ),
        pytest.param(
            LIMITS,
            "value: 37.3",
            "value: 1e-1",
            ["parameters/limits.yaml:6:49: R405: `1e-1` is not a number in plain digits"],
            id="limit 1e-1",
        ),
        pytest.param(
            LIMITS, "value: 37.3", "value: .5", ["parameters/limits.yaml:6:49: R405: `.5` is not a number in plain digits"], id="limit .5"
        ),
        pytest.param(
            LIMITS,
            "value: 37.3",
            "value: 37.3 °C",
            ["parameters/limits.yaml:6:49: R405: `37.3 °C` is not a number in plain digits"],
            id="limit 37.3 °C",
        ),
        pytest.param(
            LIMITS,
            ("    unit: day\n    values:\n      - {from: 2020-02-01, until: 2020-03-01, place: jianghai, value: 10"),
            ("    type: integer\n    unit: day\n    values:\n      - {from: 2020-02-01, until: 2020-03-01, place: jianghai, value: 10.5"),
            ["parameters/limits.yaml:12:71: R405: `10.5` is not a whole number in plain digits"],
            id="limit of whole numbers",
        ),
        pytest.param(
            LIMITS,
            "    unit: day\n",
            "    type: yes_no\n",
            [
                "parameters/limits.yaml:11:71: R405: `10` is not `yes` or `no`",
                "parameters/limits.yaml:12:52: R405: `7` is not `yes` or `no`",
            ],
            id="limit of yes and no",
        ),
        pytest.param(
            LIMITS,
            "    unit: day\n",
            "    type: date\n",
            [
                "parameters/limits.yaml:11:71: R405: `10` is not a day such as `2020-02-10`",
                "parameters/limits.yaml:12:52: R405: `7` is not a day such as `2020-02-10`",
            ],
            id="limit of a day",
        ),
        pytest.param(
            LIMITS,
            "value: 37.3",
            "value: [37.3, 010]",
            ["parameters/limits.yaml:6:56: R405: `010` is not a number in plain digits"],
            id="limit of a list",
        ),
        pytest.param(
            LIMITS,
            "value: 37.3",
            "value: {adult: 37.3, child: 1e1}",
            ["parameters/limits.yaml:6:70: R405: `1e1` is not a number in plain digits"],
            id="limit of classes",
        ),
        pytest.param(
            LIMITS,
            "    unit: °C\n    values:\n      - {from: 2020-02-01, place: china, value: 37.3",
            ("    type: measurement\n    unit: mg/L\n    values:\n      - {from: 2020-02-01, place: china, value: 37.3 g/L"),
            [
                "parameters/limits.yaml:5:11: R401: unknown unit `mg/L` | give it its words in the record file",
                "parameters/limits.yaml:7:49: R405: `37.3 g/L` is not a number with the unit `mg/L`",
            ],
            id="limit of another unit",
        ),
    ],
)
def test_fault_is_told(rules: Rules, file: str, old: str, new: str, said: list[str]) -> None:
    assert rules.change(file, old, new).faults() == said
