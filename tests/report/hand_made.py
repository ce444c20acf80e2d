"""A small ruleset and assessments made by hand, so that reports are tested without the engine."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from compliance.model.assessment import Assessment, RecordAssessment, RequirementVerdict
from compliance.model.bilingual import Bilingual
from compliance.model.binding import Binding
from compliance.model.citation import Citation, Document, Standing
from compliance.model.condition import Compare, Condition, Field, Limit, Literal, Named, Variable
from compliance.model.consequence import Consequence, ConsequenceKind, ConsequenceRule, Tag
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Evidence, Explanation, Finding, Subject, VerdictTree
from compliance.model.outcome import Outcome, Verdict
from compliance.model.period import Period
from compliance.model.place import Place, PlaceFactDefinition
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition, State
from compliance.model.rule import (
    LimitValue,
    Parameter,
    Requirement,
    Rule,
    Ruleset,
    Severity,
    SharedCondition,
    SourcePosition,
    WhenEmpty,
)
from compliance.model.truth import Truth
from compliance.model.waiver import Waiver

_HERE = SourcePosition("rules/3-wear-masks.yaml", 4, 5)
_CITED = Citation("notice-3", "masks")
_RECORD = Bilingual("企业申报", "Submission")
_TITLES = {"EO-1": Bilingual("一测体温", "Take temperatures"), "EO-3": Bilingual("一戴口罩", "Wear a mask")}
DAY = date(2020, 2, 14)


def _field(name: str, kind: FieldType, zh: str, en: str, **more: object) -> FieldDefinition:
    return FieldDefinition(name, kind, Bilingual(zh, en), **more)  # type: ignore[arg-type]


def _fields(name: str, zh: str, en: str, *members: FieldDefinition) -> FieldDefinition:
    return _field(name, FieldType.OBJECT, zh, en, members={each.name: each for each in members})


_EMPLOYEE = _fields(
    "employee",
    "员工",
    "Employee",
    _field("id", FieldType.TEXT, "员工编号", "Employee number", is_identifier=True),
    _field("temperature", FieldType.NUMBER, "体温", "Body temperature", unit="°C", is_sensitive=True),
    _field("trained", FieldType.YES_NO, "已培训", "Trained"),
    _field(
        "lodging",
        FieldType.CHOICE,
        "住宿",
        "Lodging",
        choices={"dormitory": Bilingual("宿舍", "dormitory"), "home": Bilingual("住家", "home")},
    ),
)
DEFINITION = RecordDefinition(
    "enterprise-submission",
    _RECORD,
    _fields(
        "enterprise-submission",
        "企业申报",
        "Submission",
        _fields("stock", "防疫物资", "Stocks", _field("masks", FieldType.INTEGER, "口罩库存", "Masks in stock", unit="piece")),
        _field("employees", FieldType.LIST, "员工", "Employees", item=_EMPLOYEE),
    ),
    "enterprise.credit_code",
    "submitted_on",
    "enterprise.district",
    {"piece": Bilingual("只", "pieces"), "day": Bilingual("天", "days"), "°C": Bilingual("°C", "°C")},
)
_MASKS = Field(Variable("stock"), "masks")
_ENOUGH = Compare(">=", _MASKS, Limit("mask_stock_days"))


def _rule(id: str, zh: str, en: str, requires: Condition = _ENOUGH, **more: object) -> Rule:  # noqa: A002  # the word of rule files
    rule = Rule(
        id,
        id.partition(".")[0],
        Bilingual(zh, en),
        Standing.MAPPED,
        Severity.MAJOR,
        _CITED,
        Period(date(2020, 2, 1)),
        "jianghai",
        requires,
        "stock.masks >= limits.mask_stock_days",
        Bilingual(
            "口罩库存 {stock.masks} 只，少于 {limits.mask_stock_days} 天用量",
            "{stock.masks} masks in stock, fewer than {limits.mask_stock_days} days",
        ),
        Bilingual(
            "补足口罩，保证全员十天用量，并建立领用台账，做到领用有登记、库存有盘点",
            "buy masks for ten days for all staff, and keep a register of masks handed out",
        ),
        _HERE,
    )
    return replace(rule, **more)  # type: ignore[arg-type]


_EACH = (Binding("employee", "employees"),)
_TEMPERATURE_GIVEN = Compare("<", Field(Variable("employee"), "temperature"), Literal(Decimal("37.3")))
_FEVERLESS = Named("is_well", Bilingual("没有发热", "has no fever"), _TEMPERATURE_GIVEN)
RULES = {
    rule.id: rule
    for rule in (
        _rule(
            "EO-1.1",
            "每日测温",
            "Daily temperature",
            _FEVERLESS,
            requires_text="is_well(employee)",
            for_each=_EACH,
            when_empty=WhenEmpty.UNKNOWN,
            severity=Severity.CRITICAL,
        ),
        _rule("EO-3.1", "佩戴口罩", "Masks worn", standing=Standing.DRAFT, severity=Severity.MINOR),
        _rule("EO-3.2", "口罩储备", "Mask stock", applies=_ENOUGH, applies_text="stock.masks >=\n  limits.mask_stock_days"),
        _rule("EO-3.3", "口罩培训", "Mask training", standing=Standing.DOCUMENTED, for_each=_EACH, when_empty=WhenEmpty.PASS),
        _rule(
            "EO-3.4",
            "宿舍口罩",
            "Masks in dormitories",
            period=Period(date(2020, 2, 1), date(2020, 4, 7)),
            ended_by="notice-9",
            governing_date="submitted_on",
        ),
        _rule(
            "EO-3.5", "口罩回收", "Used masks", period=Period(date(2020, 4, 7)), disabled=Bilingual("等待核实", "waiting to be verified")
        ),
    )
}

RULESET = Ruleset(
    id="return-to-work-2020",
    version="1.0",
    title=Bilingual("复工复产防控要求", "Requirements for returning to work"),
    digest="sha256:" + "0123456789abcdef" * 4,
    source="rules",
    definition=DEFINITION,
    requirements={
        name: Requirement(name, text, _CITED, _HERE, tuple(rule for rule in RULES.values() if rule.requirement == name))
        for name, text in _TITLES.items()
    },
    rules=RULES,
    parameters={
        "mask_stock_days": Parameter(
            "mask_stock_days",
            Bilingual("口罩储备天数", "Days of mask stock"),
            FieldType.NUMBER,
            "day",
            (
                LimitValue(Period(date(2020, 2, 1), date(2020, 3, 1)), "jianghai", Decimal(10), Standing.DOCUMENTED, _CITED),
                LimitValue(Period(date(2020, 3, 1)), "jianghai", Decimal(7), Standing.DRAFT, _CITED),
            ),
        )
    },
    documents={
        "notice-3": Document(
            "notice-3",
            Bilingual("关于企业复工复产疫情防控工作的通告", "Notice on epidemic control in returning to work"),
            Bilingual("江海区疫情防控指挥部", "Jianghai epidemic control headquarters"),
            "jianghai",
            "第3号",
            date(2020, 2, 1),
            "https://example.org/notice-3",
        ),
        "notice-9": Document("notice-9", Bilingual("关于解除的通告", "Notice of repeal"), Bilingual("江海区", "Jianghai"), "jianghai"),
    },
    places={
        "china": Place("china", Bilingual("中国", "China"), None, {}),
        "jianghai": Place("jianghai", Bilingual("江海区", "Jianghai District"), "china", {}),
    },
    facts={
        "risk_level": PlaceFactDefinition(
            "risk_level", Bilingual("风险等级", "Level of risk"), {"low": Bilingual("低风险", "low"), "high": Bilingual("高风险", "high")}
        )
    },
    shared={"is_well": SharedCondition("is_well", _FEVERLESS.title, _EACH, _TEMPERATURE_GIVEN, "employee.temperature <\n 37.3", _HERE)},
    consequences=(
        ConsequenceRule(
            "CQ-MASKS", ConsequenceKind.MEASURE, (Tag("failed", "EO-3.2"),), Tag("measure", "buy-masks"), Bilingual("补足口罩", "Buy masks")
        ),
    ),
    waivers=(
        Waiver(
            "W-1",
            "91440704MA4W000000",
            "EO-3.3",
            "/employees/1",
            Period(date(2020, 2, 1), date(2020, 3, 1)),
            Bilingual("口罩紧缺", "masks are scarce"),
            "江海区工业和信息化局",
        ),
    ),
)


def tree_of(outcome: Outcome, *, pointer: str = "/stock/masks", value: str | None = "1500") -> VerdictTree:
    truth = {Outcome.PASS: Truth.TRUE, Outcome.FAIL: Truth.FALSE}.get(outcome, Truth.UNKNOWN)
    state = State.READ if value is not None else State.MISSING
    leaf = VerdictTree("field", None, Bilingual(f"口罩库存 {value} 只", f"Masks in stock {value} pieces"), value, "pieces", pointer, state)
    skipped = VerdictTree("limit", None, Bilingual("口罩储备天数", "Days of mask stock"), is_evaluated=False)
    compared = VerdictTree(
        ">=",
        truth,
        Bilingual("口罩库存 1500 只不少于口罩储备天数 10 天", "Masks in stock 1500 pieces is at least Days of mask stock 10 days"),
        children=(leaf, skipped),
    )
    return VerdictTree("rule", truth, Bilingual("口罩储备", "Mask stock"), children=(compared,))


def explanation_of(message: Bilingual, *evidence: Evidence, subject: Bilingual = _RECORD, tree: VerdictTree | None = None) -> Explanation:
    return Explanation(message, subject, evidence, tree or tree_of(Outcome.FAIL), Bilingual(f"{message.zh}。", f"{message.en}."))


def finding(
    rule: str, outcome: Outcome, explanation: Explanation | None, *, judged: Outcome | None = None, pointer: str = "", **more: object
) -> Finding:
    subject = Subject(pointer, (("employee", pointer),) if pointer else ())
    return Finding(rule, rule.partition(".")[0], outcome, judged or outcome, subject, DAY, explanation=explanation, **more)  # type: ignore[arg-type]


STOCK = Evidence("/stock/masks", Bilingual("口罩库存", "Masks in stock"), "1500", "piece", State.READ)
DAYS = Evidence(None, Bilingual("口罩储备天数", "Days of mask stock"), "10", "day", State.READ)
RISK = Evidence(None, Bilingual("风险等级", "Level of risk"), "low", None, State.READ)
SHORT = finding(
    "EO-3.2",
    Outcome.FAIL,
    explanation_of(Bilingual("口罩库存 1500 只，少于 10 天用量", "1500 masks in stock, fewer than 10 days"), STOCK, DAYS, RISK),
)


def untested(number: int) -> Finding:
    """An employee whose temperature nobody took."""
    pointer = f"/employees/{number}"
    message = Bilingual(
        f"无法判定：体温（{pointer}/temperature）未填写", f"cannot be told: Body temperature ({pointer}/temperature) is missing"
    )
    missing = Evidence(f"{pointer}/temperature", Bilingual("体温", "Body temperature"), None, "°C", State.MISSING, is_sensitive=True)
    subject = Bilingual(f"员工 {number + 1}（E-{number + 1:03}）", f"Employee {number + 1} (E-{number + 1:03})")
    return finding("EO-1.1", Outcome.UNKNOWN, explanation_of(message, missing, subject=subject), pointer=pointer)


def untrained(number: int, outcome: Outcome = Outcome.FAIL, **more: object) -> Finding:
    """An employee without training, by an answer."""
    pointer = f"/employees/{number}"
    evidence = Evidence(f"{pointer}/trained", Bilingual("已培训", "Trained"), "no", None, State.READ)
    lodging = Evidence(f"{pointer}/lodging", Bilingual("住宿", "Lodging"), "dormitory", None, State.READ)
    message = Bilingual("该员工未接受口罩佩戴培训", "the employee was not trained to wear masks")
    subject = Bilingual(f"员工 {number + 1}", f"Employee {number + 1}")
    return finding(
        "EO-3.3", outcome, explanation_of(message, evidence, lodging, subject=subject), pointer=pointer, judged=Outcome.FAIL, **more
    )


def counts(**some: int) -> Mapping[Outcome, int]:
    return {outcome: some.get(outcome.value, 0) for outcome in Outcome}


def record(*findings: Finding, verdict: Verdict = Verdict.NON_COMPLIANT, **more: object) -> RecordAssessment:
    made = RecordAssessment(
        source="small-workshop.json",
        line=None,
        id="91440704MA4W000000",
        digest="sha256:" + "fedcba9876543210" * 4,
        assessed_on=DAY,
        verdict=verdict,
        diagnostics=(),
        rule_counts=counts(fail=2, unknown=1, **{"pass": 1}, not_in_force=1, not_checked=1),
        finding_counts=counts(fail=2, unknown=30, **{"pass": 3}, not_applicable=4, not_in_force=1, not_checked=1),
        requirements=(
            RequirementVerdict("EO-1", _TITLES["EO-1"], Verdict.UNDETERMINED),
            RequirementVerdict("EO-3", _TITLES["EO-3"], Verdict.NON_COMPLIANT),
        ),
        findings=findings,
        consequences=(),
    )
    return replace(made, **more)  # type: ignore[arg-type]


CONSEQUENCES = (
    Consequence(
        "CQ-MASKS",
        ConsequenceKind.MEASURE,
        Tag("measure", "buy-masks"),
        Bilingual("补足口罩", "Buy masks"),
        3,
        _CITED,
        False,
        ("EO-3.2", "EO-3"),
    ),
    Consequence(
        "CQ-STOP", ConsequenceKind.DISPOSITION, Tag("disposition", "stop"), Bilingual("暂停复工", "Stop work"), 0, None, True, ("CQ-MASKS",)
    ),
    Consequence(
        "CQ-CALL",
        ConsequenceKind.ESCALATION,
        Tag("escalation", "call"),
        Bilingual("报告驻企干部", "Tell the resident officer"),
        None,
        _CITED,
        False,
        ("CQ-STOP", "/enterprise/key"),
    ),
)

REJECTED = RecordAssessment(
    "broken.ndjson",
    7,
    None,
    "sha256:" + "0" * 64,
    None,
    Verdict.REJECTED,
    (Diagnostic("broken.ndjson", 7, 12, "I103", "an object has the key `a` twice", "keep one of the two", pointer="/a"),),
    counts(),
    counts(),
    (),
    (),
    (),
)


def rich_record() -> RecordAssessment:
    """A record with findings of every listed outcome."""
    passed = finding("EO-3.3", Outcome.PASS, None, pointer="/employees/7")
    draft = explanation_of(Bilingual("仅供参考，依据未经核实：车间有人未戴口罩", "for information only: masks not worn"), STOCK)
    ended = explanation_of(Bilingual("本规则自 2020-04-07 起不再施行", "the rule ended on 2020-04-07"))
    later = explanation_of(Bilingual("本规则已停用：等待核实", "the rule is disabled: waiting to be verified"))
    return record(
        *(untested(number) for number in (0, *range(3, 30), 41)),
        finding("EO-3.1", Outcome.INFORMATIONAL, draft, judged=Outcome.FAIL),
        SHORT,
        untrained(0),
        untrained(1, Outcome.WAIVED, waiver="W-1"),
        passed,
        finding("EO-3.4", Outcome.NOT_IN_FORCE, ended),
        finding("EO-3.5", Outcome.NOT_CHECKED, later),
        consequences=CONSEQUENCES,
        upcoming=("EO-3.5",),
        diagnostics=tuple(
            Diagnostic(
                "small-workshop.json",
                9 + number,
                8,
                "I203",
                f"unknown field `temprature` at `/employees/{number}/temprature`",
                "did you mean `temperature`?",
                pointer=f"/employees/{number}/temprature",
            )
            for number in range(4)
        ),
    )


def assessment(*records: RecordAssessment, **more: object) -> Assessment:
    made = Assessment("0.1.0", "durable-rules", RULESET.id, RULESET.version, RULESET.digest, RULESET.source, None, records, ())
    return replace(made, **more)  # type: ignore[arg-type]
