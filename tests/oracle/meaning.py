"""What a condition means: one walk over its tree, with values, and unknowns that carry what made them so."""

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tests.oracle import condition_text as text
from tests.oracle.functions import FUNCTIONS
from tests.oracle.measured import Quantity, compare, is_one_number
from tests.oracle.record_values import Entries, Group, Scalar, Unknown, Value
from tests.oracle.results import OUT_OF_REACH, Classes, MeaninglessError, Result, Several


@dataclass(frozen=True, slots=True)
class Definition:
    """A condition that rules share: what it is given, and what it says."""

    parameters: tuple[str, ...]
    condition: text.Tree


@dataclass(frozen=True, slots=True)
class World:
    """What a condition can see besides the variables of its lists."""

    record: Group
    assessed_on: date | Unknown
    limit: Callable[[str], Result]
    fact: Callable[[str], Result]
    attested: bool | Unknown
    definitions: Mapping[str, Definition]
    # Where the day of assessment was read: in the record, or from whoever asks.
    day_is_at: str = "assessed_on"


@dataclass(frozen=True, slots=True)
class Bound:
    """What a variable stands for, and where that stands."""

    value: Result
    at: str


@dataclass(frozen=True, slots=True)
class Count:
    """How many entries a list may have, of which some may be one and the same for want of an identifier, and where these should stand."""

    possible: tuple[Fraction, ...]
    names: frozenset[str]


Scope = Mapping[str, Bound]

