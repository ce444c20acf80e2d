"""A ruleset that was loaded before, taken from the disk: the whole of it is checked, and each rule is read when it is first looked at.

It is taken only for the very same files: every name and every byte of a folder is read and goes into the digest by which it is found.
Nothing but values of the model can come out of it. See `docs/decisions/0010-what-is-kept-on-the-disk.md`.
"""

import io
import pickle
import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from threading import RLock
from typing import Any

from compliance.kept.folder import keep, kept_folder, read_kept
from compliance.kept.program import program_digest
from compliance.model.rule import SHIPPED, Parameter, Requirement, Rule, Ruleset
from compliance.rulefile.folder import contents_of, digest_of
from compliance.shipped import load_ruleset as load_anew
from compliance.shipped import shipped_rules

_LENGTH = struct.Struct(">Q")

#: What is read at once: what is asked of every rule, whether or not it applies. All else of a rule is read with its requirement.
_AT_ONCE: Mapping[type, tuple[str, ...]] = {
    Rule: ("id", "requirement", "standing", "severity", "period", "place", "for_each", "governing_date", "group"),
    Requirement: ("id", "title", "applies"),
    Parameter: ("name",),
}
_ALLOWED = {("decimal", "Decimal"), ("fractions", "Fraction"), ("datetime", "date")}


def load_ruleset(folder: Path | None = None) -> Ruleset:
    """Load a folder of rules, or the shipped ones, as `compliance.load_ruleset` does: from what is kept of the very same files.

    Raises `RuleFileError` with all that is wrong.
    """
    place, program = kept_folder(), program_digest()
    contents = None if place is None or program is None else contents_of(folder or shipped_rules())
    if place is None or contents is None or contents.faults:
        return load_anew(folder)
    digest = digest_of(contents.files)
    name = f"rules-{digest.removeprefix('sha256:')[:32]}-{program}"
    kept = read_kept(place, name)
    ruleset = None if kept is None else from_bytes(kept)
    if ruleset is not None and ruleset.digest == digest:
        return replace(ruleset, source=SHIPPED if folder is None else folder.as_posix())
    ruleset = load_anew(folder)
    content = to_bytes(ruleset)
    # What does not come out as it went in would be a rule that silently says something else.
    if ruleset.digest == digest and from_bytes(content) == ruleset:
        keep(place, name, content)
    return ruleset


# Writing


def to_bytes(ruleset: Ruleset) -> bytes:
    """Write a ruleset: first what is read at once, then a part for each requirement and each limit."""
    parts = [_pickled([_rest(each), *map(_rest, each.rules)]) for each in ruleset.requirements.values()]
    parts += [_pickled([_rest(each)]) for each in ruleset.parameters.values()]
    shared = ("requirements", "rules", "parameters")
    index = {
        "ruleset": {each.name: getattr(ruleset, each.name) for each in fields(ruleset) if each.name not in shared},
        "requirements": _columns(ruleset.requirements.values(), Requirement),
        "rules": [_columns(_all_rules(ruleset), Rule), [len(each.rules) for each in ruleset.requirements.values()]],
        "parameters": _columns(ruleset.parameters.values(), Parameter),
        "names": [list(ruleset.requirements), list(ruleset.rules), list(ruleset.parameters)],
        "parts": [len(each) for each in parts],
    }
    head = _pickled(index)
    return b"".join([_LENGTH.pack(len(head)), head, *parts])


def _all_rules(ruleset: Ruleset) -> list[Rule]:
    return [rule for requirement in ruleset.requirements.values() for rule in requirement.rules]


def _rest(value: object) -> list[object]:
    """Give what is not read at once; the rules of a requirement are parts of their own."""
    return [getattr(value, name) for name in _later(type(value))]


def _later(kind: type) -> list[str]:
    return [each.name for each in fields(kind) if each.name not in _AT_ONCE[kind] and (kind, each.name) != (Requirement, "rules")]


def _columns(values: Iterable[object], kind: type) -> dict[str, tuple[list[object], list[int]]]:
    """Give each field that is read at once as its different values, and for each owner which of them it has."""
    owners = list(values)
    found = {}
    for name in _AT_ONCE[kind]:
        place: dict[object, int] = {}
        which = [place.setdefault(getattr(each, name), len(place)) for each in owners]
        found[name] = (list(place), which)
    return found


class _Pickler(pickle.Pickler):
    """Writes a frozen value as its class and what it is made from, which is read in half the time."""

    def reducer_override(self, value: object) -> Any:
        if is_dataclass(value) and not isinstance(value, type):
            return type(value), tuple(getattr(value, each.name) for each in fields(value))
        return NotImplemented


