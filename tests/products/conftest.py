"""What tests of products share."""

import pytest

from compliance import load_ruleset
from compliance.model.rule import Ruleset


@pytest.fixture(scope="session")
def ruleset() -> Ruleset:
    """Give the shipped rules."""
    return load_ruleset()
