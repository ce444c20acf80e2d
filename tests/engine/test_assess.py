"""The whole path from bytes to an assessment."""

import json
from collections.abc import Sequence
from datetime import date

import pytest

from compliance.assess import assess, explain
from compliance.intake.from_json import decode
from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.consequence import ConsequenceKind, ConsequenceRule, Tag
from compliance.model.outcome import Outcome, Verdict
from compliance.model.period import Period
from compliance.model.rule import Ruleset
from compliance.model.submission import Submission
from tests.engine.small_ruleset import CODE, DAY, EACH_EMPLOYEE, attestation_of, rule_of, ruleset_of, submitted
from tests.small_record import named

_STOP = ConsequenceRule("CQ-STOP", ConsequenceKind.MEASURE, (Tag("failed", "B"),), Tag("measure", "stop"), named("停", "stop"))
RULES = ruleset_of(
    rule_of("A.1", "headcount == 2"),
    rule_of("A.2", "headcount == 2", place="pengjiang"),
    rule_of("B.1", "employee.temperature < 37.3", for_each=EACH_EMPLOYEE),
    rule_of("B.2", "attested()"),
    consequences=[_STOP],
)
ATTESTED = [attestation_of("B.2", True)]


def _submissions(*contents: object, text: str | None = None) -> tuple[Submission, ...]:
    given = "\n".join(json.dumps(content) for content in contents) if text is None else text
    return tuple(decode(given.encode(), "many.ndjson"))


def _one(content: object, rules: Ruleset = RULES, **more: object) -> RecordAssessment:
    (record,) = assess(rules, _submissions(content), **{"attestations": ATTESTED, **more}).records  # type: ignore[arg-type]
    return record


def test_a_compliant_submission_is_compliant() -> None:
    record = _one(submitted())
    assert (record.source, record.line, record.id, record.assessed_on) == ("many.ndjson", 1, CODE, DAY)
    assert (record.verdict, record.diagnostics, record.consequences) == (Verdict.COMPLIANT, (), ())
    assert [(each.id, each.verdict) for each in record.requirements] == [("A", Verdict.COMPLIANT), ("B", Verdict.COMPLIANT)]
    assert (sum(record.rule_counts.values()), sum(record.finding_counts.values()), len(record.findings)) == (4, 5, 5)
    assert record.digest.startswith("sha256:")


def test_a_submission_that_fails_has_consequences_and_explanations() -> None:
    record = _one(submitted(employees=[{"id": "E1", "temperature": 38}, {"id": "E2", "temperature": 36}]))
    assert record.verdict is Verdict.NON_COMPLIANT
    assert [(each.id, each.because) for each in record.consequences] == [("CQ-STOP", ("B",))]
    assert [(each.rule, each.outcome, each.explanation is not None) for each in record.findings] == [
        ("A.1", Outcome.PASS, False),
        ("A.2", Outcome.NOT_APPLICABLE, False),
        ("B.1", Outcome.FAIL, True),
        ("B.1", Outcome.PASS, False),
        ("B.2", Outcome.PASS, False),
    ]


def test_all_is_explained_where_all_is_asked_for() -> None:
    assert all(each.explanation is not None for each in _one(submitted(), show_all=True).findings)


@pytest.mark.parametrize("broken", ['{"headcount": 1, "headcount": 2}', "{", "[]", '"text"', '{"headcount": NaN}'])
def test_c83_c84_a_rejected_submission_keeps_its_place(broken: str) -> None:
    good, bad = json.dumps(submitted()), json.dumps(submitted(headcount=3))
    assessed = assess(RULES, _submissions(text=f"{good}\n{broken}\n{bad}\n"), attestations=ATTESTED)
    assert [(each.line, each.verdict) for each in assessed.records] == [
        (1, Verdict.COMPLIANT),
        (2, Verdict.REJECTED),
        (3, Verdict.NON_COMPLIANT),
    ]
    rejected = assessed.records[1]
    assert (rejected.id, rejected.assessed_on, rejected.findings, rejected.requirements) == (None, None, (), ())
    assert sum(rejected.rule_counts.values()) == 0
    assert [each.line for each in rejected.diagnostics] == [2]


@pytest.mark.parametrize("contents", [[], [submitted()], [submitted(), submitted(), {}], [{}] * 20])
def test_records_in_are_records_out(contents: Sequence[object]) -> None:
    assessed = assess(RULES, _submissions(*contents), attestations=ATTESTED)
    assert [each.line for each in assessed.records] == [number + 1 for number in range(len(contents))]
    assert all(sum(each.rule_counts.values()) == len(RULES.rules) for each in assessed.records)


