"""Generated Python says of every record what the reference says."""

import json
import traceback
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings

from compliance import decode
from compliance.engine.circumstances import circumstances_of
from compliance.engine.generated import Engine, Judging, engine_of, judge_by_python
from compliance.engine.judge import judge
from compliance.engine.plain_functions import FUNCTIONS
from compliance.engine.plan import Plan, plan
from compliance.intake.validate import validate
from compliance.model.outcome import Outcome
from compliance.model.record import Record
from compliance.model.rule import Ruleset
from tests.engine.small_ruleset import DAY, EACH_EMPLOYEE, attestation_of, record_of, rule_of, ruleset_of, submitted, waiver_of
from tests.properties.random_rulesets import RULESETS, SUBMISSIONS, Content
from tests.shipped import shipped_ruleset

REPOSITORY = Path(__file__).parent.parent.parent
EXAMPLES = sorted([*(REPOSITORY / "examples").glob("*json"), *(REPOSITORY / "features" / "records").glob("*.json")])


def by_reference(chosen: Plan, record: Record, day: date | None) -> Judging:
    numbers = {rule.id: number for number, rule in enumerate(chosen.rules)}
    findings = judge(chosen, record, circumstances_of(chosen.ruleset, record, day))
    silent = (Outcome.PASS, Outcome.NOT_APPLICABLE)
    said = tuple((numbers[each.rule], each.outcome.value, each.subject.pointer) for each in findings if each.outcome not in silent)
    return Judging(said, frozenset(numbers[each.rule] for each in findings if each.outcome is Outcome.PASS))


def by_python(engine: Engine, record: Record, day: date | None) -> Judging:
    return judge_by_python(engine, record, circumstances_of(engine.plan.ruleset, record, day))


@cache
def shipped() -> Engine:
    return engine_of(plan(shipped_ruleset()))


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.name for path in EXAMPLES])
@pytest.mark.parametrize("day", [None, date(2020, 2, 14), date(2021, 7, 1)], ids=str)
def test_shipped_rules_say_of_the_examples_what_the_reference_says(path: Path, day: date | None) -> None:
    engine = shipped()
    for submission in decode(path.read_bytes(), path.name):
        if submission.content is not None:
            record = validate(submission, engine.plan.ruleset.definition)[0]
            assert by_python(engine, record, day) == by_reference(engine.plan, record, day)


@settings(max_examples=300, derandomize=True)
@given(ruleset=RULESETS, content=SUBMISSIONS)
def test_random_rules_say_of_random_records_what_the_reference_says(ruleset: Ruleset, content: Content) -> None:
    record, engine = record_of(content), engine_of(plan(ruleset))
    assert by_python(engine, record, DAY) == by_reference(engine.plan, record, DAY)
    assert by_python(engine, record, None) == by_reference(engine.plan, record, None)


@pytest.mark.parametrize(("written", "is_met"), [("37.29999999999999999", True), ("37.3", False), ("37.30000000000000000000001", False)])
def test_a_number_of_many_digits_is_left_to_the_reference(written: str, is_met: bool) -> None:
    chosen = plan(ruleset_of(rule_of("A.1", "employee.temperature < 37.3", for_each=EACH_EMPLOYEE)))
    (submission,) = decode(json.dumps(submitted(employees=[{"id": "E1", "temperature": "@"}])).replace('"@"', written).encode(), "one.json")
    record = validate(submission, chosen.ruleset.definition)[0]
    assert by_python(engine_of(chosen), record, DAY).said == (() if is_met else ((0, "fail", "/employees/0"),))


def test_a_waiver_excuses_a_failure_and_an_attestation_is_heard() -> None:
    rules = ruleset_of(rule_of("A.1", "headcount >= 100"), rule_of("A.2", "attested()"), waivers=(waiver_of("A.1"),))
    engine, record = engine_of(plan(rules)), record_of(submitted())
    for holds, said in ((True, ()), (False, ((1, "fail", ""),))):
        circumstances = circumstances_of(rules, record, DAY, (attestation_of("A.2", holds),))
        assert judge_by_python(engine, record, circumstances).said == ((0, "waived", ""), *said)


def test_a_fault_inside_is_the_error_of_one_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*given: object) -> bool:
        raise ZeroDivisionError(given)

    rules = ruleset_of(rule_of("A.1", "valid_credit_code(code)"), rule_of("A.2", "headcount >= 100"))
    monkeypatch.setattr("compliance.language.evaluate.is_valid_credit_code", breaks)
    monkeypatch.setitem(FUNCTIONS, "valid_credit_code", breaks)
    assert by_python(engine_of(plan(rules)), record_of(submitted()), DAY).said == ((0, "error", ""), (1, "fail", ""))


def test_a_traceback_shows_the_line_that_was_generated() -> None:
    engine = engine_of(plan(ruleset_of(rule_of("A.1", "headcount >= 1"))))
    by_python(engine, record_of(submitted()), DAY)
    (function,) = engine.functions.values()
    with pytest.raises(AttributeError) as raised:
        function(None, DAY, None, [], [], bytearray(1), (), None, True)
    assert "= record.headcount" in "".join(traceback.format_exception(raised.value))
