"""Random record files, and what of a record a condition may name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from tests.oracle.rule_book import Content

Fields = dict[str, Content]

#: Names of fields; some are words of Python, of pydantic or of functions that rules may not call.
_NAMES = (
    "alpha",
    "amount",
    "areas",
    "battery",
    "canteen",
    "class",
    "copy",
    "country",
    "day_off",
    "depth",
    "dict",
    "doors",
    "entrances",
    "filter",
    "floor",
    "grade",
    "head_count",
    "humidity",
    "items",
    "json",
    "kind",
    "lambda",
    "lodging",
    "masks",
    "model_fields",
    "noise",
    "parts_a",
    "parts_b",
    "pressure",
    "rate",
    "readings",
    "rooms",
    "schema",
    "shifts",
    "signs",
    "stock",
    "tests",
    "trays",
    "valves",
    "visits",
    "weight",
    "wears_mask",
    "zone",
)
CHOICES = ("home", "dormitory", "rented", "KN90", "KN95", "hot-spot")
_NUMBER_UNITS = ("person", "piece", "day", "°C")
MEASURED_UNITS = ("mg/L", "g/L", "%", "Pa", "kPa", "mmH2O", "mg/kg", "s", "h", "°C")
#: Units of one kind each, between which is converted.
ALIKE_UNITS = (("mg/L", "g/L"), ("Pa", "kPa", "mmH2O"), ("s", "h"))
_RANGES = (("0", "100"), ("0", "1000000"), ("30", "45"), ("-20", "20.5"), ("1", "50"))


@dataclass(frozen=True, slots=True)
class Readable:
    """A part of a record that a condition may name: how it is written, and what the record file says of it."""

    path: str
    field: Mapping[str, Content]
    #: Whether `has` may ask for it.
    may_be_absent: bool = False

    @property
    def kind(self) -> str:
        """Give the type of the field; a list and an object have none in the file."""
        return kind_of(self.field)


def kind_of(field: Mapping[str, Content]) -> str:
    """Give the type of a field of a record file."""
    return "list" if "each" in field else "object" if "fields" in field else str(field["type"])


def titled(text: str) -> Content:
    """Give a text in both languages."""
    return {"zh": f"{text}（中）", "en": text}


def random_record_file(chance: Random, *, is_small: bool = False) -> Content:
    """Make a record file: what is asked of every record file, some values, an object, and two lists, of which one has lists within."""
    names = list(_NAMES)
    chance.shuffle(names)
    enterprise: Fields = {
        "credit_code": {"type": "text", "format": "credit_code", "title": titled("credit code")},
        "district": {"type": "choice", "choices": "places", "title": titled("district")},
        **_values(chance, names, 1 if is_small else 2),
    }
    if chance.random() < 0.5:
        enterprise["credit_code"]["identifier"] = "yes"  # type: ignore[index,call-overload]  # it was made a mapping above
    fields: Fields = {"submitted_on": {"type": "date", "title": titled("day of submission")}}
    fields["enterprise"] = {"title": titled("enterprise"), "fields": enterprise}
    fields |= _values(chance, names, 2 if is_small else 4)
    fields[names.pop()] = _object(chance, names, 3 if is_small else 5)
    fields["employees"] = _list_of_objects(chance, names, 3 if is_small else 5, with_lists=chance.choice((0, 1, 2)) if is_small else 2)
    fields["products"] = _list_of_objects(chance, names, 2 if is_small else 5, with_lists=chance.choice((0, 1)))
    fields[names.pop()] = _list_of_values(chance)
    return {
        "record": "submission",
        "title": titled("submission"),
        "identifier": "enterprise.credit_code",
        "submitted_on": "submitted_on",
        "place": "enterprise.district",
        "units": {unit: titled(unit) for unit in dict.fromkeys((*_NUMBER_UNITS, *MEASURED_UNITS))},
        "fields": fields,
    }


def _values(chance: Random, names: list[str], count: int) -> Fields:
    return {names.pop(): _value(chance) for _ in range(count)}


def _value(chance: Random, kind: str | None = None, *, may_be_absent: bool = True) -> Content:
    kind = kind or chance.choice(("number", "number", "integer", "integer", "yes_no", "yes_no", "text", "date", "choice", "measurement"))
    field: Fields = {"type": kind, "title": titled(kind)}
    if kind in ("number", "integer") and chance.random() < 0.4:
        field["unit"] = chance.choice(_NUMBER_UNITS)
    if kind in ("number", "integer", "measurement") and chance.random() < 0.5:
        field |= _range(chance, is_whole=kind == "integer")
    if kind == "choice":
        field["choices"] = {code: titled(code) for code in chance.sample(CHOICES, chance.randint(2, 5))}
    if kind == "measurement" and chance.random() < 0.8:
        field["unit"] = chance.choice((*MEASURED_UNITS, "%", "%"))
        if field["unit"] == "%" and "between" in field:
            field["between"] = ["0", "100"]
    if kind == "text" and chance.random() < 0.6:
        field["format"] = chance.choice(("single_line", "pseudonym", "credit_code"))
    if may_be_absent and chance.random() < 0.2:
        field["absence"] = "none"
    field |= {} if chance.random() < 0.8 else {"sensitive": "yes"}
    field |= {} if chance.random() < 0.8 else {"changeable": "no"}
    return field


def _range(chance: Random, *, is_whole: bool) -> Fields:
    least, most = chance.choice(_RANGES)
    if is_whole:
        most = most.split(".")[0]
    forms: tuple[Fields, ...] = ({"between": [least, most]}, {"at_least": least}, {"at_most": most}, {"at_least": least, "at_most": most})
    return chance.choice(forms)


def _object(chance: Random, names: list[str], count: int) -> Content:
    fields = _values(chance, names, count - 1)
    inner: dict[str, Content] = {"title": titled("within"), "fields": {name: _value(chance) for name in ("inner_one", "inner_two")}}
    inner |= {"absence": "none"} if chance.random() < 0.5 else {}
    return {"title": titled("group"), "fields": fields | {names.pop(): inner}}


def _list_of_objects(chance: Random, names: list[str], count: int, *, with_lists: int) -> Content:
    fields: Fields = _identified(chance, "id")
    fields |= _values(chance, names, count)
    fields["grade_of"] = _value(chance, "choice")
    fields["level_of"] = _value(chance, "measurement")
    for number in range(with_lists):
        fields[names.pop()] = _list_of_values(chance) if number == 0 else _list_of_small_objects(chance, names)
    return {"title": titled("list"), "each": {"title": titled("member"), "fields": fields}}


def _identified(chance: Random, name: str) -> Fields:
    """Give a field that tells the members of a list apart, most often; it may lie in an object within the member."""
    field: Fields = {"type": "text", "title": titled(name)}
    field |= {} if chance.random() < 0.2 else {"identifier": "yes"}
    if chance.random() < 0.85:
        return {name: field}
    return {f"{name}_card": {"title": titled("card"), "fields": {"is_new": _value(chance, "yes_no"), name: field}}}


def _list_of_small_objects(chance: Random, names: list[str]) -> Content:
    fields = _values(chance, names, 2)
    fields["nested_values"] = _list_of_values(chance)
    fields |= _identified(chance, "code") if chance.random() < 0.6 else {}
    return {"title": titled("list within"), "each": {"title": titled("member within"), "fields": fields}}


def _list_of_values(chance: Random) -> Content:
    kind = chance.choice(("number", "integer", "choice", "text", "date", "yes_no", "measurement"))
    return {"title": titled("values"), "each": _value(chance, kind, may_be_absent=False)}


def members_of(field: Mapping[str, Content]) -> Mapping[str, Mapping[str, Content]]:
    """Give the fields of an object by their names; what is none has none."""
    found = field.get("fields", {})
    return {name: each for name, each in found.items() if isinstance(each, dict)} if isinstance(found, dict) else {}


def item_of(field: Mapping[str, Content]) -> Mapping[str, Content]:
    """Give what one member of a list is."""
    found = field["each"]
    if not isinstance(found, dict):
        raise TypeError("`each` says what a member is")
    return found


def readables(path: str, field: Mapping[str, Content]) -> Iterator[Readable]:
    """Give what can be read at a path and below it, without going into lists."""
    yield Readable(path, field)
    for name, member in members_of(field).items():
        inner = f"{path}.{name}" if path else name
        for found in readables(inner, member):
            is_own = found.path == inner
            yield Readable(found.path, found.field, is_own and bool(path) and "absence" in member) if is_own else found


def of_kind(found: Sequence[Readable], *kinds: str) -> list[Readable]:
    """Give those of some kinds."""
    return [each for each in found if each.kind in kinds]


def record_file_of(files: Mapping[str, Content]) -> Mapping[str, Content]:
    """Give the record file of a rule book, with its sections put in their places."""
    contents = [each for each in files.values() if isinstance(each, dict)]
    record = next(each for each in contents if next(iter(each)) == "record")
    fields = record["fields"]
    if not isinstance(fields, dict):
        raise TypeError("`fields` names the fields")
    sections = {str(each["section"]): each["field"] for each in contents if next(iter(each)) == "section"}
    return {**record, "fields": {**fields, **sections}}
