"""C90 and C91: what is decided is what was sent, byte for byte, and what is reported is all of it."""

import csv
import io
import json
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from openpyxl import load_workbook

from compliance import assess, decode
from compliance.model.outcome import Outcome
from compliance.report import to_xlsx
from tests.false_passes.demand import DAY, FAILS, PASSES, Demand, comes_to, rejected
from tests.false_passes.doors import commanded, loaded, screen
from tests.false_passes.package_source import names_in
from tests.false_passes.question import Question
from tests.false_passes.rule_folder import folder, rule
from tests.false_passes.submission import NEIGHBOURS, spelt

RATE = rule("quality.qualified_rate >= 0.9")
EXACT = rule("quality.qualified_rate == 0.1000000000000000055511151231257827")
TRAINED = rule("employee.trained", for_each=["employee in employees"])
_RATE = "/quality/qualified_rate"
FAILING, PASSING = 150, 50


def _plant(code: str) -> str:
    """Give a submission of many employees of whom most are not trained, each in his own way, so that no two are told together."""
    people = [{"id": f"{code[-4:]}-{number:03}", "trained": number >= FAILING} for number in range(FAILING + PASSING)]
    return spelt({"/employees": json.dumps(people)}, code=code)


# What was sent is what is decided


def test_c90_a_number_is_decided_as_it_was_written(demand: Demand) -> None:
    demand(EXACT, {_RATE: "0.1000000000000000055511151231257827"}, PASSES)
    demand(EXACT, {_RATE: "0.1"}, FAILS)
    demand(EXACT, {_RATE: "0.10000000000000001"}, FAILS)


def test_c90_what_is_no_number_becomes_no_null_on_the_way(demand: Demand) -> None:
    demand(RATE, {_RATE: "NaN"}, rejected("I105", "NaN"))


def test_c90_a_record_is_known_by_the_bytes_that_were_sent() -> None:
    texts = [spelt(), spelt().replace(", ", ","), spelt().replace("jianghai", "\\u006aianghai"), spelt().replace("0.95", "0.950")]
    decoded = list(decode("\n".join(texts).encode(), "lines.ndjson"))
    assert [each.text for each in decoded] == [each.encode() for each in texts]
    assert [each.digest for each in decoded] == [f"sha256:{sha256(each.encode()).hexdigest()}" for each in texts]
    assert len({each.digest for each in decoded}) == len(texts)


def test_c90_nothing_is_written_and_read_again_between_the_bytes_and_the_verdict() -> None:
    parts = ("intake", "language", "engine", "inference", "model", "rulefile", "assess")
    for module, names in names_in().items():
        # A condition is written back to text by `to_text`, which knows nothing of a record.
        if module.split(".")[0] in parts and module != "language.to_text":
            assert not names & {"dumps", "dump", "model_dump", "model_dump_json", "to_json", "asdict", "pickle"}, module


# What is reported is all


