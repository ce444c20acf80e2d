"""How the texts behind rules are named."""

from collections.abc import Mapping

from compliance.model.bilingual import Bilingual
from compliance.model.citation import Citation, Document


def title_of(documents: Mapping[str, Document], name: str) -> Bilingual:
    """Give the title of a document between its marks, or its name where the register does not have it."""
    document = documents.get(name)
    title = document.title if document is not None else Bilingual(name, name)
    return Bilingual(title.zh if title.zh.startswith("《") else f"《{title.zh}》", f"“{title.en}”")


def citation_words(citation: Citation, documents: Mapping[str, Document]) -> Bilingual:
    """Name a passage as people cite it: the document's title and number, and the item."""
    document, title = documents[citation.document], title_of(documents, citation.document)
    number_zh = f"（{document.number}）" if document.number else ""
    number_en = f" ({document.number})" if document.number else ""
    return Bilingual(f"{title.zh}{number_zh}，条目：{citation.item}", f"{title.en}{number_en}, item {citation.item}")
