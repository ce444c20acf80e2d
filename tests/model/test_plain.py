"""Names of plain records."""

import pytest

from compliance.model.plain import attribute_of


@pytest.mark.parametrize(("field", "attribute"), [("headcount", "headcount"), ("class", "class_"), ("from", "from_"), ("match", "match")])
def test_a_field_becomes_an_attribute_that_python_can_read(field: str, attribute: str) -> None:
    assert attribute_of(field) == attribute
