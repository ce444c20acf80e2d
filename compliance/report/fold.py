"""Findings in the order in which people read them, and those that say the same of many subjects told once with all their places."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.model.finding import Explanation, Finding, VerdictTree
from compliance.model.outcome import Outcome
from compliance.model.rule import Ruleset, Severity

_OUTCOMES, _SEVERITIES = list(Outcome), list(Severity)
_NUMBER = re.compile(r"0|[1-9][0-9]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Fold:
    """A finding, and the pointers of the other subjects of which the same is said; no values differ among them."""

    first: Finding
    others: tuple[str, ...]


def worst_first(findings: Sequence[Finding], ruleset: Ruleset) -> list[Finding]:
    """Put findings in the order of their outcomes, the worst first, and of as bad ones the gravest first."""
    return sorted(findings, key=lambda each: (_OUTCOMES.index(each.outcome), _SEVERITIES.index(ruleset.rules[each.rule].severity)))


def grouped(findings: Sequence[Finding], ruleset: Ruleset) -> list[tuple[str, list[Finding]]]:
    """Group findings by requirement, the requirement with the worst finding first, and the worst first in each."""
    groups: dict[str, list[Finding]] = {}
    for finding in worst_first(findings, ruleset):
        groups.setdefault(finding.requirement, []).append(finding)
    order = {name: place for place, name in enumerate(ruleset.requirements)}
    return sorted(groups.items(), key=lambda group: (_OUTCOMES.index(group[1][0].outcome), order[group[0]]))


def fold(findings: Sequence[Finding], *, compares_trees: bool = False) -> tuple[Fold, ...]:
    """Put findings together that differ in their subjects only, in the order of the first of each.

    Those with the same evidence may have other values in parts that did not decide; `compares_trees` tells them apart.
    """
    alike: dict[object, list[Finding]] = {}
    for finding in findings:
        alike.setdefault(_sameness(finding, compares_trees=compares_trees), []).append(finding)
    return tuple(Fold(group[0], tuple(each.subject.pointer for each in group[1:])) for group in alike.values())


def shorten(pointers: Sequence[str]) -> tuple[str, ...]:
    """Write pointers in few words and leave none out: members of a list that follow one another as `/employees/4-9/mask`."""
    runs: list[tuple[str, int | None, int, str]] = []
    for pointer in pointers:
        before, number, after = _around_number(pointer)
        last = runs[-1] if runs else None
        if number is not None and last is not None and last[1] is not None and (last[0], last[2] + 1, last[3]) == (before, number, after):
            runs[-1] = (before, last[1], number, after)
        else:
            runs.append((before, number, number or 0, after))
    return tuple(
        before + after if first is None else f"{before}{first}{after}" if first == last else f"{before}{first}-{last}{after}"
        for before, first, last, after in runs
    )


def _around_number(pointer: str) -> tuple[str, int | None, str]:
    """Cut a pointer around its last step that is a number."""
    steps = pointer.split("/")
    for place in reversed(range(1, len(steps))):
        if _NUMBER.fullmatch(steps[place]):
            return "/".join([*steps[:place], ""]), int(steps[place]), "".join(f"/{step}" for step in steps[place + 1 :])
    return pointer, None, ""


def _sameness(finding: Finding, *, compares_trees: bool) -> object:
    """Give all that a finding says, with its own subject's pointers named by what they stand for."""
    explanation = finding.explanation
    common = (finding.rule, finding.outcome, finding.judged, finding.governing_date, finding.waiver, finding.fault)
    if explanation is None or not finding.subject.pointer:
        return (common, finding.subject.pointer)
    return (common, finding.subject.pointer.count("/"), _said(finding, explanation, compares_trees=compares_trees))


def _said(finding: Finding, explanation: Explanation, *, compares_trees: bool) -> object:
    def without_place(text: str) -> str:
        for name, pointer in (*reversed(finding.subject.bindings), ("subject", finding.subject.pointer)):
            place = f"<{name}>".replace("\\", "\\\\")
            text = re.sub(rf"{re.escape(pointer)}(?![0-9])", place, text)
        return text

    def of_tree(tree: VerdictTree) -> object:
        pointer = None if tree.pointer is None else without_place(tree.pointer)
        said = (
            tree.operator,
            tree.truth,
            without_place(tree.text.zh),
            without_place(tree.text.en),
            tree.value,
            tree.state,
            tree.is_evaluated,
        )
        return said, pointer, tuple(of_tree(child) for child in tree.children)

    evidence = tuple(
        (None if each.pointer is None else without_place(each.pointer), each.label, each.value, each.unit, each.state)
        for each in explanation.evidence
    )
    proposals = tuple(
        (each.outcome, tuple((without_place(change.pointer), change.label, change.found, change.wanted) for change in each.changes))
        for each in explanation.proposals
    )
    return (
        without_place(explanation.message.zh),
        without_place(explanation.message.en),
        evidence,
        proposals,
        of_tree(explanation.tree) if compares_trees else None,
    )
