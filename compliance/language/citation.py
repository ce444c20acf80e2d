"""How the texts behind rules are named."""

from collections.abc import Mapping

from compliance.model.bilingual import Bilingual
from compliance.model.citation import Citation, Document


def title_of(documents: Mapping[str, Document], name: str) -> Bilingual:
    """Give the title of a document between its marks, or its name where the register does not have it."""
    document = documents.get(name)
    title = document.title if document is not None else Bilingual(name, name)
    return Bilingual(title.zh if title.zh.startswith("《") else f"《{title.zh}》", f"“{title.en}”")


def item_words(citation: Citation) -> Bilingual:
    """Name a passage within its document: by its number, or by what people call it."""
    return Bilingual(citation.item, citation.item) if citation.part is None else citation.part
