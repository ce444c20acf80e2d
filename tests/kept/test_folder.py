"""The folder of what is kept: what was damaged, moved, or may be somebody else's is as good as absent."""

import os
import stat
from pathlib import Path

import pytest

from compliance.kept import folder as keeping
from compliance.kept.folder import keep, kept_folder, read_kept

NAME = "rules-one"


@pytest.fixture
def kept(place: Path) -> Path:
    keep(place, NAME, b"what was worked out")
    return place


def test_what_is_kept_is_given_back_to_its_owner_alone(kept: Path) -> None:
    assert read_kept(kept, NAME) == b"what was worked out"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700
    assert [stat.S_IMODE(each.stat().st_mode) for each in kept.iterdir()] == [0o600]


def test_a_byte_that_changed_anywhere_is_seen(kept: Path) -> None:
    content = (kept / NAME).read_bytes()
    for number in range(len(content)):
        for changed in (content[number] ^ 1, content[number] ^ 0xFF):
            (kept / NAME).write_bytes(content[:number] + bytes([changed]) + content[number + 1 :])
            assert read_kept(kept, NAME) is None
        (kept / NAME).write_bytes(content[:number])
        assert read_kept(kept, NAME) is None
    (kept / NAME).write_bytes(content + b"\0")
    assert read_kept(kept, NAME) is None
    (kept / NAME).write_bytes(content)
    assert read_kept(kept, NAME) is not None


def test_what_was_kept_under_another_name_is_not_taken(kept: Path) -> None:
    (kept / NAME).rename(kept / "rules-two")
    assert read_kept(kept, "rules-two") is None
    assert read_kept(kept, NAME) is None


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_may_write_is_not_taken(kept: Path, mode: int) -> None:
    (kept / NAME).chmod(mode)
    assert read_kept(kept, NAME) is None


@pytest.mark.parametrize("mode", [0o720, 0o702, 0o777, 0o1777])
def test_a_folder_that_others_may_write_is_neither_read_nor_written(kept: Path, mode: int) -> None:
    kept.chmod(mode)
    assert read_kept(kept, NAME) is None
    keep(kept, "rules-two", b"")
    assert [each.name for each in kept.iterdir()] == [NAME]


def test_what_another_user_owns_is_neither_read_nor_written(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: kept.stat().st_uid + 1)
    assert read_kept(kept, NAME) is None
    keep(kept, "rules-two", b"")
    assert [each.name for each in kept.iterdir()] == [NAME]


def test_a_file_of_another_user_is_not_taken(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fstat = os.fstat

    def of_another(handle: int) -> os.stat_result:
        there = list(fstat(handle))
        there[stat.ST_UID] += 1
        return os.stat_result(there)

    monkeypatch.setattr(os, "fstat", of_another)
    assert read_kept(kept, NAME) is None


def test_no_link_is_followed(kept: Path) -> None:
    (kept / NAME).rename(kept / "elsewhere")
    (kept / NAME).symlink_to(kept / "elsewhere")
    assert read_kept(kept, NAME) is None
    other = kept.with_name("link")
    other.symlink_to(kept)
    assert read_kept(other, "elsewhere") is None
    keep(other, "rules-two", b"")
    assert not (kept / "rules-two").exists()


def test_what_is_no_file_is_not_waited_for(kept: Path) -> None:
    os.mkfifo(kept / "rules-two", 0o600)
    (kept / "rules-three").mkdir(0o700)
    assert read_kept(kept, "rules-two") is None
    assert read_kept(kept, "rules-three") is None


def test_a_file_that_cannot_be_closed_was_read_all_the_same(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def close(handle: int) -> None:
        original(handle)
        raise OSError

    original = os.close
    expected = read_kept(kept, NAME)
    monkeypatch.setattr(os, "close", close)
    assert read_kept(kept, NAME) == expected
    assert expected is not None


def test_where_nothing_can_be_written_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    keep(tmp_path / "file" / "kept", NAME, b"")
    assert read_kept(tmp_path / "file" / "kept", NAME) is None


def test_what_is_cut_off_while_it_is_written_leaves_nothing(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        keep(kept, "rules-two", b"new")
        keep(kept, NAME, b"new")
    assert [each.name for each in kept.iterdir()] == [NAME]
    assert read_kept(kept, NAME) == b"what was worked out"


def test_only_the_newest_of_a_kind_stay(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(keeping._MOST_FILES, "rules", 3)
    keep(place, "chain-1", b"")
    (place / "chain-1").touch()
    (place / ".old.unfinished").write_bytes(b"")
    os.utime(place / ".old.unfinished", (0, 0))
    for number in range(1, 9):
        keep(place, f"rules-{number}", b"")
        os.utime(place / f"rules-{number}", (number * 1e6, number * 1e6))
    keep(place, "rules-90", b"")
    assert {each.name for each in place.iterdir()} == {"chain-1", "rules-90", "rules-8", "rules-7"}


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"COMPLIANCE_CACHE": "/a/b", "XDG_CACHE_HOME": "/x", "HOME": "/h"}, "/a/b"),
        ({"COMPLIANCE_CACHE": "off", "XDG_CACHE_HOME": "/x", "HOME": "/h"}, None),
        ({"COMPLIANCE_CACHE": "", "HOME": "/h"}, None),
        ({"XDG_CACHE_HOME": "/x", "HOME": "/h"}, "/x/compliance"),
        ({"XDG_CACHE_HOME": "here", "HOME": "/h"}, "/h/.cache/compliance"),
        ({"HOME": "/h"}, "/h/.cache/compliance"),
        ({"HOME": "h"}, None),
        ({}, None),
    ],
)
def test_the_environment_says_where_it_lies(environment: dict[str, str], expected: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COMPLIANCE_CACHE", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert kept_folder() == (None if expected is None else Path(expected))
