"""Every case of the catalogue that this package can meet is a test here, named by its id; the others are told with the reason."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

_RANGES = ((1, 37), (41, 60), (70, 81))
_HERE = Path(__file__).parent

#: Cases that cannot occur.
NOT_TOUCHED = {
    "C33": "conditions have no aggregate over a list: no rule can average ratios, and `mean` is of the samples of one measurement",
    "C78": "no evaluation has a limit of time or steps to hit: conditions have neither recursion nor loops of their own",
}


def _ids(source: str) -> Iterator[str]:
    for name in re.findall(r"^def (test_\w+)\(", source, re.MULTILINE):
        yield from (found.upper() for found in re.findall(r"_(c\d\d)(?=_)", name))


def test_every_case_is_a_test_or_cannot_occur() -> None:
    wanted = {f"C{number:02}" for first, last in _RANGES for number in range(first, last + 1)}
    tested = {each for path in _HERE.glob("test_*.py") for each in _ids(path.read_text(encoding="utf-8"))}
    assert wanted - tested == set(NOT_TOUCHED)


@pytest.mark.parametrize("case", NOT_TOUCHED)
def test_a_case_that_cannot_occur_has_its_reason_and_no_test(case: str) -> None:
    assert len(NOT_TOUCHED[case]) > 20
    assert not any(case in _ids(path.read_text(encoding="utf-8")) for path in _HERE.glob("test_*.py"))


def test_names_are_read_case_by_case() -> None:
    source = "def test_c01_c02_two() -> None:\n    test_c03_is_called()\n\ndef test_c04_one(case: str) -> None:\n"
    assert list(_ids(source)) == ["C01", "C02", "C04"]
