"""Requirements and rules, the limits they name, and the ruleset they make."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from compliance.model.bilingual import Bilingual
from compliance.model.binding import Binding
from compliance.model.citation import Citation, Document, Standing
from compliance.model.condition import Condition
from compliance.model.consequence import ConsequenceRule
from compliance.model.period import Period
from compliance.model.place import Place, PlaceFactDefinition
from compliance.model.quantity import Measurement
from compliance.model.record import FieldType, RecordDefinition
from compliance.model.waiver import Waiver


class Severity(Enum):
    """How grave a failure is; it never changes the outcome."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"


class WhenEmpty(Enum):
    """What a rule over a list says where the list is empty."""

    PASS = "pass"  # noqa: S105  # an answer, no secret
    FAIL = "fail"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


LimitScalar = Decimal | str | bool | date | Measurement


@dataclass(frozen=True, slots=True)
class LimitValue:
    """What a parameter is for a period at a place.

    `value` is one value, a list of values, or one value a class.
    """

    period: Period
    place: str
    value: LimitScalar | tuple[LimitScalar, ...] | Mapping[str, LimitScalar]
    standing: Standing
    citation: Citation


@dataclass(frozen=True, slots=True)
class Parameter:
    """A limit that rules name, dated, so that a change of the number is a line of data."""

    name: str
    title: Bilingual
    type: FieldType
    unit: str | None
    values: tuple[LimitValue, ...]
    is_keyed: bool = False


@dataclass(frozen=True, slots=True)
class SourcePosition:
    """Where something stands in the rule files."""

    source: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class SharedCondition:
    """A condition that rules share by name: `parameters` are the list members that it is asked of."""

    name: str
    title: Bilingual
    parameters: tuple[Binding, ...]
    body: Condition
    body_text: str
    position: SourcePosition


@dataclass(frozen=True, slots=True)
class Rule:
    """One duty that a record proves or does not.

    `requires_text` and `applies_text` are the conditions as staff wrote them. `governing_date` is the path of the date that
    picks the rule and its limits, or None for the day of assessment. `ended_by` names the document or the rule that ended the
    period; an end without it is a gap. `disabled` is the reason why a rule is not checked. `group` is a name that rules of several
    requirements share, so that consequences can speak of them together.
    """

    id: str
    requirement: str
    title: Bilingual
    standing: Standing
    severity: Severity
    citation: Citation
    period: Period
    place: str
    requires: Condition
    requires_text: str
    message: Bilingual
    remedy: Bilingual
    position: SourcePosition
    applies: Condition | None = None
    applies_text: str | None = None
    for_each: tuple[Binding, ...] = ()
    when_empty: WhenEmpty | None = None
    governing_date: str | None = None
    ended_by: str | None = None
    succeeded_by: str | None = None
    disabled: Bilingual | None = None
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Requirement:
    """A group of rules that a clerk asks about as one, such as one of the Eight Ones."""

    id: str
    title: Bilingual
    citation: Citation
    position: SourcePosition
    rules: tuple[Rule, ...]
    applies: Condition | None = None
    applies_text: str | None = None


#: The source of the rules that the program has with it, wherever it is installed.
SHIPPED = "shipped"


@dataclass(frozen=True, slots=True)
class Ruleset:
    """All that a folder of rule files says, checked as a whole; never changed once loaded.

    `digest` is `sha256:` and the hexadecimal digest over every file's path and bytes; `source` says where it was loaded from.
    """

    id: str
    version: str
    title: Bilingual
    digest: str
    source: str
    definition: RecordDefinition
    requirements: Mapping[str, Requirement]
    rules: Mapping[str, Rule]
    parameters: Mapping[str, Parameter]
    documents: Mapping[str, Document]
    places: Mapping[str, Place]
    facts: Mapping[str, PlaceFactDefinition]
    shared: Mapping[str, SharedCondition]
    consequences: tuple[ConsequenceRule, ...]
    waivers: tuple[Waiver, ...]
