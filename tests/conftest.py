"""What pytest has to know of feature files before it collects them, and that no test takes what an earlier run left behind."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

from compliance.scenarios.feature_file import FeatureFile, find_feature_files, read_features
from compliance.scenarios.folder import shipped_features

# How long an example takes says nothing of the engine: the machine may have other work.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_configure(config: pytest.Config) -> None:
    """Make every tag of a feature a marker, since pytest refuses markers that it was not told of."""
    if not _is_worker():
        # Worked out once a run, and shared by its processes.
        os.environ["COMPLIANCE_CACHE"] = tempfile.mkdtemp(prefix="compliance-tests-")
    for file in read_features(find_feature_files(shipped_features())).values():
        if isinstance(file, FeatureFile):
            for tag in sorted(file.tags):
                config.addinivalue_line("markers", f"{tag}: a tag of a feature")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take away what this run kept."""
    if not _is_worker():
        shutil.rmtree(Path(os.environ.pop("COMPLIANCE_CACHE")))


def _is_worker() -> bool:
    return "PYTEST_XDIST_WORKER" in os.environ
