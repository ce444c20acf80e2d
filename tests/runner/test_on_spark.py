"""The same rules on Apache Spark: what it writes is what a batch on this machine writes, with nothing lost, doubled, or judged otherwise.

One session for all tests: starting Java and Spark takes the larger part of their time.
"""

import gzip
import json
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from compliance import load_ruleset
from compliance.cli.commands import compliance
from compliance.runner.batch import Settings
from compliance.runner.on_spark import check_frame
from compliance.runner.spark_job import SparkError, check_on_spark
from tests.runner.small_batch import REPOSITORY, RULES, codes, record, results_of, run, small_rules

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pa = pytest.importorskip("pyarrow", reason="the extra `parquet` is not installed")
pq = pytest.importorskip("pyarrow.parquet")
pytest.importorskip("pandas", reason="the extra `spark` is not installed")
sql = pytest.importorskip("pyspark.sql", reason="the extra `spark` is not installed")
pytestmark = [
    pytest.mark.skipif(shutil.which("java") is None and "JAVA_HOME" not in os.environ, reason="Spark needs Java, which is not installed"),
    pytest.mark.filterwarnings("ignore"),
]


@pytest.fixture(scope="module")
def spark() -> Iterator["SparkSession"]:
    """Start Spark with two threads, and three tries for whatever fails."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    # Code that is compiled once and quickly, for jobs that end before more would pay.
    java = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
    settings = {
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "1",
        "spark.sql.adaptive.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.extraJavaOptions": java,
        "spark.log.level": "OFF",
    }
    session: SparkSession = sql.SparkSession.builder.master("local[2,3]").config(map=settings).getOrCreate()
    yield session
    session.stop()


def lines() -> list[bytes]:
    """Give lines of all kinds: several of one enterprise, blank ones, and what is no record."""
    known = [record(code, masks) for code, masks in zip(codes(), [200, 50, None, "many"] * 10, strict=False)]
    return [*known, b"", b" \t\r", b"{", b"null", b"\xff{}", " \u2028".encode(), known[0] + b"\r", known[1], record(None)]


def written(folder: Path) -> list[Path]:
    """Write these lines in three files, one of them compressed, one of them a table."""
    (folder / "one.ndjson").write_bytes(b"\n".join(lines()))
    (folder / "two.ndjson.gz").write_bytes(gzip.compress(b"\n".join(lines()[5:25]) + b"\n"))
    pq.write_table(pa.table({"record": pa.array([*lines(), None], pa.binary())}), folder / "three.parquet", row_group_size=9)
    return [folder / name for name in ("one.ndjson", "two.ndjson.gz", "three.parquet")]


def comparable(result: dict[str, Any]) -> str:
    """Leave out of a result what Spark does not know: where it stood, and what is told of others at the end."""
    diagnostics = [{**each, "line": None, "column": None} for each in result["diagnostics"] if each["code"] != "I209"]
    return json.dumps({**result, "source": None, "line": None, "diagnostics": diagnostics}, sort_keys=True)


def on_spark(session: "SparkSession", folder: Path) -> list[dict[str, Any]]:
    """Read what Spark wrote as results, and see that each record has one row, with its findings behind it."""
    found: list[dict[str, Any]] = []
    for row in session.read.parquet(str(folder)).toArrow().to_pylist():
        if row["kind"] == "record":
            result = {name: row[name] for name in ("digest", "verdict")} | {"source": None, "line": None, "diagnostics": []}
            if row["rules"]:
                day = row["assessed_on"] and row["assessed_on"].isoformat()
                result |= {"id": row["enterprise"], "assessed_on": day, "rules": dict(row["rules"])}
                result |= {"requirements": dict(row["requirements"]), "consequences": row["consequences"], "findings": []}
            found.append(result)
        elif row["kind"] == "finding":
            evidence = [{**each, "value": json.loads(each["value"])} for each in row["evidence"]]
            told = {"rule": row["rule"], "outcome": row["outcome"], "subject": row["subject"], "evidence": evidence}
            found[-1]["findings"].append(told)
        else:
            told = {"code": row["code"], "message": row["message"], "hint": row["hint"], "pointer": row["subject"]}
            found[-1]["diagnostics"].append({**told, "line": None, "column": None})
    return found


def test_files_on_spark_come_to_what_a_batch_comes_to(spark: "SparkSession", tmp_path: Path) -> None:
    files = written(tmp_path)
    here = run(files, tmp_path / "results.jsonl")
    ran = check_on_spark([path.as_uri() for path in files], (tmp_path / "results").as_uri(), Settings(small_rules()))
    assert ran.totals == here.totals
    assert (ran.enterprises_with_several, ran.records_of_these) == (here.enterprises_with_several, here.records_of_these)
    wanted = sorted(map(comparable, results_of(tmp_path / "results.jsonl")))
    assert sorted(map(comparable, on_spark(spark, tmp_path / "results"))) == wanted
    assert (tmp_path / "results" / "_SUCCESS").is_file()
    sources = {row[0] for row in spark.read.parquet(str(tmp_path / "results")).select("file").distinct().collect()}
    assert sources == {path.as_uri().replace("file:///", "file:/") for path in files}


def test_the_command_says_what_it_came_to(spark: "SparkSession", tmp_path: Path) -> None:
    path = tmp_path / "many.ndjson"
    path.write_bytes(b"\n".join([record(next(codes()), 50)] * 2))
    arguments = [str(path), "--rules", str(RULES), "--results", str(tmp_path / "results"), "--engine", "spark", "--lang", "en"]
    ended = CliRunner().invoke(compliance, ["check", *arguments], standalone_mode=False)
    assert ended.return_value == 1
    assert ended.stderr.startswith(f"{tmp_path / 'results'}: 2 records: non-compliant 2\n1 enterprises have several records here, 2 in all")
    again = CliRunner().invoke(compliance, ["check", *arguments])
    assert (again.exit_code, "is a directory" in again.stderr) == (2, True)


REFUSED = {"_many.ndjson": "passed over", "many.ndjson.zst": "is not read", "one.json": "is not read"}


@pytest.mark.parametrize(("name", "word"), REFUSED.items())
def test_what_spark_would_pass_over_or_misread_is_refused(name: str, word: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(record(next(codes())))
    arguments = [str(tmp_path / name), "--rules", str(RULES), "--results", str(tmp_path / "results"), "--engine", "spark"]
    refused = CliRunner().invoke(compliance, ["check", *arguments])
    assert (refused.exit_code, word in refused.stderr) == (2, True)


def test_a_frame_of_ones_own_keeps_its_key_whatever_its_records_are(spark: "SparkSession", tmp_path: Path) -> None:
    cells = [(number, line.decode(errors="replace")) for number, line in enumerate(lines())]
    frame = spark.createDataFrame([*cells, (-1, None)], "key bigint, submission string")
    checked = check_frame(frame.repartition(3), Settings(small_rules(), column="submission"), keep=["key"])
    counted = {row["key"]: row["count"] for row in checked.filter("kind = 'record'").groupBy("key").count().collect()}
    assert counted == {number: 1 for number, _ in [*cells, (-1, None)]}
    verdicts = {row["key"]: row["verdict"] for row in checked.filter("kind = 'record'").collect()}
    assert verdicts[-1] == verdicts[40] == "rejected"
    assert {row["rule"] for row in checked.filter("key = 1 and outcome = 'fail'").collect()} == {"M-1.1"}
    with pytest.raises(ValueError, match="a column `rule` is among those of the results"):
        check_frame(frame.withColumnRenamed("key", "rule"), Settings(small_rules(), column="submission"), keep=["rule"])


def test_what_is_done_again_is_neither_lost_nor_doubled(spark: "SparkSession", tmp_path: Path) -> None:
    """Each part breaks off after some rows at its first try, and is done again."""
    mark = tmp_path / "tries"
    mark.mkdir()

    def breaks_off(batches: Iterator[Any]) -> Iterator[Any]:
        from pyspark import TaskContext  # noqa: PLC0415  # it is run elsewhere

        context = TaskContext.get()
        assert context is not None
        (mark / f"{context.partitionId()} {context.attemptNumber()}").touch()
        for batch in batches:
            yield batch.slice(0, 3)
            if not context.attemptNumber():
                raise RuntimeError
            yield batch.slice(3)

    cells = [(number, record(code).decode()) for number, code in zip(range(40), codes(), strict=False)]
    frame = spark.createDataFrame(cells, "key int, record string")
    checked = check_frame(frame.repartition(4), Settings(small_rules()), keep=["key"])
    broken = checked.mapInArrow(breaks_off, checked.schema)
    broken.write.parquet(str(tmp_path / "results"))
    tries = {path.name.split()[1] for path in mark.iterdir()}
    assert tries == {"0", "1"}
    records = spark.read.parquet(str(tmp_path / "results")).filter("kind = 'record'")
    assert sorted(row["key"] for row in records.collect()) == list(range(40))


def test_other_rules_than_were_told_judge_nothing(spark: "SparkSession", tmp_path: Path) -> None:
    path = tmp_path / "many.ndjson"
    path.write_bytes(record(next(codes())))
    other = replace(small_rules(), digest="sha256:0")
    with pytest.raises(SparkError, match=r"the rules have the digest sha256:\w{64}, and sha256:0 was told"):
        check_on_spark([path.as_uri()], (tmp_path / "results").as_uri(), Settings(other))
    assert not (tmp_path / "results" / "_SUCCESS").exists()


def test_rules_are_sent_with_what_is_to_be_judged(spark: "SparkSession", tmp_path: Path) -> None:
    shutil.copytree(RULES, tmp_path / "rules")
    settings = Settings(load_ruleset(tmp_path / "rules"))
    frame = spark.createDataFrame([(record(next(codes()), 50).decode(),)], "record string")
    checked = check_frame(frame, settings)
    shutil.rmtree(tmp_path / "rules")
    assert [row["verdict"] for row in checked.filter("kind = 'record'").collect()] == ["non_compliant"]


def test_what_is_not_there_is_named(spark: "SparkSession", tmp_path: Path) -> None:
    with pytest.raises(SparkError, match="Path does not exist"):
        check_on_spark([(tmp_path / "none.ndjson").as_uri()], (tmp_path / "results").as_uri(), Settings(small_rules()))


def test_what_the_document_shows_happens(spark: "SparkSession", tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = (REPOSITORY / "docs" / "cluster.md").read_text(encoding="utf-8")
    shutil.copytree(REPOSITORY / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    shown = "compliance check examples/lines.ndjson --engine spark --results checked"
    assert f"\n{shown}\n" in document
    assert CliRunner().invoke(compliance, ["check", *shown.split()[2:]], standalone_mode=False).return_value == 4
    monkeypatch.setattr(sql.DataFrame, "show", lambda *_: None)
    made: dict[str, Any] = {}
    # A session that is there already is taken, where else one would be started.
    exec(document.split("```python\n")[1].split("```")[0], made)  # noqa: S102  # the document's own program
    made["checked"].createOrReplaceTempView("checked")
    several = spark.sql(document.split("```sql\n")[1].split("```")[0]).collect()
    count = len((REPOSITORY / "examples" / "lines.ndjson").read_bytes().splitlines())
    records = [row["enterprise"] for row in made["checked"].filter("kind = 'record'").collect()]
    assert len(records) == count > 2
    assert {row[0]: row[1] for row in several} == {each: records.count(each) for each in records if each and records.count(each) > 1}
