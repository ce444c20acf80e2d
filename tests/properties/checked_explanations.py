"""Explanations held against the engine: what is cited decides, what is proposed complies, and nothing else matters."""

import copy
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import Any

from compliance import assess, decode
from compliance.model.assessment import RecordAssessment
from compliance.model.finding import Explanation, Finding
from compliance.model.outcome import Outcome, worst_outcome
from compliance.model.proposal import Change
from compliance.model.record import definition_at, identifier_path
from compliance.model.rule import Ruleset

Content = dict[str, Any]
#: Where a finding is judged by what no field of the subject says: who submitted, when, and where.
_CIRCUMSTANCES = ("/code", "/submitted_on", "/district")
_OPEN = {Outcome.FAIL, Outcome.ERROR, Outcome.UNKNOWN, Outcome.NOT_CHECKED}
_DECIDED = {Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN}


@dataclass(slots=True)
class Tally:
    """How many findings, proposals and lists of actions were held against the engine, and what did not hold."""

    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def assessed(ruleset: Ruleset, content: Content, as_of: date | None, *, propose: bool = False) -> RecordAssessment:
    """Assess a submission from its bytes, as those of a user are; everything is explained."""
    data = json.dumps(content, ensure_ascii=False, default=_plain).encode()
    (submission,) = decode(data, "case.json")
    return assess(ruleset, (submission,), as_of=as_of, show_all=propose, show_sensitive=True, propose=propose).records[0]


def check(ruleset: Ruleset, content: Content, as_of: date | None, tally: Tally) -> None:
    """Hold every explanation of one submission against the engine."""
    record = assessed(ruleset, content, as_of, propose=True)
    for finding in record.findings:
        explanation = finding.explanation
        if explanation is None or finding.outcome not in _DECIDED:
            continue
        tally.counts[f"findings: {finding.outcome.value}"] += 1
        _check_citations(ruleset, content, as_of, finding, explanation, tally)
        for proposal in explanation.proposals:
            _check_proposal(ruleset, content, as_of, finding, proposal.outcome, proposal.changes, tally)
    _check_actions(ruleset, content, as_of, record, tally)


def applied(content: Content, changes: Sequence[Change]) -> Content:
    """Make changes in a submission, as somebody would who follows a proposal."""
    changed = copy.deepcopy(content)
    for change in changes:
        *above, last = change.pointer.split("/")[1:]
        owner: Any = changed
        for step in above:
            key: Any = int(step) if isinstance(owner, list) else step
            if not isinstance(owner[key] if isinstance(owner, list) else owner.get(key), dict | list):
                owner[key] = {}
            owner = owner[key]
        if isinstance(owner, list):
            place = len(owner) if last == "-" else int(last)
            owner[place : place + 1] = [change.value]
        elif change.value is None:
            owner.pop(last, None)
        else:
            owner[last] = change.value
    return changed


def _check_citations(
    ruleset: Ruleset, content: Content, as_of: date | None, finding: Finding, explanation: Explanation, tally: Tally
) -> None:
    cited = {each.pointer for each in explanation.evidence if each.pointer is not None} | set(_CIRCUMSTANCES)
    cited |= {pointer for _, pointer in finding.subject.bindings}
    cited |= set(_identifiers_in(ruleset, content, cited))
    without = _only(content, "", cited)
    after = _outcomes(ruleset, without, as_of, finding)
    tally.counts["reduced to what is cited"] += 1
    if after != [finding.outcome]:
        tally.faults.append(
            f"{finding.rule} {finding.subject.pointer}: {finding.outcome} became {after} with only {sorted(cited)} of {content}"
        )


def _check_proposal(
    ruleset: Ruleset,
    content: Content,
    as_of: date | None,
    finding: Finding,
    wanted: Outcome,
    changes: tuple[Change, ...],
    tally: Tally,
) -> None:
    tally.counts[f"proposals: {wanted.value}"] += 1
    if any(change.value == "to-be-named" for change in changes):
        tally.counts["proposals with a text to be named"] += 1
    found = _outcomes(ruleset, applied(content, changes), as_of, finding)
    if not found or worst_outcome(found) is not wanted:
        tally.faults.append(f"{finding.rule} {finding.subject.pointer}: proposed {wanted}, found {found} with {changes}")
    for fewer in combinations(changes, len(changes) - 1):
        tally.counts["proposals with one change fewer"] += 1
        if fewer and _outcomes(ruleset, applied(content, fewer), as_of, finding) == [wanted]:
            tally.faults.append(f"{finding.rule} {finding.subject.pointer}: {fewer} would do for {wanted}, of {changes}")


