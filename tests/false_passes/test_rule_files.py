"""C70 to C81: rule files that say less than they seem to, and how outcomes are added up."""

import json

import pytest

from compliance import assess, decode
from compliance.model.outcome import Outcome, Verdict
from compliance.model.record import State
from tests.false_passes.demand import DAY, DOES_NOT_APPLY, FAILS, PASSES, Demand, comes_to, unknown
from tests.false_passes.doors import DOORS, loaded, screen
from tests.false_passes.package_source import imports_of, names_in
from tests.false_passes.question import Question
from tests.false_passes.rule_folder import CASES, FOUNDATION, LIMITS, Files, changed, folder, rule, rules_of, waiver
from tests.false_passes.submission import spelt

STOCK = rule("stock.masks >= limits.mask_stock_days * enterprise.headcount")
TRAINED = rule("employee.trained", for_each=["employee in employees"], id="CASE-2")
SOUND = folder(STOCK, TRAINED, waivers__2020=f"waivers:\n{waiver()}")

INSPECTED = "/enterprise/inspected"


def test_the_rules_that_every_case_changes_are_sound(demand: Demand) -> None:
    demand(SOUND, {}, comes_to(Outcome.PASS, Outcome.PASS, Outcome.PASS))


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        ("stock.masks >=", "stock.mask >=", "`stock.masks`"),
        ("enterprise.headcount", "enterprize.headcount", "`enterprise`"),
        ("limits.mask_stock_days", "limits.mask_stock_day", "`limits.mask_stock_days`"),
        ("employee in employees", "employee in employes", "`employees`"),
        ("employee.trained", "employee.trainned", "`employee.trained`"),
        ("place: jianghai", "place: jianghaii", "`jianghai`"),
        ("document: notice", "document: notise", "`notice`"),
        ("没有做到", '"没有做到 {stock.mask}"', "`stock.masks`"),
    ],
)
def test_c70_a_name_that_nothing_has_is_refused(demand: Demand, old: str, new: str, hint: str) -> None:
    demand.refused(changed(SOUND, CASES, old, new), ("R203", "R208", "R401", "R402", "R406"), words=hint)


def test_c70_a_name_in_the_register_of_waivers_is_refused(demand: Demand) -> None:
    files = changed(SOUND, "waivers/2020.yaml", "rule: CASE-1", "rule: CASE-11")
    demand.refused(files, "R402", ("waivers/2020.yaml", "CASE-11"), "`CASE-1")


@pytest.mark.parametrize("key", ["severity", "requires", "when_empty", "standing", "in_force", "for_each", "remedy", "citation"])
def test_c71_a_misspelt_key_is_refused_with_what_was_meant(demand: Demand, key: str) -> None:
    written = f"    {key}: "
    files = changed(SOUND, CASES, written, f"    {key[:-1]}: ")
    demand.refused(files, "R104", (CASES, f"    |{key[:-1]}: "), f"did you mean `{key}`?")


@pytest.mark.parametrize(("old", "new"), [("severity: major", "severity: majr"), ("when_empty: unknown", "when_empty: passes")])
def test_c71_a_word_that_is_none_of_its_key_is_refused(demand: Demand, old: str, new: str) -> None:
    demand.refused(changed(SOUND, CASES, old, new), "R105", (CASES, f": |{new.partition(': ')[2]}"), new.partition(": ")[2])


@pytest.mark.parametrize(
    ("name", "old", "new"), [(LIMITS, "until: 2020", "untill: 2020"), (LIMITS, "values:", "value:"), (CASES, "rules:", "rule:")]
)
def test_c71_a_misspelt_key_of_another_file_is_refused(demand: Demand, name: str, old: str, new: str) -> None:
    demand.refused(changed(SOUND, name, old, new), "R104", (name, new), f"`{old.partition(':')[0]}`")


