"""The page for policy staff says what the table of sentences says, and its examples can be read."""

import re
from pathlib import Path

import pytest

from compliance.model.bilingual import Language
from compliance.scenarios.expression import show_form
from compliance.scenarios.feature_file import FeatureFile, read_feature
from compliance.scenarios.folder import shipped_features
from compliance.scenarios.hollow import find_hollow
from compliance.scenarios.steps import SENTENCES

PAGE = (shipped_features() / "README.md").read_text(encoding="utf-8")
KEYWORDS = {"given": ("假如", "Given"), "when": ("当", "When"), "then": ("那么", "Then")}


def test_page_lists_every_sentence_and_no_other() -> None:
    rows = re.findall(r"^\| [0-9]+ \|.*", PAGE, re.MULTILINE)
    assert rows == [
        f"| {number} | {KEYWORDS[each.kind][0]} {show_form(each.zh, 'zh')} | {KEYWORDS[each.kind][1]} {show_form(each.en, 'en')} |"
        for number, each in enumerate(SENTENCES, 1)
    ]


def test_examples_are_twins_without_fault(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "masks.yaml").touch()
    zh, en = re.findall("```gherkin\n(.*?)```", PAGE, re.DOTALL)
    read = {}
    for ending, text in (("zh", zh), ("en", en)):
        path = tmp_path / f"masks.{ending}.feature"
        path.write_text(text, encoding="utf-8")
        read[path] = read_feature(path)
    assert find_hollow(read, tmp_path, tmp_path / "rules") == []
    assert [len(file.scenarios) for file in read.values() if isinstance(file, FeatureFile)] == [2, 2]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_forms_show_what_stands_in_quotes(language: Language) -> None:
    assert not [each for each in SENTENCES if "{" in show_form(each.form_in(language), language)]
