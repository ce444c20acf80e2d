"""What is asked of the engine once, and what each time."""

import json
from collections.abc import Callable

import pytest

from compliance.assess import assess, explained_findings, judge_rule
from compliance.scenarios import answers
from compliance.scenarios.answers import Question, answers_by
from tests.scenarios.small_rules import COMPLIANT, RULESET


def noted(asked: list[str], ask: Callable[..., object]) -> Callable[..., object]:
    """Give a function that notes that it is asked."""

    def asking(*given: object, **more: object) -> object:
        asked.append(ask.__name__)
        return ask(*given, **more)

    return asking


@pytest.mark.parametrize(("spaces", "again"), [(0, []), (32_768, ["explained_findings", "assess"])], ids=["small", "large"])
def test_only_what_is_said_of_small_submissions_is_kept(spaces: int, again: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said of many entries takes much memory."""
    asked: list[str] = []
    for ask in (judge_rule, explained_findings, assess):
        monkeypatch.setattr(answers, ask.__name__, noted(asked, ask))
    known = answers_by(RULESET)
    for _ in range(2):
        question = Question(json.dumps(COMPLIANT).encode() + b" " * spaces, None, ())
        assert all(each.explanation is None for each in known.findings_of(question, "R-1"))
        assert all(each.explanation is not None for each in known.explained_of(question, "R-1"))
        assert known.assessment_of(question, None).findings
    assert asked == ["judge_rule", "explained_findings", "assess", *again]
