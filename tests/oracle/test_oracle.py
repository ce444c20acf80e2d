"""The oracle says what the design's tables say: truth, outcomes, comparisons of what was measured, records that are refused."""

from datetime import date
from fractions import Fraction
from itertools import product

import pytest

from tests.oracle.answer import Answer
from tests.oracle.condition_text import ConditionTextError, Infix, Name, tree_of
from tests.oracle.functions import valid_credit_code
from tests.oracle.meaning import World, truth, value_of
from tests.oracle.oracle import Oracle, said
from tests.oracle.record_text import RefusedError, json_of
from tests.oracle.record_values import Group, Unknown, Value
from tests.oracle.rule_book import Content, RuleBook

UNKNOWN = Unknown(frozenset({"/u"}))
NOTHING = Unknown(frozenset())
PARTS: dict[str, Value] = {"t": True, "f": False, "u": UNKNOWN}
WORLD = World(Group("", PARTS), date(2020, 2, 14), lambda _: NOTHING, lambda _: NOTHING, NOTHING, {})

KLEENE = """
t && t: t   t && f: f   t && u: u   f && t: f   f && f: f   f && u: f   u && t: u   u && f: f   u && u: u
t || t: t   t || f: t   t || u: t   f || t: t   f || f: f   f || u: u   u || t: t   u || f: u   u || u: u
!t: f   !f: t   !u: u   t ? f : u: f   f ? u : t: t   u ? t : t: u
"""
# DESIGN, section 6: applies, then requires FALSE, UNKNOWN, TRUE.
OUTCOMES = {
    "f": ("not_applicable", "not_applicable", "not_applicable"),
    "u": ("unknown", "unknown", "unknown"),
    "t": ("fail", "unknown", "pass"),
}


@pytest.mark.parametrize("line", [one.strip() for one in KLEENE.replace("   ", "\n").splitlines() if one.strip()])
def test_truth_is_kleenes(line: str) -> None:
    condition, expected = line.rsplit(": ", 1)
    assert truth(tree_of(condition), WORLD, {}) == PARTS[expected]


@pytest.mark.parametrize(("applies", "place"), list(product("tuf", range(3))))
def test_outcomes_are_those_of_the_table(applies: str, place: int) -> None:
    requires = (False, UNKNOWN, True)[place]
    found, names = said(PARTS[applies], requires)  # type: ignore[arg-type]
    assert found == OUTCOMES[applies][place]
    assert bool(names) is (found == "unknown")


@pytest.mark.parametrize(
    ("condition", "value"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("2 - 1 - 1", 0),
        ("-2 + 3", 1),
        ("1 / 3 * 3", 1),
        ("0.1 + 0.2 == 0.3", True),
        ("t || t && f", True),
        ("!f && t", True),
        ("1 < 2 == true", True),
        ("f ? t : t ? f : t", False),
        ('"a" in ["b", "a"]', True),
        ('days_between(date("2020-02-10"), assessed_on)', 4),
        ("size([1, 2])", 2),
        ("1 / 0", Unknown(frozenset({""}))),
    ],
)
def test_values(condition: str, value: object) -> None:
    found = value_of(tree_of(condition), WORLD, {})
    assert found == (Fraction(value) if type(value) is int else value)


@pytest.mark.parametrize("condition", ["1 = 2", "t and f", "(t", "t)", "'a", "1e3", "t.map(x, x)", "", "t ? f"])
def test_what_is_no_condition_is_refused(condition: str) -> None:
    with pytest.raises(ConditionTextError):
        tree_of(condition)


def test_operators_of_one_strength_join_from_the_left() -> None:
    assert tree_of("a - b - c") == Infix("-", Infix("-", Name("a"), Name("b")), Name("c"))


MEASURED = """
{"value": 95, "unit": "%"} >= 95: pass
{"value": 94.999999999999999999, "unit": "%"} >= 95: fail
{"more_than": 95, "unit": "%"} >= 95: pass
{"more_than": 95, "unit": "%"} > 95: pass
{"at_least": 95, "unit": "%"} > 95: unknown
{"less_than": 95, "unit": "%"} >= 95: fail
{"at_most": 95, "unit": "%"} >= 95: unknown
{"at_least": 90, "unit": "%"} >= 95: unknown
{"value": 95, "unit": "Pa"} >= 95: unknown
{"samples": [96, 97], "unit": "%"} >= 95: unknown
{"value": 95} >= 95: unknown
{"value": "95", "unit": "%"} >= 95: unknown
{"at_least": 96, "at_most": 94, "unit": "%"} >= 95: unknown
"""


@pytest.mark.parametrize("line", MEASURED.strip().splitlines())
def test_measurements_compare_as_intervals(line: str) -> None:
    told, _, rest = line.rpartition("} ")
    comparison, expected = rest.split(": ")
    sign, limit = comparison.split()
    book = book_of({"m": {"type": "measurement"}}, requires=f'm {sign} quantity("{limit} %")')
    assert only(book, f', "m": {told}}}}}') == (expected, expected)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ('each(m) >= quantity("2 N")', "fail"),
        ('mean(m) == quantity("2 N")', "pass"),
        ('median(m) == quantity("1.5 N")', "pass"),
        ('minimum(m) >= quantity("1 N")', "pass"),
        ('maximum(m) <= quantity("3.9 N")', "fail"),
        ("samples(m) == 4", "pass"),
        ('complement(minimum(m)) <= quantity("95 %")', "unknown"),
    ],
)
def test_samples_are_asked_for(condition: str, expected: str) -> None:
    book = book_of({"m": {"type": "measurement"}}, requires=condition)
    assert only(book, ', "m": {"samples": [1, 2, 4, 1], "unit": "N"}}') == (expected, expected)


