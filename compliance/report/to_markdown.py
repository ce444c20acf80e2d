"""An assessment as Markdown for a wiki or a ticket: CommonMark with the tables and check boxes of GitHub.

Plain functions write it: each line holds one text or several that are escaped one by one, which a template would only hide.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from compliance.language.words import OUTCOME_WORDS, PARTY_WORDS, SEVERITY_WORDS, STANDING_WORDS, VERDICT_WORDS
from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.consequence import Consequence
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Explanation, Finding
from compliance.model.outcome import Outcome, Verdict
from compliance.model.proposal import Action
from compliance.model.record import definition_at
from compliance.model.rule import Ruleset
from compliance.report.brief_words import BRIEF_TITLE, brief_words, briefs_of
from compliance.report.finding_lines import change_words, found_words
from compliance.report.finding_rows import diagnostic_words, placed
from compliance.report.finding_words import proposal_words
from compliance.report.fold import Fold, fold, shorten, worst_first
from compliance.report.layout import Choice
from compliance.report.markdown import address, escape, table
from compliance.report.table import Words, in_language
from compliance.report.wording import KIND_WORDS, citation_words, consequence_words, day_words, source_words, waiver_words, within_words

_OUTCOMES = list(Outcome)
_REMEDIED = {Outcome.FAIL, Outcome.WAIVED}
#: What was not judged at all: the message says why, and there is nothing to do.
_NEUTRAL = {Outcome.NOT_APPLICABLE, Outcome.NOT_IN_FORCE}
_UNKNOWN = Bilingual("未知", "unknown")


def render(assessment: Assessment, ruleset: Ruleset, language: Choice) -> str:
    """Render an assessment as Markdown."""
    lines = [*_summary(assessment, ruleset, language), *_overview(assessment.records, language)]
    for number, record in enumerate(assessment.records, start=1):
        lines += _record(number, record, ruleset, language)
    if assessment.diagnostics:
        lines += _headed("##", Bilingual("文件问题", "Problems with files"), language)
        lines += [*_diagnostics(assessment.diagnostics, language, names_source=True), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _say(text: Words, language: Choice) -> str:
    return escape(in_language(text, language))


def _headed(marks: str, text: Words, language: Choice) -> list[str]:
    return [f"{marks} {_say(text, language)}", ""]


def _item(label: Bilingual, texts: Sequence[str], language: Choice) -> Iterator[str]:
    """Write a labelled line; several texts stand below the label."""
    if len(texts) == 1:
        yield f"- **{_say(label, language)}** {texts[0]}"
    elif texts:
        yield f"- **{_say(label, language)}**"
        yield from (f"  - {each}" for each in texts)


# The whole


def _summary(assessment: Assessment, ruleset: Ruleset, language: Choice) -> Iterator[str]:
    yield from _headed("#", Bilingual("合规检查报告", "Compliance report"), language)
    own = Bilingual("各份申报自己的申报日期", "each record's own day of submission")
    chained = Bilingual(f"后续措施由 {assessment.chained_by} 推导", f"consequences chained by {assessment.chained_by}")
    named = f"{assessment.ruleset_id} {assessment.ruleset_version}"
    pairs: list[tuple[Bilingual, Words]] = [
        (Bilingual("规则集", "Ruleset"), ruleset.title),
        (Bilingual("编号和版本", "Id and version"), named),
        (Bilingual("指纹", "Digest"), assessment.ruleset_digest),
        (Bilingual("规则来源", "Rules from"), source_words(assessment.ruleset_source)),
        (
            Bilingual("引擎", "Engine"),
            Bilingual(f"compliance {assessment.engine_version}，{chained.zh}", f"compliance {assessment.engine_version}, {chained.en}"),
        ),
        (Bilingual("评估日", "Day of assessment"), own if assessment.as_of is None else day_words(assessment.as_of)),
    ]
    for label, said in pairs:
        yield from _item(label, [_say(said, language)], language)
    yield ""
    verdicts = Counter(record.verdict for record in assessment.records)
    header = [_say(Bilingual("结论", "Verdict"), language), _say(Bilingual("份数", "Records"), language)]
    rows = [[_say(VERDICT_WORDS[each], language), str(verdicts[each])] for each in Verdict if each is not Verdict.NOT_APPLICABLE]
    total = f"**{_say(Bilingual('合计', 'All'), language)}**", f"**{len(assessment.records)}**"
    yield from table(header, [*rows, total])


def _overview(records: Sequence[RecordAssessment], language: Choice) -> Iterator[str]:
    yield from _headed("##", Bilingual("申报一览", "Records"), language)
    titles = (
        Bilingual("序号", "No."),
        Bilingual("结论", "Verdict"),
        Bilingual("申报单位", "Submitted by"),
        Bilingual("统一社会信用代码", "Id"),
        Bilingual("所在地", "Place"),
        Bilingual("来源", "Source"),
    )
    rows = [
        [
            str(number),
            _say(VERDICT_WORDS[each.verdict], language),
            escape(each.name or ""),
            _say(_UNKNOWN if each.id is None else each.id, language),
            "" if each.place is None else _say(each.place, language),
            _say(_source(each), language),
        ]
        for number, each in enumerate(records, start=1)
    ]
    yield from table([_say(each, language) for each in titles], rows)


def _source(record: RecordAssessment) -> Words:
    if record.line is None:
        return record.source
    return Bilingual(f"{record.source} 第 {record.line} 行", f"{record.source} line {record.line}")


# One record


def _record(number: int, record: RecordAssessment, ruleset: Ruleset, language: Choice) -> Iterator[str]:
    who = record.name if record.name is not None else record.id if record.id is not None else record.source
    yield from _headed("##", Bilingual(f"申报 {number}：{who}", f"Record {number}: {who}"), language)
    yield f"**{_say(VERDICT_WORDS[record.verdict], language)}**"
    yield ""
    day = day_words(record.assessed_on)
    yield from _item(Bilingual("来源", "Source"), [_say(_source(record), language)], language)
    yield from _item(Bilingual("指纹", "Digest"), [_say(record.digest, language)], language)
    if record.verdict is not Verdict.REJECTED:
        yield from _item(Bilingual("评估日", "Day of assessment"), [_say(day, language)], language)
        yield ""
        yield from _requirements(record, language)
        yield from _findings(record, ruleset, language)
        yield from _to_do(record.actions, language)
        yield from _consequences(record.consequences, ruleset, language)
        yield from _upcoming(record.upcoming, ruleset, language)
    yield ""
    if record.diagnostics:
        yield from _headed("###", Bilingual("申报数据的问题", "Problems with the data submitted"), language)
        yield from _diagnostics(record.diagnostics, language, names_source=False)
        yield ""


def _requirements(record: RecordAssessment, language: Choice) -> Iterator[str]:
    yield from _headed("###", Bilingual("各项要求的结论", "Verdict of each requirement"), language)
    header = [_say(each, language) for each in (Bilingual("编号", "Id"), Bilingual("要求", "Requirement"), Bilingual("结论", "Verdict"))]
    asked = [each for each in record.requirements if each.verdict is not Verdict.NOT_APPLICABLE]
    rows = [[escape(each.id), _say(each.title, language), _say(VERDICT_WORDS[each.verdict], language)] for each in asked]
    yield from table(header, rows)
    others = [each.id for each in record.requirements if each.verdict is Verdict.NOT_APPLICABLE]
    if others:
        yield f"{_say(VERDICT_WORDS[Verdict.NOT_APPLICABLE], language)}: {escape(', '.join(others))}"
        yield ""


def _findings(record: RecordAssessment, ruleset: Ruleset, language: Choice) -> Iterator[str]:
    yield from _headed("###", Bilingual("判定及理由，最严重的在前", "Findings and reasons, worst first"), language)
    shown = [each for each in record.findings if each.explanation is not None]
    shown = worst_first(shown, ruleset)
    for outcome in _OUTCOMES:
        alike = [each for each in shown if each.outcome is outcome]
        if alike:
            word = OUTCOME_WORDS[outcome]
            counted = Bilingual(f"{word.zh}（{len(alike)} 项）", f"{word.en.capitalize()} ({len(alike)})")
            yield from _headed("####", counted, language)
        for each in fold(alike):
            if each.first.explanation is not None:
                yield from _finding(each, each.first.explanation, ruleset, language)
                yield ""
    briefs = briefs_of(record.findings, ruleset)
    if briefs:
        yield from _headed("####", BRIEF_TITLE, language)
        for brief in briefs:
            word, said = OUTCOME_WORDS[brief.first.outcome], brief_words(brief, ruleset)
            named = Bilingual(f"{word.zh} {brief.first.rule} {said.zh}", f"{word.en} {brief.first.rule} {said.en}")
            yield from _item(Bilingual("合并列出", "Together"), [_say(named, language)], language)
        yield ""
    unlisted = Counter(each.outcome for each in record.findings if each.explanation is None and not each.is_brief)
    if unlisted:
        zh = "，".join(f"{OUTCOME_WORDS[each].zh} {unlisted[each]}" for each in _OUTCOMES if unlisted[each])
        en = ", ".join(f"{OUTCOME_WORDS[each].en} {unlisted[each]}" for each in _OUTCOMES if unlisted[each])
        yield _say(Bilingual(f"未逐条列出：{zh}（用 --all 列出）", f"not listed one by one: {en} (--all lists them)"), language)
        yield ""
    elif not shown:
        yield _say(Bilingual("没有判定。", "There are none."), language)
        yield ""


def _finding(folded: Fold, explanation: Explanation, ruleset: Ruleset, language: Choice) -> Iterator[str]:
    finding = folded.first
    rule, outcome = ruleset.rules[finding.rule], finding.outcome
    severity, standing, word = SEVERITY_WORDS[rule.severity], STANDING_WORDS[rule.standing], OUTCOME_WORDS[outcome]
    grade = Bilingual(f"{severity.zh}，{standing.zh}", f"{severity.en}, {standing.en}")
    yield from _headed(
        "#####", Bilingual(f"{word.zh} {rule.id} {rule.title.zh}", f"{word.en.capitalize()} {rule.id} {rule.title.en}"), language
    )
    yield from _item(Bilingual("程度", "Grade"), [_say(grade, language)], language)
    yield from _item(Bilingual("对象", "Subject"), [*_subjects(folded, explanation, ruleset, language)], language)
    yield from _item(Bilingual("说明", "Finding"), [_say(explanation.message, language)], language)
    if finding.judged is not outcome:
        judged = OUTCOME_WORDS[finding.judged]
        said = Bilingual(f"单看条件为“{judged.zh}”", f"{judged.en}, by the condition alone")
        yield from _item(Bilingual("原判", "Judged"), [_say(said, language)], language)
    evidence = [_say(placed(found_words(each, ruleset), each.pointer), language) for each in explanation.evidence]
    yield from _item(Bilingual("证据", "Evidence"), evidence, language)
    if rule.governing_date is not None:
        yield from _item(Bilingual("适用日", "On day"), [_say(day_words(finding.governing_date), language)], language)
    if outcome not in _NEUTRAL:
        yield from _duty(finding, explanation, ruleset, language)


def _subjects(folded: Fold, explanation: Explanation, ruleset: Ruleset, language: Choice) -> Iterator[str]:
    pointer = folded.first.subject.pointer
    yield _say(placed(explanation.subject, pointer or None), language)
    if folded.others:
        definition = definition_at(ruleset.definition, pointer)
        name = definition.title if definition is not None else Bilingual("对象", "subjects")
        count, where = len(folded.others), ", ".join(shorten(folded.others))
        said = Bilingual(
            f"另有 {count} 处（{name.zh}）情况相同：{where}", f"and {count} more ({name.en}) of which the same is found: {where}"
        )
        yield _say(said, language)


def _duty(finding: Finding, explanation: Explanation, ruleset: Ruleset, language: Choice) -> Iterator[str]:
    """Write what the finding rests on, and what to do about it."""
    rule = ruleset.rules[finding.rule]
    waivers = [_say(waiver_words(each), language) for each in ruleset.waivers if each.id == finding.waiver]
    yield from _item(Bilingual("豁免", "Waiver"), waivers, language)
    url = ruleset.documents[rule.citation.document].url
    where = _say(Bilingual("未找到公开文本", "no public copy was found"), language) if url is None else address(url)
    yield from _item(Bilingual("依据", "Basis"), [f"{_say(citation_words(rule.citation, ruleset), language)} {where}"], language)
    if finding.outcome in _REMEDIED:
        yield from _item(Bilingual("整改", "Remedy"), [_say(rule.remedy, language)], language)
    proposals = [_say(proposal_words(each), language) for each in explanation.proposals]
    yield from _item(Bilingual("改动方案", "What would change it"), proposals, language)


def _to_do(actions: Sequence[Action], language: Choice) -> Iterator[str]:
    if not actions:
        return
    yield from _headed("###", Bilingual("待办事项", "To do"), language)
    for each in actions:
        party, severity, rules = PARTY_WORDS[each.party], SEVERITY_WORDS[each.severity], ", ".join(each.rules)
        said = Bilingual(f"{party.zh}（{severity.zh}）：{each.text.zh}（{rules}）", f"{party.en} ({severity.en}): {each.text.en} ({rules})")
        yield f"- [ ] {_say(said, language)}"
        yield from (f"  - {_say(change_words(change), language)}" for change in each.changes)
    yield ""


def _consequences(consequences: Sequence[Consequence], ruleset: Ruleset, language: Choice) -> Iterator[str]:
    if not consequences:
        return
    yield from _headed("###", Bilingual("后续措施", "What follows"), language)
    for each in consequences:
        kind, within = KIND_WORDS[each.kind], within_words(each.within_days)
        time = Bilingual("", "") if within is None else Bilingual(f"，{within.zh}", f", {within.en}")
        title = consequence_words(each)
        said = Bilingual(f"{kind.zh}：{title.zh}{time.zh}（{each.id}）", f"{kind.en}: {title.en}{time.en} ({each.id})")
        yield f"- {_say(said, language)}"
        reasons = Bilingual(f"因为：{'、'.join(each.because)}", f"because of: {', '.join(each.because)}")
        yield f"  - {_say(reasons, language)}"
        cited = Bilingual("本规则集自行配置的政策", "a policy configured in this ruleset")
        if each.citation is not None:
            cited = citation_words(each.citation, ruleset)
        yield f"  - {_say(Bilingual(f'依据：{cited.zh}', f'basis: {cited.en}'), language)}"
    yield ""


def _upcoming(upcoming: Sequence[str], ruleset: Ruleset, language: Choice) -> Iterator[str]:
    if not upcoming:
        return
    yield from _headed("###", Bilingual("即将施行的规则", "Rules that come into force later"), language)
    for each in upcoming:
        rule = ruleset.rules[each]
        start = rule.period.start
        yield f"- {_say(Bilingual(f'{each} {rule.title.zh}，{start} 起', f'{each} {rule.title.en}, from {start}'), language)}"
    yield ""


def _diagnostics(diagnostics: Sequence[Diagnostic], language: Choice, *, names_source: bool) -> Iterator[str]:
    for each in diagnostics:
        parts = (each.source if names_source else None, each.line, each.column)
        where = ":".join(str(part) for part in parts if part is not None)
        said = diagnostic_words(each)
        yield f"- {_say(Bilingual(f'{where} {said.zh}', f'{where} {said.en}') if where else said, language)}"
