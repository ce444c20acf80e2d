"""Says for each requirement whether a record proves compliance, and explains why in Chinese and English.

    from pathlib import Path
    from compliance import assess, decode, load_ruleset

    ruleset = load_ruleset()
    path = Path("submission.json")
    assessment = assess(ruleset, decode(path.read_bytes(), path.name))
    print(assessment.records[0].verdict)

Every value is immutable, and a ruleset may be shared between threads.
"""

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
