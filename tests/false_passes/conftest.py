"""One place for the folders of rules that all cases ask about."""

import pytest

from tests.false_passes.demand import Demand


@pytest.fixture(scope="session")
def demand(tmp_path_factory: pytest.TempPathFactory) -> Demand:
    """Give what asks a case at every door; folders of rules are written once for all tests."""
    return Demand(tmp_path_factory.mktemp("rules"))
