"""Which program this is: what it works out may be taken over by the next run of the same program only."""

import os
import sys
from functools import cache
from hashlib import sha256
from importlib.util import MAGIC_NUMBER
from pathlib import Path

from compliance.version import VERSION

_PACKAGE = Path(__file__).parent.parent
_LIBRARIES = ("site-packages", "dist-packages")


def python_digest() -> str:
    """Give the digest of the Python that runs: what it compiled another one cannot run."""
    python = (sys.implementation.cache_tag, sys.version, sys.platform, sys.flags.optimize, MAGIC_NUMBER)
    return sha256(repr(python).encode()).hexdigest()


@cache
def program_digest() -> str | None:
    """Give the digest of this program: its Python, its version, its modules, and the folders of the libraries that it imports.

    A module is known as Python itself knows one that it compiled before, by its size and the time of its last change. None where the
    modules are no files.
    """
    modules = sorted(_modules(os.fspath(_PACKAGE))) if _PACKAGE.is_dir() else []
    libraries = [(each, Path(each).stat().st_mtime_ns) for each in sys.path if each.endswith(_LIBRARIES) and Path(each).is_dir()]
    return sha256(repr((python_digest(), VERSION, modules, libraries)).encode()).hexdigest() if modules else None


def _modules(folder: str) -> list[tuple[str, int, int]]:
    found = []
    for each in os.scandir(folder):
        if each.name.endswith(".py"):
            there = each.stat()
            found.append((each.path, there.st_size, there.st_mtime_ns))
        elif each.is_dir() and each.name != "__pycache__":
            found += _modules(each.path)
    return found
