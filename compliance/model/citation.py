"""The texts behind the rules, and how sure we are of them."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from compliance.model.bilingual import Bilingual


class Standing(Enum):
    """How sure we are of the text behind a duty or a limit."""

    DOCUMENTED = "documented"
    MAPPED = "mapped"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Document:
    """A published text: who issued it, when, for which place, and where it can be read.

    `url` is None where no public copy was found; `number` and `issued_on` are None where the text has none that is known.
    """

    id: str
    title: Bilingual
    issuer: Bilingual
    place: str
    number: str | None = None
    issued_on: date | None = None
    url: str | None = None
    note: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage of a document: the item or clause that a rule or a limit rests on; `part` is what people call one without a number."""

    document: str
    item: str
    part: Bilingual | None = None
