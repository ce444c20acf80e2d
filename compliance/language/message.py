"""The sentences of rule files: text with the names of values in braces, and nothing else."""

from collections.abc import Mapping

import re2

from compliance.language.vocabulary import LIMITS, PLACE
from compliance.model.condition import Condition, Fact, Field, Limit, Variable

_PLACEHOLDER = re2.compile(r"\{([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)\}")


def placeholders_of(text: str) -> tuple[str, ...]:
    """Give the paths in braces of a sentence, in its order; `{stock.masks}` names one value, other braces none."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(text)))


def read_placeholder(path: str) -> Condition:
    """Read the path of a placeholder: a field from a name of the record or of the rule, a limit, or a fact of the place."""
    first, *names = path.split(".")
    if first == LIMITS and len(names) == 1:
        return Limit(names[0])
    if first == PLACE and len(names) == 1:
        return Fact(names[0])
    node: Condition = Variable(first)
    for name in names:
        node = Field(node, name)
    return node


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values in the place of the paths in braces, in one pass, so that a value is never read as a placeholder itself."""
    return str(_PLACEHOLDER.sub(lambda match: values[match[1]], text))
