"""What pages show of an assessment, put into words and into order, so that templates have nothing left but loops.

Every text is as it came: the template makes it visible and escapes it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from compliance.language.lexicon import STATE_WORDS
from compliance.language.words import OUTCOME_WORDS, PARTY_WORDS, SEVERITY_WORDS, STANDING_WORDS, VERDICT_WORDS
from compliance.model.assessment import RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Citation
from compliance.model.finding import Evidence, VerdictTree
from compliance.model.outcome import Outcome, Verdict
from compliance.model.proposal import Action, Change, Proposal
from compliance.model.record import State, definition_at
from compliance.model.rule import Ruleset
from compliance.report.finding_lines import evidence_value
from compliance.report.fold import Fold, fold, grouped, shorten
from compliance.report.page_words import (
    TRUTH_WORDS,
    change_words,
    position_words,
)
from compliance.report.wording import citation_words, day_words, url_words, waiver_words

_REMEDIED = {Outcome.FAIL, Outcome.WAIVED}
#: What these say is what their only child says, after a word of introduction, so that the child needs no line of its own.
_HEADINGS = {"requirement_applies_when", "applies_when", "requires"}

Positions = Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Status:
    """An outcome, a verdict or a truth: its name, by which the style gives it a colour and a mark, and its word."""

    key: str
    text: Bilingual


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a value stands in a submission: its JSON Pointer, and its line and column where they are known."""

    pointer: str
    position: Bilingual | None


@dataclass(frozen=True, slots=True)
class ShownCitation:
    """A passage that something rests on; `url` is only what a browser may open, else `note` says what is known instead."""

    text: Bilingual
    url: str | None
    note: Bilingual


@dataclass(frozen=True, slots=True)
class ShownEvidence:
    """A value that decided or is missing; `state` is None for what was read as it should be."""

    label: Bilingual
    value: Bilingual | None
    state: Bilingual | None
    supplier: Bilingual | None
    spot: Spot | None


@dataclass(frozen=True, slots=True)
class ShownChange:
    """A value that would have to be another: which, from what to what, and where."""

    label: Bilingual
    text: Bilingual
    spot: Spot | None


@dataclass(frozen=True, slots=True)
class ShownProposal:
    """Changes that would lead to an outcome."""

    status: Status
    changes: tuple[ShownChange, ...]


