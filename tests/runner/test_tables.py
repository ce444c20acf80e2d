"""Records in tables, and results as tables: they say what lines say, row by row, and nothing is lost or there twice."""

import gzip
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from compliance.cli.commands import compliance
from compliance.errors import InputError
from compliance.runner import from_parquet
from compliance.runner.batch import Settings, run_batch
from compliance.runner.result_table import COLUMNS, schema_of
from tests.runner.small_batch import REPOSITORY, RULES, codes, record, results_of, run, small_rules

pa = pytest.importorskip("pyarrow", reason="the extra `parquet` is not installed")
pq = pytest.importorskip("pyarrow.parquet")


def rows() -> list[bytes | None]:
    """Give rows of all kinds: good and bad records, several of one enterprise, and what is no record at all."""
    known = [record(code, masks) for code, masks in zip(codes(), (200, 50, None, "many", 100.5), strict=False)]
    broken = [b"", b"null", b"[1]", b'{"masks": 1,', b"\xff{}", None, b'{"masks": 1, "masks": 2}']
    return [*known, *broken, known[0], json.dumps(json.loads(known[1]), indent=1).encode(), record(None)]


def table(path: Path, cells: list[Any], kind: Any = None, name: str = "record", group: int = 4) -> Path:
    pq.write_table(pa.table({"n": list(range(len(cells))), name: pa.array(cells, kind or pa.binary())}), path, row_group_size=group)
    return path


@pytest.fixture
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make portions of few rows, and read few at a time."""
    monkeypatch.setattr(from_parquet, "PORTION_BYTES", 150)
    monkeypatch.setattr(from_parquet, "_ROWS_AT_A_TIME", 3)


@pytest.mark.usefixtures("small_portions")
def test_each_row_is_one_record_and_says_what_a_line_says(tmp_path: Path) -> None:
    cells = rows()
    run([table(tmp_path / "many.parquet", cells)], tmp_path / "rows.jsonl")
    told = results_of(tmp_path / "rows.jsonl")
    assert [each["line"] for each in told] == list(range(1, len(cells) + 1))
    fit = [cell for cell in cells if cell and b"\n" not in cell]
    # What is no line of its own leaves an empty one, so that the others keep their numbers.
    (tmp_path / "many.ndjson").write_bytes(b"\n".join(cell if cell in fit else b"" for cell in cells))
    run([tmp_path / "many.ndjson"], tmp_path / "lines.jsonl")

    def alone(result: dict[str, Any]) -> dict[str, Any]:
        return {**result, "source": None, "diagnostics": [each for each in result["diagnostics"] if each["code"] != "I209"]}

    of_rows = [alone(result) for result, cell in zip(told, cells, strict=True) if cell in fit]
    assert of_rows == [alone(result) for result in results_of(tmp_path / "lines.jsonl")]
    for result, cell in zip(told, cells, strict=True):
        if not cell:
            assert result["verdict"] == "rejected"
    null = told[cells.index(None)]
    assert null["digest"] is None
    assert "null" in null["diagnostics"][0]["message"]  # type: ignore[index]  # of a record that was rejected
    assert [each["verdict"] for each in told].count("rejected") == 7


TEXTS: dict[str, Callable[[], Any]] = {
    "string": pa.string,
    "large string": pa.large_string,
    "large binary": pa.large_binary,
    "dictionary": lambda: pa.dictionary(pa.int32(), pa.string()),
    "string view": pa.string_view,
    "JSON": pa.json_,
}


@pytest.mark.parametrize("kind", TEXTS)
def test_whatever_holds_text_is_read_alike(kind: str, tmp_path: Path) -> None:
    cells = [cell.decode() for cell in rows()[:5] if cell is not None]
    if kind == "JSON":
        storage = pa.ExtensionArray.from_storage(pa.json_(), pa.array(cells))
        pq.write_table(pa.table({"it": storage}), tmp_path / "many.parquet")
    else:
        plain = pa.array(cells, pa.large_binary() if kind == "large binary" else pa.string())
        pq.write_table(pa.table({"it": plain.cast(TEXTS[kind]())}), tmp_path / "many.parquet")
    run([tmp_path / "many.parquet"], tmp_path / "one.jsonl", column="it")
    table(tmp_path / "many.parquet", [cell.encode() for cell in cells])
    run([tmp_path / "many.parquet"], tmp_path / "other.jsonl")
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "other.jsonl").read_bytes()
    assert {each["verdict"] for each in results_of(tmp_path / "one.jsonl")} == {"undetermined", "non_compliant"}


def from_rows(told: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Make of rows the results that lines would have."""
    for row in told:
        if row["kind"] == "record":
            result = {name: row[name] for name in ("source", "line", "digest", "verdict")}
            result["diagnostics"] = []
            if row["rules"]:
                day = row["assessed_on"] and row["assessed_on"].isoformat()
                result |= {"id": row["enterprise"], "assessed_on": day, "rules": dict(row["rules"])}
                result |= {"requirements": dict(row["requirements"]), "consequences": row["consequences"], "findings": []}
            yield result
        elif row["kind"] == "finding":
            evidence = [{**each, "value": json.loads(each["value"])} for each in row["evidence"]]
            assert row["unknown"] == [each["pointer"] for each in evidence if each["value"] is None]
            assert row["requirement"] == small_rules().rules[row["rule"]].requirement
            result["findings"].append({"rule": row["rule"], "outcome": row["outcome"], "subject": row["subject"], "evidence": evidence})
        else:
            told_once = {"code": row["code"], "message": row["message"], "hint": row["hint"], "pointer": row["subject"]}
            result["diagnostics"].append(told_once)


