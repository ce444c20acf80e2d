"""The fixed words of reports, in both languages, and the colours of outcomes and verdicts."""

from collections.abc import Mapping
from datetime import date

from compliance.language.citation import item_words
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Citation
from compliance.model.consequence import Consequence, ConsequenceKind
from compliance.model.outcome import Outcome, Verdict
from compliance.model.period import Period
from compliance.model.rule import SHIPPED, Ruleset, WhenEmpty
from compliance.model.waiver import Waiver
from compliance.report.layout import Colour

OUTCOME_COLOURS: Mapping[Outcome, Colour] = {
    Outcome.FAIL: Colour.RED,
    Outcome.ERROR: Colour.MAGENTA,
    Outcome.UNKNOWN: Colour.YELLOW,
    Outcome.NOT_CHECKED: Colour.YELLOW,
    Outcome.WAIVED: Colour.GREEN,
    Outcome.PASS: Colour.GREEN,
    Outcome.NOT_APPLICABLE: Colour.DIM,
    Outcome.NOT_IN_FORCE: Colour.DIM,
    Outcome.INFORMATIONAL: Colour.DIM,
}
VERDICT_COLOURS: Mapping[Verdict, Colour] = {
    Verdict.REJECTED: Colour.MAGENTA,
    Verdict.NON_COMPLIANT: Colour.RED,
    Verdict.UNDETERMINED: Colour.YELLOW,
    Verdict.COMPLIANT_WITH_WAIVERS: Colour.GREEN,
    Verdict.COMPLIANT: Colour.GREEN,
    Verdict.NOT_APPLICABLE: Colour.DIM,
}
KIND_WORDS: Mapping[ConsequenceKind, Bilingual] = {
    ConsequenceKind.DISPOSITION: Bilingual("处理意见", "disposition"),
    ConsequenceKind.MEASURE: Bilingual("措施", "measure"),
    ConsequenceKind.REFERRAL: Bilingual("移送", "referral"),
    ConsequenceKind.ESCALATION: Bilingual("上报", "escalation"),
}
WHEN_EMPTY_WORDS: Mapping[WhenEmpty, Bilingual] = {
    WhenEmpty.PASS: Bilingual("列表为空时视为通过", "an empty list passes"),
    WhenEmpty.FAIL: Bilingual("列表为空时视为不通过", "an empty list fails"),
    WhenEmpty.UNKNOWN: Bilingual("列表为空时无法判断", "an empty list leaves it unknown"),
    WhenEmpty.NOT_APPLICABLE: Bilingual("列表为空时不适用", "the rule does not apply to an empty list"),
}


def source_words(source: str) -> Bilingual | str:
    """Say where the rules are from: a folder, or the program itself."""
    return Bilingual("程序自带的规则", "the program itself") if source == SHIPPED else source


def citation_words(citation: Citation, ruleset: Ruleset) -> Bilingual:
    """Name a passage as people cite it: the document's title and number, and the item."""
    document = ruleset.documents[citation.document]
    number_zh = f"（{document.number}）" if document.number else ""
    number_en = f" ({document.number})" if document.number else ""
    title_zh = document.title.zh if document.title.zh.startswith("《") else f"《{document.title.zh}》"
    item = item_words(citation)
    return Bilingual(f"{title_zh}{number_zh}，条目：{item.zh}", f"“{document.title.en}”{number_en}, item {item.en}")


def url_words(citation: Citation, ruleset: Ruleset) -> Bilingual:
    """Say where a document can be read, or that no public copy was found."""
    url = ruleset.documents[citation.document].url
    return Bilingual("未找到公开文本", "no public copy was found") if url is None else Bilingual(url, url)


def period_words(period: Period) -> Bilingual:
    """Say when something is in force."""
    if period.end is None:
        return Bilingual(f"自 {period.start} 起", f"from {period.start}")
    return Bilingual(f"自 {period.start} 起至 {period.end}（不含当日）", f"from {period.start} until {period.end} (that day excluded)")


def day_words(day: date | None) -> Bilingual:
    """Write a day, or that there is none."""
    return Bilingual("未知", "unknown") if day is None else Bilingual(day.isoformat(), day.isoformat())


def consequence_words(consequence: Consequence) -> Bilingual:
    """Say what follows, and of which entry of a list where it is not the record as a whole that it is about."""
    title, subject = consequence.title, consequence.subject
    return title if subject is None else Bilingual(f"{title.zh}（{subject.zh}）", f"{title.en} ({subject.en})")


def waiver_words(waiver: Waiver) -> Bilingual:
    """Say which waiver excuses a failure, for how long, by whom and why."""
    period = period_words(waiver.period)
    return Bilingual(
        f"{waiver.id}，{period.zh}，由{waiver.approved_by}批准：{waiver.reason.zh}",
        f"{waiver.id}, {period.en}, approved by {waiver.approved_by}: {waiver.reason.en}",
    )


def within_words(days: int | None) -> Bilingual | None:
    """Say how much time is allowed."""
    if days is None:
        return None
    if days == 0:
        return Bilingual("立即", "at once")
    return Bilingual(f"{days} 天内", f"within {days} day{'s' if days != 1 else ''}")
