"""What conditions mean."""

from fractions import Fraction
from pathlib import Path

import pytest
import yaml

from compliance.language.evaluate import evaluate, truth_of_evaluation
from compliance.model.condition import Arithmetic, Call, Compare, Condition, Every, Field, Literal, Member, Size, Variable
from compliance.model.quantity import Interval, Measurement, point
from compliance.model.record import Known, State, Unknown
from compliance.model.truth import Truth
from tests.small_record import evaluated, scope_of

_DATA = yaml.safe_load((Path(__file__).parent.parent / "conformance" / "conditions.yaml").read_text(encoding="utf-8"))
_CASES = [pytest.param(case, id=f"{group}: {case[0]} {case[1]}") for group, cases in _DATA["cases"].items() for case in cases]


@pytest.mark.parametrize("case", _CASES)
def test_a_condition_means_what_the_table_says(case: tuple[str, dict[str, object], str, str]) -> None:
    text, changed, truth, *pointers = case
    evaluation = evaluated(text, {**_DATA["record"], **changed})
    assert truth_of_evaluation(evaluation) is Truth(truth)
    assert [unknown.pointer for unknown in evaluation.unknowns] == pointers


def test_an_unverified_limit_is_unknown_to_whoever_does_not_trust_it() -> None:
    evaluation = evaluated("stock.masks >= limits.draft_days", _DATA["record"], trusts_drafts=False)
    assert evaluation.unknowns == (Unknown(State.LIMIT_NOT_VERIFIED, "limits.draft_days"),)


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


def test_the_evaluation_says_where_it_read_and_what_was_written() -> None:
    evaluation = evaluated("employee.temperature < 37.3", {"employees": [{"temperature": 36.5}]})
    left, right = evaluation.children
    assert (left.pointer, str(left.given), left.value) == ("/employees/0/temperature", "36.5", left.given)
    assert (right.pointer, str(right.given)) == (None, "37.3")


_ONE = Literal(True)


@pytest.mark.parametrize(
    "node",
    [
        pytest.param(Compare("<", _ONE, _ONE), id="order of yes and no"),
        pytest.param(Arithmetic("+", _ONE, _ONE), id="sum of yes and no"),
        pytest.param(Member(_ONE, _ONE), id="member of yes"),
        pytest.param(Size(_ONE), id="size of yes"),
        pytest.param(Every("x", _ONE, _ONE), id="every of yes"),
        pytest.param(Field(_ONE, "x"), id="field of yes"),
    ],
)
def test_a_condition_that_the_checker_refuses_is_an_error_and_never_an_answer(node: Condition) -> None:
    with pytest.raises(TypeError):
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
