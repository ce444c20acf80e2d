import os
from pathlib import Path

import pytest

from compliance.cli.sources import has_faults, read_submissions


def codes(*names: Path) -> list[str]:
    return [each.code for each in read_submissions([str(name) for name in names], "auto").diagnostics]


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    for name in ("b.json", "a.JSON", "z/c.jsonl", "m/d.ndjson", "m/.hidden.json"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("{}\n", encoding="utf-8")
    reading = read_submissions([str(tmp_path)], "auto")
    names = [Path(each.source).relative_to(tmp_path).as_posix() for each in reading.submissions]
    assert names == ["a.JSON", "b.json", "m/.hidden.json", "m/d.ndjson", "z/c.jsonl"]
    assert not has_faults(reading)


def test_other_files_in_a_folder_are_named_and_are_no_fault(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}", encoding="utf-8")
    (tmp_path / "notes.xlsx").write_bytes(b"PK")
    reading = read_submissions([str(tmp_path)], "auto")
    assert [(each.code, Path(each.source).name) for each in reading.diagnostics] == [("I402", "notes.xlsx")]
    assert not has_faults(reading)


def test_a_file_that_is_named_is_read_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "record.txt"
    path.write_text("{}", encoding="utf-8")
    assert len(read_submissions([str(path)], "auto").submissions) == 1


def test_what_cannot_be_read_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    good, empty, folder = tmp_path / "good.json", tmp_path / "empty.json", tmp_path / "folder"
    good.write_text("{}", encoding="utf-8")
    empty.write_text(" \n", encoding="utf-8")
    folder.mkdir()
    reading = read_submissions([str(tmp_path / "none.json"), str(empty), str(folder), str(good)], "auto")
    assert [each.code for each in reading.diagnostics] == ["I401", "I403", "I403"]
    assert [Path(each.source).name for each in reading.submissions] == ["good.json"]
    assert has_faults(reading)


def test_a_list_without_members_has_no_record(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text("[]", encoding="utf-8")
    assert codes(path) == ["I403"]


def test_a_file_without_permission_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.json"
    path.write_text("{}", encoding="utf-8")

    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    (fault,) = read_submissions([str(path)], "auto").diagnostics
    assert (fault.code, fault.message) == ("I401", "cannot be read: Permission denied")


def test_a_folder_without_permission_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.json").write_text("{}", encoding="utf-8")
    closed = tmp_path / "closed"
    closed.mkdir()

    scan = os.scandir

    def refuse(path: object) -> object:
        if str(path) == str(closed):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "scandir", refuse)
    assert codes(tmp_path) == ["I401"]
