"""Documents as programs: the files they show are written, the commands they show are run, and what they print is compared.

A fenced block is one of these, in the order of the document:

- ``yaml rules/x.yaml``, ``json x.json``, ``gherkin features/x.feature``: a file, written where its path says.
- ``console``: lines that start with ``$`` are run, the lines below are what is printed; a line ``…`` stands for any lines, and ``…`` within
  a line for any characters.
- ``python``: a program; a block ``text`` right after it is what it prints.

All happens in a folder that starts as a copy of the rules, the features and the examples.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from compliance.kept.folder import VARIABLE

REPOSITORY = Path(__file__).parent.parent

_FENCE = re.compile(r"^```(?P<kind>[a-z]+)(?: (?P<path>\S+))?\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_DOOR = "import sys; sys.argv[0] = 'compliance'; from compliance.cli.main import main; main()"


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of a document."""

    kind: str
    path: str | None
    body: str


@dataclass(frozen=True, slots=True)
class Step:
    """A command of a console block, and what is said to be printed."""

    command: str
    printed: str


def blocks_of(document: Path) -> list[Block]:
    return [Block(found["kind"], found["path"], found["body"]) for found in _FENCE.finditer(document.read_text(encoding="utf-8"))]


def steps_of(body: str) -> list[Step]:
    parts = re.split(r"^\$ ", body, flags=re.MULTILINE)
    return [Step(*(part.split("\n", 1))) for part in parts[1:]]


def make_folder(folder: Path) -> None:
    """Fill a folder with what the documents speak of, and with a command `compliance` that is this very package."""
    for name in ("rules", "features", "examples"):
        shutil.copytree(REPOSITORY / name, folder / name)
    door = folder / ".bin" / "compliance"
    door.parent.mkdir()
    door.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{_DOOR}" "$@"\n', encoding="utf-8")
    door.chmod(0o755)


def differences(document: Path, folder: Path) -> Iterator[str]:
    """Run a document in a folder and give whatever is not as it says."""
    status = 0
    program: str | None = None
    for block in blocks_of(document):
        if block.path is not None:
            path = folder / block.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.body, encoding="utf-8")
        elif block.kind == "console":
            for step in steps_of(block.body):
                printed, status = (f"{status}\n", 0) if step.command == "echo $?" else run(["bash", "-c", step.command], folder)
                if not matches(step.printed, printed):
                    yield f"$ {step.command}\n{printed}"
        elif block.kind == "python":
            program, _ = run([sys.executable, "-c", block.body], folder)
        elif block.kind == "text" and program is not None:
            if not matches(block.body, program):
                yield program
            program = None
    if program is not None:
        yield "a program without a block that says what it prints"


def run(command: list[str], folder: Path) -> tuple[str, int]:
    """Run a command and give what it printed, errors included, and its exit code."""
    # As on a user's machine, a command finds what an earlier one kept.
    kept = {VARIABLE: os.environ.get(VARIABLE, "off")}
    settings = kept | {"PATH": f"{folder / '.bin'}:/usr/bin:/bin", "PYTHONPATH": str(REPOSITORY), "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8"}
    ran = subprocess.run(
        command, cwd=folder, env=settings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", check=False
    )
    return ran.stdout, ran.returncode


def matches(said: str, printed: str) -> bool:
    """Say whether what was printed is what a document says, where `…` stands for anything, and blanks at line ends do not count."""
    said_lines = [line.rstrip() for line in said.strip("\n").splitlines()]
    printed_text = "\n".join(line.rstrip() for line in printed.strip("\n").splitlines())
    pattern = "\n".join(r"(?:.*\n)*?.*" if line == "…" else ".*".join(map(re.escape, line.split("…"))) for line in said_lines)
    return re.fullmatch(pattern, printed_text) is not None
