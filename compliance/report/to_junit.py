"""An assessment as JUnit XML, for the pages on which build servers show test results: a suite a record, a case a rule and subject.

Only what is proven passes. What is not decided is an error, since these pages count what is skipped as good.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from xml.etree import ElementTree as ET

from junitparser import Error, Failure, JUnitXml, Skipped, SystemErr, SystemOut, TestCase, TestSuite
from junitparser.junitparser import FinalResult

from compliance.language.lexicon import STATE_WORDS
from compliance.language.words import OUTCOME_WORDS, VERDICT_WORDS
from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Explanation, Finding
from compliance.model.outcome import Outcome
from compliance.model.rule import Ruleset
from compliance.report.brief_words import BRIEF_MESSAGE
from compliance.report.finding_words import action_words, evidence_words, outcome_message, proposal_words
from compliance.report.layout import WIDTH, Choice, Screen, colon
from compliance.report.table import in_language, texts_in
from compliance.report.unsaid import MENTIONED_FILES, UNSAID_REASONS, UNSAID_TITLES, Unsaid, unsaid_of
from compliance.report.visible import make_visible
from compliance.report.wording import citation_words, consequence_words, waiver_words

#: What a finding is to a build server; a PASS has no result of its own.
_RESULTS: Mapping[Outcome, type[FinalResult]] = {
    Outcome.FAIL: Failure,
    Outcome.ERROR: Error,
    Outcome.UNKNOWN: Error,
    Outcome.NOT_CHECKED: Error,
    Outcome.WAIVED: Skipped,
    Outcome.NOT_APPLICABLE: Skipped,
    Outcome.NOT_IN_FORCE: Skipped,
    Outcome.INFORMATIONAL: Skipped,
}
_FILES = Bilingual("文件问题", "problems with files")
_PLACE = Bilingual("位置", "place")
_SUBJECT = Bilingual("对象", "subject")
_EVIDENCE = Bilingual("证据", "evidence")
_WAIVER = Bilingual("豁免", "waiver")
_BASIS = Bilingual("依据", "basis")
_REMEDY = Bilingual("整改", "remedy")
_PROPOSAL = Bilingual("改法", "proposal")

#: The two characters below U+10000 that `make_visible` leaves, since they have no meaning, and that XML 1.0 cannot hold.
_NO_XML = re.compile("[\ufffe\uffff]")


def render(assessment: Assessment, ruleset: Ruleset, language: Choice) -> str:
    """Render an assessment as JUnit XML; findings without an explanation are cases too, with less to say."""
    screen = Screen(language, WIDTH, has_colour=False)
    suites = [_suite(record, number, assessment, ruleset, screen) for number, record in enumerate(assessment.records, start=1)]
    if assessment.diagnostics or not assessment.records:
        suites.append(_files_suite(assessment, screen))
    report = JUnitXml("compliance")
    report.tests = sum(suite.tests for suite in suites)
    report.failures = sum(suite.failures for suite in suites)
    report.errors = sum(suite.errors for suite in suites)
    _put(report, suites)
    return _written(report)


def _put(parent: Any, children: Iterable[Any]) -> None:
    """Put elements into another; the library's own methods have no types, and one of them joins suites that look alike."""
    for child in children:
        parent.append(child)


def _written(report: Any) -> str:
    """Write XML with the standard library, since the library that made the tree writes other bytes where lxml is installed."""
    root = ET.fromstring(report.tostring())  # noqa: S314  # what is read was written one call ago
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(record: RecordAssessment, number: int, assessment: Assessment, ruleset: Ruleset, screen: Screen) -> TestSuite:
    name = record.source if record.line is None else f"{record.source}:{record.line}"
    cases = [_case(finding, record, ruleset, screen) for finding in record.findings]
    unsaid = unsaid_of(record, record.findings)
    if unsaid is not None:
        cases.append(_whole_case(unsaid, record, screen))
    properties = _properties(record, number, assessment, screen)
    suite = _suite_of(name if record.name is None else f"{name} {record.name}", cases, properties)
    done = [_xml_text(in_language(action_words(each), screen.language)) for each in record.actions]
    faults = [_xml_text(_diagnostic_text(each)) for each in record.diagnostics]
    _put(suite, [SystemOut("\n".join(done))] if done else [])
    _put(suite, [SystemErr("\n".join(faults))] if faults else [])
    return suite


