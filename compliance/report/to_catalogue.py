"""The rules of a ruleset as a list: what each asks, where, when, and how sure we are of the text behind it."""

from collections.abc import Iterator, Sequence

from compliance.language.words import SEVERITY_WORDS, STANDING_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.rule import Rule, Ruleset
from compliance.report.layout import WIDTH, Choice, Colour, Screen, cells, columns, flow, hang, pad, paint, say, title
from compliance.report.to_json import as_json, citation_of, write
from compliance.report.visible import make_visible

SCHEMA = "compliance-catalogue/1"


def render_text(rules: Sequence[Rule], ruleset: Ruleset, language: Choice, colour: bool, width: int = WIDTH) -> str:
    """Render rules as a list grouped by requirement."""
    screen = Screen(language, width, colour)
    named = make_visible(f"{ruleset.id} {ruleset.version}  {ruleset.digest}")
    lines = [paint(title(ruleset.title, screen), Colour.BOLD, screen), named]
    for requirement in ruleset.requirements.values():
        chosen = [rule for rule in rules if rule.requirement == requirement.id]
        if chosen:
            lines += [
                "",
                *(paint(line, Colour.BOLD, screen) for line in hang(f"{requirement.id}  ", title(requirement.title, screen), screen)),
            ]
            lines += _rows(chosen, ruleset, screen)
    total = Bilingual(f"共 {len(rules)} 条规则", f"{len(rules)} rule{'' if len(rules) == 1 else 's'}")
    return "\n".join([*lines, "", say(total, screen)]) + "\n"


def render_json(rules: Sequence[Rule], ruleset: Ruleset) -> str:
    """Render rules as JSON, for programs."""
    return write(
        {
            "schema": SCHEMA,
            "ruleset": {"id": ruleset.id, "version": ruleset.version, "digest": ruleset.digest, "source": ruleset.source},
            "rules": [_entry(rule, ruleset) for rule in rules],
        }
    )


def _rows(rules: Sequence[Rule], ruleset: Ruleset, screen: Screen) -> Iterator[str]:
    """Write a line a rule; in both languages two, since one would not hold them."""
    if screen.language != "both":
        yield from columns([(rule.id, *_grades(rule, ruleset, screen), title(rule.title, screen)) for rule in rules], screen)
        return
    width = max(cells(rule.id) for rule in rules)
    for rule in rules:
        yield from hang(f"  {pad(rule.id, width)}  ", title(rule.title, screen), screen)
        yield from flow(" " * (width + 4), _grades(rule, ruleset, screen), screen, "  ")


def _grades(rule: Rule, ruleset: Ruleset, screen: Screen) -> tuple[str, ...]:
    end = "" if rule.period.end is None else f"{rule.period.end}"
    return (
        say(ruleset.places[rule.place].title, screen),
        f"{rule.period.start}..{end}",
        say(SEVERITY_WORDS[rule.severity], screen),
        say(STANDING_WORDS[rule.standing], screen),
    )


def _entry(rule: Rule, ruleset: Ruleset) -> dict[str, object]:
    return {
        "id": rule.id,
        "requirement": rule.requirement,
        "title": as_json(rule.title),
        "place": rule.place,
        "from": rule.period.start.isoformat(),
        "until": None if rule.period.end is None else rule.period.end.isoformat(),
        "severity": rule.severity.value,
        "standing": rule.standing.value,
        "citation": citation_of(rule.citation, ruleset),
    }
