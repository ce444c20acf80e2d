"""What authorities excuse, and what inspectors found on the spot."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.oracle.record_values import Unknown
from tests.oracle.registers import Period, period_of, the_day
from tests.oracle.results import Result

_NOT_ATTESTED = Unknown(frozenset({"attested"}))


@dataclass(frozen=True, slots=True)
class Waiver:
    """A failure that is excused; without an item, of every subject."""

    enterprise: str
    rule: str
    item: str | None
    period: Period


@dataclass(frozen=True, slots=True)
class Waivers:
    """All that is excused."""

    waivers: Sequence[Waiver]

    def excuse(self, enterprise: Result, rule: str, subject: str, day: date | Unknown) -> bool:
        """Say whether a failure is excused; never on a day that nobody knows."""
        return not isinstance(day, Unknown) and any(
            (one.enterprise, one.rule) == (enterprise, rule) and one.item in (None, subject) and one.period.holds_on(day)
            for one in self.waivers
        )


def waivers_of(contents: Sequence[Mapping[str, Any]]) -> Waivers:
    """Read the waivers of a rule book."""
    return Waivers([Waiver(one["enterprise"], one["rule"], one.get("item"), period_of(one)) for one in contents])


@dataclass(frozen=True, slots=True)
class Attestation:
    """What an inspector found of an enterprise, a rule and a subject on a day."""

    enterprise: str
    rule: str
    subject: str
    holds: bool
    day: date


@dataclass(frozen=True, slots=True)
class Attestations:
    """All that inspectors found."""

    attestations: Sequence[Attestation]

    def result(self, enterprise: Result, rule: str, subject: str | None, day: date | Unknown) -> bool | Unknown:
        """Say what was found last until the day of assessment; two findings of one day that differ decide nothing."""
        found = [
            one
            for one in self.attestations
            if (one.enterprise, one.rule, one.subject) == (enterprise, rule, subject) and not isinstance(day, Unknown) and one.day <= day
        ]
        latest = max((one.day for one in found), default=None)
        results = {one.holds for one in found if one.day == latest}
        return results.pop() if len(results) == 1 else _NOT_ATTESTED


def attestations_of(contents: Sequence[Mapping[str, str]]) -> Attestations:
    """Read attestations as their file holds them."""
    return Attestations(
        [Attestation(one["enterprise"], one["rule"], one["item"], one["result"] == "pass", the_day(one["day"])) for one in contents]
    )
