"""The exceptions of this package.

`ComplianceError` is what all of them are:

- `RuleFileError`: rule files could not be loaded; `.diagnostics` says why
- `ConditionError`: a condition could not be read; `.message`, `.offset` and `.hint` say why
- `InputError`: a file could not be read as records, attestations or options; `.diagnostics` says why
- `EngineError`: the engine broke a promise: a fault of the program, never of a record
"""

from collections.abc import Sequence

from compliance.model.diagnostic import Diagnostic


class ComplianceError(Exception):
    """Whatever this package raises on purpose."""


class _DiagnosedError(ComplianceError):
    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        places = (f"{each.source}:{each.line or 0}:{each.column or 0}: {each.code}: {each.message}" for each in diagnostics)
        super().__init__("; ".join(places))
        self.diagnostics = tuple(diagnostics)


class RuleFileError(_DiagnosedError):
    """Rule files could not be loaded; all their diagnostics are here."""


class InputError(_DiagnosedError):
    """A file could not be read as what it should be; all its diagnostics are here."""


class ConditionError(ComplianceError):
    """A condition could not be read.

    `offset` counts code points from the start of the condition.
    """

    def __init__(self, code: str, message: str, offset: int, hint: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.offset = offset
        self.hint = hint


class EngineError(ComplianceError):
    """The engine broke a promise of its own."""
