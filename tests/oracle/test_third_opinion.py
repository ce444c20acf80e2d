"""CEL's own runtime says what the engine and the oracle say, and differs from them only where that is declared."""

import json

import pytest

from compliance.engine import plan as planning
from compliance.errors import RuleFileError
from compliance.language.evaluate import evaluate
from compliance.language.scope import Scope
from compliance.model.condition import Condition, Or
from compliance.model.finding import Evaluation
from tests.oracle.declared_differences import DECLARED_DIFFERENCES, USUAL, Difference, plain_book
from tests.oracle.differential import bench_of, disagreements
from tests.oracle.third_opinion import by_cel, environment_of, third_opinion_tally
from tests.oracle.trial import Trial

_OPERATORS = "! && || ?: == != < <= > >= + - * / negate in [] size has all exists call limit fact date".split()  # noqa: SIM905  # read at a glance


def test_three_opinions_are_one() -> None:
    found = third_opinion_tally(1, 6_000)
    assert found["faults"] == []
    tried = found["tried"]
    assert isinstance(tried, int)
    assert tried >= 6_000
    shares = {name: found[f"outcome {name}"] for name in ("pass", "fail", "unknown")}
    assert all(isinstance(share, int) and share > tried / 10 for share in shares.values()), shares
    assert [each for each in _OPERATORS if not found.get(f"operator {each}")] == []


def test_a_planted_fault_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def hasty(node: Condition, scope: Scope) -> Evaluation:
        return evaluate(node.operands[0] if isinstance(node, Or) else node, scope)

    monkeypatch.setattr(planning, "evaluate", hasty)
    assert third_opinion_tally(1, 500)["faults"]


@pytest.mark.parametrize("difference", [pytest.param(each, id=each.name) for each in DECLARED_DIFFERENCES])
def test_a_declared_difference_is_one(difference: Difference) -> None:
    told = {**USUAL, **difference.changed}
    environment = environment_of(iter([*USUAL, "limits"]))
    assert by_cel(environment.compile(difference.condition), {**told, "limits": {"draft": 37.3}}) is difference.cel
    assert _ours(difference.condition, told) == difference.ours
    assert {True: "pass", False: "fail", None: "unknown"}[difference.cel] != difference.ours


def _ours(condition: str, told: dict[str, object]) -> str:
    """Give what the engine and the oracle say, or the code of the diagnostic that refuses the condition."""
    book = plain_book(condition)
    try:
        bench = bench_of(book)
    except RuleFileError as refusal:
        return refusal.diagnostics[0].code
    right, differing = disagreements(bench, Trial(book, json.dumps(told).encode(), None, ()))
    assert [each.words for each in differing] == []
    assert right is not None
    return right[0].outcome
