"""Random rulesets of every kind of rule that the language has; each loads without a diagnostic."""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Literal

from tests.oracle.condition_names import DefinitionSketch, Names, names_of, with_member
from tests.oracle.condition_writing import Term, joined, reads, written
from tests.oracle.random_conditions import claim, quantified
from tests.oracle.random_fields import Readable, item_of, members_of, of_kind, random_record_file, titled
from tests.oracle.random_registers import (
    DOCUMENTS,
    PLACES,
    SOME_DAYS,
    LimitSketch,
    random_citation,
    random_documents,
    random_parameters,
    random_places,
)
from tests.oracle.rule_book import Content, RuleBook

#: Codes of enterprises whose check character is right; records are most often of one of these, and waivers too.
CODES = ("91330100799655058B", "91440700MA4W1234XC", "914407036176543219")
#: Of how many conditions one is made that several things together decide.
_JOINED = 4
_BOOK_DAY = date(2019, 6, 1)

_Rule = dict[str, Content]
#: What a rule or a shared condition is asked of: the lines of `for_each`, and the names there.
_Binding = tuple[tuple[str, ...], Names]


@dataclass(frozen=True, slots=True)
class Leaning:
    """How likely is what decides an outcome besides the conditions; `periods` weighs the ways in which a rule is in force.

    Of several things that a rule requires at once one most often fails, and of several of which one is enough one most often holds.
    """

    draft: float = 0.1
    disabled: float = 0.05
    applies_when: float = 0.24
    periods: Mapping[str, int] = dataclasses.field(
        default_factory=lambda: {"open": 68, "ended": 8, "gap": 9, "late": 3, "early": 2, "succeeded": 6}
    )
    #: Whether failures are excused: of some enterprises, entries and days, or of all.
    waived: Literal["never", "some", "all"] = "some"
    #: What joins the several things that a rule requires; where it is empty, it requires one.
    joins: Literal["", "&&", "||"] = ""


EVEN = Leaning()
#: What makes an outcome more likely than it is by chance.
LEANINGS: Mapping[str, Leaning] = {
    "pass": Leaning(draft=0, applies_when=0.05, joins="||"),
    "fail": Leaning(draft=0, applies_when=0.05, waived="never", joins="&&"),
    "waived": Leaning(draft=0, applies_when=0.05, waived="all", joins="&&"),
    "informational": Leaning(draft=0.9, applies_when=0.05),
    "not_checked": Leaning(disabled=0.8, periods={"open": 20, "gap": 80}),
    "not_in_force": Leaning(periods={"open": 10, "ended": 15, "late": 15, "early": 60}),
}


@dataclass(frozen=True, slots=True)
class _Ground:
    """What all rules of a book stand on."""

    fields: Mapping[str, Content]
    limits: tuple[LimitSketch, ...]
    leaning: Leaning
    definitions: tuple[DefinitionSketch, ...] = ()


def random_rule_book(chance: Random, leaning: Leaning = EVEN) -> RuleBook:
    """Make a whole small ruleset."""
    return _rule_book(chance, leaning, is_small=False)


def small_rule_book(chance: Random, leaning: Leaning = EVEN) -> RuleBook:
    """Make a ruleset of few rules, which is loaded sooner: in the same time many more conditions are met, each by fewer records."""
    return _rule_book(chance, leaning, is_small=True)


def _rule_book(chance: Random, leaning: Leaning, *, is_small: bool) -> RuleBook:
    record = random_record_file(chance, is_small=is_small)
    parameters, limits = random_parameters(chance, 5) if is_small else random_parameters(chance)
    fields = record["fields"] if isinstance(record, dict) else {}
    if not isinstance(fields, dict):
        raise TypeError("a record file names its fields")
    ground = _Ground(fields, limits, leaning)
    made = _definitions(chance, ground, chance.randint(1, 3) if is_small else chance.randint(4, 7))
    ground = replace(ground, definitions=tuple(sketch for _, sketch, _ in made))
    counts = [chance.randint(2, 4) for _ in range(2)] if is_small else [chance.randint(5, 7) for _ in range(chance.randint(4, 5))]
    requirements = [_requirement(chance, ground, f"R{number}", count) for number, count in enumerate(counts, start=1)]
    rules = [rule for requirement in requirements for rule in _rules_of(requirement)]
    files: dict[str, Content] = {
        "ruleset.yaml": {"ruleset": "random", "version": "1", "title": titled("random rules")},
        "documents/all.yaml": random_documents(),
        "parameters/limits.yaml": parameters,
        "parameters/places.yaml": random_places(chance),
        "waivers/all.yaml": {"waivers": list(_waivers(chance, rules, leaning))},
        **_record_files(chance, record),
    }
    halves: tuple[dict[str, Content], dict[str, Content]] = ({}, {})
    for name, _, content in made:
        chance.choice(halves)[name] = content
    files |= {f"definitions/{'ab'[number]}.yaml": {"definitions": half} for number, half in enumerate(halves) if half}
    files |= {f"rules/{str(requirement['requirement']).lower()}.yaml": requirement for requirement in requirements}
    return RuleBook(files)


