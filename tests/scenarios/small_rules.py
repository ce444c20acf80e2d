"""A small ruleset over the small record, and features written to a folder, so that scenarios are tested without rule files."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from compliance.language.from_cel import read_condition
from compliance.model.bilingual import Bilingual, Language
from compliance.model.binding import Binding
from compliance.model.citation import Citation, Standing
from compliance.model.consequence import ConsequenceKind, ConsequenceRule, Tag
from compliance.model.period import Period
from compliance.model.place import Place
from compliance.model.rule import Requirement, Rule, Ruleset, Severity, SourcePosition, WhenEmpty
from compliance.scenarios.feature_file import FeatureFile, read_feature
from compliance.scenarios.run import ScenarioResult, run_features
from tests.small_record import BINDINGS, DEFINITION, FACTS, PARAMETERS, SHARED, VOCABULARY

EXTENSIONS: dict[Language, str] = {"zh": ".zh.feature", "en": ".en.feature"}

COMPLIANT = {
    "submitted_on": "2020-02-14",
    "code": "E-1",
    "district": "china",
    "headcount": 5,
    "inspected": True,
    "stock": {"masks": 200, "chlorine": {"value": 500, "unit": "mg/L"}},
    "employees": [
        {
            "id": "E-001",
            "temperature": 36.5,
            "isolated": False,
            "coughs": False,
            "lodging": "home",
            "readings": [36.5],
            "areas": ["shenzhen"],
        },
        {
            "id": "E-002",
            "temperature": 36.6,
            "isolated": False,
            "coughs": False,
            "lodging": "home",
            "readings": [36.6],
            "areas": ["shenzhen"],
        },
    ],
}


def rule_of(name: str, requires: str, applies: str | None = None, bindings: tuple[Binding, ...] = (), **more: object) -> Rule:
    """Make a rule of requirement R from its conditions."""
    rule = Rule(
        name,
        "R",
        Bilingual(f"规则{name}", f"rule {name}"),
        Standing.MAPPED,
        Severity.MAJOR,
        Citation("notice", f"item-{name}"),
        Period(date(2020, 2, 1)),
        "china",
        read_condition(requires, VOCABULARY, bindings, SHARED),
        requires,
        Bilingual("口罩库存 {stock.masks} 只，不够", "{stock.masks} masks are not enough"),
        Bilingual("补足", "buy more"),
        SourcePosition("some/rules.yaml", 7, 5),
        applies=None if applies is None else read_condition(applies, VOCABULARY, bindings, SHARED),
        applies_text=applies,
        for_each=bindings,
        when_empty=WhenEmpty.UNKNOWN if bindings else None,
    )
    return replace(rule, **more)  # type: ignore[arg-type]


def ruleset_of(*rules: Rule) -> Ruleset:
    """Make a ruleset of some rules, all of requirement R."""
    cited = Citation("notice", "1")
    requirement = Requirement("R", Bilingual("要求", "requirement"), cited, rules[0].position, rules)
    follows = ConsequenceRule(
        "CQ-1", ConsequenceKind.MEASURE, (Tag("failed", "R-1"),), Tag("measure", "buy"), Bilingual("采购", "buy masks")
    )
    return Ruleset(
        id="small",
        version="1",
        title=Bilingual("小", "small"),
        digest="sha256:" + "0" * 64,
        source="rules",
        definition=DEFINITION,
        requirements={"R": requirement},
        rules={rule.id: rule for rule in rules},
        parameters=PARAMETERS,
        documents={},
        places={"china": Place("china", Bilingual("中国", "China"), None, {})},
        facts=FACTS,
        shared=SHARED,
        consequences=(
            follows,
            replace(follows, id="CQ-2", when=(Tag("failed", "R-9"),)),
            replace(follows, id="CQ-3", when=(Tag("failed", "R-2"),), for_each=BINDINGS),
        ),
        waivers=(),
    )


RULESET = ruleset_of(
    rule_of("R-1", "stock.masks >= limits.stock_days * headcount"),
    rule_of("R-2", "employee.temperature < 37.3", "!has(employee.left_on)", BINDINGS),
    rule_of("R-3", "attested()"),
    rule_of("R-4", "headcount <= 100", standing=Standing.DRAFT),
    rule_of("R-5", "headcount >= limits.draft_days"),
    rule_of("R-6", 'valid_credit_code(code) || stock.chlorine >= quantity("500 mg/L")'),
    rule_of("R-7", 'employee.lodging == "home" && employee.isolated == false', None, BINDINGS),
    rule_of("R-8", "attested()", None, BINDINGS),
)


def write_feature(folder: Path, language: Language, text: str, name: str = "some/rules") -> Path:
    """Write a feature file, and beside it the submission that scenarios start from."""
    (folder / "records").mkdir(parents=True, exist_ok=True)
    (folder / "records" / "compliant.json").write_text(json.dumps(COMPLIANT), encoding="utf-8")
    path = folder / f"{name}{EXTENSIONS[language]}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def feature_text(language: Language, *steps: str) -> str:
    """Write a feature of one scenario."""
    head = "# language: zh-CN\n功能: 某\n  场景: 一\n" if language == "zh" else "Feature: some\n  Scenario: one\n"
    return head + "".join(f"    {step}\n" for step in steps)


def run_text(folder: Path, language: Language, text: str) -> tuple[ScenarioResult, ...]:
    """Run a feature that a test writes out."""
    file = read_feature(write_feature(folder, language, text))
    assert isinstance(file, FeatureFile), file
    return run_features(RULESET, [file], folder)


def run_steps(folder: Path, language: Language, *steps: str) -> ScenarioResult:
    """Run one scenario, of which a test gives the sentences."""
    (result,) = run_text(folder, language, feature_text(language, *steps))
    return result
