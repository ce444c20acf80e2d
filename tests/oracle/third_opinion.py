"""What Google's CEL runtime makes of conditions, wherever its meaning and ours are the same.

Conditions, limits and records are made so that they are: every number is a small multiple of a quarter, so that binary arithmetic is exact;
no measurement is read, and none of our own functions is called but `days_between`; what a record gives is right, and what it leaves out is
an error to CEL where it is unknown to us. Where the two differ is told in `declared_differences.py`.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any

from cel_expr_python import cel
from google.protobuf.timestamp_pb2 import Timestamp

from compliance.engine.subjects import with_entries_told_apart
from compliance.intake.from_json import decode
from compliance.intake.validate import validate
from compliance.model.entry_count import entry_count
from compliance.model.quantity import Measurement
from compliance.model.record import Fields, Items, Known, RecordDefinition, RecordNode, State, Unknown, node_of_path
from tests.oracle.asking import asking_rule_book
from tests.oracle.cel_wording import cel_text, exact_number, exact_term
from tests.oracle.condition_names import Names, names_of
from tests.oracle.condition_writing import Term, reads, terms_in, written
from tests.oracle.differential import Bench, disagreements
from tests.oracle.oracle import Oracle
from tests.oracle.random_conditions import claim
from tests.oracle.random_fields import random_record_file, titled
from tests.oracle.random_records import Json, Number, material_of, right_record, to_text
from tests.oracle.random_registers import PLACES, facts_of_places, random_documents, random_parameters
from tests.oracle.rule_book import Content, RuleBook
from tests.oracle.trial import Trial
from tests.proof import Tally

DAY = date(2020, 3, 1)
_RULES_A_BOOK = 25
_RECORDS_A_BOOK = 30
_SAID = {"pass": True, "fail": False, "unknown": None}


@dataclass(frozen=True, slots=True)
class _Question:
    """A rule book of plain conditions, the same ones compiled by CEL, and what CEL is told besides the record."""

    bench: Bench
    compiled: Mapping[str, Any]
    terms: Mapping[str, Term]
    told: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class _Plain:
    """The files of a rule book of plain conditions, these conditions, and the fields, limits and facts that they speak of."""

    files: Mapping[str, Content]
    terms: Mapping[str, Term]
    fields: Mapping[str, object]
    limits: Mapping[str, object]
    facts: Mapping[str, object]


def third_opinion_tally(seed: int, count: int) -> Tally:
    """Ask CEL, the engine and the oracle of so many conditions and records, and say where they differ."""
    met: Counter[str] = Counter()
    faults: list[str] = []
    number = 0
    while met["tried"] < count:
        name = f"third opinion, seed {seed}, book {number}"
        question = _question(_chance(name))
        for place, record in enumerate(_records(_chance(f"{name}, records"), question.bench)):
            _ask(question, record, f"{name}, record {place}", met, faults)
        number += 1
    return {**dict(sorted(met.items())), "tried": met["tried"], "faults": faults}


def by_cel(compiled: Any, told: Mapping[str, object]) -> bool | None:
    """Evaluate a condition by CEL; None where it comes to an error."""
    value = compiled.eval(data=dict(told)).value()
    return value if isinstance(value, bool) else None


def environment_of(names: Iterator[str]) -> Any:
    """Give CEL's own environment, its whole standard library included; nothing in it is typed beforehand."""
    return cel.NewEnv(variables=dict.fromkeys(names, cel.Type.DYN))


def day_of(day: date) -> Timestamp:
    """Give a day as the moment at which it begins."""
    moment = Timestamp()
    moment.FromDatetime(datetime(day.year, day.month, day.day))  # noqa: DTZ001  # protobuf takes what has no zone for UTC
    return moment


def plain_value(node: RecordNode) -> object:
    """Give what a record says as CEL takes it; what is missing is left out."""
    match node:
        case Known(Decimal() as number):
            return float(number)
        case Known(date() as day):
            return day_of(day)
        case Known(Measurement()) | Unknown():
            raise ValueError("CEL cannot be told this")
        case Known(value):
            return value
        case Items(members):
            return [plain_value(member) for member in members]
        case Fields(members):
            return {name: plain_value(member) for name, member in members.items() if not _is_missing(member)}


