"""One record checked with what earlier runs kept: the answer is the same byte for byte, and nothing is imported that it does not need."""

import io
import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import pytest

from compliance import assess, decode
from compliance.cli.main import run
from compliance.cli.reports import RENDERERS
from compliance.inference.to_rete import is_available
from compliance.kept.chains import kept_chain_of
from compliance.kept.folder import VARIABLE
from compliance.kept.ruleset import from_bytes, to_bytes
from compliance.model.rule import Ruleset
from compliance.report import to_json, to_text
from compliance.report.layout import Choice
from tests.shipped import shipped_ruleset

REPOSITORY = Path(__file__).parent.parent
EXAMPLES = sorted(each for each in (REPOSITORY / "examples").iterdir() if each.suffix in (".json", ".ndjson"))
SMALL = REPOSITORY / "tests" / "cli"
DOOR = "from compliance.cli.main import main; main()"
_TEXTS: tuple[tuple[Choice, bool], ...] = (("zh", False), ("en", False), ("both", False), ("both", True))

#: What reads rule files, types conditions, chains tags, renders other reports or judges many records.
UNNEEDED = {
    "pydantic",
    "pydantic_core",
    "yaml",
    "google",
    "cel_expr_python",
    "durable",
    "durable_rules_engine",
    "msgspec",
    "zstandard",
    "gherkin",
    "cucumber_expressions",
    "jinja2",
    "markupsafe",
    "xlsxwriter",
    "openpyxl",
    "junitparser",
    "rich",
    "markdown",
    "asyncio",
    "concurrent",
    "multiprocessing",
    "importlib.metadata",
    "email",
    "socket",
    "subprocess",
    "logging",
    "tempfile",
    "shutil",
    "compliance.runner",
    "compliance.scenarios",
    "compliance.engine.generated",
    "compliance.engine.to_python",
    "compliance.language.from_cel",
    "compliance.language.environment",
    "compliance.language.to_descriptor",
}
#: The one module of those that load rules which the way to kept rules needs.
_OF_RULE_FILES = {"compliance.rulefile", "compliance.rulefile.folder"}


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run answered."""

    code: int
    out: bytes
    err: bytes


def ran(
    *arguments: str, kept: Path | None, program: str = DOOR, more: Mapping[str, str] | None = None, most_bytes: int | None = None
) -> Ran:
    """Run a command line in a process of its own, in the folder of the small rules."""

    def limit() -> None:
        if most_bytes is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    environment = {"PYTHONPATH": str(REPOSITORY), VARIABLE: "off" if kept is None else str(kept), **(more or {})}
    found = subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=SMALL, env=environment, check=False, capture_output=True, preexec_fn=limit
    )
    return Ran(found.returncode, found.stdout, found.stderr)


def ran_here(*arguments: str) -> Ran:
    """Run a command line in this process, which keeps nothing: what it answers is all that is asked."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        code = run(arguments)
    return Ran(code, *(each.detach().getvalue() for each in (out, err)))


@pytest.fixture(scope="module")
def shipped() -> Ruleset:
    return shipped_ruleset()


@pytest.fixture(scope="module")
def content(shipped: Ruleset) -> bytes:
    return to_bytes(shipped)


