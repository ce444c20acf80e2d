"""The evaluation of a condition as a tree: what was asked, what was not, and what decided."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from compliance.language.evaluate import evaluate
from compliance.language.from_cel import read_condition
from compliance.language.lexicon import Lexicon
from compliance.language.term import unevaluated, value_of
from compliance.language.to_words import say
from compliance.language.tree import deciding_claims, decisive_leaves, open_sizes, pruned, to_tree
from compliance.language.vocabulary import variables_of
from compliance.model.bilingual import Bilingual
from compliance.model.condition import Compare, Field, Literal, Size, Some, Variable
from compliance.model.finding import Evaluation, VerdictTree
from compliance.model.record import FieldDefinition, FieldType, State
from compliance.model.truth import Truth
from tests.small_record import BINDINGS, DEFINITION, FACTS, PARAMETERS, VOCABULARY, evaluated, scope_of

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


@pytest.mark.parametrize(
    ("inspected", "isolated", "asked", "truths"),
    [
        (True, False, [True, True, False], [Truth.TRUE, Truth.FALSE, None]),
        (False, False, [True, False, True], [Truth.FALSE, None, Truth.FALSE]),
    ],
)
def test_the_parts_of_a_choice_stand_in_their_order(inspected: bool, isolated: bool, asked: list[bool], truths: list[Truth | None]) -> None:
    tree = _tree(
        "inspected ? employee.isolated : employee.coughs", inspected=inspected, employees=[{"isolated": isolated, "coughs": False}]
    )
    assert [child.text.en.partition(":")[0] for child in tree.children] == ["Inspected", "In isolation", "Coughs"]
    assert [child.is_evaluated for child in tree.children] == asked
    assert [child.truth for child in tree.children] == truths


def test_a_choice_that_was_not_asked_shows_all_its_parts_without_a_truth() -> None:
    tree = to_tree(unevaluated(read_condition("inspected ? !employee.isolated : employee.coughs", VOCABULARY, BINDINGS)), _LEXICON)
    shown = [(child.operator, child.text.en, child.truth) for child in tree.children]
    assert shown == [("field", "Inspected", None), ("not", "“in isolation” is answered no", None), ("field", "Coughs", None)]
    assert tree.truth is None


def test_the_list_of_a_quantifier_is_named_outside_of_it() -> None:
    """The name of a member may be that of what its list is read from."""
    node = Some("employee", Field(Variable("employee"), "areas"), Compare("==", Variable("employee"), Literal("hubei")))
    tree = to_tree(evaluate(node, scope_of({"employees": [{"areas": ["hubei"]}]})), _LEXICON)
    assert [child.text.en for child in tree.children] == ["Areas visited: 1 entry", "the area is “hubei”"]


def test_a_quantifier_through_what_nothing_defines_is_shown_nevertheless() -> None:
    tree = to_tree(unevaluated(Some("x", Variable("nobody"), Variable("inspected"))), _LEXICON)
    assert [child.text.en for child in tree.children] == ["a value", "Inspected"]


@pytest.mark.parametrize(("is_sensitive", "shows_sensitive", "value"), [(False, False, "home"), (True, False, "***"), (True, True, "home")])
def test_a_choice_is_shown_as_it_was_written_and_masked_where_it_is_about_health(
    is_sensitive: bool, shows_sensitive: bool, value: str
) -> None:
    lodging = FieldDefinition(
        "lodging", FieldType.CHOICE, Bilingual("住宿", "Lodging"), choices={"home": Bilingual("住家", "at home")}, is_sensitive=is_sensitive
    )
    lexicon = replace(_LEXICON, variables={"lodging": lodging}, shows_sensitive=shows_sensitive)
    assert to_tree(Evaluation(Variable("lodging"), "home"), lexicon).value == value


def test_a_number_is_shown_as_it_was_written() -> None:
    lexicon = replace(_LEXICON, shows_sensitive=True)
    evaluation = evaluated("employee.temperature > 1", {"employees": [{"temperature": Decimal("36.50")}]})
    assert to_tree(evaluation, lexicon).children[0].value == "36.50"
    assert to_tree(evaluation, _LEXICON).children[0].value == "***"


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


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        (
            "limits.stock_days * headcount <= stock.masks",
            [
                ("<=", Truth.TRUE, None, None, None, None),
                ("*", None, None, None, None, None),
                ("limit", None, "10", "days", None, State.READ),
                ("field", None, "300", "persons", "/headcount", State.READ),
                ("field", None, "3000", "pieces", "/stock/masks", State.READ),
            ],
        ),
        (
            "limits.efficiency[employee.id] > 1",
            [
                (">", Truth.UNKNOWN, None, None, None, None),
                ("limit", Truth.UNKNOWN, None, None, None, State.NO_LIMIT),
                ("field", None, "E1", None, "/employees/0/id", State.READ),
            ],
        ),
        (
            "employee.id in ['E1']",
            [("in", Truth.TRUE, None, None, None, None), ("field", None, "E1", None, "/employees/0/id", State.READ)],
        ),
        ("has(employee.left_on)", [("has", Truth.FALSE, "no", None, "/employees/0/left_on", State.READ)]),
        ("attested()", [("attested", Truth.UNKNOWN, None, None, None, State.NOT_ATTESTED)]),
        (
            "is_big() || false",
            [
                ("or", Truth.TRUE, None, None, None, None),
                ("is_big", Truth.TRUE, None, None, None, None),
                (">=", Truth.TRUE, None, None, None, None),
                ("field", None, "300", "persons", "/headcount", State.READ),
            ],
        ),
        (
            "valid_credit_code(code)",
            [("valid_credit_code", Truth.UNKNOWN, None, None, None, None), ("field", Truth.UNKNOWN, None, None, "/code", State.MISSING)],
        ),
        (
            "-headcount < 0",
            [
                ("<", Truth.TRUE, None, None, None, None),
                ("negate", None, None, None, None, None),
                ("field", None, "300", "persons", "/headcount", State.READ),
            ],
        ),
        ("!inspected", [("not", Truth.FALSE, None, None, None, None), ("field", Truth.TRUE, "yes", None, "/inspected", State.READ)]),
        ("place.risk_level == 'low'", [("==", Truth.TRUE, None, None, None, None), ("fact", None, "low", None, None, State.READ)]),
        (
            "size(limits.key_areas) == 2",
            [
                ("==", Truth.TRUE, None, None, None, None),
                ("size", None, None, None, None, None),
                ("limit", None, '"hubei", "wenzhou"', None, None, State.READ),
            ],
        ),
        (
            "submitted_on < assessed_on",
            [
                ("<", Truth.UNKNOWN, None, None, None, None),
                ("field", Truth.UNKNOWN, None, None, "/submitted_on", State.MISSING),
                ("field", None, "2020-02-14", None, None, State.READ),
            ],
        ),
        (
            "stock.chlorine >= quantity('1 Pa')",
            [(">=", Truth.UNKNOWN, None, None, None, None), ("field", Truth.UNKNOWN, None, None, "/stock/chlorine", State.MISSING)],
        ),
    ],
)
def test_each_node_says_what_it_came_to_and_where_it_was_read(text: str, nodes: list[tuple[object, ...]]) -> None:
    def flat(tree: VerdictTree) -> list[tuple[object, ...]]:
        own = (tree.operator, tree.truth, tree.value, tree.unit, tree.pointer, tree.state)
        return [own, *(each for child in tree.children for each in flat(child))]

    assert flat(_tree(text)) == nodes


def test_a_node_is_said_as_what_it_is() -> None:
    tree = _tree("headcount > 1 && employee.id in ['E1']")
    assert tree.text.en == "the headcount (300 persons) is more than 1 person and the employee number (E1) is one of “E1”"
    assert [child.text.en for child in tree.children] == [
        "the headcount (300 persons) is more than 1 person",
        "the employee number (E1) is one of “E1”",
    ]
    assert [child.children[0].text.zh for child in tree.children] == ["员工总数：300 人", "员工编号：E1"]


def test_where_a_measurement_is_in_another_unit_the_comparison_names_its_place() -> None:
    tree = _tree("stock.chlorine >= quantity('1 Pa')", stock={"chlorine": "5 mg/L"})
    assert (tree.truth, tree.pointer) == (Truth.UNKNOWN, "/stock/chlorine")


@pytest.mark.parametrize(
    ("text", "changed", "masked"),
    [
        # What decided is told by the finding itself; what did not would tell more than was asked.
        ("employee.temperature >= 36", {}, [(Truth.TRUE, False)]),
        ("employee.temperature >= 36 || headcount > 1", {}, [(Truth.TRUE, False), (Truth.TRUE, False)]),
        ("employee.temperature >= 37 || headcount > 1", {}, [(None, True), (Truth.TRUE, False)]),
        ("employee.temperature >= 36 && headcount > 999", {}, [(None, True), (Truth.FALSE, False)]),
        ("!(employee.temperature >= 37) && headcount > 999", {}, [(None, True), (Truth.FALSE, False)]),
        ("employee.coughs || headcount > 1", {}, [(None, True), (Truth.TRUE, False)]),
        ("employee.coughs || headcount > 1", {"employees": [{}]}, [(Truth.UNKNOWN, True), (Truth.TRUE, False)]),
    ],
)
def test_on_which_side_of_a_limit_a_persons_health_lies_is_told_only_where_it_decided(
    text: str, changed: dict[str, object], masked: list[tuple[Truth | None, bool]]
) -> None:
    tree = _tree(text, **changed)
    parts = tree.children if tree.operator in ("and", "or") else (tree,)
    assert [(part.truth, part.is_sensitive) for part in parts] == masked
    told = to_tree(evaluated(text, {**_RECORD, **changed}), replace(_LEXICON, shows_sensitive=True))
    shown = told.children if told.operator in ("and", "or") else (told,)
    assert [part.truth for part in shown if part.truth is None] == []


Claims = list[tuple[str, str | None]]


@pytest.mark.parametrize(
    ("text", "changed", "claims"),
    [
        (
            "headcount > 1 && stock.masks > 1",
            {},
            [
                ("the headcount (300 persons) is more than 1 person", None),
                ("the number of masks in stock (3000) is more than 1", None),
            ],
        ),
        ("headcount > 999 && stock.masks > 1", {}, [("the headcount (300 persons) is more than 999 persons", None)]),
        ("headcount > 1 || stock.masks > 9999", {}, [("the headcount (300 persons) is more than 1 person", None)]),
        ("(headcount > 1 || inspected) && !inspected", {}, [("“inspected” is answered no (the answer is yes)", None)]),
        (
            "employees.exists(e, e.temperature >= 37.3)",
            {},
            [("the body temperature (*** °C) is at least 37.3 °C", "/employees/1")],
        ),
        (
            "employees.exists(e, e.temperature >= 40)",
            {},
            [("at least one employee meets this: the body temperature is at least 40 °C", None)],
        ),
        (
            "size(employees) > 0 && employees.all(e, e.temperature < 37)",
            {},
            [("the body temperature (*** °C) is less than 37 °C", "/employees/1")],
        ),
        (
            "size(employees) > 0 && employees.all(e, e.temperature < 40)",
            {},
            [
                ("“employees” is not empty (2 entries)", None),
                ("every employee meets this: the body temperature is less than 40 °C", None),
            ],
        ),
        (
            "employees.exists(e, e.isolated && e.coughs)",
            {},
            [("at least one employee meets this: “in isolation” is answered yes and “coughs” is answered yes", None)],
        ),
        (
            "employees.exists(e, e.readings.exists(r, r > 36))",
            {"employees": [{"readings": [35, 37]}, {"readings": [38]}]},
            [
                ("the reading (37) is more than 36", "/employees/0/readings/1"),
                ("the reading (38) is more than 36", "/employees/1/readings/0"),
            ],
        ),
        ("employees.exists(e, e.coughs)", {"employees": None}, [("at least one employee meets this: “coughs” is answered yes", None)]),
    ],
)
def test_the_smallest_claims_that_decided_are_told_with_the_entry_that_they_are_about(
    text: str, changed: dict[str, object], claims: Claims
) -> None:
    found = list(deciding_claims(evaluated(text, {**_RECORD, **changed}), _LEXICON))
    assert [(say(claim.evaluation, claim.lexicon).en, claim.entry) for claim in found] == claims


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("headcount > 1 && inspected", "headcount > 1 && inspected"),
        ("headcount > 999 && inspected", "headcount > 999"),
        ("headcount > 999 || inspected", "inspected"),
        ("inspected && (headcount > 999 || stock.masks > 9999)", "headcount > 999 || stock.masks > 9999"),
        ("(headcount > 1 || !inspected) && stock.masks > 1", "headcount > 1 && stock.masks > 1"),
        ("!(headcount > 1 || inspected)", "!(headcount > 1 || inspected)"),
        ("headcount > 1", "headcount > 1"),
    ],
)
def test_what_decided_nothing_is_left_out(text: str, left: str) -> None:
    assert say(pruned(evaluated(text, _RECORD)), _LEXICON) == say(evaluated(left, _RECORD), _LEXICON)


def test_what_was_not_asked_decided_nothing() -> None:
    assert list(decisive_leaves(unevaluated(Variable("headcount")))) == []


def test_that_a_field_is_there_keeps_a_question_open() -> None:
    """Without it there would be an answer, so it belongs to what is told."""
    text = "!has(employee.left_on) || employee.left_on > submitted_on"
    present = {"employees": [{"left_on": "2020-02-10"}]}
    assert _leaves(text, **present) == ["/employees/0/left_on", "/employees/0/left_on", "/submitted_on"]
    assert _leaves(text, **present, submitted_on="2020-02-01") == ["/employees/0/left_on", "/submitted_on"]
    assert _leaves(text, **present, submitted_on="2020-02-20") == ["/employees/0/left_on", "/employees/0/left_on", "/submitted_on"]
    assert _leaves("has(employee.left_on) && headcount > 1", **present, headcount=None) == ["/employees/0/left_on", "/headcount"]
    assert _leaves("has(employee.left_on) || headcount > 1", employees=[{}], headcount=None) == ["/headcount"]


def test_a_value_is_masked_by_the_place_where_it_stands_whatever_name_led_there() -> None:
    read = Evaluation(Variable("stranger"), Fraction("38.5"), pointer="/employees/0/temperature")
    assert value_of(read, _LEXICON, None) == Bilingual("***", "***")
    assert value_of(read, replace(_LEXICON, shows_sensitive=True), None) == Bilingual("38.5", "38.5")


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("size(employees) > 1", 1),
        ("size(employees) > 0", 0),
        ("size(employees) > 1 || headcount > 2", 1),
        ("size(employees) > 1 && headcount > 2", 0),
        ("size(employees) > 1 && size(employees) * 2 < 9", 2),
        ("employees.exists(e, size(employees) > 1 && size(e.areas) > 1)", 4),
        ("headcount > 2 || inspected", 0),
    ],
)
def test_the_sizes_that_keep_a_condition_open_are_found(text: str, sizes: int) -> None:
    evaluation = evaluated(text, {"employees": [{"id": "E1"}, {}], "headcount": 1})
    found = list(open_sizes(evaluation))
    assert len(found) == sizes
    assert all(isinstance(each.node, Size) and each.unknowns for each in found)


def test_a_size_that_is_not_sure_says_from_where_to_where() -> None:
    tree = _tree("size(employees) > 1", employees=[{"id": "E1"}, {}, {}])
    assert tree.text == Bilingual("“员工”的条数（1 至 3 条）多于 1", "the number of entries in “employees” (from 1 to 3) is more than 1")
    assert (tree.truth, tree.children[0].truth) == (Truth.UNKNOWN, Truth.UNKNOWN)
    assert _tree("size(employees) > 0", employees=[{"id": "E1"}, {}, {}]).text.en == "“employees” is not empty (3 entries)"
