"""Screens kept in files: `GOLDEN=write` in the environment writes them anew, to be read by whoever changed them."""

import json
import os
from pathlib import Path

GOLDEN = Path(__file__).parent.parent / "golden"


def assert_golden(name: str, text: str) -> None:
    """Compare a screen with the file that keeps it."""
    path = GOLDEN / name
    if os.environ.get("GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert path.is_file(), f"no golden file {path}; GOLDEN=write makes it"
    assert text == path.read_bytes().decode("utf-8")


def indented(text: str) -> str:
    """Spread JSON that is written on one line over many, to be kept and read."""
    return json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"
