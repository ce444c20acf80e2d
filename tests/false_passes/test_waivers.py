"""C64 to C69: waivers that have ended, that mean somebody else, that overlap, that a submission brings along, or that cannot be read."""

import json
from datetime import date

import pytest

from compliance import assess, decode
from compliance.model.outcome import Outcome
from compliance.model.record import State
from tests.false_passes.demand import DAY, FAILS, PASSES, Demand, Expected, Mention, comes_to, unknown
from tests.false_passes.doors import DOORS, loaded, screen
from tests.false_passes.question import Question
from tests.false_passes.rule_folder import WAIVERS, Files, changed, folder, rule, waiver
from tests.false_passes.submission import CODE, NEIGHBOURS, spelt

STOCK = rule("stock.masks >= limits.mask_stock_days * enterprise.headcount")
TRAINED = rule("employee.trained", for_each=["employee in employees"])
ATTESTED = rule("attested()")
FEW = {"/stock/masks": "1"}
WAIVED = comes_to(Outcome.WAIVED)


def _excused(*entries: str, rules: str = STOCK) -> Files:
    return folder(rules, waivers__2020=f"waivers:\n{''.join(entries)}")


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2020-01-31", FAILS), ("2020-02-01", WAIVED), ("2020-02-29", WAIVED), ("2020-03-01", FAILS), ("2020-03-02", FAILS)],
)
def test_c64_a_waiver_holds_from_its_first_day_to_the_day_before_its_end(demand: Demand, day: str, expected: Expected) -> None:
    demand(_excused(waiver()), FEW, expected, as_of=date.fromisoformat(day))


def test_c64_the_explanation_names_the_waiver_that_has_ended(demand: Demand) -> None:
    ruleset = loaded(demand.rules(_excused(waiver())))
    (record,) = assess(ruleset, decode(spelt(FEW).encode(), "record.json"), as_of=date(2020, 3, 1)).records
    (finding,) = record.findings
    assert (finding.outcome, finding.waiver) == (Outcome.FAIL, None)
    assert finding.explanation is not None
    paragraph = finding.explanation.paragraph
    assert "waiver W-1 of 江海区 holds from 2020-02-01 until 2020-03-01 (that day excluded), so it excuses nothing" in paragraph.en
    assert "江海区批准的豁免（W-1）有效期自 2020-02-01 起至 2020-03-01（不含当日），评估日为 2020-03-01，因此不起作用" in paragraph.zh


def test_c64_a_waiver_without_an_end_is_refused(demand: Demand) -> None:
    demand.refused(changed(_excused(waiver()), WAIVERS, "    until: 2020-03-01\n", ""), "R104", words="`until`")


def test_c65_a_waiver_of_another_enterprise_is_not_meant(demand: Demand) -> None:
    demand(_excused(waiver(enterprise=NEIGHBOURS[0])), FEW, FAILS)
    demand(_excused(waiver()), {**FEW, "/enterprise/credit_code": None}, FAILS)
    demand(_excused(waiver()), {**FEW, "/enterprise/credit_code": f'"{CODE.lower()}"'}, FAILS)


def test_c65_a_waiver_of_another_rule_is_not_meant(demand: Demand) -> None:
    longer = rule("stock.masks >= 2 * enterprise.headcount", id="CASE-11")
    demand(_excused(waiver(), rules=STOCK + longer), FEW, comes_to(Outcome.WAIVED, Outcome.FAIL))
    demand(_excused(waiver(rule="CASE-11"), rules=STOCK + longer), FEW, comes_to(Outcome.FAIL, Outcome.WAIVED))


def test_c65_a_waiver_of_another_entry_is_not_meant(demand: Demand) -> None:
    people = json.dumps([{"id": f"E{number}", "trained": number not in (1, 10)} for number in range(12)])
    outcomes = [Outcome.PASS] * 12
    outcomes[1], outcomes[10] = Outcome.WAIVED, Outcome.FAIL
    demand(_excused(waiver(item="/employees/1"), rules=TRAINED), {"/employees": people}, comes_to(*outcomes))


@pytest.mark.parametrize("item", ["/employees/01", "/employees/-", "/employees", "/employees/1/id", "/products/0", "employees/1", '""'])
def test_c65_a_waiver_of_nothing_that_the_rule_is_asked_of_is_refused(demand: Demand, item: str) -> None:
    demand.refused(_excused(waiver(item=item), rules=TRAINED), ("R105", "R405"))


@pytest.mark.parametrize(
    "other",
    [
        waiver("W-2"),
        waiver("W-2", item="/employees/1"),
        waiver("W-2", **{"from": "2020-02-29", "until": "2020-04-01"}),
        waiver("W-2", approved_by="蓬江区", until="2020-02-02"),
    ],
)
def test_c66_two_waivers_of_the_same_on_one_day_are_refused(demand: Demand, other: str) -> None:
    """The looser of the two would count, so there is never a day on which there are two."""
    for entries in ((waiver(), other), (other, waiver())):
        demand.refused(_excused(*entries, rules=TRAINED), "R404", words="excuse the same on one day")


def test_c66_two_waivers_in_two_files_are_refused_too(demand: Demand) -> None:
    demand.refused({**_excused(waiver()), "waivers/2021.yaml": f"waivers:\n{waiver('W-2')}"}, "R404", ("waivers/2021.yaml", "W-2"), "`W-1`")


def test_c66_waivers_that_never_meet_are_taken(demand: Demand) -> None:
    demand(_excused(waiver(), waiver("W-2", **{"from": "2020-03-01", "until": "2020-04-01"})), FEW, WAIVED)
    demand(_excused(waiver(), waiver("W-2", enterprise="91440704MA00000026")), FEW, WAIVED)


