"""An assessment with one text in every place that a page shows, each behind a mark of its own."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from compliance.model.assessment import Assessment
from compliance.model.bilingual import Bilingual
from compliance.model.consequence import Tag
from compliance.model.finding import Subject, VerdictTree
from compliance.model.outcome import Outcome
from compliance.model.proposal import Action, Change, Party, Proposal
from compliance.model.rule import Ruleset, Severity
from compliance.report.visible import make_visible
from tests.report.hand_made import REJECTED, RULESET, SHORT, assessment, rich_record

#: Names by which values are looked up, and what no page shows.
_KEPT = {
    "rule",
    "requirement",
    "document",
    "waiver",
    "operator",
    "unit",
    "excerpt",
    "value",
    "positions",
    "then",
    "unknowns",
    "ruleset_source",
}
_KEPT_OF = {
    "RequirementVerdict": {"id"},
    "RecordAssessment": {"upcoming", "rule_counts", "finding_counts"},
    "Diagnostic": {"source"},
    "Document": {"id", "issuer", "place"},
}


class Marks:
    """Puts the text in place of others, and remembers how each should be shown."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.shown: list[str] = []

    def new(self) -> str:
        """Give the text behind the next mark."""
        mark = f"M{len(self.shown)}M"
        self.shown.append(make_visible(mark + self.text))
        return mark + self.text

    def inside(self, value: Any, name: str = "") -> Any:
        """Give the same value with the text in every place where one is shown."""
        if name in _KEPT or value is None:
            return value
        if isinstance(value, str):
            return self.new()
        if isinstance(value, tuple):
            return tuple(self.inside(each) for each in value)
        if isinstance(value, Tag | Subject) or not is_dataclass(value) or isinstance(value, type):
            return value
        changed = {
            each.name: self.inside(getattr(value, each.name), each.name) for each in fields(value) if each.name not in self._kept(value)
        }
        return replace(value, **changed)

    def _kept(self, value: Any) -> set[str]:
        if isinstance(value, VerdictTree) and value.operator == "rule":
            return {"text"}
        return _KEPT_OF.get(type(value).__name__, set())


def hostile_assessment(text: str) -> tuple[Assessment, Ruleset, list[str]]:
    """Give an assessment and a ruleset with a text in every place, and what has to be read on the page, each with its mark."""
    marks = Marks(text)
    change = Change("/stock/masks", Bilingual("a", "b"), Bilingual("c", "d"), Bilingual("e", "f"), 1)
    explanation = SHORT.explanation
    assert explanation is not None
    short = replace(SHORT, explanation=replace(explanation, proposals=(Proposal(Outcome.PASS, (change,)),)), fault="fault")
    base = rich_record()
    kept = tuple(each for each in base.findings if each.rule in {"EO-3.2", "EO-3.3", "EO-3.4"} and each.explanation is not None)
    named = replace(
        base,
        name="name",
        place=Bilingual("a", "b"),
        actions=(Action(Party.ENTERPRISE, Severity.MINOR, Bilingual("a", "b"), ("x",), (change,)),),
        findings=(*kept, short),
        diagnostics=base.diagnostics[:1],
    )
    made = marks.inside(assessment(named, REJECTED))
    documents = {**RULESET.documents, "notice-3": marks.inside(RULESET.documents["notice-3"])}
    ruleset = replace(
        RULESET,
        title=marks.inside(RULESET.title),
        documents=documents,
        rules={
            name: replace(rule, remedy=marks.inside(rule.remedy) if name == "EO-3.2" else rule.remedy)
            for name, rule in RULESET.rules.items()
        },
        waivers=tuple(replace(each, approved_by=marks.new(), reason=marks.inside(each.reason)) for each in RULESET.waivers),
    )
    return made, ruleset, marks.shown
