"""The evaluation of a condition as a tree in words, and the parts of it that decided."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from compliance.language.lexicon import Lexicon, unit_words, value_words, with_item
from compliance.language.term import is_any_masked, unevaluated
from compliance.language.to_words import say, say_read
from compliance.language.vocabulary import definition_of
from compliance.model.bilingual import Bilingual
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
from compliance.model.finding import Evaluation, VerdictTree
from compliance.model.record import State
from compliance.model.truth import Truth, truth_of

_OPERATORS = {
    Literal: "value",
    Variable: "field",
    Field: "field",
    Index: "field",
    Limit: "limit",
    Fact: "fact",
    Attested: "attested",
    Has: "has",
    Not: "not",
    And: "and",
    Or: "or",
    Choose: "choose",
    Member: "in",
    Values: "values",
    Negate: "negate",
    Size: "size",
    Every: "all",
    Some: "exists",
}


def to_tree(evaluation: Evaluation, lexicon: Lexicon, *, decides: bool = True) -> VerdictTree:
    """Put an evaluation into words, part by part; a part that was not evaluated says so.

    Of a part about a person's health that is not to be shown, what it came to is said only where it decided: there the finding tells it
    by its nature. Elsewhere it would tell on which side of a limit a value lies that nobody asked about.
    """
    node = evaluation.node
    inner = _within(node, lexicon) if isinstance(node, Every | Some) else lexicon
    parts = evaluation.children
    if isinstance(node, Choose) and len(parts) < len((node.condition, node.then, node.otherwise)):
        parts = _with_untaken(node, parts)
    deciding = {id(part) for part in deciding_parts(evaluation)}
    children = tuple(
        to_tree(part, inner if number else lexicon, decides=decides and id(part) in deciding)
        for number, part in enumerate(parts)
        if _is_worth_a_line(part)
    )
    is_withheld = not decides and is_any_masked(evaluation, lexicon)
    is_evaluated = evaluation.value is not None or bool(evaluation.unknowns)
    definition = definition_of(node, lexicon.variables)
    value = _value(evaluation, lexicon) if _is_read(node) else None
    unit = _unit(node, lexicon)
    return VerdictTree(
        operator=_operator(node),
        truth=None if is_withheld and not evaluation.unknowns else _truth(evaluation),
        text=say_read(evaluation, lexicon) if _is_read(node) else say(evaluation, lexicon),
        value=value.en if value is not None else None,
        unit=unit.en if unit is not None and value is not None else None,
        pointer=evaluation.pointer if evaluation.pointer is not None and evaluation.pointer.startswith("/") else None,
        state=_state(evaluation) if _is_read(node) else None,
        is_evaluated=is_evaluated,
        is_sensitive=is_withheld or (definition is not None and definition.is_sensitive),
        children=children,
    )


def decisive_leaves(evaluation: Evaluation) -> Iterator[Evaluation]:
    """Give what was read, of the parts that decided: of a conjunction that fails, only what fails, and so on.

    What was not asked decided nothing.
    """
    if evaluation.value is None and not evaluation.unknowns:
        return
    node, parts = evaluation.node, evaluation.children
    if _is_read(node):
        yield evaluation
        parts = tuple(part for part in parts if part.unknowns or _is_read(part.node))
    else:
        parts = deciding_parts(evaluation)
    for part in parts:
        yield from decisive_leaves(part)


def deciding_parts(evaluation: Evaluation) -> tuple[Evaluation, ...]:
    """Give the parts of a node that made it what it came to; of what does not connect several, all parts."""
    parts = evaluation.children
    if isinstance(evaluation.node, Every | Some):
        return (*parts[:1], *_deciding(parts[1:], evaluation))
    return _deciding(parts, evaluation) if isinstance(evaluation.node, And | Or) else parts


@dataclass(frozen=True, slots=True)
class Claim:
    """A part of a condition that decided it, the words for what it names, and the place of the list entry that it is about."""

    evaluation: Evaluation
    lexicon: Lexicon
    entry: str | None = None


def deciding_claims(evaluation: Evaluation, lexicon: Lexicon) -> Iterator[Claim]:
    """Give the smallest claims that decided a condition; what holds for every entry of a list, or for none, or is open, is one claim."""
    node = evaluation.node
    if isinstance(node, And | Or):
        for part in deciding_parts(evaluation):
            yield from deciding_claims(part, lexicon)
    elif isinstance(node, Every | Some) and evaluation.value is isinstance(node, Some):
        inner, above = _within(node, lexicon), evaluation.children[0].pointer
        places = {id(part): place for place, part in enumerate(evaluation.children[1:])}
        for part in deciding_parts(evaluation)[1:]:
            entry = f"{above}/{places[id(part)]}"
            yield from (replace(claim, entry=claim.entry or entry) for claim in deciding_claims(part, inner))
    else:
        yield Claim(evaluation, lexicon)


def open_sizes(evaluation: Evaluation) -> Iterator[Evaluation]:
    """Give the sizes that keep a condition open."""
    if not evaluation.unknowns:
        return
    if isinstance(evaluation.node, Size):
        yield evaluation
    for part in deciding_parts(evaluation):
        yield from open_sizes(part)


def pruned(evaluation: Evaluation) -> Evaluation:
    """Give a condition without the parts that decided nothing."""
    if not isinstance(evaluation.node, And | Or):
        return evaluation
    parts = tuple(pruned(part) for part in deciding_parts(evaluation))
    return parts[0] if len(parts) == 1 else replace(evaluation, children=parts)


def _deciding(parts: tuple[Evaluation, ...], whole: Evaluation) -> tuple[Evaluation, ...]:
    if whole.unknowns:
        # That a field is there whose absence is an answer keeps a question open: without it there would be an answer.
        return tuple(part for part in parts if part.unknowns or _reads_presence(part))
    return tuple(part for part in parts if not part.unknowns and part.value is whole.value)


def _reads_presence(evaluation: Evaluation) -> bool:
    is_present = isinstance(evaluation.node, Has) and evaluation.value is True
    return is_present or any(_reads_presence(part) for part in evaluation.children)


def _within(node: Every | Some, lexicon: Lexicon) -> Lexicon:
    owner = definition_of(node.collection, lexicon.variables)
    return with_item(lexicon, node.variable, owner.item if owner is not None else None)


def _with_untaken(node: Choose, parts: tuple[Evaluation, ...]) -> tuple[Evaluation, ...]:
    if len(parts) == 1:
        return (parts[0], unevaluated(node.then), unevaluated(node.otherwise))
    if parts[0].value:
        return (*parts, unevaluated(node.otherwise))
    return (parts[0], unevaluated(node.then), parts[1])


def _operator(node: Condition) -> str:
    match node:
        case Compare(operator) | Arithmetic(operator):
            return operator
        case Call(name) | Named(name):
            return name
    return _OPERATORS[type(node)]


def _truth(evaluation: Evaluation) -> Truth | None:
    if evaluation.unknowns:
        return Truth.UNKNOWN
    return truth_of(evaluation.value) if isinstance(evaluation.value, bool) else None


def _is_read(node: Condition) -> bool:
    return isinstance(node, Variable | Field | Index | Limit | Fact | Attested | Has)


def _is_worth_a_line(part: Evaluation) -> bool:
    return not isinstance(part.node, Literal | Values)


def _state(evaluation: Evaluation) -> State:
    return evaluation.unknowns[0].state if evaluation.unknowns else State.READ


def _value(evaluation: Evaluation, lexicon: Lexicon) -> Bilingual | None:
    if evaluation.value is None:
        return None
    definition = definition_of(evaluation.node, lexicon.variables)
    if isinstance(evaluation.value, str) and (definition is None or not definition.is_sensitive or lexicon.shows_sensitive):
        return Bilingual(evaluation.value, evaluation.value)
    return value_words(evaluation.value, evaluation.given, definition, shows_sensitive=lexicon.shows_sensitive)


def _unit(node: Condition, lexicon: Lexicon) -> Bilingual | None:
    if isinstance(node, Limit):
        return unit_words(lexicon.definition, lexicon.parameters[node.name].unit)
    definition = definition_of(node, lexicon.variables)
    return unit_words(lexicon.definition, definition.unit) if definition is not None else None
