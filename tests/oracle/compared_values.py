"""The values that a rule book speaks of, and what it compares each field with: near these its rules decide."""

import re
from collections.abc import Iterator, Mapping, Sequence

from tests.oracle.random_conditions import VARIABLES
from tests.oracle.rule_book import Content, RuleBook

_NUMBER = re.compile(r"-?\b[0-9]+(?:\.[0-9]+)?\b")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TEXT = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'")
_WORD = re.compile(r"[A-Za-z0-9-]+")
#: A name, at the end of a path or within a function, and what it is compared with: a number, a day, a measurement, a limit.
_COMPARISON = re.compile(
    r"([a-z_]+)\)*\s*(?:[=!<>]=|[<>])\s*\(*(?:limits\.([a-z_]+)|(?:(?:date|quantity)\([\"'])?(-?[0-9]+(?:-[0-9]+-[0-9]+|\.[0-9]+)?))"
)


#: The same where the name stands behind.
_TURNED = re.compile(
    r"(?:limits\.([a-z_]+)|(?:(?:date|quantity)\([\"'])?(-?[0-9]+(?:-[0-9]+-[0-9]+|\.[0-9]+)?)(?: ?[^\"'()]*[\"']\))?)"
    r"\)*\s*(?:[=!<>]=|[<>])\s*(?:[a-z]*\()*([a-z_.]+)"
)
#: A name that days are counted from, or until, and the other end.
_DAYS_FROM = re.compile(r"days_between\(\(*([a-z_.]+)\)*, \(*date\([\"']([0-9-]+)")
_DAYS_UNTIL = re.compile(r"days_between\(\(*date\([\"']([0-9-]+)[\"']\)\)*, \(*([a-z_.]+)")
#: A name, and the unit of the measurement that it is compared with.
_QUANTITY = re.compile(r"([a-z_]+)\)*\s*(?:[=!<>]=|[<>])\s*\(*(?:[a-z]+\(+)?quantity\([\"']-?[0-9.]+ ([^\"']+)[\"']")
_CODE = re.compile(r"valid_credit_code\(\(*([a-z_.]+)")
_DIVISOR = re.compile(r"/\s*\(*([a-z_.]+)")
_READ = re.compile(r"[a-z_]+")


def compared_in(book: RuleBook) -> Mapping[str, tuple[str, ...]]:
    """Give the numbers and days that each name is compared with; those of the members of lists stand below an empty name."""
    limits = _limits_said(book)
    said = [text for content in book.files.values() for text in values_said(content)]
    found: dict[str, set[str]] = {}
    comparisons = [match.groups() for text in said for match in _COMPARISON.finditer(text)]
    comparisons += [(match[3].rpartition(".")[2], match[1], match[2]) for text in said for match in _TURNED.finditer(text)]
    ends = [match.groups() for text in said for match in _DAYS_FROM.finditer(text)]
    ends += [(match[2], match[1]) for text in said for match in _DAYS_UNTIL.finditer(text)]
    comparisons += [(path.rpartition(".")[2], "", day) for path, day in ends]
    for name, limit, written in comparisons:
        values = {written} if written else limits.get(limit, set())
        found.setdefault("" if name in VARIABLES else name, set()).update(values)
    return {name: tuple(sorted(values)) for name, values in found.items()}


def numbers_in(said: Sequence[str]) -> tuple[str, ...]:
    """Give the numbers in texts."""
    return tuple(sorted({found for text in said for found in _NUMBER.findall(_DAY.sub("", text))})) or ("1",)


def days_in(said: Sequence[str]) -> tuple[str, ...]:
    """Give the days in texts."""
    return tuple(sorted({found for text in said for found in _DAY.findall(text)})) or ("2020-02-14",)


def texts_in(said: Sequence[str]) -> tuple[str, ...]:
    """Give the short texts that conditions write, and those that are a code by themselves."""
    quoted = {(one or other).replace("\\", "") for text in said for one, other in _TEXT.findall(text)}
    found = quoted | {text for text in said if _WORD.fullmatch(text)}
    return tuple(sorted(text for text in found if not _DAY.fullmatch(text) and 0 < len(text) < 24)) or ("x",)


def units_in(said: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """Give the units of the measurements that each name is compared with; members of lists are named by an empty text."""
    found: dict[str, set[str]] = {}
    for name, unit in (pair for text in said for pair in _QUANTITY.findall(text)):
        found.setdefault("" if name in VARIABLES else name, set()).add(unit)
    return {name: tuple(sorted(units)) for name, units in found.items()}


def codes_in(said: Sequence[str]) -> frozenset[str]:
    """Name what conditions ask whether it is a right credit code; members of lists are named by an empty text."""
    return _last_names(_CODE, said)


def divisors_in(said: Sequence[str]) -> frozenset[str]:
    """Name what conditions divide by; members of lists are named by an empty text."""
    return _last_names(_DIVISOR, said)


def _last_names(path: re.Pattern[str], said: Sequence[str]) -> frozenset[str]:
    names = {found.rpartition(".")[2] for text in said for found in path.findall(text)}
    return frozenset("" if name in VARIABLES else name for name in names)


def words_in(said: Sequence[str]) -> frozenset[str]:
    """Give the words of conditions, and so the names of all that they read."""
    return frozenset(word for text in said for word in _READ.findall(text))


def _limits_said(book: RuleBook) -> Mapping[str, set[str]]:
    files = [content["parameters"] for content in book.files.values() if isinstance(content, dict) and "parameters" in content]
    limits = [(name, limit) for file in files if isinstance(file, dict) for name, limit in file.items()]
    return {
        name: {value for text in values_said(limit) for value in (_DAY.findall(text) or _NUMBER.findall(text))} for name, limit in limits
    }


def keys_of(content: Content | None) -> Sequence[str]:
    """Give the keys of a mapping; what is none has none."""
    return tuple(content) if isinstance(content, dict) else ()


def values_said(content: Content) -> Iterator[str]:
    """Give the texts that limits, conditions, periods and choices are written in."""
    match content:
        case dict():
            for key, inner in content.items():
                if key in ("requires", "applies_when", "condition", "value", "from", "until", "between", "at_least", "at_most"):
                    yield from scalars_in(inner)
                elif key == "choices":
                    yield from keys_of(inner)
                else:
                    yield from values_said(inner)
        case list():
            for inner in content:
                yield from values_said(inner)


def scalars_in(content: Content) -> Iterator[str]:
    """Give the texts in a part of a rule file, keys among them."""
    match content:
        case str():
            yield content
        case list():
            for inner in content:
                yield from scalars_in(inner)
        case dict():
            for key, inner in content.items():
                yield key
                yield from scalars_in(inner)
