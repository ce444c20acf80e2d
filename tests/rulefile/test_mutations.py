"""Whatever is done to rule files, loading them either succeeds or says what is wrong with them, each fault at a place that exists."""

import random
import re
import time
from pathlib import Path

import pytest

from compliance.errors import RuleFileError
from compliance.model.diagnostic import Diagnostic
from compliance.report.to_diagnostics import render_diagnostic
from compliance.rulefile.load import load
from tests.rulefile.conftest import CARE, RULESET, SOUND, Rules

FILES = sorted(path.relative_to(SOUND).as_posix() for path in SOUND.rglob("*.yaml"))
SHIPPED = sorted((Path(__file__).parent.parent.parent / "rules").rglob("*.yaml"))

PIECES = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    "#",
    " #",
    "'",
    '"',
    "\\",
    "&a ",
    "*a",
    "!x ",
    "|",
    ">",
    "- ",
    "? ",
    "\t",
    "\n",
    "---\n",
    "%",
    "~",
    "0",
    "()",
    ".",
]


def check_faults(rules: Rules) -> None:
    """Load a folder, sound or not, and look at what is said where it is not."""
    for each in _faults_of(rules.folder):
        text = Path(each.source).read_bytes() if each.line is not None else b""
        lines = text.decode("utf-8", "replace").split("\n")
        assert each.line is None or (1 <= each.line <= len(lines) and 1 <= (each.column or 0) <= len(lines[each.line - 1]) + 1)
        assert re.fullmatch(r"R[1-4][0-9]{2}", each.code)
        assert each.message[:1].islower() or not each.message[:1].isalpha()
        assert not each.message.endswith(".")
        assert render_diagnostic(each)


def _faults_of(folder: Path) -> tuple[Diagnostic, ...]:
    try:
        load(folder)
    except RuleFileError as refusal:
        return refusal.diagnostics
    return ()


@pytest.mark.parametrize("file", FILES)
def test_part_of_a_file_is_refused_or_read(rules: Rules, file: str) -> None:
    text = (rules.folder / file).read_bytes()
    for length in range(0, len(text), 1 + len(text) // 6):
        check_faults(rules.write(file, text[:length]))


@pytest.mark.parametrize("file", FILES)
def test_file_without_a_line_is_refused_or_read(rules: Rules, file: str) -> None:
    lines = (rules.folder / file).read_text(encoding="utf-8").splitlines(keepends=True)
    for number in range(0, len(lines), 7):
        check_faults(rules.write(file, "".join(lines[:number] + lines[number + 1 :])))


@pytest.mark.parametrize("file", FILES)
def test_file_with_a_piece_put_in_is_refused_or_read(rules: Rules, file: str) -> None:
    text = (rules.folder / file).read_text(encoding="utf-8")
    chosen = random.Random(file)  # noqa: S311  # the same places every time
    for piece in chosen.sample(PIECES, 5):
        at = chosen.randrange(len(text) + 1)
        check_faults(rules.write(file, text[:at] + piece + text[at:]))


@pytest.mark.parametrize("file", FILES)
def test_file_with_another_value_is_refused_or_read(rules: Rules, file: str) -> None:
    """Each value of a file gives its place to a list, to keys and to nonsense."""
    text = (rules.folder / file).read_text(encoding="utf-8")
    chosen = random.Random(file)  # noqa: S311  # the same values every time
    for found in list(re.finditer(r"(?<=: )[^\s{}\[\],]+", text))[::7]:
        other = chosen.choice(("[]", "{}", "[a, {b: c}]", "{a: [b]}", "0", "x-1", '""'))
        check_faults(rules.write(file, text[: found.start()] + other + text[found.end() :]))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_part_of_a_shipped_file_is_refused_or_read(rules: Rules, path: Path) -> None:
    text = path.read_bytes()
    check_faults(rules.write("more.yaml", text[: random.Random(path.name).randrange(len(text))]))  # noqa: S311  # the same part every time


@pytest.mark.parametrize(
    "condition",
    [
        " && ".join(["enterprise.filed_commitment"] * 500),
        "enterprise.headcount <= " + " + ".join(["1"] * 500),
        "(" * 500 + "enterprise.filed_commitment" + ")" * 500,
        "!" * 500 + "enterprise.filed_commitment",
        "enterprise.filed_commitment ? " * 100 + "true" + " : false" * 100,
        "enterprise.headcount in [" + ", ".join(map(str, range(5000))) + "]",
        "enterprise.headcount <= " + "9" * 5000,
        'enterprise.district == "' + "a" * 5000 + '"',
    ],
    ids=["and", "plus", "parentheses", "not", "choose", "list", "digits", "text"],
)
def test_long_condition_is_refused_or_read(rules: Rules, condition: str) -> None:
    began = time.monotonic()
    check_faults(rules.change(CARE, "requires: enterprise.headcount <= 100", f"requires: '{condition}'"))
    assert time.monotonic() - began < 20


def test_many_laughs_take_no_time(rules: Rules) -> None:
    """A file is read once, however often it refers to itself."""
    laughs = "".join(f"a{number}: &a{number} [{', '.join([f'*a{number - 1}'] * 20)}]\n" for number in range(1, 30))
    began = time.monotonic()
    assert len(rules.write(RULESET, f"ruleset: small\na0: &a0 ha\n{laughs}").faults()) == 30
    assert time.monotonic() - began < 5


def test_deep_file_takes_no_time(rules: Rules) -> None:
    began = time.monotonic()
    (said,) = rules.write(RULESET, "ruleset: " + "[" * 100_000).faults()
    assert said == "ruleset.yaml:1:48: R102: the file is nested too deeply"
    assert time.monotonic() - began < 5
