"""Names that the makers and the readers of plain records share: those are records as Python values, which fast code reads unasked."""

from keyword import iskeyword


class Absent:
    """Stands where a field is left out whose absence is an answer."""

    __slots__ = ()


ABSENT = Absent()


def attribute_of(name: str) -> str:
    """Give the attribute that a field becomes: its name, unless Python reads that as a word of its own."""
    return f"{name}_" if iskeyword(name) else name
