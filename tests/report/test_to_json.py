import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import compliance.report
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Standing
from compliance.model.consequence import ConsequenceKind
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Finding
from compliance.model.outcome import Outcome, Verdict
from compliance.model.proposal import Party
from compliance.model.record import State
from compliance.model.rule import Severity
from compliance.model.truth import Truth
from compliance.report.to_json import plain_value, render, write
from tests.report.all_kinds import HOSTILE, full_assessment, full_record, hostile_assessment, name_of
from tests.report.hand_made import DAY, REJECTED, RULESET, SHORT, assessment, explanation_of, finding, record, rich_record, untrained

SCHEMA = json.loads(Path(*compliance.report.__path__, "assessment.schema.json").read_text(encoding="utf-8"))
FILES = Diagnostic("notes.txt", None, None, "I402", "not read: no .json, .ndjson or .jsonl file")


def rendered(*findings: Finding) -> Any:
    document = json.loads(render(assessment(record(*findings)), RULESET))
    (first,) = document["records"]
    return first


def keys(value: object) -> str:
    assert isinstance(value, dict)
    return " ".join(value)


def test_report_has_the_published_shape_in_its_order() -> None:
    document = json.loads(render(assessment(rich_record(), REJECTED, as_of=date(2020, 2, 14), diagnostics=(FILES,)), RULESET))
    assert keys(document) == "schema engine chained_by ruleset as_of records summary diagnostics"
    assert keys(document["ruleset"]) == "id version digest source"
    assert keys(document["summary"]) == "records verdicts"
    first = document["records"][0]
    assert keys(first) == (
        "source line id name place digest assessed_on verdict diagnostics counts requirements findings consequences actions upcoming"
    )
    assert keys(first["counts"]) == "rules findings"
    assert keys(first["requirements"][0]) == "id title verdict"
    assert keys(first["diagnostics"][0]) == "code message hint line column pointer"
    found = first["findings"][0]
    assert keys(found) == (
        "rule requirement outcome judged severity standing subject governing_date evidence message paragraph explanation remedy "
        "citation waiver proposals"
    )
    assert keys(found["subject"]) == "path line column label"
    assert keys(found["evidence"][0]) == "path line column label value unit state supplier"
    assert keys(found["explanation"]) == "operator truth text value unit path state children"
    assert keys(found["citation"]) == "document title number issuer item url"
    assert keys(first["consequences"][0]).startswith("id kind title because ")


def test_report_is_valid_by_the_schema_in_the_package() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    whole = assessment(rich_record(), REJECTED, record(line=3, id=None, assessed_on=None), as_of=date(2020, 2, 14), diagnostics=(FILES,))
    jsonschema.validate(json.loads(render(whole, RULESET)), SCHEMA)
    jsonschema.validate(json.loads(render(full_assessment(), RULESET)), SCHEMA)
    jsonschema.validate(json.loads(render(assessment(), RULESET)), SCHEMA)


def test_schema_refuses_what_is_no_report() -> None:
    document = json.loads(render(assessment(rich_record()), RULESET))
    document["records"][0]["findings"][0]["outcome"] = "fine"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, SCHEMA)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(json.loads(render(assessment(), RULESET)) | {"more": 1}, SCHEMA)


@pytest.mark.parametrize(
    ("definition", "words"),
    [
        (SCHEMA["$defs"]["outcome"], Outcome),
        (SCHEMA["$defs"]["state"], State),
        (SCHEMA["$defs"]["finding"]["properties"]["severity"], Severity),
        (SCHEMA["$defs"]["finding"]["properties"]["standing"], Standing),
        (SCHEMA["$defs"]["consequence"]["properties"]["kind"], ConsequenceKind),
        (SCHEMA["$defs"]["party"], Party),
        (SCHEMA["$defs"]["action"]["properties"]["severity"], Severity),
    ],
)
def test_schema_lists_every_word_of_the_model(definition: dict[str, list[str]], words: type[Outcome]) -> None:
    assert definition["enum"] == [each.value for each in words]


def test_schema_lists_every_verdict_and_truth() -> None:
    of_record = SCHEMA["$defs"]["record"]["properties"]
    assert set(of_record["verdict"]["enum"]) == {each.value for each in Verdict} - {"not_applicable"}
    assert set(of_record["requirements"]["items"]["properties"]["verdict"]["enum"]) == {each.value for each in Verdict} - {"rejected"}
    assert set(SCHEMA["$defs"]["node"]["properties"]["truth"]["enum"]) == {each.value for each in Truth} | {"not_evaluated", None}


def test_same_assessment_gives_the_same_bytes() -> None:
    assert render(assessment(rich_record()), RULESET) == render(assessment(rich_record()), RULESET)


def test_findings_without_an_explanation_are_counted_and_not_listed() -> None:
    passed = finding("EO-3.3", Outcome.PASS, None)
    document = rendered(SHORT, passed)
    assert [each["rule"] for each in document["findings"]] == ["EO-3.2"]
    explained = replace(passed, explanation=explanation_of(Bilingual("好", "good")))
    assert [each["rule"] for each in rendered(SHORT, explained)["findings"]] == ["EO-3.2", "EO-3.3"]


def test_counts_name_every_outcome_and_count_what_did_not_occur() -> None:
    none = {outcome.value: 0 for outcome in Outcome}
    assert rendered()["counts"] == {
        "rules": none | {"fail": 2, "unknown": 1, "not_checked": 1, "pass": 1, "not_in_force": 1},
        "findings": none | {"fail": 2, "unknown": 30, "not_checked": 1, "pass": 3, "not_applicable": 4, "not_in_force": 1},
    }


