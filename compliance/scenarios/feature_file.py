"""A feature file as it is read: its scenarios with every example row written out, each sentence with its line.

The only module that knows of `gherkin-official`, which the extra `scenarios` installs.
"""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

from gherkin.errors import CompositeParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.token_matcher import TokenMatcher

from compliance.model.bilingual import Language
from compliance.model.diagnostic import Diagnostic

Kind = Literal["given", "when", "then"]

#: How the name of a feature file ends, for each language.
ENDINGS: dict[Language, str] = {"zh": ".zh.feature", "en": ".en.feature"}
#: Of a file, and of its scenarios once every example row is written out, about: a short file may make a great many of them.
MOST_CHARACTERS = 256 * 1024
MOST_WRITTEN_OUT = 4_000_000
#: Of a line; the parser takes time that grows with the square of the blanks in one.
MOST_LINE = 2_000
# What a sentence or a tag takes besides its text.
_LEAST_WRITTEN_OUT = 50
_DIALECTS = {"zh-CN": "zh", "en": "en"}
_KINDS: dict[str, Kind] = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True, slots=True)
class Step:
    """A sentence of a scenario, with what it is there for; `has_argument` where a table or a text stands below it."""

    kind: Kind | None
    text: str
    line: int
    has_argument: bool = False


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario as it runs: of an outline, one for each example row. `line` is that of the scenario, or of the row."""

    name: str
    line: int
    tags: tuple[str, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class ScenarioGroup:
    """A scenario as it is written: one that runs, or as many as its example rows.

    `empty_lines` are the lines of tables of examples without a row, and that of an outline without a table.
    """

    name: str
    line: int
    is_outline: bool
    scenarios: tuple[Scenario, ...]
    empty_lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FeatureFile:
    """What a feature file says; `source` is its path as messages name it, `tags` are all that stand anywhere in it."""

    source: str
    language: Language
    name: str
    groups: tuple[ScenarioGroup, ...]
    tags: frozenset[str] = frozenset()

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Every scenario that runs, in the order of the file."""
        return tuple(scenario for group in self.groups for scenario in group.scenarios)


@dataclass(frozen=True, slots=True)
class _Sentences:
    """How much some sentences are: their texts and those below them, all their characters, and the names that a row fills in."""

    texts: int
    characters: int
    names: int


def find_feature_files(folder: Path) -> list[Path]:
    """Find the feature files of a folder, in the order of their names.

    Raises `OSError` where a folder cannot be looked through: scenarios that nobody finds would seem to hold.
    """
    return sorted(Path(above, name) for above, _, names in os.walk(folder, onerror=_refuse) for name in names if name.endswith(".feature"))


def language_of(path: Path) -> Language | None:
    """Say which language a feature file is written in, by the end of its name."""
    return next((language for language, ending in ENDINGS.items() if path.name.endswith(ending)), None)


def read_features(paths: Iterable[Path]) -> dict[Path, FeatureFile | tuple[Diagnostic, ...]]:
    """Read feature files, each once: what they say, or why they cannot be read."""
    return {path: read_feature(path) for path in paths}


def read_feature(path: Path) -> FeatureFile | tuple[Diagnostic, ...]:
    """Read a feature file, or say why it cannot be read."""
    source = path.as_posix()
    try:
        with path.open(encoding="utf-8-sig") as file:
            text = file.read(MOST_CHARACTERS + 1)
    except UnicodeDecodeError:
        return (Diagnostic(source, None, None, "S101", "the file is not encoded as UTF-8", "save the file as UTF-8"),)
    except OSError as fault:
        return (Diagnostic(source, None, None, "S101", f"cannot be read: {fault.strerror or type(fault).__name__}"),)
    if len(text) > MOST_CHARACTERS:
        message = f"the file has more than {MOST_CHARACTERS:,} characters"
        return (Diagnostic(source, None, None, "S101", message, "write several files"),)
    long_line = next((number for number, line in enumerate(text.splitlines(), 1) if len(line) > MOST_LINE), None)
    if long_line is not None:
        return (Diagnostic(source, long_line, MOST_LINE + 1, "S101", f"the line has more than {MOST_LINE:,} characters"),)
    try:
        document = cast("dict[str, Any]", Parser().parse(text, TokenMatcher("en")))
    except CompositeParserException as faults:
        return tuple(_syntax_fault(source, each) for each in faults.errors)
    return _feature(source, path, document)


def _refuse(fault: OSError) -> None:
    raise fault


def _feature(source: str, path: Path, document: dict[str, Any]) -> FeatureFile | tuple[Diagnostic, ...]:
    feature = document.get("feature")
    if feature is None:
        return (Diagnostic(source, 1, None, "S105", "the file has no scenario", "write a feature, or remove the file"),)
    language, written = language_of(path), _DIALECTS.get(feature["language"])
    if language is None or written != language:
        return (_language_fault(source, language, feature["language"]),)
    if _written_out(feature["children"], len(feature["tags"]), _Sentences(0, 0, 0)) > MOST_WRITTEN_OUT:
        message = f"the scenarios have more than {MOST_WRITTEN_OUT:,} characters once their examples are written out"
        return (Diagnostic(source, 1, 1, "S101", message, "write fewer examples, or several files"),)
    _escape_columns(feature["children"])
    pickles: dict[str, list[Any]] = {}
    for pickle in Compiler().compile(cast("Any", {**document, "uri": source})):
        pickles.setdefault(pickle["astNodeIds"][0], []).append(pickle)
    nodes = {node["id"]: node for node in _nodes(feature)}
    groups = tuple(_group(written, pickles.get(written["id"], ()), nodes) for written in _written(feature["children"]))
    tags = frozenset(node["name"].lstrip("@") for node in nodes.values() if "keyword" not in node and "name" in node)
    return FeatureFile(source, language, feature["name"], groups, tags)


