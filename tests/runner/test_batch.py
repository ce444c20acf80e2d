"""Many records: as many results as records, in their order, the same whoever judges them, and whatever interrupts it."""

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from random import Random

import pytest
import zstandard
from click.testing import CliRunner

from compliance import assess, decode
from compliance.cli.commands import compliance
from compliance.errors import InputError
from compliance.model.outcome import Outcome, Verdict
from compliance.model.rule import Ruleset
from compliance.model.submission import Submission
from compliance.runner import batch, portions
from compliance.runner.batch import Settings, run_batch
from compliance.runner.journal import OtherBatchError
from compliance.runner.record_result import RecordJudge, record_judge, result_of
from tests.runner.small_batch import RULES, run, small_rules
from tests.shipped import shipped_ruleset

REPOSITORY = Path(__file__).parent.parent.parent
EXAMPLES = sorted([*(REPOSITORY / "examples").glob("*json"), *(REPOSITORY / "features" / "records").glob("*.json")])
_SILENT = (Outcome.PASS, Outcome.NOT_APPLICABLE)


@cache
def shipped() -> Ruleset:
    return shipped_ruleset()


@cache
def lines() -> tuple[bytes, ...]:
    """Give small records, one of them broken, one with wrong types, one with a number of many digits."""
    content = json.loads((REPOSITORY / "features" / "records" / "compliant.json").read_bytes())
    small = {name: value for name, value in content.items() if name not in ("employees", "products")}
    made = [small, {**small, "stock": {**small["stock"], "masks": "many"}}, {**small, "submitted_on": None}, content]
    written = [json.dumps(each, ensure_ascii=False, separators=(",", ":")).encode() for each in made]
    long = written[0].replace(b'"headcount":4', b'"headcount":4.00000000000000000001')
    return (*written, long, b'{"submitted_on":', written[0].replace(b"{", b'{"submitted_on":"2020-02-01",', 1))


@cache
def shipped_judge() -> RecordJudge:
    return record_judge(shipped())


def texts_of(submission: Submission) -> list[bytes]:
    """Give a submission as it was written and, where it can be read, on one line."""
    if submission.content is None:
        return [submission.text]
    return [submission.text, json.dumps(json.loads(submission.text), ensure_ascii=False, separators=(",", ":")).encode()]


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.name for path in EXAMPLES])
def test_the_result_of_a_record_is_what_its_assessment_says(path: Path) -> None:
    submissions = list(decode(path.read_bytes(), path.name))
    records = [assess(shipped(), [each], propose=False).records[0] for each in submissions]
    for record, text in [(record, text) for submission, record in zip(submissions, records, strict=True) for text in texts_of(submission)]:
        result = result_of(shipped_judge(), text, path.name, 1)
        assert result["verdict"] == record.verdict.value
        if record.verdict is Verdict.REJECTED:
            continue
        assert result["rules"] == {outcome.value: count for outcome, count in record.rule_counts.items()}
        applying = [each for each in record.requirements if each.verdict is not Verdict.NOT_APPLICABLE]
        assert result["requirements"] == {each.id: each.verdict.value for each in applying}
        findings: list[dict[str, object]] = result["findings"]  # type: ignore[assignment]  # of a record that was judged
        told = [(each["rule"], each["outcome"], each["subject"]) for each in findings]
        assert told == [(each.rule, each.outcome.value, each.subject.pointer) for each in record.findings if each.outcome not in _SILENT]
        consequences = [{"id": each.id, "about": each.pointer} for each in record.consequences]
        assert result["consequences"] == [each for number, each in enumerate(consequences) if each not in consequences[:number]]
        diagnostics: list[dict[str, object]] = result["diagnostics"]  # type: ignore[assignment]  # of every record
        assert [each["code"] for each in diagnostics] == [each.code for each in record.diagnostics]


