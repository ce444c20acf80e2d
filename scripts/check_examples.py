"""Make what is needed, check the example submissions and say whether their verdicts are the expected ones.

Any Python from 3.11 will do, with nothing installed: `python3 scripts/check_examples.py`. The exit code speaks of this program, not of
the enterprises: 0 where every verdict is the one in scripts/example_verdicts.json, though some of the examples do not comply.
"""

import json
import subprocess
import sys

from environment import REPOSITORY, prepare_environment

EXAMPLES = "examples"
VERDICTS = "scripts/example_verdicts.json"
ATTESTATIONS = "attestations.json"
RECORD_FILES = (".json", ".ndjson", ".jsonl")


def main() -> int:
    """Check the examples once: the text is for the reader, and a report beside it for the comparison."""
    python = prepare_environment()
    folder = REPOSITORY / EXAMPLES
    try:
        expected = {name: as_list(value) for name, value in json.loads((REPOSITORY / VERDICTS).read_text(encoding="utf-8")).items()}
    except (OSError, ValueError) as fault:
        print(f"{VERDICTS} cannot be read, so nothing can be compared: {type(fault).__name__}")
        return 1
    if not expected:
        print(f"{VERDICTS} expects nothing")
        return 1
    command = [str(python.with_name("compliance")), "check", *(f"{EXAMPLES}/{name}" for name in sorted(expected))]
    if (folder / ATTESTATIONS).is_file():
        command += ["--attestations", f"{EXAMPLES}/{ATTESTATIONS}"]
    # It stays beside the program, since the command says where it is; one of an earlier run is none of this one.
    report = python.parent.parent / "examples.json"
    report.unlink(missing_ok=True)
    subprocess.run([*command, "--report", f"json={report}"], cwd=REPOSITORY, check=False)
    try:
        records = json.loads(report.read_text(encoding="utf-8"))["records"]
    except (OSError, ValueError, KeyError):
        print("no report came back, so nothing can be compared")
        return 1
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.suffix in RECORD_FILES} - {ATTESTATIONS}
    found: dict[str, list[str]] = {name: [] for name in there}
    for record in records:
        found.setdefault(record["source"][len(EXAMPLES) + 1 :], []).append(record["verdict"])
    faults = differences(expected, found)
    print("\n".join(faults) or f"all {sum(map(len, found.values()))} verdicts are those of {VERDICTS}")
    return 1 if faults else 0


def as_list(value: object) -> list[str]:
    """Give the verdicts of a file: one as a text, several as a list in the order of the records."""
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]


def differences(expected: dict[str, list[str]], found: dict[str, list[str]]) -> list[str]:
    """Say for each file which of its verdicts are not the expected ones."""
    return [
        f"{EXAMPLES}/{name}: expected {', '.join(expected.get(name, [])) or 'nothing'}, found {', '.join(found.get(name, [])) or 'nothing'}"
        for name in sorted({*expected, *found})
        if expected.get(name) != found.get(name)
    ]


if __name__ == "__main__":
    sys.exit(main())
