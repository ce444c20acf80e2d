"""False passes by rule files: what is misspelt, ambiguous, given twice or says nothing is refused, with its text in the diagnostic."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.errors import RuleFileError
from compliance.rulefile.load import load

_RULES = Path(__file__).parent.parent / "cli" / "rules"
_MASKS = "eight-ones/3-wear-masks.yaml"
_LIMITS = "parameters/limits.yaml"

Folder = Callable[[str, str, str], Path]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Give a function that copies a folder of sound rules with one text of one file replaced by another."""
    made = tmp_path / "rules"
    shutil.copytree(_RULES, made)

    def changed(file: str, old: str, new: str) -> Path:
        path = made / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) >= 1
        path.write_bytes(text.replace(old, new, 1).encode())
        return made

    return changed


def _said(rules: Path, *texts: str) -> str:
    """Load rules that must be refused, and give all that is said of them, which names each text."""
    with pytest.raises(RuleFileError) as caught:
        load(rules)
    said = "\n".join(f"{each.source}:{each.line}: {each.message} {each.hint or ''}" for each in caught.value.diagnostics)
    for text in texts:
        assert text in said
    return said


def test_the_rules_that_every_case_changes_are_sound(folder: Folder) -> None:
    assert len(load(folder(_MASKS, "EO-3.1", "EO-3.1")).rules) == 8


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("stock.masks >=", "stock.mask >=", "`stock.mask`"),
        ("enterprise.headcount", "enterprize.headcount", "`enterprize"),
        ("limits.mask_stock_days *", "limits.mask_stock_day *", "`limits.mask_stock_day`"),
        ("[employee in employees]", "[employee in employes]", "`employes`"),
        ("place: jianghai", "place: jianghaii", "`jianghaii`"),
        ("{stock.masks}", "{stock.mask}", "`{stock.mask}`"),
        ("ended_by: notice-9", "ended_by: notice-10", "`notice-10`"),
        ("document: notice-3", "document: notice-33", "`notice-33`"),
    ],
)
def test_c70_a_name_that_nothing_has_is_refused(folder: Folder, old: str, new: str, text: str) -> None:
    assert "3-wear-masks.yaml:" in _said(folder(_MASKS, old, new), text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("severity:", "severty"),
        ("requires:", "require"),
        ("when_empty:", "when_emty"),
        ("standing:", "standng"),
        ("rules:", "rule"),
        ("until:", "untill"),
    ],
)
def test_c71_a_misspelt_key_is_refused_with_what_was_meant(folder: Folder, old: str, new: str) -> None:
    _said(folder(_MASKS, old, f"{new}:"), f"`{new}`", f"did you mean `{old[:-1]}`?")


def test_c71_a_word_that_is_none_of_its_key_is_refused(folder: Folder) -> None:
    _said(folder(_MASKS, "severity: minor", "severity: minr"), "minr")
    _said(folder(_MASKS, "when_empty: pass", "when_empty: passes"), "passes")


@pytest.mark.parametrize("name", ["more.yml", "more.YAML", "more.yaml.bak", ".hidden/more.yaml", "notes.txt"])
def test_c72_a_file_that_would_not_be_read_is_refused(folder: Folder, name: str) -> None:
    rules = folder(_MASKS, "EO-3.1", "EO-3.1")
    (rules / name).parent.mkdir(exist_ok=True)
    (rules / name).write_text("requirement: X\n", encoding="utf-8")
    _said(rules, name, "would not be read")


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("requirement: EO-3", "\ufeffrequirement: EO-3", "byte order mark"),
        ("requires: enterprise.filed_commitment", "requires: enterprise.filed_commitment # always", "comment"),
        ("requirement: EO-3", "---\nrequirement: EO-3", ""),
        ("  - id: EO-3.2", "---\n  - id: EO-3.2", "second document"),
        ("severity: minor", "severity: !!str minor", "tag"),
        ("severity: minor", "severity: &grave minor", "anchor"),
        ("severity: minor", "severity:", "`severity` has no value"),
        ("severity: minor", "severity: minor\n    severity: major", "second time"),
    ],
)
def test_c72_what_a_reader_of_yaml_might_pass_over_is_refused(folder: Folder, old: str, new: str, text: str) -> None:
    rules = folder(_MASKS, old, new)
    if text:
        _said(rules, text)
    else:
        assert len(load(rules).rules) == 8


