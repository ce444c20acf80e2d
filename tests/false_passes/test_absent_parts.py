"""C86 to C89, C92, C93: what goes wrong between workers, caches and services, none of which exists; each test fails once one does."""

from collections.abc import Iterator, Mapping
from dataclasses import FrozenInstanceError, fields
from pathlib import Path

import pytest

from compliance import Ruleset, Submission, Verdict, assess, decode, load_ruleset
from tests.false_passes.demand import DAY, Demand
from tests.false_passes.doors import DOORS
from tests.false_passes.package_source import imports_of, modules, names_in
from tests.false_passes.question import Question
from tests.false_passes.rule_folder import CASES, LIMITS, folder, rule
from tests.false_passes.submission import CODE, NEIGHBOURS, spelt

RATE = rule("quality.qualified_rate >= 0.9")
STRICT = rule("quality.qualified_rate >= 0.99")
_RATE = "/quality/qualified_rate"


def _importing(*libraries: str) -> list[str]:
    return [module for module, imported in imports_of().items() if imported & set(libraries)]


def test_c86_only_batches_have_workers_and_a_worker_that_ends_ends_the_batch() -> None:
    """Portions come out in their order, each once, and a batch that was interrupted is resumed: `tests/runner/test_batch.py`.

    What Spark tries again, or twice at once, is a function of its row alone: `tests/runner/test_on_spark.py`.
    """
    assert not modules() & {"worker", "cluster", "queue", "scheduler"}
    assert _importing("multiprocessing", "concurrent", "subprocess", "asyncio", "ray", "pyspark", "dask", "celery", "joblib") == [
        "runner.batch",
        "runner.on_spark",
        "runner.spark_job",
    ]
    assert _importing("threading") == ["inference.to_rete", "kept.ruleset"]
    assert not {"Thread", "Process", "Pool", "retry", "retries"} & {name for names in names_in().values() for name in names}


def test_c86_as_many_records_come_out_as_went_in_and_in_their_order(demand: Demand) -> None:
    texts = [spelt(code=code) for code in (NEIGHBOURS[0], CODE, NEIGHBOURS[1])]
    question = Question(demand.rules(folder(RATE)), "\n".join([*texts, "{"] * 5).encode(), "lines.ndjson", DAY)
    for told in (ask(question) for ask in DOORS.values()):
        assert [each.line for each in told.records] == list(range(1, 21))
        assert [each.id for each in told.records] == [NEIGHBOURS[0], CODE, NEIGHBOURS[1], None] * 5


def test_c87_no_table_reader_can_turn_what_it_does_not_like_into_null() -> None:
    """Bytes are read as JSON by one library, of which `from_json` decides what is refused.

    A fast reader is believed only of lines of which it says what that one says: `tests/intake/test_from_line.py`. Of tables only texts are
    taken, each the JSON of a record: `tests/runner/test_tables.py`.
    """
    readers = ("pandas", "polars", "pyarrow", "pyspark", "duckdb", "orjson", "ujson", "simplejson", "ijson", "openpyxl", "xlrd")
    assert _importing(*readers) == ["runner.from_parquet", "runner.on_spark", "runner.result_table", "runner.spark_job"]
    assert _importing("msgspec") == ["intake.from_line", "runner.result_lines", "runner.result_table"]
    assert _importing("jiter") == ["intake.from_json"]
    assert {module for module in modules() if module.startswith("intake.from_")} == {
        "intake.from_json",
        "intake.from_line",
        "intake.from_attestations",
    }
    assert _importing("csv") == ["report.to_csv"]


def _digests(rules: Path, text: str = "") -> tuple[str, str, str]:
    assessment = assess(load_ruleset(rules), decode((text or spelt()).encode(), "record.json"))
    return assessment.engine_version, assessment.ruleset_digest, assessment.records[0].digest


def test_c88_every_decision_says_by_which_rules_and_engine_it_was_made(demand: Demand) -> None:
    files = folder(RATE)
    here = _digests(demand.rules(files))
    assert all(here)
    for name in (CASES, LIMITS, "documents/notices.yaml"):
        assert _digests(demand.rules({**files, name: f"# a comment\n{files[name]}"}))[1] != here[1], name
    moved = {**{name: text for name, text in files.items() if name != CASES}, "cases/9-cases.yaml": files[CASES]}
    assert _digests(demand.rules(moved))[1] != here[1]
    assert _digests(demand.rules(files), f" {spelt()}")[2] != here[2]


def test_c88_the_same_rules_elsewhere_are_the_same(demand: Demand, tmp_path: Path) -> None:
    files = folder(RATE)
    _write(tmp_path, files)
    assert _digests(tmp_path) == _digests(demand.rules(files))


