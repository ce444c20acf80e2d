"""YAML with positions: every scalar is its text, typed later by the shape that it stands in.

PyYAML's own typing is never asked: `010`, `no` and `1:30` stay what was written.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import re2
import yaml

from compliance.model.diagnostic import Diagnostic

_COMMENT_AFTER = re2.compile(r"[ \t]+#")
_DEPTH_LIMIT = 40


@dataclass(frozen=True, slots=True)
class Source:
    """A rule file as text; `name` is its path below the folder of rules."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, from one index of the source to another; `style` is None for a plain one, else its quote or block mark."""

    text: str
    start: int
    end: int
    style: str | None


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of nodes."""

    items: tuple["Node", ...]
    start: int


@dataclass(frozen=True, slots=True)
class Block:
    """Keys and their nodes, in the order of the file; a key that stands twice is here twice."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    start: int


Node = Scalar | Sequence | Block


def diagnostic_at(source: Source, index: int, code: str, message: str, hint: str | None = None) -> Diagnostic:
    """Make a diagnostic about a place in a rule file."""
    line_start = source.text.rfind("\n", 0, index) + 1
    line_end = source.text.find("\n", index)
    excerpt = source.text[line_start : line_end if line_end >= 0 else None].rstrip("\r")
    line = source.text.count("\n", 0, index) + 1
    return Diagnostic(source.name, line, index - line_start + 1, code, message, hint, excerpt)


def read_source(name: str, content: bytes) -> tuple[Source, Node | None, tuple[Diagnostic, ...]]:
    """Read a rule file into nodes, or say why it cannot be read; a node may come with diagnostics of its own."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as fault:
        source = Source(name, content[: fault.start].decode("utf-8"))
        return source, None, (diagnostic_at(source, len(source.text), "R102", "the file is not UTF-8 from here on", "save it as UTF-8"),)
    source = Source(name, text)
    if text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}"):
        return source, None, (diagnostic_at(source, 0, "R102", "the file starts with a byte order mark", "save it as UTF-8 without one"),)
    try:
        documents = list(yaml.compose_all(text, Loader=yaml.SafeLoader))
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        return source, None, (diagnostic_at(source, mark.index if mark else 0, "R102", _plain_words(str(fault.problem or fault.context))),)
    except yaml.reader.ReaderError as fault:
        return source, None, (diagnostic_at(source, fault.position, "R102", "the file has a character that YAML does not allow"),)
    except RecursionError:
        return source, None, (diagnostic_at(source, 0, "R102", "the file is nested too deeply"),)
    if not documents or documents[0] is None:
        return source, None, (diagnostic_at(source, 0, "R102", "the file says nothing", "delete it, or write what it should say"),)
    if len(documents) > 1:
        return source, None, (diagnostic_at(source, documents[1].start_mark.index, "R102", "a second document starts here", "one file, one document: take the `---` away"),)
    try:
        node = _converted(documents[0], 0)
    except RecursionError:
        return source, None, (diagnostic_at(source, 0, "R102", "the file is nested too deeply"),)
    return source, node, (*_alias_faults(source), *_node_faults(source, node))


def comment_cuts(source: Source, node: Scalar) -> bool:
    """Say whether a comment follows a plain text on its line, so that the text may have been meant to go on."""
    return node.style is None and _COMMENT_AFTER.match(source.text[node.end : node.end + 80]) is not None


def index_within(source: Source, node: Scalar, offset: int) -> int:
    """Find the index in the source of a character of a scalar's text, past quotes, escapes, folding and indentation."""
    at = node.start
    if node.style in ("|", ">"):
        at = source.text.find("\n", at) + 1
    elif node.style is not None:
        at += 1
    for character in node.text[:offset]:
        if character.isspace():
            while at < node.end and source.text[at].isspace():
                at += 1
            continue
        at = source.text.find(character, at, node.end) + 1 or at
    while at < node.end - 1 and source.text[at].isspace():
        at += 1
    return at


def _converted(node: yaml.Node, depth: int) -> Node:
    if depth > _DEPTH_LIMIT:
        raise RecursionError
    start = node.start_mark.index
    match node:
        case yaml.ScalarNode():
            return Scalar(str(node.value), start, node.end_mark.index, node.style)
        case yaml.SequenceNode():
            return Sequence(tuple(_converted(item, depth + 1) for item in node.value), start)
    entries = []
    for key, value in node.value:
        name = _converted(key, depth + 1)
        # A key that is a list or a map has no name; its text shows it to the reader of the diagnostic.
        entries.append((name if isinstance(name, Scalar) else Scalar("?", name.start, name.start + 1, None), _converted(value, depth + 1)))
    return Block(tuple(entries), start)


def _alias_faults(source: Source) -> Iterator[Diagnostic]:
    for event in yaml.parse(source.text, Loader=yaml.SafeLoader):
        is_alias = isinstance(event, yaml.AliasEvent)
        if is_alias or getattr(event, "anchor", None) is not None:
            yield diagnostic_at(source, event.start_mark.index, "R102", "anchors and aliases are not read", "write the value out")
        elif getattr(event, "tag", None) is not None:
            yield diagnostic_at(source, event.start_mark.index, "R102", f"the tag `{event.tag}` is not read", "take the tag away")


def _node_faults(source: Source, node: Node) -> Iterator[Diagnostic]:
    match node:
        case Sequence(items):
            for item in items:
                yield from _node_faults(source, item)
        case Block(entries):
            met: set[str] = set()
            for key, value in entries:
                if key.text in met:
                    yield diagnostic_at(source, key.start, "R103", f"the key `{key.text}` stands here a second time", "keep one of the two")
                met.add(key.text)
                if isinstance(value, Scalar) and value.style is None and not value.text:
                    yield diagnostic_at(source, key.start, "R103", f"`{key.text}` has no value", "write one, or take the key away; a text with a comma in it needs quotes here")
                yield from _node_faults(source, value)


def _plain_words(problem: str) -> str:
    """Say YAML's complaint without its own terms where staff meet it most."""
    if "mapping values are not allowed" in problem:
        return "a colon followed by a blank cannot stand here: put the text in quotes"
    if "found character '\\t'" in problem or "found character that cannot start any token" in problem:
        return "a text cannot start like this: put it in quotes, and indent with blanks"
    return problem[:1].lower() + problem[1:]
