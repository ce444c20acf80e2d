"""Why a finding is what it is: the sentence, the evidence, and the tree, which agree with what was judged."""

from dataclasses import replace
from datetime import date

import pytest

from compliance.engine.circumstances import circumstances_of
from compliance.engine.explain import explain
from compliance.engine.judge import judge
from compliance.engine.plan import Decision, plan
from compliance.language.scope import Scope
from compliance.model.citation import Standing
from compliance.model.finding import Explanation, Finding, VerdictTree
from compliance.model.outcome import Outcome, outcome_of
from compliance.model.period import Period
from compliance.model.record import State
from compliance.model.rule import Rule, Ruleset
from compliance.model.truth import Truth
from tests.engine.cases_to_explain import CASES, Case
from tests.engine.small_ruleset import DAY, explained, record_of, rule_of, ruleset_of, submitted
from tests.small_record import named

DISABLED, ENDED = named("等待核实", "waiting to be verified"), Period(date(2020, 2, 1), date(2020, 2, 10))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_finding_has_a_message_in_both_languages(case: Case) -> None:
    _, explanation = explained(case.rules, case.content, attestations=case.attestations, as_of=case.as_of)[0]
    assert case.zh in explanation.message.zh
    assert case.en in explanation.message.en
    assert explanation.subject.zh
    assert explanation.subject.en


def _error() -> tuple[Finding, Explanation]:
    rules = ruleset_of(rule_of("A.1", "headcount == 2"), sections={"A": "inspected"})

    def decide(rule: Rule, scope: Scope) -> Decision:
        raise RecursionError

    record = record_of(submitted())
    circumstances = circumstances_of(rules, record, DAY)
    (finding,) = judge(replace(plan(rules), decide=decide), record, circumstances)
    return finding, explain(rules, record, finding, circumstances)


def test_c76_an_error_says_that_the_others_are_not_affected() -> None:
    finding, explanation = _error()
    assert finding.outcome is Outcome.ERROR
    assert explanation.message.zh == "引擎内部出错（RecursionError），本规则没有结论，其他规则不受影响"
    assert (
        explanation.message.en == "the engine failed on this rule (RecursionError); it has no result, and the other rules are not affected"
    )
    assert explanation.tree.truth is Truth.UNKNOWN
    assert [child.is_evaluated for child in explanation.tree.children] == [False, False]


def test_every_outcome_is_explained_here() -> None:
    met = {
        pair[0].outcome for case in CASES for pair in explained(case.rules, case.content, attestations=case.attestations, as_of=case.as_of)
    }
    assert met | {_error()[0].outcome} == set(Outcome)


# The tree against what was judged


def _part(tree: VerdictTree, operator: str) -> VerdictTree | None:
    return next((child for child in tree.children if child.operator == operator), None)


def judged_again(rules: Ruleset, finding: Finding, tree: VerdictTree) -> Outcome | None:
    """What the tree alone comes to; None where it says that no condition was asked."""
    section, applies, requires = _part(tree, "requirement_applies_when"), _part(tree, "applies_when"), _part(tree, "requires")
    assert requires is not None
    for premise in (section, applies):
        if premise is not None and premise.is_evaluated and premise.truth is not Truth.TRUE:
            assert premise.truth is not None
            return outcome_of(premise.truth, Truth.UNKNOWN)
    if not requires.is_evaluated:
        return None
    assert requires.truth is not None
    return outcome_of(Truth.TRUE, requires.truth)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_tree_says_what_was_judged(case: Case) -> None:
    for finding, explanation in explained(case.rules, case.content, attestations=case.attestations, as_of=case.as_of):
        again = judged_again(case.rules, finding, explanation.tree)
        is_open_by_limit = finding.outcome is Outcome.UNKNOWN and finding.judged is not Outcome.UNKNOWN
        wanted = finding.outcome if is_open_by_limit else finding.judged
        # Of an empty list the rule file itself says what it means; no condition is asked.
        is_asked = finding.judged in (Outcome.PASS, Outcome.FAIL) and finding.subject.pointer != "/employees"
        assert again is wanted or (again is None and not is_asked)
        root = {Outcome.PASS: Truth.TRUE, Outcome.FAIL: Truth.FALSE, Outcome.UNKNOWN: Truth.UNKNOWN}.get(wanted)
        assert explanation.tree.truth is root
        assert explanation.tree.operator == "rule"


@pytest.mark.parametrize(
    ("rule", "content", "as_of"),
    [
        (rule_of("A.1", "headcount == 2", place="pengjiang"), submitted(), DAY),
        (rule_of("A.1", "headcount == 2"), submitted(submitted_on=None), None),
        (rule_of("A.1", "headcount == 2"), submitted(district=None), DAY),
        (rule_of("A.1", "headcount == 2", disabled=DISABLED), submitted(), DAY),
        (rule_of("A.1", "headcount == 2", disabled=DISABLED, standing=Standing.DRAFT), submitted(), DAY),
        (rule_of("A.1", "headcount == 2", period=ENDED), submitted(), DAY),
        (rule_of("A.1", "headcount == 2", period=ENDED, standing=Standing.DRAFT), submitted(), DAY),
        (rule_of("A.1", "headcount == 2", "headcount == 3"), submitted(), DAY),
    ],
)
def test_what_was_not_asked_is_not_answered(rule: Rule, content: dict[str, object], as_of: date | None) -> None:
    ((_, explanation),) = explained(rule, content, as_of=as_of)
    requires = _part(explanation.tree, "requires")
    assert requires is not None
    assert (requires.is_evaluated, requires.truth) == (False, None)
    assert "/headcount" not in [evidence.pointer for evidence in explanation.evidence if rule.applies is None]


def test_of_a_rule_elsewhere_not_even_the_premise_is_asked() -> None:
    rules = ruleset_of(rule_of("A.1", "headcount == 2", place="pengjiang"), sections={"A": "inspected"})
    ((_, explanation),) = explained(rules, submitted())
    assert [child.is_evaluated for child in explanation.tree.children] == [False, False]


def test_a_draft_duty_with_an_unverified_limit_shows_what_the_limit_would_decide() -> None:
    ((finding, explanation),) = explained(rule_of("A.1", "headcount >= limits.draft_days", standing=Standing.DRAFT), submitted())
    assert (finding.judged, explanation.tree.truth, explanation.tree.children[0].truth) == (Outcome.FAIL, Truth.FALSE, Truth.FALSE)
    assert State.LIMIT_NOT_VERIFIED in {evidence.state for evidence in explanation.evidence}
