import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import unquote_to_bytes

import jsonschema
import pytest

from compliance.model.outcome import Outcome, Verdict
from compliance.report.artifact_uri import link_of, uri_of
from compliance.report.layout import Choice
from compliance.report.sarif_text import plain
from compliance.report.to_sarif import render
from compliance.report.visible import make_visible
from tests.report.all_kinds import (
    HOSTILE,
    NAUGHTY,
    NOTES,
    SUITE,
    UNREAD,
    full_assessment,
    hostile_assessment,
    name_of,
    naughty_strings,
    small_assessment,
)
from tests.report.golden import assert_golden, indented
from tests.report.hand_made import REJECTED, RULESET, SHORT, assessment, finding, record, untested

SCHEMA = SUITE / "schemas" / "sarif-schema-2.1.0.json"
LANGUAGES: tuple[Choice, ...] = ("zh", "en", "both")


def run_of(text: str) -> dict[str, Any]:
    (run,) = json.loads(text.encode("utf-8"))["runs"]
    assert isinstance(run, dict)
    return run


FULL = run_of(render(full_assessment(), RULESET, "both"))
RESULTS: list[dict[str, Any]] = FULL["results"]


def result_of(outcome: Outcome) -> dict[str, Any]:
    return next(each for each in RESULTS if each["properties"].get("outcome") == outcome.value)


def results_about(source: str) -> list[dict[str, Any]]:
    return [each for each in RESULTS if each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == source]


def objects(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from objects(each)
    elif isinstance(value, list):
        for each in value:
            yield from objects(each)


@pytest.mark.skipif(not SCHEMA.is_file(), reason="the schema of SARIF is not beside the repository")
@pytest.mark.parametrize("language", LANGUAGES)
def test_report_is_valid_by_the_published_schema(language: Choice) -> None:
    validator = jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    for whole in (full_assessment(), assessment(), assessment(REJECTED), assessment(diagnostics=(UNREAD,))):
        validator.validate(json.loads(render(whole, RULESET, language)))
    assert not validator.is_valid({"version": "2.1.0", "runs": [{}]})


@pytest.mark.parametrize(
    ("outcome", "kind", "level"),
    [
        (Outcome.FAIL, "fail", "warning"),
        (Outcome.ERROR, "open", None),
        (Outcome.UNKNOWN, "open", None),
        (Outcome.NOT_CHECKED, "open", None),
        (Outcome.WAIVED, "fail", "warning"),
        (Outcome.PASS, "pass", None),
        (Outcome.NOT_APPLICABLE, "notApplicable", None),
        (Outcome.NOT_IN_FORCE, "notApplicable", None),
        (Outcome.INFORMATIONAL, "informational", None),
    ],
)
def test_kind_says_the_outcome_and_only_a_failure_has_a_level(outcome: Outcome, kind: str, level: str | None) -> None:
    assert (result_of(outcome)["kind"], result_of(outcome).get("level")) == (kind, level)


def test_level_is_how_grave_a_failure_is() -> None:
    failing = [replace(SHORT, rule=rule) for rule in ("EO-1.1", "EO-3.2", "EO-3.1")]
    run = run_of(render(assessment(record(*failing)), RULESET, "en"))
    levels = [each["level"] for each in run["results"]]
    assert levels == ["error", "warning", "note"]
    rules = run["tool"]["driver"]["rules"]
    assert levels == [rules[each["ruleIndex"]]["defaultConfiguration"]["level"] for each in run["results"]]


def test_what_only_waits_for_a_person_is_for_review() -> None:
    assert [each["kind"] for each in RESULTS if each["message"]["text"].startswith("尚无结论")] == ["review"]


def test_no_kind_but_a_failure_ever_has_a_level() -> None:
    assert {each["kind"] for each in RESULTS if "level" in each} == {"fail"}


def test_rules_are_those_that_were_judged_in_the_order_of_the_ruleset() -> None:
    rules = FULL["tool"]["driver"]["rules"]
    assert [each["id"] for each in rules] == [*RULESET.rules, "record-rejected", "nothing-proven"]
    for each in RESULTS:
        assert rules[each["ruleIndex"]]["id"] == each["ruleId"]
    only = run_of(render(assessment(record(SHORT, finding("EO-3.3", Outcome.PASS, None))), RULESET, "en"))
    assert [each["id"] for each in only["tool"]["driver"]["rules"]] == ["EO-3.2", "EO-3.3"]


def test_a_rule_is_described_in_the_language_chosen_and_in_both_beside_it() -> None:
    for language, text in (("zh", "口罩储备"), ("en", "Mask stock"), ("both", "口罩储备 / Mask stock")):
        rules = run_of(render(full_assessment(), RULESET, language))["tool"]["driver"]["rules"]  # type: ignore[arg-type]
        rule = next(each for each in rules if each["id"] == "EO-3.2")
        assert (rule["name"], rule["shortDescription"]["text"]) == (text, text)
        assert rule["shortDescription"]["properties"] == {"zh": "口罩储备", "en": "Mask stock"}
    assert rule["helpUri"] == "https://example.org/notice-3"
    assert "buy masks for ten days" in rule["help"]["text"]
    assert rule["properties"]["standing"] == "mapped"
    assert rule["properties"]["citation"]["item"] == "masks"
    assert len(rule["properties"]["tags"]) <= 20


def test_an_address_that_is_no_web_address_is_no_link() -> None:
    document = replace(RULESET.documents["notice-3"], url="ftp://example.org/x")
    ruleset = replace(RULESET, documents={**RULESET.documents, "notice-3": document})
    assert not any("helpUri" in each for each in run_of(render(full_assessment(), ruleset, "en"))["tool"]["driver"]["rules"])


def test_a_result_stands_at_the_value_that_decided_or_at_the_member_it_is_about() -> None:
    failed, waived = result_of(Outcome.FAIL), result_of(Outcome.WAIVED)
    (place,) = failed["locations"]
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": "small-workshop.json", "index": 0},
        "region": {"startLine": 3, "startColumn": 14},
    }
    assert place["logicalLocations"] == [{"fullyQualifiedName": "/stock/masks", "kind": "value"}]
    (place,) = waived["locations"]
    assert place["physicalLocation"]["region"] == {"startLine": 8, "startColumn": 5}
    assert place["logicalLocations"] == [{"fullyQualifiedName": "/employees/1", "kind": "object"}]
    assert FULL["columnKind"] == "unicodeCodePoints"


