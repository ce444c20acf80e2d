"""Rule files that somebody wrote to keep the program busy, to fill its memory or to end it: each is loaded or refused with codes."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.errors import RuleFileError
from compliance.report.to_diagnostics import render_diagnostic
from compliance.rulefile import shape
from compliance.rulefile.folder import MOST_BYTES
from compliance.rulefile.load import load
from compliance.rulefile.rule_file import read_rule_file
from compliance.rulefile.rules import MOST_DEFINITIONS
from compliance.rulefile.shape import MOST_NAMES
from compliance.rulefile.source import MOST_FAULTS
from tests.fuzzing.confined import MEBIBYTES, RULES, run_confined
from tests.fuzzing.cost import SECONDS, assert_in_proportion, seconds

_WORDS = "{zh: 甲, en: a}"
_REQUIREMENT = f"requirement: T\ntitle: {_WORDS}\ncitation: {{document: notice-3, item: '1'}}\n"


def codes_of(content: bytes) -> list[str]:
    """Read one rule file and give the codes of its faults."""
    _, faults = read_rule_file("one.yaml", content)
    assert len(faults) <= 3 * MOST_FAULTS + 3
    for each in (*faults[:3], *faults[-3:]):
        assert len(render_diagnostic(each)) < 3 * len(content) + 10_000
    return [each.code for each in faults]


def loaded(folder: Path, **files: str) -> list[str]:
    """Load a copy of the small rules with further files, and give the faults, each with its code."""
    shutil.copytree(RULES, folder / "rules", dirs_exist_ok=True)
    for name, text in files.items():
        (folder / "rules" / f"{name}.yaml").write_bytes(text.encode("utf-8"))
    try:
        load(folder / "rules")
    except RuleFileError as refusal:
        return [f"{each.code}: {each.message}" for each in refusal.diagnostics]
    return []


# Aliases, merge keys, tags


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n",
        "a0: &a0 ha\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 20)}]\n" for n in range(1, 200)),
        "requirement: &a {title: *a}\n",
        "requirement: &a [*a, *a]\n",
        "requirement: x\n<<: {title: y}\n",
        "requirement: x\n<<: [{title: y}, {title: z}]\n",
        "requirement: x\nbase: &base {a: b}\nrules: [{<<: *base}]\n",
        "requirement: !!python/object/apply:os.system ['true']\n",
        "requirement: !!binary aGE=\n",
        "!!set {a, b}\n",
        "? {a: b}\n: c\n",
        "%YAML 9.9\n---\nrequirement: x\n",
        "%TAG ! tag:example,2000:\n---\nrequirement: !x y\n",
        '"\\UFFFFFFFF": x\n',
        "requirement: x\n---\nrequirement: y\n",
    ],
    ids=ascii,
)
def test_what_yaml_makes_of_other_text_is_refused(text: str) -> None:
    assert set(codes_of(text.encode())) & {"R102", "R104"}
    assert seconds(lambda: codes_of(text.encode())) < SECONDS


# Deep and long


@pytest.mark.parametrize("depth", [30, 39, 40, 41, 1_000, 10_000])
@pytest.mark.parametrize("opened", ["[", "{a: ", "- ", "? ", "[{", "{[", "!a [", "a: [", "\n-\n "])
def test_deep_nesting_is_refused_in_time(opened: str, depth: int) -> None:
    text = ("requirement: " + opened * depth).encode()[:MOST_BYTES]
    assert codes_of(text)
    assert seconds(lambda: codes_of(text)) < SECONDS


@pytest.mark.parametrize("depth", range(30, 45))
def test_depth_that_is_read_is_the_same_in_every_form(depth: int) -> None:
    flow = f"requirement: {'[' * depth}x{']' * depth}".encode()
    block = ("requirement:\n" + "".join(f"{' ' * level}-\n" for level in range(1, depth)) + f"{' ' * depth}- x\n").encode()
    assert ("R102" in codes_of(flow)) is ("R102" in codes_of(block)) is (depth > 38)


_LONG: dict[str, bytes] = {
    "50 MB of letters": b"requirement: " + b"a" * 50_000_000,
    "50 MB of rules": b"requirement: x\nrules:\n" + b"  - {id: x}\n" * 4_000_000,
    "50 MB of brackets": b"[" * 50_000_000,
    "50 MB of anchors": b"- &a\n" * 10_000_000,
    "50 MB that are no text": b"\xff" * 50_000_000,
    "50 MB of nothing": b"\0" * 50_000_000,
}


@pytest.mark.parametrize("name", _LONG)
def test_rule_file_of_50_megabytes_is_refused_at_once(name: str) -> None:
    assert codes_of(_LONG[name]) == ["R106"]
    assert seconds(lambda: codes_of(_LONG[name])) < 0.1


def _filled(head: str, line: str, size: int) -> bytes:
    return (head + line * ((size - len(head)) // len(line.encode()))).encode()


_LINES: dict[str, tuple[str, str]] = {
    "hidden characters": ("requirement: ", "\u200b"),
    "anchors": ("requirement:\n", "  - &a x\n"),
    "tags": ("requirement:\n", "  - !a x\n"),
    "keys twice": ("requirement: x\n", "a: b\n"),
    "entries without a value": ("requirement:\n", "  -\n"),
    "empty entries": ("requirement: [", "[],"),
    "rules that are none": ("requirement: x\nrules:\n", "  - x\n"),
    "rules with a wrong key": ("requirement: x\nrules:\n", "  - {idd: x}\n"),
    "cut comments": ("definitions:\n", "  a: {title: {zh: a #b\n, en: b}, condition: a}\n"),
    "comments": ("requirement: x\n", "# a\n"),
    "blank lines": ("requirement: x\n", "\n"),
    "words": ("requirement: ", "a "),
    "quoted words": ('requirement: "', "a "),
    "quoted lines": ('requirement: "', "a\n "),
    "escapes": ('requirement: "', "\\n"),
    "block text": ("requirement: |\n", "  a\n"),
    "folded text": ("requirement: >\n", "  a\n"),
    "quotes": ("requirement: ", "'"),
    "commas": ("requirement: [", "a,"),
    "colons": ("requirement: ", "a:"),
    "question marks": ("requirement: ", "? "),
    "percent signs": ("", "%a\n"),
    "documents": ("", "---\n"),
    "hyphens": ("", "- "),
    "blanks": ("requirement: ", " "),
    "tabs": ("requirement:", "\t"),
    "chinese": ("requirement: ", "口罩"),
}


@pytest.mark.parametrize("name", _LINES)
def test_time_grows_with_length(name: str) -> None:
    head, line = _LINES[name]
    assert_in_proportion(lambda size: _filled(head, line, size), codes_of, 3_000)


@pytest.mark.parametrize("name", _LINES)
def test_no_more_is_told_than_anybody_reads(name: str) -> None:
    head, line = _LINES[name]
    assert codes_of(_filled(head, line, 15_000))


# What short texts could grow into


def _definitions(count: int, condition: Callable[[int], str], for_each: str = "") -> str:
    lines = (f"  d{n}: {{title: {_WORDS}, {for_each}condition: '{condition(n)}'}}\n" for n in range(count))
    return "definitions:\n" + "".join(lines)


def test_definitions_that_call_one_another_twice_come_to_an_end(tmp_path: Path) -> None:
    text = _definitions(60, lambda n: f"d{n - 1}() || enterprise.headcount > {n + 1} && d{n - 1}()" if n else "enterprise.headcount > 1")
    assert any(each.startswith("R209") for each in loaded(tmp_path, more=text))


def test_definitions_in_a_long_chain_are_refused(tmp_path: Path) -> None:
    text = _definitions(MOST_DEFINITIONS, lambda n: f"d{n - 1}()" if n else "enterprise.headcount > 1")
    assert "R209: with what it calls the condition is nested too deeply" in loaded(tmp_path, more=text)


def test_more_definitions_than_are_read_are_refused(tmp_path: Path) -> None:
    text = _definitions(MOST_DEFINITIONS + 1, lambda n: f"enterprise.headcount > {n + 1}")
    assert loaded(tmp_path, more=text) == [f"R106: there are more than {MOST_DEFINITIONS} shared conditions"]


def test_as_many_definitions_as_are_read_load(tmp_path: Path) -> None:
    text = _definitions(MOST_DEFINITIONS, lambda n: f"enterprise.headcount > {n + 1}")
    assert loaded(tmp_path, more=text) == []


def test_definitions_that_go_round_are_refused(tmp_path: Path) -> None:
    text = _definitions(100, lambda n: f"d{(n + 1) % 100}()")
    assert [each[:4] for each in loaded(tmp_path, more=text)] == ["R404"]


def test_more_fields_than_the_checker_takes_are_refused(tmp_path: Path) -> None:
    fields = "".join(f"    f{n}: {{type: text, title: {_WORDS}}}\n" for n in range(MOST_NAMES + 1))
    said = loaded(tmp_path, more=f"section: more\nfield:\n  title: {_WORDS}\n  fields:\n{fields}")
    assert said == ["R105: `fields` has too many entries"]


def test_more_limits_than_the_checker_takes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shape, "MOST_NAMES", 40)
    value = "{from: 2020-02-01, place: china, value: 1, standing: mapped, citation: {document: notice-3, item: a}}"
    lines = [f"  p{n}: {{title: {_WORDS}, values: [{value}]}}\n" for n in range(41)]
    files = {f"more{part}": "parameters:\n" + "".join(lines[part::4]) for part in range(4)}
    assert any(each == "R106: the folder has more than 40 limits" for each in loaded(tmp_path, **files))


def test_many_names_that_are_not_known_are_told_in_time(tmp_path: Path) -> None:
    """Each is compared with those that are known, to say which was meant."""
    lines = "".join(f"  q{n}: {{title: {_WORDS}, within: zz{n}}}\n" for n in range(150))
    assert seconds(lambda: loaded(tmp_path, more="places:\n" + lines)) < 3 * SECONDS


def test_long_chain_of_places_loads(tmp_path: Path) -> None:
    lines = "".join(f"  q{n}: {{title: {_WORDS}, within: {f'q{n - 1}' if n else 'china'}}}\n" for n in range(500))
    assert loaded(tmp_path, more="places:\n" + lines) == []


def test_places_that_lie_in_themselves_are_refused(tmp_path: Path) -> None:
    lines = "".join(f"  q{n}: {{title: {_WORDS}, within: q{(n + 1) % 200}}}\n" for n in range(200))
    assert {each[:4] for each in loaded(tmp_path, more="places:\n" + lines)} == {"R402"}


@pytest.mark.parametrize("number", ["9" * 65, "0." + "9" * 63, "9" * 100_000, "1e9", "0x10", "１"])
def test_limit_beyond_reason_is_no_number(tmp_path: Path, number: str) -> None:
    cited = "citation: {document: notice-3, item: a}"
    value = f"{{from: 2020-02-01, place: china, value: {number}, standing: mapped, {cited}}}"
    said = loaded(tmp_path, more=f"parameters:\n  p: {{title: {_WORDS}, values: [{value}]}}\n")
    assert [each[:4] for each in said] == ["R405"]


@pytest.mark.parametrize(
    "condition", ["(" * 10_000, "a" * 100_000, "!(" * 10_000 + "enterprise.filed_commitment", "1 + " * 15_000 + "1 > 0"]
)
def test_condition_of_a_rule_beyond_reason_is_refused(tmp_path: Path, condition: str) -> None:
    assert loaded(tmp_path, more=f"definitions:\n  d: {{title: {_WORDS}, condition: '{condition}'}}\n")[0][:3] == "R20"


# Patterns that read what staff write


@pytest.mark.parametrize(
    "text", ["a" * 100_000, "a_" * 50_000, "a." * 50_000, "a in " * 20_000, "/" * 100_000, "1" * 100_000, "at least " * 10_000]
)
def test_long_texts_in_every_place_of_a_table_are_read_in_time(text: str) -> None:
    row = f'{{each: "{text}", standing: documented, specimens: "{text[:1000]}"}}'
    content = f'table: "{text[:1000]}"\nstandard: "{text[:1000]}"\nclause: x\ntitle: {_WORDS}\nrows:\n  "{text[:1000]}": {row}\n'.encode()
    assert seconds(lambda: codes_of(content)) < SECONDS


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says and limits what a process takes in this way")
def test_folder_with_a_gigabyte_is_refused(tmp_path: Path) -> None:
    shutil.copytree(RULES, tmp_path / "rules")
    with (tmp_path / "rules" / "more.yaml").open("wb") as file:
        file.truncate(1024 * 1024 * 1024)
    found = run_confined(["lint", "--rules", str(tmp_path / "rules")])
    assert (found.code, "R106" in found.output) == (2, True)
    assert found.mebibytes < MEBIBYTES


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says and limits what a process takes in this way")
def test_files_full_of_faults_take_less_than_256_mebibytes(tmp_path: Path) -> None:
    shutil.copytree(RULES, tmp_path / "rules")
    for number, name in enumerate(("rules with a wrong key",)):
        (tmp_path / "rules" / f"more{number}.yaml").write_bytes(_filled(*_LINES[name], MOST_BYTES))
    found = run_confined(["lint", "--rules", str(tmp_path / "rules")])
    print(f"{found.seconds:.2f} s, {found.mebibytes} MiB more than when idle")  # noqa: T201  # for whoever looks
    assert found.code == 2
    assert found.mebibytes < MEBIBYTES