def test_c72_an_empty_file_is_refused(folder: Folder) -> None:
    rules = folder(_MASKS, "EO-3.1", "EO-3.1")
    (rules / "more.yaml").write_text("# nothing\n", encoding="utf-8")
    _said(rules, "more.yaml", "says nothing")


@pytest.mark.parametrize(
    "number", ["010", "0o10", "0x10", "1_0", "1:30", "NO", "yes", "1e-1", ".5", "+10", "１０", "10 days", "NaN", "~", '"a"']
)
def test_c73_a_limit_that_could_be_read_two_ways_is_refused(folder: Folder, number: str) -> None:
    _said(folder(_LIMITS, "value: 10,", f"value: {number},"), "limits.yaml", number.strip('"') if number != "~" else "")


@pytest.mark.parametrize("number", ["010", "0x10", "1e1", "1_0", ".5"])
def test_c73_a_number_in_a_condition_that_could_be_read_two_ways_is_refused(folder: Folder, number: str) -> None:
    _said(folder("eight-ones/8-care.yaml", "enterprise.headcount <= 100", f"enterprise.headcount <= {number}"), "8-care.yaml")


@pytest.mark.parametrize("day", ["2020-2-1", "2020-02-30", "01/02/2020", "20200201", "2020-02-01T00:00:00"])
def test_c73_a_day_that_could_be_read_two_ways_is_refused(folder: Folder, day: str) -> None:
    _said(folder(_MASKS, "from: 2020-02-01", f"from: {day}"), day)


def test_c74_an_id_that_stands_twice_is_refused(folder: Folder) -> None:
    _said(folder(_MASKS, "id: EO-3.2", "id: EO-8.1"), "`EO-8.1`", "used twice")
    _said(folder("eight-ones/8-care.yaml", "requirement: EO-8", "requirement: EO-1"), "`EO-1`", "used twice")


@pytest.mark.parametrize("condition", ["true", "1 < 2", '"false || 2 > 1"', "limits.mask_stock_days > 0"])
def test_c75_a_condition_that_reads_nothing_of_the_record_is_refused(folder: Folder, condition: str) -> None:
    _said(folder(_MASKS, "requires: enterprise.filed_commitment", f"requires: {condition}"), "reads nothing of the record")


def test_c41_a_rule_over_a_list_that_does_not_say_what_an_empty_one_means_is_refused(folder: Folder) -> None:
    _said(folder(_MASKS, "    when_empty: pass\n", ""), "`EO-3.1`", "empty list")


@pytest.mark.parametrize(
    ("file", "old", "new", "text"),
    [
        (_LIMITS, "until: 2020-03-01, place", "until: 2020-03-02, place", "`mask_stock_days`"),
        (_LIMITS, "until: 2020-03-01, place", "place", "`mask_stock_days`"),
        (_MASKS, "ended_by: notice-9}", "succeeded_by: EO-3.2}", "both in force"),
    ],
)
def test_c59_two_versions_that_hold_on_one_day_are_refused(folder: Folder, file: str, old: str, new: str, text: str) -> None:
    _said(folder(file, old, new), text, "on one day")


def test_c58_a_limit_that_runs_out_before_its_rule_is_refused(folder: Folder) -> None:
    _said(folder(_LIMITS, "from: 2020-03-01, place", "from: 2020-03-02, place"), "`limits.mask_stock_days`", "2020-03-01")


def test_c79_rules_without_a_rule_are_refused(folder: Folder, tmp_path: Path) -> None:
    rules = folder(_MASKS, "EO-3.1", "EO-3.1")
    for each in (*rules.glob("eight-ones/*"), *rules.glob("products/*"), *rules.glob("consequences/*"), *rules.glob("waivers/*")):
        each.unlink()
    _said(rules, "no rule")
    (tmp_path / "empty").mkdir()
    _said(tmp_path / "empty", "no rule files")