@pytest.mark.parametrize(
    "text",
    [
        b'{"a": 1, "a": 2}',
        b'{"a": NaN}',
        b"\xef\xbb\xbf{}",
        b'{"a": 1e401}',
        b'{"a": "\\ud800"}',
        '{"caf\u00e9": 1, "cafe\u0301": 2}'.encode(),
        '{"a": 1, "a\u200b": 2}'.encode(),
        b"[]",
        b"",
        b'{"a": 012}',
        b'{"a": 1',
        b"[" * 100_000,
        b'{"a":' + b"[" * 64 + b"]" * 64 + b"}",
        b'{"a": ' + b"1" * 65 + b"}",
    ],
    ids=lambda text: repr(text[:30]),
)
def test_what_is_no_record_is_refused(text: bytes) -> None:
    with pytest.raises(RefusedError):
        json_of(text)


def test_the_check_character_follows_from_the_others() -> None:
    assert valid_credit_code("91440704MA00000013")
    assert not valid_credit_code("91440704MA00000014")


def book_of(fields: dict[str, Content], **rule: Content) -> RuleBook:
    """Make a book of one rule over a day, a district, a code and some fields."""
    record: dict[str, Content] = {
        "record": "test",
        "identifier": "code",
        "submitted_on": "day",
        "place": "district",
        "fields": {
            "day": {"type": "date"},
            "district": {"type": "choice", "choices": "places"},
            "code": {"type": "text", "format": "credit_code"},
            **fields,
        },
    }
    one: dict[str, Content] = {"id": "R-1.1", "standing": "documented", "in_force": {"from": "2020-02-01"}, "place": "inner", **rule}
    return RuleBook(
        {
            "record.yaml": record,
            "places.yaml": {"places": {"outer": {}, "inner": {"within": "outer"}, "other": {"within": "outer"}}},
            "rules.yaml": {"requirement": "R-1", "rules": [one]},
        }
    )


def answers(book: RuleBook, rest: str, district: str = "inner", day: str = "2020-02-14") -> tuple[Answer, ...]:
    """Answer for a record whose text ends with `rest`."""
    text = f'{{"day": "{day}", "district": "{district}", "code": "91440704MA00000013"{rest}'
    found = Oracle(book).answers(text.encode(), None)
    assert found is not None
    return found


def only(book: RuleBook, rest: str, district: str = "inner", day: str = "2020-02-14") -> tuple[str, str]:
    """Give outcome and judgement of the only answer."""
    (found,) = answers(book, rest, district, day)
    return found.outcome, found.judged


@pytest.mark.parametrize(
    ("district", "day", "expected"),
    [
        ("inner", "2020-02-14", "pass"),
        ("inner", "2020-01-31", "not_in_force"),
        ("inner", "2020-02-20", "not_checked"),
        ("other", "2020-02-14", "not_applicable"),
        ("nowhere", "2020-02-14", "unknown"),
        ("outer", "2020-02-14", "unknown"),
        ("inner", "2020-02-30", "unknown"),
    ],
)
def test_places_and_periods(district: str, day: str, expected: str) -> None:
    book = book_of({"n": {"type": "number"}}, requires="n >= 1", in_force={"from": "2020-02-01", "until": "2020-02-20"})
    assert only(book, ', "n": 1}', district, day)[0] == expected


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ('[{"id": "a", "n": 1}, {"id": "b", "n": 0}]', [("/l/0", "pass"), ("/l/1", "fail")]),
        ('[{"id": "a", "n": 1}, {"id": "a", "n": 1}]', [("/l/0", "unknown"), ("/l/1", "unknown")]),
        ('[null, {"n": 1}]', [("/l/0", "unknown"), ("/l/1", "pass")]),
        ("[]", [("/l", "not_applicable")]),
        ("null", [("/l", "unknown")]),
        ("{}", [("/l", "unknown")]),
    ],
)
def test_entries_of_a_list(entries: str, expected: list[tuple[str, str]]) -> None:
    each: dict[str, Content] = {"fields": {"id": {"type": "text", "identifier": "yes"}, "n": {"type": "number"}}}
    book = book_of({"l": {"each": each}}, for_each=["e in l"], when_empty="not_applicable", requires="e.n >= 1")
    assert [(one.subject, one.outcome) for one in answers(book, f', "l": {entries}}}')] == expected


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        (', "g": {}}', "fail"),
        (', "g": {"d": "2020-02-10"}}', "pass"),
        (', "g": {"d": null}}', "unknown"),
        (', "g": {"d": "soon"}}', "unknown"),
        (', "g": {"dd": "2020-02-10"}}', "unknown"),
        (', "g": null}', "unknown"),
        ("}", "unknown"),
    ],
)
def test_absence_is_an_answer_only_where_all_around_it_is_well(rest: str, expected: str) -> None:
    book = book_of({"g": {"fields": {"d": {"type": "date", "absence": "none"}}}}, requires="has(g.d)")
    assert only(book, rest) == (expected, expected)


def test_a_draft_counts_for_nothing() -> None:
    book = book_of({"n": {"type": "number"}}, requires="n >= 1", standing="draft")
    assert only(book, ', "n": 0}') == ("informational", "fail")
