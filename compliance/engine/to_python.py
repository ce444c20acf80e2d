"""Rules as the source of a Python module that judges a record, made for one place and one span of days of assessment.

Generated code says what is not a pass: a list of rule, outcome and subject. A pass is one byte, and what does not apply leaves no trace.
Whatever is rare, or has no expression, it puts on a list of questions, which the reference answers.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from compliance.engine.circumstances import Circumstances, place_truth
from compliance.engine.deciding_value import Groups, Task, conjuncts_of, found_by_value
from compliance.engine.plain_record import NotPlainError
from compliance.engine.plan import Plan
from compliance.engine.python_absence import is_open_otherwise
from compliance.engine.python_expression import Constants, Reader, expression_of, list_expression
from compliance.engine.python_outcome import decided, outcome_for, outside, outside_after, said, when_empty, with_period
from compliance.language.vocabulary import variables_of
from compliance.model.binding import Binding
from compliance.model.condition import And, Attested, Condition, Field, Variable, nodes_of
from compliance.model.outcome import Outcome
from compliance.model.period import contains
from compliance.model.record import FieldType, pointer_of_path
from compliance.model.rule import Rule
from compliance.model.truth import Truth

_SCOPE = ("record", "assessed_on", "attested", "out", "ask", "passed", "LIMITS")


@dataclass(frozen=True, slots=True)
class _Level:
    """How deep in lists the code is: the names of the entries it goes through, where they are, and the days that are known there.

    `pointers` are pointers with the names of their indexes in braces; `days` are the names of the day and of the limits for each
    governing date.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    pointers: Mapping[str, str] = field(default_factory=dict)
    days: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    scope: tuple[str, ...] = _SCOPE
    pointer: str = ""


@dataclass(slots=True)
class Source:
    """The source of a module, function by function: each is written when it is first needed, since a record needs few of many.

    `constants` are the values that the functions written so far name; `limits` gives each limit and fact its place in the tuples of a
    day. The functions call one another by `functions["name"]`, `limits_on`, which gives the tuple of another day, and what is in
    `plain_functions`.
    """

    plan: Plan
    limits: Mapping[str, int]
    constants: Constants = field(default_factory=Constants)
    unwritten: dict[str, tuple[tuple[str, ...], Callable[[], list[str]]]] = field(default_factory=dict)

    def write(self, name: str) -> str:
        """Give the source of a function; raises `KeyError` for a name that no function has called."""
        parameters, lines = self.unwritten[name]
        return "\n".join([f"def {name}({', '.join(parameters)}):", *_indented(lines() or ["pass"])]) + "\n"

    def called(self, kind: str, parameters: tuple[str, ...], lines: Callable[[], list[str]]) -> str:
        """Give the name of a function that will be written when it is needed."""
        name = f"{kind}_{self.free()}"
        self.unwritten[name] = (parameters, lines)
        return name

    def free(self) -> int:
        """Give a number that no name has yet."""
        return next(self.constants.free)


def source_of(plan: Plan, limits: Mapping[str, int], place: Circumstances) -> Source:
    """Give the source of a module whose function `judge` judges records of one place and day, which `place` are the circumstances of."""
    source = Source(plan, limits)

    def judge() -> list[str]:
        sections = [_section(source, condition, rules, place) for condition, rules in _by_section(plan).items()]
        return [line for section in sections for line in section]

    source.unwritten["judge"] = (_SCOPE, judge)
    return source


def _by_section(plan: Plan) -> dict[Condition | None, list[tuple[int, Rule]]]:
    found: dict[Condition | None, list[tuple[int, Rule]]] = {}
    for number, rule in enumerate(plan.rules):
        found.setdefault(plan.ruleset.requirements[rule.requirement].applies, []).append((number, rule))
    return found


