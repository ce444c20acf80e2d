"""Records and the rules that they are judged by, shipped and random ones, with waivers and inspectors' findings for what they say."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import count
from pathlib import Path
from random import Random

from compliance.engine.circumstances import circumstances_of
from compliance.engine.conclude import requirement_verdicts, rule_outcomes
from compliance.engine.judge import judge
from compliance.engine.plan import Plan, plan
from compliance.intake.from_json import decode
from compliance.intake.validate import validate
from compliance.model.bilingual import Bilingual
from compliance.model.condition import Attested, nodes_of
from compliance.model.finding import Finding, Subject
from compliance.model.outcome import Outcome, Verdict, record_verdict
from compliance.model.period import Period
from compliance.model.record import Record, RecordDefinition
from compliance.model.rule import Rule
from compliance.model.submission import JsonValue, Submission
from compliance.model.waiver import Attestation, Waiver
from tests.oracle.asking import asking_rule_book
from tests.oracle.random_records import material_of, record_from
from tests.oracle.random_rule_books import random_rule_book
from tests.oracle.rule_book import RuleBook, from_folder
from tests.properties.edits import Content, spoiled
from tests.properties.random_consequences import with_consequences
from tests.shipped import shipped_ruleset

REPOSITORY = Path(__file__).parent.parent.parent
RULES = REPOSITORY / "rules"

_ALWAYS = Period(date(1990, 1, 1), date(2990, 1, 1))
_MOST_WAIVED = 3
_KEPT_OF_A_LIST = 8
_RECORDS_A_BOOK = 5


@dataclass(frozen=True, slots=True)
class Case:
    """A record, and what it is judged by; `name` says which one it is, and `book` is what the rules were loaded from."""

    name: str
    book: RuleBook
    plan: Plan
    content: Content
    as_of: date | None
    attestations: tuple[Attestation, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """What all rules say of a record, by rule and subject, and what that adds up to."""

    record: Record
    findings: Mapping[tuple[str, Subject], Finding]
    requirements: Mapping[str, Verdict]
    verdict: Verdict


def judged(case: Case, content: Content) -> Judgement:
    """Judge decoded content by the rules, the day and the attestations of a case."""
    return _judged(case, Submission("case.json", None, "", content, b"{}"))


def judged_bytes(case: Case, data: bytes) -> Judgement | None:
    """Judge what an enterprise sent; None where it is rejected."""
    (submission,) = decode(data, "case.json")
    return None if submission.content is None else _judged(case, submission)


def _judged(case: Case, submission: Submission) -> Judgement:
    ruleset = case.plan.ruleset
    record, _ = validate(submission, ruleset.definition)
    found = judge(case.plan, record, circumstances_of(ruleset, record, case.as_of, case.attestations))
    verdicts = requirement_verdicts(case.plan, rule_outcomes(case.plan, found))
    by_subject = {(each.rule, each.subject): each for each in found}
    if len(by_subject) < len(found):
        raise AssertionError("a rule says two things of one subject")
    return Judgement(record, by_subject, {each.id: each.verdict for each in verdicts}, record_verdict(each.verdict for each in verdicts))


def shipped_cases(chance: Random) -> Iterator[Case]:
    """Give the shipped records without end, more or less spoiled, judged by the shipped rules on their own days and others."""
    chosen = _shipped_plan()
    while True:
        name, content = chance.choice(_shipped_records())
        as_of = chance.choice([None, None, date(2020, 2, 12), date(2020, 2, 25), date(2020, 3, 10)])
        yield with_excuses(Case(name, _shipped_book(), chosen, spoiled(content, chosen.ruleset.definition.root, chance), as_of), chance)


def random_cases(chance: Random) -> Iterator[Case]:
    """Give random records without end, a few of each random ruleset, judged on their own days and others."""
    for number in count():
        book, ruleset = asking_rule_book(chance, _book_with_consequences)
        chosen, material = plan(ruleset), material_of(book)
        for record in range(_RECORDS_A_BOOK):
            as_of = chance.choice([None, date.fromisoformat(chance.choice(material.days))])
            for submission in decode(record_from(chance, material), "case.json", "json"):
                if submission.content is not None:
                    yield with_excuses(Case(f"book {number}, record {record}", book, chosen, submission.content, as_of), chance)


def _book_with_consequences(chance: Random) -> RuleBook:
    return with_consequences(random_rule_book(chance), chance)


def with_excuses(case: Case, chance: Random) -> Case:
    """Give a case in which inspectors were there and some of what fails is waived."""
    enterprise = _leaf(case.content, case.plan.ruleset.definition)
    if enterprise is None:
        return case
    found = judged(case, case.content).findings.values()
    on_the_spot = {rule.id for rule in case.plan.rules if _is_attested(rule)}
    attestations = tuple(
        Attestation(enterprise, each.rule, each.subject.pointer, chance.random() < 0.6, "inspector-1", date(2020, 1, 1))
        for each in found
        if each.rule in on_the_spot and chance.random() < 0.7
    )
    failed = sorted((each.rule, each.subject.pointer) for each in found if each.outcome is Outcome.FAIL)
    waivers = tuple(
        Waiver(f"ONE-MORE-{number}", enterprise, rule, chance.choice([None, item]), _ALWAYS, Bilingual("试", "a trial"), "nobody")
        for number, (rule, item) in enumerate(chance.sample(failed, min(len(failed) // 2, _MOST_WAIVED)))
    )
    ruleset = replace(case.plan.ruleset, waivers=(*case.plan.ruleset.waivers, *waivers))
    return replace(case, plan=replace(case.plan, ruleset=ruleset), attestations=(*case.attestations, *attestations))


def _leaf(content: Content, definition: RecordDefinition) -> str | None:
    found: object = content
    for name in definition.identifier.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, str) else None


def _is_attested(rule: Rule) -> bool:
    return any(isinstance(node, Attested) for each in (rule.requires, rule.applies) if each is not None for node in nodes_of(each))


@cache
def _shipped_plan() -> Plan:
    return plan(shipped_ruleset())


@cache
def _shipped_book() -> RuleBook:
    return from_folder(RULES)


@cache
def _shipped_records() -> tuple[tuple[str, Content], ...]:
    return tuple(_read_records())


def _read_records() -> Iterator[tuple[str, Content]]:
    for path in (*sorted((REPOSITORY / "examples").glob("*.json")), *sorted((REPOSITORY / "features" / "records").glob("*.json"))):
        for submission in decode(path.read_bytes(), path.name):
            if submission.content is not None:
                yield path.relative_to(REPOSITORY).as_posix(), {name: shortened(each) for name, each in submission.content.items()}


def shortened(value: JsonValue) -> JsonValue:
    """Give a value with the middle of long lists left out: hundreds of entries are judged alike, and each costs time."""
    if isinstance(value, dict):
        return {name: shortened(each) for name, each in value.items()}
    if isinstance(value, list):
        half = _KEPT_OF_A_LIST // 2
        return [shortened(each) for each in (value if len(value) <= 2 * half else value[:half] + value[-half:])]
    return value
