"""What rules refer to: documents, places and the facts about them, and limits."""

from collections.abc import Iterator, Mapping

from compliance.language.functions import parse_date, parse_measurement
from compliance.model.citation import Citation, Document, Standing
from compliance.model.diagnostic import Diagnostic
from compliance.model.period import Period, overlaps
from compliance.model.place import Place, PlaceFact, PlaceFactDefinition
from compliance.model.quantity import UNITS
from compliance.model.record import FieldType
from compliance.model.rule import LimitScalar, LimitValue, Parameter
from compliance.rulefile.misfit import Path, listed, nearest
from compliance.rulefile.record_definition import WORDS_TAKEN, measurement_hint, words
from compliance.rulefile.rule_file import RuleFile, fault_at
from compliance.rulefile.shape import (
    CitationShape,
    DocumentShape,
    FactShape,
    LimitValueShape,
    ParameterShape,
    PlaceShape,
    read_number,
    read_yes_no,
)

_WITH_UNIT = (FieldType.NUMBER, FieldType.INTEGER, FieldType.MEASUREMENT)
_MOST_LISTED = 8
_FORMS = {
    FieldType.NUMBER: "a number in plain digits",
    FieldType.INTEGER: "a whole number in plain digits",
    FieldType.YES_NO: "`yes` or `no`",
    FieldType.DATE: "a day such as `2020-02-10`",
}


def citation_of(given: CitationShape) -> Citation:
    """Give a citation of a rule file as a value."""
    return Citation(given.document, given.item, None if given.part is None else words(given.part))


def citation_faults(file: RuleFile, path: Path, given: CitationShape | None, documents: Mapping[str, Document]) -> Iterator[Diagnostic]:
    """Report a citation of a document that is not registered."""
    if given is not None and given.document not in documents:
        yield fault_at(file, (*path, "document"), "R402", f"unknown document `{given.document}`", nearest(given.document, documents))


def place_faults(file: RuleFile, path: Path, place: str, places: Mapping[str, Place]) -> Iterator[Diagnostic]:
    """Report a place that is not in the tree."""
    if place not in places:
        yield fault_at(file, path, "R402", f"unknown place `{place}`", nearest(place, places))


def period_faults(file: RuleFile, path: Path, period: Period) -> Iterator[Diagnostic]:
    """Report a period without a day."""
    if period.end is not None and period.end <= period.start:
        yield fault_at(file, (*path, "until"), "R403", f"the period ends on {period.end}, not after its start on {period.start}")


def document_of(name: str, shape: DocumentShape) -> Document:
    """Give a registered document as a value."""
    return Document(
        id=name,
        title=words(shape.title),
        issuer=words(shape.issuer),
        place=shape.place,
        number=shape.number,
        issued_on=shape.issued_on,
        url=None if shape.url == "not found" else shape.url,
        note=None if shape.note is None else words(shape.note),
    )


def document_faults(file: RuleFile, name: str, document: Document, places: Mapping[str, Place]) -> Iterator[Diagnostic]:
    """Report what is wrong with a registered document."""
    yield from place_faults(file, ("documents", name, "place"), document.place, places)
    if document.url is not None and not document.url.startswith(("https://", "http://")):
        yield fault_at(file, ("documents", name, "url"), "R402", f"`{document.url}` is no address", "write `not found` where there is none")


def fact_definition_of(name: str, shape: FactShape) -> PlaceFactDefinition:
    """Give a kind of fact about places as a value."""
    return PlaceFactDefinition(name, words(shape.title), {code: words(text) for code, text in shape.choices.items()})


def place_of(name: str, shape: PlaceShape) -> Place:
    """Give a place as a value."""
    facts = {
        fact: tuple(
            PlaceFact(Period(each.start, each.until), each.value, each.citation.document if each.citation else None) for each in given
        )
        for fact, given in shape.facts.items()
    }
    return Place(name, words(shape.title), shape.within, facts)


def tree_faults(
    file: RuleFile,
    name: str,
    shape: PlaceShape,
    places: Mapping[str, Place],
    facts: Mapping[str, PlaceFactDefinition],
    documents: Mapping[str, Document],
) -> Iterator[Diagnostic]:
    """Report what is wrong with a place: where it lies, and what is said of it."""
    path: Path = ("places", name)
    if shape.within is not None and shape.within not in places:
        yield from place_faults(file, (*path, "within"), shape.within, places)
    elif shape.within is not None and _goes_round(name, places):
        yield fault_at(file, (*path, "within"), "R402", f"`{name}` lies in itself")
    for fact, values in shape.facts.items():
        if fact not in facts:
            yield fault_at(file, (*path, "facts", fact), "R402", f"unknown kind of fact `{fact}`", nearest(fact, facts), of_key=True)
            continue
        for number, value in enumerate(values):
            here = (*path, "facts", fact, number)
            if value.value not in facts[fact].choices:
                yield fault_at(
                    file, (*here, "value"), "R402", f"`{value.value}` is no choice of `{fact}`", nearest(value.value, facts[fact].choices)
                )
            period = Period(value.start, value.until)
            yield from period_faults(file, here, period)
            yield from citation_faults(file, (*here, "citation"), value.citation, documents)
            if any(overlaps(period, Period(other.start, other.until)) for other in values[:number]):
                yield fault_at(file, here, "R404", f"two values of `{fact}` hold on one day")


