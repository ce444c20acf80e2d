"""Feature files that somebody wrote to keep the program busy or to end it: each is read and run, or refused with a code."""

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from compliance.model.bilingual import Language
from compliance.model.rule import Ruleset
from compliance.rulefile.load import load
from compliance.scenarios.feature_file import MOST_CHARACTERS, MOST_LINE, FeatureFile, Step, read_feature
from compliance.scenarios.run import run_features
from compliance.scenarios.steps import find_sentence, likely_form
from tests.fuzzing.cost import SECONDS, assert_in_proportion, seconds

_CLI = Path(__file__).parent.parent / "cli"
_HEAD = 'Feature: f\n  Scenario: s\n    Given the submission "compliant"\n'
_END = '    When it is assessed on its own day\n    Then the submission is "rejected"\n'

Said = Callable[[str], list[str]]


@cache
def _ruleset() -> Ruleset:
    return load(_CLI / "rules")


@pytest.fixture
def said(tmp_path: Path) -> Said:
    """Give what reads and runs a feature file: the codes of its faults, or of each scenario `passed` or what was found instead."""
    (tmp_path / "records").mkdir()
    shutil.copy(_CLI / "submissions" / "compliant.json", tmp_path / "records" / "compliant.json")

    def read_and_run(text: str) -> list[str]:
        path = tmp_path / ("one.zh.feature" if text.startswith("# language: zh-CN") else "one.en.feature")
        path.write_text(text, encoding="utf-8")
        file = read_feature(path)
        if not isinstance(file, FeatureFile):
            return [f"{each.code}: {each.message}" for each in file]
        return ["passed" if each.failure is None else each.failure.message for each in run_features(_ruleset(), [file], tmp_path)]

    return read_and_run


@pytest.mark.parametrize("name", ["a" * 1_500, "../../compliant", "/etc/passwd", "a\0b", "con", ".", "..", "compliant.json", "口罩" * 100])
def test_submission_with_a_strange_name_is_not_there(said: Said, name: str) -> None:
    (found,) = said(f'Feature: f\n  Scenario: s\n    Given the submission "{name}"\n{_END}')
    assert found.startswith("there is no submission `")


@pytest.mark.parametrize(
    "sentence",
    [
        '"/employees/{}/temperature" is "37"',
        '"/employees/{}" is not given',
        '"/employees/{}/temperature" is null',
        '"Employees {}" is not given',
        '"/employees" has one more entry, the same as entry {}',
    ],
)
@pytest.mark.parametrize("number", ["9" * 1_500, "01", "-1", "1.0", "1e9", "²", "１"])
def test_number_of_an_entry_is_a_short_whole_number(said: Said, sentence: str, number: str) -> None:
    (found,) = said(_HEAD + f"    And {sentence.format(number)}\n{_END}")
    assert found != "passed"


@pytest.mark.parametrize("number", ["1e1000000", "1e99999999999999999999", "-1e-99999999999999999999", "9" * 1_500, "0." + "9" * 1_500])
def test_number_beyond_reason_is_no_number_or_is_rejected(said: Said, number: str) -> None:
    (found,) = said(_HEAD + f'    And "/employees/0/temperature" is "{number}"\n{_END}')
    assert found == "passed" or "is no number" in found


@pytest.mark.parametrize("depth", [62, 64, 65, 127, 128, 129, 500])
def test_deep_place_is_refused_or_rejected(said: Said, depth: int) -> None:
    (found,) = said(_HEAD + f'    And "{"/a" * depth}" is wrongly the text "x"\n{_END}')
    assert ("lies more than 128 deep" in found) is (depth > 128)


@pytest.mark.parametrize("value", ["[" * 1_800, '[{"a":' * 200, "[" * 60 + "]" * 60])
def test_deep_value_is_refused(said: Said, value: str) -> None:
    text = value.replace('"', '\\"')
    (found,) = said(_HEAD + f'    And "/employees" is "{text}"\n{_END}')
    assert found != "passed"


def _outline(rows: int, steps: int) -> str:
    return "Feature: f\n  Scenario Outline: s\n" + "    Given <a>\n" * steps + "    Examples:\n      | a |\n" + "      | b |\n" * rows


