"""A folder of rule files to a ruleset: all or nothing, with every fault reported together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from compliance.errors import RuleFileError
from compliance.language.vocabulary import vocabulary_of
from compliance.model.citation import Document
from compliance.model.consequence import ConsequenceRule
from compliance.model.diagnostic import Diagnostic
from compliance.model.place import Place, PlaceFactDefinition
from compliance.model.record import RecordDefinition
from compliance.model.rule import Parameter, Requirement, Rule, Ruleset
from compliance.rulefile import shape as shapes
from compliance.rulefile.consequences import (
    Placed,
    PlacedWaiver,
    consequence_faults,
    group_faults,
    read_consequences,
    read_waivers,
    unknown_rule_faults,
    waiver_faults,
    waiver_overlap_faults,
)
from compliance.rulefile.coverage import governing_date_faults, limit_faults, repeated_id_faults, successor_faults
from compliance.rulefile.folder import contents_of, digest_of
from compliance.rulefile.kinds import SHAPES
from compliance.rulefile.misfit import Path as RulePath
from compliance.rulefile.record_definition import record_definition_of, words
from compliance.rulefile.register import (
    document_faults,
    document_of,
    fact_definition_of,
    parameter_faults,
    parameter_of,
    place_of,
    tree_faults,
)
from compliance.rulefile.rule_file import RuleFile, fault_at, read_rule_file
from compliance.rulefile.rules import Reading, read_definitions, read_requirement
from compliance.rulefile.standards import expand, standards_of

#: The kinds of file that conditions do not refer to: one of them unread, the others are still worth reading.
_REFERRED_TO_BY_NOTHING = {"requirement", "consequences", "waivers"}


def load(folder: Path) -> Ruleset:
    """Load a folder of rule files.

    Raises `RuleFileError` with every fault that can be told at once, in the order of the files, where there is any: a ruleset is never
    loaded in part.
    """
    read = _read_folder(folder)
    if not read.files and not read.faults:
        read.faults.append(Diagnostic("", None, None, "R101", "there are no rule files here", "give the folder of rules"))
    ruleset = _ruleset(read, folder.as_posix())
    if ruleset is None or read.faults:
        raise _refusal(read.faults, folder)
    return ruleset


@dataclass(frozen=True, slots=True)
class _Folder:
    """The files of a folder; `unread` are the kinds of those with faults of form, `None` where not even the kind can be told."""

    files: list[RuleFile] = field(default_factory=list)
    contents: dict[str, bytes] = field(default_factory=dict)
    unread: set[str | None] = field(default_factory=set)
    faults: list[Diagnostic] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Registers:
    """What rules refer to."""

    documents: Mapping[str, Document]
    places: Mapping[str, Place]
    facts: Mapping[str, PlaceFactDefinition]
    definition: RecordDefinition
    parameters: Mapping[str, Parameter]
    unsound: set[str]


def _read_folder(folder: Path) -> _Folder:
    contents = contents_of(folder)
    read = _Folder(contents=contents.files, faults=contents.faults)
    if not contents.is_whole:
        read.unread.add(None)
    for name, content in contents.files.items():
        file, found = read_rule_file(name, content)
        read.faults.extend(found)
        if file is not None:
            read.files.append(file)
        else:
            read.unread.add(_likely_kind(content))
    return read


def _likely_kind(content: bytes) -> str | None:
    """Tell the kind of a file that could not be read by what its first key looks like."""
    lines = content.decode("utf-8", "replace").splitlines()
    first = next((line for line in lines if line.strip() and not line.startswith(("#", "---"))), "")
    key = first.partition(":")[0]
    return key if key in SHAPES else None


def _ruleset(read: _Folder, source: str) -> Ruleset | None:
    """Make the ruleset, or add to the faults why it cannot be made; it is of no use where there is any."""
    made, unfit = expand(read.files)
    read.faults.extend(unfit)
    read = replace(read, files=[*read.files, *made])
    files, faults = read.files, read.faults
    if read.unread - _REFERRED_TO_BY_NOTHING or not (files or read.unread):
        # What refers to an unread file would only be reported for its sake.
        return None
    head, record = _only(files, "ruleset", faults), _only(files, "record", faults)
    found = None if record is None else _registers(files, record, faults)
    if head is None or found is None:
        return None
    registers, is_sound = found
    vocabulary = vocabulary_of(registers.definition, registers.parameters, registers.facts)
    reading = Reading(vocabulary, registers.documents, registers.places, unread=registers.unsound, faults=faults)
    read_definitions(reading, [(file, file.shape.definitions) for file in files if isinstance(file.shape, shapes.DefinitionsShape)])
    requirements = [
        (file, read_requirement(reading, file, file.shape)) for file in files if isinstance(file.shape, shapes.RequirementShape)
    ]
    if not requirements and "requirement" not in read.unread:
        faults.append(fault_at(head, (), "R101", "no rule is in the folder of this ruleset", "add a file that starts with `requirement`"))
    rules: dict[str, Rule] = {}
    for rule in (rule for _, requirement in requirements for rule in requirement.rules):
        rules.setdefault(rule.id, rule)
    consequences = read_consequences(_placed_consequences(files), registers.definition, faults)
    faults += repeated_id_faults(list(_placed_ids(files)))
    faults += _fitting_faults(read, registers, requirements, rules, reading, is_sound=is_sound)
    return _made(head, digest_of(read.contents), source, registers, [each for _, each in requirements], rules, reading, consequences, files)


def _fitting_faults(
    read: _Folder,
    registers: _Registers,
    requirements: Sequence[tuple[RuleFile, Requirement]],
    rules: Mapping[str, Rule],
    reading: Reading,
    *,
    is_sound: bool,
) -> Iterator[Diagnostic]:
    """Report what does not fit together; nothing that another fault, or a file that could not be read, may be the cause of."""
    shaped = [file.shape for file in read.files if isinstance(file.shape, shapes.RequirementShape)]
    rule_ids = [rule.id for shape in shaped for rule in shape.rules]
    waivers = _placed_waivers(read.files)
    for file, requirement in requirements:
        for path, rule in _placed_rules(file, requirement):
            placed = (file, path, rule)
            yield from governing_date_faults(placed, reading.vocabulary)
            if is_sound and rule.place in registers.places:
                yield from limit_faults(placed, requirement, reading.vocabulary, reading.places)
                if not read.unread:
                    yield from successor_faults(placed, rules, rule_ids, registers.places)
    for waiver in waivers:
        yield from waiver_faults(waiver, rules)
    yield from waiver_overlap_faults(waivers)
    if not read.unread:
        for waiver in waivers:
            yield from unknown_rule_faults(waiver, rule_ids)
        named = [shape.requirement for shape in shaped]
        groups = {rule.group for shape in shaped for rule in shape.rules if rule.group is not None}
        follow = _placed_consequences(read.files)
        yield from consequence_faults(follow, rule_ids, named, sorted(groups), registers.documents, registers.definition)
        yield from group_faults(read.files, {*rule_ids, *named})


def _made(
    head: RuleFile,
    digest: str,
    source: str,
    registers: _Registers,
    requirements: Sequence[Requirement],
    rules: Mapping[str, Rule],
    reading: Reading,
    consequences: tuple[ConsequenceRule, ...],
    files: Sequence[RuleFile],
) -> Ruleset:
    title = head.shape
    assert isinstance(title, shapes.RulesetShape)  # noqa: S101  # told by its kind
    return Ruleset(
        id=title.ruleset,
        version=title.version,
        title=words(title.title),
        digest=digest,
        source=source,
        definition=registers.definition,
        requirements={requirement.id: requirement for requirement in requirements},
        rules=rules,
        parameters=registers.parameters,
        documents=registers.documents,
        places=registers.places,
        facts=registers.facts,
        shared=reading.shared,
        consequences=consequences,
        waivers=read_waivers(_placed_waivers(files)),
    )


def _only(files: Sequence[RuleFile], kind: str, faults: list[Diagnostic]) -> RuleFile | None:
    found = [file for file in files if file.kind == kind]
    if not found:
        faults.append(Diagnostic("", None, None, "R101", f"no file of the kind `{kind}`", "a folder of rules has one"))
    faults.extend(
        fault_at(another, (), "R101", f"a second file of the kind `{kind}`", f"{found[0].source.name} is one already")
        for another in found[1:]
    )
    return found[0] if len(found) == 1 else None


def _registers(files: Sequence[RuleFile], record: RuleFile, faults: list[Diagnostic]) -> tuple[_Registers, bool] | None:
    """Make what rules refer to, and say whether it has no fault; nothing where conditions cannot be read against it."""
    before = len(faults)
    documents = {
        name: (file, document_of(name, each))
        for file in files
        if isinstance(file.shape, shapes.DocumentsShape)
        for name, each in file.shape.documents.items()
    }
    placed = [
        (file, name, each) for file in files if isinstance(file.shape, shapes.PlacesShape) for name, each in file.shape.places.items()
    ]
    places = {name: place_of(name, each) for _, name, each in placed}
    facts = {
        name: fact_definition_of(name, each)
        for file in files
        if isinstance(file.shape, shapes.PlacesShape)
        for name, each in file.shape.facts.items()
    }
    known = {name: document for name, (_, document) in documents.items()}
    for name, (file, document) in documents.items():
        faults += document_faults(file, name, document, places)
    for file, name, each in placed:
        faults += tree_faults(file, name, each, places, facts, known)
    shape = record.shape
    assert isinstance(shape, shapes.RecordShape)  # noqa: S101  # told by its kind
    sections = [(file, file.shape) for file in files if isinstance(file.shape, shapes.SectionShape)]
    standards = {name: words(text) for name, text in standards_of(files).items()}
    definition, wrong = record_definition_of(
        record, shape, sections, {"places": {place.id: place.title for place in places.values()}, "standards": standards}
    )
    faults += wrong
    parameters: dict[str, Parameter] = {}
    unsound: set[str] = set()
    for file in files:
        if isinstance(file.shape, shapes.ParametersShape):
            for name, limit in file.shape.parameters.items():
                met = len(faults)
                parameters[name] = parameter_of(file, name, limit, faults)
                faults += parameter_faults(file, parameters[name], limit, places, known, definition.units)
                unsound |= {f"limits.{name}"} if {each.code for each in faults[met:]} & {"R401", "R405"} else set()
    repeated = list(_repeated_names(files))
    repeated += [
        fault_at(record, (), "R106", f"the folder has more than {shapes.MOST_NAMES:,} {said}")
        for said, named in (("limits", parameters), ("kinds of fact about places", facts))
        if len(named) > shapes.MOST_NAMES
    ]
    faults += repeated
    return None if wrong or repeated else (_Registers(known, places, facts, definition, parameters, unsound), len(faults) == before)


def _placed_rules(file: RuleFile, requirement: Requirement) -> Iterator[tuple[RulePath, Rule]]:
    """Give the rules of a requirement that could be read, and where they stand in its file."""
    read = {rule.id: rule for rule in requirement.rules}
    for number, each in enumerate(file.shape.rules if isinstance(file.shape, shapes.RequirementShape) else ()):
        if each.id in read:
            yield ("rules", number), read[each.id]


def _placed_ids(files: Sequence[RuleFile]) -> Iterator[tuple[RuleFile, RulePath, str]]:
    """Requirements and rules share one space of ids, since consequences name both; consequences and waivers may not be taken for them."""
    for file in files:
        if isinstance(file.shape, shapes.RequirementShape):
            yield file, ("requirement",), file.shape.requirement
            for number, rule in enumerate(file.shape.rules):
                yield file, ("rules", number, "id"), rule.id
    for placed in (_placed_consequences(files), _placed_waivers(files)):
        for file, path, shape in placed:
            yield file, (*path, "id"), shape.id


def _repeated_names(files: Sequence[RuleFile]) -> Iterator[Diagnostic]:
    for key in ("documents", "places", "facts", "parameters"):
        holding = [file for file in files if file.kind in ("documents", "places", "parameters")]
        placed = [(file, (key, name), name) for file in holding for name in getattr(file.shape, key, ())]
        yield from repeated_id_faults(placed, of_key=True)


def _placed_consequences(files: Sequence[RuleFile]) -> list[Placed]:
    return [
        (file, ("consequences", number), each)
        for file in files
        if isinstance(file.shape, shapes.ConsequencesShape)
        for number, each in enumerate(file.shape.consequences)
    ]


def _placed_waivers(files: Sequence[RuleFile]) -> list[PlacedWaiver]:
    return [
        (file, ("waivers", number), each)
        for file in files
        if isinstance(file.shape, shapes.WaiversShape)
        for number, each in enumerate(file.shape.waivers)
    ]


def _refusal(faults: Sequence[Diagnostic], folder: Path) -> RuleFileError:
    """Make the exception that reports all faults in the order of the files, each where staff can open it."""
    placed = {replace(each, source=(folder / each.source).as_posix()) for each in faults}
    return RuleFileError(sorted(placed, key=lambda each: (each.source, each.line or 0, each.column or 0, each.code, each.message)))
