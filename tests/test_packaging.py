"""What is installed: the wheel with its rules, the command, the versions that were tested."""

import ast
import email
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterator
from importlib.metadata import distributions, packages_distributions
from importlib.util import find_spec
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from compliance.version import VERSION

REPOSITORY = Path(__file__).parent.parent
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
CONSTRAINTS = (REPOSITORY / "constraints.txt").read_text(encoding="utf-8")


def run_python(*arguments: str, folder: Path) -> str:
    ran = subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def build(target: str, source: Path, into: Path) -> Path:
    run_python("-m", "hatchling", "build", "--target", target, "--directory", str(into), folder=source)
    (built,) = into.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", REPOSITORY, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    zipfile.ZipFile(wheel).extractall(folder)
    return folder


def files_below(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_wheel_has_the_rules_byte_for_byte(unpacked: Path) -> None:
    shipped = files_below(unpacked / "compliance" / "rules")
    assert "ruleset.yaml" in shipped
    assert shipped == files_below(REPOSITORY / "rules")


def test_wheel_has_the_package_and_nothing_beside_it(unpacked: Path) -> None:
    top = {path.name for path in unpacked.iterdir()}
    assert top == {"compliance", f"compliance-{VERSION}.dist-info"}
    assert (unpacked / "compliance" / "py.typed").is_file()
    assert not list(unpacked.rglob("*.pyc"))
    modules = {path.relative_to(REPOSITORY).as_posix() for path in (REPOSITORY / "compliance").rglob("*.py")}
    templates = {path.relative_to(REPOSITORY).as_posix() for path in (REPOSITORY / "compliance" / "report" / "templates").iterdir()}
    assert templates
    assert modules | templates <= files_below(unpacked).keys()


def test_wheel_names_the_command_and_the_version(unpacked: Path) -> None:
    about = unpacked / f"compliance-{VERSION}.dist-info"
    assert "compliance = compliance.cli.main:main" in (about / "entry_points.txt").read_text(encoding="utf-8")
    assert email.message_from_bytes((about / "METADATA").read_bytes())["Version"] == VERSION


def test_unpacked_wheel_loads_and_lists_its_rules_in_an_empty_folder(unpacked: Path, tmp_path: Path) -> None:
    program = (
        f"import functools, sys; sys.path.insert(0, {str(unpacked)!r})\n"
        "import compliance, compliance.rulefile.load as reading\n"
        # The program and the command read the very same folder: once is enough.
        "reading.load = functools.cache(reading.load)\n"
        "print(compliance.__file__)\n"
        "print(len(compliance.load_ruleset().rules))\n"
        "from compliance.cli.main import main\n"
        "sys.argv = ['compliance', 'rules', '--lang', 'en']\n"
        "main()\n"
    )
    where, count, *listed = run_python("-c", program, folder=tmp_path).splitlines()
    assert Path(where).is_relative_to(unpacked)
    assert int(count) > 0
    assert "EO-3.2" in "\n".join(listed)


def test_wheel_made_from_the_source_distribution_is_the_same(wheel: Path, tmp_path: Path) -> None:
    sdist = build("sdist", REPOSITORY, tmp_path / "sdist")
    with tarfile.open(sdist) as archive:
        # Python before 3.11.4 knows no filter, and later ones warn where there is none.
        archive.extractall(tmp_path / "source", **({"filter": "data"} if hasattr(tarfile, "data_filter") else {}))  # type: ignore[arg-type]
    (source,) = (tmp_path / "source").iterdir()
    assert (source / "tests").is_dir()
    again = build("wheel", source, tmp_path / "again")
    assert set(zipfile.ZipFile(again).namelist()) == set(zipfile.ZipFile(wheel).namelist())


def pins() -> dict[str, str]:
    lines = [line for line in CONSTRAINTS.splitlines() if line and not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in (line.split("==") for line in lines)}


def requirements() -> list[Requirement]:
    project = PROJECT["project"]
    texts = [*PROJECT["build-system"]["requires"], *project["dependencies"]]
    texts += [text for extra in project["optional-dependencies"].values() for text in extra]
    return [requirement for requirement in map(Requirement, texts) if requirement.name != "compliance"]


@pytest.mark.parametrize("requirement", requirements(), ids=lambda requirement: requirement.name)
def test_requirement_is_bounded_and_its_tested_version_is_within(requirement: Requirement) -> None:
    assert {specifier.operator for specifier in requirement.specifier} == {">=", "<"}
    assert requirement.specifier.contains(pins()[canonicalize_name(requirement.name)])


def test_constraints_are_exact_and_name_no_host() -> None:
    assert all(version and "*" not in version for version in pins().values())
    assert not any(sign in CONSTRAINTS for sign in ("://", "@", "--"))


def documented_requirements() -> set[tuple[str, str]]:
    document = (REPOSITORY / "docs" / "dependencies.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in document.splitlines() if line.startswith("|")]
    return {(name, bounds.split("`")[1]) for name, bounds, reason in (row for row in rows if len(row) == 3) if "`" in bounds and reason}


def test_every_dependency_has_its_line_with_bounds_and_reason() -> None:
    def written(requirement: Requirement) -> tuple[str, str]:
        ordered = sorted(requirement.specifier, key=lambda specifier: specifier.operator, reverse=True)
        return requirement.name, ",".join(str(specifier) for specifier in ordered)

    assert documented_requirements() == {written(requirement) for requirement in requirements()}


OWN = {"benchmarks", "compliance", "environment", "tests"}


def imported_by(folder: str) -> Iterator[str]:
    """Name the top-level modules that the files of a folder import, those of the standard library and of the project left out."""
    for path in (REPOSITORY / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module is not None else []
            yield from (
                {name.split(".")[0] for name in names} - sys.stdlib_module_names - {"compliance", "tests", "environment", "benchmarks"}
            )


@pytest.mark.parametrize(
    ("folder", "extras"),
    [
        ("compliance", ("batch", "parquet", "report", "scenarios", "spark")),
        ("tests", ("batch", "parquet", "report", "scenarios", "spark", "test")),
        ("benchmarks", ("benchmarks", "parquet")),
    ],
)
def test_whatever_is_imported_is_asked_for_by_name(folder: str, extras: tuple[str, ...]) -> None:
    project = PROJECT["project"]
    texts = [*project["dependencies"], *(text for extra in extras for text in project["optional-dependencies"][extra])]
    asked_for = {canonicalize_name(Requirement(text).name) for text in texts}
    providers = packages_distributions()
    # What does not load on this Python is not installed on it either, and its import is guarded.
    met = {name: {canonicalize_name(provider) for provider in providers.get(name, [])} for name in imported_by(folder)}
    assert {name for name, from_where in met.items() if from_where and not from_where & asked_for} == set()
    assert len(met) > 5


def test_what_is_pinned_is_needed_by_something() -> None:
    """A library that nothing asks for any more is not kept among the pins."""
    building = {"editables", "setuptools", "wheel"}
    # What Spark, pandas and the peers of the benchmarks ask for can be looked up only where they are installed, which no test needs.
    of_spark = {"numpy", "py4j", "python-dateutil", "pytz", "six", "tzdata"} if find_spec("pyspark") is None else set()
    of_peers = {"annotated-doc", "prompt-toolkit", "shellingham", "typer", "wcwidth"} if find_spec("cel") is None else set()
    installed = {canonicalize_name(each.metadata["Name"]): each for each in distributions()}
    wanted = {canonicalize_name(requirement.name) for requirement in requirements()}
    while True:
        further = {
            canonicalize_name(Requirement(text).name)
            for name in wanted & installed.keys()
            for text in installed[name].requires or ()
            if Requirement(text).marker is None or "extra" not in str(Requirement(text).marker)
        }
        if further <= wanted:
            break
        wanted |= further
    assert pins().keys() - building - of_spark - of_peers <= wanted
    assert wanted & installed.keys() <= pins().keys()
