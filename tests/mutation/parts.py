"""The modules whose code is changed on purpose, in parts that are run one at a time, and the tests that have to notice."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """Modules that are changed together, and what pytest is given: the quick and sharp tests of these modules."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]


_ENGINE = (
    "tests/engine/test_judge.py",
    "tests/engine/test_judge_lists.py",
    "tests/engine/test_circumstances.py",
    "tests/engine/test_conclude.py",
)
#: What joins tags many thousand times to look for a difference takes half a minute; what is left notices the same changes.
_INFERENCE = (
    "tests/inference",
    "--deselect=tests/inference/test_to_rete.py::test_it_agrees_with_the_reference_on_random_rule_sets",
    "--deselect=tests/inference/test_to_rete.py::test_threads_share_one_host",
    "--deselect=tests/inference/test_to_rete.py::test_one_session_outlives_its_library_s_limit_of_sessions_and_grows_no_memory",
)


def _tests(folder: str, *names: str) -> tuple[str, ...]:
    return tuple(f"tests/{folder}/test_{name}.py" for name in names)


#: The most decisive first. `model` has no module whose functions are not here; so have `language` and `inference`.
PARTS: Mapping[str, Part] = {
    "truth": Part(
        ("model.truth", "model.outcome", "model.period", "model.finding"),
        _tests("model", "truth_and_outcome", "period_and_place", "finding"),
    ),
    "quantity": Part(("model.quantity",), _tests("model", "quantity")),
    "evaluate": Part(
        ("language.evaluate", "language.relation", "language.scope", "model.entry_count"),
        _tests("language", "evaluate", "evaluate_counts", "corners"),
    ),
    "judge": Part(("engine.judge", "engine.conclude", "engine.plan"), _ENGINE),
    "circumstances": Part(("engine.circumstances", "engine.subjects"), _ENGINE),
    "record": Part(
        ("model.record", "model.place", "model.condition", "model.bilingual", "model.consequence", "model.fingerprint", "model.plain"),
        (*_tests("model", "record", "period_and_place", "condition", "fingerprint", "bilingual", "plain"), *_tests("inference", "chain")),
    ),
    "functions": Part(
        ("language.functions", "language.vacuity", "language.comment", "language.substitute", "language.message", "language.citation"),
        _tests("language", "functions", "from_cel", "corners", "message", "substitute"),
    ),
    "inference": Part(("inference.chain", "inference.to_rete"), _INFERENCE),
    "from_cel": Part(
        ("language.from_cel", "language.checker_words", "language.checked_expression"),
        _tests("language", "from_cel", "checked_expression", "corners", "evaluate"),
    ),
    "environment": Part(
        ("language.environment", "language.to_descriptor", "language.vocabulary"), _tests("language", "vocabulary", "from_cel", "corners")
    ),
    "words": Part(
        ("language.to_words", "language.label", "language.unknown", "language.to_text"),
        _tests("language", "to_text", "to_words", "relations_in_words", "label", "unknown", "corners"),
    ),
    "terms": Part(
        ("language.term", "language.lexicon"), _tests("language", "term", "lexicon", "to_words", "relations_in_words", "corners", "tree")
    ),
    "tree": Part(("language.tree",), _tests("language", "tree")),
}
