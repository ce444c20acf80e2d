"""What is asked of the engine once, and what each time."""

import json

import pytest

from compliance.assess import assess, explain
from compliance.scenarios import answers
from compliance.scenarios.answers import Question, answers_by
from tests.scenarios.small_rules import COMPLIANT, RULESET


@pytest.mark.parametrize(("spaces", "times"), [(0, 1), (32_768, 2)], ids=["small", "large"])
def test_only_what_is_said_of_small_submissions_is_kept(spaces: int, times: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said of many entries takes much memory."""
    asked: list[str] = []
    monkeypatch.setattr(answers, "explain", lambda *given, **more: asked.append("explain") or explain(*given, **more))  # type: ignore[func-returns-value]  # it is None, and so the other counts
    monkeypatch.setattr(answers, "assess", lambda *given, **more: asked.append("assess") or assess(*given, **more))  # type: ignore[func-returns-value]  # as above
    known = answers_by(RULESET)
    for _ in range(2):
        question = Question(json.dumps(COMPLIANT).encode() + b" " * spaces, None, ())
        assert known.findings_of(question, "R-1")
        assert known.assessment_of(question, None).findings
    assert asked == ["explain", "assess"] * times
