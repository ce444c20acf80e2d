"""Every way to come to a finding, with what its explanation says in both languages."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from compliance.model.citation import Standing
from compliance.model.period import Period
from compliance.model.rule import Rule, Ruleset, WhenEmpty
from compliance.model.waiver import Attestation
from tests.engine.small_ruleset import DAY, EACH_EMPLOYEE, attestation_of, rule_of, ruleset_of, submitted, waiver_of
from tests.small_record import named

NO_FEVER = "employee.temperature < 37.3"
DISABLED = named("等待核实", "waiting to be verified")
ENDED = Period(date(2020, 2, 1), date(2020, 2, 10))


@dataclass(frozen=True)
class Case:
    """One way to come to a finding, and what the explanation of the first finding says in both languages."""

    name: str
    rules: Ruleset
    zh: str
    en: str
    content: dict[str, object] = field(default_factory=submitted)
    attestations: Sequence[Attestation] = ()
    as_of: date | None = DAY


def _case(name: str, rule: Rule | Ruleset, zh: str, en: str, content: dict[str, object] | None = None, **more: object) -> Case:
    rules = ruleset_of(rule) if isinstance(rule, Rule) else rule
    return Case(name, rules, zh, en, submitted() if content is None else content, **more)  # type: ignore[arg-type]


def _each(requires: str = NO_FEVER, applies: str | None = None, **more: object) -> Rule:
    return rule_of("A.1", requires, applies, **{"for_each": EACH_EMPLOYEE, **more})


CASES = [
    _case("pass", rule_of("A.1", "headcount == 2"), "员工总数（2 人）等于 2 人", "the headcount (2 persons) is 2 persons"),
    _case("fail", rule_of("A.1", "headcount == 3"), "不符合规定", "the rule is not met"),
    _case(
        "fail with values",
        rule_of(
            "A.1",
            "stock.masks >= limits.stock_days * 999",
            message=named(
                "{stock.masks} 只不足 {limits.stock_days} 天，{place.risk_level}",
                "{stock.masks} for {limits.stock_days}, {place.risk_level}",
            ),
        ),
        "3000 只不足 10 天，低",
        "3000 for 10, low",
    ),
    _case(
        "fail whose sentence cannot be said",
        rule_of("A.1", "headcount == 3", message=named("{stock.masks} 只", "{headcount}")),
        "不成立：员工总数（2 人）等于 3 人",
        "it does not hold that the headcount (2 persons) is 3 persons",
        submitted(stock={}),
    ),
    _case(
        "unknown",
        rule_of("A.1", "inspected"),
        "无法判定：已检查（/inspected）为空值",
        "cannot be told: “inspected” (/inspected) is null",
        submitted(inspected=None),
    ),
    _case(
        "unknown by an unverified limit",
        rule_of("A.1", "headcount >= limits.draft_days"),
        "无法判定：待核实天数是未经核实的限值。按未经核实的限值本应为“不通过”：不符合规定",
        "cannot be told: “unverified days” is a limit that nobody has verified. By the unverified limit it would be a fail: the rule",
    ),
    _case(
        "unknown by an unverified limit that is met",
        rule_of("A.1", "headcount <= limits.draft_days"),
        "本应为“通过”：员工总数（2 人）不超过待核实天数（3 天）",
        "it would be a pass: the headcount (2 persons) is at most the number of unverified days (3)",
    ),
    _case(
        "unknown limit",
        rule_of("A.1", "headcount >= limits.missing_days"),
        "未规定天数在当日当地没有规定值",
        "“days not set” is without a value",
    ),
    _case(
        "unknown class of a limit",
        _each("limits.efficiency[employee.lodging] > 1"),
        "过滤效率（home）在当日当地没有规定值",
        "“efficiency” (home) is without a value for that day and place",
    ),
    _case(
        "unknown fact",
        rule_of("A.1", "place.risk_level == 'low'", period=Period(date(2020, 1, 1))),
        "风险等级在当日当地没有资料",
        "“level of risk” is not on record for that day and place",
        as_of=date(2020, 1, 31),
    ),
    _case("not attested", rule_of("A.1", "attested()"), "现场检查认定尚无结论", "an inspector's attestation is without a result yet"),
    _case(
        "attested",
        rule_of("A.1", "attested()"),
        "现场检查认定符合",
        "an inspector found it met",
        attestations=[attestation_of("A.1", True)],
    ),
    _case(
        "divided by a value of the rule",
        rule_of("A.1", "headcount / (limits.stock_days - 10) > 1"),
        "规则中的一个值作为除数为零",
        "a value in the rule is a divisor of zero",
    ),
    _case(
        "divided by days since the day of assessment",
        rule_of("A.1", "headcount / days_between(assessed_on, assessed_on) > 1"),
        "评估日作为除数为零",
        "the day of assessment is a divisor of zero",
    ),
    _case(
        "unknown place",
        rule_of("A.1", "headcount == 2"),
        "所在区（/district）超出允许的取值",
        "“district” (/district) is outside the values allowed",
        submitted(district="x"),
    ),
    _case(
        "unknown day",
        rule_of("A.1", "headcount == 2"),
        "申报日期（/submitted_on）未填写",
        "“day of submission” (/submitted_on) is missing",
        submitted(submitted_on=...),
        as_of=None,
    ),
    _case(
        "unknown day of a member",
        _each(governing_date="employee.left_on"),
        "离岗日期（/employees/0/left_on）未填写",
        "“last day at work” (/employees/0/left_on) is missing",
    ),
    _case(
        "unknown premise of the requirement",
        ruleset_of(rule_of("A.1", "headcount == 2"), sections={"A": "inspected"}),
        "已检查（/inspected）为空值",
        "“inspected” (/inspected) is null",
        submitted(inspected=None),
    ),
    _case(
        "unknown premise",
        rule_of("A.1", "headcount == 2", "inspected"),
        "已检查（/inspected）未填写",
        "“inspected” (/inspected) is missing",
        submitted(inspected=...),
    ),
    _case(
        "list that is missing",
        _each(),
        "无法判定：员工（/employees）未填写",
        "cannot be told: “employees” (/employees) is missing",
        submitted(employees=...),
    ),
    _case(
        "list that is none", _each(), "员工（/employees）类型不对", "“employees” (/employees) is of the wrong type", submitted(employees={})
    ),
    _case("member that is none", _each(), "员工（/employees/0）为空值", "“employee” (/employees/0) is null", submitted(employees=[None])),
    _case(
        "two entries that are one",
        _each(),
        "员工编号（/employees/0/id）与另一条重复",
        "“employee number” (/employees/0/id) is the same as that of another entry",
        submitted(employees=[{"id": "E1"}, {"id": "E1"}]),
    ),
    _case(
        "misspelt key",
        _each("has(employee.left_on)"),
        "字段（/employees/0/lefton）无法识别",
        "a field (/employees/0/lefton) is not recognized",
        submitted(employees=[{"lefton": "2020-02-10"}]),
    ),
    _case(
        "empty list that is unknown",
        _each(),
        "无法判定：列表为空，不能证明符合",
        "cannot be told: the list is empty, which proves nothing",
        submitted(employees=[]),
    ),
    _case(
        "empty list that passes",
        _each(when_empty=WhenEmpty.PASS),
        "列表为空，按本规则视为符合",
        "which this rule takes as compliant",
        submitted(employees=[]),
    ),
    _case(
        "empty list that fails",
        _each(when_empty=WhenEmpty.FAIL),
        "列表为空，按本规则视为不符合",
        "which this rule takes as a failure",
        submitted(employees=[]),
    ),
    _case(
        "empty list to which the rule does not apply",
        _each(when_empty=WhenEmpty.NOT_APPLICABLE),
        "没有本规则所针对的对象",
        "there is nothing that the rule is asked of",
        submitted(employees=[]),
    ),
    _case(
        "empty list whose premise is unknown",
        _each(NO_FEVER, "inspected"),
        "无法判定：已检查（/inspected）为空值",
        "cannot be told: “inspected” (/inspected) is null",
        submitted(employees=[], inspected=None),
    ),
    _case(
        "elsewhere",
        rule_of("A.1", "headcount == 3", place="pengjiang"),
        "本规则只适用于蓬江区，企业位于江海区",
        "the rule holds in Pengjiang only; the enterprise is in Jianghai",
    ),
    _case(
        "premise that does not hold",
        rule_of("A.1", "headcount == 3", "headcount == 4"),
        "本规则的前提不成立：员工总数（2 人）等于 4 人",
        "the rule applies only when the headcount (2 persons) is 4 persons, which does not hold",
    ),
    _case(
        "premise of the requirement that does not hold",
        ruleset_of(rule_of("A.1", "headcount == 3"), sections={"A": "headcount == 5"}),
        "本规则的前提不成立：员工总数（2 人）等于 5 人",
        "the rule applies only when the headcount (2 persons) is 5 persons, which does not hold",
    ),
    _case(
        "disabled",
        rule_of("A.1", "headcount == 3", disabled=DISABLED),
        "本规则已停用：等待核实",
        "the rule is disabled: waiting to be verified",
    ),
    _case(
        "not yet",
        rule_of("A.1", "headcount == 3", period=Period(date(2020, 3, 1))),
        "自 2020-03-01 起施行，2020-02-14 尚未生效",
        "in force from 2020-03-01; on 2020-02-14 it is not yet",
    ),
    _case(
        "ended by a document",
        rule_of("A.1", "headcount == 3", period=ENDED, ended_by="notice"),
        "自 2020-02-10 起不再施行，依据《通告》",
        "ended on 2020-02-10, by “Notice”",
    ),
    _case(
        "ended by what is not listed",
        rule_of("A.1", "headcount == 3", period=ENDED, ended_by="notice-9"),
        "依据《notice-9》",
        "by “notice-9”",
    ),
    _case(
        "succeeded",
        rule_of("A.1", "headcount == 3", period=ENDED, succeeded_by="A.2"),
        "自 2020-02-10 起由 A.2 取代",
        "succeeded by A.2 on 2020-02-10",
    ),
    _case(
        "gap",
        rule_of("A.1", "headcount == 3", period=ENDED),
        "于 2020-02-10 到期，没有接续的规则，2020-02-14 无从检查",
        "expired on 2020-02-10 and nothing follows it; on 2020-02-14 it is not checked",
    ),
    _case(
        "gap of a rule that was disabled too",
        rule_of("A.1", "headcount == 3", period=ENDED, disabled=DISABLED),
        "于 2020-02-10 到期，没有接续的规则",
        "expired on 2020-02-10 and nothing follows it",
    ),
    _case(
        "waived",
        ruleset_of(rule_of("A.1", "headcount == 3"), waivers=[waiver_of("A.1")]),
        "不符合规定；已豁免（W-1：疫情应急）",
        "the rule is not met; waived (W-1: emergency)",
    ),
    *(
        _case(
            f"for information, {word}",
            rule_of("A.1", text, standing=Standing.DRAFT, **more),
            f"仅供参考，依据未经核实：{zh}",
            f"for information only, since the duty is not verified: {en}",
            content,
        )
        for word, text, more, zh, en, content in (
            ("pass", "headcount == 2", {}, "员工总数（2 人）等于 2 人", "the headcount (2 persons) is 2 persons", None),
            ("fail", "headcount == 3", {}, "不符合规定", "the rule is not met", None),
            ("unknown", "inspected", {}, "无法判定：已检查", "cannot be told: “inspected”", submitted(inspected=None)),
            ("disabled", "headcount == 3", {"disabled": DISABLED}, "本规则已停用", "the rule is disabled", None),
            ("gap", "headcount == 3", {"period": ENDED}, "本规则于 2020-02-10 到期", "the rule expired on 2020-02-10", None),
            ("unverified limit", "headcount >= limits.draft_days", {}, "不符合规定", "the rule is not met", None),
        )
    ),
]
