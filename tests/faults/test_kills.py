import pytest

from tests.faults.file_calls import CAN_DISTURB
from tests.faults.kills import kill_tally

pytestmark = pytest.mark.skipif(not CAN_DISTURB, reason="calls are met on Linux only, where there is a C compiler")


def test_a_killed_run_leaves_every_report_older_or_new_and_whole() -> None:
    tally = kill_tally(seed=1, count=50)
    assert tally["faults"] == []
    assert tally["tried"] == 50
    for met in ("by_the_clock", "of_fresh_processes", "at_a_call", "in_the_writing", "midway_in_a_write", "left_unfinished"):
        assert isinstance(tally[met], int)
        assert tally[met] != 0, met
