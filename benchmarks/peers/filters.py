"""Rules for engines that evaluate an expression: all rules are one, a list of what each of them gives.

A rule of the record gives whether it is violated, one of list entries filters them: such engines say which entries violate a rule and not
where these stand. That is found by comparing them with those of the record.
"""

from collections.abc import Callable, Sequence
from typing import Any

import orjson

from benchmarks.peers.peer import NotExpressedError, Peer, Violation
from compliance.model.rule import Rule, Ruleset

#: What gives the list of a record, which is there as a line and as what a parser made of it.
Program = Callable[[bytes, dict[str, Any]], Sequence[Any]]


def peer_of_filters(ruleset: Ruleset, worded: Callable[[Rule], str], compiled: Callable[[list[str]], Program], note: str) -> Peer:
    """Make a peer of how the violation of a rule is said, and of what compiles a list of them."""
    rules: list[Rule] = []
    texts: list[str] = []
    for rule in ruleset.rules.values():
        try:
            texts.append(worded(rule))
        except NotExpressedError:
            continue
        rules.append(rule)
    program = compiled(texts)

    def judged(lines: Sequence[bytes]) -> list[set[Violation]]:
        found = []
        for line in lines:
            record = orjson.loads(line)
            given = program(line, record)
            found.append({each for rule, one in zip(rules, given, strict=True) if one for each in _violations(rule, one, record)})
        return found

    return Peer({rule.id for rule in rules}, judged, note)


def _violations(rule: Rule, given: Any, record: dict[str, Any]) -> set[Violation]:
    if not rule.for_each:
        return {(rule.id, "")} if given is True else set()
    path = rule.for_each[0].path
    if len(rule.for_each) == 1:
        return {(rule.id, f"/{path}/{number}") for number in _places(record[path], given)}
    return {
        (rule.id, f"/{path}/{outer}/tests/{number}")
        for outer, entries in enumerate(given)
        for number in _places(record[path][outer]["tests"], entries)
    }


def _places(members: Sequence[Any], entries: Sequence[Any]) -> list[int]:
    """Give the numbers of list members that were given back; equal ones violate a rule together."""
    return [number for number, member in enumerate(members) if member in entries] if entries else []
