"""YAML with positions: every scalar is its text, typed later by the shape that it stands in.

PyYAML's own typing is never asked: `010`, `no` and `1:30` stay what was written. Nodes are made from its events, so that an alias is never
followed and a file takes no more time and memory than it is long.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import re2
import yaml

from compliance.model.diagnostic import Diagnostic
from compliance.rulefile.folder import MOST_BYTES

#: Of what is told of one rule file; whoever mends so many reads it again.
MOST_FAULTS = 1_000

_COMMENT_AFTER = re2.compile(r"[ \t]+#")
# Programs differ in what they make of these, and a reader does not see them: other ends of lines, formats, marks of writing direction.
_HIDDEN = re2.compile(r"\r\n|[\r\x{85}\p{Cf}\p{Zl}\p{Zp}]")
_HIDDEN_BY_ESCAPE = re2.compile(r"[^\n\t\PC]|[\p{Zl}\p{Zp}]")
_SURROGATES = range(0xD800, 0xE000)
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_DEPTH_LIMIT = 40
_ESCAPE_LENGTHS = {"x": 4, "u": 6, "U": 10}
_BLANKS = " \t\r\n"
#: A longer line is not shown below a message, since it would stand there again for each of its faults.
_LONGEST_EXCERPT = 2_000


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


@dataclass(frozen=True, slots=True)
class _Open:
    """A list or a block whose end is not met yet, and the nodes met in it."""

    start: int
    is_block: bool
    nodes: list[Node]


class _Unreadable(Exception):  # noqa: N818  # what is wrong is the file
    """Nothing after this place can be read."""

    def __init__(self, index: int, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.index = index
        self.message = message
        self.hint = hint


def diagnostic_at(source: Source, index: int, code: str, message: str, hint: str | None = None) -> Diagnostic:
    """Make a diagnostic about a place in a rule file."""
    line_start = source.text.rfind("\n", 0, index) + 1
    line_end = source.text.find("\n", index)
    line_end = line_end if line_end >= 0 else len(source.text)
    excerpt = source.text[line_start:line_end].rstrip("\r") if line_end - line_start <= _LONGEST_EXCERPT else None
    line = source.text.count("\n", 0, index) + 1
    return Diagnostic(source.name, line, index - line_start + 1, code, message, hint, excerpt)


def read_source(name: str, content: bytes) -> tuple[Source, Node | None, tuple[Diagnostic, ...]]:
    """Read a rule file into nodes, or say why it cannot be read; a node may come with diagnostics of its own."""
    if len(content) > MOST_BYTES:
        fault = Diagnostic(name, None, None, "R106", f"the file has more than {MOST_BYTES // 1024} KiB", "write several files")
        return Source(name, ""), None, (fault,)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as fault:
        source = Source(name, content[: fault.start].decode("utf-8"))
        return source, None, (diagnostic_at(source, len(source.text), "R102", "the file is not UTF-8 from here on", "save it as UTF-8"),)
    source = Source(name, text)
    if text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}"):
        return source, None, (diagnostic_at(source, 0, "R102", "the file starts with a byte order mark", "save it as UTF-8 without one"),)
    hidden = tuple(told(name, _hidden_faults(source)))
    if hidden:
        return source, None, hidden
    faults: list[Diagnostic] = []
    try:
        node = _composed(source, faults)
    except _Unreadable as fault:
        return source, None, (*faults, diagnostic_at(source, fault.index, "R102", fault.message, fault.hint))
    if faults:
        return source, None, tuple(faults)
    return source, node, tuple(told(name, _node_faults(source, node)))


def told(name: str, faults: Iterator[Diagnostic]) -> Iterator[Diagnostic]:
    """Give the faults of a rule file as far as they are told, and say where there are more."""
    yield from islice(faults, MOST_FAULTS)
    if next(faults, None) is not None:
        message = f"the file has more faults than the {MOST_FAULTS:,} that are told"
        yield Diagnostic(name, None, None, "R106", message, "mend these first")


def comment_cuts(source: Source, node: Scalar) -> bool:
    """Say whether a comment follows a plain text on its line, so that the text may have been meant to go on."""
    return node.style is None and _COMMENT_AFTER.match(source.text[node.end : node.end + 80]) is not None


def says_nothing(node: Node) -> bool:
    """Say whether a node is a value that was left out, or a null."""
    return isinstance(node, Scalar) and node.style is None and node.text in _NOTHING


def index_within(source: Source, node: Scalar, offset: int) -> int:
    """Find the index in the source of a character of a scalar's text, past quotes, escapes, folding and indentation."""
    written = source.text[: node.start + len(source.text[node.start : node.end].rstrip())]
    if node.style in ("|", ">"):
        at = written.find("\n", node.start) + 1 or len(written)
    else:
        at = node.start if node.style is None else node.start + 1
    for character in node.text[:offset]:
        at = _past(written, at, character, node.style)
    return min(_past_blanks(written, at, node.style), len(written))


