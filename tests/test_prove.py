"""The script that proves: it resumes where it was, counts what was tried, and its table is what it printed."""

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

REPOSITORY = Path(__file__).parent.parent
sys.path.insert(0, str(REPOSITORY / "scripts"))

from prove import chunks, figures  # noqa: E402  # found only once the path says where
from prove.command import command  # noqa: E402
from prove.parts import PARTS, Part  # noqa: E402
from tests.mutation.parts import PARTS as MUTATED  # noqa: E402
from tests.oracle.planted import planted_faults  # noqa: E402

_TEN = Part("ten", "counts to ten", "tests.toy_part:counted", 10, 6, "numbers", ("even",))


@pytest.fixture(autouse=True)
def _state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "STATE", tmp_path / "state")
    monkeypatch.setattr(figures, "FIGURES", tmp_path / "proof.json")
    monkeypatch.setattr(figures, "PAGE", tmp_path / "proof.md")
    (tmp_path / "proof.md").write_text("# Proof\n\n<!-- printed by scripts/prove -->\nold\n<!-- end -->\n\nmore\n", encoding="utf-8")


def test_every_chunk_is_tried_once_and_the_last_takes_what_is_left() -> None:
    result = chunks.run_part(_TEN, 1, 60, 2)
    assert (result.tally["tried"], result.tally["faults"], result.is_complete) == (10, ["even 1"], True)
    assert result.tally["seeds"] == ["0", "1"]


def test_a_part_goes_on_where_it_was() -> None:
    first = chunks.run_part(_TEN, 0.5, 60, 1)
    assert (first.tally["tried"], first.is_complete) == (6, False)
    second = chunks.run_part(_TEN, 1, 0, 1)
    assert second.tally == first.tally, "no time, no chunk"
    assert chunks.run_part(_TEN, 1, 60, 1).tally["tried"] == 10


def test_a_line_that_was_cut_off_is_tried_again_and_other_sources_begin_anew(tmp_path: Path) -> None:
    chunks.run_part(_TEN, 1, 60, 1)
    path = tmp_path / "state" / "ten.ndjson"
    path.write_bytes(path.read_bytes()[:-9])
    assert chunks.run_part(_TEN, 1, 0, 1).tally["tried"] == 6
    path.write_text(path.read_text(encoding="utf-8").replace(chunks.digest_of_sources(), "other"), encoding="utf-8")
    assert chunks.run_part(_TEN, 1, 0, 1).tally["tried"] == 0


def test_a_process_that_ends_is_a_fault() -> None:
    result = chunks.run_part(Part("ended", "", "tests.toy_part:ended", 1, 1, ""), 1, 60, 1)
    assert result.tally["faults"] == ["ended: the process of chunk 0 ended without an answer, or had none after 1200 seconds"]


def test_a_process_that_hangs_is_ended_and_a_fault() -> None:
    result = chunks.run_part(Part("hung", "", "tests.toy_part:hung", 1, 1, "", most_seconds=1), 1, 60, 1)
    assert result.tally["faults"] == ["hung: the process of chunk 0 ended without an answer, or had none after 1 seconds"]


def test_every_fault_and_every_group_of_modules_is_tried() -> None:
    volumes = {part.name: part.volume for part in PARTS}
    assert volumes["planted"] == len(planted_faults())
    assert volumes["mutation"] == len(MUTATED)


def test_a_figure_says_what_was_tried_and_the_table_stands_on_the_page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(figures, "PARTS", (_TEN,))
    figure = figures.figure_of(_TEN, chunks.run_part(_TEN, 1, 60, 1))
    assert figure.text == "10 numbers, 1 did not hold; median 0 seeds"
    figures.write_figures({"ten": figure})
    page = (tmp_path / "proof.md").read_text(encoding="utf-8")
    assert page.startswith("# Proof\n\n<!-- printed by scripts/prove -->\n| part |")
    assert page.endswith("`python3 scripts/prove ten` |\n<!-- end -->\n\nmore\n")
    assert json.loads((tmp_path / "proof.json").read_text(encoding="utf-8"))["ten"]["faults"] == ["even 1"]


def test_the_command_lists_the_parts() -> None:
    listed = CliRunner().invoke(command, ["--list"], standalone_mode=False)
    assert [line.split()[0] for line in listed.output.splitlines()] == [part.name for part in PARTS]


@pytest.mark.parametrize("part", PARTS, ids=[part.name for part in PARTS])
def test_a_part_calls_a_function_that_exists(part: Part) -> None:
    module, name = part.function.split(":")
    path = REPOSITORY / f"{module.replace('.', '/')}.py"
    assert f"\ndef {name}(" in path.read_text(encoding="utf-8")


def test_the_table_of_the_page_is_what_was_printed() -> None:
    kept = json.loads((REPOSITORY / "docs" / "proof.json").read_text(encoding="utf-8"))
    page = (REPOSITORY / "docs" / "proof.md").read_text(encoding="utf-8")
    assert figures.render_table(kept) in page
    assert not [name for name, figure in kept.items() if figure["faults"]]
