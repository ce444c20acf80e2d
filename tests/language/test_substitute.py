"""A shared condition means what it says wherever it is called: no name of the caller is taken for one of its own."""

import pytest

from compliance.language.evaluate import evaluate, truth_of_evaluation
from compliance.language.from_cel import read_condition
from compliance.model.bilingual import Bilingual
from compliance.model.rule import SharedCondition, SourcePosition
from compliance.model.truth import Truth
from tests.small_record import BINDINGS, VOCABULARY, scope_of

_RECORD: dict[str, object] = {
    "headcount": 2,
    "inspected": False,
    "employees": [{"temperature": 38, "coughs": True}, {"temperature": 36, "coughs": False}],
}


@pytest.mark.parametrize(
    ("body", "call", "truth"),
    [
        ("employees.exists(e, e.temperature > employee.temperature)", "shared(employees[0])", Truth.FALSE),
        ("employees.exists(e, e.temperature > employee.temperature)", "employees.exists(e, shared(e))", Truth.TRUE),
        ("employees.exists(e, e.temperature < employee.temperature)", "size(employees) > 0 && employees.all(e, shared(e))", Truth.FALSE),
        (
            "employees.exists(e, e.temperature == employee.temperature && e.coughs)",
            "size(employees) > 0 && employees.all(e, shared(e))",
            Truth.FALSE,
        ),
        (
            "employees.exists(e, employees.exists(e_2, e.temperature > employee.temperature && e_2.temperature == employee.temperature))",
            "employees.exists(e, e.temperature > 37 && shared(e))",
            Truth.FALSE,
        ),
    ],
)
def test_a_name_of_the_caller_is_not_taken_for_one_of_the_shared_condition(body: str, call: str, truth: Truth) -> None:
    read = read_condition(body, VOCABULARY, BINDINGS)
    shared = SharedCondition("shared", Bilingual("共用", "shared"), BINDINGS, read, body, SourcePosition("definitions.yaml", 1, 1))
    condition = read_condition(call, VOCABULARY, (), {"shared": shared})
    assert truth_of_evaluation(evaluate(condition, scope_of(_RECORD))) is truth
