"""durable-rules alone: the record as one flat fact, a rule for each violation. It says nothing of list entries, and compares no days."""

import contextlib
from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

import orjson
from durable import engine

from benchmarks.peers.one_field import OneField, one_field_of
from benchmarks.peers.peer import NotExpressedError, Peer, Violation
from compliance.model.rule import Ruleset

_BEYOND = {"minimum": "$lt", "maximum": "$gt", "exclusiveMinimum": "$lte", "exclusiveMaximum": "$gte"}


def peer(ruleset: Ruleset) -> Peer:
    """Build the rules into one ruleset of durable-rules."""
    rules: list[str] = []
    definition: dict[str, Any] = {}
    found: set[Violation] = set()
    for rule in ruleset.rules.values():
        try:
            asked = one_field_of(ruleset, rule)
        except NotExpressedError:
            continue
        if rule.for_each or asked.keyword == "minItems":
            continue

        definition[f"r{len(rules)}"] = {"all": [{"m": _violated(asked)}], "run": _noting((rule.id, ""), found)}
        rules.append(rule.id)
    host = engine.Host({"benchmark": definition})
    # A session that was deleted is never opened again: later turns would meet what is left of it.
    numbers = count()

    def judged(lines: Sequence[bytes]) -> list[set[Violation]]:
        given = []
        for line in lines:
            found.clear()
            number = next(numbers)
            # One that no rule is about is refused by an exception.
            with contextlib.suppress(engine.MessageNotHandledException):
                host.assert_fact("benchmark", {**_flat(orjson.loads(line)), "id": number, "sid": str(number)})
            host.delete_state("benchmark", str(number))
            given.append(set(found))
        return given

    return Peer(set(rules), judged, "one flat fact, nothing of list entries; binary numbers")


def _noting(violation: Violation, found: set[Violation]) -> Callable[[Any], None]:
    """Make what durable-rules calls where a rule fires: with the facts, and nothing else."""
    return lambda _: found.add(violation)


def _violated(asked: OneField) -> dict[str, Any]:
    name = "_".join(asked.names)
    if asked.keyword == "const":
        return {name: False}
    if asked.keyword == "enum" and isinstance(asked.value, list):
        return {"$and": [{"$neq": {name: each}} for each in asked.value]}
    return {_BEYOND[asked.keyword]: {name: asked.value}}


def _flat(record: dict[str, Any]) -> dict[str, Any]:
    sections = {name: each for name, each in record.items() if isinstance(each, dict)}
    return {f"{section}_{name}": value for section, values in sections.items() for name, value in values.items()}
