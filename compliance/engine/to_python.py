"""Rules as the source of a Python module that judges a record, made for one place and one span of days of assessment.

Generated code says what is not a pass: a list of rule, outcome and subject. A pass is one byte, and what does not apply leaves no trace.
Whatever is rare, or has no expression, it puts on a list of questions, which the reference answers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from compliance.engine.circumstances import Circumstances, place_truth
from compliance.engine.deciding_value import Groups, Task, conjuncts_of, found_by_value
from compliance.engine.plain_record import NotPlainError
from compliance.engine.plan import Plan
from compliance.engine.python_absence import is_open_otherwise
from compliance.engine.python_expression import ENTRY, expression_of, list_expression
from compliance.engine.python_marks import settled
from compliance.engine.python_outcome import outcome_for, outside, outside_after, said, when_empty, with_period
from compliance.engine.python_rule import rule_lines, rules_lines
from compliance.engine.python_source import SCOPE, Level, Source, day_and_limits, indented, reader_of
from compliance.language.vocabulary import variables_of
from compliance.model.binding import Binding
from compliance.model.condition import Condition, Field, Variable
from compliance.model.outcome import Outcome
from compliance.model.period import contains
from compliance.model.record import FieldType, pointer_of_path
from compliance.model.rule import Rule
from compliance.model.truth import Truth


def statuses_of(plan: Plan, place: Circumstances) -> tuple[str | None, ...]:
    """Say of each rule what the whole record decides at a place and on a day, which are all that a module is written for."""
    return tuple(_status(plan, rule, place) for rule in plan.rules)


def source_of(plan: Plan, limits: Mapping[str, int], unlimited: frozenset[str], statuses: Sequence[str | None]) -> Source:
    """Give the source of a module whose function `judge` judges records; `unlimited` are the limits and facts that have no value now."""
    source = Source(plan, limits, unlimited)

    def judge() -> list[str]:
        sections = [_section(source, condition, rules, statuses) for condition, rules in _by_section(plan).items()]
        return [line for section in sections for line in section]

    source.unwritten["judge"] = (SCOPE, judge)
    return source


def _by_section(plan: Plan) -> dict[Condition | None, list[tuple[int, Rule]]]:
    found: dict[Condition | None, list[tuple[int, Rule]]] = {}
    for number, rule in enumerate(plan.rules):
        found.setdefault(plan.ruleset.requirements[rule.requirement].applies, []).append((number, rule))
    return found


# What the record decides before any subject


def _section(source: Source, condition: Condition | None, rules: Sequence[tuple[int, Rule]], statuses: Sequence[str | None]) -> list[str]:
    known: list[tuple[int, str, str]] = []
    asked: list[tuple[int, str]] = []
    tasks: list[Task] = []
    lines: list[str] = []
    for number, rule in rules:
        found = statuses[number]
        if found is None:
            tasks.append(Task(number, rule, conjuncts_of(rule.applies)))
        elif found == "record":
            lines += _of_record(source, Task(number, rule, conjuncts_of(rule.applies)), may_be_open=condition is not None)
        elif found == "ask":
            asked.append((number, ""))
        elif found:
            known.append((number, found, ""))
    lines += [f"out.extend({source.constants.named(known)})"] if known else []
    lines += [f"ask.extend({source.constants.named(asked)})"] if asked else []
    whole = _body(source, tasks, Level(), by_value=True) if tasks else []
    if condition is None:
        return [*lines, *whole]
    unknown = [(task.number, outcome_for(task.rule, Outcome.UNKNOWN), "") for task in tasks]
    try:
        truth = expression_of(condition, reader_of(source, None, Level(), "LIMITS")).text
    except NotPlainError:
        return [f"ask.extend({source.constants.named([(number, '') for number, _ in rules])})"]
    inside = [*lines, "if s is None:", f"    out.extend({source.constants.named(unknown)})", "else:", *indented(whole or ["pass"])]
    return [f"s = {truth}", "if s is not False:", *indented(inside)]


def _status(plan: Plan, rule: Rule, place: Circumstances) -> str | None:
    """Say what the whole record decides of a rule: an outcome, nothing to say (""), or None where it decides nothing.

    `record` is a rule whose governing date the record gives, `ask` one that is left to the reference.
    """
    inside = place_truth(plan.ruleset, place, rule.place)
    if inside is Truth.FALSE:
        return ""
    day = place.assessed_on
    is_of_record = rule.governing_date is not None and not _is_of_entry(rule)
    if is_of_record:
        return "record" if inside is Truth.TRUE and not rule.for_each and rule.disabled is None else "ask"
    on = getattr(day, "value", None) if rule.governing_date is None else None
    if isinstance(on, date) and not contains(rule.period, on):
        return outside(rule, on)
    if rule.disabled is not None:
        return outcome_for(rule, Outcome.NOT_CHECKED)
    if inside is Truth.UNKNOWN or (rule.governing_date is None and not isinstance(on, date)):
        return outcome_for(rule, Outcome.UNKNOWN)
    return None


def _of_record(source: Source, task: Task, *, may_be_open: bool) -> list[str]:
    """Give the code for a rule of the record that a date of the record governs, whether or not its requirement is known to apply."""
    rule, number = task.rule, source.free()
    day, limits = f"d{number}", f"L{number}"
    level = Level(days={str(rule.governing_date): (day, limits)})
    first, *names = str(rule.governing_date).split(".")
    node: Condition = Variable(first)
    for name in names:
        node = Field(node, name)
    unknown = said(task, Outcome.UNKNOWN, "")
    lines = rule_lines(source, task, level)
    if may_be_open:
        lines = ["if s is None:", f"    {unknown}", "else:", *indented(lines)]
    read = expression_of(node, reader_of(source, rule, level, "LIMITS")).text
    return [f"{day} = {read}", f"{limits} = limits_on({day})", *with_period(task, day, "", lines)]


def _is_of_entry(rule: Rule) -> bool:
    first = (rule.governing_date or "").split(".")[0]
    return first in {binding.variable for binding in rule.for_each}


# Entries of lists


def _body(source: Source, tasks: Sequence[Task], level: Level, *, by_value: bool) -> list[str]:
    """Give the code that judges rules at a level and in the lists below it."""
    if by_value and level.names:
        for node, groups, others in found_by_value(tasks, list(level.names)[-1]):
            return [*_chosen(source, node, groups, level), *_body(source, others, level, by_value=True)]
    depth = len(level.names)
    lines: list[str] = []
    inner: dict[Binding, list[Task]] = {}
    here = [task for task in tasks if len(task.rule.for_each) == depth]
    if depth:
        lines += rules_lines(source, here, level)
    else:
        lines += [line for task in here for line in rule_lines(source, task, level)]
    for task in tasks:
        if len(task.rule.for_each) > depth:
            inner.setdefault(task.rule.for_each[depth], []).append(task)
    for binding, those in inner.items():
        lines += _loop(source, binding, those, level, by_value=by_value)
    return lines


def _chosen(source: Source, node: Condition, groups: Groups, level: Level) -> list[str]:
    """Give the code that judges the rules of one value; where the value is not known, each rule is asked in full."""
    some = next(iter(groups.values()))[0].rule
    value = expression_of(node, reader_of(source, some, level, "LIMITS")).text
    whole = {task.number: replace(task, applies=conjuncts_of(task.rule.applies)) for tasks in groups.values() for task in tasks}
    unknown = _function(source, list(whole.values()), level, by_value=False)
    table = source.constants.named({text: _function(source, tasks, level, by_value=True) for text, tasks in groups.items()})
    name = f"f{source.free()}"
    return [
        f'{name} = "{unknown}" if ({name} := {value}) is None else {table}.get({name})',
        f"if {name} is not None:",
        f"    functions[{name}]({', '.join(level.scope)})",
    ]


def _function(source: Source, tasks: Sequence[Task], level: Level, *, by_value: bool) -> str:
    return source.called("judge", level.scope, lambda: _body(source, tasks, level, by_value=by_value))


def _loop(source: Source, binding: Binding, tasks: Sequence[Task], level: Level, *, by_value: bool) -> list[str]:
    first, *names = binding.path.split(".")
    node: Condition = Variable(first)
    for name in names:
        node = Field(node, name)
    rule = tasks[0].rule
    members = list_expression(node, reader_of(source, rule, level, "LIMITS"))
    owner = level.pointers.get(first)
    pointer = f"{owner}{pointer_of_path('.'.join(names))}" if owner is not None else pointer_of_path(binding.path)
    number = source.free()
    listed, index, entry = f"l{number}", f"i{number}", f"{ENTRY}{number}"
    inside = replace(
        level,
        names={**level.names, binding.variable: entry},
        pointers={**level.pointers, binding.variable: f"{pointer}/{{{index}}}"},
        scope=(*level.scope, index, entry),
        pointer=f"{pointer}/{{{index}}}",
    )
    days, inside = _days(source, tasks, binding.variable, inside)
    empty = source.called("empty", level.scope, lambda: _empty(source, tasks, level, pointer))
    is_direct = len(names) == (0 if owner is None else 1)
    open_list = _open(source, tasks, level, pointer)
    if not is_direct:
        # What is null on the way to the list is what cannot be read; of what was left out it is the list.
        open_list = ["if has_nulls:", *indented(_questions(tasks, owner or "")), "else:", *indented(open_list)]
    each = [*days, *_body(source, tasks, inside, by_value=by_value)]
    named, each = settled(each, source.marks, (entry, ""), "m")
    return [
        f"{listed} = {members}",
        f"if {listed} is None:",
        *indented(open_list),
        f"elif not {listed}:",
        f'    functions["{empty}"]({", ".join(level.scope)})',
        "else:",
        f"    for {index}, {entry} in enumerate({listed}):",
        f"        if {entry} is None:",
        *indented(indented(indented([*_open(source, tasks, level, inside.pointer), "continue"]))),
        *indented(indented([*named, *each])),
    ]


def _days(source: Source, tasks: Sequence[Task], variable: str, level: Level) -> tuple[list[str], Level]:
    """Give the code that reads the governing dates of an entry, and the level where they are known."""
    lines: list[str] = []
    days, scope = dict(level.days), list(level.scope)
    for path, rule in {task.rule.governing_date: task.rule for task in tasks}.items():
        if path is None or path.split(".")[0] != variable:
            continue
        node: Condition = Variable(variable)
        for name in path.split(".")[1:]:
            node = Field(node, name)
        number = source.free()
        day, limits = f"d{number}", f"L{number}"
        lines += [f"{day} = {expression_of(node, reader_of(source, rule, level, 'LIMITS')).text}", f"{limits} = limits_on({day})"]
        days[path] = (day, limits)
        scope += [day, limits]
    return lines, replace(level, days=days, scope=tuple(scope))


def _open(source: Source, tasks: Sequence[Task], level: Level, pointer: str) -> list[str]:
    """Give the code for a list, or an entry, that cannot be read: every rule is unknown there, or out of force."""
    rows: dict[str, list[object]] = {}
    for task in tasks:
        rule, day = task.rule, level.days.get(task.rule.governing_date or "", ("None", ""))[0]
        outside = (
            None if day == "None" else (rule.period.start, rule.period.end, outside_after(rule), outcome_for(rule, Outcome.NOT_IN_FORCE))
        )
        rows.setdefault(day, []).append((task.number, outcome_for(rule, Outcome.UNKNOWN), outside))
    return [f'unreadable(out, {source.constants.named(those)}, f"{pointer}", {day})' for day, those in rows.items()]


def _questions(tasks: Sequence[Task], pointer: str) -> list[str]:
    return [f'ask.append(({task.number}, f"{pointer}"))' for task in tasks]


def _empty(source: Source, tasks: Sequence[Task], level: Level, pointer: str) -> list[str]:
    """Give the code for a list without entries; whether a rule applies may hang on the entries that are not there: a question."""
    lines: list[str] = []
    for task in tasks:
        rule = task.rule
        day, limits = day_and_limits(rule, level)
        variables = variables_of(source.plan.ruleset.definition, rule.for_each)
        unbound = {
            name: source.constants.nothing(variables[name]) if variables[name].type is FieldType.OBJECT else "None"
            for name in (binding.variable for binding in rule.for_each)
            if name not in level.names
        }
        lines_here = [when_empty(task, pointer)]
        if rule.applies is not None:
            reader = reader_of(source, rule, replace(level, names={**level.names, **unbound}), limits)
            question = f'ask.append(({task.number}, f"{pointer}"))'
            try:
                applies = expression_of(rule.applies, reader).text
                is_open = is_open_otherwise(rule.applies, unbound.keys(), reader)
            except NotPlainError:
                lines_here = [question]
            else:
                unknown = said(task, Outcome.UNKNOWN, pointer)
                # What only the entries would tell that are not there is what the rule says of an empty list.
                answers = [f"if a is None and ({is_open}):", f"    {unknown}", "else:", f"    {lines_here[0]}"]
                lines_here = [f"a = {applies}", "if a is not False:", *indented(answers)]
        lines += with_period(task, day, pointer, lines_here) if day is not None else lines_here
    return lines
