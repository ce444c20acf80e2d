"""What findings add up to: counts and verdicts."""

import re

import pytest

from compliance.engine.conclude import counted, requirement_verdicts, rule_outcomes
from compliance.engine.plan import Plan, plan
from compliance.model.citation import Standing
from compliance.model.outcome import Outcome, Verdict, record_verdict
from compliance.model.rule import Rule
from tests.engine.small_ruleset import EACH_EMPLOYEE, findings_of, rule_of, ruleset_of, submitted, waiver_of
from tests.small_record import named

PASSES, FAILS, OPEN = "headcount == 2", "headcount == 3", "headcount > limits.missing_days"
DISABLED = named("停用", "disabled")


def _concluded(*rules: Rule, waived: str = "") -> tuple[Verdict, dict[str, Verdict]]:
    ruleset = ruleset_of(*rules, waivers=[waiver_of(waived)] if waived else [])
    chosen = plan(ruleset)
    verdicts = requirement_verdicts(chosen, rule_outcomes(chosen, findings_of(ruleset, submitted())))
    return record_verdict(each.verdict for each in verdicts), {each.id: each.verdict for each in verdicts}


_RULES = {
    "pass": rule_of("A.1", PASSES),
    "fail": rule_of("A.2", FAILS),
    "open": rule_of("A.3", OPEN),
    "gap": rule_of("A.4", PASSES, disabled=DISABLED),
    "elsewhere": rule_of("A.5", FAILS, place="pengjiang"),
    "draft": rule_of("A.6", FAILS, standing=Standing.DRAFT),
}


@pytest.mark.parametrize(
    ("names", "waived", "verdict", "record"),
    [
        (["pass"], "", Verdict.COMPLIANT, Verdict.COMPLIANT),
        (["pass", "elsewhere", "draft"], "", Verdict.COMPLIANT, Verdict.COMPLIANT),
        (["pass", "fail"], "", Verdict.NON_COMPLIANT, Verdict.NON_COMPLIANT),
        (["pass", "fail", "open", "gap"], "", Verdict.NON_COMPLIANT, Verdict.NON_COMPLIANT),
        (["pass", "open"], "", Verdict.UNDETERMINED, Verdict.UNDETERMINED),
        (["pass", "gap"], "", Verdict.UNDETERMINED, Verdict.UNDETERMINED),
        (["pass", "fail"], "A.2", Verdict.COMPLIANT_WITH_WAIVERS, Verdict.COMPLIANT_WITH_WAIVERS),
        (["fail"], "A.2", Verdict.COMPLIANT_WITH_WAIVERS, Verdict.COMPLIANT_WITH_WAIVERS),
        (["fail", "open"], "A.2", Verdict.UNDETERMINED, Verdict.UNDETERMINED),
        (["draft"], "", Verdict.UNDETERMINED, Verdict.UNDETERMINED),
        (["elsewhere"], "", Verdict.NOT_APPLICABLE, Verdict.UNDETERMINED),
        (["elsewhere", "draft"], "", Verdict.UNDETERMINED, Verdict.UNDETERMINED),
    ],
)
def test_c80_only_proof_is_compliant(names: list[str], waived: str, verdict: Verdict, record: Verdict) -> None:
    found, verdicts = _concluded(*(_RULES[name] for name in names), waived=waived)
    assert (verdicts, found) == ({"A": verdict}, record)


def test_a_record_is_as_compliant_as_the_worst_of_its_requirements() -> None:
    found, verdicts = _concluded(rule_of("A.1", PASSES), rule_of("B.1", FAILS), rule_of("C.1", OPEN))
    assert verdicts == {"A": Verdict.COMPLIANT, "B": Verdict.NON_COMPLIANT, "C": Verdict.UNDETERMINED}
    assert found is Verdict.NON_COMPLIANT


def test_c79_a_record_of_which_nothing_applies_is_undetermined() -> None:
    assert _concluded()[0] is Verdict.UNDETERMINED
    assert _concluded(rule_of("A.1", PASSES, place="pengjiang"))[0] is Verdict.UNDETERMINED


def test_c81_counts_hold_every_rule_and_every_finding_once() -> None:
    rules = ruleset_of(*_RULES.values(), rule_of("B.1", "employee.temperature < 36.6", for_each=EACH_EMPLOYEE))
    found = findings_of(rules, submitted())
    outcomes = rule_outcomes(plan(rules), found)
    by_rule, by_finding = counted(list(outcomes.values())), counted([each.outcome for each in found])
    assert sum(by_rule.values()) == len(rules.rules) == 7
    assert sum(by_finding.values()) == len(found) == 8
    assert outcomes["B.1"] is Outcome.FAIL
    assert (by_finding[Outcome.PASS], by_rule[Outcome.PASS], by_rule[Outcome.FAIL]) == (2, 1, 2)
    assert list(by_rule) == list(Outcome)


def test_a_rule_without_a_finding_is_a_fault() -> None:
    rules = ruleset_of(*_RULES.values())
    with pytest.raises(ValueError, match="empty"):
        rule_outcomes(plan(rules), ())


# The plan


def test_a_plan_has_the_rules_of_the_requirements_that_were_named_in_the_order_of_the_files() -> None:
    rules = ruleset_of(rule_of("A.1", PASSES), rule_of("B.1", PASSES), rule_of("A.2", PASSES), rule_of("C.1", PASSES))
    assert [rule.id for rule in plan(rules).rules] == ["A.1", "A.2", "B.1", "C.1"]
    chosen: Plan = plan(rules, ["C", "A", "C"])
    assert [each.id for each in chosen.requirements] == ["A", "C"]
    assert [rule.id for rule in chosen.rules] == ["A.1", "A.2", "C.1"]
    verdicts = requirement_verdicts(chosen, dict.fromkeys(("A.1", "A.2", "C.1"), Outcome.PASS))
    assert [(each.id, each.title.en) for each in verdicts] == [("A", "requirement A"), ("C", "requirement C")]


@pytest.mark.parametrize("name", ["a", "A.1", "", "D"])
def test_c79_an_unknown_requirement_selects_nothing_and_says_so(name: str) -> None:
    with pytest.raises(KeyError, match=f"'{re.escape(name)}'"):
        plan(ruleset_of(rule_of("A.1", PASSES)), ["A", name])


def test_a_finding_of_a_rule_outside_the_plan_is_a_fault() -> None:
    rules = ruleset_of(rule_of("A.1", PASSES), rule_of("B.1", PASSES))
    found = findings_of(rules, submitted())
    with pytest.raises(KeyError, match=r"B\.1"):
        rule_outcomes(plan(rules, ["A"]), found)
