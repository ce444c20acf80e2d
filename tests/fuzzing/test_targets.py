"""Fuzzing in a small volume, and every case that fuzzing ever found.

Without atheris, which ships wheels for few machines, the targets are given their seeds and cases alone.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from itertools import count, islice
from pathlib import Path

import pytest

from compliance.intake.from_json import decode
from tests.fuzzing import watch
from tests.fuzzing.seeds import LONGEST, dictionary_of, seeds_of
from tests.fuzzing.tallies import attestation_tally, condition_tally, decode_tally, feature_tally, has_atheris, rule_file_tally, tally
from tests.fuzzing.targets import TARGETS
from tests.fuzzing.watch import Fault, fault_of
from tests.proof import Tally

_REPOSITORY = Path(__file__).parent.parent.parent
_CASES = Path(__file__).parent / "cases"

needs_atheris = pytest.mark.skipif(
    not has_atheris(),
    reason="atheris is not installed (it ships wheels for Linux on x86_64): the targets are given their seeds and cases alone",
)
#: Of how many seeds one is tried here; the others start fuzzing.
_SAMPLED = {"rule_file": 6, "feature": 4, "condition": 3}


@pytest.mark.parametrize(
    "case", [path for path in sorted(_CASES.rglob("*")) if path.is_file()], ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_case_that_was_a_fault_is_none(case: Path) -> None:
    assert fault_of(TARGETS[case.parent.name], case.read_bytes()) is None


@pytest.mark.parametrize("target", TARGETS)
def test_seeds_show_no_fault(target: str) -> None:
    seeds = list(seeds_of(target))[:: _SAMPLED.get(target, 1)]
    assert len(seeds) > 4
    assert [(seed, fault) for seed in seeds if (fault := fault_of(TARGETS[target], seed)) is not None] == []
    assert all(seed for seed in dictionary_of(target))


@needs_atheris
@pytest.mark.parametrize(
    ("tally_of", "inputs"),
    [(decode_tally, 8_000), (attestation_tally, 5_000), (condition_tally, 3_000), (feature_tally, 1_000), (rule_file_tally, 600)],
)
def test_fuzzing_finds_no_fault(tally_of: Callable[[int, int], Tally], inputs: int) -> None:
    found = tally_of(1, inputs)
    assert found["faults"] == []
    assert isinstance(found["tried"], int)
    assert found["tried"] >= inputs


@needs_atheris
def test_memory_of_whoever_starts_it_is_not_counted() -> None:
    code = "from tests.fuzzing import tallies; tallies._MEBIBYTES = 400; held = b'x' * (500 << 20); print(tallies.condition_tally(1, 100))"
    told = subprocess.run([sys.executable, "-c", code], cwd=_REPOSITORY, capture_output=True, encoding="utf-8", check=True).stdout
    assert "'faults': []" in told


def test_answers_do_not_depend_on_the_order_of_hashes() -> None:
    """Python gives texts other hashes in each process, and with them sets another order."""
    first, second = (_answers(seed) for seed in ("1", "2"))
    assert len(first) == len(TARGETS)
    assert first == second


def _answers(seed: str) -> list[str]:
    command = [sys.executable, "-c", "from tests.fuzzing.test_targets import digest_answers; digest_answers()"]
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
    return subprocess.run(command, cwd=_REPOSITORY, env=environment, capture_output=True, encoding="utf-8", check=True).stdout.splitlines()


def digest_answers() -> None:
    """Print a digest of the answers to some seeds of each target."""
    for name, target in TARGETS.items():
        answers = [repr(target(seed)) for seed in islice(seeds_of(name), 0, None, 3 * _SAMPLED.get(name, 1))]
        print(name, sha256("\n".join(answers).encode("utf-8", "surrogatepass")).hexdigest())  # noqa: T201  # the parent reads it


# That faults are seen


def _slow(data: bytes) -> None:
    began = time.process_time()
    while time.process_time() - began < 0.11:
        pass


def large(data: bytes) -> int:
    """Take much memory."""
    return len(b"\1" * 300 * 1024 * 1024)


_numbers = count()


def _differing(data: bytes) -> int:
    return next(_numbers)


def _raising(data: bytes) -> None:
    raise ValueError(data)


@pytest.mark.parametrize(("target", "kind"), [(_slow, "slow"), (_raising, "ValueError"), (len, None)])
def test_fault_of_one_answer_is_seen(target: Callable[[bytes], object], kind: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "SECONDS", 0.1)
    found = fault_of(target, b"a")
    assert (None if found is None else found.kind) == kind


def test_answer_that_differs_is_seen() -> None:
    assert Fault("differs") in [fault_of(_differing, b"%d" % number) for number in range(100)]


@pytest.mark.skipif(sys.platform != "linux", reason="the system says in its own way what a process takes")
def test_answer_that_takes_much_memory_is_seen() -> None:
    """What a process took at most is asked of one that took little before."""
    program = "from tests.fuzzing.test_targets import fault_of, large; print(fault_of(large, b''))"
    found = subprocess.run([sys.executable, "-c", program], cwd=_REPOSITORY, capture_output=True, encoding="utf-8", check=True)
    assert found.stdout.startswith("Fault(kind='large', more='")


def planted(data: bytes) -> object:
    """Raise what the program must not raise, and end the process where an input asks for it."""
    if b"[[" in data:
        raise KeyError(data)
    if b"}}" in data:
        os.abort()
    return tuple(decode(data, "planted.json"))


@needs_atheris
def test_planted_faults_are_found_with_their_inputs(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "one").write_bytes(b"[[1]]")
    (tmp_path / "corpus" / "two").write_bytes(b'{"a":{}}')
    found = tally("tests.fuzzing.test_targets:planted", 1, 100, tmp_path / "corpus")
    raised, crashed, ended = found["faults"]  # type: ignore[misc]
    assert "KeyError" in raised
    assert "b'[[1]]'" in raised
    assert "b'{\"a\":{}}'" in crashed
    assert "the process ended with" in ended


@needs_atheris
def test_tally_is_the_same_again() -> None:
    assert attestation_tally(3, 2_000) == attestation_tally(3, 2_000)


def test_seeds_are_as_long_as_inputs_may_be() -> None:
    assert LONGEST.keys() == TARGETS.keys()
