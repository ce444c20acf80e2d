"""zen-engine: expressions of the GoRules language in Rust, an expression a rule. It has no codes."""

from collections.abc import Sequence
from dataclasses import dataclass
from json import dumps
from typing import Any

from zen import compile_expression

from benchmarks.peers.filters import Program, peer_of_filters
from benchmarks.peers.peer import NotExpressedError, Peer
from benchmarks.peers.wording import Read, in_words, number_of, reads_of
from compliance.model.record import FieldType
from compliance.model.rule import Rule, Ruleset


@dataclass(frozen=True, slots=True)
class _Zen:
    innermost: str | None

    def path(self, read: Read) -> str:
        owner = "record" if read.owner is None else "#" if read.owner == self.innermost else "nothing"
        return ".".join([owner, *read.names])

    def read(self, read: Read) -> str:
        return f"date({self.path(read)})" if read.type is FieldType.DATE else self.path(read)

    def literal(self, value: object) -> str:
        return dumps(value if isinstance(value, str) else number_of(value))

    def both(self, parts: list[str]) -> str:
        return f"({' and '.join(parts)})"

    def negated(self, part: str) -> str:
        return f"not ({part})"

    def compared(self, operator: str, left: str, right: str) -> str:
        return f"({left} {operator} {right})"

    def among(self, item: str, values: list[str]) -> str:
        return f"({item} in [{', '.join(values)}])"

    def days(self, first: str, last: str) -> str:
        return f"(({last} - {first}) / 86400)"

    def is_code(self, text: str) -> str:
        raise NotExpressedError(text)

    def size(self, read: Read) -> str:
        return f"len({self.path(read)})"


def peer(ruleset: Ruleset) -> Peer:
    """Compile all rules as one expression."""

    def worded(rule: Rule) -> str:
        words = _Zen(rule.for_each[-1].variable if rule.for_each else None)
        given = [f"{words.path(read)} != null" for read in reads_of(ruleset, rule)]
        applies = [in_words(rule.applies, ruleset, rule, words)] if rule.applies is not None else []
        violated = words.both([*given, *applies, words.negated(in_words(rule.requires, ruleset, rule, words))])
        for binding in reversed(rule.for_each):
            owner = "record" if binding is rule.for_each[0] else "#"
            kind = "filter" if binding is rule.for_each[-1] else "map"
            violated = f"{kind}({owner}.{binding.path.split('.')[-1]}, {violated})"
        return violated

    def compiled(texts: list[str]) -> Program:
        program: Any = compile_expression(f"[{', '.join(texts)}]")

        def evaluated(_: bytes, record: dict[str, Any]) -> Sequence[Any]:
            found: Sequence[Any] = program.evaluate({"record": record})
            return found

        return evaluated

    return peer_of_filters(ruleset, worded, compiled, "whole entries, no place; binary numbers")
