"""Plain Python on what a JSON parser gives, as somebody writes it for these rules alone: a function, without an engine.

Numbers are binary, a key that stands twice is not seen, and neither is a value of another type.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

import orjson

from benchmarks.peers.peer import Peer, Violation
from benchmarks.peers.wording import Read, in_words, number_of, reads_of
from compliance.language.functions import is_valid_credit_code
from compliance.model.rule import Rule, Ruleset


@dataclass(frozen=True, slots=True)
class _Python:
    def read(self, read: Read) -> str:
        return "_".join([read.owner or "record", *read.names])

    def literal(self, value: object) -> str:
        return repr(value) if isinstance(value, str) else repr(number_of(value))

    def both(self, parts: list[str]) -> str:
        return f"({' and '.join(parts)})"

    def negated(self, part: str) -> str:
        return f"(not {part})"

    def compared(self, operator: str, left: str, right: str) -> str:
        return f"({left} {operator} {right})"

    def among(self, item: str, values: list[str]) -> str:
        return f"({item} in ({', '.join(values)}))"

    def days(self, first: str, last: str) -> str:
        return f"(day({last}) - day({first})).days"

    def is_code(self, text: str) -> str:
        return f"is_code({text})"

    def size(self, read: Read) -> str:
        return f"len({self.read(read)})"


def peer(ruleset: Ruleset) -> Peer:
    """Write the function of all rules."""
    rules = list(ruleset.rules.values())
    lines = ["def judge(record):", "    found = []", *_lines(ruleset, [rule for rule in rules if not rule.for_each], "    ", "")]
    for name, path in (("employee", "employees"), ("product", "products")):
        own = [rule for rule in rules if rule.for_each and rule.for_each[0].variable == name]
        lines.append(f"    for i, {name} in enumerate(record['{path}']):")
        lines += _lines(ruleset, [rule for rule in own if len(rule.for_each) == 1], " " * 8, f"/{path}/{{i}}")
        inner = [rule for rule in own if len(rule.for_each) == 2]
        if inner:
            lines.append(f"        for j, test in enumerate({name}['tests']):")
            lines += _lines(ruleset, inner, " " * 12, f"/{path}/{{i}}/tests/{{j}}")
    scope: dict[str, object] = {"day": date.fromisoformat, "is_code": is_valid_credit_code}
    exec(compile("\n".join([*lines, "    return found"]), "<plain Python>", "exec"), scope)  # noqa: S102  # of our own rules
    judge: Callable[[object], list[Violation]] = scope["judge"]  # type: ignore[assignment]  # the text defines it

    def judged(given: Sequence[bytes]) -> list[set[Violation]]:
        return [set(judge(orjson.loads(line))) for line in given]

    return Peer(ruleset.rules.keys(), judged, "the same loops; binary numbers, types and repeated keys are not looked at")


def _lines(ruleset: Ruleset, rules: Sequence[Rule], margin: str, pointer: str) -> list[str]:
    """Give the lines that judge by some rules of one subject; each value is read once."""
    words = _Python()
    reads = {read: None for rule in rules for read in reads_of(ruleset, rule)}
    lines = []
    for read in reads:
        owner = read.owner or "record"
        *sections, name = read.names
        text = "".join([owner, *(f".get({each!r}, nothing)" for each in sections), f".get({name!r})"]).replace("nothing", "{}")
        lines.append(f"{margin}{words.read(read)} = {text}")
    for rule in rules:
        given = [f"{words.read(read)} is not None" for read in reads_of(ruleset, rule)]
        applies = [in_words(rule.applies, ruleset, rule, words)] if rule.applies is not None else []
        violated = " and ".join([*given, *applies, f"not {in_words(rule.requires, ruleset, rule, words)}"])
        lines += [f"{margin}if {violated}:", f'{margin}    found.append(("{rule.id}", f"{pointer}"))']
    return lines
