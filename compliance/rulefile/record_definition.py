"""The record definition: what a submission looks like, from its rule file."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from compliance.language.functions import FUNCTIONS
from compliance.language.vocabulary import RESERVED_NAMES
from compliance.model.bilingual import Bilingual
from compliance.model.diagnostic import Diagnostic
from compliance.model.quantity import UNITS
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition
from compliance.rulefile.misfit import Path, nearest
from compliance.rulefile.rule_file import RuleFile, fault_at
from compliance.rulefile.shape import MOST_NAMES, FieldShape, RecordShape, SectionShape, Words

#: Words of CEL and of conditions, which no field may be called.
WORDS_TAKEN = frozenset(
    {*RESERVED_NAMES, *FUNCTIONS, "date", "quantity", "attested", "size", "has", "all", "exists", "in", "true", "false", "null", "as"}
    | {"bool", "int", "uint", "double", "string", "bytes", "list", "map", "null_type", "type", "dyn"}
    | {
        "break",
        "const",
        "continue",
        "else",
        "for",
        "function",
        "if",
        "import",
        "let",
        "loop",
        "package",
        "namespace",
        "return",
        "var",
        "void",
        "while",
    }
)
_RANGED = (FieldType.NUMBER, FieldType.INTEGER, FieldType.MEASUREMENT)


def words(given: Words) -> Bilingual:
    """Give a text of a rule file as a value."""
    return Bilingual(given.zh, given.en)


#: What a field may choose from besides its own choices: the codes and labels of a register.
Registers = Mapping[str, Mapping[str, Bilingual]]


def record_definition_of(
    file: RuleFile, shape: RecordShape, sections: Sequence[tuple[RuleFile, SectionShape]], registers: Registers
) -> tuple[RecordDefinition, tuple[Diagnostic, ...]]:
    """Make the record definition of a rule file and its sections; where there are diagnostics, it is not to be used."""
    faults: list[Diagnostic] = []
    given = [shape.units, *(section.units for _, section in sections)]
    units = {name: words(text) for each in given for name, text in each.items()}
    builder = _Builder(file, registers, units, faults)
    members = {name: builder.field(name, field, ("fields", name)) for name, field in shape.fields.items()}
    for owner, section in sections:
        if section.section in members:
            faults.append(fault_at(owner, ("section",), "R404", f"the record has a field `{section.section}` already"))
        members[section.section] = _Builder(owner, registers, units, faults).field(section.section, section.field, ("field",))
    if len(members) > MOST_NAMES:
        faults.append(fault_at(file, ("fields",), "R106", f"the record has more than {MOST_NAMES:,} fields and sections", of_key=True))
    root = FieldDefinition(shape.record, FieldType.OBJECT, words(shape.title), members=members)
    definition = RecordDefinition(
        shape.record, words(shape.title), root, shape.identifier, shape.submitted_on, shape.place, units, shape.name
    )
    faults += _path_faults(file, definition, registers["places"], is_sound=not faults)
    return definition, tuple(faults)


def field_at(root: FieldDefinition, path: str) -> FieldDefinition | None:
    """Give the field that a path of names reaches without entering a list, or None."""
    current: FieldDefinition | None = root
    for name in path.split("."):
        current = (current.members or {}).get(name) if current is not None else None
    return current


def paths_of(root: FieldDefinition, above: str = "") -> Iterator[str]:
    """Give the paths of all fields that are reached without entering a list."""
    for name, member in (root.members or {}).items():
        yield above + name
        yield from paths_of(member, f"{above}{name}.")


def measurement_hint(unit: str | None) -> str:
    """Say which unit of measurement was probably meant."""
    return nearest(unit or "", UNITS) or "such as `mg/L`, `kPa` or `%`"


class _Builder:
    """Makes field definitions, and notes what is wrong with them on the way."""

    def __init__(self, file: RuleFile, registers: Registers, units: Mapping[str, Bilingual], faults: list[Diagnostic]) -> None:
        self.file = file
        self.registers = registers
        self.units = units
        self.faults = faults

    def fault(self, path: Path, message: str, hint: str | None = None, *, of_key: bool = False) -> None:
        self.faults.append(fault_at(self.file, path, "R401", message, hint, of_key=of_key))

    def field(self, name: str, shape: FieldShape, path: Path) -> FieldDefinition:
        self._check(name, shape, path)
        low, high = shape.between if shape.between is not None else (None, None)
        members = {inner: self.field(inner, each, (*path, "fields", inner)) for inner, each in (shape.fields or {}).items()}
        return FieldDefinition(
            name=name,
            type=_type_of(shape),
            title=words(shape.title),
            unit=shape.unit,
            least=shape.at_least if shape.at_least is not None else low,
            most=shape.at_most if shape.at_most is not None else high,
            choices=self._choices(shape),
            format=shape.format,
            absence_is_answer=shape.absence is not None,
            is_sensitive=shape.sensitive,
            is_identifier=shape.identifier,
            changeable=shape.changeable,
            members=members if shape.fields is not None else None,
            item=self.field(name, shape.each, (*path, "each")) if shape.each is not None else None,
        )

    def _choices(self, shape: FieldShape) -> Mapping[str, Bilingual] | None:
        if isinstance(shape.choices, str):
            return self.registers[shape.choices]
        return None if shape.choices is None else {code: words(text) for code, text in shape.choices.items()}

    def _check(self, name: str, shape: FieldShape, path: Path) -> None:
        kinds = [each for each in ("type", "fields", "each") if getattr(shape, each) is not None]
        if len(kinds) != 1:
            said = "says nothing of its kind" if not kinds else f"says its kind twice: {' and '.join(f'`{each}`' for each in kinds)}"
            self.fault(path, f"the field `{name}` {said}", "give it one of `type`, `fields` and `each`", of_key=True)
        if name in WORDS_TAKEN:
            self.fault(path, f"the name `{name}` has a meaning of its own in conditions", "choose another name", of_key=True)
        kind = _type_of(shape)
        self._check_kind(shape, path, kind)
        for path_to, low, high in self._ranges(shape, path):
            if kind not in _RANGED:
                self.fault(path_to, f"a field of the type `{kind.value}` has no range", of_key=True)
            if low is not None and high is not None and low > high:
                self.fault(path_to, f"no value lies between {low} and {high}")
            if kind is FieldType.INTEGER:
                for bound in (low, high):
                    if bound is not None and bound != bound.to_integral_value():
                        self.fault(path_to, f"the bound {bound} of a whole number is no whole number")
        if shape.each is not None:
            self._check_members(shape.each, (*path, "each"))

    def _check_kind(self, shape: FieldShape, path: Path, kind: FieldType) -> None:
        if (shape.choices is not None) != (kind is FieldType.CHOICE):
            message = "`choices` belong to the type `choice`" if shape.choices is not None else "the type `choice` needs `choices`"
            self.fault((*path, "choices"), message, of_key=True)
        if shape.format is not None and kind is not FieldType.TEXT:
            self.fault((*path, "format"), "`format` belongs to the type `text`", of_key=True)
        if shape.absence is not None and kind is FieldType.LIST:
            self.fault((*path, "absence"), "the absence of a list is never an answer", "an empty list says that there is none", of_key=True)
        if shape.identifier and kind is not FieldType.TEXT:
            self.fault((*path, "identifier"), "an identifier is of the type `text`", of_key=True)
        if shape.unit is not None and kind not in _RANGED:
            self.fault((*path, "unit"), f"a field of the type `{kind.value}` has no unit", of_key=True)
        elif shape.unit is not None and shape.unit not in self.units:
            self.fault(
                (*path, "unit"), f"unknown unit `{shape.unit}`", nearest(shape.unit, self.units) or "give it its words under `units`"
            )
        if kind is FieldType.MEASUREMENT and shape.unit is not None and shape.unit not in UNITS:
            self.fault((*path, "unit"), "a measurement needs a unit of measurement", measurement_hint(shape.unit))

    def _check_members(self, member: FieldShape, path: Path) -> None:
        if member.each is not None:
            self.fault((*path, "each"), "a list of lists cannot be read", "let each member be an object with `fields`", of_key=True)
        identifiers = list(_identifiers(member, path))
        for extra in identifiers[1:]:
            self.fault((*extra, "identifier"), "the members of this list have an identifier already", "keep one of the two", of_key=True)

    def _ranges(self, shape: FieldShape, path: Path) -> Iterator[tuple[Path, Decimal | None, Decimal | None]]:
        if shape.between is not None:
            yield (*path, "between"), shape.between[0], shape.between[1]
        if shape.at_least is not None or shape.at_most is not None:
            key = "at_least" if shape.at_least is not None else "at_most"
            if shape.between is not None:
                self.fault((*path, key), "`between` already says the range", of_key=True)
            yield (*path, key), shape.at_least, shape.at_most


def _type_of(shape: FieldShape) -> FieldType:
    if shape.each is not None:
        return FieldType.LIST
    return FieldType.OBJECT if shape.type is None else FieldType(shape.type)


def _identifiers(shape: FieldShape, path: Path) -> Iterator[Path]:
    """Give the paths of the fields by which a list's members are told apart; a list within has members of its own."""
    if shape.identifier:
        yield path
    for name, inner in (shape.fields or {}).items():
        yield from _identifiers(inner, (*path, "fields", name))


def _path_faults(file: RuleFile, definition: RecordDefinition, places: Mapping[str, Bilingual], *, is_sound: bool) -> Iterator[Diagnostic]:
    wanted = [("identifier", FieldType.TEXT), ("submitted_on", FieldType.DATE), ("place", FieldType.CHOICE)]
    wanted += [("name", FieldType.TEXT)] if definition.name is not None else []
    paths = list(paths_of(definition.root))
    for key, kind in wanted:
        path = str(getattr(definition, key))
        found = field_at(definition.root, path)
        if found is None:
            yield fault_at(
                file, (key,), "R401", f"undefined field `{path}`", nearest(path, paths) or "give the path of a field below `fields`"
            )
        elif is_sound and found.type is not kind:
            yield fault_at(file, (key,), "R401", f"`{path}` must be of the type `{kind.value}`, not `{found.type.value}`")
        elif is_sound and kind is FieldType.CHOICE and set(found.choices or {}) != set(places):
            yield fault_at(file, (key,), "R401", f"`{path}` is no field of places", "give it `choices: places`")
