import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import regex

from compliance.model.outcome import Outcome, Verdict
from compliance.report.layout import Choice
from compliance.report.oscal_text import escape_markdown, prop, token_of
from compliance.report.to_oscal import render
from compliance.report.visible import make_visible
from tests.report.all_kinds import (
    HOSTILE,
    NAUGHTY,
    UNREAD,
    full_assessment,
    full_record,
    hostile_assessment,
    name_of,
    naughty_strings,
    small_assessment,
)
from tests.report.golden import assert_golden, indented
from tests.report.hand_made import REJECTED, RULESET, SHORT, assessment, finding, record, untrained

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "oscal_assessment-results_schema-1.2.3.json").read_text(encoding="utf-8"))
LANGUAGES: tuple[Choice, ...] = ("zh", "en", "both")
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def pattern(_: object, wanted: str, instance: object, __: object) -> Iterator[jsonschema.ValidationError]:
    """Hold a text against a pattern as the schema writes it: `regex` knows the letters and numbers of Unicode, `re` does not."""
    if isinstance(instance, str) and not regex.search(wanted, instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {wanted!r}")


VALIDATOR = jsonschema.validators.extend(jsonschema.Draft7Validator, {"pattern": pattern})(
    SCHEMA, format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER
)


def document_of(text: str) -> dict[str, Any]:
    document = json.loads(text.encode("utf-8"))["assessment-results"]
    assert isinstance(document, dict)
    return document


FULL = document_of(render(full_assessment(), RULESET, "en"))
FIRST: dict[str, Any] = FULL["results"][0]


def props_of(thing: dict[str, Any]) -> dict[str, str]:
    return {each["name"]: each["value"] for each in thing["props"]}


def objects(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from objects(each)
    elif isinstance(value, list):
        for each in value:
            yield from objects(each)


@pytest.mark.parametrize("language", LANGUAGES)
def test_report_is_valid_by_the_published_schema(language: Choice) -> None:
    for whole in (full_assessment(), assessment(), assessment(REJECTED), assessment(diagnostics=(UNREAD,)), assessment(record())):
        VALIDATOR.validate(json.loads(render(whole, RULESET, language)))


@pytest.mark.parametrize(("name", "value"), [("uuid", "1"), ("metadata", {}), ("results", []), ("import-ap", {"href": 1}), ("more", 1)])
def test_schema_refuses_what_is_no_report(name: str, value: object) -> None:
    assert not VALIDATOR.is_valid({"assessment-results": FULL | {name: value}})


def test_schema_refuses_ids_that_are_no_tokens() -> None:
    spoilt = json.loads(json.dumps(FULL))
    spoilt["results"][0]["findings"][0]["target"]["target-id"] = "1 no token"
    assert not VALIDATOR.is_valid({"assessment-results": spoilt})
    spoilt["results"][0]["findings"][0]["target"]["target-id"] = "口罩-1.2"
    assert VALIDATOR.is_valid({"assessment-results": spoilt})


def test_document_says_what_it_is_and_when() -> None:
    metadata = FULL["metadata"]
    assert metadata["title"] == "Requirements for returning to work"
    assert (metadata["last-modified"], metadata["version"], metadata["oscal-version"]) == ("2020-02-14T00:00:00Z", "1.0", "1.1.3")
    assert props_of(metadata) == {"engine": "0.1.0", "chained-by": "durable-rules", "language": "en", "as-of": "2020-02-14"}
    assert "remarks" not in metadata


@pytest.mark.parametrize(
    ("as_of", "days", "modified"),
    [
        (date(2020, 3, 1), [date(2020, 5, 1)], "2020-03-01"),
        (None, [date(2020, 2, 1), date(2020, 4, 1), None], "2020-04-01"),
        (None, [None], "1970-01-01"),
        (None, [date(1, 1, 1)], "1970-01-01"),
        (None, [date(9999, 12, 31)], "1970-01-01"),
    ],
)
def test_a_day_is_written_where_it_is_known_and_can_be_written(as_of: date | None, days: list[date | None], modified: str) -> None:
    whole = assessment(*(record(SHORT, assessed_on=day) for day in days), as_of=as_of)
    document = document_of(render(whole, RULESET, "en"))
    VALIDATOR.validate({"assessment-results": document})
    assert document["metadata"]["last-modified"] == f"{modified}T00:00:00Z"
    assert ("remarks" in document["metadata"]) == (modified == "1970-01-01")
    for result, day in zip(document["results"], days, strict=True):
        assert props_of(result).get("assessed-on") == (None if day is None else day.isoformat())


def test_the_ruleset_stands_in_for_the_plan_that_is_demanded() -> None:
    plan = FULL["back-matter"]["resources"][0]
    assert FULL["import-ap"]["href"] == f"#{plan['uuid']}"
    assert props_of(plan)["ruleset-digest"] == RULESET.digest


def test_every_reference_within_the_document_is_met() -> None:
    known = [each["uuid"] for each in objects(FULL) if "uuid" in each]
    assert len(known) == len(set(known))
    assert all(UUID.fullmatch(each) for each in known)
    for each in objects(FULL):
        for name in ("observation-uuid", "risk-uuid", "subject-uuid"):
            if name in each:
                assert each[name] in known
        if str(each.get("href", "")).startswith("#"):
            assert each["href"][1:] in known


def test_requirements_are_controls_with_their_verdict_and_their_id_as_it_is() -> None:
    first = FIRST["reviewed-controls"]["control-selections"][0]
    assert first["include-controls"] == [{"control-id": "EO-1"}]
    assert props_of(first) == {"requirement": "EO-1", "verdict": "undetermined"}
    assert first["description"] == "Take temperatures"


@pytest.mark.parametrize(
    ("outcome", "state", "reason"),
    [
        (Outcome.FAIL, "not-satisfied", "fail"),
        (Outcome.ERROR, "not-satisfied", "other"),
        (Outcome.UNKNOWN, "not-satisfied", "other"),
        (Outcome.NOT_CHECKED, "not-satisfied", "other"),
        (Outcome.WAIVED, "not-satisfied", "other"),
        (Outcome.PASS, "satisfied", "pass"),
    ],
)
def test_only_what_is_proven_is_satisfied(outcome: Outcome, state: str, reason: str) -> None:
    found = next(each for each in FIRST["findings"] if props_of(each)["outcome"] == outcome.value)
    assert (found["target"]["status"]["state"], found["target"]["status"]["reason"]) == (state, reason)


@pytest.mark.parametrize("outcome", [Outcome.NOT_APPLICABLE, Outcome.NOT_IN_FORCE, Outcome.INFORMATIONAL])
def test_what_says_nothing_of_satisfaction_is_an_observation_only(outcome: Outcome) -> None:
    assert not any(props_of(each)["outcome"] == outcome.value for each in FIRST["findings"])
    (seen,) = [each for each in FIRST["observations"] if props_of(each)["outcome"] == outcome.value]
    assert seen["types"] == ["control-objective"]


def test_an_observation_names_its_subject_and_its_evidence() -> None:
    seen = FIRST["observations"][0]
    assert (seen["methods"], seen["types"], seen["collected"]) == (["EXAMINE"], ["finding"], "2020-02-14T00:00:00Z")
    (subject,) = seen["subjects"]
    assert subject["type"] == "resource"
    assert props_of(subject) == {"pointer": '""', "line": "1", "column": "1"}
    stock, days, _ = seen["relevant-evidence"]
    assert stock["href"] == "small-workshop.json"
    assert stock["description"] == "Masks in stock: 1500 pieces"
    assert props_of(stock) == {"pointer": "/stock/masks", "line": "3", "column": "14", "state": "read", "value": "1500", "unit": "piece"}
    assert "href" not in days
    assert props_of(FIRST["observations"][3]["relevant-evidence"][0])["supplier"] == "inspector"


def test_a_finding_names_rule_requirement_basis_and_remedy() -> None:
    found = FIRST["findings"][0]
    assert found["target"]["target-id"] == "EO-3.2"
    assert props_of(found) == {
        "outcome": "fail",
        "judged": "fail",
        "rule": "EO-3.2",
        "requirement": "EO-3",
        "severity": "major",
        "standing": "mapped",
        "governing-date": "2020-02-14",
    }
    assert found["description"] == "1500 masks in stock, fewer than 10 days."
    assert "buy masks for ten days" in found["remarks"]
    assert "at least 6000 pieces instead of 1500 pieces" in found["remarks"]
    (link,) = found["links"]
    cited = next(each for each in FULL["back-matter"]["resources"] if f"#{each['uuid']}" == link["href"])
    assert cited["rlinks"] == [{"href": "https://example.org/notice-3"}]
    assert props_of(FIRST["findings"][1])["fault"] == "KeyError: 'x'"


def test_a_document_that_is_nowhere_to_be_read_is_cited_in_words_only() -> None:
    ruleset = replace(RULESET, documents={**RULESET.documents, "notice-3": replace(RULESET.documents["notice-3"], url=None)})
    document = document_of(render(assessment(full_record()), ruleset, "en"))
    assert len(document["back-matter"]["resources"]) == 2
    assert not any("links" in each for each in document["results"][0]["findings"])
    assert "Notice on epidemic control" in document["results"][0]["findings"][0]["remarks"]


def test_a_waived_failure_has_a_risk_whose_deviation_is_approved() -> None:
    (risk,) = FIRST["risks"]
    assert risk["status"] == "deviation-approved"
    assert props_of(risk) == {"waiver": "W-1", "approved-by": "江海区工业和信息化局", "from": "2020-02-01", "until": "2020-03-01"}
    (related,) = [each["related-risks"] for each in FIRST["findings"] if "related-risks" in each]
    assert related == [{"risk-uuid": risk["uuid"]}]


def test_counts_name_every_outcome() -> None:
    counted = {each["class"]: each["value"] for each in FIRST["props"] if each["name"] == "finding-count"}
    assert counted == {outcome.value: str(full_record().finding_counts[outcome]) for outcome in Outcome}


def test_a_record_is_a_resource_with_a_digest_of_the_file_where_the_file_is_the_record() -> None:
    resources = FULL["back-matter"]["resources"]
    assert resources[1]["rlinks"] == [
        {
            "href": "small-workshop.json",
            "media-type": "application/json",
            "hashes": [{"algorithm": "SHA-256", "value": "fedcba9876543210" * 4}],
        }
    ]
    assert "hashes" not in resources[2]["rlinks"][0]
    assert props_of(resources[2])["digest"] == REJECTED.digest


def test_actions_and_consequences_are_remarks_and_diagnostics_are_the_log() -> None:
    assert FIRST["remarks"].startswith("the enterprise: buy masks (critical, EO-3.2)")
    assert "Stop work" in FIRST["remarks"]
    (entry,) = FIRST["assessment-log"]["entries"]
    assert (entry["title"], entry["description"]) == ("I210", "assessed as of another day")
    assert props_of(entry) == {"source": "small-workshop.json", "pointer": "/x", "hint": "give the day"}


def test_what_is_no_success_is_a_finding_even_where_no_rule_says_so() -> None:
    targets = [[each["target"]["target-id"] for each in result.get("findings", [])] for result in FULL["results"][1:]]
    assert targets == [
        ["record-rejected"],
        ["record-rejected"],
        ["nothing-proven"],
        ["EO-3.2"],
        [],
        ["EO-3.3"],
        ["nothing-proven"],
        [],
    ]
    assert FULL["results"][1]["findings"][0]["target"]["status"]["state"] == "not-satisfied"
    assert props_of(FULL["results"][1])["verdict"] == "rejected"
    assert [each["description"] for each in FULL["results"][8]["assessment-log"]["entries"]] == [
        "cannot be read: no such file",
        "not read: no .json, .ndjson or .jsonl file",
    ]


def test_no_record_at_all_is_a_result_that_is_no_success() -> None:
    (result,) = document_of(render(assessment(), RULESET, "en"))["results"]
    assert [each["target"]["target-id"] for each in result["findings"]] == ["no-record"]


def test_a_record_that_is_proven_needs_no_finding() -> None:
    proven = record(finding("EO-3.2", Outcome.PASS, None), verdict=Verdict.COMPLIANT)
    (result,) = document_of(render(assessment(proven), RULESET, "en"))["results"]
    assert "findings" not in result
    assert props_of(result)["verdict"] == "compliant"


def test_same_assessment_gives_the_same_bytes_and_another_gives_other_ids() -> None:
    assert render(full_assessment(), RULESET, "zh") == render(full_assessment(), RULESET, "zh")
    other = document_of(render(replace(full_assessment(), ruleset_digest="sha256:" + "1" * 64), RULESET, "en"))
    assert not {each["uuid"] for each in objects(other) if "uuid" in each} & {each["uuid"] for each in objects(FULL) if "uuid" in each}


def test_records_that_look_alike_stay_apart() -> None:
    document = document_of(render(assessment(record(SHORT), record(SHORT)), RULESET, "en"))
    known = [each["uuid"] for each in objects(document) if "uuid" in each]
    assert len(known) == len(set(known))


@pytest.mark.parametrize(
    ("id_", "kept"),
    [
        ("EO-1.1", True),
        ("GB2626-2006-5.3", True),
        ("口罩_1", True),
        ("_x", True),
        ("1-2", False),
        ("a b", False),
        ("a/b", False),
        ("", False),
    ],
)
def test_ids_are_tokens_as_they_are_or_by_a_mark_of_their_own(id_: str, kept: bool) -> None:
    assert (token_of(id_) == id_) == kept
    assert regex.fullmatch(SCHEMA["definitions"]["TokenDatatype"]["pattern"], token_of(id_))


def test_ids_that_differ_have_tokens_that_differ() -> None:
    ids = ["a b", "a_b", "a/b", "1", "_1", "2", "", " ", "\ud800"]
    assert len({token_of(each) for each in ids}) == len(ids)


@pytest.mark.parametrize(
    ("value", "written"),
    [("", '""'), (" a ", "\\u0020a\\u0020"), ("a\nb", "a\\nb"), ("\u3000", "\\u3000"), ("  ", "\\u0020\\u0020"), ("a b", "a b"), (3, "3")],
)
def test_values_have_no_blanks_at_their_ends(value: object, written: str) -> None:
    assert prop("x", value)["value"] == written


@pytest.mark.parametrize("text", HOSTILE, ids=name_of)
def test_hostile_texts_do_nothing_and_are_not_lost(text: str) -> None:
    document = json.loads(render(*hostile_assessment(text), "en").encode("utf-8"))
    VALIDATOR.validate(document)
    first = document["assessment-results"]["results"][0]
    assert unescaped(first["title"]) == (make_visible(text) or '""')
    assert unescaped(first["findings"][0]["description"]) == (make_visible(text) or '""')
    for each in objects(document):
        for name in ("title", "description", "remarks", "statement"):
            shown = each.get(name)
            if isinstance(shown, str):
                assert not re.search(r"(?<!\\)(?:\\\\)*[\[\]<>{}`*_]", shown)


def unescaped(text: str) -> str:
    """What Markdown shows of a text on one line."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


@pytest.mark.parametrize(
    "text", ["- a", "+ a", "1. a", "12) a", "# a", "> a", "=== a", "a_b*c", "<b>", "{{ insert: param, x }}", "2020-02-14", "\\"]
)
def test_markdown_is_escaped_and_comes_back(text: str) -> None:
    assert unescaped(escape_markdown(text)) == make_visible(text)
    assert not re.match(r"\s*([-+=#>]|\d+[.)])", escape_markdown(text))


@pytest.mark.skipif(not NAUGHTY.is_file(), reason="the list of naughty strings is not beside the repository")
def test_naughty_strings_are_not_lost() -> None:
    for text in naughty_strings():
        document = document_of(render(*hostile_assessment(text), "both"))
        assert unescaped(document["results"][0]["title"]) == (make_visible(text) or '""')


def test_a_list_member_is_told_apart_by_its_pointer() -> None:
    document = document_of(render(assessment(record(untrained(0), untrained(1))), RULESET, "zh"))
    subjects = [each["subjects"][0] for each in document["results"][0]["observations"]]
    assert [(each["title"], props_of(each)["pointer"]) for each in subjects] == [("员工 1", "/employees/0"), ("员工 2", "/employees/1")]


def test_report_looks_as_it_did() -> None:
    assert_golden("report/oscal.json", indented(render(small_assessment(), RULESET, "both")))
