"""What CEL's type checker complains of, told in our words: the place, what is wrong there, and the likely fix."""

import difflib
import string
from collections.abc import Iterable, Mapping

import re2

from compliance.errors import ConditionError
from compliance.language.checked_expression import nested_too_deeply
from compliance.language.environment import ARITHMETIC_OPERATORS, EQUALITY_OPERATORS, EXCLUDED, ORDER_OPERATORS
from compliance.language.functions import FUNCTIONS
from compliance.language.to_descriptor import message_name
from compliance.language.vocabulary import ASSESSED_ON, LIMITS, PLACE, Vocabulary
from compliance.model.record import FieldDefinition, FieldType
from compliance.model.rule import SharedCondition

_FAULT = re2.compile(r"ERROR: <input>:(\d+):(\d+): (.*)")
_PATH_CHARACTERS = f"{string.ascii_letters}{string.digits}_."
_UNDEFINED_FIELD = re2.compile(r"undefined field '([^']*)' not found in struct '([^']*)'")
_UNDECLARED = re2.compile(r"undeclared reference to '([^']*)'")
_OVERLOAD = re2.compile(r"found no matching overload for '([^']*)' applied to '\((.*)\)'")
OPERATOR_NAMES = {
    **ORDER_OPERATORS,
    **EQUALITY_OPERATORS,
    **ARITHMETIC_OPERATORS,
    "@in": "in",
    "_[_]": "[ ]",
    "-_": "-",
    "!_": "!",
    "_%_": "%",
}
_TYPE_NAMES = (
    ("google.protobuf.Timestamp", "date"),
    ("record.Measurement", "measurement"),
    ("string", "text"),
    ("double", "number"),
    ("int", "number"),
    ("bool", "yes/no"),
    ("list(", "list("),
)


def translated(
    fault: str, text: str, vocabulary: Vocabulary, variables: Mapping[str, FieldDefinition], shared: Mapping[str, SharedCondition]
) -> ConditionError:
    """Give a fault that the checker found, where the text has it, in words that do not speak of the checker."""
    match = _FAULT.search(fault)
    if match is None:
        return nested_too_deeply() if "recursion" in fault else ConditionError("R201", "the condition cannot be read", 0)
    lines = text.split("\n")
    offset = min(sum(len(line) + 1 for line in lines[: int(match[1]) - 1]) + int(match[2]) - 1, len(text))
    message = match[3].strip()
    if (found := _UNDEFINED_FIELD.search(message)) is not None:
        owner, names = _members_of_struct(found[2], vocabulary)
        written = _path_at(text, offset, found[1])
        nearest = difflib.get_close_matches(found[1], names)
        prefix = written.removesuffix(found[1])
        hint = f"did you mean `{prefix}{nearest[0]}`?" if nearest else _listed(owner, names)
        return ConditionError("R203", f"undefined field `{written}`", max(offset - len(prefix) + 1, 0) if prefix else offset, hint)
    if (found := _UNDECLARED.search(message)) is not None:
        functions = [*FUNCTIONS, *shared, "size", "has", "date", "quantity", "attested"]
        if found[1] in functions:
            hint = f"write `{found[1]}(…)` with the arguments that it takes"
            return ConditionError("R202", f"`{found[1]}` is not called in this way", offset, hint)
        if found[1] in EXCLUDED:
            return ConditionError("R204", f"`{OPERATOR_NAMES.get(found[1], found[1])}` is not part of the language", offset)
        known = [*variables, LIMITS, PLACE, ASSESSED_ON, *functions]
        at = max(text[: offset + len(found[1])].rfind(found[1]), 0)
        return ConditionError("R203", f"undefined name `{found[1]}`", at, nearest_hint(found[1], known))
    if (found := _OVERLOAD.search(message)) is not None:
        operator = OPERATOR_NAMES.get(found[1], found[1])
        return ConditionError("R202", f"`{operator}` cannot be applied to {_plain_types(found[2])}", offset)
    if message.startswith("Syntax error"):
        return ConditionError("R201", "the condition is not well formed here", offset, _syntax_hint(text, offset))
    return ConditionError("R202", message[:1].lower() + message[1:], offset)


def _path_at(text: str, offset: int, name: str) -> str:
    """Give the path that ends in a name whose dot stands at an offset."""
    start = len(text[:offset].rstrip(_PATH_CHARACTERS))
    return f"{text[start:offset]}.{name}" if start < offset else name


def _members_of_struct(struct: str, vocabulary: Vocabulary) -> tuple[str, list[str]]:
    if struct.endswith(".Limits"):
        return LIMITS, list(vocabulary.parameters)
    if struct.endswith(".Place"):
        return PLACE, list(vocabulary.facts)
    current: FieldDefinition | None = vocabulary.definition.root
    path = struct.removeprefix(message_name(()))
    for name in path.split("__"):
        current = None if current is None else (current.members or {}).get(name)
        current = current.item if current is not None and current.type is FieldType.LIST else current
    return path.replace("__", "."), list((current.members or {}) if current is not None else ())


def _listed(owner: str, names: list[str]) -> str | None:
    return f"`{owner}` has {', '.join(f'`{name}`' for name in names[:8])}" if names else None


def nearest_hint(name: str, names: Iterable[str]) -> str | None:
    """Give the known name that is like one that is not, or the known ones where they are few."""
    known = list(names)
    nearest = difflib.get_close_matches(name, known)
    if nearest:
        return f"did you mean `{nearest[0]}`?"
    return f"known are {', '.join(f'`{each}`' for each in known)}" if len(known) <= 8 else None


def _plain_types(types: str) -> str:
    for name, plain in _TYPE_NAMES:
        types = types.replace(name, plain)
    return " and ".join(part.strip() for part in types.split(","))


def _syntax_hint(text: str, offset: int) -> str | None:
    around = text[max(offset - 1, 0) : offset + 2]
    if "=" in around and "==" not in around:
        return "equality is written `==`"
    for word, operator in ((" and ", "&&"), (" or ", "||"), (" not ", "!")):
        if word in f" {text} ":
            return f"write `{operator}` for `{word.strip()}`"
    return None