def _record_files(chance: Random, record: Content) -> dict[str, Content]:
    """Give the record file, now and then with one list in a section of its own."""
    if not isinstance(record, dict) or not isinstance(record["fields"], dict) or chance.random() < 0.6:
        return {"records/record.yaml": record}
    kept = {name: field for name, field in record["fields"].items() if name != "products"}
    section: Content = {"section": "products", "field": record["fields"]["products"]}
    return {"records/record.yaml": {**record, "fields": kept}, "records/products.yaml": section}


# What rules and shared conditions are asked of


def _bindings(chance: Random, ground: _Ground, limits: Sequence[LimitSketch]) -> list[_Binding]:
    """Give what something may be asked of: the record, a member of a list, or a member of a list within one."""
    plain = replace(names_of(ground.fields, chance, limits), definitions=ground.definitions)
    found: list[_Binding] = [((), plain)]
    for name, variable in (("employees", "employee"), ("products", "product")):
        item = item_of(_mapping(ground.fields[name]))
        names = with_member(plain, variable, item, chance)
        line = f"{variable} in {name}"
        found.append(((line,), names))
        for inner, field in members_of(item).items():
            if "each" in field:
                within = with_member(names, "part", item_of(field), chance)
                found.append(((line, f"part in {variable}.{inner}"), within))
                for innermost, values in members_of(item_of(field)).items():
                    if "each" in values:
                        lines = (line, f"part in {variable}.{inner}", f"piece in part.{innermost}")
                        found.append((lines, with_member(within, "piece", item_of(values), chance)))
    lists = [each for each in of_kind(plain.found, "list") if each.path not in ("employees", "products")]
    found += [((f"entry in {each.path}",), with_member(plain, "entry", item_of(each.field), chance)) for each in lists]
    return found


def _mapping(content: Content) -> Mapping[str, Content]:
    if not isinstance(content, dict):
        raise TypeError("a field is a mapping")
    return content


def _definitions(chance: Random, ground: _Ground, count: int) -> list[tuple[str, DefinitionSketch, Content]]:
    """Make shared conditions; one may call those before it. They read only limits that hold always, so that any rule may use them."""
    always = [each for each in ground.limits if each.covers(_BOOK_DAY, None)]
    made: list[tuple[str, DefinitionSketch, Content]] = []
    for number in range(count):
        known = replace(ground, definitions=tuple(sketch for _, sketch, _ in made))
        lines, names = chance.choice(_bindings(chance, known, always))
        name = f"shared_{'abcdefg'[number]}"
        names = replace(names, sign=0)
        condition = _condition(chance, names, chance.choice((1, 2, 3)), of_members=chance.random() < 0.35)
        content: dict[str, Content] = {"title": titled(name), "condition": condition}
        items = tuple(_item_of_line(line, lines, ground.fields) for line in lines)
        made.append((name, DefinitionSketch(name, items), content | ({"for_each": list(lines)} if lines else {})))
    return made


def _item_of_line(line: str, lines: Sequence[str], fields: Mapping[str, Content]) -> Mapping[str, Content]:
    """Give what the variable of a line of `for_each` stands for."""
    first, *inner = line.split(" in ")[1].split(".")
    above = next((each for each in lines if each.startswith(f"{first} in ")), None)
    field = _mapping(fields[first]) if above is None else _item_of_line(above, lines, fields)
    for name in inner:
        field = members_of(field)[name]
    return item_of(field)


def _condition(chance: Random, names: Names, size: int, *, of_members: bool = False, joins: Literal["", "&&", "||"] = "") -> str:
    """Make the text of a condition that reads the record; `of_members` asks for one through a list, `joins` for several in one."""
    for _ in range(10):
        term = (quantified(chance, names) if of_members else None) or claim(chance, names, size)
        if joins:
            term = joined(joins, [term, *(claim(chance, names, 1) for _ in range(_JOINED - 1))])
        if reads(term):
            return written(term, chance)
    return written(joined("&&", [term, Term("!=", (Term("path", text="submitted_on"), Term("date", text="2020-01-01")))]), chance)


# Rules


def _requirement(chance: Random, ground: _Ground, name: str, count: int) -> _Rule:
    always = [each for each in ground.limits if each.covers(_BOOK_DAY, None)]
    plain = replace(names_of(ground.fields, chance, always), definitions=ground.definitions)
    applies = {"applies_when": _condition(chance, plain, chance.choice((1, 1, 2)))} if chance.random() < 0.1 else {}
    rules: list[Content] = []
    for number in range(count):
        rules += _rule(chance, ground, f"{name}.{number}")
    return {"requirement": name, "title": titled(name), "citation": random_citation(chance), **applies, "rules": rules}


def _rules_of(requirement: _Rule) -> list[_Rule]:
    rules = requirement["rules"]
    return [rule for rule in rules if isinstance(rule, dict)] if isinstance(rules, list) else []


