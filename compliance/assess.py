"""The whole data flow on one screen: submissions and a ruleset in, explained verdicts out.

Nothing here or below reads a clock, an environment variable or a file: the day, the rules and the bytes are inputs, so that a decision
can be replayed byte for byte.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from compliance.engine.actions import actions_of
from compliance.engine.brief_findings import UNREMARKABLE, with_brief_ones
from compliance.engine.circumstances import Circumstances, circumstances_of, place_truth
from compliance.engine.conclude import counted, requirement_verdicts, rule_outcomes
from compliance.engine.consequences import Chainer, Chaining, chainings_of, consequences_of
from compliance.engine.explain import explain as explain_finding
from compliance.engine.judge import judge
from compliance.engine.plan import Plan, plan
from compliance.engine.propose import Answers, Case, answers_of, case_of, proposals_of
from compliance.engine.subjects import with_entries_told_apart
from compliance.errors import InputError
from compliance.inference.to_rete import chain_of
from compliance.intake.position import positions_of
from compliance.intake.same_enterprise import MOST_NAMED, fault_of_several
from compliance.intake.validate import validate
from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.consequence import ConsequenceRule
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Finding, Subject, VerdictTree
from compliance.model.outcome import Outcome, Verdict, record_verdict
from compliance.model.record import Known, Record, node_at, pointer_of_path
from compliance.model.rule import Ruleset
from compliance.model.submission import Submission
from compliance.model.truth import Truth
from compliance.model.waiver import Attestation
from compliance.version import VERSION


def assess(
    ruleset: Ruleset,
    submissions: Iterable[Submission],
    *,
    as_of: date | None = None,
    requirements: Sequence[str] = (),
    attestations: Sequence[Attestation] = (),
    show_all: bool = False,
    show_sensitive: bool = False,
    propose: bool = True,
    chained_by: Callable[[Sequence[ConsequenceRule]], Chainer] = chain_of,
) -> Assessment:
    """Assess submissions by a ruleset: as many records out as in, a rejected one among them.

    The day of assessment is `as_of`, else each record's own day of submission. `requirements` are ids, none for all. Findings that
    pass or do not apply are explained only where `show_all` asks for it. Values about a person's health are masked unless
    `show_sensitive`. What would comply is searched for unless `propose` is False, which takes less time. Of a record with very many
    findings some stay brief, and a diagnostic says so. `chained_by` gives what chains consequence rules.

    Raises `KeyError` for a requirement that the ruleset does not have.
    """
    chosen = plan(ruleset, requirements)
    chainings = chainings_of(ruleset.consequences, chained_by)
    explained = frozenset(Outcome) if show_all else frozenset(Outcome) - UNREMARKABLE
    records = tuple(
        _assess_submission(
            chosen, chainings, submission, as_of, tuple(attestations), explained, show_sensitive=show_sensitive, propose=propose
        )
        for submission in submissions
    )
    return Assessment(
        engine_version=VERSION,
        chained_by=" + ".join(dict.fromkeys(each.chain(frozenset()).chained_by for each in chainings)),
        ruleset_id=ruleset.id,
        ruleset_version=ruleset.version,
        ruleset_digest=ruleset.digest,
        ruleset_source=ruleset.source,
        as_of=as_of,
        records=_told_of_one_another(ruleset, records),
        diagnostics=(),
    )


def explain(
    ruleset: Ruleset,
    submission: Submission,
    rule: str,
    *,
    as_of: date | None = None,
    attestations: Sequence[Attestation] = (),
    show_sensitive: bool = False,
    propose: bool = True,
) -> tuple[Finding, ...]:
    """Explain every finding of one rule on one submission, whatever its outcome; a rejected submission has none.

    Of very many findings some stay brief, and are not explained. What would comply is searched for unless `propose` is False, which takes
    less time.

    Raises `KeyError` for a rule that the ruleset does not have, and `InputError` for a record that is too much to be looked at.
    """
    judged = judge_rule(ruleset, submission, rule, as_of=as_of, attestations=attestations)
    return () if judged is None else explained_findings(judged, show_sensitive=show_sensitive, propose=propose)


@dataclass(frozen=True, slots=True)
class JudgedRule:
    """What one rule says of one submission, and the case that explains it."""

    case: Case
    circumstances: Circumstances
    findings: tuple[Finding, ...]


def judge_rule(
    ruleset: Ruleset, submission: Submission, rule: str, *, as_of: date | None = None, attestations: Sequence[Attestation] = ()
) -> JudgedRule | None:
    """Judge one submission by one rule and explain nothing yet; None for a rejected submission. Raises what `explain` raises."""
    chosen = plan(ruleset, (ruleset.rules[rule].requirement,))
    if submission.content is None:
        return None
    record = with_entries_told_apart(validate(submission, ruleset.definition)[0])
    circumstances = circumstances_of(ruleset, record, as_of, tuple(attestations))
    findings = with_brief_ones(judge(replace(chosen, rules=(ruleset.rules[rule],)), record, circumstances), frozenset(Outcome))
    return JudgedRule(case_of(chosen, record, as_of, attestations), circumstances, findings)


def explained_findings(judged: JudgedRule, *, show_sensitive: bool = False, propose: bool = True) -> tuple[Finding, ...]:
    """Explain what one rule says of a submission, as `explain` does."""
    case = judged.case
    answers = _answers(case, judged.findings) if propose else {}
    return tuple(_explained(case, judged.circumstances, answers, each, show_sensitive=show_sensitive) for each in judged.findings)


def _assess_submission(
    chosen: Plan,
    chainings: Sequence[Chaining],
    submission: Submission,
    as_of: date | None,
    attestations: tuple[Attestation, ...],
    explained: frozenset[Outcome],
    *,
    show_sensitive: bool,
    propose: bool,
) -> RecordAssessment:
    ruleset = chosen.ruleset
    found = _validated(ruleset, submission)
    if isinstance(found, RecordAssessment):
        return found
    record, diagnostics = with_entries_told_apart(found[0]), found[1]
    circumstances = circumstances_of(ruleset, record, as_of, attestations)
    findings = with_brief_ones(judge(chosen, record, circumstances), explained)
    outcomes = rule_outcomes(chosen, findings)
    verdicts = requirement_verdicts(chosen, outcomes)
    verdict = record_verdict(each.verdict for each in verdicts)
    # A disposition depends on the verdict, so verdicts are concluded before consequences are chained.
    consequences = consequences_of(ruleset, record, findings, verdicts, chainings, show_sensitive=show_sensitive)
    case = case_of(chosen, record, as_of, attestations)
    answers = _answers(case, findings) if propose else {}
    told = partial(_explained, case, circumstances, answers, show_sensitive=show_sensitive)
    explained_findings = tuple(told(each) if each.outcome in explained else each for each in findings)
    faults = (*diagnostics, *_day_differs(ruleset, record, submission, as_of), *_told_briefly(submission, findings))
    enterprise, today = circumstances.enterprise, circumstances.assessed_on
    return RecordAssessment(
        source=submission.source,
        line=submission.line,
        id=str(enterprise.value) if isinstance(enterprise, Known) else None,
        digest=submission.digest,
        assessed_on=today.value if isinstance(today, Known) and isinstance(today.value, date) else None,
        verdict=verdict,
        diagnostics=(*submission.diagnostics, *faults),
        rule_counts=counted(list(outcomes.values())),
        finding_counts=counted([finding.outcome for finding in findings]),
        requirements=verdicts,
        findings=explained_findings,
        consequences=consequences,
        upcoming=_upcoming(chosen, circumstances),
        name=_name(ruleset, record),
        place=_place(ruleset, circumstances),
        positions=positions_of(submission, {*_pointers(explained_findings), pointer_of_path(ruleset.definition.identifier)}),
        actions=actions_of(case, findings, answers, show_sensitive=show_sensitive) if propose else (),
    )


def _validated(ruleset: Ruleset, submission: Submission) -> tuple[Record, tuple[Diagnostic, ...]] | RecordAssessment:
    """Validate a submission, or reject one that was rejected already or is too much to be looked at."""
    if submission.content is None:
        return _rejected(submission)
    try:
        return validate(submission, ruleset.definition)
    except InputError as refusal:
        return _rejected(replace(submission, content=None, diagnostics=(*submission.diagnostics, *refusal.diagnostics)))


def _name(ruleset: Ruleset, record: Record) -> str | None:
    path = ruleset.definition.name
    named = None if path is None else node_at(record.root, pointer_of_path(path))
    return str(named.value) if isinstance(named, Known) else None


def _place(ruleset: Ruleset, circumstances: Circumstances) -> Bilingual | None:
    place = circumstances.place
    return ruleset.places[str(place.value)].title if isinstance(place, Known) else None


def _pointers(findings: Sequence[Finding]) -> set[str]:
    """Give every place of the record that explained findings speak of."""
    found = {finding.subject.pointer for finding in findings if finding.explanation is not None}
    for explanation in (finding.explanation for finding in findings if finding.explanation is not None):
        found |= {each.pointer for each in explanation.evidence if each.pointer is not None}
        found |= {change.pointer for proposal in explanation.proposals for change in proposal.changes}
        found |= set(_pointers_of_tree(explanation.tree))
    return found


def _pointers_of_tree(tree: VerdictTree) -> Iterator[str]:
    if tree.pointer is not None:
        yield tree.pointer
    for child in tree.children:
        yield from _pointers_of_tree(child)


def _rejected(submission: Submission) -> RecordAssessment:
    nothing = counted([])
    return RecordAssessment(
        submission.source,
        submission.line,
        None,
        submission.digest,
        None,
        Verdict.REJECTED,
        submission.diagnostics,
        nothing,
        nothing,
        (),
        (),
        (),
    )


_AnswersOf = Mapping[tuple[str, Subject], Answers]


def _answers(case: Case, findings: Sequence[Finding]) -> _AnswersOf:
    return {(each.rule, each.subject): answers_of(case, each) for each in findings if not each.is_brief}


def _explained(case: Case, circumstances: Circumstances, answers: _AnswersOf, finding: Finding, *, show_sensitive: bool) -> Finding:
    """Give a finding with its explanation, unless it stays brief."""
    if finding.is_brief:
        return finding
    explanation = explain_finding(case.plan.ruleset, case.record, finding, circumstances, show_sensitive=show_sensitive)
    proposals = proposals_of(case, finding, answers.get((finding.rule, finding.subject), {}), show_sensitive=show_sensitive)
    return replace(finding, explanation=replace(explanation, proposals=proposals))


def _day_differs(ruleset: Ruleset, record: Record, submission: Submission, as_of: date | None) -> tuple[Diagnostic, ...]:
    own = node_at(record.root, pointer_of_path(ruleset.definition.submitted_on))
    if as_of is None or not isinstance(own, Known) or own.value == as_of:
        return ()
    message = f"assessed as of `{as_of}`, though the record says that it was submitted on `{own.value}`"
    return (Diagnostic(submission.source, submission.line, None, "I210", message, pointer=own.pointer),)


def _told_briefly(submission: Submission, findings: Sequence[Finding]) -> tuple[Diagnostic, ...]:
    brief = Counter(each.is_brief for each in findings)[True]
    if not brief:
        return ()
    message = (
        f"{brief:,} of {len(findings):,} findings are told in short: they count, but are not explained, nor is it searched what would do"
    )
    return (Diagnostic(submission.source, submission.line, None, "I211", message, "`--results FILE` says what was read for each of them"),)


def _told_of_one_another(ruleset: Ruleset, records: Sequence[RecordAssessment]) -> tuple[RecordAssessment, ...]:
    """Tell each record of an enterprise that has several here: none goes before another, and the worst of them counts."""
    of_enterprise: dict[str, list[int]] = {}
    for number, record in enumerate(records):
        if record.id is not None:
            of_enterprise.setdefault(record.id, []).append(number)
    told, pointer = list(records), pointer_of_path(ruleset.definition.identifier)
    for numbers in (each for each in of_enterprise.values() if len(each) > 1):
        worst = record_verdict(records[number].verdict for number in numbers)
        named = [number + 1 for number in numbers[:MOST_NAMED]]
        for number in numbers:
            record = records[number]
            place = record.positions.get(pointer, (record.line, None))
            fault = fault_of_several(record.source, place, pointer, named, len(numbers), worst)
            told[number] = replace(record, diagnostics=(*record.diagnostics, fault))
    return tuple(told)


def _upcoming(chosen: Plan, circumstances: Circumstances) -> tuple[str, ...]:
    today = circumstances.assessed_on
    if not isinstance(today, Known) or not isinstance(today.value, date):
        return ()
    day = today.value
    coming = [rule for rule in chosen.rules if rule.governing_date is None and rule.period.start > day]
    return tuple(rule.id for rule in coming if place_truth(chosen.ruleset, circumstances, rule.place) is not Truth.FALSE)