def _pickled(value: object) -> bytes:
    written = io.BytesIO()
    _Pickler(written, 5).dump(value)
    return written.getvalue()


# Reading


class _Unpickler(pickle.Unpickler):
    """Makes values of the model, and nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        found = super().find_class(module, name) if module.startswith("compliance.model.") or (module, name) in _ALLOWED else None
        if isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum) or (module, name) in _ALLOWED):
            return found
        raise pickle.UnpicklingError(f"a ruleset has no {module}.{name}")


def _unpickled(content: bytes | memoryview) -> Any:
    return _Unpickler(io.BytesIO(content)).load()


def from_bytes(content: bytes) -> Ruleset | None:
    """Read a ruleset; None where there is none in it. Rules, requirements and limits are read in full when they are first looked at."""
    try:
        (length,) = _LENGTH.unpack_from(content)
        index = _unpickled(content[_LENGTH.size : _LENGTH.size + length])
    except (pickle.UnpicklingError, struct.error, EOFError):
        return None
    parts = _Parts(memoryview(content), _LENGTH.size + length, index["parts"])
    columns, counts = index["rules"]
    requirement_names, rule_names, parameter_names = index["names"]
    rules = iter(_unread(Rule, columns, sum(counts), parts))
    requirements = _unread(Requirement, index["requirements"], len(counts), parts)
    for number, (requirement, count) in enumerate(zip(requirements, counts, strict=True)):
        own = tuple(next(rules) for _ in range(count))
        _set(Requirement, "rules", [requirement], [own])
        parts.hold(number, [requirement, *own])
    parameters = _unread(Parameter, index["parameters"], len(parameter_names), parts)
    for number, parameter in enumerate(parameters, len(counts)):
        parts.hold(number, [parameter])
    by_id: dict[str, Rule] = {}
    for requirement in requirements:
        for rule in requirement.rules:
            by_id.setdefault(rule.id, rule)
    return Ruleset(
        **index["ruleset"],
        requirements=dict(zip(requirement_names, requirements, strict=True)),
        rules={name: by_id[name] for name in rule_names},
        parameters=dict(zip(parameter_names, parameters, strict=True)),
    )


class _Parts:
    """The parts of a ruleset that nobody looked at yet, and the values that are waiting for each."""

    def __init__(self, content: memoryview, start: int, lengths: Sequence[int]) -> None:
        self._content = content
        self._spans: list[tuple[int, int]] = []
        for length in lengths:
            self._spans.append((start, start + length))
            start += length
        self._waiting: dict[int, Sequence[object]] = {}
        self._part_of: dict[int, int] = {}
        self._lock = RLock()

    def hold(self, number: int, values: Sequence[object]) -> None:
        """Note which values a part completes; they are held, so that their identity cannot pass to others."""
        self._waiting[number] = values
        self._part_of.update(dict.fromkeys(map(id, values), number))

    def complete(self, value: object) -> None:
        """Read the part of a value, of which all values that wait for it become what they are."""
        with self._lock:
            number = self._part_of.get(id(value))
            values = self._waiting.pop(number, ()) if number is not None else ()
            if not values:
                return
            start, end = self._spans[number or 0]
            for each, rest in zip(values, _unpickled(self._content[start:end]), strict=True):
                kind = type(each).__mro__[1]
                for name, found in zip(_later(kind), rest, strict=True):
                    _set(kind, name, [each], [found])
                object.__setattr__(each, "__class__", kind)
            for each in values:
                del self._part_of[id(each)]


def _unread(kind: type, columns: Mapping[str, tuple[list[object], list[int]]], count: int, parts: _Parts) -> list[Any]:
    """Make values of a kind of which only some fields are read; one that is asked for another field is read in full first."""

    def completed(value: Any, name: str) -> Any:
        parts.complete(value)
        return object.__getattribute__(value, name)

    def as_whole(method: str) -> Callable[..., Any]:
        def answer(value: Any, *arguments: Any) -> Any:
            parts.complete(value)
            return getattr(kind, method)(value, *arguments)

        return answer

    whole = {name: as_whole(name) for name in ("__eq__", "__hash__", "__repr__", "__reduce_ex__", "__getstate__")}
    unread = type(f"Unread{kind.__name__}", (kind,), {"__slots__": (), "__getattr__": completed, **whole})
    values: list[Any] = [object.__new__(unread) for _ in range(count)]
    for name, (different, which) in columns.items():
        _set(kind, name, values, [different[each] for each in which])
    return values


def _set(kind: type, name: str, owners: Sequence[object], values: Iterable[object]) -> None:
    """Set a field of frozen values that nobody was given yet, or that the field is missing from."""
    put = kind.__dict__[name].__set__
    for owner, value in zip(owners, values, strict=True):
        put(owner, value)
