"""The evaluation of a condition as a tree: what was asked, what was not, and what decided."""

from dataclasses import replace
from fractions import Fraction

import pytest

from compliance.language.lexicon import Lexicon
from compliance.language.term import value_of
from compliance.language.tree import decisive_leaves, to_tree
from compliance.language.vocabulary import variables_of
from compliance.model.bilingual import Bilingual
from compliance.model.condition import Variable
from compliance.model.finding import Evaluation, VerdictTree
from compliance.model.record import State
from compliance.model.truth import Truth
from tests.small_record import BINDINGS, DEFINITION, FACTS, PARAMETERS, evaluated

_LEXICON = Lexicon(DEFINITION, PARAMETERS, FACTS, variables_of(DEFINITION, BINDINGS))
_RECORD: dict[str, object] = {
    "headcount": 300,
    "inspected": True,
    "stock": {"masks": 3000},
    "employees": [{"id": "E1", "temperature": 36.5, "coughs": False}, {"id": "E2", "temperature": 38}],
}


def _tree(text: str, **changed: object) -> VerdictTree:
    return to_tree(evaluated(text, {**_RECORD, **changed}), _LEXICON)


def _leaves(text: str, **changed: object) -> list[str | None]:
    return [leaf.pointer for leaf in decisive_leaves(evaluated(text, {**_RECORD, **changed}))]


@pytest.mark.parametrize(
    ("inspected", "evaluations", "truth"),
    [(True, [True, True, False], Truth.TRUE), (False, [True, False, True], Truth.FALSE), (None, [True, False, False], Truth.UNKNOWN)],
)
def test_of_a_choice_only_what_was_taken_was_asked(inspected: object, evaluations: list[bool], truth: Truth) -> None:
    tree = _tree("inspected ? headcount > 1 : headcount < 1", inspected=inspected)
    assert (tree.operator, tree.truth, [child.is_evaluated for child in tree.children]) == ("choose", truth, evaluations)
    assert len(tree.children) == 3


def test_a_quantifier_shows_its_list_and_what_each_member_came_to() -> None:
    tree = _tree("employees.exists(e, e.temperature >= 37.3)")
    assert (tree.operator, tree.truth) == ("exists", Truth.TRUE)
    assert [(child.operator, child.truth, child.pointer) for child in tree.children] == [
        ("field", None, "/employees"),
        (">=", None, None),
        (">=", Truth.TRUE, None),
    ]
    assert [child.is_sensitive for child in tree.children] == [False, True, False]
    reading = tree.children[2].children[0]
    assert (reading.text.en, reading.value, reading.pointer, reading.is_sensitive) == (
        "Body temperature: *** °C",
        "***",
        "/employees/1/temperature",
        True,
    )


@pytest.mark.parametrize(
    ("text", "changed", "pointers"),
    [
        ("headcount > 1 && stock.masks > 1", {}, ["/headcount", "/stock/masks"]),
        ("headcount > 1 && stock.masks > 9999", {}, ["/stock/masks"]),
        ("headcount > 1 && stock.masks > 1", {"headcount": None}, ["/headcount"]),
        ("headcount > 1 || stock.masks > 9999", {}, ["/headcount"]),
        ("headcount < 1 || stock.masks > 9999", {}, ["/headcount", "/stock/masks"]),
        ("headcount < 1 || stock.masks > 9999", {"stock": {}}, ["/stock/masks"]),
        ("employees.exists(e, e.temperature >= 37.3)", {}, ["/employees", "/employees/1/temperature"]),
        (
            "size(employees) > 0 && employees.all(e, e.temperature < 39)",
            {},
            ["/employees", "/employees", "/employees/0/temperature", "/employees/1/temperature"],
        ),
        ("size(employees) > 0 && employees.all(e, e.coughs)", {}, ["/employees", "/employees/0/coughs"]),
        ("limits.efficiency[employee.id] > 1", {}, [None, "/employees/0/id"]),
        ("limits.efficiency[employee.lodging] > 1", {}, [None, "/employees/0/lodging"]),
        ("employee.id in ['E1']", {}, ["/employees/0/id"]),
    ],
)
def test_what_decided_is_what_was_read_for_it(text: str, changed: dict[str, object], pointers: list[str | None]) -> None:
    assert _leaves(text, **changed) == pointers


@pytest.mark.parametrize(
    ("text", "truth", "state"),
    [
        ("inspected", Truth.TRUE, State.READ),
        ("employee.isolated", Truth.UNKNOWN, State.MISSING),
        ("has(employee.left_on)", Truth.FALSE, State.READ),
        ("attested()", Truth.UNKNOWN, State.NOT_ATTESTED),
        ("place.risk_level == 'low'", Truth.TRUE, None),
    ],
)
def test_a_claim_has_a_truth_and_what_is_read_a_state(text: str, truth: Truth, state: State | None) -> None:
    tree = _tree(text)
    assert (tree.truth, tree.state) == (truth, state)


def test_a_value_is_masked_by_the_place_where_it_stands_whatever_name_led_there() -> None:
    read = Evaluation(Variable("stranger"), Fraction("38.5"), pointer="/employees/0/temperature")
    assert value_of(read, _LEXICON, None) == Bilingual("***", "***")
    assert value_of(read, replace(_LEXICON, shows_sensitive=True), None) == Bilingual("38.5", "38.5")
