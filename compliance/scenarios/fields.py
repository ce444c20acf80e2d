"""Which field a scenario means: by JSON Pointer, by its label, or by a path of labels."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compliance.model.bilingual import Language
from compliance.model.record import FieldDefinition, FieldType, RecordDefinition, definition_at, entry_number, escape_pointer
from compliance.scenarios.failure import StepError, unknown_name

SEPARATOR = " / "


@dataclass(frozen=True, slots=True)
class NamedField:
    """A place in a record and what is defined there; None where the record definition knows no such field."""

    pointer: str
    definition: FieldDefinition | None


def find_field(definition: RecordDefinition, name: str, language: Language) -> NamedField:
    """Find the field that a name means: `/stock/masks`, `口罩库存` or `员工 1 / 体温`.

    Each label of a path is looked for below the one before it; members of a list are counted from 1, and have to be. Raises
    `StepError` where there is no such field, or more than one.
    """
    if name.startswith("/"):
        return NamedField(name, definition_at(definition, name))
    places = [NamedField("", definition.root)]
    for label in name.split(SEPARATOR):
        places = _below(places, label.strip(), language)
    if len(places) > 1:
        ways = [each.pointer for each in places]
        raise StepError(
            f"有 {len(places)} 个字段叫`{name}`，请写明是哪一个：{'、'.join(ways)}",
            f"{len(places)} fields are called `{name}`; say which: {', '.join(ways)}",
        )
    return places[0]


def find_defined_field(definition: RecordDefinition, name: str, language: Language) -> tuple[str, FieldDefinition]:
    """Find a field that the record definition has, with its JSON Pointer.

    Raises `StepError` where there is none.
    """
    found = find_field(definition, name, language)
    if found.definition is None:
        raise unknown_name("字段", "field", name, _pointers_like(definition.root, name))
    return found.pointer, found.definition


def _below(places: Sequence[NamedField], label: str, language: Language) -> list[NamedField]:
    """Give every field that a label names below some others, where there is any: the nearest below a field that was named."""
    reachable = [list(_reachable(place)) for place in places]
    found: list[NamedField] = []
    for place, inner in zip(places, reachable, strict=True):
        named = [each for each in inner if _title(each, language) == label] or _list_members(inner, label, language)
        nearest = min((each.pointer.count("/") for each in named), default=0)
        found += [each for each in named if not place.pointer or each.pointer.count("/") == nearest]
    if not found:
        flat = [each for inner in reachable for each in inner]
        _refuse_uncounted(flat, label, language)
        raise unknown_name("字段", "field", label, [_title(each, language) for each in flat])
    return found


def _reachable(place: NamedField) -> Iterator[NamedField]:
    """Give every field below another, nearest first; what is inside a list is reached by a number alone."""
    waiting = [place]
    while waiting:
        inner: list[NamedField] = []
        for owner in waiting:
            members = (owner.definition.members if owner.definition is not None else None) or {}
            inner += [NamedField(f"{owner.pointer}/{escape_pointer(name)}", member) for name, member in members.items()]
        yield from inner
        waiting = inner


def _list_members(reachable: Sequence[NamedField], label: str, language: Language) -> list[NamedField]:
    name, _, counted = label.rpartition(" ")
    number = entry_number(counted)
    if not number:
        return []
    items = [(each, _item(each)) for each in reachable]
    return [
        NamedField(f"{each.pointer}/{number - 1}", item)
        for each, item in items
        if item is not None and name in (_title(each, language), item.title.text_in(language))
    ]


def _refuse_uncounted(reachable: Sequence[NamedField], label: str, language: Language) -> None:
    for owner in reachable:
        item = _item(owner)
        inner = () if item is None else tuple(_reachable(NamedField("", item)))
        if item is not None and (item.title.text_in(language) == label or any(_title(each, language) == label for each in inner)):
            title = _title(owner, language)
            path = f"{title} 1" if item.title.text_in(language) == label else f"{title} 1{SEPARATOR}{label}"
            raise StepError(
                f"`{label}`是列表里的字段，请写明是第几条，例如`{path}`",
                f"`{label}` stands in a list; say in which entry, such as `{path}`",
            )


def _item(field: NamedField) -> FieldDefinition | None:
    return field.definition.item if field.definition is not None and field.definition.type is FieldType.LIST else None


def _title(field: NamedField, language: Language) -> str:
    return "" if field.definition is None else field.definition.title.text_in(language)


def _pointers_like(root: FieldDefinition, pointer: str) -> Iterator[str]:
    """Give the pointers of all fields, with the numbers of list members as the pointer has them."""
    numbers = [step for step in pointer.split("/") if step.isdigit()] or ["0"]

    def walk(field: FieldDefinition, here: str, depth: int) -> Iterator[str]:
        for name, member in (field.members or {}).items():
            yield f"{here}/{escape_pointer(name)}"
            yield from walk(member, f"{here}/{escape_pointer(name)}", depth)
        if field.item is not None:
            yield from walk(field.item, f"{here}/{numbers[min(depth, len(numbers) - 1)]}", depth + 1)

    return walk(root, "", 0)
