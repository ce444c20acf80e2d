import io
import json
import re
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
import pytest

from compliance.engine import plan
from compliance.language.scope import Scope
from compliance.model.outcome import Outcome
from compliance.model.rule import Rule
from tests.cli.conftest import HERE, Command, Ran

RULES = "--rules rules"


def assessed(ran: Ran) -> Any:
    return json.loads(ran.out)


def verdicts(ran: Ran) -> list[str]:
    return [each["verdict"] for each in assessed(ran)["records"]]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("compliant.json --attestations attestations.json", 0),
        ("failing.json", 1),
        ("missing.json", 3),
        ("compliant.json", 3),
        ("broken.json", 4),
        ("empty.json", 4),
        ("nowhere.json", 4),
        ("broken.json submissions/failing.json", 4),
        ("missing.json submissions/failing.json", 1),
        ("failing.json --fail-on never", 0),
        ("failing.json --fail-on non_compliant", 1),
        ("missing.json --fail-on non_compliant", 0),
        ("missing.json --fail-on never", 0),
        ("broken.json --fail-on never", 4),
        ("missing.json --requirement EO-33", 2),
        ("missing.json --as-of 2020-2-1", 2),
        ("missing.json --lang fr", 2),
        ("missing.json --rules nowhere", 2),
        ("missing.json --rules broken-rules", 2),
        ("missing.json --output nowhere/report.json", 2),
        ("missing.json --attestations nowhere.json", 4),
        ("missing.json --attestations submissions/missing.json", 4),
    ],
)
def test_exit_code(line: str, code: int, command: Command) -> None:
    ran = command(f"check {RULES} submissions/{line}")
    assert ran.code == code, ran.err
    assert "Traceback" not in ran.err


def test_a_file_is_needed(command: Command) -> None:
    assert command("check").code == 2


def test_json_is_valid_by_the_schema_that_the_command_prints(command: Command) -> None:
    schema = json.loads(command("schema report").out)
    for line in ("failing.json --all", "folder", "broken.json", "hostile.json --all --show-sensitive", "no-day.json --as-of 2020-02-14"):
        document = assessed(command(f"check {RULES} --format json submissions/{line}"))
        jsonschema.validate(document, schema)


def test_an_unknown_requirement_is_refused_with_the_likely_one(command: Command) -> None:
    ran = command(f"check {RULES} submissions/missing.json --requirement eo-3")
    assert ran.code == 2
    assert "did you mean `EO-3`?" in ran.err
    assert ran.out == ""


def test_temperatures_appear_only_where_they_are_asked_for(command: Command) -> None:
    """38.25 is one person's temperature: a canary in every way out."""
    ways_out = [("", "both"), ("--all", "zh"), ("--all", "en"), ("--view concise", "both"), ("--format json --all", "both")]
    lines = [f"check {RULES} submissions/failing.json {more} --lang {language}" for more, language in ways_out]
    lines += [f"explain {RULES} submissions/failing.json EO-1.1 --lang {language}" for language in ("zh", "en", "both")]
    for line in lines:
        ran = command(line)
        assert "EO-1.1" in ran.out
        assert "38.25" not in ran.out + ran.err, line
        assert "38.25" in command(f"{line} --show-sensitive").out, line


def test_same_bytes_in_same_bytes_out(command: Command) -> None:
    for line in (f"check {RULES} submissions --all --format json", f"check {RULES} submissions --all --lang both"):
        assert command(line) == command(line)


def test_as_many_records_come_out_as_went_in_and_what_was_not_read_is_named(command: Command) -> None:
    ran = command(f"check {RULES} submissions/folder --format json")
    document = assessed(ran)
    assert [(each["source"], each["line"]) for each in document["records"]] == [
        ("submissions/folder/lines.ndjson", 1),
        ("submissions/folder/lines.ndjson", 2),
        ("submissions/folder/lines.ndjson", 3),
        ("submissions/folder/list.json", 1),
        ("submissions/folder/list.json", 1),
        ("submissions/folder/deeper/elsewhere.json", None),
    ]
    assert [(each["code"], each["source"]) for each in document["diagnostics"]] == [("I402", "submissions/folder/notes.txt")]
    assert ran.code == 4, "line 2 is rejected"


def test_standard_input_is_read_as_bytes(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    data = (HERE / "submissions" / "compliant.json").read_bytes()
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(data), read=None))
    from_pipe = command(f"check {RULES} - --format json")
    from_file = command(f"check {RULES} submissions/compliant.json --format json")
    assert verdicts(from_pipe) == verdicts(from_file) == ["undetermined"]
    first, second = (assessed(each)["records"][0] for each in (from_pipe, from_file))
    assert first["source"] == "-"
    assert first["digest"] == second["digest"]


