"""The files that are named on the command line, read into submissions; what cannot be read is told, and the others go on."""

import contextlib
import errno
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from typing import Literal

from compliance.cli.record_folder import OTHER_FILE, files_in, unreadable
from compliance.errors import InputError
from compliance.intake.from_attestations import read_attestations
from compliance.intake.from_json import MOST_BYTES, MOST_RECORDS, decode, find_excess
from compliance.model.diagnostic import Diagnostic
from compliance.model.rule import Ruleset
from compliance.model.submission import Submission
from compliance.model.waiver import Attestation
from compliance.whole_file import read_whole

STANDARD_INPUT = "-"

Form = Literal["auto", "json", "ndjson"]

_RECORDS = (".json", ".ndjson", ".jsonl")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: submissions, and the faults of files that gave none."""

    submissions: tuple[Submission, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_submissions(names: Sequence[str], form: Form) -> Reading:
    """Read files, folders and standard input (`-`) in the order of their names; a file without a record is a fault."""
    submissions: list[Submission] = []
    diagnostics: list[Diagnostic] = []
    for name in names:
        for found in _files_of(name):
            if isinstance(found, Diagnostic):
                diagnostics.append(found)
                continue
            data = _bytes_of(found)
            if isinstance(data, Diagnostic):
                diagnostics.append(data)
                continue
            decoded = tuple(islice(decode(data, found, form), MOST_RECORDS + 1))
            if len(decoded) > MOST_RECORDS:
                message = f"the file has more than {MOST_RECORDS:,} records, so none of them is read"
                diagnostics.append(Diagnostic(found, None, None, "I112", message, "send fewer records at a time"))
                continue
            submissions += decoded
            if not decoded:
                diagnostics.append(Diagnostic(found, None, None, "I403", "there is no record in this file"))
    return Reading(tuple(submissions), tuple(diagnostics))


def has_faults(reading: Reading) -> bool:
    """Say whether something that should have been a record could not be read; other files in a folder are only mentioned."""
    return any(each.code != OTHER_FILE for each in reading.diagnostics)


def read_attestations_of(name: str | None, ruleset: Ruleset) -> tuple[tuple[Attestation, ...], tuple[Diagnostic, ...]]:
    """Read what inspectors found; what is attested of a rule that does not exist is told.

    Raises `InputError` where the file cannot be read.
    """
    if name is None:
        return (), ()
    data = _bytes_of(name)
    if isinstance(data, Diagnostic):
        raise InputError((data,))
    attestations = read_attestations(data, name)
    strangers = dict.fromkeys(each.rule for each in attestations if each.rule not in ruleset.rules)
    return attestations, tuple(_stranger(name, rule, ruleset) for rule in strangers)


def _stranger(name: str, rule: str, ruleset: Ruleset) -> Diagnostic:
    near = get_close_matches(rule, ruleset.rules, n=1)
    return Diagnostic(
        name, None, None, "I404", f"attested is a rule `{rule}`, which there is not", f"did you mean `{near[0]}`?" if near else None
    )


def _files_of(name: str) -> Iterator[str | Diagnostic]:
    if name == STANDARD_INPUT or not Path(name).is_dir():
        yield name
        return
    is_empty = True
    for found in files_in(name, _RECORDS):
        is_empty = is_empty and isinstance(found, Diagnostic)
        yield found if isinstance(found, Diagnostic) else found.as_posix()
    if is_empty:
        yield Diagnostic(name, None, None, "I403", "there is no record in this folder", "records are .json, .ndjson or .jsonl files")


def _bytes_of(name: str) -> bytes | Diagnostic:
    """Read a file, or say why not; no more of it than is held in memory at a time."""
    try:
        data = _standard_input(MOST_BYTES + 1) if name == STANDARD_INPUT else read_whole(Path(name), MOST_BYTES + 1)
    except OSError as fault:
        return unreadable(name, fault)
    return find_excess(data, name) or data


def _standard_input(most: int) -> bytes:
    if not sys.stdin:
        raise OSError(errno.EBADF, "standard input is closed")
    stream = sys.stdin.buffer
    with contextlib.suppress(OSError, AttributeError):
        # Another program may have made it one that does not wait, which would seem to end wherever its writer pauses.
        os.set_blocking(stream.fileno(), True)
    return stream.read(most)
