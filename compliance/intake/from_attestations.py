"""What inspectors attest beside the records, read from a JSON list as strictly as the records themselves."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice

from compliance.errors import InputError
from compliance.intake.complaint import MOST_TOLD, more_faults
from compliance.intake.from_json import read_json, shown
from compliance.intake.leaf import is_readable
from compliance.intake.position import find_spans, places_at
from compliance.language.functions import parse_date
from compliance.model.diagnostic import Diagnostic
from compliance.model.record import escape_pointer
from compliance.model.submission import JsonValue
from compliance.model.waiver import Attestation

_KEYS = ("enterprise", "rule", "item", "result", "inspector", "day")
_RESULTS = {"pass": True, "fail": False}

#: A fault before its place is looked up: where, code, what, hint.
_Fault = tuple[str, str, str, str | None]


def read_attestations(data: bytes, source: str) -> tuple[Attestation, ...]:
    """Read attestations: a list of objects with enterprise, rule, item (empty for the record itself), result, inspector and day.

    Raises `InputError` with every fault, since an attestation that is half read would be half believed.
    """
    content = read_json(data, source)
    if not isinstance(content, list):
        raise InputError((Diagnostic(source, 1, 1, "I301", "attestations must be a list", "write `[` and `]` around them", pointer=""),))
    found = (fault for number, each in enumerate(content) for fault in _faults(each, f"/{number}"))
    faults = list(islice(found, MOST_TOLD))
    if faults:
        more = () if next(found, None) is None else (more_faults(source, None),)
        raise InputError((*_diagnostics(data, source, faults), *more))
    return tuple(_attestation(each) for each in content if isinstance(each, dict))


def _attestation(given: Mapping[str, JsonValue]) -> Attestation:
    enterprise, rule, item, result, inspector, day = (str(given[key]) for key in _KEYS)
    return Attestation(enterprise, rule, item, _RESULTS[result], inspector, date.fromisoformat(day))


def _faults(given: JsonValue, pointer: str) -> Iterator[_Fault]:
    if not isinstance(given, dict):
        yield pointer, "I302", "an attestation must be an object", None
        return
    for key in given:
        if key not in _KEYS:
            yield f"{pointer}/{escape_pointer(key)}", "I303", f"the key `{shown(key)}` is not known", f"the keys are {', '.join(_KEYS)}"
    for key in _KEYS:
        if key not in given:
            yield pointer, "I304", f"the key `{key}` is missing", None
            continue
        reason = _reason(key, given[key])
        if reason is not None:
            yield f"{pointer}/{key}", "I305", f"`{key}` {reason}", None


def _reason(key: str, value: JsonValue) -> str | None:
    """Say why a value is none of its key, or None where it is one."""
    if not isinstance(value, str):
        return "must be a text"
    match key:
        case "result":
            return None if value in _RESULTS else "must be `pass` or `fail`"
        case "day":
            return None if parse_date(value) is not None else "must be a day written `YYYY-MM-DD`"
        case "item" if not value:
            return None
        case "item" if not value.startswith("/"):
            return "must be empty, for the record itself, or a JSON Pointer such as `/employees/3`"
    return None if is_readable(value) else "must be a text that can be read"


def _diagnostics(data: bytes, source: str, faults: Sequence[_Fault]) -> list[Diagnostic]:
    spans = find_spans(data, (pointer for pointer, *_ in faults))
    places = places_at(data, (span.key for span in spans.values()))
    return [Diagnostic(source, *places[spans[pointer].key], code, text, hint, pointer=pointer) for pointer, code, text, hint in faults]