@dataclass(frozen=True, slots=True)
class ShownAction:
    """Something that is to be done, by whom, and for which rules."""

    party: Bilingual
    severity: Bilingual
    severity_key: str
    text: Bilingual
    rules: tuple[str, ...]
    changes: tuple[ShownChange, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """A part of a verdict tree: whether it holds, and where its value was read."""

    status: Status
    text: Bilingual
    state: Bilingual | None
    spot: Spot | None
    children: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """A finding with all that say the same of other subjects: `count` of them, of which `others` names the rest."""

    rule: str
    requirement: str
    title: Bilingual
    status: Status
    severity: Bilingual
    standing: Bilingual
    message: Bilingual
    paragraph: Bilingual | None
    subject: Bilingual
    spot: Spot | None
    others: Bilingual | None
    count: int
    judged: Bilingual | None
    day: Bilingual | None
    fault: str | None
    evidence: tuple[ShownEvidence, ...]
    missing: tuple[ShownEvidence, ...]
    trees: tuple[Node, ...]
    proposals: tuple[ShownProposal, ...]
    citation: ShownCitation
    remedy: Bilingual | None
    waiver: Bilingual | None


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one requirement, the worst first."""

    id: str
    title: Bilingual
    status: Status
    findings: tuple[ShownFinding, ...]


def outcome_status(outcome: Outcome) -> Status:
    """Give an outcome as pages show it."""
    return Status(outcome.value, OUTCOME_WORDS[outcome])


def verdict_status(verdict: Verdict) -> Status:
    """Give a verdict as pages show it."""
    return Status(verdict.value, VERDICT_WORDS[verdict])


def spot_of(pointer: str | None, positions: Positions) -> Spot | None:
    """Say where a pointer leads; the record as a whole has no place of its own."""
    return None if not pointer else Spot(pointer, position_words(*positions.get(pointer, (None, None))))


def shown_citation(citation: Citation, ruleset: Ruleset) -> ShownCitation:
    """Give a citation, with a link only where its address is one of the web."""
    url = ruleset.documents[citation.document].url
    is_link = url is not None and _is_web_address(url)
    return ShownCitation(citation_words(citation, ruleset), url if is_link else None, url_words(citation, ruleset))


def shown_action(action: Action, positions: Positions) -> ShownAction:
    """Put into words what is to be done."""
    changes = tuple(_change(each, positions) for each in action.changes)
    severity = SEVERITY_WORDS[action.severity]
    return ShownAction(PARTY_WORDS[action.party], severity, action.severity.value, action.text, action.rules, changes)


def groups_of(record: RecordAssessment, ruleset: Ruleset, outcomes: frozenset[Outcome] = frozenset(Outcome)) -> tuple[Group, ...]:
    """Group the explained findings of a record by requirement: that with the worst finding first, and the worst first in each."""
    listed = [each for each in record.findings if each.explanation is not None and each.outcome in outcomes]
    verdicts = {each.id: each for each in record.requirements}
    return tuple(
        Group(
            name,
            verdicts[name].title,
            verdict_status(verdicts[name].verdict),
            # The tree is shown, so findings are put together only where their trees say the same, too.
            tuple(_shown_finding(each, ruleset, record.positions) for each in fold(findings, compares_trees=True)),
        )
        for name, findings in grouped(listed, ruleset)
    )


def _is_web_address(url: str) -> bool:
    """Say whether a browser may be sent there: nothing but http and https, and nothing that hides what it is."""
    if not url.isprintable():
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def _shown_finding(folded: Fold, ruleset: Ruleset, positions: Positions) -> ShownFinding:
    finding, rule = folded.first, ruleset.rules[folded.first.rule]
    explanation = finding.explanation
    if explanation is None:
        raise ValueError(f"finding of `{finding.rule}` has no explanation and cannot be shown")
    # Of a field whose absence is an answer, nothing is missing: only what kept the rule from being decided is.
    asked = {unknown.pointer for unknown in finding.unknowns}
    evidence = tuple(_evidence(each, ruleset, positions) for each in explanation.evidence)
    return ShownFinding(
        rule=rule.id,
        requirement=finding.requirement,
        title=rule.title,
        status=outcome_status(finding.outcome),
        severity=SEVERITY_WORDS[rule.severity],
        standing=STANDING_WORDS[rule.standing],
        message=explanation.message,
        paragraph=None if explanation.paragraph == explanation.message else explanation.paragraph,
        subject=explanation.subject,
        spot=spot_of(finding.subject.pointer, positions),
        others=_others(folded, ruleset),
        count=1 + len(folded.others),
        judged=None if finding.judged is finding.outcome else OUTCOME_WORDS[finding.judged],
        day=None if rule.governing_date is None else day_words(finding.governing_date),
        fault=finding.fault,
        evidence=evidence,
        missing=tuple(each for each in evidence if each.state is not None and (each.spot is None or each.spot.pointer in asked)),
        trees=_nodes(explanation.tree, positions),
        proposals=tuple(_proposal(each, positions) for each in explanation.proposals),
        citation=shown_citation(rule.citation, ruleset),
        remedy=rule.remedy if finding.outcome in _REMEDIED else None,
        waiver=next((waiver_words(each) for each in ruleset.waivers if each.id == finding.waiver), None),
    )


def _others(folded: Fold, ruleset: Ruleset) -> Bilingual | None:
    if not folded.others:
        return None
    definition = definition_at(ruleset.definition, folded.first.subject.pointer)
    name = definition.title if definition is not None else Bilingual("对象", "subjects")
    count, places = len(folded.others), ", ".join(shorten(folded.others))
    return Bilingual(f"另有 {count} 处（{name.zh}）情况相同：{places}", f"and {count} more ({name.en}) with the same finding: {places}")


def _evidence(evidence: Evidence, ruleset: Ruleset, positions: Positions) -> ShownEvidence:
    return ShownEvidence(
        evidence.label,
        evidence_value(evidence, ruleset),
        None if evidence.state is State.READ else STATE_WORDS[evidence.state],
        None if evidence.supplier is None else PARTY_WORDS[evidence.supplier],
        spot_of(evidence.pointer, positions),
    )


def _change(change: Change, positions: Positions) -> ShownChange:
    return ShownChange(change.label, change_words(change), spot_of(change.pointer, positions))


def _proposal(proposal: Proposal, positions: Positions) -> ShownProposal:
    return ShownProposal(outcome_status(proposal.outcome), tuple(_change(each, positions) for each in proposal.changes))


def _nodes(tree: VerdictTree, positions: Positions) -> tuple[Node, ...]:
    """Give the parts below the rule itself, of which the finding says all there is to say."""
    root = _node(tree, positions)
    return root.children or (root,)


def _node(tree: VerdictTree, positions: Positions) -> Node:
    said = tree.children[0] if tree.operator in _HEADINGS and len(tree.children) == 1 else tree
    state = None if said.state in (None, State.READ) else STATE_WORDS[said.state]
    is_said = state is not None and state.zh in tree.text.zh
    # What was not looked at is said in one sentence; its parts, none of them looked at either, would add nothing.
    children = tuple(_node(child, positions) for child in said.children) if tree.is_evaluated else ()
    return Node(_truth_status(tree), tree.text, None if is_said else state, spot_of(said.pointer, positions), children)


def _truth_status(tree: VerdictTree) -> Status:
    if not tree.is_evaluated:
        return Status("skipped", Bilingual("未查看", "not looked at"))
    if tree.truth is None:
        return Status("value", Bilingual("数值", "value"))
    return Status(tree.truth.value, TRUTH_WORDS[tree.truth])
