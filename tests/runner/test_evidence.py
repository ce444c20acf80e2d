"""The values that a finding rests on are the same by the function for its rule and step by step, written as explanations do."""

import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from compliance.engine.generated import said_of_plain
from compliance.engine.plain_functions import measurement_of
from compliance.intake.from_line import read_line
from compliance.language.lexicon import value_words
from compliance.runner.evidence import _told, evidence_by, evidence_of, reads_of
from compliance.runner.record_result import RecordJudge, circumstances_of_plain, read_strictly, record_judge
from tests.shipped import shipped_ruleset

REPOSITORY = Path(__file__).parent.parent.parent
RECORDS = ("examples/small-workshop.json", "examples/another-district.json", "features/records/products.json")


@cache
def shipped() -> RecordJudge:
    return record_judge(shipped_ruleset())


@pytest.mark.parametrize("name", RECORDS)
def test_a_function_for_the_rule_gives_what_is_found_step_by_step(name: str) -> None:
    by = shipped()
    content = json.loads((REPOSITORY / name).read_bytes())
    for each in content.get("products", ()):
        # What is left out in some entries is a finding about them.
        each.pop("expires_on", None)
    for each in content["employees"][::2]:
        each.pop("wears_mask", None)
    line = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    assert by.reader is not None
    plain = read_line(by.reader, line)
    assert plain is not None
    said, _ = said_of_plain(by.engine, plain, circumstances_of_plain(by, plain), lambda: read_strictly(by, line, "", 1)[0])
    assert len(said) > 5
    for number, _, pointer in said:
        rule = by.plan.rules[number]
        reads = reads_of(by.plan.ruleset.definition, rule)
        assert evidence_by(reads, rule)(plain, pointer) == evidence_of(reads, rule, plain, pointer)


NUMBERS = some.one_of(some.integers(-1000, 10**15), some.floats(-1e6, 1e16, allow_nan=False))


@given(samples=some.lists(NUMBERS, min_size=1, max_size=3), value=NUMBERS, has_samples=some.booleans())
def test_a_measurement_is_written_as_explanations_write_it(samples: list[float], value: float, has_samples: bool) -> None:
    by = shipped()
    assert by.reader is not None
    plain = by.reader.decode((REPOSITORY / "features" / "records" / "products.json").read_bytes())
    measured = plain.products[0].reports[0].results[0].value
    measured.samples, measured.value = (samples, None) if has_samples else (None, value)
    assert _told(measured) == value_words(measurement_of(measured), None, None, shows_sensitive=True).en
