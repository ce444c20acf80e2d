"""A file that is written whole: on the disk before it has its name, seen by nobody else while it is written, and never half there."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import click
import pytest

from compliance.cli.output import UNFINISHED, write_whole
from tests.faults.conftest import DOOR
from tests.faults.file_calls import REPOSITORY

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be put on the disk there, and permissions are others")


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_content_is_on_the_disk_before_the_name_and_the_name_before_success(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    met: list[str] = []
    sync, replace = os.fsync, Path.replace

    def note_sync(handle: int) -> None:
        met.append("folder on the disk" if stat.S_ISDIR(os.fstat(handle).st_mode) else f"{os.fstat(handle).st_size} bytes on the disk")
        sync(handle)

    def note_replace(self: Path, target: Path) -> Path:
        met.append("name")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", note_sync)
    monkeypatch.setattr(Path, "replace", note_replace)
    write_whole("four", tmp_path / "report")
    assert met == ["4 bytes on the disk", "name", "folder on the disk"]


@pytest.mark.parametrize(("error", "is_told"), [(errno.EIO, True), (errno.ENOSPC, True), (errno.EINVAL, False)])
def test_a_name_that_may_not_be_on_the_disk_is_told(error: int, is_told: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The report is there and whole, but the power may fail; only a system that knows no way to put folders on the disk is let off."""
    sync = os.fsync

    def fail(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(error, os.strerror(error))
        sync(handle)

    monkeypatch.setattr(os, "fsync", fail)
    if is_told:
        with pytest.raises(click.ClickException, match=f"cannot be written: {os.strerror(error)}"):
            write_whole("new", tmp_path / "report")
    else:
        write_whole("new", tmp_path / "report")
    assert names_in(tmp_path) == ["report"]
    assert (tmp_path / "report").read_text(encoding="utf-8") == "new"


def test_a_folder_that_may_not_be_read_can_be_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.open

    def refuse(path: str, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_DIRECTORY:
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(path, flags, mode)

    monkeypatch.setattr(os, "open", refuse)
    write_whole("new", tmp_path / "report")
    assert names_in(tmp_path) == ["report"]


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o027, 0o640), (0o077, 0o600)])
def test_nobody_else_reads_what_is_being_written_and_a_new_file_has_the_usual_mode(
    mask: int, mode: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    met: list[tuple[int, int]] = []
    change = Path.chmod

    def note_mode(self: Path, mode: int) -> None:
        met.append((stat.S_IMODE(self.stat().st_mode), self.stat().st_size))
        change(self, mode)

    monkeypatch.setattr(Path, "chmod", note_mode)
    before = os.umask(mask)
    try:
        write_whole("four", tmp_path / "report")
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert met == [(0o600, 4)]
    assert stat.S_IMODE((tmp_path / "report").stat().st_mode) == mode


def test_what_was_abandoned_is_removed_and_nothing_else(tmp_path: Path) -> None:
    abandoned, recent, others = (
        f".abcdefgh{UNFINISHED}",
        f".ijklmnop{UNFINISHED}",
        [".old.unfinished", f"named{UNFINISHED}.json", "report.old"],
    )
    for name in (abandoned, recent, *others):
        (tmp_path / name).write_bytes(b"half")
        if name != recent:
            os.utime(tmp_path / name, (0, 0))
    write_whole("new", tmp_path / "report")
    assert names_in(tmp_path) == sorted([recent, *others, "report"])


def test_what_was_abandoned_and_cannot_be_removed_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / f".folder{UNFINISHED}").mkdir()
    os.utime(tmp_path / f".folder{UNFINISHED}", (0, 0))
    write_whole("new", tmp_path / "report")
    assert "report" in names_in(tmp_path)


_WRITER = """
import sys
from pathlib import Path
from compliance.cli.output import write_whole
for number in range(int(sys.argv[2])):
    write_whole(sys.argv[3] * (10_000 + number), Path(sys.argv[1]))
"""


def test_of_two_writers_at_once_one_is_read_whole(tmp_path: Path) -> None:
    report, environment = tmp_path / "report", {"PYTHONPATH": str(REPOSITORY)}
    writers = [subprocess.Popen([sys.executable, "-c", _WRITER, report, "50", each], env=environment) for each in "ab"]
    met: set[bytes] = set()
    while any(writer.poll() is None for writer in writers):
        if report.exists():
            content = report.read_bytes()
            assert len(content) >= 10_000
            assert content == content[:1] * len(content)
            met.add(content[:1])
    assert [writer.returncode for writer in writers] == [0, 0]
    assert met <= {b"a", b"b"}
    assert met
    assert names_in(tmp_path) == ["report"]


def test_of_two_runs_at_once_each_report_is_that_of_one(place: Path) -> None:
    formats = ("text", "html", "csv", "json")
    asked = " ".join(f"--report {name}=reports/{name}" for name in formats)

    def start(line: str) -> subprocess.Popen[bytes]:
        environment = {"PYTHONPATH": str(REPOSITORY)}
        return subprocess.Popen([*DOOR, *line.split()], cwd=place, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    lines = [f"check submissions/{name} --rules rules {asked}" for name in ("one.json", "more")]
    alone: list[dict[str, bytes]] = []
    for line in lines:
        assert start(line).wait(timeout=60) == 3
        alone.append({name: (place / "reports" / name).read_bytes() for name in formats})
    assert [each.wait(timeout=60) for each in [start(line) for line in lines]] == [3, 3]
    for name in formats:
        assert (place / "reports" / name).read_bytes() in (alone[0][name], alone[1][name])
    assert names_in(place / "reports") == sorted(formats)
