"""The rule files of a ruleset as what they say, without any reading of them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

#: YAML as `yaml.BaseLoader` gives it: every scalar is text.
Content = str | dict[str, "Content"] | list["Content"]


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rule files of a ruleset: relative path -> content."""

    files: Mapping[str, Content]


def to_folder(book: RuleBook, folder: Path) -> None:
    """Write the rule files into a folder; every scalar keeps its text.

    JSON is YAML, and in it every scalar is quoted, so that none can be taken for a number.
    """
    for name, content in book.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")


def from_folder(folder: Path) -> RuleBook:
    """Read the rule files of a folder."""
    files = sorted(path for path in folder.rglob("*.yaml") if path.is_file())
    return RuleBook({path.relative_to(folder).as_posix(): from_yaml(path.read_text(encoding="utf-8")) for path in files})


def from_yaml(text: str) -> Content:
    """Read what a rule file says: texts, lists and mappings, and nothing else."""
    content: Content = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  # the base loader makes nothing but texts
    return content
