"""Whether the rules of a set fit together: limits for all their days, successors that follow, ids used once."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from compliance.language.vocabulary import Vocabulary, definition_of_path, variables_of
from compliance.model.condition import limits_of
from compliance.model.diagnostic import Diagnostic
from compliance.model.period import first_uncovered_day, overlaps
from compliance.model.place import Place, lies_in, lineage
from compliance.model.record import FieldType
from compliance.model.rule import Requirement, Rule
from compliance.rulefile.misfit import Path, nearest
from compliance.rulefile.rule_file import RuleFile, fault_at

#: A rule, the file and the path that it comes from.
Placed = tuple[RuleFile, Path, Rule]


def limit_faults(placed: Placed, requirement: Requirement, vocabulary: Vocabulary, places: Mapping[str, Place]) -> Iterator[Diagnostic]:
    """Report limits without a value on some day of a rule's period at its place."""
    file, path, rule = placed
    around = lineage(places, rule.place)
    read = {"requires": limits_of(rule.requires), "applies_when": limits_of(rule.applies) if rule.applies is not None else frozenset()}
    of_requirement = limits_of(requirement.applies) if requirement.applies is not None else frozenset()
    for key, names in (*read.items(), ("id", of_requirement)):
        for name in sorted(names):
            periods = tuple(value.period for value in vocabulary.parameters[name].values if value.place in around)
            day = first_uncovered_day(rule.period, periods)
            if day is not None:
                message = f"`limits.{name}` has no value for `{rule.place}` on {day}, when `{rule.id}` is in force"
                yield fault_at(file, (*path, key), "R409", message, "add a value to the limit, or shorten the rule's period or place")


def governing_date_faults(placed: Placed, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """Report a governing date that is no date field."""
    file, path, rule = placed
    if rule.governing_date is None:
        return
    found = definition_of_path(rule.governing_date, variables_of(vocabulary.definition, rule.for_each))
    if found is None or found.type is not FieldType.DATE:
        message = f"`{rule.governing_date}` is no date of the record"
        yield fault_at(file, (*path, "governing_date"), "R203", message, "name a field of the type `date`")


def successor_faults(placed: Placed, rules: Mapping[str, Rule], ids: Collection[str], places: Mapping[str, Place]) -> Iterator[Diagnostic]:
    """Report a successor that does not exist, or does not take over on the day that the rule ends and wherever it held.

    `ids` are those of all rules; one that could not be read is not in `rules`.
    """
    file, path, rule = placed
    if rule.succeeded_by is None:
        return
    here = (*path, "in_force", "succeeded_by")
    successor = rules.get(rule.succeeded_by)
    if successor is None:
        if rule.succeeded_by not in ids:
            yield fault_at(file, here, "R402", f"unknown rule `{rule.succeeded_by}`", nearest(rule.succeeded_by, ids))
    elif rule.period.end is None:
        return
    elif overlaps(rule.period, successor.period):
        yield fault_at(file, here, "R404", f"`{rule.id}` and its successor `{successor.id}` are both in force on one day")
    elif successor.period.start != rule.period.end:
        message = f"`{successor.id}` starts on {successor.period.start}, not on {rule.period.end}, when `{rule.id}` ends"
        yield fault_at(file, here, "R403", message)
    elif not lies_in(places, rule.place, successor.place):
        message = f"`{successor.id}` holds in `{successor.place}`, which `{rule.place}`, where `{rule.id}` held, does not lie in"
        yield fault_at(file, here, "R403", message)


def repeated_id_faults(placed: Sequence[tuple[RuleFile, Path, str]], *, of_key: bool = False) -> Iterator[Diagnostic]:
    """Report an id that stands a second time, and where it stood first."""
    first: dict[str, tuple[RuleFile, str]] = {}
    for file, path, id_ in placed:
        if id_.casefold() not in first:
            first[id_.casefold()] = file, id_
            continue
        other, met = first[id_.casefold()]
        said = "is used twice" if met == id_ else f"differs from `{met}` only in case"
        yield fault_at(file, path, "R404", f"the id `{id_}` {said}", f"it stands in {other.source.name} already", of_key=of_key)
