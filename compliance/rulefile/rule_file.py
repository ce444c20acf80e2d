"""One rule file, held against the shape of its kind, with the place of everything it says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from compliance.errors import ConditionError
from compliance.model.diagnostic import Diagnostic
from compliance.model.rule import SourcePosition
from compliance.rulefile.kinds import SHAPES
from compliance.rulefile.misfit import Path, index_of, listed, misfits, nearest
from compliance.rulefile.shape import Shape
from compliance.rulefile.source import Block, Node, Scalar, Sequence, Source, comment_cuts, diagnostic_at, index_within, read_source, told

#: Each takes about a kilobyte while it is put into words.
_MOST_ERRORS = 10_000
#: Keys whose texts are read by people or are conditions: a comment behind one may have been meant as part of it.
_FREE_TEXTS = {"zh", "en", "requires", "applies_when", "condition", "item", "number", "url", "version", "approved_by"}


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
    if root is None:
        return None, faults
    if not isinstance(root, Block) or not root.entries or root.entries[0][0].text not in SHAPES:
        return None, (*faults, _kind_fault(source, root))
    kind = root.entries[0][0].text
    nodes: dict[Path, Node] = {}
    keys: dict[Path, Scalar] = {}
    plain = _plain(root, (), nodes, keys)
    found = [*faults, *told(name, _comment_faults(source, nodes))]
    try:
        shape = SHAPES[kind].model_validate(plain)
    except ValidationError as fault:
        if fault.error_count() > _MOST_ERRORS:
            message = f"more than {_MOST_ERRORS:,} values of the file do not fit its kind, which is `{kind}`"
            return None, (*found, Diagnostic(name, None, None, "R106", message, "look whether it is of another kind"))
        errors = fault.errors(include_url=False, include_context=False)
        return None, (*found, *told(name, misfits(errors, SHAPES[kind], source, nodes, keys)))
    return (None if found else RuleFile(source, kind, shape, nodes, keys)), tuple(found)


def position_of(file: RuleFile, path: Path) -> SourcePosition:
    """Say where something stands in a rule file."""
    found = diagnostic_at(file.source, index_of(file.nodes, file.keys, path, of_key=False), "", "")
    return SourcePosition(file.source.name, found.line or 1, found.column or 1)


def fault_at(file: RuleFile, path: Path, code: str, message: str, hint: str | None = None, *, of_key: bool = False) -> Diagnostic:
    """Make a diagnostic about what stands at a path of a rule file, or about its key."""
    return diagnostic_at(file.source, index_of(file.nodes, file.keys, path, of_key=of_key), code, message, hint)


def condition_fault(file: RuleFile, path: Path, error: ConditionError) -> Diagnostic:
    """Make the diagnostic of a condition that could not be read, at the character that is to blame."""
    return fault_within(file, path, error.offset, error.code, error.message, error.hint)


def fault_within(file: RuleFile, path: Path, offset: int, code: str, message: str, hint: str | None = None) -> Diagnostic:
    """Make a diagnostic about a character of the text at a path of a rule file."""
    node = file.nodes.get(path)
    if not isinstance(node, Scalar):
        # The text was made from something that staff wrote, which is what can be shown.
        return fault_at(file, path, code, message, hint)
    return diagnostic_at(file.source, index_within(file.source, node, offset), code, message, hint)


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


def _kind_fault(source: Source, root: Node) -> Diagnostic:
    keys = [key for key, _ in root.entries] if isinstance(root, Block) else []
    if not keys:
        return diagnostic_at(source, 0, "R104", "a rule file starts with the key of its kind", f"the kinds are {listed(SHAPES)}")
    later = next((key.text for key in keys if key.text in SHAPES), None)
    hint = f"put `{later}` first" if later is not None else nearest(keys[0].text, SHAPES) or f"the kinds are {listed(SHAPES)}"
    return diagnostic_at(source, keys[0].start, "R104", f"unknown kind of rule file: its first key is `{keys[0].text}`", hint)


def _comment_faults(source: Source, nodes: Mapping[Path, Node]) -> Iterator[Diagnostic]:
    for path, node in nodes.items():
        if path and path[-1] in _FREE_TEXTS and isinstance(node, Scalar) and comment_cuts(source, node):
            hint = "put the text in quotes, or the comment on a line of its own"
            yield diagnostic_at(source, node.end, "R105", "a comment cuts this text short", hint)
