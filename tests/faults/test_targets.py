"""Where a report cannot go, or goes somewhere unusual: one sentence and exit code 2, and what was there before is there still."""

import os
import select
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from tests.faults.conftest import Command
from tests.faults.file_calls import REPOSITORY
from tests.faults.runs import Ran, lay

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders, links and devices are those of POSIX systems")

CHECK = "check submissions --rules rules --attestations attestations.json --lang en"
HTML = f"{CHECK} --report html=reports/html"
_MOUNTING = ("unshare", "--map-root-user", "--mount", "sh", "-c")


def _can_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    with tempfile.TemporaryDirectory() as folder:
        return subprocess.run([*_MOUNTING, f"mount -t tmpfs tmpfs {folder}"], capture_output=True, check=False).returncode == 0


needs_mount = pytest.mark.skipif(not _can_mount(), reason="nothing can be mounted here")
needs_full_device = pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="there is no device here that is always full")
needs_other_user = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can run as somebody else")


def said(target: str, reason: str) -> str:
    return f"Error: `{target}` cannot be written: {reason}\n"


# A disk that is full, or is no longer written to


#: Leaves room for a small report, and not for a large one.
FILLED = "head -c 40000 /dev/zero >reports/filler"


def on_a_disk_of_its_own(options: str, before: str) -> tuple[str, ...]:
    """Run a command with a disk mounted on the folder of reports, of which a copy is kept, since the disk is gone with the command."""
    mounted = f"mount -t tmpfs tmpfs reports && {before} && mount -o remount,{options} reports"
    return (*_MOUNTING, f'{mounted} && "$@"; code=$?; cp -a reports kept; exit $code', "sh")


def kept(place: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (place / "kept").iterdir() if path.name != "filler"}


@needs_mount
def test_a_full_disk_keeps_the_older_report_and_nothing_else(command: Command, place: Path) -> None:
    ran = command(HTML, by=on_a_disk_of_its_own("size=64k", f"{FILLED} && echo older >reports/html"))
    assert (ran.code, ran.err.decode()) == (2, said("reports/html", "No space left on device"))
    assert kept(place) == {"html": b"older\n"}


@needs_mount
def test_a_disk_that_is_filled_by_the_first_report_has_that_one_whole(command: Command, place: Path) -> None:
    ran = command(f"{CHECK} --report json=reports/json --report html=reports/html", by=on_a_disk_of_its_own("size=64k", FILLED))
    assert (ran.code, ran.err.decode()) == (2, "reports/json: json\n" + said("reports/html", "No space left on device"))
    assert kept(place) == {"json": command(f"{CHECK} --format json").out}


@needs_mount
def test_a_disk_that_is_only_read_keeps_the_older_report(command: Command, place: Path) -> None:
    ran = command(HTML, by=on_a_disk_of_its_own("ro", "echo older >reports/html"))
    assert (ran.code, ran.err.decode()) == (2, said("reports/html", "Read-only file system"))
    assert kept(place) == {"html": b"older\n"}


def test_a_report_larger_than_a_file_may_be_keeps_the_older_one(command: Command, place: Path) -> None:
    (place / "reports" / "html").write_bytes(b"older\n")
    ran = command(HTML, by=("sh", "-c", 'ulimit -f 16; exec "$@"', "sh"))
    assert (ran.code, ran.err.decode()) == (2, said("reports/html", "File too large"))
    assert {path.name: path.read_bytes() for path in (place / "reports").iterdir()} == {"html": b"older\n"}


@needs_full_device
def test_a_full_device_is_told(command: Command) -> None:
    ran = command(f"{CHECK} --report html=/dev/full")
    assert (ran.code, ran.err.decode()) == (2, said("/dev/full", "No space left on device"))


# Folders and names


def test_a_folder_that_is_not_there_is_told(command: Command) -> None:
    ran = command(f"{CHECK} --report html=nowhere/html")
    assert (ran.code, ran.err.decode()) == (2, said("nowhere/html", "No such file or directory"))


def test_a_file_in_place_of_a_folder_is_told(command: Command) -> None:
    ran = command(f"{CHECK} --report html=attestations.json/html")
    assert (ran.code, ran.err.decode()) == (2, said("attestations.json/html", "Not a directory"))


def test_a_folder_in_place_of_a_file_is_told(command: Command, place: Path) -> None:
    ran = command(f"{CHECK} --report html=submissions")
    assert (ran.code, ran.err.decode()) == (2, said("submissions", "Is a directory"))
    assert (place / "submissions" / "one.json").is_file()


