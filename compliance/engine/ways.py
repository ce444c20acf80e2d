"""The ways to make a condition hold, or fail: which values of a record would have to be others.

A search over the nodes of a condition. It is generous: what it gives is judged afterwards, and only what was judged right is proposed.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice

from compliance.engine.edits import Edits, Structure, lies_within
from compliance.engine.effort import Effort
from compliance.engine.nearest_value import nearest_values
from compliance.language.evaluate import evaluate, truth_of_evaluation
from compliance.language.scope import Scope
from compliance.model.condition import (
    And,
    Call,
    Choose,
    Compare,
    Condition,
    Every,
    Field,
    Has,
    Index,
    Limit,
    Literal,
    Member,
    Named,
    Not,
    Or,
    Some,
    Values,
    Variable,
    children_of,
)
from compliance.model.entry_count import identifiers_not_known
from compliance.model.finding import Evaluation
from compliance.model.quantity import Measurement
from compliance.model.record import FieldDefinition, FieldType, Items, RecordNode, Scalar, Unknown, escape_pointer, identifier_path
from compliance.model.truth import Truth, truth_of

#: How many ways of one part of a condition are followed up, the shortest first.
_MOST_WAYS = 12
_MOST_CHOICES = 40
#: What stands for a text that nobody but the enterprise knows.
PLACEHOLDER = "to-be-named"


@dataclass(frozen=True, slots=True)
class Search:
    """What a search knows besides the condition.

    `scope_at` gives the scope in a record with some values changed and the list members that names stand for. `may_edit` says whether a
    value may be another; `definition_at` gives the definition of a field by its pointer. `measurements` are results that limits of the
    rule speak of; `assessed_on` is the day of assessment. `effort` is how much may be evaluated.
    """

    scope_at: Callable[[Edits, tuple[tuple[str, str], ...]], Scope]
    node_at: Callable[[Edits, str], RecordNode]
    may_edit: Callable[[Edits, str], bool]
    definition_at: Callable[[str], FieldDefinition | None]
    measurements: tuple[Measurement, ...]
    assessed_on: date | None
    effort: Effort


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a record a condition is asked: what was changed on the way, and the list members that names stand for."""

    edits: Edits
    bindings: tuple[tuple[str, str], ...]


def ways(search: Search, place: Place, node: Condition, *, goal: bool) -> list[Edits]:
    """Give the changes, on top of those made already, with which a condition comes to a goal; the fewest first, none where it does."""
    if _truth(search, place, node) is truth_of(goal):
        return [{}]
    match node:
        case Not(operand):
            return ways(search, place, operand, goal=not goal)
        case Named(body=body):
            return ways(search, place, body, goal=goal)
        case And(operands) | Or(operands):
            each = [ways(search, place, operand, goal=goal) for operand in operands]
            return together(each) if isinstance(node, And) is goal else _shortest(way for found in each for way in found)
        case Choose(condition, then, otherwise):
            taken = together([ways(search, place, condition, goal=True), ways(search, place, then, goal=goal)])
            left = together([ways(search, place, condition, goal=False), ways(search, place, otherwise, goal=goal)])
            return _shortest([*taken, *left])
        case Every() | Some():
            return _of_members(search, place, node, goal=goal)
        case Has(field):
            return _of_presence(search, place, field, goal=goal)
        case Member(item, collection) if isinstance(_evaluated(search, place, collection).value, Items):
            return _of_scalar_list(search, place, item, collection, goal=goal)
        case Variable() | Field() | Index() | Compare() | Member() | Call():
            return _shortest(_of_leaves(search, place, node, goal=goal))
    return []


def together(parts: Iterable[Sequence[Edits]]) -> list[Edits]:
    """Join ways that must all be gone; where two want one value to be different, each of the two is tried."""
    joined: list[Edits] = [{}]
    for found in parts:
        joined = _shortest(merged for way in joined for other in found for merged in ({**way, **other}, {**other, **way}))
        if not joined:
            return []
    return joined


def _shortest(found: Iterable[Edits]) -> list[Edits]:
    unique = {tuple(sorted(way.items(), key=lambda item: item[0])): way for way in islice(found, _MOST_WAYS * 40)}
    return sorted(unique.values(), key=len)[:_MOST_WAYS]