def test_what_was_not_asked_is_not_evaluated_and_what_is_a_value_has_no_truth() -> None:
    (found,) = rendered(SHORT)["findings"]
    compared = found["explanation"]["children"][0]
    assert compared["truth"] == "false"
    assert [(each["truth"], each["state"]) for each in compared["children"]] == [(None, "read"), ("not_evaluated", None)]


def test_values_are_texts_and_units_stand_beside_them() -> None:
    (found,) = rendered(SHORT)["findings"]
    assert found["evidence"][0] == {
        "path": "/stock/masks",
        "line": None,
        "column": None,
        "label": {"zh": "口罩库存", "en": "Masks in stock"},
        "value": "1500",
        "unit": "piece",
        "state": "read",
        "supplier": None,
    }


def test_who_submitted_from_where_and_what_is_to_be_done_is_told() -> None:
    (first,) = json.loads(render(assessment(full_record()), RULESET))["records"]
    assert first["name"] == "示范厂"
    assert first["place"] == {"zh": "江海区", "en": "Jianghai District"}
    assert [(each["party"], each["severity"], each["rules"]) for each in first["actions"]] == [
        ("enterprise", "critical", ["EO-3.2"]),
        ("inspector", "minor", ["EO-3.1", "EO-3.4"]),
    ]
    assert keys(first["actions"][0]) == "party severity text rules changes"
    assert keys(first["actions"][0]["changes"][0]) == "path line column label found wanted value"


def test_every_path_has_its_place_in_the_source_where_it_is_known() -> None:
    (first,) = json.loads(render(assessment(full_record()), RULESET))["records"]
    failed = first["findings"][0]
    assert (failed["subject"]["line"], failed["subject"]["column"]) == (1, 1)
    assert [(each["path"], each["line"], each["column"]) for each in failed["evidence"]] == [
        ("/stock/masks", 3, 14),
        (None, None, None),
        (None, None, None),
    ]
    changes = [change for proposal in failed["proposals"] for change in proposal["changes"]]
    assert [(each["path"], each["line"], each["column"]) for each in changes] == [("/stock/masks", 3, 14), ("/employees/-", None, None)]


def test_proposals_hold_the_values_that_were_judged() -> None:
    (first,) = json.loads(render(assessment(full_record()), RULESET))["records"]
    to_pass, other = first["findings"][0]["proposals"]
    assert to_pass["outcome"] == "pass"
    assert to_pass["changes"][0]["value"] == 6000
    assert to_pass["changes"][0]["found"] == {"zh": "1500 只", "en": "1500 pieces"}
    assert other["changes"][0]["found"] is None
    assert other["changes"][0]["value"] == {"temperature": 36.5, "trained": True, "days": [10, None]}


def test_what_is_missing_names_who_could_supply_it() -> None:
    (first,) = json.loads(render(assessment(full_record()), RULESET))["records"]
    suppliers = [evidence["supplier"] for finding in first["findings"] for evidence in finding["evidence"]]
    assert suppliers.count("inspector") == 1


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("36.5"), 36.5),
        (Decimal("10.00"), 10),
        (Decimal("1E+2"), 100),
        (Decimal("0.1234567890123456789"), "0.1234567890123456789"),
        (Decimal("1E-400"), "0." + "0" * 399 + "1"),
        (("a", None), ["a", None]),
        (True, True),
    ],
)
def test_a_number_is_exact_or_a_text(value: object, written: object) -> None:
    assert json.loads(json.dumps(plain_value(value))) == written
    assert type(plain_value(value)) is type(written)


def test_a_value_that_json_has_not_is_refused() -> None:
    with pytest.raises(TypeError, match="date"):
        plain_value(DAY)


@pytest.mark.parametrize("text", HOSTILE, ids=name_of)
def test_hostile_texts_come_back_as_they_were(text: str) -> None:
    whole, ruleset = hostile_assessment(text)
    document = json.loads(render(whole, ruleset).encode("utf-8"))
    jsonschema.validate(document, SCHEMA)
    first = document["records"][0]
    assert (first["name"], first["source"], first["findings"][0]["message"]["zh"]) == (text, text, text)


def test_a_waiver_is_told_with_its_reason_and_its_end() -> None:
    (found,) = rendered(untrained(1, Outcome.WAIVED, waiver="W-1"))["findings"]
    assert found["judged"] == "fail"
    assert found["waiver"] == {
        "id": "W-1",
        "from": "2020-02-01",
        "until": "2020-03-01",
        "reason": {"zh": "口罩紧缺", "en": "masks are scarce"},
        "approved_by": "江海区工业和信息化局",
    }
    assert rendered(SHORT)["findings"][0]["waiver"] is None


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_remedy_is_for_what_failed(outcome: Outcome) -> None:
    (found,) = rendered(replace(SHORT, outcome=outcome))["findings"]
    assert (found["remedy"] is not None) == (outcome in (Outcome.FAIL, Outcome.WAIVED))


def test_text_is_written_as_it_is_and_half_a_surrogate_pair_is_escaped() -> None:
    assert write({"a": "口罩\x1b"}) == '{\n  "a": "口罩\\u001b"\n}\n'
    text = write({"source": "\udcff.json"})
    assert json.loads(text.encode("utf-8")) == {"source": "\udcff.json"}


def test_numbers_that_json_has_not_are_refused() -> None:
    with pytest.raises(ValueError, match="Out of range float"):
        write([float("nan")])
