"""That the search for what no test notices finds it, and leaves no decisive module out."""

import ast
import sys
from pathlib import Path

import pytest
import yaml

from tests.mutation.parts import PARTS, Part
from tests.mutation.tally import REPOSITORY, SURVIVORS, tally_of

#: Of the engine, what is needed to judge and to conclude; the rest explains and proposes.
_JUDGING = ("judge", "conclude", "plan", "subjects", "circumstances")


def _functions_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def _path_of(module: str) -> Path:
    return REPOSITORY / f"compliance/{module.replace('.', '/')}.py"


def test_every_decisive_module_with_a_function_is_in_one_part() -> None:
    paths = [path for folder in ("model", "language", "inference") for path in (REPOSITORY / "compliance" / folder).glob("*.py")]
    decisive = {f"{path.parent.name}.{path.stem}" for path in paths if _functions_of(path)} | {f"engine.{name}" for name in _JUDGING}
    listed = [module for part in PARTS.values() for module in part.modules]
    assert sorted(listed) == sorted(decisive)


def test_every_change_that_is_explained_is_one_of_the_code_as_it_is() -> None:
    for each in yaml.safe_load(SURVIVORS.read_text(encoding="utf-8")):
        folder, module, function = each["in"].split(".", 2)
        path = _path_of(f"{folder}.{module}")
        assert function.rpartition(".")[2] in _functions_of(path), each
        assert each["was"] in " ".join(path.read_text(encoding="utf-8").split()), each
        assert each["became"] != each["was"], each
        assert each["reason"], each


@pytest.mark.skipif(sys.platform == "win32", reason="mutmut forks")
def test_a_change_that_no_test_notices_survives_and_is_a_fault() -> None:
    tests = "tests/model/test_truth_and_outcome.py"
    blunt = tally_of(Part(("model.truth",), (f"{tests}::test_negation",)), "blunt", {})
    sharp = tally_of(Part(("model.truth",), (tests,)), "sharp", {})
    assert sharp["tried"] == sharp["killed"] == blunt["tried"]
    assert sharp["survivors"] == sharp["faults"] == []
    assert blunt["survivors"]
    assert blunt["unexplained"] == blunt["survivors"]
    assert str(blunt["faults"]).count("->") == blunt["survived"]