def _indented(lines: Sequence[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _reader(source: Source, rule: Rule | None, level: _Level, limits_name: str, attested: str = "None") -> Reader:
    ruleset = source.plan.ruleset
    variables = variables_of(ruleset.definition, rule.for_each if rule is not None else ())
    return Reader(variables, level.names, ruleset.parameters, source.limits, limits_name, attested, source.constants)


# What the record decides before any subject


def _section(source: Source, condition: Condition | None, rules: Sequence[tuple[int, Rule]], place: Circumstances) -> list[str]:
    settled: list[tuple[int, str, str]] = []
    asked: list[tuple[int, str]] = []
    tasks: list[Task] = []
    lines: list[str] = []
    for number, rule in rules:
        found = _status(source, rule, place)
        if found is None:
            tasks.append(Task(number, rule, conjuncts_of(rule.applies)))
        elif found == "record":
            lines += _of_record(source, Task(number, rule, conjuncts_of(rule.applies)), may_be_open=condition is not None)
        elif found == "ask":
            asked.append((number, ""))
        elif found:
            settled.append((number, found, ""))
    lines += [f"out.extend({source.constants.named(settled)})"] if settled else []
    lines += [f"ask.extend({source.constants.named(asked)})"] if asked else []
    whole = _body(source, tasks, _Level(), by_value=True) if tasks else []
    if condition is None:
        return [*lines, *whole]
    unknown = [(task.number, outcome_for(task.rule, Outcome.UNKNOWN), "") for task in tasks]
    try:
        truth = expression_of(condition, _reader(source, None, _Level(), "LIMITS")).text
    except NotPlainError:
        return [f"ask.extend({source.constants.named([(number, '') for number, _ in rules])})"]
    inside = [*lines, "if s is None:", f"    out.extend({source.constants.named(unknown)})", "else:", *_indented(whole or ["pass"])]
    return [f"s = {truth}", "if s is not False:", *_indented(inside)]


def _status(source: Source, rule: Rule, place: Circumstances) -> str | None:
    """Say what the whole record decides of a rule: an outcome, nothing to say (""), or None where it decides nothing.

    `record` is a rule whose governing date the record gives, `ask` one that is left to the reference.
    """
    inside = place_truth(source.plan.ruleset, place, rule.place)
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
    level = _Level(days={str(rule.governing_date): (day, limits)})
    first, *names = str(rule.governing_date).split(".")
    node: Condition = Variable(first)
    for name in names:
        node = Field(node, name)
    unknown = said(task, Outcome.UNKNOWN, "")
    lines = _rule(source, task, level)
    if may_be_open:
        lines = ["if s is None:", f"    {unknown}", "else:", *_indented(lines)]
    read = expression_of(node, _reader(source, rule, level, "LIMITS")).text
    return [f"{day} = {read}", f"{limits} = limits_on({day})", *with_period(task, day, "", lines)]


def _is_of_entry(rule: Rule) -> bool:
    first = (rule.governing_date or "").split(".")[0]
    return first in {binding.variable for binding in rule.for_each}


# Entries of lists


def _body(source: Source, tasks: Sequence[Task], level: _Level, *, by_value: bool) -> list[str]:
    """Give the code that judges rules at a level and in the lists below it."""
    if by_value and level.names:
        for node, groups, others in found_by_value(tasks, list(level.names)[-1]):
            return [*_chosen(source, node, groups, level), *_body(source, others, level, by_value=True)]
    depth = len(level.names)
    lines: list[str] = []
    inner: dict[Binding, list[Task]] = {}
    for task in tasks:
        if len(task.rule.for_each) == depth:
            lines += _rule(source, task, level)
        else:
            inner.setdefault(task.rule.for_each[depth], []).append(task)
    for binding, those in inner.items():
        lines += _loop(source, binding, those, level, by_value=by_value)
    return lines


def _chosen(source: Source, node: Condition, groups: Groups, level: _Level) -> list[str]:
    """Give the code that judges the rules of one value; where the value is not known, each rule is asked in full."""
    some = next(iter(groups.values()))[0].rule
    value = expression_of(node, _reader(source, some, level, "LIMITS")).text
    whole = {task.number: replace(task, applies=conjuncts_of(task.rule.applies)) for tasks in groups.values() for task in tasks}
    unknown = _function(source, list(whole.values()), level, by_value=False)
    table = source.constants.named({text: _function(source, tasks, level, by_value=True) for text, tasks in groups.items()})
    name = f"f{source.free()}"
    return [
        f'{name} = "{unknown}" if ({name} := {value}) is None else {table}.get({name})',
        f"if {name} is not None:",
        f"    functions[{name}]({', '.join(level.scope)})",
    ]


def _function(source: Source, tasks: Sequence[Task], level: _Level, *, by_value: bool) -> str:
    return source.called("judge", level.scope, lambda: _body(source, tasks, level, by_value=by_value))


def _loop(source: Source, binding: Binding, tasks: Sequence[Task], level: _Level, *, by_value: bool) -> list[str]:
    first, *names = binding.path.split(".")
    node: Condition = Variable(first)
    for name in names:
        node = Field(node, name)
    rule = tasks[0].rule
    members = list_expression(node, _reader(source, rule, level, "LIMITS"))
    owner = level.pointers.get(first)
    pointer = f"{owner}{pointer_of_path('.'.join(names))}" if owner is not None else pointer_of_path(binding.path)
    number = source.free()
    listed, index, entry = f"l{number}", f"i{number}", f"e{number}"
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
    open_list = _open(source, tasks, level, pointer) if is_direct else _questions(tasks, owner or "")
    return [
        f"{listed} = {members}",
        f"if {listed} is None:",
        *_indented(open_list),
        f"elif not {listed}:",
        f'    functions["{empty}"]({", ".join(level.scope)})',
        "else:",
        f"    for {index}, {entry} in enumerate({listed}):",
        f"        if {entry} is None:",
        *_indented(_indented(_indented([*_open(source, tasks, level, inside.pointer), "continue"]))),
        *_indented(_indented([*days, *_body(source, tasks, inside, by_value=by_value)])),
    ]


def _days(source: Source, tasks: Sequence[Task], variable: str, level: _Level) -> tuple[list[str], _Level]:
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
        lines += [f"{day} = {expression_of(node, _reader(source, rule, level, 'LIMITS')).text}", f"{limits} = limits_on({day})"]
        days[path] = (day, limits)
        scope += [day, limits]
    return lines, replace(level, days=days, scope=tuple(scope))


def _open(source: Source, tasks: Sequence[Task], level: _Level, pointer: str) -> list[str]:
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


def _empty(source: Source, tasks: Sequence[Task], level: _Level, pointer: str) -> list[str]:
    """Give the code for a list without entries; whether a rule applies may hang on the entries that are not there: a question."""
    lines: list[str] = []
    for task in tasks:
        rule = task.rule
        day, limits = _day_and_limits(rule, level)
        variables = variables_of(source.plan.ruleset.definition, rule.for_each)
        unbound = {
            name: source.constants.nothing(variables[name]) if variables[name].type is FieldType.OBJECT else "None"
            for name in (binding.variable for binding in rule.for_each)
            if name not in level.names
        }
        lines_here = [when_empty(task, pointer)]
        if rule.applies is not None:
            reader = _reader(source, rule, replace(level, names={**level.names, **unbound}), limits)
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
                lines_here = [f"a = {applies}", "if a is not False:", *_indented(answers)]
        lines += with_period(task, day, pointer, lines_here) if day is not None else lines_here
    return lines


# One rule at one subject


def _rule(source: Source, task: Task, level: _Level) -> list[str]:
    rule, number = task.rule, task.number
    day, limits = _day_and_limits(rule, level)
    reader = _reader(source, rule, level, limits, f'attested({number}, f"{level.pointer}")')
    question = [f'ask.append(({number}, f"{level.pointer}"))']
    if day is not None and rule.applies is not None and any(isinstance(node, Attested) for node in nodes_of(rule.applies)):
        return question
    try:
        applies = [f"({expression_of(each, reader).text})" for each in _joined(task.applies)]
    except NotPlainError:
        return question
    try:
        lines = decided(task, expression_of(rule.requires, reader).text, level.pointer)
    except NotPlainError:
        lines = question
    if applies:
        lines = ["if a is None:", f"    {said(task, Outcome.UNKNOWN, level.pointer)}", "else:", *_indented(lines)]
    if day is not None:
        lines = with_period(task, day, level.pointer, lines)
    return [f"a = {applies[0]}", "if a is not False:", *_indented(lines)] if applies else lines


def _joined(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    return conditions if len(conditions) < 2 else (And(conditions),)


def _day_and_limits(rule: Rule, level: _Level) -> tuple[str | None, str]:
    """Give the names of the governing day of an entry and of its limits; of the day of assessment no name is needed."""
    if rule.governing_date is None:
        return None, "LIMITS"
    return level.days.get(rule.governing_date, (None, "NO_LIMITS"))
