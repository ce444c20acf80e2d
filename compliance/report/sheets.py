"""What the sheets of a workbook show beside the findings: records, requirements, what is to be done, what follows, and faults."""

from collections.abc import Iterator, Sequence

from compliance.language.words import OUTCOME_WORDS, PARTY_WORDS, SEVERITY_WORDS
from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.consequence import Consequence, tag_text
from compliance.model.diagnostic import Diagnostic
from compliance.model.outcome import Outcome
from compliance.model.proposal import Action, Change
from compliance.model.rule import Ruleset
from compliance.report.finding_rows import finding_table
from compliance.report.table import Column, Table, Value
from compliance.report.wording import KIND_WORDS, citation_words, consequence_words, within_words

_NUMBER = Column(Bilingual("申报序号", "record"), 9)
_SOURCE = Column(Bilingual("来源文件", "source"), 26)
_WHO = Column(Bilingual("统一社会信用代码", "enterprise id"), 22)
_NAMED = Column(Bilingual("单位名称", "name"), 28)
_CITED = Column(Bilingual("依据", "citation"), 48)
_URL = Column(Bilingual("依据网址", "url"), 40)
_LINE = Column(Bilingual("原文行", "source line"), 9)
_COLUMN = Column(Bilingual("原文列", "source column"), 9)

_RECORDS = (
    _NUMBER,
    _SOURCE,
    Column(Bilingual("来源行", "line"), 8),
    _WHO,
    _NAMED,
    Column(Bilingual("所在地", "place"), 16),
    Column(Bilingual("申报结论", "verdict"), 18),
    Column(Bilingual("评估日", "day of assessment"), 12),
    *(Column(Bilingual(f"规则：{word.zh}", f"rules: {word.en}"), 10) for word in OUTCOME_WORDS.values()),
    *(Column(Bilingual(f"判定：{word.zh}", f"findings: {word.en}"), 10) for word in OUTCOME_WORDS.values()),
    Column(Bilingual("数据问题", "faults of the data"), 9),
    Column(Bilingual("待办", "to do"), 8),
    Column(Bilingual("即将施行的规则", "rules that come into force later"), 30),
    Column(Bilingual("申报指纹", "digest of the record"), 30),
)
_REQUIREMENTS = (
    _NUMBER,
    _SOURCE,
    _WHO,
    _NAMED,
    Column(Bilingual("要求编号", "requirement id"), 18),
    Column(Bilingual("要求", "requirement"), 40),
    Column(Bilingual("结论", "verdict"), 18),
)
_TO_DO = (
    _NUMBER,
    _SOURCE,
    _WHO,
    _NAMED,
    Column(Bilingual("完成", "done"), 7),
    Column(Bilingual("由谁办理", "who"), 16),
    Column(Bilingual("严重程度", "severity"), 11),
    Column(Bilingual("要做什么", "what to do"), 52),
    Column(Bilingual("涉及规则", "rules"), 22),
    Column(Bilingual("要改的值", "value to change"), 26),
    Column(Bilingual("位置", "place"), 30),
    Column(Bilingual("现为", "found"), 18),
    Column(Bilingual("应为", "wanted"), 26),
    _LINE,
    _COLUMN,
)
_CONSEQUENCES = (
    _NUMBER,
    _SOURCE,
    _WHO,
    _NAMED,
    Column(Bilingual("种类", "kind"), 14),
    Column(Bilingual("编号", "id"), 22),
    Column(Bilingual("后续措施", "what follows"), 44),
    Column(Bilingual("期限", "within"), 14),
    Column(Bilingual("因为", "because of"), 36),
    Column(Bilingual("事实", "tag"), 26),
    _CITED,
    _URL,
)
_DIAGNOSTICS = (
    _NUMBER,
    _SOURCE,
    _LINE,
    _COLUMN,
    Column(Bilingual("代码", "code"), 9),
    Column(Bilingual("问题", "fault"), 60),
    Column(Bilingual("位置", "place"), 30),
    Column(Bilingual("提示", "hint"), 40),
    Column(Bilingual("原文", "excerpt"), 30),
)
_POLICY = Bilingual("本规则集自行配置的政策", "a policy configured in this ruleset")
_NOT_DONE = "☐"

_Row = tuple[Value, ...]


def tables_of(assessment: Assessment, ruleset: Ruleset) -> tuple[Table, ...]:
    """Give all that an assessment says as tables, in the order in which people look at them."""
    records = tuple(enumerate(assessment.records, start=1))
    return (
        Table(Bilingual("申报", "records"), _RECORDS, (_record(number, each) for number, each in records)),
        Table(Bilingual("要求", "requirements"), _REQUIREMENTS, (row for number, each in records for row in _requirements(number, each))),
        finding_table(assessment, ruleset),
        Table(Bilingual("待办", "to do"), _TO_DO, (row for number, each in records for row in _to_do(number, each))),
        Table(
            Bilingual("后续措施", "consequences"),
            _CONSEQUENCES,
            (_who(number, each) + _consequence(one, ruleset) for number, each in records for one in each.consequences),
        ),
        Table(Bilingual("问题", "diagnostics"), _DIAGNOSTICS, _faults(records, assessment.diagnostics)),
    )


def _who(number: int, record: RecordAssessment) -> _Row:
    return number, record.source, record.id, record.name


def _record(number: int, record: RecordAssessment) -> _Row:
    return (
        number,
        record.source,
        record.line,
        record.id,
        record.name,
        record.place,
        record.verdict,
        record.assessed_on,
        *(record.rule_counts.get(outcome, 0) for outcome in Outcome),
        *(record.finding_counts.get(outcome, 0) for outcome in Outcome),
        len(record.diagnostics),
        len(record.actions),
        record.upcoming,
        record.digest,
    )


def _requirements(number: int, record: RecordAssessment) -> Iterator[_Row]:
    for each in record.requirements:
        yield (*_who(number, record), each.id, each.title, each.verdict)


def _to_do(number: int, record: RecordAssessment) -> Iterator[_Row]:
    for action in record.actions:
        for change in action.changes or (None,):
            yield (*_who(number, record), *_action(action), *_change(change, record))


def _action(action: Action) -> _Row:
    return _NOT_DONE, PARTY_WORDS[action.party], SEVERITY_WORDS[action.severity], action.text, action.rules


def _change(change: Change | None, record: RecordAssessment) -> _Row:
    if change is None:
        return None, None, None, None, None, None
    return change.label, change.pointer, change.found, change.wanted, *record.positions.get(change.pointer, (None, None))


def _consequence(consequence: Consequence, ruleset: Ruleset) -> _Row:
    citation = consequence.citation
    return (
        KIND_WORDS[consequence.kind],
        consequence.id,
        consequence_words(consequence),
        within_words(consequence.within_days),
        consequence.because,
        tag_text(consequence.then),
        _POLICY if citation is None else citation_words(citation, ruleset),
        None if citation is None else ruleset.documents[citation.document].url,
    )


def _faults(records: Sequence[tuple[int, RecordAssessment]], others: Sequence[Diagnostic]) -> Iterator[_Row]:
    for number, record in records:
        yield from ((number, *_fault(each)) for each in record.diagnostics)
    yield from ((None, *_fault(each)) for each in others)


def _fault(fault: Diagnostic) -> _Row:
    return fault.source, fault.line, fault.column, fault.code, fault.message, fault.pointer, fault.hint, fault.excerpt
