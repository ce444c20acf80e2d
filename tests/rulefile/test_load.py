"""A folder is loaded whole or not at all, and all that is wrong with it is told in one sorted report."""

import os
import socket
from pathlib import Path
from typing import Any

import pytest

from compliance.errors import RuleFileError
from compliance.report.to_diagnostics import render_diagnostic
from compliance.rulefile.load import load
from tests.report.golden import assert_golden
from tests.rulefile.conftest import (
    CARE,
    CONSEQUENCES,
    DEFINITIONS,
    DOCUMENTS,
    LIMITS,
    MASKS,
    PLACES,
    PRODUCTS,
    RECORD,
    RULESET,
    SOUND,
    TEMPERATURES,
    WAIVERS,
    Rules,
)

NOT_READ = "R101: this file would not be read as a rule file"
REQUIRES = "requires: enterprise.headcount <= 100"

DEFINED = """definitions:
  is_small:
    title: {zh: 规模小, en: is small}
    condition: enterprise.headcount <= 100
  works_here:
    title: {zh: 在职, en: works here}
    for_each: [employee in employees]
    condition: "!has(employee.left_on) && !is_small()"
"""


# What is read


def test_sound_folder_is_loaded(rules: Rules) -> None:
    ruleset = rules.load()
    assert (ruleset.id, ruleset.version, len(ruleset.rules), list(ruleset.requirements)) == (
        "small",
        "1",
        8,
        ["EO-1", "EO-3", "EO-8", "PR-1"],
    )
    rule = ruleset.rules["EO-8.2"]
    assert (rule.position.source, rule.position.line, rule.position.column) == (CARE, 15, 9)
    assert ruleset.source == rules.folder.as_posix()


def test_digest_is_of_names_and_bytes_and_of_nothing_else(rules: Rules, tmp_path: Path) -> None:
    digest = rules.load().digest
    assert digest == load(SOUND).digest
    assert digest.startswith("sha256:")
    assert rules.write("README.md", "read me").load().digest == digest
    assert rules.change(CARE, "rules:", "rules: ").load().digest != digest
    rules.change(CARE, "rules: ", "rules:")
    (rules.folder / CARE).rename(rules.folder / "eight-ones" / "8-cared.yaml")
    assert rules.load().digest != digest


def test_lines_may_end_as_on_another_system(rules: Rules) -> None:
    for path in rules.folder.rglob("*.yaml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert rules.load().rules == load(SOUND).rules
    rules.change(CARE, REQUIRES, "requires: enterprise.headcout <= 100")
    (fault,) = rules.diagnostics()
    assert (fault.line, fault.column, fault.excerpt) == (22, 15, "    requires: enterprise.headcout <= 100")


def test_document_may_be_marked_as_one(rules: Rules) -> None:
    assert len(rules.change(CARE, "requirement:", "---\nrequirement:").load().rules) == 8


# What would not be read


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("eight-ones/9.yml", "end its name in `.yaml`"),
        ("eight-ones/9.YAML", "end its name in `.yaml`"),
        ("eight-ones/9.Yml", "end its name in `.yaml`"),
        ("eight-ones/9.yaml.bak", "move it elsewhere"),
        ("eight-ones/9.yaml~", "move it elsewhere"),
        ("eight-ones/9", "move it elsewhere"),
        (".yaml", "move it elsewhere"),
        (".hidden/9.yaml", "move it elsewhere"),
        ("eight-ones/.9.yaml", "move it elsewhere"),
        ("notes.txt", "move it elsewhere"),
    ],
)
def test_file_that_would_not_be_read_is_told(rules: Rules, name: str, hint: str) -> None:
    assert rules.write(name, "requirement: X\n").faults() == [f"{name}: {NOT_READ} | {hint}"]


def test_folder_that_is_not_there_or_empty_or_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file.yaml").write_text("ruleset: x\n", encoding="utf-8")
    assert Rules(tmp_path / "empty").faults() == [".: R101: there are no rule files here | give the folder of rules"]
    assert Rules(tmp_path / "none").faults() == [".: R101: this is no folder | give the folder of rules"]
    assert Rules(tmp_path / "file.yaml").faults() == [".: R101: this is no folder | give the folder of rules"]


def test_folder_named_like_a_file_is_told(rules: Rules) -> None:
    (rules.folder / "more.yaml").mkdir()
    assert rules.faults() == ["more.yaml: R101: this is a folder, and is named like a file | rename it"]


