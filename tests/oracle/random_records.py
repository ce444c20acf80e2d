"""Random submissions to a rule book: right ones, and ones with every kind of fault that a submission can have."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from tests.oracle.compared_values import (
    codes_in,
    compared_in,
    days_in,
    divisors_in,
    keys_of,
    numbers_in,
    scalars_in,
    texts_in,
    units_in,
    values_said,
    words_in,
)
from tests.oracle.hostile_json import hostile
from tests.oracle.random_fields import ALIKE_UNITS, item_of, kind_of, members_of, record_file_of
from tests.oracle.rule_book import Content, RuleBook

_UNITS = ("mg/L", "g/L", "%", "Pa", "kPa", "mmH2O", "mg/kg", "s", "h", "°C")
#: By how much what was measured differs from what it is compared with.
_SPREAD = ("0", "0", "0", "0", "0.1", "-0.1", "1", "-1", "20", "-20", "0.004", "0.000000000000000000000001")
_STEPS = ("0.1", "1", "0.000000000000000000000001", "0.5", "0.004", "0.001")
_FEW = ("0", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")
#: Codes whose check character is right, and some whose is not.
_CODES = ("91330100799655058B", "91440700MA4W1234XC", "914407036176543219")
_WRONG_CODES = ("91330100799655058C", "913301007996550", "91330100799655058b")
_CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_TEXTS = ("E1", "E2", "E3", "E4", "医院", "粤械注准20202140001", "国械注进20153141234", "京械注准20202140001", "x y")


class Number(str):
    """A number as it is written in JSON."""

    __slots__ = ()


Json = bool | None | str | Number | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Material:
    """What submissions to a rule book are made of: its fields, and the values that its conditions and limits speak of."""

    fields: dict[str, Content]
    identifier: str
    places: tuple[str, ...]
    districts: tuple[str, ...]
    numbers: tuple[str, ...]
    texts: tuple[str, ...]
    days: tuple[str, ...]
    #: The numbers and days that a name is compared with; those of the members of lists stand below "".
    compared: Mapping[str, tuple[str, ...]]
    #: The units of measurements in the same way.
    units: Mapping[str, tuple[str, ...]]
    #: What conditions ask whether it is a right credit code, what they divide by, and all that they read.
    codes: frozenset[str]
    divisors: frozenset[str]
    read: frozenset[str]

    def limits_of(self, path: str) -> tuple[str, ...]:
        """Give the numbers or days that the field at a path is compared with."""
        return self.compared.get(_name_of(path), ())

    def is_code(self, path: str) -> bool:
        """Say whether a condition asks whether what stands at a path is a right credit code."""
        return _name_of(path) in self.codes


def _name_of(path: str) -> str:
    """Give the last name of a path, which is empty for the members of a list."""
    name = path.rpartition(".")[2]
    return "" if name.endswith("[]") else name


def material_of(book: RuleBook) -> Material:
    """Read from a rule book what submissions to it are made of."""
    record = record_file_of(book.files)
    fields = record["fields"]
    if not isinstance(fields, dict):
        raise TypeError("a record file names its fields")
    said = [text for content in book.files.values() for text in values_said(content)]
    placed = [content["places"] for content in book.files.values() if isinstance(content, dict) and "places" in content]
    places = {name: place for each in placed if isinstance(each, dict) for name, place in each.items() if isinstance(place, dict)}
    around = {place.get("within") for place in places.values()}
    return Material(
        fields,
        str(record["identifier"]),
        tuple(places),
        tuple(name for name in places if name not in around),
        numbers_in(said),
        texts_in(said),
        days_in(said),
        compared_in(book),
        units_in(said),
        codes_in(said),
        divisors_in(said),
        words_in(said),
    )


def random_record(chance: Random, book: RuleBook) -> bytes:
    """Make one submission to a rule book."""
    return record_from(chance, material_of(book))


def record_from(chance: Random, material: Material) -> bytes:
    """Make one submission; to make many for a book, its material is read once."""
    content = right_record(chance, material)
    if chance.random() < 0.3:
        _lose_identifiers(chance, content, {"fields": material.fields})
    for _ in range(chance.choice((0, 0, 0, 0, 0, 1, 1, 2, 3, 6))):
        _spoil(chance, content, material.read)
    text = to_text(content, chance)
    return hostile(chance, text) if chance.random() < 0.07 else text.encode()


def right_record(chance: Random, material: Material) -> dict[str, Json]:
    """Make a submission in which most that is said is right, and a little is left out."""
    return _object(chance, material, {"fields": material.fields}, "")


# What a right submission says


def _object(chance: Random, material: Material, field: Mapping[str, Content], path: str) -> dict[str, Json]:
    made: dict[str, Json] = {}
    for name, member in members_of(field).items():
        inner = f"{path}.{name}" if path else name
        if chance.random() < (0.25 if "absence" in member else 0.008):
            continue
        made[name] = _value(chance, material, member, inner)
    return made


def _value(chance: Random, material: Material, field: Mapping[str, Content], path: str) -> Json:
    match kind_of(field):
        case "object":
            return _object(chance, material, field, path)
        case "list":
            count = chance.choice((0, 1, 1, 1, 2, 2, 2, 3, 3, 4))
            items = [_value(chance, material, item_of(field), f"{path}[]") for _ in range(count)]
            return _told_apart(chance, items, item_of(field))
        case "number" | "integer" as kind:
            return _number(chance, material, field, path, is_whole=kind == "integer")
        case "yes_no":
            return chance.random() < 0.5
        case "date":
            # A day on which everything is in force is met more often.
            own = [each for each in material.limits_of(path) if each.count("-", 1) == 2]
            days = sorted(chance.choices(own if own and chance.random() < 0.4 else material.days, k=chance.choice((1, 2, 3, 3))))
            return (date.fromisoformat(days[-1]) + timedelta(days=chance.choice((0, 0, 0, 0, 1, -1, 7, 14, 28, 30)))).isoformat()
        case "choice":
            return chance.choice(keys_of(field["choices"]) or (material.districts if chance.random() < 0.92 else material.places))
        case "measurement":
            return _measurement(chance, material, field, path)
    if path == material.identifier or field.get("format") == "credit_code" or (material.is_code(path) and chance.random() < 0.8):
        return _code(chance, 0.92 if path == material.identifier else 0.6)
    text = chance.choice(material.texts) if chance.random() < 0.5 else chance.choice(_TEXTS)
    return text if field.get("format") != "pseudonym" or chance.random() < 0.05 else "".join(filter(str.isalnum, ascii(text)))[:20]


def _code(chance: Random, right: float) -> str:
    """Give a credit code, right in a share of all; of the others most are wrong by one character alone, and so in their check."""
    code = chance.choice((_CODES[0], _CODES[0], *_CODES))
    if chance.random() < right:
        return code
    if chance.random() < 0.3:
        return chance.choice(_WRONG_CODES)
    place = chance.randrange(len(code))
    return f"{code[:place]}{chance.choice(_CODE_CHARACTERS.replace(code[place], ''))}{code[place + 1 :]}"


def _told_apart(chance: Random, items: list[Json], field: Mapping[str, Content]) -> list[Json]:
    """Give the members of a list identifiers of their own, most often."""
    for number, item in enumerate(items):
        for holder, name in _identifiers(item, field):
            if chance.random() < 0.9:
                holder[name] = f"E{number + 1}"
    return items


def _identifiers(item: Json, field: Mapping[str, Content]) -> Iterator[tuple[dict[str, Json], str]]:
    """Give where the identifier of a member of a list stands, which may be in an object within it."""
    for name, member in members_of(field).items() if isinstance(item, dict) else ():
        if isinstance(item, dict) and name in item:
            if "identifier" in member:
                yield item, name
            yield from _identifiers(item[name], member)


def _number(chance: Random, material: Material, field: Mapping[str, Content], path: str, *, is_whole: bool) -> Json:
    bounds = [str(each) for key in ("between", "at_least", "at_most") if key in field for each in scalars_in(field[key])]
    least, most = _range(field)
    numbers = _numbers_near(chance, material, path)
    if _name_of(path) in material.divisors and (least is None or least <= 0) and chance.random() < 0.2:
        return Number("0")
    for _ in range(8):
        near = chance.choice(bounds) if bounds and chance.random() < 0.2 else chance.choice(numbers)
        number = Decimal(near if chance.random() < 0.85 else chance.choice(_FEW))
        if chance.random() < 0.5:
            number += Decimal(chance.choice(_STEPS)) * chance.choice((1, -1))
        number = Decimal(int(number)) if is_whole else number
        if (least is None or least <= number) and (most is None or number <= most):
            return Number(_spelt(chance, number, is_whole=is_whole))
    return Number(str(least if least is not None else most if most is not None else 1))


def _numbers_near(chance: Random, material: Material, path: str) -> Sequence[str]:
    """Give the numbers that a field is compared with, or all numbers that the rules speak of."""
    own = [each for each in material.limits_of(path) if each.count("-", 1) < 2]
    return own if own and chance.random() < 0.75 else material.numbers


def _range(field: Mapping[str, Content]) -> tuple[Decimal | None, Decimal | None]:
    between = field.get("between")
    least, most = between if isinstance(between, list) else (field.get("at_least"), field.get("at_most"))
    return None if least is None else Decimal(str(least)), None if most is None else Decimal(str(most))


def _spelt(chance: Random, number: Decimal, *, is_whole: bool) -> str:
    """Write a number in one of the ways in which JSON can."""
    plain = f"{number:f}"
    if is_whole or chance.random() < 0.85:
        return plain
    return chance.choice((f"{plain}e0", f"{plain}.0" if "." not in plain else f"{plain}00", f"{number * 10:f}E-1", f"{number:e}"))


def _measurement(chance: Random, material: Material, field: Mapping[str, Content], path: str) -> Json:
    own = field.get("unit", chance.choice(material.units.get(_name_of(path), _UNITS)))
    alike = next((units for units in ALIKE_UNITS if own in units), _UNITS)
    unit = str(own) if chance.random() < 0.88 else chance.choice(alike if chance.random() < 0.7 else _UNITS)
    numbers = [Decimal(each) for each in _numbers_near(chance, material, path)]
    # Of what is left to a whole, the rest is near what it is compared with.
    numbers = [100 - each if unit == "%" and chance.random() < 0.4 else each for each in numbers]
    # Samples of one thing are alike, most often.
    near = [chance.choice(numbers)] if chance.random() < 0.8 else numbers
    least, most = _range(field) if chance.random() < 0.9 and unit == own else (None, None)
    low_end, high_end = max(least or Decimal(0), Decimal(0)), Decimal("Infinity") if most is None else most
    high_end = min(high_end, Decimal(100)) if unit == "%" else high_end
    around = [chance.choice(near) + Decimal(chance.choice(_SPREAD)) for _ in range(chance.choice((2, 2, 2, 3, 4, 4, 5)))]
    exact, *amounts = (max(low_end, min(abs(each), high_end)) for each in (near[0], *around))
    low, high = (Number(f"{each:f}") for each in sorted(amounts[:2]))
    # A bound is most often the very number that it is compared with.
    end = Number(f"{exact:f}") if chance.random() < 0.6 else low
    match chance.choice((*["value"] * 4, *["samples"] * 7, *["bound"] * 3, "both")):
        case "value":
            return {"value": Number(f"{amounts[0]:f}"), "unit": unit}
        case "samples":
            return {"samples": [Number(f"{each:f}") for each in amounts[chance.choice((0, 0, 0, 0, 0, 0, 1)) :]], "unit": unit}
        case "bound":
            return {chance.choice(("at_least", "more_than", "at_most", "less_than")): end, "unit": unit}
    return {chance.choice(("at_least", "more_than")): low, chance.choice(("at_most", "less_than")): high, "unit": unit}


# What is wrong with others


def _lose_identifiers(chance: Random, value: Json, field: Mapping[str, Content]) -> None:
    """Leave out what tells the members of lists apart, here and there, or say what is none."""
    if isinstance(value, dict):
        for name, member in members_of(field).items():
            _lose_identifiers(chance, value.get(name), member)
    elif isinstance(value, list):
        kept = chance.choice(("kept", "gone"))
        for item in value:
            _lose_identifiers(chance, item, item_of(field))
            for holder, name in list(_identifiers(item, item_of(field))):
                match chance.choice((kept, kept, kept, "gone", "gone", "null", "wrong")):
                    case "gone":
                        del holder[name]
                    case "null":
                        holder[name] = None
                    case "wrong":
                        holder[name] = Number("1")


def _spoil(chance: Random, content: dict[str, Json], read: Collection[str]) -> None:
    """Make one thing of a submission wrong, in its place: most often one that conditions read."""
    holders = list(_holders(content))
    asked = [(holder, name) for holder in holders if isinstance(holder, dict) for name in holder if name in read]
    holder, name = chance.choice(asked) if asked and chance.random() < 0.7 else (chance.choice(holders), "")
    if isinstance(holder, list):
        place = chance.randrange(len(holder))
        if chance.random() < 0.3:
            holder.append(holder[place])
        else:
            holder[place] = _wrong(chance, holder[place])
        return
    name = name or chance.choice(list(holder))
    match chance.choice(("gone", "gone", "misspelt", "misspelt", "stranger", "wrong", "wrong", "wrong", "null")):
        case "gone":
            del holder[name]
        case "misspelt":
            holder[f"{name}{chance.choice('_s1')}"] = holder.pop(name)
        case "stranger":
            holder[chance.choice(("note", "a/b", "m~n", "备注", "", "waivers", "attested", "Attestations"))] = chance.choice(
                (True, "x", None)
            )
        case "wrong":
            holder[name] = _wrong(chance, holder[name])
        case "null":
            holder[name] = None


def _holders(value: Json) -> Iterator[dict[str, Json] | list[Json]]:
    if isinstance(value, dict | list) and value:
        yield value
        for inner in list(value.values()) if isinstance(value, dict) else value:
            yield from _holders(inner)


def _wrong(chance: Random, value: Json) -> Json:
    """Give something that does not belong in the place of a value."""
    near: list[Json] = []
    match value:
        case Number():
            near = [
                *[str(value)] * 8,
                *[True] * 3,
                False,
                Number("1e40"),
                Number("-1e-40"),
                Number("1E+400"),
                Number("9" * 60),
                Number("0." + "3" * 60),
                Number(f"{value}.5"),
            ]
            near = [each for each in near if not (isinstance(each, Number) and each.count(".") > 1)]
        case bool():
            near = ["true", "yes", Number("1"), Number("0")]
        case str():
            near = [f"{value} ", "", " ", f"{value}\u200b", "2020-02-30", "2020-2-1", "20200201", "2020-02-10T00:00:00Z", "x" * 70]
            near += [value.lower(), "a\nb", "1899-12-31", "２０２０-０２-１０", [value], Number("20200210")]
        case dict():
            near = [
                [value],
                "",
                {**value, "unit": "mg"},
                {**value, "unit": "%"},
                {**value, "value": Number("101")},
                {**value, "samples": []},
            ]
            near += [{key: each for key, each in value.items() if key != "unit"}, {"unit": "Pa"}, {**value, "samples": [Number("1"), "2"]}]
            near += [{**value, "note": True}, {"value": "1", "unit": "Pa"}, {"at_least": Number("3"), "at_most": Number("2"), "unit": "Pa"}]
        case list():
            near = [[], {"0": Number("1")}, [*value, None], [value], "", [*value, *value]]
    return chance.choice([*near, *near, None, {}, [], "text", Number("7"), True])


def to_text(value: Json, chance: Random) -> str:
    """Write JSON; keys come in any order, and texts are now and then written in escapes."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case Number():
            return str(value)
        case str():
            return _quoted(value, chance)
        case list():
            return f"[{', '.join(to_text(each, chance) for each in value)}]"
    names = list(value)
    if chance.random() < 0.2:
        chance.shuffle(names)
    return f"{{{', '.join(f'{_quoted(name, chance)}: {to_text(value[name], chance)}' for name in names)}}}"


def _quoted(text: str, chance: Random) -> str:
    escaped = "".join({'"': '\\"', "\\": "\\\\", "\n": "\\n"}.get(each, each) if each >= " " else f"\\u{ord(each):04x}" for each in text)
    if text.isalpha() and text.isascii() and chance.random() < 0.02:
        escaped = f"\\u{ord(text[0]):04x}{text[1:]}"
    return f'"{escaped}"'
