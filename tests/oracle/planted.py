"""Faults planted in the engine, each in a process of its own, to see that the comparison with the oracle finds every one of them."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

import yaml

from tests.proof import Tally

_HERE = Path(__file__).parent
_PACKAGE = _HERE.parent.parent / "compliance"
#: A fault that is not found by so many comparisons is not found.
MOST_COMPARISONS = 50_000


@dataclass(frozen=True, slots=True)
class Edit:
    """One text of a module with another in its place; `module` is a path below `compliance`."""

    module: str
    find: str
    put: str


@dataclass(frozen=True, slots=True)
class PlantedFault:
    """A fault: what the engine does wrong with it, and the edits that make it do so."""

    name: str
    edits: tuple[Edit, ...]


def planted_faults() -> tuple[PlantedFault, ...]:
    """Read the faults that there are."""
    listed = yaml.safe_load((_HERE / "planted_faults.yaml").read_text(encoding="utf-8"))
    return tuple(PlantedFault(each["fault"], tuple(Edit(**edit) for edit in each["edits"])) for each in listed)


def sources_with(fault: PlantedFault) -> dict[str, str]:
    """Give the source of every module that a fault changes; raises `ValueError` where a text is not there exactly once."""
    sources: dict[str, str] = {}
    for edit in fault.edits:
        source = sources.get(edit.module) or (_PACKAGE / edit.module).read_text(encoding="utf-8")
        if source.count(edit.find) != 1:
            raise ValueError(f"`{fault.name}`: compliance/{edit.module} has this text {source.count(edit.find)} times: {edit.find}")
        sources[edit.module] = source.replace(edit.find, edit.put)
    return sources


def tally(seed: int, count: int) -> Tally:
    """Plant the fault of a number, and count how many comparisons find it; one process can hold one fault, so `count` is 1.

    Raises `RuntimeError` in a process that has imported the engine already.
    """
    if count != 1 or any(name.split(".")[0] == "compliance" for name in sys.modules):
        raise RuntimeError("one fault is planted in a process, before anything imports the engine")
    fault = planted_faults()[seed]
    sys.meta_path.insert(
        0,
        _Planter(
            {f"compliance.{Path(name).with_suffix('').as_posix().replace('/', '.')}": text for name, text in sources_with(fault).items()}
        ),
    )
    from tests.oracle.differential import first_disagreement  # noqa: PLC0415  # the engine is imported with the fault in it

    found = first_disagreement(seed, MOST_COMPARISONS)
    if found is None:
        return {"tried": 1, "faults": [f"`{fault.name}` is not found by {MOST_COMPARISONS:,} comparisons"]}
    return {"tried": 1, "faults": [], "comparisons_to_find_one": [str(found)]}


class _Planter(MetaPathFinder):
    """Imports some modules from other sources than their files."""

    def __init__(self, sources: dict[str, str]) -> None:
        self._sources = sources

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if fullname not in self._sources:
            return None
        found = PathFinder.find_spec(fullname, path, target)
        if found is None or found.origin is None:
            return None
        return spec_from_file_location(fullname, found.origin, loader=_PlantedSource(fullname, found.origin, self._sources[fullname]))


class _PlantedSource(SourceFileLoader):
    """Compiles a source that it is given; what is compiled is kept nowhere."""

    def __init__(self, fullname: str, path: str, source: str) -> None:
        super().__init__(fullname, path)
        self._source = source

    def get_code(self, fullname: str) -> CodeType:
        return compile(self._source, self.get_filename(fullname), "exec", dont_inherit=True)
