"""Runs of the real command in a folder of their own, in a child that shares the imports of this process, or in a fresh process."""

import json
import os
import shutil
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from compliance.cli.main import main, run
from compliance.cli.output import UNFINISHED
from compliance.cli.reports import RENDERERS
from tests.faults.file_calls import UNDISTURBED, Call, Disturbance, calls_met, disturb

_INPUTS = Path(__file__).with_name("place")
#: The folder of reports; every second one is there already, older, when a run starts.
REPORTS = "reports"
#: Where files are made that are to be gone again soon: in memory, where there is such a place. What a killed process has written is kept by
#: the system, whether or not it is on a disk, and thousands of runs that wait for a disk would take hours.
MEMORY = next((name for name in ("/dev/shm",) if os.access(name, os.W_OK)), None)  # noqa: S108  # folders of random names are made in it
_OLDER = b"an older report, which is longer than some of the new ones and shorter than others\n" * 40
_OLDER_MODE = 0o640
_LONGEST = 60
#: How the files are called that a batch grows in; whoever resumes needs them.
_OF_A_BATCH = (".unfinished", ".journal", ".completed")


@dataclass(frozen=True, slots=True)
class Command:
    """A command line, the files that it writes below `REPORTS`, what it is given on standard input, and whether it can be resumed."""

    arguments: tuple[str, ...]
    reports: tuple[str, ...] = ()
    given: str = os.devnull
    can_resume: bool = False


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of a run: its exit code, or the signal that ended it as a negative number, what it said, and its calls on files."""

    code: int
    out: bytes
    err: bytes
    calls: tuple[Call, ...] = ()


def _check_command(what: str, *formats: str) -> Command:
    """Give a command that checks submissions and writes a report of each format, besides the text."""
    targets = tuple(word for name in formats for word in ("--report", f"{name}={REPORTS}/{name}"))
    line = ("check", what, "--rules", "rules", "--attestations", "attestations.json", "--output", f"{REPORTS}/output")
    return Command((*line, *targets), ("output", *formats))


def _batch_command(results: str) -> Command:
    """Give a command that checks many records, of which two are of one enterprise."""
    line = ("check", "submissions", "--rules", "rules", "--results", f"{REPORTS}/{results}", "--processes", "1")
    return Command(line, (results,), can_resume=True)


_WITH_RULES = ("--rules", "rules")
#: The commands that are killed, if they write files, and whose calls on files fail. A new one joins here.
COMMANDS: Mapping[str, Command] = {
    "check": _check_command("submissions", *RENDERERS),
    "check one file": _check_command("submissions/one.json", "jsonl"),
    "check on the screen": Command(("check", "submissions", *_WITH_RULES, "--attestations", "attestations.json", "--all")),
    "check many": _batch_command("results.jsonl"),
    "check many into a table": _batch_command("results.parquet"),
    "check standard input": Command(("check", "-", *_WITH_RULES, "--format", "json"), given="submissions/more/lines.ndjson"),
    "explain": Command(("explain", "submissions/one.json", "M-1.1", *_WITH_RULES)),
    "rules": Command(("rules", *_WITH_RULES)),
    "rule": Command(("rule", "M-1.1", *_WITH_RULES, "--features", "features")),
    "lint": Command(("lint", *_WITH_RULES)),
    "test": Command(("test", "features/care", *_WITH_RULES, "--features", "features")),
    "schema of a record": Command(("schema", "record", *_WITH_RULES)),
    "schema of a report": Command(("schema", "report")),
    "help": Command(("check", "--help")),
}


def lay(place: Path) -> None:
    """Put the inputs into a folder that is not there yet."""
    shutil.copytree(_INPUTS, place)
    lay_reports(place, ())


def lay_reports(place: Path, names: tuple[str, ...]) -> None:
    """Make the folder of reports anew: every second report is there already, older."""
    shutil.rmtree(place / REPORTS, ignore_errors=True)
    (place / REPORTS).mkdir()
    for name in names[::2]:
        (place / REPORTS / name).write_bytes(_OLDER)
        (place / REPORTS / name).chmod(_OLDER_MODE)


def reports_in(place: Path) -> Mapping[str, bytes]:
    """Give all files of the folder of reports."""
    return {path.name: path.read_bytes() for path in (place / REPORTS).iterdir()}


def is_older(name: str, content: bytes | None, names: tuple[str, ...]) -> bool:
    """Say whether a report is as it was before the run: the older one, or not there."""
    return content == (_OLDER if name in names[::2] else None)


def is_unfinished(name: str) -> bool:
    """Say whether a file's name says that it is a report, or a batch, whose writing was cut off."""
    return name.startswith(".") and name.endswith((UNFINISHED, *_OF_A_BATCH))


def resumed(command: Command, place: Path, scratch: Path) -> Ran:
    """Go on where a run of a command left off, if it can and has begun, else run it anew."""
    if not command.can_resume or not any(name.endswith(_OF_A_BATCH) for name in reports_in(place)):
        return ended(start(command, place, scratch), scratch)
    ran = ended(start(replace(command, arguments=(*command.arguments, "--resume")), place, scratch), scratch)
    return ended(start(command, place, scratch), scratch) if b"was not begun" in ran.err else ran


def warm_up(command: Command, place: Path) -> None:
    """Let this process import and prepare all that a command needs, so that its children need not."""
    here, out, err = Path.cwd(), sys.stdout, sys.stderr
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        os.chdir(place)
        sys.stdout = sys.stderr = nowhere
        try:
            run(command.arguments)
        finally:
            os.chdir(here)
            sys.stdout, sys.stderr = out, err


def start(command: Command, place: Path, scratch: Path, disturbance: Disturbance = UNDISTURBED) -> int:
    """Start a run in a child of this process, which has imported everything already, and give its process id."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    code = 70
    try:
        signal.alarm(_LONGEST)
        os.chdir(place)
        for handle, name, flags in ((0, command.given, os.O_RDONLY), (1, scratch / "out", os.O_WRONLY), (2, scratch / "err", os.O_WRONLY)):
            os.dup2(os.open(name, flags | (os.O_CREAT | os.O_TRUNC if handle else 0)), handle)
        disturb(disturbance)
        code = _run_to_its_end(command)
        calls = calls_met()
        (scratch / "calls").write_text(json.dumps([(each.kind, each.place) for each in calls]), encoding="utf-8")
    finally:
        os._exit(code)


def _run_to_its_end(command: Command) -> int:
    """Do what the program does, to the flushing of standard output at the end of the process, whose failure is exit code 120."""
    sys.argv = ["compliance", *command.arguments]
    try:
        main()
    except SystemExit as end:
        code = end.code
    try:
        sys.stdout.flush()
    except OSError:
        return 120
    return code if isinstance(code, int) else 70


def ended(child: int, scratch: Path) -> Ran:
    """Wait for a run to end, and give what came of it."""
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    calls = [] if code < 0 else json.loads((scratch / "calls").read_text(encoding="utf-8"))
    return Ran(code, (scratch / "out").read_bytes(), (scratch / "err").read_bytes(), tuple(Call(*each) for each in calls))
