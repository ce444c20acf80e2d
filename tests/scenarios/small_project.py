"""A folder with two rules, one that an inspector attests and one draft, and the scenarios that pin them."""

import shutil
from pathlib import Path

RULES = Path(__file__).parent.parent / "cli" / "rules"
SUBMISSIONS = Path(__file__).parent.parent / "cli" / "submissions"

ZH = """# language: zh-CN
功能: 一系列关爱
  背景:
    假如 一份"compliant"申报

  场景大纲: 现场检查<认定>
    假如 检查员认定规则"EO-8.1"为"<认定>"
    当 按申报日期评估
    那么 规则"EO-8.1"的结果为"<结果>"
    而且 说明包含"<说明>"
    而且 依据为"notice-3"的"8"
    例子:
      | 认定   | 结果   | 说明           |
      | 符合   | 通过   | 检查           |
      | 不符合 | 不通过 | 现场检查不符合 |

  场景: 没有检查
    当 按申报日期评估
    那么 规则"EO-8.1"的结果为"无法判断"

  @边界
  场景大纲: 员工<人数>人
    假如 "员工总数"为"<人数>"
    当 按申报日期评估
    那么 规则"EO-8.2"的结果为"仅供参考"
    而且 规则"EO-8.2"的判断为"<判断>"
    而且 说明包含"<人数> 人"
    而且 证据位于"/enterprise/headcount"
    而且 依据为"notice-3"的"8"
    例子:
      | 人数 | 判断   |
      | 100  | 通过   |
      | 101  | 不通过 |

  场景: 没有填写人数
    假如 没有填写"员工总数"
    当 按申报日期评估
    那么 规则"EO-8.2"的判断为"无法判断"
"""
EN = """Feature: Care
  Background:
    Given the submission "compliant"

  Scenario Outline: found <finding>
    Given an inspector found rule "EO-8.1" "<finding>"
    When it is assessed on its own day
    Then rule "EO-8.1" is "<outcome>"
    And the explanation says "<words>"
    And the citation is "8" of "notice-3"
    Examples:
      | finding | outcome | words     |
      | met     | pass    | inspector |
      | not met | fail    | not met   |

  Scenario: not inspected
    When it is assessed on its own day
    Then rule "EO-8.1" is "unknown"

  @boundary
  Scenario Outline: <count> persons
    Given "Headcount" is "<count>"
    When it is assessed on its own day
    Then rule "EO-8.2" is "informational"
    And rule "EO-8.2" is judged "<judged>"
    And the explanation says "<count> persons"
    And the evidence is at "/enterprise/headcount"
    And the citation is "8" of "notice-3"
    Examples:
      | count | judged |
      | 100   | pass   |
      | 101   | fail   |

  Scenario: headcount not given
    Given "Headcount" is not given
    When it is assessed on its own day
    Then rule "EO-8.2" is judged "unknown"
"""


def build_project(folder: Path) -> None:
    """Make `rules` and `features` in a folder."""
    shutil.copytree(RULES, folder / "rules")
    for name in ("consequences", "waivers", "products", "eight-ones/1-take-temperatures.yaml", "eight-ones/3-wear-masks.yaml"):
        path = folder / "rules" / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    (folder / "features" / "records").mkdir(parents=True)
    shutil.copy(SUBMISSIONS / "compliant.json", folder / "features" / "records")
    write_features(folder, ZH, EN)


def write_features(folder: Path, zh: str, en: str) -> None:
    """Write the feature in both languages."""
    place = folder / "features" / "eight-ones"
    place.mkdir(exist_ok=True)
    (place / "8-care.zh.feature").write_text(zh, encoding="utf-8")
    (place / "8-care.en.feature").write_text(en, encoding="utf-8")
