"""The ruleset that travels with the package, and any other folder of rules."""

from dataclasses import replace
from pathlib import Path

from compliance.model.rule import SHIPPED, Ruleset


def shipped_rules() -> Path:
    """Give the folder of the shipped rules: inside an installed package, beside it in the repository.

    The working folder is never looked at: rules that happen to be nearby are not taken silently.
    """
    package = Path(__file__).parent
    inside = package / "rules"
    return inside if inside.is_dir() else package.parent / "rules"


def load_ruleset(folder: Path | None = None) -> Ruleset:
    """Load a folder of rules, or the shipped ones.

    Raises `RuleFileError` with all that is wrong.
    """
    from compliance.rulefile.load import load  # noqa: PLC0415  # who is given rules that were read before needs none of what reads them

    return load(folder) if folder is not None else replace(load(shipped_rules()), source=SHIPPED)
