"""Random registers: documents, places with what is known of them, and dated limits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tests.oracle.random_fields import CHOICES, MEASURED_UNITS, titled
from tests.oracle.rule_book import Content

#: The first day of every limit that holds always, before any rule is in force.
_FIRST_DAY = date(2019, 1, 1)
SOME_DAYS = tuple(date(2020, 1, 1) + timedelta(days=7 * week) for week in range(20))
PLACES: Mapping[str, str | None] = {
    "china": None,
    "guangdong": "china",
    "jiangmen": "guangdong",
    "jianghai": "jiangmen",
    "pengjiang": "jiangmen",
    "guangzhou": "guangdong",
    "hubei": "china",
}
DOCUMENTS = ("notice-1", "notice-2", "guide")
_KINDS = ("number", "number", "number", "integer", "integer", "text", "yes_no", "date", "measurement", "measurement")
_MOST_LIMITS = 12
_STANDINGS = ("documented", "documented", "documented", "documented", "mapped", "mapped", "mapped", "draft")
_FACTS = {"risk_level": ("low", "medium", "high"), "status": ("open", "shut")}
_NUMBERS = ("0", "1", "2", "3", "5", "10", "37.3", "0.5", "100", "-1", "99.99", "0.3333333333333333333333", "37.304")


@dataclass(frozen=True, slots=True)
class LimitSketch:
    """A limit as conditions need to know it: its name, its type, its form, what it may be, and on which days it has a value."""

    name: str
    kind: str
    form: str
    classes: tuple[str, ...]
    texts: frozenset[str]
    covered: tuple[tuple[date, date | None], ...]
    unit: str

    def covers(self, start: date, end: date | None) -> bool:
        """Say whether there is a value on every day of a period."""
        reached = start
        for first, until in sorted(self.covered, key=lambda each: each[0]):
            if first > reached:
                return False
            if until is None:
                return True
            reached = max(reached, until)
            if end is not None and reached >= end:
                return True
        return False


def random_documents() -> Content:
    """Make the register of documents."""
    return {
        "documents": {
            name: {"title": titled(name), "issuer": titled("nobody"), "place": "china", "url": "not found", "issued_on": "2020-01-01"}
            for name in DOCUMENTS
        }
    }


def random_places(chance: Random) -> Content:
    """Make the tree of places, and facts about some of them on some days."""
    places: dict[str, Content] = {}
    for name, within in PLACES.items():
        place: dict[str, Content] = {"title": titled(name)} | ({} if within is None else {"within": within})
        facts: dict[str, Content] = {}
        for fact, choices in _FACTS.items():
            if chance.random() < (0.8 if within is None else 0.3):
                facts[fact] = [_dated(chance, {"value": chance.choice(choices)}, period) for period in _periods(chance)]
        places[name] = place | ({"facts": facts} if facts else {})
    facts_said: dict[str, Content] = {
        name: {"title": titled(name), "choices": {each: titled(each) for each in choices}} for name, choices in _FACTS.items()
    }
    return {"places": places, "facts": facts_said}


def facts_of_places() -> Mapping[str, Sequence[str]]:
    """Give the kinds of fact, and what each may be."""
    return _FACTS


def _dated(chance: Random, content: dict[str, Content], period: tuple[date, date | None]) -> Content:
    start, end = period
    cited: dict[str, Content] = {} if chance.random() < 0.5 else {"citation": random_citation(chance)}
    return {"from": start.isoformat(), **({} if end is None else {"until": end.isoformat()}), **content, **cited}


def random_citation(chance: Random) -> Content:
    """Cite a passage."""
    return {"document": chance.choice(DOCUMENTS), "item": str(chance.randint(1, 9))}


def _periods(chance: Random) -> list[tuple[date, date | None]]:
    """Give one to four periods from before the first rule on, the last without an end; some of those between are left out."""
    ends = sorted(chance.sample(SOME_DAYS, chance.choice((0, 0, 1, 2, 3))))
    starts = [_FIRST_DAY, *ends]
    periods: list[tuple[date, date | None]] = list(zip(starts, [*ends, None], strict=True))
    return [each for each in periods if chance.random() > 0.08] or periods


def random_parameters(chance: Random, count: int = _MOST_LIMITS) -> tuple[Content, tuple[LimitSketch, ...]]:
    """Make the limits, and what conditions need to know of them; some hold on every day at every place."""
    numbers = sorted(chance.sample(range(_MOST_LIMITS), count))
    made = [_limit(chance, f"limit_{'abcdefghijklmnop'[number]}", number) for number in numbers]
    return {"parameters": {sketch.name: content for content, sketch in made}}, tuple(sketch for _, sketch in made)


def _limit(chance: Random, name: str, number: int) -> tuple[Content, LimitSketch]:
    kind = _KINDS[number] if number < len(_KINDS) else chance.choice(_KINDS)
    form = chance.choice(("one", "one", "one", "classes", "list")) if kind != "measurement" else chance.choice(("one", "one", "classes"))
    if number == len(_KINDS):
        kind, form = "text", "list"
    unit = chance.choice(MEASURED_UNITS)
    classes = tuple(chance.sample(CHOICES, chance.randint(2, 4))) if form == "classes" else ()
    periods = [(_FIRST_DAY, None)] if number % 3 == 0 else _periods(chance)
    places = [("china", period) for period in periods]
    for inner in chance.sample([place for place in PLACES if place != "china"], chance.choice((0, 0, 1, 2))):
        places += [(inner, period) for period in _periods(chance)]
    values: list[Content] = []
    said: set[str] = set()
    for place, period in places:
        value = _form_of(chance, kind, form, unit, classes)
        said |= {value} if isinstance(value, str) else set(map(str, value.values() if isinstance(value, dict) else value))
        standing = chance.choice(_STANDINGS) if number % 4 else "documented"
        values.append(
            {
                "from": period[0].isoformat(),
                **({} if period[1] is None else {"until": period[1].isoformat()}),
                "place": place,
                "value": value,
                "standing": standing,
                "citation": random_citation(chance),
            }
        )
    content: dict[str, Content] = {"title": titled(name), "type": kind, "values": values}
    content |= {"unit": unit} if kind == "measurement" else {}
    return content, LimitSketch(name, kind, form, classes, frozenset(said), tuple(periods), unit)


def _form_of(chance: Random, kind: str, form: str, unit: str, classes: Sequence[str]) -> Content:
    if form == "classes":
        return {each: _scalar(chance, kind, unit) for each in classes}
    if form == "list":
        return [_scalar(chance, kind, unit) for _ in range(chance.randint(1, 4))]
    return _scalar(chance, kind, unit)


def _scalar(chance: Random, kind: str, unit: str) -> str:
    match kind:
        case "number":
            return chance.choice(_NUMBERS)
        case "integer":
            return chance.choice([each for each in _NUMBERS if "." not in each])
        case "yes_no":
            return chance.choice(("yes", "no"))
        case "date":
            return chance.choice(SOME_DAYS).isoformat()
        case "measurement":
            return f"{chance.choice([each for each in _NUMBERS if each != '-1'])} {unit}"
    return chance.choice(CHOICES)
