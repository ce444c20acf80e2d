"""How time and memory grow: with rules, with the entries of a record, with findings, and with the size of a file.

An exponent of 1 is growth in proportion.
"""

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.batch import batch_of
from benchmarks.measure import slope_of, time_in_turn
from benchmarks.workload.records import RULES, lines_of
from compliance import load_ruleset
from compliance.model.condition import Literal
from compliance.model.rule import Ruleset
from compliance.runner.record_result import RecordJudge, record_judge, result_of

RULE_COUNTS = (100, 300, 1000, 3000, 10000)
#: A record holds no more than some 27,000 of them: it is refused where it has more than 250,000 fields.
EMPLOYEE_COUNTS = (10, 100, 1000, 10000, 25000)
FINDING_COUNTS = (1, 10, 100, 1000)
MEGABYTES = (2, 20, 200, 2000)
_TURNS = 5
_ENOUGH_SECONDS = 0.2


def table(megabytes: Sequence[int] = MEGABYTES) -> str:
    """Measure each axis alone, everything else being as in the workload."""
    ruleset = load_ruleset(RULES)
    rows = [*_by_rules(ruleset), *_by_employees(ruleset), *_by_findings(ruleset), *_by_size(megabytes)]
    head = ["| axis | sizes | µs a record (a file: seconds) | exponent | between the last two |", "|---|---|---|---|---|"]
    return "\n".join([*head, *rows]) + "\n"


def _row(axis: str, sizes: Sequence[float], costs: Sequence[float]) -> str:
    told = ", ".join(f"{each:,.1f}" if each < 100 else f"{each:,.0f}" for each in costs)
    slopes = f"{slope_of(sizes, costs):.2f} | {slope_of(sizes[-2:], costs[-2:]):.2f}"
    return f"| {axis} | {', '.join(f'{each:,}' for each in sizes)} | {told} | {slopes} |"


def _microseconds(of_sizes: Sequence[tuple[RecordJudge, Sequence[bytes]]]) -> list[float]:
    """Give for each size the median of several turns, each long enough to be measured; the sizes take their turns within each round."""
    turns: dict[str, Callable[[], object]] = {}
    counts: dict[str, int] = {}
    for number, (by, lines) in enumerate(of_sizes):
        # What is generated is generated before.
        _judge(by, lines, 1)
        began = time.process_time()
        _judge(by, lines, 1)
        times = max(1, round(_ENOUGH_SECONDS / max(time.process_time() - began, 1e-6)))
        turns[str(number)] = partial(_judge, by, lines, times)
        counts[str(number)] = len(lines) * times
    found = time_in_turn(turns, 1, _TURNS)
    return [found[name].median / count for name, count in counts.items()]


def _judge(by: RecordJudge, lines: Sequence[bytes], times: int) -> None:
    for _ in range(times):
        for line in lines:
            result_of(by, line, "", 1)


def _by_rules(ruleset: Ruleset) -> list[str]:
    lines = [line.rstrip(b"\n") for line in lines_of(20)]
    costs = _microseconds([(record_judge(_multiplied(ruleset, count // 100)), lines) for count in RULE_COUNTS])
    return [_row("rules", RULE_COUNTS, costs)]


def _multiplied(ruleset: Ruleset, times: int) -> Ruleset:
    """Give a ruleset with each rule so many times, each time with other numbers, so that nothing is asked twice."""
    requirements = {}
    for copy in range(times):
        for each in ruleset.requirements.values():
            name = f"{each.id}.{copy}"
            rules = tuple(
                replace(rule, id=f"{rule.id}.{copy}", requirement=name, requires=_other(rule.requires, copy)) for rule in each.rules
            )
            requirements[name] = replace(each, id=name, rules=rules)
    return replace(ruleset, requirements=requirements, rules={rule.id: rule for each in requirements.values() for rule in each.rules})


def _other(node: Any, copy: int) -> Any:
    """Give a condition in which every number is a little greater."""
    match node:
        case Literal(Decimal() as value):
            return Literal(value + Decimal(copy) / 1000)
        case tuple():
            return tuple(_other(each, copy) for each in node)
    if not is_dataclass(node) or isinstance(node, type):
        return node
    return replace(node, **{each.name: _other(getattr(node, each.name), copy) for each in fields(node)})


def _by_employees(ruleset: Ruleset) -> list[str]:
    by = record_judge(ruleset)
    costs = _microseconds([(by, [line.rstrip(b"\n") for line in lines_of(3, employees=count)]) for count in EMPLOYEE_COUNTS])
    return [_row("entries of a list in a record", EMPLOYEE_COUNTS, costs)]


def _by_findings(ruleset: Ruleset) -> list[str]:
    by = record_judge(ruleset)
    (line,) = lines_of(1, employees=1000)
    lines = []
    for count in FINDING_COUNTS:
        record = json.loads(line)
        employees = [{**each, "temperature": 36.5, "checks": 4, "role": "line", "mask": True} for each in record["employees"]]
        record["employees"] = [{**each, "mask": number >= count} for number, each in enumerate(employees)]
        lines.append([json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()])
    costs = _microseconds([(by, each) for each in lines])
    apart = (costs[-1] - costs[0]) / (FINDING_COUNTS[-1] - FINDING_COUNTS[0])
    row = _row("findings of a record, of 1,000 entries", FINDING_COUNTS, costs)
    return [f"{row.removesuffix(' |')}; {apart:.1f} µs for each more |"]


# Files, each in a process of its own, which tells what it took


def _by_size(megabytes: Sequence[int]) -> list[str]:
    lines = list(lines_of(1000))
    seconds, memory = [], []
    with TemporaryDirectory() as folder:
        records, results = Path(folder, "records.ndjson"), Path(folder, "results.jsonl")
        for size in megabytes:
            with records.open("wb") as file:
                for line in cycle(lines):
                    if file.tell() >= size * 1_000_000:
                        break
                    file.write(line)
            runs = [batch_of(records, results) for _ in range(_TURNS if size < 200 else 1)]
            seconds.append(median(run.processor for run in runs))
            memory.append(max(run.memory for run in runs))
    rows = [_row("megabytes of a file, one process, seconds with the start", megabytes, seconds)]
    peaks = ", ".join(f"{each:,.0f}" for each in memory)
    return [*rows, f"| peak memory in MiB for these files | {', '.join(f'{each:,}' for each in megabytes)} | {peaks} | | |"]
