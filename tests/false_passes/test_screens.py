"""What the clerk sees of a few cases of each section: outcome, reason and place, in Chinese and in English, and through a real process."""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from compliance.model.bilingual import Language
from tests.false_passes.demand import DAY, Demand
from tests.false_passes.doors import commanded, screen, through_command_line
from tests.false_passes.question import Question
from tests.false_passes.rule_folder import Files, changed, folder, rule, waiver
from tests.false_passes.submission import spelt

RATE = rule("quality.qualified_rate >= 0.9")
_RATE = "/quality/qualified_rate"
_EACH = ["employee in employees"]


@dataclass(frozen=True, slots=True)
class Seen:
    """A case, its exit code, and words that stand in each language on its screen, and where its rule is explained at length."""

    rules: str | Files
    changes: Mapping[str, str | None]
    code: int
    zh: tuple[str, ...]
    en: tuple[str, ...]
    zh_explained: tuple[str, ...] = ()
    en_explained: tuple[str, ...] = ()


SEEN = {
    "C01": Seen(RATE, {_RATE: '"0.95"'}, 3, ("无法判断", "类型不对", _RATE), ("unknown", "of the wrong type", _RATE, "I201")),
    "C03": Seen(RATE, {_RATE: "95"}, 3, ("无法判断", "超出允许的取值", _RATE), ("unknown", "outside the values allowed", _RATE, "I202")),
    "C05": Seen(RATE, {_RATE: None}, 3, ("无法判断", "未填写", _RATE), ("unknown", "missing", _RATE)),
    "C06": Seen(RATE, {_RATE: "null"}, 3, ("无法判断", "为空值", _RATE), ("unknown", "null", _RATE)),
    "C08": Seen(RATE, {_RATE: "NaN"}, 4, ("拒收", "I105"), ("rejected", "I105")),
    "C12": Seen(
        rule("employee.trained", 'employee.lodging == "dormitory"', for_each=_EACH),
        {"/employees/0/lodging": '"ｄｏｒｍｉｔｏｒｙ"'},
        3,
        ("无法判断", "填的是“ｄｏｒｍｉｔｏｒｙ”，相近的有“dormitory”（宿舍）", "/employees/0/lodging"),
        ("unknown", "it says “ｄｏｒｍｉｔｏｒｙ”; near it is “dormitory”", "/employees/0/lodging"),
    ),
    "C14": Seen(RATE, {"/quality": '{"qualifed_rate": 0.95}'}, 3, ("未填写", "I204"), ("did you mean `qualified_rate`?", "I204")),
    "C16": Seen(RATE, {"/quality": '{"qualified_rate": 0.5, "qualified_rate": 0.99}'}, 4, ("拒收", "I103"), ("rejected", "I103")),
    "C23": Seen(
        rule("health.examined / enterprise.headcount >= 0.95"),
        {"/health/examined": "0", "/enterprise/headcount": "0"},
        3,
        ("作为除数为零", "/enterprise/headcount"),
        ("a divisor of zero", "/enterprise/headcount"),
    ),
    "C30": Seen(
        rule("quality.passed_lots / quality.lots >= 0.9"),
        {"/quality/passed_lots": "899", "/quality/lots": "999"},
        1,
        ("不通过", "899", "/quality/passed_lots"),
        ("fail", "899", "/quality/passed_lots"),
        ("899/999",),
        ("899/999",),
    ),
    "C38": Seen(
        rule("employee.systolic < limits.systolic", for_each=_EACH),
        {"/employees/0/systolic": '{"value": 18.7, "unit": "kPa"}'},
        1,
        ("不通过", "18.7 kPa", "140 mmHg"),
        ("fail", "18.7 kPa", "140 mmHg"),
    ),
    "C40": Seen(
        rule("employee.systolic < limits.systolic", for_each=_EACH),
        {"/employees/0/systolic": '{"value": 120, "unit": "㎜Hg"}'},
        3,
        ("无法判断", "单位不明或不符", "I203"),
        ("unknown", "in an unknown unit", "did you mean `mmHg`"),
    ),
    "C42": Seen(
        rule("employee.trained", for_each=_EACH, when_empty="pass"),
        {"/employees": None},
        3,
        ("无法判断", "未填写", "/employees"),
        ("unknown", "missing", "/employees"),
    ),
    "C46": Seen(
        rule("employee.trained", for_each=_EACH),
        {"/employees/1/id": '"E1"'},
        3,
        ("无法判断", "与另一条重复", "/employees/0/id"),
        ("unknown", "the same as that of another entry", "/employees/0/id"),
    ),
    "C53": Seen(
        rule("certificate.valid_until >= assessed_on"),
        {"/certificate/valid_until": '"2020-02-30"'},
        3,
        ("无法判断", "超出允许的取值"),
        ("unknown", "no day of the calendar"),
    ),
    "C58": Seen(
        rule("enterprise.headcount == 2", in_force={"from": "2019-06-01", "until": "2020-02-10"}),
        {},
        3,
        ("未检查", "2020-02-10", "政策人员"),
        ("not checked", "expired on 2020-02-10", "policy staff"),
        ("于 2020-02-10 到期，规则文件没有写明由什么接续",),
        ("expired on 2020-02-10, and the rule files do not say what follows it",),
    ),
    "C60": Seen(rule("certificate.valid_until >= assessed_on"), {}, 0, ("2020-02-14",), ("2020-02-14",)),
    "C64": Seen(
        folder(RATE, waivers__2020=f"waivers:\n{waiver(until='2020-02-14')}"),
        {_RATE: "0.5"},
        1,
        ("不通过", "0.5", _RATE),
        ("fail", "0.5", _RATE),
        ("江海区批准的豁免（W-1）有效期自 2020-02-01 起至 2020-02-14（不含当日），评估日为 2020-02-14，因此不起作用",),
        ("waiver W-1 of 江海区 holds from 2020-02-01 until 2020-02-14 (that day excluded), so it excuses nothing on 2020-02-14",),
    ),
    "C67": Seen(RATE, {"/waivers": "[]", _RATE: "0.5"}, 1, ("不通过", "I206"), ("fail", "I206", "in a submission is ignored")),
    "C79": Seen(RATE, {"/enterprise/district": '"pengjiang"'}, 3, ("无法确定", "不适用"), ("undetermined", "not applicable")),
}


