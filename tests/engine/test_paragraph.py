"""What a finding says at length: complete sentences in both languages, from what decided and no more."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from compliance.engine.circumstances import circumstances_of
from compliance.engine.explain import explain
from compliance.engine.judge import judge
from compliance.engine.plan import Decision, plan
from compliance.language.scope import Scope
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Standing
from compliance.model.condition import Condition
from compliance.model.finding import Explanation, Finding
from compliance.model.outcome import Outcome
from compliance.model.period import Period
from compliance.model.record import State
from compliance.model.rule import Rule, Ruleset, WhenEmpty
from tests.engine.cases_to_explain import CASES, Case
from tests.engine.small_ruleset import DAY, EACH_EMPLOYEE, explained, record_of, rule_of, ruleset_of, submitted, waiver_of
from tests.properties.random_conditions import CONDITIONS, RECORDS
from tests.report.golden import assert_golden
from tests.small_record import named

ENDED = Period(date(2020, 2, 1), date(2020, 2, 10))
_FAULTS = re.compile(r"[a-z]_[a-z]|None|[。，；：.,;:][。，；.,;]|。。|  |“”|\(\)|（）|[，；：、]$|[a-z]。")
_NUMBER = re.compile(r"[0-9]+(?:[.-][0-9]+)*")
_POINTER = re.compile(r"(?<![0-9a-zA-Z])/[a-z][A-Za-z0-9_/~-]*")


def _said(rule: Rule, content: dict[str, object] | None = None, number: int = 0, **more: object) -> Bilingual:
    return explained(rule, submitted() if content is None else content, **more)[number][1].paragraph  # type: ignore[arg-type]


def _each(requires: str, applies: str | None = None, **more: object) -> Rule:
    return rule_of("A.1", requires, applies, for_each=EACH_EMPLOYEE, **more)


def assert_well_said(text: Bilingual, *, is_paragraph: bool) -> None:
    for said in (text.zh, text.en):
        bare = _POINTER.sub("/x", said)
        assert said
        assert not _FAULTS.search(bare), said
    assert set(_NUMBER.findall(_POINTER.sub("", text.zh))) == set(_NUMBER.findall(_POINTER.sub("", text.en))), text
    assert sorted(set(_POINTER.findall(text.zh))) == sorted(set(_POINTER.findall(text.en)))
    if is_paragraph:
        assert text.zh.endswith("。")
        assert text.en.endswith(".")
        assert 2 <= text.zh.count("。") <= 7


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_finding_is_told_at_length_in_both_languages(case: Case) -> None:
    for _, explanation in explained(case.rules, case.content, attestations=case.attestations, as_of=case.as_of):
        assert_well_said(explanation.paragraph, is_paragraph=True)
        assert_well_said(explanation.message, is_paragraph=False)
        assert explanation.paragraph.zh.startswith("《通告》条目“1”要求")
        assert explanation.paragraph.en.startswith("“Notice”, item 1, requires")


@given(CONDITIONS, CONDITIONS, RECORDS)
@settings(max_examples=150)
def test_whatever_is_required_is_told_without_a_fault(requires: Condition, applies: Condition, content: dict[str, object]) -> None:
    rule = replace(_each("true"), requires=requires, applies=applies, message=named("{headcount} 人", "{headcount} persons"))
    for _, explanation in explained(rule, content):
        assert_well_said(explanation.paragraph, is_paragraph=True)
        assert_well_said(explanation.message, is_paragraph=False)


@given(CONDITIONS, RECORDS)
@settings(max_examples=150)
def test_no_value_about_health_is_ever_told(requires: Condition, content: dict[str, object]) -> None:
    people: list[dict[str, object]] = content["employees"]  # type: ignore[assignment]
    # The temperatures are such as stand nowhere else, neither in a condition nor in another field.
    changed = {**content, "employees": [{**each, "temperature": 41.0625 + place} for place, each in enumerate(people)]}
    rule = replace(_each("true"), requires=requires, message=named("{employee.temperature}", "{employee.temperature}"))
    for _, explanation in explained(rule, changed):
        assert "41.0625" not in repr((explanation.message, explanation.paragraph, explanation.evidence, explanation.tree))
        assert "42.0625" not in repr((explanation.message, explanation.paragraph, explanation.evidence, explanation.tree))


# What decided


def test_a_failure_says_what_was_found_where_and_what_decided() -> None:
    said = _said(rule_of("A.1", "headcount > 1 && stock.masks >= limits.stock_days * 999"))
    assert "The limit taken for 2020-02-14 is days of stock 10 days." in said.en
    assert "masks in stock 3000 pieces (/stock/masks)" in said.en
    assert "The number of masks in stock (3000) is less than 9990, so the rule fails." in said.en
    assert "/headcount" not in said.en
    assert "口罩库存（3000 只）少于 9990 只，因此不通过。" in said.zh


def test_an_answer_is_told_once() -> None:
    said = _said(rule_of("A.1", "!inspected"))
    assert said.en.endswith("The record says: “inspected”: yes (/inspected), so the rule fails.")
    assert said.zh.endswith("申报所填：“已检查”填“是”（/inspected），因此不通过。")


def test_of_many_entries_the_first_are_named_and_the_others_counted() -> None:
    people = [{"id": f"E{number}", "lodging": "home"} for number in range(300)]
    said = _said(rule_of("A.1", "size(employees) > 0 && employees.all(e, e.lodging == 'dormitory')"), submitted(employees=people))
    assert "The lodging is not “dormitory” (employee 1 (E0)) and the lodging is not “dormitory” (employee 2 (E1))" in said.en
    assert "and 297 more, so the rule fails." in said.en
    assert "另有 297 项，因此不通过。" in said.zh
    assert len(said.en) < 1200


def test_what_holds_for_every_entry_is_one_claim() -> None:
    said = _said(rule_of("A.1", "size(employees) > 0 && employees.all(e, e.id != 'X' && e.id != 'Y')"))
    assert "every employee meets this" in said.en.rsplit(". ", 1)[1]


def test_a_long_requirement_is_named_by_the_title_of_its_rule() -> None:
    parts = " && ".join(f"headcount > {number} - 100" for number in range(20))
    said = _said(rule_of("A.1", parts, title=named("人数“齐全”", "Headcount “complete”")))
    assert "要求做到“人数‘齐全’”" in said.zh
    assert "requires “headcount ‘complete’”" in said.en
    assert "and 17 more" in said.en


def test_claims_too_long_for_a_sentence_give_way_to_the_sentence_of_the_rule_file() -> None:
    body = " && ".join(f"e.id != 'a rather long name number {number}'" for number in range(3))
    text = " || ".join(f"employees.exists(e, e.isolated && e.id == '{number}' && {body})" for number in range(3))
    told = _said(rule_of("A.1", text, title=named("齐", "All")))
    assert told.en.endswith("The rule is not met, so the rule fails.")
    assert told.zh.endswith("不符合规定，因此不通过。")
    unsaid = _said(rule_of("A.1", text, title=named("齐", "All"), message=named("{code}", "{stock.masks}")), submitted(stock={}))
    assert "no employee meets this" in unsaid.en.casefold()


def test_the_premise_that_holds_is_named() -> None:
    said = _said(rule_of("A.1", "headcount == 2", "inspected"))
    assert "its premise holds: “inspected” is answered yes" in said.en
    assert "适用的前提成立：“已检查”填“是”" in said.zh


def test_the_number_of_the_document_and_the_end_of_the_period_are_named() -> None:
    rules = ruleset_of(rule_of("A.1", "headcount == 2", period=Period(date(2020, 2, 1), date(2020, 3, 1))))
    numbered = replace(rules, documents={"notice": replace(rules.documents["notice"], number="第3号")})
    said = explained(numbered, submitted())[0][1].paragraph
    assert "《通告》（第3号）条目“1”要求" in said.zh
    assert "“Notice” (第3号), item 1, requires" in said.en
    assert "from 2020-02-01 until 2020-03-01 (that day excluded)" in said.en
    assert "至 2020-03-01（不含当日）为止" in said.zh


def test_a_rule_whose_document_is_not_registered_is_told_all_the_same() -> None:
    rules = replace(ruleset_of(rule_of("A.1", "headcount == 2")), documents={})
    assert explained(rules, submitted())[0][1].paragraph.en.startswith("“notice”, item 1, requires")


def test_a_day_of_the_record_that_picks_the_rule_is_named_and_nothing_is_promised_of_it() -> None:
    said = _said(_each("employee.coughs", governing_date="employee.left_on"), submitted(employees=[{"left_on": "2020-01-05"}]))
    assert "The rule comes into force on 2020-02-01; the last day at work is 2020-01-05" in said.en
    assert "From 2020-02-01" not in said.en


def test_samples_of_which_not_all_comply_are_not_said_all_to_fail() -> None:
    content = submitted(stock={"masks": 1, "chlorine": {"samples": [400, 600], "unit": "mg/L"}})
    said = _said(rule_of("A.1", "each(stock.chlorine) >= limits.chlorine"), content)
    assert "Not “each sample of the chlorine" in said.en
    assert "并非“有效氯" in said.zh


# What is not known


def test_who_could_supply_it_is_named_party_by_party() -> None:
    said = _said(rule_of("A.1", "inspected && attested() && headcount > limits.missing_days"), submitted(inspected=None))
    assert "“inspected” (/inspected) is null, which the enterprise can supply." in said.en
    assert "Besides, an inspector's attestation is without a result yet, which an inspector has to establish on the spot." in said.en
    assert "which policy staff have to verify or supply." in said.en
    assert "须由企业补正" in said.zh
    assert "须由检查人员现场认定" in said.zh
    assert "须由政策人员核实或补充" in said.zh


def test_a_bound_that_does_not_decide_is_shown_with_its_reason_beside_an_unverified_limit() -> None:
    content = submitted(stock={"masks": 5, "chlorine": {"more_than": 400, "unit": "mg/L"}})
    rule = rule_of("A.1", "stock.masks >= limits.draft_days && stock.chlorine >= limits.chlorine")
    ((finding, explanation),) = explained(rule, content)
    assert finding.outcome is Outcome.UNKNOWN
    chlorine = next(each for each in explanation.evidence if each.pointer == "/stock/chlorine")
    assert (chlorine.value, chlorine.unit, chlorine.state) == ("> 400", "mg/L", State.UNDECIDED_BOUND)
    assert [each.pointer for each in explanation.evidence].count("/stock/chlorine") == 1


def test_what_an_unverified_limit_would_leave_open_is_told_after_it() -> None:
    rule = rule_of("A.1", "limits.draft_days > 1 && headcount / (limits.draft_days - 3) > 1")
    ((finding, explanation),) = explained(rule, submitted())
    assert (finding.outcome, finding.judged) == (Outcome.UNKNOWN, Outcome.UNKNOWN)
    assert "Even by the unverified limit it cannot be told: a value in the rule is a divisor of zero" in explanation.message.en
    assert "Even by this limit it cannot be told, since a value in the rule is a divisor of zero" in explanation.paragraph.en
    assert "即使按未经核实的限值也无法判定" in explanation.message.zh


# Why it was not judged


def test_an_empty_list_of_which_no_member_would_matter_says_which_premise_does_not_hold() -> None:
    said = _said(_each("employee.coughs", "headcount == 99"), submitted(employees=[]))
    assert "applies only where this holds, which it does not: the headcount (2 persons) is 99 persons" in said.en


def test_the_rule_that_follows_is_named_with_its_title() -> None:
    rules = ruleset_of(
        rule_of("A.1", "headcount == 3", period=ENDED, succeeded_by="A.2"),
        rule_of("A.2", "headcount == 2", title=named("新规", "New rule")),
    )
    said = explained(rules, submitted())[0][1].paragraph
    assert "succeeded by A.2 “new rule”" in said.en
    assert "由 A.2“新规”取代" in said.zh


# All outcomes, to be read


def _error() -> tuple[Finding, Explanation]:
    rules = ruleset_of(rule_of("A.1", "headcount == 2"))

    def decide(rule: Rule, scope: Scope) -> Decision:
        raise RecursionError

    record = record_of(submitted())
    circumstances = circumstances_of(rules, record, DAY)
    (finding,) = judge(replace(plan(rules), decide=decide), record, circumstances)
    return finding, explain(rules, record, finding, circumstances)


def test_all_outcomes_read_well() -> None:
    waived = ruleset_of(rule_of("A.1", "headcount == 3"), waivers=[waiver_of("A.1")])
    rules: list[Rule | Ruleset] = [
        rule_of("A.1", "stock.masks >= limits.stock_days * headcount", "inspected"),
        _each("employee.temperature < 36"),
        rule_of("A.1", "attested() || headcount > 3"),
        rule_of("A.1", "headcount >= limits.draft_days"),
        rule_of("A.1", "headcount == 2", disabled=named("等待核实。", "waiting to be verified.")),
        rule_of("A.1", "headcount == 2", period=ENDED),
        waived,
        rule_of("A.1", "headcount == 2", place="pengjiang"),
        _each("employee.coughs", "employee.lodging == 'dormitory'"),
        _each("employee.coughs", when_empty=WhenEmpty.FAIL),
        rule_of("A.1", "headcount == 2", period=ENDED, ended_by="notice"),
        rule_of("A.1", "headcount == 2", period=Period(date(2020, 3, 1))),
        rule_of("A.1", "inspected", standing=Standing.DRAFT),
    ]
    told = [explained(rule, submitted(employees=[]) if number == 9 else submitted())[0] for number, rule in enumerate(rules)]
    told.append(_error())
    assert {finding.outcome for finding, _ in told} == set(Outcome)
    lines = [
        line
        for finding, explanation in told
        for line in (
            f"[{finding.outcome.value}] {finding.subject.pointer}".rstrip(),
            explanation.message.zh,
            explanation.message.en,
            explanation.paragraph.zh,
            explanation.paragraph.en,
            "",
        )
    ]
    assert_golden("engine/explanations.txt", "\n".join(lines))
