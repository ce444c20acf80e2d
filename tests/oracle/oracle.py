"""A second opinion of what rule files say of a record, written from the documents alone."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.oracle.answer import Answer
from tests.oracle.condition_text import Tree, tree_of
from tests.oracle.meaning import Bound, Definition, Scope, World, bound_items, part_of, truth, value_of
from tests.oracle.record_text import RefusedError, json_of
from tests.oracle.record_values import Entries, Group, RecordFile, Unknown
from tests.oracle.registers import Period, Places, Register, limits_of, period_of, places_of
from tests.oracle.results import Result
from tests.oracle.rule_book import RuleBook
from tests.oracle.standard_tables import written_out
from tests.oracle.waivers import Attestations, Waivers, attestations_of, waivers_of

Content = Mapping[str, Any]
Truth = bool | Unknown
# An outcome, and what kept it from being decided.
Said = tuple[str, frozenset[str]]
_NOTHING: frozenset[str] = frozenset()
# An entry of an empty list, which no pointer can name.
_NOBODY = frozenset({"nobody"})
_NO_LIMIT = Unknown(_NOTHING)
_NO_DAY = Unknown(_NOTHING, is_absent=True)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule as its file has it, its conditions read."""

    id: str
    is_draft: bool
    in_force: Period
    end_is_explained: bool
    place: str
    bindings: tuple[tuple[str, Tree], ...]
    when_empty: str
    section_applies: Tree
    applies: Tree
    requires: Tree
    governing_date: str
    is_disabled: bool


def rule_of(content: Content, section_applies: str) -> Rule:
    """Read a rule of a requirement."""
    bindings = (one.split(" in ", 1) for one in content.get("for_each", []))
    return Rule(
        id=content["id"],
        is_draft=content["standing"] == "draft",
        in_force=period_of(content["in_force"]),
        end_is_explained=bool(content["in_force"].keys() & {"ended_by", "succeeded_by"}),
        place=content["place"],
        bindings=tuple((variable.strip(), tree_of(path)) for variable, path in bindings),
        when_empty=content.get("when_empty", "unknown"),
        section_applies=tree_of(section_applies),
        applies=tree_of(content.get("applies_when", "true")),
        requires=tree_of(content["requires"]),
        governing_date=content.get("governing_date", ""),
        is_disabled="disabled" in content,
    )


@dataclass(frozen=True, slots=True)
class Asking:
    """One record on one day: all that does not change from rule to rule."""

    book: "Oracle"
    record: Group
    day: date | Unknown
    attestations: Attestations
    district: Result
    enterprise: Result
    day_is_at: str

    def is_within(self, place: str) -> Truth:
        """Say whether the enterprise lies in a place. Of a district that holds the place nobody knows on which side of the border."""
        if not isinstance(self.district, str):
            return unknown_of(self.district)
        if place in self.book.places.chain(self.district):
            return True
        return unknown_of(self.district, self.book.record["place"]) if self.district in self.book.places.chain(place) else False

    def world(self, rule: Rule, entry: str | None, day: date | Unknown, drafts: set[str], *, trusts_drafts: bool) -> World:
        """Give what the conditions of a rule see with the limits of a day, for an entry or for none; notes the drafts that are read."""

        def looked_up(register: Register) -> Callable[[str], Result]:
            def look_up(name: str) -> Result:
                if isinstance(day, Unknown) or not isinstance(self.district, str):
                    return register.nothing(name)
                entry = register.value(name, day, self.district, self.book.places)
                if entry is None:
                    return register.nothing(name)
                if entry.is_draft:
                    drafts.add(name)
                return register.nothing(name) if entry.is_draft and not trusts_drafts else entry.value

            return look_up

        attested = self.attestations.result(self.enterprise, rule.id, entry, self.day)
        limit, fact = looked_up(self.book.limits), looked_up(self.book.places.facts)
        return World(self.record, self.day, limit, fact, attested, self.book.definitions, self.day_is_at)


def at(record: Result, path: str) -> Result:
    """Give what stands at a path, such as `enterprise.district`."""
    found = record
    for name in path.split(".") if path else ():
        found = part_of(found, name)
    return found


def day_at(record: Result, path: str) -> date | Unknown:
    """Give the day that stands at a path."""
    found = at(record, path)
    return found if isinstance(found, date) else unknown_of(found)


