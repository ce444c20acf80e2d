"""The engine that generated Python makes fast: what it says of a record, with the reference's answer to what it leaves open."""

import linecache
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import compress
from operator import itemgetter
from types import CodeType
from typing import Any

from compliance.engine.circumstances import Circumstances, attested, fact_on, limit_on
from compliance.engine.judge import Broken, attempted, judge, judge_at, waiver_for
from compliance.engine.plain_functions import FUNCTIONS, plain_limit
from compliance.engine.plain_record import NotPlainError, Shape, plain_number, shape_of, to_plain
from compliance.engine.plan import Plan
from compliance.engine.python_outcome import date_text
from compliance.engine.python_source import Source
from compliance.engine.subjects import with_entries_told_apart
from compliance.engine.to_python import source_of, statuses_of
from compliance.model.citation import Standing
from compliance.model.finding import Finding
from compliance.model.outcome import Outcome
from compliance.model.plain import ABSENT
from compliance.model.quantity import Measurement
from compliance.model.record import Known, Record, Unknown
from compliance.model.rule import Ruleset

# A batch of one day needs one for each place.
_MOST_COMPILED = 4096

#: A rule by its number in the plan, the word of an outcome, and the JSON Pointer of the subject.
Said = tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class Judging:
    """What was said of a record, in the order of the rules: all but what passes or does not apply, and which rules passed."""

    said: tuple[Said, ...]
    passed: frozenset[int]


#: What compiles the text of a function, given the name of the file that tracebacks show.
Compiler = Callable[[str, str], CodeType]


