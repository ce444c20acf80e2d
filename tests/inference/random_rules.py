"""Rule sets by chance, and the harness that holds an engine against the reference.

Building a list of rules into durable-rules takes memory that nothing gives back, so many rule sets share one build: each rule of a
universe has a gate, a premise of its own, and a rule set is the rules whose gates are given.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random

from compliance.inference.chain import chain
from compliance.model.bilingual import Bilingual
from compliance.model.consequence import Chain, ConsequenceKind, ConsequenceRule, Tag

Engine = Callable[[frozenset[Tag]], Chain]


def dice(seed: int) -> Random:
    return Random(seed)  # noqa: S311  (the same every time is what is wanted)


def consequence(when: Sequence[Tag], then: Tag) -> ConsequenceRule:
    return ConsequenceRule("CQ", ConsequenceKind.MEASURE, tuple(when), then, Bilingual("停", "stop"))


def failed(number: int) -> Tag:
    return Tag("failed", f"EO-{number}")


def measure(name: object) -> Tag:
    return Tag("measure", str(name))


@dataclass(frozen=True, slots=True)
class Universe:
    """Rules that rule sets are drawn from, and the tags that a record may give."""

    name: str
    rules: tuple[ConsequenceRule, ...]
    givable: tuple[Tag, ...]

    def gated(self) -> tuple[ConsequenceRule, ...]:
        """Give every rule with its gate."""
        return tuple(replace(rule, when=(*rule.when, _gate(position))) for position, rule in enumerate(self.rules))


@dataclass(frozen=True, slots=True)
class Case:
    """Some rules of a universe, and the tags of a record."""

    chosen: tuple[int, ...]
    tags: frozenset[Tag]


def universes(random: Random) -> list[Universe]:
    return [
        _mesh("dense", random, nodes=8, premises=(1, 2)),
        _mesh("mixed", random, nodes=14, premises=(0, 1, 2, 3, 4)),
        _mesh("repeating", random, nodes=5, premises=(2, 3, 4, 5)),
        _chains(random),
        _wide(random),
    ]


def cases(universe: Universe, random: Random, count: int) -> Iterator[Case]:
    for _ in range(count):
        size = random.choice((1, 3, 8, 15, 30))
        chosen = tuple(sorted(random.sample(range(len(universe.rules)), min(size, len(universe.rules)))))
        share = random.choice((random.random(), random.random(), random.random(), 0.97, 1.0))
        yield Case(chosen, frozenset(tag for tag in universe.givable if random.random() < share))


def disagreement(universe: Universe, case: Case, engine: Engine) -> str | None:
    """Chain the chosen rules by themselves by the reference, and by an engine that holds the gated universe."""
    expected = chain([universe.rules[position] for position in case.chosen], case.tags)
    gates = frozenset(_gate(position) for position in case.chosen)
    found = engine(case.tags | gates)
    fired = tuple(case.chosen[position] for position in expected.fired)
    if found.fired == fired and found.tags - gates == expected.tags:
        return None
    return f"{universe.name}: {case}: fired {found.fired} and not {fired}"


def _gate(position: int) -> Tag:
    return Tag("signal", f"gate-{position}")


def _mesh(name: str, random: Random, nodes: int, premises: Sequence[int]) -> Universe:
    """Anything may lead to anything: alternatives, cycles and rules that conclude what they need occur by themselves."""
    tags = [failed(number) for number in range(nodes // 2)] + [measure(number) for number in range(nodes - nodes // 2)]
    rules = [consequence(random.choices(tags, k=random.choice(premises)), random.choice(tags)) for _ in range(150)]
    return Universe(name, tuple(rules), tuple(tags))


def _chains(random: Random) -> Universe:
    """Chains of 3 to 12 steps, closed to a ring now and then, in an order that is not the order of the steps."""
    rules, starts = [], []
    for number in range(16):
        steps = [failed(number), *(measure(f"{number}-{step}") for step in range(random.randint(3, 12)))]
        starts += [steps[0], steps[2]]
        rules += [consequence([one], other) for one, other in pairwise(steps)]
        rules += [consequence([steps[-1]], steps[1])] if number % 3 == 0 else []
    random.shuffle(rules)
    return Universe("chains", tuple(rules[:200]), tuple(starts))


def _wide(random: Random) -> Universe:
    """Rules of up to 40 premises, of which the tags given by chance hold now all and now all but one."""
    tags = [failed(number) for number in range(24)] + [measure(number) for number in range(16)]
    rules = [consequence(random.sample(tags, random.choice((1, 2, 14, 15, 16, 17, 20, 33, 40))), random.choice(tags)) for _ in range(60)]
    return Universe("wide", tuple(rules), tuple(tags))
