"""Keys and values that do not fit the shape of their kind are refused once each, with what was probably meant."""

import pytest

from tests.rulefile.conftest import CARE, LIMITS, PLACES, RECORD, RULESET, TEMPERATURES, WAIVERS, Rules


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        pytest.param(
            CARE,
            "severity: minor",
            "severty: minor",
            ["eight-ones/8-care.yaml:8:5: R104: unknown key `severty` | did you mean `severity`?"],
            id="key misspelt",
        ),
        pytest.param(
            CARE,
            "  - id: EO-8.1",
            "  - ide: EO-8.1",
            ["eight-ones/8-care.yaml:5:5: R104: unknown key `ide` | did you mean `id`?"],
            id="first key of an entry misspelt",
        ),
        pytest.param(
            CARE,
            "severity: minor",
            "Severity: minor",
            ["eight-ones/8-care.yaml:8:5: R104: unknown key `Severity` | did you mean `severity`?"],
            id="key misspelt in upper case",
        ),
        pytest.param(
            CARE,
            "severity: minor\n    citation: {document: notice-3, item",
            "severty: minor\n    citation: {document: notice-3, itm",
            [
                "eight-ones/8-care.yaml:8:5: R104: unknown key `severty` | did you mean `severity`?",
                "eight-ones/8-care.yaml:9:36: R104: unknown key `itm` | did you mean `item`?",
            ],
            id="two keys misspelt",
        ),
        pytest.param(
            TEMPERATURES,
            "applies_when:",
            "aplies_when:",
            [("eight-ones/1-take-temperatures.yaml:14:5: R104: unknown key `aplies_when` | did you mean `applies_when`?")],
            id="key misspelt that may be left out",
        ),
        pytest.param(
            CARE,
            "    severity: minor",
            "    severity: minor\n    severty: major",
            ["eight-ones/8-care.yaml:9:5: R104: unknown key `severty` | did you mean `severity`?"],
            id="key misspelt of what is there already",
        ),
        pytest.param(
            CARE,
            "    severity: minor",
            "    severity: minor\n    wibble: 1",
            [
                (
                    "eight-ones/8-care.yaml:9:5: R104: unknown key `wibble` | known are `id`, `title`, `standing`, "
                    "`severity`, `citation`, `in_force`, `place`, `for_each`, `when_empty`, `applies_when`, `requires`, "
                    "`governing_date`, `disabled`, `group`, `message`, `remedy`"
                )
            ],
            id="key of nothing",
        ),
        pytest.param(
            CARE,
            "in_force: {from: 2020-02-01}",
            "in_force: {form: 2020-02-01}",
            ["eight-ones/8-care.yaml:10:16: R104: unknown key `form` | did you mean `from`?"],
            id="key misspelt within",
        ),
        pytest.param(
            RECORD,
            "at_least: 0, unit: piece",
            "at_lest: 0, unit: piece",
            ["records/enterprise.yaml:24:30: R104: unknown key `at_lest` | did you mean `at_least`?"],
            id="key misspelt in a field",
        ),
        pytest.param(
            RECORD,
            "sensitive: yes",
            "sensitiv: yes",
            ["records/enterprise.yaml:31:66: R104: unknown key `sensitiv` | did you mean `sensitive`?"],
            id="key misspelt in a field of a list's member",
        ),
        pytest.param(
            LIMITS,
            "standing: documented",
            "standng: documented",
            ["parameters/limits.yaml:6:55: R104: unknown key `standng` | did you mean `standing`?"],
            id="key misspelt in a limit",
        ),
        pytest.param(
            PLACES,
            "within: china",
            "whitin: china",
            ["parameters/places.yaml:3:46: R104: unknown key `whitin` | did you mean `within`?"],
            id="key misspelt in a place",
        ),
        pytest.param(CARE, "    severity: minor\n", "", ["eight-ones/8-care.yaml:5:5: R104: `severity` is missing"], id="key missing"),
        pytest.param(
            CARE,
            '    severity: minor\n    citation: {document: notice-3, item: "8"}\n',
            "",
            ["eight-ones/8-care.yaml:5:5: R104: `citation` is missing", "eight-ones/8-care.yaml:5:5: R104: `severity` is missing"],
            id="keys missing",
        ),
        pytest.param(
            CARE,
            "title: {zh: 现场关爱措施, en: Care on the spot}",
            "title: {zh: 现场关爱措施}",
            ["eight-ones/8-care.yaml:6:5: R104: `en` is missing"],
            id="one language missing",
        ),
        pytest.param(RULESET, 'version: "1"\n', "", ["ruleset.yaml:1:1: R104: `version` is missing"], id="key missing of the file"),
        pytest.param(
            CARE,
            "requirement: EO-8",
            "requirment: EO-8",
            [("eight-ones/8-care.yaml:1:1: R104: unknown kind of rule file: its first key is `requirment` | did you mean `requirement`?")],
            id="kind misspelt",
        ),
        pytest.param(
            CARE,
            "requirement: EO-8",
            "clause: EO-8",
            [
                (
                    "eight-ones/8-care.yaml:1:1: R104: unknown kind of rule file: its first key is `clause` | the kinds "
                    "are `ruleset`, `record`, `section`, `documents`, `parameters`, `places`, `definitions`, `requirement`, "
                    "`standards`, `table`, `consequences`, `waivers`"
                )
            ],
            id="kind unknown",
        ),
        pytest.param(
            CARE,
            "requirement: EO-8",
            "Requirement: EO-8",
            [("eight-ones/8-care.yaml:1:1: R104: unknown kind of rule file: its first key is `Requirement` | did you mean `requirement`?")],
            id="kind in upper case",
        ),
        pytest.param(
            CARE,
            "requirement: EO-8\ntitle: {zh: 一系列关爱, en: Care}",
            "title: {zh: 一系列关爱, en: Care}\nrequirement: EO-8",
            [("eight-ones/8-care.yaml:1:1: R104: unknown kind of rule file: its first key is `title` | put `requirement` first")],
            id="kind not first",
        ),
        pytest.param(
            CARE,
            "title: {zh: 现场关爱措施, en: Care on the spot}",
            "title: 现场关爱措施",
            ["eight-ones/8-care.yaml:6:12: R105: `现场关爱措施` must be keys and values"],
            id="text for keys",
        ),
        pytest.param(
            CARE,
            "title: {zh: 现场关爱措施, en: Care on the spot}",
            "title: [现场关爱措施]",
            ["eight-ones/8-care.yaml:6:12: R105: `title` must be keys and values"],
            id="list for keys",
        ),
        pytest.param(
            CARE,
            "requires: enterprise.headcount <= 100",
            "requires: {a: b}",
            ["eight-ones/8-care.yaml:22:15: R105: `requires` must be a text"],
            id="keys for a text",
        ),
        pytest.param(
            CARE,
            "requires: enterprise.headcount <= 100",
            "requires: [a]",
            ["eight-ones/8-care.yaml:22:15: R105: `requires` must be a text"],
            id="list for a text",
        ),
        pytest.param(
            TEMPERATURES,
            "for_each: [employee in employees]",
            "for_each: employee in employees",
            [
                (
                    "eight-ones/1-take-temperatures.yaml:12:15: R105: `employee in employees` must be a list | write `[` "
                    "and `]` around it, even where there is only one"
                )
            ],
            id="text for a list",
        ),
        pytest.param(
            WAIVERS,
            "waivers:\n  - id: W-1",
            "waivers:\n    id: W-1",
            [("waivers/2020.yaml:2:5: R105: `waivers` must be a list | write `[` and `]` around it, even where there is only one")],
            id="keys for a list",
        ),
        pytest.param(
            CARE,
            "rules:\n",
            "rules: []\nx:\n",
            [
                "eight-ones/8-care.yaml:4:8: R105: `rules` has too few entries",
                (
                    "eight-ones/8-care.yaml:5:1: R104: unknown key `x` | known are `requirement`, `title`, `citation`, "
                    "`applies_when`, `rules`"
                ),
            ],
            id="empty list",
        ),
        pytest.param(CARE, "zh: 落实关爱措施", "zh: ' '", ["eight-ones/8-care.yaml:14:18: R105: `zh` must not be blank"], id="blank text"),
        pytest.param(
            CARE,
            "severity: minor",
            "severity: minr",
            [("eight-ones/8-care.yaml:8:15: R105: `minr` is none of `critical`, `major`, `minor` | did you mean `minor`?")],
            id="severity unknown",
        ),
        pytest.param(
            CARE,
            "standing: mapped",
            "standing: verified",
            ["eight-ones/8-care.yaml:7:15: R105: `verified` is none of `documented`, `mapped`, `draft`"],
            id="standing unknown",
        ),
        pytest.param(
            TEMPERATURES,
            "when_empty: unknown",
            "when_empty: unkown",
            [
                (
                    "eight-ones/1-take-temperatures.yaml:13:17: R105: `unkown` is none of `pass`, `fail`, `unknown`, "
                    "`not_applicable` | did you mean `unknown`?"
                )
            ],
            id="when_empty unknown",
        ),
        pytest.param(
            RECORD,
            "type: integer",
            "type: int",
            [
                (
                    "records/enterprise.yaml:18:25: R105: `int` is none of `text`, `number`, `integer`, `yes_no`, `date`, "
                    "`choice`, `measurement` | did you mean `integer`?"
                )
            ],
            id="type unknown",
        ),
        pytest.param(
            RECORD,
            "format: pseudonym",
            "format: nickname",
            ["records/enterprise.yaml:30:34: R105: `nickname` is none of `credit_code`, `pseudonym`, `single_line`"],
            id="format unknown",
        ),
        pytest.param(
            RECORD,
            "absence: none",
            "absence: no",
            ["records/enterprise.yaml:33:40: R105: `no` is none of `none` | did you mean `none`?"],
            id="absence unknown",
        ),
        pytest.param(
            RECORD,
            "choices: places",
            "choices: place",
            ["records/enterprise.yaml:17:41: R105: `place` is none of `places`, `standards` | did you mean `places`?"],
            id="choices misspelt",
        ),
        pytest.param(
            RECORD,
            "choices: places",
            "choices: {}",
            ["records/enterprise.yaml:17:41: R105: `choices` has too few entries"],
            id="choices without one",
        ),
        pytest.param(
            RECORD,
            "choices: places",
            "choices: {a: {zh: 甲}}",
            ["records/enterprise.yaml:17:42: R104: `en` is missing"],
            id="choice without one language",
        ),
        pytest.param(
            RECORD,
            "choices: places",
            "choices: [a, b]",
            ["records/enterprise.yaml:17:41: R105: `choices` must be keys and values"],
            id="list of choices",
        ),
        pytest.param(
            RECORD,
            "between: [30, 45]",
            "between: [30]",
            ["records/enterprise.yaml:31:46: R105: `between` has too few entries"],
            id="one bound",
        ),
        pytest.param(
            RECORD,
            "between: [30, 45]",
            "between: [30, 40, 45]",
            ["records/enterprise.yaml:31:46: R105: `between` has too many entries"],
            id="three bounds",
        ),
        pytest.param(
            RECORD,
            "between: [30, 45]",
            "between: [30, hot]",
            ["records/enterprise.yaml:31:51: R105: `hot` must be a number in plain digits, such as `10` or `0.5`"],
            id="bound that is no number",
        ),
        pytest.param(
            CARE, "id: EO-8.1", "id: 一.1", ["eight-ones/8-care.yaml:5:9: R105: `一.1` must be letters, digits, `-`, `_` and `.`"], id="id"
        ),
        pytest.param(
            CARE,
            "id: EO-8.1",
            "id: EO 8.1",
            ["eight-ones/8-care.yaml:5:9: R105: `EO 8.1` must be letters, digits, `-`, `_` and `.`"],
            id="id with a blank",
        ),
        pytest.param(
            RECORD,
            "  stock:\n",
            "  Stock:\n",
            [
                (
                    "records/enterprise.yaml:21:3: R104: the key `Stock` must be small letters, digits and `_`, with a "
                    "letter at the start and after each `_`"
                )
            ],
            id="name of a field",
        ),
        pytest.param(
            RECORD,
            "  stock:\n",
            "  stock__x:\n",
            [
                (
                    "records/enterprise.yaml:21:3: R104: the key `stock__x` must be small letters, digits and `_`, with a "
                    "letter at the start and after each `_`"
                )
            ],
            id="name of a field with two lines below",
        ),
        pytest.param(
            RECORD,
            "masks:",
            "masks_2:",
            [
                (
                    "records/enterprise.yaml:24:7: R104: the key `masks_2` must be small letters, digits and `_`, with a "
                    "letter at the start and after each `_`"
                )
            ],
            id="name of a field with a digit after a line below",
        ),
        pytest.param(
            LIMITS,
            "mask_stock_days:",
            "maskStockDays:",
            [
                (
                    "parameters/limits.yaml:7:3: R104: the key `maskStockDays` must be small letters, digits and `_`, "
                    "with a letter at the start and after each `_`"
                )
            ],
            id="name of a limit",
        ),
        pytest.param(
            PLACES,
            "  pengjiang:",
            "  蓬江:",
            ["parameters/places.yaml:5:3: R104: the key `蓬江` must be letters, digits, `-`, `_` and `.`"],
            id="name of a place",
        ),
        pytest.param(
            RECORD,
            "place: enterprise.district",
            "place: /enterprise/district",
            [("records/enterprise.yaml:5:8: R105: `/enterprise/district` must be names joined by dots, such as `enterprise.district`")],
            id="path",
        ),
        pytest.param(
            TEMPERATURES,
            "[employee in employees]",
            "[employees]",
            [
                (
                    "eight-ones/1-take-temperatures.yaml:12:16: R105: `employees` must say what each member is called, "
                    "such as `employee in employees`"
                )
            ],
            id="binding",
        ),
        pytest.param(
            TEMPERATURES,
            "[employee in employees]",
            "[{employee: employees}]",
            ["eight-ones/1-take-temperatures.yaml:12:16: R105: entry 1 of `for_each` must be a text"],
            id="binding not in a list",
        ),
        pytest.param(
            WAIVERS,
            "item: /employees/1",
            "item: employees/1",
            ["waivers/2020.yaml:5:11: R105: `employees/1` must be a JSON Pointer, such as `/employees/1`"],
            id="pointer",
        ),
        pytest.param(
            LIMITS, "value: 37.3", "value: []", ["parameters/limits.yaml:6:49: R105: `value` has too few entries"], id="empty limit"
        ),
        pytest.param(
            LIMITS,
            "value: 37.3",
            "value: {}",
            ["parameters/limits.yaml:6:49: R105: `value` has too few entries"],
            id="limit without classes",
        ),
        pytest.param(
            LIMITS,
            "value: 37.3",
            "value: [[37.3]]",
            ["parameters/limits.yaml:6:50: R105: entry 1 of `value` must be a text"],
            id="list in a limit",
        ),
        pytest.param(
            LIMITS,
            "value: 37.3",
            "value: {a: {b: 37.3}}",
            ["parameters/limits.yaml:6:53: R105: `a` must be a text"],
            id="keys in a class of a limit",
        ),
        pytest.param(
            CARE,
            "requires: enterprise.headcount <= 100",
            "requires: enterprise.headcount <= 100 # percent",
            [
                (
                    "eight-ones/8-care.yaml:22:42: R105: a comment cuts this text short | put the text in quotes, or the "
                    "comment on a line of its own"
                )
            ],
            id="comment behind a condition",
        ),
        pytest.param(
            CARE,
            "{zh: 落实关爱措施, en: provide care}",
            "\n      zh: 落实关爱措施 # 8号\n      en: provide care",
            [
                (
                    "eight-ones/8-care.yaml:15:17: R105: a comment cuts this text short | put the text in quotes, or the "
                    "comment on a line of its own"
                )
            ],
            id="comment behind a message",
        ),
        pytest.param(
            CARE,
            '{document: notice-3, item: "8"}',
            "\n  document: notice-3\n  item: 第 #8 条",
            [
                (
                    "eight-ones/8-care.yaml:5:10: R105: a comment cuts this text short | put the text in quotes, or the "
                    "comment on a line of its own"
                )
            ],
            id="comment behind an item",
        ),
        pytest.param(
            WAIVERS,
            "江海区人力资源和社会保障局",
            "江海区 #2 局",
            [
                (
                    "waivers/2020.yaml:9:21: R105: a comment cuts this text short | put the text in quotes, or the "
                    "comment on a line of its own"
                )
            ],
            id="comment behind a name",
        ),
        pytest.param(
            CARE,
            "requires: enterprise.headcount <= 100",
            "requires:\n      enterprise.headcount\n      <= 100 # or so",
            [
                (
                    "eight-ones/8-care.yaml:24:13: R105: a comment cuts this text short | put the text in quotes, or the "
                    "comment on a line of its own"
                )
            ],
            id="comment after a condition in several lines",
        ),
    ],
)
def test_fault_is_told(rules: Rules, file: str, old: str, new: str, said: list[str]) -> None:
    assert rules.change(file, old, new).faults() == said


def test_key_that_is_there_already_is_not_what_was_meant(rules: Rules) -> None:
    rules.change(RECORD, "at_least: 0, unit: piece", "at_least: 0, at_lest: 9, unit: piece")
    assert rules.faults() == [f"{RECORD}:24:43: R104: unknown key `at_lest` | did you mean `at_most`?"]
