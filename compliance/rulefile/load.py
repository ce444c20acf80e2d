"""A folder of rule files to a ruleset: all or nothing, with every fault reported together."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from compliance.errors import RuleFileError
from compliance.language.vocabulary import vocabulary_of
from compliance.model.citation import Document
from compliance.model.diagnostic import Diagnostic
from compliance.model.place import Place, PlaceFactDefinition
from compliance.model.record import RecordDefinition
from compliance.model.rule import Parameter, Requirement, Rule, Ruleset
from compliance.rulefile import shape as shapes
from compliance.rulefile.consequences import consequence_faults, read_consequences, read_waivers
from compliance.rulefile.coverage import governing_date_faults, limit_faults, repeated_id_faults, successor_faults
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
from compliance.rulefile.rule_file import Path as RulePath
from compliance.rulefile.rule_file import RuleFile, fault_at, read_rule_file
from compliance.rulefile.rules import Reading, read_definitions, read_requirement

_IGNORED = {"README.md", ".gitkeep", ".DS_Store"}


def load(folder: Path) -> Ruleset:
    """Load a folder of rule files.

    Raises `RuleFileError` with every fault of every file, in the order of the files, where there is any: a ruleset is never loaded in part.
    """
    files, contents, faults = _read_files(folder)
    if not files and not faults:
        raise RuleFileError((Diagnostic(folder.as_posix(), None, None, "R101", "there are no rule files here", "give the folder of rules"),))
    if faults:
        raise _refusal(faults, folder)
    digest = hashlib.sha256()
    for name, content in contents.items():
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    ruleset = _ruleset(files, f"sha256:{digest.hexdigest()}", folder.as_posix(), faults)
    if ruleset is None or faults:
        raise _refusal(faults, folder)
    return ruleset


@dataclass(frozen=True, slots=True)
class _Registers:
    """What rules refer to."""

    documents: Mapping[str, Document]
    places: Mapping[str, Place]
    facts: Mapping[str, PlaceFactDefinition]
    definition: RecordDefinition
    parameters: Mapping[str, Parameter]


def _read_files(folder: Path) -> tuple[list[RuleFile], dict[str, bytes], list[Diagnostic]]:
    files: list[RuleFile] = []
    contents: dict[str, bytes] = {}
    faults: list[Diagnostic] = []
    for path in sorted(each for each in folder.rglob("*") if each.is_file() and each.name not in _IGNORED):
        name = path.relative_to(folder).as_posix()
        if path.suffix != ".yaml" or any(part.startswith(".") for part in Path(name).parts):
            hint = "end its name in `.yaml`" if path.suffix.lower() in (".yml", ".yaml") else "move it elsewhere"
            faults.append(Diagnostic(name, None, None, "R101", "this file would not be read as a rule file", hint))
            continue
        contents[name] = path.read_bytes()
        file, found = read_rule_file(name, contents[name])
        faults += found
        if file is not None:
            files.append(file)
    return files, contents, faults


def _ruleset(files: Sequence[RuleFile], digest: str, source: str, faults: list[Diagnostic]) -> Ruleset | None:
    """Make the ruleset, or add to the faults why it cannot be made; it is of no use where there is any."""
    head = _only(files, "ruleset", faults)
    record = _only(files, "record", faults)
    if head is None or record is None:
        return None
    registers = _registers(files, record, faults)
    if faults:
        # What refers to a faulty register would only be reported for its sake.
        return None
    vocabulary = vocabulary_of(registers.definition, registers.parameters, registers.facts)
    reading = Reading(vocabulary, registers.documents, registers.places, faults=faults)
    read_definitions(reading, [(file, file.shape.definitions) for file in files if isinstance(file.shape, shapes.DefinitionsShape)])
    requirements = [(file, read_requirement(reading, file, file.shape)) for file in files if isinstance(file.shape, shapes.RequirementShape)]
    rules = {rule.id: rule for _, requirement in requirements for rule in requirement.rules}
    named = {requirement.id: requirement for _, requirement in requirements}
    placed = _placed_consequences(files)
    consequences = read_consequences(placed, faults)
    waivers = read_waivers(_placed_waivers(files), rules, faults)
    faults += repeated_id_faults(list(_placed_ids(files)))
    if not faults:
        faults += _rule_faults(requirements, rules, reading)
        faults += consequence_faults(placed, rules, named, registers.documents, registers.definition)
    if not rules:
        faults.append(fault_at(head, (), "R101", "no rule is in the folder of this ruleset"))
    title = head.shape
    assert isinstance(title, shapes.RulesetShape)  # noqa: S101  # told by its kind
    return Ruleset(
        id=title.ruleset,
        version=title.version,
        title=words(title.title),
        digest=digest,
        source=source,
        definition=registers.definition,
        requirements=named,
        rules=rules,
        parameters=registers.parameters,
        documents=registers.documents,
        places=registers.places,
        facts=registers.facts,
        shared=reading.shared,
        consequences=consequences,
        waivers=waivers,
    )


def _only(files: Sequence[RuleFile], kind: str, faults: list[Diagnostic]) -> RuleFile | None:
    found = [file for file in files if file.kind == kind]
    if not found:
        faults.append(Diagnostic("", None, None, "R101", f"no file of the kind `{kind}`", "a folder of rules has one"))
    for another in found[1:]:
        faults.append(fault_at(another, (), "R101", f"a second file of the kind `{kind}`", f"{found[0].source.name} is one already"))
    return found[0] if len(found) == 1 else None


def _registers(files: Sequence[RuleFile], record: RuleFile, faults: list[Diagnostic]) -> _Registers:
    documents = {name: (file, document_of(name, each)) for file in files if isinstance(file.shape, shapes.DocumentsShape) for name, each in file.shape.documents.items()}
    placed = [(file, name, each) for file in files if isinstance(file.shape, shapes.PlacesShape) for name, each in file.shape.places.items()]
    places = {name: place_of(name, each) for _, name, each in placed}
    facts = {
        name: fact_definition_of(name, each) for file in files if isinstance(file.shape, shapes.PlacesShape) for name, each in file.shape.facts.items()
    }
    known = {name: document for name, (_, document) in documents.items()}
    for name, (file, document) in documents.items():
        faults += document_faults(file, name, document, places)
    for file, name, each in placed:
        faults += tree_faults(file, name, each, places, facts, known)
    shape = record.shape
    assert isinstance(shape, shapes.RecordShape)  # noqa: S101  # told by its kind
    definition, wrong = record_definition_of(record, shape, places)
    faults += wrong
    parameters: dict[str, Parameter] = {}
    for file in files:
        if isinstance(file.shape, shapes.ParametersShape):
            for name, limit in file.shape.parameters.items():
                parameters[name] = parameter_of(file, name, limit, faults)
                faults += parameter_faults(file, parameters[name], limit, places, known, definition.units)
    faults += repeated_id_faults(list(_placed_names(files)))
    return _Registers(known, places, facts, definition, parameters)


def _rule_faults(requirements: Sequence[tuple[RuleFile, Requirement]], rules: Mapping[str, Rule], reading: Reading) -> Iterator[Diagnostic]:
    for file, requirement in requirements:
        for number, rule in enumerate(requirement.rules):
            placed = (file, ("rules", number), rule)
            yield from limit_faults(placed, requirement, reading.vocabulary, reading.places)
            yield from governing_date_faults(placed, reading.vocabulary)
            yield from successor_faults(placed, rules)


def _placed_ids(files: Sequence[RuleFile]) -> Iterator[tuple[RuleFile, RulePath, str]]:
    """Requirements and rules share one space of ids, since consequences name both."""
    for file in files:
        if isinstance(file.shape, shapes.RequirementShape):
            yield file, ("requirement",), file.shape.requirement
            for number, rule in enumerate(file.shape.rules):
                yield file, ("rules", number, "id"), rule.id


def _placed_names(files: Sequence[RuleFile]) -> Iterator[tuple[RuleFile, RulePath, str]]:
    for key in ("documents", "places", "facts", "parameters"):
        for file in files:
            for name in getattr(file.shape, key, ()) if file.kind in ("documents", "places", "parameters") else ():
                yield file, (key, name), f"{key}: {name}"


def _placed_consequences(files: Sequence[RuleFile]) -> list[tuple[RuleFile, RulePath, shapes.ConsequenceShape]]:
    return [
        (file, ("consequences", number), each)
        for file in files
        if isinstance(file.shape, shapes.ConsequencesShape)
        for number, each in enumerate(file.shape.consequences)
    ]


def _placed_waivers(files: Sequence[RuleFile]) -> list[tuple[RuleFile, RulePath, shapes.WaiverShape]]:
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
