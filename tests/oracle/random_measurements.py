"""Random comparisons of what laboratories measure."""

from random import Random

from tests.oracle.condition_names import ORDER, Names, limit_read, read, some_readable, within_range
from tests.oracle.condition_writing import Term, terms_in
from tests.oracle.random_fields import MEASURED_UNITS, Readable

_AMOUNTS = ("0", "1", "5", "10.5", "95", "100", "500", "0.001", "37.3")
#: The median differs from others in few samples, so that it is asked for more often.
_STATISTICS = ("each", "mean", "median", "median", "minimum", "maximum")


def of_measurements(chance: Random, names: Names) -> Term | None:
    """Compare something measured with an amount or a limit, or make nothing where nothing is measured."""
    found = some_readable(chance, names, "measurement")
    if found is None:
        return None
    left = _measured(chance, found)
    is_rest = any(each.text == "complement" for each in terms_in(left))
    unit = str(found.field.get("unit", "%" if is_rest else chance.choice(MEASURED_UNITS)))
    unit = unit if chance.random() < 0.93 else chance.choice(MEASURED_UNITS)
    amounts = within_range(found.field, _AMOUNTS) if chance.random() < 0.85 else ()
    right: Term = Term("quantity", text=f"{chance.choice(amounts or _AMOUNTS)} {unit}")
    limits = [each for each in names.limits if each.kind == "measurement"]
    alike = [each for each in limits if each.unit == unit]
    if limits and chance.random() < (0.4 if alike else 0.1):
        right = limit_read(chance, names, chance.choice(alike or limits))
    elif chance.random() < 0.1:
        right = Term("call", (right,), chance.choice(("complement", "each", "mean")))
    return Term(chance.choice(ORDER), (left, right) if chance.random() < 0.9 else (right, left))


def _measured(chance: Random, found: Readable) -> Term:
    term = read(found)
    if chance.random() < (0.45 if found.field.get("unit", "%") == "%" else 0.05):
        term = Term("call", (term,), "complement")
    return Term("call", (term,), chance.choice(_STATISTICS)) if chance.random() < 0.75 else term
