"""Texts as SARIF asks for them: plain, on lines of their own, with nothing in them that a viewer would fill in or make a link of."""

import re
from collections.abc import Mapping

from compliance.model.bilingual import Bilingual
from compliance.report.layout import WIDTH, Choice, Screen, title

Json = Mapping[str, object]

#: What ends the text of an embedded link; a backslash before it that is not itself escaped has closed it already.
# Looked at from the first backslash on alone, since a text may have very many that no bracket follows.
_LINK = re.compile(r"(?<!\\)(\\*)\]\(")


def told(text: Bilingual, language: Choice) -> str:
    """Give a text in the language chosen, both with a stroke between them."""
    return title(text, Screen(language, WIDTH, has_colour=False))


def message(text: Bilingual, language: Choice, **both: object) -> Json:
    """Give a message with the text in the language chosen; further properties go with it."""
    return {"text": plain(told(text, language)), **both}


def descriptor_text(text: Bilingual, language: Choice) -> Json:
    """Give the text of a rule in the language chosen, and in both languages beside it."""
    return {**message(text, language), "properties": {"zh": text.zh, "en": text.en}}


def plain(text: str) -> str:
    """Escape what SARIF reads as a placeholder (`{0}`) or as an embedded link (`[text](target)`)."""
    text = text.replace("{", "{{").replace("}", "}}")
    return _LINK.sub(lambda found: found[0] if len(found[1]) % 2 else f"{found[1]}\\](", text)
