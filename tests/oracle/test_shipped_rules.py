"""The engine and the oracle say the same of the shipped rules, of every shipped record and of what small changes make of them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from compliance.model.rule import Ruleset
from compliance.model.waiver import Attestation
from tests.oracle import shipped_rules
from tests.oracle.answer import Answer
from tests.oracle.differential import by_reference
from tests.oracle.shipped_rules import RECORDS, SMALL, bench, disagreements, tally

_DAYS = (None, date(2020, 2, 1), date(2020, 2, 20), date(2020, 3, 25), date(2021, 8, 1))


def test_both_have_the_same_rules() -> None:
    assert {rule.id for rule in bench().oracle.rules} == set(bench().ruleset.rules)


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_both_say_the_same_of_a_shipped_record(path: Path) -> None:
    for day in _DAYS if path.stat().st_size < SMALL else _DAYS[:1]:
        right, differing = disagreements(path.read_bytes(), day)
        assert len(right) >= len(bench().oracle.rules)
        assert differing == []


def test_both_say_the_same_of_records_with_changes() -> None:
    found = tally(1, 40)
    assert found["faults"] == []
    for outcome in ("pass", "fail", "unknown", "not_applicable", "not_in_force"):
        assert found[f"outcome {outcome}"]


def test_an_engine_that_says_something_else_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(ruleset: Ruleset, record: bytes, as_of: date | None, attestations: Sequence[Attestation]) -> tuple[Answer, ...] | None:
        answers = by_reference(ruleset, record, as_of, attestations) or ()
        return tuple(Answer(each.rule, each.subject, "pass", "pass") if each.outcome == "fail" else each for each in answers)

    monkeypatch.setattr(shipped_rules, "by_reference", wrong)
    assert tally(1, 8)["faults"]