@pytest.fixture(scope="module")
def whole(demand: Demand, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with every report of three plants of which 450 findings fail and 150 pass, and what the screen shows."""
    here = tmp_path_factory.mktemp("reports")
    rules = demand.rules(folder(TRAINED))
    (here / "plants.ndjson").write_text("\n".join(map(_plant, (*NEIGHBOURS, "91440704MA00000026"))), encoding="utf-8")
    forms = ("text", "json", "jsonl", "csv", "xlsx", "junit", "sarif", "html", "markdown")
    reports = [part for form in forms for part in ("--report", f"{form}={here / form}")]
    code, out, _ = commanded("check", str(here / "plants.ndjson"), "--rules", str(rules), "--lang", "en", "--view", "concise", *reports)
    assert code == 1
    (here / "screen").write_text(out, encoding="utf-8")
    return here


def test_c91_the_screen_starts_with_the_totals(whole: Path) -> None:
    for name in ("screen", "text"):
        lines = (whole / name).read_text(encoding="utf-8").splitlines()
        assert any(line.startswith("records       3 = rejected 0, non-compliant 3") for line in lines[:8])
        assert sum(line.startswith("findings      200 = fail 150,") for line in lines) == 3
        assert sum("not listed one by one: pass 50" in line for line in lines) == 3


def test_c91_the_screen_names_every_failure(whole: Path) -> None:
    text = " ".join((whole / "text").read_text(encoding="utf-8").split())
    assert text.count("/employees/1-149") >= 3


def test_c91_programs_are_given_every_finding_and_the_totals(whole: Path) -> None:
    report = json.loads((whole / "json").read_text(encoding="utf-8"))
    assert report["summary"]["records"] == 3
    assert [len(each["findings"]) for each in report["records"]] == [FAILING] * 3
    assert [each["counts"]["findings"]["fail"] for each in report["records"]] == [FAILING] * 3
    lines = [json.loads(line) for line in (whole / "jsonl").read_text(encoding="utf-8").splitlines()]
    assert sum(each.get("outcome") == "fail" for each in lines) == 3 * FAILING


def test_c91_tables_have_a_row_for_every_finding(whole: Path) -> None:
    rows = list(csv.DictReader(io.StringIO((whole / "csv").read_text(encoding="utf-8-sig"))))
    assert len(rows) == 3 * (FAILING + PASSING)
    sheet = load_workbook(io.BytesIO((whole / "xlsx").read_bytes()), read_only=True)["findings"]
    assert len(list(sheet.iter_rows(min_row=2))) == 3 * (FAILING + PASSING)


def test_c91_servers_are_given_every_failure(whole: Path) -> None:
    suites = ET.parse(whole / "junit").getroot()  # noqa: S314  # this test wrote it
    assert (suites.get("tests"), suites.get("failures")) == (str(3 * (FAILING + PASSING)), str(3 * FAILING))
    results = json.loads((whole / "sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    assert sum(each.get("kind", "fail") == "fail" for each in results) >= 3 * FAILING


def test_c91_pages_name_every_failure(whole: Path) -> None:
    for name in ("html", "markdown"):
        text = (whole / name).read_text(encoding="utf-8")
        assert text.count("1-149") >= 3, name


def test_c91_a_sheet_that_is_full_goes_on_and_says_so(demand: Demand) -> None:
    ruleset = loaded(demand.rules(folder(TRAINED)))
    assessment = assess(ruleset, decode(_plant(NEIGHBOURS[0]).encode(), "plant.json"), propose=False)
    book = load_workbook(io.BytesIO(to_xlsx.render(assessment, ruleset, "en", most_rows=41)))
    sheets = [each for each in book.sheetnames if each.startswith("findings")]
    assert len(sheets) == 5
    assert sum(book[each].max_row - 1 for each in sheets) == FAILING + PASSING
    assert any(
        "200 rows, too many for a sheet, on: findings, findings 2" in str(row) for row in book["summary"].iter_rows(values_only=True)
    )


def test_c91_a_text_that_is_too_long_for_its_cell_is_whole_elsewhere_and_says_so(demand: Demand) -> None:
    said = "it is not met, " * 50
    ruleset = loaded(demand.rules(folder(rule("enterprise.headcount > 5", message={"zh": "没有做到", "en": f"{said}at all"}))))
    assessment = assess(ruleset, decode(spelt().encode(), "record.json"), propose=False)
    book = load_workbook(io.BytesIO(to_xlsx.render(assessment, ruleset, "en", most_units=300)))
    cells = [str(cell) for row in book["findings"].iter_rows(values_only=True) for cell in row]
    assert any("too many for a cell; the whole text is number 1 on the sheet" in each for each in cells)
    pieces = [str(row[5]) for row in book["long texts"].iter_rows(min_row=2, values_only=True) if row[0] == 1]
    assert "".join(pieces) == f"{said}at all"


def test_c91_every_option_of_the_view_counts_alike(demand: Demand) -> None:
    question = Question(demand.rules(folder(TRAINED)), _plant(NEIGHBOURS[0]).encode(), "plant.json", DAY)
    for options in ((), ("--view", "concise"), ("--all",), ("--all", "--view", "concise")):
        _, out, _ = screen(question, "--lang", "zh", *options)
        assert "判定      200 = 不通过 150，" in out


def test_c91_many_failures_are_no_less_failures(demand: Demand) -> None:
    people = json.dumps([{"id": f"E{number}", "trained": False} for number in range(60)])
    demand(TRAINED, {"/employees": people}, comes_to(*[Outcome.FAIL] * 60))