def _truth(search: Search, place: Place, node: Condition) -> Truth:
    return truth_of_evaluation(_evaluated(search, place, node))


def _evaluated(search: Search, place: Place, node: Condition) -> Evaluation:
    evaluation = evaluate(node, search.scope_at(place.edits, place.bindings))
    search.effort.spend(evaluation)
    return evaluation


def _pointer(search: Search, place: Place, node: Condition) -> str | None:
    """Give where a node reads, also where nothing stands there."""
    match node:
        case Variable(name):
            pointer = dict(place.bindings).get(name, f"/{escape_pointer(name)}")
            return pointer if search.definition_at(pointer) is not None else None
        case Field(operand, name):
            owner = _pointer(search, place, operand)
            return None if owner is None else f"{owner}/{escape_pointer(name)}"
        case Index(operand, index):
            owner, number = _pointer(search, place, operand), _evaluated(search, place, index).value
            return None if owner is None or number is None else f"{owner}/{number}"
    return None


# Lists


def _of_members(search: Search, place: Place, node: Every | Some, *, goal: bool) -> list[Edits]:
    pointer = _pointer(search, place, node.collection)
    if pointer is None:
        return []
    held = search.node_at(place.edits, pointer)
    needs_all = isinstance(node, Every) is goal
    if not isinstance(held, Items):
        if not search.may_edit(place.edits, pointer):
            return []
        empty: Edits = {pointer: Structure.NO_ENTRIES}
        return [empty] if needs_all else _of_new_entry(search, place, node, pointer, 0, goal=goal)
    inner = [
        ways(search, Place(place.edits, (*place.bindings, (node.variable, f"{pointer}/{number}"))), node.body, goal=goal)
        for number in range(len(held.members))
    ]
    if needs_all:
        return together(inner)
    return _shortest([way for found in inner for way in found] + _of_new_entry(search, place, node, pointer, len(held.members), goal=goal))


def _of_new_entry(search: Search, place: Place, node: Every | Some, pointer: str, number: int, *, goal: bool) -> list[Edits]:
    definition = search.definition_at(f"{pointer}/{number}")
    if definition is None or definition.type is not FieldType.OBJECT:
        return []
    added: Edits = {f"{pointer}/{number}": Structure.ENTRY}
    inner = Place({**place.edits, **added}, (*place.bindings, (node.variable, f"{pointer}/{number}")))
    return [{**added, **way} for way in ways(search, inner, node.body, goal=goal)]


def _of_scalar_list(search: Search, place: Place, item: Condition, collection: Condition, *, goal: bool) -> list[Edits]:
    pointer, wanted = _pointer(search, place, collection), _evaluated(search, place, item).value
    held = None if pointer is None else search.node_at(place.edits, pointer)
    if pointer is None or not isinstance(held, Items) or not isinstance(wanted, str) or not goal:
        return []
    return [{f"{pointer}/{len(held.members)}": wanted}]


# Single values


def _of_presence(search: Search, place: Place, field: Field, *, goal: bool) -> list[Edits]:
    pointer = _pointer(search, place, field)
    definition = None if pointer is None else search.definition_at(pointer)
    if pointer is None or definition is None or not search.may_edit(place.edits, pointer):
        return []
    if not goal:
        return [{pointer: Structure.ABSENT}]
    return [{pointer: value} for value in islice(_plausible(search, definition), 3)]


def _plausible(search: Search, definition: FieldDefinition) -> Iterator[Scalar]:
    """Give values that a field may well have, where only some value is asked for."""
    match definition.type:
        case FieldType.YES_NO:
            yield from (True, False)
        case FieldType.CHOICE:
            yield from list(definition.choices or {})[:_MOST_CHOICES]
        case FieldType.DATE if search.assessed_on is not None:
            yield search.assessed_on
        case FieldType.INTEGER | FieldType.NUMBER:
            yield from (each for each in (Decimal(1), definition.least, definition.most) if each is not None)
        case FieldType.TEXT if definition.format in (None, "single_line", "pseudonym"):
            yield PLACEHOLDER
        case FieldType.MEASUREMENT:
            yield from search.measurements


