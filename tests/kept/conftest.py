"""A folder for what is kept, of these tests alone, and a small folder of rules."""

import shutil
from pathlib import Path

import pytest

from compliance.kept.folder import VARIABLE

SMALL = Path(__file__).parent.parent / "cli" / "rules"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder that is used, which is not there yet."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "kept"))
    return tmp_path / "kept"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """Give a folder of rules that a test may change."""
    shutil.copytree(SMALL, tmp_path / "rules")
    return tmp_path / "rules"