def _suite_of(name: str, cases: Sequence[TestCase], properties: Iterable[tuple[str, str]] = ()) -> TestSuite:
    suite = TestSuite(_xml_text(name))
    suite.tests = len(cases)
    suite.failures = sum(case.is_failure for case in cases)
    suite.errors = sum(case.is_error for case in cases)
    suite.skipped = sum(case.is_skipped for case in cases)
    for key, value in properties:
        suite.add_property(_xml_text(key), _xml_text(value))
    _put(suite, cases)
    return suite


def _properties(record: RecordAssessment, number: int, assessment: Assessment, screen: Screen) -> Iterator[tuple[str, str]]:
    yield "record", str(number)
    yield "verdict", record.verdict.value
    yield "digest", record.digest
    for key, value in (("id", record.id), ("name", record.name), ("assessed_on", record.assessed_on)):
        if value is not None:
            yield key, str(value)
    if record.place is not None:
        yield "place", in_language(record.place, screen.language)
    yield "ruleset", f"{assessment.ruleset_id} {assessment.ruleset_version}"
    yield "ruleset_digest", assessment.ruleset_digest
    yield "engine", assessment.engine_version
    for each in record.requirements:
        yield f"requirement {each.id}", each.verdict.value
    for consequence in record.consequences:
        yield f"consequence {consequence.id}", in_language(consequence_words(consequence), screen.language)


def _case(finding: Finding, record: RecordAssessment, ruleset: Ruleset, screen: Screen) -> TestCase:
    """Make the case of a finding; its name is the same whatever came of it, so that a server can follow it from run to run."""
    rule = ruleset.rules[finding.rule]
    name = f"{rule.id} {in_language(rule.title, screen.language)} {finding.subject.pointer}".rstrip()
    case = TestCase(_xml_text(name), _xml_text(finding.requirement))
    text = "\n".join(_xml_text(line) for line in _case_lines(finding, record, ruleset, screen))
    result = _RESULTS.get(finding.outcome)
    if result is not None:
        _put(case, [_result(result, finding.outcome.value, _message(finding, ruleset, screen), text)])
    elif text:
        _put(case, [SystemOut(text)])
    return case


def _message(finding: Finding, ruleset: Ruleset, screen: Screen) -> str:
    """Say in a line what came of a finding; of one that is not shown, its outcome and the title of its rule."""
    if finding.explanation is not None:
        return in_language(outcome_message(finding.outcome, finding.explanation.message), screen.language)
    word, name = OUTCOME_WORDS[finding.outcome], ruleset.rules[finding.rule].title
    return in_language(Bilingual(f"{word.zh}：{name.zh}", f"{word.en}: {name.en}"), screen.language)


def _result(kind: type[FinalResult], type_: str, message: str, text: str = "") -> FinalResult:
    result = kind(_xml_text(message), type_)
    # The library leaves an empty message out, which is a text all the same.
    result.message = _xml_text(message)
    if text:
        result.text = text
    return result


