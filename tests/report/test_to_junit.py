import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import xmlschema
from junitparser import JUnitXml

from compliance.model.outcome import Outcome, Verdict
from compliance.report.layout import Choice
from compliance.report.to_junit import render
from compliance.report.visible import make_visible
from tests.report.all_kinds import (
    HOSTILE,
    NAUGHTY,
    NOTES,
    UNREAD,
    full_assessment,
    hostile_assessment,
    name_of,
    naughty_strings,
    small_assessment,
)
from tests.report.golden import assert_golden
from tests.report.hand_made import REJECTED, RULESET, SHORT, assessment, finding, record, untrained

SCHEMA = xmlschema.XMLSchema10(Path(__file__).parent / "schemas" / "junit-10.xsd")
LANGUAGES: tuple[Choice, ...] = ("zh", "en", "both")


def parsed(text: str) -> ET.Element:
    return ET.fromstring(text.encode("utf-8"))  # noqa: S314  # written by what is tested


FULL = parsed(render(full_assessment(), RULESET, "en"))
SUITES = FULL.findall("testsuite")


def case_of(outcome: Outcome) -> ET.Element:
    """The case of a finding with an outcome, in the first suite."""
    if outcome is Outcome.PASS:
        return next(case for case in SUITES[0].findall("testcase") if case.get("name") == "EO-3.3 Mask training /employees/2")
    return next(case for case in SUITES[0].findall("testcase") for result in case if result.get("type") == outcome.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_report_is_valid_by_the_published_schema(language: Choice) -> None:
    for whole in (full_assessment(), assessment(), assessment(REJECTED), assessment(diagnostics=(UNREAD, NOTES))):
        SCHEMA.validate(render(whole, RULESET, language))
    assert not SCHEMA.is_valid("<testsuites><testcase/></testsuites>")


@pytest.mark.parametrize(
    ("outcome", "tag"),
    [
        (Outcome.FAIL, "failure"),
        (Outcome.ERROR, "error"),
        (Outcome.UNKNOWN, "error"),
        (Outcome.NOT_CHECKED, "error"),
        (Outcome.WAIVED, "skipped"),
        (Outcome.NOT_APPLICABLE, "skipped"),
        (Outcome.NOT_IN_FORCE, "skipped"),
        (Outcome.INFORMATIONAL, "skipped"),
    ],
)
def test_only_what_is_proven_passes(outcome: Outcome, tag: str) -> None:
    assert [result.tag for result in case_of(outcome)] == [tag]


def test_a_pass_has_no_result_and_says_why_where_it_is_shown() -> None:
    assert [child.tag for child in case_of(Outcome.PASS)] == ["system-out"]
    counted = next(case for case in SUITES[0].findall("testcase") if case.get("name") == "EO-3.3 Mask training /employees/3")
    assert list(counted) == []


def test_every_finding_is_a_case_shown_or_not() -> None:
    for suite, given in zip(SUITES, full_assessment().records, strict=False):
        assert len(suite.findall("testcase")) == max(len(given.findings), 1) + (given.source == "draft.json")
    bare = tuple(replace(each, explanation=None) for each in full_assessment().records[0].findings)
    suite = parsed(render(assessment(record(*bare)), RULESET, "en"))[0]
    assert len(suite.findall("testcase")) == len(bare)
    assert suite.get("failures") == "1"
    assert suite.find("testcase/failure").get("message") == "fail: Mask stock"  # type: ignore[union-attr]


def test_a_case_is_named_by_rule_and_subject_and_classed_by_requirement() -> None:
    case = case_of(Outcome.WAIVED)
    assert (case.get("classname"), case.get("name")) == ("EO-3", "EO-3.3 Mask training /employees/1")
    names = [(case.get("classname"), case.get("name")) for case in parsed(render(small_assessment(), RULESET, "en"))[0].findall("testcase")]
    assert len(names) == len(set(names))


def test_the_name_of_a_case_does_not_say_what_came_of_it() -> None:
    def names(*findings: object) -> list[str | None]:
        report = parsed(render(assessment(record(*findings)), RULESET, "zh"))  # type: ignore[arg-type]
        return [case.get("name") for case in report[0].findall("testcase")]

    assert names(SHORT) == names(finding("EO-3.2", Outcome.PASS, None), untrained(0))[:1]


def test_attributes_count_what_is_there() -> None:
    for suite in SUITES:
        cases = suite.findall("testcase")
        tags = Counter(result.tag for case in cases for result in case)
        assert int(suite.get("tests", "")) == len(cases)
        assert (int(suite.get("failures", "")), int(suite.get("errors", "")), int(suite.get("skipped", ""))) == (
            tags["failure"],
            tags["error"],
            tags["skipped"],
        )
    for count in ("tests", "failures", "errors"):
        assert int(FULL.get(count, "")) == sum(int(suite.get(count, "")) for suite in SUITES)
    assert (FULL.get("tests"), FULL.get("failures"), FULL.get("errors")) == ("22", "1", "9")


def test_the_library_that_reads_junit_reads_the_same() -> None:
    read = JUnitXml.fromstring(render(full_assessment(), RULESET, "both").encode("utf-8"))
    assert [(suite.tests, suite.errors, suite.failures, suite.skipped) for suite in read] == [
        tuple(int(suite.get(name, "")) for name in ("tests", "errors", "failures", "skipped")) for suite in SUITES
    ]


def test_a_suite_is_a_record_with_its_verdict_and_where_it_came_from() -> None:
    assert [suite.get("name") for suite in SUITES] == [
        "small-workshop.json 示范厂",
        "broken.ndjson:7",
        "also.json",
        "none.json",
        "lines.ndjson:2",
        "lines.ndjson:3",
        "waived.json",
        "draft.json",
        "problems with files",
    ]
    properties = {each.get("name"): each.get("value") for each in SUITES[0].iter("property")}
    assert properties["verdict"] == "non_compliant"
    assert properties["record"] == "1"
    assert properties["requirement EO-1"] == "undetermined"
    assert properties["place"] == "Jianghai District"
    assert properties["consequence CQ-MASKS"] == "Buy masks"
    assert SUITES[0][0].tag == "properties"


@pytest.mark.parametrize(("number", "kind"), [(1, "record-rejected"), (2, "record-rejected"), (3, "nothing-proven"), (7, "nothing-proven")])
def test_a_record_that_no_finding_tells_to_be_no_success_has_an_error(number: int, kind: str) -> None:
    assert [each.get("type") for each in SUITES[number].iter("error")] == [kind]


def test_a_suite_of_a_record_that_is_proven_has_neither_failure_nor_error() -> None:
    for number in (4, 5, 6):
        assert (SUITES[number].get("failures"), SUITES[number].get("errors")) == ("0", "0")


def test_a_suite_of_any_other_record_has_one() -> None:
    for suite, given in zip(SUITES, full_assessment().records, strict=False):
        is_proven = given.verdict in (Verdict.COMPLIANT, Verdict.COMPLIANT_WITH_WAIVERS)
        assert is_proven == (suite.get("failures") == suite.get("errors") == "0")


def test_files_that_gave_no_record_are_errors_and_those_that_are_only_mentioned_are_skipped() -> None:
    assert [(case.get("name"), case[0].tag) for case in SUITES[-1].findall("testcase")] == [
        ("I401 gone.json", "error"),
        ("I402 notes.txt", "skipped"),
    ]


def test_no_record_at_all_is_an_error() -> None:
    report = parsed(render(assessment(), RULESET, "en"))
    assert (report.get("tests"), report.get("errors")) == ("1", "1")


def test_a_failure_says_what_was_found_where_it_stands_and_what_would_do() -> None:
    (failure,) = case_of(Outcome.FAIL)
    assert failure.get("message") == "1500 masks in stock, fewer than 10 days"
    text = failure.text or ""
    assert text.splitlines() == [
        "1500 masks in stock, fewer than 10 days.",
        "subject: Submission",
        "evidence: Masks in stock: 1500 pieces  /stock/masks",
        "evidence: Days of mask stock: 10 days",
        "evidence: Level of risk: low",
        "basis: “Notice on epidemic control in returning to work” (第3号), item masks",
        "remedy: buy masks for ten days for all staff, and keep a register of masks handed out",
        "proposal: it would be “pass” with: Masks in stock (/stock/masks): at least 6000 pieces instead of 1500 pieces",
        "proposal: it would be “not applicable” with: Employees (/employees/-): give an employee",
        "place: small-workshop.json:1:1",
    ]
    (fault,) = case_of(Outcome.ERROR)
    assert "KeyError: 'x'" in (fault.text or "")


def test_a_waived_failure_is_skipped_and_names_the_waiver() -> None:
    (skipped,) = case_of(Outcome.WAIVED)
    assert skipped.get("message") == "waived: the employee was not trained to wear masks"
    assert "waiver: W-1, from 2020-02-01 until 2020-03-01 (that day excluded), approved by" in (skipped.text or "")


def test_actions_and_diagnostics_stand_beside_the_cases() -> None:
    assert "the enterprise: buy masks (critical, EO-3.2)" in (SUITES[0].findtext("system-out") or "")
    assert "an inspector: look on the spot" in (SUITES[0].findtext("system-out") or "")
    assert "I210: assessed as of another day (give the day)" in (SUITES[0].findtext("system-err") or "")


def test_records_that_look_alike_stay_apart() -> None:
    assert len(parsed(render(assessment(record(SHORT), record(SHORT)), RULESET, "en"))) == 2


def test_nothing_is_said_of_times_that_nobody_took() -> None:
    assert not any("time" in each.attrib or "timestamp" in each.attrib for each in FULL.iter())


def test_same_assessment_gives_the_same_bytes() -> None:
    assert render(full_assessment(), RULESET, "zh") == render(full_assessment(), RULESET, "zh")


def shown(text: str) -> str:
    return re.sub("[\ufffe\uffff]", lambda found: f"\\u{ord(found[0]):04x}", make_visible(text))


@pytest.mark.parametrize("text", HOSTILE, ids=name_of)
def test_hostile_texts_are_shown_and_do_nothing(text: str) -> None:
    written = render(*hostile_assessment(text), "en")
    SCHEMA.validate(written)
    suite = parsed(written).findall("testsuite")[0]
    assert suite.get("name") == f"{shown(text)} {shown(text)}"
    assert len(suite.findall("testcase")) == len(Outcome)
    (failure,) = suite.iter("failure")
    assert failure.get("message") == shown(text)


@pytest.mark.skipif(not NAUGHTY.is_file(), reason="the list of naughty strings is not beside the repository")
def test_naughty_strings_are_shown() -> None:
    for text in naughty_strings():
        suite = parsed(render(*hostile_assessment(text), "both")).findall("testsuite")[0]
        assert next(suite.iter("failure")).get("message") == shown(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_report_looks_as_it_did(language: Choice) -> None:
    assert_golden(f"report/junit.{language}.xml", render(small_assessment(), RULESET, language))
