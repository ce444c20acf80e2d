"""Whether each engine says the same as the oracle of random rule books and random records."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from random import Random

from compliance.errors import RuleFileError
from compliance.intake.from_attestations import read_attestations
from compliance.model.condition import Arithmetic, Call, Compare, Condition, nodes_of
from compliance.model.outcome import Outcome
from compliance.model.rule import Ruleset
from tests.oracle.answer import Answer
from tests.oracle.asking import asking_rule_book, loaded
from tests.oracle.engines import ENGINES, Said
from tests.oracle.oracle import Oracle
from tests.oracle.random_attestations import random_attestations
from tests.oracle.random_records import material_of, record_from
from tests.oracle.random_rule_books import EVEN, LEANINGS, Leaning, random_rule_book, small_rule_book
from tests.oracle.rule_book import RuleBook
from tests.oracle.shrink import shrink
from tests.oracle.trial import CASES, Trial, write_case
from tests.proof import Tally

_MOST_CASES = 3
_MOST_LINES = 20
#: Of all answers; as long as an outcome has less, more is compared, up to twice as much.
_LEAST_SHARE = 0.1
_DAYS = (None, None, None, date(2020, 2, 14), date(2020, 4, 1), date(2020, 3, 4))


@dataclass(frozen=True, slots=True)
class Books:
    """How rule books are made, how many records each is asked of, and whether each leans to the outcome that was met least so far."""

    made: Callable[[Random, Leaning], RuleBook]
    records: int
    leans: bool


#: Loading a book takes as long as some 6 of its records.
WHOLE = Books(random_rule_book, 10, leans=True)
#: Faults that few conditions meet are found sooner by more books, of which fewer are asked, and where conditions decide most.
SMALL = Books(small_rule_book, 12, leans=False)


@dataclass(frozen=True, slots=True)
class Bench:
    """A rule book as the engines have loaded it and as the oracle has read it."""

    book: RuleBook
    ruleset: Ruleset
    oracle: Oracle


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Where an engine and the oracle differ: which engine, in what, and what each of them says."""

    engine: str
    kind: str
    words: str
    rule: str = ""


@dataclass(slots=True)
class _Count:
    """What was met on the way."""

    tried: int = 0
    met: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    #: The small cases that were written, and where.
    cases: list[tuple[Trial, str]] = field(default_factory=list)


def bench_of(book: RuleBook) -> Bench:
    """Load a rule book by the engine and read it by the oracle; raises `RuleFileError` where the engine refuses it."""
    return Bench(book, loaded(book), Oracle(book))


def trials(chance: Random, bench: Bench, records: int) -> Iterator[Trial]:
    """Make the records that a book is asked of, each with a day and what inspectors found."""
    material = material_of(bench.book)
    for _ in range(records):
        yield Trial(bench.book, record_from(chance, material), chance.choice(_DAYS), random_attestations(chance, bench.book))


def disagreements(bench: Bench, trial: Trial) -> tuple[Said, list[Disagreement]]:
    """Give what the oracle says of a trial, and where each engine differs."""
    try:
        right = _sorted(bench.oracle.answers(trial.record, trial.as_of, trial.attestations))
    except Exception as fault:  # noqa: BLE001  # an oracle that breaks has to be mended, and that is what is reported
        return None, [Disagreement("oracle", f"raises {type(fault).__name__}", f"the oracle raises {fault!r}")]
    attestations = read_attestations(json.dumps(list(trial.attestations)).encode(), "attestations.json")
    found: list[Disagreement] = []
    for name, engine in ENGINES.items():
        try:
            said = _sorted(engine.judge(bench.ruleset, trial.record, trial.as_of, attestations))
        except Exception as fault:  # noqa: BLE001  # an engine that breaks differs from the oracle, and that is what is reported
            found.append(Disagreement(name, f"raises {type(fault).__name__}", f"{name} raises {fault!r}"))
            continue
        told = _sorted(engine.told(right))
        if said != told:
            found += _differences(name, said, told)
    return right, found


def tally(seed: int, count: int, *, cases: Path = CASES, books: Books = WHOLE) -> Tally:
    """Compare each engine with the oracle until so many answers, each of one rule about one subject, were compared.

    Where books lean, it goes on while an outcome was met too seldom.
    The first disagreement of each kind is shrunk to a small case, which is written into a folder.
    """
    found = _Count()
    for name, bench in _benches(seed, found, books):
        for number, trial in enumerate(trials(_chance(f"{name}, records"), bench, books.records)):
            right, differing = disagreements(bench, trial)
            _count(found, right, differing)
            for each in differing:
                _note(found, each, trial, f"{name}, record {number}", cases)
        is_even = not books.leans or _rarest(found)[1] >= _LEAST_SHARE
        if found.tried >= (count if is_even else 2 * count):
            break
    counters: Tally = {"tried": found.tried, "disagreements": found.kinds.total()}
    return counters | dict(sorted(found.met.items())) | {"faults": found.faults}


def first_disagreement(seed: int, most: int) -> int | None:
    """Say after how many answers that were compared an engine first differs from the oracle, or None where none of so many does.

    An engine that refuses a rule book, or breaks, differs too.
    """
    found = _Count()
    for name, bench in _benches(seed, found, SMALL):
        for trial in trials(_chance(f"{name}, records"), bench, SMALL.records):
            right, differing = disagreements(bench, trial)
            _count(found, right, differing)
            if differing:
                return found.tried
            if found.tried >= most:
                return None
        if found.faults:
            break
    return found.tried if found.faults else None


