"""The findings of one rule on one record with the whole tree of each: what every part of its conditions came to."""

from collections.abc import Iterator, Sequence

from compliance.language.lexicon import STATE_WORDS
from compliance.model.bilingual import Bilingual
from compliance.model.finding import Finding, VerdictTree
from compliance.model.outcome import Outcome
from compliance.model.record import State
from compliance.model.rule import Ruleset
from compliance.model.submission import Submission
from compliance.model.truth import Truth
from compliance.report.brief_words import brief_lines
from compliance.report.finding_lines import NOWHERE, Positions, finding_lines, place_of
from compliance.report.fold import fold
from compliance.report.layout import WIDTH, Choice, Colour, Screen, cells, hang, paint, say, sentences, title
from compliance.report.visible import make_visible

_MARKS = {Truth.TRUE: "✓", Truth.FALSE: "✗", Truth.UNKNOWN: "?"}
#: The mark of what is about a person's health, decided nothing, and so is not told.
_WITHHELD = "*"
_COLOURS = {"✓": Colour.GREEN, "✗": Colour.RED, "?": Colour.YELLOW}
#: What these say is what their only child says, after a word of introduction, so that the child needs no line of its own.
_HEADINGS = {"requirement_applies_when", "applies_when", "requires"}
_LEGEND = Bilingual(
    "✓ 成立  ✗ 不成立  ? 无法判断  - 未查看  · 数值  * 健康数据，不显示",
    "✓ holds  ✗ does not hold  ? cannot be told  - not looked at  · a value  * about health, not shown",
)


def render(
    findings: Sequence[Finding],
    ruleset: Ruleset,
    language: Choice,
    colour: bool,
    width: int = WIDTH,
    *,
    positions: Positions = NOWHERE,
) -> str:
    """Render the explanations of findings, each with its tree; `positions` are where the values stand in their source."""
    screen = Screen(language, width, colour)
    lines: list[str] = []
    worst_first = sorted(findings, key=lambda finding: list(Outcome).index(finding.outcome))
    for each in fold(worst_first, compares_trees=True):
        if each.first.explanation is not None:
            lines += finding_lines(each.first, each.first.explanation, each.others, ruleset, screen, positions=positions, is_at_length=True)
            lines += ["", *_tree(each.first.explanation.tree, screen, "    ", positions), ""]
    lines += [*brief, ""] if (brief := list(brief_lines(findings, ruleset, screen))) else []
    return "\n".join([*lines, *(f"    {text}" for text in sentences(_LEGEND, screen))]) + "\n"


def render_heading(rule: str, ruleset: Ruleset, submission: Submission, language: Choice, colour: bool) -> str:
    """Say which rule is explained on which record."""
    screen = Screen(language, WIDTH, colour)
    line = "" if submission.line is None else f":{submission.line}"
    named = f"{rule}  {title(ruleset.rules[rule].title, screen)}  --  {make_visible(submission.source)}{line}"
    about = make_visible(f"{ruleset.id} {ruleset.version}  {ruleset.digest}")
    return f"{paint(named, Colour.BOLD, screen)}\n{about}\n\n"


def pointers_of(findings: Sequence[Finding]) -> set[str]:
    """Give the places of the record that explanations speak of."""
    explanations = [finding.explanation for finding in findings if finding.explanation is not None]
    trees = [pointer for each in explanations for pointer in _pointers_of_tree(each.tree)]
    return {*trees, *(evidence.pointer for each in explanations for evidence in each.evidence if evidence.pointer)}


def _pointers_of_tree(tree: VerdictTree) -> Iterator[str]:
    if tree.pointer is not None:
        yield tree.pointer
    for child in tree.children:
        yield from _pointers_of_tree(child)


def _mark(tree: VerdictTree) -> str:
    if not tree.is_evaluated:
        return "-"
    if tree.truth is not None:
        return _MARKS[tree.truth]
    return _WITHHELD if tree.is_sensitive and tree.value is None else "·"


def _tree(tree: VerdictTree, screen: Screen, indent: str, positions: Positions) -> Iterator[str]:
    mark = _mark(tree)
    prefix = f"{indent}{mark} "
    texts = sentences(tree.text, screen)
    said = tree.children[0] if tree.operator in _HEADINGS and len(tree.children) == 1 else tree
    place = "" if said.pointer is None else f"  {make_visible(said.pointer)}{place_of(said.pointer, positions)}"
    state = "" if said.state in (None, State.READ) or _says_state(said, said.state) else f"  [{say(STATE_WORDS[said.state], screen)}]"
    for number, text in enumerate(texts):
        is_last = number == len(texts) - 1
        head = prefix if number == 0 else " " * cells(prefix)
        for line in hang(head, f"{text}{state}{place}" if is_last else text, screen):
            yield line.replace(prefix, f"{indent}{paint(mark, _COLOURS.get(mark), screen)} ", 1) if line.startswith(prefix) else line
    for child in said.children:
        yield from _tree(child, screen, indent + "  ", positions)


def _says_state(tree: VerdictTree, state: State) -> bool:
    return STATE_WORDS[state].zh in tree.text.zh