def test_evidence_that_stands_in_the_record_is_a_related_location() -> None:
    (stock,) = result_of(Outcome.FAIL)["relatedLocations"]
    assert stock["message"]["text"] == "口罩库存：1500 只 / Masks in stock: 1500 pieces"
    assert [each["id"] for each in result_of(Outcome.WAIVED)["relatedLocations"]] == [1, 2]
    assert "relatedLocations" not in result_of(Outcome.NOT_CHECKED)


def test_a_place_that_is_not_known_is_the_line_of_the_record_or_none() -> None:
    (found,) = [each for each in results_about("lines.ndjson") if each["kind"] == "pass"]
    assert found["locations"][0]["physicalLocation"]["region"] == {"startLine": 2}
    assert "region" not in results_about("waived.json")[0]["locations"][0]["physicalLocation"]


def test_every_result_has_a_place_since_code_scanning_takes_no_other() -> None:
    assert all(len(each["locations"]) == 1 for each in RESULTS)


def test_a_waiver_suppresses_and_gives_its_reason() -> None:
    assert result_of(Outcome.WAIVED)["suppressions"] == [
        {
            "kind": "external",
            "status": "accepted",
            "justification": (
                "W-1，自 2020-02-01 起至 2020-03-01（不含当日），由江海区工业和信息化局批准：口罩紧缺 / "
                "W-1, from 2020-02-01 until 2020-03-01 (that day excluded), approved by 江海区工业和信息化局: masks are scarce"
            ),
        }
    ]
    assert sum("suppressions" in each for each in RESULTS) == 2


