"""What the manual for policy staff says is so, in both languages: its keys, its conditions, its tags, its mistakes."""

import re
from functools import cache
from pathlib import Path

import pytest

from compliance.errors import RuleFileError
from compliance.language.from_cel import read_condition
from compliance.language.functions import FUNCTIONS
from compliance.language.vocabulary import vocabulary_of
from compliance.model.binding import Binding
from compliance.model.citation import Standing
from compliance.model.consequence import ConsequenceKind
from compliance.model.outcome import Outcome
from compliance.model.rule import Ruleset, Severity
from compliance.rulefile import shape as shapes
from compliance.rulefile import standard_shape as standards
from compliance.rulefile.load import load
from tests.literate import blocks_of, make_folder

REPOSITORY = Path(__file__).parent.parent
PAGES = [REPOSITORY / "docs" / name for name in ("writing-rules.md", "writing-rules.zh.md")]

#: The tables of the second chapter, in their order.
SHAPES: tuple[type[shapes.Shape], ...] = (
    shapes.RulesetShape,
    shapes.RecordShape,
    shapes.FieldShape,
    shapes.DocumentShape,
    shapes.CitationShape,
    shapes.ParameterShape,
    shapes.LimitValueShape,
    shapes.PlaceShape,
    shapes.PlaceFactShape,
    shapes.FactShape,
    shapes.DefinitionShape,
    shapes.RequirementShape,
    shapes.RuleShape,
    shapes.InForceShape,
    shapes.ConsequenceShape,
    shapes.WaiverShape,
    shapes.SectionShape,
    standards.EditionShape,
    standards.TableShape,
    standards.RowShape,
)
#: What the manual tells in sentences: a text in both languages, the tags of a consequence, and files that hold nothing but names.
IN_SENTENCES = {
    shapes.Words,
    shapes.WhenShape,
    shapes.DocumentsShape,
    shapes.ParametersShape,
    shapes.PlacesShape,
    shapes.DefinitionsShape,
    shapes.ConsequencesShape,
    shapes.WaiversShape,
    standards.StandardsShape,
}

Rows = list[list[str]]


def chapters_of(page: Path) -> list[str]:
    return re.split(r"^## ", page.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]


def tables_of(text: str) -> list[Rows]:
    """Give the rows of every table of a text, each as its cells, without the heads."""
    tables = re.findall(r"^\|.*\|\n\|[-|]+\|\n((?:\|.*\|\n)*)", text, flags=re.MULTILINE)
    return [[cells_of(row) for row in table.splitlines()] for table in tables]


def cells_of(row: str) -> list[str]:
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", row)[1:-1]]


def code_of(cell: str) -> str:
    assert cell.startswith("`")
    assert cell.endswith("`")
    return cell[1:-1]


