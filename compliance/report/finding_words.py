"""What belongs to a finding, each thing on one line: for formats that have no place of their own for it."""

from compliance.language.words import OUTCOME_WORDS, PARTY_WORDS, SEVERITY_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.finding import Evidence
from compliance.model.outcome import Outcome
from compliance.model.proposal import Action, Change, Proposal
from compliance.model.rule import Ruleset
from compliance.report.finding_lines import value_or_state_words

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
    said = value_or_state_words(evidence, ruleset)
    return Bilingual(f"{evidence.label.zh}：{said.zh}", f"{evidence.label.en}: {said.en}")


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
