from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from compliance.model.bilingual import Bilingual, Language
from compliance.model.citation import Standing
from compliance.model.rule import Rule
from compliance.scenarios.coverage import compares_with_limit, find_uncovered, scenarios_of
from compliance.scenarios.feature_file import FeatureFile, read_feature
from tests.scenarios.small_rules import rule_of, ruleset_of, write_feature
from tests.small_record import BINDINGS, PARAMETERS

WORDS: dict[Language, dict[str, str]] = {
    "zh": {"pass": "通过", "fail": "不通过", "unknown": "无法判断", "informational": "仅供参考", "not checked": "未检查"},
    "en": {},
}
RULES = Path("rules")
FULL = ("pass", "fail", "unknown")
HEAD: dict[Language, str] = {"zh": "# language: zh-CN\n功能: 某\n", "en": "Feature: some\n"}


@dataclass(frozen=True, slots=True)
class Said:
    """A scenario about rule R-1: what it pins, its tag, and a letter for each of explanation (t), evidence (e) and citation (c)."""

    pins: tuple[tuple[str, str], ...]
    tag: str = ""
    explains: str = ""


def scenario(language: Language, number: int, said: Said) -> str:
    """Write a scenario."""
    words = WORDS[language]
    if language == "zh":
        lines = [f"  @{said.tag}" if said.tag else "", f"  场景: {number}", '    假如 一份"compliant"申报', "    当 按申报日期评估"]
        verbs = {"outcome": "结果", "judged": "判断"}
        lines += [f'    那么 规则"R-1"的{verbs[what]}为"{words.get(word, word)}"' for what, word in said.pins]
        forms = {"t": '说明包含"x"', "e": '证据位于"/stock/masks"', "c": '依据为"notice"的"1"'}
        lines += [f"    那么 {forms[letter]}" for letter in said.explains]
    else:
        lines = [
            f"  @{said.tag}" if said.tag else "",
            f"  Scenario: {number}",
            '    Given the submission "compliant"',
            "    When it is assessed on its own day",
        ]
        verbs = {"outcome": "is", "judged": "is judged"}
        lines += [f'    Then rule "R-1" {verbs[what]} "{word}"' for what, word in said.pins]
        forms = {"t": 'the explanation says "x"', "e": 'the evidence is at "/stock/masks"', "c": 'the citation is "1" of "notice"'}
        lines += [f"    Then {forms[letter]}" for letter in said.explains]
    return "\n".join(lines) + "\n"


def uncovered(folder: Path, rule: Rule, zh: Sequence[Said], en: Sequence[Said]) -> list[str]:
    """Write scenarios of rule R-1 and say what they leave open."""
    files = []
    written: dict[Language, Sequence[Said]] = {"zh": zh, "en": en}
    for language, each in written.items():
        text = HEAD[language] + "".join(scenario(language, number, said) for number, said in enumerate(each))
        file = read_feature(write_feature(folder, language, text))
        assert isinstance(file, FeatureFile), file
        files.append(file)
    return [f"{fault.code} {fault.message}" for fault in find_uncovered(ruleset_of(rule), files, RULES)]


def outcomes(*words: str) -> list[Said]:
    return [Said((("outcome", word),)) for word in words]


def judged(*words: str) -> list[Said]:
    return [Said((("judged", word),)) for word in words]


EXPLAINED = Said((("outcome", "pass"),), explains="tec")
AT_LIMIT = Said((("outcome", "pass"), ("judged", "pass")), tag="boundary")
ANSWER = rule_of("R-1", "inspected")
LIMITED = rule_of("R-1", "stock.masks >= limits.stock_days")
DRAFT = rule_of("R-1", "inspected", standing=Standing.DRAFT)
UNVERIFIED = rule_of("R-1", "stock.masks >= limits.draft_days")


def test_a_rule_without_scenario_is_told_at_its_place() -> None:
    (fault,) = find_uncovered(ruleset_of(ANSWER), [], RULES)
    assert (fault.source, fault.line, fault.column, fault.code) == ("rules/some/rules.yaml", 7, 5, "S201")
    assert "`R-1`" in fault.message


