"""The sentences of rule files, and the names of the texts behind rules."""

import pytest

from compliance.language.citation import item_words, title_of
from compliance.language.message import fill, placeholders_of, read_placeholder
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Citation, Document
from compliance.model.condition import Condition, Fact, Field, Limit, Variable


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("nothing in braces", ()),
        ("{stock.masks} of {limits.stock_days}, {stock.masks} again", ("stock.masks", "limits.stock_days")),
        ("{a} {a1.b_2.c}", ("a", "a1.b_2.c")),
        ("{} {A} {1a} {a.} {a b} {a.B} { a }", ()),
        ("{{a}}", ("a",)),
    ],
)
def test_a_sentence_names_the_values_in_its_braces_once(text: str, paths: tuple[str, ...]) -> None:
    assert placeholders_of(text) == paths


@pytest.mark.parametrize(
    ("path", "node"),
    [
        ("headcount", Variable("headcount")),
        ("stock.masks", Field(Variable("stock"), "masks")),
        ("employee.lodging.room", Field(Field(Variable("employee"), "lodging"), "room")),
        ("limits.stock_days", Limit("stock_days")),
        ("place.risk_level", Fact("risk_level")),
        # Neither a limit nor a fact has members; what starts so is refused as a field that nobody defined.
        ("limits", Variable("limits")),
        ("place.risk_level.more", Field(Field(Variable("place"), "risk_level"), "more")),
        ("limits.stock_days.more", Field(Field(Variable("limits"), "stock_days"), "more")),
    ],
)
def test_a_path_in_braces_reads_a_field_a_limit_or_a_fact(path: str, node: Condition) -> None:
    assert read_placeholder(path) == node


def test_a_value_that_looks_like_a_placeholder_is_not_filled_again() -> None:
    assert fill("{a} and {b.c}, {a}", {"a": "{b.c}", "b.c": "2"}) == "{b.c} and 2, {b.c}"
    with pytest.raises(KeyError, match="missing"):
        fill("{missing}", {})


_DOCUMENTS = {
    "plain": Document("plain", Bilingual("通告", "Notice"), Bilingual("指挥部", "Headquarters"), "china"),
    "marked": Document("marked", Bilingual("《通告》第二号", "Notice 2"), Bilingual("指挥部", "Headquarters"), "china"),
}


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("plain", Bilingual("《通告》", "“Notice”")),
        ("marked", Bilingual("《通告》第二号", "“Notice 2”")),
        ("GB 1", Bilingual("《GB 1》", "“GB 1”")),
    ],
)
def test_a_text_is_named_between_the_marks_of_titles(name: str, title: Bilingual) -> None:
    assert title_of(_DOCUMENTS, name) == title


def test_a_passage_is_named_by_its_number_or_by_what_people_call_it() -> None:
    assert item_words(Citation("notice", "5.3")) == Bilingual("5.3", "5.3")
    assert item_words(Citation("notice", "5.3", part=Bilingual("附录", "annex"))) == Bilingual("附录", "annex")