@pytest.mark.parametrize(
    "name", ["more.yml", "more.YAML", "more.yaml.bak", ".hidden/more.yaml", "cases/.more.yaml", "notes.txt", "more.json", "more"]
)
def test_c72_a_file_that_would_not_be_read_is_refused(demand: Demand, name: str) -> None:
    demand.refused({**SOUND, name: SOUND[CASES]}, "R101", words="would not be read")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("requirement: CASE", "\ufeffrequirement: CASE", "byte order mark"),
        ("requires: employee.trained", "requires: employee.trained # or not", "comment"),
        ("  - id: CASE-2", "---\n  - id: CASE-2", "second document"),
        ("severity: major", "severity: !!str major", "tag"),
        ("severity: major", "severity: &grave major", "anchor"),
        ("severity: major", "severity:", "`severity` has no value"),
        ("severity: major", "severity: major\n    severity: minor", "second time"),
        ("severity: major", "severity: major\n    <<: {severity: minor}", ""),
    ],
)
def test_c72_what_a_reader_of_yaml_might_pass_over_is_refused(demand: Demand, old: str, new: str, words: str) -> None:
    demand.refused(changed(SOUND, CASES, old, new), ("R101", "R102", "R103", "R104", "R105"), words=words)


@pytest.mark.parametrize("text", ["", "\n", "# nothing\n", "---\n", "null\n", "[]\n"])
def test_c72_an_empty_file_is_refused(demand: Demand, text: str) -> None:
    demand.refused({**SOUND, "more.yaml": text}, ("R101", "R102", "R103", "R104"))


@pytest.mark.parametrize(
    "number", ["010", "0o10", "0x10", "1_0", "1:30", "NO", "yes", "1e-1", ".5", "+10", "１０", "10 days", "NaN", ".inf", "~", '"a"', "1,0"]
)
def test_c73_a_limit_that_could_be_read_two_ways_is_refused(demand: Demand, number: str) -> None:
    demand.refused(changed(SOUND, LIMITS, "value: 10,", f"value: {number},"), ("R102", "R103", "R104", "R105", "R405"))


@pytest.mark.parametrize("number", ["010", "0x10", "1e1", "1_0", ".5", "10u", "1.", "１０"])
def test_c73_a_number_in_a_condition_that_could_be_read_two_ways_is_refused(demand: Demand, number: str) -> None:
    demand.refused(folder(rule(f"enterprise.headcount <= {number}")), ("R201", "R202", "R203", "R204"))


def test_c74_an_id_that_stands_twice_is_refused_in_one_file_or_in_two(demand: Demand) -> None:
    demand.refused(folder(STOCK, TRAINED.replace("CASE-2", "CASE-1")), "R404", words="`CASE-1`")
    other = SOUND[CASES].replace("requirement: CASE", "requirement: OTHER")
    demand.refused({**SOUND, "cases/2-cases.yaml": other}, "R404", words="used twice")
    demand.refused(
        {**SOUND, "cases/2-cases.yaml": other.replace("CASE-", "OTHER-").replace("OTHER\n", "CASE\n", 1)}, "R404", words="`CASE`"
    )
    demand.refused({**SOUND, "parameters/more.yaml": SOUND[LIMITS]}, "R404", words="`systolic`")


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ("true", "R406"),
        ("1 < 2", "R406"),
        ("limits.mask_stock_days > 0", "R406"),
        ("enterprise.headcount >= 0", "R302"),
        ("enterprise.headcount < 0", "R302"),
        ("enterprise.inspected || true", "R302"),
        ("enterprise.inspected || !enterprise.inspected", "R302"),
        ("enterprise.inspected && !enterprise.inspected", "R302"),
        ("enterprise.headcount == enterprise.headcount", "R302"),
        ("quality.qualified_rate <= 1", "R302"),
    ],
)
def test_c75_a_condition_that_says_the_same_of_every_record_is_refused(demand: Demand, condition: str, code: str) -> None:
    demand.refused(folder(rule(condition)), code)
    demand.refused(folder(rule("enterprise.inspected", condition)), code)


