import pytest

from compliance.model.bilingual import Bilingual
from compliance.model.finding import VerdictTree
from compliance.model.outcome import Outcome
from compliance.model.record import State
from compliance.model.submission import Submission
from compliance.model.truth import Truth
from compliance.report.layout import Choice
from compliance.report.to_explanation import render, render_heading
from tests.report.golden import assert_golden
from tests.report.hand_made import RULESET, SHORT, explanation_of, finding, untrained


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_screen(language: Choice) -> None:
    assert_golden(f"report/explanation.{language}.txt", render((SHORT, untrained(3)), RULESET, language, colour=False))


def test_each_part_has_the_mark_of_what_it_came_to() -> None:
    parts = (
        VerdictTree("a", Truth.TRUE, Bilingual("甲", "first")),
        VerdictTree("b", Truth.UNKNOWN, Bilingual("乙", "second"), pointer="/stock", state=State.NULL),
        VerdictTree("c", None, Bilingual("丙", "third"), value="1"),
        VerdictTree("d", Truth.TRUE, Bilingual("丁", "fourth"), is_evaluated=False),
    )
    tree = VerdictTree("rule", Truth.FALSE, Bilingual("全", "whole"), children=parts)
    text = render((finding("EO-3.2", Outcome.FAIL, explanation_of(Bilingual("说", "said"), tree=tree)),), RULESET, "en", colour=False)
    assert "    ✗ whole\n      ✓ first\n      ? second  [null]  /stock\n      · third\n      - fourth\n" in text
    coloured = render((finding("EO-3.2", Outcome.FAIL, explanation_of(Bilingual("说", "said"), tree=tree)),), RULESET, "en", colour=True)
    assert "    \x1b[1;31m✗\x1b[0m whole\n      \x1b[32m✓\x1b[0m first\n" in coloured


def test_a_state_that_the_words_tell_is_not_told_again() -> None:
    tree = VerdictTree("field", Truth.UNKNOWN, Bilingual("口罩库存（为空值）", "Masks (null)"), pointer="/stock/masks", state=State.NULL)
    text = render((finding("EO-3.2", Outcome.UNKNOWN, explanation_of(Bilingual("说", "said"), tree=tree)),), RULESET, "en", colour=False)
    assert "? Masks (null)  /stock/masks\n" in text


def test_a_heading_and_what_it_introduces_are_one_line() -> None:
    read = VerdictTree("field", Truth.FALSE, Bilingual("已培训为“是”", "Trained is yes"), pointer="/trained", state=State.READ)
    required = VerdictTree("requires", Truth.FALSE, Bilingual("要求：已培训为“是”", "it requires that Trained is yes"), children=(read,))
    text = render((finding("EO-3.2", Outcome.FAIL, explanation_of(Bilingual("说", "said"), tree=required)),), RULESET, "en", colour=False)
    assert "\n    ✗ it requires that Trained is yes  /trained\n\n" in text


def test_findings_are_told_worst_first_and_those_alike_once() -> None:
    passed = finding("EO-3.3", Outcome.PASS, explanation_of(Bilingual("好", "good")), pointer="/employees/9")
    text = render((passed, untrained(0), untrained(1), untrained(2)), RULESET, "en", colour=False)
    assert text.index("fail  EO-3.3") < text.index("pass  EO-3.3")
    assert text.count("fail  EO-3.3") == 1
    assert "and 2 more (Employee) of which the same is found: /employees/1-2" in text


def test_heading_names_rule_record_and_ruleset() -> None:
    text = render_heading("EO-3.2", RULESET, Submission("plants.ndjson", 4, "sha256:", {}, b""), "en", colour=False)
    assert text == f"EO-3.2  Mask stock  --  plants.ndjson:4\nreturn-to-work-2020 1.0  {RULESET.digest}\n\n"