_BROUGHT = '[{"id": "W-9", "enterprise": "91440704MA00000013", "rule": "CASE-1", "from": "2020-01-01", "until": "2021-01-01"}]'


@pytest.mark.parametrize("key", ["waivers", "waiver", "Waivers", "attestations"])
def test_c67_a_waiver_in_a_submission_is_ignored_and_told(demand: Demand, key: str) -> None:
    mention = Mention("I206", f'"{key}"', "in a submission is ignored")
    demand(folder(STOCK), {**FEW, f"/{key}": _BROUGHT}, comes_to(Outcome.FAIL, mentions=(mention,)))
    demand(folder(STOCK), {**FEW, f"/enterprise/{key}": _BROUGHT}, comes_to(Outcome.FAIL, mentions=(mention,)))


def test_c67_an_attestation_in_a_submission_attests_nothing(demand: Demand) -> None:
    mention = Mention("I206", '"attestations"', "the inspectors' own file")
    demand(folder(ATTESTED), {"/attestations": _ATTESTED}, unknown(State.NOT_ATTESTED, None, mention))
    demand(folder(ATTESTED), {}, PASSES, attestations=_ATTESTED)


@pytest.mark.parametrize(
    ("spelling", "state"), [(None, State.MISSING), ("null", State.NULL), ('"1"', State.WRONG_TYPE), ("-1", State.OUT_OF_DOMAIN)]
)
def test_c68_a_waiver_excuses_no_unknown(demand: Demand, spelling: str | None, state: State) -> None:
    demand(_excused(waiver()), {"/stock/masks": spelling}, unknown(state, "/stock/masks"))


def test_c68_a_waiver_excuses_neither_a_gap_nor_a_rule_that_is_not_checked(demand: Demand) -> None:
    gap = rule("stock.masks >= 2", in_force={"from": "2019-06-01", "until": "2020-02-10"})
    demand(_excused(waiver(), rules=gap), FEW, comes_to(Outcome.NOT_CHECKED))
    off = rule("stock.masks >= 2", disabled={"zh": "停用", "en": "not for now"})
    demand(_excused(waiver(), rules=off), FEW, comes_to(Outcome.NOT_CHECKED))


def _attestation(**changes: object) -> str:
    given = {"enterprise": CODE, "rule": "CASE-1", "item": "", "result": "pass", "inspector": "I-7", "day": "2020-02-14"}
    return json.dumps([{**given, **changes}])


_ATTESTED = _attestation()


@pytest.mark.parametrize(
    "text",
    [
        "waivers: nonsense\n",
        "waivers:\n  - id: W-1\n",
        "waivers: [\n",
        "waivers:\n\t- id: W-1\n",
        "",
        "wavers: []\n",
        "waivers:\n",
        "\ufeffwaivers: []\n",
    ],
)
def test_c69_a_register_that_cannot_be_read_is_not_an_empty_one(demand: Demand, text: str) -> None:
    """Rules are loaded whole or not at all, and the register is among them: nothing is assessed, and the exit code is of no verdict."""
    demand.refused(folder(STOCK, waivers__2020=text), ("R101", "R102", "R103", "R104", "R105"))


def test_c69_a_register_that_says_that_there_are_none_is_read(demand: Demand) -> None:
    demand(folder(STOCK, waivers__2020="waivers: []\n"), FEW, FAILS)


@pytest.mark.parametrize(
    "attestations",
    [
        "",
        "nonsense",
        "{}",
        "null",
        _ATTESTED[:-3],
        f"\ufeff{_ATTESTED}",
        _attestation(result="PASS"),
        _attestation(day="2020-02-30"),
        _attestation(valid="always"),
        _attestation(rule=None),
        _attestation(item="employees/1"),
        f"{_ATTESTED[:-1]}, 1]",
    ],
)
def test_c69_a_file_of_attestations_that_cannot_be_read_is_not_an_empty_one(demand: Demand, attestations: str) -> None:
    question = Question(demand.rules(folder(ATTESTED)), spelt().encode(), "record.json", DAY, attestations.encode())
    for ask in DOORS.values():
        told = ask(question)
        assert (told.records, told.code in (None, 4)) == ((), True)
        assert told.refusals
        assert all(each.code.startswith("I") for each in told.refusals)


@pytest.mark.parametrize(
    ("attestations", "expected"),
    [
        (_attestation(enterprise=NEIGHBOURS[0]), unknown(State.NOT_ATTESTED, None)),
        (_attestation(item="/employees/0"), unknown(State.NOT_ATTESTED, None)),
        (_attestation(day="2020-02-15"), unknown(State.NOT_ATTESTED, None)),
        (_attestation(result="fail"), FAILS),
        (_attestation(day="2020-02-13"), PASSES),
    ],
)
def test_c65_c69_an_attestation_is_of_one_enterprise_rule_subject_and_day(demand: Demand, attestations: str, expected: Expected) -> None:
    demand(folder(ATTESTED), {}, expected, attestations=attestations)


def test_c69_two_attestations_of_one_day_that_differ_leave_it_open(demand: Demand) -> None:
    both = json.dumps([*json.loads(_ATTESTED), *json.loads(_attestation(result="fail"))])
    demand(folder(ATTESTED), {}, unknown(State.NOT_ATTESTED, None), attestations=both)


def test_c69_a_file_of_attestations_that_is_not_there_is_told(demand: Demand) -> None:
    question = Question(demand.rules(folder(ATTESTED)), spelt().encode(), "record.json", DAY)
    code, out, err = screen(question, "--attestations", "not-there.json")
    assert (code, out) == (4, "")
    assert "not-there.json: I401: cannot be read" in err
