"""What follows from tags, kept: the same as durable-rules says, and never what it would not say."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from compliance.inference.to_rete import chain_of, is_available
from compliance.kept import chains as keeping
from compliance.kept.chains import kept_chain_of
from compliance.kept.folder import keep
from compliance.model.bilingual import Bilingual
from compliance.model.consequence import Chain, ConsequenceKind, ConsequenceRule, Tag
from tests.shipped import shipped_ruleset

pytestmark = pytest.mark.skipif(not is_available(), reason="durable-rules cannot be imported here, and nothing is kept of the reference")

RULES = shipped_ruleset().consequences
TAGS = frozenset({Tag("verdict", "non_compliant"), Tag("failed", "EO-3"), Tag("failed_severity", "critical")})


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[frozenset[Tag]]:
    """Give a list in which each set of tags is noted that durable-rules is asked about."""
    noted: list[frozenset[Tag]] = []

    def noting(rules: Sequence[ConsequenceRule]) -> Callable[[frozenset[Tag]], Chain]:
        def chain(tags: frozenset[Tag]) -> Chain:
            noted.append(tags)
            return chain_of(rules)(tags)

        return chain

    monkeypatch.setattr(keeping, "chain_of", noting)
    return noted


def test_a_set_of_tags_is_asked_about_once(place: Path, asked: list[frozenset[Tag]]) -> None:
    for tags in (TAGS, frozenset(), frozenset([Tag("verdict", "compliant")])):
        expected = chain_of(RULES)(tags)
        assert kept_chain_of(RULES)(tags) == expected
        assert kept_chain_of(RULES)(tags) == expected
        assert asked.count(tags) == 1
    assert kept_chain_of(RULES[:1])(TAGS) == chain_of(RULES[:1])(TAGS)
    assert asked.count(TAGS) == 2


def test_what_was_damaged_is_asked_about_again(place: Path, asked: list[frozenset[Tag]]) -> None:
    expected = kept_chain_of(RULES)(TAGS)
    (file,) = place.iterdir()
    content = file.read_bytes()
    for number in range(len(content)):
        file.write_bytes(content[:number] + bytes([content[number] ^ 1]) + content[number + 1 :])
        assert kept_chain_of(RULES)(TAGS) == expected
        assert file.read_bytes() == content
    assert len(asked) == 1 + len(content)


def test_what_is_whole_and_wrong_is_asked_about_again(place: Path, asked: list[frozenset[Tag]]) -> None:
    expected = kept_chain_of(RULES)(TAGS)
    (file,) = place.iterdir()
    for wrong in (b"()", b"(0, 1)", b"", b"no"):
        keep(place, file.name, wrong)
        assert kept_chain_of(RULES)(TAGS) == expected
    assert len(asked) == 5


def test_what_another_program_kept_is_not_taken(place: Path, asked: list[frozenset[Tag]], monkeypatch: pytest.MonkeyPatch) -> None:
    kept_chain_of(RULES)(TAGS)
    monkeypatch.setattr(keeping, "program_digest", lambda: "another")
    assert kept_chain_of(RULES)(TAGS) == chain_of(RULES)(TAGS)
    assert len(asked) == 2


def test_what_the_reference_says_is_not_kept(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compliance.inference.to_rete.is_available", lambda: False)
    assert kept_chain_of(RULES)(TAGS).chained_by == "reference"
    assert not place.exists()


def test_what_differs_in_words_alone_is_one(place: Path, asked: list[frozenset[Tag]]) -> None:
    tag, words = Tag("verdict", "compliant"), Bilingual("一", "one")
    rules = [ConsequenceRule(name, next(iter(ConsequenceKind)), (tag,), Tag("hold", "x"), words) for name in "ab"]
    assert kept_chain_of(rules[:1])(frozenset([tag])) == kept_chain_of(rules[1:])(frozenset([tag]))
    assert len(asked) == 1
