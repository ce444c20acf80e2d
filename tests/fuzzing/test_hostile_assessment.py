"""Records that are short and give a great deal to say: judging, explaining and proposing take time in proportion, and how much it is."""

import gc
import json
import tracemalloc
from functools import cache
from pathlib import Path

import pytest

from compliance.assess import assess
from compliance.engine.brief_findings import MOST_EXPLAINED
from compliance.intake.from_json import decode
from compliance.intake.validate import MOST_PLACES
from compliance.model.assessment import Assessment
from compliance.model.outcome import Verdict
from compliance.model.rule import Ruleset
from compliance.report import to_json, to_text
from compliance.rulefile.load import load
from tests.fuzzing.confined import MEBIBYTES, RULES, run_confined
from tests.fuzzing.cost import assert_in_proportion

_SUBMISSION = RULES.parent / "submissions" / "compliant.json"
#: What one record may take at most, so that nobody waits for others' records all day.
_SECONDS = 60
#: What is kept of a finding that is not explained, with its part of the record.
_BYTES = 1_500
#: Entries that the rest of the record takes the places of.
_MORE = 10


@cache
def _ruleset() -> Ruleset:
    return load(Path(RULES))


def _record(count: int) -> bytes:
    """Write a record with empty entries: of each nothing is known, and each is said to be so at length."""
    return json.dumps({**json.loads(_SUBMISSION.read_bytes()), "employees": [{}] * count}).encode()


def _most_entries() -> int:
    employees = (_ruleset().definition.root.members or {})["employees"]
    assert employees.item is not None
    return MOST_PLACES // (1 + len(employees.item.members or {})) - _MORE


def _assessed(data: bytes, *, propose: bool = False) -> Assessment:
    return assess(_ruleset(), decode(data, "one.json"), propose=propose)


def test_time_to_judge_and_explain_grows_with_the_entries() -> None:
    assert_in_proportion(_record, _assessed, 60)


def test_time_to_propose_grows_with_the_entries() -> None:
    assert_in_proportion(_record, lambda data: _assessed(data, propose=True), 15)


@pytest.mark.parametrize("render", [to_text, to_json])
def test_time_to_report_grows_with_the_entries(render: object) -> None:
    def rendered(assessment: Assessment) -> str:
        if render is to_text:
            return to_text.render(assessment, _ruleset(), "both", False, 100)
        return to_json.render(assessment, _ruleset())

    assert_in_proportion(lambda size: _assessed(_record(size)), rendered, 60)


def test_record_with_as_many_entries_as_are_read_takes_less_than_a_minute_and_256_mebibytes(tmp_path: Path) -> None:
    path, report = tmp_path / "one.json", tmp_path / "report.txt"
    path.write_bytes(_record(_most_entries()))
    run = run_confined(["check", str(path), "--rules", str(RULES), "--output", str(report)])
    assert run.code == 3, run.output
    assert run.seconds < _SECONDS
    assert run.mebibytes < MEBIBYTES
    text = report.read_text(encoding="utf-8")
    assert "I211" in text
    assert f"unknown {2 * _most_entries() + 1}" in " ".join(text.split())


def test_of_a_record_with_very_many_findings_only_so_many_are_kept_at_length() -> None:
    """What one more finding takes: a place and a reason, and no words."""
    few, many = _memory(MOST_EXPLAINED), _memory(2 * MOST_EXPLAINED)
    findings = 2 * MOST_EXPLAINED
    assert (many - few) / findings < _BYTES


def _memory(entries: int) -> int:
    data = _record(entries)
    gc.collect()
    tracemalloc.start()
    assessment = _assessed(data)
    taken = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(assessment.records[0].findings) > 2 * entries
    return taken


def test_record_with_more_entries_than_are_read_is_refused() -> None:
    assert _assessed(_record(_most_entries() + _MORE)).records[0].verdict is Verdict.REJECTED