@pytest.fixture(scope="module", params=PAGES, ids=lambda page: page.name)
def page(request: pytest.FixtureRequest) -> Path:
    assert isinstance(request.param, Path)
    return request.param


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder that has the files of the manual beside what shipped rules rest on; without those rules, it is loaded quickly."""
    folder = tmp_path_factory.mktemp("practised")
    make_folder(folder)
    for path in (folder / "rules").rglob("*.yaml"):
        if re.search(r"^(?:requirement|table|consequences|waivers):", path.read_text(encoding="utf-8"), flags=re.MULTILINE):
            path.unlink()
    for block in blocks_of(PAGES[0]):
        if block.path is not None:
            (folder / block.path).parent.mkdir(parents=True, exist_ok=True)
            (folder / block.path).write_text(block.body, encoding="utf-8")
    return folder


@cache
def ruleset_of(folder: Path) -> Ruleset:
    return load(folder / "rules")


def test_both_languages_show_the_same_files_and_have_the_same_chapters() -> None:
    english, chinese = ({block.path: block.body for block in blocks_of(page) if block.path is not None} for page in PAGES)
    assert english == chinese
    assert len(english) == 5
    tables = [[[len(row) for row in table] for chapter in chapters_of(page)[:-1] for table in tables_of(chapter)] for page in PAGES]
    assert tables[0] == tables[1]


def test_every_kind_of_shape_is_explained() -> None:
    everything = {
        each for each in {**vars(shapes), **vars(standards)}.values() if isinstance(each, type) and issubclass(each, shapes.Shape)
    } - {shapes.Shape}
    assert set(SHAPES) | IN_SENTENCES == everything


def test_every_key_is_explained_and_no_other(page: Path) -> None:
    tables = tables_of(chapters_of(page)[1])
    assert len(tables) == len(SHAPES)
    for shape, rows in zip(SHAPES, tables, strict=True):
        explained = {code_of(key): must for key, must, meaning in rows if meaning}
        keys = {field.alias or name: "yes" if field.is_required() else "no" for name, field in shape.model_fields.items()}
        assert explained == keys, shape.__name__


def test_every_word_that_a_key_may_have_is_named(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    outcomes = (Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN, Outcome.NOT_APPLICABLE)
    words = {each.value for kind in (Standing, Severity, ConsequenceKind) for each in kind} | {each.value for each in outcomes}
    words |= {*shapes.KINDS_OF_FIELD, "credit_code", "pseudonym", "single_line"}
    assert {word for word in words if f"`{word}`" not in text} == set()


def test_every_condition_that_is_shown_can_be_read(page: Path, practised: Path) -> None:
    ruleset = ruleset_of(practised)
    vocabulary = vocabulary_of(ruleset.definition, ruleset.parameters, ruleset.facts)
    employee = (Binding("employee", "employees"),)
    conditions = [code_of(row[0]) for chapter in chapters_of(page)[2:4] for table in tables_of(chapter) for row in table]
    assert len(conditions) > 20
    for condition in conditions:
        read_condition(condition, vocabulary, employee, ruleset.shared)


def test_every_function_of_the_language_is_shown(page: Path) -> None:
    chapter = chapters_of(page)[2]
    names = {*FUNCTIONS, "date", "quantity", "attested", "size", "has", "exists", "all"}
    assert {name for name in names if f"{name}(" not in chapter} == set()


def test_every_kind_of_tag_is_shown(page: Path) -> None:
    (table,) = tables_of(chapters_of(page)[7])
    kinds = [
        "failed",
        "passed",
        "unknown",
        "not_checked",
        "failed_severity",
        "verdict",
        "signal",
        "given",
        *(kind.value for kind in ConsequenceKind),
    ]
    assert [code_of(row[0]).partition("(")[0] for row in table] == kinds


def test_both_languages_list_the_same_mistakes() -> None:
    english, chinese = (tables_of(chapters_of(page)[-1])[0] for page in PAGES)
    assert english == [row[:3] for row in chinese]
    assert all(row[3] for row in chinese)


_MISTAKES = tables_of(chapters_of(PAGES[0])[-1])[0]


def test_there_are_mistakes_of_many_kinds() -> None:
    assert len(_MISTAKES) > 10


@pytest.mark.parametrize("row", _MISTAKES, ids=lambda row: code_of(row[1]))
def test_a_mistake_is_told_as_it_says(practised: Path, row: list[str]) -> None:
    rule = practised / "rules" / "practice" / "1-disinfectant.yaml"
    right = rule.read_text(encoding="utf-8")
    instead_of, written, told = code_of(row[0]), code_of(row[1]), row[2]
    assert right.count(instead_of) == 1, instead_of
    rule.write_text(right.replace(instead_of, written), encoding="utf-8")
    with pytest.raises(RuleFileError) as refusal:
        load(practised / "rules")
    rule.write_text(right, encoding="utf-8")
    first = refusal.value.diagnostics[0]
    assert "; ".join(part for part in (f"{first.code}: {first.message}", first.hint) if part) == told
