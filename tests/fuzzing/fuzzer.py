"""A process that fuzzes one target with atheris: `python -m tests.fuzzing.fuzzer TARGET FAULTS -runs=1000 …`.

What is a fault is written into the file FAULTS, one line of JSON for each kind, and fuzzing goes on; only what ends the process ends
it. A target is one of `targets.py`, or a function of a module, as `module:function`. All arguments after the second are libFuzzer's.
"""

import json
import sys
from base64 import b64encode
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

#: It ships no types, and wheels for few machines.
atheris: Any = import_module("atheris")

#: The parts of the program whose branches lead the fuzzer; all else runs as it is, and faster.
_LEADING = {"rule_file": "rulefile", "condition": "language", "feature": "scenarios"}
_PACKAGE = Path(__file__).parent.parent.parent / "compliance"
_MODULES = [".".join(path.relative_to(_PACKAGE.parent).with_suffix("").parts) for path in _PACKAGE.rglob("*.py")]
_OTHERS = [module for module in _MODULES if not module.startswith(f"compliance.{_LEADING.get(sys.argv[1], 'intake')}.")]

with atheris.instrument_imports(include=["compliance"], exclude=_OTHERS):
    from tests.fuzzing.targets import TARGETS

from tests.fuzzing.watch import fault_of  # noqa: E402  # what is fuzzed has to be imported first, and by atheris


def _noting(target: Callable[[bytes], object], faults: Path) -> Callable[[bytes], None]:
    met: set[str] = set()

    def give(data: bytes) -> None:
        fault = fault_of(target, data)
        if fault is not None and fault.kind not in met:
            met.add(fault.kind)
            with faults.open("a", encoding="utf-8") as file:
                file.write(json.dumps({"kind": fault.kind, "more": fault.more, "data": b64encode(data).decode("ascii")}) + "\n")

    return give


def _target_of(name: str) -> Callable[[bytes], object]:
    module, _, function = name.partition(":")
    found: Callable[[bytes], object] = getattr(import_module(module), function) if function else TARGETS[name]
    return found


def main() -> None:
    """Fuzz the target that the arguments name, until libFuzzer ends the process."""
    name, faults, *options = sys.argv[1:]
    atheris.Setup([sys.argv[0], *options], _noting(_target_of(name), Path(faults)))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
