"""What is wrong with a submission is said to the person who wrote it: where it stands, why, and what was probably meant.

Messages name places, keys and what the definition allows, never a submitted value.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from difflib import get_close_matches
from unicodedata import normalize

from compliance.intake.from_json import shown
from compliance.intake.position import find_spans, in_source, places_at
from compliance.model.diagnostic import Diagnostic
from compliance.model.quantity import UNITS
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition, State, definition_at, unescape_pointer
from compliance.model.submission import JsonValue, Submission

#: What decides beside a record, never in it; a submission that has one of these is told so.
NOT_OF_A_RECORD = frozenset({"attestation", "attestations", "waiver", "waivers"})

#: Of what is wrong with one record, or with one file of attestations.
MOST_TOLD = 1_000

_CODES: Mapping[State, str] = {
    State.WRONG_TYPE: "I201",
    State.OUT_OF_DOMAIN: "I202",
    State.UNKNOWN_UNIT: "I203",
    State.UNRECOGNIZED_FIELD: "I204",
    State.REPEATED_IDENTIFIER: "I205",
    State.READ: "I207",
}
_NOT_OF_A_RECORD_CODE = "I206"
# Comparing names takes time that grows with their number and length, and a submission may be made to have many.
_MOST_COMPARED = 200
_LONGEST_COMPARED = 64
_MOST_NAMED = 12
_MOST_LIKE = 3


@dataclass(frozen=True, slots=True)
class Complaint:
    """A value or a key that cannot be used as it is; `definition` is that of the field, or of the object that has an unknown key."""

    pointer: str
    state: State
    reason: str
    definition: FieldDefinition
    value: JsonValue = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class _Names:
    """What names there are, and what was found to be like them so far."""

    definition: RecordDefinition
    homes: Mapping[str, Sequence[str]]
    found: dict[tuple[int, str], tuple[str, ...]] = field(default_factory=dict)


def diagnose(submission: Submission, definition: RecordDefinition, complaints: Sequence[Complaint]) -> tuple[Diagnostic, ...]:
    """Make diagnostics of complaints about one submission, in the order of its text; all places are found in one pass.

    Of very many the first are told, and that there are more.
    """
    if not complaints:
        return ()
    more = (more_faults(submission.source, submission.line),) if len(complaints) > MOST_TOLD else ()
    complaints = complaints[:MOST_TOLD]
    spans = find_spans(submission.text, (each.pointer for each in complaints))
    offsets = {
        each.pointer: spans[each.pointer].key if each.state is State.UNRECOGNIZED_FIELD else spans[each.pointer].start
        for each in complaints
        if each.pointer in spans
    }
    places = places_at(submission.text, offsets.values())
    names = _Names(definition, _homes(definition.root))
    found = []
    for each in complaints:
        place = places.get(offsets.get(each.pointer, -1))
        line, column = (submission.line, None) if place is None else in_source(submission, place)
        found.append(_diagnostic(submission, each, line, column, names))
    return (*sorted(found, key=lambda each: (each.line or 0, each.column or 0, each.code)), *more)


def more_faults(source: str, line: int | None) -> Diagnostic:
    """Say that there are more faults than those that are told one by one."""
    message = f"more values or keys are not what they should be than the {MOST_TOLD:,} that are told"
    return Diagnostic(source, line, None, "I208", message, "mend these first")


def _diagnostic(submission: Submission, complaint: Complaint, line: int | None, column: int | None, names: _Names) -> Diagnostic:
    code, hint = _CODES[complaint.state], None
    message = f"`{complaint.pointer}` {complaint.reason}"
    if complaint.state is State.UNRECOGNIZED_FIELD:
        name = unescape_pointer(complaint.pointer.rsplit("/", 1)[1])
        if name.casefold() in NOT_OF_A_RECORD:
            code, message = _NOT_OF_A_RECORD_CODE, f"`{shown(name)}` in a submission is ignored"
            hint = "waivers belong to the rules, attestations to the inspectors' own file"
        else:
            message, hint = f"the field `{shown(name)}` is not known", _hint_of_name(complaint, name, names)
    else:
        hint = _hint_of_value(complaint, names)
    return Diagnostic(submission.source, line, column, code, message, hint, pointer=complaint.pointer)


def _hint_of_name(complaint: Complaint, name: str, names: _Names) -> str | None:
    homes = names.homes.get(name)
    if homes:
        return f"`{name}` belongs in {_listed(homes, 3)}" if homes[0] else f"`{name}` belongs in the record itself"
    like = _like(name, complaint.definition.members or {}, names)
    return None if like is None else f"did you mean `{like}`?"


def _hint_of_value(complaint: Complaint, names: _Names) -> str | None:
    definition, value = complaint.definition, complaint.value
    match complaint.state, definition.type:
        case State.WRONG_TYPE, kind:
            return _hint_of_type(kind, value)
        case State.OUT_OF_DOMAIN, FieldType.CHOICE:
            codes = definition.choices or {}
            # What is like a value tells of the value.
            like = () if _is_sensitive(names.definition, complaint.pointer) else _codes_like(str(value), definition, names)
            return f"did you mean {_either(like)}?" if like else f"the codes are {_listed(tuple(codes), _MOST_NAMED)}"
        case State.UNKNOWN_UNIT, _:
            declared = UNITS.get(definition.unit or "")
            fitting = [unit for unit, each in UNITS.items() if declared is None or each.kind == declared.kind]
            given = value.get("unit") if isinstance(value, dict) and not _is_sensitive(names.definition, complaint.pointer) else None
            like = _unit_like(given, fitting, names) if isinstance(given, str) else ()
            return f"did you mean {_either(like)}?" if like else f"the units are {_listed(fitting, len(UNITS))}"
        case State.REPEATED_IDENTIFIER, _:
            return "each item of a list needs an identifier of its own"
        case State.READ, _:
            return "compare it with the business licence"
    return None


def _hint_of_type(kind: FieldType, value: JsonValue) -> str | None:
    match kind, value:
        case ((FieldType.NUMBER | FieldType.INTEGER), dict()):
            return "write the number alone; the definition says its unit"
        case ((FieldType.NUMBER | FieldType.INTEGER), str()):
            return "write the number alone and without quotes"
        case FieldType.INTEGER, Decimal():
            return "write it without a decimal point"
        case FieldType.YES_NO, str():
            return "write it without quotes"
        case ((FieldType.TEXT | FieldType.CHOICE), int() | Decimal()):
            return "write it in quotes"
        case FieldType.DATE, _:
            return 'such as "2020-02-10"'
        case FieldType.MEASUREMENT, _:
            return 'such as {"value": 500, "unit": "mg/L"}'
        case FieldType.LIST, dict():
            return "write `[` and `]` around it, even where there is only one"
    return None


def _homes(definition: FieldDefinition) -> dict[str, list[str]]:
    """Give the paths of the objects that have a field of each name; the record itself, which comes first, has the empty path."""
    homes: dict[str, list[str]] = {}
    for path, name in _members(definition, ""):
        homes.setdefault(name, []).append(path)
    return homes


def _members(definition: FieldDefinition, path: str) -> Iterator[tuple[str, str]]:
    members = (definition.members or {}).values()
    yield from ((path, member.name) for member in members)
    for member in members:
        yield from _members(member, f"{path}.{member.name}" if path else member.name)
    if definition.item is not None:
        yield from _members(definition.item, path)


def _like(name: str, choices: Mapping[str, object], names: _Names) -> str | None:
    """Give the one of some names that is most like another; beyond a number of questions, none."""
    like = _likes(name, id(choices), {each.casefold(): each for each in choices}, names)
    return like[0] if like else None


def _codes_like(text: str, definition: FieldDefinition, names: _Names) -> tuple[str, ...]:
    """Give the codes of a choice that are most like a text, whether by the code or by what it is called in either language."""
    choices = definition.choices or {}
    called = {label.casefold(): code for code, words in choices.items() for label in (words.zh, words.en)}
    return _likes(text, id(choices), called | {code.casefold(): code for code in choices}, names)


def _unit_like(unit: str, units: Sequence[str], names: _Names) -> tuple[str, ...]:
    """Give the units that are most like one that is not known."""
    return _likes(unit, id(UNITS), {each.casefold(): each for each in units}, names)


def _likes(text: str, among: int, known: Mapping[str, str], names: _Names) -> tuple[str, ...]:
    """Give the known names that are most like a text; `Pa/cm²` and `ｄｏｒｍ` are `Pa/cm2` and `dorm` in other characters."""
    question = (among, text)
    if question not in names.found:
        if len(names.found) >= _MOST_COMPARED or len(text) > _LONGEST_COMPARED:
            return ()
        like = get_close_matches(normalize("NFKC", text).strip().casefold(), known, _MOST_LIKE)
        names.found[question] = tuple(dict.fromkeys(known[each] for each in like))
    return names.found[question]


def _either(names: Sequence[str]) -> str:
    *others, last = (f"`{name}`" for name in names)
    return f"{', '.join(others)} or {last}" if others else last


def _is_sensitive(definition: RecordDefinition, pointer: str) -> bool:
    """Say whether a field, or anything that it is in, is about a person's health."""
    steps = pointer.split("/")
    above = (definition_at(definition, "/".join(steps[:count])) for count in range(1, len(steps) + 1))
    return any(each is not None and each.is_sensitive for each in above)


def _listed(names: Sequence[str], most: int) -> str:
    listed = ", ".join(f"`{name}`" for name in names[:most])
    return listed if len(names) <= most else f"{listed} and {len(names) - most} more"
