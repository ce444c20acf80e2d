"""How much a search may evaluate before it gives up: conditions within conditions over long lists take longer than anybody waits."""

from dataclasses import dataclass

from compliance.model.finding import Evaluation

#: What an evaluation takes besides its nodes, counted in nodes.
_OF_EACH = 30


class SearchGivenUpError(Exception):
    """A search has evaluated as much as it may, and found nothing."""


@dataclass(slots=True)
class Effort:
    """What is `left` to a search, counted in nodes of conditions, so that it ends at the same place on every machine."""

    left: int

    def spend(self, evaluation: Evaluation) -> None:
        """Count what was evaluated; raises `SearchGivenUpError` once that is all."""
        self.left -= _OF_EACH
        waiting = [evaluation]
        while waiting and self.left > 0:
            part = waiting.pop()
            self.left -= 1
            waiting += part.children
        if self.left <= 0:
            raise SearchGivenUpError
