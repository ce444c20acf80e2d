"""What an engine, or an oracle, says of a record."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Answer:
    """What one rule says of one subject: `subject` is a JSON Pointer, `unknowns` the pointers and names that kept it from being decided."""

    rule: str
    subject: str
    outcome: str  # the values of compliance.model.outcome.Outcome: "pass", "fail", ...
    judged: str
    unknowns: tuple[str, ...] = ()  # sorted, each once; only where outcome or judged is "unknown"
