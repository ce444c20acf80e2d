"""What is read and is not as it should be: told with its place, and never passed over."""

import json
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from compliance.cli.sources import has_faults, read_submissions
from compliance.errors import RuleFileError
from compliance.rulefile.load import load
from compliance.scenarios.feature_file import find_feature_files
from compliance.whole_file import read_whole
from tests.faults.conftest import Command

CHECK = "check submissions --rules rules --attestations attestations.json --lang en"


def told(folder: Path) -> list[str]:
    """Read a folder of submissions, and give what is told of it."""
    reading = read_submissions([str(folder)], "auto")
    assert has_faults(reading)
    return [f"{Path(each.source).name}: {each.code}: {each.message}" for each in reading.diagnostics]


def test_a_link_to_a_folder_of_submissions_is_not_passed_over(command: Command, place: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (place / "submissions" / "more").rename(elsewhere)
    (place / "submissions" / "more").symlink_to(elsewhere)
    ran = command(f"{CHECK} --format json")
    assert ran.code == 4
    (fault,) = json.loads(ran.out)["diagnostics"]
    assert (fault["source"], fault["code"]) == ("submissions/more", "I401")
    assert (fault["message"], fault["hint"]) == ("this link to a folder is not followed", "name the folder itself")


def test_a_link_that_leads_nowhere_or_round_in_a_folder_of_submissions_is_told(place: Path) -> None:
    (place / "submissions" / "gone").symlink_to(place / "nowhere")
    (place / "submissions" / "round").symlink_to(place / "submissions" / "round")
    assert told(place / "submissions") == [
        "gone: I401: cannot be read: No such file or directory",
        "round: I401: cannot be read: Too many levels of symbolic links",
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_among_submissions_is_told_and_not_waited_for(place: Path) -> None:
    os.mkfifo(place / "submissions" / "pipe.json")
    assert told(place / "submissions") == ["pipe.json: I401: cannot be read: this is no file"]


def write_meanwhile(path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    """Let somebody write to a file when it was opened and looked at, and before it is read."""
    look = os.fstat

    def look_and_change(handle: int) -> os.stat_result:
        seen = look(handle)
        if os.path.samestat(seen, path.stat()) and seen.st_size != len(content):
            path.write_bytes(content)
        return seen

    monkeypatch.setattr(os, "fstat", look_and_change)


def test_a_submission_that_is_cut_while_it_is_read_is_told(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut at the end of a line, one record of the two would look like all there are."""
    path = place / "submissions" / "more" / "lines.ndjson"
    write_meanwhile(path, monkeypatch, path.read_bytes().splitlines(keepends=True)[0])
    assert told(path) == ["lines.ndjson: I401: cannot be read: it changed while it was read"]


def test_a_rule_file_that_is_cut_while_it_is_read_is_told(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut between two places, it would still be sound."""
    path = place / "rules" / "places.yaml"
    whole = path.read_bytes()
    path.write_bytes(whole + b"  other: {title: {zh: other, en: other}}\n")
    assert "other" in load(place / "rules").places
    write_meanwhile(path, monkeypatch, whole)
    with pytest.raises(RuleFileError, match="R101: cannot be read: it changed while it was read"):
        load(place / "rules")


def test_a_file_that_is_shorter_than_it_says_is_not_taken_for_whole(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = place / "submissions" / "one.json"
    told_size = os.fstat

    def longer(handle: int) -> os.stat_result:
        found = list(told_size(handle))
        return os.stat_result([*found[:6], found[6] + 1, *found[7:10]])

    monkeypatch.setattr(os, "fstat", longer)
    with pytest.raises(OSError, match="it changed while it was read"):
        read_whole(path, 1_000_000)


def test_a_folder_of_rules_that_vanishes_while_it_is_read_is_refused(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was read until then is not all there is."""
    rules, scan = place / "rules", os.scandir

    def scan_and_lose(folder: Any) -> Any:
        if Path(folder).name == "care":
            rules.rename(place / "elsewhere")
        return scan(folder)

    monkeypatch.setattr(os, "scandir", scan_and_lose)
    with pytest.raises(RuleFileError) as refused:
        load(rules)
    assert ("care", "R101") in {(Path(each.source).name, each.code) for each in refused.value.diagnostics}


@pytest.mark.parametrize("cut", range(1, 8))
def test_a_torn_last_line_is_rejected_and_the_lines_before_it_are_kept(cut: int, command: Command, place: Path) -> None:
    path = place / "submissions" / "more" / "lines.ndjson"
    whole = path.read_bytes().rstrip(b"\n")
    first = whole.index(b"\n") + 1
    path.write_bytes(whole[: first + (len(whole) - first) * cut // 8])
    reading = read_submissions([str(path)], "auto")
    assert [(each.line, each.content is None) for each in reading.submissions] == [(1, False), (2, True)]
    if cut == 4:
        assert command("check submissions/more --rules rules").code == 4


def test_a_folder_of_scenarios_that_cannot_be_looked_through_is_told(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def refuse(folder: Any) -> Any:
        if Path(folder).name == "care":
            raise PermissionError(13, "Permission denied", str(folder))
        return scan(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(PermissionError):
        find_feature_files(place / "features")


def test_a_feature_file_that_cannot_be_read_is_not_left_out_of_the_page_of_a_rule(command: Command, place: Path) -> None:
    line = "rule M-1.1 --rules rules --features features"
    whole = command(line)
    (place / "features" / "care" / "1-masks.zh.feature").write_bytes(b"\xff")
    ran = command(line)
    assert (whole.code, ran.code) == (0, 2)
    assert ran.err.decode().startswith("features/care/1-masks.zh.feature: S101: the file is not encoded as UTF-8")


def test_an_unfinished_report_is_never_read_as_a_submission_or_a_rule(command: Command, place: Path) -> None:
    content = (place / "submissions" / "one.json").read_bytes()
    for folder in ("submissions", "rules"):
        (place / folder / ".abcdefgh.compliance-unfinished").write_bytes(content)
    (place / "rules" / ".abcdefgh.compliance-unfinished").rename(place / "kept")
    ran = command(f"{CHECK} --format json")
    said = json.loads(ran.out)
    assert (ran.code, len(said["records"])) == (0, 3)
    assert [(each["code"], each["source"]) for each in said["diagnostics"]] == [("I402", "submissions/.abcdefgh.compliance-unfinished")]
    (place / "kept").rename(place / "rules" / ".abcdefgh.compliance-unfinished")
    ran = command(CHECK)
    assert ran.code == 2
    assert ".abcdefgh.compliance-unfinished: R101: this file would not be read as a rule file" in ran.err.decode()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_named_pipe_is_read_like_a_file_where_somebody_names_it(place: Path) -> None:
    pipe, record = place / "pipe", (place / "submissions" / "one.json").read_bytes()
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(record,))
    writer.start()
    assert read_whole(pipe, 1_000_000) == record
    writer.join()
