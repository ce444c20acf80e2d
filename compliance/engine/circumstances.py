"""What a record is judged in: the day, the place, what inspectors found, and the limits that hold."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from compliance.language.scope import Scope
from compliance.model.period import contains
from compliance.model.place import lies_in, lineage
from compliance.model.record import Known, Record, RecordNode, State, Unknown, node_of_path
from compliance.model.rule import LimitValue, Ruleset
from compliance.model.truth import Truth, truth_of
from compliance.model.waiver import Attestation


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a record is judged in, besides what it says of the rules' subjects.

    `assessed_on` and `place` are unknown where neither the caller nor the record gives them.
    """

    assessed_on: Known | Unknown
    place: Known | Unknown
    enterprise: Known | Unknown
    attestations: tuple[Attestation, ...] = ()


def circumstances_of(ruleset: Ruleset, record: Record, as_of: date | None, attestations: tuple[Attestation, ...] = ()) -> Circumstances:
    """Read from a record who submitted it, where and when; the caller's day goes before the record's own."""
    definition, members = ruleset.definition, record.root.members
    place, enterprise = leaf_of_path(members, definition.place), leaf_of_path(members, definition.identifier)
    return circumstances_from(ruleset, leaf_of_path(members, definition.submitted_on), place, enterprise, as_of, attestations)


def circumstances_from(
    ruleset: Ruleset,
    submitted_on: Known | Unknown,
    place: Known | Unknown,
    enterprise: Known | Unknown,
    as_of: date | None,
    attestations: tuple[Attestation, ...] = (),
) -> Circumstances:
    """Make circumstances of what a record says of itself; the caller's day goes before the record's own."""
    assessed_on = Known(as_of, "assessed_on") if as_of is not None else submitted_on
    if isinstance(place, Known) and place.value not in ruleset.places:
        place = Unknown(State.OUT_OF_DOMAIN, place.pointer)
    own = tuple(each for each in attestations if isinstance(enterprise, Known) and each.enterprise == enterprise.value)
    return Circumstances(assessed_on, place, enterprise, own)


def scope_of(
    ruleset: Ruleset,
    circumstances: Circumstances,
    variables: Mapping[str, RecordNode],
    day: date | None,
    attested: bool | None,
    *,
    trusts_drafts: bool,
) -> Scope:
    """Make the scope of a condition on a governing day."""
    limits, facts = holding_on(ruleset, circumstances, day)
    return Scope(variables, circumstances.assessed_on, limits, facts, attested, trusts_drafts)


def holding_on(ruleset: Ruleset, circumstances: Circumstances, day: date | None) -> tuple[Mapping[str, LimitValue], Mapping[str, str]]:
    """Give the limits and the facts that hold on a governing day; without a day or a place there are neither."""
    if day is None or isinstance(circumstances.place, Unknown):
        return {}, {}
    place = str(circumstances.place.value)
    facts = {name: fact for name in ruleset.facts if (fact := fact_on(ruleset, name, day, place)) is not None}
    return _LimitsOn(ruleset, day, place), facts


class _LimitsOn(Mapping[str, LimitValue]):
    """The limits of a day at a place, each looked up when it is first read: a condition reads few of many."""

    def __init__(self, ruleset: Ruleset, day: date, place: str) -> None:
        self._ruleset = ruleset
        self._day = day
        self._place = place
        self._found: dict[str, LimitValue | None] = {}

    def __getitem__(self, name: str) -> LimitValue:
        if name not in self._found:
            self._found[name] = limit_on(self._ruleset, name, self._day, self._place)
        value = self._found[name]
        if value is None:
            raise KeyError(name)
        return value

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._ruleset.parameters if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def limit_on(ruleset: Ruleset, name: str, day: date, place: str) -> LimitValue | None:
    """Give what a parameter is on a day at a place: the value of the innermost place that has one.

    Raises `KeyError` for a parameter that the ruleset does not have. There is none where a place further in has a value of its own, since
    the enterprise may lie there.
    """
    values = ruleset.parameters[name].values
    if any(value.place != place and lies_in(ruleset.places, value.place, place) and contains(value.period, day) for value in values):
        return None
    for outer in lineage(ruleset.places, place):
        for value in values:
            if value.place == outer and contains(value.period, day):
                return value
    return None


def place_truth(ruleset: Ruleset, circumstances: Circumstances, place: str) -> Truth:
    """Say whether the enterprise lies in a place; one whose district is not known, or names a place around it, may."""
    if isinstance(circumstances.place, Unknown):
        return Truth.UNKNOWN
    here = str(circumstances.place.value)
    if here != place and lies_in(ruleset.places, place, here):
        return Truth.UNKNOWN
    return truth_of(lies_in(ruleset.places, here, place))


def unknown_place(circumstances: Circumstances) -> Unknown:
    """Say why it cannot be told whether the enterprise lies in a place."""
    place = circumstances.place
    return place if isinstance(place, Unknown) else Unknown(State.NOT_SPECIFIC, place.pointer)


def attested(circumstances: Circumstances, rule: str, item: str) -> bool | None:
    """Say what inspectors found for a rule and a subject by the day of assessment.

    The latest day counts; findings of one day that differ, findings dated later, and no finding at all leave it open.
    """
    if isinstance(circumstances.assessed_on, Unknown):
        return None
    today = circumstances.assessed_on.value
    found = [each for each in circumstances.attestations if each.rule == rule and each.item == item and each.day <= today]  # type: ignore[operator]  # the field is a date
    last = max((each.day for each in found), default=None)
    latest = {each.holds for each in found if each.day == last}
    return latest.pop() if len(latest) == 1 else None


def leaf_of_path(variables: Mapping[str, RecordNode], path: str) -> Known | Unknown:
    """Give the value that a path of names reaches; an object or a list there is no value."""
    found = node_of_path(variables, path)
    return found if isinstance(found, Known | Unknown) else Unknown(State.WRONG_TYPE, found.pointer)


def fact_on(ruleset: Ruleset, name: str, day: date, place: str) -> str | None:
    """Give what is known of a place on a day; nothing where a place further in says it for itself, since the enterprise may lie there."""
    inner = [each for each in ruleset.places.values() if each.id != place and lies_in(ruleset.places, each.id, place)]
    if any(contains(fact.period, day) for each in inner for fact in each.facts.get(name, ())):
        return None
    for outer in lineage(ruleset.places, place):
        for fact in ruleset.places[outer].facts.get(name, ()):
            if contains(fact.period, day):
                return fact.value
    return None
