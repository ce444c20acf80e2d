"""What a rule says of a subject, and the explanation of it."""

import re
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from compliance.model.bilingual import Bilingual
from compliance.model.condition import Condition
from compliance.model.outcome import Outcome
from compliance.model.proposal import Party, Proposal
from compliance.model.quantity import Measurement
from compliance.model.record import Fields, Items, State, Unknown
from compliance.model.truth import Truth

_NUMBER = re.compile("/[0-9]+(?=/|$)")

Value = bool | Fraction | str | date | Measurement | Fields | Items | tuple[object, ...] | Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What one node of a condition came to: a value, or the unknowns that kept it from having one.

    `pointer` is where the value was read, for what is read from the record. `given` is the number as it was written. `children`
    are the evaluations of the node's parts; for a quantifier, the list and then the body for each member.
    """

    node: Condition
    value: Value | None
    unknowns: tuple[Unknown, ...] = ()
    pointer: str | None = None
    given: Decimal | None = None
    children: tuple["Evaluation", ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """What a rule is asked of: the record (an empty pointer), or a member of a list, with what each variable stands for."""

    pointer: str
    bindings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A value that decided, or that is missing to decide; `supplier` is who could supply what is not known."""

    pointer: str | None
    label: Bilingual
    value: str | None
    unit: str | None
    state: State
    is_sensitive: bool = False
    supplier: Party | None = None


@dataclass(frozen=True, slots=True)
class VerdictTree:
    """The explanation of a finding, node by node: what each part came to, in words, and where it was read.

    `truth` is None for a part that is a value and no condition; `is_evaluated` is False for what was not asked.
    """

    operator: str
    truth: Truth | None
    text: Bilingual
    value: str | None = None
    unit: str | None = None
    pointer: str | None = None
    state: State | None = None
    is_evaluated: bool = True
    is_sensitive: bool = False
    children: tuple["VerdictTree", ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a finding is what it is: a sentence, the evidence, and the tree that both are views of.

    `message` is one line; `paragraph` says at length what was required, what was found and where, and why the rule applies. `proposals`
    are what would make the rule pass, and for what cannot be decided also what would make it fail or not apply.
    """

    message: Bilingual
    subject: Bilingual
    evidence: tuple[Evidence, ...]
    tree: VerdictTree
    paragraph: Bilingual
    proposals: tuple[Proposal, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule says of one subject.

    `judged` is what the condition says; `outcome` is what counts, which standing and waivers may move. `unknowns` are what kept it
    from being decided. `fault` says what failed inside the engine, for ERROR. `waiver` is the id of the waiver that excuses the failure.
    `is_brief` marks one of very many, which is told in a line with those alike and not explained.
    """

    rule: str
    requirement: str
    outcome: Outcome
    judged: Outcome
    subject: Subject
    governing_date: date | None
    unknowns: tuple[Unknown, ...] = ()
    waiver: str | None = None
    fault: str | None = None
    explanation: Explanation | None = None
    is_brief: bool = False


def likeness_of(finding: Finding) -> Hashable:
    """Give what findings have in common that a rule decides alike and for the same reason, wherever in their lists they stand."""
    reasons = tuple(dict.fromkeys((each.state, without_numbers(each.pointer)) for each in finding.unknowns))
    subject = without_numbers(finding.subject.pointer)
    return finding.rule, finding.outcome, finding.judged, finding.waiver, finding.fault, finding.governing_date, subject, reasons


def without_numbers(pointer: str) -> str:
    """Write a JSON Pointer with every list entry as the first one."""
    return _NUMBER.sub("/0", pointer)
