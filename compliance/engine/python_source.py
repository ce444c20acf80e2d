"""The source of a module, function by function: each is written when it is first needed, since a record needs few of many."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from compliance.engine.plan import Plan
from compliance.engine.python_expression import Constants, Reader
from compliance.engine.python_marks import Marks, settled
from compliance.language.vocabulary import variables_of
from compliance.model.rule import Rule

#: What every function is given, before the entries of lists that it is about.
SCOPE = ("record", "assessed_on", "attested", "out", "ask", "passed", "LIMITS", "limits_on", "has_nulls")


@dataclass(frozen=True, slots=True)
class Level:
    """How deep in lists the code is: the names of the entries it goes through, where they are, and the days that are known there.

    `pointers` are pointers with the names of their indexes in braces; `days` are the names of the day and of the limits for each
    governing date.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    pointers: Mapping[str, str] = field(default_factory=dict)
    days: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    scope: tuple[str, ...] = SCOPE
    pointer: str = ""


@dataclass(slots=True)
class Source:
    """The functions of a module, and what they name.

    `constants` are the values that the functions written so far name; `limits` gives each limit and fact its place in the tuples of a
    day, and `unlimited` are those that have no value now. The functions call one another by `functions["name"]`, `limits_on`, which gives
    the tuple of another day, and what is in `plain_functions`.
    """

    plan: Plan
    limits: Mapping[str, int]
    unlimited: frozenset[str] = frozenset()
    constants: Constants = field(default_factory=Constants)
    unwritten: dict[str, tuple[tuple[str, ...], Callable[[], list[str]]]] = field(default_factory=dict)
    marks: Marks = field(default_factory=Marks)

    def write(self, name: str) -> str:
        """Give the source of a function; raises `KeyError` for a name that no function has called."""
        parameters, lines = self.unwritten[name]
        self.marks = Marks()
        body = lines()
        named, body = settled(body, self.marks, tuple({*self.marks.owners}), "m")
        flags = self.marks.flags
        unset = [f"{' = '.join(flags)} = False"] if flags else []
        passed = [
            line
            for flag, numbers in flags.items()
            for line in (f"if {flag}:", f"    {' = '.join(f'passed[{each}]' for each in numbers)} = 1")
        ]
        return "\n".join([f"def {name}({', '.join(parameters)}):", *indented([*unset, *named, *body, *passed] or ["pass"])]) + "\n"

    def called(self, kind: str, parameters: tuple[str, ...], lines: Callable[[], list[str]]) -> str:
        """Give the name of a function that will be written when it is needed."""
        name = f"{kind}_{self.free()}"
        self.unwritten[name] = (parameters, lines)
        return name

    def free(self) -> int:
        """Give a number that no name has yet."""
        return next(self.constants.free)


def indented(lines: Sequence[str]) -> list[str]:
    """Give lines that stand one step further in."""
    return [f"    {line}" for line in lines]


def reader_of(source: Source, rule: Rule | None, level: Level, limits_name: str, attested: str = "None") -> Reader:
    """Give what the names of a rule's conditions are read from at a level."""
    ruleset = source.plan.ruleset
    variables = variables_of(ruleset.definition, rule.for_each if rule is not None else ())
    constants = source.constants
    return Reader(variables, level.names, ruleset.parameters, source.limits, limits_name, attested, constants, source.marks)


def day_and_limits(rule: Rule, level: Level) -> tuple[str | None, str]:
    """Give the names of the governing day of an entry and of its limits; of the day of assessment no name is needed."""
    if rule.governing_date is None:
        return None, "LIMITS"
    return level.days.get(rule.governing_date, (None, "NO_LIMITS"))
