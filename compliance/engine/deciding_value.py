"""Which field of a list entry tells by its value which of many rules can apply to it, so that the others need not be asked."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from compliance.model.condition import And, Compare, Condition, Field, Literal, Member, Values, Variable
from compliance.model.rule import Rule

#: So many rules must ask for a value of a field for them to be found by it.
_FEWEST = 6


@dataclass(frozen=True, slots=True)
class Task:
    """A rule that is to be judged, its number in the plan, and what is still to be asked to know whether it applies."""

    number: int
    rule: Rule
    applies: tuple[Condition, ...]


Groups = dict[str, list[Task]]


def conjuncts_of(condition: Condition | None) -> tuple[Condition, ...]:
    """Give the conditions that must all hold for one to hold; of no condition there are none."""
    return () if condition is None else condition.operands if isinstance(condition, And) else (condition,)


def found_by_value(tasks: Sequence[Task], variable: str) -> Iterator[tuple[Condition, Groups, list[Task]]]:
    """Give the field of a list entry whose value tells most rules apart, the rules for each value, and the others."""
    deciders = [{_decider(each, variable)[0] for each in task.applies} for task in tasks]
    counts = Counter(node for found in deciders for node in found if node is not None)
    for node, number in counts.most_common(1):
        if number < _FEWEST:
            return
        groups: Groups = {}
        others = []
        for task in tasks:
            deciding = next((each for each in task.applies if _decider(each, variable)[0] == node), None)
            if deciding is None:
                others.append(task)
                continue
            left = replace(task, applies=tuple(each for each in task.applies if each is not deciding))
            for value in _decider(deciding, variable)[1]:
                groups.setdefault(value, []).append(left)
        yield node, groups, others


def _decider(condition: Condition, variable: str) -> tuple[Condition | None, tuple[str, ...]]:
    """Give the field of a list entry that a condition holds for some texts of, and these; none where it is no such condition."""
    match condition:
        case Compare("==", Field(Variable(name)) as node, Literal(str() as value)) if name == variable:
            return node, (value,)
        case Member(Field(Variable(name)) as node, Values(items)) if name == variable:
            values = [item.value for item in items if isinstance(item, Literal)]
            texts = tuple(dict.fromkeys(value for value in values if isinstance(value, str)))
            return (node, texts) if len(values) == len(items) and all(isinstance(value, str) for value in values) else (None, ())
    return None, ()