def _check_actions(ruleset: Ruleset, content: Content, as_of: date | None, record: RecordAssessment, tally: Tally) -> None:
    """With all changes of the list made, every rule that they serve passes, and no other is worse."""
    changes = [change for action in record.actions for change in action.changes]
    served = {rule for action in record.actions if action.changes for rule in action.rules}
    text_only = {rule for action in record.actions if not action.changes for rule in action.rules}
    tally.counts["lists of actions"] += 1
    tally.counts["lists of actions with changes"] += bool(changes)
    pointers = [change.pointer for change in changes if not change.pointer.endswith("/-")]
    if len(set(pointers)) < len(pointers):
        tally.faults.append(f"the list wants one value to be two: {pointers}")
    forgotten = {each.rule for each in record.findings if each.outcome in _OPEN} - served - text_only
    if forgotten:
        tally.faults.append(f"nothing is to be done about {forgotten}")
    if not changes:
        return
    before = {(each.rule, each.subject.pointer): each.outcome for each in record.findings}
    for each in assessed(ruleset, applied(content, changes), as_of).findings:
        is_well = each.outcome in (Outcome.PASS, Outcome.NOT_APPLICABLE)
        # Of an entry that is added the list says only what it is for; the rest of it nobody has told yet.
        is_new = each.outcome is Outcome.UNKNOWN and (each.rule, each.subject.pointer) not in before
        if each.rule in served - text_only and not is_well and not is_new:
            tally.faults.append(f"{each.rule} {each.subject.pointer} is {each.outcome} though all of {changes} was done")
        if each.outcome is Outcome.FAIL and before.get((each.rule, each.subject.pointer)) in (Outcome.PASS, Outcome.NOT_APPLICABLE):
            tally.faults.append(f"{each.rule} {each.subject.pointer} passed and fails once {changes} is done")


def _outcomes(ruleset: Ruleset, content: Content, as_of: date | None, finding: Finding) -> list[Outcome]:
    at = finding.subject.pointer
    found = [each for each in assessed(ruleset, content, as_of).findings if each.rule == finding.rule]
    return [each.outcome for each in found if each.subject.pointer == at or each.subject.pointer.startswith(f"{at}/")]


def _only(value: Any, pointer: str, cited: set[str]) -> Any:
    """Leave out every field that is not cited, is not on the way to what is, and lies in nothing that is."""
    if isinstance(value, dict) and "unit" not in value:
        kept = {name: each for name, each in value.items() if _is_kept(f"{pointer}/{name}", cited)}
        return {name: _only(each, f"{pointer}/{name}", cited) for name, each in kept.items()}
    if isinstance(value, list):
        return [_only(each, f"{pointer}/{number}", cited) for number, each in enumerate(value)]
    return value


def _identifiers_in(ruleset: Ruleset, content: Content, cited: set[str]) -> Iterator[str]:
    """Give where the entries of cited lists say what tells them apart: how many there are hangs on it."""
    for pointer in cited:
        definition = definition_at(ruleset.definition, pointer)
        path = identifier_path(definition.item) if definition is not None and definition.item is not None else ()
        held: Any = content
        for step in pointer.split("/")[1:]:
            inner = dict(enumerate(held)) if isinstance(held, list) else held if isinstance(held, dict) else {}
            held = inner.get(int(step) if isinstance(held, list) else step)
        if path and isinstance(held, list):
            yield from ("/".join([pointer, str(number), *path]) for number in range(len(held)))


def _is_kept(pointer: str, cited: set[str]) -> bool:
    return any(each == pointer or each.startswith(f"{pointer}/") for each in cited)


def _plain(number: object) -> object:
    if isinstance(number, Decimal):
        return float(number) if number != number.to_integral_value() else int(number)
    raise TypeError(type(number).__name__)


def counted(tally: Tally) -> Iterator[str]:
    """Say how many of each were held against the engine."""
    yield from (f"{name}: {tally.counts[name]}" for name in sorted(tally.counts))
