"""A text in both languages."""

from compliance.model.bilingual import Bilingual


def test_a_text_is_given_in_the_language_that_is_asked_for() -> None:
    text = Bilingual("口罩", "masks")
    assert (text.text_in("zh"), text.text_in("en")) == ("口罩", "masks")