def test_what_is_no_success_is_a_result_even_where_no_finding_says_so() -> None:
    (rejected,) = results_about("broken.ndjson")
    assert (rejected["ruleId"], rejected["kind"], rejected["level"]) == ("record-rejected", "fail", "error")
    assert rejected["message"]["text"] == (
        "申报被拒收：an object has the key `a` twice / the record was rejected: an object has the key `a` twice"
    )
    assert rejected["locations"][0]["physicalLocation"]["region"] == {"startLine": 7, "startColumn": 12}
    assert [(each["ruleId"], each["kind"]) for each in results_about("none.json")] == [("nothing-proven", "open")]
    assert [each["kind"] for each in results_about("draft.json")] == ["open", "informational"]
    assert [each["ruleId"] for each in results_about("also.json")] == ["record-rejected"]


def test_a_record_that_is_proven_needs_no_result() -> None:
    run = run_of(render(assessment(record(finding("EO-3.2", Outcome.PASS, None), verdict=Verdict.COMPLIANT)), RULESET, "en"))
    assert run["results"] == []
    assert run["invocations"][0]["executionSuccessful"] is True
    assert run["properties"]["records"][0]["verdict"] == "compliant"


def test_no_record_at_all_is_no_success() -> None:
    run = run_of(render(assessment(diagnostics=(UNREAD,)), RULESET, "en"))
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("no-record", "error")
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "gone.json"
    assert run["invocations"][0]["executionSuccessful"] is False


def test_diagnostics_are_notifications_and_an_error_among_them_is_no_success() -> None:
    (invocation,) = FULL["invocations"]
    told = [(each.get("descriptor", {}).get("id"), each["level"]) for each in invocation["toolExecutionNotifications"]]
    assert told == [("I401", "error"), ("I402", "note"), ("I210", "warning"), (None, "error"), ("I103", "error"), (None, "error")]
    assert invocation["executionSuccessful"] is False
    (engine,) = [each for each in invocation["toolExecutionNotifications"] if "associatedRule" in each]
    assert engine["associatedRule"]["id"] == "EO-3.1"
    assert "KeyError: 'x'" in engine["message"]["text"]
    codes = [each["id"] for each in FULL["tool"]["driver"]["notifications"]]
    for each in invocation["toolExecutionNotifications"]:
        if "descriptor" in each:
            assert codes[each["descriptor"]["index"]] == each["descriptor"]["id"]
    harmless = run_of(render(assessment(record(SHORT), diagnostics=(NOTES,)), RULESET, "en"))
    assert harmless["invocations"][0]["executionSuccessful"] is True


def test_files_are_named_once_and_have_a_digest_where_the_file_is_the_record() -> None:
    files = FULL["artifacts"]
    uris = [each["location"]["uri"] for each in files]
    assert len(uris) == len(set(uris)) == 9
    assert files[0]["hashes"] == {"sha-256": "fedcba9876543210" * 4}
    assert "hashes" not in files[uris.index("lines.ndjson")]
    for each in objects(RESULTS):
        if "artifactLocation" in each:
            assert uris[each["artifactLocation"]["index"]] == each["artifactLocation"]["uri"]


def test_fingerprints_tell_findings_apart_and_do_not_change_with_lines() -> None:
    def fingerprints(*records: Any) -> list[str]:
        run = run_of(render(assessment(*records), RULESET, "en"))
        return [each["partialFingerprints"]["complianceFinding/v1"] for each in run["results"]]

    first = record(SHORT, untested(0), untested(1))
    assert len(set(fingerprints(first, replace(first, id="91440704MA4W000001")))) == 6
    moved = replace(first, positions={"": (9, 9)}, source="elsewhere.json", assessed_on=date(2020, 3, 1))
    assert fingerprints(first) == fingerprints(moved)


