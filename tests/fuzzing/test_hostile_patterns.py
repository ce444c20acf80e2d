"""Every regular expression of the program, each given 100 kB of what would make a backtracking one try without end."""

import ast
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from compliance.intake.position import compile_bytewise
from tests.fuzzing.cost import seconds

_PACKAGE = Path(__file__).parent.parent.parent / "compliance"
_LENGTH = 100_000
_SECONDS = 2.0
#: Where a method of a pattern may start; the others start at the first character alone.
_ANYWHERE = {"search", "sub", "subn", "findall", "finditer", "split"}
_MODULES = {"re", "re2"}
#: What stands for the kinds of characters that patterns tell apart.
_KINDS = "0aA_ \n\t\"'/\\.,;:-+=()[]{}<>&#|*~$%@!?eExX口\u00e9\u200b"
#: Patterns that are made of something, and not written out, and one that they are made of there.
_MADE = {
    "compliance/report/to_text.py": ["[0-9]+"],
    "compliance/report/fold.py": [re.escape("/employees/1/temperature") + "(?![0-9])"],
    "compliance/scenarios/expression.py": [],
}


@dataclass(frozen=True, slots=True)
class Used:
    """A pattern, and how a module uses it."""

    place: str
    pattern: Any
    methods: frozenset[str]


def _modules() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(_PACKAGE.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def _named(path: Path, tree: ast.Module) -> Iterator[Used]:
    """Give the patterns that a module has by name, and the methods that it calls of each."""
    module = import_module(".".join(path.relative_to(_PACKAGE.parent).with_suffix("").parts))
    methods: dict[str, set[str]] = defaultdict(set)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            methods[node.value.id].add(node.attr)
    for name, value in vars(module).items():
        if hasattr(value, "fullmatch") and hasattr(value, "pattern"):
            used = frozenset(methods[name] or {"fullmatch"})
            yield Used(f"{path.relative_to(_PACKAGE.parent).as_posix()}: {name}", value, used)


def _inline(path: Path, tree: ast.Module) -> Iterator[Used]:
    """Give the patterns that a module hands to a function of `re`."""
    for node in ast.walk(tree):
        is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)
        if is_call and node.func.value.id in _MODULES and node.func.attr in {*_ANYWHERE, "match", "fullmatch"}:  # type: ignore[attr-defined]
            name, given = path.relative_to(_PACKAGE.parent).as_posix(), node.args[0]  # type: ignore[attr-defined]
            written = [given.value] if isinstance(given, ast.Constant) else _MADE[name]
            for pattern in written:
                yield Used(f"{name}: {pattern!a}", re.compile(pattern), frozenset({node.func.attr}))  # type: ignore[attr-defined]


_USED = [used for path, tree in _modules() for used in (*_named(path, tree), *_inline(path, tree))]


def attacks(pattern: Any, length: int) -> Iterator[str]:
    """Give long texts of one or two of the characters that a pattern tells apart, each with an end that it may stumble over."""
    written = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    known = [character for character in _KINDS if character in written or character in "0a \n"]
    for one in known:
        yield from (one * length, one * length + "!", "x" + one * length + "x")
    words = dict.fromkeys(word for word in re.findall(r"[A-Za-z0-9/_ ]{2,12}", written))
    for pair in (*(one + other for one in "/a " for other in known), *words):
        yield pair * (length // len(pair)) + "!"


def _uses(used: Used) -> Iterator[Callable[[Any], object]]:
    if used.methods & _ANYWHERE:
        yield partial(used.pattern.sub, b"" if isinstance(used.pattern.pattern, bytes) else "")
    if used.methods - _ANYWHERE:
        yield used.pattern.match
        yield used.pattern.fullmatch


@pytest.mark.parametrize("used", _USED, ids=lambda used: used.place)
def test_pattern_takes_time_in_proportion_to_the_text(used: Used) -> None:
    """A tenth of the length first, so that a pattern that goes back is seen before it takes for ever; re2 never goes back."""
    step = 1 if isinstance(used.pattern, re.Pattern) else 30
    for length, most in ((_LENGTH // 10, _SECONDS / 10), (_LENGTH, _SECONDS)):
        for text in islice(attacks(used.pattern, length), 0, None, step):
            given = text if isinstance(used.pattern.pattern, str) else text.encode("utf-8")
            for use in _uses(used):
                assert seconds(partial(use, given)) < most, f"{text[:20]!a}… ({length} characters)"


def test_every_pattern_is_tried() -> None:
    """No pattern is made where the test does not look: inside a function, or of a text that is not written out."""
    made = [
        (path.name, node.lineno)
        for path, tree in _modules()
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef) and function.name != compile_bytewise.__name__
        for node in ast.walk(function)
        if isinstance(node, ast.Attribute) and node.attr == "compile" and isinstance(node.value, ast.Name) and node.value.id in _MODULES
    ]
    assert made == []
    assert len(_USED) > 60


def test_pattern_that_goes_back_is_found() -> None:
    used = Used("planted", re.compile(r"\s+$"), frozenset({"sub"}))
    with pytest.raises(AssertionError):
        test_pattern_takes_time_in_proportion_to_the_text(used)
