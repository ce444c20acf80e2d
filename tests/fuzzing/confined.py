"""The program in a process of its own, which may take 256 MiB more than it needs when idle, and says what it took."""

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from compliance.cli.main import run

#: What one input may take besides what the program needs when idle.
MEBIBYTES = 256

_REPOSITORY = Path(__file__).parent.parent.parent
_CLI = _REPOSITORY / "tests" / "cli"
RULES = _CLI / "rules"
_MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Run:
    """What became of a run: its exit code, what it wrote, the processor's seconds, and how much more memory it took than when idle."""

    code: int
    output: str
    seconds: float
    mebibytes: int


def run_confined(arguments: Sequence[str], given: Iterable[bytes] = ()) -> Run:
    """Run `compliance` with arguments, and with pieces of bytes as its standard input, of which it need not read all."""
    command = [sys.executable, "-m", "tests.fuzzing.confined", *arguments]
    with subprocess.Popen(
        command,
        cwd=_REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=os.environ | {"PYTHONUTF8": "1"},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        with contextlib.suppress(BrokenPipeError), process.stdin:
            for piece in given:
                process.stdin.write(piece)
        output, _, measured = process.stdout.read().decode("utf-8").rstrip().rpartition("\n")
    told = json.loads(measured)
    return Run(told["code"], output, told["seconds"], told["mebibytes"])


def _run_here(arguments: Sequence[str]) -> None:
    """Run once so that all that is needed is there, then with no more than is allowed."""
    import resource  # noqa: PLC0415  # only where a process can be confined

    run(["check", str(_CLI / "submissions" / "compliant.json"), "--rules", str(RULES), "--output", os.devnull])
    allowed = _of_this_process("VmSize") + MEBIBYTES * _MEBIBYTE
    resource.setrlimit(resource.RLIMIT_AS, (allowed, allowed))
    idle, began = _of_this_process("VmRSS"), time.process_time()
    code = run(arguments)
    taken = (_of_this_process("VmHWM") - idle) // _MEBIBYTE
    sys.stdout.flush()
    print("\n" + json.dumps({"code": code, "seconds": time.process_time() - began, "mebibytes": taken}))  # noqa: T201  # the parent reads it


def _of_this_process(name: str) -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))


if __name__ == "__main__":
    _run_here(sys.argv[1:])
