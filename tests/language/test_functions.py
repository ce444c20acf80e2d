"""The functions of the language and the forms of text."""

from datetime import date

import pytest

from compliance.language.functions import has_date_form, is_valid_credit_code, parse_date, parse_measurement, parse_registration_number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-02-29", date(2020, 2, 29)),
        ("1900-01-01", date(1900, 1, 1)),
        ("2999-12-31", date(2999, 12, 31)),
        *(
            (text, None)
            for text in (
                "2020-02-30",
                "2023-02-29",
                "2024-13-01",
                "20200210",
                "2020-2-1",
                "01/02/2020",
                "2020-02-10T00:00:00",
                "２０20-02-10",
            )
        ),
        *((text, None) for text in ("2020-W10-1", "1899-12-31", "3000-01-01", "0000-01-01", "", "2020-02-10 ", "2020-02-10\n")),
    ],
)
def test_a_day_has_one_form(text: str, expected: date | None) -> None:
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-02-10", True),
        ("0000-99-99", True),
        ("2020x02-10", False),
        ("2020-02x10", False),
        ("x020-02-10", False),
        ("202x-02-10", False),
        ("2020-x2-10", False),
        ("2020-0x-10", False),
        ("2020-02-x0", False),
        ("2020-02-1x", False),
        ("2020-02-1", False),
        ("2020-02-100", False),
        ("２０２０-02-10", False),
    ],
)
def test_form_of_a_date_is_told_from_others(text: str, expected: bool) -> None:
    assert has_date_form(text) is expected


@pytest.mark.parametrize(
    ("code", "is_valid"),
    [
        ("91330100799655058B", True),
        ("91330100799655058C", False),
        ("91330100799655058b", False),
        ("9133010079965505IB", False),
        ("91330100799655058", False),
        ("９1330100799655058B", False),
        ("91330100799655058B\n", False),
    ],
)
def test_c82_a_credit_code_is_checked_by_its_last_character(code: str, is_valid: bool) -> None:
    assert is_valid_credit_code(code) is is_valid


#: What stands in the tables of GB 32100-2015: the characters in the order of their values, and the weight of each place.
_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)


@pytest.mark.parametrize("place", range(17))
def test_c82_every_place_of_a_credit_code_has_the_weight_that_is_published(place: int) -> None:
    for value, character in enumerate(_CHARACTERS):
        code = "9133010079965505" + "8"
        code = code[:place] + character + code[place + 1 :]
        rest = sum(_CHARACTERS.index(each) * weight for each, weight in zip(code, _WEIGHTS, strict=True)) % 31
        right = _CHARACTERS[(31 - rest) % 31]
        assert [each for each in _CHARACTERS if is_valid_credit_code(code + each)] == [right], value


@pytest.mark.parametrize("character", [*"IOSVZ", "a", " ", "Ａ"])
def test_c82_a_credit_code_has_none_of_the_letters_that_look_like_others(character: str) -> None:
    assert not any(is_valid_credit_code(f"9133010079965505{character}{last}") for last in _CHARACTERS)


@pytest.mark.parametrize(
    ("number", "read"),
    [
        ("粤械注准20142140001", (2014, 2)),
        ("粤械注准20132140001", None),
        ("粤械注准29992140001", (2999, 2)),
        ("粤械注准30002140001", None),
        ("国械注准20203140001", (2020, 3)),
        ("国械注进20202140001", (2020, 2)),
        ("国械注许20203140001", (2020, 3)),
        ("粤械注许20202140001", None),
        ("粤械注准20201140001", None),
        ("粤械注准20204140001", None),
        ("港械注准20202140001", None),
    ],
)
def test_a_registration_number_tells_its_year_and_its_class(number: str, read: tuple[int, int] | None) -> None:
    assert parse_registration_number(number) == read


#: The short names of the provinces, autonomous regions and municipalities under the central government, and `国` for the whole.
_AUTHORITIES = "国京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新"


def test_every_province_registers_devices_and_nobody_else() -> None:
    characters = map(chr, range(0x4E00, 0x9FFF + 1))
    found = {each for each in characters if parse_registration_number(f"{each}械注{'进' if each == '国' else '准'}20202140001") is not None}
    assert found == set(_AUTHORITIES)
    assert len(_AUTHORITIES) == 1 + 31


@pytest.mark.parametrize("text", ["500", "500mg/L", "500 xx", "five mg/L", "1e3 mg/L", "500 mg/L ", "５00 mg/L"])
def test_a_measurement_has_a_number_and_a_known_unit(text: str) -> None:
    assert parse_measurement(text) is None


def test_a_measurement_is_exact() -> None:
    measured = parse_measurement("-0.1 g/L")
    assert measured is not None
    assert (str(measured.samples[0].low), measured.unit) == ("-1/10", "g/L")
