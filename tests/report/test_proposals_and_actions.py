"""What would comply, and what is to be done: under a finding, in a section of its own, in few words or at length."""

from dataclasses import replace

import pytest

from compliance.model.bilingual import Bilingual
from compliance.model.finding import Evidence, Finding
from compliance.model.outcome import Outcome, Verdict
from compliance.model.proposal import Action, Change, Party, Proposal
from compliance.model.record import State
from compliance.model.rule import Severity
from compliance.model.truth import Truth
from compliance.report.finding_lines import change_words
from compliance.report.fold import fold
from compliance.report.layout import Choice
from compliance.report.to_explanation import pointers_of
from compliance.report.to_explanation import render as render_explanation
from compliance.report.to_text import render
from tests.report.hand_made import RULESET, SHORT, assessment, explanation_of, finding, record, rich_record, tree_of, untested, untrained

STOCK = Change(
    "/stock/masks",
    Bilingual("口罩库存", "Masks in stock"),
    Bilingual("1500 只", "1500 pieces"),
    Bilingual("不少于 3000 只", "at least 3000 pieces"),
    3000,
)
COMPLIES = Proposal(Outcome.PASS, (STOCK,))
FAILS = Proposal(Outcome.FAIL, (replace(STOCK, found=None, wanted=Bilingual("不超过 2999 只", "at most 2999 pieces")),))
EXEMPT = Proposal(Outcome.NOT_APPLICABLE, (replace(STOCK, wanted=Bilingual("不填", "left out")),))
ACTION = Action(
    Party.ENTERPRISE, Severity.MAJOR, Bilingual("口罩库存应不少于 3000 只", "Masks in stock: at least 3000 pieces"), ("EO-3.2",), (STOCK,)
)


def with_proposals(of: Finding, *proposals: Proposal) -> Finding:
    assert of.explanation is not None
    return replace(of, explanation=replace(of.explanation, proposals=proposals))


def text_of(*findings: Finding, language: Choice = "en", is_concise: bool = False, **more: object) -> str:
    whole = assessment(record(*findings, **more))  # type: ignore[arg-type]
    return render(whole, RULESET, language, colour=False, is_concise=is_concise)


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("outcome", [Outcome.FAIL, Outcome.UNKNOWN])
def test_under_what_does_not_comply_it_is_said_what_would(outcome: Outcome) -> None:
    said = replace(SHORT, outcome=outcome)
    text = text_of(with_proposals(said, COMPLIES, FAILS))
    assert "    to comply  Masks in stock (/stock/masks): now 1500 pieces -> at least 3000 pieces\n" in text
    assert "at most 2999" not in text
    assert "    达标只需  口罩库存（/stock/masks）：现为 1500 只 → 不少于 3000 只\n" in text_of(
        with_proposals(said, COMPLIES), language="zh"
    )


def test_what_counts_for_nothing_needs_nothing_to_comply() -> None:
    assert "to comply" not in text_of(with_proposals(replace(SHORT, outcome=Outcome.INFORMATIONAL), COMPLIES))


def test_an_explanation_says_what_would_change_the_outcome_either_way() -> None:
    text = render_explanation((with_proposals(SHORT, COMPLIES, FAILS, EXEMPT),), RULESET, "en", colour=False)
    assert "    to comply  Masks in stock (/stock/masks): now 1500 pieces -> at least 3000 pieces\n" in text
    assert "    fails if   Masks in stock (/stock/masks): now not given -> at most 2999 pieces\n" in text
    assert "    exempt if  Masks in stock (/stock/masks): now 1500 pieces -> left out\n" in text
    assert "    in full    1500 masks in stock, fewer than 10 days.\n" in text


def test_what_stands_nowhere_and_what_is_added_are_said_so() -> None:
    missing = replace(STOCK, found=None)
    assert change_words(missing) == Bilingual(
        "口罩库存（/stock/masks）：现未填写 → 不少于 3000 只", "Masks in stock (/stock/masks): now not given -> at least 3000 pieces"
    )
    added = replace(STOCK, pointer="/employees/-", label=Bilingual("员工", "Employees"), wanted=Bilingual("增加 1 条", "one more entry"))
    assert change_words(added) == Bilingual("员工（/employees/-）：增加 1 条", "Employees (/employees/-): one more entry")


def test_a_pointer_from_outside_is_made_visible() -> None:
    change = replace(STOCK, pointer="/a\x1b[31m")
    assert "(/a\\x1b[31m)" in text_of(with_proposals(SHORT, Proposal(Outcome.PASS, (change,))))


def test_findings_with_other_proposals_are_told_apart() -> None:
    def trained(number: int, wanted: str = "yes") -> Finding:
        change = Change(f"/employees/{number}/trained", Bilingual("已培训", "Trained"), None, Bilingual(wanted, wanted), True)
        return with_proposals(untrained(number), Proposal(Outcome.PASS, (change,)))

    assert len(fold([trained(0), trained(1)])) == 1
    assert len(fold([trained(0), trained(1, "no")])) == 2


# Where values stand


