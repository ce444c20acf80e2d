"""The parts of the proof: what each promises, what tries it, and how much of it makes the whole."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """One promise of docs/proof.md and the function that tries it.

    `function` is `module:name`, called with `arguments`, a seed and a count, and answers a `tests.proof.Tally`. `volume` is how many are
    tried in all, `chunk` how many at once; `unit` is what is counted. `processes` is how many chunks may be run side by side. A chunk that
    takes more than `most_seconds` hangs.
    """

    name: str
    promise: str
    function: str
    volume: int
    chunk: int
    unit: str
    arguments: tuple[str, ...] = ()
    processes: int = 2
    most_seconds: float = 1_200

    @property
    def chunks(self) -> int:
        """How many chunks make the whole, each with its number for a seed."""
        return -(-self.volume // self.chunk)


PARTS: tuple[Part, ...] = (
    Part(
        "differential",
        "every engine says of random rules and records what an oracle says that shares no code with it",
        "tests.oracle.differential:tally",
        1_000_000,
        20_000,
        "answers compared",
    ),
    Part(
        "shipped-rules",
        "the engine says of the shipped rules, on records that were changed, what the oracle says",
        "tests.oracle.shipped_rules:tally",
        600,
        20,
        "records compared",
    ),
    Part(
        "third-opinion",
        "CEL's own runtime says the same of conditions where its meaning is ours, as a table has it",
        "tests.oracle.third_opinion:third_opinion_tally",
        500_000,
        25_000,
        "conditions compared",
    ),
    Part("planted", "the comparison finds faults that are planted in the engine", "tests.oracle.planted:tally", 109, 1, "faults planted"),
    Part(
        "deletion",
        "what a random record does not say never turns a pass or a failure round",
        "tests.properties.less_said:deletion_tally",
        40_000,
        1_000,
        "deletions",
    ),
    Part(
        "shipped-deletion",
        "the same of the shipped records and rules",
        "tests.properties.less_said:shipped_deletion_tally",
        1_500,
        50,
        "deletions",
    ),
    Part(
        "disturbance",
        "nor does what is blanked, cluttered with unknown keys, or told less exactly",
        "tests.properties.less_said:disturbance_tally",
        20_000,
        1_000,
        "records",
    ),
    Part(
        "same-meaning",
        "conditions in other words that mean the same say the same",
        "tests.properties.same_meaning:same_meaning_tally",
        500_000,
        25_000,
        "answers compared",
    ),
    Part(
        "order",
        "the order of rules, files, records, keys and list entries changes nothing",
        "tests.properties.order:order_tally",
        1_000,
        40,
        "assessments compared",
    ),
    Part(
        "reloading",
        "what is written and read again is the same: conditions, rule files, reports",
        "tests.properties.reloading:reloading_tally",
        20_000,
        1_000,
        "things written and read",
    ),
    Part(
        "fuzzed-records",
        "no bytes given for a record make the decoder, validation or judging raise what is not ours, or take long",
        "tests.fuzzing.tallies:decode_tally",
        5_000_000,
        100_000,
        "inputs",
    ),
    Part(
        "fuzzed-attestations",
        "nor do bytes given for a file of attestations",
        "tests.fuzzing.tallies:attestation_tally",
        4_000_000,
        100_000,
        "inputs",
    ),
    Part(
        "fuzzed-conditions",
        "nor do texts given for a condition, to its reader, to evaluation and to words",
        "tests.fuzzing.tallies:condition_tally",
        600_000,
        25_000,
        "inputs",
    ),
    Part(
        "fuzzed-features",
        "nor do bytes given for a feature file",
        "tests.fuzzing.tallies:feature_tally",
        250_000,
        25_000,
        "inputs",
    ),
    Part(
        "fuzzed-rule-files",
        "nor do bytes given for a rule file, to the loader",
        "tests.fuzzing.tallies:rule_file_tally",
        150_000,
        25_000,
        "inputs",
    ),
    Part(
        "kills",
        "a run that is killed leaves every report whole or as it was, and the next run succeeds",
        "tests.faults.kills:kill_tally",
        1_000,
        50,
        "runs killed",
    ),
    Part(
        "failed-operations",
        "a call on a file that fails gives a clear error or the right result, never a part of it",
        "tests.faults.failed_operations:failed_operation_tally",
        1_500,
        50,
        "calls disturbed",
    ),
    Part(
        "mutation",
        "small changes of the decisive modules make a test fail, at least 95 of a hundred",
        "tests.mutation.tally:mutation_tally_of",
        13,
        1,
        "changes",
    ),
)
