"""The shapes of files about standards: the register of editions, and the tables that a standard prints."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from compliance.rulefile.shape import Day, Id, InForceShape, Shape, StandingWord, Text, Words, YesNo


class EditionShape(Shape):
    """An edition of a standard: what it is called, when it binds, which products and classes it speaks of.

    `standing` is how sure we are of its days. `sourced: no` says that its numbers are not at hand: a product under it is judged by
    whoever holds the text.
    """

    number: Text
    title: Words
    issuer: Words
    place: Id
    url: Text
    issued_on: Day | None = None
    note: Words | None = None
    in_force: InForceShape
    standing: StandingWord
    kinds: Annotated[list[Id], Field(min_length=1)]
    classes: list[Id] = Field(default_factory=list)
    sourced: YesNo = True


class StandardsShape(Shape):
    """A file of the register of standards; each edition is a document that rules may cite."""

    standards: Mapping[Id, EditionShape]


class RowShape(Shape):
    """A row of a table: for which classes, of which item, the limit, and how sure we are of it.

    It has one of `each`, `mean`, `median`, `minimum` and `maximum` (a limit such as `at least 95 %`), `failures` (`at most 3 of 32`)
    and `detected` (`no`). Without `classes` the key of the row is its class; `classes: any` asks for none. `specimens` is on how many a
    result has to rest at least, which is as sure as the row where `specimens_standing` says nothing else.
    """

    classes: list[Id] | Literal["any"] | None = None
    title: Words | None = None
    item: Id | None = None
    standing: StandingWord
    each: Text | None = None
    mean: Text | None = None
    median: Text | None = None
    minimum: Text | None = None
    maximum: Text | None = None
    failures: Text | None = None
    detected: YesNo | None = None
    specimens: Text | None = None
    specimens_standing: StandingWord | None = None
    applies_when: Text | None = None


class TableShape(Shape):
    """A clause of an edition, as the standard prints it; each row becomes a rule.

    It has the number of the clause or, where nobody knows that, the name of the part of the standard.
    `evidence: no` says that no report need cover the clause, as where the standard only recommends it.
    """

    table: Id
    standard: Id
    clause: Text | None = None
    part: Words | None = None
    title: Words
    item: Id | None = None
    severity: Literal["critical", "major", "minor"]
    applies_when: Text | None = None
    evidence: YesNo = True
    rows: Annotated[Mapping[Id, RowShape], Field(min_length=1)]
