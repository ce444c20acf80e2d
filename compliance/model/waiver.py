"""What a person decided beside the record: waivers of a failure, attestations of what only a person can judge."""

from dataclasses import dataclass
from datetime import date

from compliance.model.bilingual import Bilingual
from compliance.model.period import Period


@dataclass(frozen=True, slots=True)
class Waiver:
    """A failure that an authority excuses: one enterprise, one rule, one subject or all of them, for a period that ends.

    `item` is the JSON Pointer of the subject, or None for every subject of the rule.
    """

    id: str
    enterprise: str
    rule: str
    item: str | None
    period: Period
    reason: Bilingual
    approved_by: str


@dataclass(frozen=True, slots=True)
class Attestation:
    """What an inspector found on the spot on a day, for one enterprise, rule and subject.

    `item` is the JSON Pointer of the subject; the empty pointer is the record itself.
    """

    enterprise: str
    rule: str
    item: str
    holds: bool
    inspector: str
    day: date