@pytest.mark.parametrize(
    "condition",
    [
        "enterprise.headcount > 5 || enterprise.headcount <= 5",
        "enterprise.headcount > 5 && enterprise.headcount < 5",
        "quality.lots - quality.lots >= 0",
        "certificate.valid_until >= assessed_on || certificate.valid_until < assessed_on",
    ],
)
def test_c75_a_contradiction_that_takes_arithmetic_is_refused(demand: Demand, condition: str) -> None:
    demand.refused(folder(rule(condition)), "R302")


def test_c76_a_fault_inside_is_an_error_and_no_answer(demand: Demand, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other rules still answer; the exit code is that of a fault of the program."""
    demand(folder(STOCK, rule("enterprise.inspected", id="CASE-2")), {}, comes_to(Outcome.PASS, Outcome.PASS))

    def breaks(*given: object) -> bool:
        raise ZeroDivisionError(given)

    monkeypatch.setattr("compliance.language.evaluate._comparison", breaks)
    # A batch does not ask what is broken here: `tests/engine/test_generated.py` breaks what it asks.
    monkeypatch.delitem(DOORS, "runner")
    for condition in (
        "enterprise.headcount >= 1",
        "!(enterprise.headcount < 1)",
        "enterprise.headcount < 1 || enterprise.headcount >= 1.5",
    ):
        files = folder(rule(condition), rule("enterprise.inspected", id="CASE-2"))
        demand(files, {}, comes_to(Outcome.ERROR, Outcome.PASS))


def test_c76_no_code_comes_from_elsewhere() -> None:
    """Neither a plug-in nor a rule file brings code along, whose faults could be swallowed."""
    assert not {name for names in imports_of().values() for name in names} & {
        "importlib.metadata.entry_points",
        "pkgutil",
        "pluggy",
        "runpy",
    }
    running = {module for module, names in names_in().items() if names & {"eval", "exec", "entry_points", "__import__"}}
    # They run what they wrote themselves, from conditions that were checked and from names of the record definition.
    # What `kept.methods` runs is what Python itself wrote of a dataclass, found by its whole text: `tests/kept/test_methods.py`.
    assert running == {"engine.generated", "intake.from_line", "kept.methods", "runner.evidence"}


_UNTOLD = [
    "enterprise.inspected",
    "health.examined / 0 > 1",
    "quality.shares[7] > 0.5",
    "attested()",
    "enterprise.inspected && quality.lots >= 1",
]


@pytest.mark.parametrize("condition", _UNTOLD)
def test_c77_what_cannot_be_told_stays_so_under_not(demand: Demand, condition: str) -> None:
    """Nor has a choice by what is not known a branch."""
    rules = rules_of(
        f"!({condition})",
        f"!(!({condition}))",
        f"!({condition} && enterprise.headcount >= 1)",
        f"({condition}) ? quality.lots < 1 : quality.lots >= 1",
    )
    demand(rules, {INSPECTED: "null"}, comes_to(*[Outcome.UNKNOWN] * 4))


def test_c77_what_decides_by_itself_decides(demand: Demand) -> None:
    demand(rule("!(enterprise.inspected && enterprise.headcount > 5)"), {INSPECTED: "null"}, PASSES)
    demand(rule("!(enterprise.inspected || enterprise.headcount < 5)"), {INSPECTED: "null"}, FAILS)


def test_c78_no_limit_of_time_or_steps_can_cut_an_answer_short() -> None:
    """Conditions have neither recursion nor loops of their own, so that an evaluation ends by itself; what has a limit has to say so."""
    deciding = ("language.evaluate", "engine.judge", "engine.conclude", "engine.subjects", "engine.circumstances", "engine.plan")
    for module in deciding:
        words = {part for name in names_in()[module] for part in name.lower().split("_")}
        assert not words & {"timeout", "deadline", "budget", "steps", "alarm", "islice", "elapsed", "cancel"}, module
        assert not {"time", "signal", "threading", "asyncio", "resource", "itertools.islice"} & imports_of()[module], module


def test_c78_the_search_for_what_would_comply_moves_no_outcome(demand: Demand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compliance.engine.propose._MOST_JUDGED", 0)
    monkeypatch.setattr("compliance.engine.actions._MOST_ROUNDS", 0)
    demand(STOCK, {"/stock/masks": "1"}, FAILS)
    demand(STOCK, {"/stock/masks": None}, unknown(State.MISSING, "/stock/masks"))


def test_c78_every_part_of_a_long_condition_counts(demand: Demand) -> None:
    parts = [f"quality.lots != {number}" for number in range(1000, 1060)]
    demand(rule(" && ".join(parts)), {}, PASSES)
    demand(rule(" && ".join(parts)), {"/quality/lots": "1059"}, FAILS)
    demand.refused(folder(rule(f"{'!(' * 2000}enterprise.inspected{')' * 2000}")), "R209")


def test_c79_a_requirement_that_there_is_not_is_no_check(demand: Demand) -> None:
    question = Question(demand.rules(SOUND), spelt().encode(), "record.json", DAY, None, ("CASES",))
    code, out, err = screen(question)
    assert (code, out) == (2, "")
    assert "there is no requirement `CASES`; did you mean `CASE`?" in err
    with pytest.raises(KeyError):
        assess(loaded(question.rules), decode(question.data, question.name), requirements=question.requirements)


def test_c79_another_place_proves_nothing(demand: Demand) -> None:
    at = "/enterprise/district"
    demand(STOCK, {at: '"pengjiang"'}, DOES_NOT_APPLY)
    demand(STOCK, {at: '"jianghaii"'}, unknown(State.OUT_OF_DOMAIN, at))
    demand(STOCK, {at: '"china"'}, unknown(State.NOT_SPECIFIC, at))
    demand(STOCK, {at: None}, unknown(State.MISSING, at))


def test_c79_rules_without_a_rule_are_refused(demand: Demand) -> None:
    demand.refused(FOUNDATION, "R101", words="no rule")
    demand.refused({}, "R101", words="no rule files")
    demand.refused({**SOUND, CASES: SOUND[CASES].split("rules:")[0] + "rules: []\n"}, ("R104", "R105", "R406"))


@pytest.mark.parametrize("severity", ["critical", "major", "minor"])
def test_c80_how_grave_a_failure_is_never_makes_it_a_pass(demand: Demand, severity: str) -> None:
    failing = rule("enterprise.headcount == 3", severity=severity)
    demand(folder(failing, rule("enterprise.headcount == 2", id="CASE-2")), {}, comes_to(Outcome.FAIL, Outcome.PASS))
    draft = rule("enterprise.headcount == 2", severity=severity, standing="draft")
    demand(draft, {}, comes_to(Outcome.INFORMATIONAL))


def _incomplete() -> Files:
    return folder(
        rule("enterprise.headcount == 2"),
        rule("enterprise.inspected", id="CASE-2"),
        rule("enterprise.headcount == 2", id="CASE-3", disabled={"zh": "停用", "en": "not for now"}),
    )


def test_c81_what_is_unknown_or_not_checked_stays_in_the_count(demand: Demand) -> None:
    demand(_incomplete(), {INSPECTED: "null"}, comes_to(Outcome.PASS, Outcome.UNKNOWN, Outcome.NOT_CHECKED))
    question = Question(demand.rules(_incomplete()), spelt({INSPECTED: "null"}).encode(), "record.json", DAY)
    (record,) = json.loads(screen(question, "--format", "json")[1])["records"]
    counts = record["counts"]["rules"]
    assert (counts["pass"], counts["unknown"], counts["not_checked"], sum(counts.values())) == (1, 1, 1, 3)
    assert record["verdict"] == Verdict.UNDETERMINED.value


@pytest.mark.parametrize(
    ("language", "words"), [("zh", ("无法判断 1", "未检查 1", "通过 1")), ("en", ("unknown 1", "not checked 1", "pass 1"))]
)
def test_c80_c81_no_score_is_shown_without_what_is_unknown(demand: Demand, language: str, words: tuple[str, ...]) -> None:
    question = Question(demand.rules(_incomplete()), spelt({INSPECTED: "null"}).encode(), "record.json", DAY)
    _, out, _ = screen(question, "--lang", language)
    assert all(each in out for each in words)
    assert "%" not in out
