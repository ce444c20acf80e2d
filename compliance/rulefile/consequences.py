"""Consequences and waivers, from their rule files."""

from collections.abc import Collection, Iterator, Mapping, Sequence

import re2

from compliance.language.functions import is_valid_credit_code
from compliance.language.vocabulary import variables_of
from compliance.model.binding import Binding
from compliance.model.citation import Document
from compliance.model.consequence import ConsequenceKind, ConsequenceRule, Tag, tag_text
from compliance.model.diagnostic import Diagnostic
from compliance.model.fingerprint import find_collision
from compliance.model.outcome import Verdict
from compliance.model.period import Period, overlaps
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition
from compliance.model.rule import Rule, Severity, WhenEmpty
from compliance.model.waiver import Waiver
from compliance.rulefile.bindings import read_bindings
from compliance.rulefile.misfit import Path, listed, nearest
from compliance.rulefile.record_definition import words
from compliance.rulefile.register import citation_faults, citation_of, period_faults
from compliance.rulefile.rule_file import RuleFile, fault_at
from compliance.rulefile.shape import ConsequenceShape, RequirementShape, WaiverShape

_TAG = re2.compile(r"([a-z_]+)\(([A-Za-z0-9._-]+)\)")
_MOST_NAMED = 8
_THEN = tuple(kind.value for kind in ConsequenceKind)
_VERDICTS = tuple(verdict.value for verdict in Verdict if verdict not in (Verdict.REJECTED, Verdict.NOT_APPLICABLE))

PlacedWaiver = tuple[RuleFile, Path, WaiverShape]

#: A consequence, the file and the path that it comes from.
Placed = tuple[RuleFile, Path, ConsequenceShape]


def read_consequences(placed: Sequence[Placed], definition: RecordDefinition, faults: list[Diagnostic]) -> tuple[ConsequenceRule, ...]:
    """Read consequences; each of several alternatives (`any`) is a rule of its own with the same id."""
    rules: list[ConsequenceRule] = []
    for file, path, shape in placed:
        then = _tag(file, (*path, "then"), shape.then, faults)
        key = "all" if shape.when.all is not None else "any"
        if (shape.when.all is None) == (shape.when.any is None):
            faults.append(fault_at(file, (*path, "when"), "R407", "`when` says either `all` or `any`", of_key=True))
            continue
        when = [
            _tag(file, (*path, "when", key, number), text, faults) for number, text in enumerate(shape.when.all or shape.when.any or ())
        ]
        for_each = read_bindings(definition, file, (*path, "for_each"), shape.for_each, faults)
        if then is None or for_each is None or None in when:
            continue
        if then.kind != shape.kind:
            faults.append(fault_at(file, (*path, "then"), "R407", f"a {shape.kind} leads to `{shape.kind}(…)`, not to `{shape.then}`"))
        tags = tuple(tag for tag in when if tag is not None)
        rules += [_rule(shape, alternative, then, for_each) for alternative in ([tags] if key == "all" else [(tag,) for tag in tags])]
    return tuple(rules)


def consequence_faults(
    placed: Sequence[Placed],
    rules: Collection[str],
    requirements: Collection[str],
    groups: Collection[str],
    documents: Mapping[str, Document],
    definition: RecordDefinition,
) -> Iterator[Diagnostic]:
    """Report tags that nothing mints, and consequences that rest on nothing."""
    ignored: list[Diagnostic] = []
    for file, path, shape in placed:
        yield from citation_faults(file, (*path, "citation"), shape.citation, documents)
        if (shape.citation is None) != shape.policy:
            yield fault_at(file, (*path, "id"), "R407", f"`{shape.id}` needs either a `citation` or `policy: yes`")
        key = "all" if shape.when.all is not None else "any"
        bindings = read_bindings(definition, file, (*path, "for_each"), shape.for_each, ignored)
        # What follows for the record is chained last, so that members never wait for it.
        minted = {each.then for _, _, each in placed if not shape.for_each or each.for_each == shape.for_each}
        for number, text in enumerate(shape.when.all or shape.when.any or ()):
            here = (*path, "when", key, number)
            tag = _tag(file, here, text, ignored)
            if tag is not None and bindings is not None:
                names = _names_of(tag, [*rules, *groups], requirements, variables_of(definition, bindings), minted)
                yield from _tag_faults(file, here, tag, names)
    tags = dict.fromkeys(tag_text(each) for rule in read_consequences(placed, definition, ignored) for each in (*rule.when, rule.then))
    collision = find_collision(tags)
    if collision is not None:
        file, path, _ = placed[0]
        yield fault_at(file, path, "R408", f"the tags `{collision[0]}` and `{collision[1]}` have one fingerprint", "rename one of the two")


def group_faults(files: Sequence[RuleFile], ids: Collection[str]) -> Iterator[Diagnostic]:
    """Report a group that is called like a rule or a requirement, since consequences name all three alike."""
    for file in files:
        for number, rule in enumerate(file.shape.rules if isinstance(file.shape, RequirementShape) else ()):
            if rule.group in ids:
                message = f"the group `{rule.group}` is called like a rule or a requirement"
                yield fault_at(file, ("rules", number, "group"), "R404", message, "choose another name")


def read_waivers(placed: Sequence[PlacedWaiver]) -> tuple[Waiver, ...]:
    """Read the register of waivers."""
    return tuple(
        Waiver(each.id, each.enterprise, each.rule, each.item, Period(each.start, each.until), words(each.reason), each.approved_by)
        for _, _, each in placed
    )