def _case_lines(finding: Finding, record: RecordAssessment, ruleset: Ruleset, screen: Screen) -> Iterator[str]:
    """Give the reasons of a finding, what it rests on, what is to be done, and where it stands in the file, a thing a line."""
    explanation = finding.explanation
    if explanation is not None:
        yield from texts_in(explanation.paragraph, screen.language)
        for label, text in _details(finding, explanation, ruleset):
            for name, part in zip(texts_in(label, screen.language), texts_in(text, screen.language), strict=False):
                yield f"{name}: {part}" if name.isascii() else f"{name}：{part}"
        line, column = record.positions.get(finding.subject.pointer, (record.line, None))
        place = ":".join(str(part) for part in (record.source, line, column) if part is not None)
        yield f"{in_language(_PLACE, screen.language)}{colon(screen)}{place} {finding.subject.pointer}".rstrip()
    if finding.is_brief:
        yield in_language(BRIEF_MESSAGE, screen.language)
        yield from (f"{in_language(STATE_WORDS[each.state], screen.language)}{colon(screen)}{each.pointer}" for each in finding.unknowns)
    if finding.fault is not None:
        yield finding.fault


def _details(finding: Finding, explanation: Explanation, ruleset: Ruleset) -> Iterator[tuple[Bilingual, Bilingual]]:
    rule = ruleset.rules[finding.rule]
    yield _SUBJECT, explanation.subject
    for evidence in explanation.evidence:
        place = "" if evidence.pointer is None else f"  {evidence.pointer}"
        said = evidence_words(evidence, ruleset)
        yield _EVIDENCE, Bilingual(f"{said.zh}{place}", f"{said.en}{place}")
    for waiver in ruleset.waivers:
        if waiver.id == finding.waiver:
            yield _WAIVER, waiver_words(waiver)
    yield _BASIS, citation_words(rule.citation, ruleset)
    if finding.outcome in (Outcome.FAIL, Outcome.WAIVED):
        yield _REMEDY, rule.remedy
    for proposal in explanation.proposals:
        yield _PROPOSAL, proposal_words(proposal)


def _whole_case(unsaid: Unsaid, record: RecordAssessment, screen: Screen) -> TestCase:
    """Make the case of a record that no finding tells to be no success."""
    is_rejected = unsaid is Unsaid.REJECTED and bool(record.diagnostics)
    why = record.diagnostics[0].message if is_rejected else in_language(VERDICT_WORDS[record.verdict], screen.language)
    text = [in_language(UNSAID_REASONS[unsaid], screen.language), *(_diagnostic_text(each) for each in record.diagnostics)]
    name = in_language(UNSAID_TITLES[unsaid], screen.language)
    case = TestCase(name, "compliance")
    _put(case, [_result(Error, unsaid.value, f"{name}{colon(screen)}{why}", "\n".join(_xml_text(line) for line in text))])
    return case


def _files_suite(assessment: Assessment, screen: Screen) -> TestSuite:
    """Make a suite of what concerns no record: a file that gave none is an error, one that is only mentioned is skipped."""
    cases = []
    for each in assessment.diagnostics:
        case = TestCase(_xml_text(f"{each.code} {each.source}"), "compliance")
        _put(case, [_result(Skipped if each.code in MENTIONED_FILES else Error, _xml_text(each.code), _diagnostic_text(each))])
        cases.append(case)
    if not assessment.records:
        case = TestCase(in_language(UNSAID_TITLES[Unsaid.NO_RECORD], screen.language), "compliance")
        _put(case, [_result(Error, Unsaid.NO_RECORD.value, in_language(UNSAID_REASONS[Unsaid.NO_RECORD], screen.language))])
        cases.append(case)
    return _suite_of(in_language(_FILES, screen.language), cases)


def _diagnostic_text(diagnostic: Diagnostic) -> str:
    place = ":".join(str(part) for part in (diagnostic.source, diagnostic.line, diagnostic.column) if part is not None)
    hint = "" if diagnostic.hint is None else f" ({diagnostic.hint})"
    return f"{place}: {diagnostic.code}: {diagnostic.message}{hint}"


def _xml_text(text: str) -> str:
    """Write a text on one line, every character spelt out that commands or hides, or that XML cannot hold."""
    return _NO_XML.sub(lambda found: f"\\u{ord(found[0]):04x}", make_visible(text))
