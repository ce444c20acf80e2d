"""A record with more findings than are explained: every report tells all of them, those beyond in short, and says so."""

import csv
import io
import json
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest
import xmlschema
from openpyxl import load_workbook

import compliance.report
from compliance.assess import assess, explain
from compliance.engine import brief_findings
from compliance.intake.from_json import decode
from compliance.model.assessment import Assessment
from compliance.model.outcome import Outcome
from compliance.model.rule import Ruleset
from compliance.report import (
    to_csv,
    to_explanation,
    to_html,
    to_json,
    to_json_lines,
    to_junit,
    to_letter,
    to_markdown,
    to_oscal,
    to_sarif,
    to_text,
    to_xlsx,
)
from compliance.report.layout import Choice
from compliance.rulefile.load import load
from tests.report.test_to_oscal import VALIDATOR as OSCAL
from tests.report.test_to_sarif import SCHEMA as SARIF

_CLI = Path(__file__).parent.parent / "cli"
_SCHEMAS = Path(*compliance.report.__path__)
_EMPLOYEES, _EXPLAINED = 40, 12
#: Of 40 entries: the odd ones were not trained, of the others nothing is known. Two findings are told of the record besides.
_FAILING, _UNKNOWN = 20, 60


@pytest.fixture(scope="module")
def ruleset() -> Ruleset:
    return load(_CLI / "rules")


@pytest.fixture
def told(ruleset: Ruleset, monkeypatch: pytest.MonkeyPatch) -> Assessment:
    """Give the assessment of a record that has more findings than a small limit."""
    monkeypatch.setattr(brief_findings, "MOST_EXPLAINED", _EXPLAINED)
    return _assessed(ruleset)


def _content() -> bytes:
    employees = [{"id": f"E{number}", "trained": False} if number % 2 else {} for number in range(_EMPLOYEES)]
    whole = json.loads((_CLI / "submissions" / "compliant.json").read_bytes())
    return json.dumps({**whole, "employees": employees}).encode()


def _assessed(ruleset: Ruleset, *, show_all: bool = False) -> Assessment:
    return assess(ruleset, decode(_content(), "many.json"), show_all=show_all)


def _brief(assessment: Assessment) -> Counter[Outcome]:
    return Counter(each.outcome for each in assessment.records[0].findings if each.is_brief)