_NAMES, _TAGS = "<a>" * 600, ("@a " * 600 + "\n") * 30
_EXAMPLES = "  Examples:\n   | a |\n" + f"   | {'b' * 1_900} |\n" * 4
_GROWING = {
    "rows and sentences": _outline(3_000, 3_000),
    "tags and scenarios": _TAGS + "Feature: f\n" + " Scenario: s\n  Given x\n" * 4_000,
    "tags of a rule": "Feature: f\n" + _TAGS + " Rule: r\n" + "  Scenario: s\n   Given x\n" * 4_000,
    "background and scenarios": "Feature: f\n Background:\n" + "  Given a\n" * 4_000 + " Scenario: s\n  Given x\n" * 4_000,
    "names in a sentence": f"Feature: f\n Scenario Outline: s\n  Given {_NAMES}\n{_EXAMPLES}",
    "names in a text": f'Feature: f\n Scenario Outline: s\n  Given x\n   """\n   {_NAMES}\n   """\n{_EXAMPLES}',
    "names in a table": f"Feature: f\n Scenario Outline: s\n  Given x\n   | {_NAMES} |\n{_EXAMPLES}",
}


@pytest.mark.parametrize("name", _GROWING)
def test_short_file_of_a_great_many_sentences_is_refused(said: Said, name: str) -> None:
    assert said(_GROWING[name]) == ["S101: the scenarios have more than 4,000,000 characters once their examples are written out"]
    assert seconds(lambda: said(_GROWING[name])) < SECONDS


def test_outline_of_a_fair_size_is_read(said: Said) -> None:
    assert len(said(_outline(100, 100))) == 100


def test_file_beyond_its_length_is_refused_at_once(said: Said) -> None:
    text = "Feature: f\n" + "#" * 50_000_000
    assert said(text) == [f"S101: the file has more than {MOST_CHARACTERS:,} characters"]


_LONG_SENTENCES = {
    "letters": "x" * 100_000,
    "quotes": '"' * 100_000,
    "backslashes": '"' + "\\" * 99_999,
    "opened quotes": 'rule "' * 16_000,
    "arguments": '"a" is ' * 14_000,
    "rules": 'rule "a" is judged ' * 5_000,
    "blanks": '"a" is' + " " * 100_000 + '"b"',
    "digits": '"a" has one more entry, the same as entry ' + "1" * 100_000,
    "chinese quotes": "“" * 33_000,
}


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", _LONG_SENTENCES)
def test_sentence_of_100_kilobytes_takes_less_than_a_second(name: str, language: Language) -> None:
    for kind in ("given", "when", "then"):
        step = Step(kind, _LONG_SENTENCES[name], 1)
        assert seconds(lambda: (find_sentence(step, language), likely_form(step, language))) < SECONDS  # noqa: B023  # called at once


def test_line_beyond_its_length_is_refused(said: Said) -> None:
    assert said(f"{_HEAD}    And {'x' * (MOST_LINE - 8)}\n")[0].startswith("there is no such sentence")
    assert said(f"{_HEAD}    And {'x' * MOST_LINE}\n") == ["S101: the line has more than 2,000 characters"]


def test_blanks_in_a_cell_take_time_in_proportion(said: Said) -> None:
    """The parser goes back over the blanks in a cell, of which a line has no more than it may have characters."""
    cell = "a" + " " * (MOST_LINE - 10) + "b"
    text = f"{_HEAD}    And x\n" + f"      | {cell} |\n" * 40
    assert seconds(lambda: said(text)) < SECONDS


@pytest.mark.parametrize("name", ["[", "(", "*", "a{99999999}", "(a*)*b", "(?P<x>", "\\", "é", "."])
def test_name_of_a_column_is_no_pattern(said: Said, name: str) -> None:
    head = _HEAD.replace("Scenario:", "Scenario Outline:")
    table = f"    Examples:\n      | {name} |\n      | 36 |\n"
    found = said(f'{head}    And "/employees/0/temperature" is "<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac>"\n{_END}{table}')
    assert "aaaac>` is no number" in found[0]
    filled = said(f'{head}    And "/employees/0/temperature" is "<{name}>"\n{_END.replace("rejected", "undetermined")}{table}')
    assert "is no number" not in filled[0] or "\\" in name


def test_time_of_a_file_grows_with_its_length(said: Said) -> None:
    assert_in_proportion(lambda size: "Feature: f\n" + " Scenario: s\n  Given x\n" * size, said, 300)


@pytest.mark.parametrize(
    "text", ["", "\0", "\ufeff", "Feature:", "# language: zz\nFeature: f", "功能: f", "|", '"""', "@", "Feature: f\n Rule:\n Rule:"]
)
def test_file_that_says_little_is_told_so(said: Said, text: str) -> None:
    assert all(each.startswith("S10") for each in said(text))
