"""The shapes of rule files: what each kind may say, and how its texts are typed.

A scalar arrives as the text that stands in the file. Numbers are plain digits, days `YYYY-MM-DD`, yes and no `yes` and `no`: whatever
could be read in two ways is refused.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

import re2
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from compliance.language.from_cel import MOST_NUMBER_CHARACTERS
from compliance.language.functions import parse_date
from compliance.model.record import FieldType
from compliance.model.rule import Severity, WhenEmpty

#: Of the fields of one object, of all limits and of all kinds of fact: the type checker cannot be told of many more.
MOST_NAMES = 4_000

_NUMBER = re2.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_ID = re2.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
# Each part starts with a letter, so that no two names are one to the type checker, which writes `a_b` as `aB` besides.
_NAME = re2.compile(r"[a-z][a-z0-9]*(?:_[a-z][a-z0-9]*)*")
_BINDING = re2.compile(r"[a-z][a-z0-9_]* in [a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*")
_PATH = re2.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*")
_POINTER = re2.compile(r"(?:/[a-z0-9_]+)+")
_WITHIN = re2.compile(r"(0|[1-9][0-9]{0,3}) days?")


def read_number(text: str) -> Decimal | None:
    """Read a number written in plain digits, no more than conditions may have, or give None."""
    is_number = len(text) <= MOST_NUMBER_CHARACTERS and _NUMBER.fullmatch(text) is not None
    return Decimal(text) if is_number else None


def read_yes_no(text: str) -> bool | None:
    """Read `yes` or `no`, or give None."""
    return {"yes": True, "no": False}.get(text)


def _number(given: object) -> object:
    number = read_number(given) if isinstance(given, str) else None
    if number is None:
        raise ValueError("must be a number in plain digits, such as `10` or `0.5`")
    return number


def _yes_no(given: object) -> object:
    answer = read_yes_no(given) if isinstance(given, str) else None
    if answer is None:
        raise ValueError("must be `yes` or `no`")
    return answer


def _day(given: object) -> object:
    day = parse_date(given) if isinstance(given, str) else None
    if day is None:
        raise ValueError("must be a day of the calendar, such as `2020-02-10`")
    return day


def _days(given: object) -> object:
    found = _WITHIN.fullmatch(given) if isinstance(given, str) else None
    if found is None:
        raise ValueError("must be a number of days, such as `3 day`")
    return int(found[1])


def _filled(text: str) -> str:
    if not text.strip():
        raise ValueError("must not be blank")
    return text


def _form(pattern: "re2._Regexp[str]", words: str) -> AfterValidator:
    def check(text: str) -> str:
        if pattern.fullmatch(text) is None:
            raise ValueError(words)
        return text

    return AfterValidator(check)


def _text_schema(pattern: "re2._Regexp[str]") -> WithJsonSchema:
    return WithJsonSchema({"type": ["string", "number"], "pattern": f"^(?:{pattern.pattern})$"})


#: What an editor makes of a text that YAML reads as a number or as true, and of a number in quotes, is told in `to_jsonschema.py`.
Text = Annotated[str, AfterValidator(_filled), WithJsonSchema({"type": ["string", "number", "boolean"], "pattern": "\\S"})]
Number = Annotated[Decimal, BeforeValidator(_number), WithJsonSchema({"type": ["number", "string"], "pattern": f"^(?:{_NUMBER.pattern})$"})]
YesNo = Annotated[bool, BeforeValidator(_yes_no), WithJsonSchema({"enum": ["yes", "no", True, False]})]
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
DaysAllowed = Annotated[int, BeforeValidator(_days), WithJsonSchema({"type": "string", "pattern": f"^(?:{_WITHIN.pattern})$"})]
Id = Annotated[str, _form(_ID, "must be letters, digits, `-`, `_` and `.`"), _text_schema(_ID)]
Name = Annotated[
    str, _form(_NAME, "must be small letters, digits and `_`, with a letter at the start and after each `_`"), _text_schema(_NAME)
]
Path = Annotated[str, _form(_PATH, "must be names joined by dots, such as `enterprise.district`"), _text_schema(_PATH)]
Pointer = Annotated[str, _form(_POINTER, "must be a JSON Pointer, such as `/employees/1`"), _text_schema(_POINTER)]
BindingText = Annotated[
    str, _form(_BINDING, "must say what each member is called, such as `employee in employees`"), _text_schema(_BINDING)
]
StandingWord = Literal["documented", "mapped", "draft"]
FieldFormat = Literal["credit_code", "pseudonym", "single_line"]
SEVERITIES = tuple(severity.value for severity in Severity)
KINDS_OF_FIELD = tuple(kind.value for kind in FieldType if kind not in (FieldType.LIST, FieldType.OBJECT))


class Shape(BaseModel):
    """A part of a rule file; keys that it does not name are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Shape):
    """A text in both languages."""

    zh: Text
    en: Text


class CitationShape(Shape):
    """A passage of a registered document; `part` is what people call a passage without a number."""

    document: Id
    item: Text
    part: Words | None = None


class RulesetShape(Shape):
    """`ruleset.yaml`: the name and the version of the whole."""

    ruleset: Id
    version: Text
    title: Words


