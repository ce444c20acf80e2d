"""What belongs to a finding, each thing on one line: for formats that have no place of their own for it."""

from compliance.language.lexicon import STATE_WORDS
from compliance.language.words import OUTCOME_WORDS, PARTY_WORDS, SEVERITY_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.finding import Evidence
from compliance.model.outcome import Outcome
from compliance.model.proposal import Action, Change, Proposal
from compliance.model.record import State
from compliance.model.rule import Ruleset
from compliance.model.waiver import Waiver
from compliance.report.finding_lines import evidence_value
from compliance.report.wording import period_words

#: Outcomes that the sentence of a finding does not tell by itself.
_UNTOLD = {Outcome.ERROR, Outcome.WAIVED, Outcome.PASS, Outcome.NOT_APPLICABLE}


def outcome_message(outcome: Outcome, message: Bilingual) -> Bilingual:
    """Say the sentence of a finding for a reader who does not see its outcome."""
    if outcome not in _UNTOLD:
        return message
    word = OUTCOME_WORDS[outcome]
    return Bilingual(f"{word.zh}：{message.zh}", f"{word.en}: {message.en}")


def evidence_words(evidence: Evidence, ruleset: Ruleset) -> Bilingual:
    """Say what was found, or in which way it is not known."""
    value, state = evidence_value(evidence, ruleset), STATE_WORDS[evidence.state]
    said = state if value is None else value
    if value is not None and evidence.state is not State.READ:
        said = Bilingual(f"{value.zh}（{state.zh}）", f"{value.en} ({state.en})")
    return Bilingual(f"{evidence.label.zh}：{said.zh}", f"{evidence.label.en}: {said.en}")


def waiver_words(waiver: Waiver) -> Bilingual:
    """Say which waiver excuses a failure, for how long, by whom and why."""
    period = period_words(waiver.period)
    return Bilingual(
        f"{waiver.id}，{period.zh}，由{waiver.approved_by}批准：{waiver.reason.zh}",
        f"{waiver.id}, {period.en}, approved by {waiver.approved_by}: {waiver.reason.en}",
    )


def proposal_words(proposal: Proposal) -> Bilingual:
    """Say with which changes a rule would come to another outcome."""
    outcome = OUTCOME_WORDS[proposal.outcome]
    changes = [_change_words(each) for each in proposal.changes]
    zh, en = "；".join(each.zh for each in changes), "; ".join(each.en for each in changes)
    return Bilingual(f"若作如下改动，结果为“{outcome.zh}”：{zh}", f"it would be “{outcome.en}” with: {en}")


def action_words(action: Action) -> Bilingual:
    """Say who is to do what, how grave it is, and which rules it serves."""
    party, severity, rules = PARTY_WORDS[action.party], SEVERITY_WORDS[action.severity], ", ".join(action.rules)
    changes = [_change_words(each) for each in action.changes]
    zh = "".join(f"；{each.zh}" for each in changes)
    en = "".join(f"; {each.en}" for each in changes)
    return Bilingual(
        f"{party.zh}：{action.text.zh}（{severity.zh}，{rules}）{zh}",
        f"{party.en}: {action.text.en} ({severity.en}, {rules}){en}",
    )


def _change_words(change: Change) -> Bilingual:
    zh, en = f"{change.label.zh}（{change.pointer}）", f"{change.label.en} ({change.pointer})"
    if change.found is None:
        return Bilingual(f"{zh}应填写：{change.wanted.zh}", f"{en}: give {change.wanted.en}")
    return Bilingual(f"{zh}由“{change.found.zh}”改为：{change.wanted.zh}", f"{en}: {change.wanted.en} instead of {change.found.en}")