_COMPARISONS: Mapping[str, Callable[[Fraction | date, Fraction | date], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_NOTHING: frozenset[str] = frozenset()


def together(unknowns: Iterable[Result]) -> Unknown:
    """Join what several values are unknown for."""
    return Unknown(_NOTHING.union(*(one.names for one in unknowns if isinstance(one, Unknown))))


def truth(tree: text.Tree, world: World, scope: Scope) -> bool | Unknown:
    """Say whether a condition holds."""
    result = value_of(tree, world, scope)
    if isinstance(result, bool | Unknown):
        return result
    raise MeaninglessError(f"neither yes nor no: {result}")


def value_of(tree: text.Tree, world: World, scope: Scope) -> Result:
    """Give what a tree comes to."""
    match tree:
        case text.Constant(value):
            return value
        case text.Name(name):
            return _named(name, world, scope)
        case text.Part(text.Name("limits"), name):
            return world.limit(name)
        case text.Part(text.Name("place"), name):
            return world.fact(name)
        case text.Part(whole, name):
            return part_of(value_of(whole, world, scope), name)
        case text.Item(whole, key):
            return _item(value_of(whole, world, scope), value_of(key, world, scope))
        case text.Listing(items):
            listed = tuple(value_of(item, world, scope) for item in items)
            return together(listed) if any(isinstance(item, Unknown) for item in listed) else Several("", listed)
        case text.Prefix(sign, operand):
            return _prefixed(sign, value_of(operand, world, scope))
        case text.Infix("&&" | "||" as sign, left, right):
            return _joined(sign == "||", lambda: iter((truth(left, world, scope), truth(right, world, scope))))
        case text.Infix(sign, left, right):
            combined = _combined(sign, _side(left, world, scope), _side(right, world, scope))
            return _nowhere((right,), world, scope) if combined is OUT_OF_REACH else combined
        case text.Choice(condition, yes, no):
            decided = truth(condition, world, scope)
            return decided if isinstance(decided, Unknown) else value_of(yes if decided else no, world, scope)
        case text.Quantifier(name, entries, variable, body):
            return _quantified(
                name == "exists", value_of(entries, world, scope), lambda item: truth(body, world, {**scope, variable: item})
            )
        case text.Function(name, arguments):
            return _called(name, arguments, world, scope)


def _named(name: str, world: World, scope: Scope) -> Result:
    if name in scope:
        return scope[name].value
    return world.assessed_on if name == "assessed_on" else world.record.parts[name]


def part_of(whole: Result, name: str) -> Value:
    """Give a part of a group; of a group that is missing, what would stand there."""
    match whole:
        case Group():
            return whole.parts[name]
        case Unknown(names, grows):
            return Unknown(frozenset(f"{place}/{name}" for place in names), grows=True) if grows else Unknown(names)
    raise MeaninglessError(f"no group: {whole}")


def _item(whole: Result, key: Result) -> Result:
    if isinstance(key, Unknown):
        return together((key,))
    match whole, key:
        case Unknown(), Fraction():
            return part_of(whole, str(key))
        case Unknown(), _:
            return together((whole,))
        case Classes(name, values), str():
            return values.get(key, Unknown(frozenset({f"{name}[{key}]"})))
        case Entries(at, items), Fraction():
            return items[int(key)] if key in range(len(items)) else Unknown(frozenset({f"{at}/{key}"}), grows=True)
        case Several(name, items), Fraction():
            return items[int(key)] if key in range(len(items)) else Unknown(frozenset({f"{name}[{key}]"}))
    raise MeaninglessError(f"{whole} has no items")


def _nowhere(trees: Iterable[text.Tree], world: World, scope: Scope) -> Unknown:
    """Name the places of the record that led to no value though all of them are known; where there are none, the record as a whole."""
    return Unknown(together(_read_from(tree, world, scope) for tree in trees).names or frozenset({""}))


def _read_from(tree: text.Tree, world: World, scope: Scope) -> Unknown:
    match tree:
        case text.Part(text.Name("limits" | "place"), _) | text.Item(text.Part(text.Name("limits"), _), _):
            return Unknown(_NOTHING)
        case text.Name(name) if name == "assessed_on" and name not in scope:
            return Unknown(frozenset({world.day_is_at}))
        case text.Name() | text.Part() | text.Item():
            return Unknown(frozenset({_place_of(tree, world, scope)}))
        case text.Infix(_, one, other):
            return together((_read_from(one, world, scope), _read_from(other, world, scope)))
        case text.Prefix(_, operand):
            return _read_from(operand, world, scope)
        case text.Function(name, arguments) if name in world.definitions:
            return _read_from(world.definitions[name].condition, world, _given(name, arguments, world, scope))
        case text.Function(_, several) | text.Listing(several):
            return together(_read_from(one, world, scope) for one in several)
        case text.Choice(condition, yes, no):
            taken = yes if truth(condition, world, scope) is True else no
            return together((_read_from(condition, world, scope), _read_from(taken, world, scope)))
        case text.Quantifier(_, several, variable, body):
            entries = value_of(several, world, scope)
            items = bound_items(entries) if isinstance(entries, Entries) else ()
            asked = [_read_from(body, world, {**scope, variable: item}) for item in items]
            return together((_read_from(several, world, scope), *asked))
    return Unknown(_NOTHING)


def _place_of(tree: text.Tree, world: World, scope: Scope) -> str:
    match tree:
        case text.Part(whole, name):
            return f"{_place_of(whole, world, scope)}/{name}"
        case text.Name(name) if name in scope:
            return scope[name].at
        case text.Name(name):
            return f"/{name}"
        case text.Item(whole, key):
            return f"{_place_of(whole, world, scope)}/{value_of(key, world, scope)}"
    return ""


def _prefixed(sign: str, operand: Result) -> Result:
    match sign, operand:
        case _, Unknown():
            return together((operand,))
        case "!", bool():
            return not operand
        case "-", Fraction():
            return -operand
    raise MeaninglessError(f"`{sign}` of {operand}")


def _joined(decisive: bool, truths: Callable[[], Iterable[bool | Unknown]]) -> bool | Unknown:
    """Kleene's "or" where TRUE decides, "and" where FALSE does."""
    unknowns = []
    for one in truths():
        if isinstance(one, Unknown):
            unknowns.append(one)
        elif one is decisive:
            return decisive
    return together(unknowns) if unknowns else not decisive


def _quantified(decisive: bool, entries: Result, holds: Callable[[Bound], bool | Unknown]) -> bool | Unknown:
    if isinstance(entries, Unknown):
        return together((entries,))
    if not isinstance(entries, Entries):
        raise MeaninglessError(f"no list: {entries}")
    return _joined(decisive, lambda: (holds(item) for item in bound_items(entries)))


def bound_items(entries: Entries) -> Iterator[Bound]:
    """Give each entry of a list with its place."""
    for number, item in enumerate(entries.items):
        yield Bound(item, f"{entries.at}/{number}")


def _side(tree: text.Tree, world: World, scope: Scope) -> Result | Count:
    """Give one side of an operator, which of a list may be a count that nobody knows exactly."""
    match tree:
        case text.Function("size", (listed,)):
            counted = _count(value_of(listed, world, scope))
            return value_of(tree, world, scope) if counted is None else counted
    return value_of(tree, world, scope)


def _combined(sign: str, left: Result | Count, right: Result | Count) -> Result:
    if isinstance(left, Count) or isinstance(right, Count):
        return _of_count(sign, left, right)
    if sign == "in":
        return _member(left, right)
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return together((left, right))
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        decided = compare(sign, left, right)
        return undecided(left, right) if decided is None else decided
    if sign in ("==", "!="):
        if not isinstance(left, Scalar) or type(left) is not type(right):
            raise MeaninglessError(f"{left} {sign} {right}")
        return (left == right) is (sign == "==")
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        return _calculated(sign, left, right)
    if isinstance(left, date) and isinstance(right, date) and sign in _COMPARISONS:
        return _COMPARISONS[sign](left, right)
    raise MeaninglessError(f"{left} {sign} {right}")


def _of_count(sign: str, left: Result | Count, right: Result | Count) -> Result:
    """Compare a count with a number: where all that it may be say the same, that is so; anywhere else it is unknown."""
    number = right if isinstance(left, Count) else left
    if sign in (*_COMPARISONS, "==", "!=") and isinstance(number, Fraction):
        ones, others = (one.possible if isinstance(one, Count) else (number,) for one in (left, right))
        said = {_combined(sign, one, other) for one in ones for other in others}
        if len(said) == 1:
            return said.pop()
    return together(Unknown(one.names) if isinstance(one, Count) else one for one in (left, right))


def undecided(left: Quantity, right: Quantity) -> Unknown:
    """Name what keeps two measurements from being compared: the bounds and the samples, or both where they are of different kinds."""
    blamed = [one for one in (left, right) if left.kind != right.kind or not is_one_number(one)]
    return Unknown(_NOTHING.union(*(one.source for one in blamed)) or frozenset({""}))


def _calculated(sign: str, left: Fraction, right: Fraction) -> Result:
    match sign:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "/":
            return left / right if right else OUT_OF_REACH
        case _:
            return _COMPARISONS[sign](left, right)


def _member(one: Result, several: Result) -> bool | Unknown:
    if isinstance(several, Unknown) or isinstance(one, Unknown):
        return together((one, several))
    match several:
        case Entries(_, entries):
            items: tuple[Result, ...] = entries
        case Several(_, listed):
            items = listed
        case Classes():
            return one in several.values
        case _:
            raise MeaninglessError(f"no list: {several}")

    def is_it(item: Result) -> bool | Unknown:
        same = _combined("==", one, item)
        if isinstance(same, bool | Unknown):
            return same
        raise MeaninglessError(f"{one} == {item}")

    return _joined(True, lambda: (is_it(item) for item in items))


def _called(name: str, arguments: tuple[text.Tree, ...], world: World, scope: Scope) -> Result:
    if name == "has":
        return _has(arguments[0], world, scope)
    if name == "attested":
        return world.attested
    definition = world.definitions.get(name)
    if definition is not None:
        # What stands for an entry may itself be unknown; the shared condition says whether it needs it.
        return truth(definition.condition, world, _given(name, arguments, world, scope))
    values = [value_of(argument, world, scope) for argument in arguments]
    if name == "size":
        return _size(values[0])
    if any(isinstance(one, Unknown) for one in values):
        return together(values)
    found = FUNCTIONS[name](*values)
    return _nowhere(arguments, world, scope) if found is OUT_OF_REACH else found


def _given(name: str, arguments: tuple[text.Tree, ...], world: World, scope: Scope) -> Scope:
    given = (Bound(value_of(one, world, scope), _place_of(one, world, scope)) for one in arguments)
    return dict(zip(world.definitions[name].parameters, given, strict=True))


def _has(asked: text.Tree, world: World, scope: Scope) -> bool | Unknown:
    found = value_of(asked, world, scope)
    if not isinstance(found, Unknown):
        return True
    return False if found.is_absent and not found.strays else Unknown(found.strays or found.names)


def _size(entries: Result) -> Result:
    counted = _count(entries)
    match entries:
        case Unknown():
            return together((entries,))
        case Entries() if counted is not None:
            return Unknown(counted.names)
        case Entries(_, items):
            unknowns = [item for item in items if isinstance(item, Unknown)]
            return together(unknowns) if unknowns else Fraction(len(items))
        case Several(_, listed):
            return Fraction(len(listed))
        case str():
            return Fraction(len(entries))
    raise MeaninglessError(f"no list: {entries}")


def _count(entries: Result) -> Count | None:
    """Count a list in which an identifier is not known; None where the number of its entries is known, or where an entry is not."""
    if not isinstance(entries, Entries) or any(isinstance(item, Unknown) for item in entries.items):
        return None
    identifiers: list[Value] = list(entries.items) if entries.told_apart_by else []
    for name in entries.told_apart_by:
        identifiers = [part_of(one, name) for one in identifiers]
    lost = [one for one in identifiers if isinstance(one, Unknown)]
    least = max(1, len(identifiers) - len(lost))
    if not lost or least == len(entries.items):
        return None
    return Count(tuple(map(Fraction, range(least, len(entries.items) + 1))), together(lost).names)
