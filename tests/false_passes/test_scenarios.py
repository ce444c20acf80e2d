"""C95, and what is left of C75: scenarios that say nothing, and rules that no scenario can pin."""

from pathlib import Path

import pytest

from compliance.scenarios.feature_file import find_feature_files, read_features
from compliance.scenarios.hollow import find_hollow
from tests.false_passes.doors import commanded
from tests.scenarios.small_project import EN, ZH, build_project, write_features

_ROWS = "      | 100  | 通过   |\n      | 101  | 不通过 |\n", "      | 100   | pass   |\n      | 101   | fail   |\n"
_HOLLOW = {
    "no row": (_ROWS, ("", ""), "S106"),
    "no then": (
        (
            '    当 按申报日期评估\n    那么 规则"EO-8.1"的结果为"无法判断"\n',
            '    When it is assessed on its own day\n    Then rule "EO-8.1" is "unknown"\n',
        ),
        ("    当 按申报日期评估\n", "    When it is assessed on its own day\n"),
        "S107",
    ),
    "no when": (
        (
            '    当 按申报日期评估\n    那么 规则"EO-8.1"的结果为"无法判断"\n',
            '    When it is assessed on its own day\n    Then rule "EO-8.1" is "unknown"\n',
        ),
        ('    那么 规则"EO-8.1"的结果为"无法判断"\n', '    Then rule "EO-8.1" is "unknown"\n'),
        "S108",
    ),
    "no such sentence": (('的结果为"无法判断"', 'is "unknown"'), ('应为"无法判断"', 'should be "unknown"'), "S109"),
    "nothing to run": (
        (
            '    当 按申报日期评估\n    那么 规则"EO-8.1"的结果为"无法判断"\n',
            '    When it is assessed on its own day\n    Then rule "EO-8.1" is "unknown"\n',
        ),
        ("", ""),
        "S106",
    ),
    "a column that there is not": (('为"<人数>"', 'is "<count>"'), ('为"<人>"', 'is "<number>"'), "S113"),
}


def _tested(folder: Path) -> tuple[int, str, str]:
    return commanded("test", "--rules", str(folder / "rules"), "--features", str(folder / "features"), "--lang", "en")


def test_the_scenarios_that_every_case_changes_hold(tmp_path: Path) -> None:
    build_project(tmp_path)
    code, out, err = _tested(tmp_path)
    assert (code, err) == (0, "")
    assert "12 scenarios: 12 passed, 0 failed; 0 faults in the files" in out


@pytest.mark.parametrize("case", _HOLLOW)
def test_c95_a_scenario_that_says_nothing_is_refused(tmp_path: Path, case: str) -> None:
    (zh, en), (zh_hollow, en_hollow), fault = _HOLLOW[case]
    assert zh in ZH
    assert en in EN
    build_project(tmp_path)
    write_features(tmp_path, ZH.replace(zh, zh_hollow, 1), EN.replace(en, en_hollow, 1))
    code, _, err = _tested(tmp_path)
    assert code == 2
    assert err.count(f": {fault}: ") >= 2
    features = tmp_path / "features"
    found = find_hollow(read_features(find_feature_files(features)), features, tmp_path / "rules")
    assert fault in {each.code for each in found}


@pytest.mark.parametrize("text", ["", "# language: zh-CN\n功能: 一系列关爱\n"])
def test_c95_a_feature_without_a_scenario_is_refused(tmp_path: Path, text: str) -> None:
    build_project(tmp_path)
    write_features(tmp_path, text, text.replace("# language: zh-CN\n功能", "Feature"))
    code, _, err = _tested(tmp_path)
    assert code == 2
    assert ": S105: " in err


def test_c95_a_rule_without_a_scenario_is_refused(tmp_path: Path) -> None:
    build_project(tmp_path)
    write_features(tmp_path, ZH.partition("  @边界")[0], EN.partition("  @boundary")[0])
    code, _, err = _tested(tmp_path)
    assert code == 2
    assert ": S201: " in err
    assert "EO-8.2" in err


def test_c95_no_scenario_at_all_is_no_success(tmp_path: Path) -> None:
    build_project(tmp_path)
    for path in (tmp_path / "features").rglob("*.feature"):
        path.unlink()
    code, out, err = _tested(tmp_path)
    assert (code, out) == (2, "")
    assert "there is no feature file" in err


def test_c75_a_rule_that_can_never_fail_has_no_scenario_that_pins_its_failure(tmp_path: Path) -> None:
    """Loading does not see what a product comes to: the rule is refused all the same, for want of a failure."""
    build_project(tmp_path)
    rules = tmp_path / "rules" / "eight-ones" / "8-care.yaml"
    text = rules.read_text(encoding="utf-8")
    always = "enterprise.headcount * enterprise.headcount >= 0"
    rules.write_text(text.replace("enterprise.headcount <= 100", always), encoding="utf-8")
    write_features(tmp_path, ZH.replace("| 101  | 不通过 |", "| 101  | 通过   |"), EN.replace("| 101   | fail   |", "| 101   | pass   |"))
    code, _, err = _tested(tmp_path)
    assert code == 2
    assert ": S202: " in err
    assert "EO-8.2" in err
