"""Everything about one rule on one page: what it asks, on what basis, where and when, with which limits, and what depends on it."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from compliance.language.evaluate import exact
from compliance.language.lexicon import Lexicon, unit_words, value_words
from compliance.language.term import unevaluated
from compliance.language.to_words import say as put_in_words
from compliance.language.vocabulary import variables_of
from compliance.language.words import SEVERITY_WORDS, STANDING_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Citation
from compliance.model.condition import Condition, Named, children_of, limits_of
from compliance.model.consequence import tag_text
from compliance.model.period import contains
from compliance.model.rule import LimitScalar, LimitValue, Parameter, Rule, Ruleset
from compliance.report.layout import WIDTH, Choice, Colour, Screen, cells, flow, hang, pad, paint, say, sentences, title
from compliance.report.visible import make_visible
from compliance.report.wording import WHEN_EMPTY_WORDS, citation_words, period_words, url_words

_LABELS = {
    "requirement": Bilingual("所属要求", "requirement"),
    "severity": Bilingual("严重程度", "severity"),
    "standing": Bilingual("依据程度", "standing"),
    "citation": Bilingual("依据", "basis"),
    "place": Bilingual("适用地区", "place"),
    "period": Bilingual("施行期间", "in force"),
    "governing": Bilingual("适用日", "judged by"),
    "each": Bilingual("对象", "asked of"),
    "disabled": Bilingual("停用", "disabled"),
    "message": Bilingual("不通过时", "when it fails"),
    "remedy": Bilingual("整改", "remedy"),
    "file": Bilingual("规则文件", "rule file"),
}


def render(
    rule: Rule,
    ruleset: Ruleset,
    language: Choice,
    colour: bool,
    *,
    day: date | None = None,
    scenarios: Sequence[str] | None = None,
    width: int = WIDTH,
) -> str:
    """Render all that is known of a rule; with a day, only the limits of that day.

    `scenarios` name those that pin the rule, None where nobody looked for them.
    """
    screen = Screen(language, width, colour)
    lines = [paint(f"{rule.id}  {title(rule.title, screen)}", Colour.BOLD, screen), "", *_facts(rule, ruleset, day, screen)]
    lines += _section(Bilingual("条件", "conditions"), _conditions(rule, ruleset, screen), screen)
    lines += _section(_limits_heading(day), _limits(rule, ruleset, day, screen), screen)
    lines += _section(Bilingual("后续措施", "consequences that ask about it"), _consequences(rule, ruleset, screen), screen)
    lines += _section(Bilingual("豁免", "waivers"), _waivers(rule, ruleset, screen), screen)
    if scenarios is not None:
        none = say(Bilingual("没有情景涉及本规则", "no scenario pins this rule"), screen, " / ")
        listed = (line for each in scenarios or [none] for line in hang("  ", make_visible(each), screen))
        lines += _section(Bilingual("情景", "scenarios that pin it"), listed, screen)
    return "\n".join(lines) + "\n"


def limit_words(value: LimitValue, parameter: Parameter, ruleset: Ruleset) -> Bilingual:
    """Give the value of a limit in words, with its unit."""

    def one(scalar: LimitScalar) -> Bilingual:
        if isinstance(scalar, str):
            return Bilingual(scalar, scalar)
        return value_words(exact(scalar), scalar if isinstance(scalar, Decimal) else None, None, shows_sensitive=True)

    unit = unit_words(ruleset.definition, parameter.unit)
    match value.value:
        case tuple(scalars):
            said = [one(scalar) for scalar in scalars]
        case str() | bool() | Decimal() | date() as scalar:
            said = [one(scalar)]
        case classes if hasattr(classes, "items"):
            pairs = [(key, one(scalar)) for key, scalar in classes.items()]
            said = [Bilingual(f"{key}：{text.zh}", f"{key}: {text.en}") for key, text in pairs]
        case measurement:
            said = [one(measurement)]
    zh, en = "、".join(each.zh for each in said), ", ".join(each.en for each in said)
    return Bilingual(zh, en) if unit is None else Bilingual(f"{zh} {unit.zh}", f"{en} {unit.en}")


def _facts(rule: Rule, ruleset: Ruleset, day: date | None, screen: Screen) -> Iterator[str]:
    requirement = ruleset.requirements[rule.requirement]
    yield from _labelled("requirement", [f"{requirement.id}  {title(requirement.title, screen)}"], screen)
    yield from _labelled("severity", [say(SEVERITY_WORDS[rule.severity], screen)], screen)
    yield from _labelled("standing", [say(STANDING_WORDS[rule.standing], screen)], screen)
    yield from _labelled("citation", _cited(rule.citation, ruleset, screen), screen)
    yield from _labelled("place", [title(ruleset.places[rule.place].title, screen)], screen)
    yield from _labelled("period", _period(rule, ruleset, day, screen), screen)
    if rule.governing_date is not None:
        yield from _labelled("governing", [make_visible(rule.governing_date)], screen)
    if rule.for_each and rule.when_empty is not None:
        lists = ", ".join(f"{each.variable} in {each.path}" for each in rule.for_each)
        said = Bilingual(
            f"逐一检查 {lists}；{WHEN_EMPTY_WORDS[rule.when_empty].zh}", f"each {lists}; {WHEN_EMPTY_WORDS[rule.when_empty].en}"
        )
        yield from _labelled("each", sentences(said, screen), screen)
    if rule.disabled is not None:
        yield from _labelled("disabled", sentences(rule.disabled, screen), screen)
    yield from _labelled("message", sentences(rule.message, screen), screen)
    yield from _labelled("remedy", sentences(rule.remedy, screen), screen)
    yield from _labelled("file", [make_visible(f"{rule.position.source}:{rule.position.line}")], screen)


def _cited(citation: Citation, ruleset: Ruleset, screen: Screen) -> list[str]:
    document = ruleset.documents[citation.document]
    issued = "" if document.issued_on is None else f"  {document.issued_on}"
    lines = [
        *sentences(citation_words(citation, ruleset), screen),
        title(document.issuer, screen) + issued,
        say(url_words(citation, ruleset), screen),
    ]
    return lines if document.note is None else [*lines, *sentences(document.note, screen)]


def _period(rule: Rule, ruleset: Ruleset, day: date | None, screen: Screen) -> list[str]:
    said = [say(period_words(rule.period), screen, " / ")]
    if rule.ended_by is not None:
        ended = (
            citation_words(Citation(rule.ended_by, ""), ruleset)
            if rule.ended_by in ruleset.documents
            else Bilingual(rule.ended_by, rule.ended_by)
        )
        zh, en = ended.zh.removesuffix("，条目："), ended.en.removesuffix(", item ")
        said += sentences(Bilingual(f"由{zh}终止", f"ended by {en}"), screen)
    if rule.succeeded_by is not None:
        said.append(say(Bilingual(f"其后为 {rule.succeeded_by}", f"succeeded by {rule.succeeded_by}"), screen, " / "))
    if day is not None and rule.governing_date is None:
        in_force = contains(rule.period, day)
        zh, en = ("在施行期间内", "in force") if in_force else ("不在施行期间内", "not in force")
        said.append(say(Bilingual(f"{day} {zh}", f"on {day} {en}"), screen, " / "))
    return said


def _conditions(rule: Rule, ruleset: Ruleset, screen: Screen) -> Iterator[str]:
    requirement = ruleset.requirements[rule.requirement]
    parts = (
        (Bilingual("本项要求适用的前提", "the requirement applies when"), requirement.applies, requirement.applies_text),
        (Bilingual("本规则适用的前提", "the rule applies when"), rule.applies, rule.applies_text),
        (Bilingual("要求", "it requires"), rule.requires, rule.requires_text),
    )
    lexicon = Lexicon(ruleset.definition, ruleset.parameters, ruleset.facts, variables_of(ruleset.definition, rule.for_each))
    for name, condition, text in parts:
        if condition is None or text is None:
            continue
        yield f"  {title(name, screen)}"
        yield from hang("    ", " ".join(text.split()), screen)
        for sentence in sentences(put_in_words(unevaluated(condition), lexicon), screen):
            yield from hang("    = ", sentence, screen)
    for shared in dict.fromkeys(each for part in parts if part[1] is not None for each in _shared_in(part[1])):
        definition = ruleset.shared[shared]
        yield from hang(f"  {shared}  ", title(definition.title, screen), screen)
        yield from hang("    ", " ".join(definition.body_text.split()), screen)


def _shared_in(condition: Condition) -> Iterator[str]:
    if isinstance(condition, Named):
        yield condition.name
    for child in children_of(condition):
        yield from _shared_in(child)


def _limits_heading(day: date | None) -> Bilingual:
    return Bilingual("限值", "limits") if day is None else Bilingual(f"{day} 的限值", f"limits on {day}")


def _limits(rule: Rule, ruleset: Ruleset, day: date | None, screen: Screen) -> Iterator[str]:
    conditions = [each for each in (ruleset.requirements[rule.requirement].applies, rule.applies, rule.requires) if each is not None]
    for name in sorted(frozenset().union(*(limits_of(each) for each in conditions))):
        parameter = ruleset.parameters[name]
        yield from hang(f"  {name}  ", title(parameter.title, screen), screen)
        values = [each for each in parameter.values if day is None or contains(each.period, day)]
        if not values:
            yield f"    {say(Bilingual('当日没有规定值', 'no value on that day'), screen, ' / ')}"
        for value in values:
            place, standing = ruleset.places[value.place].title, STANDING_WORDS[value.standing]
            yield from hang("    ", say(limit_words(value, parameter, ruleset), screen, " / "), screen)
            yield from flow(
                "      ", [title(place, screen), say(period_words(value.period), screen, " / "), say(standing, screen)], screen, "  "
            )
            yield from (
                line for text in sentences(citation_words(value.citation, ruleset), screen) for line in hang("      ", text, screen)
            )


def _consequences(rule: Rule, ruleset: Ruleset, screen: Screen) -> Iterator[str]:
    for each in ruleset.consequences:
        asked = [tag_text(tag) for tag in each.when if tag.name in (rule.id, rule.requirement, rule.group)]
        if asked:
            yield from hang(f"  {each.id}  ", f"{title(each.title, screen)}  ({', '.join(asked)})", screen)


def _waivers(rule: Rule, ruleset: Ruleset, screen: Screen) -> Iterator[str]:
    for each in ruleset.waivers:
        if each.rule == rule.id:
            yield from hang(
                f"  {each.id}  ",
                make_visible(f"{each.enterprise}{each.item or ''}  {say(period_words(each.period), screen, ' / ')}"),
                screen,
            )


def _labelled(name: str, texts: Sequence[str], screen: Screen) -> Iterator[str]:
    width = max(cells(say(each, screen)) for each in _LABELS.values())
    for number, text in enumerate(texts):
        yield from hang(f"{pad(say(_LABELS[name], screen) if number == 0 else '', width)}  ", text, screen)


def _section(heading: Bilingual, lines: Iterator[str], screen: Screen) -> list[str]:
    listed = list(lines)
    return ["", paint(title(heading, screen), Colour.BOLD, screen), *listed] if listed else []
