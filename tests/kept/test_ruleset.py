"""A ruleset that was kept: the same as one that is loaded anew, or not taken."""

import copy
import io
import os
import pickle
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from pathlib import Path

import pytest

from compliance.errors import RuleFileError
from compliance.kept import ruleset as keeping
from compliance.kept.ruleset import from_bytes, load_ruleset, to_bytes
from compliance.model.rule import Parameter, Requirement, Rule, Ruleset
from compliance.shipped import load_ruleset as load_anew


@pytest.fixture(scope="module")
def shipped() -> Ruleset:
    return load_anew()


@pytest.fixture(scope="module")
def content(shipped: Ruleset) -> bytes:
    return to_bytes(shipped)


def read(content: bytes) -> Ruleset:
    found = from_bytes(content)
    assert found is not None
    return found


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """Give a list in which each loading from rule files is noted."""
    noted: list[Path | None] = []

    def load(folder: Path | None = None) -> Ruleset:
        noted.append(folder)
        return load_anew(folder)

    monkeypatch.setattr(keeping, "load_anew", load)
    return noted


def test_the_shipped_rules_come_out_as_they_went_in(shipped: Ruleset, content: bytes) -> None:
    assert read(content) == shipped
    assert shipped == read(content)
    assert list(read(content).rules) == list(shipped.rules)
    assert repr(read(content)) == repr(shipped)


def test_nothing_is_read_of_a_rule_before_it_is_looked_at(content: bytes) -> None:
    ruleset = read(content)
    rule = ruleset.rules["EO-3.2"]
    assert (rule.id, rule.requirement, rule.place) == ("EO-3.2", "EO-3", "jianghai")
    assert type(rule) is not Rule
    assert isinstance(rule, Rule)
    assert rule.requires_text
    assert type(rule) is Rule
    others = [each for each in ruleset.rules.values() if type(each) is Rule]
    assert {each.requirement for each in others} == {"EO-3"}
    assert ruleset.requirements["EO-3"].rules[1] is ruleset.rules[ruleset.requirements["EO-3"].rules[1].id]


@pytest.mark.parametrize("kind", ["rules", "requirements", "parameters"])
def test_every_field_of_each_is_what_it_was_whichever_is_asked_first(kind: str, shipped: Ruleset, content: bytes) -> None:
    anew = getattr(shipped, kind)
    for each in fields(next(iter(anew.values()))):
        kept = getattr(read(content), kind)
        assert {name: getattr(value, each.name) for name, value in kept.items()} == {
            name: getattr(value, each.name) for name, value in anew.items()
        }


def test_a_rule_that_was_not_looked_at_is_as_good_as_one_that_was(shipped: Ruleset, content: bytes) -> None:
    anew = shipped.rules["EO-3.2"]
    assert read(content).rules["EO-3.2"] == anew
    assert anew == read(content).rules["EO-3.2"]
    assert read(content).rules["EO-3.2"] != shipped.rules["EO-3.1"]
    assert hash(read(content).rules["EO-3.2"]) == hash(anew)
    assert repr(read(content).rules["EO-3.2"]) == repr(anew)
    assert replace(read(content).rules["EO-3.2"], group="x") == replace(anew, group="x")
    assert copy.copy(read(content).rules["EO-3.2"]) == anew
    assert copy.deepcopy(read(content).rules["EO-3.2"]) == anew
    assert pickle.loads(pickle.dumps(read(content).rules["EO-3.2"])) == anew  # noqa: S301  # what was written just now
    with pytest.raises(AttributeError):
        read(content).rules["EO-3.2"].nothing  # type: ignore[attr-defined]  # noqa: B018


def test_many_threads_read_one_rule(shipped: Ruleset, content: bytes) -> None:
    for _ in range(20):
        ruleset = read(content)
        with ThreadPoolExecutor(8) as threads:
            texts = list(threads.map(lambda number, ruleset=ruleset: list(ruleset.rules.values())[number].requires_text, [5, 6, 7, 8] * 4))
        assert texts == [each.requires_text for each in list(shipped.rules.values())[5:9]] * 4


