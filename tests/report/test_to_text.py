import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from compliance.model.bilingual import Bilingual
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Finding
from compliance.model.outcome import Outcome, Verdict
from compliance.report.layout import Choice, cells
from compliance.report.to_text import render, render_summary
from tests.report.golden import assert_golden
from tests.report.hand_made import REJECTED, RULESET, SHORT, assessment, explanation_of, finding, record, rich_record, untested, untrained

LANGUAGES: tuple[Choice, ...] = ("zh", "en", "both")
ESCAPE = "\x1b"


def text_of(*findings: Finding, language: Choice = "en", **more: Any) -> str:
    return render(assessment(record(*findings, **more)), RULESET, language, colour=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_screen(language: Choice) -> None:
    compliant = record(verdict=Verdict.COMPLIANT, requirements=(), source="plant.json")
    files = Diagnostic("notes.txt", None, None, "I402", "not read: no .json, .ndjson or .jsonl file")
    whole = assessment(rich_record(), REJECTED, compliant, diagnostics=(files,))
    assert_golden(f"report/text.{language}.txt", render(whole, RULESET, language, colour=False))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [72, 100])
def test_no_line_is_wider_than_the_screen(language: Choice, width: int) -> None:
    text = render(assessment(rich_record(), REJECTED), RULESET, language, colour=False, width=width)
    assert max(cells(line) for line in text.splitlines()) <= width
    assert not [line for line in text.splitlines() if line != line.rstrip()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_colour_changes_nothing_but_colour(language: Choice) -> None:
    plain = render(assessment(rich_record(), REJECTED), RULESET, language, colour=False)
    coloured = render(assessment(rich_record(), REJECTED), RULESET, language, colour=True)
    assert ESCAPE not in plain
    assert ESCAPE in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_findings_come_worst_first_and_by_requirement() -> None:
    text = text_of(untested(0), finding("EO-3.1", Outcome.UNKNOWN, explanation_of(Bilingual("不知", "not known"))), SHORT)
    places = [text.index(each) for each in ("fail  EO-3.2", "unknown  EO-3.1", "unknown  EO-1.1")]
    assert places == sorted(places)


def test_among_equal_outcomes_the_graver_rule_comes_first() -> None:
    minor = finding("EO-3.1", Outcome.FAIL, explanation_of(Bilingual("轻", "light")))
    text = text_of(minor, SHORT)
    assert text.index("EO-3.2") < text.index("EO-3.1")


def test_three_hundred_employees_are_told_once_with_every_place() -> None:
    text = text_of(*(untested(number) for number in range(300) if number != 7))
    assert text.count("Body temperature: missing") == 1
    assert "and 298 more (Employee) of which the same is found: /employees/1-6, /employees/8-299" in " ".join(text.split())


def test_every_outcome_is_counted_even_where_there_is_none() -> None:
    text = " ".join(text_of().split())
    assert "6 = fail 2, error 0, unknown 1, not checked 1, waived 0, pass 1, not applicable 0, not in force 1, informational 0" in text
    assert "41 = fail 2, error 0, unknown 30, not checked 1, waived 0, pass 3, not applicable 4, not in force 1, informational 0" in text


def test_what_is_not_listed_is_said_to_be_so() -> None:
    passed = finding("EO-3.3", Outcome.PASS, None)
    assert "not listed one by one: pass 2 (--all lists them)" in text_of(passed, passed)
    assert "there are none" in text_of()


def test_last_line_sums_up_all_records() -> None:
    text = render(assessment(rich_record(), REJECTED), RULESET, "en", colour=False)
    summary = "2 records: rejected 1, non-compliant 1, undetermined 0, compliant with waivers 0, compliant 0"
    assert text.splitlines()[-1] == summary
    assert render_summary(assessment(rich_record(), REJECTED), "en") == summary
    assert render(assessment(), RULESET, "zh", colour=False).splitlines()[-1].startswith("共 0 份申报")


def test_several_records_are_listed_once_more_at_the_end() -> None:
    overview = render(assessment(rich_record(), REJECTED), RULESET, "en", colour=False).split("\n\n")[-2]
    assert [line.split()[0] for line in overview.splitlines()] == ["1", "2"]
    assert "broken.ndjson line 7" in overview


def test_evidence_is_told_by_label_value_unit_state_and_place() -> None:
    text = text_of(SHORT, untrained(0), untested(3), language="zh")
    assert "口罩库存：1500 只  /stock/masks" in text
    assert "风险等级：低风险" in text
    assert "已培训：否  /employees/0/trained" in text
    assert "住宿：宿舍  /employees/0/lodging" in text
    assert "体温：未填写  /employees/3/temperature" in text


def test_day_of_assessment_that_was_given_is_named() -> None:
    text = render(assessment(as_of=date(2020, 2, 20)), RULESET, "en", colour=False)
    assert "2020-02-20 (as the command says)" in text
    assert "each record's own day of submission" not in text


def test_ruleset_its_version_its_digest_and_its_source_are_named() -> None:
    text = render(assessment(), RULESET, "en", colour=False)
    for named in ("return-to-work-2020 1.0", RULESET.digest, "from rules", "durable-rules", "0.1.0"):
        assert named in text


def test_remedy_is_told_of_what_failed_only() -> None:
    assert "buy masks for ten days" in text_of(SHORT)
    assert "buy masks for ten days" not in text_of(replace(SHORT, outcome=Outcome.UNKNOWN))


def test_faults_that_differ_in_their_place_only_are_told_once() -> None:
    text = text_of(diagnostics=rich_record().diagnostics)
    assert text.count("I203") == 1
    assert "and 3 more of the same: /employees/1-3/temprature" in text
    assert "hint: did you mean `temperature`?" in text


def test_hostile_text_never_reaches_the_terminal() -> None:
    hostile = f"{ESCAPE}[2J{ESCAPE}]0;x\x07\u202e\u2028\x9b\r\n"
    subject = Bilingual(hostile, hostile)
    shown = finding("EO-3.3", Outcome.FAIL, explanation_of(subject, subject=subject), pointer=f"/employees/{hostile}")
    fault = Diagnostic(hostile, 1, 1, "I101", hostile, hostile, pointer=hostile)
    whole = assessment(record(shown, source=hostile, id=hostile, diagnostics=(fault,)), diagnostics=(fault,), ruleset_source=hostile)
    for language in LANGUAGES:
        text = render(whole, RULESET, language, colour=False)
        assert not set(text) & {ESCAPE, "\x07", "\u202e", "\u2028", "\x9b", "\r"}
        assert "\\x1b[2J" in text


def test_same_assessment_gives_the_same_text() -> None:
    assert render(assessment(rich_record()), RULESET, "both", colour=False) == render(
        assessment(rich_record()), RULESET, "both", colour=False
    )
