"""Lines of generated code that say the outcome of a rule, and the period that it is in force."""

from collections.abc import Sequence
from datetime import date

from compliance.engine.deciding_value import Task
from compliance.model.citation import Standing
from compliance.model.outcome import Outcome
from compliance.model.rule import Rule, WhenEmpty


def outcome_for(rule: Rule, outcome: Outcome) -> str:
    """Give the word for an outcome of a rule, which for a draft duty only informs."""
    decides = outcome in (Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN, Outcome.NOT_CHECKED)
    return Outcome.INFORMATIONAL.value if rule.standing is Standing.DRAFT and decides else outcome.value


def outside(rule: Rule, day: date) -> str:
    """Give the outcome of a rule on a day outside its period."""
    is_gap = day >= rule.period.start and rule.ended_by is None and rule.succeeded_by is None
    return outcome_for(rule, Outcome.NOT_CHECKED if is_gap else Outcome.NOT_IN_FORCE)


def outside_after(rule: Rule) -> str:
    """Give the outcome of a day behind the end of a rule's period."""
    return outside(rule, rule.period.end) if rule.period.end is not None else ""


def with_period(task: Task, day: str, pointer: str, lines: Sequence[str]) -> list[str]:
    """Give lines for the days on which a rule is in force; on an unknown day it is unknown, on others out of force."""
    rule = task.rule
    guarded = [f"if {day} is None:", f"    {said(task, Outcome.UNKNOWN, pointer)}"]
    guarded += [f"elif {day} < {date_text(rule.period.start)}:", f"    {said(task, Outcome.NOT_IN_FORCE, pointer)}"]
    if rule.period.end is not None:
        guarded += [
            f"elif {day} >= {date_text(rule.period.end)}:",
            f'    out.append(({task.number}, "{outside_after(rule)}", f"{pointer}"))',
        ]
    return [*guarded, "else:", *(f"    {line}" for line in lines)]


def said(task: Task, outcome: Outcome, pointer: str) -> str:
    """Give the line that says an outcome at a pointer; a pass is marked, unless it only informs."""
    word = outcome_for(task.rule, outcome)
    return f"passed[{task.number}] = 1" if word == Outcome.PASS.value else f'out.append(({task.number}, "{word}", f"{pointer}"))'


def when_empty(task: Task, pointer: str) -> str:
    """Give the line for a list without entries, of which a rule says itself what it means."""
    if task.rule.when_empty is WhenEmpty.NOT_APPLICABLE:
        return "pass"
    return said(task, Outcome((task.rule.when_empty or Outcome.UNKNOWN).value), pointer)


def date_text(day: date) -> str:
    """Give the name of a day in generated code, which a constant of that name stands for."""
    return f"DAY_{day:%Y_%m_%d}"


def decided(task: Task, requires: str, pointer: str) -> list[str]:
    """Give the lines that say what comes of what a rule requires."""
    if task.rule.standing is Standing.DRAFT:
        return [said(task, Outcome.FAIL, pointer)]
    return [
        f"q = {requires}",
        "if q:",
        f"    {said(task, Outcome.PASS, pointer)}",
        "elif q is None:",
        f"    {said(task, Outcome.UNKNOWN, pointer)}",
        "else:",
        f"    {said(task, Outcome.FAIL, pointer)}",
    ]