# Modules


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder in which a check of an example with the shipped rules was kept."""
    folder = tmp_path_factory.mktemp("warm") / "kept"
    assert ran("check", str(EXAMPLES[0]), kept=folder).code in (0, 1, 3)
    return folder


def _imported(kept: Path, *arguments: str) -> set[str]:
    program = f"import sys, atexit; atexit.register(lambda: print(*sys.modules, file=open(sys.argv.pop(), 'w'))); {DOOR}"
    names = kept.with_name("modules.txt")
    program = program.replace("sys.argv.pop()", repr(str(names)))
    assert ran("check", *arguments, kept=kept, program=program).code in (0, 1, 3)
    return set(names.read_text(encoding="utf-8").split())


@pytest.mark.skipif(not is_available(), reason="where durable-rules is not, each run looks for it")
@pytest.mark.parametrize("language", ["both", "zh", "en"])
def test_checking_one_record_imports_nothing_that_it_does_not_need(warm: Path, language: str) -> None:
    imported = _imported(warm, str(EXAMPLES[0]), "--lang", language)
    assert "compliance.assess" in imported
    assert sorted(name for name in imported if any(name == each or name.startswith(f"{each}.") for each in UNNEEDED)) == []
    assert {name for name in imported if name.startswith("compliance.rulefile")} == _OF_RULE_FILES


def test_the_guard_sees_what_is_imported(tmp_path: Path) -> None:
    imported = _imported(tmp_path / "kept", str(SMALL / "submissions" / "compliant.json"), "--rules", "rules")
    assert imported >= {"pydantic", "yaml", "google.protobuf", "cel_expr_python", "compliance.rulefile.load"}


# Answers


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.name)
def test_every_report_of_every_example_is_the_same_with_kept_rules(
    example: Path, shipped: Ruleset, content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "kept"))
    submissions = list(decode(example.read_bytes(), example.name))
    anew = assess(shipped, submissions)
    told = to_json.render(anew, shipped)
    # The first assessment keeps what follows from its tags, and the second one finds it.
    for _ in range(2):
        ruleset = from_bytes(content)
        assert ruleset is not None
        kept = assess(ruleset, submissions, chained_by=kept_chain_of)
        assert to_json.render(kept, ruleset) == told
        assert kept == anew
    for language, is_concise in _TEXTS:
        fresh = from_bytes(content)
        assert fresh is not None
        said = to_text.render(kept, fresh, language, False, is_concise=is_concise)
        assert said == to_text.render(anew, shipped, language, False, is_concise=is_concise)
    for name in ("html", "letter", "markdown", "csv", "jsonl", "sarif", "oscal"):
        render = import_module(f"compliance.report.{RENDERERS[name]}").render
        fresh = from_bytes(content)
        assert fresh is not None
        assert render(kept, fresh, "both") == render(anew, shipped, "both")


def test_every_finding_is_explained_the_same_with_kept_rules(shipped: Ruleset, content: bytes) -> None:
    ruleset = from_bytes(content)
    assert ruleset is not None
    submissions = list(decode(EXAMPLES[0].read_bytes(), EXAMPLES[0].name))
    kept, anew = (assess(each, submissions, show_all=True, propose=False) for each in (ruleset, shipped))
    assert kept == anew
    assert to_json.render(kept, ruleset) == to_json.render(anew, shipped)


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("failing", ("--lang zh", "--format json", "--view concise --all", "--requirement EO-1")),
        *((name, ()) for name in ("compliant", "missing", "broken")),
    ],
)
def test_the_first_run_and_later_ones_answer_as_one_without_a_cache(
    name: str, more: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(SMALL)
    monkeypatch.setenv(VARIABLE, "off")
    for options in ("", "", *more):
        arguments = ["check", f"submissions/{name}.json", "--rules", "rules", *options.split()]
        assert ran(*arguments, kept=tmp_path / "kept") == ran_here(*arguments)
        assert list((tmp_path / "kept").glob("rules-*"))
        assert list((tmp_path / "kept").glob("methods-*"))


CHECK = ("check", "submissions/failing.json", "--rules", "rules")


@pytest.fixture(scope="module")
def answer() -> Ran:
    return ran(*CHECK, kept=None)


def test_a_cache_of_which_every_file_is_damaged_changes_nothing(tmp_path: Path, answer: Ran) -> None:
    kept = tmp_path / "kept"
    ran(*CHECK, kept=kept)
    whole = {each: each.read_bytes() for each in kept.iterdir()}
    # In the first word, in the digest, amid what is kept and at its end.
    for part in (0, 0.001, 0.3, 0.999):
        for path, content in whole.items():
            place = int(len(content) * part)
            path.write_bytes(content[:place] + bytes([content[place] ^ 0x10]) + content[place + 1 :])
        assert ran(*CHECK, kept=kept) == answer
        assert {each: each.read_bytes() for each in kept.iterdir()}.keys() == whole.keys()
    for path in whole:
        path.write_bytes(b"")
    assert ran(*CHECK, kept=kept) == answer


def test_a_cache_that_is_not_the_users_changes_nothing(tmp_path: Path, answer: Ran) -> None:
    kept = tmp_path / "kept"
    ran(*CHECK, kept=kept)
    before = {each: (each.stat().st_mtime_ns, each.read_bytes()) for each in kept.iterdir()}
    kept.chmod(0o777)
    assert ran(*CHECK, kept=kept) == answer
    if os.geteuid() == 0:
        kept.chmod(0o700)
        os.chown(kept, 12345, 12345)
        assert ran(*CHECK, kept=kept) == answer
    assert {each: (each.stat().st_mtime_ns, each.read_bytes()) for each in kept.iterdir()} == before


@pytest.mark.parametrize("most_bytes", [0, 1, 1000, 30_000])
def test_a_disk_on_which_there_is_no_room_changes_nothing(tmp_path: Path, answer: Ran, most_bytes: int) -> None:
    kept = tmp_path / "kept"
    assert ran(*CHECK, kept=kept, most_bytes=most_bytes) == answer
    assert [each for each in kept.iterdir() if each.name.startswith(".") or each.stat().st_size > most_bytes] == []


@pytest.mark.parametrize("place", ["/proc/nowhere", "/dev/null/kept", "/dev/null", ""])
def test_a_place_that_cannot_be_written_changes_nothing(place: str, answer: Ran) -> None:
    assert ran(*CHECK, kept=None, more={VARIABLE: place}) == answer


def test_a_program_that_was_changed_takes_nothing_over(tmp_path: Path, answer: Ran) -> None:
    program = tmp_path / "program"
    # With what Python compiled of it, as long as the times of the modules are those of the copy.
    shutil.copytree(REPOSITORY / "compliance", program / "compliance")
    more = {"PYTHONPATH": str(program), "PYTHONDONTWRITEBYTECODE": "1"}
    assert ran(*CHECK, kept=tmp_path / "kept", more=more) == answer
    (program / "compliance" / "errors.py").write_text(
        (program / "compliance" / "errors.py").read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8"
    )
    assert ran(*CHECK, kept=tmp_path / "kept", more=more) == answer
    assert len(list((tmp_path / "kept").glob("rules-*"))) == 2


def test_no_submitted_value_is_kept(tmp_path: Path) -> None:
    record = json.loads((SMALL / "submissions" / "failing.json").read_text(encoding="utf-8"))
    marks: list[str] = []

    def marked(value: object) -> object:
        if isinstance(value, dict):
            return {name: marked(each) for name, each in value.items()}
        if isinstance(value, list):
            return [marked(each) for each in value]
        if isinstance(value, str) and not value[:1].isdigit():
            marks.append(f"canary{len(marks)}")
            return f"{value}{marks[-1]}"
        return value

    (tmp_path / "one.json").write_text(json.dumps(marked(record)), encoding="utf-8")
    name = str(tmp_path / "one.json")
    ran("check", name, "--rules", "rules", kept=tmp_path / "kept")
    ran("check", name, "--rules", "rules", "--results", str(tmp_path / "results"), kept=tmp_path / "kept")
    ran("explain", name, "EO-1.1", "--rules", "rules", kept=tmp_path / "kept")
    files = list((tmp_path / "kept").iterdir())
    assert marks
    assert {each.name.partition("-")[0] for each in files} >= {"rules", "methods", "code"}
    assert [each.name for each in files if b"canary" in each.read_bytes() or "canary" in each.name] == []
    assert [each.name for each in files if b"one.json" in each.read_bytes()] == []