def _of_leaves(search: Search, place: Place, node: Condition, *, goal: bool) -> Iterator[Edits]:
    """Change one of the values that a claim reads, having filled in those of the others that are not known."""
    found = dict.fromkeys(pointer for leaf in _leaves(node) if (pointer := _pointer(search, place, leaf)) is not None)
    editable = [pointer for pointer in found if search.may_edit(place.edits, pointer)]
    unknown = [pointer for pointer in editable if isinstance(search.node_at(place.edits, pointer), Unknown)]
    for pointer in unknown or editable:
        others = [each for each in unknown if each != pointer]
        for filled in _filled(search, others):
            at = Place({**place.edits, **filled}, place.bindings)
            for value in _values(search, at, node, pointer, goal=goal):
                yield {**filled, **value}


def _filled(search: Search, pointers: Sequence[str]) -> list[Edits]:
    """Give plausible values to what else is not known."""
    parts = []
    for pointer in pointers:
        definition = search.definition_at(pointer)
        if definition is None:
            return []
        parts.append([{pointer: value} for value in islice(_plausible(search, definition), _MOST_CHOICES)])
    return together(parts)


def _values(search: Search, place: Place, node: Condition, pointer: str, *, goal: bool) -> Iterator[Edits]:
    definition = search.definition_at(pointer)
    if definition is None:
        return
    if definition.type is FieldType.LIST:
        yield from _longer(search, place, node, pointer, goal=goal)
        return

    def holds(value: Scalar) -> bool:
        changed = Place({**place.edits, pointer: value}, place.bindings)
        return lies_within(definition, value) and _truth(search, changed, node) is truth_of(goal)

    if definition.type in (FieldType.INTEGER, FieldType.NUMBER, FieldType.DATE):

        def difference(value: Scalar) -> Evaluation:
            return _evaluated(search, Place({**place.edits, pointer: value}, place.bindings), node)

        candidates: Iterable[Scalar] = nearest_values(
            definition, search.node_at(place.edits, pointer), holds, difference, search.assessed_on
        )
    elif definition.type is FieldType.TEXT:
        sides = [_evaluated(search, place, child).value for child in children_of(node)]
        listed = [value for side in sides for value in (side if isinstance(side, tuple) else (side,))]
        candidates = [*(value for value in listed if isinstance(value, str)), *_plausible(search, definition)]
    else:
        candidates = _plausible(search, definition)
    yield from ({pointer: value} for value in islice((each for each in candidates if holds(each)), 4))


def _longer(search: Search, place: Place, node: Condition, pointer: str, *, goal: bool) -> Iterator[Edits]:
    """Add entries to a list until a claim about its length holds; of one whose entries are not told apart, their identifiers are asked."""
    held = search.node_at(place.edits, pointer)
    item = search.definition_at(f"{pointer}/0")
    if isinstance(held, Items) and identifiers_not_known(held):
        return
    identifier = "/".join(map(escape_pointer, () if item is None else identifier_path(item)))
    count = len(held.members) if isinstance(held, Items) else 0
    added: dict[str, Scalar | Structure] = {} if isinstance(held, Items) else {pointer: Structure.NO_ENTRIES}
    for number in range(count, count + _MOST_CHOICES):
        if _truth(search, Place({**place.edits, **added}, place.bindings), node) is truth_of(goal):
            yield added
            return
        if item is None or (item.type is not FieldType.OBJECT and item.choices is None):
            return
        unused = [
            code for code in item.choices or () if code not in {getattr(each, "value", None) for each in getattr(held, "members", ())}
        ]
        added[f"{pointer}/{number}"] = Structure.ENTRY if item.choices is None else (unused or list(item.choices))[0]
        if identifier:
            added[f"{pointer}/{number}/{identifier}"] = f"{PLACEHOLDER}-{number + 1}"


def _leaves(node: Condition) -> Iterator[Condition]:
    """Give the fields that a claim reads."""
    match node:
        case Variable() | Field() | Index():
            yield node
        case Literal() | Values():
            return
        case Limit(_, key):
            yield from () if key is None else _leaves(key)
        case _:
            for child in children_of(node):
                yield from _leaves(child)
