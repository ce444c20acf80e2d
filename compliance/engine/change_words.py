"""Changes of a record in words: what stands there, what would do, and the value that was judged."""

from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction

from compliance.engine.edits import Edits, Structure, lies_within, to_json_value
from compliance.engine.nearest_value import moved, step_of
from compliance.language.lexicon import MASK, STATE_WORDS, unit_words, value_words
from compliance.model.bilingual import Bilingual
from compliance.model.proposal import Change
from compliance.model.quantity import Measurement, shifted
from compliance.model.record import (
    FieldDefinition,
    FieldType,
    Items,
    Known,
    Record,
    RecordDefinition,
    Scalar,
    State,
    Unknown,
    definition_at,
    node_at,
    unescape_pointer,
)
from compliance.model.rule import Ruleset

_NOTHING = Bilingual("空列表，即没有", "an empty list, which says that there is none")
_LEFT_OUT = Bilingual("不填", "left out")
_FILLED_IN = Bilingual("如实填写", "given as it is")
_FINELY = Fraction(1, 100)


def changes_of(
    ruleset: Ruleset, record: Record, edits: Edits, still_holds: Callable[[Edits], bool], *, show_sensitive: bool = False
) -> tuple[Change, ...]:
    """Put changes into words, in the order of the record; an entry that is added to a list is one change with all that it needs.

    `still_holds` says whether other changes would do as well, by which it is told whether more, or less, is as good.
    """
    definition = ruleset.definition
    owners = [pointer for pointer, value in edits.items() if value in (Structure.ENTRY, Structure.NO_ENTRIES)]
    tops = [pointer for pointer in edits if not any(pointer.startswith(f"{owner}/") for owner in owners)]
    tops.sort(key=lambda pointer: _order(definition.root, pointer))
    return tuple(_change(definition, record, edits, each, still_holds, show_sensitive=show_sensitive) for each in tops)


def _order(root: FieldDefinition, pointer: str) -> list[int]:
    """Give where a value stands among all fields and entries of a record."""
    order: list[int] = []
    current: FieldDefinition | None = root
    for step in pointer.split("/")[1:]:
        if current is not None and current.type is FieldType.LIST:
            order.append(int(step))
            current = current.item
            continue
        members = {} if current is None else current.members or {}
        order.append(list(members).index(unescape_pointer(step)))
        current = members[unescape_pointer(step)]
    return order


def _change(
    definition: RecordDefinition, record: Record, edits: Edits, pointer: str, still_holds: Callable[[Edits], bool], *, show_sensitive: bool
) -> Change:
    field, value = definition_at(definition, pointer), edits[pointer]
    if field is None:
        raise KeyError(pointer)
    above, _, last = pointer.rpartition("/")
    owner = definition_at(definition, above)
    held = node_at(record.root, above)
    is_added = owner is not None and owner.type is FieldType.LIST and isinstance(held, Items) and int(last) >= len(held.members)
    named = owner.title if is_added and owner is not None else field.title
    return Change(
        pointer=f"{above}/-" if is_added else pointer,
        label=named,
        found=None if is_added else _found(definition, record, pointer, field, show_sensitive=show_sensitive),
        wanted=_wanted(definition, field, edits, pointer, still_holds),
        value=_assembled(field, pointer, edits) if isinstance(value, Structure) else to_json_value(value),
    )


def _found(definition: RecordDefinition, record: Record, pointer: str, field: FieldDefinition, *, show_sensitive: bool) -> Bilingual | None:
    held = node_at(record.root, pointer)
    match held:
        case Unknown(State.MISSING):
            return None
        case Unknown(state):
            return STATE_WORDS[state]
        case Known(value):
            if field.is_sensitive and not show_sensitive:
                return Bilingual(MASK, MASK)
            return _said(definition, field, value)
    return value_words(held, None, field, shows_sensitive=show_sensitive)


