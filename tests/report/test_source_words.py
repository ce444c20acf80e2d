"""Where the rules of a report are from, in words that a clerk knows."""

from dataclasses import replace
from importlib import import_module

import pytest

from compliance import assess
from tests.shipped import shipped_ruleset

WORDS = {"zh": "程序自带的规则", "en": "the program itself"}


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_the_programs_own_rules_are_told_from_a_folder(form: str, language: str) -> None:
    render = import_module(f"compliance.report.to_{form}").render
    own = assess(shipped_ruleset(), ())
    folder = replace(own, ruleset_source="my-rules")
    assert WORDS[language] in render(own, shipped_ruleset(), language, *([False] if form == "text" else []))
    told = render(folder, shipped_ruleset(), language, *([False] if form == "text" else []))
    assert "my-rules" in told
    assert WORDS[language] not in told
