"""What tests of products share."""

import pytest

from compliance.model.rule import Ruleset
from tests.shipped import shipped_ruleset


@pytest.fixture(scope="session")
def ruleset() -> Ruleset:
    """Give the shipped rules."""
    return shipped_ruleset()
