"""How a rule file does not fit the shape of its kind, in words for whoever wrote it."""

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, get_args

from compliance.model.diagnostic import Diagnostic
from compliance.rulefile.shape import Shape
from compliance.rulefile.source import Node, Scalar, Source, diagnostic_at, says_nothing

Path = tuple[str | int, ...]

_WORDS = {
    "string_type": "must be a text",
    "list_type": "must be a list",
    "mapping_type": "must be keys and values",
    "dict_type": "must be keys and values",
    "model_type": "must be keys and values",
    "too_short": "has too few entries",
    "too_long": "has too many entries",
}
_HINTS = {"list_type": "write `[` and `]` around it, even where there is only one"}
# Comparing names takes time that grows with their number.
_MOST_COMPARED = 1_000
_LITERALS = ("literal_error", "enum")


def misfits(
    errors: Sequence[Any], shape: type[Shape], source: Source, nodes: Mapping[Path, Node], keys: Mapping[Path, Scalar]
) -> Iterator[Diagnostic]:
    """Report each place that does not fit once: of what a misspelt key causes, only the key; of the branches of a choice, one."""
    for path, error in _told_once([(_known_path(error, nodes), error) for error in errors], shape, nodes):
        is_about_key = error["type"] in ("extra_forbidden", "missing") or _is_of_key(error)
        message, hint = _words_of(error, path, shape, nodes)
        yield diagnostic_at(source, index_of(nodes, keys, path, of_key=is_about_key), "R104" if is_about_key else "R105", message, hint)


def index_of(nodes: Mapping[Path, Node], keys: Mapping[Path, Scalar], path: Path, *, of_key: bool) -> int:
    """Find where a path stands in the source; what is not there is shown where its nearest parent is."""
    while path:
        if of_key and path in keys:
            return keys[path].start
        if path in nodes:
            return nodes[path].start
        path = path[:-1]
    return nodes[()].start


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Suggest the name that was probably meant, or give None."""
    like = _nearest_name(name, names)
    return None if like is None else f"did you mean `{like}`?"


def listed(names: Iterable[str]) -> str:
    """Write names one after another."""
    return ", ".join(f"`{name}`" for name in names)


def _nearest_name(name: str, names: Iterable[str]) -> str | None:
    folded = {each.casefold(): each for each in islice(names, _MOST_COMPARED)}
    found = difflib.get_close_matches(name.casefold(), folded, 1, 0.6)
    return folded[found[0]] if found else None


def _told_once(placed: Sequence[tuple[Path, Any]], shape: type[Shape], nodes: Mapping[Path, Node]) -> Iterator[tuple[Path, Any]]:
    misspelt = {(*path[:-1], _meant(path, shape, nodes)) for path, error in placed if error["type"] == "extra_forbidden"}
    above = {path[:length] for path, _ in placed for length in range(len(path))}
    scalars = {path for path, node in nodes.items() if isinstance(node, Scalar)}
    told: set[Path] = set()
    for path, error in sorted(placed, key=lambda each: _rank(each[1], is_scalar=each[0] in scalars)):
        is_missing = error["type"] == "missing"
        is_left_out = not is_missing and path in nodes and says_nothing(nodes[path])
        is_branch = not is_missing and path in above and error["type"] != "extra_forbidden"
        if path not in told and not is_left_out and not is_branch and not (is_missing and path in misspelt):
            told.add(path)
            yield path, error


def _rank(error: Any, *, is_scalar: bool) -> int:
    """Say which of several faults at one place tells most: which words may stand there, then what is wrong with what stands there."""
    if error["type"] in _LITERALS and is_scalar:
        return 0
    return 2 if error["type"] in _LITERALS or error["type"].endswith("_type") else 1


def _known_path(error: Any, nodes: Mapping[Path, Node]) -> Path:
    """Keep of pydantic's location what is in the file: it names the branches of a union besides."""
    path: Path = ()
    *above, last = error["loc"]
    for step in above:
        path = (*path, step) if (*path, step) in nodes else path
    return (*path, last) if (*path, last) in nodes or error["type"] == "missing" else path


def _is_of_key(error: Any) -> bool:
    return bool(error["loc"][-1:] == ("[key]",))


def _words_of(error: Any, path: Path, shape: type[Shape], nodes: Mapping[Path, Node]) -> tuple[str, str | None]:
    kind, last = error["type"], path[-1] if path else ""
    if kind == "missing":
        return f"`{last}` is missing", None
    if kind == "extra_forbidden":
        meant = _meant(path, shape, nodes)
        return (
            f"unknown key `{last}`",
            f"did you mean `{meant}`?" if meant is not None else f"known are {listed(_keys_allowed(shape, path[:-1]))}",
        )
    if _is_of_key(error):
        return f"the key `{last}` {_stripped(error['msg'])}", None
    node = nodes[path]
    written = node.text if isinstance(node, Scalar) else None
    if kind in _LITERALS:
        allowed = error["msg"].split("'")[1::2]
        return f"{_named(path, written)} is none of {listed(allowed)}", nearest(written or "", allowed)
    return f"{_named(path, written)} {_WORDS.get(kind, _stripped(error['msg']))}", _HINTS.get(kind)


def _named(path: Path, written: str | None) -> str:
    """Name what stands at a path: by its text, by its key, or by its number in a list."""
    if written is not None and written.strip():
        return f"`{written}`"
    last = path[-1] if path else "the file"
    if isinstance(last, int):
        return f"entry {last + 1} of `{next((step for step in reversed(path) if isinstance(step, str)), '')}`"
    return f"`{last}`" if path else last


def _stripped(message: str) -> str:
    words = message.removeprefix("Value error, ")
    return words[:1].lower() + words[1:]


def _meant(path: Path, shape: type[Shape], nodes: Mapping[Path, Node]) -> str | None:
    """Give the key that a misspelt one was probably meant to be, rather one that is not there yet."""
    allowed = _keys_allowed(shape, path[:-1])
    open_keys = [key for key in allowed if (*path[:-1], key) not in nodes]
    return _nearest_name(str(path[-1]), open_keys) or _nearest_name(str(path[-1]), allowed)


def _keys_allowed(shape: type[Shape], path: Path) -> list[str]:
    """Give the keys that may stand at a path, by walking the shapes."""
    current: list[type[Shape]] = [shape]
    for step in path:
        inner: list[type[Shape]] = []
        for each in current:
            field = next((field for name, field in each.model_fields.items() if step in (name, field.alias)), None)
            inner += _shapes_in(field.annotation) if field is not None else []
        # A name of staff's own or a number in a list leads to the same shapes.
        current = inner or current
    return [field.alias or name for each in current for name, field in each.model_fields.items()]


def _shapes_in(annotation: Any) -> list[type[Shape]]:
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        return [annotation]
    return [shape for argument in get_args(annotation) for shape in _shapes_in(argument)]
