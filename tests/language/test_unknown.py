"""What is not known, in words: who could supply it, and which known names are near what was written."""

from dataclasses import replace

import pytest

from compliance.language.lexicon import Lexicon
from compliance.language.unknown import count_words, is_sensitive_at, near_words, nearest, supplier_of, unknown_words
from compliance.language.vocabulary import variables_of
from compliance.model.proposal import Party
from compliance.model.record import FieldDefinition, State, Unknown, definition_at
from tests.small_record import BINDINGS, DEFINITION, FACTS, PARAMETERS, evaluated, named

_LEXICON = Lexicon(DEFINITION, PARAMETERS, FACTS, variables_of(DEFINITION, BINDINGS))
_LODGING = "/employees/0/lodging"


def _lodging() -> FieldDefinition:
    found = definition_at(DEFINITION, _LODGING)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("pointer", "party"),
    [
        ("/headcount", Party.ENTERPRISE),
        ("attested", Party.INSPECTOR),
        ("limits.draft_days", Party.POLICY_STAFF),
        ("place.risk_level", Party.POLICY_STAFF),
        ("assessed_on", Party.POLICY_STAFF),
        ("", Party.POLICY_STAFF),
    ],
)
def test_what_is_not_known_is_for_somebody_to_supply(pointer: str, party: Party) -> None:
    assert supplier_of(Unknown(State.MISSING, pointer)) is party


@pytest.mark.parametrize(
    ("state", "pointer", "zh", "en"),
    [
        (State.MISSING, "/headcount", "员工总数（/headcount）未填写", "“headcount” (/headcount) is missing"),
        (State.NULL, "/stock/masks", "口罩库存（/stock/masks）为空值", "“masks in stock” (/stock/masks) is null"),
        (State.MISSING, "/nowhere", "字段（/nowhere）未填写", "a field (/nowhere) is missing"),
        (
            State.NO_LIMIT,
            "limits.stock_days",
            "储备天数在当日当地没有规定值",
            "“days of stock” is without a value for that day and place",
        ),
        (
            State.NO_LIMIT,
            "limits.efficiency[KN99]",
            "过滤效率（KN99）在当日当地没有规定值",
            "“efficiency” (KN99) is without a value for that day and place",
        ),
        (
            State.NO_LIMIT,
            "limits.efficiency[9.9[N]]",
            "过滤效率（9.9[N]）在当日当地没有规定值",
            "“efficiency” (9.9[N]) is without a value for that day and place",
        ),
        (
            State.LIMIT_NOT_VERIFIED,
            "limits.draft_days",
            "待核实天数是未经核实的限值",
            "“unverified days” is a limit that nobody has verified",
        ),
        (State.NO_LIMIT, "place.risk_level", "风险等级在当日当地没有资料", "“level of risk” is not on record for that day and place"),
        (State.NOT_ATTESTED, "attested", "现场检查认定尚无结论", "an inspector's attestation is without a result yet"),
        (State.MISSING, "assessed_on", "评估日未填写", "the day of assessment is missing"),
        (State.ZERO_DENOMINATOR, "", "规则中的一个值作为除数为零", "a value in the rule is a divisor of zero"),
    ],
)
def test_what_is_not_known_is_said_with_its_reason_and_its_place(state: State, pointer: str, zh: str, en: str) -> None:
    assert unknown_words(Unknown(state, pointer), _LEXICON) == named(zh, en)


def test_of_what_is_near_the_nearest_two_are_named() -> None:
    choices = {
        "room-a": named("甲间", "alpha"),
        "room-b": named("乙间", "beta"),
        "room-c": named("丙间", "gamma"),
        "hall": named("厅", "hall"),
    }
    lodging = replace(_lodging(), choices=choices)
    assert nearest("room-a", lodging) in (("room-a", "room-b"), ("room-a", "room-c"))
    assert nearest("ROOM-C", lodging)[0] == "room-c"
    assert nearest(" Gamma ", lodging) == ("room-c",)
    assert nearest("甲间", lodging)[0] == "room-a"
    assert nearest("x", lodging) == ()
    assert nearest("room-a", replace(_lodging(), choices=None)) == ()
    # A label that another code has for itself leads to the code that comes first.
    same = replace(_lodging(), choices={"inn": named("旅馆", "tent"), "tent": named("帐篷", "tents")})
    assert nearest("tent", same)[0] == "inn"


@pytest.mark.parametrize(
    ("pointer", "is_it"),
    [
        ("", False),
        ("/employees", False),
        ("/employees/0", False),
        ("/employees/0/temperature", True),
        ("/employees/0/temperature/inner", True),
        ("/employees/0/lodging", False),
        ("/headcount", False),
        ("/nowhere/at/all", False),
    ],
)
def test_what_is_about_health_is_all_that_lies_in_it(pointer: str, is_it: bool) -> None:
    assert is_sensitive_at(DEFINITION, pointer) is is_it
    private = replace(DEFINITION, root=replace(DEFINITION.root, is_sensitive=True))
    assert is_sensitive_at(private, pointer)


