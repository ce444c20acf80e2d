"""A record definition that would read submissions otherwise than meant is refused."""

import pytest

from tests.rulefile.conftest import RECORD, Rules


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        pytest.param(
            RECORD,
            "{type: yes_no, title: {zh: 已培训",
            "{title: {zh: 已培训",
            [
                (
                    "records/enterprise.yaml:32:9: R401: the field `trained` says nothing of its kind | give it one of "
                    "`type`, `fields` and `each`"
                )
            ],
            id="no kind",
        ),
        pytest.param(
            RECORD,
            "  stock:\n    title",
            "  stock:\n    type: text\n    title",
            [
                (
                    "records/enterprise.yaml:21:3: R401: the field `stock` says its kind twice: `type` and `fields` | "
                    "give it one of `type`, `fields` and `each`"
                )
            ],
            id="two kinds",
        ),
        pytest.param(
            RECORD,
            "makes_products:",
            "size:",
            [("records/enterprise.yaml:19:7: R401: the name `size` has a meaning of its own in conditions | choose another name")],
            id="name with a meaning",
        ),
        pytest.param(
            RECORD,
            "makes_products:",
            "type:",
            [("records/enterprise.yaml:19:7: R401: the name `type` has a meaning of its own in conditions | choose another name")],
            id="name of a type",
        ),
        pytest.param(
            RECORD,
            "  stock:",
            "  mean:",
            [("records/enterprise.yaml:21:3: R401: the name `mean` has a meaning of its own in conditions | choose another name")],
            id="name of a function",
        ),
        pytest.param(
            RECORD,
            "format: pseudonym",
            "at_most: 3, format: pseudonym",
            ["records/enterprise.yaml:30:26: R401: a field of the type `text` has no range"],
            id="range of a text",
        ),
        pytest.param(
            RECORD,
            "between: [30, 45]",
            "between: [45, 30]",
            ["records/enterprise.yaml:31:46: R401: no value lies between 45 and 30"],
            id="range without a value",
        ),
        pytest.param(
            RECORD,
            "between: [30, 45]",
            "between: [30, 45], at_most: 44",
            ["records/enterprise.yaml:31:56: R401: `between` already says the range"],
            id="range twice",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: 2, at_most: 1, unit: piece",
            ["records/enterprise.yaml:24:40: R401: no value lies between 2 and 1"],
            id="bounds the wrong way",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_least: 0.5, unit: piece",
            ["records/enterprise.yaml:24:40: R401: the bound 0.5 of a whole number is no whole number"],
            id="bound of an integer",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "between: [0, 10.5], unit: piece",
            ["records/enterprise.yaml:24:39: R401: the bound 10.5 of a whole number is no whole number"],
            id="bounds of an integer",
        ),
        pytest.param(
            RECORD,
            "type: choice, choices: places",
            "type: text, choices: places",
            ["records/enterprise.yaml:17:30: R401: `choices` belong to the type `choice`"],
            id="choices of a text",
        ),
        pytest.param(
            RECORD,
            "type: choice, choices: places",
            "type: choice",
            ["records/enterprise.yaml:17:7: R401: the type `choice` needs `choices`"],
            id="choice without choices",
        ),
        pytest.param(
            RECORD,
            "type: date, absence: none",
            "type: date, format: single_line",
            ["records/enterprise.yaml:33:31: R401: `format` belongs to the type `text`"],
            id="format of a date",
        ),
        pytest.param(
            RECORD,
            "  employees:\n",
            "  employees:\n    absence: none\n",
            [("records/enterprise.yaml:26:5: R401: the absence of a list is never an answer | an empty list says that there is none")],
            id="absent list",
        ),
        pytest.param(
            RECORD,
            "unit: piece",
            "unit: pice",
            ["records/enterprise.yaml:24:49: R401: unknown unit `pice` | did you mean `piece`?"],
            id="unknown unit",
        ),
        pytest.param(
            RECORD,
            "type: yes_no, title: {zh: 已培训",
            "type: yes_no, unit: piece, title: {zh: 已培训",
            ["records/enterprise.yaml:32:33: R401: a field of the type `yes_no` has no unit"],
            id="unit of yes and no",
        ),
        pytest.param(
            RECORD,
            "type: integer, at_least: 0, unit: person",
            "type: measurement, at_least: 0, unit: person",
            ["records/enterprise.yaml:18:57: R401: a measurement needs a unit of measurement | such as `mg/L`, `kPa` or `%`"],
            id="unit that is no unit of measurement",
        ),
        pytest.param(
            RECORD,
            "type: integer, at_least: 0, unit: piece",
            "type: integer, identifier: yes, unit: piece",
            ["records/enterprise.yaml:24:30: R401: an identifier is of the type `text`"],
            id="identifier that is a number",
        ),
        pytest.param(
            RECORD,
            "left_on: {type: date, absence: none",
            "left_on: {type: text, identifier: yes, absence: none",
            [("records/enterprise.yaml:33:31: R401: the members of this list have an identifier already | keep one of the two")],
            id="two identifiers",
        ),
        pytest.param(
            RECORD,
            "        trained:",
            (
                "        pass:\n          title: {zh: 证, en: Pass}\n          fields:\n            number: "
                "{type: text, identifier: yes, title: {zh: 号, en: Number}}\n        trained:"
            ),
            [("records/enterprise.yaml:35:34: R401: the members of this list have an identifier already | keep one of the two")],
            id="identifier deeper down",
        ),
        pytest.param(
            RECORD,
            "  stock:\n",
            (
                "  rooms: {title: {zh: 房, en: Rooms}, each: {title: {zh: 房, en: Room}, each: {type: text, "
                "title: {zh: 房, en: Room}}}}\n  stock:\n"
            ),
            [("records/enterprise.yaml:21:71: R401: a list of lists cannot be read | let each member be an object with `fields`")],
            id="list of lists",
        ),
        pytest.param(
            RECORD,
            "identifier: enterprise.credit_code",
            "identifier: enterprise.credit_cod",
            [("records/enterprise.yaml:3:13: R401: undefined field `enterprise.credit_cod` | did you mean `enterprise.credit_code`?")],
            id="identifier misspelt",
        ),
        pytest.param(
            RECORD,
            "identifier: enterprise.credit_code",
            "identifier: enterprise.headcount",
            ["records/enterprise.yaml:3:13: R401: `enterprise.headcount` must be of the type `text`, not `integer`"],
            id="identifier is no text",
        ),
        pytest.param(
            RECORD,
            "submitted_on: submitted_on",
            "submitted_on: enterprise.district",
            ["records/enterprise.yaml:4:15: R401: `enterprise.district` must be of the type `date`, not `choice`"],
            id="day is no date",
        ),
        pytest.param(
            RECORD,
            "place: enterprise.district",
            "place: employees.id",
            ["records/enterprise.yaml:5:8: R401: undefined field `employees.id` | did you mean `employees`?"],
            id="place in a list",
        ),
        pytest.param(
            RECORD,
            "choices: places",
            "choices: {a: {zh: 甲, en: A}}",
            [("records/enterprise.yaml:5:8: R401: `enterprise.district` is no field of places | give it `choices: places`")],
            id="place that is no field of places",
        ),
    ],
)
def test_fault_is_told(rules: Rules, file: str, old: str, new: str, said: list[str]) -> None:
    assert rules.change(file, old, new).faults() == said
