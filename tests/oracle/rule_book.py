"""The rule files of a ruleset as plain content, shared by an engine and the oracle, and by neither of them parsed or checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

Content = str | dict[str, "Content"] | list["Content"]


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rule files of a ruleset: relative path -> content."""

    files: Mapping[str, Content]


def from_folder(path: Path) -> RuleBook:
    """Read a folder of rule files; every scalar is its text."""
    files: dict[str, Content] = {}
    for file in sorted(path.rglob("*.yaml")):
        files[file.relative_to(path).as_posix()] = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    return RuleBook(files)
