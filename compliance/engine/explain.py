"""Why a finding is what it is: the reference evaluated again on one subject, and its tree put into words.

Everything here is already masked: a value about a person's health leaves only where the caller asked for it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from compliance.engine.account import Account, judged_requires, subject_words
from compliance.engine.circumstances import Circumstances, attested, place_truth, scope_of
from compliance.engine.judge import governing_day
from compliance.engine.message import message_of
from compliance.engine.paragraph import paragraph_of
from compliance.engine.subjects import variables_at, with_entries_told_apart
from compliance.language.evaluate import evaluate
from compliance.language.lexicon import MASK, Lexicon, value_words
from compliance.language.scope import Scope
from compliance.language.term import label_of, unevaluated
from compliance.language.to_words import say
from compliance.language.tree import decisive_leaves, to_tree
from compliance.language.unknown import supplier_of
from compliance.language.vocabulary import variables_of
from compliance.model.bilingual import Bilingual
from compliance.model.condition import Attested, Fact, Has, Limit
from compliance.model.finding import Evaluation, Evidence, Explanation, Finding, VerdictTree
from compliance.model.outcome import Outcome
from compliance.model.proposal import Party
from compliance.model.quantity import Measurement
from compliance.model.record import Known, Record, State, Unknown, definition_at, node_at
from compliance.model.rule import Rule, Ruleset
from compliance.model.truth import Truth

#: What is judged by asking the conditions; everything else is judged without.
_BY_CONDITIONS = {Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN, Outcome.NOT_APPLICABLE}

_Parts = tuple[Evaluation | None, Evaluation | None, Evaluation]


def explain(
    ruleset: Ruleset, record: Record, finding: Finding, circumstances: Circumstances, *, show_sensitive: bool = False
) -> Explanation:
    """Explain a finding: in a sentence, in a paragraph, by the evidence that decided it, and by the whole tree of its conditions."""
    rule, record = ruleset.rules[finding.rule], with_entries_told_apart(record)
    definitions = variables_of(ruleset.definition, rule.for_each)
    lexicon = Lexicon(ruleset.definition, ruleset.parameters, ruleset.facts, definitions, shows_sensitive=show_sensitive)
    variables = variables_at(record.root, finding.subject)
    is_at_subject = len(finding.subject.bindings) == len(rule.for_each) and finding.outcome is not Outcome.ERROR
    scope = None
    day = governing_day(rule, variables, circumstances) if is_at_subject else None
    if isinstance(day, Known):
        on = day.value
        found = attested(circumstances, rule.id, finding.subject.pointer)
        # The outcome is what counts, so what nobody has verified stays unknown in the tree as well, unless nothing counts anyway.
        is_informational = finding.outcome is Outcome.INFORMATIONAL
        scope = scope_of(ruleset, circumstances, variables, on, found, trusts_drafts=is_informational)  # type: ignore[arg-type]  # a governing day is a date
    section, applies, requires = _evaluated(ruleset, rule, finding, scope, record, circumstances)
    is_asked = finding.judged in (Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN) and bool(requires.unknowns or requires.value is not None)
    trusting = evaluate(rule.requires, _trusting(scope)) if scope is not None and is_asked else None
    account = Account(ruleset, rule, finding, record, lexicon, circumstances, scope, section, applies, requires, trusting)
    return Explanation(
        message=message_of(account),
        subject=subject_words(lexicon, record, finding.subject),
        evidence=tuple(_evidence(account)),
        tree=_tree(rule, finding, lexicon, (section, applies, requires)),
        paragraph=paragraph_of(account),
    )


def _trusting(scope: Scope) -> Scope:
    return Scope(scope.variables, scope.assessed_on, scope.limits, scope.facts, scope.attested, trusts_drafts=True)


def _evaluated(ruleset: Ruleset, rule: Rule, finding: Finding, scope: Scope | None, record: Record, circumstances: Circumstances) -> _Parts:
    """Evaluate the conditions that were asked; what was not asked stays unevaluated."""
    requirement = ruleset.requirements[rule.requirement]
    section = None if requirement.applies is None else unevaluated(requirement.applies)
    inside = place_truth(ruleset, circumstances, rule.place)
    if requirement.applies is not None and inside is not Truth.FALSE and finding.outcome is not Outcome.ERROR:
        on = circumstances.assessed_on.value if isinstance(circumstances.assessed_on, Known) else None
        whole = scope_of(ruleset, circumstances, record.root.members, on, None, trusts_drafts=False)  # type: ignore[arg-type]  # a day of assessment is a date
        section = evaluate(requirement.applies, whole)
    is_in_section = section is None or section.value is True
    applies = None if rule.applies is None else unevaluated(rule.applies)
    if applies is not None and inside is Truth.TRUE and is_in_section:
        applies = _applies_without_members(ruleset, rule, finding, record, circumstances) or applies
    requires = unevaluated(rule.requires)
    was_asked = inside is Truth.TRUE and is_in_section and finding.judged in _BY_CONDITIONS
    if scope is None or not was_asked:
        return section, applies, requires
    if rule.applies is not None:
        applies = evaluate(rule.applies, scope)
    if applies is None or applies.unknowns or applies.value is True:
        requires = evaluate(rule.requires, scope)
    return section, applies, requires


def _applies_without_members(
    ruleset: Ruleset, rule: Rule, finding: Finding, record: Record, circumstances: Circumstances
) -> Evaluation | None:
    """Evaluate the premise of a rule that no member of a list could change, where it does not hold; None otherwise."""
    unbound = {binding.variable for binding in rule.for_each} - dict(finding.subject.bindings).keys()
    if not unbound or rule.applies is None or finding.outcome is not Outcome.NOT_APPLICABLE:
        return None
    absent = Unknown(State.MISSING, f"{finding.subject.pointer}/-")
    variables = {**variables_at(record.root, finding.subject), **dict.fromkeys(unbound, absent)}
    day = governing_day(rule, variables, circumstances)
    on = day.value if isinstance(day, Known) else None
    scope = scope_of(ruleset, circumstances, variables, on, None, trusts_drafts=False)  # type: ignore[arg-type]  # a governing day is a date
    applies = evaluate(rule.applies, scope)
    return applies if applies.value is False else None


def _tree(rule: Rule, finding: Finding, lexicon: Lexicon, parts: _Parts) -> VerdictTree:
    section, applies, requires = parts
    children: list[VerdictTree] = []
    if section is not None:
        text = say(section, lexicon)
        heading = Bilingual(f"本项适用的前提：{text.zh}", f"the requirement applies when {text.en}")
        children.append(_under("requirement_applies_when", heading, to_tree(section, lexicon)))
    if applies is not None:
        text = say(applies, lexicon)
        heading = Bilingual(f"规则适用的前提：{text.zh}", f"the rule applies when {text.en}")
        children.append(_under("applies_when", heading, to_tree(applies, lexicon)))
    text = say(requires, lexicon)
    children.append(_under("requires", Bilingual(f"要求：{text.zh}", f"it requires that {text.en}"), to_tree(requires, lexicon)))
    truth = {Outcome.PASS: Truth.TRUE, Outcome.FAIL: Truth.FALSE, Outcome.UNKNOWN: Truth.UNKNOWN, Outcome.ERROR: Truth.UNKNOWN}
    return VerdictTree("rule", truth.get(finding.outcome, truth.get(finding.judged)), rule.title, children=tuple(children))


def _under(operator: str, text: Bilingual, tree: VerdictTree) -> VerdictTree:
    return VerdictTree(operator, tree.truth, text, is_evaluated=tree.is_evaluated, children=(tree,))


def _evidence(account: Account) -> Iterator[Evidence]:
    """Give what decided, what is not known first; a value that is there and decides nothing is shown with the reason."""
    unknowns = [*account.finding.unknowns, *judged_requires(account).unknowns]
    reasons = {unknown.pointer: unknown.state for unknown in reversed(unknowns) if unknown.pointer}
    read = list(_read_evidence(account, reasons))
    valued = {each.pointer for each in read if each.value is not None and each.pointer is not None}
    seen: set[tuple[str | None, State, str]] = set()
    given = [each for each in read if each.pointer in reasons]
    missing = [_unknown_evidence(account.lexicon, unknown) for unknown in account.finding.unknowns if unknown.pointer not in valued]
    for evidence in (*missing, *given, *read):
        key = (evidence.pointer, evidence.state, evidence.label.en)
        if key not in seen:
            seen.add(key)
            yield evidence


def _unknown_evidence(lexicon: Lexicon, unknown: Unknown) -> Evidence:
    name, _, member = unknown.pointer.partition(".")
    supplier = supplier_of(unknown)
    if unknown.pointer.startswith("/") or not unknown.pointer:
        definition = definition_at(lexicon.definition, unknown.pointer)
        if definition is None:
            return Evidence(unknown.pointer, Bilingual(unknown.pointer, unknown.pointer), None, None, unknown.state, supplier=supplier)
        return Evidence(unknown.pointer, definition.title, None, definition.unit, unknown.state, definition.is_sensitive, supplier)
    if name == "limits":
        parameter = lexicon.parameters[member.partition("[")[0]]
        return Evidence(None, parameter.title, None, parameter.unit, unknown.state, supplier=supplier)
    if name == "place":
        return Evidence(None, lexicon.facts[member].title, None, None, unknown.state, supplier=supplier)
    label = Bilingual("现场检查认定", "an inspector's attestation") if name == "attested" else Bilingual("评估日", "day of assessment")
    return Evidence(None, label, None, None, unknown.state, supplier=supplier)


def _read_evidence(account: Account, reasons: Mapping[str, State]) -> Iterator[Evidence]:
    parts = (account.requires, account.applies, account.section)
    for leaf in (leaf for part in parts if part is not None for leaf in decisive_leaves(part)):
        if leaf.unknowns:
            yield from (_unknown_evidence(account.lexicon, unknown) for unknown in leaf.unknowns)
            continue
        evidence = _leaf_evidence(account.lexicon, account.record, leaf)
        reason = None if evidence.pointer is None else reasons.get(evidence.pointer)
        yield evidence if reason is None else replace(evidence, state=reason, supplier=Party.ENTERPRISE)


def _leaf_evidence(lexicon: Lexicon, record: Record, leaf: Evaluation) -> Evidence:
    pointer = leaf.pointer if leaf.pointer is not None and leaf.pointer.startswith("/") else None
    definition = definition_at(lexicon.definition, pointer) if pointer is not None else None
    match leaf.node:
        case Limit(name):
            label, unit = lexicon.parameters[name].title, lexicon.parameters[name].unit
        case Fact(name):
            label, unit = lexicon.facts[name].title, None
        case Attested():
            label, unit = Bilingual("现场检查认定", "an inspector's attestation"), None
        case _ if definition is not None:
            label, unit = definition.title, definition.unit
        case _:
            label, unit = label_of(leaf.node, lexicon), None
    is_absent = isinstance(leaf.node, Has) and leaf.value is False
    state = State.MISSING if is_absent else State.READ
    # Of a field whose presence was asked for, what it says is shown.
    asked = node_at(record.root, pointer) if isinstance(leaf.node, Has) and pointer is not None else None
    found = leaf.value if asked is None else asked.value if isinstance(asked, Known) else asked
    value = None if is_absent else value_words(found, leaf.given, definition, shows_sensitive=lexicon.shows_sensitive)
    is_sensitive = definition is not None and definition.is_sensitive
    text = None if value is None else _as_text(leaf, value)
    if text is not None and isinstance(found, Measurement):
        # A measurement says its own unit, which may be another one than the field's.
        text, unit = text.removesuffix(f" {found.unit}"), found.unit
    return Evidence(pointer, label, text, unit, state, is_sensitive)


def _as_text(leaf: Evaluation, value: Bilingual) -> str:
    """Give a value as the record writes it: codes stay codes; only what is masked or no scalar is put into words."""
    if isinstance(leaf.value, str) and value.en != MASK:
        return leaf.value
    return value.en
