"""An assessment as text for the screen of a clerk, in Chinese, in English or in both.

Findings come worst first and grouped by requirement. What says the same of many subjects is told once, and names them all.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from compliance.language.words import OUTCOME_WORDS, PARTY_WORDS, SEVERITY_WORDS, VERDICT_WORDS
from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.consequence import Consequence
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Explanation
from compliance.model.outcome import Outcome, Verdict
from compliance.model.proposal import Action
from compliance.model.rule import Ruleset
from compliance.report.brief_words import brief_lines
from compliance.report.finding_lines import Positions, finding_lines, place_of
from compliance.report.fold import Fold, fold, grouped, shorten
from compliance.report.layout import WIDTH, Choice, Colour, Screen, cells, colon, columns, flow, hang, pad, paint, say, sentences, title
from compliance.report.visible import make_visible
from compliance.report.wording import (
    KIND_WORDS,
    OUTCOME_COLOURS,
    VERDICT_COLOURS,
    citation_words,
    consequence_words,
    source_words,
    within_words,
)

#: More requirements that do not apply than this are counted, no longer named.
_MOST_NAMED = 24
#: Of a longer list of changes, such as one for each of 300 employees, the first are written and the others counted.
_MOST_CHANGES = 8
_OUTCOMES, _VERDICTS = list(Outcome), list(Verdict)

_RULESET = Bilingual("规则集", "ruleset")
_DIGEST = Bilingual("指纹", "digest")
_ENGINE = Bilingual("引擎", "engine")
_DAY = Bilingual("评估日", "day")
_RECORDS = Bilingual("申报", "records")
_WHO = Bilingual("申报单位", "submitted by")
_VERDICT = Bilingual("结论", "verdict")
_RULES = Bilingual("规则", "rules")
_FINDINGS = Bilingual("判定", "findings")
_LABELS = (_RULESET, _DIGEST, _ENGINE, _DAY, _RECORDS, _WHO, _VERDICT, _RULES, _FINDINGS)


def render(
    assessment: Assessment, ruleset: Ruleset, language: Choice, colour: bool, width: int = WIDTH, *, is_concise: bool = False
) -> str:
    """Render an assessment as text; the last line sums up all records. A concise one has a line for each finding, and no reasons."""
    screen = Screen(language, width, colour)
    lines = [*_heading(assessment, ruleset, screen), *_total(assessment.records, screen)]
    for number, record in enumerate(assessment.records, start=1):
        lines += ["", *_record(record, ruleset, screen, f"{number}/{len(assessment.records)}", is_concise=is_concise)]
    if assessment.diagnostics:
        lines += [
            "",
            _section(Bilingual("文件问题", "problems with files"), screen),
            *_diagnostics(assessment.diagnostics, screen, names_source=True),
        ]
    return "\n".join([*lines, "", *_overview(assessment.records, screen), *_summary(assessment.records, screen)]) + "\n"


def render_summary(assessment: Assessment, language: Choice) -> str:
    """Sum up all records on one line."""
    return " ".join(line.strip() for line in _summary(assessment.records, Screen(language, WIDTH, has_colour=False)))


def _heading(assessment: Assessment, ruleset: Ruleset, screen: Screen) -> Iterator[str]:
    named = f"{make_visible(f'{assessment.ruleset_id} {assessment.ruleset_version}')}  {title(ruleset.title, screen)}"
    origin = source_words(assessment.ruleset_source)
    folder = Bilingual(origin, origin) if isinstance(origin, str) else origin
    source = Bilingual(f"来自 {folder.zh}", f"from {folder.en}")
    yield from _labelled(_RULESET, [named, say(source, screen, " / ")], screen)
    yield from _labelled(_DIGEST, [make_visible(assessment.ruleset_digest)], screen)
    engine = Bilingual(
        f"compliance {assessment.engine_version}，后续措施由 {assessment.chained_by} 推导",
        f"compliance {assessment.engine_version}, consequences chained by {assessment.chained_by}",
    )
    yield from _labelled(_ENGINE, sentences(engine, screen), screen)
    own = Bilingual("各份申报自己的申报日期", "each record's own day of submission")
    given = Bilingual(f"{assessment.as_of}（由命令指定）", f"{assessment.as_of} (as the command says)")
    yield from _labelled(_DAY, [say(own if assessment.as_of is None else given, screen, " / ")], screen)


def _total(records: Sequence[RecordAssessment], screen: Screen) -> Iterator[str]:
    """Count the verdicts of several records where the reader begins, so that nobody takes the first of them for all."""
    if len(records) > 1:
        prefix = f"{pad(say(_RECORDS, screen), _label_width(screen))}  {len(records)} = "
        yield from flow(prefix, _verdicts(records, screen), screen, _comma(screen))


def _record(record: RecordAssessment, ruleset: Ruleset, screen: Screen, number: str, *, is_concise: bool) -> Iterator[str]:
    head = f"== {number} == {_source(record, screen)} "
    yield paint(head + "=" * max(screen.width - cells(head), 2), Colour.BOLD, screen)
    yield from _labelled(_WHO, [make_visible(record.id) if record.id is not None else say(Bilingual("未知", "unknown"), screen)], screen)
    yield from _labelled(_VERDICT, [say(VERDICT_WORDS[record.verdict], screen)], screen, VERDICT_COLOURS[record.verdict])
    if record.verdict is not Verdict.REJECTED:
        day = Bilingual("未知", "unknown") if record.assessed_on is None else Bilingual(str(record.assessed_on), str(record.assessed_on))
        yield from _labelled(_DAY, [say(day, screen)], screen)
        yield from _counts(_RULES, record.rule_counts, screen)
        yield from _counts(_FINDINGS, record.finding_counts, screen)
        yield from _requirements(record, screen)
        yield from _concise_findings(record, ruleset, screen) if is_concise else _findings(record, ruleset, screen)
    if record.verdict is not Verdict.REJECTED and not is_concise:
        yield from _actions(record.actions, record.positions, screen)
        yield from _consequences(record.consequences, ruleset, screen)
        yield from _upcoming(record.upcoming, ruleset, screen)
    if record.diagnostics:
        yield ""
        yield _section(Bilingual("申报数据的问题", "problems with the data submitted"), screen)
        yield from _diagnostics(record.diagnostics, screen, names_source=False)


def _requirements(record: RecordAssessment, screen: Screen) -> Iterator[str]:
    yield ""
    yield _section(Bilingual("各项要求的结论", "verdict of each requirement"), screen)
    asked = [each for each in record.requirements if each.verdict is not Verdict.NOT_APPLICABLE]
    rows = [(make_visible(each.id), say(VERDICT_WORDS[each.verdict], screen), title(each.title, screen)) for each in asked]
    yield from columns(rows, screen, [VERDICT_COLOURS[each.verdict] for each in asked], painted=1)
    others = [make_visible(each.id) for each in record.requirements if each.verdict is Verdict.NOT_APPLICABLE]
    if others:
        said = f"  {say(VERDICT_WORDS[Verdict.NOT_APPLICABLE], screen)}{colon(screen)}"
        counted = say(Bilingual(f"{len(others)} 项", f"{len(others)} requirements"), screen)
        yield from flow(said, others if len(others) <= _MOST_NAMED else [counted], screen, "、" if screen.language == "zh" else ", ")


def _findings(record: RecordAssessment, ruleset: Ruleset, screen: Screen) -> Iterator[str]:
    shown = [each for each in record.findings if each.explanation is not None]
    yield ""
    yield _section(Bilingual("判定及理由，最严重的在前", "findings and reasons, worst first"), screen)
    verdicts = {each.id: each.verdict for each in record.requirements}
    for requirement, findings in grouped(shown, ruleset):
        yield ""
        verdict = verdicts[requirement]
        named = make_visible(requirement)
        prefix = f"  {named}  {say(VERDICT_WORDS[verdict], screen)}  "
        first, *others = hang(prefix, title(ruleset.requirements[requirement].title, screen), screen)
        yield first.replace(prefix, f"  {named}  {paint(say(VERDICT_WORDS[verdict], screen), VERDICT_COLOURS[verdict], screen)}  ", 1)
        yield from others
        for folded in fold(findings):
            if folded.first.explanation is not None:
                yield ""
                yield from finding_lines(folded.first, folded.first.explanation, folded.others, ruleset, screen, positions=record.positions)
    yield from brief_lines(record.findings, ruleset, screen)
    yield from _unlisted(record, screen)
    if not record.findings:
        yield f"  {say(Bilingual('没有判定', 'there are none'), screen, ' / ')}"


def _unlisted(record: RecordAssessment, screen: Screen) -> Iterator[str]:
    unlisted = Counter(each.outcome for each in record.findings if each.explanation is None and not each.is_brief)
    if unlisted:
        yield ""
        counted = [
            Bilingual(f"{OUTCOME_WORDS[each].zh} {unlisted[each]}", f"{OUTCOME_WORDS[each].en} {unlisted[each]}")
            for each in _OUTCOMES
            if unlisted[each]
        ]
        zh, en = "，".join(each.zh for each in counted), ", ".join(each.en for each in counted)
        for text in sentences(Bilingual(f"未逐条列出：{zh}（用 --all 列出）", f"not listed one by one: {en} (--all lists them)"), screen):
            yield from hang("  ", text, screen)


def _concise_findings(record: RecordAssessment, ruleset: Ruleset, screen: Screen) -> Iterator[str]:
    """Write a line for each finding: what it is, by which rule, of whom, and why in one sentence."""
    shown = [each for each in record.findings if each.explanation is not None]
    yield ""
    yield _section(Bilingual("判定，最严重的在前", "findings, worst first"), screen)
    for _, findings in grouped(shown, ruleset):
        for folded in fold(findings):
            if folded.first.explanation is not None:
                yield from _concise(folded, folded.first.explanation, screen)
    yield from brief_lines(record.findings, ruleset, screen)
    yield from _unlisted(record, screen)


def _concise(folded: Fold, explanation: Explanation, screen: Screen) -> Iterator[str]:
    finding, count = folded.first, len(folded.others)
    word = say(OUTCOME_WORDS[finding.outcome], screen)
    prefix = f"  {word}  {finding.rule}  "
    name = title(explanation.subject, screen)
    whom = f"{name}{colon(screen)}" if finding.subject.pointer else ""
    more = say(Bilingual(f"（另有 {count} 处相同）", f" (and {count} more of the same)"), screen) if count else ""
    for number, line in enumerate(hang(prefix, f"{whom}{' / '.join(sentences(explanation.message, screen))}{more}", screen)):
        yield line.replace(word, paint(word, OUTCOME_COLOURS[finding.outcome], screen), 1) if number == 0 else line


def _actions(actions: Sequence[Action], positions: Positions, screen: Screen) -> Iterator[str]:
    """List what is to be done, by whom, for which rules, and where the values stand that would have to be others."""
    if not actions:
        return
    yield ""
    yield _section(Bilingual("待办，最严重的在前", "what is to be done, gravest first"), screen)
    for each in actions:
        severity, party = SEVERITY_WORDS[each.severity], PARTY_WORDS[each.party]
        who = f"  {say(severity, screen)}  {say(party, screen)}  "
        yield from hang(who, f"{' / '.join(sentences(each.text, screen))}  ({make_visible(', '.join(each.rules))})", screen)
        places = [f"{make_visible(change.pointer)}{place_of(change.pointer, positions)}" for change in each.changes]
        more = len(places) - _MOST_CHANGES
        left_out = [say(Bilingual(f"另有 {more} 处", f"and {more} more"), screen, " / ")] if more > 0 else []
        if places:
            yield from flow("      ", [*places[:_MOST_CHANGES], *left_out], screen)


def _consequences(consequences: Sequence[Consequence], ruleset: Ruleset, screen: Screen) -> Iterator[str]:
    if not consequences:
        return
    yield ""
    yield _section(Bilingual("后续措施", "what follows"), screen)
    for each in consequences:
        within = within_words(each.within_days)
        time = "" if within is None else f"  [{say(within, screen)}]"
        said = title(consequence_words(each), screen)
        yield from hang(
            f"  {say(KIND_WORDS[each.kind], screen)}  ",
            f"{said}{time}  ({make_visible(each.id)})",
            screen,
        )
        reasons = "、".join(each.because), ", ".join(each.because)
        yield from hang("      ", say(Bilingual(f"因为：{reasons[0]}", f"because of: {reasons[1]}"), screen, " / "), screen)
        if each.citation is None:
            basis = Bilingual("依据：本规则集自行配置的政策", "basis: a policy configured in this ruleset")
        else:
            cited = citation_words(each.citation, ruleset)
            basis = Bilingual(f"依据：{cited.zh}", f"basis: {cited.en}")
        for text in sentences(basis, screen):
            yield from hang("      ", text, screen)


def _upcoming(upcoming: Sequence[str], ruleset: Ruleset, screen: Screen) -> Iterator[str]:
    if not upcoming:
        return
    yield ""
    yield _section(Bilingual("即将施行的规则", "rules that come into force later"), screen)
    rows = []
    for id in upcoming:  # noqa: A001  # the word of rule files
        start = ruleset.rules[id].period.start
        rows.append((make_visible(id), say(Bilingual(f"{start} 起", f"from {start}"), screen), title(ruleset.rules[id].title, screen)))
    yield from columns(rows, screen)


def _diagnostics(diagnostics: Sequence[Diagnostic], screen: Screen, *, names_source: bool) -> Iterator[str]:
    """Write faults, those that differ in their place only together."""
    alike: dict[object, list[Diagnostic]] = {}
    for each in diagnostics:
        message = each.message if each.pointer is None else each.message.replace(each.pointer, "")
        pointer = None if each.pointer is None else re.sub("[0-9]+", "0", each.pointer)
        alike.setdefault((each.source, each.code, message, each.hint, pointer), []).append(each)
    for group in alike.values():
        first = group[0]
        place = f"{first.line}:{first.column}" if first.column is not None else f"{first.line}" if first.line is not None else ""
        where = ":".join(part for part in (first.source if names_source else "", place) if part)
        text = f"{where}  {first.message}" if where else first.message
        if first.pointer and first.pointer not in first.message:
            text += f"  {first.pointer}"
        yield from hang(f"  {make_visible(first.code)}  ", make_visible(text), screen)
        if first.hint is not None:
            yield from hang("        ", f"{say(Bilingual('提示', 'hint'), screen)}{colon(screen)}{make_visible(first.hint)}", screen)
        others = ", ".join(shorten([each.pointer for each in group[1:] if each.pointer is not None]))
        if len(group) > 1:
            said = Bilingual(f"另有 {len(group) - 1} 处相同", f"and {len(group) - 1} more of the same")
            yield from hang("        ", f"{say(said, screen, ' / ')}{colon(screen)}{make_visible(others)}", screen)


def _overview(records: Sequence[RecordAssessment], screen: Screen) -> Iterator[str]:
    """List the verdicts of several records once more, where the reader ends up."""
    if len(records) < 2:
        return
    rows = [
        (str(number), say(VERDICT_WORDS[each.verdict], screen), make_visible(each.id or "-"), _source(each, screen))
        for number, each in enumerate(records, start=1)
    ]
    yield from columns(rows, screen, [VERDICT_COLOURS[each.verdict] for each in records], painted=1)
    yield ""


def _source(record: RecordAssessment, screen: Screen) -> str:
    if record.line is None:
        return make_visible(record.source)
    line = Bilingual(f"第 {record.line} 行", f"line {record.line}")
    return f"{make_visible(record.source)} {say(line, screen, ' / ')}"


def _summary(records: Sequence[RecordAssessment], screen: Screen) -> Iterator[str]:
    total = Bilingual(f"共 {len(records)} 份申报", f"{len(records)} {'record' if len(records) == 1 else 'records'}")
    yield from flow(f"{say(total, screen, ' / ')}{colon(screen)}", _verdicts(records, screen), screen, _comma(screen))


def _verdicts(records: Sequence[RecordAssessment], screen: Screen) -> list[str]:
    verdicts = Counter(record.verdict for record in records)
    return [_counted(VERDICT_WORDS[each], verdicts[each], screen) for each in _VERDICTS if each is not Verdict.NOT_APPLICABLE]


def _counts(label: Bilingual, counts: Mapping[Outcome, int], screen: Screen) -> Iterator[str]:
    items = [_counted(OUTCOME_WORDS[each], counts.get(each, 0), screen) for each in _OUTCOMES]
    prefix = f"{pad(say(label, screen), _label_width(screen))}  {sum(counts.values())} = "
    yield from flow(prefix, items, screen, _comma(screen))


def _counted(word: Bilingual, count: int, screen: Screen) -> str:
    said = say(word, screen)
    return f"{said}{count}" if said.endswith("）") else f"{said} {count}"


def _comma(screen: Screen) -> str:
    return "，" if screen.language == "zh" else ", "


def _label_width(screen: Screen) -> int:
    return max(cells(say(each, screen)) for each in _LABELS)


def _labelled(label: Bilingual, texts: Sequence[str], screen: Screen, colour: Colour | None = None) -> Iterator[str]:
    for number, text in enumerate(texts):
        prefix = f"{pad(say(label, screen) if number == 0 else '', _label_width(screen))}  "
        for place, line in enumerate(hang(prefix, text, screen)):
            yield line if colour is None or place else prefix + paint(line.removeprefix(prefix), colour, screen)


def _section(text: Bilingual, screen: Screen) -> str:
    return paint(title(text, screen), Colour.BOLD, screen)
