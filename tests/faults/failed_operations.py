"""Every call on a file that a command makes is made to fail, one after the other: the answer is the whole right one, or a refusal in words.

A run that ends with the code of a verdict must have said and written all that an undisturbed run does. Any other ends with 2, 4 or 70 and a
sentence, and leaves every report older or new, but whole.
"""

import errno
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.faults.file_calls import Call, Deed, Disturbance, in_preloaded_process
from tests.faults.runs import (
    COMMANDS,
    MEMORY,
    Command,
    Ran,
    ended,
    is_older,
    is_unfinished,
    lay,
    lay_reports,
    reports_in,
    resumed,
    start,
    warm_up,
)
from tests.faults.whole_reports import is_whole
from tests.proof import Tally

#: Of `test`, 1 says that a scenario does not hold, and none does whose submission is not there.
_OTHER_REFUSALS: Mapping[str, tuple[int, ...]] = {"test": (1,)}
_ANY = (errno.EIO, errno.EACCES)
#: What a call of each kind may be answered. A call that is made on standard output may find nobody there, too.
_ERRORS: Mapping[str, tuple[int, ...]] = {
    "open": (*_ANY, errno.EMFILE, errno.EINTR, errno.ENOENT),
    "create": (*_ANY, errno.ENOSPC, errno.EROFS, errno.EINTR),
    "read": (errno.EIO, errno.EINTR, errno.EISDIR),
    "write": (errno.ENOSPC, errno.EIO, errno.EINTR, errno.EDQUOT),
    "fsync": (errno.EIO, errno.ENOSPC, errno.EINTR),
    "close": (errno.EIO, errno.ENOSPC),
    "rename": (*_ANY, errno.ENOSPC, errno.EINTR),
    "stat": (*_ANY, errno.ENOENT, errno.ELOOP),
    "readdir": (errno.EIO,),
    "opendir": (*_ANY, errno.ENOENT, errno.EMFILE),
    "getcwd": (errno.ENOENT, errno.EACCES),
}
_SHORTENED = {"read", "write"}
#: A number that has no divisor in common with any number of cases near ours, so that steps of it come by all of them.
_STEP = 7919


@dataclass(frozen=True, slots=True)
class _Expected:
    """What an undisturbed run of a command says and writes."""

    name: str
    command: Command
    ran: Ran
    reports: Mapping[str, bytes]


_Case = tuple[_Expected, Disturbance]


def failed_operation_tally(seed: int, count: int) -> Tally:
    """Disturb that many calls, of all that there are the ones that the seed picks.

    There are about 7,000; seeds 0 to 7 with a count of 1,000 come by every one.
    """
    return in_preloaded_process(_fail, seed, count)


def _fail(seed: int, count: int) -> Tally:
    faults: list[str] = []
    codes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        scratch, place = Path(folder), Path(folder, "place")
        lay(place)
        cases = [case for name, command in COMMANDS.items() for case in _cases_of(_expected(name, command, place, scratch))]
        for number in range(seed * count, (seed + 1) * count):
            expected, disturbance = cases[number * _STEP % len(cases)]
            lay_reports(place, expected.command.reports)
            ran = ended(start(expected.command, place, scratch, disturbance), scratch)
            codes[f"ended_with_{ran.code}"] += 1
            call = expected.ran.calls[disturbance.number - 1]
            found = [*_faults_of(expected, disturbance, ran, reports_in(place)), *_resumed_faults(expected, ran, place, scratch)]
            if found:
                where = f"{expected.name}, {disturbance}, {call.kind} `{call.place.replace(str(place), '.')}`"
                said = ran.err.decode(errors="replace").strip().splitlines()
                faults.append(f"seed {seed}, count {count}: {where}: {'; '.join(found)} (code {ran.code}, said {said[-1:]})")
    return {"tried": count, "faults": faults, **codes}


def _expected(name: str, command: Command, place: Path, scratch: Path) -> _Expected:
    warm_up(command, place)
    lay_reports(place, command.reports)
    ran = ended(start(command, place, scratch), scratch)
    return _Expected(name, command, ran, reports_in(place))


def _cases_of(expected: _Expected) -> Iterator[_Case]:
    for number, call in enumerate(expected.ran.calls, 1):
        errors = _ERRORS.get(call.kind, _ANY)
        for error in errors:
            yield expected, Disturbance(number, Deed.FAIL, error)
        yield expected, Disturbance(number, Deed.FAIL, errors[0], goes_on=True)
        if call.kind in _SHORTENED:
            yield expected, Disturbance(number, Deed.SHORTEN)
            yield expected, Disturbance(number, Deed.SHORTEN, goes_on=True)


def _faults_of(expected: _Expected, disturbance: Disturbance, ran: Ran, reports: Mapping[str, bytes]) -> Iterator[str]:
    said = (ran.out + ran.err).decode("utf-8", "replace")
    names, call = expected.command.reports, expected.ran.calls[disturbance.number - 1]
    if ran.code == expected.ran.code:
        if ran.out != expected.ran.out or ran.err != expected.ran.err:
            yield "something is missing on the screen"
        yield from (f"{name} is not the new report" for name in names if reports.get(name) != expected.reports[name])
    elif ran.code not in (2, 4, 70, *_OTHER_REFUSALS.get(expected.name, ())):
        yield "this is the code of a verdict, or of none"
    elif not said.strip() and not _can_nothing_be_said(call, disturbance):
        yield "nothing is said"
    else:
        # What could not be read is told in reports that are like no others.
        is_another = ran.code == 4 or disturbance.goes_on
        for name in names:
            content = reports.get(name)
            is_known = content == expected.reports[name] or is_older(name, content, names)
            if not is_known and not (is_another and content is not None and is_whole(name, content)):
                yield f"{name} is neither the older report nor the new one, nor another that is whole"
    if "Traceback" in said:
        yield "a traceback is shown"
    if any(is_unfinished(name) for name in reports) and call.kind != "unlink" and not _may_resume(expected, ran):
        yield "an unfinished file is left"


def _may_resume(expected: _Expected, ran: Ran) -> bool:
    return expected.command.can_resume and ran.code != expected.ran.code


def _resumed_faults(expected: _Expected, ran: Ran, place: Path, scratch: Path) -> Iterator[str]:
    """Say what is wrong where a run that was refused something is resumed, and is refused nothing."""
    if not _may_resume(expected, ran):
        return
    again = resumed(expected.command, place, scratch)
    if again.code != expected.ran.code or reports_in(place) != expected.reports:
        yield f"it is resumed with {again.code} ({again.err[-200:]!r}), and there are {sorted(reports_in(place))}"


def _can_nothing_be_said(call: Call, disturbance: Disturbance) -> bool:
    return call.kind == "write" and (call.place.endswith("/err") or disturbance.goes_on)