def _past(written: str, at: int, character: str, style: str | None) -> int:
    """Step over what one character of a text was written as."""
    if character not in _BLANKS:
        at = _past_blanks(written, at, style)
    if style == '"' and written[at : at + 1] == "\\":
        return at + _ESCAPE_LENGTHS.get(written[at + 1 : at + 2], 2)
    if character not in _BLANKS:
        return at + (2 if style == "'" and character == "'" else 1)
    run = len(written[at:]) - len(written[at:].lstrip(_BLANKS))
    # A line that goes on in the next one is one blank of the text; the others of the run are indentation.
    return at + run if "\n" in written[at : at + run] else at + min(run, 1)


def _past_blanks(written: str, at: int, style: str | None) -> int:
    while at < len(written):
        if written[at] in _BLANKS:
            at += 1
        elif style == '"' and written[at : at + 3].startswith(("\\\n", "\\\r\n")):
            at = written.index("\n", at) + 1
        else:
            break
    return at


def _hidden_faults(source: Source) -> Iterator[Diagnostic]:
    for found in _HIDDEN.finditer(source.text):
        if found.group() != "\r\n":
            message = f"the character U+{ord(found.group()):04X} is hidden, and programs differ in what they make of it"
            yield diagnostic_at(source, found.start(), "R102", message, "take it away")


def _composed(source: Source, faults: list[Diagnostic]) -> Node:
    """Make the node of a file; what is not read of YAML is added to the faults."""
    opened = [_Open(0, is_block=False, nodes=[])]
    anchors: set[str] = set()
    for event in _events(source):
        index, end = event.start_mark.index, event.end_mark.index
        if len(faults) >= MOST_FAULTS:
            raise _Unreadable(index, "the file has too many anchors and tags to read on", "write the values out")
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if anchor is not None and anchor not in anchors:
            anchors.add(anchor)
            faults.append(
                diagnostic_at(source, index, "R102", f"anchors and aliases, such as `{anchor}`, are not read", "write the value out")
            )
        elif tag is not None:
            faults.append(diagnostic_at(source, index, "R102", f"the tag `{tag}` is not read", "take the tag away"))
        match event:
            case yaml.ScalarEvent():
                opened[-1].nodes.append(Scalar(event.value, index, end, event.style))
            case yaml.AliasEvent():
                opened[-1].nodes.append(Scalar("?", index, end, "*"))
            case yaml.CollectionStartEvent():
                opened.append(_Open(index, isinstance(event, yaml.MappingStartEvent), []))
                if len(opened) > _DEPTH_LIMIT:
                    raise _Unreadable(index, "the file is nested too deeply")
            case yaml.CollectionEndEvent():
                closed = opened.pop()
                opened[-1].nodes.append(_closed(closed))
            case yaml.DocumentStartEvent():
                _check_start(event, is_first=not opened[0].nodes)
    if not opened[0].nodes or says_nothing(opened[0].nodes[0]):
        raise _Unreadable(0, "the file says nothing", "delete it, or write what it should say")
    return opened[0].nodes[0]


