"""Make what is needed and run everything that must pass: ruff, mypy, the tests with branch coverage, and the gate on what words mean.

Any Python from 3.11 will do, with nothing installed: `python3 scripts/run_tests.py`.
"""

import os
import subprocess
import sys

from environment import REPOSITORY, prepare_environment

#: What says what words mean is measured by its own tests, and nothing else is: the tests take twice as long then.
MEASURED = ("model", "language")
_TESTS = tuple(f"tests/{name}" for name in MEASURED)
#: What the tests of a file share is made once: one process runs them all.
_BY_FILE = ("--numprocesses=auto", "--dist=loadfile")
_PACKAGES = ",".join(f"compliance/{name}" for name in MEASURED)
STEPS = (
    ("-m", "ruff", "check", "."),
    ("-m", "ruff", "format", "--check", "."),
    ("-m", "mypy"),
    ("-m", "pytest", *_BY_FILE, *(f"--ignore={name}" for name in _TESTS)),
    ("-m", "coverage", "erase"),
    ("-m", "coverage", "run", f"--source={_PACKAGES}", "-m", "pytest", *_BY_FILE, *_TESTS),
    ("-m", "coverage", "combine", "--quiet"),
    ("-m", "coverage", "report", "--fail-under=100"),
)


def main() -> int:
    """Run every step, whether or not an earlier one failed, and say at the end which did."""
    python = prepare_environment()
    # The tests start some hundred processes, each of which would compile the program anew.
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    failed = []
    for step in STEPS:
        print(f"$ python {' '.join(step)}", flush=True)
        if subprocess.run([str(python), *step], cwd=REPOSITORY, env=settings, check=False).returncode != 0:
            failed.append(" ".join(step))
    print("\n".join(f"failed: python {step}" for step in failed) or "all passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
