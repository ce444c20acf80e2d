"""What an explanation cites decides; what it proposes complies. The same at full volume: `scripts/check_explanations.py`."""

from hypothesis import given, settings
from hypothesis import strategies as st

from compliance.model.rule import Ruleset
from tests.engine.small_ruleset import DAY
from tests.properties.checked_explanations import Tally, check
from tests.properties.random_rulesets import RULESETS, SUBMISSIONS, Content

_SETTINGS = settings(max_examples=120, derandomize=True)


@_SETTINGS
@given(ruleset=RULESETS, content=SUBMISSIONS, as_of=st.sampled_from([DAY, None]))
def test_what_is_cited_decides_and_what_is_proposed_complies(ruleset: Ruleset, content: Content, as_of: object) -> None:
    tally = Tally()
    check(ruleset, content, as_of, tally)  # type: ignore[arg-type]  # a day or None
    assert tally.faults == []