@pytest.fixture
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make portions of few lines, so that a small file has many."""
    monkeypatch.setattr(portions, "PORTION_BYTES", 9_000)
    monkeypatch.setattr(batch, "PORTION_BYTES", 9_000)


def written(path: Path, count: int = 60) -> Path:
    """Write a file of records in an order by chance, and without a line end behind the last."""
    chance = Random(3)  # noqa: S311  # a test has to be repeatable, not secret
    path.write_bytes(b"\n".join([*(chance.choice(lines()) for _ in range(count)), b"", lines()[0]]))
    return path


def results_of(files: list[Path], folder: Path, *, ruleset: Ruleset | None = None, processes: int = 1) -> bytes:
    """Judge files by the small rules, or by others."""
    run_batch(files, folder / "results.jsonl", Settings(ruleset or small_rules()), processes=processes)
    return (folder / "results.jsonl").read_bytes()


@pytest.mark.usefixtures("small_portions")
def test_there_are_as_many_results_as_records_in_their_order_whoever_judges_them(tmp_path: Path) -> None:
    path = written(tmp_path / "many.ndjson")
    alone = results_of([path], tmp_path, ruleset=shipped())
    told = [json.loads(line) for line in alone.splitlines()]
    assert [each["line"] for each in told] == [*range(1, 61), 62]
    assert told[7] == json.loads(json.dumps(result_of(shipped_judge(), path.read_bytes().split(b"\n")[7], path.as_posix(), 8)))
    assert {each["verdict"] for each in told} >= {"rejected", "undetermined"}
    assert results_of([path], tmp_path, ruleset=shipped(), processes=3) == alone


@pytest.mark.usefixtures("small_portions")
@pytest.mark.parametrize("ending", [".gz", ".zst"])
def test_a_compressed_file_says_what_it_says_without_compression(tmp_path: Path, ending: str) -> None:
    path = written(tmp_path / "many.ndjson")
    plain = results_of([path], tmp_path)
    packed = path.with_name(path.name + ending)
    pack = gzip.compress if ending == ".gz" else zstandard.ZstdCompressor().compress
    half = path.read_bytes().index(b"\n", 30_000) + 1
    packed.write_bytes(pack(path.read_bytes()[:half]) + pack(path.read_bytes()[half:]))
    assert results_of([packed], tmp_path).replace(packed.as_posix().encode(), path.as_posix().encode()) == plain


@pytest.mark.usefixtures("small_portions")
@pytest.mark.parametrize("ending", [".gz", ".zst"])
def test_a_compressed_file_that_was_cut_off_gives_what_is_whole_and_a_rejected_record(tmp_path: Path, ending: str) -> None:
    path = written(tmp_path / "many.ndjson")
    packed = path.with_name(path.name + ending)
    pack = gzip.compress if ending == ".gz" else zstandard.ZstdCompressor().compress
    packed.write_bytes(pack(path.read_bytes())[:-40])
    told = [json.loads(line) for line in results_of([packed], tmp_path).splitlines()]
    assert told[-1]["verdict"] == "rejected"
    assert "cannot be decompressed to its end" in told[-1]["diagnostics"][0]["message"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a name is text")
def test_a_file_whose_name_is_no_text_is_named_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"many\xff.ndjson")
    path.write_bytes(lines()[0] + b"\n{")
    told = [json.loads(line) for line in results_of([path], tmp_path).splitlines()]
    assert [each["source"] for each in told] == [f"{tmp_path}/many\\udcff.ndjson"] * 2


def test_a_line_that_is_too_long_is_one_rejected_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portions, "PORTION_BYTES", 1_000)
    monkeypatch.setattr(portions, "MOST_BYTES", 20_000)
    monkeypatch.setattr("compliance.intake.from_json.MOST_BYTES", 20_000)
    path = tmp_path / "many.ndjson"
    path.write_bytes(lines()[0] + b"\n" + b'"' + b"x" * 100_000 + b'"\n' + lines()[0] + b"\n")
    told = [json.loads(line) for line in results_of([path], tmp_path).splitlines()]
    assert [(each["line"], each["verdict"] == "rejected") for each in told] == [(1, False), (2, True), (3, False)]
    assert told[1]["diagnostics"][0]["code"] == "I112"


def test_a_record_with_too_many_fields_is_one_rejected_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compliance.intake.validate.MOST_PLACES", 1_000)
    path = tmp_path / "many.ndjson"
    many = json.dumps({**json.loads(lines()[0]), **{f"field{number}": 1 for number in range(1_000)}}).encode()
    path.write_bytes(b"\n".join([lines()[0], many, lines()[0]]))
    told = [json.loads(line) for line in results_of([path], tmp_path).splitlines()]
    assert [(each["line"], each["verdict"] == "rejected") for each in told] == [(1, False), (2, True), (3, False)]
    assert [each["code"] for each in told[1]["diagnostics"]] == ["I112"]


@pytest.mark.usefixtures("small_portions")
def test_a_batch_that_was_interrupted_anywhere_goes_on_to_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "many.ndjson")
    whole = results_of([path], tmp_path)
    target = tmp_path / "again.jsonl"
    unfinished, journal = target.with_name(".again.jsonl.unfinished"), target.with_name(".again.jsonl.journal")
    count = sum(1 for _ in portions.portions_of(path))
    assert count > 4
    for stop in range(count):
        target.unlink(missing_ok=True)

        def interrupt(_portion: portions.Portion, _records: int, left: list[int] = [stop]) -> None:  # noqa: B006  # of this run alone
            left[0] -= 1
            if left[0] < 0:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            run_batch([path], target, Settings(small_rules()), progress=interrupt)
        assert not target.exists(), "what is not whole is not in its place"
        if stop % 2:
            unfinished.write_bytes(unfinished.read_bytes() + b'{"source": "half a li')
            journal.write_bytes(journal.read_bytes() + b'{"length": 99')
        run_batch([path], target, Settings(small_rules()), resume=True)
        assert target.read_bytes() == whole
        assert not unfinished.exists()
        assert not journal.exists()


@pytest.mark.usefixtures("small_portions")
def test_only_the_same_batch_is_gone_on_with(tmp_path: Path) -> None:
    path = written(tmp_path / "many.ndjson")
    target = tmp_path / "results.jsonl"
    with pytest.raises(OtherBatchError, match="was not begun"):
        run_batch([path], target, Settings(small_rules()), resume=True)

    def interrupt(_portion: portions.Portion, _records: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_batch([path], target, Settings(small_rules()), progress=interrupt)
    with pytest.raises(OtherBatchError, match="other files, rules or settings"):
        run_batch([path], target, Settings(small_rules(), requirements=("EO-1",)), resume=True)
    path.write_bytes(path.read_bytes() + b"\n{}")
    with pytest.raises(OtherBatchError, match="other files, rules or settings"):
        run_batch([path], target, Settings(small_rules()), resume=True)


def test_a_batch_that_is_killed_goes_on_to_the_same_bytes(tmp_path: Path) -> None:
    """In a process of its own, killed three times: as soon as something is written down, and with one and two more lines."""
    path = written(tmp_path / "many.ndjson", 2_500)
    assert sum(1 for _ in portions.portions_of(path)) > 4
    whole = results_of([path], tmp_path)
    target = tmp_path / "killed.jsonl"
    journal = target.with_name(".killed.jsonl.journal")
    arguments = [sys.executable, "-c", "from compliance.cli.main import main; main()", "check", str(path), "--rules", str(RULES)]
    arguments += ["--results", str(target), "--processes", "2"]
    for done in (0, 1, 2):
        is_resumed = ["--resume"] if journal.exists() else []
        process = subprocess.Popen([*arguments, *is_resumed], start_new_session=True, cwd=REPOSITORY)
        while process.poll() is None and not (journal.exists() and len(journal.read_bytes().splitlines()) > done):
            time.sleep(0.001)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL, "it was done before it was killed"
        assert not target.exists(), "what is not whole is not in its place"
    subprocess.run([*arguments, "--resume"], check=False, cwd=REPOSITORY, capture_output=True)
    assert target.read_bytes() == whole


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_of_a_folder_no_file_is_left_out_without_a_word(tmp_path: Path) -> None:
    folder = tmp_path / "submissions"
    (folder / "more").mkdir(parents=True)
    (folder / "more" / "many.jsonl").write_bytes(lines()[0])
    (folder / "README.txt").write_text("no records")
    arguments = [str(folder), "--results", str(tmp_path / "results.jsonl"), "--processes", "1"]
    (folder / ".hidden.ndjson").write_bytes(lines()[1])
    ended = CliRunner().invoke(compliance, ["check", *arguments])
    assert len((tmp_path / "results.jsonl").read_bytes().splitlines()) == 2
    assert "README.txt: I402: not read" in ended.stderr
    for name, target, word in (
        ("gone.ndjson", "nowhere", "No such file"),
        ("perhaps-a-folder", "nowhere", "No such file"),
        ("round.ndjson", "round.ndjson", "symbolic links"),
    ):
        (folder / name).symlink_to(target)
        refused = CliRunner().invoke(compliance, ["check", *arguments]).exception
        assert isinstance(refused, InputError)
        assert (word in str(refused), name in str(refused)) == (True, True)
        (folder / name).unlink()
    (folder / "linked").symlink_to(tmp_path)
    assert "this link to a folder is not followed" in str(CliRunner().invoke(compliance, ["check", *arguments]).exception)


def test_the_command_says_what_it_came_to_and_its_exit_code_is_the_worst(tmp_path: Path) -> None:
    path = written(tmp_path / "many.ndjson", 10)
    target = tmp_path / "results.jsonl"
    ended = CliRunner().invoke(
        compliance, ["check", str(path), "--results", str(target), "--lang", "en", "--processes", "1"], standalone_mode=False
    )
    assert ended.return_value == 4
    assert ended.stderr.startswith(f"{target}: 11 records: rejected ")
    assert len(target.read_bytes().splitlines()) == 11
    again = CliRunner().invoke(compliance, ["check", str(path), "--results", str(target), "--resume"])
    assert again.exit_code == 2
    assert "was not begun; leave --resume away to begin anew" in again.stderr
    over = CliRunner().invoke(compliance, ["check", str(path), "--results", str(path)])
    assert (over.exit_code, "the results would replace it" in over.stderr) == (2, True)


def test_of_a_folder_in_the_place_of_a_file_nothing_is_begun(tmp_path: Path) -> None:
    """The disk said just before that it is none: the files in it would be another batch."""
    (tmp_path / "records").mkdir()
    with pytest.raises(IsADirectoryError):
        run([tmp_path / "records"], tmp_path / "results.jsonl")
    assert [each.name for each in tmp_path.iterdir()] == ["records"]
