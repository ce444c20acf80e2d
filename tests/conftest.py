"""What holds for all tests: tags of features are markers, nothing is taken that an earlier run left behind, and nothing has to be fast."""

import gc
import os
import shutil
import tempfile
from itertools import islice, takewhile
from operator import not_
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from xdist.scheduler import LoadFileScheduling

from compliance.scenarios.feature_file import find_feature_files
from compliance.scenarios.folder import shipped_features

# How long an example takes says nothing of the engine: the machine may have other work.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_configure(config: pytest.Config) -> None:
    """Make the tags of features markers, since pytest refuses those that it was not told of, and give a run a place for what it keeps."""
    tags = {word.removeprefix("@") for path in find_feature_files(shipped_features()) for word in _words_of_tags(path)}
    for tag in sorted(tags):
        config.addinivalue_line("markers", f"{tag}: a tag of a feature")
    if not _is_worker():
        # Worked out once a run, and shared by its processes.
        os.environ["COMPLIANCE_CACHE"] = tempfile.mkdtemp(prefix="compliance-tests-")


def _words_of_tags(path: Path) -> list[str]:
    # The tests of features parse these files; to do so here would do it once more in each process.
    lines = path.read_text(encoding="utf-8").splitlines()
    return [word for line in lines if line.strip().startswith("@") for word in line.split()]


def pytest_collection_finish() -> None:
    """Look for garbage seldom, and not among the many thousands of tests that were collected: it took a quarter of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, *gc.get_threshold()[1:])


def pytest_unconfigure() -> None:
    """Take away what this run kept."""
    if not _is_worker():
        shutil.rmtree(Path(os.environ.pop("COMPLIANCE_CACHE")))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadFileScheduling | None:
    """Hand out the tests file by file as xdist does, but without counting at each event all that are left, in quadratic time."""
    if config.getvalue("dist") != "loadfile":
        return None
    scheduler = LoadFileScheduling(config, log)
    scheduler._pending_of = _up_to_three_left
    return scheduler


def _up_to_three_left(files: dict[str, dict[str, bool]]) -> int:
    """Count the tests that are not done, up to three of each file: nobody asks for more, and they are done in their order."""
    return sum(len(list(islice(takewhile(not_, reversed(tests.values())), 3))) for tests in files.values())


def _is_worker() -> bool:
    return "PYTEST_XDIST_WORKER" in os.environ