def test_a_rule_pinned_in_both_languages_leaves_nothing_open(tmp_path: Path) -> None:
    full = [*outcomes(*FULL), EXPLAINED]
    assert uncovered(tmp_path, ANSWER, zh=full, en=full) == []


@pytest.mark.parametrize("missing", FULL)
def test_each_outcome_is_needed(missing: str, tmp_path: Path) -> None:
    some = [*outcomes(*(word for word in FULL if word != missing)), Said((("judged", "pass"),), explains="tec")]
    full = [*outcomes(*FULL), EXPLAINED]
    assert uncovered(tmp_path, ANSWER, zh=some, en=full) == [f"S202 no scenario in Chinese pins of rule `R-1` the outcome `{missing}`"]
    assert uncovered(tmp_path, ANSWER, zh=full, en=some) == [f"S202 no scenario in English pins of rule `R-1` the outcome `{missing}`"]


def test_judging_is_no_outcome(tmp_path: Path) -> None:
    full = [*outcomes(*FULL), EXPLAINED]
    assert [each[:4] for each in uncovered(tmp_path, ANSWER, zh=full, en=[*judged(*FULL), EXPLAINED])] == ["S202", "S202"]


@pytest.mark.parametrize("explains", ["", "t", "e", "c", "te", "tc", "ec"])
def test_explanation_evidence_and_citation_stand_in_one_scenario(explains: str, tmp_path: Path) -> None:
    full = [*outcomes(*FULL), EXPLAINED]
    others = "".join({"t", "e", "c"} - set(explains))
    parted = [*outcomes(*FULL), replace(EXPLAINED, explains=explains), replace(EXPLAINED, explains=others)]
    if others != "tec" and explains:
        (fault,) = uncovered(tmp_path, ANSWER, zh=parted, en=full)
        assert fault == "S204 no scenario in Chinese pins of rule `R-1` its explanation, evidence, citation in one scenario"


def test_explanation_is_of_the_rule_named_last(tmp_path: Path) -> None:
    text = HEAD["en"] + scenario("en", 1, Said((("outcome", "pass"),))).replace("R-1", "R-2") + '    Then rule "R-1" is "pass"\n'
    other = text + '    Then rule "R-2" is "pass"\n    And the explanation says "x"\n'
    file = read_feature(write_feature(tmp_path, "en", other))
    assert isinstance(file, FeatureFile)
    faults = find_uncovered(ruleset_of(ANSWER), [file], RULES)
    assert any(fault.code == "S204" and "English" in fault.message for fault in faults)


@pytest.mark.parametrize(
    ("tag", "pins", "holds"),
    [
        ("边界", (("outcome", "pass"), ("judged", "pass")), True),
        ("边界", (("outcome", "pass"),), False),
        ("边界", (("judged", "pass"),), False),
        ("", (("outcome", "pass"), ("judged", "pass")), False),
        ("boundary", (("outcome", "pass"), ("judged", "pass")), False),
    ],
)
def test_limit_needs_outcome_and_judgement_at_the_limit(tag: str, pins: tuple[tuple[str, str], ...], holds: bool, tmp_path: Path) -> None:
    zh = [*outcomes(*FULL), EXPLAINED, Said(pins, tag)]
    en = [*outcomes(*FULL), EXPLAINED, AT_LIMIT]
    assert [each[:4] for each in uncovered(tmp_path, LIMITED, zh=zh, en=en)] == ([] if holds else ["S203"])


def test_draft_duty_is_judged_and_informational(tmp_path: Path) -> None:
    full = [*judged(*FULL), Said((("outcome", "informational"),), explains="tec")]
    assert uncovered(tmp_path, DRAFT, zh=full, en=full) == []
    assert len(uncovered(tmp_path, DRAFT, zh=full, en=full[1:])) == 1
    assert len(uncovered(tmp_path, DRAFT, zh=full, en=[*judged(*FULL), EXPLAINED])) == 1


