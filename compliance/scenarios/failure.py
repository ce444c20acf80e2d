"""Why a sentence of a scenario does not hold, or cannot be understood, said in both languages."""

from collections.abc import Iterable
from difflib import get_close_matches

from compliance.errors import ComplianceError
from compliance.model.bilingual import Bilingual


class StepError(ComplianceError):
    """A sentence of a scenario does not hold; `.message` says what was found instead."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(f"{zh} / {en}")
        self.message = Bilingual(zh, en)


def unknown_name(zh: str, en: str, name: str, known: Iterable[str]) -> StepError:
    """Say that there is no such thing, and which one was probably meant; where nothing is near, which ones there are."""
    names = list(dict.fromkeys(known))
    near = get_close_matches(name, names, n=1, cutoff=0.6)
    if near:
        return StepError(f"没有{zh}`{name}`；是否应为`{near[0]}`？", f"there is no {en} `{name}`; did you mean `{near[0]}`?")
    shown, more = ", ".join(f"`{each}`" for each in names[:12]), len(names) > 12
    return StepError(
        f"没有{zh}`{name}`；可用的有：{shown.replace(', ', '、')}{'……' if more else ''}",
        f"there is no {en} `{name}`; there are: {shown}{' …' if more else ''}",
    )
