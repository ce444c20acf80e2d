"""What the documents say is so: their commands run, their links lead somewhere, their lists are complete."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import compliance
from compliance.version import VERSION
from tests.literate import Block, blocks_of, differences, make_folder, matches, steps_of
from tests.shipped import shipped_ruleset

REPOSITORY = Path(__file__).parent.parent
PACKAGE = REPOSITORY / "compliance"
DIAGNOSTICS = REPOSITORY / "docs" / "diagnostics"

DOCUMENTS = [*sorted(REPOSITORY.glob("*.md")), *sorted((REPOSITORY / "docs").rglob("*.md"))]
#: What these show is run; it takes an environment of its own to run what the others show.
RUN = [REPOSITORY / "README.md", REPOSITORY / "docs" / "writing-rules.md", REPOSITORY / "docs" / "writing-rules.zh.md"]
HEADINGS = ["What it means", "Example", "Why it is refused", "How to mend it", "See also"]

_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"[RIS][0-9]{3}")


def name_of(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


@pytest.mark.parametrize("document", RUN, ids=name_of)
def test_what_a_document_shows_is_what_happens(document: Path, tmp_path: Path) -> None:
    make_folder(tmp_path)
    assert "\n\n".join(differences(document, tmp_path)) == ""
    assert [block for block in blocks_of(document) if block.kind == "console"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_links_lead_somewhere(document: Path) -> None:
    text = prose_of(document)
    for target in _LINK.findall(text):
        if target.startswith(("https://", "http://")):
            continue
        path, _, anchor = target.partition("#")
        file = (document.parent / path).resolve() if path else document
        assert file.exists(), target
        assert not anchor or anchor in anchors_of(file), target


def prose_of(document: Path) -> str:
    return re.sub(r"^```.*?^```$", "", document.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)


def anchors_of(document: Path) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", prose_of(document), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_scripts_and_modules_that_a_document_names_exist(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    for named in re.findall(r"\b(?:scripts|compliance|tests|rules|examples|features)/[\w./-]*\w\.(?:py|yaml|json|md)\b", text):
        if any(block.path == named for block in blocks_of(document)):
            continue
        assert (REPOSITORY / named).is_file(), named
    for module in re.findall(r"`((?:model|language|rulefile|intake|engine|inference|report|scenarios|cli)/[\w/]+\.py)`", text):
        assert (PACKAGE / module).is_file(), module


def test_the_two_commands_are_those_of_the_machine_that_checks_changes() -> None:
    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    first_screen = "\n".join(readme.splitlines()[:40])
    assert "python3 scripts/check_examples.py" in first_screen
    assert "python3 scripts/run_tests.py" in first_screen
    assert "exec python3 scripts/run_tests.py" in (REPOSITORY / ".ci" / "run").read_text(encoding="utf-8")


def test_readme_names_every_requirement_that_is_shipped_and_counts_its_standings() -> None:
    ruleset = shipped_ruleset()
    chapter = (REPOSITORY / "README.md").read_text(encoding="utf-8").split("\n## What is shipped\n")[1].split("\n## ")[0]
    named: set[str] = set()
    for row in re.findall(r"^\| (`[A-Z]+-[0-9]+`.*?) \|.*$", chapter, flags=re.MULTILINE):
        ids = re.findall(r"`([A-Z]+)-([0-9]+)`", row)
        span = range(int(ids[0][1]), int(ids[-1][1]) + 1) if "…" in row else ()
        named |= {f"{letters}-{number}" for letters, number in ids} | {f"{ids[0][0]}-{number}" for number in span}
    # What a standard demands is named by its number, clause by clause, and `compliance rules --standard` lists it.
    assert named == {name for name in ruleset.requirements if re.fullmatch(r"[A-Z]{2}-[0-9]+", name)}
    counted = {word: int(count) for word, count in re.findall(r"^\| `(\w+)` \S+ \| ([0-9]+) \|", chapter, flags=re.MULTILINE)}
    assert counted == Counter(rule.standing.value for rule in ruleset.rules.values())


def test_changelog_opens_with_the_version_of_the_package() -> None:
    changelog = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (\S+)", changelog, flags=re.MULTILINE)[0] == VERSION


def glossary_words() -> set[str]:
    text = (REPOSITORY / "docs" / "glossary.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| `(\w+)` \|", text, flags=re.MULTILINE))


def model_words() -> Iterator[str]:
    """The public classes, kinds of value and tables of the model."""
    for path in (PACKAGE / "model").glob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            match node:
                case ast.ClassDef(name=name) | ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                    if not name.startswith("_"):
                        yield name


def test_glossary_has_every_word_of_the_model_and_no_other() -> None:
    aside = {"Condition"}
    assert set(model_words()) - aside == glossary_words()
    assert "A `Condition` is one of these" in (REPOSITORY / "docs" / "glossary.md").read_text(encoding="utf-8")


def test_glossary_has_every_public_name() -> None:
    text = (REPOSITORY / "docs" / "glossary.md").read_text(encoding="utf-8")
    verbs = set(re.findall(r"^\| \*(\w+)\* \|", text, flags=re.MULTILINE))
    exceptions = {name for name in compliance.__all__ if name.endswith("Error")}
    others = {name for name in compliance.__all__ if name.split("_")[0] not in verbs} - exceptions
    assert others <= glossary_words() | {"Condition", "VERSION"}
    assert {name.split("_")[0] for name in compliance.__all__} >= {"load", "decode", "assess", "explain"}


def codes_of_the_program() -> set[str]:
    """The codes of diagnostics that the source has as texts of their own."""
    return {
        node.value
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _CODE.fullmatch(node.value)
    }


def test_every_diagnostic_has_a_page_and_every_page_a_diagnostic() -> None:
    assert {path.stem for path in DIAGNOSTICS.glob("*.md")} - {"README"} == codes_of_the_program()


def test_index_of_diagnostics_is_complete() -> None:
    index = (DIAGNOSTICS / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| \[([RIS][0-9]{3})\]\(\1\.md\) \| \S", index, flags=re.MULTILINE)
    assert listed == sorted(codes_of_the_program(), key=lambda code: ("RIS".index(code[0]), code))


@pytest.mark.parametrize("page", [path for path in sorted(DIAGNOSTICS.glob("*.md")) if path.stem != "README"], ids=lambda path: path.stem)
def test_page_of_a_diagnostic_has_its_five_headings(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"# {page.stem}: ")
    assert re.findall(r"^## (.*)$", text, flags=re.MULTILINE) == HEADINGS
    sections = re.split(r"^## .*$", text, flags=re.MULTILINE)[1:]
    assert all(section.strip() for section in sections)
    assert f"{page.stem}: " in sections[1], "the example shows the message"


def test_decisions_say_what_was_not_chosen() -> None:
    pages = sorted((REPOSITORY / "docs" / "decisions").glob("*.md"))
    assert [page.name[:4] for page in pages] == [f"{number:04}" for number in range(1, len(pages) + 1)]
    assert all("## What was not chosen" in page.read_text(encoding="utf-8") for page in pages)


def test_runner_of_documents_finds_what_is_not_so(tmp_path: Path) -> None:
    document = tmp_path / "document.md"
    document.write_text(
        "```console\n$ echo one; exit 3\none\n$ echo $?\n4\n```\n\n```python\nprint(2)\n```\n\n```text\n3\n```\n", encoding="utf-8"
    )
    assert list(differences(document, tmp_path)) == ["$ echo $?\n3\n", "2\n"]
    document.write_text("```yaml a/b.yaml\nx: 1\n```\n\n```console\n$ cat a/b.yaml\nx: 1\n```\n", encoding="utf-8")
    assert list(differences(document, tmp_path)) == []
    assert blocks_of(document)[0] == Block("yaml", "a/b.yaml", "x: 1\n")


def test_matching_lets_a_line_of_dots_stand_for_any_lines() -> None:
    assert matches("one\n…\nthree\n", "one\ntwo\ntwo\nthree\n")
    assert not matches("one\n…\nfour\n", "one\ntwo\nthree\n")
    assert not matches("one\n", "one\ntwo\n")
    assert matches("… of 2 …\n", "1 of 2 rules\n")
    assert not matches("… of 2 …\n", "1 of 3 rules\n")
    assert not matches("1 …\n", "1 of 3\nrules\n")
    assert [step.command for step in steps_of("$ a\n1\n2\n$ b\n")] == ["a", "b"]