@pytest.mark.parametrize(
    ("written", "codes"),
    [("dormitry", ("dormitory",)), ("Dormitory ", ("dormitory",)), ("宿舍", ("dormitory",)), ("hom", ("home",)), ("space ship", ())],
)
def test_the_nearest_names_are_like_a_code_or_like_a_label(written: str, codes: tuple[str, ...]) -> None:
    assert nearest(written, _lodging()) == codes


def test_what_was_written_is_quoted_with_what_is_near_it() -> None:
    said = unknown_words(Unknown(State.OUT_OF_DOMAIN, _LODGING, "dormitry"), _LEXICON)
    assert said.zh == "住宿（/employees/0/lodging）超出允许的取值（填的是“dormitry”，相近的有“dormitory”（宿舍））"
    assert said.en == ("“lodging” (/employees/0/lodging) is outside the values allowed (it says “dormitry”; near it is “dormitory”)")
    assert near_words(Unknown(State.OUT_OF_DOMAIN, _LODGING, "space ship"), _LEXICON) == named(
        "（填的是“space ship”）", " (it says “space ship”)"
    )


def test_several_that_are_near_are_all_named() -> None:
    lodging = replace(_lodging(), choices={"room-a": named("甲间", "room a"), "room-b": named("乙间", "room b")})
    assert set(nearest("room-x", lodging)) == {"room-a", "room-b"}
    members = dict((DEFINITION.root.members or {})["employees"].item.members or {})  # type: ignore[union-attr]
    owner = (DEFINITION.root.members or {})["employees"]
    assert owner.item is not None
    employees = replace(owner, item=replace(owner.item, members={**members, "lodging": lodging}))
    definition = replace(DEFINITION, root=replace(DEFINITION.root, members={"employees": employees}))
    words = near_words(Unknown(State.OUT_OF_DOMAIN, _LODGING, "room-a!"), replace(_LEXICON, definition=definition))
    assert words.en == " (it says “room-a!”; near it are “room-a”, room a, and “room-b”, room b)"
    assert words.zh == "（填的是“room-a!”，相近的有“room-a”（甲间）、“room-b”（乙间））"


@pytest.mark.parametrize(
    "unknown",
    [
        Unknown(State.MISSING, _LODGING, "dormitry"),
        Unknown(State.OUT_OF_DOMAIN, _LODGING),
        Unknown(State.OUT_OF_DOMAIN, "/headcount", "3"),
        Unknown(State.OUT_OF_DOMAIN, "/nowhere", "3"),
    ],
)
def test_nothing_is_near_what_is_no_name(unknown: Unknown) -> None:
    assert near_words(unknown, _LEXICON) == named("", "")


def test_nothing_is_told_of_what_is_written_about_health() -> None:
    members = dict((DEFINITION.root.members or {})["employees"].item.members or {})  # type: ignore[union-attr]
    members["lodging"] = replace(members["lodging"], is_sensitive=True)
    employees = (DEFINITION.root.members or {})["employees"]
    assert employees.item is not None
    changed = replace(employees, item=replace(employees.item, members=members))
    definition = replace(DEFINITION, root=replace(DEFINITION.root, members={**(DEFINITION.root.members or {}), "employees": changed}))
    assert is_sensitive_at(definition, _LODGING)
    assert near_words(Unknown(State.OUT_OF_DOMAIN, _LODGING, "dormitry"), replace(_LEXICON, definition=definition)) == named("", "")


def test_two_unknowns_that_differ_in_what_was_written_are_the_same() -> None:
    assert Unknown(State.OUT_OF_DOMAIN, _LODGING, "a") == Unknown(State.OUT_OF_DOMAIN, _LODGING)


def test_a_count_that_is_not_sure_says_how_many_entries_there_may_be() -> None:
    untold: dict[str, object] = {"employees": [{"id": "E1"}, {}, {}]}
    counted = evaluated("size(employees) > 2", untold).children[0]
    assert count_words(counted, _LEXICON) == named(
        "因此“员工”（/employees）所填 3 条中，不同的有 1 至 3 条",
        "so of 3 entries in “employees” (/employees) from 1 to 3 are different ones",
    )
    assert count_words(evaluated("size(employees) > 2", {"employees": [{"id": "E1"}]}).children[0], _LEXICON) is None
    assert count_words(evaluated("size(code) > 2", {"code": "abc"}).children[0], _LEXICON) is None
    assert count_words(evaluated("headcount > 2", untold), _LEXICON) is None
    assert count_words(evaluated("headcount > 2", untold).children[1], _LEXICON) is None
