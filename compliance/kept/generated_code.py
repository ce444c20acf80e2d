"""The code of generated Python, kept as it was compiled: each function is found by its whole text, and by the name that tracebacks show."""

import marshal
from hashlib import sha256
from types import CodeType

from compliance.engine.generated import compiled_anew
from compliance.kept.folder import keep, kept_folder, read_kept
from compliance.kept.program import program_digest


def compiled(text: str, file: str) -> CodeType:
    """Compile the text of a function, as `compiled_anew` does, unless the same program compiled it before."""
    place, program = kept_folder(), program_digest()
    if place is None or program is None:
        return compiled_anew(text, file)
    name = f"code-{sha256(repr((program, file, text)).encode()).hexdigest()}"
    kept = read_kept(place, name)
    found = None if kept is None else marshal.loads(kept)  # noqa: S302  # as what Python compiled, it is its user's own
    if isinstance(found, CodeType):
        return found
    code = compiled_anew(text, file)
    keep(place, name, marshal.dumps(code))
    return code
