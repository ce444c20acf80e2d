"""Every engine says what the oracle says, of random rule books and records, and of every case that was once a disagreement."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from compliance.engine import plan as planning
from compliance.language.evaluate import evaluate
from compliance.language.functions import FUNCTIONS
from compliance.language.scope import Scope
from compliance.model import condition as conditions
from compliance.model.condition import Compare, Condition
from compliance.model.finding import Evaluation
from compliance.model.outcome import Outcome
from tests.oracle import differential
from tests.oracle.differential import SMALL, bench_of, disagreements, first_disagreement, tally
from tests.oracle.random_records import random_record
from tests.oracle.random_rule_books import random_rule_book
from tests.oracle.rule_book import RuleBook, from_folder, to_folder
from tests.oracle.shrink import shrink
from tests.oracle.trial import CASES, Case, Trial, read_cases, write_case
from tests.proof import Tally

#: Of each of two seeds.
_COMPARISONS = 10_000
_TODAY = datetime.now(tz=UTC).date().toordinal()
#: An engine cannot be made to fail by a rule book that loads, so ERROR is never met.
_MET = {outcome.value for outcome in Outcome} - {"error"}


@pytest.fixture(scope="module")
def both() -> Tally:
    """Compare engines with the oracle, on the same books every day and on others every day."""
    return _added(tally(1, _COMPARISONS), tally(_TODAY, _COMPARISONS))


def _added(one: Tally, other: Tally) -> Tally:
    joined: Tally = {}
    for key in one.keys() | other.keys():
        left, right = one.get(key, 0), other.get(key, 0)
        joined[key] = left + right if isinstance(left, int) and isinstance(right, int) else [*_lines(left), *_lines(right)]
    return joined


def _lines(value: int | list[str]) -> list[str]:
    return value if isinstance(value, list) else []


def test_every_engine_says_what_the_oracle_says(both: Tally) -> None:
    print(f"seeds 1 and {_TODAY}: {both['tried']} answers compared")  # noqa: T201  # whoever sees this fail has to know the seed of the day
    assert both["faults"] == []
    assert _number(both, "tried") >= 20_000


def test_every_outcome_is_met_often(both: Tally) -> None:
    answers = sum(_number(both, f"outcome {outcome.value}") for outcome in Outcome)
    shares = {outcome: _number(both, f"outcome {outcome}") / answers for outcome in _MET}
    assert {outcome: share for outcome, share in shares.items() if share < 0.1} == {}
    assert _number(both, "outcome error") == 0
    assert 0 < _number(both, "records refused") / _number(both, "records") < 0.1


def test_every_operator_of_the_language_is_met(both: Tally) -> None:
    nodes = {kind.__name__.lower() for kind in conditions.Condition.__args__} - {"compare", "arithmetic", "call"}
    operators = {"==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/"}
    assert {each for each in nodes | operators | set(FUNCTIONS) if not both.get(f"operator {each}")} == set()


def test_the_same_seed_gives_the_same_tally(tmp_path: Path) -> None:
    assert tally(5, 500, cases=tmp_path) == tally(5, 500, cases=tmp_path)


def _number(found: Tally, key: str) -> int:
    value = found.get(key, 0)
    assert isinstance(value, int)
    return value


# Cases


@pytest.mark.parametrize("case", [pytest.param(each, id=each.name) for each in read_cases()])
def test_a_case_that_once_differed_stays_right(case: Case) -> None:
    right, found = disagreements(bench_of(case.trial.book), case.trial)
    assert right == case.right
    assert [each.words for each in found] == []


def test_cases_are_where_they_are_looked_for() -> None:
    assert list(CASES.glob("*.yaml")), "at least the faults that were found so far are kept"


@pytest.mark.parametrize("record", [b'{"a": 1.50}', b"\xff", '{"备注": "\u2028 \\" "}'.encode()], ids=["number", "no text", "odd text"])
def test_a_case_is_read_as_it_was_written(tmp_path: Path, record: bytes) -> None:
    trial = Trial(random_rule_book(_chance("kept")), record, None, ({"enterprise": "1", "day": "2020-02-14"},))
    write_case(trial, "differs", None, "a case", tmp_path)
    assert [(case.trial, case.right) for case in read_cases(tmp_path)] == [(trial, None)]


# Planted faults


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the engine take `>` for `>=`, which differs exactly at a limit."""

    def wrongly(node: Condition, scope: Scope) -> Evaluation:
        return evaluate(_loosened(node), scope)

    monkeypatch.setattr(planning, "evaluate", wrongly)


