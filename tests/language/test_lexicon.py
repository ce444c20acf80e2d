"""Values and units in words, in both languages."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from compliance.language.lexicon import MASK, Lexicon, brief, entries_words, number_text, unit_words, value_words, with_item
from compliance.language.vocabulary import variables_of
from compliance.model.bilingual import Bilingual
from compliance.model.quantity import Interval, Measurement, point
from compliance.model.record import FieldDefinition, Fields, FieldType, Items, Known
from tests.small_record import DEFINITION, FACTS, PARAMETERS, named

_CHOICE = FieldDefinition("lodging", FieldType.CHOICE, named("住宿", "Lodging"), choices={"home": named("住家", "at home")})
_PRIVATE = replace(_CHOICE, is_sensitive=True)
_ENTRIES = (Known("a", "/x/0"), Known("b", "/x/1"))


@pytest.mark.parametrize(
    ("value", "given", "field", "zh", "en"),
    [
        (True, None, None, "是", "yes"),
        (False, None, None, "否", "no"),
        ("home", None, _CHOICE, "住家", "at home"),
        ("tent", None, _CHOICE, "tent", "tent"),
        ("home", None, None, "“home”", '"home"'),
        ("home", None, replace(_CHOICE, choices=None), "home", "home"),
        (Fraction(3, 2), Decimal("1.50"), None, "1.50", "1.50"),
        (Fraction(3, 2), None, None, "1.5", "1.5"),
        (Fraction(1000), Decimal("1E+3"), None, "1000", "1000"),
        (date(2020, 2, 10), None, None, "2020-02-10", "2020-02-10"),
        (Measurement((point(Fraction(5)),), "mg/L"), None, None, "5 mg/L", "5 mg/L"),
        (Measurement((point(Fraction(5)), Interval(None, False, Fraction(9), False)), "N"), None, None, "5, < 9 N", "5, < 9 N"),
        (Items((), "/x"), None, None, "0 条", "0 entries"),
        (Items(_ENTRIES[:1], "/x"), None, None, "1 条", "1 entry"),
        (Items(_ENTRIES, "/x"), None, None, "2 条", "2 entries"),
        (Fields({}, "/x"), None, None, "已填写", "given"),
        (("home", "tent"), None, _CHOICE, "住家、tent", "at home, tent"),
        ({"home": Decimal(1), "tent": Decimal(2)}, None, _CHOICE, "住家、tent", "at home, tent"),
        ((Fraction(1), Fraction(2)), None, None, "1、2", "1, 2"),
        (Decimal("1.50"), None, None, "1.50", "1.50"),
    ],
)
def test_a_value_is_said_as_what_it_is(value: object, given: Decimal | None, field: FieldDefinition | None, zh: str, en: str) -> None:
    assert value_words(value, given, field, shows_sensitive=False) == Bilingual(zh, en)
    assert value_words(value, given, field, shows_sensitive=True) == Bilingual(zh, en)


@pytest.mark.parametrize("value", ["home", True, Fraction(1), ("home",), Items(_ENTRIES, "/x")])
def test_what_is_about_health_is_masked_for_whoever_may_not_see_it(value: object) -> None:
    assert value_words(value, None, _PRIVATE, shows_sensitive=False) == Bilingual(MASK, MASK)
    assert value_words(value, None, _PRIVATE, shows_sensitive=True) == value_words(value, None, _CHOICE, shows_sensitive=False)
    assert MASK not in value_words(value, None, _PRIVATE, shows_sensitive=True).en


@pytest.mark.parametrize(("count", "zh", "en"), [(0, "0 条", "0 entries"), (1, "1 条", "1 entry"), (2, "2 条", "2 entries")])
def test_a_list_is_as_long_as_it_is(count: int, zh: str, en: str) -> None:
    assert entries_words(count) == Bilingual(zh, en)


@pytest.mark.parametrize(
    ("unit", "amount", "words"),
    [
        (None, 1, None),
        ("piece", None, Bilingual("只", "pieces")),
        ("piece", 2, Bilingual("只", "pieces")),
        ("piece", 1, Bilingual("只", "piece")),
        ("piece", "1", Bilingual("只", "piece")),
        ("piece", Fraction(1), Bilingual("只", "piece")),
        ("piece", "11", Bilingual("只", "pieces")),
        ("mg/L", 1, Bilingual("mg/L", "mg/L")),
        ("boxes", 1, Bilingual("boxes", "box")),
    ],
)
def test_a_unit_has_its_words_or_is_said_as_it_is(unit: str | None, amount: object, words: Bilingual | None) -> None:
    assert unit_words(DEFINITION, unit, amount) == words


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "0"),
        ("-3", "-3"),
        ("1/2", "0.5"),
        ("1/5", "0.2"),
        ("3/4", "0.75"),
        ("1/25", "0.04"),
        ("1/80", "0.0125"),
        ("-1/8", "-0.125"),
        ("12345/100", "123.45"),
        ("-12345/1000", "-12.345"),
        ("1/1000000", "0.000001"),
        ("2/3", "2/3 ≈ 0.666667"),
        ("-1/6", "-1/6 ≈ -0.166667"),
        ("1/14", "1/14 ≈ 0.0714286"),
        (f"1/{10**30}", f"0.{'0' * 29}1"),
        (f"{2 * 10**30 + 1}/2", f"1{'0' * 30}.5"),
        (f"{10**400}/3", f"{10**400}/3 ≈ 3.33333e+399"),
    ],
)
def test_a_number_is_a_finite_decimal_or_a_quotient(value: str, text: str) -> None:
    assert number_text(Fraction(value)) == text


def _lexicon(**more: bool) -> Lexicon:
    return Lexicon(DEFINITION, PARAMETERS, FACTS, variables_of(DEFINITION), **more)


def test_a_list_member_has_a_name_of_its_own() -> None:
    lexicon = _lexicon(shows_sensitive=True)
    assert with_item(lexicon, "e", None) is lexicon
    assert with_item(lexicon, "e", _CHOICE) == replace(lexicon, variables={**lexicon.variables, "e": _CHOICE})


def test_a_brief_lexicon_differs_in_nothing_else() -> None:
    assert brief(_lexicon()) == _lexicon(is_brief=True)
    assert not _lexicon().is_brief


def test_a_fraction_beyond_binary_numbers_is_told_in_powers_of_ten() -> None:
    assert "e+400" in value_words(Fraction(10**400 + 1, 3) * 3 / 7, None, None, shows_sensitive=True).en.replace("e+399", "e+400")
