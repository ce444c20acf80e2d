"""What changes nothing, or can only leave a question open: each property with the function that tries it at any volume."""

from collections.abc import Callable, Mapping

from tests.proof import Tally
from tests.properties.less_said import deletion_tally, disturbance_tally, shipped_deletion_tally, shipped_disturbance_tally
from tests.properties.order import order_tally, shipped_order_tally
from tests.properties.reloading import reloading_tally, shipped_reloading_tally
from tests.properties.same_meaning import same_meaning_tally, shipped_same_meaning_tally

#: By what is tried; `tried` counts what each docstring says.
TALLIES: Mapping[str, Callable[[int, int], Tally]] = {
    "deletions, random rules": deletion_tally,
    "deletions, shipped rules": shipped_deletion_tally,
    "disturbances, random rules": disturbance_tally,
    "disturbances, shipped rules": shipped_disturbance_tally,
    "conditions in other words, random rules": same_meaning_tally,
    "conditions in other words, shipped rules": shipped_same_meaning_tally,
    "another order, random rules": order_tally,
    "another order, shipped rules": shipped_order_tally,
    "written and read again, random rules": reloading_tally,
    "written and read again, shipped rules": shipped_reloading_tally,
}
