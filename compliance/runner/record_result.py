"""The result of one record among many: its verdict, and of each finding that is no pass the rule, the place and the values it rests on.

Explanations, titles and reasons are for a report; a result says enough to know which records to ask about.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from compliance.engine.circumstances import Circumstances, circumstances_from
from compliance.engine.consequences import Chaining, chainings_of, consequences_of
from compliance.engine.generated import Compiler, Engine, compiled_anew, engine_of, said_of_findings, said_of_plain
from compliance.engine.judge import judge
from compliance.engine.plain_conclusion import Conclusion, Sections, concluded, counts_of, sections_of
from compliance.engine.plain_consequences import Following, Follows, are_told_fast, followings_of, follows_of
from compliance.engine.plain_record import NotPlainError, to_plain
from compliance.engine.plan import Plan, plan
from compliance.engine.subjects import with_entries_told_apart
from compliance.errors import InputError
from compliance.inference.to_rete import chain_of
from compliance.intake.from_json import decode_line, digest_of
from compliance.intake.from_line import LineReader, line_reader, read_line
from compliance.intake.validate import validate
from compliance.model.assessment import RequirementVerdict
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Finding
from compliance.model.outcome import Verdict
from compliance.model.plain import ABSENT, attribute_of
from compliance.model.record import Known, Record, State, Unknown, node_at, pointer_of_path
from compliance.model.rule import Ruleset
from compliance.model.submission import Submission
from compliance.model.waiver import Attestation
from compliance.runner.evidence import Evidence, evidence_by, reads_of

SCHEMA = "compliance-results/1"

# A batch of one day has one for each place.
_MOST_CIRCUMSTANCES = 4096


@dataclass(frozen=True, slots=True)
class RecordJudge:
    """What judges record after record: the rules as code, the fast reader where there is one, and what chains consequences."""

    engine: Engine
    reader: LineReader | None
    chainings: tuple[Chaining, ...]
    followings: tuple[Following, ...] | None
    sections: Sections
    as_of: date | None
    attestations: tuple[Attestation, ...]
    evidence: list[Evidence | None]
    known_circumstances: dict[tuple[object, object], Circumstances] = field(default_factory=dict)

    @property
    def plan(self) -> Plan:
        """The rules that are judged."""
        return self.engine.plan


def record_judge(
    ruleset: Ruleset,
    *,
    as_of: date | None = None,
    requirements: Sequence[str] = (),
    attestations: Sequence[Attestation] = (),
    compiled: Compiler = compiled_anew,
) -> RecordJudge:
    """Prepare to judge many records; raises `KeyError` for a requirement that the ruleset does not have."""
    chosen = plan(ruleset, requirements)
    chainings = chainings_of(ruleset.consequences, chain_of)
    followings = followings_of(chosen, chainings) if are_told_fast(chainings) else None
    reader = line_reader(ruleset.definition)
    evidence: list[Evidence | None] = [None] * len(chosen.rules)
    return RecordJudge(
        engine_of(chosen, compiled), reader, chainings, followings, sections_of(chosen), as_of, tuple(attestations), evidence
    )


def result_of(by: RecordJudge, text: bytes, source: str, line: int) -> dict[str, object]:
    """Judge the record on a line and give its result; a line that cannot be read is a rejected record."""
    plain = None if by.reader is None else read_line(by.reader, text)
    origin = {"source": source, "line": line, "digest": digest_of(text)}
    if plain is not None and by.reader is not None:
        has_nulls = by.reader.reads_null_objects
        return {**origin, **_judged(by, plain, (), lambda: read_strictly(by, text, source, line)[0], has_nulls=has_nulls)}
    submission = decode_line(text, source, line)
    if submission.content is None:
        return {**origin, **_rejected(submission.diagnostics)}
    try:
        record, diagnostics = _validated(by, submission)
    except InputError as refusal:
        return {**origin, **_rejected((*submission.diagnostics, *refusal.diagnostics))}
    try:
        plain = to_plain(record.root, by.engine.shape)
    except NotPlainError:
        return {**origin, **_judged_by_reference(by, record, diagnostics)}
    return {**origin, **_judged(by, plain, diagnostics, lambda: record)}


def rejected_result(source: str, line: int, fault: str, code: str = "I401") -> dict[str, object]:
    """Give the result of what cannot be read at all, from a line on, or of a row in which there is no record."""
    told = Diagnostic(source, line, None, code, fault)
    return {"source": source, "line": line, "digest": None, **_rejected((told,))}


def read_strictly(by: RecordJudge, text: bytes, source: str, line: int) -> tuple[Record, tuple[Diagnostic, ...]]:
    """Read a record that is one by the reader that is the meaning."""
    return _validated(by, decode_line(text, source, line))


def _validated(by: RecordJudge, submission: Submission) -> tuple[Record, tuple[Diagnostic, ...]]:
    record, diagnostics = validate(submission, by.plan.ruleset.definition)
    return with_entries_told_apart(record), diagnostics


def _judged(
    by: RecordJudge, plain: Any, diagnostics: tuple[Diagnostic, ...], record: Callable[[], Record], *, has_nulls: bool = True
) -> dict[str, object]:
    circumstances = circumstances_of_plain(by, plain)
    said, passed = said_of_plain(by.engine, plain, circumstances, record, has_nulls=has_nulls)
    conclusion = concluded(by.sections, said, passed)
    follows = follows_of(by.plan, by.followings, plain, said, conclusion) if by.followings is not None else None
    if follows is None:
        whole = record()
        follows = _follows_by_reference(by, whole, judge(by.plan, whole, circumstances), conclusion)
    rules, evidence = by.plan.rules, by.evidence
    findings = [
        {
            "rule": rules[number].id,
            "outcome": outcome,
            "subject": pointer,
            "evidence": (evidence[number] or _evidence(by, number))(plain, pointer),
        }
        for number, outcome, pointer in said
    ]
    return _result(by, circumstances, conclusion, findings, follows, diagnostics)


def circumstances_of_plain(by: RecordJudge, plain: Any) -> Circumstances:
    """Give where and when a plain record is judged, and whose it is."""
    definition = by.plan.ruleset.definition
    key = (_value(plain, definition.submitted_on), _value(plain, definition.place))
    found = by.known_circumstances.get(key)
    if found is None:
        if len(by.known_circumstances) >= _MOST_CIRCUMSTANCES:
            by.known_circumstances.clear()
        found = by.known_circumstances[key] = _circumstances(by, lambda path: _leaf(plain, path))
    enterprise = _leaf(plain, definition.identifier)
    own = tuple(each for each in by.attestations if isinstance(enterprise, Known) and each.enterprise == enterprise.value)
    return Circumstances(found.assessed_on, found.place, enterprise, own)


def _evidence(by: RecordJudge, number: int) -> Evidence:
    rule = by.plan.rules[number]
    made = by.evidence[number] = evidence_by(reads_of(by.plan.ruleset.definition, rule), rule)
    return made


def _judged_by_reference(by: RecordJudge, record: Record, diagnostics: tuple[Diagnostic, ...]) -> dict[str, object]:
    """Judge a record with numbers that plain values do not hold; of its findings no values are given."""
    circumstances = _circumstances(by, lambda path: _known(node_at(record.root, pointer_of_path(path))))
    judged = judge(by.plan, record, circumstances)
    said, passed = said_of_findings(by.plan, judged)
    conclusion = concluded(by.sections, said, passed)
    findings = [
        {"rule": by.plan.rules[number].id, "outcome": outcome, "subject": pointer, "evidence": []} for number, outcome, pointer in said
    ]
    follows = _follows_by_reference(by, record, judged, conclusion)
    return _result(by, circumstances, conclusion, findings, follows, diagnostics)


def _circumstances(by: RecordJudge, leaf: Callable[[str], Known | Unknown]) -> Circumstances:
    definition = by.plan.ruleset.definition
    submitted_on, place, enterprise = leaf(definition.submitted_on), leaf(definition.place), leaf(definition.identifier)
    return circumstances_from(by.plan.ruleset, submitted_on, place, enterprise, by.as_of, by.attestations)


def _value(plain: Any, path: str) -> Any:
    value = plain
    for name in _attributes(path):
        if value is None or value is ABSENT:
            return None
        value = getattr(value, name)
    return None if value is ABSENT else value


def _leaf(plain: Any, path: str) -> Known | Unknown:
    value, pointer = _value(plain, path), _pointer(path)
    return Unknown(State.MISSING, pointer) if value is None else Known(value, pointer)


@cache
def _attributes(path: str) -> tuple[str, ...]:
    return tuple(map(attribute_of, path.split(".")))


_pointer = cache(pointer_of_path)


def _known(node: object) -> Known | Unknown:
    return node if isinstance(node, Known | Unknown) else Unknown(State.WRONG_TYPE, "")


def _follows_by_reference(by: RecordJudge, record: Record, findings: tuple[Finding, ...], conclusion: Conclusion) -> tuple[Follows, ...]:
    ruleset = by.plan.ruleset
    verdicts = {name: Verdict(word) for name, word in conclusion.verdicts.items()}
    told = tuple(RequirementVerdict(each.id, each.title, verdicts.get(each.id, Verdict.NOT_APPLICABLE)) for each in by.plan.requirements)
    found = consequences_of(ruleset, record, findings, told, by.chainings)
    return tuple(dict.fromkeys(Follows(each.id, each.pointer) for each in found))


def _result(
    by: RecordJudge,
    circumstances: Circumstances,
    conclusion: Conclusion,
    findings: Sequence[object],
    follows: Sequence[Follows],
    diagnostics: Sequence[Diagnostic],
) -> dict[str, object]:
    today, enterprise = circumstances.assessed_on, circumstances.enterprise
    return {
        "id": str(enterprise.value) if isinstance(enterprise, Known) else None,
        "assessed_on": today.value.isoformat() if isinstance(today, Known) and isinstance(today.value, date) else None,
        "verdict": conclusion.verdict.value,
        "rules": counts_of(conclusion, len(by.plan.rules)),
        "requirements": conclusion.verdicts,
        "findings": findings,
        "consequences": [{"id": each.id, "about": each.pointer} for each in follows],
        "diagnostics": _diagnostics(diagnostics),
    }


def _rejected(diagnostics: Sequence[Diagnostic]) -> dict[str, object]:
    return {"verdict": Verdict.REJECTED.value, "diagnostics": _diagnostics(diagnostics)}


def _diagnostics(diagnostics: Sequence[Diagnostic]) -> list[dict[str, object]]:
    return [diagnostic_of(each) for each in diagnostics]


def diagnostic_of(told: Diagnostic) -> dict[str, object]:
    """Give what a result says of a diagnostic."""
    where = {"pointer": told.pointer, "line": told.line, "column": told.column}
    return {"code": told.code, "message": told.message, "hint": told.hint, **where}
