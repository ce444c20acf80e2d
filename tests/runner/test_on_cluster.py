"""A cluster of two workers, which do a part twice at once where its first try takes long: of each record there is one result.

Spark starts a second try on another host only, so that the workers have addresses of their own, all of this machine alone.
"""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from compliance.runner.batch import Settings
from compliance.runner.on_spark import check_frame
from tests.runner.small_batch import REPOSITORY, codes, record, small_rules

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pyspark = pytest.importorskip("pyspark", reason="the extra `spark` is not installed")
pytestmark = [
    pytest.mark.skipif(shutil.which("java") is None and "JAVA_HOME" not in os.environ, reason="Spark needs Java, which is not installed"),
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux has many addresses of its own without being told so"),
    pytest.mark.filterwarnings("ignore"),
]

_HOST = "127.0.0.1"
_SECONDS = 60
#: A second try of whatever takes longer than the others, as soon as half of them have ended.
_SPECULATION = {"": "true", ".interval": "100ms", ".multiplier": "1.5", ".quantile": "0.5", ".minTaskRuntime": "100ms"}


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator["SparkSession"]:
    """Start a master, two workers and a session."""
    with socket.socket() as free:
        free.bind((_HOST, 0))
        port = str(free.getsockname()[1])
    with ExitStack() as running:
        running.enter_context(_started(tmp_path, "master.Master", _HOST, ["--port", port], "Starting Spark master"))
        for host in ("127.0.0.2", "127.0.0.3"):
            given = ["-c", "1", "-m", "700m", f"spark://{_HOST}:{port}"]
            running.enter_context(_started(tmp_path, "worker.Worker", host, given, "Successfully registered"))
        settings = {
            "spark.driver.host": _HOST,
            "spark.executor.memory": "512m",
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            "spark.log.level": "OFF",
            **{f"spark.speculation{name}": value for name, value in _SPECULATION.items()},
        }
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        session = pyspark.sql.SparkSession.builder.master(f"spark://{_HOST}:{port}").config(map=settings).getOrCreate()
        running.callback(session.stop)
        yield session


@contextmanager
def _started(folder: Path, name: str, host: str, given: list[str], said: str) -> Iterator[None]:
    """Start a part of a cluster, wait until it says that it is there, and end it at the end."""
    home = Path(pyspark.__file__).parent
    log = folder / f"{host}.log"
    paths = os.pathsep.join([str(REPOSITORY), str(home.parent)])
    settings = {"SPARK_LOCAL_IP": host, "PYTHONPATH": paths, "PYSPARK_PYTHON": sys.executable, "SPARK_WORKER_DIR": str(folder / host)}
    command = [str(home / "bin" / "spark-class"), f"org.apache.spark.deploy.{name}", "--host", host, "--webui-port", "0", *given]
    with log.open("wb") as output:
        process = subprocess.Popen(command, env=os.environ | settings, stdout=output, stderr=subprocess.STDOUT)
    try:
        until = time.monotonic() + _SECONDS
        while said not in log.read_text(errors="replace"):
            assert process.poll() is None, log.read_text(errors="replace")
            assert time.monotonic() < until, log.read_text(errors="replace")
            time.sleep(0.1)
        yield
    finally:
        process.terminate()
        process.wait()


def test_what_is_done_twice_at_once_is_neither_lost_nor_doubled(cluster: "SparkSession", tmp_path: Path) -> None:
    """The first try of one part waits amid its rows until a second one has begun, and may end after it."""
    mark = tmp_path / "tries"
    mark.mkdir()

    def waits(batches: Iterator[Any]) -> Iterator[Any]:
        from pyspark import TaskContext  # noqa: PLC0415  # it is run elsewhere

        context = TaskContext.get()
        assert context is not None
        part, number = context.partitionId(), context.attemptNumber()
        (mark / f"{part} {number}").touch()
        for batch in batches:
            yield batch.slice(0, 3)
            for _ in range(600):
                if part or number or (mark / "0 1").exists():
                    break
                time.sleep(0.1)
            yield batch.slice(3)

    cells = [(number, record(code).decode()) for number, code in zip(range(40), codes(), strict=False)]
    frame = cluster.createDataFrame(cells, "key int, record string")
    checked = check_frame(frame.repartition(4), Settings(small_rules()), keep=["key"])
    checked.mapInArrow(waits, checked.schema).write.parquet(str(tmp_path / "results"))
    assert sorted(path.name for path in mark.iterdir()) == ["0 0", "0 1", "1 0", "2 0", "3 0"]
    records = cluster.read.parquet(str(tmp_path / "results")).filter("kind = 'record'")
    assert sorted(row["key"] for row in records.collect()) == list(range(40))