def _rule(chance: Random, ground: _Ground, name: str) -> list[Content]:
    """Make a rule, and the one that takes its place where it is succeeded."""
    place = chance.choice((*["china"] * 10, "guangdong", "guangdong", "jiangmen", "jianghai", "guangzhou"))
    start = _BOOK_DAY + timedelta(days=chance.randint(0, 180))
    end = chance.choice(SOME_DAYS[1:])
    periods = ground.leaning.periods
    match chance.choices(tuple(periods), tuple(periods.values()))[0]:
        case "ended":
            return [_one_rule(chance, ground, name, place, start, end, {"ended_by": chance.choice(DOCUMENTS)})]
        case "gap":
            return [_one_rule(chance, ground, name, place, start, end, {})]
        case "late":
            return [_one_rule(chance, ground, name, place, end, None, {})]
        case "early":
            return [_one_rule(chance, ground, name, place, start, _BOOK_DAY + timedelta(days=201), {"ended_by": chance.choice(DOCUMENTS)})]
        case "succeeded":
            wider = chance.choice((place, PLACES[place] or place))
            first = _one_rule(chance, ground, name, place, start, end, {"succeeded_by": f"{name}-next"})
            return [first, _one_rule(chance, ground, f"{name}-next", wider, end, None, {})]
    return [_one_rule(chance, ground, name, place, start, None, {})]


def _one_rule(
    chance: Random, ground: _Ground, name: str, place: str, start: date, end: date | None, ending: Mapping[str, Content]
) -> Content:
    usable = [each for each in ground.limits if each.covers(start, end)]
    bindings = _bindings(chance, ground, usable)
    lines, names = bindings[0] if chance.random() < 0.4 else chance.choice(bindings[1:])
    names = replace(names, may_be_attested=chance.random() < 0.4)
    in_force: dict[str, Content] = {"from": start.isoformat(), **({} if end is None else {"until": end.isoformat()}), **ending}
    rule: _Rule = {
        "id": name,
        "title": titled(name),
        "standing": "draft" if chance.random() < ground.leaning.draft else chance.choice(("documented", "documented", "mapped")),
        "severity": chance.choice(("critical", "major", "minor")),
        "citation": random_citation(chance),
        "in_force": in_force,
        "place": place,
        "requires": _condition(chance, names, chance.choice((1, 1, 1, 1, 2, 2, 3, 5, 8)), joins=ground.leaning.joins),
        "message": titled("it is not met"),
        "remedy": titled("set it right"),
    }
    if lines:
        rule |= {"for_each": list(lines), "when_empty": chance.choice(("pass", "pass", "fail", "unknown", "not_applicable"))}
    if chance.random() < ground.leaning.applies_when:
        rule["applies_when"] = _condition(chance, names, chance.choice((1, 1, 1, 2, 3)))
    days = [each for each in of_kind(names.found, "date") if each.path != "assessed_on"]
    if days and chance.random() < 0.2:
        rule["governing_date"] = _nearest_day(chance, days).path
    if chance.random() < ground.leaning.disabled:
        rule["disabled"] = titled("not for now")
    if chance.random() < 0.1:
        rule["group"] = "some-rules"
    return rule


def _nearest_day(chance: Random, days: Sequence[Readable]) -> Readable:
    """Choose a date, most often one of what the rule is asked of."""
    own = [each for each in days if each.path.split(".")[0] in ("employee", "product", "part", "entry")]
    return chance.choice(own) if own and chance.random() < 0.7 else chance.choice(days)


# Waivers


def _waivers(chance: Random, rules: Sequence[_Rule], leaning: Leaning) -> Iterator[Content]:
    number, is_whole = 0, leaning.waived == "all"
    for rule in rules if leaning.waived != "never" else ():
        in_force = _mapping(rule["in_force"])
        for code in CODES:
            if not is_whole and chance.random() > (0.75 if code == CODES[0] else 0.12):
                continue
            number += 1
            first, end = date.fromisoformat(str(in_force["from"])), date.fromisoformat(str(in_force.get("until", "2021-01-01")))
            start = first if is_whole else chance.choice((*[first] * 8, *(day for day in SOME_DAYS if first < day < end)))
            item = None if is_whole else _item(chance, rule)
            yield {
                "id": f"W-{number}",
                "enterprise": code,
                "rule": str(rule["id"]),
                **({} if item is None else {"item": item}),
                "from": start.isoformat(),
                "until": (start + timedelta(days=700 if is_whole else chance.choice((60, 700, 700, 700)))).isoformat(),
                "reason": titled("an emergency"),
                "approved_by": "headquarters",
            }


def _item(chance: Random, rule: _Rule) -> str | None:
    """Give the pointer of a member that a rule may be asked of, or None for all of them."""
    lines = rule.get("for_each")
    if not isinstance(lines, list) or chance.random() < 0.75:
        return None
    pointers: dict[str, str] = {}
    for line in lines:
        variable, path = str(line).split(" in ")
        first, *inner = path.split(".")
        pointers[variable] = "/".join([pointers.get(first, f"/{first}"), *inner, str(chance.randint(0, 2))])
    return list(pointers.values())[-1]
