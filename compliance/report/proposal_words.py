"""What would comply, and what is to be done, in words; every report says it the same way."""

from collections.abc import Iterator, Mapping, Sequence

from compliance.language.words import OUTCOME_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.outcome import Outcome
from compliance.model.proposal import Change, Party, Proposal

PARTY_WORDS: Mapping[Party, Bilingual] = {
    Party.ENTERPRISE: Bilingual("企业", "the enterprise"),
    Party.INSPECTOR: Bilingual("检查人员", "an inspector"),
    Party.POLICY_STAFF: Bilingual("政策人员", "policy staff"),
    Party.DEVELOPER: Bilingual("开发人员", "a developer"),
}


def change_words(change: Change) -> Bilingual:
    """Say which value would have to be what, and where it stands."""
    label, wanted, place = change.label, change.wanted, change.pointer
    if change.found is None:
        return Bilingual(f"{label.zh}（{place}）应填写{wanted.zh}", f"{label.en} ({place}): give {wanted.en}")
    found = change.found
    return Bilingual(f"{label.zh}（{place}）由 {found.zh} 改为{wanted.zh}", f"{label.en} ({place}): from {found.en} to {wanted.en}")


def proposal_words(proposal: Proposal) -> Bilingual:
    """Say with which changes a rule says something else, and what."""
    word, changes = OUTCOME_WORDS[proposal.outcome], [change_words(each) for each in proposal.changes]
    zh, en = "；".join(each.zh for each in changes), "; ".join(each.en for each in changes)
    return Bilingual(f"{zh}——则为“{word.zh}”", f"{en} -- then: {word.en}")


def complying(proposals: Sequence[Proposal]) -> Iterator[Bilingual]:
    """Give the changes of the first proposal with which the rule passes, in words."""
    first = next((each for each in proposals if each.outcome is Outcome.PASS), None)
    if first is not None:
        yield from (change_words(each) for each in first.changes)
