"""How long each rule takes, judged alone, and what it came to: for whoever wants to know which rules are slow.

In a batch rules are not judged one by one: they share loops, limits and what makes them apply. So each is timed apart, after the batch has
judged the record, by code that was generated for it alone; what it leaves to the reference counts with the strict reading that this takes.
"""

import json
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from compliance.engine.generated import Engine, Judging, engine_of, judge_plain
from compliance.engine.plain_record import NotPlainError, to_plain
from compliance.intake.from_json import decode_line
from compliance.intake.from_line import read_line
from compliance.model.outcome import Outcome, worst_outcome
from compliance.runner.record_result import RecordJudge, circumstances_of_plain, read_strictly

SCHEMA = "compliance-rule-times/1"


@dataclass(slots=True)
class RuleTimes:
    """How many records were judged rule by rule, how many nanoseconds of the processor each rule took, and how often it came to what."""

    records: int = 0
    nanoseconds: Counter[str] = field(default_factory=Counter)
    outcomes: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, other: "RuleTimes") -> None:
        """Add the times of other records."""
        self.records += other.records
        self.nanoseconds.update(other.nanoseconds)
        for rule, outcomes in other.outcomes.items():
            self.outcomes.setdefault(rule, Counter()).update(outcomes)


@dataclass(frozen=True, slots=True)
class RuleTimer:
    """What judges a record by one rule at a time."""

    by: RecordJudge
    engines: tuple[Engine, ...]


def rule_timer(by: RecordJudge) -> RuleTimer:
    """Make ready to time the rules that are judged."""
    requirements = {each.id: each for each in by.plan.requirements}
    plans = (replace(by.plan, requirements=(requirements[rule.requirement],), rules=(rule,)) for rule in by.plan.rules)
    return RuleTimer(by, tuple(engine_of(plan) for plan in plans))


def times_of(timer: RuleTimer, records: Iterable[bytes]) -> RuleTimes:
    """Judge records rule by rule; a record that is rejected, or that only the reference can judge, is left out."""
    times = RuleTimes()
    for text in records:
        plain = _plain(timer.by, text)
        if plain is None:
            continue
        times.records += 1
        for rule, engine in zip(timer.by.plan.rules, timer.engines, strict=True):
            # What is generated on the way is not a cost of the rule, so the first time does not count.
            _judged(timer.by, engine, plain, text)
            began = time.thread_time_ns()
            judging = _judged(timer.by, engine, plain, text)
            times.nanoseconds[rule.id] += time.thread_time_ns() - began
            times.outcomes.setdefault(rule.id, Counter())[_outcome_of(judging).value] += 1
    return times


def _plain(by: RecordJudge, text: bytes) -> Any:
    plain = None if by.reader is None else read_line(by.reader, text)
    if plain is not None or decode_line(text, "", 1).content is None:
        return plain
    try:
        return to_plain(read_strictly(by, text, "", 1)[0].root, by.engine.shape)
    except NotPlainError:
        return None


def _judged(by: RecordJudge, engine: Engine, plain: Any, text: bytes) -> Judging:
    return judge_plain(engine, plain, circumstances_of_plain(by, plain), lambda: read_strictly(by, text, "", 1)[0])


def _outcome_of(judging: Judging) -> Outcome:
    outcomes = {Outcome(said) for _, said, _ in judging.said} | ({Outcome.PASS} if judging.passed else set())
    return worst_outcome(outcomes) if outcomes else Outcome.NOT_APPLICABLE


# Shown


def times_as_json(times: RuleTimes) -> str:
    """Write the times as JSON, the slowest rule first."""
    rules = [
        {"rule": rule, "microseconds": round(nanoseconds / 1000, 1), "outcomes": dict(sorted(times.outcomes[rule].items()))}
        for rule, nanoseconds in times.nanoseconds.most_common()
    ]
    return json.dumps({"schema": SCHEMA, "records": times.records, "rules": rules}, indent=2) + "\n"


def times_as_table(times: RuleTimes) -> str:
    """Write the times as a table: of each rule the microseconds for a record, its share, and what it came to; the slowest first."""
    whole = sum(times.nanoseconds.values()) or 1
    width = max(map(len, times.nanoseconds), default=4)
    rows = [f"{'rule':{width}}  us/record  share  outcomes of {times.records:,} records"]
    for rule, nanoseconds in times.nanoseconds.most_common():
        outcomes = ", ".join(f"{outcome} {count:,}" for outcome, count in times.outcomes[rule].most_common())
        rows.append(f"{rule:{width}}  {nanoseconds / 1000 / max(times.records, 1):9.1f}  {nanoseconds / whole:5.1%}  {outcomes}")
    return "\n".join(rows) + "\n"
