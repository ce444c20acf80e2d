"""C82 to C85: who submits, records that are given twice, and files that are torn, mixed or written on another system."""

from itertools import permutations
from pathlib import Path

import pytest

from compliance import assess, decode
from compliance.model.outcome import Outcome, Verdict
from compliance.model.record import State
from compliance.report import to_letter
from tests.false_passes.demand import DAY, PASSES, Demand, Mention, comes_to, rejected, unknown
from tests.false_passes.doors import DOORS, commanded, loaded, screen
from tests.false_passes.question import Question, Told
from tests.false_passes.rule_folder import changed, folder, rule, waiver
from tests.false_passes.submission import CODE, NEIGHBOURS, spelt, with_right_check_character

RATE = rule("quality.qualified_rate >= 0.9")
CODED = rule("valid_credit_code(enterprise.credit_code)")
_CODE, _RATE = "/enterprise/credit_code", "/quality/qualified_rate"
GOOD, BAD, OPEN = spelt(), spelt({_RATE: "0.5"}), spelt({_RATE: None})


def _asked(demand: Demand, text: str | bytes, name: str = "lines.ndjson", rules: str = RATE) -> list[Told]:
    """Ask at every door about a file, and demand that all tell the same."""
    data = text if isinstance(text, bytes) else text.encode()
    question = Question(demand.rules(folder(rules)), data, name, DAY)
    told = [ask(question) for ask in DOORS.values()]
    assert all(each.records == told[0].records for each in told)
    assert all(each.refusals == () for each in told)
    return told


def _verdicts(demand: Demand, text: str | bytes, name: str = "lines.ndjson") -> list[str]:
    return [record.verdict.value for record in _asked(demand, text, name)[0].records]


# Who submits


def test_c82_a_wrong_check_character_fails_and_is_told(demand: Demand) -> None:
    """Whether a code is valid is a question that a rule asks, so the code is read as it was written, and what is wrong with it is told."""
    demand(CODED, {_CODE: '"91330100799655058B"'}, PASSES)
    demand(
        CODED,
        {_CODE: '"91330100799655058C"'},
        comes_to(Outcome.FAIL, mentions=(Mention("I207", '"91330100799655058C"', "check character"),)),
    )


@pytest.mark.parametrize("code", ['"91330100799655058C"', '"9133"', "null", None])
def test_c82_whom_no_code_names_is_unknown_to_each_rule_that_asks(demand: Demand, code: str | None) -> None:
    """A verdict is that of its requirements: who submitted decides it where one of them asks, and what is wrong with the code is told."""
    told = _asked(demand, spelt({_CODE: code}), "record.json", CODED)[0]
    (record,) = told.records
    assert record.verdict is (Verdict.NON_COMPLIANT if code == '"91330100799655058C"' else Verdict.UNDETERMINED)
    assert code in (None, "null") or [each.code for each in record.diagnostics] != []


@pytest.mark.parametrize(
    "code",
    [
        "9133010079965505IB",
        "9133010079965505OB",
        "9133010079965505SB",
        "9133010079965505VB",
        "9133010079965505ZB",
        "91330100799655058b",
        "９１３３０１００７９９６５５０５８Ｂ",
        "9133010079965505",
        "91330100799655058B0",
        "91330100-799655058-B",
        " 91330100799655058B",
    ],
)
def test_c82_what_has_not_the_form_of_a_code_is_unknown(demand: Demand, code: str) -> None:
    demand(CODED, {_CODE: f'"{code}"'}, unknown(State.OUT_OF_DOMAIN, _CODE, Mention("I202", f'"{code}"')))


def test_c82_no_waiver_means_a_code_that_is_nearly_its_own(demand: Demand) -> None:
    files = folder(RATE, waivers__2020=f"waivers:\n{waiver()}")
    wrong = CODE[:-1] + ("A" if CODE[-1] != "A" else "B")
    demand(files, {_RATE: "0.5", _CODE: f'"{wrong}"'}, comes_to(Outcome.FAIL, mentions=(Mention("I207"),)))
    demand.refused(
        changed(files, "waivers/2020.yaml", CODE, wrong), "R405", ("waivers/2020.yaml", wrong), "no valid unified social credit code"
    )


# Records that are given twice