@dataclass(slots=True)
class Engine:
    """A plan, and the code that was generated for it so far: a function for all places and days at which the same rules hold."""

    plan: Plan
    names: tuple[str, ...]
    changes: tuple[date, ...]
    shape: Shape
    compiler: Compiler
    compiled: dict[tuple[object, date | None], "Compiled"] = field(default_factory=dict)
    limits: dict[str | None, Callable[[date | None], tuple[object, ...]]] = field(default_factory=dict)
    functions: dict[object, Callable[..., object]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Compiled:
    """The function for a place and a day, which those share where the same rules hold, and what gives the limits of a day there."""

    judge: Callable[..., object]
    limits: tuple[object, ...]
    limits_on: Callable[[date | None], tuple[object, ...]]


def compiled_anew(text: str, file: str) -> CodeType:
    """Compile the text of a function."""
    code: CodeType = compile(text, file, "exec", dont_inherit=True)
    return code


def engine_of(plan: Plan, compiled: Compiler = compiled_anew) -> Engine:
    """Prepare to generate the code of a plan."""
    ruleset = plan.ruleset
    names = (*(f"limits.{name}" for name in ruleset.parameters), *(f"place.{name}" for name in ruleset.facts))
    return Engine(plan, names, _changes(ruleset), shape_of(ruleset.definition.root), compiled)


def judge_by_python(engine: Engine, record: Record, circumstances: Circumstances) -> Judging:
    """Judge a record by generated code; a record that has no plain form is judged by the reference."""
    record = with_entries_told_apart(record)
    try:
        plain = to_plain(record.root, engine.shape)
    except NotPlainError:
        return judge_by_reference(engine.plan, record, circumstances)
    return judge_plain(engine, plain, circumstances, lambda: record)


def judge_plain(
    engine: Engine, plain: object, circumstances: Circumstances, record: Callable[[], Record], *, has_nulls: bool = True
) -> Judging:
    """Judge the plain form of a record, which is asked for itself only where the reference has to answer something.

    Where a record has no nulls, all that is None in it was left out.
    """
    return _judging(*said_of_plain(engine, plain, circumstances, record, has_nulls=has_nulls))


def said_of_plain(
    engine: Engine, plain: object, circumstances: Circumstances, record: Callable[[], Record], *, has_nulls: bool = True
) -> tuple[list[Said], bytearray]:
    """Say what `judge_plain` says, with a byte for each rule that passes."""
    plan, rules = engine.plan, engine.plan.rules
    compiled = _compiled(engine, circumstances)
    day = _day(circumstances.assessed_on)
    out: list[Said] = []
    ask: list[tuple[int, str]] = []
    passed = bytearray(len(rules))

    def found(number: int, pointer: str) -> bool | None:
        return attested(circumstances, rules[number].id, pointer)

    judged = attempted(partial(compiled.judge, plain, day, found, out, ask, passed, compiled.limits, compiled.limits_on, has_nulls))
    if isinstance(judged, Broken):
        # It is the ERROR of one rule, and only the reference can tell of which.
        return said_of_findings(plan, judge(plan, record(), circumstances))
    for number, pointer in ask:
        for finding in judge_at(plan, record(), circumstances, rules[number], pointer):
            if finding.outcome is Outcome.PASS:
                passed[number] = 1
            elif finding.outcome is not Outcome.NOT_APPLICABLE:
                out.append((number, finding.outcome.value, finding.subject.pointer))
    out.sort(key=itemgetter(0))
    return (_waived(plan, circumstances, out) if plan.ruleset.waivers else out), passed


def _waived(plan: Plan, circumstances: Circumstances, said: list[Said]) -> list[Said]:
    return [
        (number, Outcome.WAIVED.value, pointer)
        if outcome == Outcome.FAIL.value and waiver_for(plan.ruleset, circumstances, plan.rules[number].id, pointer) is not None
        else (number, outcome, pointer)
        for number, outcome, pointer in said
    ]


def judge_by_reference(plan: Plan, record: Record, circumstances: Circumstances) -> Judging:
    """Judge a record by the reference, and say no more of it than generated code does."""
    return _judging(*said_of_findings(plan, judge(plan, record, circumstances)))


def said_of_findings(plan: Plan, findings: Sequence[Finding]) -> tuple[list[Said], bytearray]:
    """Say of the findings of the reference what `said_of_plain` says of a record."""
    numbers = {rule.id: number for number, rule in enumerate(plan.rules)}
    said: list[Said] = []
    passed = bytearray(len(plan.rules))
    for each in findings:
        if each.outcome is Outcome.PASS:
            passed[numbers[each.rule]] = 1
        elif each.outcome is not Outcome.NOT_APPLICABLE:
            said.append((numbers[each.rule], each.outcome.value, each.subject.pointer))
    return said, passed


def _judging(said: Sequence[Said], passed: bytearray) -> Judging:
    return Judging(tuple(said), frozenset(compress(range(len(passed)), passed)))


def _compiled(engine: Engine, circumstances: Circumstances) -> Compiled:
    """Give the code for a place and a day, generated where there is none yet."""
    place = circumstances.place.value if isinstance(circumstances.place, Known) else None
    day = _day(circumstances.assessed_on)
    key = (place, day)
    if key not in engine.compiled:
        if len(engine.compiled) >= _MOST_COMPILED:
            engine.compiled.clear()
        engine.compiled[key] = _generate(engine, circumstances, None if place is None else str(place))
    return engine.compiled[key]


class _Functions(dict[str, Callable[..., object]]):
    """The functions of generated code by their names; one that is not there yet is written and compiled when it is first called."""

    def __init__(self, source: Source, name: str, compiled: Compiler) -> None:
        super().__init__()
        self._source = source
        self._compiled = compiled
        self._name = name
        self._module: dict[str, Any] = {**FUNCTIONS, "functions": self}

    def __missing__(self, name: str) -> Callable[..., object]:
        text = self._source.write(name)
        file = f"<{self._name} {name}>"
        linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
        self._module.update(self._source.constants.values)
        exec(self._compiled(text, file), self._module)  # noqa: S102  # written from checked conditions, and names no submitted value
        self[name] = self._module[name]
        return self[name]

    def define(self, values: Mapping[str, object]) -> None:
        """Define what the functions name besides."""
        self._module.update(values)


def _generate(engine: Engine, circumstances: Circumstances, place: str | None) -> Compiled:
    ruleset, day = engine.plan.ruleset, _day(circumstances.assessed_on)
    limits_on = engine.limits.setdefault(place, _limits_of(engine, place))
    limits = limits_on(day)
    unlimited = frozenset(name.partition(".")[2] for name, limit in zip(engine.names, limits, strict=True) if limit is None)
    statuses = statuses_of(engine.plan, circumstances)
    key = (statuses, unlimited)
    if key not in engine.functions:
        source = source_of(engine.plan, {name: number for number, name in enumerate(engine.names)}, unlimited, statuses)
        functions = _Functions(source, f"rules {ruleset.id} of {place} on {day}:", engine.compiler)
        days = {date_text(each): each for rule in engine.plan.rules for each in (rule.period.start, rule.period.end) if each is not None}
        functions.define({**days, "NO_LIMITS": (None,) * len(engine.names), "unreadable": _unreadable, "ABSENT": ABSENT})
        engine.functions[key] = functions["judge"]
    return Compiled(engine.functions[key], limits, limits_on)


def _unreadable(
    out: list[Said], rows: list[tuple[int, str, tuple[date, date | None, str, str] | None]], pointer: str, day: date | None
) -> None:
    """Say of several rules that a list, or an entry, cannot be read, or that they are not in force on the day that governs them."""
    for number, unknown, period in rows:
        outcome = unknown
        if period is not None and day is not None:
            start, end, after, before = period
            outcome = before if day < start else after if end is not None and day >= end else unknown
        out.append((number, outcome, pointer))


def _day(found: Known | Unknown) -> date | None:
    return found.value if isinstance(found, Known) and isinstance(found.value, date) else None


# The limits of a day at a place


def _changes(ruleset: Ruleset) -> tuple[date, ...]:
    """Give every day on which a rule, a limit or a fact begins or ends to hold."""
    periods = [rule.period for rule in ruleset.rules.values()]
    periods += [value.period for parameter in ruleset.parameters.values() for value in parameter.values]
    periods += [fact.period for place in ruleset.places.values() for facts in place.facts.values() for fact in facts]
    return tuple(sorted({day for period in periods for day in (period.start, period.end) if day is not None}))


def _limits_of(engine: Engine, place: str | None) -> Callable[[date | None], tuple[object, ...]]:
    """Give what gives the limits and facts of a day, each in its place of the tuple; None where there is none, or only a draft."""
    nothing = (None,) * len(engine.names)
    known: dict[int, tuple[object, ...]] = {}

    def limits_on(day: date | None) -> tuple[object, ...]:
        if day is None or place is None:
            return nothing
        span = bisect_right(engine.changes, day)
        if span not in known:
            known[span] = tuple(_limit(engine.plan.ruleset, name, day, place) for name in engine.names)
        return known[span]

    return limits_on


def _limit(ruleset: Ruleset, name: str, day: date, place: str) -> object:
    kind, _, own = name.partition(".")
    if kind == "place":
        return fact_on(ruleset, own, day, place)
    found = limit_on(ruleset, own, day, place)
    if found is None or found.standing is Standing.DRAFT:
        return None
    try:
        return _plain(found.value)
    except NotPlainError:
        return None  # no expression reads it


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return plain_number(value)
    if isinstance(value, Measurement):
        return plain_limit(value)
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    return tuple(_plain(each) for each in value) if isinstance(value, tuple) else value
