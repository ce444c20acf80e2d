"""How long each rule takes: every rule is timed on every record that is judged, and came to what the batch says it came to."""

import json
from pathlib import Path

from click.testing import CliRunner

from compliance.cli.commands import compliance
from compliance.runner.batch import Settings, run_batch
from compliance.runner.rule_times import RuleTimes, times_as_json, times_as_table
from tests.runner.small_batch import RULES, codes, record, results_of, small_rules


def written(folder: Path) -> Path:
    path = folder / "many.ndjson"
    lines = [record(code, masks) for code, masks in zip(codes(), (200, 50, None, "many", 50, 1e20), strict=False)]
    path.write_bytes(b"\n".join([*lines, b"{"]))
    return path


def timed(folder: Path, processes: int) -> RuleTimes:
    settings = Settings(small_rules(), times_rules=True)
    times = run_batch([written(folder)], folder / "results.jsonl", settings, processes=processes).times
    assert times is not None
    return times


def test_each_rule_is_timed_and_came_to_what_results_say(tmp_path: Path) -> None:
    times = timed(tmp_path, 1)
    told = [each for each in results_of(tmp_path / "results.jsonl") if each["verdict"] != "rejected"]
    assert times.records == len(told) == 6
    assert times.nanoseconds.keys() == small_rules().rules.keys()
    assert all(times.nanoseconds.values())
    counted: dict[str, int] = {}
    for outcomes in times.outcomes.values():
        for outcome, count in outcomes.items():
            counted[outcome] = counted.get(outcome, 0) + count
    wanted: dict[str, int] = {}
    for result in told:
        for outcome, count in result["rules"].items():  # type: ignore[attr-defined]  # of a record that was judged
            wanted[outcome] = wanted.get(outcome, 0) + count
    assert counted == {outcome: count for outcome, count in wanted.items() if count}
    assert timed(tmp_path, 2).outcomes == times.outcomes


def test_the_slowest_rule_comes_first(tmp_path: Path) -> None:
    times = timed(tmp_path, 1)
    times.nanoseconds["M-2.1"] += 10**9
    assert [line.split()[0] for line in times_as_table(times).splitlines()] == ["rule", "M-2.1", "M-1.1"]
    shown = json.loads(times_as_json(times))
    assert [each["rule"] for each in shown["rules"]] == ["M-2.1", "M-1.1"]
    assert shown["rules"][0]["microseconds"] > 10**6
    assert sum(shown["rules"][1]["outcomes"].values()) == shown["records"] == 6


def test_without_being_asked_no_rule_is_timed(tmp_path: Path) -> None:
    assert run_batch([written(tmp_path)], tmp_path / "results.jsonl", Settings(small_rules())).times is None


def test_the_command_shows_the_table_and_refuses_to_time_half_a_batch(tmp_path: Path) -> None:
    arguments = [str(written(tmp_path)), "--rules", str(RULES), "--results", str(tmp_path / "results.jsonl"), "--profile-rules"]
    ended = CliRunner().invoke(compliance, ["check", *arguments, "--processes", "1"])
    assert ended.stdout.splitlines()[0].split() == ["rule", "us/record", "share", "outcomes", "of", "6", "records"]
    assert {line.split()[0] for line in ended.stdout.splitlines()[1:]} == {"M-1.1", "M-2.1"}
    shown = CliRunner().invoke(compliance, ["check", *arguments, "--processes", "1", "--format", "json"])
    assert json.loads(shown.stdout)["records"] == 6
    assert CliRunner().invoke(compliance, ["check", *arguments, "--resume"]).exit_code == 2
    assert "of use with --results only" in CliRunner().invoke(compliance, ["check", arguments[0], "--profile-rules"]).stderr
