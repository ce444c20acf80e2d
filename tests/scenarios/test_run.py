from pathlib import Path

from compliance.scenarios.feature_file import FeatureFile, read_feature
from compliance.scenarios.run import run_features
from tests.scenarios.small_rules import RULESET, run_text, write_feature

OUTLINE = """# language: zh-CN
功能: 口罩
  背景:
    假如 一份"compliant"申报
    而且 "员工总数"为"5"

  @边界
  场景大纲: 库存 <口罩>
    假如 "口罩库存"为"<口罩>"
    当 按申报日期评估
    那么 规则"R-1"的结果为"<结果>"

    例子:
      | 口罩 | 结果   |
      | 49   | 不通过 |
      | 50   | 通过   |

    例子:
      | 口罩 | 结果 |
      | 51   | 错   |

  场景: 未填
    假如 没有填写"口罩库存"
    当 按申报日期评估
    那么 规则"R-1"的结果为"通过"
"""

RULES = """Feature: some
  Background:
    Given the submission "compliant"

  Rule: a heading
    Background:
      Given "Headcount" is "101"

    Scenario: one
      When it is assessed on its own day
      Then rule "R-4" is judged "fail"
      But rule "R-4" is "informational"

    Scenario: two
      When it is assessed on its own day
      * rule "R-4" is judged "fail"
"""


def test_each_example_row_is_a_scenario_with_its_background(tmp_path: Path) -> None:
    results = run_text(tmp_path, "zh", OUTLINE)
    assert [(each.name, each.line, each.failure is None) for each in results] == [
        ("库存 49", 15, True),
        ("库存 50", 16, True),
        ("库存 51", 20, False),
        ("未填", 22, False),
    ]
    assert [each.language for each in results] == ["zh"] * 4
    refused, unknown = results[2].failure, results[3].failure
    assert refused is not None
    assert (refused.step, refused.line) == ('规则"R-1"的结果为"错"', 11)
    assert unknown is not None
    assert "无法判定：口罩库存" in unknown.message


def test_tags_are_those_of_the_outline(tmp_path: Path) -> None:
    file = read_feature(write_feature(tmp_path, "zh", OUTLINE))
    assert isinstance(file, FeatureFile)
    assert [each.tags for each in file.scenarios] == [("边界",), ("边界",), ("边界",), ()]


def test_headings_are_read_and_a_star_says_not_what_a_sentence_is_for(tmp_path: Path) -> None:
    one, two = run_text(tmp_path, "en", RULES)
    assert one.failure is None
    assert two.failure is not None
    assert "belongs to `then`, not to `*`" in two.failure.message


def test_a_scenario_stops_at_its_first_failure(tmp_path: Path) -> None:
    text = 'Feature: f\n  Scenario: s\n    Given nonsense\n    Then rule "R-0" is "x"\n'
    (result,) = run_text(tmp_path, "en", text)
    assert result.failure is not None
    assert result.failure.line == 3
    assert "there is no such sentence: nonsense" in result.failure.message


def test_scenarios_do_not_see_one_another(tmp_path: Path) -> None:
    text = (
        'Feature: f\n  Background:\n    Given the submission "compliant"\n  Scenario: a\n    Given "Masks in stock" is "1"\n'
        '    When it is assessed on its own day\n    Then rule "R-1" is "fail"\n'
        '  Scenario: b\n    When it is assessed on its own day\n    Then rule "R-1" is "pass"\n'
    )
    assert [each.failure for each in run_text(tmp_path, "en", text)] == [None, None]


def test_nothing_to_run_gives_no_result(tmp_path: Path) -> None:
    assert run_features(RULESET, [], tmp_path) == ()


def test_a_scenario_that_expects_nothing_does_not_pass(tmp_path: Path) -> None:
    (result,) = run_text(tmp_path, "en", 'Feature: f\n  Scenario: s\n    Given the submission "compliant"\n')
    assert result.failure is not None
    assert "expects nothing" in result.failure.message
