"""What conditions mean."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
import yaml

from compliance.language.evaluate import evaluate, truth_of_evaluation
from compliance.language.from_cel import read_condition
from compliance.model.citation import Standing
from compliance.model.condition import (
    Arithmetic,
    Attested,
    Call,
    Choose,
    Compare,
    Condition,
    Every,
    Fact,
    Field,
    Has,
    Index,
    Limit,
    Literal,
    Member,
    Size,
    Some,
    Variable,
    children_of,
)
from compliance.model.finding import Evaluation
from compliance.model.quantity import Interval, Measurement, point
from compliance.model.record import Items, Known, State, Unknown
from compliance.model.rule import LimitValue
from compliance.model.truth import Truth
from tests.small_record import BINDINGS, PARAMETERS, SHARED, VOCABULARY, evaluated, scope_of

_DATA = yaml.safe_load((Path(__file__).parent.parent / "conformance" / "conditions.yaml").read_text(encoding="utf-8"))
_CASES = [pytest.param(case, id=f"{group}: {case[0]} {case[1]}") for group, cases in _DATA["cases"].items() for case in cases]


@pytest.mark.parametrize("case", _CASES)
def test_a_condition_means_what_the_table_says(case: tuple[str, dict[str, object], str, str]) -> None:
    text, changed, truth, *pointers = case
    evaluation = evaluated(text, {**_DATA["record"], **changed})
    assert truth_of_evaluation(evaluation) is Truth(truth)
    assert [unknown.pointer for unknown in evaluation.unknowns] == pointers


@pytest.mark.parametrize("case", _CASES)
def test_the_evaluation_of_a_condition_has_those_of_its_parts(case: tuple[str, dict[str, object], str, str]) -> None:
    text, changed, *_ = case
    evaluation = evaluated(text, {**_DATA["record"], **changed})
    _check_evaluation(evaluation, read_condition(text, VOCABULARY, BINDINGS, SHARED))


def _check_evaluation(evaluation: Evaluation, node: Condition) -> None:
    assert evaluation.node == node
    assert (evaluation.value is None) is bool(evaluation.unknowns), evaluation
    is_number = isinstance(node, _WRITTEN) and isinstance(evaluation.value, Fraction)
    assert isinstance(evaluation.given, Decimal) if is_number else evaluation.given is None
    assert not is_number or evaluation.given == evaluation.value
    assert not isinstance(node, Variable | Field | Index | Has) or evaluation.pointer is not None
    parts = _parts_asked(evaluation)
    assert len(evaluation.children) == len(parts)
    for child, part in zip(evaluation.children, parts, strict=True):
        _check_evaluation(child, part)


_EFFICIENCY = PARAMETERS["efficiency"].values[0]
_WRITTEN = (Literal, Variable, Field, Index, Limit)


def _parts_asked(evaluation: Evaluation) -> tuple[Condition, ...]:
    """Say which parts of a node were evaluated: where a value is read from the record, only the numbers that lead to it."""
    match evaluation.node:
        case Variable() | Field() | Has() | Fact() | Attested():
            return ()
        case Index(_, index):
            return (index,)
        case Choose(condition, then, otherwise):
            asked = evaluation.children[0]
            return (condition,) if asked.unknowns else (condition, then if asked.value else otherwise)
        case Every(_, collection, body) | Some(_, collection, body):
            members = evaluation.children[0].value
            return (collection, *(body for _ in (members.members if isinstance(members, Items) else ())))
    return children_of(evaluation.node)


@pytest.mark.parametrize(
    ("text", "changed", "unknown"),
    [
        ("headcount / 0 > 1", {}, Unknown(State.ZERO_DENOMINATOR, "")),
        ("stock.masks / headcount >= 1", {"headcount": 0}, Unknown(State.ZERO_DENOMINATOR, "/headcount")),
        ("limits.efficiency[employee.lodging] > 1", {}, Unknown(State.NO_LIMIT, "limits.efficiency[home]")),
        ("stock.masks >= limits.missing_days", {}, Unknown(State.NO_LIMIT, "limits.missing_days")),
        ("has(employee.left_on)", {"employees": [{"lefton": "x"}]}, Unknown(State.UNRECOGNIZED_FIELD, "/employees/0/lefton")),
        ("stock.chlorine >= quantity('500 Pa')", {}, Unknown(State.UNKNOWN_UNIT, "/stock/chlorine")),
        ("complement(stock.chlorine) >= quantity('95 %')", {}, Unknown(State.UNKNOWN_UNIT, "/stock/chlorine")),
        ("registration_year(code) > 1", {"code": "粤"}, Unknown(State.OUT_OF_DOMAIN, "/code")),
        ("registration_class(code) > 1", {"code": "粤"}, Unknown(State.OUT_OF_DOMAIN, "/code")),
        ("attested()", {}, Unknown(State.NOT_ATTESTED, "attested")),
        ("inspected ? headcount > 1 : true", {"headcount": None}, Unknown(State.NULL, "/headcount")),
    ],
)
def test_what_is_not_known_says_why_and_where(text: str, changed: dict[str, object], unknown: Unknown) -> None:
    evaluation = evaluated(text, {**_DATA["record"], **changed})
    assert evaluation.unknowns == (unknown,)
    _check_evaluation(evaluation, read_condition(text, VOCABULARY, BINDINGS, SHARED))


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("submitted_on >= assessed_on", Truth.TRUE),
        ("submitted_on < assessed_on", Truth.FALSE),
        ("registration_year(code) >= 2020", Truth.TRUE),
        ("registration_year(code) > 2020", Truth.FALSE),
        ("registration_class(code) < 2", Truth.FALSE),
    ],
)
def test_one_day_and_one_year_is_neither_before_nor_after_itself(text: str, truth: Truth) -> None:
    assert truth_of_evaluation(evaluated(text, {**_DATA["record"], "code": "粤械注准20202140001"})) is truth


@pytest.mark.parametrize(
    ("asked", "truth"),
    [
        ("each(stock.chlorine)", Truth.FALSE),
        ("mean(stock.chlorine)", Truth.TRUE),
        ("minimum(stock.chlorine)", Truth.FALSE),
        ("maximum(stock.chlorine)", Truth.TRUE),
        ("median(stock.chlorine)", Truth.TRUE),
        ("stock.chlorine", Truth.UNKNOWN),
    ],
)
def test_of_several_samples_a_rule_must_say_which_it_means(asked: str, truth: Truth) -> None:
    samples = Measurement(tuple(point(Fraction(amount)) for amount in (400, 500, 600)), "mg/L")
    text = f"{asked} >= quantity('500 mg/L')"
    evaluation = evaluated(text, {"stock": {"chlorine": samples}})
    assert truth_of_evaluation(evaluation) is truth
    assert evaluation.unknowns == ((Unknown(State.UNDECIDED_BOUND, "/stock/chlorine"),) if truth is Truth.UNKNOWN else ())
    _check_evaluation(evaluation, read_condition(text, VOCABULARY))
    assert truth_of_evaluation(evaluated("samples(stock.chlorine) == 3", {"stock": {"chlorine": samples}})) is Truth.TRUE


@pytest.mark.parametrize("text", ["stock.chlorine >= quantity('500 Pa')", "stock.chlorine >= quantity('500 mg/L')"])
def test_a_comparison_of_measurements_that_cannot_be_told_says_where_the_measured_one_stands(text: str) -> None:
    bound = Measurement((Interval(None, False, None, False),), "mg/L")
    evaluation = evaluated(text, {"stock": {"chlorine": bound}})
    assert (evaluation.pointer, [unknown.pointer for unknown in evaluation.unknowns]) == ("/stock/chlorine", ["/stock/chlorine"])
    assert evaluated("stock.masks >= limits.missing_days", _DATA["record"]).children[1].pointer is None


@pytest.mark.parametrize("present", [{"left_on": "2020-02-10"}, {}, {"left_on": None}, {"lefton": None}])
def test_whether_a_field_is_there_is_read_where_it_would_stand(present: dict[str, object]) -> None:
    assert evaluated("has(employee.left_on)", {"employees": [present]}).pointer == "/employees/0/left_on"


@pytest.mark.parametrize(
    ("limits", "state"), [({}, State.NO_LIMIT), ({"efficiency": replace(_EFFICIENCY, standing=Standing.DRAFT)}, State.LIMIT_NOT_VERIFIED)]
)
def test_a_limit_by_class_that_does_not_hold_is_unknown_beside_its_class(limits: dict[str, LimitValue], state: State) -> None:
    node = read_condition("limits.efficiency[employee.id] > 90", VOCABULARY, BINDINGS)
    scope = scope_of({"employees": [{"id": "KN95"}]}, trusts_drafts=False)
    evaluation = evaluate(node, replace(scope, limits=limits))
    assert evaluation.unknowns == (Unknown(state, "limits.efficiency"),)
    _check_evaluation(evaluation, node)
    assert truth_of_evaluation(evaluate(node, scope)) is Truth.TRUE


def test_a_value_is_one_of_those_of_a_limit() -> None:
    assert [truth_of_evaluation(evaluated("code in limits.key_areas", {"code": code})) for code in ("hubei", "wenzhou", "x")] == [
        Truth.TRUE,
        Truth.TRUE,
        Truth.FALSE,
    ]
    numbers = replace(_EFFICIENCY, value=(Decimal(90), Decimal("95.0")))
    node = Member(Variable("headcount"), Limit("numbers"))
    scope = replace(scope_of({"headcount": 95}), limits={"numbers": numbers})
    assert truth_of_evaluation(evaluate(node, scope)) is Truth.TRUE


def test_an_unverified_limit_is_unknown_to_whoever_does_not_trust_it() -> None:
    evaluation = evaluated("stock.masks >= limits.draft_days", _DATA["record"], trusts_drafts=False)
    assert evaluation.unknowns == (Unknown(State.LIMIT_NOT_VERIFIED, "limits.draft_days"),)
    _check_evaluation(evaluation, read_condition("stock.masks >= limits.draft_days", VOCABULARY))


@pytest.mark.parametrize(("found", "truth"), [(True, Truth.TRUE), (False, Truth.FALSE), (None, Truth.UNKNOWN)])
def test_an_attestation_is_what_the_inspector_found(found: bool | None, truth: Truth) -> None:
    assert truth_of_evaluation(evaluated("attested()", {}, attested=found)) is truth


def test_a_fact_without_a_value_is_unknown() -> None:
    evaluation = evaluated("place.risk_level == 'low'", {}, risk=None)
    assert evaluation.unknowns == (Unknown(State.NO_LIMIT, "place.risk_level"),)


def test_without_a_day_the_day_of_assessment_is_unknown() -> None:
    evaluation = evaluated("assessed_on > date('2020-01-01')", {}, day=None)
    assert evaluation.unknowns == (Unknown(State.MISSING, "/submitted_on"),)


def test_a_bound_that_does_not_decide_is_unknown() -> None:
    scope = scope_of(_DATA["record"])
    bound = Known(Measurement((Interval(None, False, None, False),), "mg/L"), "/stock/chlorine")
    node = Compare(">=", Variable("measured"), Literal(Measurement((Interval(1, True, 1, True),), "mg/L")))  # type: ignore[arg-type]
    evaluation = evaluate(node, type(scope)({"measured": bound}, scope.assessed_on, {}, {}))
    assert evaluation.unknowns == (Unknown(State.UNDECIDED_BOUND, "/stock/chlorine"),)


@pytest.mark.parametrize("sides", [("least", "bound"), ("bound", "least")])
def test_of_two_measurements_the_one_that_does_not_decide_is_named(sides: tuple[str, str]) -> None:
    scope = scope_of(_DATA["record"])
    measured = {
        "bound": Known(Measurement((Interval(None, False, Fraction(5), True),), "mg/L"), "/bound"),
        "least": Known(Measurement((point(Fraction(4)),), "mg/L"), "/least"),
        "force": Known(Measurement((point(Fraction(4)),), "N"), "/force"),
    }
    named = type(scope)(measured, scope.assessed_on, {}, {})
    evaluation = evaluate(Compare(">=", *map(Variable, sides)), named)
    assert evaluation.unknowns == (Unknown(State.UNDECIDED_BOUND, "/bound"),)
    evaluation = evaluate(Compare(">=", Variable("least"), Variable("force")), named)
    assert evaluation.unknowns == (Unknown(State.UNKNOWN_UNIT, "/least"), Unknown(State.UNKNOWN_UNIT, "/force"))


@pytest.mark.parametrize(("unit", "state"), [("mg/L", State.UNDECIDED_BOUND), ("h", State.UNKNOWN_UNIT)])
def test_of_two_measurements_that_cannot_be_compared_both_are_named(unit: str, state: State) -> None:
    scope = scope_of(_DATA["record"])
    pointers = ("/stock/chlorine", "/stock/bleach")
    one, other = (
        Known(Measurement((Interval(None, False, None, False),), each), at) for each, at in zip(("mg/L", unit), pointers, strict=True)
    )
    evaluation = evaluate(
        Compare(">=", Variable("one"), Variable("other")), type(scope)({"one": one, "other": other}, scope.assessed_on, {}, {})
    )
    assert evaluation.unknowns == tuple(Unknown(state, pointer) for pointer in pointers)


def test_the_evaluation_says_where_it_read_and_what_was_written() -> None:
    evaluation = evaluated("employee.temperature < 37.3", {"employees": [{"temperature": 36.5}]})
    left, right = evaluation.children
    assert (left.pointer, str(left.given), left.value) == ("/employees/0/temperature", "36.5", left.given)
    assert (right.pointer, str(right.given)) == (None, "37.3")


_ONE, _NUMBER, _DAY = Literal(True), Literal(Decimal(1)), Literal(date(2020, 2, 14))
_MEASURED = Literal(Measurement((point(Fraction(1)),), "N"))


@pytest.mark.parametrize(
    ("node", "message"),
    [
        (Compare("<", _ONE, _ONE), "no order between bool and bool"),
        (Compare("<", _DAY, _NUMBER), "no order between date and Fraction"),
        (Compare("<", _NUMBER, _DAY), "no order between Fraction and date"),
        (Compare("<", _NUMBER, _MEASURED), "no order between Fraction and Measurement"),
        (Compare("<", _MEASURED, _NUMBER), "no order between Measurement and Fraction"),
        (Arithmetic("+", _ONE, _ONE), r"no `\+` of bool and bool"),
        (Arithmetic("+", _NUMBER, _ONE), r"no `\+` of Fraction and bool"),
        (Arithmetic("-", _ONE, _NUMBER), "no `-` of bool and Fraction"),
        (Member(_NUMBER, _ONE), "nothing is a member of a bool"),
        (Size(_NUMBER), "no size of a Fraction"),
        (Every("x", _NUMBER, _ONE), "no members of a Fraction"),
        (Field(_ONE, "x"), "nothing is read from a Literal"),
    ],
)
def test_a_condition_that_the_checker_refuses_is_an_error_and_never_an_answer(node: Condition, message: str) -> None:
    with pytest.raises(TypeError, match=f"^{message}$"):
        evaluate(node, scope_of({}))


@pytest.mark.parametrize(
    "node",
    [
        Call("nothing", ()),
        Arithmetic("%", Variable("headcount"), Variable("headcount")),
        Compare("~", Variable("headcount"), Variable("headcount")),
    ],
)
def test_an_operator_without_a_meaning_is_an_error(node: Condition) -> None:
    with pytest.raises(ValueError, match="no "):
        evaluate(node, scope_of({"headcount": 3}))


def test_what_is_not_said_of_a_place_or_attested_is_unknown_by_its_name() -> None:
    scope = scope_of({})
    level = Fact("another_level")
    assert evaluate(level, scope) == Evaluation(level, None, (Unknown(State.NO_LIMIT, "place.another_level"),))
    assert evaluate(Attested(), replace(scope, attested=True)) == Evaluation(Attested(), value=True)
    assert evaluate(Attested(), replace(scope, attested=None)) == Evaluation(Attested(), None, (Unknown(State.NOT_ATTESTED, "attested"),))


def test_a_list_and_an_entry_are_read_whole() -> None:
    scope = scope_of({"employees": [{"id": "E1"}]})
    listed = evaluate(Variable("employees"), scope)
    assert (listed.unknowns, listed.pointer, listed.children) == ((), "/employees", ())
    entry = evaluate(Index(Variable("employees"), Literal(Decimal(0))), scope)
    assert (entry.unknowns, entry.pointer, [child.node for child in entry.children]) == ((), "/employees/0", [Literal(Decimal(0))])


def test_what_is_divided_by_nothing_is_unknown_for_what_was_read_and_not_for_the_class_of_a_limit() -> None:
    text = "1 / (limits.efficiency[code] - headcount) > 0"
    assert [each.pointer for each in evaluated(text, {"code": "KN90", "headcount": 90}).unknowns] == ["/headcount"]