def _is_missing(node: RecordNode) -> bool:
    return isinstance(node, Unknown) and node.state is State.MISSING


def _ask(question: _Question, record: bytes, where: str, met: Counter[str], faults: list[str]) -> None:
    told = _told(question.bench.ruleset.definition, record)
    if told is None:
        met["records left out"] += 1
        return
    right, differing = disagreements(question.bench, Trial(question.bench.book, record, DAY, ()))
    faults += [f"{where}: {each.words}" for each in differing]
    for answer in right or ():
        met["tried"] += 1
        met[f"outcome {answer.outcome}"] += 1
        met.update(f"operator {each.does}" for each in terms_in(question.terms[answer.rule]))
        third = by_cel(question.compiled[answer.rule], {**question.told, **told})
        if third is not _SAID[answer.outcome]:
            faults.append(f"{where}, {answer.rule}: CEL says {third}, the engine and the oracle say {answer.outcome}")


def _told(definition: RecordDefinition, record: bytes) -> dict[str, object] | None:
    """Give what a record says as CEL takes it, or None where it says something wrong, or numbers that binary ones cannot be."""
    (submission,) = decode(record, "record.json", "json")
    root = with_entries_told_apart(validate(submission, definition)[0]).root
    if not all(map(_is_clear, _nodes(root))) or _is_missing(node_of_path(root.members, definition.place)):
        return None
    told = plain_value(root)
    return told if isinstance(told, dict) else None


def _nodes(node: RecordNode) -> Iterator[RecordNode]:
    yield node
    inner = node.members.values() if isinstance(node, Fields) else node.members if isinstance(node, Items) else ()
    for each in inner:
        yield from _nodes(each)


def _is_clear(node: RecordNode) -> bool:
    match node:
        case Known(Decimal() as number):
            return Fraction(float(number)) == Fraction(number)
        case Unknown(state):
            return state is State.MISSING
        case Fields(_, _, unrecognized):
            return not unrecognized
        case Items():
            # CEL counts entries, whether they can be told apart or not.
            count = entry_count(node)
            return count is not None and not count.unknowns
    return True


# What CEL is asked of


def _question(chance: Random) -> _Question:
    made: list[_Plain] = []

    def plain_book(chance: Random) -> RuleBook:
        made.append(_plain(chance))
        return RuleBook(made[-1].files)

    book, ruleset = asking_rule_book(chance, plain_book)
    bench = Bench(book, ruleset, Oracle(book))
    plain = made[-1]
    environment = environment_of(iter([*plain.fields, "assessed_on", "limits", "place"]))
    told = {"assessed_on": day_of(DAY), "limits": plain.limits, "place": plain.facts}
    # Nothing is typed beforehand, so the checker would only guess at the type of a sum.
    compiled = {name: environment.compile(cel_text(term), disable_check=True) for name, term in plain.terms.items()}
    return _Question(bench, compiled, plain.terms, told)


def _plain(chance: Random) -> _Plain:
    record = random_record_file(chance)
    fields = _without_measurements(_mapping(record)["fields"])
    parameters, limits = random_parameters(chance)
    plain, values = _plain_limits(_mapping(_mapping(parameters)["parameters"]))
    facts = {name: chance.choice(choices) for name, choices in facts_of_places().items() if chance.random() < 0.8}
    names = names_of(_mapping(fields), chance, [each for each in limits if each.name in plain])
    terms = {f"T.{number}": _term(chance, names) for number in range(_RULES_A_BOOK)}
    files: dict[str, Content] = {
        "ruleset.yaml": {"ruleset": "plain", "version": "1", "title": titled("plain rules")},
        "documents.yaml": random_documents(),
        "record.yaml": {**_mapping(record), "fields": fields},
        "limits.yaml": {"parameters": plain},
        "places.yaml": _places(facts),
        "rules.yaml": _rules({name: written(term, chance) for name, term in terms.items()}),
    }
    return _Plain(files, terms, _mapping(fields), values, facts)


