"""Consequences and waivers, from their rule files."""

from collections.abc import Iterator, Mapping, Sequence

import re2

from compliance.language.functions import is_valid_credit_code
from compliance.model.citation import Document
from compliance.model.consequence import ConsequenceKind, ConsequenceRule, Tag, tag_text
from compliance.model.diagnostic import Diagnostic
from compliance.model.fingerprint import find_collision
from compliance.model.outcome import Verdict
from compliance.model.period import Period
from compliance.model.record import FieldType, RecordDefinition
from compliance.model.rule import Requirement, Rule, Severity
from compliance.model.waiver import Waiver
from compliance.rulefile.record_definition import field_at, words
from compliance.rulefile.register import citation_faults, citation_of, period_faults
from compliance.rulefile.rule_file import Path, RuleFile, fault_at, nearest
from compliance.rulefile.shape import ConsequenceShape, WaiverShape

_TAG = re2.compile(r"([a-z_]+)\(([A-Za-z0-9._-]+)\)")
_THEN = tuple(kind.value for kind in ConsequenceKind)
_VERDICTS = tuple(verdict.value for verdict in Verdict if verdict not in (Verdict.REJECTED, Verdict.NOT_APPLICABLE))

#: A consequence, the file and the path that it comes from.
Placed = tuple[RuleFile, Path, ConsequenceShape]


def read_consequences(placed: Sequence[Placed], faults: list[Diagnostic]) -> tuple[ConsequenceRule, ...]:
    """Read consequences; each of several alternatives (`any`) is a rule of its own with the same id."""
    rules: list[ConsequenceRule] = []
    for file, path, shape in placed:
        then = _tag(file, (*path, "then"), shape.then, faults)
        key = "all" if shape.when.all is not None else "any"
        if (shape.when.all is None) == (shape.when.any is None):
            faults.append(fault_at(file, (*path, "when"), "R407", "`when` says either `all` or `any`", of_key=True))
            continue
        when = [_tag(file, (*path, "when", key, number), text, faults) for number, text in enumerate(shape.when.all or shape.when.any or ())]
        if then is None or None in when:
            continue
        if then.kind != shape.kind:
            faults.append(fault_at(file, (*path, "then"), "R407", f"a {shape.kind} leads to `{shape.kind}(…)`, not to `{shape.then}`"))
        tags = tuple(tag for tag in when if tag is not None)
        rules += [_rule(shape, alternative, then) for alternative in ([tags] if key == "all" else [(tag,) for tag in tags])]
    return tuple(rules)


def consequence_faults(
    placed: Sequence[Placed],
    rules: Mapping[str, Rule],
    requirements: Mapping[str, Requirement],
    documents: Mapping[str, Document],
    definition: RecordDefinition,
) -> Iterator[Diagnostic]:
    """Report tags that nothing mints, and consequences that rest on nothing."""
    ignored: list[Diagnostic] = []
    minted = {shape.then for _, _, shape in placed}
    met: set[str] = set()
    for file, path, shape in placed:
        if shape.id in met:
            yield fault_at(file, (*path, "id"), "R404", f"the id `{shape.id}` is used twice")
        met.add(shape.id)
        yield from citation_faults(file, (*path, "citation"), shape.citation, documents)
        if (shape.citation is None) != shape.policy:
            yield fault_at(file, (*path, "id"), "R407", f"`{shape.id}` needs either a `citation` or `policy: yes`")
        key = "all" if shape.when.all is not None else "any"
        for number, text in enumerate(shape.when.all or shape.when.any or ()):
            here = (*path, "when", key, number)
            tag = _tag(file, here, text, ignored)
            if tag is not None:
                yield from _tag_faults(file, here, tag, _names_of(tag, rules, requirements, definition, minted))
    tags = dict.fromkeys(tag_text(each) for rule in read_consequences(placed, ignored) for each in (*rule.when, rule.then))
    collision = find_collision(tags)
    if collision is not None:
        file, path, _ = placed[0]
        yield fault_at(file, path, "R408", f"the tags `{collision[0]}` and `{collision[1]}` have one fingerprint", "rename one of the two")


def read_waivers(placed: Sequence[tuple[RuleFile, Path, WaiverShape]], rules: Mapping[str, Rule], faults: list[Diagnostic]) -> tuple[Waiver, ...]:
    """Read the register of waivers."""
    waivers: dict[str, Waiver] = {}
    for file, path, shape in placed:
        period = Period(shape.start, shape.until)
        if shape.id in waivers:
            faults.append(fault_at(file, (*path, "id"), "R404", f"the id `{shape.id}` is used twice"))
        if shape.rule not in rules:
            faults.append(fault_at(file, (*path, "rule"), "R402", f"unknown rule `{shape.rule}`", nearest(shape.rule, rules)))
        if not is_valid_credit_code(shape.enterprise):
            faults.append(fault_at(file, (*path, "enterprise"), "R405", f"`{shape.enterprise}` is no valid unified social credit code"))
        faults += period_faults(file, path, period)
        waivers[shape.id] = Waiver(shape.id, shape.enterprise, shape.rule, shape.item, period, words(shape.reason), shape.approved_by)
    return tuple(waivers.values())


def _rule(shape: ConsequenceShape, when: tuple[Tag, ...], then: Tag) -> ConsequenceRule:
    return ConsequenceRule(
        id=shape.id,
        kind=ConsequenceKind(shape.kind),
        when=when,
        then=then,
        title=words(shape.title),
        within_days=shape.within,
        citation=None if shape.citation is None else citation_of(shape.citation),
        policy=shape.policy,
    )


def _tag(file: RuleFile, path: Path, text: str, faults: list[Diagnostic]) -> Tag | None:
    found = _TAG.fullmatch(text)
    if found is None:
        faults.append(fault_at(file, path, "R407", f"`{text}` is no tag", "write it like `failed(EO-2)`"))
        return None
    return Tag(found[1], found[2])


def _names_of(
    tag: Tag, rules: Mapping[str, Rule], requirements: Mapping[str, Requirement], definition: RecordDefinition, minted: set[str]
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
            found = field_at(definition.root, tag.name)
            return [tag.name] if found is not None and found.type is FieldType.YES_NO else []
        case kind if kind in _THEN:
            return [text.partition("(")[2].rstrip(")") for text in minted if text.startswith(f"{kind}(")]
    return None


def _tag_faults(file: RuleFile, path: Path, tag: Tag, names: list[str] | None) -> Iterator[Diagnostic]:
    kinds = ("failed", "passed", "unknown", "not_checked", "failed_severity", "verdict", "signal", *_THEN)
    if names is None:
        yield fault_at(file, path, "R407", f"unknown kind of tag `{tag.kind}`", nearest(tag.kind, kinds))
    elif tag.name not in names:
        said = "is no yes/no field of the record" if tag.kind == "signal" else "is never made"
        yield fault_at(file, path, "R407", f"`{tag_text(tag)}` {said}", nearest(tag.name, names))
