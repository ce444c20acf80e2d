"""Several records of one enterprise in a batch are told of one another, as a single run tells them, and nobody else is."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from compliance import assess, decode
from compliance.model.outcome import Verdict, record_verdict
from compliance.runner import batch, portions, same_enterprise
from compliance.runner.batch import Settings, run_batch
from compliance.runner.same_enterprise import several_of
from tests.runner.small_batch import codes, record, results_of, run, small_rules


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Write two files in which enterprises have one record, or two, or seven, or name nobody, with portions of few lines."""
    monkeypatch.setattr(portions, "PORTION_BYTES", 600)
    monkeypatch.setattr(batch, "PORTION_BYTES", 600)
    chance = Random(4)  # noqa: S311  # a test has to be repeatable, not secret
    known = [code for code, _ in zip(codes(), range(12), strict=False)]
    lines = [record(code, masks) for code in known for masks in (200, 50, 300)[: 1 + known.index(code) % 2]]
    lines += [record(known[3], 200)] * 5 + [record(None)] * 3 + [record("91440704MA0000000X")] * 2 + [b"{", b"{"]
    chance.shuffle(lines)
    paths = [tmp_path / "one.ndjson", tmp_path / "two.ndjson"]
    paths[0].write_bytes(b"\n".join(lines[:20]))
    paths[1].write_bytes(b"\n\n".join(lines[20:]) + b"\n")
    return paths


def told(results: Sequence[dict[str, object]]) -> list[list[tuple[str, str, object]]]:
    """Give what each record is told of others: the message, the place and the line."""
    diagnostics: list[list[dict[str, str]]] = [each["diagnostics"] for each in results]  # type: ignore[misc]  # of every record
    return [[(each["message"], each["pointer"], each["line"]) for each in those if each["code"] == "I209"] for those in diagnostics]


def test_a_batch_tells_what_a_single_run_tells(files: list[Path], tmp_path: Path) -> None:
    ran = run(files, tmp_path / "results.jsonl")
    submissions = [each for path in files for each in decode(path.read_bytes(), path.name)]
    assessed = assess(small_rules(), submissions, propose=False).records
    wanted = [[(each.message, each.pointer, each.line) for each in those.diagnostics if each.code == "I209"] for those in assessed]
    assert told(results_of(tmp_path / "results.jsonl")) == wanted
    counted = sum(map(bool, wanted))
    assert (ran.enterprises_with_several, ran.records_of_these) == (7, counted)
    assert counted == 19


def test_it_is_told_whoever_judges_and_whatever_interrupts(files: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "results.jsonl"
    run(files, target)
    whole = target.read_bytes()
    assert b"I209" in whole
    run(files, target, processes=2)
    assert target.read_bytes() == whole
    left = [2]

    def interrupt(*_: object) -> None:
        left[0] -= 1
        if not left[0]:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_batch(files, target, Settings(small_rules()), progress=interrupt)
    run(files, target, resume=True)
    assert target.read_bytes() == whole


@pytest.mark.parametrize("together", [1, 7, 10_000])
def test_groups_are_those_that_a_plain_count_finds(together: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(same_enterprise, "_TOGETHER", together)
    chance = Random(5)  # noqa: S311  # a test has to be repeatable, not secret
    digests = [bytes(16), *(chance.randbytes(16) for _ in range(40))]
    verdicts = tuple(Verdict)
    entries = [(chance.choice(digests), chance.randrange(len(verdicts))) for _ in range(90)]
    several = several_of(b"".join(digest + bytes([verdict]) for digest, verdict in entries))
    for number, (digest, _) in enumerate(entries, 1):
        same = [other for other, each in enumerate(entries, 1) if each[0] == digest]
        fault = several.fault(number, "many.ndjson", number, "/code")
        if len(same) < 2 or digest == bytes(16):
            assert fault is None
            continue
        worst = record_verdict(verdicts[entries[each - 1][1]] for each in same)
        start, end = (several.starts[several.group_of[number - 1] - each] for each in (1, 0))
        assert list(several.numbers[start:end]) == same
        assert verdicts[several.worst[several.group_of[number - 1] - 1]] is worst
    assert several.records == sum(several.group_of[number] > 0 for number in range(90))


def test_digests_that_share_their_first_half_are_not_one_enterprise() -> None:
    half = bytes(range(1, 9))
    several = several_of(b"".join(half + bytes(7) + bytes([last, 0]) for last in (1, 2, 3, 2)))
    assert list(several.group_of) == [0, 1, 0, 1]
    assert several.enterprises == 1


def test_whoever_has_one_record_is_told_nothing_and_the_results_are_not_copied(tmp_path: Path) -> None:
    path = tmp_path / "many.ndjson"
    path.write_bytes(b"\n".join(record(code) for code, _ in zip(codes(), range(5), strict=False)))
    assert run([path], tmp_path / "results.jsonl").records_of_these == 0
    assert told(results_of(tmp_path / "results.jsonl")) == [[]] * 5
