"""Texts that somebody writes to have them evaluated: a condition reads none of them, and what is submitted stays text."""

import json
from datetime import date
from pathlib import Path

import pytest

from compliance.assess import assess
from compliance.errors import ConditionError
from compliance.intake.from_json import decode
from compliance.language.from_cel import read_condition
from compliance.report import to_json, to_text
from tests.engine.small_ruleset import rule_of, ruleset_of, submitted
from tests.fuzzing.confined import RULES
from tests.fuzzing.test_hostile_rules import loaded
from tests.small_record import BINDINGS, SHARED, VOCABULARY, named

_PYTHON = [
    "__import__('os').system('true')",
    "().__class__.__base__.__subclasses__()",
    "headcount.__class__",
    "employee.__class__.__mro__[1]",
    "code.__len__() > 0",
    "eval('1') == 1",
    "exec('import os')",
    "open('/etc/passwd')",
    "lambda: headcount",
    "[each for each in employees]",
    "headcount if inspected else 1",
    "f'{code}' == 'a'",
    "'%s' % code == 'a'",
    "'{}'.format(code) == 'a'",
    "getattr(employee, 'id') == 'a'",
    "globals()['__builtins__']",
    "type(code) == string",
    "print(code)",
    "breakpoint()",
    "headcount := 3",
    "not inspected",
    "headcount ** 9 > 1",
    "headcount // 2 > 1",
    "0xff > headcount",
    "1_000 > headcount",
    "headcount is 3",
]
_CEL = [
    "dyn(code) == 1",
    "int(code) == 1",
    "string(headcount) == 'a'",
    "timestamp('2020-01-01T00:00:00Z') == submitted_on",
    "duration('1h') > duration('1m')",
    "code.matches('(a*)*b')",
    "matches(code, '(a*)*b')",
    "code.startsWith('a')",
    "code.contains('a')",
    "code + code == 'aa'",
    "employees.map(e, e.id) == []",
    "employees.filter(e, e.isolated).size() > 0",
    "employees.exists_one(e, e.isolated)",
    "{'a': 1}.a == 1",
    "record.Employee{id: 'a'}.id == 'a'",
    "google.protobuf.Any{}",
    "b'a' == b'a'",
    "1u == 1u",
    "null == code",
    "headcount % 2 == 0",
    "type(1) == int",
    "has(code)",
    "cel.bind(x, 1, x == 1)",
    "optional.of(1).value() == 1",
    "math.greatest(1, 2) == 2",
    "[1, 'a'] == [1]",
    "employees == employees",
    "stock == stock",
]
_OTHERS = [
    "${jndi:ldap://x/a}",
    "{{7*7}}",
    "{% for x in y %}",
    "<%= 7*7 %>",
    "#{7*7}",
    "${7*7}",
    "`true`",
    "$(true)",
    "'; DROP TABLE rules; --",
    "T(java.lang.Runtime).getRuntime().exec('true')",
    "input.x == 1; y := 2",
    "{employee.__class__}",
]


@pytest.mark.parametrize("text", [*_PYTHON, *_CEL, *_OTHERS])
def test_text_of_another_language_is_no_condition(text: str) -> None:
    with pytest.raises(ConditionError) as refusal:
        read_condition(text, VOCABULARY, BINDINGS, SHARED)
    assert refusal.value.code in ("R201", "R202", "R203", "R204", "R205", "R209")


@pytest.mark.parametrize(
    "named_value",
    [
        *("stock.masks.__class__", "stock.masks!r", "stock.masks:>1000000000", "stock[masks]", "0", "", "stock.masks.real", "__class__"),
        *("{stock.masks}", "stock.masks}{", "limits.__init__.__globals__", "a" * 100_000, "stock.masks" + ".a" * 10_000),
    ],
)
def test_sentence_names_values_of_the_record_alone(tmp_path: Path, named_value: str) -> None:
    text = (RULES / "eight-ones" / "3-wear-masks.yaml").read_text(encoding="utf-8")
    changed = text.replace("{stock.masks}", "{" + named_value + "}").replace("EO-3", "EO-33")
    codes = {each[:4] for each in loaded(tmp_path, more=changed)}
    assert codes & {"R102", "R208"}
    assert codes <= {"R102", "R208", "R404"}


@pytest.mark.parametrize("text", [*_PYTHON, *_CEL, *_OTHERS, "{code}", "{headcount}", "%(code)s", "{0}", "{}", "\\1", "\\g<0>"])
def test_submitted_text_is_text(text: str) -> None:
    rule = rule_of("R.1", 'code == "a"', message=named("代码是 {code}", "the code is {code}"))
    ruleset = ruleset_of(rule)
    assessment = assess(ruleset, decode(json.dumps(submitted(code=text)).encode(), "one.json"), as_of=date(2020, 2, 14))
    (finding,) = assessment.records[0].findings
    assert finding.explanation is not None
    assert finding.explanation.message.en == f"the code is {text}"
    assert f"the code is {text}" in _texts_in(json.loads(to_json.render(assessment, ruleset)))
    assert to_text.render(assessment, ruleset, "en", False, 100)


def _texts_in(value: object) -> set[str]:
    match value:
        case str():
            return {value}
        case dict():
            return {text for each in value.values() for text in _texts_in(each)}
        case list():
            return {text for each in value for text in _texts_in(each)}
    return set()
