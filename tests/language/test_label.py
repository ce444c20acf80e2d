"""Labels within a sentence: their capitals, what they are said as, and the units that follow one and many."""

import pytest

from compliance.language.label import is_of_things, lowered, quoted, singular, thing
from compliance.model.bilingual import Bilingual


@pytest.mark.parametrize(
    ("label", "within"),
    [
        ("Masks in stock", "masks in stock"),
        ("A control system is set up", "a control system is set up"),
        ("Clean-ups held", "clean-ups held"),
        ("KN95 masks", "KN95 masks"),
        ("PM2.5 mask", "PM2.5 mask"),
        ("pH", "pH"),
        ("English name", "English name"),
        ("", ""),
        ("X", "X"),
        ("Is open", "is open"),
        ("Masks of KN95 grade", "masks of KN95 grade"),
        ("Masks, caps", "masks, caps"),
        ("Worker’s name", "worker’s name"),
        ("Chinese: the name", "Chinese: the name"),
        ("FaX: sent to", "FaX: sent to"),
    ],
)
def test_a_label_loses_its_capital_unless_it_is_a_name_or_an_abbreviation(label: str, within: str) -> None:
    assert lowered(label) == within


@pytest.mark.parametrize(
    ("label", "is_number", "said"),
    [
        ("Masks in stock", True, "the number of masks in stock"),
        ("People on site", True, "the number of people on site"),
        ("Headcount", True, "the headcount"),
        ("Size of the lot", True, "the size of the lot"),
        ("Distance between seats", True, "the distance between seats"),
        ("Least airings a day", True, "the least airings a day"),
        ("Class of the product", True, "the class of the product"),
        ("Status", True, "the status"),
        ("Analysis of the air", True, "the analysis of the air"),
        ("Temperature readings", False, "the temperature readings"),
        ("Masks in stock", False, "the masks in stock"),
        ("Health reported on", False, "“health reported on”"),
        ("Who was called", False, "“who was called”"),
        ("The number of a medical institution", False, "the number of a medical institution"),
        ("entry 1 of “readings”", False, "entry 1 of “readings”"),
        ("entry -1 of “readings”", False, "entry -1 of “readings”"),
        ("entry 1", False, "entry 1"),
        ("entry X1", False, "the entry X1"),
        ("Masks  here", False, "the masks  here"),
    ],
)
def test_a_label_is_said_as_what_it_is(label: str, is_number: bool, said: str) -> None:
    assert thing(Bilingual("标签", label), is_number=is_number) == Bilingual("标签", said)
    assert is_number or thing(Bilingual("标签", label)) == Bilingual("标签", said)


def test_half_a_phrase_is_of_no_things() -> None:
    assert not is_of_things("Rooms agreed with")
    assert is_of_things("Rooms")
    assert not is_of_things("")


def test_quotation_marks_within_a_quotation_are_the_inner_ones() -> None:
    assert quoted(Bilingual("标明“疫情应急产品”", "Shows “emergency”")) == Bilingual("“标明‘疫情应急产品’”", "“shows ‘emergency’”")


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("pieces", "piece"),
        ("pieces a person a day", "piece a person a day"),
        ("boxes", "box"),
        ("dishes", "dish"),
        ("glasses", "glass"),
        ("lbs", "lb"),
        ("ms", "ms"),
        ("batches of ten", "batch of ten"),
        ("entries", "entry"),
        ("glass", "glass"),
        ("s", "s"),
        ("mg/L", "mg/L"),
        ("Pa", "Pa"),
        ("class", "class"),
    ],
)
def test_a_unit_of_one_is_in_the_singular(many: str, one: str) -> None:
    assert singular(many) == one