def _events(source: Source) -> Iterator[Any]:
    """Give PyYAML's events; its complaints become ours."""
    try:
        yield from yaml.parse(source.text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as fault:
        raise _complaint(source, fault) from None
    except yaml.reader.ReaderError as fault:
        raise _Unreadable(fault.position, "the file has a character that YAML does not allow", "take it away") from None
    except (ValueError, OverflowError):
        # PyYAML makes characters and versions from digits without a look at their size.
        raise _Unreadable(max(source.text.find("\\U"), 0), "an escape here stands for no character", "write the character itself") from None


def _check_start(event: Any, *, is_first: bool) -> None:
    index = event.start_mark.index
    if not is_first:
        raise _Unreadable(index, "a second document starts here", "one file, one document: take the `---` away")
    if event.version is not None or event.tags:
        raise _Unreadable(index, "directives are not read", "take the lines that start with `%` away")


def _closed(closed: _Open) -> Node:
    if not closed.is_block:
        return Sequence(tuple(closed.nodes), closed.start)
    entries = []
    for key, value in zip(closed.nodes[::2], closed.nodes[1::2], strict=True):
        if not isinstance(key, Scalar):
            raise _Unreadable(key.start, "a key must be a text", "write a name")
        entries.append((key, value))
    return Block(tuple(entries), closed.start)


def _node_faults(source: Source, node: Node) -> Iterator[Diagnostic]:
    match node:
        case Scalar(text, start, _, '"'):
            found = next((each for each in text if ord(each) in _SURROGATES or _HIDDEN_BY_ESCAPE.fullmatch(each)), None)
            if found is not None:
                message = f"this text has the character U+{ord(found):04X}, which is hidden"
                yield diagnostic_at(source, start, "R102", message, "take its escape away")
        case Sequence(items):
            for item in items:
                if says_nothing(item):
                    yield diagnostic_at(
                        source, item.start, "R103", "an entry of this list has no value", "write one, or take the entry away"
                    )
                yield from _node_faults(source, item)
        case Block(entries):
            yield from _entry_faults(source, entries)


def _entry_faults(source: Source, entries: tuple[tuple[Scalar, Node], ...]) -> Iterator[Diagnostic]:
    met: set[str] = set()
    for key, value in entries:
        if key.text in met:
            yield diagnostic_at(source, key.start, "R103", f"the key `{key.text}` stands here a second time", "keep one of the two")
        met.add(key.text)
        if says_nothing(value):
            hint = "write one, or take the key away; a text with a comma in it needs quotes here"
            yield diagnostic_at(source, key.start, "R103", f"`{key.text}` has no value", hint)
        yield from _node_faults(source, key)
        yield from _node_faults(source, value)


#: What PyYAML says, in part; what staff can do about it; whether the place is where the trouble began.
_COMPLAINTS = (
    (
        "mapping values are not allowed",
        "a colon followed by a blank cannot stand here",
        "put the text in quotes, or look at the indentation",
        False,
    ),
    ("'\\t'", "a text cannot start with a tab", "indent with blanks", False),
    ("cannot start any token", "a text cannot start with this character", "put the text in quotes", False),
    ("unknown escape", "there is no such escape", "put the text in single quotes, where a backslash is one", False),
    ("unexpected end of stream", "this quote is never closed", "close it", True),
    ("expected ',' or '}'", "this brace is never closed, or a text in it needs quotes", "put texts with `,` `:` `{` `}` in quotes", True),
    ("expected ',' or ']'", "this bracket is never closed, or a text in it needs quotes", "put texts with `,` `:` `[` `]` in quotes", True),
    ("expected <block end>", "this line belongs to nothing above it", "look at its indentation, and at the quotes before it", False),
    ("could not find expected ':'", "a key without its colon", "write `key: value`, and put texts of several lines in quotes", True),
    ("document start", "this belongs to nothing above it", "look at its indentation, and at the quotes before it", False),
)


def _complaint(source: Source, fault: yaml.MarkedYAMLError) -> _Unreadable:
    """Say what PyYAML complains of without its own terms where staff meet it most."""
    problem = str(fault.problem or fault.context)
    found = next((each for each in _COMPLAINTS if each[0] in problem), None)
    began = found is not None and found[3]
    mark = (fault.context_mark if began else None) or fault.problem_mark or fault.context_mark
    index = min(mark.index if mark is not None else 0, len(source.text.rstrip()))
    return _Unreadable(index, problem[:1].lower() + problem[1:]) if found is None else _Unreadable(index, found[1], found[2])
