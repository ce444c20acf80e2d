"""The modules whose code is changed on purpose, in parts that are run one at a time, and the tests that have to notice."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """Modules that are changed together, and what pytest is given: the quick and sharp tests of these modules."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]


_MODEL = ("tests/model",)
_LANGUAGE = ("tests/language",)
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

#: The most decisive first. `model` has no module whose functions are not here; so have `language` and `inference`.
PARTS: Mapping[str, Part] = {
    "truth": Part(("model.truth", "model.outcome", "model.period"), _MODEL),
    "quantity": Part(("model.quantity",), _MODEL),
    "evaluate": Part(("language.evaluate", "language.scope"), _LANGUAGE),
    "judge": Part(("engine.judge", "engine.conclude", "engine.plan"), _ENGINE),
    "circumstances": Part(("engine.circumstances", "engine.subjects"), _ENGINE),
    "record": Part(
        ("model.record", "model.place", "model.condition", "model.bilingual", "model.consequence", "model.fingerprint"),
        (*_MODEL, *_LANGUAGE, *_INFERENCE),
    ),
    "functions": Part(
        ("language.functions", "language.vacuity", "language.substitute", "language.message", "language.citation"), _LANGUAGE
    ),
    "inference": Part(("inference.chain", "inference.to_rete"), _INFERENCE),
    "from_cel": Part(("language.from_cel", "language.checked_expression"), _LANGUAGE),
    "environment": Part(("language.environment", "language.to_descriptor", "language.vocabulary"), _LANGUAGE),
    "words": Part(("language.to_words", "language.label", "language.unknown"), _LANGUAGE),
    "terms": Part(("language.term", "language.lexicon"), _LANGUAGE),
    "tree": Part(("language.tree",), _LANGUAGE),
}