def parameter_of(file: RuleFile, name: str, shape: ParameterShape, faults: list[Diagnostic]) -> Parameter:
    """Give a limit as a value; what is wrong with its values is added to the faults."""
    kind = FieldType(shape.type)
    values = []
    for number, each in enumerate(shape.values):
        value = _limit_value(file, ("parameters", name, "values", number, "value"), each, kind, shape.unit, faults)
        if value is not None:
            values.append(
                LimitValue(Period(each.start, each.until), each.place, value, Standing(each.standing), citation_of(each.citation))
            )
    return Parameter(name, words(shape.title), kind, shape.unit, tuple(values), any(isinstance(each.value, Mapping) for each in values))


def parameter_faults(
    file: RuleFile,
    parameter: Parameter,
    shape: ParameterShape,
    places: Mapping[str, Place],
    documents: Mapping[str, Document],
    units: Mapping[str, object],
) -> Iterator[Diagnostic]:
    """Report what is wrong with a limit and its values."""
    path: Path = ("parameters", parameter.name)
    if parameter.name in WORDS_TAKEN:
        yield fault_at(
            file, path, "R401", f"the name `{parameter.name}` has a meaning of its own in conditions", "choose another name", of_key=True
        )
    if shape.unit is not None and shape.unit not in units:
        yield fault_at(
            file,
            (*path, "unit"),
            "R401",
            f"unknown unit `{shape.unit}`",
            nearest(shape.unit, units) or "give it its words in the record file",
        )
    if shape.unit is not None and parameter.type not in _WITH_UNIT:
        yield fault_at(file, (*path, "unit"), "R401", f"a limit of the type `{shape.type}` has no unit", of_key=True)
    if parameter.type is FieldType.MEASUREMENT and shape.unit not in UNITS:
        yield fault_at(file, (*path, "unit"), "R401", "a measurement needs a unit of measurement", measurement_hint(shape.unit))
    if len({_form_of(each.value) for each in shape.values}) > 1:
        message = "a limit is one value, a list or a value a class, the same on all its days"
        yield fault_at(file, (*path, "values"), "R405", message, of_key=True)
    yield from _class_faults(file, path, shape)
    for number, each in enumerate(shape.values):
        here = (*path, "values", number)
        period = Period(each.start, each.until)
        yield from period_faults(file, here, period)
        yield from place_faults(file, (*here, "place"), each.place, places)
        yield from citation_faults(file, (*here, "citation"), each.citation, documents)
        if any(other.place == each.place and overlaps(period, Period(other.start, other.until)) for other in shape.values[:number]):
            yield fault_at(
                file,
                here,
                "R404",
                f"two values of `{parameter.name}` hold on one day in `{each.place}`",
                "end the earlier one with `until`",
            )


def _class_faults(file: RuleFile, path: Path, shape: ParameterShape) -> Iterator[Diagnostic]:
    """Report classes that a limit has on some of its days only: on the others it would silently be unknown."""
    classes = [set(each.value) for each in shape.values if isinstance(each.value, Mapping)]
    for number, each in enumerate(shape.values):
        lacking = sorted(set().union(*classes) - set(each.value)) if isinstance(each.value, Mapping) else []
        if lacking:
            more = f" and {len(lacking) - _MOST_LISTED} more" if len(lacking) > _MOST_LISTED else ""
            message = f"{listed(lacking[:_MOST_LISTED])}{more} of the other days has no value here"
            yield fault_at(file, (*path, "values", number, "value"), "R405", message)


def _form_of(value: object) -> str:
    return "list" if isinstance(value, list) else "classes" if isinstance(value, Mapping) else "one"


def _limit_value(
    file: RuleFile, path: Path, shape: LimitValueShape, kind: FieldType, unit: str | None, faults: list[Diagnostic]
) -> LimitScalar | tuple[LimitScalar, ...] | Mapping[str, LimitScalar] | None:
    def read(text: str, at: Path) -> LimitScalar | None:
        value = _scalar(text, kind, unit)
        if value is None and (kind is not FieldType.MEASUREMENT or unit in UNITS):
            form = _FORMS[kind] if kind is not FieldType.MEASUREMENT else f"a number with the unit `{unit}`"
            faults.append(fault_at(file, at, "R405", f"`{text}` is not {form}"))
        return value

    match shape.value:
        case str():
            return read(shape.value, path)
        case list():
            items = [read(text, (*path, number)) for number, text in enumerate(shape.value)]
            return tuple(item for item in items if item is not None) if None not in items and items else None
    classes = {name: read(text, (*path, name)) for name, text in shape.value.items()}
    return {name: value for name, value in classes.items() if value is not None} if None not in classes.values() else None


def _scalar(text: str, kind: FieldType, unit: str | None) -> LimitScalar | None:
    match kind:
        case FieldType.NUMBER:
            return read_number(text)
        case FieldType.INTEGER:
            number = read_number(text)
            return number if number is not None and number == number.to_integral_value() else None
        case FieldType.YES_NO:
            return read_yes_no(text)
        case FieldType.DATE:
            return parse_date(text)
        case FieldType.MEASUREMENT:
            measured = parse_measurement(text)
            return measured if measured is not None and measured.unit == unit else None
    return text


def _goes_round(name: str, places: Mapping[str, Place]) -> bool:
    met, current = set(), places[name].within
    while current is not None and current in places and current not in met:
        if current == name:
            return True
        met.add(current)
        current = places[current].within
    return False
