"""Records that are texts in a column of a Parquet file: each row is one, whatever it holds, and the reader of lines reads them all.

A file is read row group by row group, some rows at a time, and its portions carry their rows: what is packed cannot be read from its
middle.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance.errors import InputError
from compliance.model.diagnostic import Diagnostic
from compliance.runner.portions import PORTION_BYTES, Portion, open_to_read
from compliance.runner.result_table import require_arrow

if TYPE_CHECKING:
    import pyarrow as pa

_SUFFIX = ".parquet"
#: A record may have 16 MiB; of ordinary ones so many are unpacked in no time.
_ROWS_AT_A_TIME = 64
#: Rows may be empty, and each has a result.
_MOST_ROWS = 1_000
_BUFFER_BYTES = 1024 * 1024


def is_of_rows(path: Path) -> bool:
    """Say whether a file is a table, by its name."""
    return path.suffix == _SUFFIX


def row_portions_of(path: Path, column: str) -> Iterator[Portion]:
    """Give the rows of a file in portions, in their order.

    Raises `OSError` where it cannot be read, `InputError` where it has no such column of texts, or the library that reads it is missing.
    """
    require_arrow(path.as_posix())
    import pyarrow as pa  # noqa: PLC0415  # an extra, which only tables need

    source, size, number, taken = path.as_posix(), path.stat().st_size, 1, 0
    rows: list[bytes | None] = []
    try:
        for row in _rows_of(path, column):
            rows.append(row)
            taken += len(row or b"")
            if taken >= PORTION_BYTES or len(rows) == _MOST_ROWS:
                yield Portion(source, number, number + len(rows), number, size, rows=tuple(rows))
                number, taken = number + len(rows), 0
                rows.clear()
    except (pa.ArrowException, OSError) as broken:
        if isinstance(broken, OSError) and broken.errno:
            raise
        fault = f"cannot be read as Parquet to its end: {str(broken).splitlines()[0]}"
        yield Portion(source, number, number + len(rows), number, size, rows=tuple(rows), fault=fault)
        return
    if rows:
        yield Portion(source, number, number + len(rows), number, size, rows=tuple(rows))


def _rows_of(path: Path, column: str) -> Iterator[bytes | None]:
    import pyarrow.parquet as pq  # noqa: PLC0415  # the same

    # What the whole file says is read first; a row group is not read ahead, and a column not as a whole.
    with open_to_read(path) as raw, pq.ParquetFile(raw, buffer_size=_BUFFER_BYTES, pre_buffer=False) as file:
        _require_texts(file.schema_arrow, column, path)
        for group in range(file.num_row_groups):
            for batch in file.iter_batches(_ROWS_AT_A_TIME, row_groups=[group], columns=[column], use_threads=False):
                yield from texts_of(batch.column(0))


def texts_of(cells: "pa.Array") -> list[bytes | None]:
    """Give cells as the bytes that they are, which may be no UTF-8: the reader of lines says so."""
    import pyarrow as pa  # noqa: PLC0415  # the same

    if isinstance(cells, pa.ExtensionArray):
        cells = cells.storage
    if isinstance(cells, pa.DictionaryArray):
        cells = cells.dictionary_decode()
    found: list[bytes | None] = cells.cast(pa.large_binary()).to_pylist()
    return found


def _require_texts(schema: "pa.Schema", column: str, path: Path) -> None:
    names = schema.names.count(column)
    if names == 1 and _is_of_texts(schema.field(column).type):
        return
    held = f"a column `{column}` of {schema.field(column).type}" if names == 1 else f"{names or 'no'} columns `{column}`"
    message = f"it has {held}, where one of text or bytes is asked for, with a record in each row"
    hint = f"name another with --column; there are {', '.join(f'`{name}`' for name in schema.names[:20])}"
    raise InputError((Diagnostic(path.as_posix(), None, None, "I401", message, hint),))


def _is_of_texts(kind: Any) -> bool:
    import pyarrow as pa  # noqa: PLC0415  # the same

    if isinstance(kind, pa.BaseExtensionType):
        kind = kind.storage_type
    if isinstance(kind, pa.DictionaryType):
        kind = kind.value_type
    of_text = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view)
    of_bytes = (pa.types.is_binary, pa.types.is_large_binary, pa.types.is_binary_view, pa.types.is_fixed_size_binary)
    return any(holds(kind) for holds in (*of_text, *of_bytes))
