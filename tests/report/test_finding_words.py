from dataclasses import replace

import pytest

from compliance.model.bilingual import Bilingual
from compliance.model.outcome import Outcome
from compliance.model.record import State
from compliance.report.finding_words import action_words, evidence_words, outcome_message, proposal_words
from compliance.report.wording import waiver_words
from tests.report.all_kinds import ACTIONS, GIVEN, LOOK, MORE, TO_PASS
from tests.report.hand_made import RULESET, STOCK


def test_evidence_says_its_value_in_words_or_why_there_is_none() -> None:
    assert evidence_words(STOCK, RULESET) == Bilingual("口罩库存：1500 只", "Masks in stock: 1500 pieces")
    assert evidence_words(replace(STOCK, value=None, state=State.MISSING), RULESET) == Bilingual(
        "口罩库存：未填写", "Masks in stock: missing"
    )
    assert evidence_words(replace(STOCK, state=State.OUT_OF_DOMAIN), RULESET) == Bilingual(
        "口罩库存：1500 只（超出允许的取值）", "Masks in stock: 1500 pieces (outside the values allowed)"
    )
    assert evidence_words(LOOK, RULESET) == Bilingual("现场认定：尚无结论", "attestation: without a result yet")


@pytest.mark.parametrize("outcome", list(Outcome))
def test_an_outcome_is_named_where_the_sentence_does_not_tell_it(outcome: Outcome) -> None:
    said = outcome_message(outcome, Bilingual("话", "words"))
    is_named = outcome in (Outcome.ERROR, Outcome.WAIVED, Outcome.PASS, Outcome.NOT_APPLICABLE)
    assert (said != Bilingual("话", "words")) == is_named
    assert said.en.endswith("words")


def test_proposals_say_what_would_come_of_which_changes() -> None:
    assert proposal_words(TO_PASS) == Bilingual(
        "若作如下改动，结果为“通过”：口罩库存（/stock/masks）由“1500 只”改为：至少 6000 只",
        "it would be “pass” with: Masks in stock (/stock/masks): at least 6000 pieces instead of 1500 pieces",
    )
    both = proposal_words(replace(TO_PASS, changes=(MORE, GIVEN)))
    assert both.zh.endswith("；员工（/employees/-）应填写：一名员工")
    assert both.en.endswith("; Employees (/employees/-): give an employee")


def test_actions_say_who_does_what_for_which_rules() -> None:
    assert action_words(ACTIONS[1]) == Bilingual(
        "检查人员：到现场查看（一般，EO-3.1, EO-3.4）", "an inspector: look on the spot (minor, EO-3.1, EO-3.4)"
    )
    assert action_words(ACTIONS[0]).en.startswith("the enterprise: buy masks (critical, EO-3.2); Masks in stock (/stock/masks): at least")


def test_a_waiver_says_for_how_long_by_whom_and_why() -> None:
    assert waiver_words(RULESET.waivers[0]).en == (
        "W-1, from 2020-02-01 until 2020-03-01 (that day excluded), approved by 江海区工业和信息化局: masks are scarce"
    )
