"""The comparison of the engine with the oracle is awake: faults that are planted in the engine are found."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

import pytest

from tests.oracle.planted import PlantedFault, planted_faults, sources_with, tally

FAULTS = planted_faults()
#: Every sixteenth on each run; `scripts/prove planted` plants all.
_SAMPLE = range(0, len(FAULTS), 16)


def test_there_are_fifty_faults_of_different_names() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 50


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_a_fault_fits_the_engine_as_it_is(fault: PlantedFault) -> None:
    for module, source in sources_with(fault).items():
        compile(source, module, "exec")


@pytest.mark.parametrize("number", _SAMPLE, ids=[FAULTS[number].name for number in _SAMPLE])
def test_a_planted_fault_is_found(number: int) -> None:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        assert pool.submit(tally, number, 1).result()["faults"] == []


def test_a_process_that_has_the_engine_already_takes_no_fault() -> None:
    import compliance  # noqa: F401, PLC0415  # as every other test does

    with pytest.raises(RuntimeError, match="one fault is planted in a process"):
        tally(0, 1)
