"""The functions of the language, of values that are all known."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction

from tests.oracle.measured import Quantity, aggregate, complement, each, quantity_of
from tests.oracle.record_values import day_of
from tests.oracle.results import OUT_OF_REACH, MeaninglessError, Result

_CREDIT_CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_REGISTRATION = re.compile(
    r"([国京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新])械注([准进许])([0-9]{4})([23])[0-9]{2}[0-9]{4}"
)
_FIRST_REGISTRATION_YEAR = 2014


def _days_between(first: Result, second: Result) -> Result:
    if isinstance(first, date) and isinstance(second, date):
        return Fraction((second - first).days)
    raise MeaninglessError("days_between")


def _date(written: Result) -> Result:
    day = day_of(written) if isinstance(written, str) else None
    if day is None:
        raise MeaninglessError(f"date({written})")
    return day


def _quantity(written: Result) -> Result:
    quantity = quantity_of(written) if isinstance(written, str) else None
    if quantity is None:
        raise MeaninglessError(f"quantity({written})")
    return quantity


def valid_credit_code(code: Result) -> bool:
    """Say whether the check character follows from the others, by GB 32100-2015."""
    if not isinstance(code, str) or len(code) != 18 or any(one not in _CREDIT_CODE_CHARACTERS for one in code):
        return False
    total = sum(_CREDIT_CODE_CHARACTERS.index(one) * pow(3, place, 31) for place, one in enumerate(code[:17]))
    return _CREDIT_CODE_CHARACTERS[-total % 31] == code[17]


def _registration(number: Result) -> tuple[int, int] | None:
    """Give year and class of a well-formed registration number: a province registers class 2, the nation class 3 or what is imported."""
    match = _REGISTRATION.fullmatch(number) if isinstance(number, str) else None
    if match is None:
        return None
    authority, origin, year, class_ = match[1], match[2], int(match[3]), int(match[4])
    fits = (class_ == 3 or origin != "准") if authority == "国" else (class_ == 2 and origin == "准")
    return (year, class_) if fits and year >= _FIRST_REGISTRATION_YEAR else None


def _registered(part: int) -> Callable[[Result], Result]:
    def read(number: Result) -> Result:
        parts = _registration(number)
        return OUT_OF_REACH if parts is None else Fraction(parts[part])

    return read


def _of_quantity(function: Callable[[Quantity], Quantity | Fraction | None]) -> Callable[[Result], Result]:
    def called(quantity: Result) -> Result:
        if not isinstance(quantity, Quantity):
            raise MeaninglessError(f"no measurement: {quantity}")
        found = function(quantity)
        return OUT_OF_REACH if found is None else found

    return called


def _aggregate(name: str) -> Callable[[Result], Result]:
    return _of_quantity(lambda quantity: aggregate(name, quantity))


FUNCTIONS: Mapping[str, Callable[..., Result]] = {
    "date": _date,
    "quantity": _quantity,
    "days_between": _days_between,
    "valid_credit_code": valid_credit_code,
    "valid_registration_number": lambda number: _registration(number) is not None,
    "registration_year": _registered(0),
    "registration_class": _registered(1),
    "each": _of_quantity(each),
    "samples": _of_quantity(lambda quantity: Fraction(len(quantity.intervals))),
    "complement": _of_quantity(complement),
    **{name: _aggregate(name) for name in ("mean", "median", "minimum", "maximum")},
}