def unknown_of(value: Result, path: str = "") -> Unknown:
    """Give why a value is not known; of one that is known and does not help, its place."""
    if isinstance(value, Unknown):
        return Unknown(value.names)
    return Unknown(frozenset({"/" + path.replace(".", "/")}) if path else _NOTHING)


def said(applies: Truth, requires: Truth) -> Said:
    """Combine whether a rule applies with whether what it requires holds."""
    if applies is False:
        return "not_applicable", _NOTHING
    if isinstance(applies, Unknown):
        return "unknown", applies.names | (requires.names if isinstance(requires, Unknown) else _NOTHING)
    if isinstance(requires, Unknown):
        return "unknown", requires.names
    return ("pass" if requires else "fail"), _NOTHING


class Oracle:
    """Answers for records by the rule files of one book."""

    def __init__(self, book: RuleBook) -> None:
        """Read a rule book once."""
        kinds: dict[str, list[Content]] = {}
        for content in book.files.values():
            if isinstance(content, dict) and content:
                kinds.setdefault(next(iter(content)), []).append(content)
        self.record: Content = kinds["record"][0]
        sections = {content["section"]: content["field"] for content in kinds.get("section", [])}
        places = merged(kinds, "places")
        self.places: Places = places_of(places, list(merged(kinds, "facts")) or [])
        self.record_file = RecordFile(
            {**self.record["fields"], **sections},
            {"places": frozenset(places), "standards": frozenset(merged(kinds, "standards"))},
        )
        standards = merged(kinds, "standards")
        written = written_out(standards, kinds.get("table", []))
        self.limits = limits_of({**merged(kinds, "parameters"), **written.parameters})
        self.definitions = {
            name: Definition(tuple(one.split(" in ", 1)[0].strip() for one in content.get("for_each", [])), tree_of(content["condition"]))
            for name, content in merged(kinds, "definitions").items()
        }
        self.waivers: Waivers = waivers_of([one for content in kinds.get("waivers", []) for one in content["waivers"]])
        requirements = [*kinds.get("requirement", []), *written.requirements]
        self.rules = [
            rule_of(rule, requirement.get("applies_when", "true")) for requirement in requirements for rule in requirement["rules"]
        ]

    def answers(self, record: bytes, as_of: date | None, attestations: Sequence[Mapping[str, str]] = ()) -> tuple[Answer, ...] | None:
        """Answer for a record; None where it is refused."""
        try:
            values = self.record_file.values_of(json_of(record))
        except RefusedError:
            return None
        day = as_of or day_at(values, self.record["submitted_on"])
        district, enterprise = (at(values, self.record[key]) for key in ("place", "identifier"))
        day_is_at = "assessed_on" if as_of else f"/{self.record['submitted_on'].replace('.', '/')}"
        asking = Asking(self, values, day, attestations_of(attestations), district, enterprise, day_is_at)
        return tuple(sorted(answer for rule in self.rules for answer in answers_of(rule, asking)))


def merged(kinds: Mapping[str, Sequence[Content]], key: str) -> dict[str, Any]:
    """Join what several files of any kind say under one key."""
    joined: dict[str, Any] = {}
    for contents in kinds.values():
        for content in contents:
            if isinstance(content.get(key), dict):
                joined.update(content[key])
    return joined


def answers_of(rule: Rule, asking: Asking) -> Iterator[Answer]:
    """Answer for one rule: of the record as a whole where that decides, else of each subject."""
    variables = {variable for variable, _ in rule.bindings}
    # A date of an entry picks the rule for that entry alone; of the record as a whole it says nothing.
    is_entrys = rule.governing_date.split(".")[0] in variables
    day: date | Unknown = day_at(asking.record, rule.governing_date) if rule.governing_date and not is_entrys else asking.day
    day = _NO_DAY if is_entrys else day
    is_within = asking.is_within(rule.place)
    section = truth(rule.section_applies, asking.world(rule, None, asking.day, set(), trusts_drafts=False), {})
    if is_within is False or section is False:
        yield answer(rule, asking, "", ("not_applicable", _NOTHING))
        return
    status = period_status(rule, day)
    if status or rule.is_disabled:
        yield answer(rule, asking, "", (status or "not_checked", _NOTHING))
        return
    in_the_way = [one.names for one in (is_within, day, section) if isinstance(one, Unknown) and one is not _NO_DAY]
    if in_the_way:
        yield answer(rule, asking, "", ("unknown", _NOTHING.union(*in_the_way)))
        return
    for subject, scope, blocked in subjects_of(rule.bindings, asking, {}):
        yield judge(rule, asking, subject, scope, blocked, day)


