"""The public JSON parsing test suite: what is no JSON is refused with a place, what is JSON is taken as far as a record goes.

The suite belongs to others and is not part of this repository: it is found beside it, in `../shared/suites/json-test-suite`, or in the
folder `json-test-suite` of what the environment variable `COMPLIANCE_SUITES` names. Without it these tests are skipped.
"""

import os
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet

from compliance.intake.from_json import decode
from compliance.model.submission import Submission

_SUITES = Path(os.environ.get("COMPLIANCE_SUITES", Path(__file__).parents[2].parent / "shared" / "suites"))
_FOLDER = _SUITES / "json-test-suite"
_FILES = sorted(_FOLDER.glob("*.json")) if _FOLDER.is_dir() else []

pytestmark = pytest.mark.skipif(
    not _FILES, reason=f"the JSON test suite is not at {_FOLDER}; put it there, or name the folder of suites in COMPLIANCE_SUITES"
)

#: Files that are JSON and refused by design: a key twice, a number of more than 64 characters.
_REFUSED_BY_DESIGN = {
    "y_number_double_close_to_zero": "I110",
    "y_object_duplicated_key": "I103",
    "y_object_duplicated_key_and_value": "I103",
}

#: What the standard leaves open, and what becomes of it here: `I113` means read, and refused as a record since it is no object.
_OPEN = {
    "i_number_double_huge_neg_exp": "I110: an exponent beyond 400 is no measurement of anything",
    "i_number_huge_exp": "I110: an exponent beyond 400",
    "i_number_real_neg_overflow": "I110: an exponent beyond 400",
    "i_number_real_pos_overflow": "I110: an exponent beyond 400",
    "i_number_real_underflow": "I110: an exponent beyond 400",
    "i_number_too_big_neg_int": "I113: read exactly, as every number of up to 64 characters",
    "i_number_very_big_negative_int": "I113: read exactly",
    "i_object_key_lone_2nd_surrogate": "I109: half of a surrogate pair",
    "i_string_1st_surrogate_but_2nd_missing": "I109: half of a surrogate pair",
    "i_string_UTF-8_invalid_sequence": "I106: not UTF-8",
    "i_string_UTF8_surrogate_U+D800": "I106: not UTF-8, which has no surrogates",
    "i_string_incomplete_surrogate_and_escape_valid": "I109: half of a surrogate pair",
    "i_string_incomplete_surrogate_pair": "I109: half of a surrogate pair",
    "i_string_invalid_surrogate": "I109: half of a surrogate pair",
    "i_string_invalid_utf-8": "I106: not UTF-8",
    "i_string_iso_latin_1": "I106: not UTF-8",
    "i_string_lone_utf8_continuation_byte": "I106: not UTF-8",
    "i_string_not_in_unicode_range": "I106: not UTF-8",
    "i_string_overlong_sequence_2_bytes": "I106: not UTF-8",
    "i_string_utf16BE_no_BOM": "I108: UTF-16",
    "i_structure_500_nested_arrays": "I111: nested more than 64 deep",
    "i_structure_UTF-8_BOM_empty_object": "I107: a byte order mark",
}

#: Files without anything but blanks: no record, which whoever asked for records reports.
_NOTHING = {"n_structure_no_data", "n_single_space"}


def files(prefix: str) -> list[ParameterSet]:
    return [pytest.param(path, id=path.stem) for path in _FILES if path.name.startswith(prefix)]


def codes_of(submissions: list[Submission]) -> set[str]:
    return {diagnostic.code for submission in submissions for diagnostic in submission.diagnostics}


@pytest.mark.parametrize("path", files("n_"))
def test_what_is_no_json_is_refused_with_a_place(path: Path) -> None:
    found = list(decode(path.read_bytes(), path.name))
    if path.stem in _NOTHING:
        assert found == []
        return
    (submission,) = found
    (diagnostic,) = submission.diagnostics
    assert submission.content is None
    assert diagnostic.code not in ("I112", "I113")
    assert diagnostic.line is not None
    assert diagnostic.column is not None
    lines = path.read_bytes().split(b"\n")
    assert 1 <= diagnostic.line <= len(lines)
    assert 1 <= diagnostic.column <= len(lines[diagnostic.line - 1]) + 1


@pytest.mark.parametrize("path", files("y_"))
def test_what_is_json_is_taken_as_far_as_a_record_goes(path: Path) -> None:
    found = list(decode(path.read_bytes(), path.name))
    if path.stem in _REFUSED_BY_DESIGN:
        assert codes_of(found) == {_REFUSED_BY_DESIGN[path.stem]}
    else:
        assert codes_of(found) <= {"I113"}
        assert all(each.content is not None for each in found) or not path.name.startswith("y_object")


@pytest.mark.parametrize("path", files("y_"))
def test_what_is_json_is_taken_inside_of_a_record(path: Path) -> None:
    """Most of the suite are no records; as the value of a field they show whether they are read."""
    if path.stem not in _REFUSED_BY_DESIGN:
        (submission,) = decode(b'{"field":' + path.read_bytes() + b"}", path.name)
        assert submission.content is not None


@pytest.mark.parametrize("path", files("i_"))
def test_what_the_standard_leaves_open_is_settled(path: Path) -> None:
    assert codes_of(list(decode(path.read_bytes(), path.name))) == {_OPEN[path.stem].split(":")[0]}


def test_every_open_question_is_in_the_suite() -> None:
    assert set(_OPEN) == {path.stem for path in _FILES if path.name.startswith("i_")}
