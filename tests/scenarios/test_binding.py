"""`tests/test_features.py` itself, run on a small project: it runs every scenario, and planted faults make it fail."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scenarios.small_project import EN, ZH, build_project, write_features

TESTS = Path(__file__).parent.parent
REPOSITORY = TESTS.parent

SHIPPED = """
from pathlib import Path

import compliance.shipped

compliance.shipped.shipped_rules = lambda: Path(__file__).parent.parent / "rules"

from tests.own_conftest import *
"""


def run_project(folder: Path, zh: str, en: str) -> tuple[str, dict[str, int]]:
    """Run the tests of features on a project; give what pytest said, and how many tests passed and failed."""
    build_project(folder)
    write_features(folder, zh, en)
    (folder / "tests").mkdir()
    shutil.copy(REPOSITORY / "pyproject.toml", folder)
    for name in ("test_features.py", "shipped.py"):
        shutil.copy(TESTS / name, folder / "tests")
    shutil.copy(TESTS / "conftest.py", folder / "tests" / "own_conftest.py")
    (folder / "tests" / "conftest.py").write_text(SHIPPED, encoding="utf-8")
    path = [str(REPOSITORY), str(folder)]
    program = f"import sys; sys.path[:0] = {path!r}; import pytest; sys.exit(pytest.main(['-q', '-p', 'no:cacheprovider']))"
    ran = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, check=False)
    said = (ran.stdout + ran.stderr).decode("utf-8")
    return said, {word: int(count) for count, word in re.findall("([0-9]+) (passed|failed|error)", said)}


def test_every_scenario_is_run_in_both_languages(tmp_path: Path) -> None:
    said, counts = run_project(tmp_path, ZH, EN)
    assert counts == {"passed": 12 + 3}, said


PLANTED = {
    "a result that does not hold": (
        (ZH.replace("| 101  | 不通过 |", "| 101  | 通过   |"), EN.replace("| 101   | fail   |", "| 101   | pass   |")),
        3,
        "规则 EO-8.2 的判断是“不通过”，不是“通过”",
    ),
    "an outline without rows": (
        (re.sub(r"      \| 10[01] .*\n", "", ZH), re.sub(r"      \| 10[01] .*\n", "", EN)),
        4,
        "S106: the outline has no example row",
    ),
    "a scenario that expects nothing": (
        (re.sub(r"    那么 .*无法判断.*\n", "", ZH), re.sub(r"    Then .*unknown.*\n", "", EN)),
        2,
        "S107: the scenario expects nothing",
    ),
    "a scenario of one language": ((ZH, EN[: EN.index("  Scenario: headcount")]), 2, "S111"),
    "a rule without scenario": ((ZH.replace("8.2", "8.1"), EN.replace("8.2", "8.1")), 5, "S201: no scenario pins rule `EO-8.2`"),
}


@pytest.mark.parametrize("planted", PLANTED)
def test_planted_fault_is_found(planted: str, tmp_path: Path) -> None:
    (zh, en), failed, words = PLANTED[planted]
    assert (zh, en) != (ZH, EN)
    said, counts = run_project(tmp_path, zh, en)
    assert counts.get("failed") == failed, said
    assert words in said
