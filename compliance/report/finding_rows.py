"""Findings as rows of a table: every finding is one, and so is every record and every file that has none."""

from collections.abc import Iterable, Iterator

from compliance.language.lexicon import STATE_WORDS
from compliance.language.words import SEVERITY_WORDS, STANDING_WORDS
from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Finding
from compliance.model.outcome import Outcome
from compliance.model.proposal import Proposal
from compliance.model.rule import Ruleset
from compliance.report.brief_words import BRIEF_MESSAGE
from compliance.report.finding_lines import change_words, found_words
from compliance.report.table import Column, Placed, Table, Value, Words
from compliance.report.wording import citation_words, waiver_words

_COLUMNS = (
    Column(Bilingual("申报序号", "record"), 9),
    Column(Bilingual("来源文件", "source"), 24),
    Column(Bilingual("来源行", "line"), 8),
    Column(Bilingual("统一社会信用代码", "enterprise id"), 22),
    Column(Bilingual("单位名称", "name"), 26),
    Column(Bilingual("所在地", "place"), 16),
    Column(Bilingual("申报结论", "record verdict"), 16),
    Column(Bilingual("要求编号", "requirement id"), 12),
    Column(Bilingual("要求", "requirement"), 24),
    Column(Bilingual("规则编号", "rule id"), 16),
    Column(Bilingual("规则", "rule"), 24),
    Column(Bilingual("结果", "outcome"), 14),
    Column(Bilingual("单看条件", "judged"), 14),
    Column(Bilingual("严重程度", "severity"), 11),
    Column(Bilingual("依据状态", "standing"), 13),
    Column(Bilingual("对象位置", "subject pointer"), 20),
    Column(Bilingual("对象", "subject"), 24),
    Column(Bilingual("说明", "message"), 56),
    Column(Bilingual("证据", "evidence"), 48),
    Column(Bilingual("怎样才符合", "what would comply"), 44),
    Column(Bilingual("整改", "remedy"), 44),
    Column(Bilingual("依据", "citation"), 44),
    Column(Bilingual("依据网址", "url"), 36),
    Column(Bilingual("适用日", "governing date"), 12),
    Column(Bilingual("豁免", "waiver"), 36),
    Column(Bilingual("原文行", "source line"), 9),
    Column(Bilingual("原文列", "source column"), 9),
)
_NAME = Bilingual("判定", "findings")
_UNEXPLAINED = Bilingual("（没有说明；用 --all 列出）", "(not explained; use --all)")
_NO_FINDING = Bilingual("（没有判定）", "(there is no finding)")
#: What can be set right, as in the other reports.
_REMEDIED = {Outcome.FAIL, Outcome.WAIVED}

_Row = tuple[Value, ...]


def finding_table(assessment: Assessment, ruleset: Ruleset) -> Table:
    """Give all findings as a table, record by record and in the order of the rules, and files without a record at the end."""
    return Table(_NAME, _COLUMNS, _rows(assessment, ruleset))


def diagnostic_words(diagnostic: Diagnostic) -> Bilingual:
    """Say what is wrong with a file in one text: the code, the fault, where in the data, and the hint."""
    place = f" {diagnostic.pointer}" if diagnostic.pointer and diagnostic.pointer not in diagnostic.message else ""
    said = f"{diagnostic.code}: {diagnostic.message}{place}"
    if diagnostic.hint is None:
        return Bilingual(said, said)
    return Bilingual(f"{said}（提示：{diagnostic.hint}）", f"{said} (hint: {diagnostic.hint})")


def place_in_source(finding: Finding, record: RecordAssessment) -> tuple[int, int] | tuple[None, None]:
    """Give the line and the column where the first value that decided stands, or else the subject."""
    evidence = () if finding.explanation is None else finding.explanation.evidence
    pointers = [each.pointer for each in evidence if each.pointer is not None]
    return next((record.positions[each] for each in (*pointers, finding.subject.pointer) if each in record.positions), (None, None))


def placed(text: Bilingual, pointer: str | None) -> Words:
    """Give words about a value with the place where it stands, if it has one."""
    return text if pointer is None else Placed(text, pointer)


def _rows(assessment: Assessment, ruleset: Ruleset) -> Iterator[_Row]:
    for number, record in enumerate(assessment.records, start=1):
        who = (number, record.source, record.line, record.id, record.name, record.place, record.verdict)
        yield from (who + _row(each, record, ruleset) for each in record.findings)
        if not record.findings:
            yield who + _only_said(tuple(_faults(record.diagnostics)) or _NO_FINDING)
    for fault in assessment.diagnostics:
        yield (None, fault.source, *(None,) * 5, *_only_said(diagnostic_words(fault), fault.line, fault.column))


def _faults(diagnostics: Iterable[Diagnostic]) -> Iterator[Bilingual]:
    for each in diagnostics:
        said, place = diagnostic_words(each), ":".join(str(part) for part in (each.line, each.column) if part is not None)
        yield Bilingual(f"{place} {said.zh}", f"{place} {said.en}") if place else said


def _only_said(message: Value, line: int | None = None, column: int | None = None) -> _Row:
    before = 10
    return (*(None,) * before, message, *(None,) * (len(_COLUMNS) - before - 10), line, column)


def _row(finding: Finding, record: RecordAssessment, ruleset: Ruleset) -> _Row:
    rule, explanation = ruleset.rules[finding.rule], finding.explanation
    evidence = () if explanation is None else explanation.evidence
    waiver = next((each for each in ruleset.waivers if each.id == finding.waiver), None)
    return (
        finding.requirement,
        ruleset.requirements[finding.requirement].title,
        finding.rule,
        rule.title,
        finding.outcome,
        finding.judged,
        SEVERITY_WORDS[rule.severity],
        STANDING_WORDS[rule.standing],
        finding.subject.pointer,
        None if explanation is None else explanation.subject,
        _unexplained(finding) if explanation is None else explanation.message,
        _unknown(finding) if finding.is_brief else tuple(placed(found_words(each, ruleset), each.pointer) for each in evidence),
        () if explanation is None else _complying(explanation.proposals),
        rule.remedy if finding.outcome in _REMEDIED else None,
        None if finding.is_brief else citation_words(rule.citation, ruleset),
        None if finding.is_brief else ruleset.documents[rule.citation.document].url,
        finding.governing_date,
        None if waiver is None else waiver_words(waiver),
        *place_in_source(finding, record),
    )


def _unexplained(finding: Finding) -> Bilingual:
    return BRIEF_MESSAGE if finding.is_brief else _UNEXPLAINED


def _unknown(finding: Finding) -> tuple[Words, ...]:
    """Give what is not known and where, of a finding that is not explained."""
    return tuple(placed(STATE_WORDS[each.state], each.pointer) for each in finding.unknowns)


def _complying(proposals: Iterable[Proposal]) -> tuple[Bilingual, ...]:
    """Give the changes of the first proposal with which the rule passes."""
    first = next((each for each in proposals if each.outcome is Outcome.PASS), None)
    return () if first is None else tuple(change_words(each) for each in first.changes)