def test_a_name_that_is_too_long_is_told_and_the_longest_is_written(command: Command, place: Path) -> None:
    ran = command(f"{CHECK} --report html=reports/{'n' * 256}")
    assert (ran.code, ran.err.decode()) == (2, said(f"reports/{'n' * 256}", "File name too long"))
    ran = command(f"{CHECK} --report html=reports/{'名' * 85}")
    assert ran.code == 0
    assert [path.name for path in (place / "reports").iterdir()] == ["名" * 85]


def test_a_working_folder_that_has_vanished_is_told(command: Command, place: Path) -> None:
    line = f"check {place}/submissions/one.json --rules {place}/rules --report html=html"
    ran = command(line, by=("sh", "-c", 'mkdir gone && cd gone && rmdir ../gone && exec "$@"', "sh"))
    assert (ran.code, ran.out) == (70, b"")
    assert ran.err.decode() == "the system refused what was needed: No such file or directory\n"


# Links, pipes and devices


def test_a_link_that_goes_round_is_told(command: Command, place: Path) -> None:
    (place / "reports" / "round").symlink_to("round")
    ran = command(f"{CHECK} --report html=reports/round")
    assert (ran.code, ran.err.decode()) == (2, said("reports/round", "Too many levels of symbolic links"))
    assert (place / "reports" / "round").is_symlink()


@pytest.mark.parametrize("is_there", [True, False])
def test_what_a_link_leads_to_is_written(is_there: bool, command: Command, place: Path) -> None:
    real, link = place / "real", place / "reports" / "html"
    if is_there:
        real.write_bytes(b"older")
    link.symlink_to(real)
    assert command(HTML).code == 0
    assert link.is_symlink()
    assert real.read_bytes().endswith(b"</html>\n")


def test_a_pipe_gets_the_whole_report_and_stays_a_pipe(command: Command, place: Path) -> None:
    pipe = place / "reports" / "html"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    ran = command(HTML)
    reader.join()
    assert ran.code == 0
    assert got[0].endswith(b"</html>\n")
    assert pipe.is_fifo()


@pytest.mark.skipif(sys.platform != "linux", reason="how much a pipe holds can only be said on Linux")
def test_a_pipe_whose_reader_leaves_is_told(command: Command, place: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    pipe = place / "reports" / "html"
    os.mkfifo(pipe)

    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    fcntl.fcntl(reading, fcntl.F_SETPIPE_SZ, 4096)

    def read_a_little() -> None:
        select.select([reading], [], [])
        os.read(reading, 10)
        os.close(reading)

    reader = threading.Thread(target=read_a_little)
    reader.start()
    ran = command(HTML)
    reader.join()
    assert (ran.code, ran.err.decode()) == (2, said("reports/html", "Broken pipe"))


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="standard output has no name here")
def test_standard_output_may_be_named(command: Command, place: Path) -> None:
    ran = command(f"{CHECK} --output reports/text --report json=/dev/stdout")
    assert ran.code == 0
    assert ran.out == command(f"{CHECK} --format json").out


def test_a_report_never_replaces_the_file_that_standard_output_goes_to(command: Command, place: Path) -> None:
    """What was shown on standard output would be in no file any more."""
    with (place / "reports" / "both").open("wb") as file:
        ran = command(f"{CHECK} --report json=reports/both", stdout=file)
    assert (ran.code, ran.err.decode()) == (2, said("reports/both", "standard output goes to this file already"))


# Permissions


@needs_other_user
def test_a_folder_of_somebody_else_is_told_and_so_is_a_rule_file_that_only_others_may_read() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        place = Path(folder, "place")
        lay(place)
        # What is imported late may be where only root may read.
        warm = "check submissions --rules rules --output /dev/zero --report html=/dev/null"
        program = (
            f"import os; from compliance.cli.main import main, run; os.chdir({str(place)!r}); run({warm!r}.split()); "
            "os.setgroups([]); os.setgid(65534); os.setuid(65534); main()"
        )

        def run(line: str) -> Ran:
            environment = {"PYTHONPATH": str(REPOSITORY)}
            ran = subprocess.run(
                [sys.executable, "-c", program, *line.split()], env=environment, text=True, capture_output=True, check=False
            )
            return Ran(ran.returncode, ran.stdout.encode(), ran.stderr.partition("/dev/null: html\n")[2].encode())

        ran = run(HTML)
        assert (ran.code, ran.err.decode()) == (2, said("reports/html", "Permission denied"))
        assert list((place / "reports").iterdir()) == []
        (place / "submissions" / "more").chmod(0o700)
        ran = run(f"{CHECK} --format json")
        assert ran.code == 4
        assert b'"cannot be read: Permission denied"' in ran.out
        (place / "rules" / "places.yaml").chmod(0o600)
        ran = run(CHECK)
        assert (ran.code, ran.out) == (2, b"")
        assert ran.err.decode() == "rules/places.yaml: R101: cannot be read: Permission denied\nhint: look at its permissions\n"
