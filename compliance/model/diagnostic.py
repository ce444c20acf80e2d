"""Bad news about a file: a rule file that cannot be used, an input that cannot be read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A fault in a file, where it stands and how it may be mended.

    `line` and `column` count from 1 and are None where the fault has no place in the text. `pointer` is the JSON Pointer of
    the value concerned, for input. `excerpt` is the line of a rule file, never of a submission, whose data may be sensitive.
    """

    source: str
    line: int | None
    column: int | None
    code: str
    message: str
    hint: str | None = None
    excerpt: str | None = None
    pointer: str | None = None