def _said(definition: RecordDefinition, field: FieldDefinition, value: Scalar) -> Bilingual:
    """Say a value with its unit."""
    given = value if not isinstance(value, bool | str | date | Measurement) else None
    words = value_words(Fraction(given) if given is not None else value, given, field, shows_sensitive=True)
    unit = unit_words(definition, field.unit, words.en) if given is not None else None
    return words if unit is None else Bilingual(f"{words.zh} {unit.zh}", f"{words.en} {unit.en}")


def _wanted(
    definition: RecordDefinition, field: FieldDefinition, edits: Edits, pointer: str, still_holds: Callable[[Edits], bool]
) -> Bilingual:
    value = edits[pointer]
    if isinstance(value, Structure):
        return _LEFT_OUT if value is Structure.ABSENT else _structure_words(definition, edits, pointer, value)
    if isinstance(value, str) and field.choices is None:
        return _FILLED_IN
    said = _said(definition, field, value)
    more, less = (
        other is not None and lies_within(field, other) and still_holds({**edits, pointer: other})
        for other in (_shifted(field, value, 1), _shifted(field, value, -1))
    )
    if more and less:
        return Bilingual(f"例如 {said.zh}", f"such as {said.en}")
    is_day = isinstance(value, date)
    if more:
        return Bilingual(f"不早于 {said.zh}", f"{said.en} or later") if is_day else Bilingual(f"不少于 {said.zh}", f"at least {said.en}")
    if less:
        return Bilingual(f"不晚于 {said.zh}", f"{said.en} or earlier") if is_day else Bilingual(f"不超过 {said.zh}", f"at most {said.en}")
    return said


def _shifted(field: FieldDefinition, value: Scalar, direction: int) -> Scalar | None:
    if isinstance(value, Measurement):
        return shifted(value, direction * _FINELY)
    return None if isinstance(value, bool | str) else moved(value, direction * step_of(field, value))


def _structure_words(definition: RecordDefinition, edits: Edits, pointer: str, value: Structure) -> Bilingual:
    """Say what is added to a list: how many entries, and what they need to say."""
    inner = [each for each in edits if each.startswith(f"{pointer}/")]
    entries = [each for each in inner if edits[each] is Structure.ENTRY and "/" not in each.removeprefix(f"{pointer}/")]
    if value is Structure.NO_ENTRIES and not inner:
        return _NOTHING
    number = max(len(entries), 1)
    parts = list(_parts(definition, edits, inner))
    zh = f"增加 {number} 条" if value is Structure.ENTRY else f"填写 {number} 条"
    en = f"{'one more entry' if value is Structure.ENTRY else 'one entry'}" if number == 1 else f"{number} entries"
    if not parts:
        return Bilingual(zh, en)
    return Bilingual(f"{zh}：{'，'.join(each.zh for each in parts)}", f"{en}, with {', '.join(each.en for each in parts)}")


def _parts(definition: RecordDefinition, edits: Edits, pointers: list[str]) -> Iterator[Bilingual]:
    for pointer in pointers:
        field, value = definition_at(definition, pointer), edits[pointer]
        if field is None or isinstance(value, Structure):
            continue
        said = _FILLED_IN if isinstance(value, str) and field.choices is None else _said(definition, field, value)
        yield Bilingual(f"{field.title.zh}{'' if said is _FILLED_IN else '为'}{said.zh}", f"{field.title.en}: {said.en}")


def _assembled(field: FieldDefinition, pointer: str, edits: Edits) -> object:
    """Write an object or a list that is added, with all that was put into it."""
    value = edits.get(pointer)
    if value is not None and not isinstance(value, Structure):
        return to_json_value(value)
    if value is Structure.ABSENT:
        return None
    below = {each.removeprefix(f"{pointer}/").split("/")[0] for each in edits if each.startswith(f"{pointer}/")}
    if field.type is FieldType.LIST and field.item is not None:
        return [_assembled(field.item, f"{pointer}/{step}", edits) for step in sorted(below, key=int)]
    members = {unescape_pointer(step): (field.members or {})[unescape_pointer(step)] for step in sorted(below)}
    return {name: _assembled(member, f"{pointer}/{name}", edits) for name, member in members.items()}
