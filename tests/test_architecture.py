"""The structure of the package, checked on its syntax trees; each check is also shown a planted fault, so that it is known to find one."""

import ast
import graphlib
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent
PACKAGE = REPOSITORY / "compliance"

#: Lowest first. A module imports from its own folder and from layers below it; neighbours in one layer never import one another.
LAYERS = (
    ("model", "version"),
    ("errors", "whole_file"),
    ("language",),
    ("rulefile", "intake", "engine", "inference", "report"),
    ("shipped",),
    ("assess", "runner"),
    ("kept",),
    ("scenarios",),
    ("__init__",),
    ("cli",),
)
RANKS = {name: rank for rank, layer in enumerate(LAYERS) for name in layer}

#: Where a library may be imported: everything that depends on it can be read in these modules.
HOMES: Mapping[str, tuple[str, ...]] = {
    "cel_expr_python": ("language.environment",),
    "google": ("language.checked_expression", "language.to_descriptor", "language.vocabulary"),
    "re2": ("language", "intake", "rulefile", "report.to_standards"),
    "jiter": ("intake.from_json",),
    "msgspec": ("intake.from_line", "runner.result_lines", "runner.result_table"),
    "pyarrow": ("runner.from_parquet", "runner.result_table", "runner.on_spark"),
    "pyspark": ("runner.on_spark", "runner.spark_job"),
    "zstandard": ("runner.portions",),
    "pydantic": ("rulefile.shape", "rulefile.standard_shape", "rulefile.rule_file"),
    "yaml": ("rulefile.source",),
    "durable": ("inference.to_rete",),
    "durable_rules_engine": ("inference.to_rete",),
    "gherkin": ("scenarios",),
    "cucumber_expressions": ("scenarios",),
    "click": ("cli",),
    "xlsxwriter": ("report.to_xlsx",),
    "junitparser": ("report.to_junit",),
    "jinja2": ("report.page_template",),
}

FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "base", "core", "manager", "misc"}

#: The modules that may catch `Exception`, once each: what makes a rule's fault its ERROR, the commands, and the door.
CATCH_ALL = {"engine.judge", "cli.commands", "cli.main"}

#: The modules below `assess` that read files: the one that is given a folder of rules, and what it reads them with.
FILE_READERS = {"rulefile.folder", "whole_file"}
WORLDLY_MODULES = {
    "os",
    "time",
    "random",
    "secrets",
    "uuid",
    "socket",
    "subprocess",
    "io",
    "tempfile",
    "shutil",
    "glob",
    "locale",
    "getpass",
}
WORLDLY_NAMES = {"open", "input", "__import__", "exec", "eval"}
WORLDLY_ATTRIBUTES = {"today", "now", "utcnow", "environ", "getenv", "read_text", "read_bytes", "open", "iterdir", "rglob", "home", "cwd"}

#: The modules that run what they wrote, from checked conditions and from names in the record definition: no text of a record becomes code.
COMPILERS = {"engine.generated": {"exec"}, "intake.from_line": {"exec"}}

#: Of these modules, what asks the world nothing: an id that is computed from a name, and bytes in memory.
WORLDLESS_NAMES = {"io.BytesIO", "uuid.UUID", "uuid.uuid5"}

Trees = Mapping[str, ast.Module]


def trees_of(sources: Mapping[str, str]) -> Trees:
    return {name: ast.parse(source) for name, source in sources.items()}


