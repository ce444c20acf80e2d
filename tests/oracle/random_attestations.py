"""Random findings of inspectors, for the rules that ask for them."""

from collections.abc import Iterator, Mapping
from random import Random

from tests.oracle.random_rule_books import CODES
from tests.oracle.rule_book import Content, RuleBook

_DAYS = ("2019-07-01", "2020-01-15", "2020-02-13", "2020-02-14", "2020-04-01", "2030-01-01")


def random_attestations(chance: Random, book: RuleBook) -> tuple[Mapping[str, str], ...]:
    """Make what inspectors found, as a file of attestations says it: most often of a subject of a rule that asks, now and then at odds."""
    found: list[Mapping[str, str]] = []
    for rule in _attested_rules(book):
        for item in _items(chance, rule):
            if chance.random() < 0.9:
                found.append(_attestation(chance, str(rule["id"]), item))
            if chance.random() < 0.4:
                found.append(_attestation(chance, str(rule["id"]), item))
    chance.shuffle(found)
    return tuple(found)


def _attestation(chance: Random, rule: str, item: str) -> Mapping[str, str]:
    return {
        "enterprise": chance.choice((CODES[0], CODES[0], *CODES)),
        "rule": rule if chance.random() < 0.97 else "R1.0",
        "item": item,
        "result": chance.choice(("pass", "pass", "fail")),
        "inspector": "inspector-1",
        "day": chance.choice(_DAYS),
    }


def _attested_rules(book: RuleBook) -> Iterator[Mapping[str, Content]]:
    for content in book.files.values():
        rules = content.get("rules") if isinstance(content, dict) else None
        for rule in rules if isinstance(rules, list) else ():
            if isinstance(rule, dict) and any("attested()" in str(rule.get(key, "")) for key in ("requires", "applies_when")):
                yield rule


def _items(chance: Random, rule: Mapping[str, Content]) -> list[str]:
    """Give pointers to what a rule may be asked of."""
    lines = rule.get("for_each")
    if not isinstance(lines, list):
        return [""]
    found = {"": [""]}
    for line in lines:
        variable, _, path = str(line).partition(" in ")
        first, *inner = path.split(".")
        above = found.get(first, [f"/{first}"])
        found[variable] = ["/".join([pointer, *inner, str(number)]) for pointer in above for number in range(3)]
    return list(found.values())[-1]