@pytest.mark.usefixtures("small_portions")
@pytest.mark.parametrize("processes", [1, 2])
def test_rows_say_all_that_lines_say(tmp_path: Path, processes: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compliance.runner.result_table._ROWS_TOGETHER", 10)
    files = [table(tmp_path / "many.parquet", rows()), tmp_path / "more.ndjson"]
    files[1].write_bytes(b"\n".join([record(next(codes()), 1), b"", b"{"]))
    lines = run(files, tmp_path / "results.jsonl")
    told = run(files, tmp_path / "results.parquet", processes=processes)
    assert told == lines
    assert told.records_of_these == 5
    made = pq.read_table(tmp_path / "results.parquet")
    assert made.schema.equals(schema_of())
    wanted = results_of(tmp_path / "results.jsonl")
    for result in wanted:
        for each in result["diagnostics"]:  # type: ignore[attr-defined]  # of every record
            del each["line"], each["column"]
    rows_made = made.to_pylist()
    assert list(from_rows(rows_made)) == wanted
    numbers = [row["record"] for row in rows_made if row["kind"] == "record"]
    assert numbers == list(range(1, len(wanted) + 1))
    assert [row["record"] for row in rows_made] == sorted(row["record"] for row in rows_made)
    assert pq.ParquetFile(tmp_path / "results.parquet").num_row_groups > 1


@pytest.mark.usefixtures("small_portions")
@pytest.mark.parametrize("ending", ["jsonl", "parquet"])
def test_tables_that_were_interrupted_anywhere_go_on_to_the_same_bytes(ending: str, tmp_path: Path) -> None:
    path = table(tmp_path / "many.parquet", rows())
    target = tmp_path / f"results.{ending}"
    run([path], target)
    whole = target.read_bytes()
    count = len(list(from_parquet.row_portions_of(path, "record")))
    assert count > 4
    for stop in range(count):
        target.unlink()

        def interrupt(*_: object, left: list[int] = [stop]) -> None:  # noqa: B006  # of this run alone
            left[0] -= 1
            if left[0] < 0:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            run_batch([path], target, Settings(small_rules()), progress=interrupt)
        assert not target.exists()
        run([path], target, resume=True)
        assert target.read_bytes() == whole
        assert sorted(each.name for each in tmp_path.iterdir()) == ["many.parquet", target.name]


def test_a_table_without_such_a_column_is_refused(tmp_path: Path) -> None:
    path = table(tmp_path / "many.parquet", rows())
    for name, word in (("other", "no columns `other`"), ("n", "a column `n` of int64")):
        with pytest.raises(InputError, match=word):
            run([path], tmp_path / "results.jsonl", column=name)
    arguments = [str(path), "--rules", str(RULES), "--results", str(tmp_path / "results.jsonl"), "--column", "other"]
    refused = CliRunner().invoke(compliance, ["check", *arguments])
    assert isinstance(refused.exception, InputError)
    assert refused.exception.diagnostics[0].hint == "name another with --column; there are `n`, `record`"


@pytest.mark.parametrize("kept", [0.3, 0.95])
def test_a_table_that_is_broken_is_a_rejected_record(kept: float, tmp_path: Path) -> None:
    path = table(tmp_path / "many.parquet", [record(code) for code in codes()][:500], group=50)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * kept)])
    assert [each["verdict"] for each in told_of(path)] == ["rejected"]
    start = len(data) // 2
    path.write_bytes(data[:start] + bytes(400) + data[start + 400 :])
    told = told_of(path)
    assert "cannot be read as Parquet to its end" in str(told[-1]["diagnostics"])
    assert [each["line"] for each in told] == list(range(1, len(told) + 1))
    assert {each["verdict"] for each in told[:-1]} == {"undetermined"}


