"""What findings add up to: counts, verdicts, tags, and what follows from them."""

import re

import pytest

from compliance.engine.conclude import consequences_of, counted, requirement_verdicts, rule_outcomes, tags_of
from compliance.engine.plan import Plan, plan
from compliance.inference.chain import chain
from compliance.model.citation import Standing
from compliance.model.consequence import Consequence, ConsequenceKind, ConsequenceRule, Tag
from compliance.model.outcome import Outcome, Verdict, record_verdict
from compliance.model.rule import Rule, Severity
from tests.engine.small_ruleset import CITED, EACH_EMPLOYEE, findings_of, record_of, rule_of, ruleset_of, submitted, waiver_of
from tests.small_record import named

PASSES, FAILS, OPEN = "headcount == 2", "headcount == 3", "headcount > limits.missing_days"
DISABLED = named("停用", "disabled")


def _when(*tags: Tag, then: Tag, id: str = "CQ", **more: object) -> ConsequenceRule:  # noqa: A002  # the word of rule files
    return ConsequenceRule(id, ConsequenceKind(then.kind), tags, then, named("措施", "measure"), **more)  # type: ignore[arg-type]


def _concluded(
    *rules: Rule, consequences: tuple[ConsequenceRule, ...] = (), waived: str = ""
) -> tuple[Verdict, dict[str, Verdict], frozenset[Tag], tuple[Consequence, ...]]:
    ruleset = ruleset_of(*rules, consequences=consequences, waivers=[waiver_of(waived)] if waived else [])
    chosen = plan(ruleset)
    outcomes = rule_outcomes(chosen, findings_of(ruleset, submitted()))
    verdicts = requirement_verdicts(chosen, outcomes)
    verdict = record_verdict(each.verdict for each in verdicts)
    tags = tags_of(ruleset, record_of(submitted()), outcomes, verdicts, verdict)
    followed = consequences_of(ruleset, chain(consequences, tags), outcomes, verdicts)
    return verdict, {each.id: each.verdict for each in verdicts}, tags, followed


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
    found, verdicts, _, _ = _concluded(*(_RULES[name] for name in names), waived=waived)
    assert (verdicts, found) == ({"A": verdict}, record)


def test_a_record_is_as_compliant_as_the_worst_of_its_requirements() -> None:
    found, verdicts, _, _ = _concluded(rule_of("A.1", PASSES), rule_of("B.1", FAILS), rule_of("C.1", OPEN))
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


def _tags(*names: str, waived: str = "") -> frozenset[Tag]:
    return _concluded(*(_RULES[name] for name in names), waived=waived)[2]


@pytest.mark.parametrize(
    ("names", "tags"),
    [
        (["pass"], ["passed(A.1)", "passed(A)", "verdict(compliant)"]),
        (["pass", "fail"], ["passed(A.1)", "failed(A.2)", "failed(A)", "failed_severity(major)", "verdict(non_compliant)"]),
        (["open"], ["unknown(A.3)", "unknown(A)", "verdict(undetermined)"]),
        (["gap"], ["not_checked(A.4)", "unknown(A)", "verdict(undetermined)"]),
        (["elsewhere"], ["verdict(undetermined)"]),
        (["draft"], ["unknown(A)", "verdict(undetermined)"]),
    ],
)
def test_tags_say_what_was_found(names: list[str], tags: list[str]) -> None:
    assert {f"{tag.kind}({tag.name})" for tag in _tags(*names)} == set(tags)


def test_a_waived_failure_is_no_failure_to_consequences() -> None:
    assert {tag.kind for tag in _tags("fail", waived="A.2")} == {"verdict"}
    assert Tag("verdict", "compliant_with_waivers") in _tags("fail", waived="A.2")


@pytest.mark.parametrize(
    ("path", "is_given"), [("inspected", True), ("headcount", False), ("stock", False), ("stock.gloves", False), ("code", False)]
)
def test_a_signal_is_an_answer_of_yes_and_nothing_else(path: str, is_given: bool) -> None:
    rule = _when(Tag("signal", path), then=Tag("referral", "x"))
    _, _, tags, followed = _concluded(_RULES["pass"], consequences=(rule,))
    assert (Tag("signal", path) in tags) is is_given
    assert [each.because for each in followed] == ([("/" + path.replace(".", "/"),)] if is_given else [])


# Consequences

_STOP, _TELL, _CALL, _RECTIFY = Tag("measure", "stop"), Tag("referral", "health"), Tag("escalation", "city"), Tag("disposition", "rectify")


