"""An assessment and a ruleset made by hand in which every text that data can reach is another one, the same wherever it is named again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import Enum
from typing import Any

from compliance.model.assessment import Assessment
from compliance.model.bilingual import Bilingual
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Explanation, Finding
from compliance.model.outcome import Outcome
from compliance.model.proposal import Action, Change, Party, Proposal
from compliance.model.record import escape_pointer, unescape_pointer
from compliance.model.rule import Ruleset, Severity
from tests.report import hand_made

#: Words of our own, which no data reaches.
_OURS = {"operator", "digest", "ruleset_digest", "chained_by", "engine_version"}

_CHANGE = Change(
    "/stock/masks",
    Bilingual("口罩库存数", "Masks that are in stock"),
    Bilingual("四十五只", "45 pieces"),
    Bilingual("至少六十只", "at least 60 pieces"),
    60,
)
_GIVEN = Change(
    "/employees/-", Bilingual("新增员工", "An employee more"), None, Bilingual("任一员工", "any employee"), {"id": "E-9", "trained": True}
)
PROPOSALS = (
    Proposal(Outcome.PASS, (_CHANGE, _GIVEN)),
    Proposal(Outcome.NOT_APPLICABLE, (replace(_CHANGE, label=Bilingual("另一种改法", "another way")),)),
)
ACTIONS = (
    Action(Party.ENTERPRISE, Severity.CRITICAL, Bilingual("补足口罩库存", "Bring the masks up"), ("EO-3.2", "EO-3.1"), (_CHANGE, _GIVEN)),
    Action(Party.INSPECTOR, Severity.MINOR, Bilingual("到场检查", "Look on the spot"), ("EO-3.3",)),
)


def whole() -> Assessment:
    """An assessment with everything that one can have."""
    rich = hand_made.rich_record()
    findings = tuple(_with_proposals(each) for each in (*rich.findings[-9:], *rich.findings[:4]))
    failed = hand_made.explanation_of(Bilingual("引擎出错了", "the engine failed here"), hand_made.DAYS)
    fault = hand_made.finding("EO-3.2", Outcome.ERROR, failed, fault="ZeroDivisionError")
    record = replace(
        rich,
        findings=(*findings, fault),
        name="江海区示范厂",
        place=Bilingual("江海", "Jianghai"),
        actions=ACTIONS,
        positions={"/stock/masks": (12, 5), "/employees/0/temperature": (20, 7)},
        source="folder/records.ndjson",
        line=3,
    )
    missing = Diagnostic("folder/gone.json", None, None, "I401", "cannot be read: no such file", "look for it", "an excerpt", "/a/b")
    return hand_made.assessment(record, hand_made.REJECTED, diagnostics=(missing, replace(missing, source="other.json", line=4, column=2)))


def _with_proposals(finding: Finding) -> Finding:
    if not isinstance(finding.explanation, Explanation) or finding.outcome is not Outcome.FAIL:
        return finding
    return replace(finding, explanation=replace(finding.explanation, proposals=PROPOSALS))


@dataclass(frozen=True, slots=True)
class Sites:
    """Every text that stands somewhere, in the order in which they were met, and what each is replaced by."""

    text_at: Callable[[int], str]
    numbers: dict[str, int] = field(default_factory=dict)

    def other(self, text: str) -> str:
        """Give the text that stands in another's place; of a pointer, step by step."""
        if not text:
            return text
        if text.startswith("/"):
            return "".join(f"/{self._step(step)}" for step in text.split("/")[1:])
        return self.text_at(self.numbers.setdefault(text, len(self.numbers)))

    def _step(self, step: str) -> str:
        return step if step.isdigit() or step == "-" else escape_pointer(self.other(unescape_pointer(step)))


def with_other_texts(assessment: Assessment, text_at: Callable[[int], str]) -> tuple[Assessment, Ruleset, int]:
    """Replace every text by what a function gives for its number; give how many there are as well."""
    sites = Sites(text_at)
    changed = _changed(assessment, sites), _changed(hand_made.RULESET, sites)
    return *changed, len(sites.numbers)


def _changed(value: Any, sites: Sites) -> Any:
    if isinstance(value, str):
        return sites.other(value)
    if isinstance(value, Enum):
        return value
    if isinstance(value, tuple):
        return tuple(_changed(each, sites) for each in value)
    if isinstance(value, Mapping):
        return {_changed(key, sites): _changed(member, sites) for key, member in value.items()}
    if is_dataclass(value) and not isinstance(value, type) and type(value).__module__ != "compliance.model.condition":
        names = [each.name for each in fields(value) if each.name not in _OURS]
        return replace(value, **{name: _changed(getattr(value, name), sites) for name in names})
    return value
