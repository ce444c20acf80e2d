"""A record that says less can leave a question open; it never turns an answer round, and never answers what was open.

Less is said where a field is not given, is null, has a value of another type, stands beside a key that nobody knows, or has a wider bound.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal, localcontext
from random import Random
from typing import TypeVar

from compliance.intake.leaf import read_leaf
from compliance.model.finding import Finding
from compliance.model.outcome import Outcome, Verdict
from compliance.model.quantity import Measurement
from compliance.model.record import Fields, FieldType, Items, RecordNode, State, Unknown
from compliance.model.submission import JsonValue
from tests.proof import Tally
from tests.properties.cases import Case, Judgement, judged, judged_bytes, random_cases, shipped_cases
from tests.properties.edits import GONE, Content, Edits, Path, Place, edited_content, places_of, some_value
from tests.properties.json_text import to_json_bytes

#: What is edited of a submission, given what stands where in it, so that less is said; nothing where there is nothing to edit.
Disturbance = Callable[[Sequence[Place], Random], Edits]

_DECIDED = frozenset({Outcome.PASS, Outcome.FAIL, Outcome.WAIVED, Outcome.NOT_APPLICABLE, Outcome.NOT_IN_FORCE})
#: A waiver is that of an enterprise which is known; what a rule does not speak of is said before whether it is in force.
_MEANT = frozenset({(Outcome.WAIVED, Outcome.FAIL), (Outcome.NOT_APPLICABLE, Outcome.NOT_IN_FORCE)})
_COMPLIANT = frozenset({Verdict.COMPLIANT, Verdict.COMPLIANT_WITH_WAIVERS})
_LOWER, _UPPER = ("at_least", "more_than"), ("at_most", "less_than")
_STEPS = (Decimal(0), Decimal("0.001"), Decimal(1), Decimal(50))
#: What no field is, each for a field of another type.
_STRANGERS: tuple[JsonValue, ...] = (
    None,
    True,
    False,
    0,
    10**6,
    Decimal("0.5"),
    "yes",
    "5",
    [],
    {},
    [{"id": "E1"}],
    {"value": 1, "unit": "%"},
)
_RIGHT_TYPES: Mapping[FieldType, tuple[type, ...]] = {
    FieldType.TEXT: (str,),
    FieldType.NUMBER: (int, Decimal),
    FieldType.INTEGER: (int, Decimal),
    FieldType.YES_NO: (bool,),
    FieldType.DATE: (),
    FieldType.CHOICE: (),
    FieldType.MEASUREMENT: (dict,),
    FieldType.LIST: (list,),
    FieldType.OBJECT: (dict,),
}
_IGNORED = ("attestation", "waivers")
_Each = TypeVar("_Each")
_EDITS_A_CASE = 100
_FROM_BYTES = 0.02


# What must not be


def turned(before: Judgement, after: Judgement) -> Iterator[str]:
    """Give each answer that is another one after less was said, is an answer only then, or is gone without a word."""
    # Of two entries with one identifier nobody knows which is meant; where one of them loses it, the other one is known.
    told_apart = {each.rule for each in before.findings.values() if any(why.state is State.REPEATED_IDENTIFIER for why in each.unknowns)}
    for key, found in after.findings.items():
        whole = before.findings.get(key)
        if whole is None or found.outcome is not whole.outcome or found.judged is not whole.judged or found.fault is not None:
            # What is not in force yet names nothing that is not known, so that the record has to be asked.
            is_early = whole is not None and whole.outcome is Outcome.NOT_IN_FORCE and _has_repeated(before.record.root)
            yield from _turned_answers(found, whole, may_be_new=found.rule in told_apart or is_early)
    yield from _lost(before, after)
    yield from _turned_verdicts(before, after, may_be_new=bool(told_apart))


def _turned_answers(found: Finding, whole: Finding | None, *, may_be_new: bool) -> Iterator[str]:
    pairs = ((found.outcome, None if whole is None else whole.outcome), (found.judged, None if whole is None else whole.judged))
    for now, was in pairs:
        is_new = was not in _DECIDED and not may_be_new and not (whole is None and now is Outcome.NOT_IN_FORCE)
        is_meant = (was, now) in _MEANT or (may_be_new and (was, now) == (Outcome.NOT_IN_FORCE, Outcome.NOT_APPLICABLE))
        is_other = was in _DECIDED and now is not was and not is_meant
        if now is Outcome.ERROR or (now in _DECIDED and (is_new or is_other)):
            yield f"{found.rule} {found.subject.pointer} turns from {None if was is None else was.value} to {now.value}"


def _has_repeated(node: RecordNode) -> bool:
    """Say whether two entries of a list somewhere have one identifier."""
    match node:
        case Fields(members):
            return any(map(_has_repeated, members.values()))
        case Items(members):
            return any(map(_has_repeated, members))
    return isinstance(node, Unknown) and node.state is State.REPEATED_IDENTIFIER


def _lost(before: Judgement, after: Judgement) -> Iterator[str]:
    """Give each answer about a subject that is gone where nothing says so: neither that it is open nor that the rule is not in force."""
    speaking: dict[str, list[str]] = {}
    for (rule, subject), found in after.findings.items():
        if found.judged not in _DECIDED or found.judged is Outcome.NOT_IN_FORCE:
            speaking.setdefault(rule, []).append(subject.pointer)
    for (rule, subject), found in before.findings.items():
        if found.judged in _DECIDED and (rule, subject) not in after.findings:
            bound = [subject.pointer, *(pointer for _, pointer in subject.bindings)]
            if not any(pointer == place or pointer.startswith(f"{place}/") for place in speaking.get(rule, ()) for pointer in bound):
                yield f"{rule} {subject.pointer} was {found.outcome.value} and is gone"


def _turned_verdicts(before: Judgement, after: Judgement, *, may_be_new: bool) -> Iterator[str]:
    had_waivers = any(each.outcome is Outcome.WAIVED for each in before.findings.values())
    pairs = [(name, before.requirements[name], now) for name, now in after.requirements.items()]
    for name, was, now in (*pairs, ("the record", before.verdict, after.verdict)):
        is_turned = now in _COMPLIANT or (now is Verdict.NON_COMPLIANT and not had_waivers)
        if is_turned and was is not now and not (was is Verdict.UNDETERMINED and may_be_new):
            yield f"{name} turns from {was.value} to {now.value}"


# What makes less be said


def places_in(case: Case) -> list[Place]:
    """Give what stands where in the record of a case, the whole of it first."""
    root = case.plan.ruleset.definition.root
    return [Place((), root, case.content), *places_of(root, case.content)]


def deleted(places: Sequence[Place], chance: Random) -> Edits:
    """Take away any number of fields whose absence is no answer."""
    fields = [each.path for each in places if each.path and not each.is_member and not each.definition.absence_is_answer]
    return dict.fromkeys(_some(fields, chance), GONE)


def blanked(places: Sequence[Place], chance: Random) -> Edits:
    """Put null, or a value of another type, in the place of any values."""
    chosen = _some([each for each in places if each.path], chance)
    return {each.path: None if chance.random() < 0.5 else _of_another_type(each, chance) for each in chosen}


def widened(places: Sequence[Place], chance: Random) -> Edits:
    """Give a bound that contains it in the place of each of some measured values and bounds."""
    measured = [each for each in places if each.definition.type is FieldType.MEASUREMENT]
    known = [each for each in measured if isinstance(read_leaf(each.definition, each.value), Measurement)]
    chosen = known if chance.random() < 0.5 else _some(known, chance)
    found = {each.path: _wider(each.value, chance) for each in chosen if isinstance(each.value, dict)}
    return {path: value for path, value in found.items() if value is not None}


def cluttered(places: Sequence[Place], chance: Random) -> Edits:
    """Add keys that nobody knows to any groups, most often one like that of a field that is not given, with what may stand there."""
    groups = [each for each in places if isinstance(each.value, dict)]
    return dict(_stranger(each, chance) for each in _some(groups, chance))


def _stranger(group: Place, chance: Random) -> tuple[Path, JsonValue]:
    given, fields = group.value if isinstance(group.value, dict) else {}, group.definition.members or {}
    lacking = [each for each in fields.values() if each.name not in given]
    field = chance.choice(lacking or [*fields.values()]) if fields else None
    name = chance.choice([*_IGNORED, "note"]) if field is None or chance.random() < 0.1 else field.name
    key = chance.choice([name, name.upper(), f"{name} ", f"{name}s", name[1:], f"{name}/0"])
    value = chance.choice(_STRANGERS) if field is None or chance.random() < 0.2 else some_value(field, chance)
    return (*group.path, key if key not in (*fields, *given) else f"no_{key}"), value


def _some(each: Sequence[_Each], chance: Random) -> list[_Each]:
    count = chance.choice([1, 1, 1, 2, 3, len(each) // 10, len(each) // 3])
    return chance.sample(each, min(max(count, 1), len(each)))


def _of_another_type(place: Place, chance: Random) -> JsonValue:
    right = _RIGHT_TYPES[place.definition.type]
    wrong = [each for each in _STRANGERS if each is not None and not isinstance(each, right)]
    if isinstance(place.value, dict) and place.definition.type is FieldType.MEASUREMENT:
        wrong += [{**place.value, "unit": each} for each in ("", "furlong", 5)] + [dict.fromkeys(place.value, "5")]
    if place.definition.type in (FieldType.DATE, FieldType.CHOICE):
        wrong += ["2020-02-30", "2020/02/10", "2020-2-1", "none such", ""]
    return chance.choice(wrong)


def _wider(given: Content, chance: Random) -> JsonValue:
    """Give a bound that contains what was measured; None for samples, and for what is no measurement."""
    ends = {name: each for name, each in given.items() if name in ("value", *_LOWER, *_UPPER)}
    if len(ends) != len(given) - 1 or not ends or not all(isinstance(each, int | Decimal) for each in ends.values()):
        return None
    lower = next((Decimal(str(each)) for name, each in ends.items() if name in ("value", *_LOWER)), None)
    upper = next((Decimal(str(each)) for name, each in ends.items() if name in ("value", *_UPPER)), None)
    lower, upper = chance.choice([(lower, upper), (lower, None), (None, upper)])
    with localcontext(prec=1000):
        low = {} if lower is None else {"at_least": lower - chance.choice(_STEPS)}
        high = {} if upper is None else {"at_most": upper + chance.choice(_STEPS)}
    return {**low, **high, "unit": given.get("unit")} if low or high else None


# How much was tried


def deletion_tally(seed: int, count: int) -> Tally:
    """Take fields away from random records, judged by random rules: `tried` are the deletions judged by all rules of a book."""
    return tally_of(seed, count, random_cases, deleted)


def disturbance_tally(seed: int, count: int) -> Tally:
    """Blank, clutter or widen values of random records, judged by random rules: `tried` are the records judged by all rules of a book."""
    return tally_of(seed, count, random_cases, _disturbed)


def shipped_deletion_tally(seed: int, count: int) -> Tally:
    """Take fields away from the shipped records, judged by the shipped rules: `tried` are the deletions judged by all of them."""
    return tally_of(seed, count, shipped_cases, deleted)


def shipped_disturbance_tally(seed: int, count: int) -> Tally:
    """Blank, clutter or widen values of the shipped records, judged by the shipped rules: `tried` are the records judged by all of them."""
    return tally_of(seed, count, shipped_cases, _disturbed)


def _disturbed(places: Sequence[Place], chance: Random) -> Edits:
    return chance.choice([blanked, cluttered, widened])(places, chance)


def tally_of(seed: int, count: int, cases: Callable[[Random], Iterator[Case]], disturb: Disturbance) -> Tally:
    """Make less be said of many cases in one way."""
    chance = Random(seed)  # noqa: S311  # chance, and nothing secret
    counts, faults = Counter({"tried": 0}), list[str]()
    for case in cases(chance):
        before, places = judged(case, case.content), places_in(case)
        tries = min(_EDITS_A_CASE, count - counts["tried"])
        for edits in filter(None, (disturb(places, chance) for _ in range(tries))):
            counts["tried"] += 1
            content = edited_content(case.content, edits)
            after = judged(case, content)
            if chance.random() < _FROM_BYTES:
                counts["from bytes"] += 1
                sent = judged_bytes(case, to_json_bytes(content))
                if sent is None or sent.findings != after.findings:
                    faults.append(f"seed {seed}, {case.name}: the bytes say otherwise with {_told(edits)}")
            faults += [f"seed {seed}, {case.name}, day {case.as_of}: {each} with {_told(edits)}" for each in turned(before, after)]
            _count(counts, before, after)
        if counts["tried"] >= count:
            return {**counts, "faults": faults}
    raise AssertionError("there is always another case")


def _count(counts: Counter[str], before: Judgement, after: Judgement) -> None:
    """Count the answers compared, and what became of those that less was said about."""
    counts["answers compared"] += len(after.findings)
    for key, found in after.findings.items():
        whole = before.findings.get(key)
        if whole is not None and whole.outcome is not found.outcome:
            counts[f"{whole.outcome.value} became {found.outcome.value}"] += 1


def _told(edits: Edits) -> str:
    return ", ".join(f"/{'/'.join(path)} {'gone' if value is GONE else repr(value)}" for path, value in edits.items())
