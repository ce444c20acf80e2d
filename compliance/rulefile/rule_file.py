"""One rule file, held against the shape of its kind, with the place of everything it says."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from compliance.errors import ConditionError
from compliance.model.diagnostic import Diagnostic
from compliance.model.rule import SourcePosition
from compliance.rulefile.shape import SHAPES, Shape
from compliance.rulefile.source import Block, Node, Scalar, Sequence, Source, comment_cuts, diagnostic_at, index_within, read_source

Path = tuple[str | int, ...]

#: Keys whose texts are read by people or are conditions: a comment behind one may have been meant as part of it.
_FREE_TEXTS = {"zh", "en", "requires", "applies_when", "condition"}
_TYPE_WORDS = {
    "string_type": "must be a text",
    "list_type": "must be a list",
    "dict_type": "must be keys and values",
    "mapping_type": "must be keys and values",
    "model_type": "must be keys and values",
    "model_attributes_type": "must be keys and values",
}


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A rule file as it was read: its kind, its shape, and the node and the key at each path."""

    source: Source
    kind: str
    shape: Shape
    nodes: Mapping[Path, Node]
    keys: Mapping[Path, Scalar]


def read_rule_file(name: str, content: bytes) -> tuple[RuleFile | None, tuple[Diagnostic, ...]]:
    """Read a rule file, or say all that is wrong with its form."""
    source, root, faults = read_source(name, content)
    if root is None or faults:
        return None, faults
    if not isinstance(root, Block) or not root.entries or root.entries[0][0].text not in SHAPES:
        first = root.entries[0][0] if isinstance(root, Block) and root.entries else None
        message = f"unknown kind of rule file: its first key is `{first.text}`" if first is not None else "a rule file starts with the key of its kind"
        hint = nearest(first.text, SHAPES) if first is not None else None
        return None, (diagnostic_at(source, first.start if first is not None else 0, "R104", message, hint or f"the kinds are {_listed(SHAPES)}"),)
    kind = root.entries[0][0].text
    nodes: dict[Path, Node] = {}
    keys: dict[Path, Scalar] = {}
    plain = _plain(root, (), nodes, keys)
    cuts = [
        diagnostic_at(source, node.end, "R105", "a comment cuts this text short", "put the text in quotes, or the comment on a line of its own")
        for path, node in nodes.items()
        if path and path[-1] in _FREE_TEXTS and isinstance(node, Scalar) and comment_cuts(source, node)
    ]
    try:
        shape = SHAPES[kind].model_validate(plain)
    except ValidationError as fault:
        return None, (*cuts, *_shape_faults(fault, SHAPES[kind], source, nodes, keys))
    return (RuleFile(source, kind, shape, nodes, keys) if not cuts else None), tuple(cuts)


def position_of(file: RuleFile, path: Path) -> SourcePosition:
    """Say where something stands in a rule file."""
    found = diagnostic_at(file.source, _index(file.nodes, file.keys, path, of_key=False), "", "")
    return SourcePosition(file.source.name, found.line or 1, found.column or 1)


def fault_at(file: RuleFile, path: Path, code: str, message: str, hint: str | None = None, *, of_key: bool = False) -> Diagnostic:
    """Make a diagnostic about what stands at a path of a rule file, or about its key."""
    return diagnostic_at(file.source, _index(file.nodes, file.keys, path, of_key=of_key), code, message, hint)