def test_what_has_no_place_in_sarif_is_in_properties() -> None:
    said = result_of(Outcome.FAIL)["properties"]
    assert said["message"] == {"zh": "口罩库存 1500 只，少于 10 天用量", "en": "1500 masks in stock, fewer than 10 days"}
    assert said["proposals"][0]["changes"][0]["value"] == 6000
    assert FULL["properties"]["records"][0]["actions"][0]["text"] == {"zh": "补足口罩", "en": "buy masks"}
    assert FULL["properties"]["verdicts"]["rejected"] == 2
    assert not any("fixes" in each for each in RESULTS)


def test_same_assessment_gives_the_same_bytes() -> None:
    assert render(full_assessment(), RULESET, "zh") == render(full_assessment(), RULESET, "zh")


@pytest.mark.parametrize("text", HOSTILE, ids=name_of)
def test_hostile_texts_do_nothing_and_are_not_lost(text: str) -> None:
    whole, ruleset = hostile_assessment(text)
    run = run_of(render(whole, ruleset, "en"))
    if SCHEMA.is_file():
        jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate({"version": "2.1.0", "runs": [run]})
    (failed,) = [each for each in run["results"] if each["ruleId"] == "EO-3.2" and each["kind"] == "fail" and "suppressions" not in each]
    assert failed["properties"]["message"] == {"zh": text, "en": text}
    assert unescaped(failed["message"]["text"].replace("{{", "{").replace("}}", "}")) == unescaped(make_visible(text))
    for each in objects(run):
        shown = each.get("text")
        if isinstance(shown, str):
            assert not re.search(r"(?<!\{)(?:\{\{)*\{\d", shown)
            assert not re.search(r"(?<!\\)(?:\\\\)*\]\(", shown)
            assert all(character.isprintable() or character in "\n\u3000\ufffe\uffff\U0001fffe" for character in shown)
        if isinstance(uri := each.get("uri"), str):
            assert re.fullmatch(r"(file:///)?([A-Za-z0-9._~/:-]|%[0-9A-F]{2})*", uri)


def unescaped(text: str) -> str:
    """A text without the backslashes that keep a link from being one."""
    return re.sub(r"\\+\]\(", "](", text)


@pytest.mark.skipif(not NAUGHTY.is_file(), reason="the list of naughty strings is not beside the repository")
def test_naughty_strings_are_not_lost() -> None:
    for text in naughty_strings():
        run = run_of(render(*hostile_assessment(text), "both"))
        assert run["results"][0]["properties"]["message"]["zh"] == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("{0}", "{{0}}"),
        ("[a](b)", "[a\\](b)"),
        ("[a\\](b)", "[a\\](b)"),
        ("[a\\\\](b)", "[a\\\\\\](b)"),
        ("[a] (b)", "[a] (b)"),
    ],
)
def test_placeholders_and_links_are_escaped(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize(
    ("source", "uri"),
    [
        ("small.json", "small.json"),
        ("./a b/企业.json", "./a%20b/%E4%BC%81%E4%B8%9A.json"),
        ("/data/a.json", "file:///data/a.json"),
        ("C:\\data\\a b.json", "file:///C:/data/a%20b.json"),
        ("a:b?c#d%20.json", "a%3Ab%3Fc%23d%2520.json"),
        ("-", "-"),
        ("\udcff.json", "%FF.json"),
        ("\ud800.json", "%ED%A0%80.json"),
    ],
    ids=ascii,
)
def test_files_are_named_by_uris(source: str, uri: str) -> None:
    assert uri_of(source) == uri


def test_a_file_name_of_stray_bytes_comes_back_as_its_bytes() -> None:
    assert unquote_to_bytes(uri_of("\udcff\udc80.json")) == b"\xff\x80.json"


def test_addresses_are_quoted_where_they_must_be() -> None:
    assert link_of("https://example.org/通告?a=1&b=%20#x") == "https://example.org/%E9%80%9A%E5%91%8A?a=1&b=%20#x"


def test_report_looks_as_it_did() -> None:
    assert_golden("report/sarif.json", indented(render(small_assessment(), RULESET, "both")))
