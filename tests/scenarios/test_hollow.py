"""Each fault that would let a scenario say nothing is planted once, and found at its line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.model.diagnostic import Diagnostic
from compliance.scenarios.feature_file import find_feature_files, read_features
from compliance.scenarios.hollow import find_hollow
from tests.scenarios.small_rules import write_feature

ZH = """# language: zh-CN
功能: 口罩

  @边界
  场景大纲: 库存
    假如 一份"compliant"申报
    而且 "口罩库存"为"<口罩>"
    当 按"2020-02-14"评估
    那么 规则"R-1"的结果为"<结果>"

    例子:
      | 口罩 | 结果   |
      | 49   | 不通过 |
      | 50   | 通过   |

  场景: 检查
    假如 一份"compliant"申报
    而且 检查员认定规则"R-3"为"符合"
    当 按申报日期评估
    那么 规则"R-3"的结果为"通过"
    而且 依据为"notice"的"item-R-3"
"""
EN = """Feature: masks

  @boundary
  Scenario Outline: stock
    Given the submission "compliant"
    And "Masks in stock" is "<masks>"
    When it is assessed as of "2020-02-14"
    Then rule "R-1" is "<outcome>"

    Examples:
      | masks | outcome |
      | 49    | fail    |
      | 50    | pass    |

  Scenario: inspection
    Given the submission "compliant"
    And an inspector found rule "R-3" "met"
    When it is assessed on its own day
    Then rule "R-3" is "pass"
    And the citation is "item-R-3" of "notice"
