"""Results as rows of a table: one for each record, and one for each of its findings and diagnostics."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import IO, TYPE_CHECKING, Any

import msgspec

from compliance.errors import InputError
from compliance.model.diagnostic import Diagnostic
from compliance.runner.record_result import diagnostic_of
from compliance.runner.same_enterprise import Several

if TYPE_CHECKING:
    import pyarrow as pa

RECORD, FINDING, DIAGNOSTIC = "record", "finding", "diagnostic"

#: Each column: its name, its type in Arrow's words, and what stands in it. A test compares this with `docs/batches.md`.
COLUMNS: tuple[tuple[str, str, str], ...] = (
    ("record", "int64", "the number of the record in the batch, counted from 1"),
    ("kind", "string", "`record`, `finding` or `diagnostic`: what the row is about"),
    ("source", "string", "the file"),
    ("line", "int64", "the line of the file, or the row, where it stands"),
    ("digest", "string", "the digest of the bytes of the record"),
    ("enterprise", "string", "who submitted it"),
    ("assessed_on", "date32", "the day of assessment"),
    ("verdict", "string", "the verdict of the record"),
    ("rules", "map<string, int64>", "of a record: how many rules came to each outcome"),
    ("requirements", "map<string, string>", "of a record: the verdict of each requirement that applies"),
    ("consequences", "list<struct<id: string, about: string>>", "of a record: what follows, and for which list entry"),
    ("rule", "string", "of a finding: the rule"),
    ("requirement", "string", "of a finding: the requirement of the rule"),
    ("outcome", "string", "of a finding: what the rule came to"),
    ("subject", "string", "of a finding or a diagnostic: the place it is about"),
    ("unknown", "list<string>", "of a finding: the places that the rule reads and where nothing is known"),
    ("evidence", "list<struct<pointer: string, value: string>>", "of a finding: the places that the rule reads, with values as JSON"),
    ("code", "string", "of a diagnostic: its code"),
    ("message", "string", "of a diagnostic: what is wrong"),
    ("hint", "string", "of a diagnostic: what would set it right"),
)
_NAMES = tuple(name for name, _, _ in COLUMNS)

#: As many rows lie together in a file: what a reader has to hold at a time.
_ROWS_TOGETHER = 50_000


def require_arrow(file: str) -> None:
    """Raise `InputError` where the library that reads and writes tables is not installed."""
    try:
        import pyarrow as pa  # noqa: F401, PLC0415  # an extra, which only tables need
    except ModuleNotFoundError:
        message, hint = "to read or write it the library `pyarrow` is needed", 'install it with pip install "compliance[parquet]"'
        raise InputError((Diagnostic(file, None, None, "I401", message, hint),)) from None


def rows_of(number: int, result: Mapping[str, Any], requirement_of: Mapping[str, str]) -> Iterator[dict[str, object]]:
    """Give the rows of one result: that of the record first."""
    assessed_on = result.get("assessed_on")
    about: dict[str, object] = {
        "record": number,
        "source": result["source"],
        "line": result["line"],
        "digest": result["digest"],
        "enterprise": result.get("id"),
        "assessed_on": None if assessed_on is None else date.fromisoformat(assessed_on),
        "verdict": result["verdict"],
    }
    yield {
        **about,
        "kind": RECORD,
        "rules": list(result.get("rules", {}).items()),
        "requirements": list(result.get("requirements", {}).items()),
        "consequences": result.get("consequences", []),
    }
    for finding in result.get("findings", ()):
        evidence = finding["evidence"]
        yield {
            **about,
            "kind": FINDING,
            "rule": finding["rule"],
            "requirement": requirement_of[finding["rule"]],
            "outcome": finding["outcome"],
            "subject": finding["subject"],
            "unknown": [each["pointer"] for each in evidence if each["value"] is None],
            "evidence": [{"pointer": each["pointer"], "value": msgspec.json.encode(each["value"]).decode()} for each in evidence],
        }
    yield from (_row_of_diagnostic(about, each) for each in result["diagnostics"])


def _row_of_diagnostic(about: Mapping[str, object], told: Mapping[str, Any]) -> dict[str, object]:
    line = about["line"] if told["line"] is None else told["line"]
    parts = {"subject": told["pointer"], "code": told["code"], "message": told["message"], "hint": told["hint"]}
    return {**about, "kind": DIAGNOSTIC, "line": line, **parts}


def batch_of(rows: Sequence[Mapping[str, object]], names: Sequence[str] = _NAMES) -> "pa.RecordBatch":
    """Give rows as columns, all of them or some."""
    import pyarrow as pa  # noqa: PLC0415  # an extra, which only tables need

    schema = schema_of(names)
    return pa.RecordBatch.from_arrays([pa.array([row.get(each.name) for row in rows], each.type) for each in schema], schema=schema)


def schema_of(names: Sequence[str] = _NAMES) -> "pa.Schema":
    """Give the schema of all columns, or of some."""
    import pyarrow as pa  # noqa: PLC0415  # the same

    text = pa.string()
    types = {
        "int64": pa.int64(),
        "string": text,
        "date32": pa.date32(),
        "map<string, int64>": pa.map_(text, pa.int64()),
        "map<string, string>": pa.map_(text, text),
        "list<string>": pa.list_(text),
        "list<struct<id: string, about: string>>": pa.list_(pa.struct([("id", text), ("about", text)])),
        "list<struct<pointer: string, value: string>>": pa.list_(pa.struct([("pointer", text), ("value", text)])),
    }
    return pa.schema([(name, types[kind]) for name, kind, _ in COLUMNS if name in names])


# A file of results, on its way and whole


def table_of(results: Iterable[Mapping[str, Any]], requirement_of: Mapping[str, str]) -> bytes:
    """Write the rows of results as a stream of Arrow; records are counted from 1 in it."""
    import pyarrow as pa  # noqa: PLC0415  # the same

    rows = [row for number, result in enumerate(results, 1) for row in rows_of(number, result, requirement_of)]
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, schema_of()) as stream:
        stream.write_batch(batch_of(rows))
    return bytes(sink.getvalue())


def write_parquet(streams: IO[bytes], target: IO[bytes], several: Several, pointer: str) -> None:
    """Write streams that lie behind one another as one file, and tell records of an enterprise that has several of one another."""
    import pyarrow as pa  # noqa: PLC0415  # the same
    import pyarrow.parquet as pq  # noqa: PLC0415

    with pq.ParquetWriter(target, schema_of(), compression="zstd") as writer:
        kept: list[pa.RecordBatch] = []
        for each in _told_of_one_another(_batches_of(streams), several, pointer):
            kept.append(each)
            if sum(batch.num_rows for batch in kept) >= _ROWS_TOGETHER:
                writer.write_table(pa.Table.from_batches(kept))
                kept.clear()
        if kept:
            writer.write_table(pa.Table.from_batches(kept))


def _batches_of(streams: IO[bytes]) -> Iterator["pa.RecordBatch"]:
    """Give what each stream holds, with records counted on from one to the next."""
    import pyarrow as pa  # noqa: PLC0415  # the same
    import pyarrow.compute as pc  # noqa: PLC0415

    records = 0
    while streams.peek(1):  # type: ignore[attr-defined]  # a buffered file
        batch = pa.ipc.open_stream(streams).read_all().combine_chunks().to_batches()
        for each in filter(len, batch):
            counted = pc.add(each.column("record"), records)
            yield each.set_column(0, "record", counted)
            records = counted[-1].as_py()


def _told_of_one_another(batches: Iterable["pa.RecordBatch"], several: Several, pointer: str) -> Iterator["pa.RecordBatch"]:
    import pyarrow as pa  # noqa: PLC0415  # the same
    import pyarrow.compute as pc  # noqa: PLC0415

    for batch in batches:
        first, last = (batch.column("record")[each].as_py() for each in (0, -1))
        if not any(several.group_of[first - 1 : last]):
            yield batch
            continue
        records = batch.filter(pc.equal(batch.column("kind"), RECORD)).select(_NAMES[:8]).to_pylist()
        added = []
        for each in records:
            fault = several.fault(each["record"], each["source"], each["line"], pointer)
            if fault is not None:
                added.append(_row_of_diagnostic(each, diagnostic_of(fault)))
        table = pa.Table.from_batches([batch, batch_of(added)])
        yield from table.take(pc.sort_indices(table.column("record"))).combine_chunks().to_batches()