def test_consequences_say_what_they_follow_from_over_three_steps() -> None:
    rules = (
        _when(_TELL, then=_CALL, id="CQ-CALL", within_days=1),
        _when(_STOP, Tag("passed", "A.1"), then=_TELL, id="CQ-TELL", policy=True),
        _when(Tag("failed", "A.2"), then=_STOP, id="CQ-STOP", citation=CITED),
        _when(Tag("failed", "B"), then=_RECTIFY, id="CQ-NEVER"),
    )
    *_, followed = _concluded(_RULES["pass"], _RULES["fail"], consequences=rules)
    assert [(each.id, each.because) for each in followed] == [
        ("CQ-CALL", ("CQ-TELL",)),
        ("CQ-TELL", ("CQ-STOP", "A.1")),
        ("CQ-STOP", ("A.2",)),
    ]
    assert [(each.within_days, each.policy, each.citation) for each in followed] == [
        (1, False, None),
        (None, True, None),
        (None, False, CITED),
    ]
    assert (followed[0].kind, followed[0].then) == (ConsequenceKind.ESCALATION, _CALL)


def test_alternatives_of_one_consequence_are_one_with_all_its_reasons() -> None:
    rules = tuple(
        _when(Tag(kind, name), then=_STOP, id="CQ-STOP")
        for kind, name in (("failed", "A.2"), ("failed", "A"), ("failed", "B"), ("failed", "A.2"))
    )
    *_, followed = _concluded(_RULES["fail"], consequences=rules)
    assert [(each.id, each.because) for each in followed] == [("CQ-STOP", ("A.2", "A"))]


@pytest.mark.parametrize(
    ("tag", "because"),
    [
        (Tag("verdict", "non_compliant"), ("A", "C")),
        (Tag("failed_severity", "critical"), ("C.1",)),
        (Tag("failed_severity", "major"), ("A.2",)),
        (Tag("failed", "C"), ("C",)),
        (Tag("passed", "B"), ("B",)),
        (Tag("unknown", "C.2"), ("C.2",)),
        (Tag("not_checked", "C.3"), ("C.3",)),
    ],
)
def test_each_kind_of_tag_has_its_reasons(tag: Tag, because: tuple[str, ...]) -> None:
    rules = (
        _RULES["fail"],
        rule_of("B.1", PASSES),
        rule_of("C.1", FAILS, severity=Severity.CRITICAL),
        rule_of("C.2", OPEN),
        rule_of("C.3", OPEN, disabled=DISABLED),
    )
    *_, followed = _concluded(*rules, consequences=(_when(tag, then=_RECTIFY),))
    assert [each.because for each in followed] == [because]


def test_two_consequences_of_one_tag_are_both_reasons() -> None:
    rules = (
        _when(Tag("failed", "A.2"), then=_STOP, id="CQ-1"),
        _when(Tag("failed", "A"), then=_STOP, id="CQ-2"),
        _when(_STOP, then=_TELL, id="CQ-3"),
    )
    *_, followed = _concluded(_RULES["fail"], consequences=rules)
    assert followed[2].because == ("CQ-1", "CQ-2")


# The plan


def test_a_plan_has_the_rules_of_the_requirements_that_were_named_in_the_order_of_the_files() -> None:
    rules = ruleset_of(rule_of("A.1", PASSES), rule_of("B.1", PASSES), rule_of("A.2", PASSES), rule_of("C.1", PASSES))
    assert [rule.id for rule in plan(rules).rules] == ["A.1", "A.2", "B.1", "C.1"]
    chosen: Plan = plan(rules, ["C", "A", "C"])
    assert [each.id for each in chosen.requirements] == ["A", "C"]
    assert [rule.id for rule in chosen.rules] == ["A.1", "A.2", "C.1"]
    verdicts = requirement_verdicts(chosen, dict.fromkeys(("A.1", "A.2", "C.1"), Outcome.PASS))
    assert [each.id for each in verdicts] == ["A", "C"]


@pytest.mark.parametrize("name", ["a", "A.1", "", "D"])
def test_c79_an_unknown_requirement_selects_nothing_and_says_so(name: str) -> None:
    with pytest.raises(KeyError, match=f"'{re.escape(name)}'"):
        plan(ruleset_of(rule_of("A.1", PASSES)), ["A", name])


def test_a_finding_of_a_rule_outside_the_plan_is_a_fault() -> None:
    rules = ruleset_of(rule_of("A.1", PASSES), rule_of("B.1", PASSES))
    found = findings_of(rules, submitted())
    with pytest.raises(KeyError, match=r"B\.1"):
        rule_outcomes(plan(rules, ["A"]), found)
