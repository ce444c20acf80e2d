"""Whether the rules of a set fit together: limits for all their days, successors that follow, ids used once."""

from collections.abc import Iterator, Mapping, Sequence

from compliance.language.vocabulary import Vocabulary, definition_of_path, variables_of
from compliance.model.condition import limits_of
from compliance.model.diagnostic import Diagnostic
from compliance.model.period import first_uncovered_day, overlaps
from compliance.model.place import Place, lineage
from compliance.model.record import FieldType
from compliance.model.rule import Requirement, Rule
from compliance.rulefile.rule_file import Path, RuleFile, fault_at, nearest

#: A rule, the file and the path that it comes from.
Placed = tuple[RuleFile, Path, Rule]


def limit_faults(placed: Placed, requirement: Requirement, vocabulary: Vocabulary, places: Mapping[str, Place]) -> Iterator[Diagnostic]:
    """Report limits without a value on some day of a rule's period at its place."""
    file, path, rule = placed
    if rule.place not in places:
        return
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


def successor_faults(placed: Placed, rules: Mapping[str, Rule]) -> Iterator[Diagnostic]:
    """Report a successor that does not exist or does not take over on the day that the rule ends."""
    file, path, rule = placed
    if rule.succeeded_by is None:
        return
    here = (*path, "in_force", "succeeded_by")
    successor = rules.get(rule.succeeded_by)
    if successor is None:
        yield fault_at(file, here, "R402", f"unknown rule `{rule.succeeded_by}`", nearest(rule.succeeded_by, rules))
    elif overlaps(rule.period, successor.period):
        yield fault_at(file, here, "R404", f"`{rule.id}` and its successor `{successor.id}` are both in force on one day")
    elif successor.period.start != rule.period.end:
        message = f"`{successor.id}` starts on {successor.period.start}, not on {rule.period.end}, when `{rule.id}` ends"
        yield fault_at(file, here, "R403", message)


def repeated_id_faults(placed: Sequence[tuple[RuleFile, Path, str]]) -> Iterator[Diagnostic]:
    """Report an id that stands a second time, and where it stood first."""
    first: dict[str, RuleFile] = {}
    for file, path, id_ in placed:
        if id_ in first:
            yield fault_at(file, path, "R404", f"the id `{id_}` is used twice", f"it stands in {first[id_].source.name} already")
        first.setdefault(id_, file)
