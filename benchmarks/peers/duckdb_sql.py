"""DuckDB: the file is read into tables, and each rule is a condition in SQL; all records at once.

SQL's NULL is unknown as ours is. Numbers are binary or decimal as the file is read, and a value of another type is an error of the file.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

import duckdb

from benchmarks.peers.peer import NotExpressedError, Peer, Violation
from benchmarks.peers.wording import Read, in_words, number_of
from compliance.model.record import FieldDefinition, FieldType
from compliance.model.rule import Rule, Ruleset

_TYPES = {FieldType.YES_NO: "BOOLEAN", FieldType.NUMBER: "DOUBLE", FieldType.INTEGER: "BIGINT", FieldType.DATE: "DATE"}
_FROM = {
    0: "records",
    1: "(SELECT n, record, unnest(record.{0}) AS {1}, generate_subscripts(record.{0}, 1) - 1 AS i FROM records)",
    2: "(SELECT n, record, product, i, unnest(product.tests) AS test, generate_subscripts(product.tests, 1) - 1 AS j FROM {0})",
}


@dataclass(frozen=True, slots=True)
class _Sql:
    def read(self, read: Read) -> str:
        return ".".join([read.owner or "record", *(f'"{name}"' for name in read.names)])

    def literal(self, value: object) -> str:
        return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else repr(number_of(value))

    def both(self, parts: list[str]) -> str:
        return f"({' AND '.join(parts)})"

    def negated(self, part: str) -> str:
        return f"(NOT {part})"

    def compared(self, operator: str, left: str, right: str) -> str:
        return f"({left} {'=' if operator == '==' else operator} {right})"

    def among(self, item: str, values: list[str]) -> str:
        return f"({item} IN ({', '.join(values)}))"

    def days(self, first: str, last: str) -> str:
        return f"({last} - {first})"

    def is_code(self, text: str) -> str:
        raise NotExpressedError(text)

    def size(self, read: Read) -> str:
        return f"len({self.read(read)})"


def peer(ruleset: Ruleset) -> Peer:
    """Write a query for each depth of lists, which gives the rules that are violated."""
    groups: dict[tuple[str, ...], list[Rule]] = {}
    for rule in ruleset.rules.values():
        groups.setdefault(tuple(binding.variable for binding in rule.for_each), []).append(rule)
    expressed: set[str] = set()
    queries = [_query(ruleset, variables, rules, expressed) for variables, rules in groups.items()]
    columns = ", ".join(f"{name}: '{_type(each)}'" for name, each in (ruleset.definition.root.members or {}).items())

    def judged(lines: Sequence[bytes]) -> list[set[Violation]]:
        with NamedTemporaryFile(suffix=".ndjson") as file, duckdb.connect() as connection:
            Path(file.name).write_bytes(b"".join(line.rstrip(b"\n") + b"\n" for line in lines))
            connection.execute("SET threads = 1")
            connection.execute(
                f"CREATE TABLE records AS SELECT row_number() OVER () - 1 AS n, r AS record "  # noqa: S608  # of a definition of our own
                f"FROM read_json('{file.name}', format = 'newline_delimited', columns = {{{columns}}}) r"
            )
            found: list[set[Violation]] = [set() for _ in lines]
            for query in queries:
                for number, pointer, rules in connection.execute(query).fetchall():
                    found[number] |= {(rule, pointer) for rule in rules}
            return found

    return Peer(expressed, judged, "in a batch, one thread; the file is read by columns")


def _query(ruleset: Ruleset, variables: tuple[str, ...], rules: list[Rule], expressed: set[str]) -> str:
    words = _Sql()
    cases = []
    for rule in rules:
        try:
            applies = [in_words(rule.applies, ruleset, rule, words)] if rule.applies is not None else []
            violated = words.both([*applies, words.negated(in_words(rule.requires, ruleset, rule, words))])
        except NotExpressedError:
            continue
        expressed.add(rule.id)
        cases.append(f"CASE WHEN {violated} THEN '{rule.id}' END")
    source, pointer = _FROM[0], "''"
    if variables:
        source = _FROM[1].format(rules[0].for_each[0].path, variables[0])
        pointer = f"'/{rules[0].for_each[0].path}/' || i"
    if len(variables) == 2:
        source, pointer = _FROM[2].format(source), f"{pointer} || '/tests/' || j"
    listed = f"list_filter([{', '.join(cases)}], lambda x: x IS NOT NULL)"
    return f"SELECT n, {pointer}, rules FROM (SELECT *, {listed} AS rules FROM {source}) WHERE len(rules) > 0"  # noqa: S608  # our own rules


def _type(definition: FieldDefinition) -> str:
    if definition.type is FieldType.OBJECT:
        return "STRUCT(" + ", ".join(f'"{name}" {_type(each)}' for name, each in (definition.members or {}).items()) + ")"
    if definition.type is FieldType.LIST and definition.item is not None:
        return f"{_type(definition.item)}[]"
    return _TYPES.get(definition.type, "VARCHAR")
