"""What came in, once its bytes were read and before it is held against the record definition."""

from dataclasses import dataclass

from compliance.model.diagnostic import Diagnostic

JsonValue = object


@dataclass(frozen=True, slots=True)
class Submission:
    """One record as it was decoded: its place in the input, its digest, and either its object or why it was rejected.

    `content` is a dictionary of decoded JSON (numbers are `int` or `Decimal`), None where the record was rejected. `text` are
    the record's raw bytes, from which the line and column of a value are found when somebody asks. `first_line` and `first_column` are
    where these bytes start in the source; `line` is the line of a file of many records, else None.
    """

    source: str
    line: int | None
    digest: str
    content: dict[str, JsonValue] | None
    text: bytes
    first_line: int = 1
    first_column: int = 1
    diagnostics: tuple[Diagnostic, ...] = ()
