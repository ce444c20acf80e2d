"""What is no YAML, or YAML that two programs could read differently, is refused where it stands."""

import pytest

from tests.rulefile.conftest import CARE, LIMITS, RULESET, TEMPERATURES, Rules


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        pytest.param(
            CARE,
            "    severity: minor",
            "\tseverity: minor",
            ["eight-ones/8-care.yaml:8:1: R102: a text cannot start with a tab | indent with blanks"],
            id="tab for indentation",
        ),
        pytest.param(
            CARE,
            "severity: minor",
            "severity:\t\tminor\n\tx",
            ["eight-ones/8-care.yaml:8:14: R102: a text cannot start with a tab | indent with blanks"],
            id="tab before a value",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            'version: "1',
            ["ruleset.yaml:2:10: R102: this quote is never closed | close it"],
            id="quote not closed",
        ),
        pytest.param(
            RULESET,
            "en: A small ruleset for tests}",
            "en: A small ruleset for tests",
            [
                (
                    "ruleset.yaml:3:8: R102: this brace is never closed, or a text in it needs quotes | put texts with "
                    "`,` `:` `{` `}` in quotes"
                )
            ],
            id="brace not closed",
        ),
        pytest.param(
            TEMPERATURES,
            "[employee in employees]",
            "[employee in employees",
            [
                (
                    "eight-ones/1-take-temperatures.yaml:12:15: R102: this bracket is never closed, or a text in it needs "
                    "quotes | put texts with `,` `:` `[` `]` in quotes"
                )
            ],
            id="bracket not closed",
        ),
        pytest.param(
            CARE,
            "requires: enterprise.headcount <= 100",
            "requires: enterprise.headcount <= 100 ? true : false",
            [
                (
                    "eight-ones/8-care.yaml:22:50: R102: a colon followed by a blank cannot stand here | put the text in "
                    "quotes, or look at the indentation"
                )
            ],
            id="colon and blank in a text",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            "version: @1",
            ["ruleset.yaml:2:10: R102: a text cannot start with this character | put the text in quotes"],
            id="character that starts no text",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            "version: %1",
            ["ruleset.yaml:2:10: R102: a text cannot start with this character | put the text in quotes"],
            id="percent that starts no text",
        ),
        pytest.param(
            CARE,
            "    severity: minor",
            "     severity: minor",
            [
                (
                    "eight-ones/8-care.yaml:8:14: R102: a colon followed by a blank cannot stand here | put the text in "
                    "quotes, or look at the indentation"
                )
            ],
            id="line at the wrong depth",
        ),
        pytest.param(
            CARE,
            "    severity: minor",
            "   severity: minor",
            [
                (
                    "eight-ones/8-care.yaml:8:4: R102: this line belongs to nothing above it | look at its indentation, "
                    "and at the quotes before it"
                )
            ],
            id="line further out",
        ),
        pytest.param(
            CARE,
            "    severity: minor",
            "    severity minor",
            [("eight-ones/8-care.yaml:8:5: R102: a key without its colon | write `key: value`, and put texts of several lines in quotes")],
            id="key without a colon",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            "version: 1\n- x",
            [("ruleset.yaml:3:1: R102: this line belongs to nothing above it | look at its indentation, and at the quotes before it")],
            id="line that belongs to nothing",
        ),
        pytest.param(
            CARE,
            "requires: enterprise.headcount <= 100",
            'requires: "a" == enterprise.district',
            [
                (
                    "eight-ones/8-care.yaml:22:19: R102: this line belongs to nothing above it | look at its indentation, "
                    "and at the quotes before it"
                )
            ],
            id="text after a quoted one",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            'version: "\\q"',
            [("ruleset.yaml:2:12: R102: there is no such escape | put the text in single quotes, where a backslash is one")],
            id="unknown escape",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            'version: "\\U00110000"',
            ["ruleset.yaml:2:11: R102: an escape here stands for no character | write the character itself"],
            id="escape beyond all characters",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            'version: "\\ud800"',
            ["ruleset.yaml:2:10: R102: this text has the character U+D800, which is hidden | take its escape away"],
            id="escape of half a pair",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            'version: "1\\u202e"',
            ["ruleset.yaml:2:10: R102: this text has the character U+202E, which is hidden | take its escape away"],
            id="escape of a direction mark",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            'version: "\\0"',
            ["ruleset.yaml:2:10: R102: this text has the character U+0000, which is hidden | take its escape away"],
            id="escape of nul",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            'version: "1\\L"',
            ["ruleset.yaml:2:10: R102: this text has the character U+2028, which is hidden | take its escape away"],
            id="escape of a line separator",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            'version: "1\u200b"',
            [("ruleset.yaml:2:12: R102: the character U+200B is hidden, and programs differ in what they make of it | take it away")],
            id="hidden blank",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            'version: "1" # \u202e',
            [("ruleset.yaml:2:16: R102: the character U+202E is hidden, and programs differ in what they make of it | take it away")],
            id="direction mark in a comment",
        ),
        pytest.param(
            CARE,
            "    severity: minor",
            "    # severity: critical\u2028    severity: minor",
            [
                (
                    "eight-ones/8-care.yaml:8:25: R102: the character U+2028 is hidden, and programs differ in what they "
                    "make of it | take it away"
                )
            ],
            id="line separator that ends a comment",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            'version: "1"\u0085',
            [("ruleset.yaml:2:13: R102: the character U+0085 is hidden, and programs differ in what they make of it | take it away")],
            id="next line character",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            'version: "1"\rx: 1',
            [("ruleset.yaml:2:13: R102: the character U+000D is hidden, and programs differ in what they make of it | take it away")],
            id="carriage return alone",
        ),
        pytest.param(
            RULESET,
            "ruleset:",
            "\ufeffruleset:",
            ["ruleset.yaml:1:1: R102: the file starts with a byte order mark | save it as UTF-8 without one"],
            id="byte order mark",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            '\ufeffversion: "1"',
            [("ruleset.yaml:2:1: R102: the character U+FEFF is hidden, and programs differ in what they make of it | take it away")],
            id="byte order mark further on",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            'version: "\u0007"',
            ["ruleset.yaml:2:11: R102: the file has a character that YAML does not allow | take it away"],
            id="control character",
        ),
        pytest.param(
            CARE,
            "  - id: EO-8.2",
            "---\n  - id: EO-8.2",
            [("eight-ones/8-care.yaml:15:1: R102: a second document starts here | one file, one document: take the `---` away")],
            id="second document",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            '---\n---\nversion: "1"',
            ["ruleset.yaml:2:1: R102: a second document starts here | one file, one document: take the `---` away"],
            id="third document",
        ),
        pytest.param(
            RULESET,
            "ruleset:",
            "%YAML 1.2\n---\nruleset:",
            ["ruleset.yaml:1:1: R102: directives are not read | take the lines that start with `%` away"],
            id="directive",
        ),
        pytest.param(
            RULESET,
            "ruleset:",
            "%TAG ! tag:example.org,2020:\n---\nruleset:",
            ["ruleset.yaml:1:1: R102: directives are not read | take the lines that start with `%` away"],
            id="directive of tags",
        ),
        pytest.param(
            CARE,
            "severity: minor",
            "severity: &s minor",
            [("eight-ones/8-care.yaml:8:15: R102: anchors and aliases, such as `s`, are not read | write the value out")],
            id="anchor",
        ),
        pytest.param(
            CARE,
            "title: {zh: 现场关爱措施, en: Care on the spot}\n    standing: mapped\n    severity: minor",
            "title: &t {zh: 现场关爱措施, en: Care on the spot}\n    standing: mapped\n    severity: *t",
            [("eight-ones/8-care.yaml:6:12: R102: anchors and aliases, such as `t`, are not read | write the value out")],
            id="anchor and alias",
        ),
        pytest.param(
            CARE,
            "    severity: minor",
            "    <<: *x\n    severity: minor",
            [("eight-ones/8-care.yaml:8:9: R102: anchors and aliases, such as `x`, are not read | write the value out")],
            id="merge key",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            "version: &a [*a]",
            ["ruleset.yaml:2:10: R102: anchors and aliases, such as `a`, are not read | write the value out"],
            id="alias to itself",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            (
                "a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, "
                "*b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d, "
                "*d]\nf: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]\ng: &g [*f, *f, *f, *f, *f, *f, *f, *f, "
                "*f]\nh: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g]\ni: &i [*h, *h, *h, *h, *h, *h, *h, *h, *h]\n"
            ),
            [
                "ruleset.yaml:2:4: R102: anchors and aliases, such as `a`, are not read | write the value out",
                "ruleset.yaml:3:4: R102: anchors and aliases, such as `b`, are not read | write the value out",
                "ruleset.yaml:4:4: R102: anchors and aliases, such as `c`, are not read | write the value out",
                "ruleset.yaml:5:4: R102: anchors and aliases, such as `d`, are not read | write the value out",
                "ruleset.yaml:6:4: R102: anchors and aliases, such as `e`, are not read | write the value out",
                "ruleset.yaml:7:4: R102: anchors and aliases, such as `f`, are not read | write the value out",
                "ruleset.yaml:8:4: R102: anchors and aliases, such as `g`, are not read | write the value out",
                "ruleset.yaml:9:4: R102: anchors and aliases, such as `h`, are not read | write the value out",
                "ruleset.yaml:10:4: R102: anchors and aliases, such as `i`, are not read | write the value out",
            ],
            id="billion laughs",
        ),
        pytest.param(
            CARE,
            "severity: minor",
            "severity: !!str minor",
            ["eight-ones/8-care.yaml:8:15: R102: the tag `tag:yaml.org,2002:str` is not read | take the tag away"],
            id="tag",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            "version: !python/object:os.system 1",
            ["ruleset.yaml:2:10: R102: the tag `!python/object:os.system` is not read | take the tag away"],
            id="tag of our own",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            ("version: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"),
            ["ruleset.yaml:2:48: R102: the file is nested too deeply"],
            id="deep nesting",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            (
                "version: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
                "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
                "{a: {a: {a: }}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}"
            ),
            ["ruleset.yaml:2:162: R102: the file is nested too deeply"],
            id="deep nesting of blocks",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            "? [a, b]\n: x",
            ["ruleset.yaml:2:3: R102: a key must be a text | write a name"],
            id="key that is a list",
        ),
        pytest.param(
            RULESET,
            'version: "1"',
            ": x",
            [("ruleset.yaml:2:1: R102: this line belongs to nothing above it | look at its indentation, and at the quotes before it")],
            id="key without a name",
        ),
        pytest.param(
            CARE,
            "    severity: minor",
            "    severity: minor\n    severity: major",
            ["eight-ones/8-care.yaml:9:5: R103: the key `severity` stands here a second time | keep one of the two"],
            id="key twice",
        ),
        pytest.param(
            CARE,
            "    severity: minor",
            '    severity: minor\n    "severity": major',
            ["eight-ones/8-care.yaml:9:5: R103: the key `severity` stands here a second time | keep one of the two"],
            id="key twice, quoted once",
        ),
        pytest.param(
            RULESET,
            "title: {zh: 测试用的小规则集, en: A small ruleset for tests}",
            "title: {zh: 甲, en: a, zh: 乙}",
            ["ruleset.yaml:3:23: R103: the key `zh` stands here a second time | keep one of the two"],
            id="key twice in braces",
        ),
        pytest.param(
            CARE,
            "severity: minor",
            "severity:",
            [
                (
                    "eight-ones/8-care.yaml:8:5: R103: `severity` has no value | write one, or take the key away; a text "
                    "with a comma in it needs quotes here"
                )
            ],
            id="no value",
        ),
        pytest.param(
            CARE,
            "severity: minor",
            "severity: null",
            [
                (
                    "eight-ones/8-care.yaml:8:5: R103: `severity` has no value | write one, or take the key away; a text "
                    "with a comma in it needs quotes here"
                )
            ],
            id="null",
        ),
        pytest.param(
            LIMITS,
            "value: 10,",
            "value: ~,",
            [
                (
                    "parameters/limits.yaml:11:64: R103: `value` has no value | write one, or take the key away; a text "
                    "with a comma in it needs quotes here"
                )
            ],
            id="tilde",
        ),
        pytest.param(
            RULESET,
            "title: {zh: 测试用的小规则集, en: A small ruleset for tests}",
            "title: {zh: 测试, en: a small, plain ruleset}",
            [
                (
                    "ruleset.yaml:3:30: R103: `plain ruleset` has no value | write one, or take the key away; a text with "
                    "a comma in it needs quotes here"
                )
            ],
            id="comma in a text in braces",
        ),
        pytest.param(
            CARE,
            "rules:",
            "rules:\n  -",
            [("eight-ones/8-care.yaml:5:4: R103: an entry of this list has no value | write one, or take the entry away")],
            id="entry without a value",
        ),
        pytest.param(
            TEMPERATURES,
            "[employee in employees]",
            "[~, employee in employees]",
            [("eight-ones/1-take-temperatures.yaml:12:16: R103: an entry of this list has no value | write one, or take the entry away")],
            id="entry null",
        ),
    ],
)
def test_fault_is_told(rules: Rules, file: str, old: str, new: str, said: list[str]) -> None:
    assert rules.change(file, old, new).faults() == said
