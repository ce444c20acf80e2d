"""What the scripts say on a machine that lacks something, how they mend an environment that was left half made, and what they compare."""

import ast
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

REPOSITORY = Path(__file__).parent.parent
SCRIPTS = REPOSITORY / "scripts"


def load_script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"{name}_under_test", SCRIPTS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module of that name, loaded anew, with its environment in an empty folder and nothing really installed."""
    module = load_script("environment")
    monkeypatch.setattr(module, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(module, "_install", lambda python: None)
    return module


@pytest.mark.parametrize("script", ["run_tests.py", "check_examples.py"])
def test_old_python_is_told_in_one_sentence(script: str) -> None:
    program = (
        f"import runpy, sys; sys.path.insert(0, {str(SCRIPTS)!r})\n"
        "sys.version_info = (3, 10, 4, 'final', 0)\n"
        f"runpy.run_path({str(SCRIPTS / script)!r})\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ran.stderr == "Python 3.11 or later is needed, and this is Python 3.10.\n"
    assert ran.returncode == 1


@pytest.mark.parametrize("script", sorted(SCRIPTS.glob("*.py")), ids=lambda path: path.name)
def test_old_python_can_read_the_scripts(script: Path) -> None:
    ast.parse(script.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_missing_venv_is_told_in_one_sentence(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SystemExit) as ended:
        environment.prepare_environment()
    assert str(ended.value).startswith("This Python cannot make environments: its module venv or ensurepip is missing")


def test_missing_compiler_is_named_where_one_is_needed(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "no-such-compiler -O2")
    monkeypatch.setattr(environment, "NEEDS_NO_COMPILER", (99, 0))
    assert environment.missing_for_compiling() == "a C compiler"
    monkeypatch.setattr(environment, "NEEDS_NO_COMPILER", (3, 0))
    assert environment.missing_for_compiling() is None


def test_missing_header_files_are_named(environment: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CC", sys.executable)
    monkeypatch.setattr(environment, "NEEDS_NO_COMPILER", (99, 0))
    monkeypatch.setattr(environment.sysconfig, "get_path", lambda name: str(tmp_path))
    assert environment.missing_for_compiling() == "Python's C header files"
    (tmp_path / "Python.h").touch()
    assert environment.missing_for_compiling() is None


def test_failed_installation_without_a_compiler_is_told_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(SCRIPTS)!r})\n"
        "import environment, pathlib\n"
        "environment.NEEDS_NO_COMPILER = (99, 0)\n"
        "environment.REPOSITORY = pathlib.Path('nowhere')\n"
        "environment._install(pathlib.Path(sys.executable))\n"
    )
    monkeypatch.setenv("CC", "no-such-compiler")
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr == (
        "A C compiler is needed, because durable-rules ships as C source: install a C compiler, "
        "or use Python 3.13 or later, where nothing is compiled.\n"
    )


def test_environment_is_made_once_and_then_used_again(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    python = environment.prepare_environment()
    assert subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0

    def refuse(**_: object) -> None:
        pytest.fail("made again")

    monkeypatch.setattr(environment, "_make", refuse)
    assert environment.prepare_environment() == python


@pytest.mark.parametrize("left_behind", [("made-by-compliance-scripts", "bin/python"), ("bin/python",), ()], ids=str)
def test_half_made_environment_is_made_anew(environment: ModuleType, monkeypatch: pytest.MonkeyPatch, left_behind: tuple[str, ...]) -> None:
    (environment.ENVIRONMENT / "bin").mkdir(parents=True)
    for name in left_behind:
        (environment.ENVIRONMENT / name).write_text("unfinished", encoding="utf-8")
    asked: list[bool] = []
    monkeypatch.setattr(environment, "_make", lambda *, clear: asked.append(clear))
    environment.prepare_environment()
    assert asked == [True]


def test_interrupted_installation_is_not_taken_for_complete(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(python: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(environment, "_make", lambda *, clear: environment.ENVIRONMENT.mkdir(exist_ok=True))
    monkeypatch.setattr(environment, "_runs", lambda python: True)
    with monkeypatch.context() as patch:
        patch.setattr(environment, "_install", interrupt)
        with pytest.raises(KeyboardInterrupt):
            environment.prepare_environment()
    asked: list[bool] = []
    monkeypatch.setattr(environment, "_make", lambda *, clear: asked.append(clear))
    environment.prepare_environment()
    assert asked == [True]


def test_environment_of_somebody_else_is_kept(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    environment.ENVIRONMENT.mkdir()
    monkeypatch.setattr(environment, "_runs", lambda python: True)
    asked: list[bool] = []
    monkeypatch.setattr(environment, "_make", lambda *, clear: asked.append(clear))
    environment.prepare_environment()
    assert asked == [False]


def put_door(module: ModuleType, folder: Path, arguments: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the script a command `compliance` that is this package, given these words of the shell."""
    door = folder / "bin" / "compliance"
    door.parent.mkdir(exist_ok=True)
    program = "import sys; sys.argv[0] = 'compliance'; from compliance.cli.main import main; main()"
    door.write_text(f'#!/bin/sh\nPYTHONPATH="{REPOSITORY}" exec "{sys.executable}" -c "{program}" {arguments}\n', encoding="utf-8")
    door.chmod(0o755)
    monkeypatch.setattr(module, "prepare_environment", lambda: door.with_name("python"))