def test_the_line_and_the_column_stand_beside_the_pointer_where_they_are_known() -> None:
    text = text_of(SHORT, positions={"/stock/masks": (12, 7)})
    assert "Masks in stock: 1500 pieces  /stock/masks (12:7)\n" in text
    assert "Masks in stock: 1500 pieces  /stock/masks\n" in text_of(SHORT)
    explained = render_explanation((SHORT,), RULESET, "en", colour=False, positions={"/stock/masks": (12, 7)})
    assert "· Masks in stock 1500 pieces  /stock/masks (12:7)\n" in explained


def test_all_places_of_explanations_are_given() -> None:
    elsewhere = finding("EO-3.2", Outcome.FAIL, explanation_of(Bilingual("说", "said"), tree=tree_of(Outcome.FAIL, pointer="/other")))
    silent = replace(SHORT, explanation=None)
    assert pointers_of((SHORT, elsewhere, silent)) == {"/stock/masks", "/other"}


def test_who_could_supply_what_is_missing_is_named() -> None:
    missing = Evidence(
        None, Bilingual("现场检查认定", "an inspector's attestation"), None, None, State.NOT_ATTESTED, supplier=Party.INSPECTOR
    )
    said = finding("EO-3.2", Outcome.UNKNOWN, explanation_of(Bilingual("说", "said"), missing))
    assert "an inspector's attestation: without a result yet, for an inspector to supply" in text_of(said)
    assert "现场检查认定：尚无结论，由检查人员提供" in text_of(said, language="zh")


def test_what_a_mask_withholds_has_a_mark_of_its_own() -> None:
    withheld = replace(tree_of(Outcome.FAIL), truth=None, is_sensitive=True)
    said = finding(
        "EO-3.2", Outcome.FAIL, explanation_of(Bilingual("说", "said"), tree=replace(tree_of(Outcome.FAIL), children=(withheld,)))
    )
    text = render_explanation((said,), RULESET, "en", colour=False)
    assert "      * Mask stock\n" in text
    assert "* about health, not shown" in text
    shown = replace(withheld, truth=Truth.TRUE)
    said = finding("EO-3.2", Outcome.FAIL, explanation_of(Bilingual("说", "said"), tree=replace(tree_of(Outcome.FAIL), children=(shown,))))
    assert "      ✓ Mask stock\n" in render_explanation((said,), RULESET, "en", colour=False)


# What is to be done


def test_what_is_to_be_done_stands_after_the_findings() -> None:
    text = text_of(SHORT, actions=(ACTION,), positions={"/stock/masks": (12, 7)})
    assert "  major  the enterprise  Masks in stock: at least 3000 pieces  (EO-3.2)\n      /stock/masks (12:7)\n" in text
    assert text.index("findings and reasons") < text.index("what is to be done, gravest first")
    zh = text_of(SHORT, actions=(ACTION,), language="zh")
    assert "待办，最严重的在前\n  较重  企业  口罩库存应不少于 3000 只  (EO-3.2)\n      /stock/masks\n" in zh
    assert "what is to be done" not in text_of(SHORT)


def test_of_many_places_the_first_are_named_and_the_others_counted() -> None:
    changes = tuple(replace(STOCK, pointer=f"/employees/{number}/trained") for number in range(300))
    text = flat(text_of(actions=(replace(ACTION, changes=changes),)))
    assert "/employees/7/trained, and 292 more" in text
    assert "/employees/8/trained" not in text
    assert "more" not in flat(text_of(actions=(replace(ACTION, changes=changes[:8]),)))


def test_what_only_others_can_do_has_no_places() -> None:
    inspect = Action(Party.INSPECTOR, Severity.MINOR, Bilingual("现场检查", "Inspect on the spot"), ("EO-8.1",))
    assert "  minor  an inspector  Inspect on the spot  (EO-8.1)\n\n" in text_of(actions=(inspect,))


# In few words


def test_a_concise_report_has_a_line_for_each_finding_and_no_reasons() -> None:
    text = text_of(*rich_record().findings, is_concise=True, actions=(ACTION,), consequences=rich_record().consequences)
    assert "  fail  EO-3.2  1500 masks in stock, fewer than 10 days\n" in text
    assert "  fail  EO-3.3  Employee 1: the employee was not trained to wear masks\n" in text
    assert "(and 28 more of the same)" in flat(text)
    assert "verdict       non-compliant" in text
    assert "verdict of each requirement" in text
    assert "--all lists them" in text
    for reason in ("evidence", "basis", "remedy", "what is to be done", "what follows"):
        assert reason not in text
    assert "  不通过  EO-3.3  员工 1：该员工未接受口罩佩戴培训\n" in text_of(untrained(0), language="zh", is_concise=True)
    assert "（另有 1 处相同）" in "".join(text_of(untested(0), untested(1), language="zh", is_concise=True).split()).replace(
        "有1处", "有 1 处"
    )


def test_a_concise_report_of_a_rejected_record_says_so() -> None:
    text = text_of(verdict=Verdict.REJECTED, is_concise=True)
    assert "rejected" in text
    assert "findings, worst first" not in text
