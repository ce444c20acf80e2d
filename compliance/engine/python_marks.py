"""What stands in several places of generated code and is calculated once: it is marked while the code is written, and named afterwards.

A mark is a number between two characters that no source has, since a text with them in it is written with escapes.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

_MARK = re.compile("\x00([0-9]+)\x00")


@dataclass(slots=True)
class Marks:
    """The marks of a function, each with its text and what it is read from: `record`, the name of a list entry, or "" for a condition.

    `flags` are the names that say that something passed in the function, each with the numbers of the rules that did.
    """

    texts: list[str] = field(default_factory=list)
    owners: list[str] = field(default_factory=list)
    known: dict[str, int] = field(default_factory=dict)
    flags: dict[str, list[int]] = field(default_factory=dict)

    def mark(self, text: str, owner: str) -> str:
        """Give the mark that stands for a text."""
        if text not in self.known:
            self.known[text] = len(self.texts)
            self.texts.append(text)
            self.owners.append(owner)
        return f"\x00{self.known[text]}\x00"


def settled(lines: Sequence[str], marks: Marks, owners: tuple[str, ...], prefix: str) -> tuple[list[str], list[str]]:
    """Give the lines that name what some owners' marks stand for where it stands twice, and lines in which these names stand for it.

    Where it stands once it stays in its place. What is named first is what the next is made of.
    """
    text = "\n".join(lines)
    found = {number for number in map(int, _MARK.findall(text)) if marks.owners[number] in owners}
    texts: dict[int, str] = {}
    while found:
        # A text is made of those that were marked before it.
        number = max(found)
        found.remove(number)
        mark = f"\x00{number}\x00"
        if text.count(mark) + sum(each.count(mark) for each in texts.values()) > 1:
            texts[number] = marks.texts[number]
            text = text.replace(mark, f"{prefix}{number}")
            texts = {key: each.replace(mark, f"{prefix}{number}") for key, each in texts.items()}
        else:
            text = text.replace(mark, marks.texts[number])
            texts = {key: each.replace(mark, marks.texts[number]) for key, each in texts.items()}
        found |= {each for each in map(int, _MARK.findall(marks.texts[number])) if marks.owners[each] in owners}
    return [f"{prefix}{number} = {texts[number]}" for number in sorted(texts)], text.split("\n") if lines else []