def _question(demand: Demand, seen: Seen) -> Question:
    files = folder(seen.rules) if isinstance(seen.rules, str) else seen.rules
    return Question(demand.rules(files), spelt(seen.changes).encode(), "record.json", DAY)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("case", SEEN)
def test_the_screen_says_what_and_why_and_where(demand: Demand, case: str, language: Language) -> None:
    seen = SEEN[case]
    code, out, err = screen(_question(demand, seen), "--lang", language, "--all")
    assert (code, err) == (seen.code, "")
    _assert_says(out, *(seen.zh if language == "zh" else seen.en))


def _assert_says(out: str, *said: str) -> None:
    """Demand that words stand on a screen, wherever its lines break."""
    text = "".join(out.split())
    for words in said:
        assert "".join(words.split()) in text, words


@pytest.mark.parametrize("case", ["C01", "C30", "C46", "C58", "C64"])
def test_explaining_the_rule_alone_says_the_same(demand: Demand, tmp_path: Path, case: str) -> None:
    question = _question(demand, SEEN[case])
    (answer,) = through_command_line(question).records
    file = tmp_path / "record.json"
    file.write_bytes(question.data)
    options = ("--rules", str(question.rules), "--as-of", DAY.isoformat())
    code, out, _ = commanded("explain", str(file), "CASE-1", *options, "--format", "json")
    (record,) = json.loads(out)["records"]
    assert [each["outcome"] for each in record["findings"]] == [outcome.value for _, _, outcome in answer.outcomes]
    assert code == 0
    for language, said in (("zh", SEEN[case].zh_explained), ("en", SEEN[case].en_explained)):
        _assert_says(commanded("explain", str(file), "CASE-1", *options, "--lang", language)[1], *said)


@pytest.mark.parametrize("case", ["C05", "C16", "C30", "C60"])
def test_a_real_process_says_the_same(demand: Demand, tmp_path: Path, case: str) -> None:
    question = _question(demand, SEEN[case])
    file = tmp_path / "record.json"
    file.write_bytes(question.data)
    arguments = ["check", str(file), "--rules", str(question.rules), "--as-of", DAY.isoformat(), "--all"]
    program = "import sys; from compliance.cli.main import main; sys.argv[0] = 'compliance'; main()"
    ran = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, check=False)
    code, out, err = commanded(*arguments)
    assert (ran.returncode, ran.stdout.decode(), ran.stderr.decode()) == (code, out, err)
    assert code == SEEN[case].code


@pytest.mark.parametrize("command", ["check", "lint", "explain", "rules", "rule", "schema", "test"])
def test_no_command_works_with_rules_that_say_less_than_they_seem_to(demand: Demand, tmp_path: Path, command: str) -> None:
    """A rule whose field is misspelt, which must not be left out: every command that reads rules says so, and does nothing else."""
    rules = demand.rules(changed(folder(RATE), "cases/1-cases.yaml", "qualified_rate", "qualifed_rate"))
    file = tmp_path / "record.json"
    file.write_text(spelt(), encoding="utf-8")
    before = {"check": [str(file)], "explain": [str(file), "CASE-1"], "rule": ["CASE-1"], "schema": ["record"]}.get(command, [])
    code, out, err = commanded(command, *before, "--rules", str(rules))
    said = out if command == "lint" else err
    assert (code, out + err) == (2, said)
    assert "1-cases.yaml:12:16: R203: undefined field `quality.qualifed_rate`" in said
    assert "did you mean `quality.qualified_rate`?" in said
