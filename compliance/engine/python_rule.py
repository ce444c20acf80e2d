"""Lines of generated code that judge by rules at one subject.

What is certain is asked first, in few steps: that a rule does not apply, or that it passes. Only where that is not certain a rule is asked
in full, by a function that is written when it is first called.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from compliance.engine.deciding_value import Task
from compliance.engine.plain_record import NotPlainError
from compliance.engine.python_certainty import RAISED, Manner, certainly
from compliance.engine.python_expression import Reader, expression_of
from compliance.engine.python_marks import settled
from compliance.engine.python_outcome import decided, said, with_period
from compliance.engine.python_source import Level, Source, day_and_limits, indented, reader_of
from compliance.model.citation import Standing
from compliance.model.condition import And, Arithmetic, Attested, Condition, Every, Some, limits_of, nodes_of
from compliance.model.outcome import Outcome

# As `stock.masks >= limits.stock_days` has.
_FEW = 6


@dataclass(frozen=True, slots=True)
class _Certain:
    """When a rule certainly does not apply, certainly applies, and certainly holds; of one that always applies only the last."""

    task: Task
    excluded: str
    applies: str
    holds: str


def rule_lines(source: Source, task: Task, level: Level) -> list[str]:
    """Give the code that judges by one rule at a subject."""
    certain = _certain(source, task, level, Manner(may_raise=False))
    if certain is None or (not task.applies and _is_simple(task.rule.requires)):
        return _in_full(source, task, level)
    rest = source.called("rule", level.scope, lambda: _in_full(source, task, level))
    call = f'functions["{rest}"]({", ".join(level.scope)})'
    passing = said(task, Outcome.PASS, level.pointer)
    if not task.applies:
        return [f"if {certain.holds}:", f"    {passing}", "else:", f"    {call}"]
    return [
        f"if not {certain.excluded}:",
        f"    if {certain.applies} and {certain.holds}:",
        f"        {passing}",
        "    else:",
        f"        {call}",
    ]


def rules_lines(source: Source, tasks: Sequence[Task], level: Level) -> list[str]:
    """Give the code that judges by several rules at one list entry: those that certainly say nothing are all asked at once."""
    certain = [found for task in tasks if (found := _certain(source, task, level, Manner(may_raise=True))) is not None]
    if len(certain) < 2:
        return [line for task in tasks for line in rule_lines(source, task, level)]
    those = {each.task.number for each in certain}
    quick = [task for task in tasks if task.number in those]
    rest = source.called("rules", level.scope, lambda: [line for task in quick for line in rule_lines(source, task, level)])
    named, (silent,) = settled([_silent(source, certain)], source.marks, ("",), "c")
    is_silent = f"s{source.free()}"
    return [
        "try:",
        *indented([*named, f"{is_silent} = {silent}"]),
        f"except {RAISED}:",
        f"    {is_silent} = False",
        f"if {is_silent}:",
        f"    {_flag(source, [each.task.number for each in certain if not each.excluded]) or 'pass'}",
        "else:",
        f'    functions["{rest}"]({", ".join(level.scope)})',
        *(line for task in tasks if task.number not in those for line in rule_lines(source, task, level)),
    ]


def _silent(source: Source, certain: Sequence[_Certain]) -> str:
    """Say by one expression that all rules pass or do not apply; those that do not always apply are noted where they pass."""
    parts = [each.holds for each in certain if not each.excluded]
    groups: dict[tuple[str, str], list[_Certain]] = {}
    for each in certain:
        if each.excluded:
            groups.setdefault((each.excluded, each.applies), []).append(each)
    for (excluded, applies), those in groups.items():
        holding = " and ".join(dict.fromkeys(each.holds for each in those))
        noted = _flag(source, [each.task.number for each in those], in_expression=True)
        parts.append(f"({excluded} or ({applies} and {holding} and {noted}))")
    return " and ".join(dict.fromkeys(parts))


def _flag(source: Source, numbers: list[int], *, in_expression: bool = False) -> str:
    """Give the code that notes that some rules passed."""
    if not numbers:
        return ""
    name = f"p{source.free()}"
    source.marks.flags[name] = numbers
    return f"({name} := True)" if in_expression else f"{name} = True"


def _certain(source: Source, task: Task, level: Level, manner: Manner) -> _Certain | None:
    """Give when nothing has to be said of a rule; None for one of which that is never certain."""
    rule = task.rule
    conditions = (*task.applies, rule.requires)
    unlimited = any(limits_of(each) & source.unlimited for each in conditions)
    if rule.standing is Standing.DRAFT or rule.governing_date is not None or unlimited or _is_attested(conditions):
        return None
    reader = reader_of(source, rule, level, "LIMITS")
    try:
        holds = certainly(rule.requires, reader, manner)
        if not task.applies:
            return _Certain(task, "", "", holds)
        applies = _joined(task.applies)
        return _Certain(task, certainly(applies, reader, manner, holds=False), certainly(applies, reader, manner), holds)
    except NotPlainError:
        return None


def _is_simple(condition: Condition) -> bool:
    """Say whether to ask a condition in full takes hardly longer than to ask whether it is certain."""
    nodes = list(nodes_of(condition))
    return len(nodes) <= _FEW and not any(isinstance(node, Arithmetic | Every | Some) for node in nodes)


def _is_attested(conditions: Sequence[Condition]) -> bool:
    return any(isinstance(node, Attested) for each in conditions for node in nodes_of(each))


def _in_full(source: Source, task: Task, level: Level) -> list[str]:
    """Give the code that asks a rule in full; what has no expression is a question."""
    rule, number = task.rule, task.number
    day, limits = day_and_limits(rule, level)
    reader = reader_of(source, rule, level, limits, f'attested({number}, f"{level.pointer}")')
    question = [f'ask.append(({number}, f"{level.pointer}"))']
    if day is not None and rule.applies is not None and _is_attested((rule.applies,)):
        return question
    try:
        applies = [f"({_truth(_joined(task.applies), reader)})"] if task.applies else []
    except NotPlainError:
        return question
    try:
        lines = decided(task, _truth(rule.requires, reader), level.pointer)
    except NotPlainError:
        lines = question
    if applies:
        lines = ["if a is None:", f"    {said(task, Outcome.UNKNOWN, level.pointer)}", "else:", *indented(lines)]
    if day is not None:
        lines = with_period(task, day, level.pointer, lines)
    return [f"a = {applies[0]}", "if a is not False:", *indented(lines)] if applies else lines


def _truth(condition: Condition, reader: Reader) -> str:
    """Say a condition; one that calculates with exact fractions, which take long, only where binary numbers do not decide it."""
    text = expression_of(condition, reader).text
    if not any(isinstance(node, Arithmetic) for node in nodes_of(condition)):
        return text
    holds, fails = (certainly(condition, reader, Manner(may_raise=False), holds=each) for each in (True, False))
    return f"True if {holds} else False if {fails} else {text}"


def _joined(conditions: tuple[Condition, ...]) -> Condition:
    return conditions[0] if len(conditions) == 1 else And(conditions)
