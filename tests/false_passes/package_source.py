"""What the modules of the package import and which names they use, for cases of what does not exist yet."""

import ast
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import compliance

PACKAGE = Path(compliance.__file__).parent


@cache
def _trees() -> Mapping[str, ast.Module]:
    paths = {".".join(path.relative_to(PACKAGE).with_suffix("").parts): path for path in sorted(PACKAGE.rglob("*.py"))}
    return {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in paths.items()}


def modules() -> set[str]:
    """Give the names of all modules, each part of them too: `engine` as well as `engine.judge`."""
    return {".".join(name.split(".")[:count]) for name in _trees() for count in range(1, name.count(".") + 2)}


@cache
def imports_of() -> Mapping[str, frozenset[str]]:
    """Give what each module imports, each part of the names too: `http` as well as `http.server`."""
    return {name: frozenset(_imports(tree)) for name, tree in _trees().items()}


@cache
def names_in() -> Mapping[str, frozenset[str]]:
    """Give the names that each module reads, defines or asks for as an attribute."""
    return {name: frozenset(_names(tree)) for name, tree in _trees().items()}


def _imports(tree: ast.Module) -> set[str]:
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return {".".join(name.split(".")[:count]) for name in found for count in range(1, name.count(".") + 2)}


def _names(tree: ast.Module) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                found.add(name)
    return found