@pytest.mark.parametrize("order", list(permutations([GOOD, BAD, OPEN])), ids=["gbo", "gob", "bgo", "bog", "ogb", "obg"])
@pytest.mark.parametrize("form", ["lines.ndjson", "list.json"])
def test_c83_of_two_records_of_one_enterprise_none_goes_before_the_other(demand: Demand, order: tuple[str, ...], form: str) -> None:
    text = "\n".join(order) if form == "lines.ndjson" else f"[{', '.join(order)}]"
    for told in _asked(demand, text, form):
        verdicts = {GOOD: Verdict.COMPLIANT, BAD: Verdict.NON_COMPLIANT, OPEN: Verdict.UNDETERMINED}
        assert [each.verdict for each in told.records] == [verdicts[each] for each in order]
        for record in told.records:
            (fault,) = (each for each in record.diagnostics if each.code == "I209")
            assert "3 records here are of this enterprise, numbers 1, 2, 3; the worst of them is non-compliant" in fault.message
            assert fault.line is not None
            assert fault.column is not None
        assert told.code in (None, 1)


def test_c83_the_same_record_twice_is_told_and_counted_twice(demand: Demand) -> None:
    for told in _asked(demand, f"{GOOD}\n{spelt(code=NEIGHBOURS[0])}\n{GOOD}\n"):
        assert [each.verdict for each in told.records] == [Verdict.COMPLIANT] * 3
        assert [[fault.code for fault in each.diagnostics] for each in told.records] == [["I209"], [], ["I209"]]
        assert told.code in (None, 0)


def test_c83_who_is_not_known_is_nobody_s_double(demand: Demand) -> None:
    nobody = spelt({_CODE: None})
    for told in _asked(demand, f"{nobody}\n{nobody}\nnull\nnull\n"):
        assert not [fault for each in told.records for fault in each.diagnostics if fault.code == "I209"]


def test_c83_two_files_are_one_run(demand: Demand, tmp_path: Path) -> None:
    rules = demand.rules(folder(RATE))
    names = [str(tmp_path / name) for name in ("one.json", "other.json")]
    for name, text in zip(names, (GOOD, BAD), strict=True):
        Path(name).write_text(text, encoding="utf-8")
    for order in (names, names[::-1]):
        code, out, _ = commanded("check", *order, "--rules", str(rules), "--lang", "en", "--view", "concise")
        assert code == 1
        assert " ".join(out.split()).count("2 records here are of this enterprise, numbers 1, 2; the worst of them is non-compliant") == 2


def test_c83_both_letters_say_so_in_both_languages(demand: Demand) -> None:
    ruleset = loaded(demand.rules(folder(RATE)))
    letters = to_letter.render(assess(ruleset, decode(f"{GOOD}\n{BAD}\n".encode(), "lines.ndjson")), ruleset, "both")
    assert letters.count("同一企业在一次检查中有多份申报") == 2
    assert letters.count("2 records here are of this enterprise, numbers 1, 2; the worst of them is non-compliant") == 2


# Files that are torn, mixed, or written on another system

_MALFORMED = [
    "{",
    "nonsense",
    "null",
    "[]",
    "1",
    '"text"',
    "{}{}",
    "{} {}",
    "}",
    GOOD[:-1],
    GOOD[:200],
    f"{GOOD},",
    "'",
    "\x00",
    "\ufeff" + GOOD,
]


@pytest.mark.parametrize("line", _MALFORMED, ids=ascii)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_c84_a_malformed_line_is_counted_and_told_and_the_others_go_on(demand: Demand, line: str, place: int) -> None:
    lines = [spelt(code=NEIGHBOURS[0]), BAD]
    lines.insert(place, line)
    for told in _asked(demand, "\n".join(lines) + "\n"):
        verdicts = [Verdict.COMPLIANT, Verdict.NON_COMPLIANT]
        verdicts.insert(place, Verdict.REJECTED)
        assert [each.verdict for each in told.records] == verdicts
        assert [each.line for each in told.records] == [1, 2, 3]
        (fault,) = told.records[place].diagnostics
        assert (fault.line, fault.code.startswith("I1")) == (place + 1, True)
        assert told.code in (None, 4)