def _escape_columns(children: Sequence[Any]) -> None:
    """Let the name of a column stand for itself: the compiler of Gherkin takes it for a regular expression."""
    for child in children:
        if "rule" in child:
            _escape_columns(child["rule"]["children"])
        for table in child.get("scenario", {}).get("examples", ()):
            for cell in table.get("tableHeader", {}).get("cells", ()):
                cell["value"] = re.escape(cell["value"])


def _written_out(children: Sequence[Any], tags: int, before: _Sentences) -> int:
    """Say about how many characters scenarios have with their background, their tags and every example row written out."""
    total = 0
    for child in children:
        if "background" in child:
            before = _sentences(child["background"]["steps"], before)
        elif "rule" in child:
            total += _written_out(child["rule"]["children"], tags + len(child["rule"]["tags"]), before)
        else:
            total += _written_out_of(child["scenario"], tags, before)
    return total


def _written_out_of(scenario: dict[str, Any], tags: int, before: _Sentences) -> int:
    sentences = _sentences(scenario["steps"], before)
    once = sentences.characters + (tags + len(scenario["tags"])) * _LEAST_WRITTEN_OUT
    total = 0 if scenario["examples"] else once
    for table in scenario["examples"]:
        for row in table.get("tableBody", ()):
            cells = [len(cell["value"]) for cell in row["cells"]]
            filled_in = sentences.names * max(cells, default=0) + len(cells) * sentences.texts
            total += once + len(table["tags"]) * _LEAST_WRITTEN_OUT + filled_in
    return total


def _sentences(steps: Sequence[Any], before: _Sentences) -> _Sentences:
    texts = [text for step in steps for text in _texts_of(step)]
    return _Sentences(
        before.texts + len(texts),
        before.characters + sum(len(text) + _LEAST_WRITTEN_OUT for text in texts),
        before.names + sum(text.count("<") for text in texts),
    )


def _texts_of(step: dict[str, Any]) -> Iterator[str]:
    yield step["text"]
    if "docString" in step:
        yield step["docString"]["content"]
    yield from (cell["value"] for row in step.get("dataTable", {}).get("rows", ()) for cell in row["cells"])


def _group(written: dict[str, Any], pickles: Sequence[Any], nodes: dict[str, dict[str, Any]]) -> ScenarioGroup:
    line, tables = written["location"]["line"], written["examples"]
    is_outline = bool(tables) or _is_outline(written["keyword"])
    empty = [table["location"]["line"] for table in tables if not table.get("tableBody")]
    if is_outline and not tables:
        # Gherkin takes an outline without any table for a scenario, whose `<names>` would then be text.
        return ScenarioGroup(written["name"], line, is_outline, (), (line,))
    return ScenarioGroup(written["name"], line, is_outline, tuple(_scenario(pickle, nodes) for pickle in pickles), tuple(empty))


def _is_outline(keyword: str) -> bool:
    return "大纲" in keyword or "Outline" in keyword or "Template" in keyword


def _written(children: list[Any]) -> Iterator[dict[str, Any]]:
    for child in children:
        if "scenario" in child:
            yield child["scenario"]
        elif "rule" in child:
            yield from _written(child["rule"]["children"])


def _nodes(node: Any) -> Iterator[dict[str, Any]]:
    """Give everything in a document that has an id: scenarios, steps, example rows."""
    if isinstance(node, dict):
        if "id" in node and "location" in node:
            yield node
        for each in node.values():
            yield from _nodes(each)
    elif isinstance(node, list):
        for each in node:
            yield from _nodes(each)


def _scenario(pickle: Any, nodes: dict[str, dict[str, Any]]) -> Scenario:
    steps = []
    for step in pickle["steps"]:
        written = nodes[step["astNodeIds"][0]]
        steps.append(Step(_KINDS.get(step["type"]), step["text"], written["location"]["line"], "argument" in step))
    line = nodes[pickle["astNodeIds"][-1]]["location"]["line"]
    return Scenario(pickle["name"], line, tuple(dict.fromkeys(tag["name"].lstrip("@") for tag in pickle["tags"])), tuple(steps))


def _syntax_fault(source: str, fault: Exception) -> Diagnostic:
    location = getattr(fault, "location", {"line": 1})
    message = str(fault).partition("): ")[2] or str(fault)
    return Diagnostic(source, location["line"], location.get("column"), "S101", f"the text is not Gherkin: {message}")


def _language_fault(source: str, language: Language | None, dialect: str) -> Diagnostic:
    if language is None:
        message = "the name ends in neither `.zh.feature` nor `.en.feature`"
        return Diagnostic(source, None, None, "S102", message, "name it as the rule file, as in `eight-ones/3-masks.zh.feature`")
    hint = "the first line of a Chinese feature is `# language: zh-CN`" if language == "zh" else "leave the line `# language:` out"
    return Diagnostic(source, 1, 1, "S103", f"the language is `{dialect}`, though the file is named `{ENDINGS[language]}`", hint)
