"""A text in Chinese and in English."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["zh", "en"]


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text said in both languages; neither is a fallback for the other."""

    zh: str
    en: str

    def text_in(self, language: Language) -> str:
        """Give the text in one language."""
        return self.zh if language == "zh" else self.en