def module_name(path: Path) -> str:
    """`language.evaluate`, and `language` for the package itself; `__init__` for the face of the whole."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts) or "__init__"


SOURCES = {module_name(path): path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py"))}
TREES = trees_of(SOURCES)


def imports_of(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module is not None:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def own_imports_of(tree: ast.Module, known: Trees) -> Iterator[str]:
    """The modules of this package that a module imports."""
    for name in imports_of(tree):
        if name.split(".")[0] != "compliance":
            continue
        inner = name.split(".")[1:]
        while inner and ".".join(inner) not in known:
            inner = inner[:-1]
        yield ".".join(inner) or "__init__"


def layer_faults(trees: Trees) -> list[str]:
    faults = [f"{name}: in no layer" for name in trees if name.split(".")[0] not in RANKS]
    for name, tree in trees.items():
        for imported in own_imports_of(tree, trees):
            folder, other = name.split(".")[0], imported.split(".")[0]
            if folder != other and not RANKS.get(other, 99) < RANKS.get(folder, -1):
                faults.append(f"{name} imports {imported}")
    return faults


def relative_import_faults(trees: Trees) -> list[str]:
    return [
        f"{name}:{node.lineno}"
        for name, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level
    ]


def cycle_faults(trees: Trees) -> list[str]:
    graph = {name: set(own_imports_of(tree, trees)) - {name} for name, tree in trees.items()}
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as cycle:
        return [str(cycle.args[1])]
    return []


def home_faults(trees: Trees) -> list[str]:
    def is_home(name: str, library: str) -> bool:
        return any(name == home or name.startswith(f"{home}.") for home in HOMES[library])

    libraries = {name: {imported.split(".")[0] for imported in imports_of(tree)} for name, tree in trees.items()}
    strangers = [
        f"{name} imports {library}, which has no home"
        for name, imported in libraries.items()
        for library in sorted(imported - HOMES.keys() - {"compliance"} - sys.stdlib_module_names)
    ]
    astray = [
        f"{name} imports {library}"
        for name, met in libraries.items()
        for library in sorted(met & HOMES.keys())
        if not is_home(name, library)
    ]
    return strangers + astray


def model_faults(trees: Trees) -> list[str]:
    return [
        f"{name} imports {imported}"
        for name, tree in trees.items()
        if name.split(".")[0] == "model"
        for imported in imports_of(tree)
        if imported.split(".")[0] not in sys.stdlib_module_names and not imported.startswith("compliance.model.")
    ]


def name_faults(trees: Trees) -> list[str]:
    shadowed = [name for name in trees if "." in name and name.rsplit(".", 1)[1] in sys.stdlib_module_names]
    return shadowed + [name for name in trees if FORBIDDEN_NAMES & {word for part in name.split(".") for word in part.split("_")}]


def catching_faults(trees: Trees) -> list[str]:
    found = [name for name, tree in trees.items() for node in ast.walk(tree) if _catches_everything(node)]
    return [name for name in found if name not in CATCH_ALL] + [name for name in CATCH_ALL if found.count(name) > 1]


def _catches_everything(node: ast.AST) -> bool:
    if isinstance(node, ast.ExceptHandler):
        return node.type is None or bool(_exceptions_named(node.type) & {"Exception", "BaseException"})
    if not isinstance(node, ast.Call) or not ast.unparse(node.func).endswith("suppress"):
        return False
    return any(_exceptions_named(argument) & {"Exception", "BaseException"} for argument in node.args)


def _exceptions_named(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def world_faults(trees: Trees) -> list[str]:
    """What reads a clock, an environment variable, a file or chance, in `assess` or below it."""
    return [
        f"{name}: {reading}"
        for name, tree in trees.items()
        if RANKS.get(name.split(".")[0], 0) <= RANKS["assess"]
        and name not in FILE_READERS
        and name.split(".")[0] not in {"runner", "scenarios"}
        for reading in _readings_of_the_world(tree)
        if reading not in COMPILERS.get(name, ())
    ]


def _readings_of_the_world(tree: ast.Module) -> Iterator[str]:
    imported = set(imports_of(tree)) - WORLDLESS_NAMES
    yield from sorted(name for name in imported if name.split(".")[0] in WORLDLY_MODULES)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in WORLDLY_NAMES:
            yield node.id
        elif isinstance(node, ast.Attribute) and node.attr in WORLDLY_ATTRIBUTES:
            yield node.attr


def length_faults(sources: Mapping[str, str]) -> list[str]:
    return [f"{name} has {source.count(chr(10))} lines" for name, source in sources.items() if source.count("\n") > 400]


def function_faults(trees: Trees) -> list[str]:
    return [
        f"{name}.{node.name} has {node.end_lineno - node.lineno + 1} lines"
        for name, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None and node.end_lineno - node.lineno >= 50
    ]


Check = Callable[[Trees], list[str]]

PLANTED: tuple[tuple[Check, dict[str, str]], ...] = (
    (layer_faults, {"model.rule": "from compliance.engine.plan import plan", "engine.plan": ""}),
    (layer_faults, {"engine.plan": "import compliance.intake.validate", "intake.validate": ""}),
    (layer_faults, {"engine.plan": "from compliance import assess", "__init__": ""}),
    (layer_faults, {"plugins.one": ""}),
    (relative_import_faults, {"engine.plan": "from .judge import judge"}),
    (cycle_faults, {"engine.a": "from compliance.engine.b import x", "engine.b": "def f():\n    from compliance.engine.a import y"}),
    (home_faults, {"engine.plan": "import durable.engine"}),
    (home_faults, {"language.evaluate": "from cel_expr_python import cel"}),
    (home_faults, {"engine.plan": "import numpy"}),
    (model_faults, {"model.rule": "import re2"}),
    (model_faults, {"model.rule": "from compliance.errors import EngineError"}),
    (name_faults, {"engine.utils": ""}),
    (name_faults, {"engine.date_helpers": ""}),
    (name_faults, {"engine.numbers": ""}),
    (catching_faults, {"engine.plan": "try:\n    pass\nexcept Exception:\n    pass"}),
    (catching_faults, {"engine.plan": "try:\n    pass\nexcept (ValueError, Exception):\n    pass"}),
    (catching_faults, {"engine.plan": "try:\n    pass\nexcept:\n    pass"}),
    (catching_faults, {"engine.plan": "with contextlib.suppress(Exception):\n    pass"}),
    (catching_faults, {"engine.judge": "try:\n    pass\nexcept Exception:\n    pass\n" * 2}),
    (world_faults, {"engine.plan": "import os"}),
    (world_faults, {"report.to_x": "import uuid"}),
    (world_faults, {"report.to_x": "from uuid import uuid4, uuid5"}),
    (world_faults, {"engine.plan": "from datetime import date\nday = date.today()"}),
    (world_faults, {"intake.validate": "open('x')"}),
    (world_faults, {"assess": "text = path.read_text()"}),
    (function_faults, {"engine.plan": "def f():\n" + "    pass\n" * 50}),
)


@pytest.mark.parametrize(
    "check",
    [
        layer_faults,
        relative_import_faults,
        cycle_faults,
        home_faults,
        model_faults,
        name_faults,
        catching_faults,
        world_faults,
        function_faults,
    ],
)
def test_package_has_no_fault(check: Check) -> None:
    assert check(TREES) == []


@pytest.mark.parametrize(("check", "sources"), PLANTED)
def test_check_finds_what_was_planted(check: Check, sources: dict[str, str]) -> None:
    assert check(trees_of(sources)) != []


def test_no_file_is_longer_than_400_lines() -> None:
    assert length_faults(SOURCES) == []
    assert length_faults({"engine.plan": "\n" * 401}) == ["engine.plan has 401 lines"]


def test_layers_name_what_exists_and_nothing_else() -> None:
    assert {name.split(".")[0] for name in SOURCES} == set(RANKS)


def test_each_library_is_imported_where_its_home_is() -> None:
    """A home that nobody lives in would let a library move without notice."""
    met = {library for tree in TREES.values() for library in {imported.split(".")[0] for imported in imports_of(tree)}}
    assert HOMES.keys() - met - {"durable", "durable_rules_engine"} == set()
    assert met & {"durable", "durable_rules_engine"}


def test_catch_all_is_where_it_is_said_to_be() -> None:
    assert {name for name, tree in TREES.items() for node in ast.walk(tree) if _catches_everything(node)} == CATCH_ALL


def test_architecture_document_draws_these_layers() -> None:
    """Each line of the drawing that names folders is a layer, highest first."""
    document = (REPOSITORY / "ARCHITECTURE.md").read_text(encoding="utf-8")
    drawing = document.split("```layers\n", 1)[1].split("```", 1)[0]
    drawn = [frozenset(line.split("  ")[0].split(" | ")) for line in drawing.splitlines() if line and not line.startswith(("-", " "))]
    assert drawn == [frozenset(layer) for layer in reversed(LAYERS)]
