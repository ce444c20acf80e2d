"""Says for each requirement whether a record proves compliance, and explains why in Chinese and English.

    from pathlib import Path
    from compliance import assess, decode, load_ruleset

    ruleset = load_ruleset()
    path = Path("submission.json")
    assessment = assess(ruleset, decode(path.read_bytes(), path.name))
    print(assessment.records[0].verdict)

Every value is immutable, and a ruleset may be shared between threads.


What a program does not ask for is not imported: `compliance check` of one record ends before half of it would be read.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compliance.assess import assess, explain
    from compliance.errors import ComplianceError, EngineError, InputError, RuleFileError
    from compliance.intake.from_attestations import read_attestations
    from compliance.intake.from_json import decode
    from compliance.model.assessment import Assessment, RecordAssessment, RequirementVerdict
    from compliance.model.bilingual import Bilingual, Language
    from compliance.model.citation import Citation, Document, Standing
    from compliance.model.consequence import Consequence, ConsequenceKind
    from compliance.model.diagnostic import Diagnostic
    from compliance.model.finding import Evidence, Explanation, Finding, Subject, VerdictTree
    from compliance.model.outcome import Outcome, Verdict
    from compliance.model.proposal import Action, Change, Party, Proposal
    from compliance.model.record import State
    from compliance.model.rule import Requirement, Rule, Ruleset, Severity
    from compliance.model.submission import Submission
    from compliance.model.truth import Truth
    from compliance.model.waiver import Attestation, Waiver
    from compliance.shipped import load_ruleset
    from compliance.version import VERSION

__all__ = [
    "VERSION",
    "Action",
    "Assessment",
    "Attestation",
    "Bilingual",
    "Change",
    "Citation",
    "ComplianceError",
    "Consequence",
    "ConsequenceKind",
    "Diagnostic",
    "Document",
    "EngineError",
    "Evidence",
    "Explanation",
    "Finding",
    "InputError",
    "Language",
    "Outcome",
    "Party",
    "Proposal",
    "RecordAssessment",
    "Requirement",
    "RequirementVerdict",
    "Rule",
    "RuleFileError",
    "Ruleset",
    "Severity",
    "Standing",
    "State",
    "Subject",
    "Submission",
    "Truth",
    "Verdict",
    "VerdictTree",
    "Waiver",
    "assess",
    "decode",
    "explain",
    "load_ruleset",
    "read_attestations",
]

_HOMES = {
    "Action": "model.proposal",
    "Assessment": "model.assessment",
    "Attestation": "model.waiver",
    "Bilingual": "model.bilingual",
    "Change": "model.proposal",
    "Citation": "model.citation",
    "ComplianceError": "errors",
    "Consequence": "model.consequence",
    "ConsequenceKind": "model.consequence",
    "Diagnostic": "model.diagnostic",
    "Document": "model.citation",
    "EngineError": "errors",
    "Evidence": "model.finding",
    "Explanation": "model.finding",
    "Finding": "model.finding",
    "InputError": "errors",
    "Language": "model.bilingual",
    "Outcome": "model.outcome",
    "Party": "model.proposal",
    "Proposal": "model.proposal",
    "RecordAssessment": "model.assessment",
    "Requirement": "model.rule",
    "RequirementVerdict": "model.assessment",
    "Rule": "model.rule",
    "RuleFileError": "errors",
    "Ruleset": "model.rule",
    "Severity": "model.rule",
    "Standing": "model.citation",
    "State": "model.record",
    "Subject": "model.finding",
    "Submission": "model.submission",
    "Truth": "model.truth",
    "VERSION": "version",
    "Verdict": "model.outcome",
    "VerdictTree": "model.finding",
    "Waiver": "model.waiver",
    "assess": "assess",
    "decode": "intake.from_json",
    "explain": "assess",
    "load_ruleset": "shipped",
    "read_attestations": "intake.from_attestations",
}


class _Package(ModuleType):
    """This package, of which `assess` is the function, and never the module of that name, whichever is imported first."""

    @property
    def assess(self) -> object:
        """Give the function that assesses submissions."""
        return import_module("compliance.assess").assess

    @assess.setter
    def assess(self, module: ModuleType) -> None:
        """Do without the name that every import of a module leaves in its package."""


def __getattr__(name: str) -> object:
    """Import what is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module `compliance` has no attribute `{name}`", name=name, obj=sys.modules[__name__])
    globals()[name] = found = getattr(import_module(f"compliance.{_HOMES[name]}"), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


sys.modules[__name__].__class__ = _Package