"""


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    folder = tmp_path / "rules"
    (folder / "some").mkdir(parents=True)
    (folder / "some" / "rules.yaml").write_text("requirement: R\n", encoding="utf-8")
    return folder


Finder = Callable[..., list[Diagnostic]]


@pytest.fixture
def found(tmp_path: Path, rules: Path) -> Finder:
    """Give a function that writes a feature in both languages and finds what is hollow in it."""

    def finds(zh: str = ZH, en: str = EN, name: str = "some/rules") -> list[Diagnostic]:
        features = tmp_path / "features"
        write_feature(features, "zh", zh, name)
        write_feature(features, "en", en, name)
        return find_hollow(read_features(find_feature_files(features)), features, rules)

    return finds


def test_a_feature_without_fault_has_none(found: Finder) -> None:
    assert found() == []


def removed(text: str, *parts: str) -> str:
    for part in parts:
        assert part in text
        text = text.replace(part, "")
    return text


def without(text: str, first: int, last: int) -> str:
    lines = text.splitlines(keepends=True)
    return "".join([*lines[: first - 1], *lines[last:]])


def replaced(text: str, one: str, other: str) -> str:
    assert one in text
    return text.replace(one, other)


PLANTED: tuple[tuple[str, str, str, int | None, str], ...] = (
    ("not Gherkin", replaced(ZH, "  场景: 检查", "  场景 检查"), "S101", 16, "not Gherkin"),
    ("unknown language", replaced(ZH, "zh-CN", "zh-XX"), "S101", 1, "Language not supported"),
    ("other language", EN, "S103", 1, "the language is `en`, though the file is named `.zh.feature`"),
    ("no scenario", "# language: zh-CN\n功能: 口罩\n", "S105", 1, "has no scenario"),
    ("nothing at all", "\n", "S105", 1, "has no scenario"),
    ("no feature", "# language: zh-CN\n", "S101", 2, "unexpected end of file"),
    ("outline without rows", removed(ZH, "      | 49   | 不通过 |\n", "      | 50   | 通过   |\n"), "S106", 11, "no example row"),
    ("outline without table", without(ZH, 11, 14), "S106", 5, "no example row"),
    (
        "one table without rows",
        replaced(ZH, "  场景: 检查", "    例子:\n      | 口罩 | 结果 |\n\n  场景: 检查"),
        "S106",
        16,
        "no example row",
    ),
    ("scenario without sentence", without(ZH, 17, 21), "S106", 16, "no sentence"),
    ("no Then", without(ZH, 20, 21), "S107", 16, "expects nothing"),
    ("no When", removed(ZH, "    当 按申报日期评估\n"), "S108", 16, "assesses nothing"),
    (
        "Then before When",
        replaced(
            ZH, '    当 按申报日期评估\n    那么 规则"R-3"的结果为"通过"\n', '    那么 规则"R-3"的结果为"通过"\n    当 按申报日期评估\n'
        ),
        "S108",
        16,
        "assesses nothing",
    ),
    ("unknown sentence", replaced(ZH, '规则"R-3"的结果为"通过"', '规则"R-3"结果为"通过"'), "S109", 20, "no such sentence"),
    ("Given as Then", replaced(ZH, '那么 规则"R-3"的结果为"通过"', '那么 "口罩库存"为"1"'), "S109", 20, "no such sentence"),
    ("same name", replaced(ZH, "场景: 检查", "场景: 库存"), "S112", 16, "at line 5"),
    ("column that is not there", replaced(ZH, '"<口罩>"', '"<罩>"'), "S113", 7, "`罩`"),
    ("table below a sentence", replaced(ZH, "    当 按申报日期评估\n", "    当 按申报日期评估\n      | a |\n"), "S114", 19, "not read"),
    (
        "fewer scenarios than the twin",
        without(ZH, 15, 21),
        "S111",
        None,
        "1 scenarios here, 2 in `rules.en.feature`",
    ),
    ("fewer rows than the twin", removed(ZH, "      | 49   | 不通过 |\n"), "S111", 5, "1 example rows, not 2"),
    ("other tags", removed(ZH, "  @边界\n"), "S111", 4, "tags"),
    ("more tags", replaced(ZH, "  @边界", "  @边界 @慢"), "S111", 5, "@慢"),
    ("other rule", replaced(ZH, '那么 规则"R-3"', '那么 规则"R-4"'), "S111", 16, "does not say"),
    ("other outcome", replaced(ZH, "| 不通过 |", "| 无法判断 |"), "S111", 5, "无法判断"),
    ("other sentence", replaced(ZH, '"R-3"的结果为', '"R-3"的判断为'), "S111", 16, "does not say"),
    ("other day", replaced(ZH, '按"2020-02-14"评估', '按"2020-02-15"评估'), "S111", 5, "2020-02-15"),
    ("other finding", replaced(ZH, '为"符合"', '为"不符合"'), "S111", 16, "不符合"),
    ("swapped citation", replaced(ZH, '依据为"notice"的"item-R-3"', '依据为"item-R-3"的"notice"'), "S111", 16, "does not say"),
    ("fewer sentences", removed(ZH, '    而且 检查员认定规则"R-3"为"符合"\n'), "S111", 16, "4 sentences, not 5"),
)


@pytest.mark.parametrize(("zh", "code", "line", "said"), [pytest.param(*rest, id=name) for name, *rest in PLANTED])
def test_fault_is_found_at_its_line(zh: str, code: str, line: int | None, said: str, found: Finder) -> None:
    faults = [fault for fault in found(zh) if fault.code == code]
    assert faults, found(zh)
    assert faults[0].line == line
    assert said in faults[0].message
    assert faults[0].source.endswith("some/rules.zh.feature")


def test_english_faults_are_found_too(found: Finder) -> None:
    (fault,) = found(en=EN + "\n    And nonsense\n", zh=ZH + '    而且 规则"R-3"的结果为"通过"\n')
    assert (fault.code, fault.line, fault.source.rpartition("/")[2]) == ("S109", 22, "rules.en.feature")


def test_hint_says_what_was_probably_meant(found: Finder) -> None:
    (near,) = [fault for fault in found(replaced(ZH, '规则"R-3"的结果为"通过"', '规则"R-3"结果是"通过"')) if fault.code == "S109"]
    assert near.hint == 'did you mean `规则"规则编号"的结果为"结果"`?'
    (misplaced,) = [fault for fault in found(replaced(ZH, '那么 规则"R-3"的结果为"通过"', '那么 "口罩库存"为"1"')) if fault.code == "S109"]
    assert misplaced.hint == "such a sentence belongs to `given`, not to `then`"


def test_file_without_rule_file_is_a_fault(found: Finder) -> None:
    faults = found(name="some/other")
    assert [(fault.code, fault.message) for fault in faults] == [("S104", "there is no rule file `some/other.yaml`")] * 2


def test_scenarios_of_the_engine_mirror_no_rule_file(found: Finder) -> None:
    assert found(name="engine/unknown/missing") == []


def test_file_without_twin_is_a_fault(tmp_path: Path, rules: Path) -> None:
    for language, text, twin in (("zh", ZH, "rules.en.feature"), ("en", EN, "rules.zh.feature")):
        features = tmp_path / language
        path = write_feature(features, language, text)  # type: ignore[arg-type]  # the two languages there are
        (fault,) = find_hollow(read_features([path]), features, rules)
        assert (fault.code, twin in fault.message) == ("S110", True)


def test_twins_are_compared_though_only_one_is_asked_about(tmp_path: Path, rules: Path) -> None:
    path = write_feature(tmp_path, "zh", ZH)
    write_feature(tmp_path, "en", EN.replace('"2020-02-14"', '"2020-02-15"'))
    assert [fault.code for fault in find_hollow(read_features([path]), tmp_path, rules)] == ["S111"]


def test_name_says_the_language(tmp_path: Path, rules: Path) -> None:
    path = tmp_path / "some" / "rules.feature"
    path.parent.mkdir()
    path.write_text(EN, encoding="utf-8")
    assert [fault.code for fault in find_hollow(read_features([path]), tmp_path, rules)] == ["S102"]


def test_file_beside_the_folder_is_a_fault(tmp_path: Path, rules: Path) -> None:
    path = write_feature(tmp_path / "elsewhere", "zh", ZH)
    write_feature(tmp_path / "elsewhere", "en", EN)
    (tmp_path / "features").mkdir()
    assert [fault.code for fault in find_hollow(read_features([path]), tmp_path / "features", rules)] == ["S104"]


@pytest.mark.parametrize("data", [b"\xff\xfe", "# language: zh-CN\n功能".encode("gbk")], ids=["utf-16", "gbk"])
def test_file_in_another_encoding_is_a_fault(data: bytes, tmp_path: Path, rules: Path) -> None:
    path = write_feature(tmp_path, "zh", ZH)
    write_feature(tmp_path, "en", EN)
    path.write_bytes(data)
    assert [(fault.code, "UTF-8" in fault.message) for fault in find_hollow(read_features([path]), tmp_path, rules)] == [("S101", True)]


def test_byte_order_mark_is_no_fault(found: Finder) -> None:
    assert found("\ufeff" + ZH) == []
