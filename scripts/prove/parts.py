"""The parts of the proof: what each promises, what tries it, and how much of it makes the whole."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """One promise of docs/proof.md and the function that tries it.

    `function` is `module:name`, called with `arguments`, a seed and a count, and answers a `tests.proof.Tally`. `volume` is how many are
    tried in all, `chunk` how many at once; `unit` is what is counted. `processes` is how many chunks may be run side by side.
    """

    name: str
    promise: str
    function: str
    volume: int
    chunk: int
    unit: str
    arguments: tuple[str, ...] = ()
    processes: int = 2

    @property
    def chunks(self) -> int:
        """How many chunks make the whole, each with its number for a seed."""
        return -(-self.volume // self.chunk)


PARTS: tuple[Part, ...] = (
    Part(
        "differential",
        "every engine says what an oracle says that shares no code with it",
        "tests.oracle.differential:tally",
        1_000_000,
        20_000,
        "answers compared",
    ),
    Part("planted", "the comparison finds faults that are planted in the engine", "tests.oracle.planted:tally", 104, 1, "faults planted"),
)