def _loosened(node: Condition) -> Condition:
    return replace(node, operator=">=") if isinstance(node, Compare) and node.operator == ">" else node


def test_a_planted_fault_is_found_and_shrunk(broken: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(differential, "_MOST_CASES", 1)
    compared = first_disagreement(1, 80_000)
    assert compared is not None
    found = tally(1, compared, cases=tmp_path, books=SMALL)
    assert found["faults"]
    assert "seed 1, book " in _lines(found["faults"])[0]
    case = next(read_cases(tmp_path))
    assert f"the case is in {case.name}.yaml" in " ".join(_lines(found["faults"]))
    book = case.trial.book
    rules = [rule for content in book.files.values() if isinstance(content, dict) for rule in content.get("rules", [])]
    assert len(rules) == 1
    assert len(case.trial.record) < 400
    assert len(str(rules[0]["requires"])) < 60  # type: ignore[index,call-overload]  # a rule is a mapping


def test_an_engine_that_breaks_is_a_disagreement(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(node: Condition, scope: Scope) -> Evaluation:
        raise TypeError

    monkeypatch.setattr(planning, "evaluate", broken)
    assert first_disagreement(1, 2_000) is not None


def test_a_book_that_is_refused_is_a_disagreement(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compliance.rulefile.rules.find_constant", lambda condition, variables: ("R302", "planted", None))
    assert first_disagreement(1, 1_000) == 0
    assert "R302 planted" in str(tally(1, 1_000)["faults"])


def test_shrinking_keeps_what_shows_and_nothing_else() -> None:
    book = RuleBook({"a.yaml": {"definitions": {"one": {"condition": "x > 1 && (y || z < 3)"}, "two": {"condition": "w"}}}, "b.yaml": "b"})
    trial = Trial(book, b'{"p": [1, {"q": 2.50}], "r": "s"}', None, ({"day": "1"}, {"day": "2"}))

    def shows(candidate: Trial) -> bool:
        return "z < 3" in str(candidate.book.files) and b"2.50" in candidate.record and {"day": "2"} in candidate.attestations

    small = shrink(trial, shows)
    assert small.book.files == {"a.yaml": {"definitions": {"one": {"condition": "z < 3"}}}}
    assert (small.record, small.attestations) == (b'{"p": [{"q": 2.50}]}', ({"day": "2"},))


def test_what_is_no_json_is_shrunk_as_text() -> None:
    trial = Trial(RuleBook({}), b'{"a": NaN, "b": [1, 2, 3]', None, ())
    assert shrink(trial, lambda candidate: b"NaN" in candidate.record).record == b"NaN"


# What is compared with


def test_a_rule_book_is_read_as_it_was_written(tmp_path: Path) -> None:
    book = random_rule_book(_chance("written"))
    to_folder(book, tmp_path)
    assert dict(from_folder(tmp_path).files) == dict(book.files)


def test_the_same_chance_gives_the_same_book_and_record() -> None:
    one, other = (random_rule_book(_chance("same")) for _ in range(2))
    assert one == other
    assert random_record(_chance("record"), one) == random_record(_chance("record"), other)


def _chance(name: str) -> Random:
    return Random(name)  # noqa: S311  # tests have to be repeatable, not secret
