"""The methods of frozen values and generated code, kept as they were compiled: what is found is what would be compiled."""

import dataclasses
import linecache
import subprocess
import sys
import traceback
from pathlib import Path

import pytest

from compliance.engine.generated import compiled_anew
from compliance.kept import generated_code as keeping_code
from compliance.kept.generated_code import compiled
from compliance.kept.methods import kept_methods

REPOSITORY = Path(__file__).parent.parent.parent
TEXT = "def judge(record):\n    return record + 1\n"


def _made() -> type:
    @dataclasses.dataclass(frozen=True, slots=True)
    class Made:
        """A value."""

        one: int
        other: str = "x"

    return Made


def test_frozen_values_are_the_same_whether_their_methods_were_kept_or_not(place: Path) -> None:
    anew = _made()
    for _ in range(2):
        with kept_methods():
            made = _made()
        assert repr(made(1)) == repr(anew(1))
        assert made(1) == made(1, "x") != made(2)
        assert hash(made(1)) == hash(anew(1))
        assert vars(made)["__init__"].__code__ == vars(anew)["__init__"].__code__
        with pytest.raises(dataclasses.FrozenInstanceError):
            made(1).one = 2
        assert "exec" not in vars(dataclasses)
    assert len(list(place.iterdir())) == 1


def test_methods_that_were_kept_are_not_compiled_again(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with kept_methods():
        _made()

    def refuse(*arguments: object, **options: object) -> None:
        raise AssertionError(arguments)

    monkeypatch.setattr("compliance.kept.methods.compile", refuse, raising=False)
    with kept_methods():
        _made()
    (file,) = place.iterdir()
    content = file.read_bytes()
    file.write_bytes(content[:100] + bytes([content[100] ^ 1]) + content[101:])
    with pytest.raises(AssertionError), kept_methods():
        _made()
    monkeypatch.undo()


def test_damaged_methods_are_compiled_and_kept_again(place: Path) -> None:
    with kept_methods():
        _made()
    (file,) = place.iterdir()
    content = file.read_bytes()
    for number in range(0, len(content), max(len(content) // 100, 1)):
        file.write_bytes(content[:number] + bytes([content[number] ^ 1]) + content[number + 1 :])
        with kept_methods():
            assert _made()(1).one == 1
        assert file.read_bytes() == content


def test_a_name_that_already_stood_there_stands_there_again(place: Path) -> None:
    with kept_methods(), kept_methods():
        pass
    assert "exec" not in vars(dataclasses)


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give a list in which each text is noted that is compiled."""
    noted: list[str] = []

    def noting(text: str, file: str) -> object:
        noted.append(text)
        return compiled_anew(text, file)

    monkeypatch.setattr(keeping_code, "compiled_anew", noting)
    return noted


def test_generated_code_is_compiled_once_for_each_text_and_file(place: Path, compilations: list[str]) -> None:
    for _ in range(2):
        assert compiled(TEXT, "<one>") == compiled_anew(TEXT, "<one>")
        assert compiled(TEXT, "<other>").co_filename == "<other>"
        assert compiled(TEXT.replace("1", "2"), "<one>") == compiled_anew(TEXT.replace("1", "2"), "<one>")
    assert len(compilations) == 3


def test_damaged_code_is_compiled_and_kept_again(place: Path, compilations: list[str]) -> None:
    compiled(TEXT, "<one>")
    (file,) = place.iterdir()
    content = file.read_bytes()
    for number in range(len(content)):
        file.write_bytes(content[:number] + bytes([content[number] ^ 1]) + content[number + 1 :])
        assert compiled(TEXT, "<one>") == compiled_anew(TEXT, "<one>")
        assert file.read_bytes() == content
    assert len(compilations) == 1 + len(content)


def test_code_of_another_program_is_not_taken(place: Path, compilations: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    compiled(TEXT, "<one>")
    monkeypatch.setattr(keeping_code, "program_digest", lambda: "another")
    compiled(TEXT, "<one>")
    assert len(compilations) == 2


def test_a_traceback_shows_the_source_of_kept_code(place: Path) -> None:
    compiled(TEXT, "<rules one: judge>")
    linecache.cache["<rules one: judge>"] = (len(TEXT), None, TEXT.splitlines(keepends=True), "<rules one: judge>")
    module: dict[str, object] = {}
    exec(compiled(TEXT, "<rules one: judge>"), module)  # noqa: S102  # what is tested
    try:
        module["judge"]("x")  # type: ignore[operator]
    except TypeError:
        shown = traceback.format_exc()
    assert 'File "<rules one: judge>", line 2, in judge\n    return record + 1\n' in shown


def test_many_records_come_out_the_same_whether_code_was_kept_or_not(tmp_path: Path) -> None:
    rules = REPOSITORY / "tests" / "cli" / "rules"
    said = []
    for kept in ("off", str(tmp_path / "kept"), str(tmp_path / "kept")):
        results = tmp_path / "results.jsonl"
        results.unlink(missing_ok=True)
        command = [
            sys.executable,
            "-c",
            "from compliance.cli.main import main; main()",
            "check",
            "submissions/folder",
            "--rules",
            str(rules),
        ]
        subprocess.run(
            [*command, "--rules", str(rules), "--results", str(results), "--processes", "2"],
            cwd=rules.parent,
            env={"PYTHONPATH": str(REPOSITORY), "COMPLIANCE_CACHE": kept},
            check=False,
            capture_output=True,
        )
        said.append(results.read_bytes())
    assert said[0]
    assert said[0] == said[1] == said[2]
    assert {each.name.partition("-")[0] for each in (tmp_path / "kept").iterdir()} >= {"rules", "code", "methods"}
