"""The smallest trial that still shows what a large one showed."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from tests.oracle.rule_book import Content, RuleBook
from tests.oracle.trial import Trial

Shows = Callable[[Trial], bool]
_Path = tuple[str | int, ...]

#: What may go one by one: what stands below these keys, and the entries of lists.
_REGISTERS = {"documents", "places", "facts", "parameters", "fields", "definitions", "units", "choices", "value"}
_OPTIONAL = {
    *(
        "applies_when",
        "group",
        "disabled",
        "governing_date",
        "for_each",
        "when_empty",
        "ended_by",
        "succeeded_by",
        "until",
        "item",
        "facts",
    ),
    *("unit", "absence", "identifier", "sensitive", "changeable", "between", "at_least", "at_most", "format", "name", "issued_on"),
}
_CONDITIONS = {"requires", "applies_when", "condition"}
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|[A-Za-z_][A-Za-z_0-9.]*|[0-9][0-9.]*|&&|\|\||[=!<>]=|\S')
_NAME = re.compile(r"[a-z_][a-z0-9_]*")
#: Registers of what conditions name.
_NAMED = {"fields", "parameters", "definitions"}
_PAIRS = {"(": ")", "[": "]"}
_BETWEEN = {"&&", "||", "?", ":", ",", "==", "!=", "<", "<=", ">", ">=", "in", "+", "-", "*", "/"}
_MOST_ROUNDS = 2
_MOST_TRIED = 600


class _Number(str):
    """A number as it was written."""

    __slots__ = ()


@dataclass(slots=True)
class _Patient:
    """A question that is asked so many times and no more, lest a large case take for ever."""

    shows: Shows
    left: int = _MOST_TRIED

    def __call__(self, trial: Trial) -> bool:
        self.left -= 1
        return self.left >= 0 and self.shows(trial)


def shrink(trial: Trial, shows_it: Shows, rule: str = "") -> Trial:
    """Take away whatever can go while a trial still shows what it showed; most of what a rule does not name can go at once."""
    shows = _Patient(shows_it)
    bare = replace(trial, book=RuleBook(_mapping(_about(dict(trial.book.files), rule, _names_in(trial.book, rule)))))
    trial = bare if shows(bare) else trial
    for _ in range(_MOST_ROUNDS):
        before = trial
        trial = _with_fewer_attestations(trial, shows)
        trial = _with_less_of_the_book(trial, shows)
        trial = _with_shorter_conditions(trial, shows)
        trial = _with_less_of_the_record(trial, shows)
        if trial == before:
            break
    return trial


def _with_fewer_attestations(trial: Trial, shows: Shows) -> Trial:
    for count in range(len(trial.attestations), 0, -1):
        kept = trial.attestations[: count - 1] + trial.attestations[count:]
        smaller = replace(trial, attestations=kept)
        trial = smaller if shows(smaller) else trial
    without_day = replace(trial, as_of=None)
    return without_day if trial.as_of is not None and shows(without_day) else trial


# The rule book


def _names_in(book: RuleBook, rule: str) -> set[str]:
    """Give the names that one rule may need: those in its conditions, in the shared ones, and in what every record file names."""
    contents = [content for content in book.files.values() if isinstance(content, dict)]
    rules = [each for content in contents for each in content.get("rules", []) if isinstance(each, dict) and each["id"] == rule]
    names = {"credit_code", "enterprise", "district", "submitted_on"} | set(_NAME.findall(str(rules)))
    shared = {name: str(each) for content in contents for name, each in _mapping(content.get("definitions", {})).items()}
    for _ in shared:
        names |= {word for name, text in shared.items() if name in names for word in _NAME.findall(text)}
    return names


def _about(content: Content, rule: str, names: set[str], register: str = "") -> Content:
    """Give a rule book without other rules, and without fields, limits and shared conditions that are not named."""
    match content:
        case dict():
            kept = {key: inner for key, inner in content.items() if key in names or register not in _NAMED}
            # An object without a field is refused.
            kept = kept or (content if register == "fields" else kept)
            return {key: _about(inner, rule, names, key) for key, inner in kept.items() if not _is_of_others(inner, rule)}
        case list() if register in ("rules", "waivers"):
            return [each for each in content if isinstance(each, dict) and rule in (each.get("id"), each.get("rule"))]
    return content


def _is_of_others(content: Content, rule: str) -> bool:
    """Say whether a file is a requirement without the rule."""
    rules = content.get("rules") if isinstance(content, dict) else None
    return isinstance(rules, list) and all(isinstance(each, dict) and each["id"] != rule for each in rules)


def _with_less_of_the_book(trial: Trial, shows: Shows) -> Trial:
    """Take away what stands in the book, the largest parts first, and neighbours together where they can go together."""
    depth = 1
    while True:
        paths = [path for path in _paths(dict(trial.book.files)) if len(path) == depth]
        if not paths and depth > 12:
            return trial
        groups = [[path for path in paths if path[:-1] == above] for above in dict.fromkeys(path[:-1] for path in paths)]
        for group in reversed(groups):
            trial = _without_some(trial, group, shows)
        depth += 1


def _without_some(trial: Trial, paths: list[_Path], shows: Shows) -> Trial:
    """Take away as many neighbours as can go, by halves."""
    if not paths:
        return trial
    content: Content = dict(trial.book.files)
    for path in reversed(paths):
        content = _without(content, path)
    smaller = replace(trial, book=RuleBook(_mapping(content)))
    if shows(smaller):
        return smaller
    if len(paths) == 1:
        return trial
    half = len(paths) // 2
    # From the end on, since an entry that goes moves those behind it.
    return _without_some(_without_some(trial, paths[half:], shows), paths[:half], shows)


def _paths(content: Content, above: _Path = ()) -> Iterator[_Path]:
    """Give the path of every part that may go."""
    match content:
        case dict():
            for key, inner in content.items():
                if key in _OPTIONAL or not above or above[-1] in _REGISTERS:
                    yield (*above, key)
                yield from _paths(inner, (*above, key))
        case list():
            for number, inner in enumerate(content):
                yield (*above, number)
                yield from _paths(inner, (*above, number))


def _without(content: Content, path: _Path) -> Content:
    step, *rest = path
    match content:
        case dict():
            return {
                key: _without(inner, tuple(rest)) if rest and key == step else inner
                for key, inner in content.items()
                if rest or key != step
            }
        case list():
            kept = [(number, inner) for number, inner in enumerate(content) if rest or number != step]
            return [_without(inner, tuple(rest)) if rest and number == step else inner for number, inner in kept]
    return content


def _with(content: Content, path: _Path, value: str) -> Content:
    if not path:
        return value
    step, *rest = path
    match content:
        case dict():
            return {key: _with(inner, tuple(rest), value) if key == step else inner for key, inner in content.items()}
        case list():
            return [_with(inner, tuple(rest), value) if number == step else inner for number, inner in enumerate(content)]
    return content


def _mapping(content: Content) -> dict[str, Content]:
    if not isinstance(content, dict):
        raise TypeError("rule files are named")
    return content


def _with_shorter_conditions(trial: Trial, shows: Shows) -> Trial:
    """Put a part of each condition in its place, or take a part away."""
    for path in list(_conditions(dict(trial.book.files))):
        is_shorter = True
        while is_shorter:
            is_shorter = False
            for text in _shorter(_text_at(trial.book.files, path)):
                smaller = replace(trial, book=RuleBook(_mapping(_with(dict(trial.book.files), path, text))))
                if shows(smaller):
                    trial, is_shorter = smaller, True
                    break
    return trial


def _text_at(content: object, path: _Path) -> str:
    for step in path:
        content = content[step]  # type: ignore[index]  # the path was found in it
    return str(content)


def _conditions(content: Content, above: _Path = ()) -> Iterator[_Path]:
    match content:
        case dict():
            for key, inner in content.items():
                if key in _CONDITIONS:
                    yield (*above, key)
                yield from _conditions(inner, (*above, key))
        case list():
            for number, inner in enumerate(content):
                yield from _conditions(inner, (*above, number))


def _shorter(text: str) -> Iterator[str]:
    """Give the parts of a condition, the shortest first, and the condition with an operand left away, the longest first."""
    tokens = [token.group() for token in _TOKEN.finditer(text)]
    spans = [
        (one, other)
        for one in range(len(tokens))
        for other in range(one + 1, len(tokens) + 1)
        if other - one < len(tokens) and _is_balanced(tokens[one:other])
    ]
    spans.sort(key=lambda span: span[1] - span[0])
    for one, other in spans:
        if tokens[one] not in _BETWEEN and _ends(tokens, other) and (one == 0 or tokens[one - 1] in _BETWEEN | {"(", "[", "!"}):
            yield " ".join(tokens[one:other])
    for one, other in reversed(spans):
        is_behind = tokens[one] in _BETWEEN and _ends(tokens, other)
        is_before = tokens[other - 1] in _BETWEEN and (one == 0 or tokens[one - 1] in {"(", "[", ",", "!"} | _BETWEEN)
        if is_behind or is_before:
            yield " ".join(tokens[:one] + tokens[other:])


def _ends(tokens: Sequence[str], place: int) -> bool:
    return place == len(tokens) or tokens[place] in _BETWEEN or tokens[place] in _PAIRS.values()


def _is_balanced(tokens: Sequence[str]) -> bool:
    expected: list[str] = []
    for token in tokens:
        if token in _PAIRS:
            expected.append(_PAIRS[token])
        elif token in _PAIRS.values() and (not expected or expected.pop() != token):
            return False
    return not expected


# The record


def _with_less_of_the_record(trial: Trial, shows: Shows) -> Trial:
    """Take away members and entries of a record, or pieces of its text where it is none."""
    try:
        content = json.loads(trial.record, parse_float=_Number, parse_int=_Number, parse_constant=_refuse)
    except ValueError:
        return _with_less_text(trial, shows)
    written = replace(trial, record=_bytes_of(content))
    if not shows(written):
        return _with_less_text(trial, shows)
    depth = 1
    while paths := [path for path in _paths_of_record(content) if len(path) == depth]:
        for path in reversed(paths):
            smaller = _without(content, path)
            if shows(replace(trial, record=_bytes_of(smaller))):
                content = smaller
        depth += 1
    return replace(trial, record=_bytes_of(content))


def _paths_of_record(content: object, above: _Path = ()) -> Iterator[_Path]:
    steps: Sequence[str | int] = list(content) if isinstance(content, dict) else range(len(content)) if isinstance(content, list) else ()
    for step in steps:
        yield (*above, step)
        yield from _paths_of_record(content[step], (*above, step))  # type: ignore[index]  # the step was found in it


def _refuse(word: str) -> object:
    raise ValueError(word)


def _bytes_of(content: object) -> bytes:
    marked = json.dumps(_marked(content), ensure_ascii=False)
    return re.sub(r'"\u0001([^"]*)"', r"\1", marked.replace("\\u0001", "\u0001")).encode()


def _marked(content: object) -> object:
    match content:
        case _Number():
            # A text stands in for the number on the way, since the library would write the number in its own way.
            return f"\u0001{content}"
        case dict():
            return {key: _marked(inner) for key, inner in content.items()}
        case list():
            return [_marked(inner) for inner in content]
    return content


def _with_less_text(trial: Trial, shows: Shows) -> Trial:
    length = len(trial.record) // 2
    while length:
        start = 0
        while start < len(trial.record):
            smaller = replace(trial, record=trial.record[:start] + trial.record[start + length :])
            if shows(smaller):
                trial = smaller
            else:
                start += length
        length //= 2
    return trial
