"""The environment that the scripts run in: `.venv` in the repository, made by them, used again while nothing it was made from changed.

Read by any Python 3, so that one that is too old can say so: nothing here is newer than Python 3.6 but for what runs after that check.
"""

import hashlib
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036  # the one line that is meant for an older Python
    sys.exit("Python 3.11 or later is needed, and this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031  # readable by any Python

REPOSITORY = Path(__file__).resolve().parent.parent
ENVIRONMENT = REPOSITORY / ".venv"

#: durable-rules does not load on this Python and later, where the reference chain answers instead and nothing is compiled.
NEEDS_NO_COMPILER = (3, 13)

_MARK = "made-by-compliance-scripts"
_UNFINISHED = "unfinished"


def prepare_environment() -> Path:
    """Give the Python of an environment that has all the project needs, making or mending the environment first where it must.

    Ends the program with one sentence where that cannot be.
    """
    wanted = _fingerprint()
    python = _python_of(ENVIRONMENT)
    mark = ENVIRONMENT / _MARK
    found = mark.read_text(encoding="utf-8") if mark.is_file() else None
    if found == wanted and _runs(python):
        return python
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        sys.exit(f"This Python cannot make environments: its module venv or ensurepip is missing{_package_hint()}.")
    print("Making .venv with all that is needed; this takes a minute or more the first time.", flush=True)
    # What these scripts left half made is made anew; an environment of somebody else's that works is only added to.
    clear = found is not None or not _runs(python)
    _make(clear=clear)
    mark.write_text(_UNFINISHED, encoding="utf-8")
    _install(python)
    mark.write_text(wanted, encoding="utf-8")
    return python


def missing_for_compiling() -> str | None:
    """Name what is missing to compile durable-rules, or None where nothing is, or nothing has to be compiled."""
    if sys.version_info >= NEEDS_NO_COMPILER or os.name == "nt":
        return None
    command = shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")
    if shutil.which(command[0]) is None:
        return "a C compiler"
    if not Path(sysconfig.get_path("include"), "Python.h").is_file():
        return "Python's C header files"
    return None


def _fingerprint() -> str:
    made_from = [(REPOSITORY / name).read_bytes() for name in ("pyproject.toml", "constraints.txt")]
    identity = f"{platform.python_implementation()} {platform.python_version()} {platform.platform()} {REPOSITORY}"
    return hashlib.sha256(b"\0".join([*made_from, identity.encode()])).hexdigest()


def _python_of(environment: Path) -> Path:
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _runs(python: Path) -> bool:
    try:
        return subprocess.run([str(python), "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _make(*, clear: bool) -> None:
    options = ["--clear"] if clear else []
    made = subprocess.run([sys.executable, "-m", "venv", *options, str(ENVIRONMENT)], capture_output=True, text=True, check=False)
    if made.returncode != 0:
        sys.exit(f"{made.stdout}{made.stderr}Python's venv module could not make {ENVIRONMENT}{_package_hint()}.")


def _install(python: Path) -> None:
    constraints = str(REPOSITORY / "constraints.txt")
    # The variables bind what pip installs only to build something: the first is read by older versions of pip, the second by newer ones.
    settings = {**os.environ, "PIP_CONSTRAINT": constraints, "PIP_BUILD_CONSTRAINT": constraints}
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", f"{REPOSITORY}[test]"]
    installed = subprocess.run(command, env=settings, capture_output=True, text=True, check=False)
    if installed.returncode == 0:
        return
    missing = missing_for_compiling()
    if missing is not None:
        sys.exit(
            f"{missing[0].upper()}{missing[1:]} is needed, because durable-rules ships as C source: install {missing}, "
            "or use Python 3.13 or later, where nothing is compiled."
        )
    sys.exit(f"{installed.stdout}{installed.stderr}pip could not install what the project needs; its own words stand above.")


def _package_hint() -> str:
    if not sys.platform.startswith("linux"):
        return ""
    return f" (on Debian and Ubuntu the package python{sys.version_info[0]}.{sys.version_info[1]}-venv has it)"