def test_rules_are_loaded_once_from_the_same_files(place: Path, rules: Path, loads: list[Path | None]) -> None:
    first, second = load_ruleset(rules), load_ruleset(rules)
    assert first == second == load_anew(rules)
    assert loads == [rules]
    moved = rules.rename(rules.with_name("moved"))
    assert load_ruleset(moved) == load_anew(moved)
    assert loads == [rules]


def test_any_byte_and_any_name_counts_though_size_and_time_are_the_same(place: Path, rules: Path, loads: list[Path | None]) -> None:
    load_ruleset(rules)
    for path in sorted(rules.rglob("*.yaml")):
        before, there = path.read_bytes(), path.stat()
        path.write_bytes(before[:-1] + b" ")
        os.utime(path, ns=(there.st_atime_ns, there.st_mtime_ns))
        count = len(loads)
        assert load_ruleset(rules) == load_anew(rules)
        assert len(loads) == count + 1
        path.write_bytes(before)
        os.utime(path, ns=(there.st_atime_ns, there.st_mtime_ns))
    named = path.rename(path.with_name("renamed.yaml"))
    count = len(loads)
    assert load_ruleset(rules) == load_anew(rules)
    assert len(loads) == count + 1
    named.unlink()


@pytest.mark.parametrize("fault", ["strange.txt", "link", "broken.yaml"])
def test_what_is_wrong_with_a_folder_is_told_though_its_rules_are_kept(place: Path, rules: Path, fault: str) -> None:
    load_ruleset(rules)
    if fault == "link":
        (rules / fault).symlink_to(rules.parent)
    else:
        (rules / fault).write_text("rules: [", encoding="utf-8")
    with pytest.raises(RuleFileError) as anew:
        load_anew(rules)
    with pytest.raises(RuleFileError) as kept:
        load_ruleset(rules)
    assert kept.value.diagnostics == anew.value.diagnostics


def test_what_was_damaged_is_loaded_anew_and_kept_again(place: Path, rules: Path, loads: list[Path | None]) -> None:
    expected = load_ruleset(rules)
    (file,) = place.iterdir()
    content = file.read_bytes()
    for number in range(0, len(content), max(len(content) // 60, 1)):
        file.write_bytes(content[:number] + bytes([content[number] ^ 0x40]) + content[number + 1 :])
        count = len(loads)
        assert load_ruleset(rules) == expected
        assert len(loads) == count + 1
        assert file.read_bytes() == content


def test_what_another_program_kept_is_not_taken(
    place: Path, rules: Path, loads: list[Path | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    load_ruleset(rules)
    monkeypatch.setattr(keeping, "program_digest", lambda: "another")
    assert load_ruleset(rules) == load_anew(rules)
    assert loads == [rules, rules]


def test_what_does_not_come_out_as_it_went_in_is_not_kept(place: Path, rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "from_bytes", lambda content: None)
    assert load_ruleset(rules) == load_anew(rules)
    assert not place.exists()


def test_rules_that_change_while_they_are_loaded_are_not_kept(place: Path, rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(folder: Path | None = None) -> Ruleset:
        return replace(load_anew(folder), digest="sha256:another")

    monkeypatch.setattr(keeping, "load_anew", load)
    load_ruleset(rules)
    assert not place.exists()


class _Command:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("false",)


@pytest.mark.parametrize("value", [_Command(), os.path.join, Ruleset.__init__, io.StringIO, Path("x")])
def test_nothing_but_values_of_the_model_comes_out(value: object) -> None:
    try:
        content = pickle.dumps(value)
    except (pickle.PicklingError, TypeError):
        content = b"\x80\x04c" + b"compliance.model.rule\nRuleset.__init__\n."
    with pytest.raises(pickle.UnpicklingError):
        keeping._unpickled(content)


def test_what_is_no_ruleset_is_none() -> None:
    assert from_bytes(b"") is None
    assert from_bytes(b"\0" * 8) is None
    assert from_bytes(b"\0" * 7 + b"\1X") is None


def test_each_field_is_read_at_once_or_later() -> None:
    for kind in (Rule, Requirement, Parameter):
        names = {each.name for each in fields(kind)}
        assert set(keeping._AT_ONCE[kind]) < names
        assert {*keeping._AT_ONCE[kind], *keeping._later(kind)} | ({"rules"} if kind is Requirement else set()) == names
