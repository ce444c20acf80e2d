"""durable-rules held against the reference, and what is refused because it would be wrong there."""

import os
import resource
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest

from compliance.errors import EngineError
from compliance.inference import to_rete
from compliance.inference.chain import chain
from compliance.inference.to_rete import Rete, chain_of, obstacle
from compliance.model.bilingual import Bilingual
from compliance.model.consequence import Chain, ConsequenceRule, Tag, tag_text
from tests.inference.random_rules import Case, Universe, cases, consequence, dice, disagreement, failed, measure, universes

SEED = 20200210
CASES = 3_000

engine = pytest.importorskip("durable.engine", reason="durable-rules does not load on Python 3.13 and later", exc_type=ImportError)


def _subsets(tags: list[Tag]) -> Iterator[frozenset[Tag]]:
    for size in range(len(tags) + 1):
        yield from map(frozenset, combinations(tags, size))


def _memory_in_use() -> int:
    """Bytes of this process in memory now; where the system does not tell, the most there ever were."""
    pages = Path("/proc/self/statm")
    if pages.exists():
        return int(pages.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _parsed(text: str) -> Tag:
    kind, _, name = text.partition("(")
    return Tag(kind, name.removesuffix(")"))


def _how_many_fire_and_how_many_do_not(universe: Universe, drawn: list[Case]) -> tuple[int, int]:
    """Count the cases in which some rule fires, and those in which some rule does not."""
    fired = [len(chain([universe.rules[position] for position in case.chosen], case.tags).fired) for case in drawn]
    return sum(1 for each in fired if each), sum(1 for each, case in zip(fired, drawn, strict=True) if each < len(case.chosen))


def test_it_agrees_with_the_reference_on_random_rule_sets() -> None:
    random = dice(SEED)
    drawn_from = universes(random)
    something_fired = something_did_not = 0
    for universe in drawn_from:
        rete = Rete(universe.gated(), remembered=0)
        drawn = list(cases(universe, random, CASES // len(drawn_from)))
        assert [found for case in drawn if (found := disagreement(universe, case, rete.chain))] == [], f"seed {SEED}"
        fired, did_not = _how_many_fire_and_how_many_do_not(universe, drawn)
        something_fired += fired
        something_did_not += did_not
    # Cases in which nothing fires, or everything, would agree for a poor reason.
    assert something_fired > CASES // 3
    assert something_did_not > CASES // 3


@pytest.mark.parametrize("steps", range(3, 13))
def test_long_chains_fire_to_their_end_in_any_order(steps: int) -> None:
    rules = [consequence([one], other) for one, other in pairwise(measure(f"{steps}-{step}") for step in range(steps + 1))]
    dice(SEED + steps).shuffle(rules)
    found = Rete(rules).chain(frozenset([measure(f"{steps}-0")]))
    assert found.fired == tuple(range(steps))
    assert found.tags == {measure(f"{steps}-{step}") for step in range(steps + 1)}


@pytest.mark.parametrize("fault", ["one rule less", "one rule more", "one tag less"])
def test_the_harness_notices_a_planted_fault(fault: str) -> None:
    random = dice(SEED)
    universe = universes(random)[0]
    rules = universe.gated()
    noticed = 0
    for case in cases(universe, random, 200):

        def faulty(tags: frozenset[Tag]) -> Chain:
            right = chain(rules, tags)
            if fault == "one rule less":
                return replace(right, fired=right.fired[:-1])
            if fault == "one rule more":
                return replace(right, fired=(*right.fired, len(rules)))
            return replace(right, tags=right.tags - {rules[position].then for position in right.fired[-1:]})

        fires = bool(chain([universe.rules[position] for position in case.chosen], case.tags).fired)
        found = disagreement(universe, case, faulty)
        assert (found is not None) == (fires or fault == "one rule more"), case
        noticed += found is not None
    assert noticed > 50


def test_the_engine_itself_notices_a_firing_that_was_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = [consequence([failed(1)], measure("a")), consequence([measure("a")], measure("b"))]
    rete = Rete(rules, remembered=0)
    assert rete.chain(frozenset([failed(1)])).fired == (0, 1)
    run_pass = Rete._run_pass
    with monkeypatch.context() as patched:
        patched.setattr(Rete, "_run_pass", lambda self, names: run_pass(self, names)[:-1])
        with pytest.raises(EngineError, match=r"durable-rules fired the consequences \[0\], not \[0, 1\]"):
            rete.chain(frozenset([failed(1)]))
    assert rete.chain(frozenset([failed(1)])).fired == (0, 1)


def test_a_host_is_kept_for_as_long_as_it_answers_rightly(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Any] = []
    open_host, run_pass = Rete._open_host, Rete._run_pass
    monkeypatch.setattr(Rete, "_open_host", lambda self: opened.append(open_host(self)) or opened[-1])  # type: ignore[func-returns-value]
    rete = Rete([consequence([failed(1)], measure("a"))], remembered=0)
    assert len(opened) == 1
    for number in (1, 2, 1, 1):
        rete.chain(frozenset([failed(number)]))
    assert len(opened) == 1
    with monkeypatch.context() as patched:
        patched.setattr(Rete, "_run_pass", lambda self, names: run_pass(self, names)[:-1])
        with pytest.raises(EngineError):
            rete.chain(frozenset([failed(1)]))
    rete.chain(frozenset([failed(1)]))
    assert len(opened) == 2
    with monkeypatch.context() as patched:
        patched.setattr(to_rete, "_fact", lambda name: {}[name])
        with pytest.raises(KeyError):
            rete.chain(frozenset([failed(1)]))
    rete.chain(frozenset([failed(1)]))
    assert len(opened) == 3


def test_the_first_exception_of_a_pass_is_carried_past_the_library() -> None:
    carried = to_rete._Carried()
    first = KeyboardInterrupt()
    for failure in (first, ZeroDivisionError()):
        with carried:
            raise failure
    assert carried.failure is first


def test_a_fact_is_hashed_by_its_name_in_the_one_session() -> None:
    assert to_rete._fact("failed(EO-1)") == {"tag": "failed(EO-1)", "id": "failed(EO-1)", "sid": "0"}


def test_an_exception_in_an_action_is_raised_and_the_next_pass_is_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    rete = Rete([consequence([failed(1)], measure("a")), consequence([measure("a"), failed(2)], measure("b"))], remembered=0)

    met: list[str] = []

    def refuse(name: str) -> dict[str, str]:
        met.append(name)
        if met.count("measure(a)") == 1 and name == "measure(a)":
            raise KeyboardInterrupt
        return {"tag": name, "id": name, "sid": "0"}

    with monkeypatch.context() as patched:
        patched.setattr(to_rete, "_fact", refuse)
        with pytest.raises(KeyboardInterrupt):
            rete.chain(frozenset([failed(1), failed(2)]))
    assert rete.chain(frozenset([failed(1), failed(2)])).fired == (0, 1)
    assert rete.chain(frozenset([failed(2)])).fired == ()


@pytest.mark.parametrize(
    "pair",
    [
        ("measure(line-room-staff-guard)", "measure(gate-site-line-shift)"),
        ("measure(觥艣蒿)", "measure(嫱仑銯)"),
        ("measure(厬佻杄)", "measure(姄臫憔)"),
    ],
)
def test_tags_with_one_hash_are_refused(pair: tuple[str, str]) -> None:
    one, other = map(_parsed, pair)
    for rules in ([consequence([one, other], measure("x"))], [consequence([one], other)], [consequence([failed(1)], one)]):
        vocabulary = {tag_text(tag) for rule in rules for tag in (*rule.when, rule.then)}
        if set(pair) <= vocabulary:
            told = {f"the tags `{first}` and `{second}` have one 32-bit hash" for first, second in (pair, pair[::-1])}
            with pytest.raises(EngineError) as caught:
                Rete(rules)
            assert str(caught.value).partition(":")[0] in told
            with pytest.raises(EngineError, match=r"have one 32-bit hash"):
                chain_of(rules)
        else:
            assert Rete(rules).chain(frozenset([failed(1)])).fired == (0,)


def test_the_hash_that_is_checked_is_the_one_that_confuses(monkeypatch: pytest.MonkeyPatch) -> None:
    def is_confused(one: Tag, other: Tag) -> bool:
        rete = Rete([consequence([one], measure("x")), consequence([other], measure("y"))], remembered=0)
        try:
            return rete.chain(frozenset([one, other])).fired != (0, 1)
        except engine.MessageObservedException:
            return True

    monkeypatch.setattr(to_rete, "find_collision", lambda names: None)
    ascii_pair = (measure("line-room-staff-guard"), measure("gate-site-line-shift"))
    signed, unsigned = (measure("觥艣蒿"), measure("嫱仑銯")), (measure("厬佻杄"), measure("姄臫憔"))
    assert is_confused(*ascii_pair)
    assert not is_confused(measure("line-room-staff-guard"), measure("gate-site-line-store"))
    assert sorted([is_confused(*signed), is_confused(*unsigned)]) == [False, True]


@pytest.mark.parametrize(
    ("rules", "reason"),
    [
        ([consequence([failed(number)], measure("x")) for number in range(481)], "481 different tags"),
        ([consequence([failed(1)], measure(number)) for number in range(241)], r"the tag `failed\(EO-1\)` stands in 241"),
        ([consequence([failed(number % 400)], measure("x")) for number in range(4001)], "4001 consequence rules"),
        ([consequence([failed(1)], Tag("measure", 'a"b'))], "quote"),
        ([consequence([failed(1)], measure("a\\b"))], "backslash"),
        ([consequence([failed(1)], measure("\ud800"))], "unprintable"),
        ([consequence([failed(1)], measure("x" * 1000))], "too long"),
    ],
)
def test_more_than_it_holds_is_refused_there_and_answered_by_the_reference(rules: list[ConsequenceRule], reason: str) -> None:
    with pytest.raises(EngineError, match=reason):
        Rete(rules)
    found = chain_of(rules)(frozenset([failed(1)]))
    assert found.chained_by == "reference"
    assert found == chain(rules, frozenset([failed(1)]))
    assert found.fired


def test_the_most_that_it_is_given_is_held() -> None:
    many_tags = [consequence([failed(number)], measure(number)) for number in range(480)]
    assert obstacle(many_tags) is None
    assert Rete(many_tags).chain(frozenset(failed(number) for number in range(480))).fired == tuple(range(480))
    many_uses = [consequence([failed(1), failed(number % 100)], measure(number)) for number in range(240)]
    assert obstacle(many_uses) is None
    assert Rete(many_uses).chain(frozenset(failed(number) for number in range(100))).fired == tuple(range(240))


def test_no_rules_the_most_rules_and_the_longest_tag_are_no_obstacle() -> None:
    longest = measure("x" * 991)
    assert len(tag_text(longest)) == 1000
    assert obstacle([consequence([failed(1)], longest)]) is None
    assert obstacle([consequence([failed(number % 400)], measure("x")) for number in range(4000)]) is None
    assert obstacle([]) is None


@pytest.mark.parametrize(("count", "joins"), [(0, 1), (1, 1), (16, 1), (17, 2), (31, 2), (32, 3)])
def test_no_more_joins_are_made_than_are_needed(count: int, joins: int) -> None:
    made = to_rete._joins([consequence([failed(number) for number in range(count)], measure("x"))])
    assert len(made) == joins
    assert [join.position for join in made] == [None] * (joins - 1) + [0]


@pytest.mark.parametrize("count", [15, 16, 17, 31, 32, 47, 60])
def test_many_premises_are_joined_in_steps(count: int) -> None:
    tags = [failed(number) for number in range(count)]
    rete = Rete([consequence(tags, measure("x")), consequence([measure("x"), *tags], measure("y"))])
    assert rete.chain(frozenset(tags)) == Chain((0, 1), frozenset([*tags, measure("x"), measure("y")]), "durable-rules")
    for missing in tags:
        assert rete.chain(frozenset(tags) - {missing}).fired == ()


def test_one_session_outlives_its_library_s_limit_of_sessions_and_grows_no_memory() -> None:
    tags = [failed(number) for number in range(4)]
    rules = [consequence([tags[0], tags[1]], measure("a")), consequence([measure("a")], measure("b")), consequence([tags[2]], measure("a"))]
    rete = Rete(rules, remembered=0)
    sets = list(_subsets(tags))
    for number in range(1_100):
        assert rete.chain(sets[number % len(sets)]).chained_by == "durable-rules"
    before = _memory_in_use()
    for number in range(50_000):
        rete.chain(sets[number % len(sets)])
    assert _memory_in_use() - before < 2_000_000


def test_a_set_of_tags_is_chained_once_and_the_oldest_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    passes: list[set[str]] = []
    run_pass = Rete._run_pass

    def counted(self: Rete, names: set[str]) -> list[int]:
        passes.append(names)
        return run_pass(self, names)

    monkeypatch.setattr(Rete, "_run_pass", counted)
    rete = Rete([consequence([failed(1)], measure("a"))], remembered=2)
    first, second, third = (frozenset([failed(number)]) for number in (1, 2, 3))
    for tags in (first, first, second, first, third, second):
        rete.chain(tags)
    assert passes == [{"failed(EO-1)"}, {"failed(EO-2)"}, {"failed(EO-3)"}, {"failed(EO-2)"}]


def test_threads_share_one_host() -> None:
    random = dice(SEED)
    universe = universes(random)[1]
    rete = Rete(universe.gated(), remembered=16)
    drawn = list(cases(universe, random, 2_000))
    with ThreadPoolExecutor(8) as pool:
        assert [found for found in pool.map(lambda case: disagreement(universe, case, rete.chain), drawn) if found] == []


def test_rules_are_built_once_whatever_their_titles(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[Any] = []
    opened = Rete._open_host
    monkeypatch.setattr(Rete, "_open_host", lambda self: built.append(self) or opened(self))  # type: ignore[func-returns-value]
    rules = [consequence([Tag("signal", "built-once")], measure("a"))]
    with ThreadPoolExecutor(8) as pool:
        engines = list(pool.map(chain_of, [rules, [replace(rules[0], title=Bilingual("告", "tell"))]] * 8))
    assert {engine(frozenset([Tag("signal", "built-once")])).chained_by for engine in engines} == {"durable-rules"}
    assert len(built) == 1


def test_no_thread_is_started_and_the_wall_clock_decides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    before = threading.active_count()
    rete = Rete([consequence([failed(1)], measure("a")), consequence([measure("a")], measure("b"))], remembered=0)
    assert rete.chain(frozenset([failed(1)])).fired == (0, 1)
    assert threading.active_count() == before
    monkeypatch.setattr(engine, "datetime", None)
    assert rete.chain(frozenset([failed(1)])).fired == (0, 1)


@pytest.mark.parametrize(("given", "cleared"), [([1], "retract_facts"), ([1, 2], "delete_state")])
def test_facts_that_a_rule_fired_on_are_never_taken_back_one_by_one(
    monkeypatch: pytest.MonkeyPatch, given: list[int], cleared: str
) -> None:
    """durable-rules then writes past the end of its memory; nor may a session be deleted in which nothing fired."""
    called: list[tuple[str, list[Any]]] = []

    def noted(name: str) -> Any:
        real = getattr(engine.Host, name)

        def call(host: Any, *arguments: Any) -> Any:
            called.append((name, list(arguments)))
            return real(host, *arguments)

        return call

    for name in ("retract_facts", "delete_state"):
        monkeypatch.setattr(engine.Host, name, noted(name))
    rete = Rete([consequence([failed(1), failed(2)], measure("stop"))], remembered=1)
    for _ in range(3):
        rete.chain(frozenset(map(failed, given)))
        rete.chain(frozenset([failed(3)]))
    taken_back = "0" if cleared == "delete_state" else [to_rete._fact("failed(EO-1)")]
    assert called == [(cleared, ["consequences", taken_back])] * 3
