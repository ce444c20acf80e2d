import pytest

from tests.faults.failed_operations import failed_operation_tally
from tests.faults.file_calls import CAN_DISTURB

pytestmark = pytest.mark.skipif(not CAN_DISTURB, reason="calls are met on Linux only, where there is a C compiler")


def test_a_call_that_fails_gives_the_whole_right_answer_or_a_refusal_in_words() -> None:
    tally = failed_operation_tally(seed=1, count=100)
    assert tally["faults"] == []
    assert tally["tried"] == 100
    for code in (0, 2, 4, 70):
        assert tally[f"ended_with_{code}"] != 0, code