def period_status(rule: Rule, day: date | Unknown) -> str:
    """Say why a rule is not in force on a day; nothing where it is, or where nobody knows."""
    if isinstance(day, Unknown) or rule.in_force.holds_on(day):
        return ""
    return "not_in_force" if day < rule.in_force.first or rule.end_is_explained else "not_checked"


# A subject, what the variables stand for, and what stands in the way of asking: nothing, an empty list, or an unknown.
Subject = tuple[str, Scope, str | Unknown]


def subjects_of(bindings: Sequence[tuple[str, Tree]], asking: Asking, scope: Scope) -> Iterator[Subject]:
    """Give each subject that a rule is asked of."""
    if not bindings:
        yield "", scope, ""
        return
    (variable, path), *further = bindings
    nowhere = World(asking.record, asking.day, lambda _: _NO_LIMIT, lambda _: _NO_LIMIT, False, {})
    entries = value_of(path, nowhere, scope)
    if isinstance(entries, Unknown):
        yield min(entries.names), scope, Unknown(entries.names)
        return
    if not isinstance(entries, Entries):
        raise TypeError(f"no list: {entries}")
    if not entries.items:
        yield entries.at, scope, "empty"
    for item in bound_items(entries):
        within = {**scope, variable: item}
        if isinstance(item.value, Unknown):
            yield item.at, within, Unknown(item.value.names)
        elif further:
            yield from subjects_of(further, asking, within)
        else:
            yield item.at, within, ""


def judge(rule: Rule, asking: Asking, subject: str, scope: Scope, blocked: str | Unknown, day: date | Unknown) -> Answer:
    """Judge one subject, with draft limits trusted, and again without where one was read."""
    head, _, path = rule.governing_date.partition(".")
    if head in scope:
        day = day_at(scope[head].value, path)
    # Why there is nothing to ask, whatever the conditions say; of an entry only where they do not say that it is none of them.
    status = period_status(rule, day)
    why = _NOTHING.union(*(one.names for one in (blocked, day) if isinstance(one, Unknown)))
    closed: Said | None = (status, _NOTHING) if status else ("unknown", why) if why else None
    if blocked and closed:
        return answer(rule, asking, subject, closed)
    drafts: set[str] = set()
    asked, entry = (evaluate_empty, None) if blocked else (evaluate, subject)
    judged = asked(rule, asking.world(rule, entry, day, drafts, trusts_drafts=True), scope, subject)
    counted = asked(rule, asking.world(rule, entry, day, drafts, trusts_drafts=False), scope, subject) if drafts else judged
    if closed and counted[0] != "not_applicable":
        judged = counted = closed
    return answer(rule, asking, subject, judged, counted)


def evaluate_empty(rule: Rule, world: World, scope: Scope, subject: str) -> Said:
    """Ask whether a rule applies, as far as that needs no entry, and then what an empty list means."""
    nobody: Scope = {variable: Bound(Unknown(_NOBODY), "") for variable, _ in rule.bindings}
    applies = truth(rule.applies, world, {**nobody, **scope})
    if isinstance(applies, Unknown) and applies.names - _NOBODY:
        return "unknown", applies.names - _NOBODY
    if applies is False:
        return "not_applicable", _NOTHING
    return rule.when_empty, frozenset({subject}) if rule.when_empty == "unknown" else _NOTHING


def evaluate(rule: Rule, world: World, scope: Scope, _: str) -> Said:
    """Ask whether a rule applies, and whether what it requires holds."""
    applies = truth(rule.applies, world, scope)
    return said(applies, applies if applies is False else truth(rule.requires, world, scope))


def answer(rule: Rule, asking: Asking, subject: str, judged: Said, counted: Said | None = None) -> Answer:
    """Put together what was judged and what counts: a draft counts for nothing, a waiver excuses a failure."""
    outcome, unknowns = counted or judged
    unknowns = unknowns if outcome == "unknown" else judged[1]
    if rule.is_draft and outcome not in ("not_applicable", "not_in_force"):
        outcome = "informational"
    elif outcome == "fail" and asking.book.waivers.excuse(asking.enterprise, rule.id, subject, asking.day):
        outcome = "waived"
    return Answer(rule.id, subject, outcome, judged[0], tuple(sorted(unknowns)))
