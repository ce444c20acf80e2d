"""Whether the tests notice when a decisive module is changed: each small change, one at a time, has to make a test fail.

The changes are made and tried by mutmut, in a copy of the repository, so that nothing here is touched and two parts can be run at once. A
run that was interrupted goes on where it stopped, unless the code or the tests are others since.

    python -m tests.mutation.tally quantity
"""

import difflib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

from tests.mutation.parts import PARTS, Part
from tests.proof import Tally

REPOSITORY = Path(__file__).parent.parent.parent
SURVIVORS = Path(__file__).parent / "survivors.yaml"
#: What the tests of all parts read.
_NEEDED = ("compliance", "tests", "pyproject.toml")
_LEAST_KILLED = 0.95

#: What mutmut writes of a change: the exit code of pytest, the signal that ended it, or a number of its own. 2 is an interrupt that a test
#: planted and that went past it: one from outside does not reach the process in which a change is tried.
_KILLED = (1, 2, 3, -11)
_TIMED_OUT = (24, -24, 152, -9)
_SURVIVED = (0, 5, 33)


def mutation_tally(part: str) -> Tally:
    """Change the modules of a part in every way, one change at a time, and say which changes no test noticed.

    `survivors` are these changes, `unexplained` those among them of which `survivors.yaml` does not say why nothing needs to notice. Too
    many of them are a fault. A change that makes a test run for ever was noticed: `timeouts` are among the `killed`, and named in
    `timed_out`, since on a machine that does too much else a test may only seem to.
    """
    return tally_of(PARTS[part], part, _explained())


def mutation_tally_of(number: int, _count: int) -> Tally:
    """Do the same for the part of a number, which a script that goes through all of them gives."""
    return mutation_tally(list(PARTS)[number])


def tally_of(part: Part, name: str, explained: Mapping[str, str]) -> Tally:
    """Try every change of the modules of a part against its tests."""
    place = _prepared(part, name)
    _run(place)
    codes = {module: _codes(place, module) for module in part.modules}
    met = Counter(code for found in codes.values() for code in found.values())
    tried, timeouts = met.total(), sum(met[code] for code in _TIMED_OUT)
    killed = sum(met[code] for code in _KILLED) + timeouts
    strange = [f"{change}: exit code {code}" for found in codes.values() for change, code in found.items() if not _is_understood(code)]
    survivors, timed_out = (
        [
            change
            for module, found in codes.items()
            for change in _changes(place, module, [name for name, code in found.items() if code in wanted])
        ]
        for wanted in (_SURVIVED, _TIMED_OUT)
    )
    shutil.rmtree(place)
    unexplained = [change for change in survivors if change not in explained]
    is_enough = tried > 0 and killed >= _LEAST_KILLED * tried
    missed = [f"{name}: only {killed} of {tried} changes were noticed, of the others these without a reason"] if not is_enough else []
    return {
        "tried": tried,
        "killed": killed,
        "survived": len(survivors),
        "timeouts": timeouts,
        "timed_out": timed_out,
        "survivors": survivors,
        "unexplained": unexplained,
        "faults": [*strange, *missed, *(unexplained if missed else ())],
    }


def _is_understood(code: int | None) -> bool:
    return code in _KILLED or code in _TIMED_OUT or code in _SURVIVED


def _explained() -> dict[str, str]:
    listed = yaml.safe_load(SURVIVORS.read_text(encoding="utf-8"))
    return {_change(each["in"], each["was"], each["became"]): each["reason"] for each in listed}


def _change(function: str, was: str, became: str) -> str:
    return f"{function}: {was or '(nothing)'} -> {became or '(nothing)'}"


def _prepared(part: Part, name: str) -> Path:
    """Make the copy in which a part is tried, or find the one of an interrupted run of the same code, tests and settings."""
    place = Path(tempfile.gettempdir()) / f"compliance-mutation-{name}-{_digest(part)}"
    if (place / "pyproject.toml").exists() and all(map(_is_whole, (place / "mutants").rglob("*.meta"))):
        return place
    shutil.rmtree(place, ignore_errors=True)
    for needed in _NEEDED[:-1]:
        shutil.copytree(REPOSITORY / needed, place / needed, ignore=shutil.ignore_patterns("__pycache__"))
    modules = [f"compliance/{module.replace('.', '/')}.py" for module in part.modules]
    own = f"[tool.mutmut]\nonly_mutate = {json.dumps(modules)}\npytest_add_cli_args_test_selection = {json.dumps(part.tests)}\n"
    settings = (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8")
    (place / "pyproject.toml").write_text(settings.replace("[tool.mutmut]\n", own), encoding="utf-8")
    return place


def _is_whole(written: Path) -> bool:
    """Say whether what mutmut noted can be read: where it was ended while it wrote, all is tried again."""
    try:
        json.loads(written.read_text(encoding="utf-8"))
    except ValueError:
        return False
    return True


def _digest(part: Part) -> str:
    told = hashlib.sha256(repr(part).encode())
    for needed in _NEEDED:
        top = REPOSITORY / needed
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and "__pycache__" not in path.parts and path != SURVIVORS:
                told.update(f"{path.relative_to(REPOSITORY)}\n".encode() + path.read_bytes())
    return told.hexdigest()[:12]


def _run(place: Path) -> None:
    # The order in which mutmut gives the tests comes from a set: with one seed of hashes it is always the same.
    surroundings = {**{name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}, "PYTHONHASHSEED": "0"}
    command = [str(Path(sys.executable).with_name("mutmut")), "run", "--max-children", "1"]
    done = subprocess.run(command, cwd=place, env=surroundings, check=False, capture_output=True, text=True, errors="replace")
    if done.returncode != 0:
        told = f"{done.stdout[-500:]}{done.stderr[-4000:]}"
        raise RuntimeError(f"mutmut ended with {done.returncode} before it had tried all changes in {place}: {told}")


def _codes(place: Path, module: str) -> dict[str, int | None]:
    """Read what came of each change of a module; a module without a function has none."""
    written = place / "mutants" / f"compliance/{module.replace('.', '/')}.py.meta"
    if not written.exists():
        return {}
    codes: dict[str, int | None] = json.loads(written.read_text(encoding="utf-8"))["exit_code_by_key"]
    return codes


def _changes(place: Path, module: str, names: list[str]) -> Iterator[str]:
    """Say what was changed, by the lines that differ from those of the function as it is."""
    path = place / "mutants" / f"compliance/{module.replace('.', '/')}.py"
    lines = path.read_text(encoding="utf-8").splitlines() if names else []
    spans = json.loads(Path(f"{path}.spans").read_text(encoding="utf-8"))["spans"] if names else {}
    for name in names:
        own = name.removeprefix(f"compliance.{module}.")
        mangled = own.partition("__mutmut_")[0]
        function = mangled.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
        was, became = (
            [line.strip().replace(f"{title}(", f"{function.rpartition('.')[2]}(") for line in lines[spans[title][0] - 1 : spans[title][1]]]
            for title in (f"{mangled}__mutmut_orig", own)
        )
        compared = list(difflib.ndiff(was, became))
        removed, added = (" ".join(each[2:] for each in compared if each.startswith(sign)) for sign in "-+")
        yield _change(f"{module}.{function}", removed, added)


if __name__ == "__main__":
    for each in sys.argv[1:]:
        answered = {name: met for name, met in mutation_tally(each).items() if name not in ("survivors", "faults")}
        print(each, json.dumps(answered, indent=1, ensure_ascii=False), flush=True)  # noqa: T201  # started by hand, it answers in this way
