"""Consequences chained by durable-rules, under the only conditions in which it was found to be right; nothing else knows of it.

It sees tags, compared for equality, and never a submitted value. One host per process and list of rules lives for ever, because a
dropped one frees nothing. See `docs/decisions/0002-durable-rules-chains-tags-only.md`.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from threading import Lock
from types import TracebackType
from typing import Any

from compliance.errors import EngineError
from compliance.inference.chain import chain
from compliance.model.consequence import Chain, ConsequenceRule, Tag, tag_text
from compliance.model.fingerprint import find_collision

_RULESET = "consequences"
_SESSION = "0"
# durable-rules keeps a fact of its own in each session, under this id.
_SESSION_FACT = f"sid-{_SESSION}"
# A tag is written with brackets at its end, so no tag is written like these.
_ALWAYS = "always"
_JOINED = "joined-{position}-{part}"

# A rule that joins more facts than 16 never fires, a 513th different condition fails or hangs, 256 rules with the same condition
# overrun a list of 256, and a ruleset holds 4,096 rules. All but the first stay well below what was measured.
_MOST_PREMISES = 16
_MOST_CONDITIONS = 480
_MOST_USES = 240
_MOST_JOINS = 4000
_LONGEST_NAME = 1000

_REMEMBERED_PASSES = 4096


def is_available() -> bool:
    """Say whether durable-rules can be imported here (it cannot on Python 3.13 and later)."""
    try:
        import durable.engine  # noqa: F401, PLC0415  (Python 3.13 and later do without it)
    except ImportError:
        return False
    return True


def obstacle(rules: Sequence[ConsequenceRule]) -> str | None:
    """Say what in a list of rules is more than durable-rules holds, or None where nothing is."""
    joins = _joins(rules)
    uses = Counter(name for join in joins for name in join.premises)
    crowded = [name for name, count in uses.items() if count > _MOST_USES]
    unfit = [each for each in dict.fromkeys([*uses, *(join.then for join in joins)]) if not _is_fit(each)]
    if len(joins) > _MOST_JOINS:
        return f"{len(joins)} consequence rules, at most {_MOST_JOINS} can be chained"
    if len(uses) > _MOST_CONDITIONS:
        return f"{len(uses)} different tags in consequence rules, at most {_MOST_CONDITIONS} can be chained"
    if crowded:
        return f"the tag `{crowded[0]}` stands in {uses[crowded[0]]} consequence rules, at most {_MOST_USES} can be chained"
    if unfit:
        return f"the tag {unfit[0]!a} cannot be chained: it has a quote, a backslash or an unprintable character, or is too long"
    return None


class Rete:
    """Consequence rules held by durable-rules: ready to chain the tags of any number of records, from any thread."""

    def __init__(self, rules: Sequence[ConsequenceRule], remembered: int = _REMEMBERED_PASSES) -> None:
        """Build the rules into durable-rules; raise `EngineError` where it cannot hold them or would confuse two of their tags.

        `remembered` is how many results are kept, each for its set of tags.
        """
        refused = obstacle(rules)
        if refused is not None:
            raise EngineError(refused)
        self._rules = tuple(rules)
        self._joins = _joins(rules)
        self._conditions = frozenset(name for join in self._joins for name in join.premises)
        collision = find_collision([_SESSION_FACT, *(name for join in self._joins for name in (*join.premises, join.then))])
        if collision is not None:
            raise EngineError(f"the tags `{collision[0]}` and `{collision[1]}` have one 32-bit hash: durable-rules takes them for the same")
        self._lock = Lock()
        self._host = self._open_host()
        self._pass: _Pass
        self._chain_remembered = lru_cache(maxsize=remembered)(self._chain)

    def chain(self, tags: frozenset[Tag]) -> Chain:
        """Chain consequences from the tags of a record; the result of a set of tags is remembered."""
        return self._chain_remembered(tags)

    def _chain(self, tags: frozenset[Tag]) -> Chain:
        # The reference takes less time than the pass, and a result is computed once for a set of tags: every one is compared.
        expected = chain(self._rules, tags)
        with self._lock:
            fired = tuple(sorted(self._run_pass({tag_text(tag) for tag in tags})))
            if fired != expected.fired:
                self._host = None
        if fired != expected.fired:
            raise EngineError(f"durable-rules fired the consequences {list(fired)}, not {list(expected.fired)}")
        return Chain(fired, tags | {self._rules[position].then for position in fired}, "durable-rules")

    def _run_pass(self, names: set[str]) -> list[int]:
        """Assert names, let the rules fire, and take everything back: the session is empty before and after."""
        given = sorted((names | {_ALWAYS}) & self._conditions)
        if not given:
            return []
        # What an interrupted pass leaves behind would be met by the next one, so a host is kept only where a pass ends well.
        host, self._host = self._host or self._open_host(), None
        self._pass = current = _Pass(set(given))
        host.assert_facts(_RULESET, [_fact(name) for name in given])
        self._clear(host, current)
        if current.carried.failure is not None:
            raise current.carried.failure
        self._host = host
        return current.fired

    def _clear(self, host: Any, current: "_Pass") -> None:
        """Empty the session.

        Taking back one by one the facts that a join fired on makes durable-rules write past the end of its own memory, so a session in
        which anything fired is deleted whole. One in which nothing fired must not be: that frees what was never allocated.
        """
        if current.has_fired:
            host.delete_state(_RULESET, _SESSION)
        else:
            host.retract_facts(_RULESET, [_fact(name) for name in sorted(current.asserted)])

    def _fire(self, number: int, context: Any) -> None:
        """Note that a join fired and assert what follows; the next join that matches fires after this one."""
        join, current = self._joins[number], self._pass
        current.has_fired = True
        with current.carried:
            if join.position is not None:
                current.fired.append(join.position)
            if join.then in self._conditions and join.then not in current.asserted:
                current.asserted.add(join.then)
                context.assert_fact(_fact(join.then))

    def _open_host(self) -> Any:
        from durable import engine  # noqa: PLC0415  (Python 3.13 and later do without it)

        # It times its actions by the wall clock and silently drops the rest of a pass when that jumps by ten seconds.
        engine._unix_now = engine.time.monotonic  # noqa: SLF001  (there is no public way)
        fire = self._fire

        class QuietHost(engine.Host):  # type: ignore[misc]  # durable-rules ships no types
            """A host without the two threads that would poll for work and then run actions after the call that caused them."""

            def _run(self) -> None:
                return

            def get_action(self, action_name: str) -> Callable[[Any], None]:
                """Give the action of a join, which the definition names by its number."""
                number = int(action_name)
                return lambda context: fire(number, context)

        # Building consumes the definition, so each host gets its own.
        return QuietHost({_RULESET: _definition(self._joins)})


def chain_of(rules: Sequence[ConsequenceRule]) -> Callable[[frozenset[Tag]], Chain]:
    """Give the function that chains these rules: durable-rules where it can be imported and holds them, else the reference.

    A chain says which of the two made it.
    """
    if not is_available():
        return partial(chain, tuple(rules))
    # What follows depends on the tags only: lists of rules that differ in titles or citations share a host.
    shape = tuple((rule.when, rule.then) for rule in rules)
    with _BUILDING:
        if shape not in _BUILT:
            if obstacle(rules) is not None:
                return partial(chain, tuple(rules))
            _BUILT[shape] = Rete(rules)
        return _BUILT[shape].chain


_BUILDING = Lock()
_BUILT: dict[tuple[tuple[tuple[Tag, ...], Tag], ...], Rete] = {}


@dataclass(frozen=True, slots=True)
class _Join:
    """What durable-rules takes for a rule: names that lead to a name; `position` is None for a step that we put in between."""

    premises: tuple[str, ...]
    then: str
    position: int | None


@dataclass(slots=True)
class _Carried:
    """The first exception of a pass, carried past durable-rules, which would write it into its state and go on."""

    failure: BaseException | None = None

    def __enter__(self) -> None:
        return

    def __exit__(self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None) -> bool:
        self.failure = self.failure or failure
        return True


@dataclass(slots=True)
class _Pass:
    """What one pass asserted and fired so far."""

    asserted: set[str] = field(default_factory=set)
    fired: list[int] = field(default_factory=list)
    has_fired: bool = False
    carried: _Carried = field(default_factory=_Carried)


def _joins(rules: Sequence[ConsequenceRule]) -> tuple[_Join, ...]:
    return tuple(join for position, rule in enumerate(rules) for join in _joins_of(position, rule))


def _joins_of(position: int, rule: ConsequenceRule) -> list[_Join]:
    """Split a rule of many premises into joins of few; a premise that repeats is one, and a rule without any always fires."""
    # One fact fills one place of a join only, so a name that stands twice would wait for a second fact for ever.
    premises = tuple(dict.fromkeys(tag_text(tag) for tag in rule.when)) or (_ALWAYS,)
    joins: list[_Join] = []
    while len(premises) > _MOST_PREMISES:
        name = _JOINED.format(position=position, part=len(joins))
        joins.append(_Join(premises[:_MOST_PREMISES], name, None))
        premises = (*premises[_MOST_PREMISES:], name)
    return [*joins, _Join(premises, tag_text(rule.then), position)]


def _definition(joins: Sequence[_Join]) -> dict[str, Any]:
    return {
        str(number): {"all": [{f"m{place}": {"tag": name}} for place, name in enumerate(join.premises)], "run": str(number)}
        for number, join in enumerate(joins)
    }


def _fact(name: str) -> dict[str, str]:
    # An id of its own makes the hash of a fact the hash of its name, which the collision check covers; one that durable-rules makes
    # would be the hash of a hash.
    return {"tag": name, "id": name, "sid": _SESSION}


def _is_fit(name: str) -> bool:
    return name.isprintable() and not {'"', "\\"} & set(name) and len(name) <= _LONGEST_NAME
