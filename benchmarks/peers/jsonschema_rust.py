"""jsonschema-rs: one schema for all rules, and all of its errors. It compares no two fields, and no days."""

from collections.abc import Sequence
from typing import Any

import jsonschema_rs
import orjson

from benchmarks.peers.one_field import OneField, one_field_of
from benchmarks.peers.peer import NotExpressedError, Peer, Violation
from compliance.model.rule import Rule, Ruleset


def peer(ruleset: Ruleset) -> Peer:
    """Write the schema, and which rule each of its keywords is."""
    schema: dict[str, Any] = {}
    rules: dict[tuple[str, ...], tuple[str, int]] = {}
    for rule in ruleset.rules.values():
        try:
            asked = one_field_of(ruleset, rule)
        except NotExpressedError:
            continue
        path = _put(schema, rule, asked)
        rules[path] = (rule.id, 2 * len(rule.for_each))
    validator = jsonschema_rs.validator_for(schema)

    def judged(lines: Sequence[bytes]) -> list[set[Violation]]:
        return [{_violation(error, rules) for error in validator.iter_errors(orjson.loads(line))} for line in lines]

    return Peer({name for name, _ in rules.values()}, judged, "binary numbers; of a missing value nothing is said")


def _violation(error: Any, rules: dict[tuple[str, ...], tuple[str, int]]) -> Violation:
    rule, depth = rules[tuple(map(str, error.schema_path))]
    return rule, "".join(f"/{each}" for each in error.instance_path[:depth])


def _put(schema: dict[str, Any], rule: Rule, asked: OneField) -> tuple[str, ...]:
    """Put a rule into the schema, and give the path of its keyword."""
    path: list[str] = []
    node = schema
    for binding in rule.for_each:
        name = binding.path.split(".")[-1]
        node = node.setdefault("properties", {}).setdefault(name, {}).setdefault("items", {})
        path += ["properties", name, "items"]
    if asked.when is not None:
        name, text = asked.when
        conditions = node.setdefault("allOf", [])
        condition: dict[str, Any] = {"if": {"properties": {name: {"const": text}}, "required": [name]}, "then": {}}
        path += ["allOf", str(len(conditions)), "then"]
        conditions.append(condition)
        node = condition["then"]
    for name in asked.names:
        node = node.setdefault("properties", {}).setdefault(name, {})
        path += ["properties", name]
    node[asked.keyword] = asked.value
    return (*path, asked.keyword)
