"""Standard output and standard error that cannot be written: no exit code of a verdict, or of success, without what belongs to it."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.faults.conftest import DOOR, Command
from tests.faults.file_calls import REPOSITORY

pytestmark = pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="there is no device here that is always full")

CHECK = "check submissions/more --rules rules --lang en"
LINES = {
    CHECK: 3,
    f"{CHECK} --format json": 3,
    "explain submissions/one.json M-1.1 --rules rules": 0,
    "rule M-1.1 --rules rules": 0,
    "lint --rules rules": 0,
    "lint --rules submissions": 2,
    "test features/care --rules rules --features features": 0,
}
FULL = "Error: standard output cannot be written: No space left on device\n"
CLOSED = "Error: standard output cannot be written: it is closed\n"


@pytest.mark.parametrize("line", LINES)
def test_full_standard_output_is_told_and_ends_in_2(line: str, command: Command) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = command(line, stdout=full)
    assert (ran.code, ran.err.decode()) == (2, FULL)


def test_full_standard_output_without_a_buffer_is_told_too(command: Command) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = command(CHECK, stdout=full, is_unbuffered=True)
    assert (ran.code, ran.err.decode()) == (2, FULL)


@pytest.mark.parametrize("line", ["--version", "check --help"])
def test_help_that_cannot_be_written_is_told(line: str, command: Command) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = command(line, stdout=full)
    assert (ran.code, ran.err.decode()) == (70, "the system refused what was needed: No space left on device\n")


def test_closed_standard_output_is_told_and_ends_in_2(command: Command) -> None:
    ran = command(CHECK, by=("sh", "-c", 'exec "$@" >&-', "sh"))
    assert (ran.code, ran.err.decode()) == (2, CLOSED)


def test_closed_standard_output_is_not_needed_where_a_file_is_written(command: Command, place: Path) -> None:
    ran = command(f"{CHECK} --output reports/text", by=("sh", "-c", 'exec "$@" >&-', "sh"))
    assert ran.code == LINES[CHECK]
    assert (place / "reports" / "text").read_bytes() == command(CHECK).out


@pytest.mark.parametrize("is_unbuffered", [False, True])
def test_a_file_that_has_room_for_half_of_standard_output_is_told(is_unbuffered: bool, command: Command, place: Path) -> None:
    """The system takes the first half and says so; a program that does not listen would end with the code of a verdict."""
    whole = command(f"{CHECK} --format json").out
    limited = ("sh", "-c", f'ulimit -f {len(whole) // 2 // 512}; exec "$@"', "sh")
    with (place / "out").open("wb") as file:
        ran = command(f"{CHECK} --format json", by=limited, stdout=file, is_unbuffered=is_unbuffered)
    assert 0 < (place / "out").stat().st_size < len(whole)
    assert (ran.code, ran.err.decode()) == (2, "Error: standard output cannot be written: File too large\n")


def test_a_report_is_written_though_the_reader_of_the_screen_has_gone(command: Command, place: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = command(f"{CHECK} --report json=reports/json", stdout=writing)
    os.close(writing)
    assert (ran.code, ran.err) == (LINES[CHECK], b"reports/json: json\n")
    assert (place / "reports" / "json").read_bytes() == command(f"{CHECK} --format json").out


def test_a_report_is_written_though_the_reader_of_errors_has_gone(command: Command, place: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = command(f"{CHECK} --report jsonl=reports/jsonl --report json=reports/json", stderr=writing)
    os.close(writing)
    assert ran.code == LINES[CHECK]
    assert {path.name for path in (place / "reports").iterdir()} == {"json", "jsonl"}


def test_help_whose_reader_has_gone_does_not_end_as_non_compliant(command: Command) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = command("check --help", stdout=writing)
    os.close(writing)
    assert (ran.code, ran.err) == (2, b"")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (f"{CHECK} --report json=reports/json", 2),
        ("check submissions/none.json --rules rules --attestations none.json", 70),
        ("check --rules submissions submissions/one.json", 70),
        ("check", 70),
    ],
)
def test_full_standard_error_never_ends_as_a_verdict(line: str, code: int, command: Command) -> None:
    """Nothing can be said; what is left is the exit code."""
    with Path("/dev/full").open("wb") as full:
        assert command(line, stderr=full).code == code


def test_closed_standard_error_is_what_somebody_wanted(command: Command, place: Path) -> None:
    ran = command(f"{CHECK} --report json=reports/json", by=("sh", "-c", 'exec "$@" 2>&-', "sh"))
    assert ran.code == LINES[CHECK]
    assert (place / "reports" / "json").is_file()


def test_standard_input_that_is_no_input_is_told(command: Command) -> None:
    line = "check - --rules rules --format json"
    closed = command(line, by=("sh", "-c", 'exec "$@" <&-', "sh"))
    with Path(os.devnull).open("wb") as only_to_write_to:
        unreadable = command(line, stdin=only_to_write_to)
    assert (closed.code, unreadable.code) == (4, 4)
    assert json.loads(closed.out)["diagnostics"][0]["message"] == "cannot be read: standard input is closed"
    assert json.loads(unreadable.out)["diagnostics"][0]["message"] == "cannot be read: Bad file descriptor"


def test_standard_input_is_read_to_its_end_though_it_does_not_wait(place: Path) -> None:
    """Who shares a pipe can make it answer `nothing yet`, which Python takes for its end; the records after that would be lost."""
    lines = (place / "submissions" / "more" / "lines.ndjson").read_bytes().splitlines(keepends=True)
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.write(writing, lines[0])
    process = subprocess.Popen(
        [*DOOR, "check", "-", "--rules", "rules", "--format", "json", "--requirement", "M-1"],
        cwd=place,
        env={"PYTHONPATH": str(REPOSITORY)},
        stdin=reading,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(timeout=4)
    os.write(writing, lines[1])
    os.close(writing)
    said, _ = process.communicate(timeout=60)
    os.close(reading)
    assert said.count(b'"verdict": "compliant"') > len(lines)
    assert process.returncode == 0