def test_duty_whose_limit_was_never_verified_is_unknown_and_judged(tmp_path: Path) -> None:
    at_limit = Said((("outcome", "unknown"), ("judged", "pass")), "boundary", "tec")
    zh, en = [*judged(*FULL), replace(at_limit, tag="边界")], [*judged(*FULL), at_limit]
    assert uncovered(tmp_path, UNVERIFIED, zh=zh, en=en) == []
    assert len(uncovered(tmp_path, UNVERIFIED, zh=zh, en=judged(*FULL))) == 3


def test_limit_that_was_verified_for_some_days_can_be_met(tmp_path: Path) -> None:
    verified = PARAMETERS["stock_days"].values[0]
    limit = replace(PARAMETERS["stock_days"], values=(verified, replace(verified, standing=Standing.DRAFT)))
    ruleset = replace(ruleset_of(LIMITED), parameters={**PARAMETERS, "stock_days": limit})
    file = read_feature(write_feature(tmp_path, "en", HEAD["en"] + scenario("en", 1, EXPLAINED)))
    assert isinstance(file, FeatureFile)
    open_ = [fault.message for fault in find_uncovered(ruleset, [file], RULES) if "English" in fault.message]
    assert [message.rpartition("`R-1` ")[2] for message in open_[:2]] == ["the outcome `fail`", "the outcome `unknown`"]


def test_disabled_rule_is_not_checked(tmp_path: Path) -> None:
    rule = replace(LIMITED, disabled=Bilingual("待核实", "to be verified"))
    full = [Said((("outcome", "not checked"),), explains="tc")]
    assert uncovered(tmp_path, rule, zh=full, en=full) == []
    assert len(uncovered(tmp_path, rule, zh=full, en=outcomes("unknown"))) == 2


def test_what_an_inspector_attests_has_no_place_in_the_record(tmp_path: Path) -> None:
    full = [*outcomes(*FULL), replace(EXPLAINED, explains="tc")]
    assert uncovered(tmp_path, rule_of("R-1", "attested()"), zh=full, en=full) == []


@pytest.mark.parametrize(
    ("requires", "applies", "limited"),
    [
        ("stock.masks >= limits.stock_days * headcount", None, True),
        ("100 > headcount", None, True),
        ("inspected && !(headcount <= 100)", None, True),
        ('submitted_on >= date("2020-02-10")', None, True),
        ("days_between(submitted_on, assessed_on) <= 14", None, True),
        ('stock.chlorine >= quantity("500 mg/L")', None, True),
        ("is_big()", None, True),
        ("has_fever(employee)", None, True),
        ("size(employees) <= limits.stock_days", None, True),
        ("size(employees) > 1 && size(employees) > 2", None, True),
        ("inspected", "headcount >= 300", True),
        ("attested()", "headcount >= 300", False),
        ("inspected", None, False),
        ("headcount == 5", None, False),
        ("stock.masks >= headcount", None, False),
        ("size(employees) > 0", None, False),
        ("size(employees) >= 1 && employees.all(e, e.isolated)", None, False),
        ('district == "china"', None, False),
    ],
)
def test_limit_is_a_number_a_date_or_a_parameter_in_an_order(requires: str, applies: str | None, limited: bool) -> None:
    bindings = BINDINGS if "(employee)" in requires else ()
    assert compares_with_limit(rule_of("R-1", requires, applies, bindings)) is limited


def test_scenarios_of_a_rule_are_found(tmp_path: Path) -> None:
    text = (
        HEAD["en"] + scenario("en", 1, Said((("outcome", "pass"),))) + scenario("en", 2, Said((("judged", "pass"),))).replace("R-1", "R-2")
    )
    path = write_feature(tmp_path, "en", text)
    write_feature(tmp_path, "zh", "nonsense")
    found, faults = scenarios_of("R-1", tmp_path)
    assert found == [(path, 3, "1")]
    assert [(Path(fault.source).name, fault.code) for fault in faults] == [("rules.zh.feature", "S101")]
    assert scenarios_of("R-2", tmp_path)[0] == [(path, 8, "2")]
    assert scenarios_of("R-3", tmp_path)[0] == []
