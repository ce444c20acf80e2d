"""A finding with all that can be said of it: what its sentence, its paragraph and its evidence are made from."""

from dataclasses import dataclass
from itertools import islice

from compliance.engine.circumstances import Circumstances
from compliance.language.lexicon import MASK, Lexicon
from compliance.language.scope import Scope
from compliance.language.tree import open_sizes
from compliance.language.unknown import count_words
from compliance.model.bilingual import Bilingual
from compliance.model.finding import Evaluation, Finding, Subject
from compliance.model.record import FieldDefinition, Fields, Items, Known, Record, State, Unknown, definition_at, node_at
from compliance.model.rule import Rule, Ruleset


@dataclass(frozen=True, slots=True)
class Account:
    """A finding, and its conditions evaluated; `scope` is None where no conditions were asked.

    `trusting` is what is required, evaluated with unverified limits taken at their word; None where that was not asked.
    """

    ruleset: Ruleset
    rule: Rule
    finding: Finding
    record: Record
    lexicon: Lexicon
    circumstances: Circumstances
    scope: Scope | None
    section: Evaluation | None
    applies: Evaluation | None
    requires: Evaluation
    trusting: Evaluation | None


def judged_requires(account: Account) -> Evaluation:
    """Give what is required as it was judged, with unverified limits taken at their word."""
    return account.trusting or account.requires


def counts_of(account: Account) -> tuple[Bilingual, ...]:
    """Say of the first list whose size keeps a finding open, because its entries cannot be told apart, how many there may be."""
    parts = [part for part in (account.applies, judged_requires(account)) if part is not None and part.unknowns]
    said = (count_words(size, account.lexicon) for part in parts for size in open_sizes(part))
    return tuple(islice((each for each in said if each is not None), 1))


def is_of_empty_list(account: Account) -> bool:
    """Say whether a finding is what a rule says of a list without members, and neither of a list that is not there nor of its premises."""
    finding = account.finding
    if len(finding.subject.bindings) == len(account.rule.for_each) or not finding.subject.pointer:
        return False
    node, expected = node_at(account.record.root, finding.subject.pointer), Unknown(State.MISSING, finding.subject.pointer)
    return isinstance(node, Items) and not node.members and finding.unknowns in ((), (expected,))


def subject_words(lexicon: Lexicon, record: Record, subject: Subject) -> Bilingual:
    """Name a subject: the record, or a list member by its number and its identifier."""
    definition = definition_at(lexicon.definition, subject.pointer)
    if not subject.pointer or definition is None:
        return lexicon.definition.title
    step = subject.pointer.rpartition("/")[2]
    if not step.isdigit():
        return definition.title
    number = int(step) + 1
    named = _identifier(lexicon, record, subject.pointer, definition)
    return Bilingual(
        f"{definition.title.zh} {number}{f'（{named}）' if named else ''}",
        f"{definition.title.en} {number}{f' ({named})' if named else ''}",
    )


def _identifier(lexicon: Lexicon, record: Record, pointer: str, definition: FieldDefinition) -> str | None:
    node = node_at(record.root, pointer)
    if not isinstance(node, Fields):
        return None
    for name, member in (definition.members or {}).items():
        found = node.members.get(name)
        if member.is_identifier and isinstance(found, Known):
            return MASK if member.is_sensitive and not lexicon.shows_sensitive else str(found.value)
    return None
