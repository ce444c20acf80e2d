"""What a submission gives, place by place, and the same submission with some of it given otherwise."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Final

from compliance.language.functions import parse_date
from compliance.model.record import FieldDefinition, FieldType
from compliance.model.submission import JsonValue

Content = dict[str, JsonValue]
Path = tuple[str, ...]


class Gone:
    """What stands in the place of a value that is taken away."""


GONE: Final = Gone()
Edits = Mapping[Path, JsonValue]


@dataclass(frozen=True, slots=True)
class Place:
    """A value that a submission gives, and the field that it is given for."""

    path: Path
    definition: FieldDefinition
    value: JsonValue

    @property
    def is_member(self) -> bool:
        """Say whether it is a member of a list: a list with one member fewer is another list, and no list that says less."""
        return self.path[-1].isdigit()


def places_of(definition: FieldDefinition, value: JsonValue, path: Path = ()) -> Iterator[Place]:
    """Give every value of a submission that stands where a field is defined, groups and lists among them."""
    if definition.type is FieldType.OBJECT and isinstance(value, dict):
        inner = [(name, member, value[name]) for name, member in (definition.members or {}).items() if name in value]
    elif definition.type is FieldType.LIST and isinstance(value, list) and definition.item is not None:
        inner = [(str(number), definition.item, each) for number, each in enumerate(value)]
    else:
        return
    for step, member, each in inner:
        yield Place((*path, step), member, each)
        yield from places_of(member, each, (*path, step))


def edited(value: JsonValue, edits: Edits) -> JsonValue:
    """Give a value with others in some of its places; where one stands in another, the outer one counts."""
    if () in edits:
        return edits[()]
    inner: dict[str, dict[Path, JsonValue]] = {}
    for (step, *rest), each in edits.items():
        inner.setdefault(step, {})[tuple(rest)] = each
    if isinstance(value, dict):
        changed = {name: edited(each, inner[name]) if name in inner else each for name, each in value.items()}
        changed |= {name: edited(None, each) for name, each in inner.items() if name not in value}
        return {name: each for name, each in changed.items() if each is not GONE}
    if isinstance(value, list):
        return [edited(each, inner[str(number)]) if str(number) in inner else each for number, each in enumerate(value)]
    return value


def edited_content(content: Content, edits: Edits) -> Content:
    """Give a submission with other values in some of its places."""
    found = edited(content, edits)
    assert isinstance(found, dict)
    return found


def spoiled(content: Content, root: FieldDefinition, chance: Random) -> Content:
    """Give a submission with a few other values that its fields may have, so that not all is as well as in an example."""
    leaves = [each for each in places_of(root, content) if each.definition.type not in (FieldType.OBJECT, FieldType.LIST)]
    chosen = chance.sample(leaves, min(len(leaves), chance.choice([0, 2, 5, 10])))
    return edited_content(content, {each.path: _another(each, chance) for each in chosen})


def _another(place: Place, chance: Random) -> JsonValue:
    definition, value = place.definition, place.value
    match definition.type, value:
        case FieldType.YES_NO, bool():
            return not value
        case FieldType.CHOICE, _:
            return chance.choice(list(definition.choices or {}))
        case FieldType.DATE, str() if (day := parse_date(value)) is not None:
            return (max(date(2000, 1, 1), day) + timedelta(days=chance.choice([-30, -1, 1, 30]))).isoformat()
        case ((FieldType.NUMBER | FieldType.INTEGER), (int() | Decimal())):
            return value + chance.choice([-10, -1, 1, 10])
    return value


def some_value(definition: FieldDefinition, chance: Random) -> JsonValue:
    """Give a value that a field may have."""
    match definition.type:
        case FieldType.YES_NO:
            return chance.random() < 0.5
        case FieldType.CHOICE:
            return chance.choice(list(definition.choices or {}))
        case FieldType.DATE:
            return chance.choice(["2019-12-01", "2020-02-12", "2020-05-01"])
        case FieldType.NUMBER | FieldType.INTEGER:
            return chance.choice([each for each in (0, 1, 5, 100, definition.least, definition.most) if each is not None])
        case FieldType.MEASUREMENT:
            return {"value": chance.choice([0, 1, 10, 95]), "unit": definition.unit or "%"}
        case FieldType.LIST:
            return []
        case FieldType.OBJECT:
            return {name: some_value(each, chance) for name, each in (definition.members or {}).items()}
    return "E1"
