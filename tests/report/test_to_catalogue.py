import json

import pytest

from compliance.report.layout import Choice, cells
from compliance.report.to_catalogue import render_json, render_text
from tests.report.golden import assert_golden
from tests.report.hand_made import RULES, RULESET


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_screen(language: Choice) -> None:
    text = render_text(list(RULES.values()), RULESET, language, colour=False)
    assert_golden(f"report/catalogue.{language}.txt", text)
    assert max(cells(line) for line in text.splitlines()) <= 100


def test_requirements_without_a_chosen_rule_are_left_out() -> None:
    text = render_text([RULES["EO-1.1"]], RULESET, "en", colour=False)
    assert "EO-3" not in text
    assert text.endswith("\n1 rule\n")


def test_json_names_each_rule_with_its_basis() -> None:
    document = json.loads(render_json([RULES["EO-3.4"]], RULESET))
    assert document["schema"] == "compliance-catalogue/1"
    assert document["ruleset"]["digest"] == RULESET.digest
    (entry,) = document["rules"]
    assert entry["id"] == "EO-3.4"
    assert (entry["from"], entry["until"]) == ("2020-02-01", "2020-04-07")
    assert entry["citation"]["number"] == "第3号"
