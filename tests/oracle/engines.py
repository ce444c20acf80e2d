"""The engines that have to agree with the oracle, and what each of them tells of a record."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from compliance.engine.circumstances import circumstances_of
from compliance.engine.generated import Engine as Generated
from compliance.engine.generated import Judging, engine_of, judge_by_python, judge_plain
from compliance.engine.judge import judge
from compliance.engine.plan import plan
from compliance.engine.subjects import with_entries_told_apart
from compliance.intake.from_json import decode
from compliance.intake.from_line import LineReader, line_reader, read_line
from compliance.intake.validate import validate
from compliance.model.record import Record
from compliance.model.rule import Ruleset
from compliance.model.waiver import Attestation
from tests.oracle.answer import Answer

Said = tuple[Answer, ...] | None
Judge = Callable[[Ruleset, bytes, date | None, Sequence[Attestation]], Said]

_SILENT = ("pass", "not_applicable")


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine, and what it tells of all that the oracle says."""

    judge: Judge
    told: Callable[[Said], Said]


@dataclass(frozen=True, slots=True)
class _Made:
    """What is made once of a ruleset."""

    generated: Generated
    reader: LineReader | None


def by_reference(ruleset: Ruleset, record: bytes, as_of: date | None, attestations: Sequence[Attestation]) -> Said:
    """Judge one record by the stages of the engine; None where it is refused."""
    read = _read(ruleset, record)
    if read is None:
        return None
    findings = judge(plan(ruleset), read, circumstances_of(ruleset, read, as_of, tuple(attestations)))
    return tuple(
        Answer(
            finding.rule,
            finding.subject.pointer,
            finding.outcome.value,
            finding.judged.value,
            tuple(sorted({unknown.pointer for unknown in finding.unknowns})),
        )
        for finding in findings
    )


def by_python(ruleset: Ruleset, record: bytes, as_of: date | None, attestations: Sequence[Attestation]) -> Said:
    """Judge one record by the Python that was generated for its rules."""
    read = _read(ruleset, record)
    if read is None:
        return None
    made = _made_of(ruleset)
    return _answers(made, judge_by_python(made.generated, read, circumstances_of(ruleset, read, as_of, tuple(attestations))))


def by_line(ruleset: Ruleset, record: bytes, as_of: date | None, attestations: Sequence[Attestation]) -> Said:
    """Judge one record as it was read fast, where it can be."""
    made = _made_of(ruleset)
    plain = None if made.reader is None else read_line(made.reader, record)
    if plain is None or made.reader is None:
        return by_python(ruleset, record, as_of, attestations)
    read = _read(ruleset, record)
    if read is None:
        return ()
    circumstances = circumstances_of(ruleset, read, as_of, tuple(attestations))
    return _answers(made, judge_plain(made.generated, plain, circumstances, lambda: read, has_nulls=made.reader.reads_null_objects))


def told_by_outcomes(said: Said) -> Said:
    """Give what an engine tells that says nothing of what does not apply, and of what passes only which rule it was."""
    if said is None:
        return None
    outcomes = {Answer(each.rule, each.subject, each.outcome, "") for each in said if each.outcome not in _SILENT}
    return tuple(sorted(outcomes | {Answer(each.rule, "", "pass", "") for each in said if each.outcome == "pass"}))


#: Every engine that has to agree with the oracle; a further one is one more line.
ENGINES: Mapping[str, Engine] = {
    "reference": Engine(by_reference, lambda said: said),
    "generated Python": Engine(by_python, told_by_outcomes),
    "generated Python on lines read fast": Engine(by_line, told_by_outcomes),
}


def _read(ruleset: Ruleset, record: bytes) -> Record | None:
    submissions = list(decode(record, "record.json", "json"))
    if len(submissions) != 1 or submissions[0].content is None:
        return None
    return with_entries_told_apart(validate(submissions[0], ruleset.definition)[0])


_last: list[tuple[Ruleset, _Made]] = []


def _made_of(ruleset: Ruleset) -> _Made:
    """Give what was made of a ruleset; one book is asked many records, and then another."""
    if not _last or _last[0][0] is not ruleset:
        _last[:] = [(ruleset, _Made(engine_of(plan(ruleset)), line_reader(ruleset.definition)))]
    return _last[0][1]


def _answers(made: _Made, found: Judging) -> Said:
    rules = made.generated.plan.rules
    said = [Answer(rules[number].id, pointer, outcome, "") for number, outcome, pointer in found.said]
    return (*said, *(Answer(rules[number].id, "", "pass", "") for number in found.passed))
