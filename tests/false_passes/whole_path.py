"""The whole path that a submission takes, from its bytes to an outcome, over the small record with domains for its values."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from compliance.engine.circumstances import circumstances_of
from compliance.engine.conclude import requirement_verdicts, rule_outcomes
from compliance.engine.judge import judge
from compliance.engine.plan import plan
from compliance.intake.from_json import decode
from compliance.intake.validate import validate
from compliance.model.outcome import Outcome, Verdict, record_verdict, worst_outcome
from compliance.model.record import FieldDefinition, RecordDefinition, State
from compliance.model.rule import Rule, Ruleset
from tests.engine.small_ruleset import DAY, EACH_EMPLOYEE, rule_of, ruleset_of, submitted
from tests.small_record import DEFINITION

_DOMAINS: Mapping[str, Mapping[str, object]] = {
    "temperature": {"least": Decimal(30), "most": Decimal(45)},
    "headcount": {"least": Decimal(0)},
    "masks": {"least": Decimal(0)},
    "code": {"format": "credit_code"},
}
NO_FEVER = "employee.temperature < 37.3"
EACH_WELL = rule_of("A.1", NO_FEVER, for_each=EACH_EMPLOYEE)


def _with_domains(definition: FieldDefinition) -> FieldDefinition:
    members = {name: _with_domains(each) for name, each in (definition.members or {}).items()}
    item = None if definition.item is None else _with_domains(definition.item)
    changed = {"members": members or None, "item": item, **_DOMAINS.get(definition.name, {})}
    return replace(definition, **changed)  # type: ignore[arg-type]


STRICT: RecordDefinition = replace(DEFINITION, root=_with_domains(DEFINITION.root))


@dataclass(frozen=True)
class Answer:
    """What came of a submission: nothing but diagnostics where it was rejected."""

    outcome: Outcome | None
    states: tuple[State, ...]
    pointers: tuple[str, ...]
    verdict: Verdict
    codes: tuple[str, ...]
    hints: tuple[str, ...]

    @property
    def is_rejected(self) -> bool:
        """Whether the bytes were refused as a whole."""
        return self.verdict is Verdict.REJECTED


def answer(rules: Ruleset | Rule | str, text: object = None, *, as_of: date | None = DAY) -> Answer:
    """Take a submission down the whole path; `rules` may be the one condition that it must meet, `text` JSON or what becomes JSON."""
    made = rule_of("A.1", rules) if isinstance(rules, str) else rules
    ruleset = replace(ruleset_of(made) if isinstance(made, Rule) else made, definition=STRICT)
    content = submitted() if text is None else text
    data = (content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)).encode()
    (submission,) = decode(data, "one.json")
    if submission.content is None:
        said = submission.diagnostics
        return Answer(None, (), (), Verdict.REJECTED, tuple(each.code for each in said), tuple(each.hint or "" for each in said))
    record, diagnostics = validate(submission, ruleset.definition)
    chosen = plan(ruleset)
    findings = judge(chosen, record, circumstances_of(ruleset, record, as_of))
    outcomes = rule_outcomes(chosen, findings)
    unknowns = [unknown for finding in findings for unknown in finding.unknowns]
    return Answer(
        worst_outcome(outcomes.values()) if outcomes else None,
        tuple(unknown.state for unknown in unknowns),
        tuple(unknown.pointer for unknown in unknowns),
        record_verdict(each.verdict for each in requirement_verdicts(chosen, outcomes)),
        tuple(each.code for each in diagnostics),
        tuple(each.hint or "" for each in diagnostics),
    )


def spelt(**fields: str) -> str:
    """Give the compliant submission with fields in place of others as they would be spelt in JSON, for what JSON libraries do not write."""
    marks = {name: f"@{name}@" for name in fields}
    text = json.dumps(submitted(**marks), ensure_ascii=False)
    for name, value in fields.items():
        text = text.replace(f'"@{name}@"', value)
    return text


def of_temperature(*spellings: str) -> str:
    """Give a submission whose employees have temperatures as they are spelt in JSON."""
    people = ", ".join(f'{{"id": "E{number}", "temperature": {each}}}' for number, each in enumerate(spellings))
    return spelt(employees=f"[{people}]")


def is_unknown(found: Answer, state: State, pointer: str) -> bool:
    """Whether an answer was left open for a reason at a place, and so is the verdict."""
    return (
        found.outcome is Outcome.UNKNOWN
        and found.verdict is Verdict.UNDETERMINED
        and (state, pointer) in zip(found.states, found.pointers, strict=True)
    )
