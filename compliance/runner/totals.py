"""What the records of a batch add up to."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self


@dataclass(slots=True)
class Totals:
    """How many records there were, how many of which verdict, and how often each rule came to each outcome, as `EO-1.1 fail`."""

    records: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)

    def count(self, result: Mapping[str, Any]) -> None:
        """Add the result of one record."""
        self.records += 1
        self.verdicts[result["verdict"]] += 1
        for finding in result.get("findings", ()):
            self.rules[f"{finding['rule']} {finding['outcome']}"] += 1

    def add(self, other: "Totals") -> None:
        """Add what other records add up to."""
        self.records += other.records
        self.verdicts.update(other.verdicts)
        self.rules.update(other.rules)

    def as_json(self) -> dict[str, object]:
        """Give the totals in a form that can be written down."""
        return {"records": self.records, "verdicts": dict(self.verdicts), "rules": dict(self.rules)}

    @classmethod
    def from_json(cls, written: Mapping[str, Any]) -> Self:
        """Read totals that were written down."""
        return cls(written["records"], Counter(written["verdicts"]), Counter(written["rules"]))