def test_c84_as_many_records_come_out_of_a_long_file_as_lines_went_in() -> None:
    lines = [GOOD if number % 100 else _MALFORMED[number // 100 % 10] for number in range(5000)]
    decoded = list(decode("\n".join(lines).encode(), "lines.ndjson"))
    assert [each.line for each in decoded] == list(range(1, 5001))
    assert [each.line for each in decoded if each.content is None] == list(range(1, 5001, 100))


def test_c84_an_entry_of_a_list_that_is_no_record_is_counted_and_told(demand: Demand) -> None:
    demand(RATE, "null", rejected("I113", "null", "must be an object"))
    demand(RATE, "17", rejected("I113", "17", "must be an object"))


@pytest.mark.parametrize("cut", [1, 2, 100, 500])
def test_c85_a_torn_tail_is_rejected_and_loses_nothing_before_it(demand: Demand, cut: int) -> None:
    text = f"{spelt(code=NEIGHBOURS[0])}\n{BAD}\n{GOOD[:-cut]}"
    (told, *_) = _asked(demand, text)
    assert [each.verdict for each in told.records] == [Verdict.COMPLIANT, Verdict.NON_COMPLIANT, Verdict.REJECTED]
    assert [each.code for each in told.records[2].diagnostics] == ["I102"]
    for form, whole in (("record.json", GOOD), ("list.json", f"[{GOOD}, {BAD}]")):
        (record,) = _asked(demand, whole[:-cut], form)[0].records
        assert (record.verdict, [each.code for each in record.diagnostics]) == (Verdict.REJECTED, ["I102"])


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\n\n\n", "\n \t\n"], ids=ascii)
@pytest.mark.parametrize("between", ["\n", "\r\n", "\n\n", "\n  \n"], ids=ascii)
def test_c85_lines_may_end_as_on_any_system(demand: Demand, between: str, end: str) -> None:
    assert _verdicts(demand, between.join((GOOD, BAD, OPEN)) + end) == ["compliant", "non_compliant", "undetermined"]


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\u0085", "\\u2028", "\\n", "\\u000a", "\\r"], ids=ascii)
def test_c85_no_character_within_a_text_ends_a_line(demand: Demand, mark: str) -> None:
    """Such an issuer is no single line, which is for a rule to read; the record is one, whichever library would have split it."""
    at = "/certificate/issuer"
    demand(rule('certificate.issuer == "CNAS"'), {at: f'"CN{mark}AS"'}, unknown(State.OUT_OF_DOMAIN, at))
    demand(RATE, {at: f'"CN{mark}AS"'}, PASSES)


@pytest.mark.parametrize("mark", ["\x0b", "\x0c", "\x1c", "\x1e", "\t", "\r"], ids=ascii)
def test_c85_a_bare_control_within_a_text_rejects_the_record(demand: Demand, mark: str) -> None:
    demand(RATE, {"/certificate/issuer": f'"CN{mark}AS"'}, rejected("I101"))


def test_c85_lines_that_end_in_a_carriage_return_alone_are_one_that_is_rejected(demand: Demand) -> None:
    assert _verdicts(demand, f"{GOOD}\r{BAD}") == ["rejected"]


@pytest.mark.parametrize("form", ["lines.ndjson", "list.json", "record.json"])
def test_c85_a_byte_order_mark_is_no_reason_to_lose_the_rest(demand: Demand, form: str) -> None:
    text = {"lines.ndjson": f"{GOOD}\n{BAD}", "list.json": f"[{GOOD}, {BAD}]", "record.json": GOOD}[form]
    verdicts = {"lines.ndjson": ["rejected", "non_compliant"]}.get(form, ["rejected"])
    assert _verdicts(demand, b"\xef\xbb\xbf" + text.encode(), form) == verdicts


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "gb18030", "latin-1"])
def test_c85_another_encoding_is_rejected(demand: Demand, encoding: str) -> None:
    text = spelt({"/certificate/issuer": '"中国"' if encoding != "latin-1" else '"é"'})
    for form in ("lines.ndjson", "record.json"):
        assert _verdicts(demand, text.encode(encoding), form) == ["rejected"]


@pytest.mark.parametrize("data", ["", "\n", " \t\r\n", "[]"], ids=ascii)
def test_c85_a_file_without_a_record_is_no_success(demand: Demand, data: str) -> None:
    question = Question(demand.rules(folder(RATE)), data.encode(), "records.json", DAY)
    for told in (ask(question) for ask in DOORS.values()):
        assert (told.records, told.code in (None, 4)) == ((), True)
    assert "I403" in screen(question)[1]


@pytest.mark.parametrize("form", ["lines.ndjson", "list.json"])
def test_every_door_takes_many_records_in_one_file(demand: Demand, form: str) -> None:
    texts = [
        spelt({_RATE: rate}, code=with_right_check_character(f"91440704MA0000{number:03}"))
        for number, rate in enumerate(["0.5", "0.95", "null", '"x"'])
    ]
    text = "\n".join(texts) if form == "lines.ndjson" else f"[{', '.join(texts)}]"
    for told in _asked(demand, text, form):
        assert [each.verdict.value for each in told.records] == ["non_compliant", "compliant", "undetermined", "undetermined"]
        assert told.code in (None, 1)
