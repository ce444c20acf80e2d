import json
from pathlib import Path

import jsonschema
import pytest

from compliance import shipped
from compliance.model.outcome import Outcome
from tests.cli.conftest import HERE, Command


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("explain submissions/missing.json EO-3.2", 0),
        ("explain submissions/missing.json EO-3.1", 0),
        ("explain submissions/missing.json EO-9.9", 2),
        ("explain submissions/folder/list.json EO-3.2", 2),
        ("explain submissions/folder/list.json EO-3.2 --record 2", 0),
        ("explain submissions/folder/list.json EO-3.2 --record 91440704MA00000039", 0),
        ("explain submissions/folder/list.json EO-3.2 --record 3", 2),
        ("explain submissions/folder/list.json EO-3.2 --record 0", 2),
        ("explain submissions/folder EO-3.2 --record 91440704MA0000004C", 2),
        ("explain submissions/folder/lines.ndjson EO-3.2 --record 2", 4),
        ("explain submissions/broken.json EO-3.2", 4),
        ("explain submissions/empty.json EO-3.2", 4),
        ("explain submissions/none.json EO-3.2", 4),
        ("rule EO-3.2", 0),
        ("rule EO-3.3 --on 2020-02-20", 0),
        ("rule EO-3", 2),
        ("rules", 0),
        ("rules --place jianghai --on 2020-02-20 --requirement EO-3", 0),
        ("rules --place nowhere", 2),
        ("rules --requirement EO-33", 2),
        ("lint", 0),
        ("schema record", 0),
        ("schema rules", 0),
        ("schema report", 0),
        ("schema report-lines", 0),
    ],
)
def test_exit_code(line: str, code: int, command: Command) -> None:
    ran = command(f"{line} --rules rules")
    assert ran.code == code, ran.err
    assert "Traceback" not in ran.err
    assert (ran.out == "") == (code != 0)


@pytest.mark.parametrize("outcome", [Outcome.PASS, Outcome.FAIL])
def test_a_rule_is_explained_whether_it_passes_or_not(outcome: Outcome, command: Command) -> None:
    name = "compliant" if outcome is Outcome.PASS else "failing"
    ran = command(f"explain submissions/{name}.json EO-3.2 --rules rules --lang en")
    assert ("✓" if outcome is Outcome.PASS else "✗") + " Mask stock" in ran.out


def test_place_chooses_what_holds_there_and_around(command: Command) -> None:
    listed = json.loads(command("rules --rules rules --place pengjiang --format json").out)["rules"]
    assert [each["id"] for each in listed] == ["EO-1.1"]
    assert len(json.loads(command("rules --rules rules --place jianghai --format json").out)["rules"]) == 8


def test_day_chooses_what_is_in_force(command: Command) -> None:
    def on(day: str) -> set[str]:
        return {each["id"] for each in json.loads(command(f"rules --rules rules --format json --on {day}").out)["rules"]}

    assert "EO-3.3" in on("2020-02-19")
    assert "EO-3.3" not in on("2020-02-20")
    assert "EO-3.4" not in on("2020-04-06")
    assert "EO-3.4" in on("2020-04-07")


def test_faults_of_rules_are_told_by_every_command_that_reads_them(command: Command) -> None:
    for line in (
        "check submissions/missing.json",
        "explain submissions/missing.json EO-3.2",
        "rule EO-3.2",
        "rules",
        "lint",
        "schema record",
    ):
        ran = command(f"{line} --rules broken-rules")
        assert ran.code == 2
        assert "3-wear-masks.yaml:" in ran.out + ran.err
        assert "did you mean" in ran.out + ran.err


def test_schema_of_a_record_accepts_the_submissions(command: Command) -> None:
    schema = json.loads(command("schema record --rules rules").out)
    jsonschema.validate(json.loads((HERE / "submissions" / "compliant.json").read_text(encoding="utf-8")), schema)


def test_schema_of_rules_is_a_schema(command: Command) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(command("schema rules").out))


def test_shipped_rules_are_those_of_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert shipped.shipped_rules() == HERE.parent.parent / "rules"
    (tmp_path / "site" / "compliance" / "rules").mkdir(parents=True)
    monkeypatch.setattr(shipped, "__file__", str(tmp_path / "site" / "compliance" / "shipped.py"))
    assert shipped.shipped_rules() == tmp_path / "site" / "compliance" / "rules"


def test_rules_of_a_standard_are_told_or_said_to_be_unknown(command: Command) -> None:
    ran = command("rules --standard 'GB 2626' --lang en")
    assert (ran.code, "GB2626-2006-5.3-KN95" in ran.out) == (0, True)
    assert "compliance-standards/1" in command("rules --standard 'GB 2626' --format json").out
    ran = command("rules --standard 'GB 9999'")
    assert (ran.code, "there is no standard `GB 9999`" in ran.err) == (2, True)


def test_an_explanation_in_json_is_an_assessment_of_which_only_the_rule_is_listed(command: Command) -> None:
    ran = command("explain submissions/failing.json EO-3.2 --rules rules --format json")
    (record,) = json.loads(ran.out)["records"]
    assert ran.code == 0
    assert {each["rule"] for each in record["findings"]} == {"EO-3.2"}
    assert record["counts"]["rules"]["fail"] >= 1
    jsonschema.validate(json.loads(ran.out), json.loads(command("schema report").out))


def test_an_explanation_says_in_which_line_a_value_stands(command: Command) -> None:
    assert "/stock/masks (11:12)" in command("explain submissions/failing.json EO-3.2 --rules rules --lang en").out
