"""A passage that the shipped rules cite is named in the language of the reader."""

import re
from collections.abc import Iterator

from compliance.language.citation import item_words
from compliance.model.citation import Citation
from tests.shipped import shipped_ruleset

_ENGLISH = re.compile(r"[a-z]{3,}")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def citations() -> Iterator[Citation]:
    ruleset = shipped_ruleset()
    yield from (rule.citation for rule in ruleset.rules.values())
    yield from (value.citation for limit in ruleset.parameters.values() for value in limit.values if value.citation is not None)
    yield from (rule.citation for rule in ruleset.consequences if rule.citation is not None)


def test_no_passage_is_named_in_the_other_language() -> None:
    words = {item_words(citation) for citation in citations()}
    assert len(words) > 100
    assert [each.zh for each in words if _ENGLISH.search(each.zh)] == []
    assert [each.en for each in words if _CHINESE.search(each.en)] == []
