"""Rules in CEL, for the runtimes that take it: every number as a double, days as texts, which are in the order of the days they name."""

from dataclasses import dataclass
from json import dumps

from benchmarks.peers.peer import NotExpressedError
from benchmarks.peers.wording import Read, in_words, number_of, reads_of
from compliance.model.record import FieldType
from compliance.model.rule import Rule, Ruleset


@dataclass(frozen=True, slots=True)
class _Cel:
    innermost: str | None

    def path(self, read: Read) -> str:
        owner = "record" if read.owner is None else "entry" if read.owner == self.innermost else "holder"
        return ".".join([owner, *read.names])

    def read(self, read: Read) -> str:
        return f"double({self.path(read)})" if read.type in (FieldType.NUMBER, FieldType.INTEGER) else self.path(read)

    def literal(self, value: object) -> str:
        return dumps(value) if isinstance(value, str) else repr(float(number_of(value)))

    def both(self, parts: list[str]) -> str:
        return f"({' && '.join(parts)})"

    def negated(self, part: str) -> str:
        return f"!({part})"

    def compared(self, operator: str, left: str, right: str) -> str:
        return f"({left} {operator} {right})"

    def among(self, item: str, values: list[str]) -> str:
        return f"({item} in [{', '.join(values)}])"

    def days(self, first: str, last: str) -> str:
        # A number of hours, as durations give it.
        return f"double((timestamp({last} + 'T00:00:00Z') - timestamp({first} + 'T00:00:00Z')).getHours()) / 24.0"

    def is_code(self, text: str) -> str:
        raise NotExpressedError(text)

    def size(self, read: Read) -> str:
        return f"double(size({self.path(read)}))"


def violation_in_cel(ruleset: Ruleset, rule: Rule) -> str:
    """Write when a rule is violated: a condition of the record, or what filters the entries of its list."""
    words = _Cel(rule.for_each[-1].variable if rule.for_each else None)
    given = [f"has({words.path(read)})" for read in reads_of(ruleset, rule)]
    applies = [in_words(rule.applies, ruleset, rule, words)] if rule.applies is not None else []
    violated = words.both([*given, *applies, words.negated(in_words(rule.requires, ruleset, rule, words))])
    for binding in reversed(rule.for_each):
        owner = "record" if binding is rule.for_each[0] else "holder"
        call = "filter(entry" if binding is rule.for_each[-1] else "map(holder"
        violated = f"{owner}.{binding.path.split('.')[-1]}.{call}, {violated})"
    return violated
