"""Where the scenarios are that travel with the rules."""

from pathlib import Path

from compliance.shipped import shipped_rules


def shipped_features() -> Path:
    """Give the folder of the scenarios of the shipped rules, beside them; an installed package has rules and no scenarios."""
    return shipped_rules().parent / "features"
