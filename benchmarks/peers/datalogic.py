"""datalogic: JSON-logic in Rust, the rules as JSON. It has no days between two, no names of the record within a filter, no codes."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from datalogic_py import Engine

from benchmarks.peers.filters import Program, peer_of_filters
from benchmarks.peers.peer import NotExpressedError, Peer
from benchmarks.peers.wording import Read, in_words, number_of, reads_of
from compliance.model.rule import Rule, Ruleset


@dataclass(frozen=True, slots=True)
class _Logic:
    """Parts are written as JSON texts, so that they are put together as those of other languages are."""

    is_filter: bool

    def read(self, read: Read) -> str:
        if self.is_filter and read.owner is None:
            raise NotExpressedError
        return json.dumps({"var": ".".join(read.names)})

    def literal(self, value: object) -> str:
        return json.dumps(value if isinstance(value, str) else number_of(value))

    def both(self, parts: list[str]) -> str:
        return f'{{"and": [{", ".join(parts)}]}}'

    def negated(self, part: str) -> str:
        return f'{{"!": [{part}]}}'

    def compared(self, operator: str, left: str, right: str) -> str:
        return f'{{"{operator}": [{left}, {right}]}}'

    def among(self, item: str, values: list[str]) -> str:
        return f'{{"in": [{item}, [{", ".join(values)}]]}}'

    def days(self, first: str, last: str) -> str:
        raise NotExpressedError(first, last)

    def is_code(self, text: str) -> str:
        raise NotExpressedError(text)

    def size(self, read: Read) -> str:
        return f'{{"length": {self.read(read)}}}'


def peer(ruleset: Ruleset) -> Peer:
    """Compile all rules as one expression, which is given the line itself and parses it."""

    def worded(rule: Rule) -> str:
        words = _Logic(is_filter=bool(rule.for_each))
        given = [f'{{"!==": [{words.read(read)}, null]}}' for read in reads_of(ruleset, rule)]
        applies = [in_words(rule.applies, ruleset, rule, words)] if rule.applies is not None else []
        violated = words.both([*given, *applies, words.negated(in_words(rule.requires, ruleset, rule, words))])
        for binding in reversed(rule.for_each):
            kind = "filter" if binding is rule.for_each[-1] else "map"
            violated = f'{{"{kind}": [{{"var": "{binding.path.split(".")[-1]}"}}, {violated}]}}'
        return violated

    def compiled(texts: list[str]) -> Program:
        rule = Engine().compile(f"[{', '.join(texts)}]")

        def evaluated(line: bytes, _: dict[str, Any]) -> Sequence[Any]:
            found: Sequence[Any] = rule.evaluate(line.decode())
            return found

        return evaluated

    return peer_of_filters(ruleset, worded, compiled, "whole entries, no place; binary numbers")