def waiver_faults(placed: PlacedWaiver, rules: Mapping[str, Rule]) -> Iterator[Diagnostic]:
    """Report a waiver that can excuse nothing: of no enterprise, on no day, of no subject of its rule."""
    file, path, shape = placed
    period = Period(shape.start, shape.until)
    yield from period_faults(file, path, period)
    if not is_valid_credit_code(shape.enterprise):
        yield fault_at(file, (*path, "enterprise"), "R405", f"`{shape.enterprise}` is no valid unified social credit code")
    rule = rules.get(shape.rule)
    if rule is None:
        return
    if shape.start < shape.until and not overlaps(period, rule.period):
        yield fault_at(file, (*path, "rule"), "R403", f"`{rule.id}` is in force on none of the days of this waiver")
    if shape.item is not None and not _is_subject(rule, shape.item):
        hint = (
            "leave `item` out: the rule is asked of the record as a whole"
            if not rule.for_each
            else f"such as `{_member_pointers(rule)[-1]}`"
        )
        yield fault_at(file, (*path, "item"), "R405", f"`{shape.item}` is no subject of `{rule.id}`", hint)


def waiver_overlap_faults(placed: Sequence[PlacedWaiver]) -> Iterator[Diagnostic]:
    """Report a waiver that excuses on some day what another one excuses too: the looser of the two would count, and nobody would notice."""
    earlier: dict[tuple[str, str], list[WaiverShape]] = {}
    for file, path, shape in placed:
        of_same = earlier.setdefault((shape.enterprise, shape.rule), [])
        for other in of_same:
            is_same_item = shape.item is None or other.item is None or shape.item == other.item
            if is_same_item and overlaps(Period(shape.start, shape.until), Period(other.start, other.until)):
                message = f"`{shape.id}` and `{other.id}` excuse the same on one day"
                yield fault_at(file, (*path, "id"), "R404", message, "end one where the other begins, or keep one of the two")
        of_same.append(shape)


def unknown_rule_faults(placed: PlacedWaiver, ids: Collection[str]) -> Iterator[Diagnostic]:
    """Report a waiver of a rule that does not exist."""
    file, path, shape = placed
    if shape.rule not in ids:
        yield fault_at(file, (*path, "rule"), "R402", f"unknown rule `{shape.rule}`", nearest(shape.rule, ids))


def _member_pointers(rule: Rule) -> list[str]:
    """Give a pointer to a member of each list that a rule is asked of, the innermost last."""
    pointers: dict[str, str] = {}
    for binding in rule.for_each:
        first, *names = binding.path.split(".")
        pointers[binding.variable] = "/".join([pointers.get(first, f"/{first}"), *names, "0"])
    return list(pointers.values())


def _is_subject(rule: Rule, item: str) -> bool:
    members = _member_pointers(rule)
    # An empty list that fails is a subject of its own.
    lists = [member.removesuffix("/0") for member in members] if rule.when_empty is WhenEmpty.FAIL else []
    return any(re2.sub("/(?:0|[1-9][0-9]*)", "/0", item) == pointer for pointer in (*members[-1:], *lists))


def _rule(shape: ConsequenceShape, when: tuple[Tag, ...], then: Tag, for_each: tuple[Binding, ...]) -> ConsequenceRule:
    return ConsequenceRule(
        id=shape.id,
        kind=ConsequenceKind(shape.kind),
        when=when,
        then=then,
        title=words(shape.title),
        within_days=shape.within,
        citation=None if shape.citation is None else citation_of(shape.citation),
        policy=shape.policy,
        for_each=for_each,
    )


def _tag(file: RuleFile, path: Path, text: str, faults: list[Diagnostic]) -> Tag | None:
    found = _TAG.fullmatch(text)
    if found is None:
        faults.append(fault_at(file, path, "R407", f"`{text}` is no tag", "write it like `failed(EO-2)`"))
        return None
    return Tag(found[1], found[2])


def _names_of(
    tag: Tag, rules: Collection[str], requirements: Collection[str], variables: Mapping[str, FieldDefinition], minted: set[str]
) -> list[str] | None:
    """Give the names that a kind of tag may have, or None for a kind that does not exist."""
    match tag.kind:
        case "failed" | "passed" | "unknown":
            return [*rules, *requirements]
        case "not_checked":
            return list(rules)
        case "failed_severity":
            return [severity.value for severity in Severity]
        case "verdict":
            return list(_VERDICTS)
        case "signal":
            return [path for path, field in _fields_of(variables) if field.type is FieldType.YES_NO]
        case "given":
            return [path for path, field in _fields_of(variables) if field.type not in (FieldType.LIST, FieldType.OBJECT)]
        case kind if kind in _THEN:
            return [text.partition("(")[2].rstrip(")") for text in minted if text.startswith(f"{kind}(")]
    return None


def _fields_of(fields: Mapping[str, FieldDefinition], above: str = "") -> Iterator[tuple[str, FieldDefinition]]:
    """Give the paths of all fields that are reached without entering a list."""
    for name, field in fields.items():
        yield above + name, field
        yield from _fields_of(field.members or {}, f"{above}{name}.")


def _tag_faults(file: RuleFile, path: Path, tag: Tag, names: list[str] | None) -> Iterator[Diagnostic]:
    kinds = ("failed", "passed", "unknown", "not_checked", "failed_severity", "verdict", "signal", "given", *_THEN)
    if names is None:
        yield fault_at(file, path, "R407", f"unknown kind of tag `{tag.kind}`", nearest(tag.kind, kinds))
    elif tag.name not in names:
        said = {"signal": "is no yes/no field of the record", "given": "is no field of the record"}.get(tag.kind, "is never made")
        hint = nearest(tag.name, names) or (f"known are {listed(names)}" if 0 < len(names) <= _MOST_NAMED else None)
        yield fault_at(file, path, "R407", f"`{tag_text(tag)}` {said}", hint)