def test_links_are_read_or_told(rules: Rules, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (rules.folder / CARE).rename(tmp_path / "outside" / "care.yaml")
    (rules.folder / CARE).symlink_to(tmp_path / "outside" / "care.yaml")
    assert len(rules.load().rules) == 8
    (rules.folder / "more").symlink_to(tmp_path / "outside", target_is_directory=True)
    (rules.folder / "lost.yaml").symlink_to(tmp_path / "nowhere.yaml")
    assert rules.faults() == [
        "lost.yaml: R101: this is no file that can be read | put the file itself here",
        "more: R101: this link to a folder is not followed | put the folder itself here",
    ]


def test_what_is_neither_file_nor_folder_is_told(rules: Rules, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(rules.folder)
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind("wire.yaml")
        assert rules.faults() == ["wire.yaml: R101: this is no file that can be read | put the file itself here"]


def test_name_that_is_no_text_is_told(rules: Rules) -> None:
    Path(os.fsdecode(os.fsencode(rules.folder) + b"/\xff.yaml")).write_bytes(b"requirement: X\n")
    assert rules.faults() == ["\\udcff.yaml: R101: the name of this file is not UTF-8 | rename it"]


def test_names_that_differ_only_in_case_are_told(rules: Rules) -> None:
    rules.write("eight-ones/8-CARE.yaml", (rules.folder / PRODUCTS).read_bytes())
    said = "R101: this name differs from `eight-ones/8-CARE.yaml` only in case: some computers keep one of the two files"
    assert f"{CARE}: {said} | rename one of the two" in rules.faults()


def test_file_that_cannot_be_opened_is_told(rules: Rules, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open

    def refuse(path: Path, mode: str) -> Any:
        if path.name == "8-care.yaml":
            raise PermissionError(13, "Permission denied")
        return opened(path, mode)

    monkeypatch.setattr(Path, "open", refuse)
    assert rules.faults() == [f"{CARE}: R101: cannot be read: Permission denied | look at its permissions"]


def test_folder_that_cannot_be_opened_is_told(rules: Rules, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def refuse(path: Any) -> Any:
        if str(path).endswith("products"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert rules.faults() == ["products: R101: cannot be read: Permission denied | look at its permissions"]


def test_file_that_is_not_utf8_is_told_at_the_byte(rules: Rules) -> None:
    rules.write(RULESET, "ruleset: small\ntitle: 测试".encode("gb18030"))
    assert rules.faults() == ["ruleset.yaml:2:8: R102: the file is not UTF-8 from here on | save it as UTF-8"]
    rules.write(RULESET, "ruleset: small\n".encode("utf-16"))
    assert rules.faults() == ["ruleset.yaml:1:1: R102: the file is not UTF-8 from here on | save it as UTF-8"]


@pytest.mark.parametrize("content", ["", "\n \n", "# nothing\n", "---\n", "---\n...\n", "~\n", "null\n"])
def test_file_that_says_nothing_is_told(rules: Rules, content: str) -> None:
    said = "eight-ones/9.yaml:1:1: R102: the file says nothing | delete it, or write what it should say"
    assert rules.write("eight-ones/9.yaml", content).faults() == [said]


@pytest.mark.parametrize("content", ["- requirement\n", "requirement\n", "{}\n", '"x"\n'])
def test_file_without_keys_is_told(rules: Rules, content: str) -> None:
    (said,) = rules.write("eight-ones/9.yaml", content).faults()
    assert said.startswith("eight-ones/9.yaml:1:1: R104: a rule file starts with the key of its kind | the kinds are `ruleset`, `record`,")


# What a folder needs


def test_folder_needs_one_ruleset_one_record_and_a_rule(rules: Rules) -> None:
    rules.write("more.yaml", (rules.folder / RULESET).read_bytes())
    assert rules.faults() == ["ruleset.yaml:1:1: R101: a second file of the kind `ruleset` | more.yaml is one already"]
    rules.delete("more.yaml", RULESET)
    assert rules.faults() == [".: R101: no file of the kind `ruleset` | a folder of rules has one"]
    rules.delete(RECORD)
    assert rules.faults() == [f".: R101: no file of the kind `{kind}` | a folder of rules has one" for kind in ("record", "ruleset")]


def test_folder_without_a_rule_is_told(rules: Rules) -> None:
    rules.delete(TEMPERATURES, MASKS, CARE, PRODUCTS, CONSEQUENCES, WAIVERS)
    said = "R101: no rule is in the folder of this ruleset | add a file that starts with `requirement`"
    assert rules.faults() == [f"ruleset.yaml:1:1: {said}"]


def test_name_that_stands_in_two_files_is_told(rules: Rules) -> None:
    rules.write("parameters/more.yaml", (rules.folder / LIMITS).read_bytes())
    rules.write("documents/more.yaml", (rules.folder / DOCUMENTS).read_bytes().replace(b"notice-9", b"Notice-9"))
    documents, limits = "it stands in documents/more.yaml already", "it stands in parameters/limits.yaml already"
    assert rules.faults() == [
        f"{DOCUMENTS}:2:3: R404: the id `notice-3` is used twice | {documents}",
        f"{DOCUMENTS}:9:3: R404: the id `notice-9` differs from `Notice-9` only in case | {documents}",
        f"parameters/more.yaml:2:3: R404: the id `fever_temperature` is used twice | {limits}",
        f"parameters/more.yaml:7:3: R404: the id `mask_stock_days` is used twice | {limits}",
    ]


# Shared conditions


def test_shared_conditions_are_read_in_any_order_of_files(rules: Rules) -> None:
    rules.write(DEFINITIONS, DEFINED).change(TEMPERATURES, "!has(employee.left_on)", "works_here(employee)")
    shared = rules.load().shared
    assert list(shared) == ["is_small", "works_here"]
    assert (shared["works_here"].position.line, shared["works_here"].position.column) == (8, 16)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<= 100", "<= 100 || works_here(1)", "4:16: R404: `is_small` is defined by itself"),
        ("<= 100", "<= 100 || is_small()", "4:16: R404: `is_small` is defined by itself"),
        ("headcount", "headcout", "4:16: R203: undefined field `enterprise.headcout` | did you mean `enterprise.headcount`?"),
        ("in employees", "in employes", "7:16: R203: undefined field `employes` | did you mean `employees`?"),
        (
            "enterprise.headcount <= 100",
            "1 <= 100",
            "4:16: R406: the condition reads nothing of the record, so it says the same of every one",
        ),
    ],
)
def test_fault_of_a_shared_condition_is_told_once(rules: Rules, old: str, new: str, said: str) -> None:
    """What calls a condition with a fault is not reported for its sake."""
    rules.write(DEFINITIONS, DEFINED.replace(old, new, 1)).change(TEMPERATURES, "!has(employee.left_on)", "works_here(employee)")
    assert rules.change(CARE, REQUIRES, "requires: is_small()").faults() == [f"{DEFINITIONS}:{said}"]


@pytest.mark.parametrize("name", ["size", "has", "mean", "in", "limits", "fever_temperature"])
def test_name_of_a_shared_condition_that_means_something_else_is_told(rules: Rules, name: str) -> None:
    rules.write(DEFINITIONS, DEFINED.replace("works_here", name))
    assert rules.faults() == [f"{DEFINITIONS}:5:3: R401: the name `{name}` is taken | choose another name"]


def test_shared_condition_in_two_files_is_told(rules: Rules) -> None:
    rules.write(DEFINITIONS, DEFINED).write("definitions/more.yaml", DEFINED)
    assert rules.faults() == [
        "definitions/more.yaml:2:3: R404: `is_small` is defined twice | it stands in definitions/employees.yaml already",
        "definitions/more.yaml:5:3: R404: `works_here` is defined twice | it stands in definitions/employees.yaml already",
    ]


# What nothing reads


def test_what_no_rule_reads_is_no_fault(rules: Rules) -> None:
    """Registers may say more than rules ask: rules can be taken out of a folder without anything else."""
    ruleset = rules.write(DEFINITIONS, DEFINED).change(MASKS, "limits.mask_stock_days * 2", "20").load()
    assert "mask_stock_days" in ruleset.parameters
    assert list(ruleset.shared) == ["is_small", "works_here"]


# Facts about places


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("risk_level:\n        -", "risk_lvl:\n        -", "5:7: R402: unknown kind of fact `risk_lvl` | did you mean `risk_level`?"),
        ("value: low,", "value: lo,", "6:56: R402: `lo` is no choice of `risk_level` | did you mean `low`?"),
        ("until: 2020-04-05", "until: 2020-03-24", "6:37: R403: the period ends on 2020-03-24, not after its start on 2020-03-24"),
        ("until: 2020-04-05", "until: 2020-04-06", "7:11: R404: two values of `risk_level` hold on one day"),
        ("document: notice-3", "document: notice-2", "6:82: R402: unknown document `notice-2` | did you mean `notice-9`?"),
    ],
)
def test_fault_of_a_fact_is_told(rules: Rules, old: str, new: str, said: str) -> None:
    facts = """
    facts:
      risk_level:
        - {from: 2020-03-24, until: 2020-04-05, value: low, citation: {document: notice-3, item: a}}
        - {from: 2020-04-05, value: high}
"""
    kinds = "facts:\n  risk_level:\n    title: {zh: 风险, en: Risk}\n    choices: {low: {zh: 低, en: low}, high: {zh: 高, en: high}}\n"
    china = "  china: {title: {zh: 中国, en: China}}\n"
    rules.change(PLACES, china, f"  china:\n    title: {{zh: 中国, en: China}}\n{facts[1:]}")
    rules.write(PLACES, (rules.folder / PLACES).read_text(encoding="utf-8") + kinds)
    rules.change(CARE, REQUIRES, f'{REQUIRES} && place.risk_level == "low"')
    assert rules.load().facts["risk_level"].choices["low"].en == "low"
    assert rules.change(PLACES, old, new).faults() == [f"{PLACES}:{said}"]


# All at once


def test_all_that_is_wrong_with_a_folder_is_told_together(rules: Rules) -> None:
    """What can be told of one file does not hide what can be told of another, and nothing is told for another fault's sake."""
    rules.change(RULESET, "title: {zh: 测试用的小规则集,", "title: {zh: 测试用的小规则集")
    rules.change(CARE, "severity: minor", "severty: minor").change(CARE, REQUIRES, f"{REQUIRES} # or so")
    rules.change(MASKS, "place: jianghai", "place: jianghi")
    rules.write("eight-ones/9.yml", "requirement: EO-9\n").write("eight-ones/9.yaml", "requirement: EO-9\n---\nrules: []\n")
    rules.change(CONSEQUENCES, "within: 0 day", "within: 0").change(WAIVERS, "until: 2020-03-01", "until: 01/03/2020")
    assert_golden("diagnostics/broken-form.txt", report_of(rules))


def test_all_that_does_not_fit_together_is_told_together(rules: Rules) -> None:
    rules.change(LIMITS, "until: 2020-03-01", "until: 2020-03-02").change(LIMITS, "value: 37.3", "value: 037.3")
    rules.change(DOCUMENTS, "https://example.org", "example.org")
    rules.change(TEMPERATURES, "    when_empty: unknown\n", "").change(TEMPERATURES, "{employee.temperature}", "{employee.temprature}")
    rules.change(MASKS, "stock.masks >= limits", "stock.mask >= limits").change(MASKS, "ended_by: notice-9", "ended_by: notice-8")
    rules.change(MASKS, "requires: enterprise.filed_commitment", 'requires: valid_credit_code("口罩") || stok.masks > 0')
    rules.change(MASKS, "place: jianghai", "place: jianghaj")
    rules.change(CARE, REQUIRES, 'requires: enterprise.district == "jiangha"').change(CARE, "id: EO-8.1", "id: EO-1.1")
    rules.change(PRODUCTS, "applies_when: enterprise.makes_products", "applies_when: 1 > 2")
    rules.change(CONSEQUENCES, "failed(EO-1)", "failed(EO-9)").change(WAIVERS, "rule: EO-3.1", "rule: EO-9.1")
    assert_golden("diagnostics/broken-rules.txt", report_of(rules))


def test_a_broken_file_of_rules_does_not_hide_the_faults_of_others(rules: Rules) -> None:
    """Its rules are not missed: what refers to them is asked once it can be read."""
    rules.change(MASKS, "severity: minor", "severity: minr").change(CARE, REQUIRES, "requires: enterprise.headcout <= 100")
    assert rules.faults() == [
        f"{MASKS}:8:15: R105: `minr` is none of `critical`, `major`, `minor` | did you mean `minor`?",
        f"{CARE}:22:15: R203: undefined field `enterprise.headcout` | did you mean `enterprise.headcount`?",
    ]


def test_a_rule_that_cannot_be_read_is_not_missed(rules: Rules) -> None:
    """Neither what follows it nor what excuses it is called unknown."""
    rules.change(MASKS, "requires: attested()", "requires: attested").change(MASKS, "ended_by: notice-9", "succeeded_by: EO-3.4")
    rules.change(WAIVERS, "rule: EO-3.1\n    item: /employees/1", "rule: EO-3.4")
    assert [said.split(": ")[0] for said in rules.faults()] == [f"{MASKS}:46:15"]


def test_a_limit_that_only_a_requirement_reads_has_no_gap_either(rules: Rules) -> None:
    rules.change(PRODUCTS, "enterprise.makes_products", "enterprise.headcount > limits.mask_stock_days")
    rules.change(LIMITS, "until: 2020-03-01", "until: 2020-02-28")
    said = "`limits.mask_stock_days` has no value for `jianghai` on 2020-02-28, when `{}` is in force"
    hint = "add a value to the limit, or shorten the rule's period or place"
    assert rules.faults() == [
        f"{MASKS}:24:15: R409: {said.format('EO-3.2')} | {hint}",
        f"{PRODUCTS}:6:9: R409: {said.format('PR-1.1')} | {hint}",
    ]


def report_of(rules: Rules) -> str:
    with pytest.raises(RuleFileError) as caught:
        load(rules.folder)
    faults = caught.value.diagnostics
    keys = [(each.source, each.line or 0, each.column or 0) for each in faults]
    assert keys == sorted(keys)
    return "\n".join(render_diagnostic(each) for each in faults).replace(f"{rules.folder.as_posix()}/", "rules/") + "\n"
