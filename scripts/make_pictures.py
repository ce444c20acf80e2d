"""Make the pictures of docs/pictures from the examples: reports as text and as a page, and a letter.

Any Python from 3.11 will do, with nothing installed but a browser, chromium or Google Chrome: `python3 scripts/make_pictures.py`.
"""

import subprocess
import sys
from pathlib import Path

from environment import REPOSITORY, prepare_environment


def main() -> int:
    """Draw the pictures with the environment's Python, which has what they are made with."""
    python = prepare_environment()
    return subprocess.run([str(python), str(Path(__file__).with_name("draw_pictures.py"))], cwd=REPOSITORY, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
