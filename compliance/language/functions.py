"""The functions that conditions may call, and the forms of text that they and the intake read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from operator import mul
from typing import Literal

import re2

from compliance.model.bilingual import Bilingual
from compliance.model.quantity import UNITS, Measurement, point

ValueType = Literal["number", "text", "yes_no", "date", "measurement"]


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the language: what it takes, what it gives, and how its call is said in words (`{0}` is the first argument)."""

    name: str
    takes: tuple[ValueType, ...]
    gives: ValueType
    phrase: Bilingual


#: Every function but `date`, `quantity` and `attested`, which the front end turns into nodes of their own.
FUNCTIONS: Mapping[str, Function] = {
    function.name: function
    for function in (
        Function("days_between", ("date", "date"), "number", Bilingual("{0}至{1}的天数", "days from {0} to {1}")),
        Function(
            "valid_credit_code", ("text",), "yes_no", Bilingual("{0}是有效的统一社会信用代码", "{0} is a valid unified social credit code")
        ),
        Function(
            "valid_registration_number",
            ("text",),
            "yes_no",
            Bilingual("{0}是格式正确的医疗器械注册证编号", "{0} is a well-formed registration number"),
        ),
        Function("registration_year", ("text",), "number", Bilingual("{0}的首次注册年份", "the year of first registration in {0}")),
        Function("registration_class", ("text",), "number", Bilingual("{0}的管理类别", "the management class in {0}")),
        Function("samples", ("measurement",), "number", Bilingual("{0}的样品数", "the number of samples of {0}")),
        Function("complement", ("measurement",), "measurement", Bilingual("100% 减去{0}", "100 % less {0}")),
        Function("each", ("measurement",), "measurement", Bilingual("{0}的每个样品", "each sample of {0}")),
        Function("mean", ("measurement",), "measurement", Bilingual("{0}的平均值", "the mean of {0}")),
        Function("median", ("measurement",), "measurement", Bilingual("{0}的中位数", "the median of {0}")),
        Function("minimum", ("measurement",), "measurement", Bilingual("{0}的最小值", "the least of {0}")),
        Function("maximum", ("measurement",), "measurement", Bilingual("{0}的最大值", "the greatest of {0}")),
    )
}

_CREDIT_CODE_VALUES = {character: value for value, character in enumerate("0123456789ABCDEFGHJKLMNPQRTUWXY")}
_CREDIT_CODE_WEIGHTS = tuple(pow(3, place, 31) for place in range(17))
_REGISTRATION = re2.compile(
    r"([国京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新])械注(准|进|许)([0-9]{4})([23])[0-9]{2}[0-9]{4}"
)
_MEASUREMENT = re2.compile(r"(-?[0-9]{1,30}(?:\.[0-9]{1,30})?) (\S{1,20})")


def parse_date(text: str) -> date | None:
    """Read a civil date written `2020-02-10`, or give None: no other form, no day that the calendar lacks.

    Years lie between 1900 and 2999. Source: RFC 3339, full-date.
    """
    if not has_date_form(text) or not 1900 <= int(text[:4]) <= 2999:
        return None
    try:
        return date(int(text[:4]), int(text[5:7]), int(text[8:]))
    except ValueError:
        return None


def has_date_form(text: str) -> bool:
    """Say whether a text is written as `2020-02-10` is, be it a day of the calendar or none."""
    if len(text) != len("2020-02-10") or text[4] != "-" or text[7] != "-":
        return False
    return text.isascii() and f"{text[:4]}{text[5:7]}{text[8:]}".isdigit()


def parse_registration_number(text: str) -> tuple[int, int] | None:
    """Read the year of first registration and the management class from a medical device registration number, or give None.

    `粤械注准20202140001` is a domestic class II device, registered by the province; `国` registers domestic class III and whatever is
    imported (`进`) or comes from Hong Kong, Macao and Taiwan (`许`). Source: Administrative Measures for Medical Device Registration,
    2014, article 76.
    """
    match = _REGISTRATION.fullmatch(text)
    if match is None:
        return None
    authority, origin, year, management = match[1], match[2], int(match[3]), int(match[4])
    is_national = authority == "国"
    fits = is_national if origin != "准" else is_national is (management == 3)
    return (year, management) if fits and 2014 <= year <= 2999 else None


def parse_measurement(text: str) -> Measurement | None:
    """Read a value with its unit, such as `500 mg/L`, or give None for another form or an unknown unit."""
    match = _MEASUREMENT.fullmatch(text)
    if match is None or match[2] not in UNITS:
        return None
    return Measurement((point(Fraction(match[1])),), match[2])


def is_valid_credit_code(text: str) -> bool:
    """Say whether a unified social credit code is well formed and its check character is right.

    Weights are the powers of 3, modulo 31, the number of characters that a code may have. Source: GB 32100-2015, clause 4.6.
    """
    values = list(map(_CREDIT_CODE_VALUES.get, text))
    if len(values) != 18 or None in values:
        return False
    weighted: int = sum(map(mul, values, _CREDIT_CODE_WEIGHTS))
    return -weighted % 31 == values[17]
