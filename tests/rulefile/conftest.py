"""A folder of sound rules that a test changes in one place, and what the loader says of it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from compliance.errors import RuleFileError
from compliance.model.diagnostic import Diagnostic
from compliance.model.rule import Ruleset
from compliance.rulefile.load import load

SOUND = Path(__file__).parent.parent / "cli" / "rules"

RULESET = "ruleset.yaml"
RECORD = "records/enterprise.yaml"
LIMITS = "parameters/limits.yaml"
PLACES = "parameters/places.yaml"
DOCUMENTS = "documents/notices.yaml"
DEFINITIONS = "definitions/employees.yaml"
TEMPERATURES = "eight-ones/1-take-temperatures.yaml"
MASKS = "eight-ones/3-wear-masks.yaml"
CARE = "eight-ones/8-care.yaml"
PRODUCTS = "products/1-products.yaml"
CONSEQUENCES = "consequences/health.yaml"
WAIVERS = "waivers/2020.yaml"


@dataclass(frozen=True, slots=True)
class Rules:
    """A folder of rules."""

    folder: Path

    def change(self, file: str, old: str, new: str) -> "Rules":
        """Replace the first place of a text in a file; it must be there."""
        path = self.folder / file
        text = path.read_bytes().decode("utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_bytes(text.replace(old, new, 1).encode("utf-8"))
        return self

    def write(self, file: str, content: str | bytes) -> "Rules":
        """Write a file anew."""
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return self

    def delete(self, *files: str) -> "Rules":
        """Delete files."""
        for file in files:
            (self.folder / file).unlink()
        return self

    def load(self) -> Ruleset:
        """Load the folder, which must be sound."""
        return load(self.folder)

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Load the folder, which must not be sound, and give what is wrong."""
        with pytest.raises(RuleFileError) as caught:
            load(self.folder)
        return caught.value.diagnostics

    def faults(self) -> list[str]:
        """Give each diagnostic on a line: place, code, message and hint; the folder itself is `.`."""
        return [self._written(each) for each in self.diagnostics()]

    def _written(self, each: Diagnostic) -> str:
        source = Path(each.source).relative_to(self.folder).as_posix()
        place = ":".join(str(part) for part in (source, each.line, each.column) if part is not None)
        return f"{place}: {each.code}: {each.message}" + (f" | {each.hint}" if each.hint is not None else "")


@pytest.fixture
def rules(tmp_path: Path) -> Rules:
    """Give a copy of a small sound folder of rules."""
    shutil.copytree(SOUND, tmp_path / "rules")
    return Rules(tmp_path / "rules")
