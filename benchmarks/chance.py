"""What records that are made by chance have in common: codes that are right, and days."""

from datetime import date, timedelta

_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def code_of(number: int) -> str:
    """Give a unified social credit code with the right check character, which no enterprise has."""
    body = f"91440704MA{number % 10**7:07}"
    total = sum(_SIGNS.index(sign) * pow(3, place, 31) for place, sign in enumerate(body))
    return body + _SIGNS[-total % 31]


def day_of(day: date, after: int) -> str:
    """Write the day that is so many days after another one."""
    return (day + timedelta(days=after)).isoformat()