def told_of(path: Path) -> list[dict[str, object]]:
    run([path], path.with_name("results.jsonl"))
    return results_of(path.with_name("results.jsonl"))


def test_without_the_library_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = table(tmp_path / "many.parquet", rows())
    (tmp_path / "many.ndjson").write_bytes(record(next(codes())))
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    for file, results in ((path, "results.jsonl"), (tmp_path / "many.ndjson", "results.parquet")):
        with pytest.raises(InputError, match="pyarrow"):
            run([file], tmp_path / results)


def test_the_library_is_loaded_for_tables_only(tmp_path: Path) -> None:
    (tmp_path / "many.ndjson").write_bytes(record(next(codes())))
    program = (
        "import sys; from compliance.cli.main import run; "
        f"run(['check', 'many.ndjson', '--rules', {str(RULES)!r}, '--results', 'results.jsonl']); "
        "assert not {'pyarrow', 'pandas', 'pyspark'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env={"PYTHONPATH": ":".join([str(REPOSITORY), *sys.path])}, check=True)
    assert len(results_of(tmp_path / "results.jsonl")) == 1


def test_the_commands_of_the_document_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = (REPOSITORY / "docs" / "batches.md").read_text(encoding="utf-8")
    shown = [line.split()[2:] for line in document.splitlines() if line.startswith("compliance check submissions")]
    assert len(shown) == 4
    monkeypatch.chdir(tmp_path)
    (tmp_path / "more").mkdir()
    line = record(next(codes()))
    for name in ("submissions.ndjson", "more/other.jsonl"):
        (tmp_path / name).write_bytes(line)
    (tmp_path / "submissions.ndjson.gz").write_bytes(gzip.compress(line))
    table(tmp_path / "submissions.parquet", [line])
    for arguments in shown:
        ran = CliRunner().invoke(compliance, ["check", *arguments, "--rules", str(RULES), "--processes", "1"], standalone_mode=False)
        if "--resume" in arguments:
            assert "was not begun" in str(ran.exception)
        else:
            assert (ran.exception, ran.return_value) == (None, 3)
    assert (tmp_path / "results.parquet").is_file()


def test_columns_are_documented() -> None:
    document = (REPOSITORY / "docs" / "batches.md").read_text(encoding="utf-8")
    for name, kind, meaning in COLUMNS:
        assert f"| `{name}` | `{kind}` | {meaning} |" in document
