"""The rules that were asked, as SARIF describes what a tool can report."""

from collections.abc import Iterable, Mapping

from compliance.language.words import SEVERITY_WORDS, STANDING_WORDS
from compliance.model.assessment import Assessment
from compliance.model.bilingual import Bilingual
from compliance.model.rule import Rule, Ruleset, Severity
from compliance.report.artifact_uri import link_of
from compliance.report.layout import Choice
from compliance.report.sarif_text import Json, descriptor_text, told
from compliance.report.to_json import as_json, citation_of
from compliance.report.unsaid import UNSAID_REASONS, UNSAID_TITLES, Unsaid
from compliance.report.wording import citation_words, url_words

LEVELS: Mapping[Severity, str] = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "note"}

_LABELS = {
    "remedy": Bilingual("整改", "Remedy"),
    "basis": Bilingual("依据", "Basis"),
    "text": Bilingual("原文", "Text"),
    "grade": Bilingual("严重程度", "Severity"),
}


def judged_rules(assessment: Assessment, ruleset: Ruleset) -> list[Rule]:
    """Give each rule that has a finding, shown or only counted, in the order of the ruleset."""
    met = {finding.rule for record in assessment.records for finding in record.findings}
    return [rule for rule in ruleset.rules.values() if rule.id in met]


def rule_descriptor(rule: Rule, ruleset: Ruleset, language: Choice) -> Json:
    """Describe a rule: what it asks, how grave a failure is, what it rests on, and what to do."""
    url = ruleset.documents[rule.citation.document].url
    requirement = ruleset.requirements[rule.requirement]
    link = {} if url is None or not url.startswith(("https://", "http://")) else {"helpUri": link_of(url)}
    return {
        "id": rule.id,
        "name": told(rule.title, language),
        "shortDescription": descriptor_text(rule.title, language),
        "fullDescription": descriptor_text(_joined(requirement.title, rule.title), language),
        **link,
        "help": _help(rule, ruleset, language),
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {
            "requirement": {"id": requirement.id, "title": as_json(requirement.title)},
            "severity": rule.severity.value,
            "standing": rule.standing.value,
            "citation": citation_of(rule.citation, ruleset),
            "remedy": as_json(rule.remedy),
            "from": rule.period.start.isoformat(),
            "until": None if rule.period.end is None else rule.period.end.isoformat(),
            "tags": [f"requirement/{requirement.id}", f"severity/{rule.severity.value}", f"standing/{rule.standing.value}"],
        },
    }


def unsaid_descriptor(unsaid: Unsaid, language: Choice) -> Json:
    """Describe what no rule says: why a record, or all that was given, is no success."""
    return {
        "id": unsaid.value,
        "name": told(UNSAID_TITLES[unsaid], language),
        "shortDescription": descriptor_text(UNSAID_TITLES[unsaid], language),
        "fullDescription": descriptor_text(UNSAID_REASONS[unsaid], language),
        "help": descriptor_text(UNSAID_REASONS[unsaid], language),
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["record"]},
    }


def _help(rule: Rule, ruleset: Ruleset, language: Choice) -> Json:
    severity, standing = SEVERITY_WORDS[rule.severity], STANDING_WORDS[rule.standing]
    parts = {
        "remedy": rule.remedy,
        "basis": citation_words(rule.citation, ruleset),
        "text": url_words(rule.citation, ruleset),
        "grade": Bilingual(f"{severity.zh}，{standing.zh}", f"{severity.en}, {standing.en}"),
    }
    lines = [Bilingual(f"{_LABELS[name].zh}：{part.zh}", f"{_LABELS[name].en}: {part.en}") for name, part in parts.items()]
    texts = [descriptor_text(line, language)["text"] for line in lines]
    both = {"zh": "\n".join(line.zh for line in lines), "en": "\n".join(line.en for line in lines)}
    return {"text": "\n".join(str(text) for text in texts), "properties": both}


def _joined(*texts: Bilingual) -> Bilingual:
    return Bilingual("：".join(_distinct(text.zh for text in texts)), ": ".join(_distinct(text.en for text in texts)))


def _distinct(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))