def condition_fault(file: RuleFile, path: Path, error: ConditionError) -> Diagnostic:
    """Make the diagnostic of a condition that could not be read, at the character that is to blame."""
    node = file.nodes[path]
    at = index_within(file.source, node, error.offset) if isinstance(node, Scalar) else 0
    return diagnostic_at(file.source, at, error.code, error.message, error.hint)


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Suggest the name that was probably meant, or give None."""
    found = difflib.get_close_matches(name, list(names), 1, 0.6)
    return f"did you mean `{found[0]}`?" if found else None


def _plain(node: Node, path: Path, nodes: dict[Path, Node], keys: dict[Path, Scalar]) -> object:
    nodes[path] = node
    match node:
        case Scalar(text):
            return text
        case Sequence(items):
            return [_plain(item, (*path, number), nodes, keys) for number, item in enumerate(items)]
        case Block(entries):
            keys |= {(*path, key.text): key for key, _ in entries}
            return {key.text: _plain(value, (*path, key.text), nodes, keys) for key, value in entries}


def _index(nodes: Mapping[Path, Node], keys: Mapping[Path, Scalar], path: Path, *, of_key: bool) -> int:
    """Find where a path stands; what is not there is shown where its nearest parent is."""
    while path:
        if of_key and path in keys:
            return keys[path].start
        if path in nodes:
            return nodes[path].start
        path = path[:-1]
    return nodes[()].start


def _shape_faults(
    fault: ValidationError, shape: type[Shape], source: Source, nodes: Mapping[Path, Node], keys: Mapping[Path, Scalar]
) -> Iterator[Diagnostic]:
    reported: set[int] = set()
    for error in fault.errors(include_url=False, include_context=False):
        path = _known_path(error["loc"], nodes, is_missing=error["type"] == "missing")
        is_about_key = error["type"] in ("extra_forbidden", "missing") or error["loc"][-1:] == ("[key]",)
        index = _index(nodes, keys, path, of_key=is_about_key)
        if index in reported and error["type"] != "missing":
            continue
        reported.add(index)
        message, hint = _shape_words(error, path, shape, nodes)
        yield diagnostic_at(source, index, "R104" if is_about_key else "R105", message, hint)


def _known_path(location: tuple[str | int, ...], nodes: Mapping[Path, Node], *, is_missing: bool) -> Path:
    """Keep of pydantic's location what is in the file: it names the branches of a union besides."""
    path: Path = ()
    for number, step in enumerate(location):
        is_last = number == len(location) - 1
        if (*path, step) in nodes or (is_missing and is_last):
            path = (*path, step)
    return path


def _shape_words(error: Any, path: Path, shape: type[Shape], nodes: Mapping[Path, Node]) -> tuple[str, str | None]:
    kind, last = error["type"], str(path[-1]) if path else ""
    if kind == "missing":
        return f"`{last}` is missing", None
    if kind == "extra_forbidden":
        allowed = _keys_allowed(shape, path[:-1])
        return f"unknown key `{last}`", nearest(last, allowed) or f"known are {_listed(allowed)}"
    node = nodes.get(path)
    written = node.text if isinstance(node, Scalar) else None
    if kind in ("literal_error", "enum"):
        allowed = [each for each in error["msg"].split("'")[1::2]]
        return f"`{written}` is none of {_listed(allowed)}" if written is not None else "must be a text", nearest(written or "", allowed)
    if error["loc"][-1:] == ("[key]",):
        return f"the key `{last}` {_stripped(error['msg'])}", None
    words = _TYPE_WORDS.get(kind, _stripped(error["msg"]))
    return f"`{written}` {words}" if written is not None else f"`{last}` {words}", None


def _stripped(message: str) -> str:
    words = message.removeprefix("Value error, ")
    return words[:1].lower() + words[1:]


def _keys_allowed(shape: type[BaseModel], path: Path) -> list[str]:
    """Give the keys that may stand at a path, by walking the shapes."""
    current: list[type[BaseModel]] = [shape]
    for step in path:
        inner: list[type[BaseModel]] = []
        for each in current:
            field = each.model_fields.get(str(step)) if isinstance(step, str) else None
            inner += _shapes_in(field.annotation) if field is not None else []
        # A name of staff's own or a number in a list leads to the same shapes.
        current = inner or current
    return [field.alias or name for each in current for name, field in each.model_fields.items()]


def _shapes_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [shape for argument in get_args(annotation) for shape in _shapes_in(argument)]


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