def _write(where: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        (where / name).parent.mkdir(parents=True, exist_ok=True)
        (where / name).write_text(text, encoding="utf-8")


def test_c89_rules_that_change_while_records_are_assessed_change_nothing(tmp_path: Path) -> None:
    _write(tmp_path, folder(RATE))
    ruleset = load_ruleset(tmp_path)

    def submissions() -> Iterator[Submission]:
        for number, code in enumerate((CODE, *NEIGHBOURS)):
            yield from decode(spelt(code=code).encode(), f"{number}.json")
            _write(tmp_path, folder(STRICT))

    assessment = assess(ruleset, submissions())
    assert [each.verdict for each in assessment.records] == [Verdict.COMPLIANT] * 3
    assert assessment.ruleset_digest == ruleset.digest
    again = load_ruleset(tmp_path)
    assert again.digest != ruleset.digest
    assert [each.verdict for each in assess(again, submissions()).records] == [Verdict.NON_COMPLIANT] * 3


def test_c89_a_ruleset_that_was_loaded_cannot_be_given_other_rules(demand: Demand) -> None:
    ruleset = load_ruleset(demand.rules(folder(RATE)))
    for field in fields(Ruleset):
        with pytest.raises(FrozenInstanceError):
            setattr(ruleset, field.name, None)
    assert _importing("watchdog", "inotify", "importlib.reload") == []


@pytest.mark.parametrize("order", ["good bad good", "bad good bad", "bad bad good good"])
def test_c92_no_decision_of_before_is_given_for_other_content(demand: Demand, order: str) -> None:
    """The same enterprise, the same name of a file, the same rules: only the content differs."""
    rates = {"good": ("0.95", Verdict.COMPLIANT), "bad": ("0.5", Verdict.NON_COMPLIANT)}
    rules = demand.rules(folder(RATE))
    for each in order.split():
        rate, verdict = rates[each]
        for ask in DOORS.values():
            assert [record.verdict for record in ask(Question(rules, spelt({_RATE: rate}).encode(), "record.json", DAY)).records] == [
                verdict
            ]


def test_c92_no_decision_of_before_is_given_for_other_rules_or_another_day(demand: Demand) -> None:
    stock = rule("stock.masks >= limits.mask_stock_days * enterprise.headcount")
    for day, verdict in ((DAY, Verdict.NON_COMPLIANT), (DAY.replace(month=3), Verdict.COMPLIANT)) * 2:
        for ask in DOORS.values():
            question = Question(demand.rules(folder(stock)), spelt({"/stock/masks": "14"}).encode(), "record.json", day)
            assert [each.verdict for each in ask(question).records] == [verdict]
    for rules, verdict in ((RATE, Verdict.COMPLIANT), (STRICT, Verdict.NON_COMPLIANT)) * 2:
        for ask in DOORS.values():
            question = Question(demand.rules(folder(rules)), spelt().encode(), "record.json", DAY)
            assert [each.verdict for each in ask(question).records] == [verdict]


def test_c92_nothing_that_decides_is_remembered() -> None:
    """Remembered are what follows from tags, names near a name, sentences of scenarios, templates, lines for tracebacks, and widths.

    In batches also the worst of some verdicts, places of fields, and on Spark the rules, by their digest and all that they are asked with.
    In scenarios what loaded rules said of a submission, by its bytes, the day and what inspectors found, and what they start from, by
    its bytes: a user's submission is none.

    On the disk are rules, by every byte of their files, what follows from tags, and compiled code: see `tests/kept/`.
    """
    remembering = {module for module, names in names_in().items() if names & {"cache", "lru_cache", "cached_property", "memoize"}}
    known = {"engine.generated", "inference.to_rete", "language.unknown", "report.oscal_text", "report.page_template"}
    assert remembering == known | {
        "scenarios.answers",
        "scenarios.expression",
        "scenarios.steps",
        "report.layout",
        "kept.chains",
        "kept.program",
        "runner.on_spark",
        "runner.record_result",
        "engine.plain_conclusion",
    }
    assert _importing("shelve", "sqlite3", "diskcache", "redis", "pickle", "dbm", "marshal") == [
        "kept.generated_code",
        "kept.methods",
        "kept.ruleset",
    ]


def test_c93_no_client_can_time_out_and_be_told_something_else() -> None:
    """A service has to bring a key by which a request that is sent again is given the first decision."""
    assert not modules() & {"service", "server", "api", "web", "http", "client"}
    libraries = (
        "http",
        "socket",
        "socketserver",
        "urllib.request",
        "flask",
        "fastapi",
        "starlette",
        "uvicorn",
        "aiohttp",
        "httpx",
        "requests",
    )
    assert _importing(*libraries, "grpc", "django", "bottle", "wsgiref") == []
