"""The result of one record among many: its verdict, and of each finding that is no pass the rule, the place and the values it rests on.

Explanations, titles and reasons are for a report; a result says enough to know which records to ask about.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from compliance.engine.circumstances import Circumstances, circumstances_from
from compliance.engine.consequences import Chaining, chainings_of, consequences_of
from compliance.engine.generated import Compiler, Engine, Judging, compiled_anew, engine_of, judge_by_reference, judge_plain
from compliance.engine.judge import judge
from compliance.engine.plain_consequences import Follows, are_told_fast, follows_of
from compliance.engine.plain_functions import known
from compliance.engine.plain_record import NotPlainError, to_plain
from compliance.engine.plan import Plan, plan
from compliance.engine.subjects import with_entries_told_apart
from compliance.inference.to_rete import chain_of
from compliance.intake.from_json import decode_line, digest_of
from compliance.intake.from_line import LineReader, line_reader, read_line
from compliance.intake.validate import validate
from compliance.model.assessment import RequirementVerdict
from compliance.model.diagnostic import Diagnostic
from compliance.model.outcome import Outcome, Verdict, record_verdict, requirement_verdict, worst_outcome
from compliance.model.plain import attribute_of
from compliance.model.record import Known, Record, State, Unknown, node_at, pointer_of_path
from compliance.model.rule import Ruleset
from compliance.model.waiver import Attestation
from compliance.runner.evidence import Read, evidence_of, reads_of

SCHEMA = "compliance-results/1"


@dataclass(frozen=True, slots=True)
class RecordJudge:
    """What judges record after record: the rules as code, the fast reader where there is one, and what chains consequences."""

    engine: Engine
    reader: LineReader | None
    chainings: tuple[Chaining, ...]
    chains_fast: bool
    as_of: date | None
    attestations: tuple[Attestation, ...]
    reads: dict[int, tuple[Read, ...]] = field(default_factory=dict)

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
    reader = line_reader(ruleset.definition)
    return RecordJudge(engine_of(chosen, compiled), reader, chainings, are_told_fast(chainings), as_of, tuple(attestations))


def result_of(by: RecordJudge, text: bytes, source: str, line: int) -> dict[str, object]:
    """Judge the record on a line and give its result; a line that cannot be read is a rejected record."""
    plain = None if by.reader is None else read_line(by.reader, text)
    origin = {"source": source, "line": line, "digest": digest_of(text)}
    if plain is not None:
        return {**origin, **_judged(by, plain, (), lambda: read_strictly(by, text, source, line)[0])}
    submission = decode_line(text, source, line)
    if submission.content is None:
        return {**origin, "verdict": Verdict.REJECTED.value, "diagnostics": _diagnostics(submission.diagnostics)}
    record, diagnostics = read_strictly(by, text, source, line)
    try:
        plain = to_plain(record.root, by.engine.shape)
    except NotPlainError:
        return {**origin, **_judged_by_reference(by, record, diagnostics)}
    return {**origin, **_judged(by, plain, diagnostics, lambda: record)}


def rejected_result(source: str, line: int, fault: str, code: str = "I401") -> dict[str, object]:
    """Give the result of what cannot be read at all, from a line on, or of a row in which there is no record."""
    told = Diagnostic(source, line, None, code, fault)
    return {"source": source, "line": line, "digest": None, "verdict": Verdict.REJECTED.value, "diagnostics": _diagnostics((told,))}


def read_strictly(by: RecordJudge, text: bytes, source: str, line: int) -> tuple[Record, tuple[Diagnostic, ...]]:
    """Read a record that is one by the reader that is the meaning."""
    record, diagnostics = validate(decode_line(text, source, line), by.plan.ruleset.definition)
    return with_entries_told_apart(record), diagnostics


def _judged(by: RecordJudge, plain: Any, diagnostics: tuple[Diagnostic, ...], record: Callable[[], Record]) -> dict[str, object]:
    circumstances = circumstances_of_plain(by, plain)
    judging = judge_plain(by.engine, plain, circumstances, record)
    worst, verdicts, verdict = _concluded(by, judging)
    follows = follows_of(by.plan, by.chainings, plain, judging, worst, verdicts, verdict) if by.chains_fast else None
    if follows is None:
        follows = _follows_by_reference(by, record(), circumstances, verdicts)
    findings = [
        {"rule": by.plan.rules[number].id, "outcome": outcome, "subject": pointer, "evidence": _evidence(by, number, plain, pointer)}
        for number, outcome, pointer in judging.said
    ]
    return _result(by, circumstances, worst, verdicts, verdict, findings, follows, diagnostics)


def _evidence(by: RecordJudge, number: int, plain: Any, pointer: str) -> list[dict[str, object]]:
    rule = by.plan.rules[number]
    if number not in by.reads:
        by.reads[number] = reads_of(by.plan.ruleset.definition, rule)
    return evidence_of(by.reads[number], rule, plain, pointer)


def _judged_by_reference(by: RecordJudge, record: Record, diagnostics: tuple[Diagnostic, ...]) -> dict[str, object]:
    """Judge a record with numbers that plain values do not hold; of its findings no values are given."""
    circumstances = _circumstances(by, lambda path: _known(node_at(record.root, pointer_of_path(path))))
    judging = judge_by_reference(by.plan, record, circumstances)
    worst, verdicts, verdict = _concluded(by, judging)
    findings = [
        {"rule": by.plan.rules[number].id, "outcome": outcome, "subject": pointer, "evidence": []}
        for number, outcome, pointer in judging.said
    ]
    follows = _follows_by_reference(by, record, circumstances, verdicts)
    return _result(by, circumstances, worst, verdicts, verdict, findings, follows, diagnostics)


def circumstances_of_plain(by: RecordJudge, plain: Any) -> Circumstances:
    """Give where and when a plain record is judged, and whose it is."""
    return _circumstances(by, lambda path: _leaf(plain, path))


def _circumstances(by: RecordJudge, leaf: Callable[[str], Known | Unknown]) -> Circumstances:
    definition = by.plan.ruleset.definition
    submitted_on, place, enterprise = leaf(definition.submitted_on), leaf(definition.place), leaf(definition.identifier)
    return circumstances_from(by.plan.ruleset, submitted_on, place, enterprise, by.as_of, by.attestations)


def _leaf(plain: Any, path: str) -> Known | Unknown:
    value = plain
    for name in path.split("."):
        value = None if known(value) is None else getattr(value, attribute_of(name))
    pointer = pointer_of_path(path)
    return Unknown(State.MISSING, pointer) if known(value) is None else Known(value, pointer)


def _known(node: object) -> Known | Unknown:
    return node if isinstance(node, Known | Unknown) else Unknown(State.WRONG_TYPE, "")


def _concluded(by: RecordJudge, judging: Judging) -> tuple[dict[int, Outcome], dict[str, Verdict], Verdict]:
    """Give the worst outcome of each rule that has one, the verdicts of the requirements that apply, and that of the record."""
    met: dict[int, set[Outcome]] = {number: {Outcome.PASS} for number in judging.passed}
    for number, said, _ in judging.said:
        met.setdefault(number, set()).add(Outcome(said))
    worst = {number: worst_outcome(outcomes) for number, outcomes in met.items()}
    parts: dict[str, list[Outcome]] = {}
    for number, outcome in worst.items():
        parts.setdefault(by.plan.rules[number].requirement, []).append(outcome)
    verdicts = {name: requirement_verdict(parts[name]) for name in (each.id for each in by.plan.requirements) if name in parts}
    verdicts = {name: verdict for name, verdict in verdicts.items() if verdict is not Verdict.NOT_APPLICABLE}
    return worst, verdicts, record_verdict(verdicts.values())


def _follows_by_reference(
    by: RecordJudge, record: Record, circumstances: Circumstances, verdicts: Mapping[str, Verdict]
) -> tuple[Follows, ...]:
    ruleset = by.plan.ruleset
    findings = judge(by.plan, record, circumstances)
    told = tuple(RequirementVerdict(each.id, each.title, verdicts.get(each.id, Verdict.NOT_APPLICABLE)) for each in by.plan.requirements)
    found = consequences_of(ruleset, record, findings, told, by.chainings)
    return tuple(dict.fromkeys(Follows(each.id, each.pointer) for each in found))


def _result(
    by: RecordJudge,
    circumstances: Circumstances,
    worst: Mapping[int, Outcome],
    verdicts: Mapping[str, Verdict],
    verdict: Verdict,
    findings: Sequence[object],
    follows: Sequence[Follows],
    diagnostics: Sequence[Diagnostic],
) -> dict[str, object]:
    today, enterprise = circumstances.assessed_on, circumstances.enterprise
    counts = Counter(outcome.value for outcome in worst.values())
    counts[Outcome.NOT_APPLICABLE.value] += len(by.plan.rules) - len(worst)
    return {
        "id": str(enterprise.value) if isinstance(enterprise, Known) else None,
        "assessed_on": today.value.isoformat() if isinstance(today, Known) and isinstance(today.value, date) else None,
        "verdict": verdict.value,
        "rules": {outcome.value: counts[outcome.value] for outcome in Outcome},
        "requirements": {name: each.value for name, each in verdicts.items()},
        "findings": findings,
        "consequences": [{"id": each.id, "about": each.pointer} for each in follows],
        "diagnostics": _diagnostics(diagnostics),
    }


def _diagnostics(diagnostics: Sequence[Diagnostic]) -> list[dict[str, object]]:
    return [diagnostic_of(each) for each in diagnostics]


def diagnostic_of(told: Diagnostic) -> dict[str, object]:
    """Give what a result says of a diagnostic."""
    where = {"pointer": told.pointer, "line": told.line, "column": told.column}
    return {"code": told.code, "message": told.message, "hint": told.hint, **where}