def test_standard_input_without_a_record_is_rejected(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b""), read=None))
    assert command(f"check {RULES} -").code == 4


def test_input_format_can_be_said(command: Command, tmp_path: Path) -> None:
    lines = tmp_path / "lines"
    lines.write_bytes((HERE / "submissions" / "folder" / "lines.ndjson").read_bytes())
    assert len(assessed(command(f"check {RULES} --format json --input-format ndjson", str(lines)))["records"]) == 3
    assert verdicts(command(f"check {RULES} --format json --input-format json", str(lines))) == ["rejected"]


def test_report_in_a_file_is_the_one_on_the_screen(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("old", encoding="utf-8")
    line = f"check {RULES} submissions/missing.json --format json --lang en"
    ran = command(line, "--output", str(path))
    assert ran.code == 3
    assert ran.out == ""
    assert "1 record: rejected 0" in ran.err
    assert path.read_bytes().decode("utf-8") == command(line).out
    assert [each.name for each in tmp_path.iterdir()] == ["report.json"]


def test_a_report_never_replaces_what_it_is_about(command: Command, tmp_path: Path) -> None:
    record = tmp_path / "record.json"
    data = (HERE / "submissions" / "compliant.json").read_bytes()
    record.write_bytes(data)
    ran = command(f"check {RULES}", str(record), "--output", str(tmp_path / "." / "record.json"))
    assert ran.code == 2
    assert record.read_bytes() == data
    inside = command(f"check {RULES}", str(tmp_path), "--output", str(record))
    assert inside.code == 2
    assert record.read_bytes() == data


def test_every_finding_is_listed_with_all(command: Command) -> None:
    line = f"check {RULES} submissions/failing.json --format json"
    few, every = (assessed(command(each))["records"][0] for each in (line, f"{line} --all"))
    assert {each["outcome"] for each in few["findings"]} & {"pass", "not_applicable"} == set()
    assert len(every["findings"]) == sum(every["counts"]["findings"].values())
    assert few["counts"] == every["counts"]


def test_rules_count_one_outcome_each(command: Command) -> None:
    for line in ("failing.json", "missing.json", "no-day.json", "folder"):
        for each in assessed(command(f"check {RULES} submissions/{line} --format json"))["records"]:
            assert sum(each["counts"]["rules"].values()) == (0 if each["verdict"] == "rejected" else 8)


def test_text_of_a_hostile_submission_commands_no_terminal(command: Command) -> None:
    for language in ("zh", "en", "both"):
        ran = command(f"check {RULES} submissions/hostile.json --all --show-sensitive --lang {language}")
        assert not set(ran.out + ran.err) & set("\x1b\x07\u202e\r")
        assert "/\\x1b]0;owned\\x07" in ran.out


def test_colour_is_for_terminals_and_for_who_asks(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    line = f"check {RULES} submissions/missing.json"
    plain = command(line)
    assert "\x1b" not in plain.out
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = command(line)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured.out) == plain.out != coloured.out
    monkeypatch.setenv("NO_COLOR", "1")
    assert command(line) == plain


def test_rules_nearby_are_not_taken_silently(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder of these tests has a folder `rules`; without an option the shipped rules are checked."""
    loaded: list[Path] = []

    def load(folder: Path) -> None:
        loaded.append(folder)
        raise InterruptedError

    monkeypatch.setenv("COMPLIANCE_CACHE", "off")
    monkeypatch.setattr("compliance.rulefile.load.load", load)
    assert command("check submissions/missing.json").code == 70
    assert loaded
    assert HERE not in loaded[0].parents


def test_a_rule_that_fails_inside_the_engine_ends_in_70_and_the_others_answer(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    decide = plan.decide_by_reference

    def failing(rule: Rule, scope: Scope) -> plan.Decision:
        if rule.id == "EO-3.2":
            raise RuntimeError("38.25")
        return decide(rule, scope)

    monkeypatch.setattr(plan, "decide_by_reference", failing)
    ran = command(f"check {RULES} submissions/failing.json --format json")
    assert ran.code == 70
    (record,) = assessed(ran)["records"]
    assert record["counts"]["rules"][Outcome.ERROR.value] == 1
    assert record["counts"]["rules"]["fail"] > 0
    assert "38.25" not in ran.out + ran.err


def test_day_of_assessment_is_the_one_given(command: Command) -> None:
    (record,) = assessed(command(f"check {RULES} submissions/no-day.json --as-of 2020-02-14 --format json"))["records"]
    assert record["assessed_on"] == date(2020, 2, 14).isoformat()
    (record,) = assessed(command(f"check {RULES} submissions/no-day.json --format json"))["records"]
    assert (record["assessed_on"], record["verdict"]) == (None, "undetermined")
