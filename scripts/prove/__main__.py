"""Prove what docs/proof.md promises, at full volume: `python3 scripts/prove`, or some parts of it: `python3 scripts/prove differential`.

Any Python from 3.11 will do, with nothing installed. Each part ends within half an hour on two cores, and can be interrupted: started
again, it goes on where it was. Its results so far are in `.proof/`; its last figure is written into docs/proof.md.
"""

import subprocess
import sys
from pathlib import Path

_SCRIPTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(_SCRIPTS), str(_SCRIPTS.parent)]

from environment import REPOSITORY, prepare_environment  # noqa: E402  # found only once the path says where


def main() -> int:
    """Run in the project's environment what the arguments ask for."""
    python = prepare_environment()
    if Path(sys.prefix) != python.parent.parent:
        return subprocess.run([str(python), str(Path(__file__).parent), *sys.argv[1:]], check=False, cwd=REPOSITORY).returncode
    from prove.command import command  # noqa: PLC0415  # its libraries are there only once the environment is

    return int(command.main(standalone_mode=False) or 0)


if __name__ == "__main__":
    sys.exit(main())
