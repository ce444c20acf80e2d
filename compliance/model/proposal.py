"""What would make a rule say otherwise, and what is to be done about a record."""

from dataclasses import dataclass
from enum import Enum

from compliance.model.bilingual import Bilingual
from compliance.model.outcome import Outcome
from compliance.model.rule import Severity


class Party(Enum):
    """Who can do something about a finding, or supply what is missing."""

    ENTERPRISE = "enterprise"
    INSPECTOR = "inspector"
    POLICY_STAFF = "policy_staff"
    DEVELOPER = "developer"


@dataclass(frozen=True, slots=True)
class Change:
    """One value of a record that would have to be another, or would have to be given.

    `found` is what stands there, masked where it is sensitive, None where nothing stands. `wanted` says in words what would do
    ("at least 60 pieces"). `value` is the JSON value that the rule was judged with, the nearest one that does: numbers are `int` or
    `Decimal`, days their ISO text, and a measurement, an entry of a list or a list a dictionary or a list of such values. `pointer` ends
    in `/-` where an entry is added at the end of a list.
    """

    pointer: str
    label: Bilingual
    found: Bilingual | None
    wanted: Bilingual
    value: object


@dataclass(frozen=True, slots=True)
class Proposal:
    """The fewest changes with which a rule says `outcome` of the same subject: the changed record was judged, and it does."""

    outcome: Outcome
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Action:
    """One line of the list of what is to be done about a record: who does what, which rules it serves, and how grave these are.

    `changes` are empty where no value of the record can be changed or given by the enterprise to comply, such as an attestation that an
    inspector has to make; `text` says what is to be done all the same. `rules` are ids, the gravest first.
    """

    party: Party
    severity: Severity
    text: Bilingual
    rules: tuple[str, ...]
    changes: tuple[Change, ...] = ()