@pytest.fixture
def check_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, loaded anew, with a folder of two examples and a command `compliance` that is this package with small rules."""
    monkeypatch.syspath_prepend(str(SCRIPTS))
    module = load_script("check_examples")
    monkeypatch.setattr(module, "REPOSITORY", tmp_path)
    # What is compared does not depend on how many rules there are.
    put_door(module, tmp_path, f'"$@" --rules "{REPOSITORY / "tests" / "cli" / "rules"}"', monkeypatch)
    examples = tmp_path / "examples"
    examples.mkdir()
    (examples / "broken.json").write_text("{", encoding="utf-8")
    (examples / "lines.ndjson").write_text('{"submitted_on": "2019-01-01"}\n[\n', encoding="utf-8")
    return module


@pytest.mark.parametrize(
    ("expected", "status", "said"),
    [
        (
            {"broken.json": "rejected", "lines.ndjson": ["undetermined", "rejected"]},
            0,
            "all 3 verdicts are those of scripts/example_verdicts.json",
        ),
        ({"broken.json": "compliant", "lines.ndjson": ["undetermined", "rejected"]}, 1, "broken.json: expected compliant, found rejected"),
        ({"broken.json": "rejected"}, 1, "lines.ndjson: expected nothing, found nothing"),
        ({"broken.json": "rejected", "lines.ndjson": ["undetermined"]}, 1, "expected undetermined, found undetermined, rejected"),
        (
            {"broken.json": "rejected", "lines.ndjson": ["undetermined", "rejected"], "lost.json": "compliant"},
            1,
            "lost.json: expected compliant",
        ),
        ({}, 1, "expects nothing"),
        (None, 1, "cannot be read"),
    ],
)
def test_examples_are_compared_with_what_is_expected(
    check_examples: ModuleType, expected: object, status: int, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    if expected is not None:
        (check_examples.REPOSITORY / "scripts").mkdir()
        (check_examples.REPOSITORY / check_examples.VERDICTS).write_text(json.dumps(expected), encoding="utf-8")
    assert check_examples.main() == status
    assert said in capfd.readouterr().out


def test_shipped_examples_have_the_expected_verdicts(
    check_examples: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    put_door(check_examples, tmp_path, '"$@"', monkeypatch)
    monkeypatch.setattr(check_examples, "REPOSITORY", REPOSITORY)
    assert check_examples.main() == 0, capfd.readouterr().out