def _term(chance: Random, names: Names) -> Term:
    while True:
        made = exact_term(claim(chance, names, chance.choice((1, 2, 3, 5, 8))), chance)
        if made is not None and reads(made):
            return made


def _without_measurements(content: Content) -> Content:
    """Give fields of which those that are measured are plain numbers."""
    match content:
        case dict():
            return {
                key: "number" if (key, inner) == ("type", "measurement") else _without_measurements(inner) for key, inner in content.items()
            }
    return content


def _plain_limits(parameters: Mapping[str, Content]) -> tuple[dict[str, Content], dict[str, object]]:
    """Give limits that hold always and everywhere, as rule files say them and as CEL is told them."""
    files: dict[str, Content] = {}
    told: dict[str, object] = {}
    for name, parameter in parameters.items():
        kind, values = _mapping(parameter)["type"], _mapping(parameter)["values"]
        if kind == "measurement" or not isinstance(values, list):
            continue
        first = _mapping(values[0])
        value = _each(first["value"], lambda text, kind=kind: exact_number(text) if kind in ("number", "integer") else text)
        value = _each(value, lambda text, kind=kind: text.split(".")[0] if kind == "integer" else text)
        always = {key: each for key, each in first.items() if key != "until"}
        files[name] = {
            **_mapping(parameter),
            "values": [always | {"from": "2019-01-01", "place": "china", "value": value, "standing": "mapped"}],
        }
        told[name] = _told_limit(value, str(kind))
    return files, told


def _each(content: Content, change: Any) -> Content:
    match content:
        case str():
            return str(change(content))
        case list():
            return [_each(inner, change) for inner in content]
    return {key: _each(inner, change) for key, inner in content.items()}


def _told_limit(content: Content, kind: str) -> object:
    match content:
        case list():
            return [_told_limit(inner, kind) for inner in content]
        case dict():
            return {key: _told_limit(inner, kind) for key, inner in content.items()}
    match kind:
        case "number" | "integer":
            return float(content)
        case "yes_no":
            return content == "yes"
        case "date":
            return day_of(date.fromisoformat(content))
    return content


def _places(facts: Mapping[str, str]) -> Content:
    known: dict[str, Content] = {name: [{"from": "2019-01-01", "value": value}] for name, value in facts.items()}
    places: dict[str, Content] = {
        name: {"title": titled(name), **({"within": within} if within else {"facts": known})} for name, within in PLACES.items()
    }
    said: dict[str, Content] = {
        name: {"title": titled(name), "choices": {each: titled(each) for each in choices}} for name, choices in facts_of_places().items()
    }
    return {"places": places, "facts": said}


def _rules(conditions: Mapping[str, str]) -> Content:
    cited: Content = {"document": "guide", "item": "1"}
    shared: dict[str, Content] = {
        "title": titled("plain"),
        "standing": "documented",
        "severity": "minor",
        "citation": cited,
        "place": "china",
        "in_force": {"from": "2019-01-01"},
        "message": titled("not met"),
        "remedy": titled("set it right"),
    }
    rules: list[Content] = [{"id": name, "requires": text, **shared} for name, text in conditions.items()]
    return {"requirement": "T", "title": titled("plain"), "citation": cited, "rules": rules}


def _records(chance: Random, bench: Bench) -> Iterator[bytes]:
    material = material_of(bench.book)
    for _ in range(_RECORDS_A_BOOK):
        yield to_text(_exact_values(right_record(chance, material)), chance).encode()


def _exact_values(value: Json) -> Json:
    match value:
        case Number():
            return Number(exact_number(value))
        case list():
            return [_exact_values(each) for each in value]
        case dict():
            return {name: _exact_values(each) for name, each in value.items()}
    return value


def _mapping(content: Content) -> dict[str, Content]:
    if not isinstance(content, dict):
        raise TypeError("a part of a rule file is a mapping")
    return content


def _chance(name: str) -> Random:
    return Random(name)  # noqa: S311  # tests have to be repeatable, not secret
