"""Random consequences of what a random rule book finds, so that the order of chaining is tried too."""

from random import Random

from tests.oracle.random_fields import titled
from tests.oracle.rule_book import Content, RuleBook

_MEASURES = ("m1", "m2", "m3")


def with_consequences(book: RuleBook, chance: Random) -> RuleBook:
    """Give a rule book with a file of consequences: for the record, for members of its lists, and of one another."""
    made: list[Content] = [_consequence(book, chance, number) for number in range(chance.randint(3, 8))]
    # Each measure is led to by something, so that every tag that is asked for can be made.
    made += [_leading_to(book, chance, measure) for measure in _MEASURES]
    chance.shuffle(made)
    return RuleBook({**book.files, "consequences/all.yaml": {"consequences": made}})


def _consequence(book: RuleBook, chance: Random, number: int) -> Content:
    for_each = chance.choice([[], [], ["employee in employees"], ["product in products"]])
    tags = [_found(book, chance) for _ in range(chance.randint(1, 3))]
    if not for_each and chance.random() < 0.6:
        tags.append(chance.choice([*(f"measure({each})" for each in _MEASURES), "verdict(non_compliant)", "verdict(undetermined)"]))
    return {
        "id": f"CQ-{number}",
        "kind": "referral",
        **({"for_each": [*for_each]} if for_each else {}),
        "when": {chance.choice(["all", "any"]): [*tags]},
        "then": f"referral(r{chance.randint(1, 3)})",
        "title": titled(f"what follows {number}"),
        "policy": "yes",
    }


def _leading_to(book: RuleBook, chance: Random, measure: str) -> Content:
    return {
        "id": f"CQ-{measure}",
        "kind": "measure",
        "when": {"any": [_found(book, chance), _found(book, chance)]},
        "then": f"measure({measure})",
        "title": titled(f"measure {measure}"),
        "within": f"{chance.randint(0, 3)} day",
        "policy": "yes",
    }


def _found(book: RuleBook, chance: Random) -> str:
    """Give a tag that a finding mints."""
    requirements = [each for each in book.files.values() if isinstance(each, dict) and "requirement" in each]
    chosen = chance.choice(requirements)
    rules = [str(each["id"]) for each in chosen["rules"] if isinstance(each, dict)] if isinstance(chosen["rules"], list) else []
    name = chance.choice([str(chosen["requirement"]), *rules])
    return f"{chance.choice(['failed', 'failed', 'passed', 'unknown'])}({name})"