def test_an_empty_object_proves_nothing() -> None:
    record = _one({})
    assert (record.verdict, record.id, record.assessed_on) == (Verdict.UNDETERMINED, None, None)
    assert record.rule_counts[Outcome.UNKNOWN] == 4


def test_c60_the_day_that_the_caller_gives_is_used_and_a_difference_is_told() -> None:
    record = _one(submitted(), as_of=date(2020, 3, 1))
    assert record.assessed_on == date(2020, 3, 1)
    (diagnostic,) = record.diagnostics
    assert (diagnostic.code, diagnostic.pointer, diagnostic.line) == ("I210", "/submitted_on", 1)
    assert "`2020-03-01`" in diagnostic.message
    assert "`2020-02-14`" in diagnostic.message
    assert _one(submitted(), as_of=DAY).diagnostics == ()
    assert _one(submitted(submitted_on=...), as_of=DAY).diagnostics == ()


def test_what_was_wrong_with_the_submission_is_kept() -> None:
    record = _one(submitted(headcount="2", waivers=[{"rule": "A.1"}]))
    assert {each.code for each in record.diagnostics} == {"I201", "I206"}
    assert record.verdict is Verdict.UNDETERMINED


def test_the_assessment_says_what_it_was_made_with() -> None:
    assessed: Assessment = assess(RULES, _submissions(submitted()), as_of=DAY)
    assert (assessed.ruleset_id, assessed.ruleset_version, assessed.ruleset_digest, assessed.ruleset_source) == (
        "small",
        "1",
        "sha256:0",
        "rules",
    )
    assert (assessed.as_of, assessed.chained_by in ("durable-rules", "reference"), assessed.diagnostics) == (DAY, True, ())
    assert assessed.engine_version


def test_one_requirement_can_be_asked_alone() -> None:
    record = _one(submitted(), requirements=["A"])
    assert {each.rule for each in record.findings} == {"A.1", "A.2"}
    assert sum(record.rule_counts.values()) == 2
    with pytest.raises(KeyError, match="C"):
        _one(submitted(), requirements=["C"])


def test_c79_rules_without_a_rule_prove_nothing() -> None:
    assert _one(submitted(), ruleset_of()).verdict is Verdict.UNDETERMINED


@pytest.mark.parametrize(
    ("content", "upcoming"),
    [
        (submitted(), ("A.3", "A.4")),
        (submitted(submitted_on="2020-03-01"), ("A.4",)),
        (submitted(submitted_on="2020-05-01"), ()),
        (submitted(submitted_on=None), ()),
        (submitted(district="pengjiang"), ("A.4",)),
        (submitted(district=None), ("A.3", "A.4")),
    ],
)
def test_rules_that_will_come_into_force_here_are_named(content: object, upcoming: tuple[str, ...]) -> None:
    rules = ruleset_of(
        rule_of("A.1", "headcount == 2"),
        rule_of("A.2", "headcount == 2", period=Period(date(2020, 6, 1)), governing_date="employee.left_on", for_each=EACH_EMPLOYEE),
        rule_of("A.3", "headcount == 2", period=Period(date(2020, 3, 1))),
        rule_of("A.4", "headcount == 2", period=Period(date(2020, 4, 1)), place="jiangmen"),
    )
    assert _one(content, rules).upcoming == upcoming


def test_a_decision_can_be_replayed() -> None:
    assert _one(submitted(), show_all=True) == _one(submitted(), show_all=True)


# One rule explained


def test_every_finding_of_one_rule_is_explained_whatever_its_outcome() -> None:
    (submission,) = _submissions(submitted())
    found = explain(RULES, submission, "B.1")
    assert [(each.rule, each.subject.pointer, each.outcome) for each in found] == [
        ("B.1", "/employees/0", Outcome.PASS),
        ("B.1", "/employees/1", Outcome.PASS),
    ]
    assert all(each.explanation is not None for each in found)
    assert [each.outcome for each in explain(RULES, submission, "B.2", attestations=ATTESTED)] == [Outcome.PASS]


def test_values_about_health_are_masked_unless_they_are_asked_for() -> None:
    (submission,) = _submissions(submitted())
    assert "36.5" not in repr(explain(RULES, submission, "B.1"))
    assert "36.5" in repr(explain(RULES, submission, "B.1", show_sensitive=True))
    assert "36.5" not in repr(assess(RULES, [submission], show_all=True).records)
    assert "36.5" in repr(assess(RULES, [submission], show_all=True, show_sensitive=True).records)


def test_of_a_rejected_submission_nothing_is_explained() -> None:
    (submission,) = _submissions(text="{")
    assert explain(RULES, submission, "B.1") == ()
    with pytest.raises(KeyError, match="X"):
        explain(RULES, submission, "X")
