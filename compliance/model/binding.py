"""What stands for a member of a list, in rules and in consequences."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Binding:
    """Something is asked of each member of a list: the variable that names the member, and the list (`product.reports`)."""

    variable: str
    path: str