def test_all_findings_count_and_only_so_many_are_explained(told: Assessment, ruleset: Ruleset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    whole, (record,) = _assessed(ruleset).records[0], told.records
    assert (record.verdict, record.rule_counts, record.finding_counts) == (whole.verdict, whole.rule_counts, whole.finding_counts)
    assert (record.requirements, record.consequences) == (whole.requirements, whole.consequences)
    assert [(each.rule, each.outcome, each.subject) for each in record.findings] == [
        (each.rule, each.outcome, each.subject) for each in whole.findings
    ]
    remarkable = [each for each in record.findings if each.outcome not in brief_findings.UNREMARKABLE]
    assert sum(each.explanation is not None for each in remarkable) == _EXPLAINED
    assert all(each.is_brief is (each.explanation is None) for each in remarkable)
    assert not any(each.is_brief for each in whole.findings)


def test_every_rule_and_every_reason_is_explained_before_any_is_explained_again(told: Assessment) -> None:
    explained = [each for each in told.records[0].findings if each.explanation is not None]
    assert {(each.rule, each.outcome) for each in told.records[0].findings if each.is_brief} <= {
        (each.rule, each.outcome) for each in explained
    }
    shared = Counter((each.rule, each.outcome) for each in explained)
    assert shared["EO-3.1", Outcome.FAIL] >= 2
    assert shared["EO-3.1", Outcome.UNKNOWN] >= 2
    assert shared["EO-1.1", Outcome.UNKNOWN] >= 2


def test_a_diagnostic_says_how_many_and_where_they_are_to_be_had(told: Assessment) -> None:
    (fault,) = told.records[0].diagnostics
    assert fault.code == "I211"
    assert fault.message.startswith(f"{_brief(told).total()} of {len(told.records[0].findings)} findings")
    assert fault.hint is not None
    assert "--results" in fault.hint


def test_what_is_to_be_done_says_for_how_many_it_was_not_searched(told: Assessment) -> None:
    said = [each.text for each in told.records[0].actions]
    brief = _brief(told)[Outcome.UNKNOWN]
    counts = [int(each.en.split("(of ")[1].split()[0]) for each in said if "it was not searched" in each.en]
    assert sum(counts) == brief + _brief(told)[Outcome.FAIL]
    assert sum("未逐项查找" in each.zh for each in said) == len(counts)


def test_what_passes_is_limited_apart_from_the_rest(ruleset: Ruleset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(brief_findings, "MOST_UNREMARKABLE_EXPLAINED", 2)
    assert _brief(_assessed(ruleset)).total() == 0
    brief = _brief(_assessed(ruleset, show_all=True))
    assert set(brief) <= brief_findings.UNREMARKABLE
    assert brief.total() == 3 - 2


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_texts_tell_the_totals_and_every_place(told: Assessment, ruleset: Ruleset, language: Choice) -> None:
    rendered = {
        "text": to_text.render(told, ruleset, language, False, 100),
        "concise": to_text.render(told, ruleset, language, False, 100, is_concise=True),
        "markdown": to_markdown.render(told, ruleset, language),
        "html": to_html.render(told, ruleset, language),
        "letter": to_letter.render(told, ruleset, language),
    }
    fails = [each.subject.pointer for each in told.records[0].findings if each.is_brief and each.outcome is Outcome.FAIL]
    for name, text in rendered.items():
        flat = " ".join(text.replace("\\", "").split())
        assert "I211" in flat, name
        assert language == "en" or f"{len(fails)} 项" in flat, name
        assert language == "zh" or f"{len(fails)} findings" in flat, name
        assert all(pointer in flat for pointer in fails), name
        assert "--all" not in text or name != "letter"


def test_nobody_is_told_that_all_would_list_them(told: Assessment, ruleset: Ruleset) -> None:
    (line,) = [each for each in to_text.render(told, ruleset, "en", False, 200).splitlines() if "--all" in each]
    assert "fail" not in line
    assert "unknown" not in line
    assert "use --all" not in "".join(row[17] for row in csv.reader(io.StringIO(to_csv.render(told, ruleset, "en"))) if row[11] == "fail")


def test_json_names_brief_findings_together(told: Assessment, ruleset: Ruleset) -> None:
    document = json.loads(to_json.render(told, ruleset))
    jsonschema.validate(document, json.loads((_SCHEMAS / "assessment.schema.json").read_text(encoding="utf-8")))
    (record,) = document["records"]
    counted: Counter[str] = Counter()
    for each in record["brief"]:
        counted[each["outcome"]] += each["count"]
    assert counted == {outcome.value: count for outcome, count in _brief(told).items()}
    assert len(record["findings"]) + counted.total() == _FAILING + _UNKNOWN + 3
    unknown = next(each for each in record["brief"] if each["outcome"] == "unknown" and each["rule"] == "EO-3.1")
    assert [each["state"] for each in unknown["unknown"]] == ["missing"]
    assert all(place.endswith("/trained") for place in unknown["unknown"][0]["places"])


def test_json_of_a_record_without_brief_findings_has_no_word_of_them(ruleset: Ruleset) -> None:
    (record,) = json.loads(to_json.render(_assessed(ruleset), ruleset))["records"]
    assert "brief" not in record
    assert '"brief"' not in to_json_lines.render(_assessed(ruleset), ruleset)


def test_lines_of_json_have_a_line_for_each(told: Assessment, ruleset: Ruleset) -> None:
    schema = jsonschema.Draft202012Validator(json.loads((_SCHEMAS / "assessment-lines.schema.json").read_text(encoding="utf-8")))
    lines = [json.loads(line) for line in to_json_lines.render(told, ruleset).splitlines()]
    for line in lines:
        schema.validate(line)
    assert sum(line.get("outcome") == "fail" for line in lines) == _FAILING
    assert sum(line.get("outcome") == "unknown" for line in lines) == _UNKNOWN + 1
    brief = [line for line in lines if line["kind"] == "brief"]
    assert lines[-1]["brief"] == len(brief) == _brief(told).total()
    assert {"state": "missing", "place": f"{brief[-1]['subject']}/trained"} in brief[-1]["unknown"] or brief[-1]["outcome"] == "fail"


def test_tables_have_a_row_for_each(told: Assessment, ruleset: Ruleset) -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv.render(told, ruleset, "en").removeprefix("\ufeff"))))
    assert Counter(row["outcome"] for row in rows)["fail"] == _FAILING
    brief = [row for row in rows if "I211" in row["message"]]
    assert len(brief) == _brief(told).total()
    assert all(row["outcome"] == "fail" or "missing  /employees/" in row["evidence"] for row in brief)
    book = load_workbook(io.BytesIO(to_xlsx.render(told, ruleset, "en")))
    assert book["findings"].max_row - 1 == len(rows)
    assert any("I211" in str(row) for row in book["diagnostics"].iter_rows(values_only=True))


def test_build_servers_are_given_each(told: Assessment, ruleset: Ruleset) -> None:
    text = to_junit.render(told, ruleset, "en")
    xmlschema.XMLSchema10(Path(__file__).parent / "schemas" / "junit-10.xsd").validate(text)
    suites = ET.fromstring(text)  # noqa: S314  # this test wrote it
    assert suites.get("failures") == str(_FAILING)
    assert text.count("see I211") == _brief(told).total()


def test_sarif_gives_one_result_for_those_alike_and_counts_them(told: Assessment, ruleset: Ruleset) -> None:
    document = json.loads(to_sarif.render(told, ruleset, "en"))
    if SARIF.is_file():
        jsonschema.Draft4Validator(json.loads(SARIF.read_text(encoding="utf-8"))).validate(document)
    results = document["runs"][0]["results"]
    assert sum(each.get("occurrenceCount", 1) for each in results if each["kind"] == "fail") == _FAILING
    assert sum(each.get("occurrenceCount", 1) for each in results if each["kind"] == "open") == _UNKNOWN
    prints = [each["partialFingerprints"]["complianceFinding/v1"] for each in results]
    assert len(set(prints)) == len(prints)


def test_oscal_gives_one_finding_for_those_alike(told: Assessment, ruleset: Ruleset) -> None:
    document = json.loads(to_oscal.render(told, ruleset, "en"))
    OSCAL.validate(document)
    (result,) = document["assessment-results"]["results"]
    counts = [each["subjects"][0]["title"] for each in result["observations"] if each["subjects"][0]["title"].endswith(" findings")]
    assert sum(int(each.split()[0]) for each in counts) == _brief(told).total()


def test_one_rule_is_explained_as_far_as_the_limit(ruleset: Ruleset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(brief_findings, "MOST_EXPLAINED", _EXPLAINED)
    (submission,) = decode(_content(), "many.json")
    findings = explain(ruleset, submission, "EO-3.1")
    assert len(findings) == _EMPLOYEES
    assert sum(each.explanation is not None for each in findings) == _EXPLAINED
    text = to_explanation.render(findings, ruleset, "en", colour=False)
    assert f"Trained to wear masks, {_FAILING - _EXPLAINED // 2} findings" in text
