"""What a condition is evaluated in: the record, and all that it does not say itself."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from compliance.model.record import Known, RecordNode, Unknown
from compliance.model.rule import LimitValue


@dataclass(frozen=True, slots=True)
class Scope:
    """What the names of a condition stand for, on one governing day, for one subject.

    `variables` are the record's fields and the list members that the condition is asked of. A limit that has no value on the day is
    absent from `limits`, a fact from `facts`. `trusts_drafts` says whether a limit whose text nobody has verified counts as a
    number or as unknown.
    """

    variables: Mapping[str, RecordNode]
    assessed_on: Known | Unknown
    limits: Mapping[str, LimitValue]
    facts: Mapping[str, str]
    attested: bool | None = None
    trusts_drafts: bool = True


def with_variable(scope: Scope, name: str, node: RecordNode) -> Scope:
    """Give the same scope with one more name, hiding another of that name."""
    return replace(scope, variables={**scope.variables, name: node})
