"""What follows from findings: tags lead to tags."""

from dataclasses import dataclass
from enum import Enum

from compliance.model.bilingual import Bilingual
from compliance.model.binding import Binding
from compliance.model.citation import Citation


class ConsequenceKind(Enum):
    """What a consequence is: a disposition of the whole, a measure, a referral to a department, or an escalation."""

    DISPOSITION = "disposition"
    MEASURE = "measure"
    REFERRAL = "referral"
    ESCALATION = "escalation"


@dataclass(frozen=True, slots=True, order=True)
class Tag:
    """A fact that consequences are chained over: a closed vocabulary that we mint, never a submitted value.

    Written `failed(EO-2)`: `kind` is `failed`, `name` is `EO-2`.
    """

    kind: str
    name: str


def tag_text(tag: Tag) -> str:
    """Write a tag as rule files do."""
    return f"{tag.kind}({tag.name})"


@dataclass(frozen=True, slots=True)
class ConsequenceRule:
    """When all of some tags stand, another one does.

    Alternatives are rules of their own. `within_days` is the time allowed, None where none is set. `citation` is None for a
    policy that the user of the rules configures, and `policy` is then True. With `for_each`, the tags are those of one member of a list,
    and what follows is about that member.
    """

    id: str
    kind: ConsequenceKind
    when: tuple[Tag, ...]
    then: Tag
    title: Bilingual
    within_days: int | None = None
    citation: Citation | None = None
    policy: bool = False
    for_each: tuple[Binding, ...] = ()


@dataclass(frozen=True, slots=True)
class Chain:
    """What was chained: which consequence rules fired, each tag that stands, and which engine said so.

    `fired` are positions in the list of rules, in the list's order.
    """

    fired: tuple[int, ...]
    tags: frozenset[Tag]
    chained_by: str


@dataclass(frozen=True, slots=True)
class Consequence:
    """Something that follows for one record, and the ids of the rules, requirements and consequences that it follows from.

    `pointer` is the member of a list that it is about and `subject` its name, where it is not about the record as a whole.
    """

    id: str
    kind: ConsequenceKind
    then: Tag
    title: Bilingual
    within_days: int | None
    citation: Citation | None
    policy: bool
    because: tuple[str, ...]
    pointer: str = ""
    subject: Bilingual | None = None
