"""`compliance test`, run in this process on a small folder of rules with two rules: one that an inspector attests, and a draft."""

from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.cli.main import run
from tests.scenarios.small_project import EN, ZH, build_project, write_features

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Give a function that runs `compliance` in a folder with `rules` and `features`."""
    build_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COMPLIANCE_DEBUG"):
        monkeypatch.delenv(name, raising=False)

    def runs(*arguments: str) -> tuple[int, str, str]:
        capfdbinary.readouterr()
        code = run(arguments)
        said = capfdbinary.readouterr()
        return code, said.out.decode("utf-8"), said.err.decode("utf-8")

    return runs


HERE = ("--rules", "rules", "--features", "features")


def test_all_scenarios_hold(command: Run) -> None:
    code, out, err = command("test", *HERE)
    assert (code, err) == (0, "")
    assert "2 个文件，12 个情景：12 个通过，0 个不通过" in out
    assert "2 files, 12 scenarios: 12 passed, 0 failed; 0 faults in the files" in out


@pytest.mark.parametrize(("language", "said", "unsaid"), [("zh", "个情景", "scenarios"), ("en", "scenarios", "个情景")])
def test_totals_are_in_the_language_asked_for(language: str, said: str, unsaid: str, command: Run) -> None:
    _, out, _ = command("test", *HERE, "--lang", language)
    assert said in out
    assert unsaid not in out


def test_a_scenario_that_does_not_hold_is_told_in_its_language(command: Run, tmp_path: Path) -> None:
    write_features(tmp_path, ZH.replace("| 101  | 不通过 |", "| 101  | 通过   |"), EN.replace("| 101   | fail   |", "| 101   | pass   |"))
    code, out, err = command("test", "features", *HERE)
    assert (code, err) == (1, "")
    assert 'features/eight-ones/8-care.zh.feature:26: 员工101人\n    规则"EO-8.2"的判断为"通过"\n    规则 EO-8.2 的判断是“不通过”' in out
    assert (
        'features/eight-ones/8-care.en.feature:25: 101 persons\n    rule "EO-8.2" is judged "pass"\n    rule EO-8.2 is judged "fail"' in out
    )
    assert "10 passed, 2 failed" in out


def test_a_rule_that_changes_its_meaning_breaks_its_scenarios(command: Run, tmp_path: Path) -> None:
    rule = tmp_path / "rules" / "eight-ones" / "8-care.yaml"
    rule.write_text(rule.read_text(encoding="utf-8").replace("<= 100", "< 100"), encoding="utf-8")
    code, out, _ = command("test", *HERE)
    assert code == 1
    assert "2 failed" in out


def test_a_hollow_file_is_a_fault_and_the_others_still_run(command: Run, tmp_path: Path) -> None:
    (tmp_path / "features" / "eight-ones" / "9-none.en.feature").write_text("Feature: x\n  Scenario: y\n", encoding="utf-8")
    code, out, err = command("test", *HERE)
    assert code == 2
    assert {f"S{number}" for number in (104, 106, 107, 108, 110)} == {line.split(": ")[1] for line in err.splitlines() if ": S1" in line}
    assert "12 passed, 1 failed; 5 faults" in out


def test_a_rule_without_scenario_is_a_fault_of_the_whole(command: Run, tmp_path: Path) -> None:
    zh, en = ZH.replace("EO-8.2", "EO-8.1"), EN.replace("EO-8.2", "EO-8.1")
    write_features(tmp_path, zh, en)
    code, _, err = command("test", *HERE)
    assert code == 2
    assert "rules/eight-ones/8-care.yaml:15:9: S201: no scenario pins rule `EO-8.2`" in err
    code, _, err = command("test", "features/eight-ones/8-care.zh.feature", *HERE)
    assert (code, err) == (1, "")


def test_a_folder_or_a_file_may_be_chosen(command: Run) -> None:
    assert "1 files, 6 scenarios" in command("test", "features/eight-ones/8-care.en.feature", *HERE)[1]
    assert "2 files, 12 scenarios" in command("test", "features/eight-ones", "features/eight-ones/8-care.en.feature", *HERE)[1]


def test_nothing_to_run_is_no_success(command: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code, _, err = command("test", "features/records", *HERE)
    assert code == 2
    assert "there is no feature file in `features/records`" in err
    monkeypatch.setattr("compliance.cli.test.shipped_features", lambda: tmp_path / "none")
    code, _, err = command("test", "--rules", "rules")
    assert code == 2
    assert "name their folder with --features" in err
    assert command("test", "features/none", *HERE)[0] == 2


def test_page_of_a_rule_lists_its_scenarios(command: Run) -> None:
    code, out, _ = command("rule", "EO-8.2", *HERE)
    assert code == 0
    assert "features/eight-ones/8-care.zh.feature:32  员工100人" in out
    assert "features/eight-ones/8-care.en.feature:34  headcount not given" in out
    assert "没有检查" not in out
    assert "8-care.zh.feature" not in command("rule", "EO-8.2", "--rules", "rules")[1]


def test_page_of_a_rule_does_without_scenarios_where_nothing_reads_them(command: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def lack(name: str) -> None:
        raise ModuleNotFoundError(name="gherkin")

    monkeypatch.setattr("compliance.cli.rule.import_module", lack)
    code, out, err = command("rule", "EO-8.2", *HERE)
    assert (code, err) == (0, "")
    assert ".feature" not in out
    assert "EO-8.2" in out


def test_help_has_examples_and_both_languages(command: Run) -> None:
    code, out, _ = command("test", "--help")
    assert code == 0
    assert "compliance test features/eight-ones" in out
    assert "示例" in out
