"""Several reports of one run, each in a file of its own."""

import builtins
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from compliance.cli.reports import RENDERERS
from tests.cli.conftest import Command

_CHECK = "check submissions/failing.json --rules rules --lang en"
#: What a file of each format begins with.
_STARTS = {
    "text": b"ruleset",
    "html": b"<!doctype html>",
    "letter": b"<!doctype html>",
    "markdown": b"#",
    "csv": b"\xef\xbb\xbf",
    "xlsx": b"pk",
    "json": b"{",
    "jsonl": b"{",
    "sarif": b"{",
    "junit": b"<?xml",
    "oscal": b"{",
}


def test_one_run_writes_every_report_that_there_is(command: Command, tmp_path: Path) -> None:
    asked = " ".join(f"--report {name}={tmp_path / name}" for name in RENDERERS)
    ran = command(f"{_CHECK} {asked}")
    assert ran.code == 1
    assert ran.out.startswith("ruleset")
    assert ran.err.splitlines() == [f"{tmp_path / name}: {name}" for name in RENDERERS]
    starts = {name: (tmp_path / name).read_bytes().lower().startswith(start) for name, start in _STARTS.items()}
    assert starts == dict.fromkeys(RENDERERS, True)


def test_the_same_run_writes_the_same_bytes(command: Command, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        command(f"{_CHECK} " + " ".join(f"--report {name}={tmp_path / folder / name}" for name in RENDERERS))
    differing = [name for name in RENDERERS if (tmp_path / "one" / name).read_bytes() != (tmp_path / "two" / name).read_bytes()]
    assert differing == []


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("htlm=out.html", "there is no report `htlm`; did you mean `html`?"),
        ("word=out.doc", "there is no report `word`; there are `text`"),
        ("html", "`html` names no file; write it as in html=report.html"),
        ("html=", "`html=` names no file"),
    ],
)
def test_a_mistake_in_a_report_is_told_with_its_mend(command: Command, given: str, said: str) -> None:
    ran = command(_CHECK, "--report", given)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_two_reports_never_share_a_file(command: Command, tmp_path: Path) -> None:
    ran = command(_CHECK, "--report", f"md={tmp_path / 'a'}", "--report", f"html={tmp_path / '.' / 'a'}")
    assert (ran.code, list(tmp_path.iterdir())) == (2, [])
    assert "two reports would be written to `a`" in ran.err


def test_no_report_replaces_what_was_read(command: Command) -> None:
    ran = command(_CHECK, "--report", "json=submissions/failing.json")
    assert ran.code == 2
    assert "is one of the files that were read" in ran.err


@pytest.mark.parametrize("name", ["eight-ones/8-care.yaml", "new.json"])
def test_no_report_goes_where_rules_are_read(name: str, command: Command, tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    shutil.copytree("rules", rules)
    before = {path: path.read_bytes() for path in rules.rglob("*.*")}
    ran = command("check submissions/failing.json", "--rules", str(rules), "--report", f"json={rules / name}")
    assert ran.code == 2
    assert "is in the folder of rules, where everything is read as a rule file" in ran.err
    assert {path: path.read_bytes() for path in rules.rglob("*.*")} == before


def test_a_report_that_cannot_be_written_is_told(command: Command, tmp_path: Path) -> None:
    ran = command(_CHECK, "--report", f"csv={tmp_path / 'nowhere' / 'out.csv'}")
    assert ran.code == 2
    assert "cannot be written" in ran.err


def test_a_library_that_is_missing_is_named_with_what_brings_it(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *more: Any) -> Any:
        if name.split(".", maxsplit=1)[0] == "xlsxwriter":
            raise ModuleNotFoundError("No module named 'xlsxwriter'", name="xlsxwriter")
        return real(name, *more)

    monkeypatch.delitem(sys.modules, "compliance.report.to_xlsx", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    ran = command(_CHECK, "--report", "xlsx=out.xlsx")
    assert (ran.code, Path("out.xlsx").exists()) == (2, False)
    assert 'the report `xlsx` needs the library `xlsxwriter`; install it with pip install "compliance[report]"' in ran.err
