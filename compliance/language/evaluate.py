"""What a condition means. Small, slow and obvious: every faster engine must agree with this one.

Truth is Kleene's. Whatever needs a value that is not known is unknown, together with what made it so, unless the other side of `&&` or
`||` decides. Both sides are always evaluated, so neither order nor speed can change an answer. Numbers are exact fractions.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import chain

from compliance.language.functions import is_valid_credit_code, parse_registration_number
from compliance.language.relation import relation
from compliance.language.scope import Scope, with_variable
from compliance.language.vocabulary import ASSESSED_ON
from compliance.model.citation import Standing
from compliance.model.condition import (
    And,
    Arithmetic,
    Attested,
    Call,
    Choose,
    Compare,
    Condition,
    Every,
    Fact,
    Field,
    Has,
    Index,
    Limit,
    Literal,
    Member,
    Named,
    Negate,
    Not,
    Or,
    Size,
    Some,
    Values,
    Variable,
)
from compliance.model.entry_count import entry_count, telling_counts, unsure_count
from compliance.model.finding import Evaluation, Value
from compliance.model.quantity import Measurement, compare, complement, is_comparable, is_point, maximum, mean, median, minimum
from compliance.model.record import Fields, Items, Known, RecordNode, State, Unknown, escape_pointer, member_of
from compliance.model.truth import Truth, conjunction, disjunction, truth_of


def evaluate(node: Condition, scope: Scope) -> Evaluation:
    """Say what a condition, or a part of one, comes to.

    The evaluation has a value or has unknowns, never both, and its children are the evaluations of the node's parts.
    """
    match node:
        case Literal(value):
            return Evaluation(node, exact(value), given=value if isinstance(value, Decimal) else None)
        case Variable() | Field() | Index():
            return _read(node, scope)
        case Limit():
            return _limit(node, scope)
        case Fact(name):
            fact = scope.facts.get(name)
            return Evaluation(node, fact) if fact is not None else _unknown(node, State.NO_LIMIT, f"place.{name}")
        case Attested():
            found = scope.attested
            return Evaluation(node, found) if found is not None else _unknown(node, State.NOT_ATTESTED, "attested")
        case Has():
            return _has(node, scope)
        case Every() | Some():
            return _quantifier(node, scope)
        case Choose():
            return _choice(node, scope)
    return _combined(node, scope)


def truth_of_evaluation(evaluation: Evaluation) -> Truth:
    """Give the truth of an evaluated condition."""
    return Truth.UNKNOWN if evaluation.unknowns else truth_of(evaluation.value is True)


def exact(value: bool | Decimal | str | date | Measurement) -> bool | Fraction | str | date | Measurement:
    """Give a value as conditions calculate with it: a number as an exact fraction."""
    return Fraction(value) if isinstance(value, Decimal) else value


def _combined(node: Condition, scope: Scope) -> Evaluation:
    parts = tuple(evaluate(part, scope) for part in _parts(node))
    match node:
        case Named():
            return Evaluation(node, parts[0].value, parts[0].unknowns, children=parts)
        case Not():
            return _strict(node, parts, lambda value: not value)
        case And():
            return _connected(node, parts, conjunction(map(truth_of_evaluation, parts)))
        case Or():
            return _connected(node, parts, disjunction(map(truth_of_evaluation, parts)))
        case Compare(operator):
            return _comparison(node, operator, parts)
        case Arithmetic(operator):
            return _calculation(node, operator, parts)
        case Negate():
            return _strict(node, parts, lambda value: -value)
        case Member():
            return _membership(node, parts)
        case Size():
            return _size(node, parts)
        case Values():
            return _strict(node, parts, lambda *values: values)
        case Call(function):
            return _called(node, function, parts)
    raise TypeError(f"no meaning for a {type(node).__name__}")


def _parts(node: Condition) -> tuple[Condition, ...]:
    match node:
        case Not(operand) | Negate(operand) | Size(operand) | Named(body=operand):
            return (operand,)
        case And(operands) | Or(operands) | Values(operands) | Call(_, operands):
            return operands
        case Compare(_, left, right) | Arithmetic(_, left, right) | Member(left, right):
            return (left, right)
    raise TypeError(f"no meaning for a {type(node).__name__}")


def _strict(node: Condition, parts: tuple[Evaluation, ...], apply: Callable[..., Value]) -> Evaluation:
    """Apply a function to values that must all be known."""
    unknowns = _unknowns(parts)
    return Evaluation(node, None if unknowns else apply(*(part.value for part in parts)), unknowns, children=parts)


def _partial(node: Condition, parts: tuple[Evaluation, ...], apply: Callable[..., Value | None], state: State) -> Evaluation:
    """Apply a function that has no value for some of what it is given; there the values it was given are unknown for a reason."""
    applied = None if _unknowns(parts) else apply(*(part.value for part in parts))
    if applied is not None or _unknowns(parts):
        return Evaluation(node, applied, _unknowns(parts), children=parts)
    return Evaluation(node, None, tuple(Unknown(state, pointer) for pointer in _pointers(parts) or ("",)), children=parts)


def _part_of(parts: tuple[int, int] | None, place: int) -> Fraction | None:
    return None if parts is None else Fraction(parts[place])


def _connected(node: Condition, parts: tuple[Evaluation, ...], truth: Truth) -> Evaluation:
    if truth is Truth.UNKNOWN:
        return Evaluation(node, None, _unknowns(parts), children=parts)
    return Evaluation(node, truth is Truth.TRUE, children=parts)


def _unknown(node: Condition, state: State, pointer: str, children: tuple[Evaluation, ...] = ()) -> Evaluation:
    return Evaluation(node, None, (Unknown(state, pointer),), children=children)


def _unknowns(parts: Sequence[Evaluation]) -> tuple[Unknown, ...]:
    found = [part.unknowns for part in parts if part.unknowns]
    return tuple(dict.fromkeys(chain.from_iterable(found))) if found else ()


# What is read


def _read(node: Variable | Field | Index, scope: Scope) -> Evaluation:
    found, children = _node_at(node, scope)
    match found:
        case Known(value, pointer):
            return Evaluation(node, exact(value), (), pointer, value if isinstance(value, Decimal) else None, children)
        case Unknown():
            unknowns = _unknown_numbers(node, scope) or (found,)
            return Evaluation(node, None, unknowns, unknowns[0].pointer, children=children)
        case Fields(_, pointer) | Items(_, pointer):
            return Evaluation(node, found, (), pointer, children=children)


def _node_at(node: Condition, scope: Scope) -> tuple[RecordNode, tuple[Evaluation, ...]]:
    match node:
        case Variable(name):
            return (scope.assessed_on if name == ASSESSED_ON else scope.variables[name]), ()
        case Field(operand, name):
            return member_of(_node_at(operand, scope)[0], name), ()
        case Index(operand, index):
            owner = _node_at(operand, scope)[0]
            place = evaluate(index, scope)
            if place.unknowns:
                return place.unknowns[0], (place,)
            return member_of(owner, str(place.value)), (place,)
    raise TypeError(f"nothing is read from a {type(node).__name__}")


def _unknown_numbers(node: Condition, scope: Scope) -> tuple[Unknown, ...]:
    """Say why nobody knows which entry of a list is meant on the way to what a node reads; there a part of the entry has no place."""
    match node:
        case Field(operand, _):
            return _unknown_numbers(operand, scope)
        case Index(operand, index):
            return _unknown_numbers(operand, scope) or evaluate(index, scope).unknowns
    return ()


def _limit(node: Limit, scope: Scope) -> Evaluation:
    value = scope.limits.get(node.name)
    children = () if node.key is None else (evaluate(node.key, scope),)
    named = f"limits.{node.name}"
    if children and children[0].unknowns:
        return Evaluation(node, None, children[0].unknowns, children=children)
    if value is None:
        return _unknown(node, State.NO_LIMIT, named, children)
    if value.standing is Standing.DRAFT and not scope.trusts_drafts:
        return _unknown(node, State.LIMIT_NOT_VERIFIED, named, children)
    if isinstance(value.value, Mapping) and children:
        key = children[0].value
        if key not in value.value:
            return _unknown(node, State.NO_LIMIT, f"{named}[{key}]", children)
        found = value.value[str(key)]
    elif isinstance(value.value, Mapping):
        return Evaluation(node, value.value)
    elif isinstance(value.value, tuple):
        return Evaluation(node, tuple(exact(each) for each in value.value))
    else:
        found = value.value
    return Evaluation(node, exact(found), given=found if isinstance(found, Decimal) else None, children=children)


def _has(node: Has, scope: Scope) -> Evaluation:
    owner = _node_at(node.field.operand, scope)[0]
    found = member_of(owner, node.field.name)
    lost = _unknown_numbers(node.field, scope)
    if lost:
        return Evaluation(node, None, lost, lost[0].pointer)
    match owner, found:
        case Fields(_, pointer, unrecognized), Unknown(State.MISSING, wanted) if unrecognized:
            # A misspelt key looks just like an absent one, and any of them may be the one that was meant.
            unknowns = tuple(Unknown(State.UNRECOGNIZED_FIELD, f"{pointer}/{escape_pointer(name)}") for name in unrecognized)
            return Evaluation(node, None, unknowns, wanted)
        case Fields(), Unknown(State.MISSING, wanted):
            return Evaluation(node, value=False, pointer=wanted)
        case _, Unknown(_, wanted):
            return Evaluation(node, None, (found,), wanted)
    return Evaluation(node, value=True, pointer=found.pointer)


# What is calculated


def _comparison(node: Condition, operator: str, parts: tuple[Evaluation, ...]) -> Evaluation:
    unknowns, left, right = _unknowns(parts), parts[0].value, parts[1].value
    if unknowns:
        decided = _relation_of_count(operator, parts[0], parts[1])
        return Evaluation(node, decided, () if decided is not None else unknowns, children=parts)
    if isinstance(left, Measurement) and isinstance(right, Measurement):
        if not is_comparable(left, right):
            return _undecided(node, State.UNKNOWN_UNIT, parts, parts)
        truth = compare(operator, left, right)
        if truth is Truth.UNKNOWN:
            return _undecided(node, State.UNDECIDED_BOUND, parts, [part for part in parts if not is_point(part.value)])
        return Evaluation(node, truth is Truth.TRUE, children=parts)
    return Evaluation(node, relation(operator, left, right), children=parts)


def _relation_of_count(operator: str, left: Evaluation, right: Evaluation) -> bool | None:
    """Compare a count of entries that cannot all be told apart with a number; None where not all that it may be say the same."""
    for counted, other in ((left, right), (right, left)):
        count, number = unsure_count(counted), other.value
        if count is not None and isinstance(number, Fraction):
            possible = map(Fraction, telling_counts(count.least, count.most, number))
            said = {relation(operator, each, number) if counted is left else relation(operator, number, each) for each in possible}
            return said.pop() if len(said) == 1 else None
    return None


def _undecided(node: Condition, state: State, parts: tuple[Evaluation, ...], blamed: Sequence[Evaluation]) -> Evaluation:
    """Say that measurements do not decide, and which of them it is for."""
    pointers = _pointers(blamed) or ("",)
    return Evaluation(node, None, tuple(Unknown(state, pointer) for pointer in pointers), pointers[0] or None, children=parts)


def _calculation(node: Condition, operator: str, parts: tuple[Evaluation, ...]) -> Evaluation:
    unknowns = _unknowns(parts)
    if unknowns:
        return Evaluation(node, None, unknowns, children=parts)
    left, right = parts[0].value, parts[1].value
    if not (isinstance(left, Fraction) and isinstance(right, Fraction)):
        raise TypeError(f"no `{operator}` of {type(left).__name__} and {type(right).__name__}")
    match operator:
        case "+":
            return Evaluation(node, left + right, children=parts)
        case "-":
            return Evaluation(node, left - right, children=parts)
        case "*":
            return Evaluation(node, left * right, children=parts)
        case "/" if right == 0:
            read = _pointers(parts[1:]) or ("",)
            return Evaluation(node, None, tuple(Unknown(State.ZERO_DENOMINATOR, pointer) for pointer in read), children=parts)
        case "/":
            return Evaluation(node, left / right, children=parts)
    raise ValueError(f"no calculation `{operator}`")


def _pointers(parts: Sequence[Evaluation]) -> tuple[str, ...]:
    """Give where the values behind some evaluations were read, in the order of the text; the class of a limit is not behind its value."""
    found: list[str] = []
    for part in parts:
        found += [part.pointer] if part.pointer is not None else () if isinstance(part.node, Limit) else _pointers(part.children)
    return tuple(dict.fromkeys(found))


def _membership(node: Condition, parts: tuple[Evaluation, ...]) -> Evaluation:
    item, collection = parts
    if item.unknowns or collection.unknowns:
        unknowns = _unknowns(parts)
        return Evaluation(node, None, unknowns, children=parts)
    match collection.value:
        case Items(members):
            if any(isinstance(member, Known) and exact(member.value) == item.value for member in members):
                return Evaluation(node, value=True, children=parts)
            unknowns = tuple(member for member in members if isinstance(member, Unknown))
            return Evaluation(node, None if unknowns else False, unknowns, children=parts)
        case tuple() as values:
            return Evaluation(node, item.value in values, children=parts)
        case Mapping() as classes:
            return Evaluation(node, item.value in classes, children=parts)
    raise TypeError(f"nothing is a member of a {type(collection.value).__name__}")


def _size(node: Condition, parts: tuple[Evaluation, ...]) -> Evaluation:
    value = parts[0].value
    if parts[0].unknowns:
        return Evaluation(node, None, parts[0].unknowns, children=parts)
    if isinstance(value, Items):
        # A member that is no member cannot be counted.
        count = entry_count(value)
        unknowns = count.unknowns if count is not None else tuple(member for member in value.members if isinstance(member, Unknown))
        return Evaluation(node, None if unknowns else Fraction(len(value.members)), unknowns, children=parts)
    if isinstance(value, str | tuple):
        return Evaluation(node, Fraction(len(value)), children=parts)
    raise TypeError(f"no size of a {type(value).__name__}")


def _called(node: Condition, function: str, parts: tuple[Evaluation, ...]) -> Evaluation:
    match function:
        case "days_between":
            return _strict(node, parts, lambda start, end: Fraction((end - start).days))
        case "valid_credit_code":
            return _strict(node, parts, is_valid_credit_code)
        case "valid_registration_number":
            return _strict(node, parts, lambda text: parse_registration_number(text) is not None)
        case "registration_year":
            return _partial(node, parts, lambda text: _part_of(parse_registration_number(text), 0), State.OUT_OF_DOMAIN)
        case "registration_class":
            return _partial(node, parts, lambda text: _part_of(parse_registration_number(text), 1), State.OUT_OF_DOMAIN)
        case "samples":
            return _strict(node, parts, lambda measured: Fraction(len(measured.samples)))
        case "complement":
            return _partial(node, parts, complement, State.UNKNOWN_UNIT)
        case "each":
            return _strict(node, parts, lambda measured: Measurement(measured.samples, measured.unit, every=True))
        case "mean":
            return _strict(node, parts, mean)
        case "median":
            return _strict(node, parts, median)
        case "minimum":
            return _strict(node, parts, minimum)
        case "maximum":
            return _strict(node, parts, maximum)
    raise ValueError(f"no function `{function}`")


# What chooses and what quantifies


def _choice(node: Choose, scope: Scope) -> Evaluation:
    decided = evaluate(node.condition, scope)
    if decided.unknowns:
        return Evaluation(node, None, decided.unknowns, children=(decided,))
    taken = evaluate(node.then if decided.value else node.otherwise, scope)
    return Evaluation(node, taken.value, taken.unknowns, children=(decided, taken))


def _quantifier(node: Every | Some, scope: Scope) -> Evaluation:
    collection = evaluate(node.collection, scope)
    if collection.unknowns:
        return Evaluation(node, None, collection.unknowns, children=(collection,))
    if not isinstance(collection.value, Items):
        raise TypeError(f"no members of a {type(collection.value).__name__}")
    bodies = tuple(evaluate(node.body, with_variable(scope, node.variable, member)) for member in collection.value.members)
    combine = conjunction if isinstance(node, Every) else disjunction
    truth = combine(map(truth_of_evaluation, bodies))
    children = (collection, *bodies)
    return (
        Evaluation(node, None, _unknowns(bodies), children=children)
        if truth is Truth.UNKNOWN
        else Evaluation(node, truth is Truth.TRUE, children=children)
    )
