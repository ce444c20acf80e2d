"""The methods that the standard library writes for frozen values, kept as they were compiled: two thirds of what importing them takes.

`dataclasses` writes the source of `__init__`, `__eq__` and others for each class, and gives it to `exec` at every start. Here the very same
text is compiled once. What is found by its whole text cannot be another's; what is not found is compiled as ever.
"""

import dataclasses
import marshal
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from compliance.kept.folder import keep, kept_folder, read_kept
from compliance.kept.program import python_digest

if TYPE_CHECKING:
    from types import CodeType

#: More than the program has; beyond it only what this run needed is kept.
_MOST_TEXTS = 4_000


@contextmanager
def kept_methods() -> Iterator[None]:
    """Compile no method again that was compiled before, as long as this lasts."""
    folder, name = kept_folder(), f"methods-{python_digest()}"
    if folder is None:
        yield
        return
    kept = read_kept(folder, name)
    codes: dict[str, CodeType] = {} if kept is None else marshal.loads(kept)  # noqa: S302  # as what Python compiled, it is its user's own
    used: dict[str, CodeType] = {}

    def run(text: str, module: dict[str, Any], names: Mapping[str, object]) -> None:
        used[text] = code = codes.get(text) or compile(text, "<string>", "exec", dont_inherit=True)
        exec(code, module, names)  # noqa: S102  # the text that `dataclasses` wrote

    vars(dataclasses)["exec"] = run
    try:
        yield
    finally:
        vars(dataclasses).pop("exec", None)
        if not used.keys() <= codes.keys():
            both = {**codes, **used}
            keep(folder, name, marshal.dumps(both if len(both) <= _MOST_TEXTS else used))
