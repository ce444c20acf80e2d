"""The functions of the language and the forms of text."""

from datetime import date

import pytest

from compliance.language.functions import is_valid_credit_code, parse_date, parse_measurement


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


@pytest.mark.parametrize("text", ["500", "500mg/L", "500 xx", "five mg/L", "1e3 mg/L", "500 mg/L ", "５00 mg/L"])
def test_a_measurement_has_a_number_and_a_known_unit(text: str) -> None:
    assert parse_measurement(text) is None


def test_a_measurement_is_exact() -> None:
    measured = parse_measurement("-0.1 g/L")
    assert measured is not None
    assert (str(measured.samples[0].low), measured.unit) == ("-1/10", "g/L")