def _benches(seed: int, found: _Count, books: Books) -> Iterator[tuple[str, Bench]]:
    """Give books without end; one that cannot be loaded is a fault, after which there are no more."""
    number = 0
    while True:
        name = f"seed {seed}, book {number}"
        leaning = LEANINGS.get(_rarest(found)[0], EVEN) if books.leans else EVEN
        try:
            book, ruleset = asking_rule_book(_chance(name), lambda chance: books.made(chance, leaning))  # noqa: B023  # called at once
            bench = Bench(book, ruleset, Oracle(book))
        except Exception as fault:  # noqa: BLE001  # every random book can be loaded; whatever goes wrong is reported
            diagnostics = fault.diagnostics[:2] if isinstance(fault, RuleFileError) else ()
            found.faults.append(
                f"{name}: not loaded: {type(fault).__name__}: {'; '.join(f'{each.code} {each.message}' for each in diagnostics)}"
            )
            return
        found.met["books"] += 1
        found.met.update(operators_of(bench.ruleset))
        yield name, bench
        number += 1


def _rarest(found: _Count) -> tuple[str, float]:
    """Give the outcome that was met least often, of those that a rule book can bring about, and its share of all."""
    met: dict[str, int] = {each.value: found.met[f"outcome {each.value}"] for each in Outcome if each is not Outcome.ERROR}
    least = min(met, key=met.__getitem__)
    return least, met[least] / max(1, sum(met.values()))


def _chance(name: str) -> Random:
    return Random(name)  # noqa: S311  # tests have to be repeatable, not secret


def operators_of(ruleset: Ruleset) -> Iterator[str]:
    """Name what the conditions of a ruleset are made of, each as often as it stands there."""
    for requirement in ruleset.requirements.values():
        yield from _operators_in(requirement.applies)
    for rule in ruleset.rules.values():
        yield from _operators_in(rule.applies)
        yield from _operators_in(rule.requires)


def _operators_in(condition: Condition | None) -> Iterator[str]:
    for node in nodes_of(condition) if condition is not None else ():
        match node:
            case Compare(operator) | Arithmetic(operator) | Call(operator):
                yield f"operator {operator}"
            case _:
                yield f"operator {type(node).__name__.lower()}"


def _count(found: _Count, right: Said, differing: Sequence[Disagreement]) -> None:
    found.met["records"] += 1
    if any(each.engine == "oracle" for each in differing):
        return
    if right is None:
        found.met["records refused"] += 1
        return
    found.tried += sum(len(engine.told(right) or ()) for engine in ENGINES.values())
    found.met.update(f"outcome {answer.outcome}" for answer in right)


def _sorted(said: Said) -> Said:
    return None if said is None else tuple(sorted(said))


def _differences(name: str, said: Said, right: Said) -> Iterator[Disagreement]:
    if said is None or right is None:
        words = "the engine refuses the record" if said is None else "the engine takes the record, which the oracle refuses"
        yield Disagreement(name, "refusal", words)
        return
    engine, oracle = ({(each.rule, each.subject): each for each in answers} for answers in (said, right))
    for where in sorted(engine.keys() | oracle.keys()):
        one, other = engine.get(where), oracle.get(where)
        if one != other:
            words = f"{where[0]} at `{where[1]}`: the oracle says {_words(other)}, {name} says {_words(one)}"
            yield Disagreement(name, f"{_kind(other)} is {_kind(one)}", words, where[0])
    if len(engine) < len(said):
        yield Disagreement(name, "a subject twice", f"{name} says something of one subject twice")


def _kind(answer: Answer | None) -> str:
    return "nothing" if answer is None else f"{answer.outcome}/{answer.judged}"


def _words(answer: Answer | None) -> str:
    unknowns = f" for {', '.join(answer.unknowns)}" if answer is not None and answer.unknowns else ""
    return f"{_kind(answer)}{unknowns}"


def _note(found: _Count, each: Disagreement, trial: Trial, where: str, cases: Path) -> None:
    found.kinds[f"{each.engine} {each.kind}"] += 1
    if found.kinds[f"{each.engine} {each.kind}"] > 1 or len(found.faults) >= _MOST_LINES:
        return
    # One fault makes several engines differ, most often in the same small case.
    written = next((name for small, name in found.cases if _is_still_there(_Loaded(), small, each)), "")
    if not written and len(found.cases) < _MOST_CASES:
        bench = _Loaded()
        # A book that is small already is shrunk sooner.
        smaller = (replace(trial, book=small.book) for small, _ in found.cases)
        start = next((one for one in smaller if _is_still_there(bench, one, each)), trial)
        small = shrink(start, lambda candidate: _is_still_there(bench, candidate, each), each.rule)
        right, _ = disagreements(bench.of(small.book), small)
        written = write_case(small, each.words, right, f"{where} {each.kind}", cases)
        found.cases.append((small, written))
    found.faults.append(f"{where}: {each.words}{f'; the case is in {written}' if written else ''}")


@dataclass(slots=True)
class _Loaded:
    """The book that was loaded last: most smaller trials have the same."""

    bench: Bench | None = None

    def of(self, book: RuleBook) -> Bench:
        if self.bench is None or self.bench.book is not book:
            self.bench = bench_of(book)
        return self.bench


def _is_still_there(loaded: _Loaded, candidate: Trial, wanted: Disagreement) -> bool:
    """Say whether a smaller trial shows a disagreement of the same kind; what cannot be loaded shows none."""
    try:
        _, found = disagreements(loaded.of(candidate.book), candidate)
    except Exception:  # noqa: BLE001  # a piece of a rule book may be none, and then it is not the smaller case that is looked for
        return False
    return any((each.engine, each.kind) == (wanted.engine, wanted.kind) for each in found)
