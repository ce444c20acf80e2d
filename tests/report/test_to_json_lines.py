import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import compliance.report
from compliance.model.outcome import Outcome
from compliance.report import to_json
from compliance.report.to_json_lines import render
from tests.report.all_kinds import HOSTILE, NAUGHTY, full_assessment, hostile_assessment, name_of, naughty_strings, small_assessment
from tests.report.golden import assert_golden
from tests.report.hand_made import RULESET, assessment

FOLDER = Path(*compliance.report.__path__)
SCHEMA = json.loads((FOLDER / "assessment-lines.schema.json").read_text(encoding="utf-8"))
WHOLE = json.loads((FOLDER / "assessment.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def lines_of(text: str) -> list[dict[str, Any]]:
    assert text.endswith("\n")
    return [json.loads(line) for line in text.removesuffix("\n").split("\n")]


FULL = lines_of(render(full_assessment(), RULESET))


def test_first_line_is_the_header_and_last_line_counts_all() -> None:
    assert FULL[0]["kind"] == "header"
    assert FULL[0]["schema"] == "compliance-assessment-lines/1"
    assert FULL[-1] == {
        "kind": "end",
        "lines": len(FULL),
        "diagnostics": 2,
        "records": 8,
        "findings": sum(line["kind"] == "finding" for line in FULL),
        "verdicts": {"rejected": 2, "non_compliant": 1, "undetermined": 2, "compliant_with_waivers": 1, "compliant": 2},
    }
    assert [line["kind"] for line in FULL].count("record") == 8


def test_findings_follow_their_record_and_name_it() -> None:
    number = 0
    for line in FULL[1:-1]:
        if line["kind"] == "record":
            assert line["record"] == number + 1
            number, source = line["record"], line["source"]
        elif line["kind"] == "finding":
            assert (line["record"], line["source"]) == (number, source)


def test_lines_hold_what_the_document_holds() -> None:
    document = json.loads(to_json.render(full_assessment(), RULESET))
    for number, record in enumerate(document["records"], start=1):
        found = [line for line in FULL if line["kind"] == "finding" and line["record"] == number]
        extra = {"kind": "finding", "record": number, "source": record["source"], "line": record["line"]}
        assert found == [extra | finding for finding in record.pop("findings")]
        assert {"kind": "record", "record": number} | record in FULL
    assert [line for line in FULL if line["kind"] == "diagnostic"] == [{"kind": "diagnostic"} | each for each in document["diagnostics"]]


def test_every_line_is_valid_by_the_schema_in_the_package() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for line in [*FULL, *lines_of(render(assessment(), RULESET))]:
        VALIDATOR.validate(line)


@pytest.mark.parametrize("kind", ["header", "diagnostic", "record", "finding", "end"])
def test_schema_refuses_a_line_with_more_or_less(kind: str) -> None:
    line = next(line for line in FULL if line["kind"] == kind)
    assert not VALIDATOR.is_valid(line | {"more": 1})
    for name in line:
        assert not VALIDATOR.is_valid({key: value for key, value in line.items() if key != name})


def test_both_schemas_say_the_same_of_what_they_share() -> None:
    # What a document tells together is a line each.
    shared = SCHEMA["$defs"].keys() & WHOLE["$defs"].keys() - {"record", "finding", "brief"}
    assert shared == WHOLE["$defs"].keys() - {"record", "finding", "brief"}
    for name in shared:
        assert SCHEMA["$defs"][name] == WHOLE["$defs"][name]
    for name in ("record", "finding"):
        own = {key: value for key, value in WHOLE["$defs"][name]["properties"].items() if key not in {"findings", "brief"}}
        assert own.items() <= SCHEMA["$defs"][name]["properties"].items()


def test_no_record_at_all_is_a_header_and_an_end() -> None:
    assert [line["kind"] for line in lines_of(render(assessment(), RULESET))] == ["header", "end"]


def test_same_assessment_gives_the_same_bytes() -> None:
    assert render(full_assessment(), RULESET) == render(full_assessment(), RULESET)


@pytest.mark.parametrize("text", HOSTILE, ids=name_of)
def test_hostile_texts_come_back_as_they_were(text: str) -> None:
    whole, ruleset = hostile_assessment(text)
    written = render(whole, ruleset)
    assert written.encode("utf-8").decode("utf-8").splitlines() == written.removesuffix("\n").split("\n")
    lines = lines_of(written)
    for line in lines:
        VALIDATOR.validate(line)
    record = next(line for line in lines if line["kind"] == "record")
    assert (record["source"], record["name"], record["id"]) == (text, text, text)
    finding = next(line for line in lines if line["kind"] == "finding")
    assert finding["message"] == {"zh": text, "en": text}
    assert finding["evidence"][0]["value"] == text
    assert finding["proposals"][0]["changes"][0]["value"] == text


@pytest.mark.skipif(not NAUGHTY.is_file(), reason="the list of naughty strings is not beside the repository")
def test_naughty_strings_come_back_as_they_were() -> None:
    for text in naughty_strings():
        lines = lines_of(render(*hostile_assessment(text)))
        assert next(line for line in lines if line["kind"] == "finding")["message"]["zh"] == text


def test_a_finding_without_an_explanation_is_no_line() -> None:
    whole = full_assessment()
    bare = tuple(replace(each, explanation=None) for each in whole.records[0].findings)
    lines = lines_of(render(assessment(replace(whole.records[0], findings=bare)), RULESET))
    assert [line["kind"] for line in lines] == ["header", "record", "end"]
    assert lines[1]["counts"]["findings"][Outcome.FAIL.value] == 2


def test_lines_look_as_they_did() -> None:
    assert_golden("report/lines.ndjson", render(small_assessment(), RULESET))