class FieldShape(Shape):
    """A field of a record: a value (`type`), an object (`fields`) or a list (`each`)."""

    title: Words
    type: Literal["text", "number", "integer", "yes_no", "date", "choice", "measurement"] | None = None
    unit: Text | None = None
    at_least: Number | None = None
    at_most: Number | None = None
    between: Annotated[list[Number], Field(min_length=2, max_length=2)] | None = None
    choices: Annotated[Mapping[Id, Words], Field(min_length=1)] | Literal["places", "standards"] | None = None
    format: FieldFormat | None = None
    absence: Literal["none"] | None = None
    sensitive: YesNo = False
    identifier: YesNo = False
    changeable: YesNo = True
    fields: Annotated[Mapping[Name, "FieldShape"], Field(min_length=1, max_length=MOST_NAMES)] | None = None
    each: "FieldShape | None" = None


class RecordShape(Shape):
    """A file of `records/`: what a submission looks like."""

    record: Id
    title: Words
    identifier: Path
    submitted_on: Path
    place: Path
    name: Path | None = None
    units: Mapping[Text, Words]
    fields: Annotated[Mapping[Name, FieldShape], Field(min_length=1, max_length=MOST_NAMES)]


class SectionShape(Shape):
    """A further field of the record in a file of its own, with the units that it needs."""

    section: Name
    units: Mapping[Text, Words] = Field(default_factory=dict)
    field: FieldShape


class DocumentShape(Shape):
    """An entry of the register of documents; `url` says `not found` where no public copy is known."""

    title: Words
    issuer: Words
    place: Id
    url: Text
    number: Text | None = None
    issued_on: Day | None = None
    note: Words | None = None


class DocumentsShape(Shape):
    """A file of documents."""

    documents: Mapping[Id, DocumentShape]


class LimitValueShape(Shape):
    """What a parameter is for a period at a place: one value, a list, or a value a class."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    start: Day = Field(alias="from")
    until: Day | None = None
    place: Id
    value: Text | Annotated[list[Text], Field(min_length=1)] | Annotated[Mapping[Text, Text], Field(min_length=1)]
    standing: StandingWord
    citation: CitationShape


class ParameterShape(Shape):
    """A dated limit."""

    title: Words
    type: Literal["text", "number", "integer", "yes_no", "date", "measurement"] = "number"
    unit: Text | None = None
    values: Annotated[list[LimitValueShape], Field(min_length=1)]


class ParametersShape(Shape):
    """A file of limits."""

    parameters: Mapping[Name, ParameterShape]


class PlaceFactShape(Shape):
    """What is true of a place for a period."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    start: Day = Field(alias="from")
    until: Day | None = None
    value: Id
    citation: CitationShape | None = None


class PlaceShape(Shape):
    """A place of the tree."""

    title: Words
    within: Id | None = None
    facts: Mapping[Name, list[PlaceFactShape]] = Field(default_factory=dict)


class FactShape(Shape):
    """A kind of fact about places."""

    title: Words
    choices: Annotated[Mapping[Id, Words], Field(min_length=1)]


class PlacesShape(Shape):
    """A file of places, and of the kinds of fact about them."""

    places: Mapping[Id, PlaceShape]
    facts: Mapping[Name, FactShape] = Field(default_factory=dict)


class DefinitionShape(Shape):
    """A condition that rules share by name."""

    title: Words
    for_each: list[BindingText] = Field(default_factory=list)
    condition: Text


class DefinitionsShape(Shape):
    """A file of shared conditions."""

    definitions: Mapping[Name, DefinitionShape]


class InForceShape(Shape):
    """The days on which a rule holds: from one, included, until another, excluded, and what ended it."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    start: Day = Field(alias="from")
    until: Day | None = None
    ended_by: Id | None = None
    succeeded_by: Id | None = None


class RuleShape(Shape):
    """One rule."""

    id: Id
    title: Words
    standing: StandingWord
    severity: Literal["critical", "major", "minor"]
    citation: CitationShape
    in_force: InForceShape
    place: Id
    for_each: list[BindingText] = Field(default_factory=list)
    when_empty: WhenEmpty | None = None
    applies_when: Text | None = None
    requires: Text
    governing_date: Path | None = None
    disabled: Words | None = None
    group: Id | None = None
    message: Words
    remedy: Words


class RequirementShape(Shape):
    """A file of rules that a clerk asks about as one."""

    requirement: Id
    title: Words
    citation: CitationShape
    applies_when: Text | None = None
    rules: Annotated[list[RuleShape], Field(min_length=1)]


class WhenShape(Shape):
    """The tags that a consequence follows from: all of several, or any of them."""

    all: Annotated[list[Text], Field(min_length=1)] | None = None
    any: Annotated[list[Text], Field(min_length=1)] | None = None


class ConsequenceShape(Shape):
    """When some tags stand, another one does."""

    id: Id
    kind: Literal["disposition", "measure", "referral", "escalation"]
    for_each: list[BindingText] = Field(default_factory=list)
    when: WhenShape
    then: Text
    title: Words
    within: DaysAllowed | None = None
    citation: CitationShape | None = None
    policy: YesNo = False


class ConsequencesShape(Shape):
    """A file of consequences."""

    consequences: list[ConsequenceShape]


class WaiverShape(Shape):
    """A failure that an authority excuses until a day."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    id: Id
    enterprise: Id
    rule: Id
    item: Pointer | None = None
    start: Day = Field(alias="from")
    until: Day
    reason: Words
    approved_by: Text


class WaiversShape(Shape):
    """A file of waivers."""

    waivers: list[WaiverShape]
