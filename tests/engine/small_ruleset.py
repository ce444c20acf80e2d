"""Rulesets over the small record, made of rules whose conditions are given as texts, and records read from JSON."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from compliance.engine.circumstances import circumstances_of
from compliance.engine.explain import explain
from compliance.engine.judge import judge
from compliance.engine.plan import plan
from compliance.intake.from_json import decode
from compliance.intake.validate import validate
from compliance.language.from_cel import read_condition
from compliance.language.vocabulary import Vocabulary, vocabulary_of
from compliance.model.bilingual import Bilingual
from compliance.model.binding import Binding
from compliance.model.citation import Citation, Document, Standing
from compliance.model.consequence import ConsequenceRule
from compliance.model.finding import Explanation, Finding
from compliance.model.outcome import Outcome
from compliance.model.period import Period
from compliance.model.place import Place, PlaceFact
from compliance.model.record import Record
from compliance.model.rule import Parameter, Requirement, Rule, Ruleset, Severity, SourcePosition, WhenEmpty
from compliance.model.waiver import Attestation, Waiver
from tests.small_record import DEFINITION, FACTS, PARAMETERS, SHARED, named

DAY = date(2020, 2, 14)
HERE = SourcePosition("small.yaml", 1, 1)
CITED = Citation("notice", "1")
SINCE = Period(date(2020, 2, 1))
CODE = "91330100799655058B"
EACH_EMPLOYEE = (Binding("employee", "employees"),)
PLACES = {
    "china": Place("china", named("中国", "China"), None, {"risk_level": (PlaceFact(SINCE, "high"),)}),
    "jiangmen": Place("jiangmen", named("江门市", "Jiangmen"), "china", {}),
    "jianghai": Place(
        "jianghai",
        named("江海区", "Jianghai"),
        "jiangmen",
        {"risk_level": (PlaceFact(Period(date(2020, 2, 10), date(2020, 2, 20)), "low"),)},
    ),
    "pengjiang": Place("pengjiang", named("蓬江区", "Pengjiang"), "jiangmen", {}),
}
#: What every rule below finds nothing wrong with.
COMPLIANT: dict[str, object] = {
    "submitted_on": "2020-02-14",
    "code": CODE,
    "district": "jianghai",
    "headcount": 2,
    "inspected": True,
    "stock": {"masks": 3000, "chlorine": {"value": 500, "unit": "mg/L"}},
    "employees": [
        {"id": "E1", "temperature": 36.5, "isolated": False, "coughs": False, "lodging": "home", "readings": [36.4], "areas": ["jiangmen"]},
        {"id": "E2", "temperature": 36.6, "isolated": False, "coughs": False, "lodging": "dormitory", "readings": [36.6], "areas": []},
    ],
}


@cache
def vocabulary() -> Vocabulary:
    """Give the names that the conditions of these rules may use."""
    return vocabulary_of(DEFINITION, PARAMETERS, FACTS)


def rule_of(id: str, requires: str, applies: str | None = None, **more: object) -> Rule:  # noqa: A002  # the word of rule files
    """Make a rule; its requirement is what its id starts with, and it is asked of each employee where `for_each` says so."""
    bindings: tuple[Binding, ...] = more.get("for_each", ())  # type: ignore[assignment]
    rule = Rule(
        id=id,
        requirement=id.partition(".")[0],
        title=named(f"规则{id}", f"rule {id}"),
        standing=Standing.MAPPED,
        severity=Severity.MAJOR,
        citation=CITED,
        period=SINCE,
        place="jianghai",
        requires=read_condition(requires, vocabulary(), bindings, SHARED),
        requires_text=requires,
        message=named("不符合规定", "the rule is not met"),
        remedy=named("改正", "set it right"),
        position=HERE,
        applies=None if applies is None else read_condition(applies, vocabulary(), bindings, SHARED),
        applies_text=applies,
        when_empty=WhenEmpty.UNKNOWN if bindings else None,
    )
    return replace(rule, **more)  # type: ignore[arg-type]


def ruleset_of(
    *rules: Rule,
    sections: Mapping[str, str] | None = None,
    parameters: Mapping[str, Parameter] = PARAMETERS,
    consequences: Sequence[ConsequenceRule] = (),
    waivers: Sequence[Waiver] = (),
) -> Ruleset:
    """Make a ruleset of rules; `sections` are the conditions under which whole requirements apply."""
    names = dict.fromkeys(rule.requirement for rule in rules)
    asked = {name: read_condition(text, vocabulary(), (), SHARED) for name, text in (sections or {}).items()}
    return Ruleset(
        id="small",
        version="1",
        title=named("小规则集", "Small rules"),
        digest="sha256:0",
        source="rules",
        definition=DEFINITION,
        requirements={
            name: Requirement(
                name,
                named(f"要求{name}", f"requirement {name}"),
                CITED,
                HERE,
                tuple(r for r in rules if r.requirement == name),
                asked.get(name),
            )
            for name in names
        },
        rules={rule.id: rule for rule in rules},
        parameters=parameters,
        documents={"notice": Document("notice", named("通告", "Notice"), named("指挥部", "Headquarters"), "china")},
        places=PLACES,
        facts=FACTS,
        shared=SHARED,
        consequences=tuple(consequences),
        waivers=tuple(waivers),
    )


def submitted(**changed: object) -> dict[str, object]:
    """Give the compliant submission with some of its fields changed; `...` takes a field away."""
    return {name: value for name, value in {**COMPLIANT, **changed}.items() if value is not ...}


def record_of(content: object) -> Record:
    """Read a record from what it would be in JSON, or from the JSON itself."""
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    (submission,) = decode(text.encode(), "one.json")
    return validate(submission, DEFINITION)[0]


def findings_of(
    rules: Ruleset | Rule, content: object, *, as_of: date | None = DAY, attestations: Sequence[Attestation] = ()
) -> tuple[Finding, ...]:
    """Judge what was submitted by all rules."""
    ruleset = ruleset_of(rules) if isinstance(rules, Rule) else rules
    record = record_of(content)
    return judge(plan(ruleset), record, circumstances_of(ruleset, record, as_of, tuple(attestations)))


def outcomes_of(rules: Ruleset | Rule, content: object, **more: object) -> list[Outcome]:
    """Give the outcomes alone, in the order of the findings."""
    return [finding.outcome for finding in findings_of(rules, content, **more)]  # type: ignore[arg-type]


def explained(
    rules: Ruleset | Rule, content: object, *, attestations: Sequence[Attestation] = (), as_of: date | None = DAY, **more: bool
) -> list[tuple[Finding, Explanation]]:
    """Judge what was submitted, and explain every finding."""
    ruleset = ruleset_of(rules) if isinstance(rules, Rule) else rules
    record = record_of(content)
    circumstances = circumstances_of(ruleset, record, as_of, tuple(attestations))
    found = judge(plan(ruleset), record, circumstances)
    return [(finding, explain(ruleset, record, finding, circumstances, **more)) for finding in found]


def waiver_of(rule: str, item: str | None = None, enterprise: str = CODE, until: str = "2020-03-01") -> Waiver:
    """Make a waiver that started in February."""
    period = Period(date(2020, 2, 1), date.fromisoformat(until))
    return Waiver("W-1", enterprise, rule, item, period, Bilingual("疫情应急", "emergency"), "江海区指挥部")


def attestation_of(rule: str, holds: bool, item: str = "", day: str = "2020-02-13", enterprise: str = CODE) -> Attestation:
    """Make what an inspector found."""
    return Attestation(enterprise, rule, item, holds, "inspector-1", date.fromisoformat(day))
